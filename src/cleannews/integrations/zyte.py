"""web-poet: a page object whose item is a `zyte_common_items.Article`.

>>> from web_poet import handle_urls
>>> from cleannews.integrations.zyte import NewsArticlePage
>>> handle_urls("example.org")(NewsArticlePage)
"""

from __future__ import annotations

from typing import Any

from cleannews.article import Article
from cleannews.errors import ExtraMissing
from cleannews.pipeline import Cleaner
from cleannews.render.zyte import to_zyte

try:
    from web_poet import cached_method, field
    from zyte_common_items import ArticlePage
except ImportError:
    raise ExtraMissing("web-poet", "zyte") from None


class NewsArticlePage(ArticlePage):
    """The article of an `HttpResponse`, cleaned once; subclasses override the fields that they know better.

    To subclass it with options, override `cleaner`.
    """

    @property
    def cleaner(self) -> Cleaner:
        """What cleans the page."""
        return Cleaner()

    @cached_method
    def article(self) -> Article:
        """What `cleannews.clean` gives, with captions, credits and all that was removed."""
        response = self.response
        return self.cleaner.clean(bytes(response.body), str(response.url), response.headers.get("Content-Type"))

    @cached_method
    def zyte_article(self) -> Any:
        """The same as an item."""
        return to_zyte(self.article())

    @field
    def metadata(self) -> Any:
        """When it was downloaded, which is now, and how probable it is that there is an article."""
        metadata = super().metadata
        metadata.probability = self.zyte_article().metadata.probability
        return metadata

    @field
    def headline(self) -> Any:
        """As in the item."""
        return self.zyte_article().headline

    @field
    def datePublished(self) -> Any:
        """As in the item."""
        return self.zyte_article().datePublished

    @field
    def datePublishedRaw(self) -> Any:
        """As in the item."""
        return self.zyte_article().datePublishedRaw

    @field
    def dateModified(self) -> Any:
        """As in the item."""
        return self.zyte_article().dateModified

    @field
    def dateModifiedRaw(self) -> Any:
        """As in the item."""
        return self.zyte_article().dateModifiedRaw

    @field
    def authors(self) -> Any:
        """As in the item."""
        return self.zyte_article().authors

    @field
    def breadcrumbs(self) -> Any:
        """As in the item."""
        return self.zyte_article().breadcrumbs

    @field
    def inLanguage(self) -> Any:
        """As in the item."""
        return self.zyte_article().inLanguage

    @field
    def mainImage(self) -> Any:
        """As in the item."""
        return self.zyte_article().mainImage

    @field
    def images(self) -> Any:
        """As in the item."""
        return self.zyte_article().images

    @field
    def description(self) -> Any:
        """As in the item."""
        return self.zyte_article().description

    @field
    def articleBody(self) -> Any:
        """As in the item."""
        return self.zyte_article().articleBody

    @field
    def articleBodyHtml(self) -> Any:
        """As in the item."""
        return self.zyte_article().articleBodyHtml

    @field
    def videos(self) -> Any:
        """As in the item."""
        return self.zyte_article().videos

    @field
    def audios(self) -> Any:
        """As in the item."""
        return self.zyte_article().audios

    @field
    def canonicalUrl(self) -> Any:
        """As in the item."""
        return self.zyte_article().canonicalUrl
