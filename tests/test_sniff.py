from __future__ import annotations

import gzip
import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleannews.model.labels import Outcome
from cleannews.sniff import Finding, sniff_bytes, sniff_text

PROSE = "The council met on Tuesday and put off the vote. Residents had asked for more time to read the plan."


def form(text: str) -> object:
    return sniff_text(text, "auto", None)


@pytest.mark.parametrize(
    "markup",
    [
        # documents, however they begin
        "<!DOCTYPE html><html><body>x",
        "<!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>\ntext",
        "<HTML><BODY>x</BODY></HTML>",
        "\ufeff<html lang=en>",
        "\n\t <!-- a -->\n<!-- <p> -->\n<html>",
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>",
        "<head><title>t</title></head>text",
        "<body bgcolor=#fff>text<br>text",
        "HTTP/1.1 200 OK\nServer: x\n\n<html><body><p>" + PROSE + "</p></body></html>",
        "<br />\n<b>Warning</b>: mysql_connect()<br />\n<!DOCTYPE html><html><body><p>" + PROSE + "</p></body></html>",
        # fragments
        "<p>One paragraph</p>",
        "<div>a<br>b</div>",
        f"<h1>Title</h1>\n<p>{PROSE}\n<p>{PROSE}",
        f"<p>{PROSE}\n\n{PROSE}</p>",
        "<ul><li>a<li>b</ul>",
        f"<article class='story'><h1>T</h1><p>{PROSE}</p><p>{PROSE}",
        f"<div><div>x</div>{PROSE}</div>",
        f"<p>{PROSE} Use the &lt;div&gt; tag.</p>",
        f"<table><tr><td>{PROSE}</table>",
        f"<x-story><x-text>{PROSE}</x-text></x-story>",
        "<span class='a'>two\nlines</span>",
        "<strong>one line</strong>",
        "<img src=photo.jpg>",
        "see <a href='/x'>this</a>",
        f"{PROSE}<br>{PROSE}<br/>{PROSE}",
        # no text at all
        "<!-- only a comment -->",
        "<script>var a = '<p>';</script>",
        "<style>p{color:red}</style><div id=root></div>",
        "<svg><text>hi</text></svg>",
        "<script>" + "var a=1;" * 20_000 + f"</script><p>{PROSE}</p>",
        f"<div class=page><div class=x>{PROSE}<br>" + f"{PROSE} " * 1000 + "</div></div>",
    ],
)
def test_html(markup: str) -> None:
    assert form(markup) == "html"


@pytest.mark.parametrize(
    "text",
    [
        PROSE,
        "Use the <div> tag.",
        "<div> is a tag that is closed by </div>. A <p> makes a paragraph, a <b> bold letters.",
        f"Write <ul><li>item</li></ul> for a list. {PROSE}",
        "<h1>\nDefines a heading\n<p>\nDefines a paragraph\n<br>\nDefines a line break",
        "- <p>: paragraph\n- <div>: block\n- <span>: part of a line",
        f"Thirty years of <br> tags\n\n{PROSE}\n\nIn <table> times\n\n{PROSE}",
        "std::vector<int> a; std::map<a, b> c; List<B> d;",
        "if a<b and c>d then <nothing>",
        "1 < 2 and 4 > 3, <3",
        "Write to <john@example.org> or see <https://example.org/>.",
        "> quoted\n> again <b>bold</b>\n\nanswer",
        "# Title\n\nSome <b>bold</b> text with <br> in it\n\nand more text",
        f'# Title\n\n<div align="center"><img src="logo.png"></div>\n\n{PROSE}\n\n{PROSE}',
        f"```html\n<div><p>Hello</p></div>\n```\n\n{PROSE}",
        # flattened pages that kept a few tags
        f"Headline\n\n<strong>The ministers shake hands<strong>\n\n{PROSE}",
        f"<strong>Kicker</strong>\n\n{PROSE}\n\n<em>The author is a writer</em>",
        f"{PROSE}<br>\n{PROSE}\n\n{PROSE}\n{PROSE}",
        f"{PROSE}\n\n<p>One paragraph</p>\n\n{PROSE}",
        "&lt;p&gt;Hello&lt;/p&gt;",
        "[Photo: Reuters] A man",
        "{{title}} is missing",
        "<",
        "and/or",
        f"Visit https://example.org/a or page.html. {PROSE}",
    ],
)
def test_text(text: str) -> None:
    assert form(text) == "text"


