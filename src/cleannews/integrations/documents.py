"""What loaders of documents for language models give: the text of an article, and flat metadata beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import Any, NamedTuple

from cleannews.integrations.records import Chosen, record_of
from cleannews.many import Cleaner
from cleannews.options import Options

_FIELDS = (
    "url", "outcome", "confidence", "headline", "description", "authors", "date_published", "date_modified", "language",
    "section", "tags", "publisher", "site_name", "canonical_url", "is_accessible_for_free", "text",
)  # fmt: skip


class Loading(NamedTuple):
    """Which pages are loaded, and how."""

    pages: Iterable[object]
    """As of `cleannews.clean_many`."""
    options: Options | None = None
    workers: int | None = 0
    timeout: float | None = None
    """Seconds for one page, where there are workers."""
    outcomes: tuple[str, ...] | None = ("article",)
    """Pages of other outcomes are left out; None for all of them."""


class LoadedText(NamedTuple):
    """A page as a document: its text, and its metadata as strings, numbers and booleans, without what is not known."""

    text: str
    metadata: dict[str, Any]


def load_texts(loading: Loading) -> Iterator[LoadedText]:
    """The documents of the pages, one by one.

    Raises:
        CleannewsError: a page cannot be cleaned, and `outcomes` does not leave errors out.
    """
    results = Cleaner(loading.options).clean_many(
        loading.pages, workers=loading.workers, timeout=loading.timeout, render=Chosen(_FIELDS)
    )
    with closing(results):
        for result in results:
            record = record_of(result, None)
            if loading.outcomes is not None and record["outcome"] not in loading.outcomes:
                continue
            if result.error is not None:
                raise result.error
            yield LoadedText(record.pop("text"), _flat(record))


def _flat(record: dict[str, Any]) -> dict[str, Any]:
    """The record without what is not known, lists as text: stores of vectors take no other values."""
    authors = ", ".join(author["name"] for author in record["authors"])
    values = {**record, "authors": authors, "tags": ", ".join(record["tags"])}
    return {name: value for name, value in values.items() if value not in (None, "")}
