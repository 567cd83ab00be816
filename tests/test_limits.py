"""The table of limits in docs/security.md: its numbers are those of the code, and what it says happens does."""

from __future__ import annotations

import json
import re
from importlib import import_module
from pathlib import Path

import pytest

from cleannews import Article, Cleaner, InputTooLarge, Options, clean

DOC = (Path(__file__).parents[1] / "docs/security.md").read_text(encoding="utf-8")
TABLE = DOC.partition("\n## Limits\n")[2].partition("\nMetadata that")[0]
ROWS = dict(re.findall(r"^\| ([^|]+?) \| ([^|]*\d[^|]*?) \| [^|]+ \| [^|]+ \|$", TABLE, re.M))

LIMITS = {
    "page, bytes": ["options.Options().max_bytes"],
    "nested elements": ["parse.MAX_DEPTH"],
    "elements": ["parse.MAX_ELEMENTS"],
    "attributes of": ["parse.MAX_ATTRIBUTES"],
    "class and id": ["segment.tokens.LONGEST_NAMES", "segment.tokens.LONGEST_NAME"],
    "lines of": ["segment.text.MAX_LINES"],
    "blocks that": ["classify.learned.MOST_BLOCKS"],
    "page that readability": ["second_opinion.LONGEST_PAGE"],
    "nested lists": ["assemble.DEEPEST_LIST"],
    "encoding": ["decode._HEAD", "decode._LATE_HEAD"],
    "a JSON-LD": ["metadata.json_ld.MAX_SCRIPT"],
    "objects of": ["metadata.json_ld.MAX_OBJECTS"],
    "`meta`": ["metadata.facts._MAX_METAS"],
    "a declared": ["metadata.plain.MAX_VALUE"],
    "headline": ["metadata.headlines.MAX_HEADLINE"],
    "an author's": ["metadata.names._MAX_NAME", "metadata.names.MAX_AUTHORS"],
    "tags": ["metadata.page_fields.MAX_TAGS", "metadata.page_fields._MAX_TAG"],
    "an address": ["metadata.evidence.LONGEST_ADDRESS"],
    "an image's": ["images.LONGEST_ADDRESS", "images._MAX_SET"],
    "a date": ["metadata.written_dates.MAX_TEXT"],
    "message": ["workers.answer._LONGEST_MESSAGE"],
    "name of": ["io.page_files._LONGEST"],
}


def value_of(name: str) -> int:
    if name == "options.Options().max_bytes":
        return Options().max_bytes
    module, _, constant = name.rpartition(".")
    return int(getattr(import_module(f"cleannews.{module}"), constant))


