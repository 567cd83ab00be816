#!/usr/bin/env python3
"""Pages a second of `clean_many`, by number of workers, and what a worker costs beside the cleaning; prints Markdown.

    python -m benchmarks.speed.many FOLDER [--corpus timing] [--workers 0 1 2] [--repeats 5] [--pages N]

FOLDER is that of `benchmarks/quality/gate.py`. The pages are in memory, uncompressed, and the consumer does nothing
with a result. Each setting cleans the pages once, and three times over; half the difference is the time of the pages
without the start of the processes, which is told apart. The repeats go round over all settings, so that what else the
machine does hits them alike; the table has medians, and the best in brackets.

"articles" are `Article`s in this process, their `removed` not looked at; "records" are `Article.to_json`, made where
the page is cleaned. Milliseconds are of the processor, a page, in the workers and in the caller's process: what they
add up to is what other work on the machine does not change.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

RESULTS = ("articles", "records")
Given = tuple[bytes, str | None]


class Setting(NamedTuple):
    """What is measured."""

    result: str
    workers: int


class Cost(NamedTuple):
    """Seconds."""

    wall: float
    here: float
    """Of the processor, in this process."""
    there: float
    """The same, in the workers."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--corpus", default="timing")
    parser.add_argument("--workers", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--pages", type=int, help="so many of the pages, evenly spread")
    args = parser.parse_args()
    for library in ("OMP", "OPENBLAS", "MKL"):  # as in the workers: one core is one thread
        os.environ.setdefault(f"{library}_NUM_THREADS", "1")
    pages = read_pages(args.folder / "corpora" / args.corpus, args.pages)
    settings = [Setting(result, workers) for result in RESULTS for workers in args.workers]
    timed(pages[:5], Setting("records", 0))  # loads words and weights
    rounds = [{setting: measured(pages, setting) for setting in settings} for _ in range(args.repeats)]
    print(f"{len(pages)} pages, {sum(len(page) for page, _ in pages) / 1e6:.1f} MB, {compiled()}\n")
    for line in table({setting: [found[setting] for found in rounds] for setting in settings}):
        print(line)
    starts = [timed(pages[:1], Setting("articles", 1)).wall for _ in range(args.repeats)]
    print(f"\nA single page with a worker of its own: {statistics.median(starts):.2f} s.")


def measured(pages: Sequence[Given], setting: Setting) -> Cost:
    """What a page costs, the start of the workers left out."""
    once, thrice = timed(pages, setting), timed([*pages, *pages, *pages], setting)
    return Cost(*((more - less) / (2 * len(pages)) for less, more in zip(once, thrice, strict=True)))


def timed(pages: Sequence[Given], setting: Setting) -> Cost:
    """What all pages cost."""
    from cleannews import Article, clean_many

    render: Any = Article.to_json if setting.result == "records" else None
    began, here, there = time.perf_counter(), time.process_time(), of_children()
    for result in clean_many(pages, workers=setting.workers, render=render):
        assert result.error is None, result
    return Cost(time.perf_counter() - began, time.process_time() - here, of_children() - there)


def of_children() -> float:
    """Seconds of the processor that ended children have used."""
    import resource  # not on Windows

    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def table(costs: dict[Setting, list[Cost]]) -> list[str]:
    lines = ["| results | workers | pages/s | × none | worker, ms | caller, ms |", "|---|---:|---:|---:|---:|---:|"]
    for setting, found in costs.items():
        wall, here, there = (statistics.median(column) for column in zip(*found, strict=True))
        base = costs.get(Setting(setting.result, 0))
        ratio = "" if base is None else f"{statistics.median(cost.wall for cost in base) / wall:.2f}"
        lines.append(
            f"| {setting.result} | {setting.workers or 'none'} | {1 / wall:.1f} ({1 / min(found).wall:.1f}) | {ratio} "
            f"| {1e3 * there:.2f} | {1e3 * here:.2f} |"
        )
    return lines


def read_pages(corpus: Path, limit: int | None) -> list[Given]:
    """The pages of a corpus with their URLs, as `score.py` reads them."""
    with (corpus / "truth.jsonl").open(encoding="utf-8") as file:
        truths = [json.loads(line) for line in file]
    if limit and limit < len(truths):
        truths = [truths[i * len(truths) // limit] for i in range(limit)]
    return [
        (gzip.decompress((corpus / (truth.get("page") or f"pages/{truth['id']}.html.gz")).read_bytes()), truth["url"])
        for truth in truths
    ]


def compiled() -> str:
    import cleannews.segment.text

    return "not compiled" if cleannews.segment.text.__file__.endswith(".py") else "compiled"


if __name__ == "__main__":
    main()
