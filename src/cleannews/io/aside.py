"""Files that are there as a whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cleannews.errors import OutputUnusable

ASIDE = ".tmp"
"""What a file that is being written has behind its name, and a dot before it."""


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turns an `OSError` into an `OutputUnusable` that names the file."""
    try:
        yield
    except OSError as error:
        raise OutputUnusable(f"cannot write {str(path)!r}: {error.strerror or error}") from error


@contextmanager
def written_aside(path: Path, *, sync: bool) -> Iterator[Path]:
    """The name to write a file under, which becomes `path` when the context ends, and is gone where it fails.

    Args:
        path: the file, replaced where there is one.
        sync: have the system write the file to the disk before it gets its name.

    Raises:
        OutputUnusable: it cannot be written.
    """
    aside = path.with_name(f".{path.name}{ASIDE}")
    try:
        with telling(path):
            yield aside
            if sync:
                sync_path(aside)
            aside.replace(path)
            if sync:
                sync_path(path.parent)
    except BaseException:
        with suppress(OSError):
            aside.unlink()
        raise


def sync_path(path: Path) -> None:
    """Have the system write a file to the disk, or, where it can, the names in a folder."""
    if os.name == "nt":  # which opens no folders, and syncs no file that is open for reading
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
