"""For score.py: `clean` with the weights of the fold that has not seen the page's site.

The weights that ship with the library have seen the development corpora, so that figures measured with them flatter.
The environment may name other options as JSON: ``CLEANNEWS_OPTIONS='{"disabled_rules": ["teaser"]}'``.
"""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

from cleannews import Article, Cleaner, Options
from training.sites import fold_of, site_of

FOLDS = Path(__file__).with_name("folds")


@cache
def _cleaner(fold: int) -> Cleaner:
    options = json.loads(os.environ.get("CLEANNEWS_OPTIONS", "{}"))
    if "disabled_rules" in options:
        options["disabled_rules"] = frozenset(options["disabled_rules"])
    return Cleaner(Options(weights=FOLDS / f"fold{fold}.npz", **options))


def cleaner_for(page: bytes, url: str | None) -> Cleaner:
    """One with the weights that have not seen the site of this page."""
    return _cleaner(fold_of(site_of(page, url)))


def html(page: bytes, url: str | None) -> dict[str, Any]:
    """A page as fetched.

    Where the environment names a file in ``CLEANNEWS_CONFIDENCES``, the confidence of each page is added to it, a line
    each, in the order of the calls: the scorer keeps no field that it does not know.
    """
    confidence: float | None = None
    try:
        article = cleaner_for(page, url).clean(page, url=url)
        confidence = article.confidence
        return record_of(article)
    finally:
        if name := os.environ.get("CLEANNEWS_CONFIDENCES"):
            with Path(name).open("a", encoding="utf-8") as file:
                file.write(f"{json.dumps(confidence)}\n")


def text(page: bytes, url: str | None) -> dict[str, Any]:
    """A page flattened to text."""
    return record_of(cleaner_for(page, url).clean(page.decode("utf-8"), url=url))


def record_of(article: Article) -> dict[str, Any]:
    main = article.main_image
    return {
        "text": article.text,
        "title": article.headline,
        "authors": [author.name for author in article.authors],
        "date": article.date_published,
        "images": [
            {"src": image.src, "caption": image.caption, "credit": image.credit, "is_cover": image.is_main}
            for image in article.images
        ],
        "cover": main.src if main is not None else None,
    }
