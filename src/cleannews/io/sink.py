"""Where records go: `Sink`, and the sinks for JSON lines."""

from __future__ import annotations

import sys
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from cleannews.errors import OutputUnusable
from cleannews.io.aside import sync_path, telling
from cleannews.io.line_file import LineFile
from cleannews.io.record import Finished, Record, finished, json_line
from cleannews.render.escape import escape_json


class Sink(ABC):
    """Takes records, and gives back those that a run before wrote. All methods raise `OutputUnusable`."""

    journal: Path | None = None
    """Where a run may keep what it needs to be gone on with."""

    @abstractmethod
    def finished(self) -> Iterator[Finished]:
        """The records that are there; what a killed run left half written is removed. To be read to its end."""

    @abstractmethod
    def write(self, record: Record) -> None:
        """Take a record; it may wait in memory with others for a while."""

    @abstractmethod
    def sync(self) -> None:
        """Have all records on the disk."""

    @abstractmethod
    def finish(self) -> None:
        """Have all records on the disk, under the name that was asked for."""

    @abstractmethod
    def close(self) -> None:
        """Close without writing anything."""


class JsonLines(Sink):
    """One line of JSON a record; the file has ``.partial`` behind its name until the run is complete."""

    def __init__(self, path: Path, fields: Sequence[str], *, with_duplicates: bool) -> None:
        self.path = path
        self.partial = path.with_name(f"{path.name}.partial")
        self.journal = path.with_name(f"{path.name}.run")
        self._fields = fields
        self._with_duplicates = with_duplicates
        if path.exists():
            if self.partial.exists():
                raise OutputUnusable(f"there are both {str(path)!r} and {str(self.partial)!r}; move one away")
            with telling(path):
                path.replace(self.partial)
        self._file = LineFile(self.partial, path)

    def finished(self) -> Iterator[Finished]:
        """The records that are there; a torn last line is cut off."""
        for _, found in self.read_back():
            yield found

    def read_back(self) -> Iterator[tuple[bytes, Finished]]:
        """The same, each with its line."""
        for number, line in enumerate(self._file.read_back(), 1):
            found = finished(line)
            if found is None:
                raise OutputUnusable(f"line {number} of {str(self.partial)!r} is no record of a batch run")
            yield line, found

    def write(self, record: Record) -> None:
        """Take a record."""
        self._file.append(json_line(record, self._fields, with_duplicates=self._with_duplicates))

    def sync(self) -> None:
        """Have all records on the disk."""
        self._file.sync()

    def finish(self) -> None:
        """Have all records on the disk, under the name that was asked for."""
        self._file.sync()
        self._file.close()
        with telling(self.path):
            self.partial.replace(self.path)
            sync_path(self.path.parent)

    def close(self) -> None:
        """Close without writing anything."""
        self._file.close()


class StandardOutput(Sink):
    """One line of JSON a record, on standard output; no control character of a page comes through."""

    def __init__(self, fields: Sequence[str], *, with_duplicates: bool) -> None:
        self._fields = fields
        self._with_duplicates = with_duplicates

    def finished(self) -> Iterator[Finished]:
        """Nothing: what was printed is gone."""
        return iter(())

    def write(self, record: Record) -> None:
        """Print a record."""
        line = json_line(record, self._fields, with_duplicates=self._with_duplicates).decode()
        with _printing():
            sys.stdout.write(escape_json(line))

    def sync(self) -> None:
        """Hand on what was printed."""
        with _printing():
            sys.stdout.flush()

    def finish(self) -> None:
        """Hand on what was printed."""
        self.sync()

    def close(self) -> None:
        """Nothing to close."""


@contextmanager
def _printing() -> Iterator[None]:
    """Lets a reader that has left be told from a disk that is full."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputUnusable(f"cannot write to standard output: {error.strerror}") from error
