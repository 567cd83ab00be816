"""JSON Schemas, which stand as files beside the modules of what they describe."""

from __future__ import annotations

import json
from typing import Any


def json_schema() -> dict[str, Any]:
    """The schema of what `to_dict` writes, by https://json-schema.org/draft/2020-12/schema."""
    return schema_in(__package__, "article.schema.json")


def schema_in(package: str, name: str) -> dict[str, Any]:
    """The schema in a file of a package, read anew each time, so that it is the caller's."""
    from importlib.resources import files

    schema: dict[str, Any] = json.loads(files(package).joinpath(name).read_text(encoding="utf-8"))
    return schema
