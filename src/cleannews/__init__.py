"""cleannews: a raw scraped news page in, the article out.

>>> from cleannews import clean
>>> article = clean(html)
>>> article.headline, article.text, article.images, article.removed
"""

from __future__ import annotations

import typing as _typing

from cleannews.article import Article
from cleannews.errors import (
    CleannewsError,
    InputTooLarge,
    InputUnreadable,
    InvalidOption,
    InvalidRecord,
    WeightsUnreadable,
)
from cleannews.model.body import Image, Removed
from cleannews.model.labels import Label, Outcome
from cleannews.model.metadata import Author
from cleannews.options import Options
from cleannews.pipeline import Cleaner, clean

if _typing.TYPE_CHECKING:
    from cleannews.explanation import Explanation, explain

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Author",
    "Cleaner",
    "CleannewsError",
    "Explanation",
    "Image",
    "InputTooLarge",
    "InputUnreadable",
    "InvalidOption",
    "InvalidRecord",
    "Label",
    "Options",
    "Outcome",
    "Removed",
    "WeightsUnreadable",
    "clean",
    "explain",
]


def __getattr__(name: str) -> object:
    """What explains is imported when it is asked for: who only cleans need not wait for it."""
    if name in ("Explanation", "explain"):
        from cleannews import explanation

        return getattr(explanation, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
