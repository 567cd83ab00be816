"""Pages in JSON lines (NDJSON): one object a line, with fields for the page, its address and its id."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from cleannews.errors import InputTooLarge, RecordUnreadable
from cleannews.io.compressed import damage, open_plain
from cleannews.io.files import TEXT
from cleannews.io.page import Columns, Failure, Input, Page, Reading

_LONGEST = 8
"""Bytes of JSON for one of a page at most: six for an escaped character and room for the other fields."""


def read_json_lines(path: Path, reading: Reading) -> Iterator[Input]:
    """The pages of a file, ``.gz`` and ``.zst`` included."""
    name = path.as_posix()
    try:
        with open_plain(path, reading.tally) as file:
            yield from read_json_stream(file, name, reading)
    except Exception as error:
        yield Failure(id=name, position=name, error=damage(name, error))


def read_json_stream(file: IO[bytes], name: str, reading: Reading) -> Iterator[Input]:
    """The pages of an open stream that is called `name`."""
    longest = _LONGEST * reading.limit
    number = 0
    while True:
        number += 1
        position = f"{name}#{number}"
        try:
            line = rest = file.readline(longest)
            size = len(line)
            while len(rest) == longest and not rest.endswith(b"\n"):  # too long to be kept
                rest = file.readline(longest)
                size += len(rest)
        except Exception as error:
            yield Failure(id=position, position=position, error=damage(f"{name} from line {number} on", error))
            return
        if not line:
            return
        if size > len(line):
            yield Failure(id=position, position=position, error=InputTooLarge(size, reading.limit))
        elif line.strip():
            yield _page(line, position, reading)


def _page(line: bytes, position: str, reading: Reading) -> Input:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        cut = "" if line.endswith(b"\n") else "; the file ends in the middle of it"
        broken = RecordUnreadable(f"{position} is no JSON: {error}{cut}")
        return Failure(id=position, position=position, error=broken)
    if not isinstance(record, dict):
        broken = RecordUnreadable(f"{position} is no JSON object but a {type(record).__name__}")
        return Failure(id=position, position=position, error=broken)
    return page_of(record, position, reading.columns)


def page_of(record: Mapping[str, Any], position: str, columns: Columns) -> Input:
    """The page in a record with named fields."""
    id, url = _plain(record.get(columns.id)) or position, _plain(record.get(columns.url))
    for field, content_type in ((columns.html, _plain(record.get(columns.content_type))), (columns.text, TEXT)):
        content = record.get(field)
        if isinstance(content, (str, bytes)):
            return Page(id=id, position=position, content=content, url=url, content_type=content_type)
        if content is not None:
            error = RecordUnreadable(f"{position}: field {field!r} is no text but a {type(content).__name__}")
            return Failure(id=id, position=position, error=error, url=url)
    known = ", ".join(map(repr, list(record)[:20]))
    error = RecordUnreadable(
        f"{position} has no page: neither {columns.html!r} nor {columns.text!r} among its fields {known}; "
        "name the field that has it (--html-field, --text-field)"
    )
    return Failure(id=id, position=position, error=error, url=url)


def _plain(value: object) -> str | None:
    """An id or an address as text; None where there is none."""
    if value is None or isinstance(value, (dict, list, float)):
        return None
    return str(value) or None
