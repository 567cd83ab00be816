"""HTML, read back by a parser that works as browsers do: an allow-list, the same text, valid, nothing that runs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import given, settings

from cleannews.article import Article
from cleannews.model.body import (
    BodyBlock,
    Cell,
    Code,
    Embed,
    Heading,
    Image,
    List,
    ListItem,
    Paragraph,
    Quote,
    Span,
    Table,
)
from cleannews.model.labels import Outcome
from cleannews.model.metadata import Author
from cleannews.render.addresses import link_address, media_address
from cleannews.render.html import inline
from strategies import NONCHARACTERS, articles, spans, texts

BARE = "header h1 h2 h3 h4 h5 h6 strong em br pre blockquote ul ol li table tbody tr th td figure figcaption cite"
ALLOWED: dict[str, set[str]] = {
    **{tag: set() for tag in BARE.split()},
    "article": {"lang"},
    "p": {"class"},
    "a": {"href", "rel"},
    "code": {"class"},
    "img": {"src", "alt", "width", "height"},
    "time": {"datetime"},
}


def article(*body: BodyBlock, **fields) -> Article:
    return Article(outcome=Outcome.ARTICLE, outcome_reason="", confidence=1, body=body, **fields)


def parse(markup: str) -> Element:
    """The body of a document with the markup in it. Any parse error fails: the markup is valid."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(f"<!DOCTYPE html><html><head><title>t</title></head><body>{markup}</body></html>").find("body")


def elements(markup: str) -> Iterator[Element]:
    return (element for element in parse(markup).iter() if element.tag != "body")


def assert_safe(markup: str) -> None:
    for element in elements(markup):
        assert element.tag in ALLOWED, element.tag
        assert set(element.attrib) <= ALLOWED[element.tag], element.attrib
        for name in ("href", "src"):
            scheme = re.match(r"[\s\x00-\x20]*([a-z][a-z0-9+.\-]*):", element.get(name, ""), re.I)
            assert not scheme or scheme[1].lower() in ("http", "https", "mailto"), element.attrib


@pytest.mark.parametrize("character", ["\ufdd0", "\ufdef", "\ufffe", "\U0001ffff", "\U0010fffe", "\x00", "\ud800"])
def test_what_is_no_character_is_replaced(character: str) -> None:
    markup = article(Paragraph(f"a{character}b", (), "paragraph")).to_html()
    assert_safe(markup)
    assert "a\ufffdb" in markup


@settings(max_examples=150)
@given(article=articles())
def test_any_article_gives_valid_html_of_allowed_elements_and_addresses(article):
    assert_safe(article.to_html())


@settings(max_examples=300)
@given(text=texts(), spans=spans())
def test_an_inline_shows_the_same_text(text, spans):
    text = re.sub("[\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029]", " ", text)
    text = re.sub(f"[\x00-\x08\x0e-\x1b\x7f-\x9f{NONCHARACTERS}]", "\ufffd", text)
    assert "".join(parse(f"<p>{inline(text, spans)}</p>").itertext()).split() == text.split()


# Texts that are markup to someone who does not escape. One family a line: elements, attributes, breaking out of an
# element or attribute that we write, parser differentials, entities.
VECTORS = [
    *("<script>steal()</script>", "<ScRiPt src=//evil.example/x>", "<iframe srcdoc='<script>x</script>'>"),
    *(
        "<img src=x onerror=steal()>",
        "<svg/onload=steal()>",
        "<b style=background:url(x)>",
        "<form action=//e><button>",
    ),
    *("</p></article><script>", '"><img src=x onerror=steal()>', "' onmouseover='steal()", "</figcaption><svg>"),
    *(
        "</code></pre><object data=x>",
        "</time><embed src=x>",
        "</h1><meta http-equiv=refresh content=0><base href=//e>",
    ),
    *(
        "<!--><script>",
        "<![CDATA[<script>]]>",
        "<math><mtext><table><mglyph><style>",
        "<noscript><p title='</noscript>'>",
    ),
    *("&lt;script&gt;", "&#60;script&#62;", "&amp;lt;script&amp;gt;", "<\x00script>", "<scr\x00ipt>", "\ud800<script>"),
    *("`onerror=steal()", "{{constructor.constructor('x')()}}", "\u202e<script>", "]]><script>"),
]


