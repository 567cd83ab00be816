"""HTML → blocks: borders, texts, marks, structure. What is expected is written beside each case."""

from __future__ import annotations

import pytest
from lxml import etree

from cleannews.model.labels import Kind
from cleannews.segment.html import segment_html


def parse(html: str) -> etree._Element:
    return etree.fromstring(html, etree.HTMLParser())


def segments_of(html: str):
    return segment_html(parse(html))


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("<div>loose <b>bold</b> text<p>para</p>tail</div>", ["loose bold text", "para", "tail"]),
        ("<p>  white \n\t space\xa0 here </p>", ["white space here"]),
        ("<p>Hel<b>lo</b>, <i>you</i> !</p>", ["Hello, you !"]),
        ("<p>a<br>b</p>", ["a\nb"]),
        ("<p>a<br><br>b</p>", ["a", "b"]),
        ("<p>a<br> \n <br/>b<br></p>", ["a", "b"]),
        ("<p><br>a</p>", ["a"]),
        ("<div>a<hr>b</div>", ["a", "b"]),
        ("<p>a<!-- c -->b</p>", ["ab"]),
        ("<p>a</p><script>var x = 1;</script><style>p{}</style><p>b</p>", ["a", "b"]),
        ("<svg><title>Icon</title><text>x</text></svg><p>a</p>", ["a"]),
        ("<a href='/x'><div>one</div><div>two</div></a>", ["one", "two"]),
        ("<p>soft\u00adhyphen zero\u200bwidth \u0645\u06cc\u200c\u0631\u0648\u062f</p>",
         ["softhyphen zerowidth \u0645\u06cc\u200c\u0631\u0648\u062f"]),
        ("<pre>  a\n    b  </pre>", ["  a\n    b  "]),
        ("<p>before <x-tip>custom</x-tip> after</p>", ["before custom after"]),
        ("<div><x-card>one</x-card><x-card>two</x-card></div>", ["one", "two"]),
        ("<select><option>One</option><option>Two</option></select>", ["One", "Two"]),
        ("<noscript><p>Enable it</p></noscript>", ["Enable it"]),
        ("<p>a</p>   <p> </p>\n<div></div>", ["a"]),
    ],
)  # fmt: skip
def test_borders_and_white_space(html: str, texts: list[str]) -> None:
    assert [block.text for block in segments_of(html).blocks if block.media is None] == texts


@pytest.mark.parametrize("tag", ["p", "div"])
def test_a_reference_to_an_entity_is_text(tag: str) -> None:
    document = f"<!DOCTYPE p [<!ENTITY x 'y'>]><{tag}>an &x; entity</{tag}>"
    (block,) = segment_html(etree.fromstring(document, etree.XMLParser(resolve_entities=False))).blocks
    assert (block.text, block.words) == ("an &x; entity", 3)


@pytest.mark.parametrize(
    ("html", "kind", "level"),
    [
        ("<h3>a</h3>", Kind.HEADING, 3),
        ("<h2><span>a</span></h2>", Kind.HEADING, 2),
        ("<ul><li>a</li></ul>", Kind.LIST_ITEM, 0),
        ("<ul><li><p>a</p></li></ul>", Kind.LIST_ITEM, 0),
        ("<ul><li><h4>a</h4></li></ul>", Kind.HEADING, 4),
        ("<table><tr><td>a</td></tr></table>", Kind.CELL, 0),
        ("<table><tr><td><ul><li>a</li></ul></td></tr></table>", Kind.LIST_ITEM, 0),
        ("<figure><figcaption><div>a</div></figcaption></figure>", Kind.CAPTION, 0),
        ("<pre><code>a</code></pre>", Kind.CODE, 0),
        ("<blockquote><p>a</p></blockquote>", Kind.TEXT, 0),
        ("<dl><dt>a</dt></dl>", Kind.LIST_ITEM, 0),
    ],
)
def test_kinds(html: str, kind: Kind, level: int) -> None:
    (block,) = segments_of(html).blocks
    assert (block.kind, block.level, block.text) == (kind, level, "a")


@pytest.mark.parametrize(
    ("html", "marks"),
    [
        ("<p>see <a href='/x'>this page</a> now</p>", [("this page", "a", "/x", ())]),
        ("<p><a href='/x'><b>all</b></a></p>", [("all", "a", "/x", ()), ("all", "b", "", ())]),
        ("<p>a <span class='Credit photo'>Jo Doe</span></p>", [("Jo Doe", "span", "", ("credit", "photo"))]),
        ("<p>a <span>plain</span></p>", []),
        ("<p>a <a>no address</a></p>", [("no address", "a", "", ())]),
        ("<p>x <b> spaced </b> y</p>", [("spaced", "b", "", ())]),
        ("<b><div>one</div></b>", [("one", "b", "", ())]),
        ("<p><picture class='p'><img src='i.png'></picture> <a href='/y'>y</a></p>", [("y", "a", "/y", ())]),
    ],
)
def test_marks(html: str, marks: list[tuple[str, str, str, tuple[str, ...]]]) -> None:
    block = next(block for block in segments_of(html).blocks if block.text)
    assert [(block.text[m.start : m.end], m.tag, m.href, m.tokens) for m in block.marks] == marks