@pytest.mark.parametrize("start", LIMITS)
def test_the_numbers_are_those_of_the_code(start: str) -> None:
    (row,) = [limit for what, limit in ROWS.items() if what.startswith(start)]
    told = [int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*", row)]
    assert told[: len(LIMITS[start])] == [value_of(name) for name in LIMITS[start]]


def test_every_row_is_compared() -> None:
    assert [what for what in ROWS if not any(what.startswith(start) for start in LIMITS)] == []
    assert len(ROWS) == len(LIMITS)


SENTENCE = "The council voted on Tuesday to repair the harbour wall before the winter storms."
TEXT = "".join(f"<p>{SENTENCE} {number}. {SENTENCE}</p>" for number in range(6))
URL = "https://example.org/a"


def article(inside: str = "", head: str = "") -> Article:
    return clean(f"<html><head>{head}</head><body><article>{TEXT}{inside}{TEXT}</article></body></html>", url=URL)


def codes(found: Article) -> list[str]:
    return [notice.code for notice in found.notices]


def test_a_page_that_is_too_large() -> None:
    small = Cleaner(Options(max_bytes=1000))
    for page in (b"x" * 1001, "x" * 1001, bytearray(1001)):
        with pytest.raises(InputTooLarge) as raised:
            small.clean(page)
        assert (raised.value.size, raised.value.limit) == (1001, 1000)
    assert small.clean("word " * 200).text


def test_what_is_nested_too_deep_stays() -> None:
    found = article("<div>" * 3_000 + f"<p>{SENTENCE} inmost</p>" + "</div>" * 3_000)
    assert f"{SENTENCE} inmost" in found.text and found.text.count(SENTENCE) == 25
    assert codes(found) == ["depth-flattened"]
    found = article("".join(f"<ul><li>{SENTENCE} {depth}" for depth in range(120)))
    assert all(f"{SENTENCE} {depth}" in found.text for depth in range(120))
    assert Article.from_dict(json.loads(found.to_json())) == found and found.to_html() and found.to_markdown()


def test_elements_and_lines_beyond_the_limit_stay_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleannews.parse.MAX_ELEMENTS", 10)
    found = article()
    assert codes(found) == ["elements-dissolved"]
    assert sum(text.count(SENTENCE) for text in (found.text, *(block.text for block in found.removed))) == 24
    monkeypatch.setattr("cleannews.segment.text.MAX_LINES", 5)
    found = clean("\n\n".join(f"{SENTENCE} {number}. {SENTENCE}" for number in range(12)))
    assert codes(found) == ["lines-joined"]
    assert found.text.count(SENTENCE) == 24


@pytest.mark.parametrize("end", ["</body>", "</html>", "</body></html>", "</article></div></body></html>"])
def test_text_behind_an_early_end_stays(end: str) -> None:
    found = clean(f"<html><body><div><article>{TEXT}{end}{TEXT}<p>{SENTENCE} last</p></article></body></html>")
    assert found.text.count(SENTENCE) == 25 and "last" in found.text


@pytest.mark.parametrize("tag", ["script", "style", "!--", "span", "svg"])
def test_ten_megabytes_in_one_node_hide_nothing_behind_it(tag: str) -> None:
    large = "x1 " * 3_500_000
    end = "-->" if tag == "!--" else f"</{tag}>"
    start = "<!--" if tag == "!--" else f"<{tag}>"
    found = clean(f"<html><body><div hidden>{start}{large}{end}</div><article>{TEXT}</article></body></html>")
    assert sum(text.count(SENTENCE) for text in (found.text, *(block.text for block in found.removed))) == 12


def test_metadata_of_any_length() -> None:
    words, names = "word " * 4_000, [f"Jane D{first}{second}" for first in "aeiou" for second in "bdfghjklmnprst"]
    head = (
        f"<title>{words}</title><meta name=description content='{words}'><link rel=canonical href='/{'a' * 2_001}'>"
        + "".join(
            f"<meta name=author content='{name}'><meta property='article:tag' content='{name}'>" for name in names
        )
        + f"<meta property='article:tag' content='{'t' * 101}'>"
    )
    found = article(
        f"<h1>{words}</h1><figure><img src='/{'a' * 4_001}'><figcaption>{words}</figcaption></figure>", head
    )
    assert len(found.headline or "") <= 400 and len(found.description or "") <= 2_000
    assert (len(found.authors), len(found.tags)) == (30, 60)
    assert found.canonical_url is None  # cut, it would lead elsewhere
    assert [image.src for image in found.images] in ([], [None])
    assert not clean(f"<meta name=author content='{'Jane Doe ' * 2_000}'><article>{TEXT}</article>").authors


def test_json_ld_of_any_length() -> None:
    declared = {"@type": "NewsArticle", "headline": "Harbour wall repaired", "articleBody": "word " * 300_000}
    found = article(head=f'<script type="application/ld+json">{json.dumps(declared)}</script>')
    assert (found.headline, found.text.count(SENTENCE)) == ("Harbour wall repaired", 24)
    many = '<script type="application/ld+json">{"@type": "Thing", "name": "x"}</script>' * 500
    assert article(head=many).text.count(SENTENCE) == 24


def test_the_tests_that_hold_the_promises_are_there() -> None:
    here = Path(__file__).parent
    named = re.findall(r"`(test_\w+\.py)?(?:::(test_\w+))?`", DOC)
    assert len(named) > 20
    last = ""
    for file, test in named:
        last = file or last
        assert not test or f"\ndef {test}(" in (here / last).read_text(encoding="utf-8"), (last, test)
        assert (here / last).exists(), last


def test_relative_addresses_are_resolved_or_stay() -> None:
    inside = (
        "<p><a href='../b?c#d'>one link</a> {}</p><figure><img src='/i.jpg'><figcaption>The wall.</figcaption></figure>"
    )
    page = f"<html><head>%s</head><body><article>{TEXT}{inside.format(SENTENCE)}{TEXT}</article></body></html>"
    cases = [
        ("", URL, "https://example.org/b?c#d", "https://example.org/i.jpg"),
        ("<base href='/x/y/'>", URL, "https://example.org/x/b?c#d", "https://example.org/i.jpg"),
        ("<base href='https://b.example/x/y'>", URL, "https://b.example/b?c#d", "https://b.example/i.jpg"),
        ("<base href='javascript:alert(1)//'>", URL, "https://example.org/b?c#d", "https://example.org/i.jpg"),
        (
            f"<base href='https://b.example/{'a' * 2_000}/'>",
            URL,
            "https://example.org/b?c#d",
            "https://example.org/i.jpg",
        ),
        ("", None, "../b?c#d", "/i.jpg"),
    ]
    for head, url, link, image in cases:
        found = clean(page % head, url=url)
        for form in (found.to_html(), found.to_markdown()):
            assert link in form and image in form, (head[:40], form)
            assert "javascript" not in form
