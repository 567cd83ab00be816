"""What type checkers say of a user's program, against what is installed or on the path: mypy --strict, and pyright."""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
import sys
from importlib.metadata import distributions
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import pytest

import cleannews

PROGRAMS = Path(__file__).with_name("typing")
_HAS_STUBS = any(distribution.metadata["Name"] == "lxml-stubs" for distribution in distributions())


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where mypy keeps what it knows of the package, for the second program."""
    return tmp_path_factory.mktemp("mypy")


def mypy(program: str, scratch: Path) -> list[str]:
    """Errors as ``line: code``. No configuration of ours: a user has none of it."""
    pytest.importorskip("mypy")
    environment = {**os.environ, "MYPYPATH": ""}
    if "site-packages" not in cleannews.__file__:
        environment["MYPYPATH"] = str(Path(cleannews.__file__).parents[1])
    options = ["--strict", "--config-file=", f"--cache-dir={scratch}", "--no-error-summary", "--show-error-codes"]
    command = [sys.executable, "-m", "mypy", *options, str(PROGRAMS / program)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False, cwd=scratch)
    assert not done.stderr and done.returncode in (0, 1), done.stdout + done.stderr
    # What it says of the package's own modules, where they are on the path, is for those who check the package.
    found = re.findall(rf"{program}:(\d+): error: .*  \[([a-z-]+)\]$", done.stdout, flags=re.M)
    return [f"{line}: {code}" for line, code in dict.fromkeys(found)]


def test_mypy_takes_a_users_program(scratch: Path) -> None:
    assert mypy("accepted.py", scratch) == []


def test_mypy_refuses_what_is_wrong(scratch: Path) -> None:
    lines = (PROGRAMS / "rejected.py").read_text(encoding="utf-8").splitlines()
    expected = [f"{number}: {line.split('# mypy: ')[1]}" for number, line in enumerate(lines, 1) if "# mypy: " in line]
    assert len(expected) > 20
    found = mypy("rejected.py", scratch)
    assert [line.split(":")[0] for line in found] == [line.split(":")[0] for line in expected]
    assert set(found) <= {*expected, *(line.replace("call-arg", "misc") for line in expected)}


@pytest.mark.skipif(find_spec("basedpyright") is None, reason="basedpyright is not installed")
@pytest.mark.parametrize("program", ["accepted.py", "rejected.py"])
def test_pyright_says_the_same(program: str, tmp_path: Path) -> None:
    source = (PROGRAMS / program).read_text(encoding="utf-8")
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.10", "reportMissingModuleSource": "none"}
    if "site-packages" not in cleannews.__file__:
        settings["extraPaths"] = [str(Path(cleannews.__file__).parents[1])]
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    (tmp_path / program).write_text(source, encoding="utf-8")
    options = ["--outputjson", "--pythonpath", sys.executable, "--project", str(tmp_path)]
    command = [sys.executable, "-m", "basedpyright", *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    found = {item["range"]["start"]["line"] + 1: item for item in json.loads(done.stdout)["generalDiagnostics"]}
    expected = [number for number, line in enumerate(source.splitlines(), 1) if "# mypy: " in line]
    errors = {line: item for line, item in found.items() if item["severity"] == "error"}
    assert sorted(errors) == expected, errors


@pytest.mark.skipif(find_spec("mypy") is None or not _HAS_STUBS, reason="mypy or lxml-stubs is missing")
def test_what_is_compiled_does_not_depend_on_what_is_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """For lxml-stubs every tag is a `str`: compiled by them, modules would refuse the entities of a tree."""
    page = tmp_path / "page.py"
    page.write_text("from lxml import etree\nreveal_type(etree.Element('p').tag)\n")
    # hatchling itself is there while something is built.
    interface = ModuleType("hatchling.builders.hooks.plugin.interface")
    monkeypatch.setattr(interface, "BuildHookInterface", list, raising=False)
    monkeypatch.setitem(sys.modules, interface.__name__, interface)
    flags = importlib.import_module("hatch_build").mypy_flags(tmp_path)
    del sys.modules["hatch_build"]  # which knows that interface

    def revealed(*options: str) -> str:
        command = [sys.executable, "-m", "mypy", *options, str(page)]
        return subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path).stdout

    assert 'Revealed type is "Any"' in revealed(*flags)
    assert 'Revealed type is "Any"' not in revealed(*(flag for flag in flags if flag != "--no-site-packages"))
