"""Text to tree: the only maker of parsers, and the limits on what a page may do to them.

libxml2 is fast, and it stops without a word in the middle of some pages: at 2,048 nested elements everything that
follows is lost, text behind ``</html>`` goes to a second root, and the time for a tag grows with the square of the
number of its attributes. Such pages are noticed and read again, by way of the parser's events, into a tree of limited
depth. Nothing of the text is lost either way; only characters that have no meaning in a text are left out.

A parser is made for every page: that takes 2 µs, and one that is shared would keep other threads waiting.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice
from typing import NamedTuple

from lxml import etree
from lxml.etree import HTMLParser

from cleannews.errors import InputTooLarge
from cleannews.model.block import Notice
from cleannews.options import Options

MAX_DEPTH = 200
"""Nested elements that the careful parser keeps; of 2,698 real pages the deepest had 51."""
MAX_ELEMENTS = 200_000
"""Elements that are kept; the largest real page had 12,812. One takes up to 40 µs until the article is made."""
MAX_ATTRIBUTES = 200
"""Attributes of one element that the careful parser keeps."""

_MANY_TAGS = 4 * MAX_ELEMENTS  # more than that are not even tried to be read the fast way
_LONG_TAG = 50_000  # bytes; shorter tags cannot hold enough attributes to matter
_MANY_ATTRIBUTES = 2_000

_BLANKS = b"\x0b\x0c\x1c\x1d\x1e\x1f"
_CONTROLS = bytes(byte for byte in (*range(0x20), 0x7F) if byte not in b"\t\n\r")
_TO_BLANK = bytes.maketrans(_BLANKS, b" " * len(_BLANKS))
_DROPPED = bytes(byte for byte in _CONTROLS if byte not in _BLANKS)

_C1 = {bytes((0xC2, byte)): bytes((byte,)).decode("cp1252", "ignore").encode("utf-8") for byte in range(0x80, 0xA0)}
_SOME_C1 = re.compile(rb"\xc2[\x80-\x9f]")
_NONCHARACTERS = tuple(
    chr(code).encode("utf-8")
    for code in (*range(0xFDD0, 0xFDF0), *(plane * 0x10000 + end for plane in range(17) for end in (0xFFFE, 0xFFFF)))
)
# By the byte that they begin with: a pattern that begins with one byte is ten times as fast as one with a class there.
_SOME_NONCHARACTERS = {
    0xEF: re.compile(rb"\xef(?:\xb7[\x90-\xaf]|\xbf[\xbe\xbf])"),
    **{lead: re.compile(b"%c[\x8f\x9f\xaf\xbf]\xbf[\xbe\xbf]" % lead) for lead in range(0xF0, 0xF5)},
}
# References to the characters that are dropped or replaced when they stand in the page as such.
_REFERENCE = re.compile(
    rb"&#(?:0*([0-8]|1[124-9]|2\d|3[01]|12[7-9]|1[345]\d|6497[6-9]|649[89]\d|6500[0-7]|6553[45])(?!\d)"
    rb"|[xX]0*([0-8bBcCeEfF]|1[\da-fA-F]|7[fF]|[89][\da-fA-F]|[fF][dD][dDeE][\da-fA-F]|(?:[\da-fA-F]|10)?[fF]{3}[eEfF])"
    rb"(?![\da-fA-F]));?"
)
_SURROGATES = re.compile("[\ud800-\udfff]+")
_END_OF_PAGE = re.compile(rb"</(?:html|body)(?:\s[^<>]*)?>", re.I)
_TAG_START = re.compile(rb"<[a-zA-Z]")
_QUOTED = re.compile(rb"\"[^\"]*\"|'[^']*'")
_SEPARATORS = re.compile(rb"[\s/=]+")

# Elements within a line. Past the depth limit they are dissolved; others become children of the deepest one kept.
_PHRASING = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small"
    " span strike strong sub sup time tt u var wbr".split()
)


class Parsed(NamedTuple):
    """A page as a tree."""

    root: etree._Element | None
    """The ``html`` element, which all text is under; None where the page has no element and no text."""
    notices: tuple[Notice, ...] = ()


def parse(text: str, options: Options, *, utf8: bytes | None = None) -> Parsed:
    """The tree of an HTML page or fragment, without comments and processing instructions.

    Declarations of an encoding in the text are without effect: it is decoded already. No entity beyond those of HTML
    is known, nothing is fetched.

    Args:
        text: the page.
        options: `Options.max_bytes` is the longest page in characters.
        utf8: the page in UTF-8, where the caller has it: encoding it again would take a tenth of the time.

    Raises:
        InputTooLarge: the page is longer than that.
    """
    if len(text) > options.max_bytes:
        raise InputTooLarge(len(text), options.max_bytes)
    data = _without_references(_without_controls(_encode(text) if utf8 is None else utf8))
    tags = data.count(b"<") if len(data) > 3 * MAX_ELEMENTS else 0
    if tags > _MANY_TAGS or _has_giant_tag(data):
        return _parse_carefully(data)
    root, whole = _parse_fast(data)
    if root is not None and root.getnext() is not None:
        # What stands behind ``</html>`` has become a further root: so in 2 of 2,698 pages.
        root, whole = _parse_fast(_END_OF_PAGE.sub(b" ", data))
        whole = whole and (root is None or root.getnext() is None)
    if not whole or (tags > MAX_ELEMENTS and root is not None and _count(root) > MAX_ELEMENTS):
        return _parse_carefully(data)
    return Parsed(root)


def _count(root: etree._Element) -> float:
    found = root.xpath("count(//*)")
    assert isinstance(found, float)
    return found


def readable(text: str) -> str:
    """`text` without the characters that `parse` leaves out, for text that does not pass through it.

    Control characters (C0 but tab and line ends, DEL) and noncharacters are dropped, vertical tabs, form feeds and
    separators become spaces. C1 controls are what windows-1252 becomes when it is taken for ISO-8859-1 (in 63 of 3,530
    real pages), so that U+0092 is an apostrophe again. Lone surrogates become U+FFFD.
    """
    return _without_controls(_encode(text)).decode("utf-8")


def _encode(text: str) -> bytes:
    text = text.removeprefix("\ufeff")
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:  # surrogates: pairs are characters, others are not
        joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        return _SURROGATES.sub("\ufffd", joined).encode("utf-8")


def _without_controls(data: bytes) -> bytes:
    # 29 searches for one byte take half the time of one `translate`, and a thirteenth of one search by pattern.
    for control in _CONTROLS:
        if control in data:
            data = data.translate(_TO_BLANK, _DROPPED)
            break
    if _may_hold_c1(data) and _SOME_C1.search(data):
        for wrong, right in _C1.items():
            data = data.replace(wrong, right)
    for lead, pattern in _SOME_NONCHARACTERS.items():
        if lead in data and pattern.search(data):
            for noncharacter in _NONCHARACTERS:
                data = data.replace(noncharacter, b"")
            break
    return data


def _may_hold_c1(data: bytes) -> bool:
    """True if there is a C1 control, or so much that begins like one that a pattern is faster than to look at each."""
    position = data.find(0xC2)
    for _ in range(500):
        if position < 0:
            return False
        if data[position + 1] < 0xA0:
            return True
        position = data.find(0xC2, position + 2)
    return True


def _without_references(data: bytes) -> bytes:
    return _REFERENCE.sub(_referred, data) if b"&#" in data and _REFERENCE.search(data) else data


def _referred(match: re.Match[bytes]) -> bytes:
    code = int(match[1]) if match[1] else int(match[2], 16)
    # Never nothing: what stands before and behind it could become a reference then.
    return (_C1[bytes((0xC2, code))] if 0x80 <= code <= 0x9F else b"") or b" "


def _has_giant_tag(data: bytes) -> bool:
    """True if a tag is so long, and has so many attributes, that libxml2 would need seconds for it.

    It is a tag without ``>`` in its attributes' values that is found: looked for in strides, this takes 0.1 % of the
    time of the parse.
    """
    position = 0
    while len(data) - position > _LONG_TAG:
        end = data.rfind(b">", position, position + _LONG_TAG)
        if end < 0:
            end = data.find(b">", position + _LONG_TAG)
            end = len(data) if end < 0 else end
            tag = _TAG_START.search(data, position, end)
            if tag and len(_SEPARATORS.findall(_QUOTED.sub(b" ", data[tag.start() : end]))) > _MANY_ATTRIBUTES:
                return True
        position = end + 1
    return False


def _parse_fast(data: bytes) -> tuple[etree._Element | None, bool]:
    """The tree, and whether libxml2 got to the end of the page."""
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None, False
    return root, not parser.error_log.filter_from_fatals()


def _parse_carefully(data: bytes) -> Parsed:
    builder = _Builder()
    parser = HTMLParser(target=builder, encoding="utf-8", huge_tree=True)  # type: ignore[arg-type]  # stubs want `comment`
    etree.fromstring(data, parser)
    notices = []
    if builder.deepest > MAX_DEPTH:
        notices.append(
            Notice("depth-flattened", f"elements are nested {builder.deepest:,} deep, {MAX_DEPTH} levels are kept")
        )
    if builder.elements > MAX_ELEMENTS:
        notices.append(
            Notice("elements-dissolved", f"the page has {builder.elements:,} elements, {MAX_ELEMENTS:,} are kept")
        )
    if builder.attributes:
        notices.append(
            Notice("attributes-dropped", f"{builder.attributes:,} attributes beyond {MAX_ATTRIBUTES} of an element")
        )
    return Parsed(builder.root if builder.elements or builder.root.text else None, tuple(notices))


class _Builder:
    """Parser target that builds a tree of limited depth and size and keeps all text.

    libxml2 reports balanced starts and ends, and ``html`` anew for what stands behind ``</html>``.
    """

    def __init__(self) -> None:
        self.root: etree._Element = HTMLParser().makeelement("html")
        self.deepest = self.elements = self.attributes = 0
        self._depth = 0
        self._open = [self.root]
        self._at = self.root  # the element whose text, or whose tail, the next data belong to
        self._inside = True
        self._pending: list[str] = []

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        if tag == "html":
            _set_attributes(self.root, attrib)
            return
        self._depth += 1
        self.deepest = max(self.deepest, self._depth)
        self.elements += 1
        if self.elements > MAX_ELEMENTS or (self._depth > MAX_DEPTH and tag in _PHRASING):
            if self._depth <= MAX_DEPTH:
                self._open.append(self._open[-1])
            if tag not in _PHRASING:
                self._pending.append("\n")
            return
        self._move(_child(self._open[-1], tag), inside=True)
        if attrib:
            self.attributes += max(0, len(attrib) - MAX_ATTRIBUTES)
            _set_attributes(self._at, attrib)
        if self._depth <= MAX_DEPTH:
            self._open.append(self._at)

    def end(self, tag: str) -> None:
        if tag == "html":
            return
        self._depth -= 1
        if self._depth < MAX_DEPTH:
            closed = self._open.pop()
            if closed is not self._open[-1]:
                self._move(closed, inside=False)
                return
        elif tag not in _PHRASING and self._inside and self._at is not self._open[-1]:
            self._move(self._at, inside=False)
            return
        if tag not in _PHRASING:
            self._pending.append("\n")

    def data(self, data: str) -> None:
        self._pending.append(data)

    def close(self) -> None:
        self._move(self.root, inside=False)

    def _move(self, element: etree._Element, *, inside: bool) -> None:
        if self._pending:
            text = "".join(self._pending)
            self._pending.clear()
            if self._inside:
                self._at.text = text
            elif self._at is not self.root:
                self._at.tail = text
        self._at, self._inside = element, inside


def _child(parent: etree._Element, tag: str) -> etree._Element:
    try:
        return etree.SubElement(parent, tag)
    except ValueError:
        return etree.SubElement(parent, "span")  # a name such as ``a"b``, which lxml lets only its own parser make


def _set_attributes(element: etree._Element, attrib: Mapping[str, str]) -> None:
    for name, value in islice(attrib.items(), MAX_ATTRIBUTES):
        try:
            element.set(name, value)
        except ValueError:
            continue  # a name such as ``{x}``
