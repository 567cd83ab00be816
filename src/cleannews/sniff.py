"""What was handed in: bytes that are no text, an address, JSON, nothing; and if a page, HTML or flattened text.

HTML is told from text by what only one of them has. Documents open with a doctype or ``html``. Fragments have their
text inside pairs of tags, while a text that speaks of tags, or has kept a few, has most of its text outside them. Only
a bounded part of a page is looked at, once.
"""

from __future__ import annotations

import json
import re
from typing import Literal, NamedTuple

from cleannews.decode import wide_encoding
from cleannews.model.labels import Outcome
from cleannews.options import Format

_WINDOW = 50_000  # characters of a page without doctype that are looked at
_LONGEST_JSON = 1_000_000  # characters; longer ones must look like JSON at their start
_LONGEST_URL = 2_048
_LONGEST_PATH = 512
_LONGEST_MEMORY = 50  # open elements among which the one that an end tag closes is sought

# Of 256 random bytes, 26 are control bytes; a page in any 8-bit encoding has next to none.
_BINARY_SHARE = 0.05
_CONTROL_BYTES = bytes(byte for byte in range(0x20) if byte not in b"\t\n\x0b\x0c\r\x1b")  # ESC is in ISO-2022-JP

_COMPRESSED = "decompress it first"
_PACKED = "unpack it first"
_DOCUMENT_FILE = "extract its text first"
_MEDIUM = "it has no text to clean"
_MAGIC = (
    (b"%PDF-", "a PDF document", _DOCUMENT_FILE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an Office document", _DOCUMENT_FILE),
    (b"{\\rtf", "an RTF document", _DOCUMENT_FILE),
    (b"\x1f\x8b", "gzip-compressed data", _COMPRESSED),
    (b"\x28\xb5\x2f\xfd", "zstd-compressed data", _COMPRESSED),
    (b"BZh91AY&SY", "bzip2-compressed data", _COMPRESSED),
    (b"\xfd7zXZ\x00", "xz-compressed data", _COMPRESSED),
    (b"PK\x03\x04", "a ZIP archive (or an Office or EPUB file)", _PACKED),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", _PACKED),
    (b"Rar!\x1a\x07", "a RAR archive", _PACKED),
    (b"WARC/1.", "a WARC file", "read the pages from its records first"),
    (b"PAR1\x15", "a Parquet file", "read the pages from it first"),
    (b"SQLite format 3\x00", "an SQLite database", "read the pages from it first"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture", _MEDIUM),
    (b"\xff\xd8\xff", "a JPEG picture", _MEDIUM),
    (b"GIF87a", "a GIF picture", _MEDIUM),
    (b"GIF89a", "a GIF picture", _MEDIUM),
    (b"OggS\x00", "an Ogg recording", _MEDIUM),
    (b"ID3\x03", "an MP3 recording", _MEDIUM),
    (b"ID3\x04", "an MP3 recording", _MEDIUM),
    (b"\x1aE\xdf\xa3", "a Matroska or WebM video", _MEDIUM),
)

_FIRST = re.compile("[^\\s\x00\ufeff\u200b]")
_DOCUMENT = re.compile(r"<!doctype[\s>]|<html[\s>]|<\?xml\s|<head>\s*<|<body\s[^<>]*=", re.I)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,40})((?:[\s/][^<>]*)?)>")
_ATTRIBUTE = re.compile(r"""\s[\w:-]+\s*=\s*["'\w/#]""")

_STRUCTURE = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3"
    " h4 h5 h6 head header html iframe li main nav noscript object ol p picture pre script section select style"
    " summary svg table tbody td template textarea tfoot th thead title tr ul video".split()
)
_INLINE = frozenset(
    "a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time"
    " tt u var".split()
)
_VOID = frozenset("base br col embed hr img input link meta source wbr".split())
_CLOSED_BY_THE_NEXT = frozenset("dd dt li p td th tr".split())
_RAW = frozenset({"script", "style"})

