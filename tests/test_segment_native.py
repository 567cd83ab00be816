"""The walk on libxml2's nodes gives what the walk in Python gives: block by block, place by place, type by type.

It is there where the package was compiled; elsewhere there is nothing to compare.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from cleannews.segment.html import walk

native = pytest.importorskip("cleannews.segment.native", reason="the package is not compiled")

PAGES = sorted((Path(__file__).parent / "fixtures").glob("*/page.html"))
TAGS = (
    "div p span a b em li ul ol dl dd dt table tr td th pre h1 h2 figure figcaption blockquote picture source img br"
    " video iframe noscript template script style svg section x-card label q time main option"
).split()
ATTRIBUTES = (
    '', ' class="Lead  text Lead"', ' class=""', ' id="Main one"', ' class=a id=b role=main itemprop="articleBody Name"',
    ' href="/x"', ' href=""', ' href', ' hidden', ' style="display : NONE"', ' style="color:red"',
    ' itemtype="https://schema.org/NewsArticle/"', ' src="a.jpg" srcset="b.jpg 2x" data-Ä="ö"', ' class="ÄÖ ǅ"',
    ' itemprop=author class=byline href=/by', ' id=x id=y',
)  # fmt: skip
TEXTS = (
    " ", "\n\t", "word", "two words", " lead", "trail ", "a\u00a0b", "soft\u00adhyphen", "\u00ad", "\u200b", " \u200b",
    "zero\u200b \u2060width", "\ufeff", "\u2003", "x\u3000y", "\u1680", "\u2028", "\u202f", "\u205f", "\x85", "\x1c", "\u200a",
    "日本語の文章", "ไทย", "e\u0301", "🙂", "&nbsp;", "&amp;", "&lt;b&gt;", "<!-- c -->", "<?pi x?>", "<![CDATA[ d ]]>",
    "é", "\u1681", "\u2010", "\u3001", "\ufffd",
)  # fmt: skip


@st.composite
def soups(draw: st.DrawFn) -> str:
    """Tags that may or may not be closed, and texts that are hard to count the words of."""
    opened = st.builds(
        lambda tag, attributes: f"<{tag}{attributes}>", st.sampled_from(TAGS), st.sampled_from(ATTRIBUTES)
    )
    closed = st.sampled_from(TAGS).map(lambda tag: f"</{tag}>")
    return "".join(draw(st.lists(opened | opened | closed | st.sampled_from(TEXTS) | st.text(max_size=4), max_size=40)))


def parsed(page: str | bytes) -> etree._Element | None:
    content = page.encode() if isinstance(page, str) else page
    try:
        return etree.fromstring(content, etree.HTMLParser(encoding="utf-8", huge_tree=True))
    except etree.XMLSyntaxError:
        return None  # nothing in it


def types_of(value: object) -> object:
    """The types of a block or place and of all that it holds, which equality does not see: True is 1."""
    if isinstance(value, tuple):
        return type(value), [types_of(one) for one in value]
    return type(value)


def assert_same(root: etree._Element) -> None:
    found = native.walk_native(root)
    assert found is not None
    assert found == walk(root)
    assert types_of(found) == types_of(walk(root))


@given(soups())
def test_any_soup(page: str) -> None:
    root = parsed(page)
    if root is not None:
        assert_same(root)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_every_fixture(page: Path) -> None:
    root = parsed(page.read_bytes())
    if root is not None:
        assert_same(root)


@pytest.mark.parametrize(
    "page",
    [
        "<div>" + "".join(f"<x-{n % 40}>a</x-{n % 40}>" for n in range(200)) + "</div>",  # many names under one parent
        "<p>" + "".join(f"<b>w{n}</b> " for n in range(500)),  # many marks in one block
        "<p>" + "<b>" * 300 + "deep" + "</b>" * 300 + " tail",  # many open inline elements
        "<div>" * 300 + "deep",
        "<p>" + "long " * 5_000 + "<a href=/>link</a>" + "日本" * 5_000,
        "\n" * 70_000 + "<p>far down</p><img src=a>",  # line numbers beyond 16 bits
        "<a href=/1>one <a href=/2>two</a><img src=x></a> three",
        "<picture><source srcset=a><source srcset=b><img src=c></picture><img src=d>",
        "<video><source src=a><track><p><source src=b></video>after",
        "<pre>\n a\n<br><br>  b <a href=/>c d</a>\n</pre> e",
        "<ul><li>a<table><tr><td>b<ol><li>c</ol></table></ul><blockquote><figure><figcaption>d</figure></blockquote>",
        "<li>no list</li><td>no table</td><table><td>no row</table>",
    ],
    ids=lambda page: page[:24],
)
def test_shapes(page: str) -> None:
    root = parsed(page)
    assert root is not None
    assert_same(root)
    for element in root.iter("li", "a", "td"):  # an element in the middle of a tree is read alone
        assert_same(element)


def test_other_trees_are_left_to_python() -> None:
    split = html.fragment_fromstring("<p>one<b>two</b>three</p>")
    split.remove(split[0])  # leaves two text nodes side by side, or joins them
    joined = native.walk_native(split)
    assert joined is None or joined == walk(split)
    for root in (
        etree.fromstring("<html><p>XML</p></html>"),
        etree.fromstring('<html xmlns="http://www.w3.org/1999/xhtml"><p>name space</p></html>'),
        etree.fromstring("<!DOCTYPE p [<!ENTITY x 'y'>]><p>an &x; entity</p>", etree.XMLParser(resolve_entities=False)),
        html.fragment_fromstring("<p>a<br>b</p>"),
    ):
        if root[:] and root[0].tag == "br":
            root[0].append(html.Element("b"))
        assert native.walk_native(root) is None
        walk(root)


def test_what_is_no_element_is_refused() -> None:
    with pytest.raises(TypeError):
        native.walk_native("<p>text</p>")
    with pytest.raises(TypeError):
        native.walk_native(None)
