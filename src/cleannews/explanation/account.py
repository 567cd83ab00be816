"""The account of one page: every block with what decided on it, every field with where it came from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from cleannews.article import Article
from cleannews.explanation import markdown, record
from cleannews.model.block import Notice
from cleannews.model.labels import Kind, Label, Role


class Step(NamedTuple):
    """One word on a block: what a rule, or the model, said of it when its turn came."""

    rule: str
    """Name of the rule; ``model`` for the model."""
    role: Role | None
    """What it is in the article; None if it is removed."""
    label: Label | None
    """What it is removed as; None if it is kept."""
    detail: str
    """What the rule saw: the phrase or the class token; may be empty."""
    score: float
    """How sure it is, 0 to 1."""

    @property
    def reason(self) -> str:
        """The rule and what it saw, as in `Removed.reason`."""
        return f"{self.rule}: {self.detail}" if self.detail else self.rule


class Reason(NamedTuple):
    """One of the features that moved the model's probability most."""

    what: str
    """The feature in words: "words in links"."""
    value: str
    """Its value on this block, in words; empty for what is there or is not."""
    effect: float
    """By how much it raises the log-odds that the block is the article's; negative if it lowers them."""


@dataclass(frozen=True, slots=True)
class ExplainedBlock:
    """A block of the page with everything that was said of it."""

    index: int
    """Position in page order, from 0."""
    kind: Kind
    text: str
    """As in the page; for an image or embed, what it is known by: its alternative text or address."""
    line: int
    """Line in the source, from 1; 0 where the parser does not know it."""
    xpath: str
    """Of the element that it stands in; empty in flattened text."""
    words: int
    link_density: float
    """Share of the words that are in links, 0 to 1."""
    role: Role | None
    """What it is in the article; None if it is removed."""
    label: Label | None
    """What it is removed as; None if it is kept."""
    steps: tuple[Step, ...]
    """In the order in which they were said. The last one decided; never empty."""
    probability: float | None
    """The model's, that the block is text of the article; None where it was not asked."""
    first_guess: float | None
    """The same before the model compared the block with the rest of the article; None where it was not asked."""
    reasons: tuple[Reason, ...]
    """What moved the model most, the strongest first; empty where it was not asked."""

    @property
    def kept(self) -> bool:
        """True if the block is part of the article."""
        return self.role is not None


class Candidate(NamedTuple):
    """A value that a source gives for a field."""

    source: str
    """As in `Article.sources`."""
    value: str
    """As it would stand in the article, as text."""
    chosen: bool


@dataclass(frozen=True, slots=True)
class ExplainedField:
    """A field of the metadata, with all that the page says of it."""

    name: str
    """As in `Article`."""
    value: str
    """As text; empty if the page has none."""
    source: str
    """As in `Article.sources`; empty if there is none."""
    candidates: tuple[Candidate, ...]
    """In the order of trust."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """The account of one page; made by `explain`."""

    article: Article
    blocks: tuple[ExplainedBlock, ...]
    """All blocks of the page, in page order."""
    fields: tuple[ExplainedField, ...]
    timings: tuple[tuple[str, float], ...]
    """Seconds by stage, in the order in which these ran; a page that was looked at twice has some of them twice."""

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What the reader should know: limits that were hit, an encoding that was guessed."""
        return self.article.notices

    def to_dict(self) -> dict[str, Any]:
        """The account as values that JSON knows."""
        return record.to_dict(self)

    def to_html(self) -> str:
        """The account as one HTML file that needs no network; all text of the page is escaped."""
        from cleannews.explanation.report import report  # here and below: what is seldom read need not be imported

        return report(self)

    def _repr_html_(self) -> str:
        from cleannews.explanation.notebook import to_notebook

        return to_notebook(self)

    def _repr_markdown_(self) -> str:
        return markdown.to_markdown(self)

    def __repr__(self) -> str:
        kept = sum(block.kept for block in self.blocks)
        return f"<Explanation of {self.article!r}: {kept} of {len(self.blocks)} blocks kept>"
