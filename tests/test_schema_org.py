"""An article as schema.org's NewsArticle."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings

from cleannews.article import Article
from cleannews.model.body import Image, Paragraph
from cleannews.model.labels import Outcome
from cleannews.model.metadata import Author, Breadcrumb
from integrations.pages import fixtures, records
from strategies import articles


def test_an_article_that_says_everything():
    article = Article(
        url="https://example.org/a?utm=1",
        canonical_url="https://example.org/a",
        outcome=Outcome.ARTICLE,
        outcome_reason="",
        confidence=1,
        headline="A headline",
        description="A dek",
        authors=(
            Author("Jane Doe", "https://example.org/jane"),
            Author("The Paper", "javascript:x"),
            Author("John", email="j@example.org"),
        ),
        date_published=datetime(2024, 5, 1, 10, 30, tzinfo=timezone(timedelta(hours=2))),
        date_modified=datetime(2024, 5, 2),
        language="pt-BR",
        section="World",
        breadcrumbs=(Breadcrumb("Home", "https://example.org/"), Breadcrumb("World", "javascript:x")),
        tags=("a", "b"),
        publisher="The Paper",
        site_name="paper.example.org",
        is_accessible_for_free=False,
        body=(Paragraph("One."), Paragraph("Two.")),
        images=(
            Image("https://example.org/b.jpg", caption="A cat", credit="Jane Doe", alt="Not the caption"),
            Image("https://example.org/main.jpg", is_main=True, width=640, height=480),
            Image(None, caption="Only words"),
            Image("javascript:x"),
        ),
    )
    assert article.to_schema_org() == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "A headline",
        "description": "A dek",
        "articleBody": "One.\n\nTwo.",
        "author": [
            {"@type": "Person", "name": "Jane Doe", "url": "https://example.org/jane"},
            {"@type": "Organization", "name": "The Paper"},
            {"@type": "Person", "name": "John", "email": "j@example.org"},
        ],
        "datePublished": "2024-05-01T10:30:00+02:00",
        "dateModified": "2024-05-02T00:00:00",
        "image": [
            {
                "@type": "ImageObject",
                "url": "https://example.org/main.jpg",
                "width": 640,
                "height": 480,
                "representativeOfPage": True,
            },
            {"@type": "ImageObject", "url": "https://example.org/b.jpg", "caption": "A cat", "creditText": "Jane Doe"},
            {"@type": "ImageObject", "caption": "Only words"},
        ],
        "publisher": {"@type": "Organization", "name": "The Paper"},
        "isPartOf": {"@type": "WebSite", "name": "paper.example.org"},
        "articleSection": "World",
        "keywords": ["a", "b"],
        "inLanguage": "pt-BR",
        "isAccessibleForFree": False,
        "url": "https://example.org/a",
        "mainEntityOfPage": {
            "@type": "WebPage",
            "@id": "https://example.org/a",
            "breadcrumb": {
                "@type": "BreadcrumbList",
                "itemListElement": [
                    {"@type": "ListItem", "position": 1, "name": "Home", "item": "https://example.org/"},
                    {"@type": "ListItem", "position": 2, "name": "World"},
                ],
            },
        },
    }


def test_an_article_that_says_nothing():
    article = Article(outcome=Outcome.EMPTY, outcome_reason="", confidence=1)
    assert article.to_schema_org() == {"@context": "https://schema.org", "@type": "NewsArticle"}


def test_the_given_address_stands_in_for_the_canonical_one():
    article = Article(outcome=Outcome.ARTICLE, outcome_reason="", confidence=1, url="https://example.org/a")
    assert article.to_schema_org()["url"] == "https://example.org/a"
    assert article.to_schema_org()["mainEntityOfPage"] == {"@type": "WebPage", "@id": "https://example.org/a"}


@settings(max_examples=60)
@given(article=articles())
def test_any_article_gives_json_without_empty_values(article):
    def check(value: object) -> None:
        assert value not in (None, "", [], {})
        for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            if not (isinstance(value, list) and isinstance(inner, str)):  # a tag is given as it is
                check(inner)

    record = article.to_schema_org()
    check(record)
    assert json.loads(json.dumps(record)) == record


VOCABULARY: dict[str, dict[str, tuple[str, ...]]] = {
    "NewsArticle": {
        **dict.fromkeys(
            ("headline", "description", "articleBody", "articleSection", "dateline", "inLanguage"), ("Text",)
        ),
        **dict.fromkeys(("datePublished", "dateModified"), ("DateTime",)),
        "keywords": ("Text",),
        "author": ("Person", "Organization"),
        "publisher": ("Organization",),
        "image": ("ImageObject",),
        "isPartOf": ("WebSite",),
        "isAccessibleForFree": ("Boolean",),
        "url": ("URL",),
        "mainEntityOfPage": ("WebPage",),
    },
    "Person": {"name": ("Text",), "url": ("URL",), "email": ("Text",)},
    "Organization": {"name": ("Text",), "url": ("URL",), "email": ("Text",)},
    "WebSite": {"name": ("Text",)},
    "WebPage": {"breadcrumb": ("BreadcrumbList",)},
    "BreadcrumbList": {"itemListElement": ("ListItem",)},
    "ListItem": {"position": ("Integer",), "name": ("Text",), "item": ("URL",)},
    "ImageObject": {
        "url": ("URL",),
        "caption": ("Text",),
        "creditText": ("Text",),
        "width": ("Integer",),
        "height": ("Integer",),
        "representativeOfPage": ("Boolean",),
    },
}
"""Of what https://schema.org/docs/releases.html has for each type, the properties that are written, with the types of
their values. Whole numbers for width and height are what Google's documentation of ImageObject has; the vocabulary has
Distance and QuantitativeValue."""
FORMS: dict[str, Any] = {
    "Text": lambda value: isinstance(value, str) and bool(value.strip()),
    "DateTime": lambda value: bool(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?([+-]\d\d:\d\d)?", value)),
    "URL": lambda value: urlsplit(value).scheme in ("http", "https", "") and not re.search(r"[\s<>\"]", value),
    "Integer": lambda value: type(value) is int,
    "Boolean": lambda value: type(value) is bool,
}


def faults(value: Any, allowed: tuple[str, ...], place: str) -> Iterator[str]:
    """Where a JSON-LD object does not keep to the vocabulary."""
    for one in value if isinstance(value, list) else [value]:
        if not isinstance(one, dict):
            if not any(FORMS[name](one) for name in allowed if name in FORMS):
                yield f"{place} is {one!r}, not {allowed}"
        elif one.get("@type") not in allowed:
            yield f"{place} is a {one.get('@type')}, not {allowed}"
        else:
            for name, inner in one.items():
                if not name.startswith("@"):
                    known = VOCABULARY[one["@type"]].get(name, ("nothing",))
                    yield from faults(inner, known, f"{place}.{name}")


@pytest.mark.parametrize("name", [given.name for given in fixtures()])
def test_every_fixture_keeps_to_the_vocabulary(name: str) -> None:
    record = Article.from_dict(json.loads(records()[name])).to_schema_org()
    assert list(record)[:2] == ["@context", "@type"]
    assert list(faults(record, ("NewsArticle",), "article")) == []


def test_faults_are_found() -> None:
    wrong = {
        "@type": "NewsArticle",
        "author": "Jane",
        "datePublished": "1 May",
        "url": "a b",
        "title": "x",
        "keywords": [""],
    }
    assert len(list(faults(wrong, ("NewsArticle",), "article"))) == 5
