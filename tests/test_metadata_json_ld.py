"""JSON-LD: what is read, what is repaired, and which object is the page's."""

from __future__ import annotations

import json
import time

import pytest

from cleannews.metadata.broken_json import read_broken_json
from cleannews.metadata.json_ld import is_article, nodes, page_objects, read_json_ld, strings, types_of

ARTICLE = {"@type": "NewsArticle", "headline": "A Headline"}

READ = [
    ("a single object", '{"@type": "NewsArticle", "headline": "A Headline"}'),
    ("a list", '[{"@type": "Organization"}, {"@type": "NewsArticle", "headline": "A Headline"}]'),
    ("a graph", '{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": "A Headline"}]}'),
    (
        "a list of graphs",
        '[{"@graph": [{"@type": "WebSite"}]}, {"@graph": [{"@type": "NewsArticle", "headline": "A Headline"}]}]',
    ),
    ("a nested main entity", '{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle", "headline": "A Headline"}}'),
    ("a list of types", '{"@type": ["Article", "NewsArticle"], "headline": "A Headline"}'),
    ("a type with its address", '{"@type": "https://schema.org/NewsArticle", "headline": "A Headline"}'),
    ("a trailing comma", '{"@type": "NewsArticle", "headline": "A Headline",}'),
    ("a trailing comma in a list", '{"@type": "NewsArticle", "image": ["a.jpg", ], "headline": "A Headline"}'),
    ("a missing comma", '{"@type": "NewsArticle"\n "headline": "A Headline"}'),
    ("a line comment", '{"@type": "NewsArticle", // the kind\n "headline": "A Headline" // hand-made\n}'),
    ("a block comment", '{"@type": "NewsArticle", /* the kind */ "headline": "A Headline"}'),
    ("an HTML comment around it", '<!-- {"@type": "NewsArticle", "headline": "A Headline"} -->'),
    ("CDATA around it", '//<![CDATA[\n{"@type": "NewsArticle", "headline": "A Headline"}\n//]]>'),
    ("a byte order mark", '\ufeff{"@type": "NewsArticle", "headline": "A Headline"}'),
    ("a semicolon behind it", '{"@type": "NewsArticle", "headline": "A Headline"};'),
    ("an assignment", 'var data = {"@type": "NewsArticle", "headline": "A Headline"};'),
    (
        "entities for quotes",
        "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;A Headline&quot;}",
    ),
    ("single quotes", "{'@type': 'NewsArticle', 'headline': 'A Headline'}"),
    ("a key without quotes", '{"@type": "NewsArticle", headline: "A Headline"}'),
    ("a script that was cut off", '{"@type": "NewsArticle", "headline": "A Headline", "articleBody": "It beg'),
    ("a bracket too many", '{"@type": "NewsArticle", "headline": "A Headline"}}]'),
    ("two objects in a row", '{"@type": "Organization"}{"@type": "NewsArticle", "headline": "A Headline"}'),
    ("an integer that Python refuses", '{"@type": "NewsArticle", "n": ' + "9" * 5000 + ', "headline": "A Headline"}'),
    ("a raw line feed elsewhere", '{"@type": "NewsArticle", "description": "two\nlines", "headline": "A Headline"}'),
    (
        "markup with quotes in a value",
        '{"@type": "NewsArticle", "image": "<img src="a.jpg">", "headline": "A Headline"}',
    ),
]


@pytest.mark.parametrize(("case", "script"), READ, ids=[case for case, _ in READ])
def test_the_article_is_read(case: str, script: str) -> None:
    best = page_objects(read_json_ld([script]), [], [])[0]
    assert is_article(best)
    assert best["headline"] == "A Headline"


