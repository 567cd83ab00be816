"""What the segmenters give and the classifier reads: blocks, the places they stand in, and verdicts on them.

Blocks are facts and verdicts are opinions: a verdict never changes a block. All of these are `NamedTuple`s, which
are immutable and several times cheaper to make than frozen dataclasses; a page has hundreds of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from cleannews.model.labels import Kind, Label, Role


class Mark(NamedTuple):
    """An inline element around a part of a block's text: a link, emphasis, code, or any element with a class."""

    start: int
    """Offset of the first character in `Block.text`."""
    end: int
    """Offset behind the last character."""
    tag: str
    """Name of the element, lower-case: ``a``, ``strong``, ``em``, ``code``, ``span``, ``time`` …"""
    href: str
    """Address of a link as written; empty for other elements."""
    tokens: tuple[str, ...]
    """As `Place.tokens`."""


class Place(NamedTuple):
    """An element that blocks stand in. Parents come before children in `Segments.places`."""

    parent: int
    """Index of the enclosing place; -1 for the root."""
    tag: str
    """Name of the element, lower-case; ``""`` for the one place of flattened text."""
    depth: int
    """Number of enclosing places."""
    nth: int
    """Position among the parent's children of the same name, from 1, as XPath counts."""
    tokens: tuple[str, ...]
    """What the page calls the element, lower-case: class names as they stand, the id as ``#id``, and
    ``role=…``, ``itemprop=…``, ``itemtype=…`` (last path segment)."""
    hidden: bool
    """The element itself says that it is not displayed (``hidden``, ``display:none``, ``noscript``, ``template``)."""
    style: int
    """Index of the first place that has the same name and tokens; its own index where it is the first. What depends on
    these alone is worked out once for all of them."""


class Media(NamedTuple):
    """The facts of an image or embed, as written in the page."""

    tag: str
    """``img``, ``amp-img``, ``iframe``, ``video`` …"""
    attributes: Mapping[str, str]
    """All attributes of the element, names lower-case."""
    sources: tuple[Mapping[str, str], ...]
    """The attributes of each ``source`` that belongs to it, in page order."""
    href: str
    """Address of the link around it; empty if there is none."""


class ListPosition(NamedTuple):
    """Where in a list a block stands."""

    list: int
    """Place of the innermost list element."""
    item: int
    """Place of the list item."""
    ordered: bool
    depth: int
    """Number of lists around this one."""


class CellPosition(NamedTuple):
    """Where in a table a block stands."""

    table: int
    """Place of the innermost table element."""
    row: int
    """Place of the row."""
    cell: int
    """Place of the cell."""
    header: bool
    """The cell is a ``th``."""


class Block(NamedTuple):
    """The smallest unit that is kept or removed: a run of text between block-level borders, an image, an embed."""

    index: int  # type: ignore[assignment]  # shadows `tuple.index`, which nobody needs on a block
    """Position in page order, from 0."""
    kind: Kind
    text: str
    """White space collapsed, a ``br`` as one line feed; verbatim in a `Kind.CODE`. Empty for images and embeds."""
    place: int
    """Index in `Segments.places` of the innermost block-level element."""
    line: int
    """Line in the source, from 1; in HTML, that of the element, 0 where the parser does not know it."""
    words: int
    """Words, where a word is what white space parts; two characters of a script that has no spaces are one word."""
    link_words: int
    """Words inside links."""
    links: int
    """Number of links."""
    marks: tuple[Mark, ...]
    """Inline elements in the order of their start."""
    level: int
    """Level of a heading (1 to 6); 0 for other kinds."""
    list: ListPosition | None
    cell: CellPosition | None
    quote: int
    """Place of the innermost ``blockquote`` or ``q`` block; -1 where there is none."""
    figure: int
    """Place of the innermost figure-like element; -1 where there is none."""
    media: Media | None


class Segments(NamedTuple):
    """A page in blocks: all that crosses from the segmenters to the rest."""

    blocks: tuple[Block, ...]
    places: tuple[Place, ...]
    from_html: bool
    """False for flattened text, where places, links and kinds are unknown rather than absent."""
    notices: tuple[Notice, ...] = ()

    def xpath(self, place: int) -> str:
        """The XPath of a place, as in ``/html/body/div[3]/p[2]``; empty in flattened text."""
        return self.xpaths()[place] if place >= 0 else ""

    def xpaths(self) -> list[str]:
        """The XPath of every place, by its index."""
        paths: list[str] = []
        for place in self.places:
            if not place.tag:
                paths.append("")
                continue
            outer = paths[place.parent] if place.parent >= 0 else ""
            step = place.tag if place.tag in ("html", "body") else f"{place.tag}[{place.nth}]"
            paths.append(f"{outer}/{step}")
        return paths


class Verdict(NamedTuple):
    """The opinion on one block: exactly one of `role` and `label` is set."""

    role: Role | None
    """What it is in the article; None if it is removed."""
    label: Label | None
    """What it is removed as; None if it is kept."""
    rule: str
    """Name of the rule that decided; see the documentation's page on heuristics."""
    detail: str
    """What the rule saw: the phrase or the class token; may be empty."""
    score: float
    """How sure the rule is, 0 to 1."""

    @property
    def kept(self) -> bool:
        """True if the block is part of the article."""
        return self.role is not None


class Hints(NamedTuple):
    """What the page says about itself that helps to judge its blocks."""

    titles: tuple[str, ...] = ()
    """Every title the page declares (JSON-LD, OpenGraph, ``title``), without duplicates."""
    descriptions: tuple[str, ...] = ()
    """Every description it declares."""
    article_body: str = ""
    """JSON-LD ``articleBody``, which may be cut short or hold promos: evidence, not truth."""
    authors: tuple[str, ...] = ()
    """Every author it declares."""
    images: tuple[str, ...] = ()
    """Addresses of the images it declares as the article's."""
    declares_product: bool = False
    """It says that it is about a product (``og:type``, schema.org)."""
    second_opinion: frozenset[int] = frozenset()
    """Indices of the blocks that another extractor would keep; empty if none was asked."""


class Notice(NamedTuple):
    """Something the caller should know: a limit that cut, an encoding that was guessed."""

    code: str
    """Stable name, such as ``encoding-guessed``, ``depth-flattened``, ``text-truncated``."""
    message: str
    """One sentence with the figures."""
