"""The fields of the metadata with all that the page says of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from cleannews.article import Article
from cleannews.explanation.account import Candidate, ExplainedField
from cleannews.metadata.candidates import Said
from cleannews.model.metadata import Author, Breadcrumb
from cleannews.render.escape import shortened

FIELDS: Final = (
    "headline", "description", "authors", "date_published", "date_published_raw", "date_modified", "date_modified_raw",
    "language", "section", "breadcrumbs", "tags", "publisher", "site_name", "dateline", "canonical_url",
    "is_accessible_for_free",
)  # fmt: skip
MOST_CANDIDATES: Final = 12
LONGEST_CANDIDATE: Final = 300
"""Characters."""


def fields_of(article: Article, said: Mapping[str, Sequence[Said]]) -> tuple[ExplainedField, ...]:
    """All fields in the order in which an article has them.

    Args:
        article: the outcome.
        said: by field, what the sources say of it; nothing for a field that is missing.
    """
    return tuple(_field(name, article, said.get(name, ())) for name in FIELDS)


def _field(name: str, article: Article, said: Sequence[Said]) -> ExplainedField:
    value, source = as_text(getattr(article, name)), article.sources.get(name, "")
    candidates: list[Candidate] = []
    chosen = False
    for there, what in dict.fromkeys((entry.source, as_text(entry.value)) for entry in said):
        taken = not chosen and bool(value) and (there, what) == (source, value)
        chosen = chosen or taken
        if len(candidates) < MOST_CANDIDATES:
            candidates.append(Candidate(there, shortened(what, LONGEST_CANDIDATE), taken))
    return ExplainedField(name, value, source, tuple(candidates))


def as_text(value: object) -> str:
    """The value of a field as text; empty for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes" if not value.second else "auto")
    if isinstance(value, tuple):
        names = [entry.name if isinstance(entry, (Author, Breadcrumb)) else str(entry) for entry in value]
        return (" › " if value and isinstance(value[0], Breadcrumb) else ", ").join(names)
    return str(value)
