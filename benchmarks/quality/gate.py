#!/usr/bin/env python3
"""Score every corpus in a folder and compare with the floors; exit 1 if a figure fell below its floor.

    python benchmarks/quality/gate.py FOLDER [--raise]

FOLDER holds ``corpora/<name>/`` (pages and truth) and ``eval/score.py`` with its adapter. The floors stand in
``floors.json`` beside this file. ``--raise`` writes them anew where the measured figure is higher; a floor is never
lowered by it.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.json")
MARGIN = 0.002
"""A floor stands this far below the figure that raised it, so that a change of a page or two does not ring."""


def score(folder: Path, corpus: str, extractor: str) -> dict[str, object]:
    """Run the scorer on one corpus; returns its metrics.

    Raises:
        RuntimeError: the scorer failed.
    """
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        command = [sys.executable, "score.py", f"../corpora/{corpus}", "--extractor", extractor, "--json", out.name]
        done = subprocess.run(command, cwd=folder / "eval", capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"{corpus}: {done.stderr[-2000:]}")
        metrics: dict[str, object] = json.loads(Path(out.name).read_text(encoding="utf-8"))
        return metrics


def at(metrics: object, path: str) -> float | None:
    """The figure at a dotted path, None if the corpus does not have it."""
    for key in path.split("."):
        metrics = metrics.get(key) if isinstance(metrics, dict) else None
    return float(metrics) if isinstance(metrics, int | float) else None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--raise", dest="raise_floors", action="store_true")
    args = parser.parse_args()
    floors: dict[str, dict[str, float]] = json.loads(FLOORS.read_text(encoding="utf-8"))
    present = [name for name in floors if (args.folder / "corpora" / name / "truth.jsonl").is_file()]
    failed = 0
    with ThreadPoolExecutor(2) as pool:
        jobs = {name: pool.submit(score, args.folder.resolve(), name, "adapter:html") for name in present}
        print(f"{'corpus':<18}{'measure':<28}{'figure':>8}{'floor':>8}")
        for name, job in jobs.items():
            metrics = job.result()
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
    missing = sorted(set(floors) - set(present))
    if missing:
        print(f"not there, not scored: {', '.join(missing)}")
    if args.raise_floors:
        FLOORS.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")
    print(f"{failed} below the floor" if failed else "every figure at or above its floor")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
