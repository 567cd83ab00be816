"""Files as streams of bytes, decompressed where their name or their first bytes say so."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from cleannews.errors import CleannewsError, ExtraMissing, InputUnreadable, RecordUnreadable
from cleannews.io.page import Tally

SUFFIXES = {".gz": "gzip", ".zst": "zstd"}
"""Name endings of compressed files."""

_MAGIC = ((b"\x1f\x8b", "gzip"), (b"\x28\xb5\x2f\xfd", "zstd"))
_BUFFER = 1 << 18


class _Counted(io.FileIO):
    """A file that tells a `Tally` how much of it was read."""

    def __init__(self, path: Path, tally: Tally) -> None:
        super().__init__(path, "rb")
        self._tally = tally

    def readinto(self, buffer: Any) -> int | None:
        count = super().readinto(buffer)
        self._tally.bytes_read += count or 0
        return count


def open_counted(path: Path, tally: Tally) -> IO[bytes]:
    """A file as it is.

    Raises:
        InputUnreadable: it cannot be opened.
    """
    try:
        return io.BufferedReader(_Counted(path, tally), _BUFFER)
    except OSError as error:
        raise InputUnreadable(error.errno, error.strerror, str(path)) from error
    except ValueError as error:  # a NUL in the name
        raise InputUnreadable(f"{error}: {str(path)!r}") from error


@contextmanager
def open_plain(path: Path, tally: Tally) -> Iterator[IO[bytes]]:
    """A file, open as long as the context lasts, decompressed where its name ends in ``.gz`` or ``.zst``.

    Raises:
        InputUnreadable: it cannot be opened.
        ExtraMissing: zstd is missing.
    """
    with open_counted(path, tally) as packed, decompressed(packed, SUFFIXES.get(path.suffix.lower())) as file:
        yield file


def decompressed(stream: IO[bytes], codec: str | None) -> IO[bytes]:
    """What a compressed stream holds; the stream itself for no codec. Closing the former does not close the latter.

    Raises:
        ExtraMissing: zstd is missing.
    """
    if codec == "gzip":
        return gzip.GzipFile(fileobj=stream, mode="rb")  # type: ignore[return-value]
    if codec == "zstd":
        opened: IO[bytes] = zstd().ZstdFile(stream)
        return opened
    return stream


def codec_of(head: bytes) -> str | None:
    """What a stream with this beginning is compressed with, None if it is not."""
    return next((codec for magic, codec in _MAGIC if head.startswith(magic)), None)


def zstd() -> Any:
    """The module for zstd: of the standard library from Python 3.14 on, of ``backports.zstd`` before.

    Raises:
        ExtraMissing: the latter is not installed.
    """
    import importlib

    for name in ("compression.zstd", "backports.zstd"):
        try:
            return importlib.import_module(name)
        except ImportError:
            continue
    raise ExtraMissing("zstd", "batch")


def damage(what: str, error: Exception) -> CleannewsError:
    """The error for a file, or a part of one, that could not be read.

    Readers take every `Exception` for damage: libraries that parse what strangers wrote raise whatever comes to them.
    """
    if isinstance(error, CleannewsError):
        return error
    if isinstance(error, OSError) and error.errno is not None:
        return InputUnreadable(error.errno, error.strerror, what)
    return RecordUnreadable(f"{what} cannot be read: {str(error) or type(error).__name__}")
