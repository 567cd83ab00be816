"""An article as a zyte-common-items Article (https://zyte-common-items.readthedocs.io/)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from cleannews.errors import ExtraMissing
from cleannews.model.body import Embed
from cleannews.render.addresses import link_address, media_address
from cleannews.render.html import to_html
from cleannews.render.text import to_text

if TYPE_CHECKING:
    from cleannews.article import Article

_T = TypeVar("_T")


def to_zyte(article: Article) -> Any:
    """The article as a `zyte_common_items.Article`; what the page does not say is None.

    Dates keep the page's offset from UTC, written ``Z`` where it is none. Addresses are http and https only, those of
    images absolute. Captions, credits, tags, section and publisher have no field there.

    Raises:
        ExtraMissing: zyte-common-items is not installed.
    """
    try:
        import zyte_common_items as items
    except ImportError:
        raise ExtraMissing("zyte-common-items", "zyte") from None
    published, modified = article.date_published, article.date_modified
    by_src = {src: image for image in article.images if (src := _absolute(image.src))}
    main = article.main_image
    embeds = [block for block in article.body if isinstance(block, Embed)]
    language = article.language
    return items.Article(
        url=article.url,
        canonicalUrl=link_address(article.canonical_url),
        headline=article.headline,
        description=article.description,
        # Where there is one date only, it is the one of publication: their rule.
        datePublished=_moment(published or modified),
        datePublishedRaw=article.date_published_raw if published else article.date_modified_raw,
        dateModified=_moment(modified),
        dateModifiedRaw=article.date_modified_raw,
        authors=_filled(
            [
                items.Author(
                    name=author.name,
                    nameRaw=author.raw or author.name,
                    url=link_address(author.url),
                    email=author.email,
                )
                for author in article.authors
            ]
        ),
        breadcrumbs=_filled(
            [items.Breadcrumb(name=step.name, url=link_address(step.url)) for step in article.breadcrumbs]
        ),
        inLanguage=language.partition("-")[0].lower() if language else None,
        mainImage=items.Image(url=src) if main is not None and (src := _absolute(main.src)) else None,
        images=_filled([items.Image(url=src) for src in by_src]),
        articleBody=to_text(article.body) or None,
        articleBodyHtml=to_html(article) if article.body else None,
        videos=_filled([items.Video(url=src) for src in _of_kind(embeds, "video")]),
        audios=_filled([items.Audio(url=src) for src in _of_kind(embeds, "audio")]),
        metadata=items.ArticleMetadata(
            dateDownloaded=None, probability=article.confidence if article.outcome.value == "article" else 0.0
        ),
    )


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z") if moment else None


def _absolute(address: str | None) -> str | None:
    found = media_address(address)
    return found if found and found.lower().startswith(("http://", "https://")) else None


def _of_kind(embeds: list[Embed], kind: str) -> list[str]:
    return [src for embed in embeds if embed.kind == kind and (src := _absolute(embed.src))]


def _filled(values: list[_T]) -> list[_T] | None:
    return values or None
