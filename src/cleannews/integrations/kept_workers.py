"""Workers that are kept from one call to the next, for engines that hand over pages one by one or batch by batch."""

from __future__ import annotations

import atexit
from collections import deque
from collections.abc import Callable, Generator, Iterable
from itertools import chain, repeat
from typing import Any, Final, NamedTuple

from cleannews.article import Article
from cleannews.many import Cleaned, received, sent
from cleannews.pipeline import Cleaner
from cleannews.transport import Cleaning, PageInput
from cleannews.workers import Limits, Pool
from cleannews.workers.supervisor import Job

_AHEAD: Final = 32
"""Pages for each worker that are handed over before the result of the first is waited for."""


class _Begun(NamedTuple):
    """A page that is being cleaned."""

    name: object
    job: Job


class KeptWorkers:
    """Processes that clean pages, until they are closed; what `cleannews.clean_many` promises of each page holds.

    Args:
        cleaner: how pages are cleaned.
        workers: how many processes; they start when there is something to do for them.
        timeout: seconds for one page.
        max_memory: bytes that a worker may hold.
        render: what to do with each article in the worker; its result takes the article's place.
    """

    def __init__(
        self,
        cleaner: Cleaner,
        *,
        workers: int,
        timeout: float | None,
        max_memory: int | None,
        render: Callable[[Article], Any] | None = None,
    ) -> None:
        self._cleaner = cleaner
        self._workers = workers
        self._pool = Pool(Cleaning(cleaner, render), Limits(timeout, max_memory), workers)
        atexit.register(self._pool.close)

    def clean(self, given: PageInput) -> Cleaned[Any]:
        """The result of one page; several threads may ask at once.

        Raises:
            WorkerNotStarted: there are no processes to be had, or they were closed.
        """
        return self._result(0, self._begin(given))

    def clean_many(self, pages: Iterable[PageInput]) -> Generator[Cleaned[Any], None, None]:
        """The results of some pages, in their order; some are read ahead."""
        begun: deque[_Begun] = deque()
        done = 0
        for page in chain(pages, repeat(None)):
            if page is not None:
                begun.append(self._begin(page))
            elif not begun:
                return
            if page is None or len(begun) > _AHEAD * self._workers:
                yield self._result(done, begun.popleft())
                done += 1

    def close(self) -> None:
        """End the processes."""
        self._pool.close()

    def _begin(self, given: PageInput) -> _Begun:
        name, payload = sent(given, self._cleaner.options)
        return _Begun(name, self._pool.submit(payload))

    def _result(self, index: int, begun: _Begun) -> Cleaned[Any]:
        return received(index, begun.name, self._pool.answer_to(begun.job))
