"""The JSON Schema of a record, which stands beside this module as ``article.schema.json``."""

from __future__ import annotations

import json
from typing import Any


def json_schema() -> dict[str, Any]:
    """The schema of what `to_dict` writes, by https://json-schema.org/draft/2020-12/schema."""
    from importlib.resources import files

    schema: dict[str, Any] = json.loads(files(__package__).joinpath("article.schema.json").read_text(encoding="utf-8"))
    return schema
