#!/usr/bin/env python3
"""Write the tables of a summary into a page, between its markers.

    python -m benchmarks.public.tables RESULTS PAGE [--speed FILE]

RESULTS holds ``summary.json``. In PAGE, what stands between ``<!-- table: NAME -->`` and ``<!-- end -->`` is replaced
by the table of that name (`TABLES`). ``--speed`` is what ``benchmarks.speed.compare --save`` kept. A marker that no
table has a name for is an error, and so is a table without a marker.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from benchmarks.extractors import BARE, OURS
from benchmarks.public.flatten import STYLES
from benchmarks.public.measures import MEASURE

Summary = Mapping[str, Any]
Speed = Mapping[str, Mapping[str, Sequence[float]]]

FIELDS: Final = ("title", "authors", "date", "captions", "credits", "images", "cover")
_MARKED = re.compile(r"(<!-- table: ([\w-]+) -->\n).*?(<!-- end -->)", re.DOTALL)


class Lead(NamedTuple):
    """Ours beside one other's, in one measure on one corpus."""

    corpus: str
    key: str
    other: str
    ours: float
    theirs: float
    low: float
    high: float
    pages: int

    @property
    def value(self) -> float:
        return self.ours - self.theirs

    @property
    def verdict(self) -> str:
        if self.low > 0:
            return "ahead"
        return "**behind**" if self.high < 0 else "not told apart"


def leads(summary: Summary) -> Iterator[Lead]:
    """Every pair, in the order of the corpora, the measures and the extractors."""
    for corpus, said in summary["corpora"].items():
        ours = said["extractors"].get(OURS, {"figures": {}})["figures"]
        for key, (value, _, _, pages) in ours.items():
            for shown, other in said["extractors"].items():
                if key in other["lead"]:
                    _, low, high = other["lead"][key]
                    yield Lead(corpus, key, shown, value, other["figures"][key][0], low, high, pages)


def best(found: Sequence[Lead]) -> list[Lead]:
    """Of each corpus and measure, the lead over whoever is best there beside us."""
    tops: dict[tuple[str, str], Lead] = {}
    for lead in found:
        top = tops.get((lead.corpus, lead.key))
        if top is None or lead.theirs > top.theirs:
            tops[lead.corpus, lead.key] = lead
    return list(tops.values())


def named(key: str) -> str:
    """What tables call a measure: ``words/forum`` is "word F1, forum"."""
    name, _, kind = key.partition("/")
    return f"{MEASURE[name].shown}, {kind}" if kind else MEASURE[name].shown


def is_flattened(corpus: str) -> bool:
    return corpus.endswith(STYLES)


def _matters(summary: Summary, lead: Lead) -> bool:
    """Whether it is one of fields, or of that measure of text that stands for the corpus."""
    name, _, kind = lead.key.partition("/")
    text = summary["corpora"][lead.corpus]["text"]
    return name == text or (not kind and name in FIELDS)


# --- tables ----------------------------------------------------------------------------------------------------------


def text_table(summary: Summary) -> str:
    return _by_corpus(summary, [name for name in summary["corpora"] if not is_flattened(name)])


def flattened_table(summary: Summary) -> str:
    return _by_corpus(summary, [name for name in summary["corpora"] if is_flattened(name)])


def _by_corpus(summary: Summary, corpora: Sequence[str]) -> str:
    columns = [(name, summary["corpora"][name]["text"]) for name in corpora]
    head = [f"{name}: {named(key)}" for name, key in columns]
    return _extractors(summary, head, columns)


def types_table(summary: Summary) -> str:
    columns = [
        (name, key)
        for name, said in summary["corpora"].items()
        if not is_flattened(name)
        for key in said["extractors"].get(OURS, {"figures": {}})["figures"]
        if key.startswith(f"{said['text']}/")
    ]
    pages = {column: summary["corpora"][column[0]]["extractors"][OURS]["figures"][column[1]][3] for column in columns}
    head = [f"{key.partition('/')[2]} ({pages[name, key]})" for name, key in columns]
    return _extractors(summary, head, columns)


def structure_table(summary: Summary) -> str:
    """A table for each corpus that has truth for fields."""
    parts = []
    for name, said in summary["corpora"].items():
        ours = said["extractors"].get(OURS, {"figures": {}})["figures"]
        keys = [key for key in FIELDS if key in ours]
        if keys and not is_flattened(name):
            head = [f"{named(key)} ({ours[key][3]})" for key in keys]
            parts.append(f"{name}:\n\n" + _extractors(summary, head, [(name, key) for key in keys]))
    return "\n".join(parts)


def _extractors(summary: Summary, head: Sequence[str], columns: Sequence[tuple[str, str]]) -> str:
    """A row for each extractor that has any of the figures, the best of each column in bold."""
    figures = {
        (shown, column): said["figures"][column[1]]
        for column in columns
        for shown, said in summary["corpora"][column[0]]["extractors"].items()
        if column[1] in said["figures"]
    }
    names = dict.fromkeys(shown for said in summary["corpora"].values() for shown in said["extractors"])
    top = {column: max(value for (_, here), (value, *_) in figures.items() if here == column) for column in columns}
    rows = []
    for shown in names:
        found = [figures.get((shown, column)) for column in columns]
        if any(found):
            rows.append([shown, *(_cell(figure, top[column]) for figure, column in zip(found, columns, strict=True))])
    return _markdown(["", *head], rows)