_URL = re.compile(r"(?:[a-z][a-z0-9+.-]{1,20}://|www\.|//[\w-]+\.)\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/\S*", re.I)
_PATH = re.compile(r"(?:~|\.{1,2})?[/\\][^\s<>|\"]*|[a-z]:[/\\][^<>|\"]*", re.I)
_FILE = re.compile(
    r"(?:[^\s<>|\"]+|[^<>|\"]*[/\\][^<>|\"]*)"
    r"\.(?:x?html?|mhtml?|shtml|php|aspx?|jsp|txt|md|jsonl?|xml|pdf|warc|csv|docx?)(?:\.gz)?",
    re.I,
)
_JSON_START = re.compile(r'\{\s*"[^"\n]{1,100}"\s*:|\[\s*\{\s*"[^"\n]{1,100}"\s*:')


class Finding(NamedTuple):
    """Why there is nothing to clean."""

    outcome: Outcome
    """`EMPTY`, `BINARY`, `JSON` or `ADDRESS`."""
    reason: str
    """One sentence that says what was given and what to do."""


def sniff_bytes(data: bytes) -> Finding | None:
    """What `data` is if it is no text; None for text in any encoding, and for no bytes at all."""
    for magic, what, remedy in _MAGIC:
        if data.startswith(magic):
            return Finding(Outcome.BINARY, f"this is {what}, not a page; {remedy}")
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"AVI ", b"WAVE"):
        return Finding(Outcome.BINARY, f"this is a {data[8:12].decode().strip()} file, not a page; {_MEDIUM}")
    if data[4:8] == b"ftyp":
        return Finding(Outcome.BINARY, f"this is an MP4 video or an AVIF or HEIC picture, not a page; {_MEDIUM}")
    head = data[:4096]
    controls = sum([head.count(byte) for byte in _CONTROL_BYTES if byte in head])  # a twentieth of `translate`'s time
    if controls > max(2, len(head) * _BINARY_SHARE) and wide_encoding(data) is None:
        return Finding(
            Outcome.BINARY,
            f"this is no text: {controls:,} of its first {len(head):,} bytes are control characters; "
            "if it was compressed for transport (brotli, deflate), decompress it first",
        )
    return None


def sniff_text(text: str, forced: Format, media_type: str | None) -> Finding | Literal["html", "text"]:
    """Whether `text` is HTML or flattened text, or what else it is.

    Args:
        text: the page, decoded.
        forced: ``html`` and ``text`` decide; only a page of nothing but white space is still found to be empty.
        media_type: from the transport; ``text/plain`` decides for text. Others do not, as servers say ``text/html``
            of anything.
    """
    first = _FIRST.search(text)
    if first is None:
        return Finding(Outcome.EMPTY, "there is nothing in it but white space" if text else "nothing was given")
    if forced != "auto":
        return forced
    start = first.start()
    plain = media_type == "text/plain"
    if not plain and _DOCUMENT.match(text, start):
        return "html"
    if found := _find_json(text, start) or _find_address(text[start : start + _LONGEST_URL + 1].strip()):
        return found
    return "text" if plain or not _is_html(text, start) else "html"


def _find_json(text: str, start: int) -> Finding | None:
    if text[start] not in "{[":
        return None
    if not _JSON_START.match(text, start):
        try:
            json.loads(text[start : start + _LONGEST_JSON])
        except (ValueError, RecursionError):
            return None
    return Finding(Outcome.JSON, "this is JSON, not a page; pass the string in it that holds the page")


def _find_address(line: str) -> Finding | None:
    if len(line) > _LONGEST_URL or len(line.splitlines()) != 1:
        return None
    if _URL.fullmatch(line):
        return Finding(
            Outcome.ADDRESS, "this is an address, not a page; fetch it first: the library never fetches anything"
        )
    if len(line) <= _LONGEST_PATH and (_PATH.fullmatch(line) or _FILE.fullmatch(line)):
        return Finding(
            Outcome.ADDRESS, "this is the name of a file, not a page; pass pathlib.Path(...) to have it read"
        )
    return None


