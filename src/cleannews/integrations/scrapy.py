"""Scrapy: an item pipeline that cleans the pages of items, and a function for callbacks.

>>> ITEM_PIPELINES = {"cleannews.integrations.scrapy.ArticlePipeline": 300}
"""

from __future__ import annotations

from typing import Any

from cleannews.article import Article
from cleannews.classify import Site
from cleannews.integrations.kept_workers import KeptWorkers
from cleannews.integrations.records import Chosen, record_of
from cleannews.integrations.requirements import required
from cleannews.many import Cleaned, PageInput, cores
from cleannews.options import Options
from cleannews.pipeline import Cleaner
from cleannews.render.record import FIELDS
from cleannews.sites import SiteProfiles


def clean(response: Any, options: Options | None = None, site: Site | None = None) -> Article:
    """The article of a response, in a callback; what the server sent is read, not what Scrapy decoded.

    It takes some ten milliseconds, in which the reactor waits, and there is no limit: the pipeline cleans elsewhere.

    Args:
        response: a `scrapy.http.Response`.
        options: as of `cleannews.Cleaner`.
        site: the same.

    Raises:
        InputTooLarge: it is longer than `Options.max_bytes`.
    """
    given = page_of(response)
    return Cleaner(options, site).clean(given.page, given.url, given.content_type)


def page_of(response: Any) -> PageInput:
    """A response as a page with its address and its content type, as the server declares it."""
    header = response.headers.get("Content-Type")
    return PageInput(response.body, response.url, None if header is None else header.decode("latin-1"))


class ArticlePipeline:
    """Cleans the pages of items in processes of its own, with limits, while the crawl goes on.

    An item has its page in the field ``response`` (a response of Scrapy, or its HTML or text, with the address in
    ``url`` if there is such a field); items without one pass. The page is taken out and ``article`` put in: what
    `Article.to_dict` writes; where there was an error, ``outcome`` (which is ``"error"``), ``url`` and ``error`` with
    ``type`` and ``message``.

    Settings:
        CLEANNEWS_PAGE_FIELD: ``"response"``.
        CLEANNEWS_ARTICLE_FIELD: ``"article"``.
        CLEANNEWS_FIELDS: fields of `Article.to_dict`; None for all.
        CLEANNEWS_OUTCOMES: items whose outcome is none of these are dropped, as in ``["article", "paywall"]``; None
            drops none. ``"error"`` is an outcome too.
        CLEANNEWS_OPTIONS: a `cleannews.Options`.
        CLEANNEWS_PROFILES: a folder of site profiles; None.
        CLEANNEWS_WORKERS: processes; None for one on each core.
        CLEANNEWS_TIMEOUT: seconds for a page, 60.
        CLEANNEWS_MAX_MEMORY: bytes that a worker may hold; None.

    Statistics: ``cleannews/outcome/…`` counts the outcomes, ``cleannews/error/…`` the types of errors.
    """

    def __init__(self, crawler: Any) -> None:
        settings = crawler.settings
        self._stats = crawler.stats
        self._page = settings.get("CLEANNEWS_PAGE_FIELD", "response")
        self._article = settings.get("CLEANNEWS_ARTICLE_FIELD", "article")
        fields = settings.getlist("CLEANNEWS_FIELDS") or FIELDS
        self._outcomes = settings.getlist("CLEANNEWS_OUTCOMES")
        profiles = settings.get("CLEANNEWS_PROFILES")
        self._workers = KeptWorkers(
            Cleaner(settings.get("CLEANNEWS_OPTIONS"), None if profiles is None else SiteProfiles(profiles)),
            workers=settings.getint("CLEANNEWS_WORKERS") or cores(),
            timeout=settings.getfloat("CLEANNEWS_TIMEOUT", 60.0),
            max_memory=settings.getint("CLEANNEWS_MAX_MEMORY") or None,
            render=Chosen(tuple(name for name in FIELDS if name in fields)),
        )

    @classmethod
    def from_crawler(cls, crawler: Any) -> ArticlePipeline:
        """Made by Scrapy."""
        required("itemadapter", "Scrapy", "scrapy")
        return cls(crawler)

    async def process_item(self, item: Any, spider: Any = None) -> Any:
        """The item with its article.

        Args:
            item: of any kind that itemadapter knows.
            spider: what Scrapy before 2.14 hands over.

        Raises:
            DropItem: its outcome is none of ``CLEANNEWS_OUTCOMES``.
        """
        from itemadapter import ItemAdapter
        from scrapy.exceptions import DropItem
        from scrapy.utils.defer import maybe_deferred_to_future
        from twisted.internet.threads import deferToThread

        adapter = ItemAdapter(item)
        page = adapter.get(self._page)
        if page is None:
            return item
        given = page_of(page) if hasattr(page, "headers") else PageInput(page, adapter.get("url"))
        result: Cleaned[Any] = await maybe_deferred_to_future(deferToThread(self._workers.clean, given))
        record = record_of(result, given.url)
        outcome = record["outcome"]
        self._stats.inc_value(f"cleannews/outcome/{outcome}")
        if result.error is not None:
            self._stats.inc_value(f"cleannews/error/{type(result.error).__name__}")
        if self._outcomes and outcome not in self._outcomes:
            raise DropItem(f"{given.url or 'the page'} is no article: {record.get('outcome_reason') or result.error}")
        del adapter[self._page]
        adapter[self._article] = record
        return item

    def close_spider(self, spider: Any = None) -> None:
        """End the processes."""
        self._workers.close()
