"""What a run of an engine takes, of the clock and of the processor, all of its processes together."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import NamedTuple

import psutil

from benchmarks.pipelines.pages import Pages

_SET_CHILD_SUBREAPER = 36
"""Of Linux' prctl: what a child leaves behind becomes ours, so that all of its processes are found below us."""
_EVERY = 0.1
"""Seconds from one look at the processes to the next: what one takes after the last look at it is not counted."""


class Cost(NamedTuple):
    """Seconds."""

    seconds: float
    """Of the clock, from when the engine is up."""
    processor: float
    """Of the processor, of all processes from their start on."""


def run(engine: str, pages: Pages, output: Path, workers: int) -> Cost:
    """Run an engine in a process of its own, and wait for all that it leaves behind.

    Raises:
        SystemExit: it failed.
    """
    ctypes.CDLL(None).prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    command = [sys.executable, "-m", "benchmarks.pipelines.engines", engine]
    files = [str(pages.parquet), str(pages.warc), str(output)]
    with _Watch() as watch, (output.parent / f"{output.name}.log").open("w+", encoding="utf-8") as log:
        code = subprocess.run([*command, *files, str(workers)], stdout=log, stderr=log, check=False).returncode
        log.seek(0)
        said = log.read()
        if code:
            raise SystemExit(f"{engine} failed:\n{said[-4000:]}")
        try:
            while True:
                os.waitpid(-1, 0)
        except ChildProcessError:
            pass
    seconds = float(next(line for line in said.splitlines() if line.startswith("seconds ")).split()[1])
    return Cost(seconds, watch.processor)


class _Watch(threading.Thread):
    """Looks at all processes below this one again and again, and keeps what each had taken when it was last seen.

    What a parent is told of its dead children would be exact, and is not enough: Spark's and Ray's own processes leave
    theirs to nobody, so that hardly anything of what cleans the pages would be counted.
    """

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._taken: dict[tuple[int, float], float] = {}
        self._ended = threading.Event()

    @property
    def processor(self) -> float:
        """Seconds, of all of them together."""
        return sum(self._taken.values())

    def run(self) -> None:
        this = psutil.Process()
        while not self._ended.wait(_EVERY):
            for process in this.children(recursive=True):
                try:
                    times = process.cpu_times()
                    self._taken[process.pid, process.create_time()] = times.user + times.system
                except psutil.NoSuchProcess:
                    continue

    def __enter__(self) -> _Watch:
        self.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._ended.set()
        self.join()
