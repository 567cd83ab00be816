from __future__ import annotations

import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleannews.errors import InputTooLarge
from cleannews.options import Options
from cleannews.parse import MAX_ATTRIBUTES, MAX_DEPTH, Parsed, parse, readable

OPTIONS = Options()


def read(markup: str) -> Parsed:
    return parse(markup, OPTIONS)


def text_of(markup: str) -> str:
    root = read(markup).root
    return "" if root is None else " ".join("\n".join(root.itertext()).split())


def codes(parsed: Parsed) -> list[str]:
    return [notice.code for notice in parsed.notices]


def depth_of(parsed: Parsed) -> int:
    deepest, open_elements = 0, [(parsed.root, 0)]
    while open_elements:
        element, depth = open_elements.pop()
        deepest = max(deepest, depth)
        open_elements.extend((child, depth + 1) for child in element)
    return deepest


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>One</p>", "One"),
        ("just words", "just words"),
        ("\ufeff<p>One</p>", "One"),
        ("<!-- a --><p>One<!-- b -->two</p><?pi c?>", "Onetwo"),
        ("<P>One<P>Two", "One Two"),
        # declarations of an encoding are without effect on what is text already
        ('<?xml version="1.0" encoding="iso-8859-1"?>\n<html><p>Žluť</p></html>', "Žluť"),
        ('  <?xml version="1.0" encoding="utf-16"?><p>Žluť</p>', "Žluť"),
        ("<meta charset=iso-8859-1><p>Žluť</p>", "Žluť"),
        ("<meta http-equiv=content-type content='text/html; charset=utf-16'><p>Žluť</p>", "Žluť"),
        ('<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><div/><p>One</p></body></html>', "One"),
        # text where none should be
        ("<html><body><p>One</p></body>two<p>three</p></html>", "One two three"),
        ("<html><body><p>One</p></body></html>two<p>three</p>four", "One two three four"),
        ("<html><head><title>One</title></head></html>two", "One two"),
        ("<html><body>One</body></html><html><body class=x>two</body></HTML >\n<p>three", "One two three"),
        ("<html><body>One</body></html>" + "</html>x" * 500, "One " + " ".join("x" * 500)),
        # entities: those of HTML, and no others
        ("<p>a &nbsp;&amp; &eacute; &#8217; &bogus;", "a & é ’ &bogus;"),
        ('<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><p>a &x; b</p>', "]> a &x; b"),
        ("\U0001d573\u0001f", "\U0001d573f"),
    ],
)
def test_text_is_kept(markup: str, text: str) -> None:
    assert text_of(markup) == text


@pytest.mark.parametrize("markup", ["", " \n", "<!-- x -->", "<!DOCTYPE html>", "<?xml version='1.0'?>", "</p>", "\0"])
def test_no_tree_without_content(markup: str) -> None:
    assert read(markup) == Parsed(None, ())


def test_the_root_is_the_only_one() -> None:
    for markup in ("<p>a", "a</html>b</html>c", "<frameset></frameset></html>x", "<p>a</p></html><!-- x -->"):
        root = read(markup).root
        assert root is not None
        assert (root.tag, root.getnext(), root.getprevious(), root.getparent(), root.tail) == ("html", *[None] * 4)


CHARACTERS = [
    ("a\x00b", "ab"),
    ("a\x1bb\x07\x7f", "ab"),
    ("a\x0bb\x0cc\x1cd", "a b c d"),
    ("a\tb\nc\r\nd", "a\tb\nc\r\nd"),
    ("it\x92s \x93so\x94\x85", "it’s “so”…"),  # windows-1252 taken for ISO-8859-1
    ("a\x81b\x9d", "ab"),
    ("a\ufffeb\uffffc\ufdd0d\U0001fffee\U0010ffff", "abcde"),
    ("a\u0fffb\ufffd\ufdcf\ufdf0\U0001fffd\U00020000", "a\u0fffb\ufffd\ufdcf\ufdf0\U0001fffd\U00020000"),
    ("a\ud800b\udfff", "a\ufffdb\ufffd"),
    ("\ud83d\ude00", "😀"),
    ("é©\u00a0 " * 400, "é©\u00a0 " * 400),
    ("é " * 600 + "\x92", "é " * 600 + "’"),
    ("😀" * 50 + "\x92", "😀" * 50 + "’"),
]


