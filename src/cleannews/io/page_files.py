"""A file for each page, and an index of them."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from cleannews.io.aside import telling, written_aside
from cleannews.io.compressed import SUFFIXES
from cleannews.io.files import PAGES
from cleannews.io.ids import IdSet
from cleannews.io.record import ERROR, Finished, Record, dump
from cleannews.io.sink import JsonLines, Sink

_INDEX = "index.jsonl"
_LONGEST = 150
"""Bytes of a name, before its ending; file systems take 255, and a name that is written aside is some longer."""
_DEEPEST = 20
_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*#\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+')
"""What a file system, a shell or a terminal takes for something else."""
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.I)
"""Names that Windows has devices for, whatever their ending is."""


class PageFiles(Sink):
    """One file a page, written aside and renamed, and ``index.jsonl`` with a record of every input.

    A page without a body has no file, unless the files are JSON; errors are in the index alone. Page files are not
    synced one by one, which would take longer than to clean the pages: a power cut may cost those of the last seconds.
    """

    def __init__(self, folder: Path, ending: str, *, keep_dirs: bool, with_duplicates: bool) -> None:
        self.folder = folder
        self._ending = ending
        self._keep_dirs = keep_dirs
        with telling(folder):
            folder.mkdir(parents=True, exist_ok=True)
        self._index = JsonLines(folder / _INDEX, ("file",), with_duplicates=with_duplicates)
        self.journal = self._index.journal
        self._names = IdSet()
        self._names.add(_folded(_INDEX))

    def finished(self) -> Iterator[Finished]:
        """The inputs in the index."""
        for line, found in self._index.read_back():
            name = json.loads(line)["file"]
            if name is not None:
                self._names.add(_folded(name))
            yield found

    def write(self, record: Record) -> None:
        """Write the page's file, then the index."""
        if record.outcome == ERROR or not record.content:
            self._index.write(replace(record, content='"file": null' if record.outcome != ERROR else ""))
            return
        name = self._name(record)
        path = self.folder / name
        with telling(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        with written_aside(path, sync=False) as aside:
            aside.write_bytes(record.content.encode("utf-8", "replace"))
        self._index.write(replace(record, content=dump({"file": name})[1:-1]))

    def sync(self) -> None:
        """Have the index on the disk."""
        self._index.sync()

    def finish(self) -> None:
        """Have the index on the disk, under its name."""
        self._index.finish()
        self._names.close()

    def close(self) -> None:
        """Close without writing anything."""
        self._index.close()
        self._names.close()

    def _name(self, record: Record) -> str:
        name = file_name(record.id, record.url, keep_dirs=self._keep_dirs)
        if not self._names.add(_folded(name + self._ending)):
            name = f"{name}-{blake2b(record.id.encode(), digest_size=8).hexdigest()}"
            self._names.add(_folded(name + self._ending))
        return name + self._ending


def file_name(id: str, url: str | None, *, keep_dirs: bool) -> str:
    """A name for a page's file that every file system takes and that stays in its folder; without an ending.

    It is made of the page's path or the member's name, of the last part of the address where the id is of another
    kind, else of the id.

    Args:
        id: of the page.
        url: address of the page.
        keep_dirs: keep the folders of the path.
    """
    where = id.rpartition("#")[2]
    path = _without_endings(where)
    if path == where and url is not None and (named := PurePosixPath(unquote(urlsplit(url).path)).name):
        path = _without_endings(named)
    elif path == where and "/" not in id:
        path = id
    parts = [part for part in path.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    if not keep_dirs:
        parts = parts[-1:]
    return "/".join(map(_safe, parts[-_DEEPEST:])) or "page"


def _without_endings(name: str) -> str:
    for endings in (tuple(SUFFIXES), PAGES):
        for ending in endings:
            if name.lower().endswith(ending) and len(name) > len(ending):
                name = name[: -len(ending)]
                break
    return name


def _safe(part: str) -> str:
    part = _UNSAFE.sub("-", unicodedata.normalize("NFC", part)).strip(" .-")
    if len(data := part.encode("utf-8", "replace")) > _LONGEST:
        part = data[:_LONGEST].decode("utf-8", "ignore").rstrip(" .-") + f"-{blake2b(data, digest_size=4).hexdigest()}"
    return f"_{part}" if not part or _RESERVED.fullmatch(part) else part


def _folded(name: str) -> str:
    """What names have in common that are one on file systems that take upper for lower case."""
    return unicodedata.normalize("NFC", name.casefold())