@pytest.mark.parametrize(
    ("text", "outcome", "words"),
    [
        ("", Outcome.EMPTY, "nothing was given"),
        (" \n\t\u00a0\ufeff", Outcome.EMPTY, "white space"),
        ("\x00\x00", Outcome.EMPTY, "white space"),
        ("https://example.org/news/1?a=b", Outcome.ADDRESS, "fetch it first"),
        ("  HTTP://EXAMPLE.ORG \n", Outcome.ADDRESS, "fetch it first"),
        ("www.example.org", Outcome.ADDRESS, "fetch it first"),
        ("example.org/news/story", Outcome.ADDRESS, "fetch it first"),
        ("//example.org/x", Outcome.ADDRESS, "fetch it first"),
        ("page.html", Outcome.ADDRESS, "pathlib.Path"),
        ("/data/pages/x.html", Outcome.ADDRESS, "pathlib.Path"),
        ("/data/pages/x", Outcome.ADDRESS, "pathlib.Path"),
        ("../x.htm", Outcome.ADDRESS, "pathlib.Path"),
        ("~/x.html.gz", Outcome.ADDRESS, "pathlib.Path"),
        (r"C:\my pages\x.html", Outcome.ADDRESS, "pathlib.Path"),
        ('{"html": "<p>x</p>"}', Outcome.JSON, "JSON"),
        ("[1, 2]", Outcome.JSON, "JSON"),
        ('[{"html": "<p>cut o', Outcome.JSON, "JSON"),
        ('{"url": "a"}\n{"url": "b"}', Outcome.JSON, "JSON"),
        (json.dumps({"a": [{"b": "<p>x</p>"}] * 100_000}), Outcome.JSON, "JSON"),
    ],
)
def test_what_is_no_page(text: str, outcome: Outcome, words: str) -> None:
    found = form(text)
    assert isinstance(found, Finding)
    assert found.outcome is outcome
    assert words in found.reason


def test_the_caller_decides() -> None:
    assert sniff_text("<p>x</p>", "text", "text/html") == "text"
    assert sniff_text("a b", "html", "text/plain") == "html"
    assert sniff_text("https://example.org/", "text", None) == "text"
    empty = sniff_text("  ", "html", None)
    assert isinstance(empty, Finding) and empty.outcome is Outcome.EMPTY


def test_the_media_type_decides_for_plain_text_only() -> None:
    assert sniff_text("<!DOCTYPE html><p>x</p>", "auto", "text/plain") == "text"
    assert sniff_text("just words", "auto", "text/html") == "text"
    assert sniff_text("<p>x</p>", "auto", "application/octet-stream") == "html"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (gzip.compress(b"<p>x</p>"), "gzip-compressed data, not a page; decompress it first"),
        (b"\x28\xb5\x2f\xfd\x00", "zstd"),
        (b"BZh91AY&SY\x00", "bzip2"),
        (b"\xfd7zXZ\x00", "xz"),
        (b"PK\x03\x04\x14\x00", "ZIP"),
        (b"7z\xbc\xaf\x27\x1c\x00", "7z"),
        (b"\x89PNG\r\n\x1a\n\x00", "PNG"),
        (b"\xff\xd8\xff\xe0\x00", "JPEG"),
        (b"GIF89a\x01\x00", "GIF"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "WEBP"),
        (b"\x00\x00\x00\x20ftypisom", "MP4"),
        (b"\x00" * 100, "control characters"),
        (bytes(range(256)) * 20, "control characters"),
        (b"\x7fELF" + bytes(range(32)) * 20, "control characters"),
    ],
)
def test_bytes_that_are_no_text(data: bytes, words: str) -> None:
    found = sniff_bytes(data)
    assert found is not None and found.outcome is Outcome.BINARY
    assert words in found.reason


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<p>x</p>",
        PROSE.encode("utf-16-le"),
        PROSE.encode("utf-16"),
        PROSE.encode("utf-32"),
        "港の壁に".encode("iso-2022-jp") * 50,
        b"Bzh and PK and GIF and ID3 tags",
        b"line\x0bfeed\x0cpage" * 50,
        b"".join(PROSE.encode()[at : at + 40] + b"\x00" for at in range(0, len(PROSE), 40)),
    ],
)
def test_bytes_that_are_text(data: bytes) -> None:
    assert sniff_bytes(data) is None


@given(st.text() | st.text(alphabet="<>/pdivbr abc='\"!-&;\n{}[]:.", max_size=200))
def test_sniff_text_never_raises(text: str) -> None:
    found = form(text)
    assert found in ("html", "text") or isinstance(found, Finding)
    assert isinstance(found, Finding) or text.strip()


@given(st.binary(max_size=200))
def test_sniff_bytes_never_raises(data: bytes) -> None:
    found = sniff_bytes(data)
    assert found is None or found.outcome is Outcome.BINARY


@given(st.lists(st.text(alphabet=st.characters(categories=["L", "N", "Zs", "Po"]), min_size=1), min_size=1))
def test_paragraphs_in_pairs_of_tags_are_html(paragraphs: list[str]) -> None:
    assert form("".join(f"<p>{text}</p>" for text in paragraphs)) == "html"


@pytest.mark.parametrize(
    "unit", ["<", "<a ", "<p>", "<b>", "</p>", "<!--", "<!-- x -->", "[", '["a",', "{", "a.", "a/", " ", '"', "<a b='"]
)
def test_the_time_is_bounded(unit: str) -> None:
    start = time.process_time()
    form(unit * (3_000_000 // len(unit)))
    assert time.process_time() - start < 2
