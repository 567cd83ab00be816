"""The command ``cleannews explain``."""

from __future__ import annotations

import json
import os
import stat
import webbrowser
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from cleannews import explain
from cleannews.cli import main
from cleannews.cli.account import show_explanation
from test_cli import NO_ARTICLE, PAGE, WORDS
from test_fixtures import ALL

FIXTURES = Path(__file__).parent / "fixtures"
PAGES = ["short-news/page.html", "wordpress-newspaper-text/page.txt"]


def run(*args: str, page: str | bytes = PAGE, **options) -> Result:
    return CliRunner().invoke(
        main, ["explain", *args], input=page.encode() if isinstance(page, str) else page, **options
    )


@pytest.mark.parametrize("page", PAGES)
def test_the_account_of_a_page(page: str):
    path = FIXTURES / page
    result = run(str(path))
    assert (result.exit_code, result.stderr) == (0, "")
    explanation = explain(path)
    lines = result.stdout.split("\n")
    assert lines[0] == explanation.article.headline
    assert lines[1].startswith("article · confidence 0.")
    for block in explanation.blocks:
        mark = f"+ {block.role}" if block.kept else f"− {block.label}"
        assert any(line.startswith(f"{mark}  line {block.line}  {block.steps[-1].rule}") for line in lines)
    assert "    model: text of the article with " in result.stdout
    assert "\nFields\nheadline  " in result.stdout
    assert "classify " in lines[-2]


@pytest.mark.parametrize("fixture", ALL, ids=lambda fixture: fixture.name)
def test_any_page_can_be_told(fixture):
    plain = click.unstyle(show_explanation(explain(fixture.text if fixture.kind == "txt" else fixture.data)))
    assert plain.endswith("\n")
    assert not [character for character in plain if ord(character) < 32 and character != "\n"]


@pytest.mark.parametrize("color", [False, True])
@pytest.mark.parametrize("args", [(), ("-f", "json"), ("-f", "html")])
def test_nothing_of_a_page_reaches_the_terminal_as_a_control(args, color: bool):
    page = PAGE.replace('class="share-buttons"', 'class="share-\x1b[31mbuttons"').replace("<h1>", "<h1>&lt;script&gt; ")
    shown = run(*args, page=page, color=color).stdout
    assert "[31mflag" in shown
    plain = click.unstyle(shown)
    assert not [character for character in plain if ord(character) < 32 and character != "\n"]
    assert not [character for character in plain if 0x7F <= ord(character) < 0xA0]
    assert not any(hostile in shown for hostile in ("\x1b[31mflag", "\x1b[2J", "\x1b]", "\x9b"))
    if args == ("-f", "html"):
        assert "<script> " not in shown
    if not color:
        assert "\x1b" not in shown


def test_a_terminal_sees_colours():
    assert "\x1b[" in run(color=True).stdout
    assert "\x1b[" not in run(color=True, env={"NO_COLOR": "1"}).stdout


def test_what_was_said_before_is_told():
    page = PAGE.replace("<footer>", "<aside><h3>Popular News</h3><p><a href=/b>Ferry late</a></p></aside><footer>")
    assert "    before: other (region: <aside>), related (phrase-line: popular news)\n" in run(page=page).stdout


def test_other_candidates_are_told():
    page = PAGE.replace("<meta charset", '<meta property="og:title" content="Wall to be mended"><meta charset')
    shown = run(page=page).stdout
    assert (
        "headline  Harbour wall to be repaired (h1)\n    heading, title: the same\n    opengraph: Wall to be mended\n"
        in shown
    )


def test_json():
    record = json.loads(run("-f", "json").stdout)
    assert [*record] == ["article", "blocks", "fields", "timings"]
    assert record["article"]["headline"] == "Harbour wall to be repaired"


