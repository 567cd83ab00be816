"""Real crawls of a site on this machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("scrapy")

from cleannews import Article, SiteProfile, clean
from integrations.pages import Given, fixtures
from integrations.site import served
from made_sites import pages, story

TESTS = Path(__file__).parents[1]
PIPELINE = {"ITEM_PIPELINES": {"cleannews.integrations.scrapy.ArticlePipeline": 300}, "form": "response"}
PAGES = {given.name: given for given in fixtures() if given.page and "json" not in (given.content_type or "")}


def crawled(pages: dict[str, Given], folder: Path, settings: dict[str, Any]) -> tuple[list[Any], dict[str, int], str]:
    """What a crawl of a site of these pages yields, its statistics, and its address."""
    output = folder / "items.jsonl"
    with served(pages) as address:
        done = subprocess.run(
            [sys.executable, "-W", "error::DeprecationWarning:cleannews", "-m", "integrations.crawl", address, str(output), json.dumps(settings)],
            capture_output=True, text=True, cwd=TESTS, timeout=300,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Error" not in done.stderr, done.stderr
    items = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    return items, json.loads(done.stdout.splitlines()[-1]), address


def expected(pages: dict[str, Given], address: str) -> dict[str, str]:
    return {
        name: clean(given.page, address + name, given.content_type or "text/html").to_json()
        for name, given in pages.items()
    }


@pytest.mark.parametrize("form", ["response", "callback"])
def test_a_crawl_gives_the_same_articles_as_clean(form: str, tmp_path: Path) -> None:
    settings = PIPELINE | {"form": form, "CLEANNEWS_WORKERS": 2}
    items, stats, address = crawled(PAGES, tmp_path, settings)
    found = {item["path"]: Article.from_dict(item["article"]).to_json() for item in items}
    assert found == expected(PAGES, address)
    if form == "response":
        assert sum(stats[name] for name in stats if name.startswith("cleannews/outcome/")) == len(PAGES)


def test_html_in_items_only_some_fields_and_only_articles(tmp_path: Path) -> None:
    names = ["french", "front-page", "german", "login-page"]
    settings = PIPELINE | {
        "form": "html",
        "CLEANNEWS_PAGE_FIELD": "html",
        "CLEANNEWS_ARTICLE_FIELD": "cleaned",
        "CLEANNEWS_FIELDS": ["outcome", "headline", "url"],
        "CLEANNEWS_OUTCOMES": ["article"],
        "CLEANNEWS_WORKERS": 1,
        "LOG_LEVEL": "ERROR",
    }
    items, stats, address = crawled({name: PAGES[name] for name in names}, tmp_path, settings)
    assert {item["path"] for item in items} == {"french", "german"}
    assert all(set(item["cleaned"]) == {"outcome", "headline", "url"} and "html" not in item for item in items)
    assert {item["cleaned"]["url"] for item in items} == {address + "french", address + "german"}
    assert stats["item_dropped_count"] == 2
    assert stats["cleannews/outcome/article"] == 2


def test_a_page_that_takes_too_long_is_an_error_and_the_crawl_goes_on(tmp_path: Path) -> None:
    slow = Given("slow", b"<p>" + b"A sentence of some words that is repeated. " * 60_000, None, None)
    settings = PIPELINE | {"CLEANNEWS_TIMEOUT": 0.05, "CLEANNEWS_WORKERS": 1, "LOG_LEVEL": "ERROR"}
    items, stats, _ = crawled({"slow": slow, "french": PAGES["french"], "german": PAGES["german"]}, tmp_path, settings)
    by_path = {item["path"]: item["article"] for item in items}
    assert len(by_path) == 3
    assert by_path["slow"]["outcome"] == "error"
    assert by_path["slow"]["error"]["type"] == "TimeLimitExceeded"
    assert stats["cleannews/error/TimeLimitExceeded"] >= 1


def test_what_was_learned_of_a_site(tmp_path: Path) -> None:
    site = [page for page, _ in pages(6)]
    (tmp_path / "profiles").mkdir()
    SiteProfile.learn(site, site="127.0.0.1").save(tmp_path / "profiles" / "127.0.0.1.json")
    settings = PIPELINE | {"CLEANNEWS_PROFILES": str(tmp_path / "profiles"), "CLEANNEWS_WORKERS": 1}
    given = {
        f"page{seed}": Given(f"page{seed}", site[seed].encode(), None, "text/html; charset=utf-8") for seed in range(2)
    }
    items, _, _ = crawled(given, tmp_path, settings)
    assert {item["path"]: item["article"]["text"] for item in items} == {
        f"page{seed}": story(seed).text for seed in range(2)
    }
