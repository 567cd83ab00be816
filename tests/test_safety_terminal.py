"""Nothing of a page, or of the name of its file, gets at the terminal: every command, every stream, every error."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from cleannews.cli import main
from cleannews.cli.source import Unreadable
from cleannews.render.escape import one_line

SEQUENCES = {
    "colour": "\x1b[31mred",
    "clear": "\x1b[2J\x1b[H",
    "title": "\x1b]0;owned\x07",
    "clipboard": "\x1b]52;c;cm0gLXJmIH4=\x07",
    "link": "\x1b]8;;https://evil.example\x1b\\x\x1b]8;;\x1b\\",
    "C1": "\x9b2J\x9d0;owned\x9c\x90q\x9c",
    "carriage return": "ERROR\rOK\x08\x08\x7f",
    "override": "\u202egpj.exe\u202d",
    "embedding": "\u202b\u202aabc",
    "isolate": "\u2066\u2067\u2068abc",
    "separators": "a\u2028b\u2029c\x85d\x0be\x0cf",
}
DIRECTIONS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
WORDS = "The council voted on Tuesday to repair the harbour wall before the winter storms, at a cost of four million."


def page(hostile: str) -> str:
    """A page that has the sequence in every place that something is printed of, also as references."""
    reference = "".join(f"&#{ord(character)};" for character in hostile)
    return (
        f"<!doctype html><html lang='en{hostile}'><head><title>Wall {hostile} repaired | {reference}</title>"
        f"<meta name='author' content='Jane {hostile} Doe'><meta property='og:title' content='Wall {reference}'>"
        f"<meta property='article:section' content='{hostile}'><link rel=canonical href='https://e.example/{hostile}'>"
        f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', 'headline': hostile, 'author': hostile})}"
        f"</script></head><body class='{hostile}'><nav class='menu {hostile}' id='{hostile}'><a href='/'>Home {hostile}</a>"
        f"</nav><article><h1>Wall {hostile} repaired</h1><p class='byline'>By Jane {hostile} Doe</p>"
        f"<p>{WORDS} {hostile} {reference}</p><p>{WORDS} <a href='/{hostile}'>link {hostile}</a></p><p>{WORDS}</p>"
        f"<figure><img src='/a{hostile}.jpg' alt='{hostile}'><figcaption>Wall {hostile}. Photo: {hostile}</figcaption>"
        f"</figure><pre>code {hostile}</pre></article><div class='share-{hostile}'>Share {hostile}</div>"
        f"<footer>Copyright {hostile} {reference}</footer></body></html>"
    )


def run(*args: str, input: str = "") -> Result:
    return CliRunner().invoke(main, args, input=input.encode("utf-8", "surrogatepass"), color=True)


def check(result: Result) -> None:
    """Only our own styles, line feeds and tabs move the cursor; nothing turns the order of our own words."""
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    for stream in (result.stdout, result.stderr):
        plain = click.unstyle(stream)
        assert not [character for character in plain if ord(character) < 32 and character not in "\n\t"], repr(plain)
        assert not [character for character in plain if 0x7F <= ord(character) < 0xA0 or character in "\u2028\u2029"]
        assert "\u202d" not in plain and "\u202e" not in plain
        assert not any(sequence in stream for sequence in ("\x1b[31mred", "\x1b[2J", "\x1b]", "\x1b\\"))
    assert not any(character in DIRECTIONS for character in result.stderr)


COMMANDS: list[Sequence[str]] = [
    *(("-f", form, "-u", "https://e.example/a") for form in ("text", "markdown", "html", "json")),
    *(("--removed", "-f", form) for form in ("text", "json")),
    *(("explain", "-f", form) for form in ("text", "json", "html")),
]


@pytest.mark.parametrize("sequence", SEQUENCES)
def test_no_command_prints_it(sequence: str) -> None:
    hostile = page(SEQUENCES[sequence])
    for command in COMMANDS:
        result = run(*command, input=hostile)
        check(result)
        assert "council voted" in result.stdout or "Home" in result.stdout
    check(run(input=f"<form><input name=u><button>{SEQUENCES[sequence]}</button></form>"))
    check(run(input=f"Wall {SEQUENCES[sequence]}\n\n{WORDS} {SEQUENCES[sequence]}\n\n{WORDS}"))


def test_json_says_what_it_was() -> None:
    printed = run("-f", "json", input=page(SEQUENCES["override"])).stdout
    assert "\\u202egpj.exe" in printed
    assert "\u202egpj.exe" in json.dumps(json.loads(printed), ensure_ascii=False)


def test_the_direction_of_a_script_is_left_in_a_text() -> None:
    quoted = "\u2067המועצה\u2069 " + WORDS
    assert "\u2067המועצה\u2069" in run(input="".join(f"<p>{quoted} {number}</p>" for number in range(5))).stdout


@pytest.mark.parametrize("sequence", ["clear", "title", "C1", "carriage return", "override", "isolate"])
def test_no_run_over_files_with_such_names_prints_it(sequence: str, tmp_path: Path) -> None:
    name = SEQUENCES[sequence].replace("/", "").encode("utf-8", "surrogatepass").decode()
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / f"{name}.html").write_text(page(SEQUENCES[sequence]), encoding="utf-8")
    (pages / f"{name}.jsonl").write_text("broken\n", encoding="utf-8")
    (pages / f"x.{name}").write_text("", encoding="utf-8")
    lines = run("batch", str(pages), "--workers", "0")
    check(lines)
    assert lines.exit_code == 1
    for form in ("text", "json"):
        check(run("batch", str(pages), "-o", str(tmp_path / form), "-f", form, "--workers", "0"))
        written = [path.name for path in (tmp_path / form).iterdir()]
        assert len(written) == 2
        assert not [name for name in written if any(character in DIRECTIONS for character in name)]
        assert all(name.isprintable() for name in written)
    for wrong in ((name, name), ("batch", name), ("batch", str(pages), "-o", f"{name}/x/y.jsonl"), (f"--{name}",)):
        result = run(*wrong)
        check(result)
        assert result.exit_code in (1, 2)  # 1 where the name is a pattern that no file has


def test_an_error_names_a_file_on_one_line() -> None:
    @click.command()
    def fails() -> None:
        raise click.FileError("\x1b[2J\u202e", "no \x1b]0;x\x07such\nline")

    from cleannews.cli.group import DefaultGroup

    result = CliRunner().invoke(DefaultGroup("news", default=fails), [])
    check(result)
    assert "no \ufffd]0;x\ufffdsuch" in result.stderr
    assert str(Unreadable("x").exit_code) == "2"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("plain", "plain"),
        ("a\n b\t c", "a b c"),
        ("a\x1b[2J\u202eb\u2066c", "a\ufffd[2J\ufffdb\ufffdc"),
        ("a\ud800\ufffe", "a\ufffd\ufffd"),
        ("\u200fעברית\u200e \u0627\u200c", "\u200fעברית\u200e \u0627\u200c"),
    ],
)
def test_one_line(text: str, line: str) -> None:
    assert one_line(text) == line
