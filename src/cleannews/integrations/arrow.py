"""Tables of pages in, tables of articles out: one row for each row, in order. All engines of tables build on it.

>>> from cleannews.integrations.arrow import clean_table
>>> articles = clean_table(pyarrow.table({"html": pages, "url": urls}))
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from cleannews.article import Article
from cleannews.batch.rendering import CHOOSABLE, Rendered, Rendering
from cleannews.classify import Site
from cleannews.errors import CleannewsError, InvalidOption, RecordUnreadable
from cleannews.integrations.kept_workers import KeptWorkers
from cleannews.integrations.requirements import required
from cleannews.io import arrow_rows, arrow_schema
from cleannews.io.files import TEXT
from cleannews.io.page import Columns
from cleannews.io.record import ERROR, Record
from cleannews.many import Cleaned, Cleaner, PageInput, cores
from cleannews.options import Options
from cleannews.sites import SiteProfiles, learn_sites

_ROWS: Final = 256
"""Rows that are taken together, so that a table of any length costs no more memory: some 20 MB of articles."""
_BYTES: Final = 16 << 20
"""Content of these rows from which no more are taken together."""
_OF_RECORDS: Final = ("id", "position")
"""Columns of records that rows do without: they have those of the pages."""
_MOMENTS: Final = ("date_published", "date_modified")
_HAS_OFFSET: Final = r"(Z|[+-]\d\d:\d\d)$"


@dataclass(frozen=True, slots=True, kw_only=True)
class TableCleaner:
    """How tables of pages are cleaned. It holds values only, so it can be sent to wherever the pages are."""

    columns: Columns = field(default_factory=Columns)
    """Names of the columns with the page (``html``, or ``text`` where that is null), ``url`` and ``content_type``. A
    table may lack some of them, but needs one with pages."""
    keep: tuple[str, ...] | None = None
    """Columns that are copied to the articles; None for all but the page and its url, which every article has."""
    fields: tuple[str, ...] = CHOOSABLE
    """Which fields of `Article.to_dict` to give, beside those of every row; ``removed`` is three quarters of it."""
    options: Options = field(default_factory=Options)
    site: Site | None = None
    """What is known of the pages' sites, as of `cleannews.Cleaner`; `learn_batches` learns it."""
    workers: int | None = 1
    """Processes, as in `cleannews.clean_many`: 1 where an engine runs several of these, None for one on each core, 0
    for none, without limits."""
    timeout: float | None = 60.0
    """Seconds for one page; not with ``workers=0``."""
    max_memory: int | None = None
    """Bytes that a worker may hold; not with ``workers=0``, and not on Windows and macOS."""

    def __post_init__(self) -> None:
        unknown = [name for name in self.fields if name not in CHOOSABLE]
        if unknown:
            raise InvalidOption(f"fields has {unknown[0]!r}, which is none of {', '.join(CHOOSABLE)}")

    @property
    def rendering(self) -> Rendering:
        """What is made of each article where it is cleaned."""
        return Rendering(form="parquet", fields=self.fields, only={}, counts_removed=False)

    @property
    def _cleaner(self) -> Cleaner:
        return Cleaner(self.options, self.site)

    @property
    def _timeout(self) -> float | None:
        """Without workers there is none."""
        return self.timeout if self.workers != 0 else None

    def results(self, pages: Iterable[PageInput]) -> Generator[Cleaned[Rendered], None, None]:
        """The results of pages, by workers that end with them."""
        return self._cleaner.clean_many(
            pages,
            workers=self.workers,
            timeout=self._timeout,
            max_memory=self.max_memory,
            render=self.rendering,
        )

    def articles(
        self,
        batches: Iterable[Any],
        results_of: Callable[[Iterator[PageInput]], Generator[Cleaned[Rendered], None, None]],
    ) -> Generator[Any, None, None]:
        """The batches of articles of batches of pages, with the results that `results_of` gives for their pages."""
        pending: deque[_Piece] = deque()
        writer = self._writer()
        with closing(results_of(self.pages(batches, pending))) as results:
            for result in results:
                place = result.id
                assert isinstance(place, _Place)
                place.piece.take(place.row, result)
                while pending and not pending[0].missing:
                    yield pending.popleft().articles(writer, self.fields)
            while pending:
                yield pending.popleft().articles(writer, self.fields)

    def schema(self, given: Any) -> Any:
        """The `pyarrow.Schema` of the articles of pages in a table of the schema `given`.

        Raises:
            InvalidOption: `given` has no column with pages, or one of a name that the articles have a column of.
        """
        pa = required("pyarrow", "Arrow tables", "arrow")
        for name in (self.columns.html, self.columns.text):
            if name in given.names and not _holds_text(given.field(name).type):
                raise InvalidOption(f"the column {name!r} holds {given.field(name).type}; pages are strings or binary")
        return pa.schema([*map(given.field, self.kept(given.names)), *article_schema(self.fields)])

    def kept(self, given: Sequence[str]) -> list[str]:
        """Names of the columns that are copied from a table with the columns `given`.

        Raises:
            InvalidOption: none of them has pages, or one that is copied has the name of one of the articles'.
        """
        columns = self.columns
        if not {columns.html, columns.text} & set(given):
            known = ", ".join(map(repr, given[:20]))
            raise InvalidOption(
                f"there is no column with pages: neither {columns.html!r} nor {columns.text!r} among {known}; "
                "name it in columns, as in Columns(html='body')"
            )
        missing = [name for name in self.keep or () if name not in given]
        if missing:
            raise InvalidOption(f"keep has {missing[0]!r}, which is no column of the table")
        left = {columns.html, columns.text, columns.url}
        kept = [name for name in given if name not in left] if self.keep is None else list(self.keep)
        taken = set(article_schema(self.fields).names)
        for name in kept:
            if name in taken:
                raise InvalidOption(
                    f"the column {name!r} has the name of a column of the articles; rename it, or say which columns to "
                    "copy with keep"
                )
        return kept

    def _writer(self) -> arrow_rows.RowWriter:
        schema = arrow_schema.schema(self.fields, with_duplicates=False)
        return arrow_rows.RowWriter(schema, self.fields, with_duplicates=False)

    def pages(self, batches: Iterable[Any], pending: deque[_Piece]) -> Iterator[PageInput]:
        """The pages of the batches; what becomes of their rows is put into `pending`."""
        columns, names = self.columns, article_schema(self.fields).names
        for batch in batches:
            kept = self.schema(batch.schema).names[: -len(names)]
            parts = [_column(batch, name) for name in (columns.html, columns.text, columns.url, columns.content_type)]
            first = 0
            while first < batch.num_rows:
                rows = _read(batch.num_rows, first, parts)
                piece = _Piece(batch.select(kept).slice(first, len(rows)), rows)
                pending.append(piece)
                for row, (content, url, content_type) in enumerate(rows):
                    if content is not None:
                        yield PageInput(content, url, content_type, _Place(piece, row))
                first += len(rows)


