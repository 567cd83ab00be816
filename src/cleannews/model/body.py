"""What an article is made of. All frozen; offsets count characters (code points)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, NamedTuple

from cleannews.model.labels import Label


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a text that is a link, emphasised, strong or code."""

    start: int
    end: int
    kind: Literal["link", "strong", "emphasis", "code"]
    href: str | None = None
    """Absolute address of a link (as written if the page's own address is unknown); None for other kinds."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text; a ``br`` in it is a line feed."""

    type: ClassVar[Literal["paragraph"]] = "paragraph"
    text: str
    spans: tuple[Span, ...] = ()
    role: Literal["paragraph", "dek", "note"] = "paragraph"
    """``dek``: the standfirst; ``note``: a correction, an agency line, an editor's note."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside the body, never the headline."""

    type: ClassVar[Literal["heading"]] = "heading"
    text: str
    level: int = 2
    """1 to 6 as marked up; 2 where the page does not say (flattened text)."""
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list, with the lists nested in it."""

    text: str
    spans: tuple[Span, ...] = ()
    children: tuple[List, ...] = ()


@dataclass(frozen=True, slots=True)
class List:
    """A list; nested lists are in their items."""

    type: ClassVar[Literal["list"]] = "list"
    items: tuple[ListItem, ...]
    ordered: bool = False

    @property
    def text(self) -> str:
        """One item a line, nested items after their parent."""
        lines: list[str] = []
        for item in self.items:
            lines.append(item.text)
            lines.extend(child.text for child in item.children)
        return "\n".join(line for line in lines if line)


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quotation."""

    type: ClassVar[Literal["quote"]] = "quote"
    paragraphs: tuple[Paragraph, ...]

    @property
    def text(self) -> str:
        """The paragraphs, one a line."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table."""

    text: str
    spans: tuple[Span, ...] = ()
    header: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with data; tables that only lay out a page are dissolved into their content."""

    type: ClassVar[Literal["table"]] = "table"
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def text(self) -> str:
        """One row a line, cells parted by a tab."""
        return "\n".join("\t".join(cell.text for cell in row) for row in self.rows)


@dataclass(frozen=True, slots=True)
class Code:
    """Preformatted text, white space kept."""

    type: ClassVar[Literal["code"]] = "code"
    text: str
    language: str | None = None
    """From a class such as ``language-python``; None if the page does not say."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One address under which a page offers an image."""

    src: str
    width: int | None = None
    """Width in pixels from a ``w`` descriptor; None if not given."""
    density: float | None = None
    """Pixel density from an ``x`` descriptor; None if not given."""


@dataclass(frozen=True, slots=True)
class Image:
    """An image of the article with what the page says about it."""

    type: ClassVar[Literal["image"]] = "image"
    src: str | None
    """Best address, absolute where the page's own address is known; None in flattened text. Never a ``data:`` URI."""
    candidates: tuple[Candidate, ...] = ()
    """All addresses, best first."""
    alt: str | None = None
    caption: str | None = None
    """Without the credit where that could be told apart."""
    credit: str | None = None
    """Photographer or agency, without "Photo:" or "©"."""
    is_main: bool = False
    """True for at most one image of an article."""
    width: int | None = None
    """Pixels, as declared."""
    height: int | None = None
    """Pixels, as declared."""


@dataclass(frozen=True, slots=True)
class Embed:
    """A video, audio, post or frame from elsewhere, by its address only."""

    type: ClassVar[Literal["embed"]] = "embed"
    src: str | None
    kind: str = "frame"
    """``video``, ``audio``, ``post`` or ``frame``."""
    title: str | None = None


BodyBlock = Paragraph | Heading | List | Quote | Table | Code | Image | Embed


class Position(NamedTuple):
    """Where in the page a removed block stood."""

    block: int
    """Position in page order, from 0."""
    line: int
    """Line of the source, from 1; 0 where it is unknown."""
    xpath: str | None = None
    """Element in the page; None in flattened text."""


class Removed(NamedTuple):
    """A block that is no part of the article. A page has hundreds: named tuples are made several times faster."""

    text: str
    """The text of the block; for an image its alt text or address, for an embed its address."""
    label: Label
    reason: str
    """Name of the rule that decided, and what it saw, as in ``class-token: related-posts``."""
    score: float
    """How sure the rule is, 0 to 1."""
    position: Position
