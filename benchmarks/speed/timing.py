"""How long extractors take for pages, as ratios to lxml's bare parse of the same bytes in the same run.

Each works in a process of its own, so that none pays for what another one holds in memory, and so does bare parsing: in
a process together with trafilatura it took up to a fifth longer, which made its ratios smaller. All go through
the pages in step: the first page by all of them, then the second, and once more from the first in each further round.
So what else the machine does meanwhile befalls all alike. What a call leaves behind is freed within its time.

Times are of the processor, with numpy on one thread, as other work may share the machine. Of the rounds, the fastest
counts: what disturbs a measurement (another process in the cache, a full garbage collection, words and weights loaded
at the first call) adds to it and never takes away. `Timed.noise` says how far the others were off. What a library
remembers of a page from round to round is to its advantage.
"""

from __future__ import annotations

import importlib.util
import logging
import math
import os
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from benchmarks.extractors import Extract, Extractor
from benchmarks.speed.sample import Page


class Lap(NamedTuple):
    """One page by one extractor, once."""

    seconds: float
    """Not a number where it failed."""
    error: str | None = None


class Timed(NamedTuple):
    """One page by one extractor, all rounds."""

    id: str
    size: int
    """Bytes."""
    parse: float
    """Seconds; not a number where the extractor failed, as is the next."""
    own: float
    """Seconds."""
    noise: float
    """How much more the mean round took than the fastest one, as a share of it."""
    error: str | None = None

    @property
    def ratio(self) -> float:
        return self.own / self.parse


class Lane:
    """The process of one extractor."""

    def __init__(self, extractor: Extractor) -> None:
        self.extractor = extractor
        self._start()

    def _start(self) -> None:
        self._pool = ProcessPoolExecutor(
            1, mp_context=get_context("spawn"), initializer=_load, initargs=(self.extractor,)
        )

    def lap(self, page: bytes, text: str, url: str | None) -> Lap:
        given = text if self.extractor.takes_text else page
        try:
            return self._pool.submit(_lap, given, url).result()
        except BrokenProcessPool:
            self.close()
            self._start()
            return Lap(math.nan, "the process ended")

    def peak_memory(self) -> int:
        """Bytes that the process held at most: Python, the library, and what it made of a page."""
        return self._pool.submit(peak_memory).result()

    def close(self) -> None:
        self._pool.shutdown()


@contextmanager
def lanes_of(*extractors: Extractor) -> Iterator[list[Lane]]:
    """Their processes, which end with the block."""
    lanes = [Lane(extractor) for extractor in extractors]
    try:
        yield lanes
    finally:
        for lane in lanes:
            lane.close()


def one_thread() -> None:
    """Keep numpy's libraries to one thread, in this process if they are not loaded yet, and in those it starts."""
    for library in ("OMP", "OPENBLAS", "MKL"):
        os.environ.setdefault(f"{library}_NUM_THREADS", "1")


def seconds(call: Callable[[], object]) -> float:
    """Of the processor, what the call returns being freed within them."""
    start = time.process_time()
    call()
    return time.process_time() - start


def time_pages(lanes: Sequence[Lane], pages: Sequence[Page], rounds: int) -> list[list[Timed]]:
    """For each lane its pages; the first is that of bare parsing.

    One page is held at a time: the corpora are larger than some memories.
    """
    from cleannews.decode import decode

    laps: list[list[list[Lap]]] = [[[] for _ in lanes] for _ in pages]
    sizes = [0] * len(pages)
    for _ in range(rounds):
        for number, page in enumerate(pages):
            content = page.read()
            sizes[number] = len(content)
            text = decode(content, None).text
            for lane, lap in zip(lanes, laps[number], strict=True):
                lap.append(lane.lap(content, text, page.url))
    timed = [
        [fastest(page.id, size, lap[0], own) for own in lap] for page, size, lap in zip(pages, sizes, laps, strict=True)
    ]
    return [list(lane) for lane in zip(*timed, strict=True)]


def fastest(id: str, size: int, parses: Sequence[Lap], laps: Sequence[Lap]) -> Timed:
    """The fastest rounds of a page; one that failed in one of them has failed."""
    error = next((lap.error for lap in (*parses, *laps) if lap.error), None)
    if error:
        return Timed(id, size, math.nan, math.nan, 0.0, error)
    own = [lap.seconds for lap in laps]
    return Timed(id, size, min(lap.seconds for lap in parses), min(own), sum(own) / len(own) / min(own) - 1)


def is_compiled() -> bool:
    """Whether the installed library runs compiled."""
    spec = importlib.util.find_spec("cleannews.segment.html")
    return spec is not None and not str(spec.origin).endswith(".py")


def peak_memory() -> int:
    """Bytes that this process held at most.

    From the kernel's account of the address space, which begins anew with each program; that of `resource` begins
    with the peak of the process that started this one.
    """
    return _status("VmHWM")


def resident_memory() -> int:
    """Bytes that this process holds now."""
    return _status("VmRSS")


def _status(field: str) -> int:
    status = Path("/proc/self/status")
    if not status.is_file():
        raise SystemExit("memory is read from /proc, which is there on Linux only")
    lines = (line.split() for line in status.read_text(encoding="ascii").splitlines())
    return next(int(line[1]) * 1024 for line in lines if line[0] == f"{field}:")


# --- in the processes ------------------------------------------------------------------------------------------------

_extract: Extract


def _load(extractor: Extractor) -> None:
    global _extract
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    _extract = extractor.load()


def _lap(given: bytes | str, url: str | None) -> Lap:
    try:
        return Lap(seconds(lambda: _extract(given, url)))
    except Exception as error:  # of whatever library, on whatever page
        return Lap(math.nan, f"{type(error).__name__}: {' '.join(str(error).split())}"[:200])
