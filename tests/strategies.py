"""Hypothesis strategies: arbitrary articles, texts that are hard to write safely, pages in HTML and flattened."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

from hypothesis import strategies as st

from benchmarks.fuzz import grammar
from benchmarks.fuzz.properties import Case
from cleannews import Options
from cleannews.article import Article
from cleannews.model.block import Notice
from cleannews.model.body import (
    BodyBlock,
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

NASTY = [
    *"*_`[]()<>#+-=|~!\\&;:.'\"/$^{}@%1 \n\t",
    *"** __ *** ``` ~~ ![ ]( &amp; &#106; &lt; 1. 10) --- === |--| :-: [^1] <b> </p> <!-- --> <script> ]]>".split(" "),
    *"http://a_b.org/* www.example.org a@b.org javascript: “ ” — 。 「 」 € 🙂 e\u0301 日本 word a".split(" "),
    *("- ", "+ ", "# ", "## ", "> ", "[x]: /u", "    ", "\n\n", "  \n", "\\\n", "\r\n"),
    *("\x00", "\x1b[31m", "\x85", "\u2028", "\u00a0", "\u200b", "\u202e", "\ufeff"),
]
PIECES = st.sampled_from(NASTY) | st.text(max_size=3)
ADDRESS_STARTS = ["https://example.org/", "/", "", "//x.org/", "mailto:", "javascript:", "data:text/html,", "java\ts:"]

NONCHARACTERS = "\ufdd0-\ufdef" + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
"""Of Unicode 16.0, section 23.7."""


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Texts of pieces that mean something in Markdown, HTML or a terminal."""
    return "".join(draw(st.lists(PIECES, max_size=10)))


@st.composite
def addresses(draw: st.DrawFn) -> str:
    return "".join([draw(st.sampled_from(ADDRESS_STARTS)), *draw(st.lists(PIECES, max_size=4))])


@st.composite
def spans(draw: st.DrawFn) -> tuple[Span, ...]:
    """Spans that overlap, are empty, or lie outside any text."""
    offsets = st.integers(-3, 40)
    plain = st.builds(Span, offsets, offsets, st.sampled_from(["strong", "emphasis", "code"]))
    links = st.builds(Span, offsets, offsets, st.just("link"), st.none() | addresses())
    return tuple(draw(st.lists(plain | links, max_size=5)))


def paragraphs() -> st.SearchStrategy[Paragraph]:
    return st.builds(Paragraph, texts(), spans(), st.sampled_from(["paragraph", "dek", "note"]))


@st.composite
def lists(draw: st.DrawFn, depth: int = 3) -> List:
    children = st.lists(lists(depth=depth - 1), max_size=2).map(tuple) if depth > 1 else st.just(())
    items = st.lists(st.builds(ListItem, texts(), spans(), children), max_size=3).map(tuple)
    return List(draw(items), draw(st.booleans()))


def tables() -> st.SearchStrategy[Table]:
    cells = st.builds(Cell, texts(), spans(), st.booleans())
    return st.builds(Table, st.lists(st.lists(cells, max_size=3).map(tuple), max_size=3).map(tuple))


def images() -> st.SearchStrategy[Image]:
    optional = st.none() | texts()
    pixels = st.none() | st.integers(-1, 10_000)
    density = st.none() | st.floats(allow_nan=False, allow_infinity=False)
    candidates = st.lists(st.builds(Candidate, addresses(), pixels, density), max_size=2).map(tuple)
    return st.builds(
        Image, st.none() | addresses(), candidates, optional, optional, optional, st.booleans(), pixels, pixels
    )


def blocks() -> st.SearchStrategy[BodyBlock]:
    return st.one_of(
        paragraphs(),
        st.builds(Heading, texts(), st.integers(1, 6), spans()),
        lists(),
        st.builds(Quote, st.lists(paragraphs(), max_size=3).map(tuple)),
        tables(),
        st.builds(Code, texts(), st.none() | texts()),
        images(),
        st.builds(Embed, st.none() | addresses(), st.sampled_from(["video", "frame"]), st.none() | texts()),
    )


