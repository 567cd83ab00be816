#!/usr/bin/env python3
"""What memory `clean` takes: over many pages, and for large ones; prints Markdown, exits 1 where it is too much.

    python -m benchmarks.speed.memory FOLDER [--pages N] [--largest N]

FOLDER is that of `benchmarks/quality/gate.py`. First one process cleans the pages of the sample over and over, each
time in another order; after each time through them, it is read what it holds. What is freed is not always given back,
and the caches fill: so growth is the slope of the least-squares line through the later half. More than 0.5 MB in 1,000
pages is too much: that would be 50 MB in 100,000.

Then the largest pages of the corpora, and made ones that are larger, each in a process of its own: the most that it
held may be 12 times the page and 60 MB. The factor in the table is what is over 60 MB as a multiple of the page. Beside
it stands what a process takes that has nothing but lxml, and parses the page. Linux only.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import random
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import lxml.html

from benchmarks.speed.generated import SHAPES
from benchmarks.speed.sample import TIMING, Page, pages_of
from benchmarks.speed.timing import is_compiled, one_thread, peak_memory, resident_memory
from benchmarks.text.throughput import in_process

FIXED, FACTOR = 60_000_000, 12
"""Bytes, and bytes for each of the page."""
MOST_GROWTH = 500_000
"""Bytes in 1,000 pages."""
CORPORA = ("fundus-dev", "wcxb-dev", "trafilatura-eval", "daniel-dev", "mozilla")
MADE = {
    "size": (64, 512, 2_048),
    "links": (64, 512, 2_048),
    "links in text": (512,),
    "nesting, past libxml2's limit": (64,),
    "readers' comments": (64, 512),
    "text of one paragraph": (64, 512),
    "figures": (512,),
    "rows of a table": (512,),
    "scripts": (64, 256),
    "flattened: lines": (64, 512, 2_048),
    "flattened: short lines": (512,),
}
"""Shapes of `generated.py` and how many times as large as the least."""


class Held(NamedTuple):
    """What a process held after so many pages."""

    pages: int
    memory: int
    """Bytes."""
    blocks: int
    """Of Python's own allocator: what its objects are made of."""


class Peak(NamedTuple):
    """A page, and what the process that cleaned it held at most."""

    name: str
    size: int
    """Bytes."""
    memory: int
    """Bytes."""
    parse: int | None
    """Bytes, of one that only parsed it; None for text without markup."""

    @property
    def factor(self) -> float:
        return max(0, self.memory - FIXED) / self.size

    @property
    def is_too_much(self) -> bool:
        return self.memory > FIXED + FACTOR * self.size


def clean_over_and_over(pages: Sequence[Page], count: int) -> list[Held]:
    """What this process holds each time that it has gone through the pages, until it has cleaned `count`."""
    from cleannews import clean

    held = [Held(0, resident_memory(), sys.getallocatedblocks())]
    while held[-1].pages < count:
        for page in random.Random(len(held)).sample(pages, len(pages)):
            article = clean(page.read(), page.url)
            article.text, len(article.removed)  # made when they are read
        gc.collect()  # so that what waits for it is not taken for what is kept
        held.append(Held(held[-1].pages + len(pages), resident_memory(), sys.getallocatedblocks()))
    return held


