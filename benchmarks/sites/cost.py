#!/usr/bin/env python3
"""What learning a site and cleaning with its profile cost, beside cleaning without.

    python -m benchmarks.sites.cost FOLDER

FOLDER is that of `benchmarks/quality/gate.py`. Taken are the sites with eight pages and more, each with one profile;
of every page the fastest of three runs counts, with and without in turn.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.sites.corpus import sites
from cleannews import Cleaner, SiteProfile

PAGES, RUNS = 8, 3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    args = parser.parse_args()
    without = with_profile = learning = 0.0
    count = 0
    for site, pages in sites(args.folder).items():
        if len(pages) < PAGES:
            continue
        inputs = [(page.html, page.url) for page in pages]
        began = time.process_time()
        profile = SiteProfile.learn(inputs, site=site)
        learning += time.process_time() - began
        plain, knowing = Cleaner(), Cleaner(site=profile)
        for html, url in inputs:
            taken = [(timed(plain.clean, html, url), timed(knowing.clean, html, url)) for _ in range(RUNS)]
            without += min(seconds for seconds, _ in taken)
            with_profile += min(seconds for _, seconds in taken)
            count += 1
    print(f"{count} pages: learning takes {learning / without:.2f} times as long as cleaning, "
          f"cleaning with a profile {with_profile / without:.2f} times as long as without")  # fmt: skip


def timed(clean: Callable[[bytes, str], object], html: bytes, url: str) -> float:
    began = time.process_time()
    clean(html, url)
    return time.process_time() - began


if __name__ == "__main__":
    main()
