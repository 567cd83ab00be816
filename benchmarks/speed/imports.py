#!/usr/bin/env python3
"""What `import cleannews` costs, beside `import lxml.html`, and which modules it goes to; prints Markdown.

    python -m benchmarks.speed.imports [--times N] [--modules N]

Each import is that of a fresh Python, with the bytecode on disk and numpy on one thread; of N times the fastest counts.
A module's time is what it takes beyond the modules that it imports (``python -X importtime``), here added up for each
package, the library's own by its rooms. Exits 1 where the import takes more than 150 ms of the processor; on a machine
with nothing else to do these are those of the clock.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from benchmarks.speed.timing import one_thread

MOST = 0.150
"""Seconds."""


class Imported(NamedTuple):
    """Seconds that an import took."""

    wall: float
    processor: float


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--modules", type=int, default=15, help="show so many, the costliest first")
    args = parser.parse_args()
    ours, bare = time_import("cleannews", args.times), time_import("lxml.html", args.times)
    print("| | ms | ms of the processor |\n|---|---:|---:|")
    for name, took in (("cleannews", ours), ("lxml.html", bare)):
        print(f"| {name} | {1e3 * took.wall:.0f} | {1e3 * took.processor:.0f} |")
    print(f"| ratio | {ours.wall / bare.wall:.1f} | {ours.processor / bare.processor:.1f} |\n")
    modules = time_modules("cleannews", args.times)
    print("| package | ms | | module | ms |\n|---|---:|---|---|---:|")
    packages = by_package(modules)[: args.modules]
    costliest = sorted(modules, key=lambda row: -row[1])[: args.modules]
    for (package, cost), (module, own) in zip(packages, costliest, strict=False):
        print(f"| {package} | {1e3 * cost:.1f} | | {module} | {1e3 * own:.1f} |")
    if ours.processor > MOST:
        print(f"\nimport cleannews takes {1e3 * ours.processor:.0f} ms, at most {1e3 * MOST:.0f} are wanted")
    return int(ours.processor > MOST)


def time_import(module: str, times: int, *, path: str | None = None) -> Imported:
    """The fastest of several fresh imports; a first one, which has to write bytecode, does not count.

    Args:
        module: what is imported.
        times: how often.
        path: a folder that is searched before the installed packages.
    """
    code = (
        "from time import perf_counter as wall, process_time as processor\n"
        f"a, b = wall(), processor()\nimport {module}\nprint(wall() - a, processor() - b)"
    )
    took = [[float(cell) for cell in done.stdout.split()] for done in _fresh(["-c", code], times, path)]
    return Imported(min(row[0] for row in took), min(row[1] for row in took))


def time_modules(module: str, times: int) -> list[tuple[str, float]]:
    """Every module that is imported for `module` and is not there at start, with its own seconds."""
    reports = _fresh(["-X", "importtime", "-c", f"import {module}"], times)
    rows = zip(*(read_import_times(report.stderr) for report in reports), strict=True)
    return [min(same, key=lambda row: row[1]) for same in rows]


def read_import_times(report: str) -> list[tuple[str, float]]:
    """Modules and their own seconds, from what ``-X importtime`` writes; what Python itself begins with is left out."""
    found: list[tuple[str, float]] = []
    for line in report.splitlines():
        cells = line.removeprefix("import time:").split("|")
        if len(cells) != 3 or not cells[0].strip().isdigit():
            continue
        if cells[2].strip() == "site":  # the last of those
            found.clear()
        else:
            found.append((cells[2].strip(), int(cells[0]) / 1e6))
    return found


def by_package(modules: Iterable[tuple[str, float]]) -> list[tuple[str, float]]:
    """Seconds of each package, the costliest first."""
    total: Counter[str] = Counter()
    for module, own in modules:
        total[package_of(module)] += own  # type: ignore[assignment]  # a Counter adds fractions as well
    return sorted(total.items(), key=lambda row: -row[1])


def package_of(module: str) -> str:
    """The package that a module is counted with: all of Python's own are one, each room of the library is one."""
    parts = module.split(".")
    if parts[0] == "cleannews":
        return ".".join(parts[:2])
    return "Python's own" if parts[0] in sys.stdlib_module_names else parts[0]


def _fresh(arguments: list[str], times: int, path: str | None = None) -> list[subprocess.CompletedProcess[str]]:
    """What Python did with the arguments, so many times; once more, before, to write bytecode."""
    one_thread()
    with tempfile.TemporaryDirectory() as bytecode:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = bytecode
        if path is not None:
            environment["PYTHONPATH"] = os.pathsep.join(filter(None, (path, os.environ.get("PYTHONPATH"))))
        command = [sys.executable, *arguments]
        runs = (
            subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
            for _ in range(times + 1)
        )
        return list(runs)[1:]


if __name__ == "__main__":
    sys.exit(main())
