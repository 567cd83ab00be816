"""Flattened text → blocks: what is left of a page when a scraper has dropped the tags.

A line is a block; lines between two blank ones share a place. Where the text was wrapped at a fixed width or torn at
its inline elements, the lines of a paragraph are put together again first. Stray tags and entities are taken out and
remembered as marks.
"""

from __future__ import annotations

import html
import re
from itertools import pairwise
from typing import NamedTuple

from cleannews.model.block import Block, ListPosition, Mark, Notice, Place, Segments
from cleannews.model.labels import Kind
from cleannews.segment.elements import HEADINGS, MARKED
from cleannews.segment.words import count_spaceless, drop_invisible, ends_sentence

_NEWLINE = re.compile(r"\r\n?|\n|\u2028|\u2029|\x0b|\x0c|\x85")
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]{0,14})(?:\s[^<>]{0,500})?/?>")
_BULLET = re.compile(r"(?:[•◦▪‣●○■·∙]\s*|[-*–]\s+)(?=\S)")
_NUMBER = re.compile(r"\(?(\d{1,2})[.)]\s+(?=\S)")
_QUOTE = re.compile(r">\s+(?=\S)")
_HASHES = re.compile(r"(#{1,6})\s+(?=\S)")
_WORD = re.compile(r"\S+")
_CONTINUES = re.compile(r"[a-zß-öø-ÿа-яёα-ω,.;:!?)\]}%’”»…]")

MAX_LINES = 100_000
"""Lines that are told apart; what follows them is one more. A line takes up to 30 µs until the article is made."""
WRAP_WIDTHS = range(40, 121)
"""Widths that text is wrapped at; shorter lines are a list, longer ones paragraphs."""


class _Line(NamedTuple):
    number: int
    text: str
    after_blank: bool


def segment_text(text: str) -> Segments:
    """Cut flattened text into blocks, in order. `Block.line` is the line that a block begins at."""
    lines, joined = _lines(text)
    if _is_torn(lines):
        lines = _mend(lines)
    writer = _Writer(parted=any(line.after_blank for line in lines[1:]))
    paragraphs = _paragraphs(lines)
    bulleted, numbered = _bulleted(paragraphs), _numbered(paragraphs)
    for paragraph in paragraphs:
        writer.add(paragraph, bulleted=paragraph.number in bulleted, numbered=paragraph.number in numbered)
    notices = (Notice("lines-joined", f"{joined:,} lines behind the first {MAX_LINES:,} are one"),) if joined else ()
    return Segments(tuple(writer.blocks), tuple(writer.places), from_html=False, notices=notices)


def _lines(text: str) -> tuple[list[_Line], int]:
    """The lines that hold something, and how many of the text's lines the last of them is made of, 0 as a rule."""
    lines: list[_Line] = []
    after_blank = True
    raws = _NEWLINE.split(text)
    for number, raw in enumerate(raws, 1):
        if len(lines) == MAX_LINES:
            rest = " ".join(drop_invisible(" ".join(raws[number - 1 :])).split())
            if not rest:
                break
            lines.append(_Line(number, rest, True))
            return lines, len(raws) - number + 1
        line = " ".join((raw if raw.isascii() else drop_invisible(raw)).split())
        if line:
            lines.append(_Line(number, line, after_blank))
        after_blank = not line
    return lines, 0


def _paragraphs(lines: list[_Line]) -> list[_Line]:
    """The lines, those of hard-wrapped paragraphs joined."""
    groups: list[list[_Line]] = []
    for line in lines:
        if line.after_blank or not groups:
            groups.append([])
        groups[-1].append(line)
    paragraphs = []
    for group in groups:
        if _is_wrapped(group):
            paragraphs.append(_Line(group[0].number, " ".join(line.text for line in group), True))
        else:
            paragraphs.extend(group)
    return paragraphs


