"""Which ids there were: a set that grows on disk and not in memory."""

from __future__ import annotations

import sqlite3
from hashlib import blake2b
from types import TracebackType


def temporary_tables(*tables: str, megabytes: int) -> sqlite3.Connection:
    """An SQLite file without a name, which goes with the process, however that ends; a transaction is begun.

    Args:
        tables: names of tables, each with its columns.
        megabytes: of the file that are in memory, at most.
    """
    file = sqlite3.connect("", isolation_level=None)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{megabytes}000"):
        file.execute(f"PRAGMA {pragma}")
    for table in tables:
        file.execute(f"CREATE TABLE {table}")
    file.execute("BEGIN")
    return file


class IdSet:
    """A set of strings in a temporary SQLite file, of which at most some megabytes are in memory.

    It holds digests of 16 bytes: two of a billion strings have the same one with a probability below 1e-20. Adding
    takes some microseconds.
    """

    def __init__(self) -> None:
        self._file = temporary_tables("ids (digest BLOB PRIMARY KEY) WITHOUT ROWID", megabytes=8)
        self._count = 0

    def add(self, id: str) -> bool:
        """Add `id`; False where it was there already."""
        added = self._file.execute("INSERT OR IGNORE INTO ids VALUES (?)", (_digest(id),)).rowcount > 0
        self._count += added
        return added

    def __contains__(self, id: str) -> bool:
        return self._file.execute("SELECT 1 FROM ids WHERE digest = ?", (_digest(id),)).fetchone() is not None

    def __len__(self) -> int:
        return self._count

    def close(self) -> None:
        """Remove the file."""
        self._file.close()

    def __enter__(self) -> IdSet:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def _digest(id: str) -> bytes:
    return blake2b(id.encode("utf-8", "surrogatepass"), digest_size=16).digest()
