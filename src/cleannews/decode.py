"""Bytes to text: which encoding a page is in.

The order is that of the WHATWG HTML standard (13.2.3.2, "determining the character encoding"): byte order mark, the
transport, the page's own declaration, detection. It departs from the standard in one thing, and on purpose: the
standard has to decide before it has seen the page, we have all of it. Bytes that are valid UTF-8 and hold at least one
multi-byte sequence *are* UTF-8, whatever is said about them. Of 3,530 real pages 3,342 were so; 9 of these said that
they were something else, and all 9 were wrong. None of the 27 that were not valid UTF-8 became it by chance.
"""

from __future__ import annotations

import codecs
import re
from typing import Literal, NamedTuple

import webencodings

from cleannews.model.block import Notice

Evidence = Literal["bom", "transport", "declared", "utf-8", "detected", "default"]

# 98.6 % of pages that declare nothing get the same encoding from their first 4 kB as from all of it
# (measured by Chromium, whatwg/encoding#102); a declaration further down counts only where the bytes are not UTF-8.
_HEAD = 4096
_LATE_HEAD = 131_072
_SAMPLE = 8192  # bytes for the detector; 20,000 took twice as long and guessed no better

# Of a head in lower case: patterns that begin with a literal are ten times as fast as those that ignore case.
_META = re.compile(rb"<meta[\s/]([^>]*)")
_ATTRIBUTE = re.compile(rb"""([^\s=/"'>]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)""")
_CONTENT_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([^\s"';,]+)""")
_XML_ENCODING = re.compile(rb"""\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:+-]+)""")
_HTML_LANGUAGE = re.compile(rb"""<html[^>]{0,500}?\s(?:xml:)?lang\s*=\s*["']?([a-z]{2})""", re.I)
_HIGH = re.compile(rb"[\x80-\xff]")
_ESCAPED_BYTES = re.compile("[\udc80-\udcff]+")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_STRIDE = 4096  # characters; whether so many are ASCII is known in less than a microsecond
_BYTES_1252 = {ord(bytes((byte,)).decode("cp1252", "replace")): byte for byte in range(0x80, 0xA0)}
del _BYTES_1252[0xFFFD]  # the five bytes that windows-1252 does not know are the controls of ISO-8859-1
_FEWEST_MISREAD = 3  # characters; fewer may stand in a text that speaks of such things

# The codec that decodes what pages under a WHATWG name really hold, where it is not the one of that name.
_CODECS = {
    "big5": "big5hkscs",
    "euc-kr": "cp949",
    "gbk": "gb18030",
    "ibm866": "cp866",
    "iso-8859-8-i": "iso8859-8",
    "macintosh": "mac-roman",
    "shift_jis": "cp932",
    "utf-32be": "utf-32-be",
    "utf-32le": "utf-32-le",
    "windows-874": "cp874",
    "x-mac-cyrillic": "mac-cyrillic",
}
_NO_EVIDENCE = frozenset({"replacement", "x-user-defined"})  # labels that WHATWG knows and that decode nothing

# Legacy encodings by language of the page: the table of locale defaults in the HTML standard (13.2.3.2), with the
# other encodings that were common for the language. A language not listed is written in windows-1252.
_BY_LANGUAGE: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("cs", "hr", "hu", "pl", "ro", "sk", "sl"), ("windows-1250", "iso-8859-2")),
    **dict.fromkeys(("be", "bg", "kk", "mk", "ru", "sr", "uk"), ("windows-1251", "koi8-r", "koi8-u", "iso-8859-5")),
    **dict.fromkeys(("az", "ku", "tr"), ("windows-1254",)),
    **dict.fromkeys(("et", "lt", "lv"), ("windows-1257",)),
    **dict.fromkeys(("ar", "fa", "ur"), ("windows-1256",)),
    "el": ("windows-1253", "iso-8859-7"),
    "he": ("windows-1255", "iso-8859-8"),
    "ja": ("shift_jis", "euc-jp"),
    "ko": ("euc-kr",),
    "th": ("windows-874",),
    "vi": ("windows-1258",),
    "zh": ("gbk", "big5"),
}
_ANY_LANGUAGE = ("windows-1252", *dict.fromkeys(name for names in _BY_LANGUAGE.values() for name in names))


