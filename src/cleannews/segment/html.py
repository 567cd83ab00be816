"""HTML tree → blocks, in one read-only walk.

`etree.iterwalk` drives it, so depth costs no Python stack; places are made only for elements that turn out to hold a
block, so that empty wrappers cost next to nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import Final, TypeAlias, cast

from lxml import etree

from cleannews.model import kinds
from cleannews.model.block import Block, CellPosition, ListPosition, Mark, Media, Place, Segments
from cleannews.model.labels import Kind
from cleannews.segment.elements import (
    BLOCK_LEVEL,
    EMBEDS,
    IMAGES,
    INLINE,
    MARKED,
    NOT_DISPLAYED,
    TEXT_LEVEL,
    UNSEEN,
)
from cleannews.segment.frames import Frame
from cleannews.segment.tokens import inline_names_of, names_of
from cleannews.segment.words import count_spaceless, drop_invisible

Walked: TypeAlias = tuple[tuple[Block, ...], tuple[Place, ...]]
"""The blocks and places of a tree."""

EVENTS: Final = ("start", "end", "comment", "pi")


_new: Final = tuple.__new__
"""Makes a named tuple from a tuple of all its fields, in half the time of a call by its name: a page has a thousand."""


class _Open(Enum):
    """What an element's start tag does."""

    BLOCK = auto()
    INLINE = auto()
    BREAK = auto()
    IMAGE = auto()
    EMBED = auto()
    SOURCE = auto()
    SKIP = auto()


# Bound here, since before Python 3.12 each look-up on an `Enum` class is a call.
_BLOCK, _INLINE, _BREAK, _SOURCE = _Open.BLOCK, _Open.INLINE, _Open.BREAK, _Open.SOURCE
_IMAGE, _EMBED = _Open.IMAGE, _Open.EMBED

_OPEN: Final[dict[object, _Open]] = {
    **dict.fromkeys(BLOCK_LEVEL, _Open.BLOCK),
    **dict.fromkeys(INLINE, _Open.INLINE),
    **dict.fromkeys(UNSEEN, _Open.SKIP),
    **dict.fromkeys(IMAGES, _Open.IMAGE),
    **dict.fromkeys(EMBEDS, _Open.EMBED),
    "br": _Open.BREAK,
    "source": _Open.SOURCE,
}


class _Inline:
    """An open inline element."""

    __slots__ = ("element", "href", "start", "tag", "tokens")

    def __init__(self, element: etree._Element, tag: str, href: str, tokens: tuple[str, ...], start: int) -> None:
        self.element = element
        self.tag = tag
        self.href = href
        self.tokens = tokens
        self.start = start


