#!/usr/bin/env python3
"""How many texts come back unchanged when what was cleaned is cleaned again; prints a table in Markdown.

    python -m benchmarks.text.idempotence FOLDER [--every N] [--changed]

FOLDER is that of `benchmarks/quality/gate.py`. The pages are given as they are, and flattened in both styles; what
comes out of them, as text, is given once more. The shipped weights are used: nothing is compared with a truth here.
"""

from __future__ import annotations

import argparse
import gzip
import json
import tempfile
from multiprocessing import Pool
from pathlib import Path

from benchmarks.quality.gate import flatten
from cleannews import clean

CORPORA = ("fundus-dev", "daniel-dev", "trafilatura-eval", "wcxb-dev")
STYLES = ("glued", "lines")


def is_stable(path: Path) -> bool:
    """Whether the text of a page, cleaned again, is the same text."""
    content = gzip.decompress(path.read_bytes())
    text = clean(content.decode("utf-8") if path.name.endswith(".txt.gz") else content).text
    return clean(text).text == text


def pages_of(corpus: Path, every: int) -> list[Path]:
    with (corpus / "truth.jsonl").open(encoding="utf-8") as lines:
        truths = [json.loads(line) for line in lines][::every]
    return [corpus / (truth.get("page") or f"pages/{truth['id']}.html.gz") for truth in truths]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=1, help="only every so many-th page")
    parser.add_argument("--changed", action="store_true", help="name the pages whose text changed")
    args = parser.parse_args()
    folder = args.folder.resolve()
    print("| corpus | as HTML | glued | lines |\n|---|---:|---:|---:|")
    total = stable = 0
    with tempfile.TemporaryDirectory() as scratch, Pool() as pool:
        for name in CORPORA:
            cells = []
            for style in ("", *STYLES):
                corpus = folder / "corpora" / name
                if style:
                    flatten(folder, name, style, Path(scratch) / style / name)
                    corpus = Path(scratch) / style / name
                pages = pages_of(corpus, args.every)
                found = pool.map(is_stable, pages, 16)
                cells.append(f"{sum(found) / len(found):.3f}")
                if style:
                    total, stable = total + len(found), stable + sum(found)
                if args.changed:
                    for page, same in zip(pages, found, strict=True):
                        if not same:
                            print(style or "html", page)
            print(f"| {name} | {' | '.join(cells)} |")
    print(f"\nOf {total:,} flattened pages {stable / total:.1%} come back unchanged.")


if __name__ == "__main__":
    main()