def everywhere(text: str) -> Article:
    """An article with the text in every place that a page can fill."""
    spans = (Span(0, 4, "link", "/x" + text), Span(2, 9, "code"))
    return article(
        Paragraph(text, spans),
        Paragraph(text, role=text),
        Heading(text),
        List((ListItem(text, spans, (List((ListItem(text),)),)),)),
        Quote((Paragraph(text),)),
        Table(((Cell(text, header=True), Cell(text)),)),
        Code(text, language=text),
        Image("/x", alt=text, caption=text, credit=text),
        Embed("/x" + text, text, text),
        headline=text,
        language=text,
        authors=(Author(text, "/x" + text), Author(text)),
        date_published=datetime(2024, 5, 1, tzinfo=timezone(timedelta(hours=1), text.replace("\ud800", ""))),
        images=(Image(text, alt=text, caption=text, credit=text, is_main=True),),
    )


@pytest.mark.parametrize("text", VECTORS)
def test_a_text_stays_text_wherever_it_stands(text):
    markup = everywhere(text).to_html()
    assert_safe(markup)
    # Whatever the text is, the elements are those of an article with harmless words.
    harmless = everywhere("x" * len(text)).to_html()
    assert [element.tag for element in elements(markup)] == [element.tag for element in elements(harmless)]
    assert markup.encode()


@pytest.mark.parametrize(
    "address",
    [
        *("javascript:x", "JaVaScRiPt:x", " javascript:x", "\x01javascript:x", "\u00a0javascript:x", "java\tscript:x"),
        *(
            "java\nscript:x",
            "java\r\nscript:x",
            "java\x00script:x",
            "java\u200bscript:x",
            "javascript\t:x",
            "\ufeffdata:x",
        ),
        *("&#106;avascript:x", "&#x6A;avascript:x", "&#106avascript:x", "java&Tab;script:x", "java&NewLine;script:x"),
        *("javascript&colon;x", "&amp;#106;avascript:x", "javascript:https://example.org/", "javascript://e.org/%0Ax"),
        *("vbscript:x", "livescript:x", "data:text/html,x", "data:image/svg+xml,x", "data:image/png;base64,x", "blob:"),
        *("feed:javascript:x", "view-source:javascript:x", "file:///etc/passwd", "filesystem:http://x", "about:blank"),
        *("ftp://example.org/", "tel:123", "intent://x", "chrome://x", "&#104;ttps://example.org/", "", " \t\n", None),
    ],
)
def test_addresses_that_come_out_nowhere(address):
    assert link_address(address) is None
    assert media_address(address) is None


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("https://example.org/a?b=1&c=2#d", "https://example.org/a?b=1&c=2#d"),
        ("HTTP://EXAMPLE.ORG/", "HTTP://EXAMPLE.ORG/"),
        (" https://example.org/\n", "https://example.org/"),
        ("https://exam\nple.org/", "https://example.org/"),
        ("https://example.org/a b\"<>'\\^`{|}", "https://example.org/a%20b%22%3C%3E'%5C%5E%60%7B%7C%7D"),
        ("https://example.org/ж\u00a0\ud800", "https://example.org/ж%C2%A0%3F"),
        ("https://example.org/?u=javascript:x&lt;", "https://example.org/?u=javascript:x&lt;"),
        ("//example.org/a", "//example.org/a"),
        ("/a:b", "/a:b"),
        ("?a=b:c", "?a=b:c"),
        ("#top", "#top"),
        ("../a", "../a"),
        ("\\\\example.org", "%5C%5Cexample.org"),
    ],
)
def test_addresses_that_come_out(address, written):
    assert link_address(address) == written
    assert media_address(address) == written


def test_mail_is_for_links_only():
    assert link_address("mailto:a@example.org?subject=x y") == "mailto:a@example.org?subject=x%20y"
    assert media_address("mailto:a@example.org") is None


