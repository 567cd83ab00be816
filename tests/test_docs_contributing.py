"""The first changed rule of docs/contributing.md: the test fails before the change and passes after it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner

from cleannews.cli import main
from documentation import ROOT, blocks

PAGE = ROOT / "docs/contributing.md"
CHANGED = "src/cleannews/lexicon/phrases/line_starts/related.py"


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(folder / "src"), "PYTEST_ADDOPTS": "-p no:cacheprovider"}
    return subprocess.run(
        [sys.executable, "-m", *command], capture_output=True, text=True, encoding="utf-8", cwd=folder, env=environment
    )


def test_the_first_changed_rule(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "tests").mkdir()
    for name in ("conftest.py", "test_rules.py"):
        shutil.copy(ROOT / "tests" / name, tmp_path / "tests")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    make, shown, addition, test, diff, again = (block.code for block in blocks(PAGE) if block.note.startswith("run by"))

    old, new = re.search(r"sed 's/(.*)/(.*)/'", make).groups()  # type: ignore[union-attr]
    page = (ROOT / "examples/harbour-vote.html").read_text(encoding="utf-8")
    (tmp_path / "enjoyed.html").write_text(page.replace(old, new), encoding="utf-8")
    explained = CliRunner().invoke(main, ["explain", str(tmp_path / "enjoyed.html")]).output
    assert re.sub(r"0\.\d\d", "", shown) in re.sub(r"0\.\d\d", "", explained)

    with (tmp_path / "tests/test_rules.py").open("a", encoding="utf-8") as file:
        file.write(f"\n\n{addition}")
    command = test.split()[1:]
    assert command[0] == "-m"
    failed = run(tmp_path, *command[1:])
    assert "1 failed" in failed.stdout, failed.stdout

    lines = {sign: "".join(f"{line[1:]}\n" for line in diff.splitlines() if line[0] == sign) for sign in "-+"}
    source = tmp_path / CHANGED
    text = source.read_text(encoding="utf-8")
    assert text.count(lines["-"]) == 1
    source.write_text(text.replace(lines["-"], lines["+"]), encoding="utf-8")
    passed = run(tmp_path, *command[1:])
    assert "1 passed" in passed.stdout, passed.stdout
    assert "cleannews explain enjoyed.html > after.txt" in again
    after = run(tmp_path, "cleannews", "explain", "enjoyed.html").stdout
    (moved,) = re.findall(r"`(− related .*)`", PAGE.read_text(encoding="utf-8"))
    assert moved in after
