#!/usr/bin/env python3
"""Whether all engines make the same articles of the same pages, byte for byte, and how fast; prints Markdown.

    python -m benchmarks.pipelines.same FOLDER [--pages 5000] [--workers 2] [--engines spark ray …] [--scratch DIR]

FOLDER is that of `benchmarks/quality/gate.py`; the pages of its corpora are taken in turn, again where they are fewer.
What is compared is `Article.to_json`, of each row or record read back with `Article.from_dict`. Exits with 1 where two
differ or one is missing. The processor's seconds have the start of the engine in them, pages/s have not;
`benchmarks/pipelines/overhead.py` measures what a page costs.

Needs the engines (``pip install ".[pipelines,bench]"``), and Java for Spark.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any

from benchmarks.pipelines.cost import run
from benchmarks.pipelines.engines import ENGINES
from benchmarks.pipelines.pages import written
from cleannews import Article


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=5000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--engines", nargs="+", choices=[*ENGINES], default=[*ENGINES])
    parser.add_argument("--scratch", type=Path, help="where the pages and the results go; else a temporary folder")
    args = parser.parse_args()
    if args.engines[0] != "clean_many":
        args.engines.insert(0, "clean_many")  # what the others are compared with
    with tempfile.TemporaryDirectory(dir=args.scratch) as scratch:
        pages = written(args.folder, Path(scratch), args.pages)
        print(f"{args.pages:,} pages, {args.workers} workers\n")
        print("| engine | articles | differing | missing | pages/s | processor, s |")
        print("|---|---:|---:|---:|---:|---:|", flush=True)
        wanted: dict[str, bytes] = {}
        failed = False
        for engine in args.engines:
            output = Path(scratch) / engine.replace(" ", "-")
            cost = run(engine, pages, output, args.workers)
            found = dict(digests(engine, output))
            wanted = wanted or found
            differing = sum(digest != wanted.get(id) for id, digest in found.items())
            missing = len(wanted.keys() - found.keys()) + args.pages - len(wanted)
            failed |= bool(differing or missing)
            rate = f"{args.pages / cost.seconds:.1f} | {cost.processor:.0f}"
            print(f"| {engine} | {len(found):,} | {differing} | {missing} | {rate} |", flush=True)
    sys.exit(failed)


def digests(engine: str, output: Path) -> Iterator[tuple[str, bytes]]:
    """The id of each page, and the digest of its article's JSON."""
    for id, text in articles(engine, output):
        yield id, blake2b(text.encode(), digest_size=16).digest()


def articles(engine: str, output: Path) -> Iterator[tuple[str, str]]:
    """What an engine wrote."""
    if engine == "clean_many":
        with output.open(encoding="utf-8") as lines:
            for line in lines:
                id, text = line.rstrip("\n").split("\t", 1)
                yield id, text
    elif engine in ("cleannews batch", "scrapy"):
        path = Path(f"{output}.jsonl") if engine == "cleannews batch" else output
        with path.open(encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                record = row if engine == "cleannews batch" else row["article"]
                yield row.get("id") or "urn:page:" + record["url"].rsplit("/", 1)[1], text_of(record)
    else:
        for path in sorted(output.glob("*.parquet")) if output.is_dir() else [output]:
            for row in rows(path):
                yield row["id"], text_of(row)


def rows(path: Path) -> Iterator[dict[str, Any]]:
    import pyarrow.parquet as pq

    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches(100):
            yield from batch.to_pylist()


def text_of(record: dict[str, Any]) -> str:
    return f"error: {record['error']['type']}" if record["outcome"] == "error" else Article.from_dict(record).to_json()


if __name__ == "__main__":
    main()
