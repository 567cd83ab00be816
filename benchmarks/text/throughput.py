#!/usr/bin/env python3
"""How fast flattened text is cleaned, and whether time grows in step with its length; prints Markdown.

    python -m benchmarks.text.throughput FOLDER [--pages N] [--sizes MB ...]

FOLDER is that of `benchmarks/quality/gate.py`. First the pages of the corpora, each by itself; then long texts, made of
these pages one after another, and of one page again and again. The exponent of time over length is the slope of a line
through their logarithms: 1 is linear, 2 quadratic.

A megabyte is a million bytes of UTF-8. Times are of the processor, with numpy on one thread, since other work may share
the machine. Memory is the peak of a process of its own, and holds Python, the library and the text itself.
"""

from __future__ import annotations

import argparse
import gzip
import math
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import cycle
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple, TypeVar

from benchmarks.quality.gate import flatten

CORPORA = ("fundus-dev", "daniel-dev", "wcxb-dev")
STYLE = "glued"
SIZES = (0.064, 0.256, 1.0, 4.0, 16.0, 50.0)
REPEATED_UP_TO = 2_000_000
"""Bytes up to which the fastest of three times counts: short ones waver most."""
BLANK = "\n\n"

T = TypeVar("T")


class Measured(NamedTuple):
    """What cleaning a long text took."""

    size: int
    """Bytes."""
    lines: int
    seconds: float
    memory: int
    """Bytes."""
    by_model: bool
    """Whether the model had a part in it; texts of many blocks are left to the rules."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, help="time only so many of the pages")
    parser.add_argument("--sizes", type=float, nargs="*", default=SIZES, help="lengths of the long texts, in megabytes")
    args = parser.parse_args()
    for library in ("OMP", "OPENBLAS", "MKL"):
        os.environ.setdefault(f"{library}_NUM_THREADS", "1")
    with tempfile.TemporaryDirectory() as scratch:
        flattened = Path(scratch)
        for corpus in CORPORA:
            flatten(args.folder.resolve(), corpus, STYLE, flattened / corpus)
        if args.pages != 0:
            sizes, seconds, compiled = in_process(time_pages, flattened, args.pages)
            rates = [size / 1e6 / s for size, s in zip(sizes, seconds, strict=True)]
            print(f"{len(sizes):,} pages, {sum(sizes) / 1e6:.1f} MB; {'compiled' if compiled else 'not compiled'}\n")
            print("| | kB | ms | MB/s |\n|---|---:|---:|---:|")
            middle = [statistics.median(sizes) / 1e3, 1e3 * statistics.median(seconds), statistics.median(rates)]
            mean = [statistics.mean(sizes) / 1e3, 1e3 * statistics.mean(seconds), sum(sizes) / 1e6 / sum(seconds)]
            for name, (size, spent, rate) in (("median page", middle), ("mean, all pages", mean)):
                print(f"| {name} | {size:.1f} | {spent:.1f} | {rate:.2f} |")
            print(flush=True)
        if args.sizes:
            print("| text | MB | lines | read by | s | MB/s | peak memory, MB |\n|---|---:|---:|---|---:|---:|---:|")
        exponents: list[str] = []
        for name, one_page in (("different pages", False), ("one page repeated", True)):
            found: list[Measured] = []
            for size in args.sizes:
                file = flattened / "long.txt"
                in_process(write_long, flattened, file, int(1e6 * size), one_page)
                found.append(in_process(time_long, file))
                print(row(name, found[-1]), flush=True)
            exponents += fitted(f"{name}, all lengths", found)
            exponents += fitted(f"{name}, rules and model", [text for text in found if text.by_model])
            exponents += fitted(f"{name}, rules alone", [text for text in found if not text.by_model])
        if exponents:
            print("", *exponents, sep="\n")


def row(name: str, found: Measured) -> str:
    megabytes = found.size / 1e6
    reader = "rules and model" if found.by_model else "rules alone"
    return (
        f"| {name} | {megabytes:.3f} | {found.lines:,} | {reader} | {found.seconds:.2f} "
        f"| {megabytes / found.seconds:.2f} | {found.memory / 1e6:,.0f} |"
    )


def fitted(name: str, found: Sequence[Measured]) -> list[str]:
    """The exponent over some of the lengths, none where there are not two."""
    if len(found) < 2:
        return []
    slope = exponent([text.size for text in found], [text.seconds for text in found])
    return [f"- {name}: exponent {slope:.2f}"]


def exponent(sizes: Sequence[float], seconds: Sequence[float]) -> float:
    """The slope of the least-squares line through the logarithms."""
    return statistics.linear_regression([math.log(size) for size in sizes], [math.log(s) for s in seconds]).slope


def long_text(pages: Sequence[str], size: int) -> str:
    """The pages one after another and from the first again, as many whole ones as it takes for `size` bytes."""
    parts: list[str] = []
    length = 0
    for page in cycle(pages):
        parts.append(page)
        length += len(page.encode()) + len(BLANK)
        if length >= size:
            break
    return BLANK.join(parts)


# --- in processes of their own ---------------------------------------------------------------------------------------


def in_process(function: Callable[..., T], *arguments: object) -> T:
    """The result of a call in a fresh process.

    On Linux, the peak memory of a process begins with that of the one that started it: this one must stay small.
    """
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(function, *arguments).result()


def time_pages(flattened: Path, limit: int | None) -> tuple[list[int], list[float], bool]:
    """Bytes and seconds of each page, the faster of two times; whether the library is compiled."""
    import cleannews.segment.text
    from cleannews import clean

    pages = pages_in(flattened)[:limit]
    clean(pages[0])  # loads words and weights
    seconds = [min(timed(partial(clean, page))[0] for _ in range(2)) for page in pages]
    return [len(page.encode()) for page in pages], seconds, not cleannews.segment.text.__file__.endswith(".py")


def write_long(flattened: Path, file: Path, size: int, one_page: bool) -> None:
    """Write a text of `size` bytes, of all pages or of the one of median length."""
    pages = pages_in(flattened)
    if one_page:
        pages = [sorted(pages, key=len)[len(pages) // 2]]
    file.write_text(long_text(pages, size), encoding="utf-8")


def time_long(file: Path) -> Measured:
    """Clean the text in a file; longer ones than are accepted by default are accepted here."""
    import resource  # not on Windows

    from cleannews import Cleaner, Options

    text = file.read_text(encoding="utf-8")
    size = file.stat().st_size
    cleaner = Cleaner(Options(format="text", max_bytes=2 * size))
    cleaner.clean(text[:10_000])  # loads words and weights
    fastest, by_model = math.inf, True
    for _ in range(3 if size <= REPEATED_UP_TO else 1):
        seconds, article = timed(partial(cleaner.clean, text))
        fastest = min(fastest, seconds)
        by_model = all(notice.code != "model-skipped" for notice in article.notices)
        del article  # one at a time, or the memory would be that of two
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024  # kilobytes on Linux
    lines = sum(1 for line in text.splitlines() if line.strip())
    return Measured(size, lines, fastest, memory, by_model)


def pages_in(flattened: Path) -> list[str]:
    """The flattened pages that are not empty, shuffled, so that a short text is of the same stuff as a long one."""
    files = sorted(flattened.rglob("*.txt.gz"))
    random.Random(0).shuffle(files)
    pages = (gzip.decompress(file.read_bytes()).decode("utf-8") for file in files)
    return [page for page in pages if page.strip()]


def timed(call: Callable[[], T]) -> tuple[float, T]:
    start = time.process_time()
    result = call()
    return time.process_time() - start, result


if __name__ == "__main__":
    main()
