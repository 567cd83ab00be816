"""What is read from the tree, and what is handed to the classifier."""

from __future__ import annotations

import pytest
from lxml import etree, html

from cleannews.metadata import NO_FACTS, Facts, gather, hints_of, read_facts
from cleannews.model.block import Hints


def facts(page: str) -> Facts:
    return read_facts(html.document_fromstring(page))


PAGE = """<html lang="de-AT"><head><base href="/b/"><title> A  Title </title>
<meta property="OG:Title" content="A"><meta name="author" content="Jane"><meta name="author" content="John">
<meta name="author" content="Jane"><meta name="empty" content=""><link rel="canonical" href=" https://example.org/a ">
<link rel="stylesheet" href="x.css"><script type="application/ld+json">{"@type": "NewsArticle"}</script>
<script>var x = {"@type": "NewsArticle"};</script></head><body>
<h1 class="Big Head"><span>Kicker</span> A <b>Title</b><br>and more</h1>
<p>By <a rel="author nofollow" href="/jane">Jane Roe</a> <time class="entry-date" datetime="2024-05-03">3 May</time></p>
<a href="/other"><time>1 May 2024</time></a><svg><title>Icon</title></svg></body></html>"""


def declared(found: Facts) -> Hints:
    return hints_of(gather(found, None))


def test_what_a_page_declares() -> None:
    found = facts(PAGE)
    assert found.metas == {"og:title": ("A",), "author": ("Jane", "John")}
    assert found.links == {"canonical": ("https://example.org/a",)}
    assert [item["@type"] for item in found.json_ld] == ["NewsArticle"]
    assert (found.title, found.language, found.base) == ("A Title", "de-AT", "/b/")
    assert [(heading.text, heading.parts, heading.tokens) for heading in found.h1s] == [
        ("Kicker A Title and more", ("Kicker", "A", "Title", "and more"), ("big", "head"))
    ]
    assert [(time.value, time.text, time.linked) for time in found.times] == [
        ("2024-05-03", "3 May", False),
        ("", "1 May 2024", True),
    ]
    assert found.times[0].order > found.h1s[0].order
    assert found.bylines == (("Jane Roe", "/jane"),)


def test_the_tree_is_not_changed() -> None:
    root = html.document_fromstring(PAGE)
    before = etree.tostring(root)
    read_facts(root)
    assert etree.tostring(root) == before


MICRODATA = """<body><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline name">A Title</h1>
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/jane"><b itemprop="name">Jane Roe</b></a></span>
<meta itemprop="datePublished" content="2024-05-03"><time itemprop="dateModified" datetime="2024-05-04">4 May</time></div>
<div itemscope itemtype="http://schema.org/Comment/"><span itemprop="author">Someone</span></div>
<ol itemscope itemtype="https://schema.org/BreadcrumbList">
<li itemprop="itemListElement" itemscope><a itemprop="item" href="/"><span itemprop="name">Home</span></a></li>
<li itemprop="itemListElement" itemscope><a itemprop="item" href="/world">World</a></li></ol></body>"""


def test_microdata() -> None:
    found = facts(MICRODATA)
    assert [(item.value, item.scope) for item in found.items["headline"]] == [("A Title", "newsarticle")]
    assert [(item.value, item.url, item.scope) for item in found.items["author"]] == [
        ("Jane Roe", "/jane", "newsarticle"),
        ("Someone", "", "comment"),
    ]
    assert found.items["datepublished"][0].value == "2024-05-03"
    assert found.items["datemodified"][0].value == "2024-05-04"
    assert found.breadcrumbs == (("Home", "/"), ("World", "/world"))


@pytest.mark.parametrize(
    "page",
    [
        "<html></html>",
        "<p>text",
        "<h1></h1><time></time><title></title>",
        '<meta content="x"><meta name="y"><link><script type="application/ld+json"></script>',
        "<h1>" + "<b>x</b>" * 5000,
        "<time>x</time>" * 5000,
        "<div>" * 200 + '<span itemprop="itemListElement">x</span>' * 500,
    ],
)
def test_odd_pages_are_read(page: str) -> None:
    found = facts(page)
    assert len(found.times) <= 40
    assert all(len(heading.text) <= 2000 for heading in found.h1s)


def test_flattened_text_declares_nothing() -> None:
    assert Facts() == NO_FACTS
    assert declared(NO_FACTS).titles == ()


def test_hints() -> None:
    found = declared(
        facts("""<title>A Title | Example News</title><meta property="og:title" content="A Title">
    <meta property="og:description" content="In short."><meta name="description" content="At length.">
    <script type="application/ld+json">{"@type": "NewsArticle", "headline": "A &quot;Title&quot;", "description": "In short.",
    "articleBody": "<p>One.</p><p>Two&nbsp;&amp; three.<br/>Four.</p><style>x</style>", "author": {"name": "By Jane Roe"},
    "publisher": {"name": "Example News"}}</script>""")
    )
    assert found.titles == ('A "Title"', "A Title", "A Title | Example News")
    assert found.descriptions == ("In short.", "At length.")
    assert found.article_body == "One.\nTwo & three.\nFour."
    assert found.authors == ("Jane Roe",)


def test_the_body_of_another_object_is_no_hint() -> None:
    found = declared(
        facts("""<script type="application/ld+json">[{"@type": "NewsArticle", "headline": "Mine"},
    {"@type": "Organization", "articleBody": "No."}]</script>""")
    )
    assert found.article_body == ""
