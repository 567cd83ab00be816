#!/usr/bin/env python3
"""Fit what the habits of a site count for beside the model's probability, and what that is worth in other sites.

    python -m benchmarks.sites.fit FOLDER

Every text of every page in `benchmarks.sites.corpus`, with what the other pages of its site say of it, against whether
it is of the annotated article (`training.labels`): a logistic regression by Newton's method, each site weighing as the
root of its pages. Printed are the weights from all sites, and the word F1 over the texts that the model has a say in,
by weights from four fifths of the sites on the others: without slope and bias, as `cleannews.classify.habits` has them,
and with these alone.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from benchmarks.sites.corpus import Page, sites
from cleannews.classify.habits import FEWEST_PAGES, Habits, PlaceKeys, log_odds, text_key
from cleannews.pipeline import Cleaner
from cleannews.sites.learning import SiteLearner
from cleannews.sites.traces import Trace, _Watch, trace_of
from training.labels import IN, UNKNOWN, label_blocks, label_by_snippets
from training.sites import FOLDS, fold_of

COLUMNS = ("slope", "NEAR", "WHOLE", "RECURS", "bias")
RIDGE = 1e-4
LEARNED_FROM = (2, 4, 10**6)
"""Pages to learn from; each page is looked at with every one of these."""


class Rows(NamedTuple):
    """The texts of one page."""

    site: str
    columns: npt.NDArray[np.float64]
    wanted: npt.NDArray[np.bool_]
    words: npt.NDArray[np.float64]


class Seen(NamedTuple):
    trace: Trace
    texts: Sequence[tuple[float, str, int, int, int, bool]]
    """Log-odds, key, near, whole, words, wanted."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    args = parser.parse_args()
    rows = [found for site, pages in sites(args.folder).items() for found in rows_of(site, pages)]
    print("weights, all sites:", dict(zip(COLUMNS, np.round(fitted(rows), 3).tolist(), strict=True)))
    before, after, alone = [], [], []
    for fold in range(FOLDS):
        weights = fitted([page for page in rows if fold_of(page.site) != fold])
        shape = np.array([weights[0], 0.0, 0.0, 0.0, weights[-1]])
        weights[0], weights[-1] = 1.0, 0.0
        for page in rows:
            if fold_of(page.site) == fold:
                before.append(f1(page, page.columns[:, 0]))
                after.append(f1(page, page.columns @ weights))
                alone.append(f1(page, page.columns @ shape))
    low = [index for index, value in enumerate(before) if value < 0.99]
    for name, values in (("the model", before), ("with habits", after), ("slope and bias alone", alone)):
        print(f"{name:<22}{np.mean(values):.4f}   of {len(low)} below 0.99: {np.mean([values[i] for i in low]):.4f}")


def rows_of(site: str, pages: Sequence[Page]) -> list[Rows]:
    seen = [found for page in pages if (found := look(page)) is not None]
    rows = []
    for index, page in enumerate(seen):
        others = [other.trace for at, other in enumerate(seen) if at != index]
        for count in LEARNED_FROM:
            if not page.texts or (count > len(others) and count != LEARNED_FROM[-1]):
                continue
            learner = SiteLearner(site)
            for trace in random.Random(index).sample(others, min(count, len(others))):
                learner.add(trace)
            habits = learner.profile().habits_of(None)
            if habits is not None:
                rows.append(Rows(site, *columns(page, habits)))
    return rows


def look(page: Page) -> Seen | None:
    """A page with the labels of its texts; None where nothing of it is annotated."""
    watch = _Watch()
    Cleaner(page.options).clean_observed(page.html, page.url, None, watch)
    found = watch.findings
    if found is None or found.history is None or found.history.asked is None:
        return None
    probabilities, blocks = found.history.asked.probabilities, found.segments.blocks
    texts = [block.text for block in blocks]
    if page.truth.get("text"):
        labels = label_blocks(texts, page.truth["text"])
    elif page.truth.get("with"):
        labels = label_by_snippets(texts, page.truth["with"], page.truth.get("without") or [])
    else:
        return None
    keys = PlaceKeys(found.segments.places)
    rows = []
    for index, probability in probabilities.items():
        if labels[index] != UNKNOWN:
            near, whole = keys.near(blocks[index].place), keys.whole(blocks[index].place)
            key = text_key(texts[index], near)
            rows.append((log_odds(probability), key, near, whole, blocks[index].words, labels[index] == IN))
    return Seen(trace_of(found.segments, found.verdicts, probabilities, page.url), rows)


def columns(
    page: Seen, habits: Habits
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.bool_], npt.NDArray[np.float64]]:
    found = []
    for own, key, near, whole, _, _ in page.texts:
        count = habits.texts.get(key, 0)
        if count >= FEWEST_PAGES:
            found.append((own, 0.0, 0.0, 1.0, 1.0))
        else:
            found.append((own, habits.near.get(near, 0.0), habits.whole.get(whole, 0.0), 0.0, 1.0))
    wanted = np.array([row[5] for row in page.texts])
    return np.array(found, float), wanted, np.array([row[4] for row in page.texts], float)


def fitted(rows: Sequence[Rows]) -> npt.NDArray[np.float64]:
    pages_of: dict[str, int] = {}
    for page in rows:
        pages_of[page.site] = pages_of.get(page.site, 0) + 1
    matrix = np.concatenate([page.columns for page in rows])
    wanted = np.concatenate([page.wanted for page in rows])
    counts = []
    for page in rows:
        roots = np.sqrt(np.minimum(page.words, 120))
        counts.append(roots / (1.0 + roots.sum()) / np.sqrt(pages_of[page.site]))
    weight = np.concatenate(counts)
    weight /= weight.sum()
    start = np.array([1.0, 0, 0, 0, 0])  # the model's own word
    found = start.copy()
    for _ in range(15):
        said = 1.0 / (1.0 + np.exp(-matrix @ found))
        slope = matrix.T @ (weight * (said - wanted)) + RIDGE * (found - start)
        bend = (matrix * (weight * said * (1.0 - said))[:, None]).T @ matrix + RIDGE * np.eye(len(found))
        found -= np.linalg.solve(bend, slope)
    return found


def f1(page: Rows, values: npt.NDArray[np.float64]) -> float:
    kept = values >= 0.0
    right = page.words[kept & page.wanted].sum()
    wrong = page.words[kept != page.wanted].sum()
    return float(2 * right / (2 * right + wrong)) if right + wrong else 1.0


if __name__ == "__main__":
    main()