class _Walk:
    """The state of one walk: the open elements and the block under construction."""

    __slots__ = (
        "blocks",
        "breaks",
        "frame",
        "inlines",
        "length",
        "link_words",
        "links",
        "marks",
        "parts",
        "places",
        "sources",
        "space",
        "styles",
        "words",
    )

    def __init__(self, root: etree._Element) -> None:
        self.blocks: list[Block] = []
        self.places: list[Place] = []
        self.styles: dict[tuple[str, tuple[str, ...]], int] = {}  # what elements are called → the first called so
        self.frame = Frame(root, _name(root), None)
        self.inlines: list[_Inline] = []
        self.links = 0  # open links
        self.sources: list[dict[str, str]] = []
        self._start_block()

    def _start_block(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.words = 0
        self.link_words = 0
        self.marks: list[Mark] = []
        self.space = False  # white space seen since the last word
        self.breaks = 0  # ``br`` elements since the last word

    def add(self, text: str) -> None:
        """Append a text node to the block under construction."""
        if self.frame.context.kind is kinds.CODE:
            self._add_verbatim(text)
            return
        if not text.isascii():
            text = drop_invisible(text)
        words = text.split()
        if not words:
            self.space = self.space or bool(text)
            return
        if self.parts:
            if self.breaks > 1:
                self.flush()
            elif self.breaks:
                self.parts.append("\n")
                self.length += 1
            elif self.space or text[0].isspace():
                self.parts.append(" ")
                self.length += 1
        count = len(words)
        run = " ".join(words) if count > 1 else words[0]
        self.parts.append(run)
        self.length += len(run)
        self.words += count
        if self.links:
            self.link_words += count
        self.breaks = 0
        self.space = text[-1].isspace()

    def _add_verbatim(self, text: str) -> None:
        if self.parts:
            text = "\n" * self.breaks + text
        self.breaks = 0
        self.parts.append(text)
        self.length += len(text)
        words = len(text.split())
        self.words += words
        if self.links:
            self.link_words += words

    def open_inline(self, element: etree._Element, tag: str) -> None:
        tokens = inline_names_of(element)
        if tokens or tag in MARKED:
            href = (element.get("href") or "") if tag == "a" else ""
            if href:
                self.links += 1
            self.inlines.append(_Inline(element, tag, href, tokens, self.length))

    def close_inline(self) -> None:
        inline = self.inlines.pop()
        if inline.href:
            self.links -= 1
        if self.length > inline.start:
            self.marks.append(_new(Mark, (inline.start, self.length, inline.tag, inline.href, inline.tokens)))

    def flush(self) -> None:
        """Make a block of the text so far."""
        text = self.parts[0] if len(self.parts) == 1 else "".join(self.parts)
        for inline in reversed(self.inlines) if self.inlines else ():  # inner ones first, as they are closed
            if self.length > inline.start:
                self.marks.append(_new(Mark, (inline.start, self.length, inline.tag, inline.href, inline.tokens)))
            inline.start = 0
        if self.words:
            marks = _trimmed(self.marks, text) if self.marks else ()
            self._append(self.frame.context.kind, text, self.words, self.link_words, marks, None)
        self._start_block()

    def media(self, element: etree._Element, kind: Kind, tag: str) -> None:
        """Record an image or embed; it does not end the text it stands in."""
        href = next((inline.href for inline in reversed(self.inlines) if inline.href), "")
        sources = tuple(self.sources)
        if kind is kinds.EMBED:
            sources += tuple(_attributes(source) for source in element.iter("source"))
        self._append(kind, "", 0, 0, (), Media(tag, _attributes(element), sources, href), _line(element))

    def _append(
        self, kind: Kind, text: str, words: int, link_words: int, marks: tuple[Mark, ...], media: Media | None,
        line: int = 0,
    ) -> None:  # fmt: skip
        frame, context = self.frame, self.frame.context
        if not text.isascii():
            spaceless = count_spaceless(text)
            if spaceless:
                words += spaceless // 2
                link_words += sum(count_spaceless(text[mark.start : mark.end]) for mark in marks if mark.href) // 2
        place = frame.place if frame.place >= 0 else self._place(frame)
        in_list = in_table = None
        if frame.item is not None and context.list is not None:
            in_list = ListPosition(
                self._place(context.list), self._place(frame.item), context.list.tag == "ol", context.depth - 1
            )
        if frame.cell is not None and frame.row is not None and context.table is not None:
            in_table = CellPosition(
                self._place(context.table), self._place(frame.row), self._place(frame.cell), frame.cell.tag == "th"
            )
        quote = -1 if context.quote is None else self._place(context.quote)
        figure = -1 if context.figure is None else self._place(context.figure)
        links = sum([mark.href != "" for mark in marks]) if marks else 0
        level = context.level if kind is kinds.HEADING else 0
        self.blocks.append(
            _new(
                Block,
                (
                    len(self.blocks), kind, text, place, line or _line(frame.element), words,
                    link_words if link_words < words else words, links, marks, level, in_list, in_table, quote,
                    figure, media,
                ),
            )
        )  # fmt: skip

    def _place(self, frame: Frame) -> int:
        """The index of a frame's place, made now with those of its parents if it is not there yet."""
        if frame.place >= 0:
            return frame.place
        missing: list[Frame] = []
        outer: Frame | None = frame
        while outer is not None and outer.place < 0:
            missing.append(outer)
            outer = outer.parent
        index, depth = (-1, 0) if outer is None else (outer.place, self.places[outer.place].depth + 1)
        for inner in reversed(missing):
            element, tag = inner.element, inner.tag
            tokens, hidden = names_of(element)
            hidden = hidden or tag in NOT_DISPLAYED
            here = len(self.places)
            style = self.styles.setdefault((tag, tokens), here)
            self.places.append(_new(Place, (index, tag, depth, inner.nth, tokens, hidden, style)))
            index = inner.place = here
            depth += 1
        return index


def segment_html(root: etree._Element) -> Segments:
    """Cut a parsed page into blocks, in page order. The tree is only read.

    Args:
        root: the ``html`` element, or any element to be read alone.
    """
    walked = None if _WALK_NATIVE is None else _WALK_NATIVE(root)
    blocks, places = walk(root) if walked is None else walked
    return Segments(blocks, places, from_html=True)


def walk(root: etree._Element) -> Walked:
    """The blocks and places of a tree; `native.pyx` has the same for most trees, and is several times as fast."""
    state = _Walk(root)
    if root.text:
        state.add(root.text)
    context = etree.iterwalk(root, events=EVENTS)
    next(context)  # the start of the root, which the walk has open already
    for event, element in context:
        if event == "start":
            tag = _name(element)
            opens = _OPEN.get(tag) if tag else _INLINE  # a reference to an entity has no name and is text
            if opens is _BLOCK or (opens is None and state.frame.tag not in TEXT_LEVEL):
                if state.parts:
                    state.flush()
                state.frame = Frame(element, tag, state.frame)
            elif opens is _INLINE or opens is None:
                state.open_inline(element, tag)
            elif opens is _BREAK:
                state.breaks += 1
                continue
            elif opens is _SOURCE:
                state.sources.append(_attributes(element))
            else:
                if opens is _IMAGE:
                    state.media(element, kinds.IMAGE, tag)
                elif opens is _EMBED:
                    state.media(element, kinds.EMBED, tag)
                context.skip_subtree()
                continue
            text = element.text
        else:
            if event == "end":
                frame = state.frame
                if element is frame.element:
                    if state.parts:
                        state.flush()
                    if frame.parent is not None:
                        state.frame = frame.parent
                elif state.inlines and state.inlines[-1].element is element:
                    state.close_inline()
                if state.sources and element.tag == "picture":
                    state.sources.clear()
            if element is root:
                continue
            text = element.tail
        # Most text nodes are white space between borders.
        if text and (state.parts or not text.isspace() or state.frame.context.kind is kinds.CODE):
            state.add(text)
    if state.parts:
        state.flush()
    return tuple(state.blocks), tuple(state.places)


def _walk_native() -> Callable[[etree._Element], Walked | None] | None:
    try:
        from cleannews.segment.native import walk_native
    except ImportError:  # not built, or built for another lxml
        return None
    return walk_native


_WALK_NATIVE: Final = _walk_native()


def _line(element: etree._Element) -> int:
    line = element.sourceline
    return line if isinstance(line, int) else 0


def _name(element: etree._Element) -> str:
    tag = element.tag
    return tag if isinstance(tag, str) else ""


def _attributes(element: etree._Element) -> dict[str, str]:
    return dict(cast("list[tuple[str, str]]", element.items()))


def _trimmed(marks: list[Mark], text: str) -> tuple[Mark, ...]:
    """The marks, given inner before outer, without a separator at their start and outer before inner.

    A separator stands before a word, never behind the last one, and is a single character.
    """
    trimmed = []
    for mark in reversed(marks):
        start, end, tag, href, tokens = mark
        if text[start] in " \n":
            if start + 1 < end:
                trimmed.append(_new(Mark, (start + 1, end, tag, href, tokens)))
        else:
            trimmed.append(mark)
    if len(trimmed) > 1:
        trimmed.sort(key=_outer_first)
    return tuple(trimmed)


def _outer_first(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end