def article_schema(fields: Sequence[str] = CHOOSABLE) -> Any:
    """The `pyarrow.Schema` of articles; `TableCleaner.schema` has the columns in front of it that are copied.

    Args:
        fields: which fields of `Article.to_dict`, beside outcome, error, seconds, url and confidence.
    """
    pa = required("pyarrow", "Arrow tables", "arrow")
    record = arrow_schema.schema(fields, with_duplicates=False)
    moments = [pa.field(f"{name}_utc", pa.timestamp("us", "UTC")) for name in _MOMENTS if name in fields]
    return pa.schema([*(column for column in record if column.name not in _OF_RECORDS), *moments])


def clean_batches(batches: Iterable[Any], cleaner: TableCleaner | None = None) -> Generator[Any, None, None]:
    """Clean the pages in a stream of `pyarrow.RecordBatch`.

    Args:
        batches: read in step with what is taken.
        cleaner: how; by default columns ``html`` or ``text``, ``url``, ``content_type``, in one process of its own.

    Returns:
        Batches of the schema that `TableCleaner.schema` says, of 256 rows at most, a row for each row of the input, in
        its order. What went wrong with a page stands in its row's ``error``.

    Raises:
        InvalidOption: the columns do not fit, or a limit makes no sense.
        WorkerNotStarted: there are no processes to be had.
    """
    cleaner = cleaner or TableCleaner()
    return cleaner.articles(batches, cleaner.results)