@pytest.mark.parametrize(
    ("script", "headline"),
    [
        ('{"@type": "Article", "headline": "He said "no" today", "x": 1}', 'He said "no" today'),
        ('{"@type": "Article", "headline": "Says "incapable"", "image": ["a"]}', 'Says "incapable"'),
        (r'{"@type": "Article", "headline": "It\'s fine", "x": 1,}', "It's fine"),
        (r'{"@type": "Article", "headline": "Caf\u00e9 \ud83d\ude00", "x": 1,}', "Café 😀"),
        (r'{"@type": "Article", "headline": "half a pair \ud83d", "x": 1,}', "half a pair \ufffd"),
        ('{"@type": "Article", "headline": "tab\there", "x": 1,}', "tab\there"),
        ('{"@type": "Article", "headline": "a, b: c", "x": 1,}', "a, b: c"),
    ],
)
def test_strings_of_broken_scripts(script: str, headline: str) -> None:
    assert read_json_ld([script])[0]["headline"] == headline


@pytest.mark.parametrize(
    "script", ["", "   ", "null", "3", '"text"', "undefined", "{", "}", "][", "<!-- -->", "no json"]
)
def test_nothing_is_made_up(script: str) -> None:
    assert read_json_ld([script]) == ()


def test_sound_json_reads_the_same_in_both_readers() -> None:
    value = {"a": [1, -2.5, True, None, 'x"y\\z/é'], "b": {"c": [], "d": {}}, "e": "two\nlines"}
    assert read_broken_json(json.dumps(value)) == [value]


@pytest.mark.parametrize(
    "script",
    [
        '{"a":' * 200_000,
        "[" * 500_000,
        '"' * 500_000,
        '{"a":"' + '" ' * 200_000,
        '{"a":"' + '",' * 200_000,
        '{"a":[' + "/*," * 200_000,
        "{'a':" + "x " * 200_000,
        '{"n":' + "9" * 500_000 + "}",
    ],
    ids=["objects", "lists", "quotes", "loose quotes", "ends", "comments", "words", "digits"],
)
def test_hostile_scripts_take_little_time(script: str) -> None:
    start = time.process_time()
    read_json_ld([script])
    assert time.process_time() - start < 5


def test_deep_nesting_keeps_what_is_outside() -> None:
    script = '{"@type": "NewsArticle", "headline": "A Headline", "x": ' + "[" * 100_000
    assert read_json_ld([script])[0]["headline"] == "A Headline"


def test_lists_of_other_pages_are_not_unfolded() -> None:
    script = json.dumps({"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Another"}]})
    assert [types_of(item) for item in read_json_ld([script])] == [("ItemList",)]


OTHER = {"@type": "NewsArticle", "headline": "Another", "url": "https://example.org/b"}
MINE = {"@type": "NewsArticle", "headline": "Mine", "mainEntityOfPage": {"@id": "https://www.example.org/a/?x=1"}}


@pytest.mark.parametrize(
    ("items", "urls", "titles", "headline"),
    [
        ([OTHER, MINE], ["https://example.org/a"], [], "Mine"),
        ([OTHER, MINE], [], ["MINE!"], "Mine"),
        ([OTHER, MINE], [], [], "Another"),
        ([{"@type": "VideoObject", "headline": "Video"}, MINE], [], ["Video"], "Mine"),
        ([{"@type": "WebPage", "headline": "Page"}, {"@type": "VideoObject", "headline": "Video"}], [], [], "Video"),
        (
            [{"@type": "Organization", "headline": "Company"}, {"@type": "LiveBlogPosting", "headline": "Live"}],
            [],
            [],
            "Live",
        ),
    ],
)
def test_the_object_of_this_page(
    items: list[dict[str, object]], urls: list[str], titles: list[str], headline: str
) -> None:
    assert page_objects(items, urls, titles)[0]["headline"] == headline


def test_an_object_that_is_only_an_id_is_resolved() -> None:
    person = {"@type": "Person", "@id": "#jane", "name": "Jane Roe"}
    assert nodes({"@id": "#jane"}, (person,)) == [person]
    assert nodes({"@id": "#nobody"}, (person,)) == [{"@id": "#nobody"}]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a", ["a"]),
        (["a", "", {"name": "b"}, None, 3], ["a", "b"]),
        ({"@value": "a"}, ["a"]),
        ({"name": ["a", "b"]}, ["a"]),
        ({"@id": "https://example.org/x"}, ["https://example.org/x"]),
        (None, []),
    ],
)
def test_strings(value: object, expected: list[str]) -> None:
    assert strings(value) == expected
