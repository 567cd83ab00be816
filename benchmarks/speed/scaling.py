#!/usr/bin/env python3
"""How the time of `clean` grows with a page, in each of many respects; prints Markdown, exits 1 if one is too steep.

    python -m benchmarks.speed.scaling [--rounds N] [--only SHAPE ...]

The pages are made by `generated.py`, 1 to 64 times as large. The exponent is the slope of the least-squares line
through the logarithms of time and factor: 1 is linear, 2 quadratic; above 1.1 is too steep. What a page costs whatever
its size bends the line down at its lower end, and can hide there that it goes up; so the exponent from 16 times on is
taken as well, and may not be above 1.2. It is let off more, as it is of three sizes only and the larger a page is the
less of it stays in the cache: lxml's bare parse, beside it, comes to 1.15. (That reads no further than 256 elements
deep.)

Where `clean` is in doubt of a page, it asks another extractor and looks once more. A page that it comes to doubt as it
grows would take a step there, which is no slope: so each is measured without that, and with it at every size.

Times are of the processor, with numpy on one thread; of the rounds, which go through all sizes, the fastest counts.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

import lxml.html

from benchmarks.speed.generated import SHAPES
from benchmarks.speed.timing import is_compiled, one_thread, seconds
from benchmarks.text.throughput import exponent, in_process
from cleannews import Cleaner, Options

FACTORS = (1, 2, 4, 8, 16, 32, 64)
UPPER = 4
"""From this of the factors on is the upper end."""
MOST, MOST_OF_UPPER = 1.1, 1.2


class Grown(NamedTuple):
    """A page at one of its sizes."""

    factor: int
    size: int
    """Bytes."""
    parse: float
    """Seconds."""
    own: float
    """Seconds."""


class Exponents(NamedTuple):
    """How time grows."""

    whole: float
    upper: float
    """Of the larger pages alone."""
    parse: float
    """Of bare parsing, of the larger pages."""


def cleaner_of(*, in_doubt: bool) -> Cleaner:
    """One that is never in doubt of a page, or always."""
    below = 2.0 if in_doubt else 0.0
    return Cleaner(Options(thresholds=replace(Options().thresholds, second_opinion_below=below)))


def measure(name: str, rounds: int, in_doubt: bool) -> list[Grown]:
    """One shape in all its sizes."""
    cleaner = cleaner_of(in_doubt=in_doubt)
    pages = [SHAPES[name](factor) for factor in FACTORS]
    encoded = [page.encode() for page in pages]
    # Text is given as such: of bytes, it would have to be found out first that they are no HTML.
    given: Sequence[object] = pages if name.startswith("flattened") else encoded
    cleaner.clean(given[0])  # loads words and weights
    parse, own = [math.inf] * len(pages), [math.inf] * len(pages)
    for _ in range(rounds):
        for number, page in enumerate(given):
            parse[number] = min(parse[number], seconds(partial(lxml.html.document_fromstring, encoded[number])))
            own[number] = min(own[number], seconds(partial(read, cleaner, page)))
    return [Grown(*row) for row in zip(FACTORS, map(len, encoded), parse, own, strict=True)]


def read(cleaner: Cleaner, page: object) -> str:
    return cleaner.clean(page).text


def exponents(sizes: Sequence[Grown]) -> Exponents:
    """How the time of a shape grows."""
    upper = sizes[UPPER:]
    return Exponents(
        exponent([page.factor for page in sizes], [page.own for page in sizes]),
        exponent([page.factor for page in upper], [page.own for page in upper]),
        exponent([page.factor for page in upper], [page.parse for page in upper]),
    )


def faster(once: Sequence[Grown], again: Sequence[Grown]) -> list[Grown]:
    """Of two measurements of the same pages."""
    return [
        page._replace(parse=min(page.parse, same.parse), own=min(page.own, same.own))
        for page, same in zip(once, again, strict=True)
    ]


def measure_well(name: str, rounds: int, *, in_doubt: bool) -> list[Grown]:
    """As `measure`, in a process of its own; twice if it is too steep, as something may have come between."""
    found = in_process(measure, name, rounds, in_doubt)
    if is_too_steep(exponents(found)):
        found = faster(found, in_process(measure, name, rounds, in_doubt))
    return found


def is_too_steep(found: Exponents) -> bool:
    return found.whole > MOST or found.upper > MOST_OF_UPPER


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--only", nargs="*", default=list(SHAPES), choices=SHAPES, metavar="SHAPE")
    args = parser.parse_args()
    one_thread()
    print(f"{'compiled' if is_compiled() else 'not compiled'}\n")
    print("| what grows | kB | ms | exponent | from 16 times on | in doubt | from 16 times on | bare parsing |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    steep = []
    for name in args.only:
        sizes = measure_well(name, args.rounds, in_doubt=False)
        sure, unsure = exponents(sizes), None
        if not name.startswith("flattened"):  # of which nobody else is asked
            unsure = exponents(measure_well(name, args.rounds, in_doubt=True))
        steep += [name] * (is_too_steep(sure) or (unsure is not None and is_too_steep(unsure)))
        print(line(name, sizes, sure, unsure), flush=True)
    print(f"\ntoo steep: {', '.join(steep)}" if steep else "\nnone is too steep")
    return int(bool(steep))


def line(name: str, sizes: Sequence[Grown], sure: Exponents, unsure: Exponents | None) -> str:
    """A row of the table."""
    first, last = sizes[0], sizes[-1]
    doubting = "- | -" if unsure is None else f"{unsure.whole:.2f} | {unsure.upper:.2f}"
    return (
        f"| {name} | {first.size / 1e3:.1f} to {last.size / 1e3:,.0f} | {1e3 * first.own:.1f} to "
        f"{1e3 * last.own:,.0f} | {sure.whole:.2f} | {sure.upper:.2f} | {doubting} | {sure.parse:.2f} |"
    )


if __name__ == "__main__":
    sys.exit(main())
