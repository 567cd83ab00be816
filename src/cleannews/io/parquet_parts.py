"""Records in a folder of Parquet files."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from cleannews.errors import OutputUnusable
from cleannews.io.arrow_rows import RowWriter
from cleannews.io.arrow_schema import schema
from cleannews.io.aside import ASIDE, telling, written_aside
from cleannews.io.parquet_rows import pyarrow
from cleannews.io.record import Finished, Record
from cleannews.io.sink import Sink

_PART = 16 << 20
"""Bytes of JSON that become one part: some 200 pages with all fields, or 2,500 with their text only.

To make one takes ten times as much memory: 150 MB.
"""
_LONGEST_WAIT = 60.0
"""Seconds after which a part is written however small it is, so that a kill does not cost more."""
_COMPLETE = "_SUCCESS"
"""The empty file that says that a run is complete, as Hadoop and Spark have it; readers of Parquet pass it over."""


class ParquetParts(Sink):
    """Parts of some hundreds of records, each written aside and renamed when it is whole.

    Raises:
        ExtraMissing: from the start, where pyarrow is not installed.
    """

    def __init__(self, folder: Path, fields: Sequence[str], *, with_duplicates: bool) -> None:
        self.folder = folder
        self.journal = folder / "_run.jsonl"
        self._with_duplicates = with_duplicates
        pyarrow()
        self._schema = schema(fields, with_duplicates=with_duplicates)
        self._rows = RowWriter(self._schema, fields, with_duplicates=with_duplicates)
        self._waiting: list[tuple[Record, bytes]] = []
        self._size = 0
        self._written = time.monotonic()
        self._next = 0
        with telling(folder):
            folder.mkdir(parents=True, exist_ok=True)

    def finished(self) -> Iterator[Finished]:
        """The records in all parts; one that was not written to its end is removed."""
        with telling(self.folder):
            for left in self.folder.glob(f".part-*{ASIDE}"):
                left.unlink()
            (self.folder / _COMPLETE).unlink(missing_ok=True)
            numbers = [int(match[1]) for path in self.folder.iterdir() if (match := _NAME.fullmatch(path.name))]
        self._next = max(numbers, default=-1) + 1
        parquet = pyarrow().parquet
        columns = ["id", "outcome", *(["fingerprint"] if self._with_duplicates else [])]
        for part in sorted(self.folder.glob("part-*.parquet")):
            try:
                with parquet.ParquetFile(part) as file:
                    for batch in file.iter_batches(batch_size=4096, columns=columns, use_threads=False):
                        for row in batch.to_pylist():
                            yield Finished(row["id"], row["outcome"], row.get("fingerprint"))
            except (OSError, ValueError, KeyError) as error:
                raise OutputUnusable(f"{str(part)!r} is no part of a batch run: {error}") from error

    def write(self, record: Record) -> None:
        """Take a record; one that Parquet cannot hold becomes an error."""
        line = self._rows.line(record)
        self._waiting.append((record, line))
        self._size += len(line)
        if self._size >= _PART or time.monotonic() - self._written > _LONGEST_WAIT:
            self.sync()

    def sync(self) -> None:
        """Write a part of what waits."""
        if not self._waiting:
            return
        table = self._rows.table(self._waiting)
        with written_aside(self.folder / f"part-{self._next:05}.parquet", sync=True) as aside:
            pyarrow().parquet.write_table(table, aside, compression="zstd")
        self._next += 1
        self._waiting, self._size = [], 0
        self._written = time.monotonic()

    def finish(self) -> None:
        """Write the last part, and say that all are there."""
        if self._next == 0 and not self._waiting:
            with written_aside(self.folder / "part-00000.parquet", sync=True) as aside:  # so that the columns are known
                pyarrow().parquet.write_table(self._schema.empty_table(), aside)
        self.sync()
        with telling(self.folder):
            (self.folder / _COMPLETE).touch()

    def close(self) -> None:
        """Forget what waits."""
        self._waiting = []


_NAME = re.compile(r"part-(\d+)\.parquet")
