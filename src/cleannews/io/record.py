"""The record of an input: one line of JSON, the same keys in every line."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from cleannews.errors import CleannewsError

ERROR = "error"
"""The outcome of an input that became no article."""
ENVELOPE = ("id", "position", "outcome", "duplicate_of", "fingerprint", "error", "seconds", "url", "confidence")
"""The keys that every record has, whatever fields were asked for; the two about duplicates, if these were sought."""

_HEAD = re.compile(
    rb'\{"id": ("(?:[^"\\]|\\.)*"), "position": "(?:[^"\\]|\\.)*", "outcome": "([a-z-]+)"'
    rb'(?:, "duplicate_of": (?:null|"(?:[^"\\]|\\.)*"), "fingerprint": (?:null|"([^"]*)"))?, '
)
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What became of one input."""

    id: str
    position: str
    url: str | None
    outcome: str
    """An outcome of the article, or ``error``."""
    confidence: float | None = None
    error: CleannewsError | None = None
    seconds: float | None = None
    duplicate_of: str | None = None
    """The id of the first page with nearly the same text."""
    fingerprint: str | None = None
    """What near duplicates are found by."""
    content: str = ""
    """The page's part: members of a JSON object for records, a whole document for files."""


class Finished(NamedTuple):
    """What a run that goes on needs to know of a record that is written."""

    id: str
    outcome: str
    fingerprint: str | None


def json_line(record: Record, fields: Sequence[str], *, with_duplicates: bool) -> bytes:
    """The record as a line of JSON.

    Args:
        record: its `content` holds the members for `fields`, as JSON without the braces, unless it is an error.
        fields: the keys behind the envelope, null in an error.
        with_duplicates: write the two keys about duplicates.
    """
    error = record.error
    head: dict[str, Any] = {"id": record.id, "position": record.position, "outcome": record.outcome}
    if with_duplicates:
        head |= {"duplicate_of": record.duplicate_of, "fingerprint": record.fingerprint}
    head["error"] = None if error is None else {"type": type(error).__name__, "message": str(error)}
    head |= {"seconds": record.seconds, "url": record.url, "confidence": record.confidence}
    if error is not None:
        head |= dict.fromkeys(fields)
    start = dump(head)
    return (f"{start[:-1]}, {record.content}}}\n" if record.content else f"{start}\n").encode()


def dump(value: Any) -> str:
    """JSON in one line, characters as they are; lone surrogates, which no UTF-8 has, become U+FFFD.

    Raises:
        ValueError: a number is infinite or none.
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text


def finished(line: bytes) -> Finished | None:
    """What `json_line` wrote in short, without reading all of it; None for another line."""
    head = _HEAD.match(line)
    if head is None:
        return None
    return Finished(json.loads(head[1]), head[2].decode(), head[3].decode() if head[3] else None)
