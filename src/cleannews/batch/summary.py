"""What a run did, in numbers, kept small however long it is."""

from __future__ import annotations

import heapq
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from cleannews.io.record import ERROR, Record
from cleannews.sites.profile import site_of

_SLOWEST = 20
_EXAMPLES = 5
_SITES = 10_000
"""Sites that are counted each; those that are met later count together."""
OTHER_SITES = "(other sites)"
FEWEST_UNLIKE = 3
"""Pages that a profile does not fit, from which it may have been outgrown."""


class Slow(NamedTuple):
    """A page that took long."""

    seconds: float
    id: str
    position: str


@dataclass(slots=True)
class Summary:
    """Counts of a run."""

    outcomes: Counter[str] = field(default_factory=Counter)
    """Records of this run by outcome, errors among them as ``error``."""
    before: Counter[str] = field(default_factory=Counter)
    """Records by outcome that were there when the run was gone on with."""
    errors: Counter[str] = field(default_factory=Counter)
    """Errors of this run by type."""
    examples: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    """Of each type of error, the first ones: id, position, message."""
    slowest: list[Slow] = field(default_factory=list)
    """A heap."""
    sites: Counter[str] = field(default_factory=Counter)
    """Pages by site, as `site_of` tells it: the site of a profile."""
    unlike: Counter[str] = field(default_factory=Counter)
    """Pages that are not like those that the profile of their site was learned from, by site."""
    removed: Counter[str] = field(default_factory=Counter)
    """Removed blocks by label."""
    left_out: int = 0
    """Pages that were cleaned and are not wanted."""
    not_sampled: int = 0
    repeated: int = 0
    """Pages that the sources have twice at the same position; they are cleaned once."""
    skipped: int = 0
    """Inputs that a run before had finished."""
    duplicates: int = 0
    """Records that are marked as near duplicates."""
    passed_over: Counter[str] = field(default_factory=Counter)
    """What lies in the sources and is no page, by kind."""
    seconds: float = 0.0
    """Of this run."""
    complete: bool = False
    """All inputs were read, and not only those before the run was stopped."""

    @property
    def pages(self) -> int:
        """Inputs that this run has finished."""
        return self.outcomes.total() + self.left_out

    @property
    def failed(self) -> int:
        """Errors, also of the runs before."""
        return self.outcomes[ERROR] + self.before[ERROR]

    def add(self, record: Record) -> None:
        """Count a record that is written."""
        self.outcomes[record.outcome] += 1
        self.duplicates += record.duplicate_of is not None
        if record.error is not None:
            kind = type(record.error).__name__
            self.errors[kind] += 1
            examples = self.examples.setdefault(kind, [])
            if len(examples) < _EXAMPLES:
                examples.append({"id": record.id, "position": record.position, "message": str(record.error)})
        self._note(record.id, record.position, record.url, record.seconds or 0.0)

    def leave_out(self, id: str, position: str, url: str | None, seconds: float) -> None:
        """Count a page that was cleaned and is not wanted."""
        self.left_out += 1
        self._note(id, position, url, seconds)

    def _note(self, id: str, position: str, url: str | None, seconds: float) -> None:
        """Count the page for its site, and remember it if it is among the slowest."""
        _count_site(self.sites, url)
        if len(self.slowest) < _SLOWEST:
            heapq.heappush(self.slowest, Slow(seconds, id, position))
        elif seconds > self.slowest[0].seconds:
            heapq.heapreplace(self.slowest, Slow(seconds, id, position))

    def add_unlike_site(self, url: str | None) -> None:
        """Count a page that the profile of its site does not fit."""
        _count_site(self.unlike, url)

    @property
    def outgrown(self) -> list[str]:
        """Sites whose profiles fit less than half of their pages, of `FEWEST_UNLIKE` and more: learn them again."""
        return sorted(
            site
            for site, count in self.unlike.items()
            if count >= FEWEST_UNLIKE and 2 * count > self.sites[site] and site != OTHER_SITES
        )

    def to_dict(self) -> dict[str, Any]:
        """The counts as values for JSON, largest first."""
        return {
            "complete": self.complete,
            "seconds": round(self.seconds, 3),
            "pages": self.pages,
            "pages_per_second": round(self.pages / self.seconds, 2) if self.seconds else None,
            "outcomes": dict(self.outcomes.most_common()),
            "outcomes_before": dict(self.before.most_common()),
            "left_out": self.left_out,
            "not_sampled": self.not_sampled,
            "repeated": self.repeated,
            "skipped": self.skipped,
            "duplicates": self.duplicates,
            "passed_over": dict(self.passed_over.most_common()),
            "errors": {
                kind: {"count": count, "examples": self.examples[kind]} for kind, count in self.errors.most_common()
            },
            "slowest": [
                {"id": slow.id, "position": slow.position, "seconds": round(slow.seconds, 3)}
                for slow in sorted(self.slowest, reverse=True)
            ],
            "sites": dict(self.sites.most_common(100)),
            "unlike_site": dict(self.unlike.most_common(100)),
            "outgrown_profiles": self.outgrown,
            "removed": dict(self.removed.most_common()),
        }


def _count_site(counts: Counter[str], url: str | None) -> None:
    site = site_of(url) if url else ""
    if site:
        counts[site if site in counts or len(counts) < _SITES else OTHER_SITES] += 1
