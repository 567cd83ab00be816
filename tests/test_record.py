"""Records: what `to_dict` writes, `from_dict` reads, and everything else is refused with its place."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import datetime, timedelta, timezone
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings

from cleannews.article import Article
from cleannews.errors import InvalidRecord
from cleannews.model.block import Notice
from cleannews.model.body import (
    Candidate,
    Cell,
    Code,
    Embed,
    Heading,
    Image,
    List,
    ListItem,
    Paragraph,
    Position,
    Quote,
    Removed,
    Span,
    Table,
)
from cleannews.model.labels import Label, Outcome
from cleannews.model.metadata import Author, Breadcrumb
from strategies import articles

FULL = Article(
    outcome=Outcome.ARTICLE,
    outcome_reason="three paragraphs",
    confidence=0.9,
    authors=(Author("Jane Doe", email="jane@example.org"),),
    date_published=datetime(2024, 5, 1, 10, 30, tzinfo=timezone(timedelta(hours=2))),
    date_modified=datetime(2024, 5, 2),
    breadcrumbs=(Breadcrumb("World"),),
    tags=("a", "b"),
    sources={"headline": "h1"},
    body=(
        Paragraph("A link", (Span(2, 6, "link", "/x"), Span(0, 1, "code"))),
        Paragraph("A note", role="note"),
        Heading("A heading", 3),
        List((ListItem("a", (), (List((ListItem("b"),)),)),), ordered=True),
        Quote((Paragraph("Quoted"),)),
        Table(((Cell("a", header=True), Cell("b")), ())),
        Code("x = 1", "python"),
        Image("/a.jpg", (Candidate("/a.jpg", 640), Candidate("/b.jpg", None, 2.0)), "Alt", is_main=True, width=640),
        Embed(None, title="A film"),
    ),
    images=(Image("/a.jpg", caption="A cat"),),
    removed=(Removed("Home", Label.NAVIGATION, "class-token: nav", 0.5, Position(0, 3, "/html/body/nav")),),
    encoding="utf-8",
    notices=(Notice("encoding-guessed", "No encoding was declared."),),
)


def test_the_form_of_a_record():
    record = FULL.to_dict()
    assert list(record) == [
        *("url", "outcome", "outcome_reason", "confidence", "headline", "description", "authors", "date_published"),
        *("date_published_raw", "date_modified", "date_modified_raw", "language", "section", "breadcrumbs", "tags"),
        *(
            "publisher",
            "site_name",
            "dateline",
            "canonical_url",
            "is_accessible_for_free",
            "sources",
            "text",
            "body",
            "images",
        ),
        *("removed", "format", "encoding", "notices"),
    ]
    assert set(record) == {*Article.__dataclass_fields__, "text"}, "every field, and the plain text"
    assert record["text"] == FULL.text
    assert (record["date_published"], record["date_modified"]) == ("2024-05-01T10:30:00+02:00", "2024-05-02T00:00:00")
    assert record["authors"] == [{"name": "Jane Doe", "email": "jane@example.org"}]
    assert record["removed"][0] == {
        "text": "Home",
        "label": "navigation",
        "reason": "class-token: nav",
        "score": 0.5,
        "position": {"block": 0, "line": 3, "xpath": "/html/body/nav"},
    }
    assert type(record["outcome"]) is type(record["removed"][0]["label"]) is str, "no enumeration leaks out"
    assert record["body"] == [
        {
            "type": "paragraph",
            "text": "A link",
            "spans": [{"start": 2, "end": 6, "kind": "link", "href": "/x"}, {"start": 0, "end": 1, "kind": "code"}],
        },
        {"type": "paragraph", "text": "A note", "role": "note"},
        {"type": "heading", "level": 3, "text": "A heading"},
        {"type": "list", "items": [{"text": "a", "children": [{"items": [{"text": "b"}]}]}], "ordered": True},
        {"type": "quote", "paragraphs": [{"text": "Quoted"}]},
        {"type": "table", "rows": [[{"text": "a", "header": True}, {"text": "b"}], []]},
        {"type": "code", "text": "x = 1", "language": "python"},
        {
            "type": "image",
            "src": "/a.jpg",
            "alt": "Alt",
            "width": 640,
            "is_main": True,
            "candidates": [{"src": "/a.jpg", "width": 640}, {"src": "/b.jpg", "density": 2.0}],
        },
        {"type": "embed", "kind": "frame", "title": "A film"},
    ]


def test_a_record_shares_nothing_that_can_change():
    record = FULL.to_dict()
    record["sources"]["headline"] = "changed"
    record["body"].clear()
    assert FULL.sources == {"headline": "h1"}
    assert len(FULL.body) == 9


@settings(max_examples=150)
@given(article=articles())
def test_there_and_back(article):
    assert Article.from_dict(article.to_dict()) == article
    assert Article.from_dict(json.loads(article.to_json())) == article
    assert Article.from_dict(json.loads(article.to_json(indent=2))) == article


def test_json_is_valid_utf8_in_one_line():
    article = Article(outcome=Outcome.ARTICLE, outcome_reason="", confidence=1, headline="Ж\ud800\n“x” \x1b")
    text = article.to_json()
    assert "Ж\\ud800\\n“x” \\u001b" in text
    assert "\n" not in text
    assert Article.from_dict(json.loads(text.encode())) == article


def test_numbers_that_json_cannot_write_are_no_json():
    with pytest.raises(ValueError, match="JSON"):
        Article(outcome=Outcome.ARTICLE, outcome_reason="", confidence=float("nan")).to_json()


def test_a_short_record_null_and_keys_of_others():
    short = {"outcome": "empty", "outcome_reason": "nothing given", "confidence": 1}
    article = Article(outcome=Outcome.EMPTY, outcome_reason="nothing given", confidence=1.0)
    assert Article.from_dict(short) == article
    assert Article.from_dict(dict.fromkeys(FULL.to_dict()) | short) == article, "null is a missing key"
    assert Article.from_dict({**short, "id": 7, "source": {"file": "x.warc"}}) == article, "the top is open"
    columnar = {"type": "paragraph", "text": "x", "spans": None, "role": None, "level": None, "items": None}
    assert Article.from_dict({**short, "body": [columnar]}).body == (Paragraph("x"),)


def test_a_subclass_makes_its_own_kind():
    class Special(Article):
        pass

    assert type(Special.from_dict(FULL.to_dict())) is Special


REQUIRED = [
    *("outcome", "outcome_reason", "confidence", "authors[0].name", "breadcrumbs[0].name", "body[0].type"),
    *("body[0].text", "body[0].spans[0].start", "body[0].spans[0].end", "body[0].spans[0].kind", "body[2].level"),
    *("body[3].items[0].text", "body[3].items[0].children[0].items[0].text", "body[4].paragraphs[0].text"),
    *("body[5].rows[0][0].text", "body[6].text", "body[7].candidates[0].src", "body[8].kind", "removed[0].text"),
    *("removed[0].label", "removed[0].reason", "removed[0].score", "removed[0].position"),
    *("removed[0].position.block", "removed[0].position.line", "notices[0].code", "notices[0].message"),
]

# Each: a place, a value that is wrong there, what the message says it must be.
WRONG: list[tuple[str, Any, str]] = [
    ("outcome", "articel", "one of article, empty, listing"),
    ("outcome", 1, "one of article"),
    ("confidence", "high", "a number"),
    ("confidence", True, "a number"),
    ("confidence", float("nan"), "a finite number"),
    ("confidence", 10**400, "a finite number"),
    ("headline", 5, "a string"),
    ("headline", ["x"], "a string"),
    ("is_accessible_for_free", "yes", "true or false"),
    ("is_accessible_for_free", 1, "true or false"),
    ("date_published", "yesterday", "a date and time"),
    ("date_published", "2024-05-01", "a date and time"),
    ("date_published", "20240501T103000", "a date and time"),
    ("date_modified", 1714552200, "a string"),
    ("tags", "a, b", "a list"),
    ("tags[1]", 5, "a string"),
    ("sources", [], "an object"),
    ("sources.headline", 1, "a string"),
    ("body", {}, "a list"),
    ("body[1]", "text", "an object"),
    ("body[3].type", "lst", "one of paragraph, heading, list"),
    ("body[0].type", ["paragraph"], "one of paragraph"),
    ("body[1].role", "footnote", "one of paragraph, dek, note"),
    ("body[0].spans[1].kind", "bold", "one of link, strong"),
    ("body[0].spans[1].start", 1.5, "a whole number"),
    ("body[0].spans[1].start", True, "a whole number"),
    ("body[2].level", "3", "a whole number"),
    ("body[3].ordered", 1, "true or false"),
    ("body[3].items[0].children[0]", [], "an object"),
    ("body[5].rows", "x", "a list"),
    ("body[5].rows[1]", {}, "a list"),
    ("body[5].rows[0][1]", None, "an object"),
    ("body[5].rows[0][0].header", "yes", "true or false"),
    ("body[7].width", 640.5, "a whole number"),
    ("body[7].candidates[1].density", "2x", "a number"),
    ("images[0].type", "paragraph", "one of image"),
    ("removed[0].label", "advert", "one of advertisement"),
    ("removed[0].score", None, "missing"),
    ("removed[0].position.line", "3", "a whole number"),
    ("notices[0]", ["code", "message"], "an object"),
]

UNKNOWN = [
    *(
        "authors[0].surname",
        "breadcrumbs[0].href",
        "body[0].txt",
        "body[0].spans[0].title",
        "body[1].level",
        "body[2].id",
    ),
    *("body[3].items[0].type", "body[4].text", "body[5].text", "body[6].spans", "body[7].srcset", "body[8].html"),
    *("body[5].rows[0][0].colspan", "body[7].candidates[0].type", "images[0].text", "removed[0].id"),
    *("removed[0].position.column", "notices[0].level"),
]


def changed(place: str, value: Any = None, *, drop: bool = False) -> dict[str, Any]:
    """The full record with one value changed or taken away."""
    record = deepcopy(FULL.to_dict())
    *steps, last = [
        int(step) if step.isdigit() else step for step in place.replace("[", ".").replace("]", "").split(".")
    ]
    inner: Any = record
    for step in steps:
        inner = inner[step]
    if drop:
        del inner[last]
    else:
        inner[last] = value
    return record


@pytest.mark.parametrize("place", REQUIRED)
def test_what_has_to_be_there(place):
    with pytest.raises(InvalidRecord) as error:
        Article.from_dict(changed(place, drop=True))
    assert str(error.value) == f"{place} is missing"


@pytest.mark.parametrize(("place", "value", "wanted"), WRONG)
def test_what_is_wrong(place, value, wanted):
    with pytest.raises(InvalidRecord) as error:
        Article.from_dict(changed(place, value))
    assert str(error.value).startswith(f"{place} is ")
    assert wanted in str(error.value)


@pytest.mark.parametrize("place", UNKNOWN)
def test_what_is_unknown(place):
    with pytest.raises(InvalidRecord) as error:
        Article.from_dict(changed(place, "x"))
    assert str(error.value).startswith(f"{place} is unknown")


@pytest.mark.parametrize("data", [None, [], "{}", 5, FULL])
def test_what_is_no_record_at_all(data):
    with pytest.raises(InvalidRecord, match=r"the record is .+, it must be an object"):
        Article.from_dict(data)


def test_long_values_do_not_flood_the_message():
    with pytest.raises(InvalidRecord) as error:
        Article.from_dict(changed("outcome", "x" * 10_000))
    assert len(str(error.value)) < 300


def test_lists_nested_deeper_than_the_stack_are_refused():
    inner: dict[str, Any] = {"items": []}
    for _ in range(100_000):
        inner = {"items": [{"text": "", "children": [inner]}]}
    with pytest.raises(InvalidRecord, match="too deeply"):
        Article.from_dict({**FULL.to_dict(), "body": [{"type": "list", **inner}]})
    while inner["items"]:  # taken apart by hand: Python 3.10 frees nested objects recursively
        inner = inner["items"].pop()["children"].pop()


def test_lists_nested_a_hundred_times_come_back():
    block = List((ListItem("leaf"),))
    for _ in range(100):
        block = List((ListItem("twig", (), (block,)),))
    article = Article(outcome=Outcome.ARTICLE, outcome_reason="", confidence=1, body=(block,))
    assert Article.from_dict(json.loads(article.to_json())) == article


def test_what_columnar_formats_make_of_a_record_is_read() -> None:
    record = FULL.to_dict()
    record["body"][7]["width"] = 640.0  # pandas has no whole numbers where some are missing
    record["headline"] = record["is_accessible_for_free"] = float("nan")
    record["body"][3]["items"][0]["children"] = json.dumps(record["body"][3]["items"][0]["children"])
    record["tags"] = np.array(record["tags"], dtype=object)
    record["body"] = np.array(record["body"], dtype=object)
    assert Article.from_dict(record) == FULL
    record["body"][3]["items"][0]["children"] = "[{"
    with pytest.raises(InvalidRecord, match=r"body\[3\].items\[0\].children"):
        Article.from_dict(record)
