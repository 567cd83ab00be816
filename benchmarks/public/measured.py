#!/usr/bin/env python3
"""Which pages docs/benchmark.md tells of: parts of the corpora, as marks that a page of a clone can be known by.

    python -m benchmarks.public.measured FOLDER

writes ``measured.txt`` beside this file anew, from all corpora of FOLDER that have pages of their own.
"""

from __future__ import annotations

import argparse
from hashlib import sha256
from pathlib import Path

from benchmarks.public.corpora import Truth, corpora_in, read_corpus

MEASURED = Path(__file__).with_name("measured.txt")
_DIGITS = 12
"""Of a mark. Two of 10,000 pages have the same with a chance of one in five million."""


def mark(truth: Truth) -> str:
    """What a page is known by: where it is published, and its id there."""
    return sha256(f"{truth.source}/{truth.id}".encode()).hexdigest()[:_DIGITS]


def marks() -> frozenset[str]:
    """Of all pages that were measured."""
    return frozenset(MEASURED.read_text(encoding="ascii").split())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    found = {mark(truth) for name in corpora_in(folder) for truth in read_corpus(folder, name).truths}
    MEASURED.write_text("".join(f"{line}\n" for line in sorted(found)), encoding="ascii")


if __name__ == "__main__":
    main()
