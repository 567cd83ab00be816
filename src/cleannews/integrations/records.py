"""Records of single pages, for engines whose items are dicts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cleannews.article import Article
from cleannews.io.record import ERROR
from cleannews.many import Cleaned
from cleannews.render.record import to_dict


@dataclass(frozen=True, slots=True)
class Chosen:
    """Makes records with some of the fields; called with an article, in a worker."""

    fields: tuple[str, ...]

    def __call__(self, article: Article) -> dict[str, Any]:
        """The record of an article."""
        return to_dict(article, self.fields)


def record_of(result: Cleaned[Any], url: str | None) -> dict[str, Any]:
    """What `Chosen` made of a page; where there was an error, ``outcome``, ``url`` and ``error``."""
    if isinstance(result.article, dict):
        return result.article
    return {
        "outcome": ERROR,
        "url": url,
        "error": {"type": type(result.error).__name__, "message": str(result.error)},
    }
