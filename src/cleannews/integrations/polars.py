"""Data frames of polars: pages in, articles out.

>>> from cleannews.integrations.polars import clean_frame
>>> articles = clean_frame(polars.scan_parquet("pages.parquet").collect())
"""

from __future__ import annotations

from typing import Any

from cleannews.integrations.arrow import TableCleaner, clean_table
from cleannews.integrations.requirements import required


def clean_frame(frame: Any, cleaner: TableCleaner | None = None) -> Any:
    """Clean the pages in a `polars.DataFrame`; the arguments and errors are those of `arrow.clean_table`."""
    pl = required("polars", "data frames of polars", "polars")
    return pl.from_arrow(clean_table(frame.to_arrow(), cleaner))