def growth(held: Sequence[Held]) -> float:
    """Bytes in 1,000 pages, by the line through the later half."""
    later = held[len(held) // 2 :]
    return 1_000 * statistics.linear_regression([one.pages for one in later], [one.memory for one in later]).slope


def peak_of(page: Page | None, *, is_text: bool) -> int:
    """What this process holds at most, once it has cleaned a page; none: once it has imported what cleans one."""
    from cleannews import clean

    if page is not None:
        content = page.read()
        article = clean(content.decode() if is_text else content, page.url)
        article.text, len(article.removed)  # made when they are read
    return peak_memory()


def peak_of_parsing(page: Page) -> int:
    """What this process holds at most, once it has parsed a page bare."""
    content = page.read()
    lxml.html.document_fromstring(content)
    return peak_memory()


def real_pages(folder: Path, largest: int) -> list[Page]:
    """The largest pages of the corpora, the largest first, and the one of median size."""
    pages = [
        page
        for corpus in CORPORA
        if (folder / "corpora" / corpus / "truth.jsonl").is_file()
        for page in pages_of(folder, corpus)
    ]
    by_size = sorted(pages, key=unpacked_size, reverse=True)
    middle = len(by_size) // 2
    return [*by_size[:largest], *by_size[middle : middle + 1]]


def unpacked_size(page: Page) -> int:
    """Bytes, as the end of a file says that is packed by gzip (RFC 1952, ISIZE)."""
    with page.path.open("rb") as file:
        file.seek(-4, 2)
        return int.from_bytes(file.read(), "little")


def made_pages(scratch: Path) -> Iterator[tuple[Page, bool]]:
    """Pages that are made, one at a time, and whether they are flattened text."""
    for name, factors in MADE.items():
        for factor in factors:
            page = Page(f"{name}, {factor}-fold", None, scratch / "page.gz")
            page.path.write_bytes(gzip.compress(SHAPES[name](factor).encode(), 1))
            yield page, name.startswith("flattened")


def report_growth(pages: Sequence[Page], count: int) -> bool:
    """Print what was held over many pages; whether it grew too much."""
    held = in_process(clean_over_and_over, pages, count)
    print("| pages | MB | thousand blocks of objects |\n|---:|---:|---:|")
    shown = held[:: max(1, len(held) // 10)]
    for one in shown if shown[-1] is held[-1] else [*shown, held[-1]]:
        print(f"| {one.pages:,} | {one.memory / 1e6:.1f} | {one.blocks / 1e3:,.1f} |")
    grown = growth(held)
    print(f"\ngrowth: {grown / 1e6:+.2f} MB in 1,000 pages, at most {MOST_GROWTH / 1e6} are wanted\n")
    return grown > MOST_GROWTH


def report_peaks(folder: Path, largest: int) -> bool:
    """Print what large pages take; whether one takes too much."""
    nothing = in_process(partial(peak_of, is_text=False), None)
    print(f"the process holds {nothing / 1e6:.0f} MB before the first page\n")
    print("| page | MB | peak memory, MB | factor | of bare parsing, MB | |\n|---|---:|---:|---:|---:|---|")
    peaks: list[Peak] = []
    with tempfile.TemporaryDirectory() as scratch:
        real = ((page, False) for page in real_pages(folder, largest))
        for page, is_text in chain(real, made_pages(Path(scratch))):
            memory = in_process(partial(peak_of, is_text=is_text), page)
            parsing = None if is_text else in_process(peak_of_parsing, page)
            peak = Peak(page.id, unpacked_size(page), memory, parsing)
            peaks.append(peak)
            parsed = "-" if peak.parse is None else f"{peak.parse / 1e6:.0f}"
            print(
                f"| {peak.name} | {peak.size / 1e6:.2f} | {memory / 1e6:.0f} | {peak.factor:.1f} "
                f"| {parsed} | {'too much' if peak.is_too_much else ''} |",
                flush=True,
            )
    worst = max(peaks, key=lambda peak: peak.memory - FIXED - FACTOR * peak.size)
    over = worst.memory - FIXED - FACTOR * worst.size
    print(
        f"\n{sum(peak.is_too_much for peak in peaks)} of {len(peaks)} above {FACTOR} times the page and "
        f"{FIXED / 1e6:.0f} MB; the worst, {worst.name}, is {abs(over) / 1e6:.0f} MB {'above' if over > 0 else 'below'}"
    )
    return worst.is_too_much


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=10_000, help="0: only large pages")
    parser.add_argument("--largest", type=int, default=5, help="so many of the corpora's largest pages")
    args = parser.parse_args()
    one_thread()
    print(f"{'compiled' if is_compiled() else 'not compiled'}\n")
    grows = bool(args.pages) and report_growth(pages_of(args.folder, TIMING), args.pages)
    too_much = report_peaks(args.folder, args.largest)
    return int(grows or too_much)


if __name__ == "__main__":
    sys.exit(main())
