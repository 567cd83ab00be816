"""Apache Spark: data frames of pages in, data frames of articles out.

>>> from cleannews.integrations.spark import clean_frame
>>> clean_frame(spark.read.parquet("pages")).write.parquet("articles")
"""

from __future__ import annotations

from functools import partial
from typing import Any

from cleannews.integrations.arrow import TableCleaner, article_schema, clean_batches
from cleannews.integrations.requirements import required


def clean_frame(frame: Any, cleaner: TableCleaner | None = None) -> Any:
    """Clean the pages in a `pyspark.sql.DataFrame`, in a process beside each of Spark's own.

    Args:
        frame: one page a row; a task cleans a partition of it.
        cleaner: how; by default columns ``html`` or ``text``, ``url``, ``content_type``, and 60 s for a page.

    Returns:
        A frame with the columns that are kept, and those of `article_schema`; nothing is done before it is asked for.

    Raises:
        InvalidOption: the columns do not fit.
    """
    required("pyarrow", "Spark", "spark")
    cleaner = cleaner or TableCleaner()
    types = required("pyspark.sql.types", "Spark", "spark")
    kept = cleaner.kept(frame.columns)
    columns = [frame.schema[name] for name in kept]
    articles = [types.StructField(field.name, _type(field.type, types)) for field in article_schema(cleaner.fields)]
    return frame.mapInArrow(partial(clean_batches, cleaner=cleaner), types.StructType([*columns, *articles]))


def _type(type: Any, types: Any) -> Any:
    """Spark's type for one of Arrow's that `article_schema` has."""
    import pyarrow as pa

    if pa.types.is_list(type):
        return types.ArrayType(_type(type.value_type, types))
    if pa.types.is_struct(type):
        return types.StructType([types.StructField(field.name, _type(field.type, types)) for field in type])
    plain = {
        pa.string(): types.StringType(),
        pa.int64(): types.LongType(),
        pa.float64(): types.DoubleType(),
        pa.bool_(): types.BooleanType(),
    }
    return plain[type] if type in plain else types.TimestampType()
