#!/usr/bin/env python3
"""Measure how long `clean` takes beside lxml's bare parse; exit 1 if a ratio is above its ceiling.

    python -m benchmarks.speed.gate FOLDER [--lower] [--rounds N]

FOLDER is that of `benchmarks/quality/gate.py`; half of the pages of its corpus "timing" are measured, as `timing.py`
has it. "flattened" is a made text beside the bare parse of its paragraphs as HTML, "import" is `import cleannews`
beside `import lxml.html`. The ceilings stand in ``floors.json`` beside this file, for the library as it is compiled and
as it is not; which of them count is found out. ``--lower`` writes them anew where the measured figure is lower; a
ceiling is never raised by it.

Ratios of the fastest of several rounds, by the clock of the process: so it matters little what else the machine does.
Where a figure is above its ceiling all the same, everything is measured once more and the faster of both counts.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.extractors import BARE, EXTRACTORS, OURS
from benchmarks.speed import table
from benchmarks.speed.generated import SHAPES
from benchmarks.speed.imports import time_import
from benchmarks.speed.sample import TIMING, Page, pages_of
from benchmarks.speed.timing import Lane, Lap, Timed, fastest, is_compiled, lanes_of, one_thread, time_pages

CEILINGS = Path(__file__).with_name("floors.json")
MARGIN = 1.2
"""A ceiling stands this far above the figure that lowered it: a busy machine's are up to 12 % above an idle one's."""
PAGES = 150
TEXT = "flattened: lines"
LENGTH = 64
"""How many times as long as the shortest the made text is: 425 kB."""

Ceilings = dict[str, dict[str, float]]
Measured = Sequence[Timed]


class Gauge:
    """What is measured, and the fastest that it was found."""

    def __init__(self, pages: Sequence[Page], rounds: int) -> None:
        self._pages, self._rounds = pages, rounds
        self._found: dict[str, Measured] = {}

    def measure(self) -> None:
        """Measure everything, once more where it was measured before."""
        (ours,) = (extractor for extractor in EXTRACTORS if extractor.shown == OURS)
        with lanes_of(BARE, ours) as lanes:
            self._add("pages", time_pages(lanes, self._pages, self._rounds)[1])
        with lanes_of(BARE, ours._replace(takes_text=True)) as lanes:
            self._add("flattened", [time_text(lanes, 3 * self._rounds)])
        self._add("import", [time_imports(self._rounds)])

    def _add(self, name: str, measured: Measured) -> None:
        before = self._found.get(name, measured)
        self._found[name] = [faster(*same) for same in zip(before, measured, strict=True)]

    @property
    def failures(self) -> list[Timed]:
        return [page for measured in self._found.values() for page in measured if page.error]

    def figures(self) -> dict[str, float]:
        """The ratios."""
        pages = table.ratios(self._found["pages"])
        others = {name: table.ratios(self._found[name]).median for name in ("flattened", "import")}
        return {"median": pages.median, "p95": pages.p95, "all pages": pages.whole, **others}


def time_text(lanes: Sequence[Lane], rounds: int) -> Timed:
    """A text without markup, beside the parse of a page with the same paragraphs."""
    text = SHAPES[TEXT](LENGTH)
    page = "".join(f"<p>{line}</p>" for line in text.split("\n\n")).encode()
    parses, laps = zip(*([lane.lap(page, text, None) for lane in lanes] for _ in range(rounds)), strict=True)
    return fastest(TEXT, len(page), parses, laps)


def time_imports(times: int) -> Timed:
    """The library's import beside that of the parser."""
    bare, ours = time_import("lxml.html", times).processor, time_import("cleannews", times).processor
    return fastest("import", 0, [Lap(bare)], [Lap(ours)])


def faster(once: Timed, again: Timed) -> Timed:
    """Of two measurements of a page; one that failed once has failed."""
    if once.error or again.error:
        return once if once.error else again
    return once._replace(parse=min(once.parse, again.parse), own=min(once.own, again.own))


def above(figures: Mapping[str, float], ceilings: Mapping[str, float]) -> list[str]:
    """The figures above their ceilings, and those without one that was measured."""
    return [name for name, ceiling in ceilings.items() if not figures.get(name, math.inf) <= ceiling]


def lowered(ceilings: Mapping[str, float], figures: Mapping[str, float]) -> dict[str, float]:
    """The ceilings with those brought down that are further above their figures than the margin."""
    wanted = {name: round(MARGIN * figure, 2) for name, figure in figures.items()}
    return {**wanted, **{name: min(ceiling, wanted.get(name, ceiling)) for name, ceiling in ceilings.items()}}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--lower", action="store_true")
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    if not (args.folder / "corpora" / TIMING / "truth.jsonl").is_file():
        print(f"no corpus {TIMING} in {args.folder / 'corpora'}: nothing was measured")
        return 1
    one_thread()
    ceilings: Ceilings = json.loads(CEILINGS.read_text(encoding="utf-8"))
    built = "compiled" if is_compiled() else "pure"
    gauge = Gauge(pages_of(args.folder, TIMING, PAGES), args.rounds)
    gauge.measure()
    if above(gauge.figures(), ceilings[built]):
        print("above a ceiling: measured once more")
        gauge.measure()
    figures = gauge.figures()
    failed = above(figures, ceilings[built])
    print(f"{built:<14}{'ratio':>8}{'ceiling':>9}")
    for name, figure in figures.items():
        ceiling = ceilings[built].get(name)
        shown = "-" if ceiling is None else f"{ceiling:.2f}"
        print(f"{name:<14}{figure:>8.2f}{shown:>9}{'  ABOVE' if name in failed else ''}")
    for page in gauge.failures:
        print(f"failed on {page.id}: {page.error}")
    if args.lower:
        ceilings[built] = lowered(ceilings[built], figures)
        CEILINGS.write_text(json.dumps(ceilings, indent=1) + "\n", encoding="utf-8")
    print(f"{len(failed)} above the ceiling" if failed else "every ratio at or below its ceiling")
    return int(bool(failed or gauge.failures))


if __name__ == "__main__":
    sys.exit(main())
