#!/usr/bin/env python3
"""Which stages of the pipeline take how long, as ratios to lxml's bare parse of the same page; prints Markdown.

    python -m benchmarks.speed.stages FOLDER [--corpus NAME ...] [--rounds N] [--limit N]

FOLDER is that of `benchmarks/quality/gate.py`. The pipeline tells an `Observer` when a stage is done: a stage takes the
time since the one before it, all its turns together where the blocks are looked at again. "text" is reading
`Article.text`, "freeing" what is left when the article and all that it was made from are gone. Times are measured as in
`timing.py`, stage by stage.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import lxml.html

from benchmarks.speed.sample import TIMING, Page, pages_of
from benchmarks.speed.table import percentile
from benchmarks.speed.timing import is_compiled, one_thread, seconds
from benchmarks.text.throughput import in_process
from cleannews import Cleaner
from cleannews.pipeline import Observer

Stages = dict[str, float]
"""Seconds of each stage of a page, in the order in which it was first done."""

PARSE = "bare parsing"


class Stopwatch(Observer):
    """Takes the time of each stage."""

    def __init__(self) -> None:
        self.spent: Stages = {}
        self._last = time.process_time()

    def done(self, stage: str) -> None:
        now = time.process_time()
        self.spent[stage] = self.spent.get(stage, 0.0) + now - self._last
        self._last = time.process_time()


def time_stages(cleaner: Cleaner, content: bytes, url: str | None) -> Stages:
    """One page, once; first it is parsed bare."""
    parse = seconds(lambda: lxml.html.document_fromstring(content))
    watch = Stopwatch()
    article = cleaner.clean_observed(content, url, None, watch)
    watch.done("returning")
    article.text  # noqa: B018  # made when it is read
    watch.done("text")
    del article
    watch.done("freeing")
    freeing = watch.spent.pop("returning") + watch.spent.pop("freeing")
    return {PARSE: parse, **watch.spent, "freeing": freeing}


def measure(pages: Sequence[Page], rounds: int) -> list[Stages]:
    """Of each page, the fastest time of each stage."""
    cleaner = Cleaner()
    found: list[Stages] = [{} for _ in pages]
    for _ in range(rounds):
        for page, best in zip(pages, found, strict=True):
            for stage, spent in time_stages(cleaner, page.read(), page.url).items():
                best[stage] = min(spent, best.get(stage, spent))
    return found


class Cost(NamedTuple):
    """What a stage takes, over the time of bare parsing."""

    stage: str
    pages: int
    """That come to it. On the others it takes no time."""
    median: float
    p95: float
    whole: float
    """Of all pages together."""
    share: float
    """Of the time of all stages."""


def summarise(pages: Sequence[Stages]) -> list[Cost]:
    """Every stage, in the order of the page that comes to most of them, and the whole."""
    by_length = sorted(pages, key=len, reverse=True)
    stages = list(dict.fromkeys(stage for page in by_length for stage in page if stage != PARSE))
    whole: list[Stages] = [{PARSE: page[PARSE], "whole": sum(page.values()) - page[PARSE]} for page in pages]
    total = sum(page["whole"] for page in whole)
    return [*(_cost(stage, pages, total) for stage in stages), _cost("whole", whole, total)]


def _cost(stage: str, pages: Sequence[Stages], total: float) -> Cost:
    ratios = [page.get(stage, 0.0) / page[PARSE] for page in pages]
    spent, parsing = sum(page.get(stage, 0.0) for page in pages), sum(page[PARSE] for page in pages)
    came = sum(stage in page for page in pages)
    return Cost(stage, came, statistics.median(ratios), percentile(ratios, 0.95), spent / parsing, spent / total)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--corpus", nargs="+", default=[TIMING])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--limit", type=int, help="only so many pages of each corpus, evenly spread")
    args = parser.parse_args()
    pages = [page for corpus in args.corpus for page in pages_of(args.folder, corpus, args.limit)]
    one_thread()
    found = in_process(measure, pages, args.rounds)
    print(f"{len(pages):,} pages of {', '.join(args.corpus)}; {'compiled' if is_compiled() else 'not compiled'}\n")
    print("| stage | pages | median | p95 | all pages | share |\n|---|---:|---:|---:|---:|---:|")
    for cost in summarise(found):
        print(
            f"| {cost.stage} | {cost.pages} | {cost.median:.2f} | {cost.p95:.2f} | {cost.whole:.2f} "
            f"| {cost.share:.0%} |"
        )


if __name__ == "__main__":
    main()
