#!/usr/bin/env python3
"""Bring a published corpus into the form that the benchmark reads.

    python -m benchmarks.public.prepare NAME CLONE FOLDER [--as NAME] [--measured]

NAME is fundus, wcxb, trafilatura, readability, article-extraction-benchmark or daniel, CLONE a local clone of the
repository that it is published in (docs/benchmark.md has the addresses). Written is ``FOLDER/corpora/NAME/``, and said
how many pages it has. ``--measured`` takes only the pages that docs/benchmark.md tells of. Nothing is fetched.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.public.corpora import write_corpus
from benchmarks.public.layouts import READERS, LayoutUnknown
from benchmarks.public.measured import mark, marks


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", choices=sorted(READERS))
    parser.add_argument("clone", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--as", dest="target", metavar="NAME", help="another name for the corpus")
    parser.add_argument("--measured", action="store_true", help="only the pages that docs/benchmark.md tells of")
    args = parser.parse_args()
    place = args.folder / "corpora" / (args.target or args.name)
    try:
        samples = READERS[args.name](args.clone)
        if args.measured:
            wanted = marks()
            samples = (sample for sample in samples if mark(sample.truth) in wanted)
        count = write_corpus(place, samples)
    except (LayoutUnknown, FileExistsError) as error:
        raise SystemExit(str(error)) from None
    print(f"{place}: {count} pages")
    if not count:
        raise SystemExit("no page: nothing of this corpus was measured, or the clone is not laid out as expected")


if __name__ == "__main__":
    main()
