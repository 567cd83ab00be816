"""A file of lines that only grows, plain or compressed, and can be gone on with wherever the writer was killed."""

from __future__ import annotations

import gzip
import os
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from cleannews.io.aside import telling
from cleannews.io.compressed import SUFFIXES, zstd

_CHUNK = 1 << 20
"""Bytes of lines that are written together; compressed, they are a member of gzip or a frame of zstd of their own."""
_LONGEST_WAIT = 0.5
"""Seconds after which a chunk is written however small it is."""
_LONGEST_UNSYNCED = 10.0
"""Seconds of work that a power cut may cost."""
_LEVEL = 4
"""Of gzip: a third of the time of its default for a sixth more bytes."""


class LineFile:
    """Appends lines. Only whole chunks are written, so that after a crash all but the last one can be read.

    Raises:
        OutputUnusable: from every method: the file cannot be opened, read or written; the message says why.
    """

    def __init__(self, path: Path, codec_of: Path) -> None:
        """Open or create.

        Args:
            path: the file.
            codec_of: the name whose ending says how it is compressed (that of the finished file).
        """
        self.path = path
        self._codec = SUFFIXES.get(codec_of.suffix.lower())
        self._pack = _packer(self._codec)
        self._waiting: list[bytes] = []
        self._size = 0
        self._written = self._synced = time.monotonic()
        with telling(path):
            self._file: IO[bytes] = path.open("ab+", buffering=0)

    def read_back(self) -> Iterator[bytes]:
        """The lines that are there, whole; what stands behind the last whole one is cut off.

        A compressed file is told to be damaged where a chunk other than the last one cannot be read.
        """
        with telling(self.path):
            last = 0
            for end, line in self._plain() if self._codec is None else self._members():
                yield line
                last = end
            self._file.truncate(last)
            self._file.seek(0, os.SEEK_END)

    def append(self, line: bytes) -> None:
        """Add a line, with its end."""
        self._waiting.append(line)
        self._size += len(line)
        if self._size >= _CHUNK or time.monotonic() - self._written > _LONGEST_WAIT:
            self.flush()

    def flush(self) -> None:
        """Write what waits."""
        if self._waiting:
            data = memoryview(self._pack(b"".join(self._waiting)))
            self._waiting, self._size = [], 0
            with telling(self.path):
                while data:
                    data = data[self._file.write(data) :]
                self._written = time.monotonic()
                if self._written - self._synced > _LONGEST_UNSYNCED:
                    self._sync()

    def sync(self) -> None:
        """Write what waits, and have the system write it to the disk."""
        self.flush()
        with telling(self.path):
            self._sync()

    def fileno(self) -> int:
        """The descriptor of the file."""
        return self._file.fileno()

    def close(self) -> None:
        """Close without writing what waits."""
        self._file.close()

    def _sync(self) -> None:
        os.fsync(self._file.fileno())
        self._synced = time.monotonic()

    def _reader(self) -> IO[bytes]:
        """The file from its start. It is not opened again: closing that would end a lock that the process has on it."""
        self._file.seek(0)
        return open(self._file.fileno(), "rb", closefd=False)

    def _plain(self) -> Iterator[tuple[int, bytes]]:
        end = 0
        with self._reader() as file:
            for line in file:
                if line.endswith(b"\n"):
                    end += len(line)
                    yield end, line

    def _members(self) -> Iterator[tuple[int, bytes]]:
        end, data, more = 0, b"", True
        with self._reader() as file:
            while True:
                reader = zlib.decompressobj(wbits=31) if self._codec == "gzip" else zstd().ZstdDecompressor()
                read, parts = 0, []
                while not reader.eof and (data or more):
                    if not data:
                        data = file.read(_CHUNK)
                        more = bool(data)
                    read += len(data)
                    try:
                        parts.append(reader.decompress(data))
                    except Exception as error:  # zlib's and zstd's own
                        if not file.read(1):
                            return  # the last one, half written
                        raise OSError(f"damaged behind byte {end:,}: {error}") from error
                    data = reader.unused_data if reader.eof else b""
                if not reader.eof:
                    return
                end += read - len(data)
                for line in b"".join(parts).splitlines(keepends=True):
                    yield end, line


def _packer(codec: str | None) -> Callable[[bytes], bytes]:
    if codec == "gzip":
        return lambda data: gzip.compress(data, _LEVEL)
    if codec == "zstd":
        compress: Callable[[bytes], bytes] = zstd().compress
        return compress
    return lambda data: data
