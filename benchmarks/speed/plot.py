#!/usr/bin/env python3
"""Draw what `compare.py --save FILE` kept: each extractor's time over that of bare parsing, as an SVG.

    python -m benchmarks.speed.plot FILE SVG

A bar goes from the 5th to the 95th percentile of the pages, the thin line on to the 99th, the dot is the median. The
axis is logarithmic. The fastest median stands on top.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks import drawing
from benchmarks.speed.table import percentile

TICKS = (1, 2, 5, 10, 20, 50, 100, 200)


class Spread(NamedTuple):
    """Where the ratios of an extractor lie."""

    shown: str
    low: float
    median: float
    high: float
    highest: float


def spreads(saved: Mapping[str, Mapping[str, Sequence[float]]]) -> list[Spread]:
    """By their medians, the slowest first. An extractor that failed everywhere is left out."""
    found = []
    for shown, pages in saved.items():
        ratios = [own / parse for parse, own in pages.values()]
        if ratios:
            low, high, highest = (percentile(ratios, share) for share in (0.05, 0.95, 0.99))
            found.append(Spread(shown, low, statistics.median(ratios), high, highest))
    return sorted(found, key=lambda spread: -spread.median)


def draw(rows: Sequence[Spread], file: Path) -> None:
    """Write the SVG."""
    plt = drawing.pyplot()
    figure, axes = plt.subplots(figsize=(8, 0.42 * len(rows) + 1.1), layout="constrained")
    for place, row in enumerate(rows):
        colour = drawing.OURS if row.shown.startswith("cleannews") else drawing.OTHERS
        axes.plot([row.low, row.highest], [place, place], color=colour, linewidth=1)
        axes.plot([row.low, row.high], [place, place], color=colour, linewidth=7, solid_capstyle="butt", alpha=0.55)
        axes.plot(row.median, place, "o", color=colour, markersize=7)
        axes.annotate(f"{row.median:.1f}", (row.median, place), (0, 6), textcoords="offset points", ha="center", size=8)
    drawing.scale_ratios(axes, TICKS)
    axes.set_yticks(range(len(rows)), [row.shown for row in rows])
    axes.set_ylim(-0.6, len(rows) - 0.3)
    axes.set_xlabel("time of a page, over lxml's bare parse of it")
    drawing.finish(axes, grid="x", without=("top", "right", "left"))
    drawing.save(figure, file, "Time of a page over that of bare parsing, by extractor")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("svg", type=Path)
    args = parser.parse_args()
    draw(spreads(json.loads(args.file.read_text(encoding="utf-8"))), args.svg)


if __name__ == "__main__":
    main()