def clean_table(table: Any, cleaner: TableCleaner | None = None) -> Any:
    """Clean the pages in a `pyarrow.Table` or `pyarrow.RecordBatch`; the same comes back, as of `clean_batches`."""
    pa = required("pyarrow", "Arrow tables", "arrow")
    cleaner = cleaner or TableCleaner(workers=None)
    schema = cleaner.schema(table.schema)
    batches = list(clean_batches(table.to_batches() if isinstance(table, pa.Table) else [table], cleaner))
    articles = pa.Table.from_batches(batches, schema)
    if isinstance(table, pa.Table):
        return articles
    arrays = [column.combine_chunks() for column in articles.columns]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def learn_batches(
    batches: Iterable[Any], cleaner: TableCleaner | None = None, *, fewest: int = 2, most: int = 1000
) -> SiteProfiles:
    """Learn the sites of the pages in a stream of `pyarrow.RecordBatch`, which `TableCleaner.site` then is given.

    Args:
        batches: pages with their addresses.
        cleaner: which columns they are in, and by what options, workers and limits they are read.
        fewest: pages that a site must have to be learned.
        most: pages of a site that are learned from.

    Returns:
        The profiles, which travel with the `TableCleaner` that they are given to.

    Raises:
        InvalidOption: as of `clean_batches`.
    """
    cleaner = cleaner or TableCleaner(workers=None)
    pages = cleaner.pages(batches, deque(maxlen=0))  # what becomes of them is not asked for
    profiles = learn_sites(
        pages,
        options=cleaner.options,
        workers=cleaner.workers,
        timeout=cleaner._timeout,
        max_memory=cleaner.max_memory,
        fewest=fewest,
        most=most,
    )
    return SiteProfiles(profiles)


class KeptTableCleaner:
    """Cleans one table after another with the same processes, which start at the first and end with `close`.

    It holds processes: engines make one wherever they need it, of a `TableCleaner`, which can be sent there.
    """

    def __init__(self, cleaner: TableCleaner | None = None) -> None:
        self.cleaner = cleaner or TableCleaner()
        """How tables are cleaned."""
        self._kept: KeptWorkers | None = None

    def clean_batches(self, batches: Iterable[Any]) -> Generator[Any, None, None]:
        """As the function of this name."""
        cleaner = self.cleaner
        if cleaner.workers == 0:
            return clean_batches(batches, cleaner)
        if self._kept is None:
            self._kept = KeptWorkers(
                cleaner._cleaner,
                workers=cleaner.workers or cores(),
                timeout=cleaner.timeout,
                max_memory=cleaner.max_memory,
                render=cleaner.rendering,
            )
        return cleaner.articles(batches, self._kept.clean_many)

    def close(self) -> None:
        """End the processes."""
        if self._kept is not None:
            self._kept.close()
            self._kept = None


def read_articles(table: Any) -> Iterator[Article | None]:
    """The articles in a `pyarrow.Table` or `pyarrow.RecordBatch`; None where there was an error.

    They are equal to what `cleannews.clean` gives where all fields were asked for.

    Raises:
        InvalidRecord: a row is no article.
    """
    for batch in table.to_batches(_ROWS) if hasattr(table, "to_batches") else [table]:
        for row in batch.to_pylist():
            yield None if row["outcome"] == ERROR else Article.from_dict(row)