def _is_html(text: str, start: int) -> bool:
    while text.startswith("<!--", start):
        end = text.find("-->", start + 4)
        first = _FIRST.search(text, end + 3) if end >= 0 else None
        if first is None:
            return True  # nothing but a comment
        start = first.start()
    if _DOCUMENT.match(text, start):
        return True
    census = _count(text[start : start + _WINDOW], cut=len(text) - start > _WINDOW)
    if census.inside > census.outside or census.markup > census.inside + census.outside:
        return True
    # Lines that end in ``<br>`` and not only in a line feed: comments, old templates.
    if census.breaks >= max(2, census.lines - 1):
        return True
    return census.lines == 1 and (census.attributed > 0 or census.wrapped)


class _Census(NamedTuple):
    """What is in tags, inside pairs of tags, and outside them."""

    inside: int
    """Characters, without white space, of the text inside pairs of tags."""
    outside: int
    """The same, outside them."""
    markup: int
    """Characters of the tags themselves; bare inline tags do not count, as flattened texts keep them at times."""
    attributed: int
    """Elements with an attribute."""
    breaks: int
    """``<br>``."""
    lines: int
    """Lines that hold more than white space."""
    wrapped: bool
    """A tag stands first, a tag stands last, and a pair is among them."""


def _count(text: str, *, cut: bool) -> _Census:
    """Count what is inside and outside the pairs of tags in `text`.

    A pair of structural tags counts where the first stands at the start of a line or behind another tag: prose that
    speaks of tags has them in the middle of its sentences. A pair of inline tags counts where it has an attribute.

    Args:
        text: the start of the page.
        cut: the page goes on, so that an element around all of it may be closed behind what is given.
    """
    opening, *commented = text.split("<!--")
    text = opening + "".join(part.partition("-->")[2] for part in commented)
    if cut and text.rfind("<") > text.rfind(">"):
        text += ">"  # the window ends within a tag
    markup = attributed = breaks = pairs = 0
    spoken = position = 0  # characters of text so far; offset behind the last tag
    opened: list[tuple[str, int, bool, bool]] = []  # name, `spoken` at that time, it counts, it has an attribute
    covered: list[tuple[int, int]] = []  # from and to, as `spoken`

    def close(start: int) -> None:
        while covered and covered[-1][0] >= start:
            covered.pop()
        covered.append((start, spoken))

    first = last = -1
    for match in _TAG.finditer(text):
        name = match[2].lower()
        structural = name in _STRUCTURE
        has_attribute = bool(_ATTRIBUTE.search(match[3]))
        raw = bool(opened) and opened[-1][0] in _RAW
        if raw and not (match[1] and name == opened[-1][0]):
            continue
        if not (structural or has_attribute or match[1] or name in _INLINE or name in _VOID or "-" in name):
            continue
        between = "" if raw else text[position : match.start()]
        size = len("".join(between.split()))
        spoken += size
        first = match.start() if first < 0 else first
        position = last = match.end()
        markup += (structural or has_attribute) * (match.end() - match.start())
        if name in _VOID:
            breaks += name == "br"
            attributed += has_attribute
        elif not match[1]:
            if name in _CLOSED_BY_THE_NEXT and opened and opened[-1][0] == name and opened[-1][2]:
                close(opened.pop()[1])
            placed = not size or between.rstrip(" \t").endswith("\n")
            opened.append((name, spoken, placed if structural else has_attribute, has_attribute))
        elif name in (one[0] for one in opened[-_LONGEST_MEMORY:]):
            while opened[-1][0] != name:
                opened.pop()
            _, start, counts, was_attributed = opened.pop()
            pairs += 1
            attributed += was_attributed
            if counts:
                close(start)
    if not (cut and opened and opened[-1][0] in _RAW):
        spoken += len("".join(text[position:].split()))
    if cut and opened and opened[0][1:] == (0, True, True):
        close(0)
    inside = sum(end - start for start, end in covered)
    lines = sum(1 for line in text.splitlines() if line.strip())
    wrapped = pairs > 0 and not text[:first].strip() and not text[last:].strip()
    return _Census(inside, spoken - inside, markup, attributed, breaks, lines, wrapped)
