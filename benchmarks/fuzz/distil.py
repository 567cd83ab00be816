"""The fewest inputs of a fuzzer's corpus that reach all branches that it reaches: what is committed.

    PYTHONPATH=src:. python -m benchmarks.fuzz.distil CORPUS tests/fixtures/fuzz/corpus.jsonl [FINDINGS.jsonl …]

CORPUS is the folder that `guided` has filled. The cases of FINDINGS are kept whatever they reach. Only what stands in
the source can be seen: it is of no use with the compiled build.
"""

from __future__ import annotations

import sys
from pathlib import Path

from coverage import Coverage

import cleannews
from benchmarks.fuzz.cases import read_cases, write_cases
from benchmarks.fuzz.grammar import case_of
from benchmarks.fuzz.properties import Case, check

_LONGEST = 1_500
"""Characters of a page; longer ones are left out."""


def arcs_of(case: Case) -> set[tuple[str, int, int]]:
    """The branches that a case takes."""
    coverage = Coverage(data_file=None, branch=True, source=[str(Path(cleannews.__file__).parent)])
    coverage.start()
    check(case)
    coverage.stop()
    data = coverage.get_data()
    return {(name, *arc) for name in data.measured_files() for arc in data.arcs(name) or ()}


def distilled(cases: list[Case]) -> list[Case]:
    """A set of them that takes all branches; small ones first, so that they are taken where they do."""
    cases = sorted((case for case in cases if len(case.page) <= _LONGEST), key=lambda case: len(case.page))
    check(cases[0])  # what is loaded with the first page is of no case
    reached = [arcs_of(case) for case in cases]
    left = set().union(*reached)
    chosen: list[int] = []
    while left:
        best = max(range(len(cases)), key=lambda index: len(reached[index] & left))
        chosen.append(best)
        left -= reached[best]
    return [cases[index] for index in sorted(chosen)]


if __name__ == "__main__":
    found = [case_of(path.read_bytes()) for path in sorted(Path(sys.argv[1]).iterdir())]
    kept = [case for name in sys.argv[3:] for case in read_cases(Path(name))]
    write_cases(Path(sys.argv[2]), [*kept, *distilled(found)])
