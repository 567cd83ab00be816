#!/usr/bin/env python3
"""Clean every page of a folder in eight threads at once and in a process of its own; exit 1 if anything differs.

    python -m benchmarks.robustness.sameness FOLDER [--threads N] [--limit N]

FOLDER holds ``corpora/<name>/``. The pages are cleaned one after the other, then by threads that share one cleaner and
take all of them, each in an order of its own, then in reverse order by a process that was spawned with another hash
seed. What is compared is the whole article as JSON.
"""

from __future__ import annotations

import argparse
import hashlib
import multiprocessing
import os
import random
import sys
import threading
from pathlib import Path

from benchmarks.speed.sample import Page, pages_of
from cleannews import Cleaner, CleannewsError

Digests = dict[str, str]


def digest(cleaner: Cleaner, page: Page) -> str:
    """What comes out, in short."""
    try:
        told = cleaner.clean(page.read(), page.url).to_json()
    except CleannewsError as error:
        told = f"{type(error).__name__}: {error}"
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def in_turn(pages: list[Page]) -> Digests:
    cleaner = Cleaner()
    return {page.id: digest(cleaner, page) for page in pages}


def in_threads(pages: list[Page], count: int) -> list[Digests]:
    """The digests of each thread."""
    cleaner, found = Cleaner(), [Digests() for _ in range(count)]

    def work(number: int) -> None:
        order = list(pages)
        random.Random(number).shuffle(order)
        for page in order:
            found[number][page.id] = digest(cleaner, page)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def in_process(pages: list[Page]) -> Digests:
    os.environ["PYTHONHASHSEED"] = "4242"
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(in_turn, (pages[::-1],))


def differing(first: Digests, other: Digests) -> list[str]:
    """The pages of which not the same came out, or nothing."""
    return [page for page, told in first.items() if other.get(page) != told]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--threads", type=int, default=8)
    parser.add_argument("--limit", type=int, help="pages of each corpus, evenly spread")
    args = parser.parse_args()
    sys.setswitchinterval(1e-5)
    failed = False
    for corpus in sorted(path.parent.name for path in args.folder.glob("corpora/*/truth.jsonl")):
        pages = [page for page in pages_of(args.folder, corpus, args.limit) if page.path.exists()]
        first = in_turn(pages)
        found = [differing(first, other) for other in (*in_threads(pages, args.threads), in_process(pages))]
        different = sorted({page for pages in found for page in pages})
        failed = failed or bool(different)
        print(f"{corpus}: {len(pages):,} pages, {len(found)} times again, {len(different)} differ", *different[:5])
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
