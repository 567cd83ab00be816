"""An article as schema.org's NewsArticle (https://schema.org/NewsArticle)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cleannews.model.body import Image
from cleannews.model.metadata import Author
from cleannews.render.addresses import link_address, media_address
from cleannews.render.text import to_text

if TYPE_CHECKING:
    from cleannews.article import Article


def to_schema_org(article: Article) -> dict[str, Any]:
    """The article as a JSON-LD object; what the page does not say is left out.

    Addresses other than http, https, mailto and relative ones are left out too. Who writes the object into a
    ``<script>`` has to escape ``<`` in its strings, as with any JSON there.
    """
    published, modified = article.date_published, article.date_modified
    # The main image first: readers that take one image take the first.
    images = sorted(article.images, key=lambda image: not image.is_main)
    return _filled(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": article.headline,
            "description": article.description,
            "articleBody": to_text(article.body),
            "author": [_author(author, article) for author in article.authors],
            "datePublished": published.isoformat() if published else None,
            "dateModified": modified.isoformat() if modified else None,
            "image": [found for image in images if len(found := _image(image)) > 1],
            "publisher": _named("Organization", article.publisher),
            "isPartOf": _named("WebSite", article.site_name),
            "articleSection": article.section,
            "dateline": article.dateline,
            "keywords": list(article.tags),
            "inLanguage": article.language,
            "isAccessibleForFree": article.is_accessible_for_free,
            "url": link_address(article.canonical_url) or link_address(article.url),
            "mainEntityOfPage": _page(article),
        }
    )


def _author(author: Author, article: Article) -> dict[str, Any]:
    # A byline may name the paper itself; everyone else is taken for a person.
    kind = "Organization" if author.name in (article.publisher, article.site_name) else "Person"
    return _filled({"@type": kind, "name": author.name, "url": link_address(author.url), "email": author.email})


def _image(image: Image) -> dict[str, Any]:
    return _filled(
        {
            "@type": "ImageObject",
            "url": media_address(image.src),
            "caption": image.caption,
            "creditText": image.credit,
            "width": image.width,
            "height": image.height,
            "representativeOfPage": True if image.is_main else None,
        }
    )


def _page(article: Article) -> dict[str, Any] | None:
    """The web page, which is what a trail of breadcrumbs belongs to."""
    steps = [
        _filled({"@type": "ListItem", "position": position, "name": step.name, "item": link_address(step.url)})
        for position, step in enumerate(article.breadcrumbs, 1)
    ]
    page = _filled(
        {
            "@type": "WebPage",
            "@id": link_address(article.canonical_url) or link_address(article.url),
            "breadcrumb": {"@type": "BreadcrumbList", "itemListElement": steps} if steps else None,
        }
    )
    return page if len(page) > 1 else None


def _named(kind: str, name: str | None) -> dict[str, Any] | None:
    return {"@type": kind, "name": name} if name else None


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    """The values without those that say nothing; false and 0 say something."""
    return {name: value for name, value in values.items() if value not in (None, "", [])}