def _cell(figure: Sequence[float] | None, top: float) -> str:
    if figure is None:
        return "–"
    value, low, high, _ = figure
    shown = f"**{value:.3f}**" if value == top else f"{value:.3f}"
    return f"{shown} ({low:.3f}–{high:.3f})"


def leads_table(summary: Summary) -> str:
    return _leads([lead for lead in best(list(leads(summary))) if _matters(summary, lead)])


def losses_table(summary: Summary) -> str:
    """All extractors that have a higher figure than we have, anywhere."""
    lost = [lead for lead in leads(summary) if lead.value < 0]
    return _leads(sorted(lost, key=lambda lead: lead.value)) if lost else "Nobody has a higher figure on any corpus.\n"


def _leads(found: Sequence[Lead]) -> str:
    rows = [
        [
            lead.corpus,
            named(lead.key),
            str(lead.pages),
            f"{lead.ours:.3f}",
            lead.other,
            f"{lead.theirs:.3f}",
            f"{lead.value:+.3f} ({lead.low:+.3f} to {lead.high:+.3f})",
            lead.verdict,
        ]
        for lead in found
    ]
    return _markdown(["corpus", "measure", "pages", OURS, "best other", "its figure", "difference", ""], rows, words=2)


def runs_table(summary: Summary) -> str:
    versions = summary["about"]["versions"]
    corpora = summary["corpora"]
    sizes = {
        name: next((said["pages"], said["sites"]) for said in here["extractors"].values())
        for name, here in corpora.items()
    }
    head = [f"{name} ({pages:,} / {sites:,})" for name, (pages, sites) in sizes.items()]
    names = dict.fromkeys(shown for said in corpora.values() for shown in said["extractors"])
    rows = []
    for shown in names:
        cells = [here["extractors"].get(shown) for here in corpora.values()]
        rows.append(
            [
                f"{shown} {versions.get(shown) or ''}".rstrip(),
                *("–" if said is None else f"{said['failures']} / {said['empty']}" for said in cells),
            ]
        )
    return _markdown(["failed / without text", *head], rows)


def speed_table(summary: Summary, speed: Speed) -> str:
    rows = []
    quality = mean_quality(summary)
    for shown, pages in sorted(speed.items(), key=lambda item: median_ratio(item[1])):
        if pages and shown != BARE.shown:
            figure = quality.get(shown)
            rows.append(
                [shown, f"{median_ratio(pages):.1f}", "–" if figure is None else f"{figure:.3f}", str(len(pages))]
            )
    return _markdown(["", "time over bare parsing, median", "text, mean of the corpora", "pages"], rows)


def median_ratio(pages: Mapping[str, Sequence[float]]) -> float:
    """Of the time of a page over that of lxml's bare parse of it."""
    return statistics.median(own / parse for parse, own in pages.values()) if pages else 0.0


def mean_quality(summary: Summary) -> dict[str, float]:
    """The mean over the corpora, of whoever was on all, each by its own measure of text."""
    corpora = {name: said for name, said in summary["corpora"].items() if not is_flattened(name)}
    found: dict[str, list[float]] = {}
    for said in corpora.values():
        for shown, one in said["extractors"].items():
            if said["text"] in one["figures"]:
                found.setdefault(shown, []).append(one["figures"][said["text"]][0])
    return {shown: statistics.mean(values) for shown, values in found.items() if len(values) == len(corpora)}


def about_table(summary: Summary) -> str:
    about = summary["about"]
    return f"Measured on {about['date']} with Python {about['python']} and lxml {about['lxml']}.\n"


def _markdown(head: Sequence[str], rows: Sequence[Sequence[str]], words: int = 1) -> str:
    """Columns of figures are set to the right, the first `words` to the left."""
    rule = "".join("---|" if place < words else "---:|" for place in range(len(head)))
    lines = [f"| {' | '.join(row)} |" for row in (head, *rows)]
    return "\n".join([lines[0], f"|{rule}", *lines[1:]]) + "\n"


TABLES: Final[dict[str, Callable[[Summary], str]]] = {
    "about": about_table,
    "text": text_table,
    "types": types_table,
    "structure": structure_table,
    "flattened": flattened_table,
    "leads": leads_table,
    "losses": losses_table,
    "runs": runs_table,
}


def written(page: str, tables: Mapping[str, str]) -> str:
    """The page with each table between its markers.

    Raises:
        ValueError: there is a marker without a table, or a table without a marker.
    """
    marked = {found[2] for found in _MARKED.finditer(page)}
    if marked != set(tables):
        raise ValueError(f"markers and tables differ in {', '.join(sorted(marked ^ set(tables)))}")
    return _MARKED.sub(lambda found: f"{found[1]}\n{tables[found[2]]}\n{found[3]}", page)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", type=Path)
    parser.add_argument("page", type=Path)
    parser.add_argument("--speed", type=Path)
    args = parser.parse_args()
    summary: Summary = json.loads((args.results / "summary.json").read_text(encoding="utf-8"))
    speed: Speed = json.loads(args.speed.read_text(encoding="utf-8")) if args.speed else {}
    tables = {name: make(summary) for name, make in TABLES.items()}
    tables["speed"] = speed_table(summary, speed) if speed else "Not measured.\n"
    args.page.write_text(written(args.page.read_text(encoding="utf-8"), tables), encoding="utf-8")


if __name__ == "__main__":
    main()