def moments() -> st.SearchStrategy[datetime]:
    offsets = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
    return st.datetimes(timezones=st.none() | offsets)


def articles() -> st.SearchStrategy[Article]:
    optional = st.none() | texts()
    numbers = st.floats(0, 1)
    positions = st.builds(Position, st.integers(0), st.integers(0), optional)
    removed = st.builds(Removed, texts(), st.sampled_from(Label), texts(), numbers, positions)
    return st.builds(
        Article,
        url=optional,
        outcome=st.sampled_from(Outcome),
        outcome_reason=texts(),
        confidence=numbers,
        headline=optional,
        description=optional,
        authors=st.lists(st.builds(Author, texts(), optional, optional, optional), max_size=2).map(tuple),
        date_published=st.none() | moments(),
        date_published_raw=optional,
        date_modified=st.none() | moments(),
        date_modified_raw=optional,
        language=optional,
        section=optional,
        breadcrumbs=st.lists(st.builds(Breadcrumb, texts(), optional), max_size=2).map(tuple),
        tags=st.lists(texts(), max_size=2).map(tuple),
        publisher=optional,
        site_name=optional,
        canonical_url=optional,
        is_accessible_for_free=st.none() | st.booleans(),
        sources=st.dictionaries(texts(), texts(), max_size=2),
        body=st.lists(blocks(), max_size=4).map(tuple),
        images=st.lists(images(), max_size=2).map(tuple),
        removed=st.lists(removed, max_size=2).map(tuple),
        format=st.sampled_from(["html", "text"]),
        encoding=optional,
        notices=st.lists(st.builds(Notice, texts(), texts()), max_size=2).map(tuple),
    )


# --- pages --------------------------------------------------------------------------------------------------------------

WORDS = st.sampled_from(grammar.TEXTS) | st.text(max_size=8)
TAGS = st.sampled_from(grammar.TAGS)
ATTRIBUTES = st.lists(st.sampled_from(grammar.ATTRIBUTES), max_size=3).map("".join)
RUNNING = st.sampled_from([text for text in grammar.TEXTS if len(text) > 50])


@st.composite
def elements(draw: st.DrawFn, content: st.SearchStrategy[str]) -> str:
    """An element around some content; its end tag may be absent, or another one."""
    tag = draw(TAGS)
    end = draw(st.sampled_from([f"</{tag}>", f"</{tag}>", f"</{tag}>", "", "</p>", "</div>", "</table>", f"</{tag}"]))
    return f"<{tag}{draw(ATTRIBUTES)}>{''.join(draw(st.lists(content, max_size=4)))}{end}"


def trees() -> st.SearchStrategy[str]:
    """Nested elements with texts, entities and stray tags between them."""
    return st.recursive(WORDS, elements, max_leaves=25)