class Decoded(NamedTuple):
    """A page as text, with the encoding it was in and the reason to think so."""

    text: str
    """Without byte order mark."""
    encoding: str
    """Name in the WHATWG Encoding Standard, lower-case; ``utf-32le`` and ``utf-32be`` besides."""
    evidence: Evidence
    """What decided: a byte order mark, the transport, the page's declaration, the bytes being valid UTF-8, the
    detector, or nothing at all (windows-1252 then)."""
    notices: tuple[Notice, ...] = ()
    utf8: bytes | None = None
    """The very bytes that were given, where they are `text` in UTF-8: saves the parser from encoding it again."""


def decode(data: bytes, charset: str | None) -> Decoded:
    """The text of a page. Never raises: what cannot be decoded is U+FFFD, and a notice counts it.

    Args:
        data: the page as it was stored or sent, already decompressed.
        charset: label of the encoding that the transport gives, None if it gives none; it need not be a known one.
    """
    marked = _by_mark(data)
    if marked is not None:
        return marked
    transport = whatwg_name(charset)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return wide if (wide := _without_mark(data, transport)) else _legacy(data, transport)
    declared = declared_names(data[:_HEAD])
    named = transport or next(iter(declared), None)
    if text.isascii():
        return _ascii(data, text, transport, named)
    if named is None:
        return Decoded(text, "utf-8", "utf-8", (), data)
    if named == "utf-8":
        return Decoded(text, "utf-8", "transport" if transport else "declared", (), data)
    return Decoded(text, "utf-8", "utf-8", (_overridden(named, "utf-8"),), data)


def undo_misreading(text: str) -> tuple[str, tuple[Notice, ...]]:
    """The text as it was before its UTF-8 was read as windows-1252 or ISO-8859-1, and a notice that says so.

    So is what a server has stored that way (1.1 % of 3,530 real pages), and what an HTTP library has decoded by the
    default of a header without charset. It is undone only where all that is not ASCII becomes valid UTF-8, which other
    text does not: a single letter with a diacritic between ASCII letters stands against it. A page that is garbled in
    part stays as it is.
    """
    if text.isascii():
        return text, ()
    start = 0
    while text[start : start + _STRIDE].isascii():
        start += _STRIDE
    first = _NOT_ASCII.search(text, start)
    assert first is not None
    if len(first[0]) < 2 or _reread(first[0]) is None:  # of nearly all pages, no more is looked at
        return text, ()
    reread = _reread(text)
    if reread is None or len(reread) - len(text.encode("ascii", "ignore")) < _FEWEST_MISREAD:
        return text, ()
    message = "it was UTF-8 that somebody had read as windows-1252 or ISO-8859-1; that was undone"
    return reread, (Notice("misreading-undone", message),)


def _reread(text: str) -> str | None:
    try:
        return text.translate(_BYTES_1252).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return None


def whatwg_name(label: str | None) -> str | None:
    """The WHATWG name of an encoding label (``latin1`` → ``windows-1252``); None for an unknown one or for None."""
    if not label or len(label) > 40 or not label.isascii():
        return None
    encoding = webencodings.lookup(label.strip("\"' \t\r\n\f"))
    return None if encoding is None or encoding.name in _NO_EVIDENCE else encoding.name


def declared_names(head: bytes) -> list[str]:
    """The encodings that a page declares in ``meta`` elements or its XML declaration, in page order, known ones only.

    A ``meta`` must be one that browsers heed: ``charset=…``, or ``http-equiv="content-type"`` with it in ``content``.
    A declaration that could be read is not in UTF-16 itself, so that one of UTF-16 means UTF-8 (HTML, 13.2.3.2).
    """
    head = head.lower()
    labels = []
    if xml := _XML_ENCODING.match(head):
        labels.append(xml[1])
    for meta in _META.finditer(_without_comments(head)):
        if b"charset" not in meta[1]:
            continue
        attributes = {name: value.strip(b"\"' \t\r\n") for name, value in _ATTRIBUTE.findall(meta[1])}
        content = _CONTENT_CHARSET.search(attributes.get(b"content", b""))
        if b"charset" in attributes:
            labels.append(attributes[b"charset"])
        elif content and attributes.get(b"http-equiv") == b"content-type":
            labels.append(content[1])
        if len(labels) >= 4:
            break
    names = [whatwg_name(label.decode("ascii", "replace")) for label in labels]
    return list(dict.fromkeys("utf-8" if name.startswith("utf-16") else name for name in names if name))


