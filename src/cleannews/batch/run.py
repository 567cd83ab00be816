"""The run: every input ends as one record, an article or an error, in the order of the sources."""

from __future__ import annotations

import sqlite3
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import NamedTuple

from cleannews.batch.fingerprint import DuplicateIndex
from cleannews.batch.journal import Journal
from cleannews.batch.rendering import Rendered, Rendering
from cleannews.batch.summary import Summary
from cleannews.errors import CleannewsError, OutputUnusable
from cleannews.io.ids import IdSet
from cleannews.io.page import Failure, Reading
from cleannews.io.record import ERROR, Record
from cleannews.io.sink import Sink
from cleannews.io.sources import read_sources
from cleannews.many import Cleaned, Cleaner, PageInput

_LONGEST_QUEUE = 1000
"""Failures that wait for the pages before them, so that records are in the order of the sources."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What a run is to do, apart from where its records go."""

    sources: Sequence[str]
    rendering: Rendering
    cleaner: Cleaner = field(default_factory=Cleaner)
    reading: Reading = field(default_factory=Reading)
    workers: int | None = None
    """As in `clean_many`, like the two below."""
    timeout: float | None = None
    max_memory: int | None = None
    sample: float = 1.0
    """Share of the pages that are cleaned, chosen by their ids: the same ones in every run."""

    def results(self, pages: Iterable[PageInput]) -> Generator[Cleaned[Rendered], None, None]:
        """The results of `clean_many`. Nothing is begun before the first is taken.

        Raises:
            InvalidOption: a limit makes no sense, or cannot be kept here.
        """
        return self.cleaner.clean_many(
            pages, workers=self.workers, timeout=self.timeout, max_memory=self.max_memory, render=self.rendering
        )


class _Name(NamedTuple):
    id: str
    position: str
    url: str | None


class Run:
    """One run; `stop` may be called at any time, also from a signal handler.

    Args:
        work: what to do.
        sink: where the records go.
        journal: what is kept beside them; None where the run cannot be gone on with.
        watch: is called after every record, and for every input that is skipped.
    """

    def __init__(self, work: Work, sink: Sink, journal: Journal | None, watch: Callable[[Summary], None]) -> None:
        self.summary = Summary()
        self._work = work
        self._sink = sink
        self._journal = journal
        self._watch = watch
        self._stopped = False
        self._exhausted = False
        self._began = time.monotonic()
        self._failures: deque[tuple[int, Failure]] = deque()
        """Each with the number of pages that were handed out before it."""
        self._handed_out = 0

    def stop(self) -> None:
        """Take no more input, and finish what is under way."""
        self._stopped = True

    def go(self) -> Summary:
        """Do the work.

        Raises:
            OutputUnusable: the records cannot be written any more; those that are there can be gone on with.
            WorkerNotStarted: there are no processes to clean in.
        """
        with ExitStack() as open_until_the_end:
            self._seen = open_until_the_end.enter_context(IdSet())
            self._done = open_until_the_end.enter_context(IdSet())
            self._duplicates = open_until_the_end.enter_context(closing(DuplicateIndex()))
            try:
                self._read_back()
                with closing(self._work.results(self._pages())) as results:
                    for result in results:
                        self._write_failures(before=result.index)
                        self._write(result)
                self._write_failures(before=None)
                self.summary.complete = self._exhausted
                self.summary.passed_over = self._work.reading.tally.passed_over
                self._finish()
            except sqlite3.Error as error:
                raise OutputUnusable(
                    f"cannot keep the ids in a temporary file: {error}; name another folder for it with TMPDIR"
                ) from error
            finally:
                self.summary.seconds = time.monotonic() - self._began
        return self.summary

    def _read_back(self) -> None:
        for found in self._sink.finished():
            self._done.add(found.id)
            self.summary.before[found.outcome] += 1
            if found.fingerprint is not None:
                self._duplicates.find_or_add(found.id, found.fingerprint)
        if self._journal is not None:
            for id in self._journal.unwanted:
                self._done.add(id)

    def _pages(self) -> Iterator[PageInput]:
        """What is to be cleaned; what cannot be read is put where `_write_failures` finds it."""
        for found in read_sources(self._work.sources, self._work.reading):
            if self._stopped:
                return
            position, url = _plain(found.position), _plain(found.url or "") or None
            id = self._unique(_plain(found.id), position)
            if id is None:
                self.summary.repeated += 1
            elif not self._is_sampled(id):
                self.summary.not_sampled += 1
            elif id in self._done:
                self.summary.skipped += 1
                self._watch(self.summary)
            elif isinstance(found, Failure):
                self._failures.append((self._handed_out, Failure(id=id, position=position, url=url, error=found.error)))
                if len(self._failures) > _LONGEST_QUEUE:
                    self._write_failures(before=None)
            else:
                self._handed_out += 1
                yield PageInput(found.content, url, found.content_type, _Name(id, position, url))
        self._exhausted = True

    def _unique(self, id: str, position: str) -> str | None:
        """The id, with its position where it is taken; None for a page that was there before, at the same position."""
        if self._seen.add(id):
            return id
        id = f"{id}@{position}"
        return id if self._seen.add(id) else None

    def _is_sampled(self, id: str) -> bool:
        if self._work.sample >= 1.0:
            return True
        return int.from_bytes(blake2b(id.encode(), digest_size=7).digest(), "big") < self._work.sample * 2**56

    def _write_failures(self, *, before: int | None) -> None:
        """Write the failures that come before the page of this number, or all."""
        while self._failures and (before is None or self._failures[0][0] <= before):
            _, failure = self._failures.popleft()
            self._write_record(_error(_Name(failure.id, failure.position, failure.url), failure.error, None))

    def _write(self, result: Cleaned[Rendered]) -> None:
        name = result.id
        assert isinstance(name, _Name)
        seconds = round(result.seconds, 4)
        if result.article is None:
            assert result.error is not None
            self._write_record(_error(name, result.error, seconds))
            return
        rendered = result.article
        self.summary.removed.update(rendered.removed)
        if rendered.is_unlike_site:
            self.summary.add_unlike_site(name.url)
        if rendered.content is None:
            self.summary.leave_out(name.id, name.position, name.url, seconds)
            if self._journal is not None:
                self._journal.add_unwanted(name.id)
            self._watch(self.summary)
            return
        record = Record(
            id=name.id,
            position=name.position,
            url=name.url,
            outcome=rendered.outcome,
            confidence=rendered.confidence,
            seconds=seconds,
            duplicate_of=self._duplicates.find_or_add(name.id, rendered.fingerprint) if rendered.fingerprint else None,
            fingerprint=rendered.fingerprint,
            content=rendered.content,
        )
        self._write_record(record)

    def _write_record(self, record: Record) -> None:
        self._sink.write(record)
        self.summary.add(record)
        self._watch(self.summary)

    def _finish(self) -> None:
        if self._journal is not None:
            self._journal.sync()
        if self.summary.complete:
            self._sink.finish()
        else:
            self._sink.sync()


def _error(name: _Name, error: CleannewsError, seconds: float | None) -> Record:
    return Record(id=name.id, position=name.position, url=name.url, outcome=ERROR, error=error, seconds=seconds)


def _plain(text: str) -> str:
    """The text without lone surrogates, as names of files have them that are not in the system's encoding."""
    return text.encode("utf-8", "backslashreplace").decode()
