"""What a page shows about its article, read from its blocks when a source first asks for it."""

from __future__ import annotations

from functools import cached_property

from cleannews.metadata.evidence import Evidence
from cleannews.metadata.shown_bylines import Byline, far_bylines, near_bylines
from cleannews.metadata.shown_dates import near_dates, shown_dates
from cleannews.metadata.titles import headline_block
from cleannews.metadata.written_dates import FoundDate


class Shown:
    """The bylines and dates of a page around its headline. Most pages declare both, and then none is looked for."""

    def __init__(self, evidence: Evidence, headline: str) -> None:
        self._evidence = evidence
        self.headline = headline
        """Of the article; empty if it has none."""

    @cached_property
    def anchor(self) -> int:
        """Index of the block that shows the headline; -1 if none does."""
        return headline_block(self._evidence, self.headline) if self.headline else -1

    @cached_property
    def bylines(self) -> list[Byline]:
        """Those near the headline."""
        return near_bylines(self._evidence, self.anchor, self.headline)

    @cached_property
    def far_bylines(self) -> list[Byline]:
        """Those elsewhere."""
        return far_bylines(self._evidence, self.anchor)

    @cached_property
    def dates(self) -> list[tuple[int, FoundDate]]:
        """See `shown_dates`."""
        return shown_dates(self._evidence, self.anchor)

    @cached_property
    def near_dates(self) -> list[tuple[int, FoundDate]]:
        """See `near_dates`."""
        return near_dates(self._evidence, self.anchor)
