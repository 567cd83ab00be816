"""DuckDB: the pages that a query gives in, articles out, which the next query reads.

>>> from cleannews.integrations.duckdb import clean_query
>>> articles = clean_query(connection, "SELECT id, html, url FROM 'pages.parquet'")
>>> connection.sql("COPY (SELECT * FROM articles) TO 'articles.parquet'")
"""

from __future__ import annotations

from typing import Any, Final

from cleannews.integrations.arrow import TableCleaner, clean_batches
from cleannews.integrations.requirements import required

_ROWS: Final = 2048
"""Rows that are asked for at once, which is a vector of DuckDB."""


def clean_query(connection: Any, query: str, cleaner: TableCleaner | None = None) -> Any:
    """Clean the pages that a query gives.

    Args:
        connection: a `duckdb.DuckDBPyConnection`; the query runs on a cursor of it, beside what reads the articles.
        query: gives one page a row.
        cleaner: how; by default columns ``html`` or ``text``, ``url``, ``content_type``, on all cores.

    Returns:
        A `pyarrow.RecordBatchReader`, which can be read once. The pages are read as the articles are taken.

    Raises:
        InvalidOption: the columns do not fit.
    """
    pa = required("pyarrow", "DuckDB", "duckdb")
    cleaner = cleaner or TableCleaner(workers=None)
    result = connection.cursor().sql(query)
    read = getattr(result, "to_arrow_reader", None) or result.fetch_record_batch
    pages = read(_ROWS)
    return pa.RecordBatchReader.from_batches(cleaner.schema(pages.schema), clean_batches(pages, cleaner))
