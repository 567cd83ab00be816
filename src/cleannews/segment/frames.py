"""The open elements of a walk, and the structure that they put around a block."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from lxml import etree

from cleannews.model.block import CellPosition, ListPosition
from cleannews.model.labels import Kind
from cleannews.segment.elements import HEADINGS, KINDS


class Frame:
    """An open block-level element. Its place is made when the first block inside it is."""

    __slots__ = ("context", "counts", "element", "nth", "parent", "place", "tag")

    def __init__(self, element: etree._Element, tag: str, parent: Frame | None) -> None:
        self.element = element
        self.tag = tag
        self.parent = parent
        self.place = -1
        self.counts: dict[str, int] | None = None  # children by name, made with the first one
        self.nth = 1
        if parent is None:
            self.context: Context = Context()
        else:
            counts = parent.counts
            if counts is None:
                parent.counts = {tag: 1}
            else:
                self.nth = counts[tag] = counts.get(tag, 0) + 1
            enter = _ENTER.get(tag)
            self.context = parent.context if enter is None else enter(parent.context, self)


class Context:
    """The structure around a block: which list, table, quote and figure it is in. Shared by sibling frames."""

    __slots__ = ("cell", "depth", "figure", "item", "kind", "level", "list", "positions", "quote", "row", "table")

    def __init__(self) -> None:
        self.kind = Kind.TEXT
        self.level = 0
        self.list: Frame | None = None
        self.item: Frame | None = None
        self.depth = 0
        self.table: Frame | None = None
        self.row: Frame | None = None
        self.cell: Frame | None = None
        self.quote: Frame | None = None
        self.figure: Frame | None = None
        self.positions: tuple[ListPosition | None, CellPosition | None, int, int] | None = None

    def copy(self) -> Context:
        """A context to be changed for the elements inside; positions are found anew."""
        other = Context.__new__(Context)
        other.kind, other.level, other.depth = self.kind, self.level, self.depth
        other.list, other.item = self.list, self.item
        other.table, other.row, other.cell = self.table, self.row, self.cell
        other.quote, other.figure = self.quote, self.figure
        other.positions = None
        return other


def _entering(**roles: bool) -> Callable[[Context, Frame], Context]:
    """Make the function that opens a context in which the frame plays the given roles."""
    names = tuple(roles)

    def enter(outer: Context, frame: Frame) -> Context:
        context = outer.copy()
        context.kind = KINDS.get(frame.tag, context.kind)
        context.level = HEADINGS.get(frame.tag, 0)
        for name in names:
            setattr(context, name, frame)
        if "list" in roles:
            context.depth += 1
            context.item = None
        if "table" in roles:
            context.row = context.cell = None
            context.kind = Kind.TEXT
        return context

    return enter


_ENTER: Final[dict[str, Callable[[Context, Frame], Context]]] = {
    **{tag: _entering() for tag in KINDS},
    **{tag: _entering(list=True) for tag in ("ul", "ol", "dl", "menu", "dir")},
    **{tag: _entering(item=True) for tag in ("li", "dd", "dt")},
    "table": _entering(table=True),
    "tr": _entering(row=True),
    "td": _entering(cell=True),
    "th": _entering(cell=True),
    "blockquote": _entering(quote=True),
    "figure": _entering(figure=True),
}