def _is_wrapped(group: list[_Line]) -> bool:
    """Whether the lines of a group are one paragraph wrapped at a fixed width.

    All lines but the last are then nearly as long as the longest, and most of them stop in mid-sentence.
    """
    if len(group) < 3:
        return False
    body = [line.text for line in group[:-1]]
    width = max(map(len, body))
    if width not in WRAP_WIDTHS or len(group[-1].text) > width or min(map(len, body)) < 0.7 * width:
        return False
    if any(_BULLET.match(line) or _NUMBER.match(line) for line in body):
        return False
    return ends_sentence(group[-1].text) and sum(map(ends_sentence, body)) < 0.5 * len(body)


def _bulleted(lines: list[_Line]) -> frozenset[int]:
    """The lines that are items of a list: two or more in a row with the same bullet.

    Dashes stand before what is said, too: those of a list follow on each other without a blank line.
    """
    found: list[int] = []
    run: list[int] = []
    last = ""
    for line in [*lines, _END]:
        bullet = line.text[:1] if _BULLET.match(line.text) and not _is_fenced(line.text) else ""
        if bullet and bullet == last and not (line.after_blank and bullet in "-–"):
            run.append(line.number)
            continue
        found.extend(run if len(run) > 1 else ())
        run, last = [line.number] if bullet else [], bullet
    return frozenset(found)


_END = _Line(-1, "", True)


def _numbered(lines: list[_Line]) -> frozenset[int]:
    """The lines that are items of a numbered list: two or more without a blank line that count up from one."""
    found: list[int] = []
    run: list[int] = []
    for line in lines:
        match = _NUMBER.match(line.text)
        if match is not None and int(match[1]) == len(run) + 1 and not (run and line.after_blank):
            run.append(line.number)
            continue
        found.extend(run if len(run) > 1 else ())
        run = [line.number] if match is not None and int(match[1]) == 1 else []
    return frozenset(found + (run if len(run) > 1 else []))


def _is_torn(lines: list[_Line]) -> bool:
    """Whether every text node stands on a line of its own, so that links tear paragraphs apart.

    Such text has no blank lines, and some of its lines go on in mid-sentence.
    """
    if len(lines) < 8 or sum(line.after_blank for line in lines) > 1 + len(lines) // 20:
        return False
    return any(_goes_on(before.text, line.text) for before, line in pairwise(lines))


def _goes_on(before: str, line: str) -> bool:
    """Whether a line continues the one before it."""
    if not _CONTINUES.match(line) or ends_sentence(before):
        return False
    return len(before) + len(line) > 60


def _mend(lines: list[_Line]) -> list[_Line]:
    mended: list[_Line] = []
    for line in lines:
        if mended and not line.after_blank and _is_continued(mended[-1].text, line.text):
            glue = "" if line.text[0] in ",.;:!?)]}%’”»…" else " "
            mended[-1] = mended[-1]._replace(text=mended[-1].text + glue + line.text)
        else:
            mended.append(line)
    return mended


def _is_continued(before: str, line: str) -> bool:
    """As `_goes_on`, or a link's text after a line that was plainly broken off: one that ends in a small word."""
    if _goes_on(before, line):
        return True
    return len(before) > 60 and not ends_sentence(before) and before[-1].islower() and len(line) < 60


