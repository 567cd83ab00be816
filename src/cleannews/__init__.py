"""cleannews: a raw scraped news page in, the article out.

>>> from cleannews import clean
>>> article = clean(html)
>>> article.headline, article.text, article.images, article.removed
>>> for result in clean_many(pages, timeout=10): ...
"""

from __future__ import annotations

import typing as _typing

from cleannews.article import Article
from cleannews.errors import (
    CleaningFailed,
    CleannewsError,
    InputNotAccepted,
    InputTooLarge,
    InputUnreadable,
    InvalidOption,
    InvalidProfile,
    InvalidRecord,
    MemoryLimitExceeded,
    TimeLimitExceeded,
    WeightsUnreadable,
    WorkerDied,
    WorkerNotStarted,
)
from cleannews.many import Cleaned, Cleaner, PageInput, clean_many
from cleannews.model.body import Image, Removed
from cleannews.model.labels import Label, Outcome
from cleannews.model.metadata import Author
from cleannews.options import Options
from cleannews.pipeline import clean

if _typing.TYPE_CHECKING:
    from cleannews.explanation import Explanation, explain
    from cleannews.sites import SiteProfile, SiteProfiles, learn_sites

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Author",
    "Cleaned",
    "Cleaner",
    "CleaningFailed",
    "CleannewsError",
    "Explanation",
    "Image",
    "InputNotAccepted",
    "InputTooLarge",
    "InputUnreadable",
    "InvalidOption",
    "InvalidProfile",
    "InvalidRecord",
    "Label",
    "MemoryLimitExceeded",
    "Options",
    "Outcome",
    "PageInput",
    "Removed",
    "SiteProfile",
    "SiteProfiles",
    "TimeLimitExceeded",
    "WeightsUnreadable",
    "WorkerDied",
    "WorkerNotStarted",
    "clean",
    "clean_many",
    "explain",
    "learn_sites",
]


def __getattr__(name: str) -> object:
    """What explains or learns is imported when it is asked for: who only cleans need not wait for it."""
    if name in ("Explanation", "explain"):
        from cleannews import explanation

        return getattr(explanation, name)
    if name in ("SiteProfile", "SiteProfiles", "learn_sites"):
        from cleannews import sites

        return getattr(sites, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
