"""The open elements of a walk, and the structure that they put around a block."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from lxml import etree

from cleannews.model import kinds
from cleannews.segment.elements import CELLS, HEADINGS, ITEMS, KINDS, LISTS


class _Part(Enum):
    """What an element is for the structure around a block."""

    LIST = auto()
    ITEM = auto()
    TABLE = auto()
    ROW = auto()
    CELL = auto()
    QUOTE = auto()
    FIGURE = auto()
    KIND = auto()
    """It only gives its content a kind: a heading, preformatted text, a caption."""


_PARTS: Final = {
    **dict.fromkeys(KINDS, _Part.KIND),
    **dict.fromkeys(LISTS, _Part.LIST),
    **dict.fromkeys(ITEMS, _Part.ITEM),
    "table": _Part.TABLE,
    "tr": _Part.ROW,
    **dict.fromkeys(CELLS, _Part.CELL),
    "blockquote": _Part.QUOTE,
    "figure": _Part.FIGURE,
}
# Bound here, since before Python 3.12 each look-up on an `Enum` class is a call.
_LIST, _ITEM, _TABLE, _ROW, _CELL = _Part.LIST, _Part.ITEM, _Part.TABLE, _Part.ROW, _Part.CELL
_QUOTE, _KIND = _Part.QUOTE, _Part.KIND


class Frame:
    """An open block-level element. Its place is made when the first block inside it is."""

    __slots__ = ("cell", "context", "counts", "element", "item", "nth", "parent", "place", "row", "tag")

    def __init__(self, element: etree._Element, tag: str, parent: Frame | None) -> None:
        self.element = element
        self.tag = tag
        self.parent = parent
        self.place = -1
        self.counts: dict[str, int] | None = None  # children by name, made with the first one
        self.item: Frame | None
        self.row: Frame | None
        self.cell: Frame | None
        self.context: Context
        if parent is None:
            self.nth = 1
            self.item = self.row = self.cell = None
            self.context = Context()
            return
        counts = parent.counts
        if counts is None:
            parent.counts = {tag: 1}
            self.nth = 1
        else:
            self.nth = counts[tag] = counts.get(tag, 0) + 1
        self.item, self.row, self.cell = parent.item, parent.row, parent.cell
        self.context = parent.context
        part = _PARTS.get(tag)
        if part is not None:
            self._take_part(part)

    def _take_part(self, part: _Part) -> None:
        context = self.context
        if part is _ITEM:
            self.item = self
        elif part is _CELL:
            self.cell = self
        elif part is _ROW:
            self.row = self
            return
        elif part is not _KIND:
            self.context = context.around(part, self)
            if part is _LIST:
                self.item = None
            elif part is _TABLE:
                self.row = self.cell = None
            return
        self.context = context.inside(self.tag)


class Context:
    """The list, table, quote and figure around a block, and the kind that its innermost element gives it."""

    __slots__ = ("depth", "figure", "inner", "kind", "level", "list", "quote", "table")

    def __init__(self) -> None:
        self.kind = kinds.TEXT
        self.level = 0
        self.list: Frame | None = None
        self.depth = 0
        self.table: Frame | None = None
        self.quote: Frame | None = None
        self.figure: Frame | None = None
        self.inner: dict[str, Context] = {}

    def _copy(self) -> Context:
        other = Context()
        other.kind, other.level, other.list, other.depth = self.kind, self.level, self.list, self.depth
        other.table, other.quote, other.figure = self.table, self.quote, self.figure
        return other

    def inside(self, tag: str) -> Context:
        """The context inside an element that gives its content a kind; sibling elements share it."""
        context = self.inner.get(tag)
        if context is None:
            context = self.inner[tag] = self._copy()
            context.kind = KINDS[tag]
            context.level = HEADINGS.get(tag, 0)
        return context

    def around(self, part: _Part, frame: Frame) -> Context:
        """The context inside a list, table, quote or figure."""
        context = self._copy()
        context.level = 0
        if part is _LIST:
            context.list = frame
            context.depth += 1
        elif part is _TABLE:
            context.table = frame
            context.kind = kinds.TEXT
        elif part is _QUOTE:
            context.quote = frame
        else:
            context.figure = frame
        return context
