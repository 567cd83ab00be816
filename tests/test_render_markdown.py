"""Markdown, read back by a parser of CommonMark: the same text, no markup that the article does not have."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

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
from cleannews.render.addresses import link_address
from cleannews.render.markdown_inline import inline
from strategies import NONCHARACTERS, articles, blocks, spans, texts

PARSER = MarkdownIt("commonmark", {"maxNesting": 1000}).enable(["table", "strikethrough"])


def article(*body: BodyBlock, **fields) -> Article:
    return Article(outcome=Outcome.ARTICLE, outcome_reason="", confidence=1, body=body, **fields)


def leaves(markdown: str) -> list[Token]:
    """Every token of the text, those inside inlines instead of them."""
    tokens = PARSER.parse(markdown)
    return [leaf for token in tokens for leaf in ([token] if token.children is None else token.children)]


def visible(markdown: str) -> str:
    """The text that a reader sees; alternative texts of images are not of it."""
    return "".join(leaf.content if leaf.content and leaf.type != "image" else _gap(leaf) for leaf in leaves(markdown))


def _gap(leaf: Token) -> str:
    return " " if leaf.block or leaf.type in ("softbreak", "hardbreak") else ""


def words(text: str) -> list[str]:
    """The words of a text as they may be shown: control characters and noncharacters are not."""
    text = re.sub("[\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029]", " ", text)
    return re.sub(f"[\x00-\x08\x0e-\x1b\x7f-\x9f{NONCHARACTERS}]", "\ufffd", text).split()


def expected(block: BodyBlock) -> str:
    if isinstance(block, Image):
        credit = (block.credit or "").strip()
        return f"{block.caption or ''} {f'({credit})' if credit else ''}"
    if isinstance(block, Embed):
        return (block.title or "").strip() or link_address(block.src) or ""
    return block.text


@settings(max_examples=300)
@given(text=texts(), spans=spans())
@example(text="a\U0004fffe b\ufdd0", spans=())
def test_an_inline_shows_the_same_text(text, spans):
    assert words(visible(inline(text, spans))) == words(text)


@settings(max_examples=150)
@given(body=st.lists(blocks(), max_size=4))
def test_an_article_shows_the_text_of_its_blocks_and_nothing_else(body):
    markdown = article(*body).to_markdown()
    assert words(visible(markdown)) == [word for block in body for word in words(expected(block))], markdown


@settings(max_examples=100)
@given(article=articles())
def test_any_article_gives_no_raw_html_and_only_safe_addresses(article):
    markdown = article.to_markdown()
    for leaf in leaves(markdown):
        assert not leaf.type.startswith("html"), leaf
        for name in ("href", "src"):
            address = str(leaf.attrGet(name) or "")
            assert not re.match(r"(?!https?:|mailto:)[a-z][a-z0-9+.\-]*:", address, re.I), leaf


# Each: text, spans, the Markdown. The property above shows that they read back; these show what they look like.
INLINES = [
    ("plain words, 5 * 3", (), r"plain words, 5 \* 3"),
    ("snake_case and _this_", (), r"snake_case and \_this\_"),
    ("AT&T says &amp; twice", (), r"AT&T says \&amp; twice"),
    ("1. not a list", (), r"1\. not a list"),
    ("2024 was dry", (), "2024 was dry"),
    ("- not a list", (), r"\- not a list"),
    ("-5 degrees", (), "-5 degrees"),
    ("# no heading", (), r"\# no heading"),
    ("one\n> two\n\n  three", (), "one\\\n\\> two\\\nthree"),
    ("a strong word", (Span(2, 8, "strong"),), "a **strong** word"),
    ("an emphasised word", (Span(3, 13, "emphasis"),), "an _emphasised_ word"),
    ("unbelievable", (Span(2, 9, "emphasis"),), "un*believa*ble"),
    ("Note: this", (Span(0, 4, "strong"),), "**Note**: this"),
    ("Note: read", (Span(0, 6, "strong"),), "**Note:** read"),
    ("Note:read", (Span(0, 5, "strong"),), "**Note**:read"),
    ("both at once", (Span(0, 12, "strong"), Span(0, 12, "emphasis")), "**_both at once_**"),
    ("one two", (Span(0, 7, "emphasis"), Span(4, 7, "strong")), "_one_ **_two_**"),
    ("a link here", (Span(2, 6, "link", "https://example.org/"),), "a [link](https://example.org/) here"),
    ("see it all", (Span(0, 10, "strong"), Span(4, 6, "link", "/it")), "**see** [**it**](/it) **all**"),
    ("Wow! see", (Span(4, 8, "strong"), Span(5, 8, "link", "/s")), r"Wow! [**see**](/s)"),
    ("Wow!see", (Span(4, 7, "link", "/s"),), r"Wow\![see](/s)"),
    ("wiki", (Span(0, 4, "link", "/A_(b)?c=1&lt;=2"),), r"[wiki](/A_%28b%29?c=1\&lt;=2)"),
    ("run x = `y` now", (Span(4, 11, "code"),), "run `` x = `y` `` now"),
    ("bad link", (Span(0, 8, "link", "javascript:alert(1)"),), "bad link"),
    ("beyond", (Span(-5, 99, "strong"), Span(4, 2, "emphasis"), Span(3, 3, "code")), "**beyond**"),
    (" spaced out ", (Span(0, 12, "strong"),), "**spaced out**"),
    ("overlap", (Span(0, 4, "link", "/1"), Span(2, 7, "link", "/2")), "[over](/1)[lap](/2)"),
    ("tab\x1b[31m", (), r"tab�\[31m"),
]


@pytest.mark.parametrize(("text", "spans", "markdown"), INLINES, ids=[repr(case[0]) for case in INLINES])
def test_inlines(text, spans, markdown):
    assert inline(text, spans) == markdown


@pytest.mark.parametrize(
    ("block", "markdown"),
    [
        (Paragraph("One\ntwo", role="dek"), "One\\\ntwo"),
        (Heading("One\ntwo #", 3), "### One two \\#"),
        (Heading("As large as the headline", 1), "## As large as the headline"),
        (Quote((Paragraph("One"), Paragraph("Two\nthree"))), "> One\n>\n> Two\\\n> three"),
        (Code("x = `1`\n```\n", "py thon"), "````python\nx = `1`\n```\n````"),
        (Table(((Cell("a", header=True), Cell("b|c")), (Cell("d"),))), "| a | b\\|c |\n| --- | --- |\n| d |"),
        (Table(((Cell("a"),), (Cell("b"), Cell("c\nd")))), "|  |  |\n| --- | --- |\n| a |\n| b | c d |"),
        (Table(((), ())), ""),
        (
            List((ListItem("a"), ListItem("b\nc", (), (List((ListItem("d"), ListItem("")), ordered=True),)))),
            "- a\n- b\\\n  c\n  1. d",
        ),
        (List((ListItem("", (), (List((ListItem("a"), ListItem("b"))),)),)), "- - a\n  - b"),
        (
            Image("/a b.jpg", alt="An [alt]", caption="A cat.", credit="Jane Doe/XY"),
            "![An \\[alt\\]](/a%20b.jpg)\\\n_A cat. (Jane Doe/XY)_",
        ),
        (Image(None, alt="Not shown", caption="A cat."), "_A cat._"),
        (Image("data:image/png;base64,xx", credit="Jane Doe"), "_(Jane Doe)_"),
        (Image(None), ""),
        (Embed("https://video.example.org/1", "video", "A film"), "[A film](https://video.example.org/1)"),
        (Embed("https://video.example.org/1"), "[https://video.example.org/1](https://video.example.org/1)"),
        (Embed("javascript:alert(1)", title="A film"), "A film"),
    ],
)
def test_blocks(block, markdown):
    assert article(block).to_markdown() == markdown + "\n"


def test_what_stands_above_the_body():
    image = Image("/main.jpg", is_main=True)
    fields = {
        "headline": "1. A *headline*",
        "authors": (Author("Jane Doe"), Author("John_Roe")),
        "date_published": datetime(2024, 5, 1, 10),
        "images": (image, Image("/other.jpg")),
    }
    head = "# 1\\. A \\*headline\\*\n\nJane Doe, John_Roe · 2024-05-01\n\n"
    assert article(Paragraph("Text."), **fields).to_markdown() == head + "![](/main.jpg)\n\nText.\n"
    assert article(image, **fields).to_markdown() == head + "![](/main.jpg)\n", "not twice"


def test_lists_that_follow_each_other_stay_apart():
    one, two = List((ListItem("a"),)), List((ListItem("b"),))
    kinds = [token.type for token in PARSER.parse(article(one, two, one).to_markdown())]
    assert kinds.count("bullet_list_open") == 3
    inner = List((ListItem("c", (), (one, two)),))
    kinds = [token.type for token in PARSER.parse(article(inner).to_markdown())]
    assert kinds.count("bullet_list_open") == 3


def test_a_list_nested_a_hundred_times_and_a_ragged_table_are_written_in_linear_space():
    nested = List((ListItem("leaf"),))
    for _ in range(100):
        nested = List((ListItem("twig", (), (nested,)),))
    assert len(article(nested).to_markdown()) < 20_000
    table = Table((tuple(Cell("x") for _ in range(1000)), *((Cell("y"),) for _ in range(1000))))
    assert len(article(table).to_markdown()) < 50_000
