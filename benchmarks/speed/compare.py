#!/usr/bin/env python3
"""How long `clean` and other extractors take for a page, as a ratio to lxml's bare parse of it; prints Markdown.

    python -m benchmarks.speed.compare FOLDER [--corpus NAME ...] [--rounds N] [--only ROW ...] [--save FILE]

FOLDER is that of `benchmarks/quality/gate.py`; the sample is its corpus "timing", or those that are named. The others
come with ``pip install ".[bench]"``; one that is not installed is named and left out. How it is measured stands in
`timing.py`; ``--save`` keeps it for `plot.py`. Last come the pages that trafilatura's fast mode is much faster on.
"""

from __future__ import annotations

import argparse
import json
import platform
import statistics
from collections.abc import Iterable, Sequence
from pathlib import Path

import lxml.etree

from benchmarks.extractors import BARE, EXTRACTORS, FAST, OURS, SOURCE, Extractor
from benchmarks.speed import table
from benchmarks.speed.imports import time_import
from benchmarks.speed.sample import TIMING, Page, pages_of
from benchmarks.speed.timing import is_compiled, lanes_of, one_thread, time_pages

SLOWER = 1.5
"""A page that takes so many times what trafilatura's fast mode takes is named."""
IMPORTS = 5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--corpus", nargs="+", default=[TIMING])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", nargs="*", default=[], help="only these rows, by the names in the table")
    parser.add_argument("--limit", type=int, help="only so many pages of each corpus, evenly spread")
    parser.add_argument("--save", type=Path)
    args = parser.parse_args()
    one_thread()
    pages = [page for corpus in args.corpus for page in pages_of(args.folder, corpus, args.limit)]
    compiled = is_compiled()
    rows = measure([BARE, *wanted(args.only, compiled=compiled)], pages, args.rounds)
    print(about(rows, args.corpus, compiled=compiled))
    print(table.HEADER)
    for row in rows:
        print(table.line(row))
    report_slower(rows)
    report_failures(rows)
    if args.save:
        saved = {row.shown: {page.id: [page.parse, page.own] for page in row.pages if not page.error} for row in rows}
        args.save.write_text(json.dumps(saved), encoding="utf-8")


def wanted(only: Sequence[str], *, compiled: bool) -> Iterable[Extractor]:
    """The extractors to run; names those that cannot be."""
    for extractor in EXTRACTORS:
        if (only and extractor.shown not in only) or (extractor.from_source and not compiled):
            continue
        if extractor.is_installed:
            yield extractor
        else:
            print(f"{extractor.shown} is not installed, and left out\n")


def measure(extractors: Sequence[Extractor], pages: Sequence[Page], rounds: int) -> list[table.Row]:
    """Every extractor on every page, all in step; the first is bare parsing."""
    with lanes_of(*extractors) as lanes:
        timed = time_pages(lanes, pages, rounds)
        memory = [lane.peak_memory() for lane in lanes]
    return [
        table.Row(
            extractor.shown,
            extractor.version,
            memory[number],
            time_import(extractor.module, IMPORTS, path=str(SOURCE) if extractor.from_source else None).processor,
            timed[number],
        )
        for number, extractor in enumerate(extractors)
    ]


def about(rows: Sequence[table.Row], corpora: Sequence[str], *, compiled: bool) -> str:
    """What was measured, in a line."""
    measured = [page for row in rows for page in row.pages]
    pages = rows[0].pages
    return (
        f"{len(pages):,} pages of {', '.join(corpora)}, {sum(page.size for page in pages) / 1e6:.1f} MB; "
        f"Python {platform.python_version()}, lxml {lxml.etree.__version__}; "
        f"the installed cleannews is {'compiled' if compiled else 'not compiled'}; "
        f"a mean round took {table.noise(measured):.0%} more than the fastest\n"
    )


def report_slower(rows: Sequence[table.Row]) -> None:
    """Name the pages that trafilatura's fast mode is much faster on."""
    by_name = {row.shown: row.pages for row in rows}
    if OURS not in by_name or FAST not in by_name:
        return
    found = table.factors(by_name[OURS], by_name[FAST])
    middle = statistics.median(times for _, times in found)
    print(f"\n{OURS} takes {middle:.2f} times as long as {FAST}, in the median; on")
    for most in (1.0, SLOWER):
        print(f"- {sum(times > most for _, times in found)} of {len(found):,} pages more than {most:g} times")
    for page, times in found:
        if times > SLOWER:
            print(f"    - {page}: {times:.1f} times")


def report_failures(rows: Sequence[table.Row]) -> None:
    for row in rows:
        for page in row.pages:
            if page.error:
                print(f"- {row.shown} failed on {page.id}: {page.error}")


if __name__ == "__main__":
    main()
