"""What a run of an engine takes, of the clock and of the processor, all of its processes together."""

from __future__ import annotations

import ctypes
import os
import resource
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from benchmarks.pipelines.pages import Pages

_SET_CHILD_SUBREAPER = 36
"""Of Linux' prctl: what a child leaves behind becomes ours, so that what it took is known when it ends."""


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
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "benchmarks.pipelines.engines", engine]
    files = [str(pages.parquet), str(pages.warc), str(output)]
    with (output.parent / f"{output.name}.log").open("w+", encoding="utf-8") as log:
        code = subprocess.run([*command, *files, str(workers)], stdout=log, stderr=log, check=False).returncode
        log.seek(0)
        said = log.read()
    if code:
        raise SystemExit(f"{engine} failed:\n{said[-4000:]}")
    try:
        while True:
            os.waitpid(-1, 0)
    except ChildProcessError:
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = float(next(line for line in said.splitlines() if line.startswith("seconds ")).split()[1])
    return Cost(seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
