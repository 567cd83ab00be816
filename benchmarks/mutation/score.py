"""The mutation score by module, from what ``mutmut run`` has left in ``mutants/``; or a sample of its mutants to run.

    python -m benchmarks.mutation.score [--survivors]
    mutmut run $(python -m benchmarks.mutation.score --sample 600 --seed 9 --of cleannews.classify.rules)

The whole of `classify/rules` takes mutmut an hour and more of a core, so a sample with a fixed seed stands for it.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from random import Random

_SURVIVED = 0
"""Exit code of the tests where nobody noticed; none where the mutant was not run, any other where somebody did."""


def results() -> dict[str, int | None]:
    """Exit code of the tests by the name of the mutant."""
    found: dict[str, int | None] = {}
    for path in sorted(Path("mutants").rglob("*.meta")):
        found |= json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


def main() -> None:
    """Print scores, survivors or a sample."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--survivors", action="store_true", help="also their names; `mutmut show NAME` has the change")
    parser.add_argument("--sample", type=int, help="print the names of so many mutants")
    parser.add_argument("--seed", type=int, default=9)
    parser.add_argument("--of", default="cleannews.", help="only mutants whose names begin so")
    options = parser.parse_args()
    mutants = {name: code for name, code in results().items() if name.startswith(options.of)}
    if options.sample is not None:
        names = sorted(mutants)
        Random(options.seed).shuffle(names)
        print("\n".join(names[: options.sample]))
        return
    run = {name: code for name, code in mutants.items() if code is not None}
    of_module = Counter(name.rpartition(".")[0] for name in run)
    killed = Counter(name.rpartition(".")[0] for name, code in run.items() if code != _SURVIVED)
    for module in sorted(of_module):
        print(f"{module}: {killed[module]} of {of_module[module]}, {killed[module] / of_module[module]:.1%}")
    print(f"in all: {killed.total()} of {of_module.total()}, {killed.total() / max(1, of_module.total()):.1%}")
    if options.survivors:
        print("\n".join(name for name, code in run.items() if code == _SURVIVED))


if __name__ == "__main__":
    main()
