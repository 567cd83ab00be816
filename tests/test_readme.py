"""The README's Python runs and says what it says, and its commands are there for the checks to run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def blocks(language: str) -> list[str]:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", readme, flags=re.DOTALL | re.MULTILINE)


def test_python_block_runs_as_it_says(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    block, many = blocks("python")
    scope: dict[str, object] = {}
    exec(block, scope)
    claims = re.findall(r"^(article\.[\w.\[\]\"]+) *# ('.*')$", block, flags=re.MULTILINE)
    assert len(claims) >= 5
    for expression, value in claims:
        assert repr(eval(expression, scope)) == value, expression
    assert "advertisement" in capsys.readouterr().out
    exec(many, scope)
    assert re.findall(r"# '(.*)'", many) == capsys.readouterr().out.splitlines()


def test_the_first_two_shell_blocks_are_the_two_commands() -> None:
    first, second = blocks("sh")[:2]
    assert first.split("\n")[:2] == ["pip install .", "cleannews examples/harbour-vote.html"]
    assert second.split("\n")[:2] == ['pip install ".[test]"', "python -m pytest"]
