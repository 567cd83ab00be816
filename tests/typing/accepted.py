"""A user's program that touches the whole public API. It is not run: type checkers read it, in test_typing.py."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from typing_extensions import assert_type

import cleannews
from cleannews import (
    Article,
    Author,
    Cleaned,
    Cleaner,
    CleannewsError,
    Explanation,
    Image,
    InputTooLarge,
    Label,
    MemoryLimitExceeded,
    Options,
    Outcome,
    PageInput,
    Removed,
    SiteProfile,
    SiteProfiles,
    TimeLimitExceeded,
    WorkerDied,
    clean,
    clean_many,
    explain,
    learn_sites,
)


def one_page(page: str | bytes | Path) -> str:
    article = clean(page, url="https://courier.example/1", content_type="text/html; charset=utf-8")
    assert_type(article, Article)
    assert_type(article.headline, str | None)
    assert_type(article.authors, tuple[Author, ...])
    assert_type(article.authors[0].name, str)
    assert_type(article.date_published, datetime | None)
    assert_type(article.is_accessible_for_free, bool | None)
    assert_type(article.tags, tuple[str, ...])
    assert_type(article.sources, Mapping[str, str])
    assert_type(article.images, tuple[Image, ...])
    assert_type(article.main_image, Image | None)
    assert_type(article.removed, Sequence[Removed])
    assert_type(article.outcome, Outcome)
    assert_type(article.confidence, float)
    if article.main_image is not None:
        assert_type(article.main_image.caption, str | None)
        assert_type(article.main_image.credit, str | None)
    for removed in article.removed:
        assert_type(removed.label, Label)
        assert_type(removed.position.line, int)
        assert_type(removed.position.xpath, str | None)
    return article.text


def kinds_of(article: Article) -> list[str]:
    return [f"{block.type} {block.level}" if block.type == "heading" else block.type for block in article.body]


def forms(article: Article) -> Article:
    texts: list[str] = [article.to_markdown(), article.to_html(), article.to_json(indent=2), article.to_notebook()]
    record = article.to_dict()
    assert_type(record, dict[str, Any])
    assert_type(article.to_schema_org(), dict[str, Any])
    assert_type(Article.json_schema(), dict[str, Any])
    assert texts
    return Article.from_dict(record)


def many(folder: Path) -> None:
    for result in clean_many(folder.glob("*.html"), workers=2, timeout=10):
        assert_type(result, Cleaned[Article])
        assert_type(result.article, Article | None)
        assert_type(result.error, CleannewsError | None)
    pages = [PageInput("<p>a", url="https://courier.example/1", id=7), ("<p>b", "https://courier.example/2")]
    for rendered in clean_many(pages, render=Article.to_json):
        assert_type(rendered, Cleaned[str])
        assert_type(rendered.article, str | None)
    assert_type(Cleaner().clean_many(pages), Generator[Cleaned[Article], None, None])
    assert_type(Cleaner().clean_many(pages, render=len_of), Generator[Cleaned[int], None, None])


def len_of(article: Article) -> int:
    return len(article.text)


def sites(folder: Path) -> Cleaner:
    options = Options(format="html", favor="recall", max_bytes=1_000, disabled_rules=frozenset({"hidden"}))
    profile = SiteProfile.learn([("<p>a", "https://courier.example/1")])
    assert_type(profile, SiteProfile)
    assert_type(profile.site, str)
    profile.save(folder / "courier.example.json")
    assert_type(SiteProfile.load("courier.example.json"), SiteProfile)
    assert_type(learn_sites([("<p>a", "https://courier.example/1")]), dict[str, SiteProfile])
    assert_type(list(SiteProfiles(folder)), list[str])
    Cleaner(site=profile)
    return Cleaner(options, site=SiteProfiles(folder))


def why(page: str) -> str:
    explanation = explain(page, options=Options(format="text"))
    assert_type(explanation, Explanation)
    assert_type(explanation.article, Article)
    assert_type(explanation.blocks[0].probability, float | None)
    assert_type(explanation.to_dict(), dict[str, Any])
    return explanation.to_html()


def failures(page: bytes) -> int:
    try:
        clean(page)
    except InputTooLarge as error:
        assert_type(error.size, int)
        return error.limit
    except (TimeLimitExceeded, MemoryLimitExceeded, WorkerDied, CleannewsError) as error:
        raise SystemExit(str(error)) from error
    assert_type(cleannews.__version__, str)
    return 0


def engines(article: Article) -> None:
    from cleannews.integrations import arrow, dask, datatrove, duckdb, pandas, polars, ray, spark

    cleaner = arrow.TableCleaner(fields=("headline", "text"), workers=2, timeout=30, options=Options(favor="precision"))
    for read in arrow.read_articles(arrow.clean_table(object(), cleaner)):
        assert_type(read, Article | None)
    for clean_frame in (dask.clean_frame, pandas.clean_frame, polars.clean_frame, spark.clean_frame):
        clean_frame(object(), cleaner)
    duckdb.clean_query(object(), "SELECT html FROM pages", cleaner)
    ray.clean_dataset(object(), cleaner, actors=(1, 4))
    datatrove.ArticleCleaner(outcomes=("article",), timeout=30)
    article.to_zyte()