def wide_encoding(data: bytes) -> str | None:
    """The name of the UTF-16 or UTF-32 that `data` is in, by byte order mark or by where its NULs are; else None."""
    if data[:4] in (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff"):
        return "utf-32le" if data[0] else "utf-32be"
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16le" if data[0] == 0xFF else "utf-16be"
    head = data[:1024]
    nuls, units = head.count(0), len(head) // 2
    if nuls < max(4, units * 0.1):  # markup is ASCII, so that many a second byte is a NUL
        return None
    odd, even = head[1::2].count(0), head[::2].count(0)
    if min(odd, even) > max(odd, even) * 0.1:
        return None
    return "utf-16le" if odd > even else "utf-16be"


def _by_mark(data: bytes) -> Decoded | None:
    if data[:3] == b"\xef\xbb\xbf":
        rest = data[3:]
        try:
            return Decoded(rest.decode("utf-8"), "utf-8", "bom", (), rest)
        except UnicodeDecodeError:
            return _mended(rest, "bom")
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or data[:4] == b"\x00\x00\xfe\xff":
        name = wide_encoding(data)
        assert name is not None
        return _replacing(data[4 if name.startswith("utf-32") else 2 :], name, "bom")
    return None


def _without_mark(data: bytes, transport: str | None) -> Decoded | None:
    name = wide_encoding(data)
    if name is None:
        return None
    if transport == name:
        return _replacing(data, name, "transport")
    return _replacing(data, name, "detected", _guessed(name))


def _ascii(data: bytes, text: str, transport: str | None, named: str | None) -> Decoded:
    """ASCII is itself in every encoding but three: UTF-16, UTF-32 and ISO-2022-JP, which writes in escapes."""
    if "\x00" in text[:1024] and (wide := _without_mark(data, transport)):
        return wide
    evidence: Evidence = "utf-8" if named is None else "transport" if transport else "declared"
    if "\x1b$" in text and named in (None, "iso-2022-jp", "utf-8"):
        if named == "iso-2022-jp":
            return _replacing(data, named, evidence)
        if _is_valid(data, "iso-2022-jp"):
            return _replacing(data, "iso-2022-jp", "detected", _guessed("iso-2022-jp"))
    return Decoded(text, named if named and not named.startswith("utf-16") else "utf-8", evidence, (), data)


def _legacy(data: bytes, transport: str | None) -> Decoded:
    """The page is not valid UTF-8: the first encoding that is named and fits, else the detector's."""
    declared = declared_names(data[:_HEAD]) or declared_names(data[:_LATE_HEAD])
    named = list(dict.fromkeys([transport, *declared] if transport else declared))
    mended = _mended(data, "utf-8")
    for name in named:
        evidence: Evidence = "transport" if name == transport else "declared"
        conflict = () if name == named[0] else (_overridden(named[0], name),)
        if name == "utf-8" and mended is not None:
            return mended._replace(evidence=evidence, notices=conflict + mended.notices)
        if name.startswith("utf-"):
            continue
        decoded = _replacing(data, name, evidence, *conflict)
        # A page cut or patched by its server has a few bytes that its encoding does not know; a wrong encoding many.
        if decoded.text.count("\ufffd") <= max(2, _count_high(data) // 50):
            return decoded
    if mended is not None:
        return mended
    name, evidence = _detect(data)
    conflict = (_overridden(named[0], name),) if named else ()
    return _replacing(data, name, evidence, *conflict, _guessed(name))


def _detect(data: bytes) -> tuple[str, Evidence]:
    """What the bytes look like among the encodings that the page's language was written in."""
    sample = _sample(data)
    language = _HTML_LANGUAGE.search(data[:_HEAD])
    names = _BY_LANGUAGE.get(language[1].decode("ascii").lower()) if language else None
    if names is None:
        # Latin letters with diacritics are less than a tenth of a text; templates say lang="en" around any language.
        names = ("windows-1252",) if language and _count_high(sample) < len(sample) // 5 else _ANY_LANGUAGE
    names = tuple(name for name in names if _is_valid(sample, name))
    if len(names) == 1:
        return names[0], "detected"
    if names:
        from charset_normalizer import from_bytes

        matches = from_bytes(sample, cp_isolation=[_CODECS.get(name, name) for name in names])
        best = matches.best()
        if best is not None:
            # Several encodings often read a text the same way: the commonest of them, which stands first.
            equals = {codec for match in matches if match.chaos <= best.chaos for codec in match.could_be_from_charset}
            found = {codecs.lookup(codec).name for codec in equals}
            for name in names:
                if codecs.lookup(_CODECS.get(name, name)).name in found:
                    return name, "detected"
    return (names or ("windows-1252",))[0], "default"


def _sample(data: bytes) -> bytes:
    """Runs of text around bytes beyond ASCII: a page's first kilobytes are often scripts in plain ASCII."""
    parts: list[bytes] = []
    size = position = 0
    while size < _SAMPLE and (high := _HIGH.search(data, position)):
        start = max(position, high.start() - 100)
        start = max(start, data.rfind(b">", start, high.start()) + 1)
        # To the end of the text node, so that no character is cut in two: '<' is no second byte in any encoding.
        position = data.find(b"<", high.start(), high.start() + _SAMPLE)
        if position < 0:
            position = min(len(data), high.start() + _SAMPLE)
        parts.append(data[start:position])
        size += position - start
    return b" ".join(parts)


def _is_valid(data: bytes, name: str) -> bool:
    try:
        data.decode(_CODECS.get(name, name))
    except UnicodeDecodeError:
        return False
    return True


def _count_high(data: bytes) -> int:
    return len(data.translate(None, bytes(range(0x80))))


def _replacing(data: bytes, name: str, evidence: Evidence, *notices: Notice) -> Decoded:
    text = data.decode(_CODECS.get(name, name), "replace")
    lost = text.count("\ufffd")
    if lost:
        notices += (Notice("characters-replaced", f"not valid {name}: {lost:,} places became U+FFFD"),)
    return Decoded(text.removeprefix("\ufeff"), name, evidence, notices)


def _mended(data: bytes, evidence: Evidence) -> Decoded | None:
    r"""UTF-8 with foreign bytes in it; None where the foreign bytes outweigh the UTF-8.

    What stands in such pages is mostly a snippet in windows-1252 (a letter within a word: ``f\xfcr``), or a character
    cut in two by a limit on bytes. Of 5 such pages in 3,530, 4 had the first and 1 the second.
    """
    text = data.decode("utf-8", "surrogateescape")
    ascii_bytes = len(data) - _count_high(data)
    foreign = len(data) - len(text.encode("utf-8", "ignore"))
    if evidence != "bom" and len(text) - ascii_bytes - foreign < foreign:
        return None
    places = read = 0

    def mend(match: re.Match[str]) -> str:
        nonlocal places, read
        places += 1
        raw = match[0].encode("utf-8", "surrogateescape")
        before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        within_word = before.isalpha() and after.isalpha()
        if len(raw) == 1 and (within_word or raw[0] < 0xC0):
            letter = raw.decode("cp1252", "replace")
            read += letter != "\ufffd"
            return letter
        return "\ufffd"

    mended = _ESCAPED_BYTES.sub(mend, text)
    message = f"not valid UTF-8: {places:,} places; {read:,} were read as windows-1252, {places - read:,} became U+FFFD"
    return Decoded(mended, "utf-8", evidence, (Notice("characters-replaced", message),))


def _without_comments(head: bytes) -> bytes:
    """`head` without ``<!-- … -->``; a comment that does not end there hides the rest."""
    opening, *commented = head.split(b"<!--")
    return opening + b"".join(part.partition(b"-->")[2] for part in commented)


def _overridden(said: str, used: str) -> Notice:
    return Notice("encoding-overridden", f"the page is said to be {said}, its bytes are {used}")


def _guessed(name: str) -> Notice:
    return Notice("encoding-guessed", f"nothing reliable names the page's encoding; {name} is a guess from its bytes")
