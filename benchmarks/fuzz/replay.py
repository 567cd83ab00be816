"""Check saved cases again, with the whole error: ``python -m benchmarks.fuzz.replay FILE …``.

FILE holds cases as JSON lines, or is an input of the fuzzer as it saves it (``crash-…``, ``timeout-…``). With
``--digest`` one line is printed for each case, with a digest of the article: two builds, compiled and not, must print
the same.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from benchmarks.fuzz.cases import read_cases
from benchmarks.fuzz.grammar import case_of
from benchmarks.fuzz.properties import Case, check


def cases_of(path: Path) -> Iterator[Case]:
    """The cases of a file of either kind."""
    if path.suffix == ".jsonl":
        yield from read_cases(path)
    else:
        yield case_of(path.read_bytes())


def main(arguments: list[str]) -> None:
    """Print what each case gives, or stop at the first that is broken."""
    for name in arguments:
        if name == "--digest":
            continue
        for case in cases_of(Path(name)):
            if "--digest" not in arguments:
                print(repr(case)[:2_000])
            article = check(case)
            record = "an error" if article is None else article.to_json()
            print(sha256(record.encode()).hexdigest() if "--digest" in arguments else record[:2_000])


if __name__ == "__main__":
    main(sys.argv[1:])