@pytest.mark.parametrize(("raw", "expected"), CHARACTERS)
def test_characters_that_no_text_should_hold(raw: str, expected: str) -> None:
    assert readable(raw) == expected
    root = read(f"<p title='{raw}'>{raw}</p>").root
    assert root is not None
    paragraph = root.find(".//p")
    assert "".join(paragraph.itertext()).replace("\r\n", "\n") == expected.replace("\r\n", "\n")
    assert paragraph.get("title").replace("\r\n", "\n") == expected.replace("\r\n", "\n")


@pytest.mark.parametrize(
    ("reference", "character"),
    [
        ("&#27;", " "),
        ("&#x1B;", " "),
        ("&#00007", " "),
        ("&#x0000b;", " "),
        ("&#146;", "’"),
        ("&#x92;", "’"),
        ("&#xfffe;", " "),
        ("&#x1FFFF;", " "),
        ("&#65535;", " "),
        ("&#xfdd0;", " "),
        ("&#9;", "\t"),
        ("&#10;", "\n"),
        ("&#39;", "'"),
        ("&#32;", " "),
        ("&#x20;", " "),
        ("&#160;", "\u00a0"),
        ("&#8217;", "’"),
        ("&#1600;", "\u0640"),
        ("&#x1F600;", "😀"),
        ("&&#2;#27;", "& #27;"),
    ],
)
def test_references_to_such_characters(reference: str, character: str) -> None:
    root = read(f"<p title='x{reference}y'>x{reference}y</p>").root
    assert root is not None
    paragraph = root.find(".//p")
    assert (paragraph.text, paragraph.get("title")) == (f"x{character}y", f"x{character}y")


DEEP = 3_000


@pytest.mark.parametrize(
    "unit", ["<div>", "<div>{}</div>", "<b>", "<font color=red>", "<table><tr><td>", "<ul><li>", "<x-a>", "<svg><g>"]
)
def test_no_text_is_lost_at_any_depth(unit: str) -> None:
    opening, _, closing = unit.partition("{}")
    levels = "".join(f"{opening} w{number} " for number in range(DEEP))
    markup = f"<p>before</p>{levels}<p>inmost</p><p>further</p>{closing * DEEP}<p>after</p>"
    parsed = read(markup)
    assert "\n".join(parsed.root.itertext()).split() == [
        "before",
        *(f"w{number}" for number in range(DEEP)),
        "inmost",
        "further",
        "after",
    ]
    assert depth_of(parsed) <= MAX_DEPTH + 2
    assert codes(parsed) == ["depth-flattened"]


def test_paragraphs_beyond_the_depth_limit_stay_apart_and_keep_their_attributes() -> None:
    root = read("<div>" * DEEP + "<p class=a>One <b>two</b> three</p><p id=b>Four</p><img src=x.jpg>").root
    assert [(p.text, p.get("class"), p.get("id")) for p in root.iter("p")] == [
        ("One two three", "a", None),
        ("Four", None, "b"),
    ]
    assert [image.get("src") for image in root.iter("img")] == ["x.jpg"]


def test_real_depths_are_left_alone() -> None:
    parsed = read("<div>" * 400 + "x" + "</div>" * 400 + "end")
    assert depth_of(parsed) == 401
    assert codes(parsed) == []


def test_a_tag_with_many_attributes_costs_no_square() -> None:
    attributes = " ".join(f'a{number}="{number}"' for number in range(60_000))
    start = time.process_time()
    parsed = read(f"<p>before</p><p {attributes}>within</p>after")
    assert time.process_time() - start < 2
    assert "\n".join(parsed.root.itertext()).split() == ["before", "within", "after"]
    assert len(parsed.root.findall(".//p")[1].attrib) == MAX_ATTRIBUTES
    assert codes(parsed) == ["attributes-dropped"]


@pytest.mark.parametrize(
    "markup",
    [
        f'<img src="data:image/png;base64,{"QUJD/+ab" * 20_000}" alt=a>',
        f"<p class='{'token ' * 10_000}'>x</p>",
        f"<script>var a = '{'abc, ' * 20_000}'; if (a <b) {{ }}</script>",
    ],
)
def test_other_long_tags_are_left_alone(markup: str) -> None:
    parsed = read(f"{markup}<p>after</p>")
    assert codes(parsed) == []
    assert parsed.root.find(".//p[last()]").sourceline == 1  # the careful parser knows no lines


