"""Pages of the fixtures, as the engines are given them, and what they must become."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from cleannews import clean

FIXTURES = Path(__file__).parents[1] / "fixtures"


class Given(NamedTuple):
    name: str
    page: bytes
    url: str | None
    content_type: str | None


@cache
def fixtures() -> tuple[Given, ...]:
    """All pages, also those that are no article."""
    found = []
    for expected in sorted(FIXTURES.glob("*/expected.json")):
        said = json.loads(expected.read_text(encoding="utf-8"))
        (page,) = expected.parent.glob("page.*")
        found.append(Given(expected.parent.name, page.read_bytes(), said.get("url"), said.get("content_type")))
    return tuple(found)


@cache
def records() -> dict[str, str]:
    """What `to_json` writes of each."""
    return {given.name: clean(given.page, given.url, given.content_type).to_json() for given in fixtures()}


def columns(pages: tuple[Given, ...] | None = None) -> dict[str, list[Any]]:
    """The pages by column."""
    rows = fixtures() if pages is None else pages
    return {
        "id": [given.name for given in rows],
        "html": [given.page for given in rows],
        "url": [given.url for given in rows],
        "content_type": [given.content_type for given in rows],
    }
