"""What users build on, written down: ``python tests/public_surface.py`` writes it anew, after a change that is meant.

docs/versioning.md says which changes a version may make.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import Any

import click

import cleannews
from cleannews.cli import main
from cleannews.integrations.arrow import article_schema
from cleannews.sites.profile import VERSION

_FORWARD = re.compile(r"ForwardRef\('([^']*)'[^)]*\)")
"""How some versions of Python show the types of a named tuple."""
SNAPSHOT = Path(__file__).parent / "fixtures" / "public-surface.json"
COMMAND = "python tests/public_surface.py"
ENGINES = ("arrow", "dask", "duckdb", "pandas", "polars", "ray", "scrapy", "spark")
"""Integrations that can be imported without the package that they are for."""


def surface() -> dict[str, Any]:
    """Everything that a version number speaks of."""
    return {
        "python": {name: _described(getattr(cleannews, name)) for name in sorted(cleannews.__all__)},
        "integrations": {name: dict(_module(f"cleannews.integrations.{name}")) for name in ENGINES},
        "command": {name: _options(command) for name, command in _commands()},
        "site_profile_version": VERSION,
        "site_profile_schema": cleannews.SiteProfile.json_schema(),
        "json_schema": cleannews.Article.json_schema(),
        "arrow_schema": {field.name: str(field.type) for field in article_schema()},
    }


def _module(name: str) -> Iterator[tuple[str, Any]]:
    for key, value in sorted(vars(import_module(name)).items()):
        if not key.startswith("_") and getattr(value, "__module__", None) == name:
            yield key, _described(value)


def _described(value: Any) -> Any:
    if not inspect.isclass(value):
        return str(inspect.signature(value))
    if issubclass(value, Enum):
        return [member.value for member in value]
    about: dict[str, Any] = {"bases": [base.__name__ for base in value.__bases__ if base is not object]}
    if not issubclass(value, Exception) or "__init__" in vars(value):
        about["made"] = _FORWARD.sub(r"'\1'", str(inspect.signature(value)))
    if is_dataclass(value):
        about["fields"] = {field.name: str(field.type) for field in fields(value) if not field.name.startswith("_")}
    ours = [base for base in reversed(value.__mro__) if base.__module__.startswith("cleannews")]
    for name, member in sorted({key: one for base in ours for key, one in vars(base).items()}.items()):
        if name.startswith("_") or name in about.get("fields", ()):
            continue
        if isinstance(member, property):
            about[name] = f"property -> {inspect.signature(member.fget).return_annotation}"  # type: ignore[arg-type]
        elif isinstance(member, (staticmethod, classmethod)) or inspect.isfunction(member):
            about[name] = str(inspect.signature(getattr(value, name)))
    return about


def _commands() -> Iterator[tuple[str, click.Command]]:
    yield "cleannews", main.default
    for name, command in sorted(main.commands.items()):
        yield f"cleannews {name}", command


def _options(command: click.Command) -> dict[str, Any]:
    found = {}
    for parameter in command.params:
        about: dict[str, Any] = {"type": parameter.type.name, "required": parameter.required}
        if isinstance(parameter.type, click.Choice):
            about["choices"] = [str(choice) for choice in parameter.type.choices]
        if isinstance(parameter, click.Option) and parameter.is_flag:
            about["type"] = "flag"
        elif isinstance(parameter.default, (str, int, float)):
            about["default"] = parameter.default
        about["multiple"] = parameter.multiple if isinstance(parameter, click.Option) else parameter.nargs != 1
        found[" ".join(parameter.opts) if isinstance(parameter, click.Option) else parameter.human_readable_name] = (
            about
        )
    return found


def written() -> str:
    """The surface as the file has it."""
    return json.dumps(surface(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    SNAPSHOT.write_text(written(), encoding="utf-8")
    print(f"{SNAPSHOT}: now look at what has changed, and say so in CHANGELOG.md")
