"""LangChain: a loader of documents.

>>> from cleannews.integrations.langchain import ArticleLoader
>>> documents = ArticleLoader(Path("pages").glob("*.html")).load()
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from cleannews.errors import ExtraMissing
from cleannews.integrations.documents import Loading, load_texts
from cleannews.options import Options

try:
    from langchain_core.document_loaders import BaseLoader
    from langchain_core.documents import Document
except ImportError:
    raise ExtraMissing("LangChain", "langchain") from None


class ArticleLoader(BaseLoader):
    """Loads pages as documents: the text of the article, and flat metadata, the address also as ``source``.

    Args:
        pages: as of `cleannews.clean_many`; each time that documents are loaded it is iterated.
        options: as of `cleannews.Cleaner`.
        workers: as of `cleannews.clean_many`; by default pages are cleaned here.
        timeout: seconds for one page, where there are workers.
        outcomes: pages of other outcomes are left out, errors too; None for all, where an error is raised.
    """

    def __init__(
        self,
        pages: Iterable[object],
        options: Options | None = None,
        *,
        workers: int | None = 0,
        timeout: float | None = None,
        outcomes: tuple[str, ...] | None = ("article",),
    ) -> None:
        self._loading = Loading(pages, options, workers, timeout, outcomes)

    def lazy_load(self) -> Iterator[Any]:
        """The documents, one by one."""
        for text, metadata in load_texts(self._loading):
            source = {"source": metadata["url"]} if "url" in metadata else {}
            yield Document(page_content=text, metadata={**source, **metadata})