def test_options_of_the_page():
    assert (
        json.loads(run("-f", "json", "--url", "https://example.org/a").stdout)["article"]["url"]
        == "https://example.org/a"
    )
    assert json.loads(run("-f", "json", "--input-format", "text").stdout)["article"]["format"] == "text"
    page = PAGE.replace('<meta charset="utf-8">', "").replace("Tuesday", "Вторник").encode("koi8-r", "replace")
    assert "Вторник" in run("--encoding", "koi8-r", page=page).stdout


def test_a_report(tmp_path: Path):
    report = tmp_path / "report.html"
    result = run("-o", str(report))
    assert (result.exit_code, result.output) == (0, "")
    assert WORDS in report.read_text(encoding="utf-8")
    assert report.read_text(encoding="utf-8").lower().startswith("<!doctype html>")
    assert [*tmp_path.iterdir()] == [report]
    if os.name == "posix":
        mask = os.umask(0)
        os.umask(mask)
        assert stat.S_IMODE(report.stat().st_mode) == 0o666 & ~mask


@pytest.mark.parametrize(("form", "start"), [("text", "Harbour wall to be repaired\narticle"), ("json", "{\n")])
def test_other_forms_in_a_file(form: str, start: str, tmp_path: Path):
    run("-o", str(tmp_path / "account"), "-f", form, color=True)
    written = (tmp_path / "account").read_text(encoding="utf-8")
    assert written.startswith(start)
    assert "\x1b" not in written


def test_a_report_that_cannot_be_written_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    report = tmp_path / "report.html"
    report.write_text("old")
    monkeypatch.setattr("cleannews.cli.output.Path.replace", lambda *_: (_ for _ in ()).throw(OSError(28, "disk full")))
    result = run("-o", str(report))
    assert result.exit_code == 2
    assert "disk full" in result.stderr
    monkeypatch.undo()
    assert report.read_text() == "old"
    assert [*tmp_path.iterdir()] == [report]
    result = run("-o", str(tmp_path / "nowhere" / "report.html"))
    assert result.exit_code == 2
    assert "cannot write" in result.stderr


@pytest.mark.parametrize("args", [(), ("-f", "html")])
def test_a_report_is_opened(args, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", lambda address: opened.append(address) or True)
    report = tmp_path / "a report.html"
    assert run("--open", "-o", str(report), *args).exit_code == 0
    assert opened == [report.resolve().as_uri()]
    monkeypatch.setattr("cleannews.cli.explain.mkdtemp", lambda prefix: str(tmp_path))
    assert run("--open", *args).exit_code == 0
    assert opened[1] == (tmp_path / "report.html").resolve().as_uri()
    assert WORDS in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_no_browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(webbrowser, "open", lambda address: False)
    result = run("--open", "-o", str(tmp_path / "report.html"))
    assert result.exit_code == 2
    assert "no browser" in result.stderr
    assert (tmp_path / "report.html").exists()


def test_a_page_that_is_no_article_is_explained():
    result = run(page=NO_ARTICLE)
    assert result.exit_code == 0
    assert "\nno-article · confidence" in result.stdout
    assert run(page=b"%PDF-1.7\n%\xe2\xe3").stdout.startswith("binary · confidence 1.00 · ")
    assert "Blocks" not in run(page=b"").stdout


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("no-such-file.html",), "no-such-file.html"),
        (("--format", "markdown"), "markdown"),
        (("--encoding", "klingon"), "klingon"),
        (("--open", "-f", "json"), "--open"),
        (("--removed",), "--removed"),
    ],
)
def test_wrong_usage(args, told: str):
    result = run(*args)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr


def test_help_teaches():
    shown = run("--help").stdout
    assert shown.startswith("Usage: cleannews explain [OPTIONS] [FILE]\n")
    for part in ("Examples:", "-o report.html", "Exit codes:", "--encoding NAME"):
        assert part in shown
    assert "cleannews explain page.html" in CliRunner().invoke(main, ["--help"]).stdout


def test_a_page_that_is_too_large(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("cleannews.cli.source.LIMIT", 1000)
    assert run().exit_code == 2
