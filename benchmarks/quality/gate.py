#!/usr/bin/env python3
"""Score every corpus in a folder and compare with the floors; exit 1 if a figure fell below its floor.

    python benchmarks/quality/gate.py FOLDER [--raise] [--save DIR] [--against DIR] [--shipped] [--options JSON]

FOLDER holds ``corpora/<name>/`` (pages and truth), ``eval/score.py`` and ``eval/flatten.py``. Every page is scored with
the weights of the fold that has not seen its site (``--shipped``: with those of the library, which have seen all of
them). The floors stand in ``floors.json`` beside this file; "fundus-dev glued" are the pages of fundus-dev flattened in
that style. ``--raise`` writes them anew where the measured figure is higher; a floor is never lowered by it.

``--save`` keeps the scores of every page; ``--against`` compares with scores saved before: the difference of the means
with its 95 % interval by a paired bootstrap, and the pages that moved most. ``--options`` scores with other ones, such
as ``'{"disabled_rules": ["teaser"]}'``: what is a rule worth?
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
FLOORS = HERE / "floors.json"
MARGIN = 0.002
"""A floor stands this far below the figure that raised it, so that a change of a page or two does not ring."""
COMPARED = ("aeb_f1", "lcs_f1", "words_f1", "title_exact", "authors_f1", "date_acc", "captions_f1")
"""Scores of a page that `--against` compares."""
MOVED = 5
RIGHT = 0.9
MOST_MISCALIBRATED = 0.05
"""Expected calibration error of the confidence that fails the gate."""
RESAMPLES = 2_000

Row = dict[str, object]


def score(folder: Path, corpus: str, extractor: str, limit: int | None = None) -> tuple[dict[str, object], list[Row]]:
    """Run the scorer on one corpus, or on `limit` of its pages; returns its metrics and the scores of each page.

    Args:
        folder: as on the command line.
        corpus: the name of a corpus; with a style behind it ("fundus-dev glued"), its pages flattened in that style.
        extractor: the module and, for pages as they are, ``html``; flattened ones are given to its ``text``.
        limit: pages.

    Raises:
        RuntimeError: the scorer failed.
    """
    corpus, _, style = corpus.partition(" ")
    pages_of = folder / "corpora" / corpus
    if not style:
        return score_pages(folder, pages_of, extractor, limit)
    with tempfile.TemporaryDirectory() as scratch:
        pages_of = Path(scratch) / f"{corpus} {style}"
        flatten(folder, corpus, style, pages_of)
        return score_pages(folder, pages_of, extractor.replace(":html", ":text"), limit)


def flatten(folder: Path, corpus: str, style: str, into: Path) -> None:
    """Write the pages of a corpus flattened in a style, with their truth."""
    command = [sys.executable, "flatten.py", f"../corpora/{corpus}", str(into), "--style", style]
    subprocess.run(command, cwd=folder / "eval", check=True, capture_output=True)


def score_pages(
    folder: Path, pages_of: Path, extractor: str, limit: int | None = None
) -> tuple[dict[str, object], list[Row]]:
    """As `score`, for the corpus that stands in `pages_of`, an absolute path."""
    root = HERE.parent.parent
    path = os.pathsep.join(filter(None, (str(root), os.environ.get("PYTHONPATH", ""))))
    with tempfile.TemporaryDirectory() as scratch:
        figures, pages, sure = (Path(scratch) / name for name in ("figures.json", "pages.jsonl", "sure.jsonl"))
        command = [sys.executable, "score.py", str(pages_of), "--extractor", extractor]
        command += ["--json", str(figures), "--pages", str(pages)]
        if limit is not None:
            command += ["--limit", str(limit)]
        done = subprocess.run(
            command,
            cwd=folder / "eval",
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PYTHONPATH": path, "CLEANNEWS_CONFIDENCES": str(sure)},
        )
        if done.returncode:
            raise RuntimeError(f"{pages_of.name}: {done.stderr[-2000:]}")
        metrics: dict[str, object] = json.loads(figures.read_text(encoding="utf-8"))
        rows: list[Row] = [json.loads(line) for line in lines_of(pages)]
        if sure.is_file():
            for row, confidence in zip(rows, lines_of(sure), strict=True):  # both in the order of the corpus
                row["confidence"] = json.loads(confidence)
        return metrics, rows


def lines_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def at(metrics: object, path: str) -> float | None:
    """The figure at a dotted path, None if the corpus does not have it."""
    for key in path.split("."):
        metrics = metrics.get(key) if isinstance(metrics, dict) else None
    return float(metrics) if isinstance(metrics, int | float) else None


def compare(corpus: str, before: list[Row], after: list[Row]) -> None:
    """Print what moved between two runs."""
    old = {row["id"]: row for row in before}
    for key in COMPARED:
        moves = [
            (float(row[key]) - float(old[row["id"]][key]), str(row["id"]))  # type: ignore[arg-type]
            for row in after
            if key in row and key in old.get(row["id"], {})
        ]
        if not any(move for move, _ in moves):
            continue
        differences = [move for move, _ in moves]
        low, high = bootstrap(differences)
        print(
            f"{corpus:<18}{key:<14}{sum(differences) / len(differences):+.4f}  [{low:+.4f}, {high:+.4f}]"
            f"  {sum(d > 0 for d in differences)} up, {sum(d < 0 for d in differences)} down"
        )
        for move, page in sorted(moves)[:MOVED] + sorted(moves)[-MOVED:]:
            if move:
                print(f"    {move:+.3f}  {page}")


def bootstrap(differences: list[float]) -> tuple[float, float]:
    """The 95 % interval of a mean, by the percentiles of resampled means (Efron, 1979)."""
    chance = random.Random(0)
    count = len(differences)
    means = sorted(sum(chance.choices(differences, k=count)) / count for _ in range(RESAMPLES))
    return means[int(0.025 * RESAMPLES)], means[int(0.975 * RESAMPLES)]


def calibration(rows: list[Row]) -> tuple[float, list[tuple[int, float, float]]]:
    """The expected calibration error (Naeini et al., 2015) of `Article.confidence` in ten bins, and the bins.

    A page counts as right where its text has an F1 of at least 0.9. Each bin: pages, mean confidence, share right.
    """
    bins: dict[int, list[tuple[float, bool]]] = {}
    for row in rows:
        figure, confidence = row.get("words_f1", row.get("aeb_f1")), row.get("confidence")
        if isinstance(figure, int | float) and isinstance(confidence, int | float):
            bins.setdefault(min(int(10 * confidence), 9), []).append((float(confidence), figure >= RIGHT))
    count = sum(map(len, bins.values())) or 1
    shown = [
        (len(pages), sum(sure for sure, _ in pages) / len(pages), sum(right for _, right in pages) / len(pages))
        for _, pages in sorted(bins.items())
    ]
    return sum(pages * abs(sure - right) for pages, sure, right in shown) / count, shown


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--raise", dest="raise_floors", action="store_true")
    parser.add_argument("--save", type=Path)
    parser.add_argument("--against", type=Path)
    parser.add_argument("--shipped", action="store_true")
    parser.add_argument("--options", default="{}")
    args = parser.parse_args()
    os.environ["CLEANNEWS_OPTIONS"] = args.options
    extractor = "adapter:html" if args.shipped else "benchmarks.quality.folds:html"
    floors: dict[str, dict[str, float]] = json.loads(FLOORS.read_text(encoding="utf-8"))
    present = [name for name in floors if (args.folder / "corpora" / name.split()[0] / "truth.jsonl").is_file()]
    failed = 0
    everything: list[Row] = []
    with ThreadPoolExecutor(2) as pool:
        jobs = {name: pool.submit(score, args.folder.resolve(), name, extractor) for name in present}
        print(f"{'corpus':<18}{'measure':<28}{'figure':>8}{'floor':>8}")
        for name, job in jobs.items():
            metrics, rows = job.result()
            everything += rows
            if at(metrics, "failures") != 0:
                print(f"{name:<18}{metrics['failures']} pages raised an exception")
                failed += 1
            for path, floor in floors[name].items():
                figure = at(metrics, path)
                below = figure is None or figure < floor
                failed += below
                shown = "-" if figure is None else f"{figure:.4f}"
                print(f"{name:<18}{path:<28}{shown:>8}{floor:>8.3f}{'  BELOW' if below else ''}")
                if args.raise_floors and figure is not None:
                    floors[name][path] = max(floor, math.floor(1000 * (figure - MARGIN)) / 1000)
            if args.against and (args.against / f"{name}.json").is_file():
                compare(name, json.loads((args.against / f"{name}.json").read_text(encoding="utf-8")), rows)
            if args.save:
                args.save.mkdir(parents=True, exist_ok=True)
                (args.save / f"{name}.json").write_text(json.dumps(rows), encoding="utf-8")
    error, bins = calibration(everything)
    if not args.shipped and present:
        failed += error > MOST_MISCALIBRATED or not bins
        print(f"confidence: expected calibration error {error:.3f}, at most {MOST_MISCALIBRATED}")
        for pages, sure, right in bins:
            print(f"    {pages:>5} pages  said {sure:.2f}  right {right:.2f}")
    missing = sorted(set(floors) - set(present))
    if missing:
        print(f"not there, not scored: {', '.join(missing)}")
    if not present:
        print(f"no corpus in {args.folder / 'corpora'}: nothing was measured")
        return 1
    if args.raise_floors:
        FLOORS.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")
    print(f"{failed} below the floor" if failed else "every figure at or above its floor")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
