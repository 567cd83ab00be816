"""Every block of code in README and documentation is run, and says what is so; what cannot be run says why.

Python blocks of a page run in order, in one namespace. A literal in a comment behind an expression is its value, one
behind a `print` is in what is printed, and a block of ``text`` behind a block is what that printed. Console blocks are
run line by line where the command is `cleannews`; what stands below a command is its output, where ``…`` stands for
what is left out. The guides of `docs/pipelines` have tests of their own.
"""

from __future__ import annotations

import ast
import importlib.util
import io
import re
import shlex
import sys
import tokenize
import webbrowser
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import cleannews
from cleannews.cli import main
from documentation import PAGES, ROOT, Block, blocks, lay_out

REASONS = {
    "it installs packages",
    "it needs a Chromium",
    "it needs corpora, which are no part of the project",
    "it runs for minutes or hours",
    "it needs Java, and every engine",
    "it asks the network",
}
"""Why a block is not run; nothing else is accepted."""
OTHER_COMMANDS = {"curl": "it asks the network"}
"""Commands in console blocks that are not the library's, and why they are not run here."""
GUIDES = "docs/pipelines/"
_OF_THE_CLOCK = re.compile(r"\d:\d\d:\d\d|\(\d+ a second\)|0\.\d\d\b")

ALL = [block for page in PAGES for block in blocks(page)]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    lay_out(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(webbrowser, "open", lambda address: True)
    return tmp_path


@pytest.mark.filterwarnings("default")  # other extractors warn of what is not installed beside them
@pytest.mark.parametrize("page", [page for page in PAGES if GUIDES not in page.as_posix()], ids=lambda page: page.stem)
def test_a_page_runs_as_it_says(
    page: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    script = f"{__name__}_{page.stem}".replace("-", "_")  # what is defined in a block can be sent to no other process
    scope: dict[str, Any] = {"__name__": script}
    printed, missing = "", set()
    for block in blocks(page):
        if block.note.startswith("printed by "):
            printed_by = shlex.split(block.note.removeprefix("printed by cleannews "))
            assert_shown(["…", *block.code.splitlines()], CliRunner().invoke(main, printed_by).output, block.place)
        elif block.note:
            continue
        elif block.language == "python":
            if lacking := needed_but_missing(block.code):
                missing |= lacking
                continue
            printed = run_python(block, scope, capsys)
        elif block.language == "console":
            run_console(block)
        elif block.language == "text" and printed:
            assert_shown(block.code.splitlines(), printed, block.place)
    if missing:
        pytest.skip(f"the rest ran; not installed: {', '.join(sorted(missing))}")


def test_every_block_is_covered() -> None:
    open_questions = []
    for previous, block in zip([None, *ALL], ALL, strict=False):
        known = block.language in ("python", "console") or (
            block.language == "text" and previous is not None and previous.language == "python" and not previous.note
        )
        if block.note.startswith("not run: "):
            known = block.note.removeprefix("not run: ") in REASONS
        elif block.note.startswith("run by "):
            runner = ROOT / block.note.removeprefix("run by ")
            known = runner.is_file() and Path(block.page).name in runner.read_text(encoding="utf-8")
        known = known or block.note.startswith("printed by cleannews ")
        if not known:
            open_questions.append(f"{block.place}: a block of {block.language!r} with the note {block.note!r}")
    assert open_questions == [], "say above the block why it is not run, or what runs it; see tests/documentation.py"


def test_what_is_not_run_is_little() -> None:
    """A reason that no block has is taken out of the list, and Python that is not run is a rare thing."""
    notes = [block.note.removeprefix("not run: ") for block in ALL if block.note.startswith("not run: ")]
    assert set(notes) | set(OTHER_COMMANDS.values()) >= REASONS
    assert [block.place for block in ALL if block.language == "python" and block.note.startswith("not run")] == []


@pytest.mark.parametrize("name", cleannews.__all__)
def test_every_public_name_is_in_a_block_that_runs(name: str) -> None:
    assert name in names_used()


@pytest.mark.parametrize(
    "name",
    [
        f"{owner.__name__}.{name}"
        for owner in (cleannews.Article, cleannews.Cleaner, cleannews.Explanation, cleannews.SiteProfile, cleannews.SiteProfiles)
        for name in dir(owner)
        if not name.startswith("_") and callable(getattr(owner, name)) and name not in ("habits_of", "clean_observed")
    ],
)  # fmt: skip
def test_every_public_method_is_called_in_a_block_that_runs(name: str) -> None:
    assert name.rpartition(".")[2] in methods_called()


def test_every_public_name_of_the_integrations_is_in_a_guide() -> None:
    shared = {"__init__", "documents", "kept_workers", "records", "requirements"}  # what the others build on
    wanted = {
        node.name
        for module in (Path(cleannews.__file__).parent / "integrations").glob("*.py")
        if module.stem not in shared
        for node in ast.parse(module.read_text(encoding="utf-8")).body
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("_")
    }
    code = "".join(block.code for block in ALL if GUIDES in block.page and block.language == "python")
    assert {
        name for name in wanted if not re.search(rf"\b{name}\b", re.sub(r"^from .*", "", code, flags=re.M))
    } == set()


def test_a_false_claim_is_noticed(capsys: pytest.CaptureFixture[str]) -> None:
    def block(code: str) -> Block:
        return Block("a.md", 1, "python", code, "")

    run_python(block("1 + 1  # 2\nprint('a')  # 'a'\nx = 3  # of them\nx  # a number\n"), {}, capsys)
    for code in ("1 + 1  # 3\n", "print('a')  # 'b'\n", "for x in 'ab':\n    print(x)  # 'c'\n"):
        with pytest.raises(AssertionError):
            run_python(block(code), {}, capsys)
    with pytest.raises(AssertionError):
        assert_shown(["a", "…", "d"], "a\nb\nc\n", "a.md:1")
    with pytest.raises(AssertionError):
        run_console(Block("a.md", 1, "console", "$ cleannews page.html --removed\nNothing\n", ""))


def run_python(block: Block, scope: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> str:
    """Run a block, statement by statement; what it printed."""
    claims = literals_in_comments(block.code)
    tree = ast.parse(block.code)
    capsys.readouterr()
    for statement in tree.body:
        at = f"{block.place}, line {statement.lineno} of the block"
        if isinstance(statement, ast.Expr):
            value = eval(compile(ast.Expression(statement.value), block.place, "eval"), scope)
            if statement.end_lineno in claims and not is_print(statement.value):
                assert value == claims[statement.end_lineno], at
        else:
            exec(compile(ast.Module([statement], []), block.place, "exec"), scope)
    printed = capsys.readouterr().out
    for node in ast.walk(tree):
        if is_print(node) and (said := claims.get(node.end_lineno)) is not None:
            assert str(said) in printed, f"{block.place}, line {node.lineno} of the block"
    return printed


def is_print(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"


def literals_in_comments(code: str) -> dict[int, Any]:
    """The values that comments give, by line."""
    found = {}
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type == tokenize.COMMENT:
            try:
                found[token.start[0]] = ast.literal_eval(token.string.lstrip("# "))
            except (ValueError, SyntaxError):
                continue
    return found


def needed_but_missing(code: str) -> set[str]:
    """Packages that a block imports and that are not installed."""
    names = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.split(".")[0])
    return {name for name in names if name not in sys.stdlib_module_names and importlib.util.find_spec(name) is None}


def run_console(block: Block) -> None:
    """Run the commands of a block, and compare what is shown of their output."""
    parts = re.split(r"^\$ ", block.code, flags=re.MULTILINE)[1:]
    done = None
    for part in parts:
        command, *shown = part.splitlines()
        words = shlex.split(command, comments=True)
        if words == ["echo", "$?"]:
            assert done is not None and [str(done.exit_code)] == shown, block.place
            done = None
            continue
        assert done is None or done.exit_code == 0, f"{block.place}: {done.output}"
        done = None
        if words[0] in OTHER_COMMANDS:
            continue
        assert words[0] == "cleannews", f"{block.place}: what is {words[0]!r}? See OTHER_COMMANDS"
        into = words[words.index(">") + 1] if ">" in words else None
        words = words[1 : words.index(">") if into else None]
        if words[0] in ("batch", "learn"):
            words += ["--workers", "0"]
        done = CliRunner().invoke(main, words)
        assert done.exception is None or isinstance(done.exception, SystemExit), f"{block.place}: {done.exception!r}"
        if into:
            Path(into).write_text(done.stdout, encoding="utf-8")
        assert_shown(shown, done.output, block.place)
    assert done is None or done.exit_code == 0, f"{block.place}: {done.output}"


def assert_shown(shown: list[str], output: str, place: str) -> None:
    """Assert that the lines stand in the output, one after the other; ``…`` stands for any number of lines."""
    lines = [_OF_THE_CLOCK.sub("", line).rstrip() for line in output.splitlines()]
    at, may_skip = 0, False
    for wanted in (_OF_THE_CLOCK.sub("", line).rstrip() for line in shown):
        if wanted == "…":
            may_skip = True
            continue
        head = wanted.removesuffix("…")
        hits = [
            n for n, line in enumerate(lines[at:], at) if line == wanted or (head != wanted and line.startswith(head))
        ]
        assert hits and (may_skip or hits[0] == at), f"{place}: {wanted!r} is not what is printed: {lines[at : at + 3]}"
        at, may_skip = hits[0] + 1, False


def trees() -> list[ast.Module]:
    return [
        ast.parse(block.code) for block in ALL if block.language == "python" and not block.note.startswith("not run")
    ]


def names_used() -> set[str]:
    return {node.id for tree in trees() for node in ast.walk(tree) if isinstance(node, ast.Name)}


def methods_called() -> set[str]:
    calls = [node.func for tree in trees() for node in ast.walk(tree) if isinstance(node, ast.Call)]
    given = [
        word.value
        for tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for word in node.keywords
    ]
    return {node.attr for node in [*calls, *given] if isinstance(node, ast.Attribute)}
