#!/usr/bin/env python3
"""What a page costs in each engine beside plain `clean_many` on the same machine; prints Markdown.

    python -m benchmarks.pipelines.overhead FOLDER [--pages 300 1500] [--workers 2] [--repeats 1] [--engines spark …]

FOLDER is that of `benchmarks/quality/gate.py`. Each engine cleans the fewer pages and the more; the difference is what
the pages cost, the start of the engine left out. "processor" is milliseconds of the processor a page, of all processes
of the engine (Linux): other work on the machine changes it least. The medians of the repeats are shown. The site that
Scrapy crawls is among its processes.

Needs the engines (``pip install ".[pipelines,bench]"``), and Java for Spark.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
from pathlib import Path

from benchmarks.pipelines.cost import Cost, run
from benchmarks.pipelines.engines import ENGINES
from benchmarks.pipelines.pages import Pages, written


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, nargs=2, default=[300, 1500], metavar=("FEWER", "MORE"))
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--repeats", type=int, default=1)
    parser.add_argument("--engines", nargs="+", choices=[*ENGINES], default=[*ENGINES])
    parser.add_argument("--scratch", type=Path, help="where the pages and the results go; else a temporary folder")
    args = parser.parse_args()
    engines = list(dict.fromkeys(["clean_many", *args.engines]))
    costs: dict[str, list[Cost]] = {engine: [] for engine in engines}
    with tempfile.TemporaryDirectory(dir=args.scratch) as scratch:
        folders = [Path(scratch) / str(count) for count in args.pages]
        for folder in folders:
            folder.mkdir()
        fewer, more = (written(args.folder, folder, count) for folder, count in zip(folders, args.pages, strict=True))
        for _ in range(args.repeats):
            for engine in engines:
                costs[engine].append(between(engine, fewer, more, args.workers))
    print(f"{args.pages[1] - args.pages[0]:,} pages, {args.workers} workers, {args.repeats} repeats\n")
    print("| engine | processor, ms | × clean_many | pages/s |\n|---|---:|---:|---:|")
    plain = statistics.median(cost.processor for cost in costs["clean_many"])
    for engine, found in costs.items():
        processor = statistics.median(cost.processor for cost in found)
        seconds = statistics.median(cost.seconds for cost in found)
        print(f"| {engine} | {1e3 * processor:.1f} | {processor / plain:.2f} | {1 / seconds:.1f} |")


def between(engine: str, fewer: Pages, more: Pages, workers: int) -> Cost:
    """What a page costs that is among the more and not among the fewer."""
    costs = []
    for pages in (fewer, more):
        output = pages.warc.parent / "out"
        costs.append(run(engine, pages, output, workers))
        for left in output.parent.glob("out*"):
            shutil.rmtree(left) if left.is_dir() else left.unlink()
    added = more.count - fewer.count
    return Cost(*((after - before) / added for before, after in zip(*costs, strict=True)))


if __name__ == "__main__":
    main()
