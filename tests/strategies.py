"""Hypothesis strategies that build arbitrary articles, and texts that are hard to write safely."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from hypothesis import strategies as st

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
