"""Cases as JSON lines: the committed corpus, and what the fuzzer and the mutator find.

A line has the page as ``page`` (`str`; lone surrogates as JSON escapes) or as ``bytes`` (Latin-1), and what is not
as usual: ``url``, ``favor``, ``format``, ``second_opinion``; a finding also says what is broken, as ``broken``.
"""

from __future__ import annotations

import json
import traceback
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from benchmarks.fuzz.properties import Broken, Case
from cleannews.options import Options


def record_of(case: Case) -> dict[str, Any]:
    """A case as values that JSON knows."""
    options = case.options
    record: dict[str, Any] = (
        {"page": case.page} if isinstance(case.page, str) else {"bytes": case.page.decode("latin-1")}
    )
    record |= {"url": case.url} if case.url is not None else {}
    record |= {"format": options.format} if options.format != "auto" else {}
    record |= {"favor": options.favor} if options.favor != "balanced" else {}
    record |= {"second_opinion": True} if options.second_opinion else {}
    return record


def case_from(record: dict[str, Any]) -> Case:
    """The inverse of `record_of`."""
    page = record["page"] if "page" in record else record["bytes"].encode("latin-1")
    options = Options(
        format=record.get("format", "auto"),
        favor=record.get("favor", "balanced"),
        second_opinion=record.get("second_opinion", False),
    )
    return Case(page, record.get("url"), options)


def read_cases(path: Path) -> Iterator[Case]:
    """The cases of a file, one a line."""
    with path.open(encoding="ascii") as lines:
        for line in lines:
            yield case_from(json.loads(line))


def write_cases(path: Path, cases: Iterable[Case]) -> None:
    """Write them as ASCII, so that a look at the file shows which characters are in them."""
    path.write_text("".join(json.dumps(record_of(case)) + "\n" for case in cases), encoding="ascii")


def signature(error: BaseException) -> str:
    """What findings of one cause have in common: the error, and where in the code it was raised."""
    frames = traceback.extract_tb(error.__traceback__)
    if isinstance(error, Broken):
        return f"{frames[-2].name}: {str(error).partition(':')[0]}"
    inside = [frame for frame in frames if "cleannews" in frame.filename] or list(frames)
    return f"{type(error).__name__} in {Path(inside[-1].filename).name}:{inside[-1].name}"


def save_finding(folder: Path, case: Case, broken: str) -> Path:
    """Save a finding under a name of its cause; of one cause the shortest page is kept."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"finding-{sha256(broken.encode('utf-8', 'replace')).hexdigest()[:12]}.jsonl"
    if not path.exists() or len(next(read_cases(path)).page) > len(case.page):
        path.write_text(json.dumps(record_of(case) | {"broken": broken}) + "\n", encoding="ascii")
    return path
