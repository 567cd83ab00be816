"""The pages that speed is measured on: those of a corpus that stands elsewhere."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import NamedTuple

TIMING = "timing"
"""The corpus that is measured unless another one is named: a fixed sample of articles out of the others."""


class Page(NamedTuple):
    """A page of a corpus, as it was fetched."""

    id: str
    """With the name of its corpus."""
    url: str | None
    path: Path

    def read(self) -> bytes:
        return gzip.decompress(self.path.read_bytes())


def pages_of(folder: Path, corpus: str, limit: int | None = None) -> list[Page]:
    """The pages of a corpus, or so many of them, evenly spread.

    Args:
        folder: holds ``corpora/<name>/truth.jsonl``, a page a line; one may name the file of its page, relative to it.
        corpus: its name.
        limit: pages.

    Raises:
        FileNotFoundError: there is no such corpus.
    """
    place = folder / "corpora" / corpus
    with (place / "truth.jsonl").open(encoding="utf-8") as lines:
        truths = [json.loads(line) for line in lines]
    if limit is not None and limit < len(truths):
        truths = [truths[number * len(truths) // limit] for number in range(limit)]
    return [
        Page(named(corpus, truth["id"]), truth.get("url"), place / truth.get("page", f"pages/{truth['id']}.html.gz"))
        for truth in truths
    ]


def named(corpus: str, page: str) -> str:
    """The name of a page with that of its corpus, which the sample's have already."""
    return page if "/" in page else f"{corpus}/{page}"
