"""The pages of a folder with corpora by site, each cleaned with the weights that have not seen its site."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from cleannews.options import Options
from cleannews.sites.profile import site_of
from training.sites import fold_of
from training.sites import site_of as domain_of

FOLDS = Path(__file__).parents[1] / "quality" / "folds"
CORPORA = ("fundus-dev", "daniel-dev", "wcxb-dev")
FEWEST = 3
"""Pages of a site: one to clean and two to learn from."""


class Page(NamedTuple):
    corpus: str
    id: str
    url: str
    html: bytes
    truth: dict[str, Any]

    @property
    def options(self) -> Options:
        """With the weights of the fold that has not seen the site."""
        return _options(fold_of(domain_of(self.html, self.url)))


@cache
def _options(fold: int) -> Options:
    return Options(weights=FOLDS / f"fold{fold}.npz")


def sites(folder: Path) -> dict[str, list[Page]]:
    """By site, those that have `FEWEST` pages or more in one of the corpora."""
    found: dict[str, list[Page]] = {}
    for page in _pages(folder):
        found.setdefault(site_of(page.url), []).append(page)
    return {site: pages for site, pages in found.items() if site and len(pages) >= FEWEST}


def _pages(folder: Path) -> Iterator[Page]:
    for corpus in CORPORA:
        place = folder / "corpora" / corpus
        with (place / "truth.jsonl").open(encoding="utf-8") as lines:
            truths = [json.loads(line) for line in lines]
        for truth in truths:
            if truth.get("url"):
                html = gzip.decompress((place / (truth.get("page") or f"pages/{truth['id']}.html.gz")).read_bytes())
                yield Page(corpus, truth["id"], truth["url"], html, truth)