def test_link_reopens_in_each_block_it_wraps() -> None:
    first, second, third = segments_of("<a href='/x'><h3>Title here</h3><p>And text</p></a><p>free</p>").blocks
    assert (first.links, first.link_words, second.links, second.link_words) == (1, 2, 1, 2)
    assert (third.links, third.link_words) == (0, 0)


@pytest.mark.parametrize(
    ("text", "words"),
    [("three plain words", 3), ("春の訪れを告げる", 5), ("ภาษาไทย", 4), ("Привет, мир", 2), ("नमस्ते दुनिया", 2)],
)
def test_words_where_no_spaces_part_them(text: str, words: int) -> None:
    assert segments_of(f"<p>{text}</p>").blocks[0].words == words


def test_places_are_parents_first_and_lead_to_an_xpath() -> None:
    root = parse("<body><div><p>x</p></div><div id='Main' class='Post post'><p>a</p><p>b</p></div></body>")
    segments = segment_html(root)
    for index, place in enumerate(segments.places):
        assert place.parent < index
    for block in segments.blocks:
        (element,) = root.getroottree().xpath(segments.xpath(block.place))
        assert element.text == block.text
    assert segments.places[segments.places[segments.blocks[1].place].parent].tokens == ("post", "#main")


def test_hidden_elements_are_kept_and_marked() -> None:
    segments = segments_of("<div style='display : none'>a</div><p hidden>b</p><noscript>c</noscript><p>d</p>")
    assert [(block.text, segments.places[block.place].hidden) for block in segments.blocks] == [
        ("a", True), ("b", True), ("c", True), ("d", False),
    ]  # fmt: skip


def test_lists_tables_quotes_figures() -> None:
    segments = segments_of(
        "<ul><li>one<ol><li>inner</li></ol></li></ul>"
        "<table><tr><th>h</th><td>c</td></tr></table>"
        "<blockquote>q</blockquote><figure><img src=i.jpg><figcaption>cap</figcaption></figure>"
    )
    by_text = {block.text: block for block in segments.blocks}
    one, inner = by_text["one"].list, by_text["inner"].list
    assert one is not None and inner is not None
    assert (one.ordered, one.depth, inner.ordered, inner.depth) == (False, 0, True, 1)
    head, cell = by_text["h"].cell, by_text["c"].cell
    assert head is not None and cell is not None
    assert (head.row == cell.row, head.table == cell.table, head.header, cell.header) == (True, True, True, False)
    assert by_text["q"].quote >= 0 and by_text["cap"].quote < 0
    image = next(block for block in segments.blocks if block.kind is Kind.IMAGE)
    assert image.figure == by_text["cap"].figure >= 0


def test_images_take_their_sources_and_link_and_do_not_end_a_text() -> None:
    image, text = segments_of(
        "<p>before <a href='/big.jpg'><picture><source srcset='a.webp 2x'><img data-src='a.jpg' alt='A'></picture></a>"
        " after</p>"
    ).blocks
    assert text.text == "before after"
    assert image.media is not None
    assert image.media.href == "/big.jpg"
    assert image.media.attributes == {"data-src": "a.jpg", "alt": "A"}
    assert image.media.sources == ({"srcset": "a.webp 2x"},)


def test_embeds_hide_their_fallback_text() -> None:
    (video,) = segments_of("<video poster=p.jpg><source src=v.mp4>Your browser cannot play this.</video>").blocks
    assert video.kind is Kind.EMBED and video.media is not None
    assert video.media.sources == ({"src": "v.mp4"},)


def test_the_tree_is_only_read_and_depth_costs_no_stack() -> None:
    root = etree.fromstring("<div>" * 1500 + "deep" + "</div>" * 1500, etree.HTMLParser(huge_tree=True))
    before = etree.tostring(root)
    assert [block.text for block in segment_html(root).blocks] == ["deep"]
    assert etree.tostring(root) == before


def test_an_element_inside_a_page_can_be_read_alone() -> None:
    root = parse("<div><p>out</p><section>in <b>bold</b></section> tail</div>")
    assert [block.text for block in segment_html(root.find(".//section")).blocks] == ["in bold"]
