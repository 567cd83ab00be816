"""What a run must know of the one before it that its records do not say."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from cleannews.errors import OutputUnusable
from cleannews.io.aside import telling
from cleannews.io.line_file import LineFile
from cleannews.io.record import dump


class Journal:
    """A file beside the records: the settings they were made with, and the ids of pages that are finished and unwanted.

    It is removed when the run is complete. One process at a time may have it open.

    Raises:
        OutputUnusable: another run has it, it was written with other settings, or it cannot be read or written.
    """

    def __init__(self, path: Path, settings: Mapping[str, Any]) -> None:
        self._path = path
        self._file = LineFile(path, Path("plain"))
        try:
            self._lock()
            lines = self._file.read_back()
            first = next(lines, None)
            self.unwanted: Iterator[str] = (json.loads(line) for line in lines)
            """Ids of the runs before; to be read to the end before anything is added."""
            if first is None:
                self._file.append(f"{dump(settings)}\n".encode())
                self._file.flush()
            else:
                self._compare(json.loads(first), settings)
        except BaseException:
            self._file.close()
            raise

    def add_unwanted(self, id: str) -> None:
        """Remember that a page is finished though it has no record."""
        self._file.append(f"{dump(id)}\n".encode())

    def sync(self) -> None:
        """Have all on the disk."""
        self._file.sync()

    def close(self, *, remove: bool = False) -> None:
        """Close the file, and remove it if the run is complete."""
        if remove:
            with telling(self._path):
                self._path.unlink(missing_ok=True)
        self._file.close()

    def _lock(self) -> None:
        """Keep other runs out. The lock goes with the process, and not to the workers."""
        try:
            import fcntl
        except ImportError:  # Windows
            return
        try:
            fcntl.lockf(self._file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise OutputUnusable(f"another run is writing here: it has {str(self._path)!r} open") from None
        except OSError:  # a file system without locks
            return

    def _compare(self, before: Any, now: Mapping[str, Any]) -> None:
        if not isinstance(before, dict):
            raise OutputUnusable(f"{str(self._path)!r} is no journal of a batch run")
        now = json.loads(dump(now))
        changed = [name for name in {**before, **now} if before.get(name) != now.get(name)]
        if changed:
            told = "; ".join(f"{name} was {before.get(name)!r} and is {now.get(name)!r}" for name in changed)
            raise OutputUnusable(f"the run cannot be gone on with in another way than it was begun: {told}")
