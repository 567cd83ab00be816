"""What all plots have in common: colours, an axis for ratios, and how they are written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

OURS, OTHERS, GRID = "#0b6e4f", "#6b7280", "#d1d5db"
"""Dark enough beside white and beside the grey of a dark page."""


def pyplot() -> Any:
    """Matplotlib's, which is imported where something is drawn."""
    import matplotlib

    matplotlib.use("svg")
    import matplotlib.pyplot as plt

    plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "cleannews", "font.family": "sans-serif"})
    return plt


def scale_ratios(axes: Any, ticks: Sequence[int]) -> None:
    """Have ratios on the horizontal axis, which is logarithmic."""
    axes.set_xscale("log")
    axes.set_xticks(ticks, [f"{tick}×" for tick in ticks])
    axes.minorticks_off()


def finish(axes: Any, *, grid: str = "both", without: Sequence[str] = ("top", "right")) -> None:
    """A grid behind what is drawn, and no frame on some sides."""
    axes.grid(axis=grid, color=GRID, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.spines[list(without)].set_visible(False)


def save(figure: Any, file: Path, title: str) -> None:
    """Write an SVG without a date, and without the spaces that lines end with: the same figures make the same file."""
    figure.savefig(file, metadata={"Date": None, "Title": title})
    text = "\n".join(line.rstrip() for line in file.read_text(encoding="utf-8").splitlines())
    file.write_text(text + "\n", encoding="utf-8")
