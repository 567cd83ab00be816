"""Check many small generated pages: a corpus changed at random, each page made by its number alone.

    python -m benchmarks.fuzz.generated CORPUS [--first 0] [--count 100000] [--findings FOLDER]

CORPUS is the folder that `guided` has filled. Without its overhead, and on the compiled build, a core checks a thousand
pages a second; so what guided fuzzing has found on the source is varied here on what people install. Where the process
dies, the last number that was printed and those after it (``--first``) say at which page.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random

from benchmarks.fuzz.cases import save_finding, signature
from benchmarks.fuzz.grammar import case_of
from benchmarks.fuzz.properties import check

_SLOW = 5.0
"""Seconds above which one such page is a finding; they have 250 pieces at most."""


def input_of(corpus: list[bytes], number: int) -> bytes:
    """One input of the corpus, or two put together, with a few bytes that are others, more or fewer."""
    chance = Random(number)
    data = chance.choice(corpus)
    if chance.random() < 0.5:
        other = chance.choice(corpus)
        data = data[: chance.randrange(len(data) + 1)] + other[chance.randrange(len(other) + 1) :]
    changed = bytearray(data[:250])
    for _ in range(chance.randrange(6)):
        at = chance.randrange(len(changed) + 1)
        changed[at : at + chance.randrange(3)] = chance.randbytes(chance.randrange(4))
    return bytes(changed)


def main() -> int:
    """Check the pages of a range of numbers; the exit code is 1 where something was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--findings", type=Path, default=Path("findings"))
    options = parser.parse_args()
    corpus = [path.read_bytes() for path in sorted(options.corpus.iterdir())]
    causes: Counter[str] = Counter()
    began = time.monotonic()
    for number in range(options.first, options.first + options.count):
        case = case_of(input_of(corpus, number))
        start = time.thread_time()
        try:
            check(case)
            broken = "" if time.thread_time() - start < _SLOW else f"more than {_SLOW:g} seconds"
        except Exception as error:
            broken = signature(error)
        if broken:
            causes[broken] += 1
            print(f"{number}: {broken}", save_finding(options.findings, case, broken), flush=True)
        if number % 10_000 == 9_999:
            print(f"{number + 1 - options.first:,} pages, {time.monotonic() - began:.0f} s", flush=True)
    print(f"{options.count:,} pages, {time.monotonic() - began:.0f} s: {dict(causes)}")
    return 1 if causes else 0


if __name__ == "__main__":
    sys.exit(main())