class _Writer:
    """Makes the blocks and the few places that text has: the text itself, lists with their items, quotations."""

    def __init__(self, *, parted: bool) -> None:
        self.blocks: list[Block] = []
        self.places = [Place(-1, "", 0, 1, (), False, 0)]
        self.styles = {"": 0}  # name → the first place of that name
        self.parted = parted  # blank lines part the blocks, so that a line feed alone is a break inside one
        self.group = 0  # place of the lines between two blank ones
        self.list = -1  # place of the list that the last block was in
        self.quote = -1  # place of the quotation that it was in

    def add(self, line: _Line, *, bulleted: bool, numbered: bool) -> None:
        if self.parted and line.after_blank:
            self.group = self._place(0, "")
        text, marks = _strip_tags(line.text)
        kind, level, position, quote = Kind.TEXT, 0, None, -1
        for opened in marks:
            if opened.tag in HEADINGS and opened.start == 0:
                kind, level = Kind.HEADING, HEADINGS[opened.tag]
        hashes = _HASHES.match(text)
        bullet = _NUMBER.match(text) if numbered else _BULLET.match(text) if bulleted else None
        quoted = _QUOTE.match(text)
        if hashes:
            kind, level = Kind.HEADING, len(hashes[1])
            text, marks = text[hashes.end() :], ()
        elif bullet:
            kind, position = Kind.LIST_ITEM, self._item(ordered=numbered)
            text, marks = text[bullet.end() :], ()
        elif quoted:
            quote = self.quote if self.quote >= 0 else self._place(0, "blockquote")
            text, marks = text[quoted.end() :], ()
        self.quote = quote
        if position is None:
            self.list = -1
        if not text:
            text = line.text  # nothing but stray tags: still a block, so that nothing is lost
        words = len(text.split())
        if not text.isascii():
            words += count_spaceless(text) // 2
        self.blocks.append(
            Block(
                index=len(self.blocks), kind=kind, text=text, place=self.group if position is None else position.item,
                line=line.number, words=words, link_words=0, links=0, marks=marks, level=level,
                list=position, cell=None, quote=quote, figure=-1, media=None,
            )
        )  # fmt: skip

    def _item(self, *, ordered: bool) -> ListPosition:
        tag = "ol" if ordered else "ul"
        if self.list < 0 or self.places[self.list].tag != tag:
            self.list = self._place(0, tag)
        return ListPosition(self.list, self._place(self.list, "li"), ordered=ordered, depth=0)

    def _place(self, parent: int, tag: str) -> int:
        depth = self.places[parent].depth + 1
        here = len(self.places)
        self.places.append(Place(parent, tag, depth, 1, (), False, self.styles.setdefault(tag, here)))
        return here


def _is_fenced(text: str) -> bool:
    """Whether a line stands between dashes or the like, as ad labels do: ``- Advertisement -``."""
    return not text[-1].isalnum() and text[-1] == text[0]


def _strip_tags(text: str) -> tuple[str, tuple[Mark, ...]]:
    """The text without stray tags and with entities resolved, and a mark for each element around a part of it."""
    if "<" not in text and "&" not in text:
        return text, ()
    parts: list[str] = []
    opened: dict[str, int] = {}
    marks: list[Mark] = []
    length = position = 0
    for match in _TAG.finditer(text):
        name = match[1].lower()
        if name not in MARKED and name not in HEADINGS and name not in ("p", "br", "span", "font", "u", "div"):
            continue  # not a tag of HTML that flatteners leave behind: part of the text
        piece = html.unescape(text[position : match.start()])
        parts.append(piece)
        length += len(piece)
        position = match.end()
        if name in opened:  # a closing tag, or an opening one where the slash was forgotten
            start = opened.pop(name)
            if length > start:
                marks.append(Mark(start, length, name, "", ()))
        elif not match[0].startswith("</"):
            opened[name] = length
    parts.append(html.unescape(text[position:]))
    joined = "".join(parts)
    marks.extend(Mark(start, len(joined), name, "", ()) for name, start in opened.items() if len(joined) > start)
    collapsed = " ".join(joined.split())
    if not marks:
        return collapsed, ()
    offsets = range(len(joined) + 1) if collapsed == joined else _offsets(joined)
    found = []
    for mark in marks:
        start, end = offsets[mark.start], offsets[mark.end]
        start += collapsed[start : start + 1] == " "
        if start < end:
            found.append(mark._replace(start=start, end=end))
    return collapsed, tuple(sorted(found, key=lambda mark: (mark.start, -mark.end)))


def _offsets(text: str) -> list[int]:
    """Where each offset goes when words are parted by single spaces and nothing stands around them."""
    offsets: list[int] = []
    length = 0
    for word in _WORD.finditer(text):
        start, end = word.span()
        offsets.extend([length] * (start - len(offsets)))
        length += length > 0
        offsets.extend(range(length, length + end - start))
        length += end - start
    offsets.extend([length] * (len(text) + 1 - len(offsets)))
    return offsets
