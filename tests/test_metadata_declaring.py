"""The compiled search for what a page declares finds what the search in Python finds, wherever the package is compiled."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from cleannews.metadata.facts import facts_in, read_facts, search

pytest.importorskip("cleannews.metadata.declaring", reason="the package is not compiled")

PAGES = sorted((Path(__file__).parent / "fixtures").glob("*/page.html"))
PIECES = (
    *("<meta name=author content=Jane>", "<meta name=author content>", "<meta property=og:title content=A>", "<meta>"),
    *(
        "<meta content='' name=x>",
        "<link rel=canonical href=/a>",
        "<link rel=canonical>",
        "<link href=/b>",
        "<link rel href>",
    ),
    *('<script type=\'application/LD+json\'>{"@type": "NewsArticle"}</script>', "<script type=ld+jso>{}</script>"),
    *("<script>{}</script>", '<script type=\'x ld+ld+json\'>{"@type": "Thing"}</script>', "<base href=/x>", "<base>"),
    *("<time datetime=2024-05-03>3 May</time>", "<h1>A <b>title</b></h1>", "<h1 class=x>", "<title>T</title>", "<h11>"),
    *(
        "<a rel=author href=/j>Jane</a>",
        "<a rel>x</a>",
        "<a href=/>y</a>",
        "<a rel='nofollow author'>z",
        "<abbr rel=author>",
    ),
    *("<div itemscope itemtype=https://schema.org/NewsArticle>", "<b itemprop='headline name'>h</b>", "</div>", "</a>"),
    *("<meta itemprop=datePublished content=2024-05-03>", "<svg><title>i</title></svg>", "<!-- c -->", "text"),
)


def assert_same(root: etree._Element) -> None:
    assert read_facts(root) == facts_in(root, search(root))


@given(st.lists(st.sampled_from(PIECES), max_size=25))
def test_any_page(pieces: list[str]) -> None:
    assert_same(html.document_fromstring("<body>" + "".join(pieces)))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_every_fixture(page: Path) -> None:
    content = page.read_bytes()
    if content.strip():
        assert_same(etree.fromstring(content, etree.HTMLParser(encoding="utf-8")))


def test_parts_of_trees_and_trees_of_xml() -> None:
    root = html.document_fromstring("".join(PIECES))
    for element in root.iter("div", "a", "h1", "meta"):
        assert_same(element)
    for xml in (
        "<html><a rel='author'>x</a><h1>y</h1></html>",
        "<html xmlns='http://www.w3.org/1999/xhtml' itemprop='headline'><a rel='author'>x</a><h1>y</h1></html>",
        "<!DOCTYPE html [<!ENTITY x '<h1>in</h1>'>]><html>&x;<h1 itemprop='headline'>y</h1></html>",
    ):
        assert_same(etree.fromstring(xml, etree.XMLParser(resolve_entities=False)))
