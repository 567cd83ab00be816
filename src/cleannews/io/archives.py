"""Pages in ZIP and TAR archives, member by member, none of them unpacked to disk."""

from __future__ import annotations

import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from cleannews.io.compressed import SUFFIXES, damage, decompressed, open_counted
from cleannews.io.files import media_of, page_suffix
from cleannews.io.page import Failure, Input, Page, Reading


def read_zip(path: Path, reading: Reading) -> Iterator[Input]:
    """The pages of a ZIP archive; members of other kinds are passed over."""
    name = path.as_posix()
    try:
        with open_counted(path, reading.tally) as file, zipfile.ZipFile(file) as archive:
            for member in archive.infolist():
                if member.is_dir():
                    continue
                if page_suffix(member.filename) is None:
                    reading.tally.pass_over(_kind(member.filename))
                    continue
                position = f"{name}#{member.filename}"
                try:
                    with archive.open(member) as content:
                        found = _page(content, member.filename, position, reading)
                except Exception as error:
                    found = Failure(id=position, position=position, error=damage(position, error))
                yield found
    except Exception as error:
        yield Failure(id=name, position=name, error=damage(name, error))


def read_tar(path: Path, reading: Reading) -> Iterator[Input]:
    """The pages of a TAR archive, also compressed; members of other kinds are passed over.

    A TAR that is cut off or damaged gives the pages before that place, then one failure for the rest.
    """
    name = path.as_posix()
    last = ""
    try:
        codec = "zstd" if path.suffix.lower() in (".zst", ".tzst") else None
        mode = "r|" if codec else "r|*"
        with (
            open_counted(path, reading.tally) as packed,
            decompressed(packed, codec) as file,
            tarfile.open(fileobj=file, mode=mode) as archive,  # type: ignore[call-overload]
        ):
            for member in archive:
                archive.members = []  # it would remember every one
                last = member.name
                if not member.isfile():
                    continue
                if page_suffix(member.name) is None:
                    reading.tally.pass_over(_kind(member.name))
                    continue
                content = archive.extractfile(member)
                assert content is not None  # it is a file
                yield _page(content, member.name, f"{name}#{member.name}", reading)
    except Exception as error:
        where = f"{name} behind {last!r}" if last else name
        yield Failure(id=f"{name}#{last}" if last else name, position=name, error=damage(where, error))


def _page(file: IO[bytes], member: str, position: str, reading: Reading) -> Input:
    try:
        codec = next((codec for suffix, codec in SUFFIXES.items() if member.lower().endswith(suffix)), None)
        content = decompressed(file, codec).read(reading.limit + 1)
    except tarfile.TarError:
        raise  # the archive is broken, and not the member alone
    except Exception as error:
        return Failure(id=position, position=position, error=damage(position, error))
    return Page(id=position, position=position, content=content, content_type=media_of(member))


def _kind(name: str) -> str:
    suffix = Path(name).suffix.lower()
    return f"{suffix} file" if suffix else "file without an ending"
