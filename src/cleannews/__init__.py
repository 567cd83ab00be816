"""cleannews: a raw scraped news page in, the article out.

>>> from cleannews import clean
>>> article = clean(html)
>>> article.headline, article.text, article.images, article.removed
"""

from __future__ import annotations

from cleannews.article import Article
from cleannews.errors import (
    CleannewsError,
    InputTooLarge,
    InputUnreadable,
    InvalidOption,
    InvalidRecord,
    WeightsUnreadable,
)
from cleannews.explanation import Explanation, explain
from cleannews.model.body import Image, Removed
from cleannews.model.labels import Label, Outcome
from cleannews.model.metadata import Author
from cleannews.options import Options
from cleannews.pipeline import Cleaner, clean

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
