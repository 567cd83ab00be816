#!/usr/bin/env python3
"""Score what `run.py` kept: the counts of every page as JSON lines, and all figures with their intervals as JSON.

    python -m benchmarks.public.summary FOLDER RESULTS

Written are ``RESULTS/pages.jsonl`` and ``RESULTS/summary.json``, which `tables.py` and `plot.py` read. Every figure has
a 95 % interval, and so has our lead over every other, on the same resamples of sites.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.extractors import OURS
from benchmarks.public.bootstrap import difference, figure
from benchmarks.public.corpora import Truth, read_corpus
from benchmarks.public.extraction import Contender, contenders, read_results
from benchmarks.public.fields import Matched
from benchmarks.public.flatten import STYLES
from benchmarks.public.measures import MEASURE, TEXT_OF, Counts, count, matched_f1
from training.sites import site_of


class Row(NamedTuple):
    """A page as one extractor has it."""

    id: str
    site: str
    page_type: str
    empty: bool
    error: str | None
    counts: Mapping[str, Counts]


def summarize(folder: Path, results: Path) -> Iterator[tuple[str, str, Sequence[Row], dict[str, Any]]]:
    """For each corpus and extractor: their names, the rows, and what is said of both in the summary."""
    for place in sorted((results / "extractions").iterdir()):
        name, _, style = place.name.rpartition(" ") if place.name.endswith(STYLES) else (place.name, "", "")
        corpus = read_corpus(folder, name)
        truths = {truth.id: truth for truth in corpus.truths}
        sites = {truth.id: site_of(b"" if truth.url else corpus.read(truth), truth.url) for truth in corpus.truths}
        everyone: dict[str, list[Row]] = {}
        for contender in contenders(flattened=bool(style)):
            if (place / contender.file).is_file():
                everyone[contender.shown] = rows_of(place / contender.file, contender, truths, sites)
        for shown, rows in everyone.items():
            yield place.name, shown, rows, account(rows, everyone.get(OURS, []) if shown != OURS else [])


def rows_of(file: Path, contender: Contender, truths: Mapping[str, Truth], sites: Mapping[str, str]) -> list[Row]:
    """The rows of a file; measures of what the extractor does not offer are left out."""
    rows = []
    for result in read_results(file):
        truth = truths[result.id]
        counts = {
            name: counts
            for name, counts in count(truth, result.found).items()
            if MEASURE[name].needs in contender.fields
        }
        empty = not result.found.text.strip()
        rows.append(Row(truth.id, sites[truth.id], truth.page_type, empty, result.error, counts))
    return rows


def account(rows: Sequence[Row], ours: Sequence[Row]) -> dict[str, Any]:
    """The figures of an extractor, those of text by page type as well; with ours given, our lead over it."""
    said: dict[str, Any] = {
        "pages": len(rows),
        "sites": len({row.site for row in rows}),
        "failures": sum(row.error is not None for row in rows),
        "empty": sum(row.empty for row in rows),
        "figures": {},
        "lead": {},
    }
    kinds = sorted({row.page_type for row in rows})
    for name, measure in MEASURE.items():
        for kind in (None, *(kinds if len(kinds) > 1 and measure.needs == "text" else ())):
            key = name if kind is None else f"{name}/{kind}"
            mine = _counted(rows, name, kind)
            if not mine:
                continue
            said["figures"][key] = [*map(_rounded, figure(measure, mine)), len(mine)]
            if other := _counted(ours, name, kind):
                said["lead"][key] = [*map(_rounded, difference(measure, other, mine))]
    return said


def _counted(rows: Sequence[Row], name: str, kind: str | None) -> list[tuple[str, Counts]]:
    """Sites and counts; nothing where there is nothing to be found on any page, as of credits nobody has annotated."""
    wanted = (row for row in rows if kind is None or row.page_type == kind)
    counted = [(row.site, row.counts[name]) for row in wanted if name in row.counts]
    if MEASURE[name].figure is matched_f1 and not any(counts[Matched._fields.index("true")] for _, counts in counted):
        return []
    return counted


def _rounded(value: float) -> float:
    return round(value, 5)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("results", type=Path)
    args = parser.parse_args()
    about = json.loads((args.results / "about.json").read_text(encoding="utf-8"))
    summary: dict[str, Any] = {"about": about, "corpora": {}}
    with (args.results / "pages.jsonl").open("w", encoding="utf-8") as lines:
        for corpus, shown, rows, said in summarize(args.folder, args.results):
            for row in rows:
                lines.write(json.dumps({"corpus": corpus, "extractor": shown, **row._asdict()}) + "\n")
            here = summary["corpora"].setdefault(corpus, {"text": _text_measure(args.folder, corpus), "extractors": {}})
            here["extractors"][shown] = said
    file = args.results / "summary.json"
    file.write_text(json.dumps(summary, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _text_measure(folder: Path, place: str) -> str:
    name = place.rpartition(" ")[0] if place.endswith(STYLES) else place
    return TEXT_OF[read_corpus(folder, name, 1).truths[0].source]


if __name__ == "__main__":
    main()
