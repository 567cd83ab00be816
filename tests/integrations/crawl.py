"""A spider, run by itself: ``python -m integrations.crawl ADDRESS OUTPUT SETTINGS`` with settings as JSON."""

from __future__ import annotations

import json
import sys
from typing import Any

import scrapy
from scrapy.crawler import CrawlerProcess

from cleannews.integrations.scrapy import clean


class News(scrapy.Spider):
    name = "news"

    def __init__(self, address: str, form: str) -> None:
        super().__init__()
        self.start_urls = [address]
        self._form = form

    async def start(self) -> Any:
        yield scrapy.Request(self.start_urls[0])

    def start_requests(self) -> Any:  # Scrapy before 2.13
        yield scrapy.Request(self.start_urls[0])

    def parse(self, response: Any) -> Any:
        yield from response.follow_all(css="a", callback=self.parse_page)

    def parse_page(self, response: Any) -> Any:
        path = response.url.rsplit("/", 1)[1]
        if self._form == "callback":
            yield {"path": path, "article": clean(response).to_dict()}
        elif self._form == "response":
            yield {"path": path, "response": response}
        else:
            yield {"path": path, "html": response.text, "url": response.url}


def main() -> None:
    address, output, given = sys.argv[1:]
    settings = json.loads(given)
    form = settings.pop("form")
    process = CrawlerProcess({"FEEDS": {output: {"format": "jsonlines"}}, "LOG_LEVEL": "WARNING", **settings})
    crawler = process.create_crawler(News)
    process.crawl(crawler, address=address, form=form)
    process.start()
    print(json.dumps({name: value for name, value in crawler.stats.get_stats().items() if isinstance(value, int)}))


if __name__ == "__main__":
    main()