def test_text_nodes_beyond_ten_megabytes() -> None:
    assert text_of("<p>" + "x" * 10_500_000 + "</p><p>after</p>").endswith("x after")


@pytest.mark.parametrize("many_tags", [20, 10_000])
def test_elements_beyond_the_limit_are_dissolved(many_tags: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleannews.parse.MAX_ELEMENTS", 10)
    monkeypatch.setattr("cleannews.parse._MANY_TAGS", many_tags)
    parsed = read("".join(f"<div><p>w{number}</p> <b>b{number}</b>c</div>" for number in range(30)))
    assert "".join("".join(parsed.root.itertext()).split()) == "".join(f"w{n}b{n}c" for n in range(30))
    assert len(list(parsed.root.iter())) == 11
    assert codes(parsed) == ["elements-dissolved"]


def test_as_many_elements_as_the_limit_has_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleannews.parse.MAX_ELEMENTS", 10)
    markup = "<p>a</p><!-- b --><!-- c --><!-- d -->" * 4 + "<p>a</p>" * 4  # html, body, eight paragraphs
    assert (len(list(read(markup).root.iter())), codes(read(markup))) == (10, [])


def test_the_longest_page() -> None:
    with pytest.raises(InputTooLarge, match="11 bytes, the limit is 10"):
        parse("<p>12345678", Options(max_bytes=10))


def test_utf8_that_the_caller_has_is_used() -> None:
    assert parse("<p>é", OPTIONS, utf8="<p>é".encode()).root.find(".//p").text == "é"


def test_threads_do_not_disturb_each_other() -> None:
    pages = [f"<p>{number}</p>" * 300 + "<div>" * (2_500 if number % 2 else 1) for number in range(8)]
    found: dict[int, Parsed] = {}
    threads = [threading.Thread(target=lambda n=n: found.update({n: read(pages[n])})) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for number in range(8):
        assert {p.text for p in found[number].root.iter("p")} == {str(number)}
        assert codes(found[number]) == (["depth-flattened"] if number % 2 else [])


TAGS = ("p", "div", "b", "a", "table", "tr", "td", "ul", "li", "h1", "body", "html", "head", "span", "form", "section")
WORDS = st.text(alphabet="abcžλ中😀", min_size=1, max_size=4)
PIECES = st.one_of(
    WORDS,
    st.builds("<{}>".format, st.sampled_from(TAGS)),
    st.builds("</{}>".format, st.sampled_from(TAGS)),
    st.builds("<{} x='{}'>".format, st.sampled_from(TAGS), WORDS),
    st.sampled_from(["<br>", "<img>", "<!-- -->", "<hr/>", "</html>", "</body>", "<x:y>", "</>", "&amp;", "\0", "\n"]),
)


@given(st.lists(PIECES, max_size=60))
def test_every_letter_of_the_text_survives_in_order(pieces: list[str]) -> None:
    letters = "".join(piece for piece in pieces if piece[0] not in "<&\x00\n")
    root = read("".join(pieces)).root
    found = "" if root is None else "".join(root.itertext())
    assert "".join(found.replace("&", "").split()) == letters


@given(st.lists(PIECES, max_size=60))
def test_the_careful_parser_keeps_the_same_letters(pieces: list[str]) -> None:
    letters = "".join(piece for piece in pieces if piece[0] not in "<&\x00\n")
    parsed = read("<div>" * DEEP + "".join(pieces))
    assert codes(parsed) == ["depth-flattened"]
    assert "".join("".join(parsed.root.itertext()).replace("&", "").split()) == letters


@given(st.text() | st.text(alphabet="<>/!-?[]&#;xpdivb=\"' \x00\x1b\ud800\ufffe\x92", max_size=100))
def test_parse_never_raises_and_the_tree_holds_no_controls(markup: str) -> None:
    root = read(markup).root
    if root is None:
        return
    for element in root.iter():
        for text in (element.text, element.tail, *element.attrib.values()):
            for character in text or "":
                assert character in "\t\n\r" or not (ord(character) < 0x20 or 0x7F <= ord(character) < 0xA0)
                assert not 0xD800 <= ord(character) < 0xE000 and not 0xFDD0 <= ord(character) < 0xFDF0
                assert ord(character) & 0xFFFE != 0xFFFE
