"""Same in, same out, wherever and in whatever order; and nothing is read, run or fetched while a page is cleaned."""

from __future__ import annotations

import ast
import multiprocessing
import os
import random
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from cleannews import Article, Cleaner, clean
from isolated import forms, pages
from test_architecture import PACKAGE, modules

HERE = Path(__file__).parent
FIXTURES = HERE / "fixtures"
THREADS = 8


def started(*args: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(HERE / "isolated.py"), args[0], str(FIXTURES), *args[1:]],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONDONTWRITEBYTECODE": "1", **environment},
        capture_output=True, text=True, encoding="utf-8", timeout=300, check=False,
    )  # fmt: skip


def test_nothing_is_opened_run_or_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRETWORD", encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = str(server.getsockname()[1])
        done = started("watch", secret.as_uri(), port)
        # The only thing heard is what was opened at the end, to see that the hook hears.
        assert (done.returncode, done.stdout) == (3, "")
        assert done.stderr.startswith("open ") and done.stderr.count("\n") == 1 and "secret.txt" in done.stderr
        (_, page) = pages(FIXTURES, secret.as_uri(), port)[-1]
        assert "SECRETWORD" not in "".join(forms(page)) and "lollol" not in "".join(forms(page))
        server.settimeout(0.1)
        with pytest.raises(TimeoutError):
            server.accept()


def test_the_same_with_another_hash_seed_locale_and_place() -> None:
    seeds = ({"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "4242", "LC_ALL": "C", "TZ": "Asia/Tokyo", "PYTHONUTF8": "0"})
    first, second = (started("print", "file:///none", "9", **environment) for environment in seeds)
    assert first.returncode == 0, first.stderr
    assert len(first.stdout.splitlines()) > 40
    assert first.stdout == second.stdout


def given() -> list[bytes | str]:
    return [page for _, page in pages(FIXTURES, "file:///none", "9")]


@pytest.fixture(scope="module")
def alone() -> list[Article]:
    return [clean(page) for page in given()]


def test_eight_threads_with_one_cleaner(alone: list[Article]) -> None:
    """Each thread takes all pages, in an order of its own."""
    cleaner, found = Cleaner(), [[None] * len(alone) for _ in range(THREADS)]
    failures: list[BaseException] = []
    barrier = threading.Barrier(THREADS)

    def work(thread: int) -> None:
        order = list(range(len(alone)))
        random.Random(thread).shuffle(order)
        mine = given()
        barrier.wait()
        try:
            for index in order:
                found[thread][index] = cleaner.clean(mine[index])
        except BaseException as error:
            failures.append(error)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        threads = [threading.Thread(target=work, args=(number,)) for number in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(before)
    assert not failures
    for articles in found:
        assert articles == alone


def test_in_a_process_that_was_spawned(alone: list[Article]) -> None:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.map(clean, given(), chunksize=len(alone)) == alone


CHANGES = frozenset("append add update extend insert pop popitem clear remove discard setdefault sort reverse".split())


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_function_changes_what_belongs_to_a_module(path: Path) -> None:
    """No ``global``, and no list, dictionary or set of a module's that a function changes.

    What is left are caches of pure functions; `test_safety_memory.py` sees to their size.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    own = {
        target.id
        for node in tree.body
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else [])
        if isinstance(target, ast.Name)
    }  # fmt: skip
    changed: list[str] = []
    for function in ast.walk(tree):
        if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            continue
        nodes = list(ast.walk(function))
        local = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
        local |= {node.arg for node in nodes if isinstance(node, ast.arg)}
        for node in nodes:
            assert not isinstance(node, ast.Global), node.names
            of = None
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGES:
                of = node.func.value
            elif isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load):
                of = node.value
            if isinstance(of, ast.Name) and of.id in own - local:
                changed.append(f"line {node.lineno}: {of.id}")
    assert changed == []
