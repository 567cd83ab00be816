"""The command for many pages: what it takes, what it says, how it ends."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cleannews.batch.summary import Summary
from cleannews.cli import main, progress
from cleannews.cli.progress import Progress, duration, summary_table
from cleannews.errors import RecordUnreadable
from cleannews.io.page import Tally
from cleannews.io.record import Record

WORDS = "The council voted on Tuesday to repair the harbour wall before the winter storms, at a cost of four million."
PAGE = f"<!doctype html><title>Harbour wall</title><body><h1>Harbour wall</h1><p>{WORDS}</p><p>{WORDS} Indeed.</p>"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages/one.html").write_text(PAGE)
    (tmp_path / "pages/two.html").write_text(PAGE.replace("harbour", "city"))
    return tmp_path


def run(*args: str, input: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["batch", "--workers", "0", *args], input=input)


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def test_a_folder(here: Path) -> None:
    result = run("pages", "-o", "out.jsonl")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith("2 pages in 0:00:0")
    assert "\n  article                 2\n" in result.stderr + "\n"
    assert [one["id"] for one in lines(here / "out.jsonl")] == ["pages/one.html", "pages/two.html"]
    assert sorted(path.name for path in here.iterdir()) == ["out.jsonl", "pages"]


def test_standard_input_and_output(here: Path) -> None:
    page = json.dumps({"html": PAGE.replace("council", "cou\x9b31mncil"), "id": "a\x1b[2J"})
    result = run("-", "--fields", "headline,text", "-q", input=page)
    assert (result.exit_code, result.stderr) == (0, "")
    (record,) = map(json.loads, result.stdout.splitlines())
    assert (record["headline"], record["outcome"], record["id"]) == ("Harbour wall", "article", "a\x1b[2J")
    assert result.stdout[:-1].isprintable()


@pytest.mark.parametrize(
    ("form", "name"), [("markdown", "one.md"), ("text", "one.txt"), ("html", "one.html"), ("json", "one.json")]
)
def test_files(here: Path, form: str, name: str) -> None:
    assert run("pages", "-o", "out", "-f", form).exit_code == 0
    assert WORDS in (here / "out" / name).read_text()
    assert run("pages", "-o", "kept", "-f", form, "--keep-dirs").exit_code == 0
    assert WORDS in (here / "kept/pages" / name).read_text()


def test_parquet_by_its_name(here: Path) -> None:
    assert run("pages", "-o", "out.parquet/").exit_code == 0
    assert (here / "out.parquet/part-00000.parquet").exists()


def test_some_failed(here: Path) -> None:
    (here / "pages/bad.html.gz").write_bytes(b"no")
    result = run("pages", "-o", "out.jsonl", "--report", "report.json")
    assert result.exit_code == 1
    assert "RecordUnreadable 1" in result.stderr and "pages/bad.html.gz" in result.stderr
    report = json.loads((here / "report.json").read_text())
    assert report["outcomes"] == {"article": 2, "error": 1} and report["complete"] is True
    assert run("pages", "-o", "out.jsonl", "--resume").exit_code == 1, "errors that were there before count"
    assert run("pages", "-o", "o2", "--only", "outcome=article", "--report", "r.html", "-q").stderr == ""
    assert (here / "r.html").read_text().startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("args", "told"),
    [
        ((), "SOURCE"),
        (("none.html",), "none.html"),
        (("pages", "--resume"), "-o"),
        (("pages", "-f", "markdown"), "-o"),
        (("pages", "-o", "x", "--keep-dirs"), "--keep-dirs"),
        (("pages", "-o", "there"), "--resume"),
        (("pages", "-o", "none/out.jsonl"), "none/out.jsonl"),
        (("pages", "--fields", "headline,nothing"), "nothing"),
        (("pages", "--only", "headline=x"), "headline=x"),
        (("pages", "--only", "outcome"), "outcome"),
        (("pages", "--sample", "2"), "2"),
        (("pages", "--max-memory", "much"), "much"),
        (("pages", "-o", "o", "--max-memory", "1G"), "workers"),
        (("pages", "-o", "o", "--timeout", "0"), "timeout"),
        (("pages", "-o", "o", "--timeout", "5"), "workers"),
        (("pages", "--config", "bad.toml"), "bad.toml"),
        (("pages", "--config", "odd.toml"), "colour"),
        (("-", "-"), "once"),
        (("pages", "-o", "out.jsonl", "--report", "none/r.html"), "'none'"),
    ],
)
def test_wrong_usage(here: Path, args: tuple[str, ...], told: str) -> None:
    (here / "there").write_text("")
    (here / "bad.toml").write_text("a = ")
    (here / "odd.toml").write_text('colour = "red"')
    result = run(*args)
    assert result.exit_code == 2
    assert told in result.stderr
    assert not list(here.glob("*.run")) and not list(here.glob("*.partial")), "nothing is begun"


def test_options_from_a_file(here: Path) -> None:
    (here / "batch.toml").write_text(
        'sources = ["pages"]\noutput = "out.jsonl"\nfields = ["text"]\nmin-confidence = 0.0\nmax_memory = "1G"\n'
        'only = ["outcome=article", "language=en"]\nsample = 1\nquiet = true\ntimeout = 10\nworkers = 1\n'
    )
    result = CliRunner().invoke(
        main, ["batch", "--config", "batch.toml", "--fields", "headline", "--only", "outcome=article"]
    )
    assert (result.exit_code, result.stderr) == (0, "")
    assert list(lines(here / "out.jsonl")[0])[-1] == "headline", "what is given on the command line wins"
    assert len(lines(here / "out.jsonl")) == 2


def test_help_and_completion_name_every_option(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = CliRunner().invoke(main, ["batch", "--help"]).stdout
    for option in main.commands["batch"].params:
        assert option.name == "sources" or option.opts[-1] in shown
    monkeypatch.setenv("_CLEANNEWS_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", "cleannews batch --res")
    monkeypatch.setenv("COMP_CWORD", "2")
    done = CliRunner().invoke(main, [], prog_name="cleannews")
    assert done.stdout.splitlines() == ["plain,--resume"]


# What is shown


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    monkeypatch.setattr(progress, "_REDRAWN", 0.0)
    monkeypatch.setenv("COLUMNS", "120")
    summary = Summary()
    for total in (1000, None):
        tally = Tally()
        with Progress(tally, total, quiet=False) as shown:
            for number in range(4):
                tally.bytes_read += 300
                summary.add(Record(id=str(number), position="", url=None, outcome="article"))
                shown.show(summary)
    text = terminal.getvalue()
    assert "100%" in text and "8 pages" in text and "article 8" in text
    assert max(len(line) for line in text.replace("\r", "\n").split("\n")) <= 130


def test_plain_lines_elsewhere_and_nothing_when_quiet(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "_LINES", 0.0)
    tally, summary = Tally(bytes_read=500), Summary()
    summary.add(Record(id="a", position="", url=None, outcome="article"))
    for quiet in (False, True):
        with Progress(tally, 1000, quiet=quiet) as shown:
            shown.show(summary)
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("cleannews: 1 pages, ") and "50% read, about 0:00:0" in line


def test_the_table_shows_names_as_text() -> None:
    summary = Summary(seconds=3661.0)
    error = RecordUnreadable("bad\x1b]0;owned\x07\nthing")
    summary.add(Record(id="\x9b31m", position="", url=None, outcome="error", error=error))
    summary.passed_over["response \x1b[2J"] = 3
    table = summary_table(summary)
    assert table.startswith("1 pages in 1:01:01 (0 a second)")
    assert not [
        character for character in table if (ord(character) < 32 and character != "\n") or 0x7F <= ord(character) < 0xA0
    ]
    assert duration(59.6) == "0:01:00"


def test_where_a_run_is_gone_on_with_is_told(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["cleannews", "batch", "my pages", "--resume", "-o", "out"])
    from cleannews.cli.batch import _how_to_go_on

    assert _how_to_go_on("out") == "; go on with: cleannews batch 'my pages' -o out --resume"
    assert _how_to_go_on("-") == ""
