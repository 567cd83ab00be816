"""From what pages show to the profiles of their sites. Nothing depends on the order in which the pages come."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from hashlib import blake2b
from typing import Any, Final, TypeVar

from cleannews.classify.habits import FEWEST_PAGES
from cleannews.errors import CleannewsError, InvalidProfile
from cleannews.many import Cleaner, PageInput
from cleannews.options import Options
from cleannews.pipeline import SITE_UNKNOWN, UNLIKE_SITE
from cleannews.sites.profile import Mass, PlaceProfile, Recurring, SiteProfile, site_of
from cleannews.sites.traces import Trace, Tracer

MOST_PAGES: Final = 1_000
"""Of a site that are learned from; of more, those whose hash is lowest."""
SAMPLES: Final = 150
"""Recurring texts whose beginning a profile shows."""
SAME: Final = 0.6
"""Share of the words, of the longer of two texts, from which they are one article at two addresses."""
_TEXTS, _PLACES, _PATHS, _TITLES = 19_500, 17_500, 7_000, 2_000
"""Bytes of a profile's parts; the others are short."""
_MOST_SPOTS: Final = 5
_MOST_TEMPLATES: Final = 10

Watch = Callable[[str, CleannewsError | None], None]
"""Is told the site of each page that was read, or why it could not be."""

_Row = TypeVar("_Row")


class SiteLearner:
    """Gathers what pages of one site show.

    Args:
        site: its name.
        most: pages to learn from; of more, those whose hash is lowest, so that their order makes no difference.
    """

    def __init__(self, site: str, most: int = MOST_PAGES) -> None:
        self.site = site
        self._most = most
        self._traces: list[tuple[int, int, Trace]] = []
        """A heap by the hashes of address and content, below zero, so that the greatest is at hand."""
        self._seen: set[tuple[int, int]] = set()

    def wants(self, url: str) -> bool:
        """Whether a page of this address could be one of those that are learned from."""
        return len(self._traces) < self._most or _hash(url) <= -self._traces[0][0]

    def add(self, trace: Trace) -> None:
        """Learn from one page. The same page a second time makes no difference."""
        identity = (-_hash(trace.url), -_hash("\0".join(sorted(trace.texts))))
        if identity in self._seen:
            return
        self._seen.add(identity)
        heapq.heappush(self._traces, (*identity, trace))
        if len(self._traces) > self._most:
            self._seen.discard(heapq.heappop(self._traces)[:2])

    def profile(self) -> SiteProfile:
        """What has been learned so far."""
        traces = list(_different(entry[2] for entry in sorted(self._traces, key=lambda entry: entry[:2], reverse=True)))
        pages: Counter[str] = Counter()
        samples: dict[str, str] = {}
        near: dict[int, Mass] = {}
        whole: dict[int, Mass] = {}
        names: dict[int, str] = {}
        spots: dict[str, Counter[str]] = {}
        titles: Counter[str] = Counter()
        for trace in traces:
            pages.update(trace.texts.keys())
            titles.update(trace.titles)
            samples.update(trace.texts)
            names.update(trace.names)
            for masses, more in ((near, trace.near), (whole, trace.whole)):
                for key, mass in more.items():
                    masses[key] = masses[key].with_more(mass) if key in masses else mass
            for field, places in trace.spots.items():
                spots.setdefault(field, Counter()).update(places)
        recurring = [(key, count) for key, count in pages.items() if count >= FEWEST_PAGES]
        recurring.sort(key=lambda entry: (-entry[1], -len(samples[entry[0]]), entry[0]))
        texts = {
            key: Recurring(count, samples[key] if rank < SAMPLES else "") for rank, (key, count) in enumerate(recurring)
        }
        return SiteProfile(
            site=self.site,
            pages=len(traces),
            learned=date.today(),
            texts=_within(_TEXTS, texts, lambda _, text: 32 + len(text.sample.encode("utf-8", "replace"))),
            places=_within(
                _PLACES,
                {key: PlaceProfile(names[key], mass) for key, mass in _heaviest(near)},
                lambda _, place: 42 + len(place.name.encode("utf-8", "replace")),
            ),
            paths=_within(_PATHS, dict(_heaviest(whole)), lambda *_: 38),
            spots={field: dict(_most(places, _MOST_SPOTS)) for field, places in sorted(spots.items())},
            titles=_within(
                _TITLES,
                {key: count for key, count in _most(titles, len(titles)) if count >= FEWEST_PAGES},
                lambda key, _: 14 + len(key.encode("utf-8", "replace")),
            ),
            templates=dict(_most(Counter(trace.container for trace in traces if trace.container), _MOST_TEMPLATES)),
        )


