"""zyte-common-items and web-poet, with a request handed in by hand and by Scrapy."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest

items = pytest.importorskip("zyte_common_items")
web_poet = pytest.importorskip("web_poet")

from itemadapter import ItemAdapter

from cleannews import Article, clean
from cleannews.integrations.zyte import NewsArticlePage
from integrations.pages import Given, fixtures

DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?")


@pytest.mark.parametrize("given", fixtures(), ids=lambda given: given.name)
def test_every_page_as_an_item(given: Given) -> None:
    article = clean(given.page, given.url, given.content_type)
    item = article.to_zyte()
    assert type(item) is items.Article
    assert item.url == given.url
    assert item.headline == article.headline
    assert (item.articleBody or "") == article.text
    assert [author.name for author in item.authors or ()] == [author.name for author in article.authors]
    assert all(DATE.fullmatch(date) for date in (item.datePublished, item.dateModified) if date)
    assert re.fullmatch("[a-z]{2,3}", item.inLanguage or "en")
    assert all(image.url.startswith("http") for image in [*(item.images or ()), *filter(None, [item.mainImage])])
    said = {name: value for name, value in ItemAdapter(item).asdict().items() if value is not None}
    read = items.Article.from_dict({"url": item.url, **said})
    assert read._unknown_fields_dict == {}
    assert {name: value for name, value in ItemAdapter(read).asdict().items() if value not in (None, [])} == said
    assert (item.metadata.probability > 0) == (article.outcome == "article")


def response_of(given: Given) -> Any:
    headers = {"Content-Type": given.content_type} if given.content_type else {}
    return web_poet.HttpResponse(given.url or "https://example.org/", given.page, headers=headers)


@pytest.mark.parametrize("given", fixtures()[::9], ids=lambda given: given.name)
def test_the_page_object_gives_the_item(given: Given) -> None:
    page = NewsArticlePage(response=response_of(given))
    item = asyncio.run(page.to_item())
    expected = clean(given.page, given.url or "https://example.org/", given.content_type).to_zyte()
    assert item.metadata.dateDownloaded.endswith("Z")
    assert item.metadata.probability == expected.metadata.probability
    item.metadata = expected.metadata
    assert item == expected


def test_a_field_that_is_overridden() -> None:
    class OwnHeadline(NewsArticlePage):
        @web_poet.field
        def headline(self) -> str:
            return f"{self.article().headline}!"

    item = asyncio.run(OwnHeadline(response=response_of(fixtures()[0])).to_item())
    assert item.headline == clean(fixtures()[0].page).headline + "!"  # type: ignore[operator]


def test_the_one_date_that_there_is_and_nothing_at_all() -> None:
    bare: dict[str, Any] = {"outcome": "article", "outcome_reason": "", "confidence": 1, "url": "https://example.org/"}
    item = Article.from_dict(
        {**bare, "date_modified": "2024-05-01T10:30:00+02:00", "date_modified_raw": "1 May"}
    ).to_zyte()
    assert (item.datePublished, item.datePublishedRaw) == ("2024-05-01T10:30:00+02:00", "1 May")
    nothing = Article.from_dict({**bare, "outcome": "empty"}).to_zyte()
    filled = {name for name, value in ItemAdapter(nothing).items() if value is not None}
    assert filled == {"url", "metadata"}
