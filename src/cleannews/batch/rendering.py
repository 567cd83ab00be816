"""What a worker makes of an article, so that little has to travel: the text of its record, or nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from cleannews.article import Article
from cleannews.io.arrow_schema import columnar
from cleannews.io.record import ENVELOPE, dump
from cleannews.pipeline import UNLIKE_SITE
from cleannews.render.escape import printable
from cleannews.render.header import byline
from cleannews.render.record import FIELDS, to_dict

Form = Literal["jsonl", "parquet", "json", "markdown", "text", "html"]
ENDINGS: dict[Form, str] = {"json": ".json", "markdown": ".md", "text": ".txt", "html": ".html"}
"""The forms of which there is a file for each page, with the ending of their names."""
CHOOSABLE = tuple(field for field in FIELDS if field not in ENVELOPE)
"""The fields of an article that a record may have or not; the others it always has."""


class Rendered(NamedTuple):
    """What travels back from a worker."""

    outcome: str
    confidence: float
    content: str | None
    """As in `Record.content`; None where the page is not wanted."""
    fingerprint: str | None
    removed: Mapping[str, int]
    """Removed blocks by label."""
    is_unlike_site: bool
    """It is not like the pages that the profile of its site was learned from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """Which articles are wanted, and what of them. Called with an article, in the worker."""

    form: Form = "jsonl"
    fields: tuple[str, ...] = CHOOSABLE
    """Of `CHOOSABLE`, in their order."""
    only: Mapping[str, frozenset[str]]
    """Field → the values of which it must have one: ``outcome``, ``language``, ``format``."""
    min_confidence: float = 0.0
    with_duplicates: bool = False
    """Make the fingerprints by which near duplicates are found."""
    counts_removed: bool = False
    """Count the removed blocks."""

    def __call__(self, article: Article) -> Rendered:
        """Render one article."""
        wanted = article.confidence >= self.min_confidence and all(
            (getattr(article, field) or "") in values for field, values in self.only.items()
        )
        return Rendered(
            article.outcome.value,
            article.confidence,
            self._content(article) if wanted else None,
            self._fingerprint(article) if wanted and self.with_duplicates else None,
            Counter(removed.label.value for removed in article.removed) if self.counts_removed else {},
            UNLIKE_SITE in article.notices,
        )

    def _fingerprint(self, article: Article) -> str | None:
        from cleannews.batch.fingerprint import fingerprint  # with numpy, which not every command needs

        return fingerprint(article.text)

    def _content(self, article: Article) -> str:
        if self.form in ("jsonl", "parquet"):
            values = to_dict(article, self.fields)
            return dump(columnar(values) if self.form == "parquet" else values)[1:-1]
        if self.form == "json":
            return dump(to_dict(article, (*ENVELOPE, *self.fields))) + "\n"
        if not article.body:
            return ""
        if self.form == "markdown":
            return printable(article.to_markdown())
        if self.form == "html":
            return printable(article.to_html())
        head = "\n".join(printable(line) for line in (article.headline or "", byline(article)) if line)
        return "\n\n".join(part for part in (head, printable(article.text)) if part) + "\n"