_Row = tuple[str | bytes | None, str | None, str | None]
"""Content, url and content type of a page."""


class _Piece:
    """Some rows that follow each other, on their way."""

    def __init__(self, kept: Any, rows: list[_Row]) -> None:
        self._kept = kept
        self._urls = [url for _, url, _ in rows]
        self._results: list[Cleaned[Rendered] | None] = [None] * len(rows)
        self._awaited = sum(content is not None for content, _, _ in rows)

    @property
    def missing(self) -> bool:
        """Whether results are still to come."""
        return self._awaited > 0

    def take(self, row: int, result: Cleaned[Rendered]) -> None:
        """Note what became of a row."""
        self._results[row] = result
        self._awaited -= 1

    def articles(self, writer: arrow_rows.RowWriter, fields: Sequence[str]) -> Any:
        """The rows as a `pyarrow.RecordBatch`."""
        import pyarrow as pa

        records = [_record(result, url) for result, url in zip(self._results, self._urls, strict=True)]
        table = writer.table([(record, writer.line(record)) for record in records]).combine_chunks()
        schema = article_schema(fields)
        columns = [_moment(table, name) if name not in table.column_names else table[name] for name in schema.names]
        arrays = [column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column for column in columns]
        return pa.RecordBatch.from_arrays(
            [*self._kept.columns, *arrays], schema=pa.schema([*self._kept.schema, *schema])
        )


class _Place(NamedTuple):
    """Where the result of a page belongs."""

    piece: _Piece
    row: int


def _record(result: Cleaned[Rendered] | None, url: str | None) -> Record:
    error: CleannewsError | None
    if result is None:
        error = RecordUnreadable("the row has no page: its columns for HTML and for text are null")
        return Record(id="", position="", url=url, outcome=ERROR, error=error)
    seconds = round(result.seconds, 4)
    if result.article is None:
        return Record(id="", position="", url=url, outcome=ERROR, error=result.error, seconds=seconds)
    rendered = result.article
    return Record(
        id="",
        position="",
        url=url,
        outcome=rendered.outcome,
        confidence=rendered.confidence,
        seconds=seconds,
        content=rendered.content or "",
    )


def _moment(table: Any, name: str) -> Any:
    """The column of a date as points in time; null where the page does not say how far its clock is from UTC."""
    import pyarrow as pa
    from pyarrow import compute

    texts = table[name.removesuffix("_utc")]
    known = compute.if_else(compute.match_substring_regex(texts, _HAS_OFFSET), texts, pa.scalar(None, pa.string()))
    return known.cast(pa.timestamp("us", "UTC"))


def _holds_text(type: Any) -> bool:
    from pyarrow import types

    kind = type.value_type if types.is_dictionary(type) else type
    tests = ("string", "large_string", "string_view", "binary", "large_binary", "binary_view", "null")
    return any(test(kind) for name in tests if (test := getattr(types, f"is_{name}", None)))


def _column(batch: Any, name: str) -> Any:
    return batch.column(name) if name in batch.schema.names else None


def _read(rows: int, first: int, parts: Sequence[Any]) -> list[_Row]:
    """Some rows from the one that is the `first`, as many as are taken together."""
    html, text, url, content_type = parts
    read: list[_Row] = []
    size = 0
    for row in range(first, min(first + _ROWS, rows)):
        content, kind = _value(html, row), _text(content_type, row)
        if content is None:
            content, kind = _value(text, row), TEXT
        read.append((content, _text(url, row), kind))
        size += len(content or "")
        if size > _BYTES:
            break
    return read


def _value(column: Any, row: int) -> Any:
    return None if column is None else column[row].as_py()


def _text(column: Any, row: int) -> str | None:
    value = _value(column, row)
    return None if value is None else str(value)
