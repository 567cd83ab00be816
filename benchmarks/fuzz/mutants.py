"""Break real pages in many ways, and check each mutant.

    python -m benchmarks.fuzz.mutants PAGES [--each 20] [--seed 1] [--limit 20] [--findings FOLDER] [--part 0/1]

PAGES is a folder; every ``.html`` and ``.html.gz`` file under it is taken. Each page has a process of its own,
which is killed where a mutant takes more than `limit` seconds. The same seed makes the same mutants, whatever the part
or the order. What is found is minimised and saved, one case for each cause; the exit code is 1 then.
"""

from __future__ import annotations

import argparse
import gzip
import os
import select
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from zlib import crc32

from benchmarks.fuzz.cases import save_finding, signature
from benchmarks.fuzz.grammar import URL
from benchmarks.fuzz.mutations import mutants_of
from benchmarks.fuzz.properties import Case, check
from cleannews import Options, clean

_PROBES = 400
"""Checks that the minimising of one case may take."""
_WARM = f"<html><title>t</title><div class=x><p>{'A sentence of some words that says nothing at all. ' * 20}</div>"


def broken_by(case: Case) -> str:
    """What is broken on a case, as a signature; empty if nothing is."""
    try:
        check(case)
    except Exception as error:
        return signature(error)
    return ""


def first_broken(cases: Sequence[Callable[[], Case]], limit: float) -> tuple[int, str] | None:
    """The first of the cases for which something is broken, and what, found in a process of its own.

    Args:
        cases: what makes each case.
        limit: seconds that one may take.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        for case in cases:
            broken = broken_by(case()).encode("utf-8", "replace")[:2_000]
            os.write(writer, broken.replace(b"\n", b" ") + b"\n")
            if broken:
                break
        os._exit(0)
    os.close(writer)
    done = 0
    try:
        with os.fdopen(reader, "rb", buffering=0) as answers:
            pending = b""
            while done < len(cases):
                if not select.select([answers], [], [], limit)[0]:
                    return done, f"more than {limit:g} seconds"
                read = os.read(answers.fileno(), 65_536)
                if not read:
                    return done, f"the process died: {os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}"
                *lines, pending = (pending + read).split(b"\n")
                for line in lines:
                    if line:
                        return done, line.decode("utf-8", "replace")
                    done += 1
        return None
    finally:
        _end(child)


def _end(child: int) -> None:
    try:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    except (ProcessLookupError, ChildProcessError):
        pass  # waited for already


def minimised(case: Case, broken: str, limit: float) -> Case:
    """A shorter page that is broken in the same way: parts are left out, halves first, then ever smaller ones."""
    page = case.page if isinstance(case.page, bytes) else case.page.encode("utf-8", "surrogatepass")
    size, probes = len(page) // 2, 0
    while size and probes < _PROBES:
        at, before = 0, len(page)
        while at < len(page) and probes < _PROBES:
            shorter = case._replace(page=page[:at] + page[at + size :])
            probes += 1
            found = first_broken([lambda: shorter], limit)  # noqa: B023  # called before the loop goes on
            if found is not None and found[1] == broken:
                page = page[:at] + page[at + size :]
            else:
                at += size
        size = size // 2 if len(page) == before or size > len(page) // 2 else size
    return case._replace(page=page)


def check_page(path: Path, other: Path, each: int, seed: int, limit: float) -> list[tuple[str, Case, str]]:
    """The mutants of a page for which something is broken: what was done, the case, what is broken."""
    mutants = list(mutants_of(_read(path), _read(other), each, seed ^ crc32(path.name.encode())))

    def case(index: int) -> Case:
        return Case(mutants[index][1], URL if index % 2 else None, Options())

    found, start = [], 0
    while start < len(mutants):
        broken = first_broken([lambda index=index: case(index) for index in range(start, len(mutants))], limit)
        if broken is None:
            break
        start += broken[0] + 1
        found.append((mutants[start - 1][0], case(start - 1), broken[1]))
    return found


def _read(path: Path) -> bytes:
    data = path.read_bytes()
    return gzip.decompress(data) if path.suffix == ".gz" else data


def main() -> int:
    """Check the mutants of all pages; the exit code is 1 where something was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--each", type=int, default=20, help="mutants of a page")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=float, default=20.0, help="seconds for one mutant")
    parser.add_argument("--findings", type=Path, default=Path("findings"))
    parser.add_argument("--part", default="0/1", help="K/N: only every N-th page, from the K-th")
    options = parser.parse_args()
    part, parts = map(int, options.part.split("/"))
    paths = sorted([*options.pages.rglob("*.html"), *options.pages.rglob("*.html.gz")])
    clean(_WARM)  # loads in this process what each child would load anew
    causes: Counter[str] = Counter()
    began, count = time.monotonic(), 0
    for number in range(part, len(paths), parts):
        other = paths[(number * 7_919 + options.seed) % len(paths)]
        for done, case, broken in check_page(paths[number], other, options.each, options.seed, options.limit):
            causes[broken] += 1
            if causes[broken] == 1:
                case = minimised(case, broken, options.limit)
                save_finding(options.findings, case, broken)
            print(f"{paths[number].name}: {done}: {broken}", flush=True)
        count += 1
        if count % 100 == 0:
            print(f"{count:,} pages, {count * options.each:,} mutants, {time.monotonic() - began:.0f} s", flush=True)
    print(f"{count:,} pages, {count * options.each:,} mutants, {time.monotonic() - began:.0f} s: {dict(causes)}")
    return 1 if causes else 0


if __name__ == "__main__":
    sys.exit(main())