def learn_sites(
    pages: Iterable[object],
    *,
    options: Options | None = None,
    workers: int | None = None,
    timeout: float | None = None,
    max_memory: int | None = None,
    fewest: int = 2,
    most: int = MOST_PAGES,
    watch: Watch | None = None,
) -> dict[str, SiteProfile]:
    """Learn all sites that pages are of.

    Of a site that has had enough pages, others are not even cleaned.

    Args:
        pages: as for `cleannews.clean_many`, with their URLs; a page without one that declares none either is of no
            site and left out.
        options: to clean them with.
        workers: as for `cleannews.clean_many`, like the two below.
        timeout: seconds that one page may take.
        max_memory: bytes that a worker may hold.
        fewest: pages that a site must have to be learned.
        most: pages of a site that are learned from.
        watch: is told of each page that is cleaned.

    Returns:
        The profiles by site, in the order of their names.
    """
    learners: dict[str, SiteLearner] = {}

    def wanted() -> Iterator[object]:
        for page in pages:
            url = _url_of(page)
            learner = learners.get(site_of(url))
            if learner is None or learner.wants(url):
                yield page

    for result in Tracer(options).clean_many(wanted(), workers=workers, timeout=timeout, max_memory=max_memory):
        trace: Any = result.article
        if watch is not None:
            watch("" if trace is None else trace.site, result.error)
        if trace is not None and trace.site:
            learners.setdefault(trace.site, SiteLearner(trace.site, most)).add(trace)
    profiles = {site: learners[site].profile() for site in sorted(learners)}
    return {site: profile for site, profile in profiles.items() if profile.pages >= fewest}


def _url_of(page: object) -> str:
    """The address that stands with a page in the input; empty where none does."""
    if type(page) is tuple and len(page) > 1:
        page = PageInput(*page[:2])
    return page.url if isinstance(page, PageInput) and isinstance(page.url, str) else ""


def learn_site(
    pages: Iterable[object], *, site: str | None, options: Options | None, workers: int | None
) -> SiteProfile:
    """`SiteProfile.learn`."""
    learner: SiteLearner | None = None
    failure: CleannewsError | None = None
    for result in Tracer(options).clean_many(pages, workers=workers):
        trace: Any = result.article
        if trace is None:
            failure = result.error
            continue
        if learner is None:
            learner = SiteLearner(trace.site if site is None else site)
        elif site is None and trace.site != learner.site:
            raise InvalidProfile(
                f"the pages are of {learner.site or 'no site'} and of {trace.site or 'none'}; "
                "name the site, or use learn_sites"
            )
        learner.add(trace)
    if learner is None:
        raise InvalidProfile(f"there is no page to learn from: {failure or 'none was given'}")
    return learner.profile()


def share_alike(
    profile: SiteProfile, pages: Iterable[object], *, options: Options | None, workers: int | None
) -> float:
    """`SiteProfile.fit`."""
    results = Cleaner(options, profile).clean_many(pages, workers=workers)
    alike = [not _DO_NOT_FIT.intersection(result.article.notices) for result in results if result.article is not None]
    if not alike:
        raise InvalidProfile("there is no page that can be read, so nothing says whether the profile fits")
    return sum(alike) / len(alike)


_DO_NOT_FIT: Final = frozenset({UNLIKE_SITE, SITE_UNKNOWN})


def _hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=8).digest(), "big")


def _different(traces: Iterable[Trace]) -> Iterator[Trace]:
    """Those that are no copy of one before: the same article at another address, for printing, on its second page."""
    holders: dict[str, list[int]] = {}
    sizes: list[int] = []
    for trace in traces:
        size = sum(trace.kept.values())
        shared: Counter[int] = Counter()
        for text, words in trace.kept.items():
            for other in holders.get(text, ()):
                shared[other] += words
        if any(words >= SAME * max(size, sizes[other]) for other, words in shared.items()):
            continue
        for text in trace.kept:
            holders.setdefault(text, []).append(len(sizes))
        sizes.append(size)
        yield trace


def _heaviest(masses: Mapping[int, Mass]) -> list[tuple[int, Mass]]:
    return sorted(masses.items(), key=lambda entry: (-entry[1].pages, -round(entry[1].weight, 6), entry[0]))


def _most(counts: Counter[str], most: int) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))[:most]


def _within(limit: int, rows: Mapping[Any, _Row], size: Callable[[Any, _Row], int]) -> dict[Any, _Row]:
    """The first rows that take no more than so many bytes."""
    found: dict[Any, _Row] = {}
    for key, row in rows.items():
        limit -= size(key, row)
        if limit < 0:
            break
        found[key] = row
    return found
