"""The one form that every corpus is brought into: a folder with pages, and what is true of them.

    FOLDER/corpora/NAME/truth.jsonl           an object a line, see `Truth`
    FOLDER/corpora/NAME/pages/ID.html.gz      the bytes as they were fetched

A line may name another file with ``page``, relative to its folder. What is null or not there is not annotated, and not
scored.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, NamedTuple


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the article, a subheading or the dek included."""

    text: str
    optional: bool = False
    """Whether it may be left out: the dek."""


@dataclass(frozen=True, slots=True)
class Pictured:
    """An image that belongs to the article."""

    urls: tuple[str, ...]
    """All addresses that it has in the page: sizes, formats."""
    caption: str | None = None
    credit: str | None = None
    alt: str | None = None
    is_cover: bool = False


@dataclass(frozen=True, slots=True)
class Truth:
    """What annotators say of a page."""

    id: str
    source: str
    """The corpus that it is published in, by a name that `measures.py` knows."""
    url: str | None = None
    page_type: str = "article"
    lang: str | None = None
    text: str | None = None
    paragraphs: tuple[Paragraph, ...] | None = None
    title: str | None = None
    authors: tuple[str, ...] | None = None
    date: str | None = None
    """As the corpus has it; it begins with a date in ISO 8601."""
    images: tuple[Pictured, ...] | None = None
    present: tuple[str, ...] = ()
    """Pieces of text that belong to the article (``with``)."""
    absent: tuple[str, ...] = ()
    """Pieces of text of the page that do not (``without``)."""
    page: str | None = None
    """The file of the page where it is not ``pages/ID.html.gz``."""

    @property
    def file(self) -> str:
        return self.page or f"pages/{self.id}.html.gz"

    def to_record(self) -> dict[str, Any]:
        record = asdict(self)
        record["with"], record["without"] = record.pop("present"), record.pop("absent")
        if record["page"] is None:
            del record["page"]
        return record

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> Truth:
        paragraphs, images, authors = record.get("paragraphs"), record.get("images"), record.get("authors")
        return cls(
            id=record["id"],
            source=record["source"],
            url=record.get("url"),
            page_type=record.get("page_type") or "article",
            lang=record.get("lang"),
            text=record.get("text"),
            paragraphs=None if paragraphs is None else tuple(Paragraph(**paragraph) for paragraph in paragraphs),
            title=record.get("title"),
            authors=None if authors is None else tuple(authors),
            date=record.get("date"),
            images=None if images is None else tuple(Pictured(**{**i, "urls": tuple(i["urls"])}) for i in images),
            present=tuple(record.get("with") or ()),
            absent=tuple(record.get("without") or ()),
            page=record.get("page"),
        )


class Sample(NamedTuple):
    """A page with what is true of it."""

    truth: Truth
    page: bytes


class Corpus(NamedTuple):
    """A corpus in a folder. The truths are held, the pages are read one by one: they are larger than some memories."""

    name: str
    place: Path
    truths: Sequence[Truth]

    def read(self, truth: Truth) -> bytes:
        return gzip.decompress((self.place / truth.file).read_bytes())


def corpora_in(folder: Path) -> list[str]:
    """The names of the corpora that have pages of their own, those that only name pages of others left out."""
    return sorted(place.name for place in (folder / "corpora").glob("*") if (place / "pages").is_dir())


def read_corpus(folder: Path, name: str, limit: int | None = None) -> Corpus:
    """A corpus, or so many of its pages, evenly spread.

    Raises:
        FileNotFoundError: there is no such corpus.
    """
    place = folder / "corpora" / name
    with (place / "truth.jsonl").open(encoding="utf-8") as lines:
        truths = [Truth.from_record(json.loads(line)) for line in lines]
    if limit is not None and limit < len(truths):
        truths = [truths[number * len(truths) // limit] for number in range(limit)]
    return Corpus(name, place, truths)


def write_corpus(place: Path, samples: Iterable[Sample]) -> int:
    """Write a corpus into a folder that is new or empty; returns how many pages it has.

    Raises:
        FileExistsError: there is something in the folder.
        ValueError: two pages have the same id.
    """
    place.mkdir(parents=True, exist_ok=True)
    if any(place.iterdir()):
        raise FileExistsError(f"{place} is not empty: remove it, or name another folder")
    (place / "pages").mkdir()
    seen: set[str] = set()
    with (place / "truth.jsonl").open("w", encoding="utf-8") as lines:
        for truth, page in samples:
            if truth.id in seen:
                raise ValueError(f"two pages have the id {truth.id!r}")
            seen.add(truth.id)
            (place / truth.file).write_bytes(gzip.compress(page, mtime=0))
            lines.write(json.dumps(truth.to_record(), ensure_ascii=False) + "\n")
    return len(seen)
