"""datatrove: a reader of WARC files, a step that cleans and keeps the metadata, and an extractor of text.

>>> writer = ParquetWriter("articles/", adapter=parquet_row, schema=parquet_schema())
>>> LocalPipelineExecutor([WarcPages("crawl/"), ArticleCleaner(), writer], tasks=64, workers=8).run()
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import closing
from copy import deepcopy
from datetime import datetime, timezone
from typing import Any

from cleannews.batch.rendering import CHOOSABLE
from cleannews.classify import Site
from cleannews.errors import ExtraMissing
from cleannews.integrations.arrow import article_schema
from cleannews.integrations.records import Chosen, record_of
from cleannews.integrations.requirements import required
from cleannews.io.arrow_schema import columnar
from cleannews.io.page import Page, Reading
from cleannews.io.warc import read_warc_stream
from cleannews.many import Cleaner, PageInput
from cleannews.options import Options
from cleannews.render.record import FIELDS

try:
    from datatrove.data import Document
    from datatrove.pipeline.base import PipelineStep
    from datatrove.pipeline.extractors.base import BaseExtractor
    from datatrove.pipeline.readers.base import BaseDiskReader
except ImportError:
    raise ExtraMissing("datatrove", "datatrove") from None

_ARTICLE = "article"
"""The key of a document's metadata that has the record."""
_PAGE = "page"
"""The key that has the page as it was fetched: bytes, which `WarcPages` puts there."""


class ArticleExtractor(BaseExtractor):
    """Extracts the article's text from a document's HTML or flattened text, and drops documents that have none.

    As all extractors it is given the text alone, without its address, and gives back text alone: `ArticleCleaner` keeps
    the rest. Each document is cleaned in a process that is killed where it takes too long.

    Args:
        timeout: seconds for a document; the first one takes a second more where processes are not forked.
        options: as of `cleannews.Cleaner`.
    """

    name = "📰 cleannews"

    def __init__(self, timeout: float = 10, options: Options | None = None) -> None:
        super().__init__(timeout)
        self._cleaner = Cleaner(options)

    def extract(self, text: str) -> str:
        """The text of the article; empty where there is none."""
        return self._cleaner.clean(text).text if text else ""

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Iterator[Any]:
        """Load words and weights, which the process that cleans then has, and extract."""
        self._cleaner.clean("Home\n\nSome words of a text, and some more of it that follow.")
        yield from super().run(data, rank, world_size)


class ArticleCleaner(PipelineStep):
    """Cleans documents and keeps what is known of them: the text becomes the article's, the metadata has its record.

    The page is ``metadata["page"]``, where `WarcPages` puts the bytes as fetched, else the document's text; its address
    ``metadata["url"]``, its HTTP header ``metadata["content_type"]``. ``metadata["article"]`` becomes what
    `Article.to_dict` writes, but for the text, and ``seconds``; where there was an error, ``outcome`` (``"error"``),
    ``url`` and ``error``. Documents stay in their order, and none is dropped unless `outcomes` says so.

    Args:
        options: as of `cleannews.Cleaner`.
        fields: which fields of `Article.to_dict`; outcome, url and confidence are always there.
        outcomes: documents whose outcome is none of these are dropped, and counted; None drops none.
        timeout: seconds for one page.
        max_memory: bytes that the process that cleans may hold.
        site: what is known of the pages' sites, as of `cleannews.Cleaner`.
    """

    name = "📰 cleannews"
    type = "🛢 - EXTRAC"

    def __init__(
        self,
        options: Options | None = None,
        fields: Collection[str] = CHOOSABLE,
        outcomes: Collection[str] | None = None,
        timeout: float = 60.0,
        max_memory: int | None = None,
        site: Site | None = None,
    ) -> None:
        super().__init__()
        self._cleaner = Cleaner(options, site)
        self._chosen = Chosen(
            tuple(name for name in FIELDS if name in fields or name not in CHOOSABLE or name == "text")
        )
        self._outcomes = outcomes
        self._timeout = timeout
        self._max_memory = max_memory

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Iterator[Any]:
        """The documents, cleaned."""
        pages = (_input(document) for document in data or ())
        results = self._cleaner.clean_many(
            pages, workers=1, timeout=self._timeout, max_memory=self._max_memory, render=self._chosen
        )
        with closing(results):
            for result in results:
                document: Any = result.id
                record = record_of(result, document.metadata.get("url"))
                outcome = record["outcome"]
                self.stat_update("total")
                self.stat_update(f"outcome_{outcome}")
                self.stats.time_stats.update(result.seconds)
                if self._outcomes is not None and outcome not in self._outcomes:
                    self.stat_update("dropped")
                    continue
                document.text = record.pop("text", "")
                document.metadata.pop(_PAGE, None)
                document.metadata[_ARTICLE] = {**record, "seconds": round(result.seconds, 4)}
                self.stat_update("forwarded")
                self.update_doc_stats(document)
                yield document


class WarcPages(BaseDiskReader):
    """Reads the pages of WARC and WET files as `cleannews batch` does, bytes as fetched.

    datatrove's own reader decodes pages before anybody has looked at their headers and ``meta`` elements; this one
    leaves it to the cleaner. What is broken costs its record, and is counted (``broken``).

    Args:
        data_folder: as of datatrove's readers, local or remote.
        glob_pattern: which of its files.
        limit: documents of each task, -1 for all.
    """

    name = "📰 WARC pages"

    def __init__(self, data_folder: Any, glob_pattern: str | None = None, limit: int = -1) -> None:
        super().__init__(data_folder, glob_pattern=glob_pattern, limit=limit)

    def read_file(self, filepath: str) -> Iterator[Any]:
        """The pages of one file."""
        with self.data_folder.open(filepath, "rb") as file:
            for found in read_warc_stream(file, filepath, Reading()):
                if not isinstance(found, Page):
                    self.stat_update("broken")
                    continue
                content = found.content if isinstance(found.content, bytes) else found.content.encode()
                metadata = {
                    "url": found.url,
                    "position": found.position,
                    "content_type": found.content_type,
                    _PAGE: content,
                }
                yield Document(content.decode("utf-8", "replace"), found.id, metadata=metadata)


def parquet_schema(fields: Collection[str] = CHOOSABLE) -> Any:
    """The `pyarrow.Schema` of what `parquet_row` makes: the document's id and position, the columns of its article."""
    pa = required("pyarrow", "Parquet", "datatrove")
    columns = [("id", pa.string()), ("position", pa.string())]
    return pa.schema([*columns, *article_schema([name for name in FIELDS if name in fields])])


def parquet_row(writer: Any, document: Any) -> dict[str, Any]:
    """The adapter for datatrove's ``ParquetWriter``: a document of `ArticleCleaner` as a row of `parquet_schema`.

    Args:
        writer: the writer, which datatrove hands over.
        document: with its article in the metadata.
    """
    record = columnar(deepcopy(document.metadata[_ARTICLE]))
    return {
        "id": document.id,
        "position": document.metadata.get("position"),
        **record,
        "text": document.text,
        "date_published_utc": _utc(record.get("date_published")),
        "date_modified_utc": _utc(record.get("date_modified")),
    }


def _input(document: Any) -> PageInput:
    metadata = document.metadata
    page = metadata.get(_PAGE, document.text)
    return PageInput(page, metadata.get("url"), metadata.get("content_type"), document)


def _utc(date: str | None) -> datetime | None:
    moment = datetime.fromisoformat(date) if date else None
    return None if moment is None or moment.utcoffset() is None else moment.astimezone(timezone.utc)
