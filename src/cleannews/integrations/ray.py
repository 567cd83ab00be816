"""Ray Data: data sets of pages in, data sets of articles out.

>>> from cleannews.integrations.ray import clean_dataset
>>> clean_dataset(ray.data.read_parquet("pages"), actors=8).write_parquet("articles")
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from cleannews.integrations.arrow import KeptTableCleaner, TableCleaner
from cleannews.integrations.requirements import required

BATCH: Final = 256
"""Rows that are handed to an actor at once: 50 MB of pages."""


class PageCleaner:
    """What an actor does: ``dataset.map_batches(PageCleaner, batch_format="pyarrow", …)``.

    Its process that cleans is kept from batch to batch.

    Args:
        cleaner: how; by default columns ``html`` or ``text``, ``url``, ``content_type``, and 60 s for a page.
    """

    def __init__(self, cleaner: TableCleaner | None = None) -> None:
        self._kept = KeptTableCleaner(cleaner)

    def __call__(self, table: Any) -> Iterator[Any]:
        """The articles of a table of pages, in tables of 256 rows at most."""
        import pyarrow as pa

        empty = self._kept.cleaner.schema(table.schema).empty_table()
        yield from map(pa.table, self._kept.clean_batches(table.to_batches())) if table.num_rows else [empty]


def clean_dataset(pages: Any, cleaner: TableCleaner | None = None, *, actors: int | tuple[int, int] = 1) -> Any:
    """Clean the pages in a `ray.data.Dataset`.

    Args:
        pages: one page a row.
        cleaner: as of `PageCleaner`.
        actors: how many, each with one core; or the least and the most.

    Returns:
        A data set; nothing is done before it is asked for.
    """
    ray = required("ray.data", "Ray", "ray")
    strategy = (
        ray.ActorPoolStrategy(min_size=actors[0], max_size=actors[1])
        if isinstance(actors, tuple)
        else ray.ActorPoolStrategy(size=actors)
    )
    return pages.map_batches(
        PageCleaner,
        batch_size=BATCH,
        batch_format="pyarrow",
        fn_constructor_args=(cleaner,),
        compute=strategy,
        num_cpus=1,
    )
