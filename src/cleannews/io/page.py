"""What a source of pages gives: one `Page` or one `Failure` for each input, and a `Tally` of the rest."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from cleannews.errors import CleannewsError
from cleannews.options import Options


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page as a source has it."""

    id: str
    """What the source calls it: its id field, the WARC-Record-ID, the path, else the position."""
    position: str
    """Where it stands: the path, and where that holds several pages, behind a ``#``: in a WARC the byte offset, in JSON
    lines and CSV the line from 1, in Parquet the row from 0, in an archive the name of the member."""
    content: bytes | str
    """HTML or flattened text."""
    url: str | None = None
    content_type: str | None = None
    """As HTTP has it; ``text/plain`` where the source says that the page is flattened text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An input that cannot be read: a page, or the rest of a source behind a place that is broken."""

    id: str
    position: str
    """As in `Page`."""
    error: CleannewsError
    url: str | None = None


Input = Page | Failure


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The names of the fields or columns that hold the parts of a page, in JSON lines, Parquet and CSV."""

    html: str = "html"
    """The page as HTML."""
    text: str = "text"
    """The page as flattened text; read where there is no HTML."""
    url: str = "url"
    content_type: str = "content_type"
    """The HTTP header of the HTML, as in ``text/html; charset=gb2312``; not in CSV."""
    id: str = "id"
    path: str = "path"
    """In CSV: the file that holds the page."""


@dataclass(slots=True)
class Tally:
    """What was read so far; the readers write in it, whoever shows progress reads it."""

    bytes_read: int = 0
    """Bytes of files, compressed as they are."""
    passed_over: Counter[str] = field(default_factory=Counter)
    """What is no page and was left, by kind, as in ``{"response image/png": 12}``."""

    def pass_over(self, kind: str) -> None:
        """Count what is no page; kinds beyond some hundred count as one."""
        self.passed_over[kind if kind in self.passed_over or len(self.passed_over) < 200 else "other"] += 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How sources are read."""

    columns: Columns = field(default_factory=Columns)
    limit: int = Options().max_bytes
    """Bytes of a page; one more is read, so that what is too large is seen to be, and not more."""
    tally: Tally = field(default_factory=Tally)
