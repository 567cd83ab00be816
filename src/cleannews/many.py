"""Many pages: `clean_many`, what it is given and what it gives back.

>>> for result in clean_many(pages, workers=4, timeout=10):
...     print(result.id, result.article.headline if result.article else result.error)
"""

from __future__ import annotations

import os
import sys
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, overload

from cleannews import pipeline
from cleannews.article import Article
from cleannews.errors import CleannewsError, InvalidOption
from cleannews.options import Options
from cleannews.transport import Cleaning, PageInput, as_input, payload_of, result_in

if TYPE_CHECKING:
    from cleannews.workers import Answer, Pool

__all__ = ["Cleaned", "Cleaner", "PageInput", "clean_many"]

T = TypeVar("T")

_LONGEST_TIMEOUT: Final = 1_000_000
"""Seconds; what waits for a worker takes no more than 2³¹ milliseconds."""
_CAN_LIMIT_MEMORY: Final = sys.platform not in ("win32", "darwin")
"""Windows has no such limit for a process by itself, macOS takes it and holds nobody to it."""


@dataclass(frozen=True, slots=True)
class Cleaned(Generic[T]):
    """What came of one page: an article or an error."""

    index: int
    """Place of the page in the input, from 0."""
    id: object
    """`PageInput.id`, or `index` where there is none."""
    article: T | None
    """The article, or what ``render`` made of it; None where there is an error."""
    error: CleannewsError | None
    """Why there is none. It is None exactly where the page was cleaned."""
    seconds: float
    """How long it took, from when a worker began it; 0 where it was refused before."""


class Cleaner(pipeline.Cleaner):
    """Cleans pages, one or many, with one set of options.

    It keeps nothing between pages and can be shared by threads.
    """

    @overload
    def clean_many(
        self,
        pages: Iterable[object],
        *,
        workers: int | None = None,
        timeout: float | None = None,
        max_memory: int | None = None,
        render: None = None,
    ) -> Generator[Cleaned[Article], None, None]: ...
    @overload
    def clean_many(
        self,
        pages: Iterable[object],
        *,
        workers: int | None = None,
        timeout: float | None = None,
        max_memory: int | None = None,
        render: Callable[[Article], T],
    ) -> Generator[Cleaned[T], None, None]: ...
    def clean_many(
        self,
        pages: Iterable[object],
        *,
        workers: int | None = None,
        timeout: float | None = None,
        max_memory: int | None = None,
        render: Callable[[Article], Any] | None = None,
    ) -> Generator[Cleaned[Any], None, None]:
        """As `cleannews.clean_many`, with this cleaner's options."""
        _check(pages, workers, timeout, max_memory)
        source, cleaning = iter(pages), Cleaning(self, render)
        if workers == 0:
            return _cleaned_here(source, cleaning)
        from cleannews.workers import Limits, Pool  # here, for who cleans one page needs no processes

        _check_travels(render, type(self))
        try:
            pool = Pool(cleaning, Limits(timeout, max_memory), workers or cores())
        except Exception as error:
            raise InvalidOption(
                f"render, or the cleaner, cannot be sent to other processes: {error}; "
                "what is defined by its name in a module can, what is defined inside a function cannot"
            ) from error
        return _cleaned_elsewhere(source, cleaning, pool)


@overload
def clean_many(
    pages: Iterable[object],
    *,
    workers: int | None = None,
    timeout: float | None = None,
    max_memory: int | None = None,
    render: None = None,
) -> Generator[Cleaned[Article], None, None]: ...
@overload
def clean_many(
    pages: Iterable[object],
    *,
    workers: int | None = None,
    timeout: float | None = None,
    max_memory: int | None = None,
    render: Callable[[Article], T],
) -> Generator[Cleaned[T], None, None]: ...
def clean_many(
    pages: Iterable[object],
    *,
    workers: int | None = None,
    timeout: float | None = None,
    max_memory: int | None = None,
    render: Callable[[Article], Any] | None = None,
) -> Generator[Cleaned[Any], None, None]:
    """Clean pages on several cores. Every page gives one result, in the order of the input, whatever happens to it.

    The pages are read as the results are taken, never more than 256 pages or 32 MB for each worker ahead. Closing the
    generator, or leaving the loop by an exception, ends the workers.

    Args:
        pages: what `clean` takes, each by itself or as a `PageInput` with its URL; a tuple is read as the fields of
            one, as in ``(page, url)``. A tree or a response travels to the worker as its markup or its bytes.
        workers: how many processes; None for one on each core that this process may use. With 0 the pages are cleaned
            in this process, without limits.
        timeout: seconds that one page may take. A worker that takes longer is killed, whatever it is at.
        max_memory: bytes that a worker may hold, some 80 MB of its own included; not on Windows and macOS.
        render: what to do with each article in the worker, as ``Article.to_json``; its result travels in place of
            the article. A function of a module, not one of a script or a notebook.

    Returns:
        A generator of results. What a page raises is its result's error.

    Raises:
        InvalidOption: an argument makes no sense, or `render` cannot be sent to another process.
        WorkerNotStarted: when results are taken, where there are no processes to be had.
        Exception: when results are taken, what `pages` itself raises, behind the results of the pages before.
    """
    return Cleaner().clean_many(pages, workers=workers, timeout=timeout, max_memory=max_memory, render=render)


