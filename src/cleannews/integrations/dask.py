"""Dask: data frames of pages in, data frames of articles out.

>>> from cleannews.integrations.dask import clean_frame
>>> clean_frame(dask.dataframe.read_parquet("pages")).to_parquet("articles")
"""

from __future__ import annotations

from typing import Any

from cleannews.integrations.arrow import TableCleaner
from cleannews.integrations.pandas import clean_frame as clean_partition
from cleannews.integrations.requirements import required


def clean_frame(frame: Any, cleaner: TableCleaner | None = None) -> Any:
    """Clean the pages in a `dask.dataframe.DataFrame`, a partition in a process that ends with it.

    Args:
        frame: one page a row.
        cleaner: how; by default columns ``html`` or ``text``, ``url``, ``content_type``, and 60 s for a page.

    Returns:
        A frame with the same divisions, whose columns are of Arrow's types; nothing is done before it is asked for.

    Raises:
        InvalidOption: the columns do not fit.
    """
    required("dask.dataframe", "Dask", "dask")
    cleaner = cleaner or TableCleaner()
    meta = clean_partition(frame._meta, cleaner)
    return frame.map_partitions(clean_partition, cleaner, meta=meta)
