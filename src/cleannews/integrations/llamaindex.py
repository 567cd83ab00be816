"""LlamaIndex: a reader of documents.

>>> from cleannews.integrations.llamaindex import ArticleReader
>>> documents = ArticleReader().load_data(Path("pages").glob("*.html"))
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from cleannews.errors import ExtraMissing
from cleannews.integrations.documents import Loading, load_texts
from cleannews.options import Options

try:
    from llama_index.core.readers.base import BaseReader
    from llama_index.core.schema import Document
except ImportError:
    raise ExtraMissing("LlamaIndex", "llamaindex") from None


class ArticleReader(BaseReader):
    """Reads pages as `llama_index.core` documents: the text of the article, and flat metadata.

    Args:
        options: as of `cleannews.Cleaner`.
        workers: as of `cleannews.clean_many`; by default pages are cleaned here.
        timeout: seconds for one page, where there are workers.
        outcomes: pages of other outcomes are left out, errors too; None for all, where an error is raised.
    """

    def __init__(
        self,
        options: Options | None = None,
        *,
        workers: int | None = 0,
        timeout: float | None = None,
        outcomes: tuple[str, ...] | None = ("article",),
    ) -> None:
        self._how = (options, workers, timeout, outcomes)

    def lazy_load_data(self, pages: Iterable[object]) -> Iterator[Any]:
        """The documents of the pages, which are as of `cleannews.clean_many`, one by one."""
        for text, metadata in load_texts(Loading(pages, *self._how)):
            yield Document(text=text, metadata=metadata)
