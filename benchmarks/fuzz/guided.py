"""Coverage-guided fuzzing of the whole way of a page, with atheris (``pip install ".[fuzz]"``).

    PYTHONPATH=src:. python -m benchmarks.fuzz.guided CORPUS --findings FOLDER -runs=100000 [options of libFuzzer]

CORPUS is a folder of inputs as `grammar.case_of` reads them; what reaches new code is added to it. An input for which a
property does not hold is saved in FOLDER, the shortest of each cause, and the run goes on; ``python -m
benchmarks.fuzz.replay`` shows it. Without ``src`` in `PYTHONPATH` it is the installed build that is fuzzed: where it is
compiled, it is twice as fast, and guided by the coverage of what is not compiled alone.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["cleannews"], exclude=["cleannews.lexicon"]):
    from benchmarks.fuzz.cases import save_finding, signature
    from benchmarks.fuzz.grammar import case_of
    from benchmarks.fuzz.properties import check


def run(arguments: list[str], findings: Path) -> None:
    """Fuzz until libFuzzer has enough; it ends the process."""

    def check_bytes(data: bytes) -> None:
        case = case_of(data)
        try:
            check(case)
        except Exception as error:
            print(f"finding: {signature(error)}", save_finding(findings, case, signature(error)), flush=True)

    atheris.Setup(["guided", "-max_len=1024", "-timeout=20", "-rss_limit_mb=3000", *arguments], check_bytes)
    atheris.Fuzz()


if __name__ == "__main__":
    at = sys.argv.index("--findings")
    run(sys.argv[1:at] + sys.argv[at + 2 :], Path(sys.argv[at + 1]))
