"""polars, DuckDB and Dask, each where it is installed."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cleannews import Article, InvalidOption
from cleannews.integrations.arrow import TableCleaner, read_articles
from integrations.pages import columns, fixtures, records

NAMES = [given.name for given in fixtures()]


def test_polars() -> None:
    pl = pytest.importorskip("polars")
    from cleannews.integrations.polars import clean_frame

    articles = clean_frame(pl.DataFrame(columns()), TableCleaner(workers=2))
    assert articles["id"].to_list() == NAMES
    found = {row["id"]: Article.from_dict(row).to_json() for row in articles.to_dicts()}
    assert found == records()
    assert articles["date_published_utc"].dtype == pl.Datetime("us", "UTC")
    assert articles.select(pl.col("authors").list.first().struct.field("name")).to_series().null_count() < len(NAMES)


@pytest.mark.parametrize("rows", [7, 2048])
def test_duckdb(rows: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    duckdb = pytest.importorskip("duckdb")
    from cleannews.integrations import duckdb as integration

    monkeypatch.setattr(integration, "_ROWS", rows)
    pq.write_table(pa.table(columns()), tmp_path / "pages.parquet")
    connection = duckdb.connect()
    query = f"SELECT * FROM '{tmp_path / 'pages.parquet'}'"
    articles = integration.clean_query(connection, query, TableCleaner(workers=2))  # noqa: F841  # DuckDB finds it by name
    connection.sql(f"COPY (SELECT * FROM articles) TO '{tmp_path / 'articles.parquet'}'")
    written = pq.read_table(tmp_path / "articles.parquet")
    found = [article and article.to_json() for article in read_articles(written)]
    assert dict(zip(written["id"].to_pylist(), found, strict=True)) == records()
    with pytest.raises(InvalidOption, match="neither 'html' nor 'text'"):
        integration.clean_query(connection, "SELECT 1 AS number")


@pytest.mark.filterwarnings("ignore:The inplace keyword")  # Dask 2026.8 on pandas 3.1
@pytest.mark.parametrize("scheduler", ["synchronous", "threads"])
def test_dask(scheduler: str, tmp_path: Path) -> None:
    dask = pytest.importorskip("dask")
    dd = pytest.importorskip("dask.dataframe")
    from cleannews.integrations.dask import clean_frame

    pq.write_table(pa.table(columns()), tmp_path / "pages.parquet", row_group_size=20)
    pages = dd.read_parquet(tmp_path / "pages.parquet", split_row_groups=True)
    assert pages.npartitions == 3
    cleaner = TableCleaner(workers=0 if scheduler == "synchronous" else 1)
    articles = clean_frame(pages, cleaner)
    with dask.config.set(scheduler=scheduler):
        found = articles.compute()
        articles.to_parquet(tmp_path / "articles")
    assert articles.dtypes.to_dict() == found.dtypes.to_dict()
    rows = zip(found["id"], found.to_dict("records"), strict=True)
    assert {name: Article.from_dict(row).to_json() for name, row in rows} == records()
    written = pq.read_table(tmp_path / "articles")
    assert [article and article.to_json() for article in read_articles(written)] == list(records().values())
