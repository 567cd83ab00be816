"""Files that hold one page each, and lists of such files."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from cleannews.errors import RecordUnreadable
from cleannews.io.compressed import SUFFIXES, damage, open_counted, open_plain
from cleannews.io.page import Failure, Input, Page, Reading

PAGES = (".html", ".htm", ".xhtml", ".txt")
"""Name endings of pages, before that of a compression."""
TEXT = "text/plain"


def page_suffix(name: str) -> str | None:
    """The ending of a name that says that it is a page, None for others."""
    name = name.lower()
    for compression in SUFFIXES:
        name = name.removesuffix(compression)
    return next((suffix for suffix in PAGES if name.endswith(suffix)), None)


def media_of(name: str) -> str | None:
    """The content type that a file's name stands for; that a page is HTML is seen from the page."""
    return TEXT if page_suffix(name) == ".txt" else None


def read_file(path: Path, reading: Reading, *, id: str | None = None, url: str | None = None) -> Input:
    """The page that a file holds."""
    name = path.as_posix()
    try:
        with open_plain(path, reading.tally) as file:
            content = file.read(reading.limit + 1)
    except Exception as error:
        return Failure(id=id or name, position=name, error=damage(name, error), url=url)
    return Page(id=id or name, position=name, content=content, url=url, content_type=media_of(name))


def read_list(path: Path, reading: Reading) -> Iterator[Input]:
    """The pages that a CSV file lists.

    With a first row that names a column for the path, columns for the address and the id are read as well; without
    one, the first column is the path. Paths are relative to the folder of the list.
    """
    name = path.as_posix()
    columns = reading.columns
    try:
        with io.TextIOWrapper(open_counted(path, reading.tally), encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file, strict=True)
            places: dict[str, int] | None = None
            for row in rows:
                if not any(cell.strip() for cell in row):
                    continue
                if places is None:
                    names = {cell.strip().lower(): place for place, cell in enumerate(row)}
                    places = names if columns.path.lower() in names else {columns.path.lower(): 0}
                    if names is places:
                        continue
                position = f"{name}#{rows.line_num}"

                def cell(column: str, row: list[str] = row, places: dict[str, int] = places) -> str | None:
                    place = places.get(column.lower(), len(row))
                    return (row[place].strip() or None) if place < len(row) else None

                listed = cell(columns.path)
                if listed is None:
                    error = RecordUnreadable(f"{position} names no file in its column {columns.path!r}")
                    yield Failure(
                        id=cell(columns.id) or position, position=position, error=error, url=cell(columns.url)
                    )
                    continue
                yield read_file(path.parent / listed, reading, id=cell(columns.id), url=cell(columns.url))
    except Exception as error:
        yield Failure(id=name, position=name, error=damage(name, error))