# Each pair: spans of "a link here", the HTML.
INLINES = [
    ((Span(2, 6, "link", "/x?a=1&b"),), 'a <a href="/x?a=1&amp;b">link</a> here'),
    ((Span(2, 6, "strong"), Span(2, 6, "link", "/x")), 'a <a href="/x"><strong>link</strong></a> here'),
    ((Span(0, 4, "strong"), Span(2, 11, "emphasis")), "<strong>a <em>li</em></strong><em>nk here</em>"),
    ((Span(0, 4, "strong"), Span(2, 6, "link", "/")), '<strong>a </strong><a href="/"><strong>li</strong>nk</a> here'),
    ((Span(0, 4, "link", "/1"), Span(2, 6, "link", "/2")), '<a href="/1">a li</a><a href="/2">nk</a> here'),
    ((Span(0, 6, "link", "/1"), Span(2, 4, "link", "/2")), '<a href="/1">a link</a> here'),
    ((Span(0, 1, "link", "/1"), Span(1, 2, "link", "/1")), '<a href="/1">a</a><a href="/1"> </a>link here'),
    ((Span(0, 3, "code"), Span(2, 6, "code")), "<code>a link</code> here"),
    ((Span(-9, 99, "emphasis"),), "<em>a link here</em>"),
    ((Span(6, 2, "strong"), Span(3, 3, "strong"), Span(50, 60, "strong"), Span(-5, -1, "strong")), "a link here"),
    ((Span(2, 6, "link", None), Span(2, 6, "link", "javascript:x")), "a link here"),
]


@pytest.mark.parametrize(("spans", "markup"), INLINES)
def test_inlines(spans, markup):
    assert inline("a link here", spans) == markup


@pytest.mark.parametrize(
    ("block", "markup"),
    [
        (Paragraph("One\ntwo"), "<p>One<br>\ntwo</p>"),
        (Paragraph("One", role="dek"), '<p class="dek">One</p>'),
        (Paragraph(""), ""),
        (Heading("One", 1), "<h2>One</h2>"),
        (Heading("One", 6), "<h6>One</h6>"),
        (Quote((Paragraph("One"), Paragraph("Two"))), "<blockquote><p>One</p>\n<p>Two</p></blockquote>"),
        (Code("a\n  <b>", "c++ x"), '<pre><code class="language-c++x">a\n  &lt;b&gt;</code></pre>'),
        (
            List((ListItem("a"), ListItem("b", (), (List((ListItem("c"),), ordered=True),)), ListItem(""))),
            "<ul><li>a</li>\n<li>b\n<ol><li>c</li></ol></li></ul>",
        ),
        (Table(((Cell("a", header=True), Cell("b")), ())), "<table><tr><th>a</th><td>b</td></tr></table>"),
        (
            Image("/a b.jpg", alt='"A"', caption="A <cat>.", credit="Jane Doe", width=640, height=-1),
            '<figure><img src="/a%20b.jpg" alt="&quot;A&quot;" width="640">\n'
            "<figcaption>A &lt;cat&gt;. <cite>Jane Doe</cite></figcaption></figure>",
        ),
        (Image("/a.jpg"), '<figure><img src="/a.jpg" alt=""></figure>'),
        (Image(None, alt="Not shown", caption="A cat."), "<figure><figcaption>A cat.</figcaption></figure>"),
        (Image("data:image/png;base64,x"), ""),
        (Embed("https://example.org/1", title="A"), '<p class="embed"><a href="https://example.org/1">A</a></p>'),
        (Embed("data:text/html,x", title="A film"), '<p class="embed">A film</p>'),
        (Embed(None), ""),
    ],
)
def test_blocks(block, markup):
    assert article(block).to_html() == "\n".join(filter(None, ["<article>", markup, "</article>\n"]))


def test_what_stands_above_the_body():
    image = Image("/main.jpg", is_main=True)
    fields = {
        "headline": "A & B",
        "language": "pt-BR",
        "authors": (Author("Jane Doe", "https://example.org/jane"), Author("John Roe", "javascript:x")),
        "date_published": datetime(2024, 5, 1, 10, 30, tzinfo=timezone(timedelta(hours=2))),
        "images": (image,),
    }
    assert article(Paragraph("Text."), **fields).to_html() == (
        '<article lang="pt-BR">\n<header>\n<h1>A &amp; B</h1>\n'
        '<p class="byline"><a rel="author" href="https://example.org/jane">Jane Doe</a>, John Roe · '
        '<time datetime="2024-05-01T10:30:00+02:00">2024-05-01</time></p>\n'
        '<figure><img src="/main.jpg" alt=""></figure>\n</header>\n<p>Text.</p>\n</article>\n'
    )
    assert article(image, **fields).to_html().count("<img") == 1
    assert article().to_html() == "<article>\n</article>\n"
