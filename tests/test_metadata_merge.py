"""The merge policy: which source gives a field, and what each source reads."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any

import pytest
from lxml import html

from cleannews.metadata import NO_FACTS, Facts, gather, merge, read_facts
from cleannews.metadata.breadcrumbs import split_breadcrumb
from cleannews.metadata.facts import Item, Time
from cleannews.model.block import Segments, Verdict
from cleannews.model.labels import Label, Role
from cleannews.model.metadata import Author, Breadcrumb, Metadata
from cleannews.segment.html import segment_html
from cleannews.segment.text import segment_text

NOTHING = Segments((), (), from_html=True)
URL = "https://example.org/world/title"


def declared(**facts: Any) -> Metadata:
    """What is made of declared facts alone."""
    return merge(gather(Facts(**facts), URL), NOTHING, ())


def metas(**values: str) -> dict[str, tuple[str, ...]]:
    return {name.replace("__", ":"): (value,) for name, value in values.items()}


def article(**properties: Any) -> tuple[dict[str, Any], ...]:
    return ({"@type": "NewsArticle", **properties},)


def shown(page: str, verdicts: Sequence[Role | Label] | None = None) -> Metadata:
    """What is made of a page; blocks are paragraphs unless `verdicts` says otherwise."""
    root = html.document_fromstring(page)
    return judged(read_facts(root), segment_html(root), verdicts)


def judged(facts: Facts, segments: Segments, verdicts: Sequence[Role | Label] | None) -> Metadata:
    opinions = [
        Verdict(opinion, None, "test", "", 1.0)
        if isinstance(opinion, Role)
        else Verdict(None, opinion, "test", "", 1.0)
        for opinion in (verdicts or [Role.PARAGRAPH] * len(segments.blocks))
    ]
    assert len(opinions) == len(segments.blocks)
    return merge(gather(facts, URL), segments, opinions)


def names(metadata: Metadata) -> list[str]:
    return [author.name for author in metadata.authors]


def test_nothing_declared_nothing_said() -> None:
    assert merge(gather(NO_FACTS, None), NOTHING, ()) == Metadata()


AUTHORS = [
    ("JSON-LD before meta", {"json_ld": article(author="Jane Roe"), "metas": metas(author="John Doe")}, ["Jane Roe"], "json-ld"),
    ("a list of objects", {"json_ld": article(author=[{"name": "Jane Roe"}, {"name": "John Doe"}])}, ["Jane Roe", "John Doe"], "json-ld"),
    ("given and family name", {"json_ld": article(author={"givenName": "Jane", "familyName": "Roe"})}, ["Jane Roe"], "json-ld"),
    ("a list of names", {"json_ld": article(author={"name": ["Jane Roe"]})}, ["Jane Roe"], "json-ld"),
    ("a reference", {"json_ld": (*article(author={"@id": "#j"}), {"@type": "Person", "@id": "#j", "name": "Jane Roe"})}, ["Jane Roe"], "json-ld"),
    ("meta before a site in JSON-LD", {"json_ld": article(author={"name": "Example News"}, publisher={"name": "Example News"}), "metas": metas(author="Jane Roe")}, ["Jane Roe"], "meta"),
    ("the site where nobody else signs", {"json_ld": article(author={"name": "Example News"}, publisher={"name": "Example News"})}, ["Example News"], "json-ld"),
    ("an address is no name", {"metas": metas(article__author="https://example.org/jane", author="Jane Roe")}, ["Jane Roe"], "meta"),
    ("the better of two metas", {"metas": metas(**{"parsely-author": "jane-roe", "author": "Jane Roe"})}, ["Jane Roe"], "meta"),
    ("a label says author", {"metas": metas(twitter__label1="Written by", twitter__data1="Jane Roe")}, ["Jane Roe"], "meta"),
    ("a label says something else", {"metas": metas(twitter__label1="Est. reading time", twitter__data1="Five Minutes")}, [], None),
    ("microdata of the article", {"items": {"author": (Item("Jane Roe", "", "newsarticle"),)}}, ["Jane Roe"], "microdata"),
    ("microdata of a comment", {"items": {"author": (Item("Jane Roe", "", "comment"),)}}, [], None),
    ("a link that says author", {"bylines": (("Jane Roe", "/jane"),)}, ["Jane Roe"], "link"),
    ("links of many writers", {"bylines": tuple((f"Jane Roe{letter}", "/") for letter in "abcdefg")}, [], None),
    ("what describes the page otherwise", {"json_ld": ({"@type": "WebPage", "author": {"name": "Jane Roe"}},)}, ["Jane Roe"], "json-ld"),
]  # fmt: skip


@pytest.mark.parametrize(("case", "facts", "expected", "source"), AUTHORS, ids=[case[0] for case in AUTHORS])
def test_authors(case: str, facts: dict[str, Any], expected: list[str], source: str | None) -> None:
    metadata = declared(**facts)
    assert (names(metadata), metadata.sources.get("authors")) == (expected, source)


def test_addresses_of_authors_are_absolute() -> None:
    metadata = declared(json_ld=article(author={"name": "Jane Roe", "url": "/jane", "email": "jane@example.org"}))
    assert metadata.authors == (Author("Jane Roe", "https://example.org/jane", "jane@example.org"),)
    assert declared(json_ld=article(author={"name": "Jane Roe", "url": "javascript:x"})).authors == (
        Author("Jane Roe"),
    )


TIMES = (
    Time("2024-05-01", "", ("teaser",), True, 1),
    Time("2024-05-03", "", ("entry-date",), False, 5),
    Time("2024-05-04", "", ("updated",), False, 6),
)
DATES = [
    ("JSON-LD before meta", {"json_ld": article(datePublished="2024-05-03"), "metas": metas(article__published_time="2024-05-04")}, "2024-05-03", "json-ld"),
    ("an epoch as a number", {"json_ld": article(datePublished=1714694400)}, "2024-05-03", "json-ld"),
    ("meta where JSON-LD has none that counts", {"json_ld": article(datePublished="0001-01-01"), "metas": metas(article__published_time="2024-05-03")}, "2024-05-03", "meta"),
    ("the modified date is none", {"json_ld": article(dateModified="2024-05-04")}, None, None),
    ("microdata before a video", {"items": {"datepublished": (Item("2024-05-03", "", "article"),)}, "json_ld": ({"@type": "VideoObject", "uploadDate": "2024-05-04"},)}, "2024-05-03", "microdata"),
    ("microdata of a review", {"items": {"datepublished": (Item("2024-05-03", "", "review"),)}}, None, None),
    ("a video", {"json_ld": ({"@type": "VideoObject", "uploadDate": "2024-05-03"},)}, "2024-05-03", "json-ld"),
    ("the address before a time", {"metas": metas(og__url="https://example.org/2024/05/03/x"), "times": (Time("2024-05-04", "", (), False, 1),)}, "2024-05-03", "url"),
    ("the time that says so", {"times": TIMES}, "2024-05-03", "time"),
    ("a time that is the update's", {"times": TIMES[2:]}, None, None),
    ("a date in words", {"metas": metas(date="3. Mai 2024"), "language": "de"}, "2024-05-03", "meta"),
    ("a date whose order is unknown", {"metas": metas(date="03/05/2024"), "language": "en"}, None, None),
]  # fmt: skip


@pytest.mark.parametrize(("case", "facts", "expected", "source"), DATES, ids=[case[0] for case in DATES])
def test_date_published(case: str, facts: dict[str, Any], expected: str | None, source: str | None) -> None:
    metadata = declared(**facts)
    day = metadata.date_published and metadata.date_published.date().isoformat()
    assert (day, metadata.sources.get("date_published")) == (expected, source)


def test_dates_keep_their_offset_and_their_string() -> None:
    metadata = declared(json_ld=article(datePublished="2024-05-03T10:00:00Z", dateModified="2024-05-04 10:00"))
    assert metadata.date_published == datetime(2024, 5, 3, 10, tzinfo=timezone.utc)
    assert metadata.date_published_raw == "2024-05-03T10:00:00Z"
    assert metadata.date_modified == datetime(2024, 5, 4, 10)
    assert metadata.date_modified is not None
    assert metadata.date_modified.tzinfo is None
    assert metadata.sources["date_modified_raw"] == "json-ld"


def test_modified_dates_of_other_sources() -> None:
    assert declared(times=TIMES).date_modified == datetime(2024, 5, 4)
    assert declared(metas=metas(article__modified_time="2024-05-04")).sources["date_modified"] == "meta"


FIELDS: list[tuple[str, dict[str, Any], Any, str | None]] = [
    ("language", {"language": "en_us"}, "en-US", "html"),
    ("language", {"json_ld": article(inLanguage="PT-br")}, "pt-BR", "json-ld"),
    ("language", {"json_ld": article(inLanguage={"@type": "Language", "name": "English", "alternateName": "en"})}, "en", "json-ld"),
    ("language", {"metas": metas(og__locale="sr_Latn_RS")}, "sr-Latn-RS", "opengraph"),
    ("language", {"metas": metas(**{"content-language": "de, en"})}, "de", "meta"),
    ("language", {"language": "english language"}, None, None),
    ("description", {"metas": metas(og__description="In&nbsp;short", description="x")}, "In short", "meta"),
    ("description", {"json_ld": article(description="<p>In short</p>")}, "In short", "json-ld"),
    ("section", {"json_ld": article(articleSection=["Politics", "World"]), "metas": metas(article__section="News")}, "Politics", "json-ld"),
    ("section", {"metas": metas(article__section="News")}, "News", "meta"),
    ("section", {"metas": metas(article__section="https://example.org/news")}, None, None),
    ("section", {"breadcrumbs": (("Home", "/"), ("World", "/world"), ("A Title", "")), "title": "A Title"}, "World", "breadcrumbs"),
    ("tags", {"json_ld": article(keywords="a, b, A, c")}, ("a", "b", "c"), "json-ld"),
    ("tags", {"json_ld": article(keywords=["a, x", "b"])}, ("a", "x", "b"), "json-ld"),
    ("tags", {"metas": {"article:tag": ("a", "b"), "keywords": ("c",)}}, ("a", "b"), "meta"),
    ("tags", {"metas": metas(keywords="a; b")}, ("a", "b"), "meta"),
    ("publisher", {"json_ld": article(publisher={"@type": "Organization", "name": "Example"})}, "Example", "json-ld"),
    ("publisher", {"json_ld": (*article(publisher={"@id": "#o"}), {"@type": "Organization", "@id": "#o", "name": "Example"})}, "Example", "json-ld"),
    ("publisher", {"json_ld": ({"@type": "NewsMediaOrganization", "name": "Example"},)}, "Example", "json-ld"),
    ("publisher", {"metas": metas(**{"dc.publisher": "Example"})}, "Example", "meta"),
    ("site_name", {"metas": metas(og__site_name="Example", **{"application-name": "App"})}, "Example", "opengraph"),
    ("site_name", {"json_ld": ({"@type": "WebSite", "name": "Example"},), "metas": metas(**{"application-name": "App"})}, "Example", "json-ld"),
    ("site_name", {"metas": metas(**{"application-name": "App"})}, "App", "meta"),
    ("canonical_url", {"links": {"canonical": ("/a b",)}, "metas": metas(og__url="https://example.org/c")}, "https://example.org/a%20b", "link"),
    ("canonical_url", {"links": {"canonical": ("javascript:x",)}, "metas": metas(og__url="//example.org/c")}, "https://example.org/c", "opengraph"),
    ("canonical_url", {"json_ld": article(mainEntityOfPage={"@id": "https://example.org/d"})}, "https://example.org/d", "json-ld"),
    ("canonical_url", {"base": "https://cdn.example.org/x/", "links": {"canonical": ("e",)}}, "https://cdn.example.org/x/e", "link"),
    ("image_url", {"metas": metas(og__image="/a.jpg"), "json_ld": article(image="/b.jpg")}, "https://example.org/a.jpg", "opengraph"),
    ("image_url", {"json_ld": article(image=[{"@type": "ImageObject", "url": "/b.jpg"}])}, "https://example.org/b.jpg", "json-ld"),
    ("image_url", {"metas": metas(og__image="data:image/png;base64,xx")}, None, None),
    ("is_accessible_for_free", {"json_ld": article(isAccessibleForFree="False")}, False, "json-ld"),
    ("is_accessible_for_free", {"json_ld": article(isAccessibleForFree=True)}, True, "json-ld"),
    ("is_accessible_for_free", {"json_ld": article(isAccessibleForFree="http://schema.org/False")}, False, "json-ld"),
    ("is_accessible_for_free", {"metas": metas(article__content_tier="locked")}, False, "meta"),
    ("is_accessible_for_free", {"metas": metas(article__content_tier="metered")}, None, None),
    ("breadcrumbs", {"breadcrumbs": (("Home", "/"), ("World", "/world"))}, (Breadcrumb("Home", "https://example.org/"), Breadcrumb("World", "https://example.org/world")), "microdata"),
    ("breadcrumbs", {"breadcrumbs": (("Home", "/"),)}, (), None),
    ("breadcrumbs", {"json_ld": ({"@type": "BreadcrumbList", "itemListElement": [
        {"@type": "ListItem", "position": "2", "name": "World", "item": "/world"},
        {"@type": "ListItem", "position": 1, "item": {"@id": "/", "name": "Home"}}]},)},
     (Breadcrumb("Home", "https://example.org/"), Breadcrumb("World", "https://example.org/world")), "json-ld"),
]  # fmt: skip


@pytest.mark.parametrize(("field", "facts", "expected", "source"), FIELDS)
def test_fields(field: str, facts: dict[str, Any], expected: Any, source: str | None) -> None:
    metadata = declared(**facts)
    assert (getattr(metadata, field), metadata.sources.get(field)) == (expected, source)


def test_relative_addresses_of_a_page_without_address_are_left_out() -> None:
    facts = Facts(metas=metas(og__image="/a.jpg"))
    assert merge(gather(facts, None), NOTHING, ()).image_url is None
    canonical = Facts(metas=metas(og__image="/a.jpg"), links={"canonical": ("https://example.org/x",)})
    assert merge(gather(canonical, None), NOTHING, ()).image_url == "https://example.org/a.jpg"


# --- what a page shows --------------------------------------------------------------------------------------------

BYLINES = [
    ("opens as a byline", "<p>By Jane Roe and John Doe</p>", ["Jane Roe", "John Doe"]),
    ("called author", '<div class="post-author">Jane Roe</div>', ["Jane Roe"]),
    ("an inline element called author", '<p>Example, <span class="article__author-name">Jane Roe</span>, 3 May 2024</p>', ["Jane Roe"]),
    ("a link to an author's page", '<p>Words <a href="/authors/jane">Jane Roe</a></p>', ["Jane Roe"]),
    ("behind a date", "<p>3 May 2024 · 3 min read · By Jane Roe</p>", ["Jane Roe"]),
    ("a name beside a date", "<p>Jane Roe</p><p>3 May 2024</p>", ["Jane Roe"]),
    ("a name without a date", "<p>Jane Roe</p>", []),
    ("a section beside a date", "<p>World News</p><p>3 May 2024</p>", []),
    ("a reviewer", '<p>Reviewed by <span class="author">Jane Roe</span></p>', []),
    ("a photographer's class", '<p class="author-avatar">Jane Roe</p>', []),
    ("a sentence", "<p>By far the most important thing is that it works as people expect it to.</p>", []),
    ("at the end", "<p>3</p>" * 40 + "<p>Written by Jane Roe</p>", ["Jane Roe"]),
]  # fmt: skip


@pytest.mark.parametrize(("case", "lines", "expected"), BYLINES, ids=[case[0] for case in BYLINES])
def test_shown_bylines(case: str, lines: str, expected: list[str]) -> None:
    metadata = shown(f'<html lang="en"><body><h1>The Title of a Story</h1>{lines}<p>Text.</p></body></html>')
    assert (names(metadata), metadata.sources.get("authors")) == (expected, "byline" if expected else None)


def test_bylines_elsewhere_are_passed_over() -> None:
    page = '<html lang="en"><h1>The Title</h1><p>By Jane Roe</p><p class="author">John Doe</p><p class="author">Ann Lee</p></html>'
    metadata = shown(page, [Role.HEADLINE, Label.COMMENTS, Label.BYLINE, Label.FOOTER])
    assert names(metadata) == ["John Doe"]


def test_what_is_declared_comes_before_what_is_shown() -> None:
    declared = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Ann Lee"}}</script>'
    page = "<h1>The Title</h1><p>By Jane Roe, 3 May 2024</p>"
    metadata = shown(declared + page)
    assert names(metadata) == ["Ann Lee"]
    assert metadata.sources["date_published"] == "byline"


def test_a_byline_right_behind_the_headline_comes_before_a_meta() -> None:
    meta = '<meta name="author" content="Web Desk of Port City">'
    assert names(shown(meta + "<h1>The Title</h1><p>By Jane Roe, 3 May 2024</p>")) == ["Jane Roe"]
    assert names(shown(meta + "<h1>The Title</h1><p>By Jane, 3 May 2024</p>")) == ["Web Desk of Port City"]


SHOWN_DATES = [
    ("called date", '<p class="post-date">3 May 2024</p>', "2024-05-03", "byline"),
    ("said to be published", "<p>Published 3 May 2024, updated 4 May 2024</p>", "2024-05-03", "byline"),
    ("the nearest", '<p class="date">3 May 2024</p><p class="date">1 May 2024</p>', "2024-05-03", "byline"),
    ("only the update", "<p>Updated 4 May 2024</p>", "2024-05-04", "text"),
    ("at the beginning of a paragraph", "<p>3 May 2024 – " + "word " * 60 + "</p>", "2024-05-03", "text"),
    ("in the middle of a paragraph", "<p>" + "word " * 60 + " 3 May 2024</p>", None, None),
    ("without a year", '<p class="date">3 May</p>', None, None),
]  # fmt: skip


@pytest.mark.parametrize(("case", "lines", "expected", "source"), SHOWN_DATES, ids=[case[0] for case in SHOWN_DATES])
def test_shown_dates(case: str, lines: str, expected: str | None, source: str | None) -> None:
    metadata = shown(f'<html lang="en"><body><h1>The Title of a Story</h1>{lines}<p>Text.</p></body></html>')
    day = metadata.date_published and metadata.date_published.date().isoformat()
    assert (day, metadata.sources.get("date_published")) == (expected, source)


def test_a_shown_update_is_the_modified_date() -> None:
    metadata = shown('<html lang="en"><h1>The Title</h1><p>Published 3 May 2024, updated 4 May 2024</p></html>')
    assert metadata.date_modified == datetime(2024, 5, 4)
    assert metadata.date_modified_raw == "4 May 2024"


def test_the_dek_is_the_description() -> None:
    metadata = shown(
        '<meta name="description" content="For machines"><h1>T</h1><p>In short.</p>', [Role.HEADLINE, Role.DEK]
    )
    assert (metadata.description, metadata.sources["description"]) == ("In short.", "text")


def test_shown_breadcrumbs() -> None:
    page = """<ul class="c-breadcrumb"><li><a href="/">Home</a> ›</li><li><a href="/world">World</a></li><li>The Title of it</li></ul>
    <h1>The Title of it</h1>"""
    metadata = shown(page)
    assert metadata.breadcrumbs == (
        Breadcrumb("Home", "https://example.org/"), Breadcrumb("World", "https://example.org/world"),
    )  # fmt: skip
    assert (metadata.section, metadata.sources["section"]) == ("World", "breadcrumbs")


@pytest.mark.parametrize(
    ("line", "headline", "expected"),
    [
        ("Home > World > A Long Title", "A Long Title", ["Home", "World"]),
        ("Home » World » A Long Ti...", "A Long Title", ["Home", "World"]),
        ("HomeWorldThe minister’s answer to...", "The minister's answer to all of it", ["Home", "World"]),
        ("HomeWorldThe minister's answer", "The minister’s answer", ["Home", "World"]),
        ("HomeMiddle EastA Long Title", "A Long Title", ["Home", "Middle East"]),
        ("StartseitePolitikAuslandDer lange Titel…", "Der lange Titel der Sache", ["Startseite", "Politik", "Ausland"]),
        ("InicioDeportesFútbolUn título", "Un título", ["Inicio", "Deportes", "Fútbol"]),
        ("You are here: Home / News", "x", ["Home", "News"]),
        ("Home/World/Europe", "x", ["Home", "World", "Europe"]),
        ("首页>新闻>国际", "x", ["首页", "新闻", "国际"]),
        ("WorldA Long Title", "A Long Title", ["World"]),
        ("A Long Title", "A Long Title", []),
        ("", "", []),
    ],
)
def test_breadcrumbs_in_one_line(line: str, headline: str, expected: list[str]) -> None:
    assert split_breadcrumb(line, headline) == expected


def test_flattened_text() -> None:
    text = "HomeWorldThe minister’s answer...\n\nThe minister's answer to it\n\nBy Jane Roe, 3 May 2024\n\nThe minister answered."
    metadata = judged(NO_FACTS, segment_text(text), [Label.BREADCRUMB, Role.HEADLINE, Label.BYLINE, Role.PARAGRAPH])
    assert metadata.headline == "The minister's answer to it"
    assert metadata.breadcrumbs == (Breadcrumb("Home"), Breadcrumb("World"))
    assert metadata.section == "World"
    assert names(metadata) == ["Jane Roe"]
    assert metadata.date_published == datetime(2024, 5, 3)
    assert metadata.sources["headline"] == metadata.sources["breadcrumbs"] == "text"
    assert metadata.sources["authors"] == metadata.sources["date_published"] == "byline"


def test_every_field_that_is_set_has_a_source() -> None:
    metadata = shown("""<html lang="en"><meta property="og:title" content="T"><meta property="og:site_name" content="S">
    <script type="application/ld+json">{"@type": "NewsArticle", "headline": "The Title", "author": "Jane Roe", "keywords": "a",
    "datePublished": "2024-05-03", "articleSection": "World", "publisher": {"name": "P"}, "isAccessibleForFree": false,
    "image": "/i.jpg", "description": "D", "url": "/x"}</script><h1>The Title</h1></html>""")
    for field in Metadata.__dataclass_fields__:
        value = getattr(metadata, field)
        assert field == "sources" or (value not in (None, ())) == (field in metadata.sources), field


def test_the_result_does_not_depend_on_earlier_pages() -> None:
    pages = ['<h1>One</h1><p class="author">Jane Roe</p>', '<h1>Two</h1><p class="byline">John Doe, 3 May 2024</p>']
    first = [shown(page) for page in pages]
    assert [shown(page) for page in reversed(pages)] == first[::-1]
