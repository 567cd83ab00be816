"""The command line, with real pages through the whole path, and with articles made by hand."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from cleannews import Article, Label, Outcome, Removed, __version__
from cleannews.cli import main
from cleannews.cli.group import DefaultGroup
from cleannews.cli.output import show_article, show_removed
from cleannews.model.body import Paragraph, Position
from cleannews.model.metadata import Author

WORDS = "The council voted on Tuesday to repair the harbour wall before the winter storms, at a cost of four million."
PAGE = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour wall to be repaired</title></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Harbour wall to be repaired</h1>
<p>{WORDS} It closes the quay – for <a href="/months">three months</a>.</p>
<p>Engineers found a crack of nine metres; the red &#27;[31mflag&#27;]0;owned&#7; was raised. {WORDS}</p>
<p>{WORDS} “It cannot wait,” the mayor said. {WORDS}</p></article>
<div class="share-buttons"><a href="/s">Share &#27;[2Jthis</a></div>
<footer>Copyright 2024 Example &#155;31m</footer></body></html>"""
NO_ARTICLE = "<!doctype html><html><head><title>Log in</title></head><form><input><button>Go</button></form>"


def run(*args: str, page: str | bytes = PAGE, **options) -> Result:
    return CliRunner().invoke(main, args, input=page.encode() if isinstance(page, str) else page, **options)


def article(text: str = "Text.", **fields) -> Article:
    fields = {"outcome": Outcome.ARTICLE, "outcome_reason": "it reads well", "confidence": 1, **fields}
    return Article(body=(Paragraph(text),), **fields)


def removed(text: str, line: int = 3, reason: str = "class-token: nav") -> Removed:
    return Removed(text, Label.NAVIGATION, reason, 0.9, Position(7, line))


# With real pages


@pytest.mark.parametrize("args", [(), ("-",), ("--input-format", "html"), ("-f", "text"), ("--encoding", "UTF-8")])
def test_the_article_is_printed(args):
    result = run(*args)
    assert (result.exit_code, result.stderr) == (0, "")
    paragraphs = result.stdout.split("\n\n")
    assert paragraphs[0] == "Harbour wall to be repaired"
    assert paragraphs[1] == f"{WORDS} It closes the quay – for three months."
    assert len(paragraphs) == 4
    assert result.stdout.endswith(f"{WORDS}\n")


def test_a_file_is_read(tmp_path: Path):
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    assert run(str(tmp_path / "page.html"), page="").stdout == run().stdout


def test_markdown_html_and_json():
    markdown = run("-f", "markdown", "--url", "https://example.org/news/1").stdout
    assert markdown.startswith("# Harbour wall to be repaired\n\nThe council")
    assert "[three months](https://example.org/months)" in markdown
    assert "<h1>Harbour wall to be repaired</h1>" in run("-f", "html").stdout
    read = Article.from_dict(json.loads(run("-f", "json").stdout))
    assert read.headline == "Harbour wall to be repaired"
    assert read.text.startswith(WORDS)
    assert read.removed


def test_what_was_removed():
    shown = run("--removed").stdout
    assert "navigation  line 2  " in shown
    assert "\n    Home" in shown
    assert WORDS not in shown
    blocks = json.loads(run("--removed", "-f", "json").stdout)
    assert {"navigation", "share"} <= {block["label"] for block in blocks}


@pytest.mark.parametrize("color", [False, True])
@pytest.mark.parametrize("args", [("-f", form) for form in ("text", "markdown", "html", "json")] + [("--removed",)])
def test_nothing_of_a_page_reaches_the_terminal_as_a_control(args, color):
    shown = run(*args, color=color).stdout
    assert "[31mflag" in shown or "Share" in shown, "the words are there"
    # All that is left are the styles of our own.
    plain = click.unstyle(shown)
    assert not [character for character in plain if ord(character) < 32 and character not in "\n\t"]
    assert not [character for character in plain if 0x7F <= ord(character) < 0xA0]
    assert not any(hostile in shown for hostile in ("\x1b[31m", "\x1b[2J", "\x1b]", "\x9b"))
    if not color:
        assert "\x1b" not in shown


def test_the_encoding_that_the_page_was_sent_with():
    page = PAGE.replace('<meta charset="utf-8">', "").replace("Tuesday", "Вторник").encode("koi8-r", "replace")
    assert "Вторник" in run("--encoding", "koi8-r", page=page).stdout


