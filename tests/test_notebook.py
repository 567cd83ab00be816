"""What a notebook shows of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import given, settings

from cleannews.article import Article
from cleannews.model.body import Image, Paragraph, Position, Removed
from cleannews.model.labels import Label, Outcome
from cleannews.model.metadata import Author
from strategies import articles

FORBIDDEN = set("img script style iframe object embed svg math form input link meta base video audio source".split())


def elements(markup: str) -> Iterator[Element]:
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    body = parser.parse(f"<!DOCTYPE html><html><head><title>t</title></head><body>{markup}</body></html>").find("body")
    return body.iter()


def removed(text: str, label: Label = Label.NAVIGATION, reason: str = "class-token: nav") -> Removed:
    return Removed(text, label, reason, 0.9, Position(0, 1))


def article(**fields) -> Article:
    return Article(outcome=Outcome.ARTICLE, outcome_reason="it reads <well>", confidence=0.875, **fields)


@settings(max_examples=100)
@given(article=articles())
def test_any_article_loads_nothing_runs_nothing_and_has_only_our_styles(article):
    for element in elements(article._repr_html_()):
        assert element.tag not in FORBIDDEN
        assert not [name for name in element.attrib if name.startswith("on")]
        assert re.fullmatch(r"[a-z0-9.:;\- ]*", element.get("style", ""))
        assert not re.match(r"(?!https?:|mailto:)[a-z][a-z0-9+.\-]*:", element.get("href", ""), re.I)


def test_what_is_shown():
    image = Image("https://example.org/a.jpg", caption="A <cat>", credit="Jane", is_main=True)
    shown = article(
        headline="A & B",
        authors=(Author("Jane Doe"),),
        date_published=datetime(2024, 5, 1),
        body=(Paragraph("Text."), Image("https://example.org/b.jpg", alt="B")),
        images=(image,),
        removed=(removed("Home <b>"), removed("World"), removed("Buy", Label.ADVERTISEMENT, "phrase: buy")),
    )._repr_html_()
    for part in (
        "A &amp; B</h2>",
        'Jane Doe · <time datetime="2024-05-01T00:00:00">2024-05-01</time>',
        '<a href="https://example.org/a.jpg">A &lt;cat&gt;</a> <cite>Jane</cite>',
        "<p>Text.</p>",
        '<a href="https://example.org/b.jpg">B</a>',
        "<summary>3 blocks removed: navigation 2, advertisement 1</summary>",
        "Home &lt;b&gt;",
        "phrase: buy",
        "article · confidence 0.88 · it reads &lt;well&gt;",
    ):
        assert part in shown, part


def test_nothing_to_fold_where_nothing_was_removed():
    assert "<details" not in article(body=(Paragraph("Text."),))._repr_html_()


@pytest.mark.parametrize(("count", "rows"), [(500, 500), (501, 500)])
def test_a_page_with_endless_boilerplate_stays_viewable(count, rows):
    shown = article(removed=(removed("x" * 10_000),) * count)._repr_html_()
    assert shown.count("<tr><td") == rows
    assert len(shown) < 300_000
    assert ("and 1 more in" in shown) is (count > rows)
    assert f"{count} blocks removed" in shown


def test_images_are_loaded_where_it_is_asked_for() -> None:
    image = Image("https://example.org/a.jpg?w=1&h=2", alt='A "cat"', caption="A <cat>", is_main=True)
    shown = article(body=(Image("javascript:alert(1)", alt="B"),), images=(image,))
    assert "<img" not in shown.to_notebook() == shown._repr_html_()
    loaded = [element for element in elements(shown.to_notebook(load_images=True)) if element.tag == "img"]
    assert [element.attrib for element in loaded] == [
        {"src": "https://example.org/a.jpg?w=1&h=2", "alt": 'A "cat"', "style": "max-width:100%"}
    ]


def test_sums_of_money_are_no_formulas() -> None:
    shown = article(body=(Paragraph("Between $5 million and $10 million."),))._repr_html_()
    assert shown.startswith('<div class="tex2jax_ignore mathjax_ignore"')
