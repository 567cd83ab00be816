"""The published JSON Schema of records: every record conforms, and what is none does not."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings

from cleannews import Article, Label, Outcome
from integrations.pages import fixtures, records
from strategies import articles
from test_record import FULL, REQUIRED, UNKNOWN, changed

SCHEMA = Article.json_schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", [given.name for given in fixtures()])
def test_every_fixture_conforms(name: str) -> None:
    record = json.loads(records()[name])
    assert [error.message for error in VALIDATOR.iter_errors(record)] == []


def test_a_record_with_everything_conforms() -> None:
    assert [error.message for error in VALIDATOR.iter_errors(FULL.to_dict())] == []


def tame(record: Any) -> Any:
    """The record without the numbers that a strategy makes and no page can have."""
    if isinstance(record, list):
        return [tame(value) for value in record]
    if isinstance(record, dict):
        bounds = {"start": (0, 99), "end": (0, 99), "level": (1, 6), "block": (0, 99), "line": (0, 99), "score": (0, 1), "confidence": (0, 1)}  # fmt: skip
        clipped = {key: min(max(record[key], low), high) for key, (low, high) in bounds.items() if key in record}
        return {key: tame(value) for key, value in (record | clipped).items()}
    return record


@settings(max_examples=60)
@given(article=articles())
def test_any_article_conforms(article: Article) -> None:
    record = tame(article.to_dict())
    for block in record["body"]:
        if block["type"] == "embed":
            block["kind"] = "video"
    assert [error.message for error in VALIDATOR.iter_errors(record)] == []


@pytest.mark.parametrize(
    "place", [place for place in REQUIRED if place != "body[3].items[0].children[0].items[0].text"]
)
def test_what_has_to_be_there(place: str) -> None:
    assert not VALIDATOR.is_valid(changed(place, drop=True))


@pytest.mark.parametrize("place", UNKNOWN)
def test_what_is_unknown(place: str) -> None:
    assert not VALIDATOR.is_valid(changed(place, "x"))


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("outcome", "articel"), ("confidence", 1.5), ("headline", 5), ("date_published", "2024-05-01"), ("tags", "a"),
        ("body[0].role", "paragraph"), ("body[2].level", 7), ("body[0].spans[0].kind", "bold"), ("images[0].type", "image"),
        ("removed[0].label", "advert"), ("sources.headline", 1), ("body[3].ordered", False), ("format", None),
    ],
)  # fmt: skip
def test_what_is_wrong(place: str, value: Any) -> None:
    assert not VALIDATOR.is_valid(changed(place, value))


def test_keys_at_the_top_are_required_and_others_may_be_added() -> None:
    assert list(SCHEMA["properties"]) == SCHEMA["required"] == list(FULL.to_dict())
    assert VALIDATOR.is_valid({**FULL.to_dict(), "id": 7})
    for key in SCHEMA["required"]:
        record = deepcopy(FULL.to_dict())
        del record[key]
        assert not VALIDATOR.is_valid(record), key


def test_vocabularies_are_those_of_the_library() -> None:
    assert SCHEMA["properties"]["outcome"]["enum"] == [str(outcome) for outcome in Outcome]
    assert SCHEMA["$defs"]["removed"]["properties"]["label"]["enum"] == [str(label) for label in Label]
