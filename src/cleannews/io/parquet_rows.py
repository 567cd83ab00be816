"""Pages in the rows of Parquet files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cleannews.errors import ExtraMissing, RecordUnreadable
from cleannews.io.compressed import damage, open_counted
from cleannews.io.json_lines import page_of
from cleannews.io.page import Failure, Input, Reading

_ROWS = 64
"""Rows that are decoded together: at 200 kB a page, 13 MB. What is read for them is a page of the column, in Parquet's
sense, which writers make up to some thousand rows long: that decides what memory reading takes."""


_BUFFER = 1 << 20
"""Bytes of a column that are read at once; without it, all that a row group has of it."""


def pyarrow() -> Any:
    """The package pyarrow, with its part for Parquet.

    Raises:
        ExtraMissing: it is not installed.
    """
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise ExtraMissing("Parquet", "batch") from None
    return pyarrow


def read_parquet(path: Path, reading: Reading) -> Iterator[Input]:
    """The pages of a file, a few rows at a time; of its columns only those are read that hold the parts of a page.

    A row group that is damaged costs its rows, and gives one failure for them.
    """
    name = path.as_posix()
    try:
        parquet = pyarrow().parquet
        with open_counted(path, reading.tally) as raw, parquet.ParquetFile(raw, buffer_size=_BUFFER) as file:
            columns = reading.columns
            wanted = (columns.html, columns.text, columns.url, columns.content_type, columns.id)
            present = [column for column in dict.fromkeys(wanted) if column in file.schema_arrow.names]
            if not {columns.html, columns.text} & set(present):
                known = ", ".join(map(repr, file.schema_arrow.names[:20]))
                raise RecordUnreadable(
                    f"{name} has no pages: neither {columns.html!r} nor {columns.text!r} among its columns {known}; "
                    "name the column that has them (--html-field, --text-field)"
                )
            first = 0
            for group in range(file.num_row_groups):
                yield from _group(file, group, first, present, name, reading)
                first += file.metadata.row_group(group).num_rows
    except Exception as error:
        yield Failure(id=name, position=name, error=damage(name, error))


def _group(file: Any, group: int, first: int, columns: list[str], name: str, reading: Reading) -> Iterator[Input]:
    row = first
    try:
        for batch in file.iter_batches(batch_size=_ROWS, row_groups=[group], columns=columns, use_threads=False):
            for record in batch.to_pylist():
                yield page_of(record, f"{name}#{row}", reading.columns)
                row += 1
    except Exception as error:
        last = first + file.metadata.row_group(group).num_rows - 1
        what = f"{name}, rows {row} to {last}"
        yield Failure(id=f"{name}#{row}-{last}", position=f"{name}#{row}", error=damage(what, error))
