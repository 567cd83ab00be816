"""How sure a figure is: 95 % intervals by the bootstrap (Efron, 1979), percentiles, over sites.

Pages of a site are alike: they are drawn together, all of a site or none, else the interval would be too narrow. Where
a corpus has one page of each site, that is the same as drawing pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from benchmarks.public.measures import Counts, Measure, Sums

RESAMPLES = 5_000
SEED = 0
LEVEL = 0.95


class Figure(NamedTuple):
    """A figure with its interval."""

    value: float
    low: float
    high: float

    @property
    def is_sure(self) -> bool:
        """Of a difference: whether the interval leaves 0 out."""
        return self.low > 0 or self.high < 0


@lru_cache(maxsize=16)
def weights(sites: int) -> Sums:
    """How often each site is drawn, a row for each resample. The same for every extractor, so that they are paired."""
    chance = np.random.default_rng(SEED)
    return chance.multinomial(sites, np.full(sites, 1 / sites), size=RESAMPLES).astype(np.float64)


def by_site(pages: Sequence[tuple[str, Counts]]) -> Sums:
    """Sums of the counts, a row for each site, the sites sorted."""
    names = {site: row for row, site in enumerate(sorted({site for site, _ in pages}))}
    sums = np.zeros((len(names), len(pages[0][1])))
    for site, counts in pages:
        sums[names[site]] += counts
    return sums


def figure(measure: Measure, pages: Sequence[tuple[str, Counts]]) -> Figure:
    """The figure of the pages, each given as its site and its counts.

    Raises:
        IndexError: there is no page.
    """
    sums = by_site(pages)
    return _with_interval(float(measure.figure(sums.sum(axis=0))), measure.figure(weights(len(sums)) @ sums))


def difference(measure: Measure, ours: Sequence[tuple[str, Counts]], theirs: Sequence[tuple[str, Counts]]) -> Figure:
    """Our figure less theirs, on the same pages in the same order, drawn together.

    Raises:
        ValueError: they are not the same pages.
        IndexError: there is no page.
    """
    if [site for site, _ in ours] != [site for site, _ in theirs]:
        raise ValueError("to be paired, both must have been scored on the same pages")
    one, other = by_site(ours), by_site(theirs)
    drawn = weights(len(one))
    value = float(measure.figure(one.sum(axis=0)) - measure.figure(other.sum(axis=0)))
    return _with_interval(value, measure.figure(drawn @ one) - measure.figure(drawn @ other))


def _with_interval(value: float, resampled: Sums) -> Figure:
    low, high = np.percentile(resampled, [50 * (1 - LEVEL), 50 * (1 + LEVEL)])
    return Figure(value, float(low), float(high))
