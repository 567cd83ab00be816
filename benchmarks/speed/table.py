"""Measured pages → the figures of an extractor, and a table of them in Markdown."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from typing import NamedTuple

from benchmarks.speed.timing import Timed


class Row(NamedTuple):
    """An extractor in the table."""

    shown: str
    version: str
    memory: int
    """Bytes that its process held at most."""
    import_time: float
    """Seconds of the processor."""
    pages: Sequence[Timed]


class Ratios(NamedTuple):
    """Time over that of bare parsing."""

    median: float
    p95: float
    p99: float
    whole: float
    """Of all pages together."""


HEADER = (
    "| | median | p95 | p99 | all pages | MB/s | pages/s | peak memory, MB | import, ms | failed |\n"
    "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
)


def percentile(values: Sequence[float], share: float) -> float:
    """The nearest rank: the least value that this share of the values does not exceed."""
    return sorted(values)[max(math.ceil(share * len(values)), 1) - 1]


def ratios(pages: Sequence[Timed]) -> Ratios:
    """Of the pages that did not fail.

    Raises:
        ValueError: there are none.
    """
    good = [page for page in pages if not page.error]
    if not good:
        raise ValueError("no page was measured")
    each = [page.ratio for page in good]
    whole = sum(page.own for page in good) / sum(page.parse for page in good)
    return Ratios(statistics.median(each), percentile(each, 0.95), percentile(each, 0.99), whole)


def line(row: Row) -> str:
    """A row of the table."""
    name = f"{row.shown} {row.version}".rstrip()
    good = [page for page in row.pages if not page.error]
    failed = len(row.pages) - len(good)
    if not good:
        return f"| {name} | - | - | - | - | - | - | - | - | {failed} |"
    found = ratios(good)
    spent, size = sum(page.own for page in good), sum(page.size for page in good)
    return (
        f"| {name} | {found.median:.1f} | {found.p95:.1f} | {found.p99:.1f} | {found.whole:.1f} "
        f"| {size / 1e6 / spent:.2f} | {len(good) / spent:.0f} | {row.memory / 1e6:.0f} "
        f"| {1e3 * row.import_time:.0f} | {failed} |"
    )


def factors(ours: Sequence[Timed], theirs: Sequence[Timed]) -> list[tuple[str, float]]:
    """How many times as long as they we take for each page that nobody failed on, the worst first."""
    their = {page.id: page.own for page in theirs if not page.error}
    found = [(page.id, page.own / their[page.id]) for page in ours if not page.error and page.id in their]
    return sorted(found, key=lambda row: -row[1])


def noise(pages: Sequence[Timed]) -> float:
    """How much more the mean round took than the fastest, as a share of it: the median over the pages."""
    return statistics.median(page.noise for page in pages if not page.error)