def _cleaned_here(pages: Iterator[object], cleaning: Cleaning) -> Generator[Cleaned[Any], None, None]:
    from cleannews.workers import failure_of

    for index, page in enumerate(pages):
        name: object = index
        result, error = None, None
        began = time.perf_counter()
        try:
            given = as_input(page)
            name = index if given.id is None else given.id
            result = cleaning.done(given)
        except Exception as raised:
            error = failure_of(raised)
        yield Cleaned(index, name, result, error, time.perf_counter() - began)


def _cleaned_elsewhere(pages: Iterator[object], cleaning: Cleaning, pool: Pool) -> Generator[Cleaned[Any], None, None]:
    names: deque[object] = deque()

    def payloads() -> Iterator[bytes | CleannewsError]:
        for page in pages:
            name, payload = sent(page, cleaning.cleaner.options)
            names.append(name)
            yield payload

    with closing(pool.answers(payloads())) as answers:
        for index, answer in enumerate(answers):
            yield received(index, names.popleft(), answer)


def sent(page: object, options: Options) -> tuple[object, bytes | CleannewsError]:
    """The name of a page, None where it has none, and what of it goes to a worker, or why nothing does."""
    from cleannews.workers import failure_of

    name: object = None
    try:
        given = as_input(page)
        name = given.id
        return name, payload_of(given, options)
    except Exception as error:
        return name, failure_of(error)


def received(index: int, name: object, answer: Answer) -> Cleaned[Any]:
    """What came of the page of this name, from what a worker answered."""
    from cleannews.workers import failure_of

    result, failure = None, answer.error
    if answer.result is not None:
        try:
            result = result_in(answer.result)
        except Exception as error:  # it can be read there, but not here
            failure = failure_of(error)
    return Cleaned(index, index if name is None else name, result, failure, answer.seconds)


def _check(pages: object, workers: int | None, timeout: float | None, max_memory: int | None) -> None:
    """Refuse what makes no sense."""
    if isinstance(pages, (str, bytes, bytearray, memoryview, os.PathLike, PageInput)):
        raise InvalidOption(f"pages is one page, a {type(pages).__name__}; put it into a list, or use clean(page)")
    if workers is not None and not (_is_whole(workers) and workers >= 0):
        raise InvalidOption(f"workers is {workers!r}, it must be None or a whole number from 0")
    if timeout is not None and not (isinstance(timeout, (int, float)) and 0 < timeout <= _LONGEST_TIMEOUT):
        raise InvalidOption(
            f"timeout is {timeout!r}, it must be None or seconds, more than 0, up to {_LONGEST_TIMEOUT:,}"
        )
    if max_memory is not None and not (_is_whole(max_memory) and max_memory > 0):
        raise InvalidOption(f"max_memory is {max_memory!r}, it must be None or a positive whole number of bytes")
    if max_memory is not None and not _CAN_LIMIT_MEMORY:
        raise InvalidOption(f"max_memory cannot be given here: {sys.platform} does not limit a process by itself")
    if workers == 0 and not timeout is max_memory is None:
        raise InvalidOption("timeout and max_memory need a process that can be ended; give workers=1")


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _check_travels(*things: object) -> None:
    """Refuse what other processes will not find: they do not run the caller's script again."""
    for thing in things:
        if getattr(thing, "__module__", None) == "__main__":
            raise InvalidOption(
                f"{getattr(thing, '__qualname__', thing)} is defined in the script or notebook itself, which other "
                "processes do not run; put it into a module, or use workers=0"
            )


def cores() -> int:
    """Cores that this process may use."""
    if sys.version_info >= (3, 13):
        return os.process_cpu_count() or 1
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
