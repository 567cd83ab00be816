"""What stands above the body, the same in every form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleannews.model.body import Image

if TYPE_CHECKING:
    from cleannews.article import Article


def byline(article: Article) -> str:
    """Authors and day of publication, as in ``Jane Doe, John Roe · 2024-05-01``; empty if neither is known."""
    parts = [", ".join(author.name for author in article.authors)]
    if article.date_published is not None:
        parts.append(article.date_published.date().isoformat())
    return " · ".join(part for part in parts if part)


def lead_image(article: Article) -> Image | None:
    """The main image, where it is not in the body already."""
    image = article.main_image
    return None if image is None or image in article.body else image
