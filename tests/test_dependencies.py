"""docs/dependencies.md names what pyproject.toml does, with a reason for each."""

from __future__ import annotations

import re
import sys
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parents[1]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS: dict[str, list[str]] = PROJECT["optional-dependencies"]
PAGE = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
RUN_TIME, OPTIONAL = PAGE.split("## Extras")
MOST = 9
"""Direct dependencies; a tenth needs a better reason than these have."""


def names(requirements: list[str]) -> set[str]:
    return {re.match(r"[A-Za-z0-9][\w.-]*", requirement)[0] for requirement in requirements}  # type: ignore[index]


def rows(text: str) -> dict[str, list[str]]:
    """First cells that are code, with the cells behind them."""
    found = re.findall(r"^\| `([^`]+)` \| (.*) \|$", text, flags=re.MULTILINE)
    return {name: rest.split(" | ") for name, rest in found}


def test_run_time_dependencies_are_those_of_the_page() -> None:
    assert set(rows(RUN_TIME)) == names(PROJECT["dependencies"])
    assert len(rows(RUN_TIME)) <= MOST
    for name, (job, reason, _, when) in rows(RUN_TIME).items():
        assert job and reason and when, name


def test_extras_are_those_of_the_page() -> None:
    table = rows(OPTIONAL)
    others = set(re.findall(r"`(\w+)`", OPTIONAL.split("For who works on")[1])) & set(EXTRAS)
    assert set(table) | others == set(EXTRAS)
    for extra, (packages, job) in table.items():
        assert set(re.findall(r"`([^`]+)`", packages)) == names(EXTRAS[extra]), extra
        assert job


@pytest.mark.parametrize("requirement", sorted({*PROJECT["dependencies"], *chain(*EXTRAS.values())}))
def test_bounds_are_lower_ones(requirement: str) -> None:
    bounds = requirement.split(";")[0]
    assert not re.search(r"==|<|~=|!=", bounds)
    assert ">=" in bounds or bounds.startswith("cleannews[") or bounds in ("datatrove[processing]",)
