"""Data frames of pandas: pages in, articles out, with the same index.

>>> from cleannews.integrations.pandas import clean_frame
>>> articles = clean_frame(frame)
"""

from __future__ import annotations

from typing import Any

from cleannews.integrations.arrow import TableCleaner, clean_table
from cleannews.integrations.requirements import required


def clean_frame(frame: Any, cleaner: TableCleaner | None = None) -> Any:
    """Clean the pages in a `pandas.DataFrame`.

    Args:
        frame: one page a row.
        cleaner: how; by default columns ``html`` or ``text``, ``url``, ``content_type``, on all cores.

    Returns:
        A frame with the same index, whose columns are of Arrow's types: they do not depend on what is in them. What is
        missing is null, never NaN. `cleannews.Article.from_dict` reads its rows as ``to_dict("records")`` gives them.

    Raises:
        InvalidOption: the columns do not fit, or a limit makes no sense.
        WorkerNotStarted: there are no processes to be had.
    """
    pd = required("pandas", "data frames", "pandas")
    pa = required("pyarrow", "data frames", "pandas")
    pages = pa.Table.from_pandas(frame, preserve_index=False)
    articles = clean_table(pages, cleaner).to_pandas(types_mapper=pd.ArrowDtype, ignore_metadata=True)
    articles.index = frame.index
    return articles
