#!/usr/bin/env python3
"""What a site profile is worth: each page of a site cleaned with what its other pages teach, and without; Markdown.

    python -m benchmarks.sites.leave_one_out FOLDER [--learned-from 1,2,4,8,all] [--save FILE] [--plot FILE]

FOLDER is that of `benchmarks/quality/gate.py`. Every site with three pages or more in the development corpora is taken;
the weights are those of the fold that has not seen it. The pages to learn from are drawn with a fixed seed. "text" is
word F1 against the annotated text; the other fields are as in score.py. Means are over pages; a site's is over its own.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.quality.folds import record_of
from benchmarks.sites.corpus import CORPORA, Page, sites
from cleannews import Cleaner, SiteProfile
from cleannews.sites.learning import SiteLearner
from cleannews.sites.traces import Trace, Tracer

FIELDS = ("words_f1", "title_exact", "authors_f1", "date_acc", "captions_f1")
Scores = dict[str, dict[str, float]]
"""By "corpus/id": the scores of a page."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--learned-from", default="1,2,4,8,all")
    parser.add_argument("--save", type=Path, help="write the scores of every page here")
    parser.add_argument("--plot", type=Path, help="draw the gain by the number of pages; needs matplotlib")
    args = parser.parse_args()
    by_site = sites(args.folder)
    pages = [page for found in by_site.values() for page in found]
    print(f"{len(pages)} pages of {len(by_site)} sites\n")

    without = {key(page): record_of(Cleaner(page.options).clean(page.html, page.url)) for page in pages}
    traces = {key(page): Tracer(page.options).clean(page.html, page.url) for page in pages}
    results = {"none": scored(args.folder, pages, without)}
    for count in args.learned_from.split(","):
        found: dict[str, Any] = {}
        for site, own in by_site.items():
            for page in own:
                profile = learned(site, page, own, traces, count)
                found[key(page)] = record_of(Cleaner(page.options, profile).clean(page.html, page.url))
        results[count] = scored(args.folder, pages, found)
    report(by_site, results)
    if args.save:
        args.save.write_text(json.dumps(results), encoding="utf-8")
    if args.plot:
        plot(by_site, results, args.plot)


def key(page: Page) -> str:
    return f"{page.corpus}/{page.id}"


def learned(site: str, page: Page, own: Sequence[Page], traces: Mapping[str, Trace], count: str) -> SiteProfile:
    """The profile from so many of the other pages of a site."""
    others = [other for other in own if other is not page]
    if count != "all" and int(count) < len(others):
        others = random.Random(page.id).sample(others, int(count))
    learner = SiteLearner(site)
    for other in others:
        learner.add(traces[key(other)])
    return learner.profile()


def scored(folder: Path, pages: Sequence[Page], records: Mapping[str, Any]) -> Scores:
    """The scores of the pages, by the scorer."""
    found: Scores = {}
    for corpus in CORPORA:
        own = [page for page in pages if page.corpus == corpus]
        with tempfile.TemporaryDirectory() as scratch:
            given, rows = Path(scratch) / "given.jsonl", Path(scratch) / "rows.jsonl"
            given.write_text(
                "".join(json.dumps({"id": page.id, **records[key(page)]}, default=str) + "\n" for page in own),
                encoding="utf-8",
            )
            command = [sys.executable, "score.py", str(folder.resolve() / "corpora" / corpus)]
            command += ["--predictions", str(given), "--pages", str(rows), "--ids", ",".join(page.id for page in own)]
            subprocess.run(command, cwd=folder / "eval", check=True, capture_output=True)
            for line in rows.read_text(encoding="utf-8").splitlines():
                row = json.loads(line)
                found[f"{corpus}/{row['id']}"] = {name: row[name] for name in FIELDS if row.get(name) is not None}
    return found


def report(by_site: Mapping[str, Sequence[Page]], results: Mapping[str, Scores]) -> None:
    none = results["none"]
    low = [page for page, scores in none.items() if scores.get("words_f1", 1.0) < 0.99]
    print(
        f"| pages learned from | {' | '.join(FIELDS)} | text of the {len(low)} pages below 0.99 | sites better, worse |"
    )
    print("|---|" + "---:|" * (len(FIELDS) + 2))
    for count, scores in results.items():
        means = [mean([page[name] for page in scores.values() if name in page]) for name in FIELDS]
        gains = {site: gain(pages, none, scores) for site, pages in by_site.items()}
        moved = f"{sum(g > 0.003 for g in gains.values())}, {sum(g < -0.003 for g in gains.values())}"
        text = mean([scores[page]["words_f1"] for page in low])
        print(f"| {count} | {' | '.join(f'{value:.4f}' for value in means)} | {text:.4f} | {moved} |")
    gains = {site: gain(pages, none, list(results.values())[-1]) for site, pages in by_site.items()}
    print("\nThe sites that moved most, with all other pages to learn from (gain in text, pages):\n")
    ordered = sorted(gains, key=lambda site: gains[site])
    for site in [*ordered[:8], *ordered[-8:]]:
        print(f"- {gains[site]:+.3f} {len(by_site[site])} {site}")


def gain(pages: Sequence[Page], before: Scores, after: Scores) -> float:
    moves = [
        after[key(page)]["words_f1"] - before[key(page)]["words_f1"]
        for page in pages
        if "words_f1" in before.get(key(page), {})
    ]
    return mean(moves)


def mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def plot(by_site: Mapping[str, Sequence[Page]], results: Mapping[str, Scores], path: Path) -> None:
    """The gain in text by the number of pages learned from, by the size of the sites."""
    import matplotlib

    matplotlib.use("svg")
    from matplotlib import pyplot

    none = results["none"]
    counts = [count for count in results if count != "none"]
    sizes = {"3 to 8 pages": (3, 8), "9 pages and more": (9, 10**9)}
    figure, axes = pyplot.subplots(figsize=(6, 3.6))
    for label, (least, most) in sizes.items():
        chosen = [page for pages in by_site.values() if least <= len(pages) <= most for page in pages]
        axes.plot(counts, [gain(chosen, none, results[count]) for count in counts], marker="o", label=label)
    axes.set_xlabel("pages learned from")
    axes.set_ylabel("gain in text F1")
    axes.axhline(0.0, color="grey", linewidth=0.8)
    axes.legend(title="sites of")
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})


if __name__ == "__main__":
    main()
