#!/usr/bin/env python3
"""How well flattened pages are cleaned, beside line filters; prints a table in Markdown.

    python -m benchmarks.text.compare FOLDER [--limit N] [--only NAME ...]

FOLDER is that of `benchmarks/quality/gate.py`. The library scores each page with the weights of the fold that has not
seen its site. Baselines whose package is not installed (``pip install ".[bench]"``) are named as such.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.quality.gate import at, flatten, score_pages
from benchmarks.text.baselines import BASELINES
from cleannews.classify.opinion import MODEL

MEASURES = {
    "fundus-dev glued": ("aeb.f1", "lcs.f1", "title.exact"),
    "fundus-dev lines": ("aeb.f1", "lcs.f1", "title.exact"),
    "daniel-dev glued": ("aeb.f1", "lcs.f1", "title.exact"),
    "wcxb-dev glued": ("words_by_type.article.f1", "words.f1", "title.exact"),
}
NAMES = {
    "aeb.f1": "4-gram F1",
    "lcs.f1": "LCS F1",
    "words_by_type.article.f1": "articles, word F1",
    "words.f1": "all types, word F1",
    "title.exact": "title",
}


class Run(NamedTuple):
    """A row of the table."""

    shown: str
    extractor: str
    options: dict[str, object]
    missing: str | None = None
    """The package that it lacks."""


def runs() -> Iterator[Run]:
    ours = "benchmarks.quality.folds:text"
    yield Run("cleannews", ours, {})
    yield Run("cleannews, rules alone", ours, {"disabled_rules": [MODEL]})
    for baseline in BASELINES:
        missing = None if baseline.is_installed else baseline.package
        yield Run(baseline.shown, f"benchmarks.text.baselines:{baseline.function}", {}, missing)


def figures(folder: Path, flattened: Path, run: Run, limit: int | None) -> list[str]:
    """The cells of a row."""
    os.environ["CLEANNEWS_OPTIONS"] = json.dumps(run.options)
    cells = []
    for corpus, paths in MEASURES.items():
        metrics, _ = score_pages(folder, flattened / corpus, run.extractor, limit)
        failures = at(metrics, "failures")
        for path in paths:
            figure = at(metrics, path)
            shown = "-" if figure is None else f"{figure:.3f}"
            # A page that an extractor fails on counts as an empty text; say so, lest it look like a bad filter.
            cells.append(f"{shown} ({failures:.0f} failed)" if failures else shown)
    return cells


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, help="only so many pages of each corpus, evenly spread")
    parser.add_argument("--only", nargs="*", default=[], help="only these rows, by the names in the table")
    args = parser.parse_args()
    folder = args.folder.resolve()
    with tempfile.TemporaryDirectory() as scratch:
        for corpus in MEASURES:
            name, _, style = corpus.partition(" ")
            flatten(folder, name, style, Path(scratch) / corpus)
        columns = [f"{corpus}: {NAMES[path]}" for corpus, paths in MEASURES.items() for path in paths]
        print("| | " + " | ".join(columns) + " |")
        print("|---|" + "---:|" * len(columns))
        for run in runs():
            if args.only and run.shown not in args.only:
                continue
            if run.missing:
                print(f"| {run.shown} ({run.missing} is not installed) | " + " | ".join("-" for _ in columns) + " |")
                continue
            cells = figures(folder, Path(scratch), run, args.limit)
            print(f"| {run.shown} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