def test_a_page_that_is_no_article():
    result = run(page=NO_ARTICLE)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.startswith("no-article: ")
    assert json.loads(run("-f", "json", page=NO_ARTICLE).stdout)["outcome"] == "no-article"
    assert run(page=b"").stderr.startswith("empty: ")
    assert run(page=b"%PDF-1.7\n%\xe2\xe3\xcf\xd3").stderr.startswith("binary: ")


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("no-such-file.html",), "no-such-file.html"),
        ((".",), "'.'"),
        (("--format", "pdf"), "pdf"),
        (("--no-such-option",), "--no-such-option"),
        (("a.html", "b.html"), "a.html"),
        (("--encoding", "klingon"), "klingon"),
        (("--removed", "-f", "html"), "--removed"),
    ],
)
def test_wrong_usage(args, told):
    result = run(*args)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr


def test_a_page_that_is_too_large_is_refused_without_reading_it_all(monkeypatch):
    monkeypatch.setattr("cleannews.cli.source.LIMIT", 1000)
    result = run()
    assert (result.exit_code, result.stdout) == (2, "")
    assert "limit" in result.stderr


def test_help_teaches():
    shown = run("--help").stdout
    assert shown == run("-h").stdout
    assert shown.startswith("Usage: cleannews [OPTIONS] [FILE]\n")
    for part in ("Examples:", "cleannews page.html --removed", "Exit codes:", "  1  the page is no article", "UTF-8"):
        assert part in shown
    assert run("--version").stdout.split()[-1] == __version__


def started(*args: str, **options) -> subprocess.CompletedProcess[bytes]:
    environment = {
        **os.environ,
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONWARNINGS": "error",
    }
    return subprocess.run(
        [sys.executable, "-m", "cleannews", *args], env=environment, timeout=60, check=False, **options
    )


def test_output_is_utf8_in_an_ascii_locale():
    done = started("-f", "markdown", input=PAGE.encode(), capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "quay – for".encode() in done.stdout


def test_a_reader_that_leaves_is_no_error():
    reader, writer = os.pipe()
    os.close(reader)
    done = started(input=PAGE.encode(), stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_terminal_is_not_waited_for():
    controller, terminal = os.openpty()
    done = started(stdin=terminal, capture_output=True)
    os.close(controller)
    os.close(terminal)
    assert done.returncode == 2
    assert b"name a FILE" in done.stderr


# With articles made by hand


def test_headline_byline_and_text():
    full = article("One\ntwo", headline="A\x1b[1m headline", authors=(Author("Jane\x07 Doe"),))
    shown = click.unstyle(show_article(full, form="text"))
    assert shown == "A\ufffd[1m headline\nJane\ufffd Doe\n\nOne\ntwo\n"
    assert show_article(article(), form="text") == "Text.\n"


def test_json_escapes_every_control_character():
    shown = show_article(article("\x1b \x9b \x7f \u2028 \ud800 é"), form="json")
    assert r'"\u001b \u009b \u007f \u2028 \ud800 é"' in shown
    assert Article.from_dict(json.loads(shown)).text == "\x1b \x9b \x7f \u2028 \ud800 é"


def test_the_lines_of_a_removed_block():
    shown = show_removed(article(removed=(removed("Home\nWorld"), removed("x\x1b[2J", 0, "a\x9b"))), as_json=False)
    assert click.unstyle(shown) == (
        "navigation  line 3  class-token: nav (0.90)\n    Home\n    World\n"
        "navigation  block 7  a\ufffd (0.90)\n    x\ufffd[2J\n"
    )
    assert show_removed(article(), as_json=False) == ""
    assert show_removed(article(), as_json=True) == "[]\n"


def test_subcommands_find_their_place(tmp_path: Path, monkeypatch):
    @click.command()
    @click.argument("file")
    def page(file: str) -> None:
        click.echo(f"page of {file}")

    group = DefaultGroup("news", default=page)

    @group.command()
    @click.argument("sources", nargs=-1)
    def batch(sources: tuple[str, ...]) -> None:
        click.echo(f"batch of {len(sources)}")

    runner = CliRunner()
    assert runner.invoke(group, ["a.html"]).stdout == "page of a.html\n"
    assert runner.invoke(group, ["batch", "a", "b"]).stdout == "batch of 2\n"
    assert runner.invoke(group, ["./batch"]).stdout == "page of ./batch\n"
    assert runner.invoke(group, ["--help"]).stdout.startswith("Usage: news [OPTIONS] FILE\n")
    assert runner.invoke(group, ["batch", "--help"]).stdout.startswith("Usage: news batch [OPTIONS] [SOURCES]...\n")