@st.composite
def deep_trees(draw: st.DrawFn) -> str:
    """A text in more elements than a parser nests, or a reader's stack holds."""
    tags = draw(st.lists(TAGS, min_size=1, max_size=3))
    depth = draw(st.sampled_from([20, 20, 60, 60, 60, 300, 2_100]))
    return "".join(f"<{tag}>w" for tag in tags * (depth // len(tags))) + draw(RUNNING)


@st.composite
def html_tables(draw: st.DrawFn) -> str:
    """Rows and cells, some in elements that do not belong there."""
    cells = st.builds(
        "{0}<{1}{2}>{3}</{1}>{4}".format,
        st.sampled_from(["", "", "<div>", "<form>"]),
        st.sampled_from(["td", "th"]),
        ATTRIBUTES,
        WORDS | RUNNING | st.just("<table><tr><td>inner</table>"),
        st.sampled_from(["", "", "</div>", "</form>"]),
    )
    rows = st.lists(cells, max_size=4).map(lambda cells: f"<tr>{''.join(cells)}")
    return f"<table>{''.join(draw(st.lists(rows, max_size=4)))}</table>"


@st.composite
def html_lists(draw: st.DrawFn) -> str:
    """Lists in lists, items without a list, texts between the items."""
    items = st.builds("<li>{}".format, WORDS | RUNNING | st.deferred(html_lists)) | WORDS
    name = draw(st.sampled_from(["ul", "ol", "dl", "menu"]))
    return f"<{name}>{''.join(draw(st.lists(items, max_size=4)))}</{name}>"


@st.composite
def figures(draw: st.DrawFn) -> str:
    """Images with captions, credits and sources, in a figure or not."""
    image = f"<img{draw(ATTRIBUTES)}{draw(st.sampled_from(grammar.ATTRIBUTES))} src=quay.jpg>"
    caption = f"<figcaption{draw(ATTRIBUTES)}>{draw(WORDS)}{draw(WORDS)}<b>{draw(WORDS)}</b></figcaption>"
    source = f"<picture><source{draw(ATTRIBUTES)}>{image}</picture>"
    return draw(st.sampled_from(["<figure>{}{}</figure>", "{}{}", "<div class=media>{}<p>{}</div>"])).format(
        draw(st.sampled_from([image, source])), caption
    )


@st.composite
def json_ld(draw: st.DrawFn) -> str:
    """A script of JSON-LD: values of any type under the names that are read, some of it broken."""
    names = st.sampled_from(
        "@type @id @graph @context @value headline name author creator datePublished dateModified image url width"
        " articleBody description publisher logo isAccessibleForFree keywords articleSection inLanguage mainEntityOfPage"
        " itemListElement item position".split()
    )
    types = st.sampled_from(["NewsArticle", "Person", "Organization", "BreadcrumbList", "WebPage", "Product"])
    scalars = st.none() | st.booleans() | st.floats() | st.integers(-(10**30), 10**30) | WORDS | types
    values = st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=5),
        max_leaves=12,
    )
    root = {"@type": "NewsArticle"} | draw(st.dictionaries(names, values, max_size=8))
    text = json.dumps(root, ensure_ascii=draw(st.booleans()))
    cut = draw(st.integers(0, len(text)) | st.just(len(text)))
    return f"<script type='application/ld+json'>{text[:cut]}{draw(st.sampled_from(['', ',', '}', chr(10)]))}</script>"


@st.composite
def html_pages(draw: st.DrawFn) -> str:
    """A page of all of these, with an article in it or not."""
    pieces = st.one_of(
        trees(), html_tables(), html_lists(), figures(), json_ld(), deep_trees(), RUNNING.map("<p>{}</p>".format)
    )
    page = "".join(draw(st.lists(pieces, max_size=6)))
    if draw(st.booleans()):
        page = f"<html><head><title>{draw(WORDS)}</title></head><body><h1>{draw(WORDS)}</h1>{page}</body></html>"
    return page + draw(st.sampled_from(["", "behind the end", "<p>behind the end"]))


@st.composite
def flattened_texts(draw: st.DrawFn) -> str:
    """Lines of text, furniture and stray tags, parted by all that may part lines."""
    lines = st.lists(st.sampled_from(grammar.LINES) | st.text(max_size=8), max_size=4).map("".join) | RUNNING
    breaks = st.sampled_from(["\n", "\n\n", "\r\n", "\u2028", "\x0c", " ", "\n\n\n\n"])
    return "".join(line + draw(breaks) for line in draw(st.lists(lines, max_size=15)))


def cases() -> st.SearchStrategy[Case]:
    """Pages of every kind, as `str` or in some encoding, with and without an address."""
    pages = html_pages() | flattened_texts()
    encoded = st.builds(
        lambda page, encoding: page.encode(encoding, "replace"),
        pages,
        st.sampled_from(["utf-8", "utf-16", "cp1252", "gb18030", "shift_jis"]),
    )
    options = st.builds(
        Options,
        favor=st.sampled_from(["balanced", "balanced", "precision", "recall"]),
        format=st.sampled_from(["auto", "auto", "html", "text"]),
        second_opinion=st.integers(0, 7).map(lambda number: number == 0),  # the slowest part by far
    )
    return st.builds(Case, pages | encoded | st.binary(max_size=60), st.none() | st.just(grammar.URL), options)
