#!/usr/bin/env python3
"""Let extractors loose on corpora, and keep what they find.

    python -m benchmarks.public.run FOLDER RESULTS [--corpus NAME ...] [--flattened NAME ...] [--only EXTRACTOR ...]
                                    [--limit N] [--timeout SECONDS]

FOLDER holds ``corpora/NAME/`` as `prepare.py` writes them. ``--flattened`` names corpora whose pages are flattened to
text first, in two styles, and given to line filters. Each page goes to a process that is killed where it takes longer
than the limit; a time-out and an exception are an empty result, and counted. Written is a file for each corpus and
extractor, ``RESULTS/extractions/CORPUS/EXTRACTOR.jsonl.gz``; what is there already is not made again. One process works
at a time. `summary.py` comes next.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import time
from collections.abc import Sequence
from datetime import date
from importlib import metadata
from pathlib import Path
from typing import Any

import cleannews
from benchmarks.extractors import OURS, WITH_IMAGES
from benchmarks.public.corpora import Corpus, corpora_in, read_corpus
from benchmarks.public.extraction import Contender, contenders, extract, reader, write_results
from benchmarks.public.flatten import STYLES

TIMEOUT = 60.0
"""Seconds that a page may take: a hundred times what the slowest extractor takes in the median."""


def suits(contender: Contender, corpus: Corpus) -> bool:
    """Whether there is something to measure: the mode for images is run where there are true ones."""
    return contender.shown != WITH_IMAGES.shown or any(truth.images for truth in corpus.truths)


def about(names: Sequence[Contender]) -> dict[str, Any]:
    """When, with what, and in which versions."""
    return {
        "date": date.today().isoformat(),
        "python": platform.python_version(),
        "lxml": metadata.version("lxml"),
        "versions": {**{contender.shown: contender.version for contender in names}, OURS: cleannews.__version__},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("results", type=Path)
    parser.add_argument("--corpus", nargs="*", help="only these; all that have pages of their own otherwise")
    parser.add_argument("--flattened", nargs="*", default=[], help="corpora to flatten")
    parser.add_argument("--only", nargs="*", default=[], help="only these extractors, by the names in the tables")
    parser.add_argument("--limit", type=int, help="only so many pages of each corpus, evenly spread")
    parser.add_argument("--timeout", type=float, default=TIMEOUT)
    args = parser.parse_args()
    names = corpora_in(args.folder) if args.corpus is None else args.corpus
    todo: list[tuple[str, str | None]] = [(name, None) for name in names]
    todo += [(name, style) for name in args.flattened for style in STYLES]
    for name, style in todo:
        corpus = read_corpus(args.folder, name, args.limit)
        read = reader(corpus, style)
        folder = args.results / "extractions" / (f"{name} {style}" if style else name)
        for contender in contenders(flattened=style is not None):
            file = folder / contender.file
            if file.is_file() or (args.only and contender.shown not in args.only) or not suits(contender, corpus):
                continue
            if contender.version is None:
                print(f"{contender.shown} is not installed, and left out", file=sys.stderr)
                continue
            began = time.monotonic()
            write_results(file, extract(contender, corpus.truths, read, args.timeout))
            print(f"{folder.name}: {contender.shown}, {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    everyone = {one.shown: one for flattened in (False, True) for one in contenders(flattened=flattened)}
    (args.results / "about.json").write_text(
        json.dumps(about(list(everyone.values())), indent=1) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()
