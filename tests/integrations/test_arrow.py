"""Tables of pages become tables of articles: row by row the same as from `clean`, whatever is in the rows."""

from __future__ import annotations

import pickle
from datetime import datetime, timezone
from typing import Any

import pyarrow as pa
import pytest

from cleannews import Article, InvalidOption, Options
from cleannews.integrations import arrow
from cleannews.integrations.arrow import TableCleaner, article_schema, clean_batches, clean_table, read_articles
from cleannews.io.page import Columns
from integrations.pages import columns, fixtures, records

HERE = TableCleaner(workers=0)
PAGE = b"<article><h1>A headline</h1><p>One sentence of a text. And another one, which is longer.</p></article>"


def test_every_page_is_the_same_article_as_from_clean() -> None:
    pages = pa.table(columns())
    articles = clean_table(pages, TableCleaner(workers=2))
    assert articles["id"].to_pylist() == [given.name for given in fixtures()]
    found = {
        name: article.to_json()
        for name, article in zip(articles["id"].to_pylist(), read_articles(articles), strict=True)
        if article is not None
    }
    assert found == records()


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_batches_of_any_size_give_the_rows_in_order(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "_ROWS", 5)
    batches = pa.table(columns()).to_batches(size)
    articles = list(clean_batches(batches, HERE))
    assert max(batch.num_rows for batch in articles) <= 5
    assert [name for batch in articles for name in batch["id"].to_pylist()] == [given.name for given in fixtures()]
    assert {batch.schema for batch in articles} == {HERE.schema(batches[0].schema)}


def test_a_batch_gives_a_batch_and_a_table_without_rows_one_without_rows() -> None:
    batch = pa.record_batch({"html": [PAGE, PAGE]})
    assert isinstance(clean_table(batch, HERE), pa.RecordBatch)
    assert clean_table(batch, HERE).num_rows == 2
    empty = pa.table({"html": pa.array([], pa.binary())})
    assert clean_table(empty, HERE).schema == HERE.schema(empty.schema)
    assert clean_table(empty, HERE).num_rows == clean_table(batch.slice(0, 0), HERE).num_rows == 0


def test_what_goes_wrong_stands_in_its_row() -> None:
    pages = pa.table(
        {
            "html": [PAGE, None, b"x" * 3000, PAGE],
            "text": [None, None, None, "not looked at"],
            "url": ["https://a.example/1", "https://a.example/2", "https://a.example/3", None],
        }
    )
    rows = clean_table(pages, TableCleaner(workers=1, options=Options(max_bytes=2000))).to_pylist()
    assert [row["outcome"] == "error" for row in rows] == [False, True, True, False]
    assert [row["error"] and row["error"]["type"] for row in rows] == [None, "RecordUnreadable", "InputTooLarge", None]
    assert "null" in rows[1]["error"]["message"]
    assert [row["url"] for row in rows] == pages["url"].to_pylist()
    assert rows[1]["headline"] is rows[2]["body"] is None
    assert [article is None for article in read_articles(pa.Table.from_pylist(rows))] == [False, True, True, False]


def test_a_page_that_takes_too_long_costs_its_row() -> None:
    slow = b"<p>" + b"A sentence of some words that is repeated. " * 40_000
    pages = pa.table({"html": [PAGE, slow, PAGE]})
    rows = clean_table(pages, TableCleaner(timeout=0.02)).to_pylist()
    assert rows[1]["error"]["type"] == "TimeLimitExceeded"
    assert rows[1]["seconds"] >= 0.02


def test_flattened_text_and_the_declared_charset() -> None:
    page = "<html><body><h1>标题</h1><p>今天的天气很好，我们去公园散步。他说明天也会很好。</p></body></html>".encode(
        "gb2312"
    )
    pages = pa.table(
        {
            "body": [page, None],
            "plain": [None, "A headline\n\n<b>One sentence</b> of a text."],
            "header": ["text/html; charset=gb2312", None],
        }
    )
    cleaner = TableCleaner(workers=0, columns=Columns(html="body", text="plain", content_type="header"))
    first, second = clean_table(pages, cleaner).to_pylist()
    assert "今天的天气很好" in first["text"]
    assert (first["format"], second["format"]) == ("html", "text")


