#!/usr/bin/env python3
"""Draw a summary: quality by corpus with 95 % intervals, and speed against quality, as SVG.

    python -m benchmarks.public.plot RESULTS FOLDER [--speed FILE]

RESULTS holds ``summary.json``; written are ``FOLDER/benchmark-quality.svg`` and, with what
``benchmarks.speed.compare --save`` kept, ``FOLDER/benchmark-speed.svg``. Both have a white ground, so that they can be
read on a dark page as well.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from benchmarks import drawing
from benchmarks.extractors import OURS
from benchmarks.public.tables import Speed, Summary, is_flattened, mean_quality, median_ratio, named

TICKS = (1, 2, 5, 10, 20, 50, 100)


def draw_quality(summary: Summary, file: Path) -> None:
    """A panel for each corpus, a row for each extractor; who has the best mean stands on top."""
    plt = drawing.pyplot()
    corpora = {name: said for name, said in summary["corpora"].items() if not is_flattened(name)}
    quality = mean_quality(summary)
    shown = sorted(quality, key=lambda name: quality[name])
    size = (2.4 + 1.75 * len(corpora), 0.3 * len(shown) + 1.2)
    figure, panels = plt.subplots(1, len(corpora), figsize=size, sharey=True, layout="constrained", squeeze=False)
    for axes, (name, said) in zip(panels[0], corpora.items(), strict=True):
        for place, extractor in enumerate(shown):
            value, low, high, _ = said["extractors"][extractor]["figures"][said["text"]]
            colour = drawing.OURS if extractor == OURS else drawing.OTHERS
            axes.plot([low, high], [place, place], color=colour, linewidth=2)
            axes.plot(value, place, "o", color=colour, markersize=5)
        axes.set_title(name, fontsize=9)
        axes.set_xlabel(named(said["text"]), fontsize=8)
        axes.tick_params(axis="x", labelsize=8)
        axes.tick_params(axis="y", length=0)
        drawing.finish(axes, grid="x", without=("top", "right", "left"))
    panels[0][0].set_yticks(range(len(shown)), shown)
    drawing.save(figure, file, "Quality of the text by corpus, with 95 % intervals")


def draw_speed(summary: Summary, speed: Speed, file: Path) -> None:
    """Time over that of bare parsing to the right, on a logarithmic axis, quality upwards: the best is top left."""
    plt = drawing.pyplot()
    figure, axes = plt.subplots(figsize=(7, 4.2), layout="constrained")
    quality = mean_quality(summary)
    points = {shown: (median_ratio(speed[shown]), value) for shown, value in quality.items() if speed.get(shown)}
    for shown, (ratio, value) in points.items():
        colour = drawing.OURS if shown == OURS else drawing.OTHERS
        axes.plot(ratio, value, "o", color=colour, markersize=8)
        crowded = any(1 < other / ratio < 1.3 and abs(near - value) < 0.03 for other, near in points.values())
        offset = (7, -12) if crowded else (7, 5)
        axes.annotate(shown, (ratio, value), offset, textcoords="offset points", size=9, color=colour)
    axes.margins(y=0.1)
    drawing.scale_ratios(axes, TICKS)
    axes.set_xlim(1, 200)
    axes.set_xlabel("median time of a page, over lxml's bare parse of it")
    axes.set_ylabel("text, mean of the corpora")
    drawing.finish(axes)
    drawing.save(figure, file, "Time of a page against quality of the text")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--speed", type=Path)
    args = parser.parse_args()
    summary: Summary = json.loads((args.results / "summary.json").read_text(encoding="utf-8"))
    draw_quality(summary, args.folder / "benchmark-quality.svg")
    if args.speed:
        speed: Speed = json.loads(args.speed.read_text(encoding="utf-8"))
        draw_speed(summary, speed, args.folder / "benchmark-speed.svg")


if __name__ == "__main__":
    main()
