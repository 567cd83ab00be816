"""Where a record begins in a WARC file, behind a place that is broken, and whether the last one is whole."""

from __future__ import annotations

import re
import zlib
from typing import IO

_BEGINNING = re.compile(rb"\x1f\x8b\x08|WARC/1\.[01]\r?\n")
_HEAD = 1 << 12
"""Bytes behind a possible beginning that are looked at."""
_CHUNK = 1 << 20


def next_record(file: IO[bytes], offset: int) -> int | None:
    """The offset of the first record that begins at `offset` or behind it.

    Of a plain file a record begins with its version; of a compressed one, with a member of gzip that holds the version
    first. None where there is none, or where the file cannot be sought.
    """
    if not file.seekable():
        return None
    start = max(offset - 1, 0)  # with the line end that a beginning in a plain file follows
    while True:
        file.seek(start)
        chunk = file.read(_CHUNK + _HEAD)
        is_last = len(chunk) < _CHUNK + _HEAD
        for match in _BEGINNING.finditer(chunk):
            place = match.start()
            if place >= _CHUNK and not is_last:
                break
            if start + place >= offset and _begins(chunk, place, start):
                return start + place
        if is_last:
            return None
        start += _CHUNK - 1


def _begins(chunk: bytes, place: int, start: int) -> bool:
    if chunk[place] != 0x1F:
        return chunk[place - 1 : place] == b"\n" if place else start == 0
    try:
        head = zlib.decompressobj(wbits=31).decompress(chunk[place : place + _HEAD], 16)
    except zlib.error:
        return False
    return head.startswith(b"WARC/1")


def torn_member(file: IO[bytes], offset: int) -> int | None:
    """The offset of a member of gzip that is cut off, the one at `offset` or one behind it; None where there is none.

    A member that is cut off before it gives a line looks like the end of the file to who decompresses it.

    Args:
        file: of members of gzip.
        offset: where the last member begins that gave anything.
    """
    if not file.seekable():
        return None
    file.seek(offset)
    member = zlib.decompressobj(wbits=31)
    end = offset
    try:
        while not member.eof:
            chunk = file.read(_CHUNK)
            if not chunk:
                return offset
            end += len(chunk)
            while chunk and not member.eof:
                member.decompress(chunk, _CHUNK)  # what it gives is not kept, so that a bomb takes no memory
                chunk = member.unconsumed_tail
    except zlib.error:
        return None
    rest = member.unused_data
    return end - len(rest) if (rest + file.read(_HEAD)).strip(b"\0") else None
