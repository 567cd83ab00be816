"""The tutorial of docs/batch.md runs, and says what it says."""

from __future__ import annotations

import gzip
import json
import re
import shlex
import shutil
from pathlib import Path

import duckdb
import pytest
from click.testing import CliRunner

from cleannews.cli import main

ROOT = Path(__file__).parents[1]
DOC = (ROOT / "docs/batch.md").read_text(encoding="utf-8")


def test_the_tutorial(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(ROOT / "examples/harbour-vote.html", tmp_path)
    make, read = re.findall(r"^```python\n(.*?)^```$", DOC, flags=re.DOTALL | re.MULTILINE)
    exec(make, {})
    commands = re.findall(r"^\$ cleannews (batch .*)$", DOC, flags=re.MULTILINE)
    assert len(commands) == 2
    for command in commands:
        done = CliRunner().invoke(main, [*shlex.split(command), "--workers", "0"])
        assert done.exit_code == 1, done.output
    told = next(block for block in DOC.split("```") if "passed over" in block)
    first = CliRunner().invoke(main, [*shlex.split(commands[0]), "--resume", "--workers", "0"])
    assert "there before            3  of these 1 errors" in first.stderr
    for said in ("article                 2", "error                   1  RecordUnreadable 1"):
        assert said in told
    (query,) = re.findall(r'duckdb -c "(.*)"$', DOC, flags=re.MULTILINE)
    rows = duckdb.sql(query).fetchall()
    assert [row[0] for row in rows] == ["Board puts off harbour vote"] * 2
    assert [row[3] for row in rows] == [None, "urn:example:1"]
    exec(read, {})
    assert capsys.readouterr().out.count("Board puts off harbour vote") == 2
    assert len(gzip.decompress(Path("articles.jsonl.gz").read_bytes()).splitlines()) == 3
    assert Path("report.html").exists()


def test_the_options_in_a_file_are_options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "crawl").mkdir()
    (config,) = re.findall(r"^```toml\n(.*?)^```$", DOC, flags=re.DOTALL | re.MULTILINE)
    (tmp_path / "batch.toml").write_text(config.replace(".parquet", ".jsonl").replace('max-memory = "1G"\n', ""))
    done = CliRunner().invoke(main, ["batch", "--config", "batch.toml", "--workers", "1"])
    assert done.exit_code == 0, done.output
    assert (tmp_path / "articles.jsonl").read_bytes() == b""


def test_every_test_that_is_named_exists() -> None:
    tests = {path.name: path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py")}
    for name in re.findall(r"`(test_\w+)`", DOC):
        assert any(f"def {name}(" in text for text in tests.values()), name
    assert all(name in tests for name in re.findall(r"`(test_\w+\.py)`", DOC))


def test_keys_of_a_record_are_those_that_are_documented(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("Text.")
    done = CliRunner().invoke(main, ["batch", "a.txt", "-q", "--workers", "0", "--dedup", "--fields", "text"])
    for key in json.loads(done.stdout):
        assert f"`{key}`" in DOC or key == "text"
