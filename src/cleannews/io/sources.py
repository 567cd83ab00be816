"""From what the caller names (files, folders, patterns, ``-``) to the pages in it, one after the other."""

from __future__ import annotations

import errno
import io
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from glob import has_magic, iglob
from pathlib import Path
from typing import IO, BinaryIO, NamedTuple, cast

from cleannews.errors import InputUnreadable
from cleannews.io.archives import read_tar, read_zip
from cleannews.io.compressed import codec_of, damage, decompressed
from cleannews.io.files import page_suffix, read_file, read_list
from cleannews.io.json_lines import read_json_lines, read_json_stream
from cleannews.io.page import Failure, Input, Page, Reading
from cleannews.io.parquet_rows import read_parquet
from cleannews.io.warc import read_warc, read_warc_stream

STDIN = "-"
Reader = Callable[[Path, Reading], Iterator[Input]]

_HEAD = 1 << 16
_JSON = re.compile(rb'\{\s*"')
_COMPRESSIONS = ("", ".gz", ".zst")
_READERS: dict[str, Reader] = {
    **{f"{kind}{end}": read_warc for kind in (".warc", ".wet", ".warc.wet") for end in _COMPRESSIONS},
    **{f"{kind}{end}": read_json_lines for kind in (".jsonl", ".ndjson") for end in _COMPRESSIONS},
    **{f".tar{end}": read_tar for end in (*_COMPRESSIONS, ".bz2", ".xz")},
    **dict.fromkeys((".tgz", ".tbz2", ".txz", ".tzst"), read_tar),
    ".parquet": read_parquet,
    ".zip": read_zip,
}
"""Readers of files that hold many pages, by the ending of the name."""


def read_sources(sources: Sequence[str], reading: Reading) -> Iterator[Input]:
    """The inputs in `sources`, in their order, each a page or a failure; one at a time is in memory.

    Args:
        sources: names of files and folders, patterns (``crawl/**/*.warc.gz``), or ``-`` for standard input. A folder
            stands for all files in it whose names say that they hold pages, at any depth, sorted. A file that is named
            itself is read whatever its name is: as a page, unless its name says that it holds many; one that ends in
            ``.csv`` is a list of pages. A source that is named twice, or lies in one that is named, is read once.
        reading: how, and where what was read is counted.
    """
    known: set[Path] = set()
    for source in sources:
        if source == STDIN:
            yield from _read_stdin(reading)
            continue
        for found in _files(source):
            if isinstance(found, Failure):
                yield found
            elif found.real not in known and known.isdisjoint(found.real.parents):
                yield from _read(found, reading)
                if found.is_named:
                    known.add(found.real)
        if "\0" not in source:
            known.add(Path(source).resolve())


def size_of(sources: Sequence[str]) -> int | None:
    """Bytes of all files in `sources`, None where that is not known beforehand."""
    total = 0
    for source in sources:
        if source == STDIN or source.lower().endswith(".csv"):
            return None
        for found in _files(source):
            if isinstance(found, _File):
                with suppress(OSError):
                    total += found.path.stat().st_size
    return total


class _File(NamedTuple):
    path: Path
    """As the caller would write it."""
    real: Path
    """Without links, but for those in a folder that was named."""
    is_named: bool
    """By the caller, and not found in a folder."""


def _files(source: str) -> Iterator[_File | Failure]:
    """The files that one source stands for."""
    path = Path(source)
    if "\0" in source:
        yield Failure(id=source, position=source, error=InputUnreadable(f"embedded null byte: {source!r}"))
    elif path.is_dir():
        yield from _walk(path)
    elif has_magic(source) and not path.exists():
        matches = [Path(match) for match in sorted(iglob(source, recursive=True))]  # noqa: PTH207 - may be absolute
        if not matches:
            error = InputUnreadable(errno.ENOENT, "no file has a name like this", source)
            yield Failure(id=source, position=source, error=error)
        for match in matches:
            if not match.is_dir():
                yield _File(match, match.resolve(), True)
            elif not source.endswith("**"):  # which matches all that is in the folder as well
                yield from _walk(match)
    else:
        yield _File(path, path.resolve(), True)


def _walk(folder: Path) -> Iterator[_File | Failure]:
    """The files in a folder, at any depth, sorted; hidden files and links to folders are left out."""
    todo = [(folder, folder.resolve())]
    while todo:
        path, real = todo.pop()
        try:
            if path == folder or (path.is_dir() and not path.is_symlink()):
                inside = sorted(
                    (entry.name for entry in path.iterdir() if not entry.name.startswith(".")), reverse=True
                )
                todo.extend((path / name, real / name) for name in inside)
            elif path.is_file():
                yield _File(path, real, False)
        except OSError as error:
            yield Failure(id=path.as_posix(), position=path.as_posix(), error=damage(path.as_posix(), error))


def _read(file: _File, reading: Reading) -> Iterator[Input]:
    path, name = file.path, file.path.name.lower()
    reader = next((reader for ending, reader in _READERS.items() if name.endswith(ending)), None)
    if reader is not None:
        yield from reader(path, reading)
    elif file.is_named and name.endswith(".csv"):
        yield from read_list(path, reading)
    elif file.is_named or page_suffix(name) is not None:
        yield read_file(path, reading)
    else:
        reading.tally.pass_over(f"{path.suffix.lower()[:20]} file" if path.suffix else "file without an ending")


def _read_stdin(reading: Reading) -> Iterator[Input]:
    """Standard input: a WARC file, JSON lines, or one page, each plain or compressed; told by its first bytes."""
    name = "stdin"
    try:
        stream = _peekable(cast(BinaryIO, sys.stdin.buffer))
        codec = codec_of(stream.peek(4)[:4])
        if codec is not None:
            stream = _peekable(decompressed(stream, codec))
        head = stream.peek(_HEAD)[:_HEAD].lstrip()
    except Exception as error:
        yield Failure(id=name, position=name, error=damage(name, error))
        return
    if head.startswith(b"WARC/1."):
        yield from read_warc_stream(stream, name, reading)
    elif _JSON.match(head):
        yield from read_json_stream(stream, name, reading)
    else:
        try:
            yield Page(id=name, position=name, content=stream.read(reading.limit + 1))
        except Exception as error:
            yield Failure(id=name, position=name, error=damage(name, error))


def _peekable(stream: IO[bytes]) -> io.BufferedReader:
    return stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(cast(io.RawIOBase, stream), _HEAD)
