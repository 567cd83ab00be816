#!/usr/bin/env python3
"""What is each rule worth? Score without it, corpus by corpus, and print the differences as a table in Markdown.

    python -m benchmarks.quality.ablation FOLDER [--limit N] [--only RULE ...]

FOLDER is that of `gate.py`; pages are scored with the weights of the fold that has not seen their site. The model was
trained with all rules in the draft and is not trained again: a rule's worth here is what is lost when it is switched
off in use. A positive figure is what the rule adds, in thousandths of F1.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from benchmarks.quality.gate import at, score
from cleannews.classify.opinion import MODEL
from cleannews.classify.rules import RULES

MEASURES = (
    ("fundus-dev", "aeb.f1"),
    ("fundus-dev", "captions.f1"),
    ("trafilatura-eval", "segments.f1"),
    ("wcxb-dev", "words_by_type.article.f1"),
    ("wcxb-dev", "words.f1"),
    ("daniel-dev", "aeb.f1"),
    ("mozilla", "words.f1"),
)


def settings() -> Iterator[tuple[str, dict[str, object]]]:
    """Name and options of every run."""
    for rule in RULES:
        yield rule.name, {"disabled_rules": [rule.name]}
    yield "the model", {"disabled_rules": [MODEL]}
    yield "the second opinion", {"second_opinion": False}


def measure(folder: Path, options: dict[str, object], limit: int | None) -> list[float]:
    """The figures of `MEASURES` with these options."""
    os.environ["CLEANNEWS_OPTIONS"] = json.dumps(options)
    names = list(dict.fromkeys(name for name, _ in MEASURES))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = {name: pool.submit(score, folder, name, "benchmarks.quality.folds:html", limit) for name in names}
        metrics = {name: job.result()[0] for name, job in jobs.items()}
    return [at(metrics[name], path) or 0.0 for name, path in MEASURES]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, help="only so many pages of each corpus, evenly spread")
    parser.add_argument("--only", nargs="*", default=[], help="only these, by the names in the table")
    args = parser.parse_args()
    folder = args.folder.resolve()
    whole = measure(folder, {}, args.limit)
    print("| without | " + " | ".join(f"{name} {path.removesuffix('.f1')}" for name, path in MEASURES) + " |")
    print("|---|" + "---:|" * len(MEASURES))
    print("| nothing (F1) | " + " | ".join(f"{figure:.4f}" for figure in whole) + " |", flush=True)
    for name, options in settings():
        if args.only and name not in args.only:
            continue
        without = measure(folder, options, args.limit)
        worth = [1000 * (figure - other) for figure, other in zip(whole, without, strict=True)]
        shown = [f"{value:+.1f}" if round(value, 1) else "0" for value in worth]
        print(f"| {name} | " + " | ".join(shown) + " |", flush=True)


if __name__ == "__main__":
    main()