@pytest.mark.parametrize(
    "type",
    [
        pa.string(),
        pa.large_string(),
        pa.binary(),
        pa.large_binary(),
        pa.string_view(),
        pa.dictionary(pa.int8(), pa.string()),
    ],
)
def test_pages_in_columns_of_any_text(type: Any) -> None:
    pages = pa.table({"html": pa.array([PAGE.decode()], pa.string()).cast(type)})
    assert clean_table(pages, HERE)["headline"].to_pylist() == ["A headline"]


def test_dates_as_points_in_time() -> None:
    def page(date: str) -> bytes:
        return PAGE.replace(b"<h1>", f"<meta property='article:published_time' content='{date}'><h1>".encode())

    dates = ["2024-03-05T23:30:00-05:00", "2024-03-05T23:30:00", "2024-03-05T23:30:00Z"]
    articles = clean_table(pa.table({"html": [*map(page, dates), PAGE, None]}), HERE)
    assert articles["date_published"].to_pylist() == [dates[0], dates[1], "2024-03-05T23:30:00+00:00", None, None]
    assert articles["date_published_utc"].to_pylist() == [
        datetime(2024, 3, 6, 4, 30, tzinfo=timezone.utc), None, datetime(2024, 3, 5, 23, 30, tzinfo=timezone.utc), None, None
    ]  # fmt: skip


def test_columns_of_the_pages_that_are_kept() -> None:
    pages = pa.table({"crawl": [7], "html": [PAGE], "text": [None], "url": ["https://a.example/"], "lang_id": [["en"]]})
    assert clean_table(pages, HERE).schema.names[:3] == ["crawl", "lang_id", "outcome"]
    assert clean_table(pages, TableCleaner(workers=0, keep=("lang_id",))).schema.names[:2] == ["lang_id", "outcome"]
    row = clean_table(pages, HERE).to_pylist()[0]
    assert (row["crawl"], row["lang_id"], row["url"]) == (7, ["en"], "https://a.example/")


def test_only_the_fields_that_are_wanted() -> None:
    cleaner = TableCleaner(workers=0, fields=("headline", "text"))
    names = clean_table(pa.table({"html": [PAGE]}), cleaner).schema.names
    assert names == ["outcome", "error", "seconds", "url", "confidence", "headline", "text"]


WRONG: list[tuple[dict[str, list[Any]], dict[str, Any], str]] = [
    ({"page": ["x"]}, {}, "neither 'html' nor 'text' among 'page'"),
    ({"html": [1]}, {}, "'html' holds int64"),
    ({"html": ["x"], "headline": ["x"]}, {}, "'headline' has the name"),
    ({"html": ["x"]}, {"keep": ("id",)}, "'id', which is no column"),
    ({"html": ["x"]}, {"workers": -1}, "workers is -1"),
]


@pytest.mark.parametrize(("pages", "options", "message"), WRONG)
def test_what_makes_no_sense_is_refused(pages: dict[str, list[Any]], options: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidOption, match=message):
        clean_table(pa.table(pages), TableCleaner(**options))


def test_fields_that_there_are_not() -> None:
    with pytest.raises(InvalidOption, match="'title', which is none of outcome_reason, headline"):
        TableCleaner(fields=("title",))


def test_everything_can_be_sent_elsewhere() -> None:
    cleaner = TableCleaner(columns=Columns(html="x"), options=Options(format="text"))
    assert pickle.loads(pickle.dumps(cleaner)) == cleaner
    assert pickle.loads(pickle.dumps(clean_batches)) is clean_batches


def test_the_stream_is_read_in_step() -> None:
    read = 0

    def batches() -> Any:
        nonlocal read
        while True:
            read += 1
            yield pa.record_batch({"html": [PAGE] * 100})

    stream = clean_batches(batches(), TableCleaner(workers=0))
    assert next(stream).num_rows == 100
    assert read <= 2
    stream.close()  # type: ignore[attr-defined]


def test_the_schema_holds_every_field_of_an_article() -> None:
    named = set(article_schema().names) - {"error", "seconds", "date_published_utc", "date_modified_utc"}
    assert named == {*Article.__dataclass_fields__, "text"}
