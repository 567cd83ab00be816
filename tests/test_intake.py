from __future__ import annotations

import copy
import email.message
import io
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import bs4
import pytest
from lxml import etree
from lxml import html as lxml_html

from cleannews.errors import CleannewsError, InputTooLarge, InputUnreadable
from cleannews.intake import Source, take
from cleannews.options import Options

OPTIONS = Options()
PAGE = b"<p>\xd6l</p>"
ADDRESS = "https://example.org/a"


def taken(page: object, url: str | None = None, content_type: str | None = None) -> Source:
    return take(page, url, content_type, OPTIONS)


class CaseInsensitive(dict[str, Any]):
    """Headers as requests and httpx have them: looked up in any case."""

    def get(self, key: str, default: Any = None) -> Any:
        return next((value for name, value in self.items() if name.lower() == key.lower()), default)


class RequestsResponse:
    """As requests.Response: without a charset in the header, `encoding` is ISO-8859-1."""

    def __init__(self, content_type: str | None = "text/html", encoding: str | None = "ISO-8859-1") -> None:
        self.content = PAGE
        self.url = ADDRESS
        self.headers = CaseInsensitive({} if content_type is None else {"content-type": content_type})
        self.encoding = encoding

    def __bool__(self) -> bool:  # False for a 404
        return False


class HttpxUrl:
    """As httpx.URL: no `str`, but it can be written as one."""

    def __str__(self) -> str:
        return ADDRESS


class HttpxResponse:
    """As httpx.Response: `url` is an object, `encoding` is utf-8 without a charset in the header."""

    def __init__(self, content_type: str = "text/html") -> None:
        self.content = PAGE
        self.url = HttpxUrl()
        self.headers = CaseInsensitive({"Content-Type": content_type})
        self.encoding = "utf-8"
        self.charset_encoding = None


class HttpxStream(HttpxResponse):
    """As httpx.Response of a stream that was not read."""

    def __init__(self) -> None:
        self.headers = CaseInsensitive({})

    def __getattribute__(self, name: str) -> Any:
        if name == "content":
            raise RuntimeError("Attempted to access streaming response content, without having called `read()`.")
        return super().__getattribute__(name)


class ScrapyHeaders(CaseInsensitive):
    """As scrapy.http.Headers: the values are bytes."""


class ScrapyResponse:
    """As scrapy.http.HtmlResponse: `body` is bytes, `encoding` is inferred from header, page and bytes."""

    def __init__(self, content_type: bytes | None, encoding: str = "cp1252") -> None:
        self.body = PAGE
        self.url = ADDRESS
        self.headers = ScrapyHeaders({} if content_type is None else {"Content-Type": content_type})
        self.encoding = encoding


class UrllibResponse(io.BytesIO):
    """As http.client.HTTPResponse, which urllib.request.urlopen returns."""

    def __init__(self, content_type: str) -> None:
        super().__init__(PAGE)
        self.url = ADDRESS
        self.headers = email.message.Message()
        self.headers["Content-type"] = content_type


class AiohttpResponse:
    """As aiohttp.ClientResponse, whose content has to be awaited."""

    headers: Mapping[str, str] = MappingProxyType({})
    url = ADDRESS
    content = object()

    async def read(self) -> bytes:
        return PAGE


class AsyncBody:
    """A response with a coroutine function `read` and neither `content` nor `body`."""

    headers: Mapping[str, str] = MappingProxyType({})

    async def read(self, size: int = -1) -> bytes:
        return PAGE


class Markup(str):
    """As markupsafe.Markup: a `str` that is more than one."""

    def __str__(self) -> str:
        return "changed"


class Blob(bytes):
    """As web_poet's HttpResponseBody: bytes that are more than that."""


@pytest.mark.parametrize(
    ("page", "content"),
    [
        ("<p>x", "<p>x"),
        (Markup("<p>x"), "<p>x"),
        (bs4.NavigableString("a < b"), "a < b"),
        (PAGE, PAGE),
        (Blob(PAGE), PAGE),
        (bytearray(PAGE), PAGE),
        (memoryview(PAGE), PAGE),
        (memoryview(b"a.b.c.")[::2], b"abc"),
        (bs4.BeautifulSoup("<p>a &amp; b<br>c</p>", "html.parser"), "<p>a &amp; b<br>c</p>"),
        (bs4.BeautifulSoup("<p>a <b>b</b> c</p>", "html.parser").b, "<b>b</b>"),
        (etree.ElementTree(), ""),
        (etree.Comment("x"), ""),
    ],
)
def test_text_and_bytes(page: object, content: object) -> None:
    source = taken(page)
    assert source == (content, None, None, None)
    assert type(source.content) is type(content)


def test_a_path_is_read(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(PAGE)
    assert taken(path) == (PAGE, None, None, None)
    with pytest.raises(InputTooLarge) as caught:
        take(path, None, None, Options(max_bytes=5))
    assert (caught.value.size, caught.value.limit) == (len(PAGE), 5)


@pytest.mark.parametrize("path", [Path("no/such/page.html"), Path(), Path("a\0b")])
def test_a_path_that_cannot_be_read(path: Path) -> None:
    with pytest.raises(InputUnreadable) as caught:
        taken(path)
    assert isinstance(caught.value, OSError)
    assert str(path).replace("\0", "\\x00") in str(caught.value)


@pytest.mark.parametrize("page", ["12345678", b"12345678", bytearray(8), memoryview(bytes(8)), RequestsResponse()])
def test_the_longest_page(page: object) -> None:
    with pytest.raises(InputTooLarge):
        take(page, None, None, Options(max_bytes=7))


def test_a_stream_is_read_no_further_than_the_limit() -> None:
    response = UrllibResponse("text/html")
    with pytest.raises(InputTooLarge):
        take(response, None, None, Options(max_bytes=3))
    assert response.tell() == 4


@pytest.mark.parametrize(
    ("response", "charset", "media_type"),
    [
        (RequestsResponse("text/html; charset=gb2312", "gb2312"), "gb2312", "text/html"),
        (RequestsResponse("text/html; charset=ISO-8859-1"), "ISO-8859-1", "text/html"),
        (RequestsResponse("text/html"), None, "text/html"),  # ISO-8859-1 is made up there
        (RequestsResponse("text/html", "gb18030"), "gb18030", "text/html"),  # set by the caller
        (RequestsResponse("text/html; charset=latin-1", "gb18030"), "gb18030", "text/html"),
        (RequestsResponse(None, None), None, None),
        (HttpxResponse("text/html"), None, "text/html"),
        (HttpxResponse('Text/Plain;charset="KOI8-R"'), "KOI8-R", "text/plain"),
        (ScrapyResponse(b"text/html; charset=windows-1250", "cp1250"), "cp1250", "text/html"),
        (ScrapyResponse(b"text/html"), None, "text/html"),
        (ScrapyResponse(None), None, None),
        (UrllibResponse("text/html; charset=shift_jis"), "shift_jis", "text/html"),
        (UrllibResponse("text/html"), None, "text/html"),
    ],
)
def test_responses(response: object, charset: str | None, media_type: str | None) -> None:
    assert taken(response) == (PAGE, ADDRESS, charset, media_type)


def test_what_the_caller_says_wins_over_the_response() -> None:
    response = RequestsResponse("text/html; charset=gb2312", "gb2312")
    assert taken(response, "https://example.org/b", "text/plain; charset=big5") == (
        PAGE,
        "https://example.org/b",
        "big5",
        "text/plain",
    )
    assert taken(response, None, "text/html").charset is None


@pytest.mark.parametrize(
    ("content_type", "charset", "media_type"),
    [
        ("text/html; charset=gb2312", "gb2312", "text/html"),
        ("text/html;CHARSET='utf-8'", "utf-8", "text/html"),
        ("text/html; version=1; charset = koi8-r ; x=y", "koi8-r", "text/html"),
        ("text/html; charset=", None, "text/html"),
        ("charset=utf-8", "utf-8", "charset=utf-8"),
        ("", None, None),
        (";;;", None, None),
    ],
)
def test_content_types(content_type: str, charset: str | None, media_type: str | None) -> None:
    assert taken(PAGE, ADDRESS, content_type) == (PAGE, ADDRESS, charset, media_type)


def written(root: Any) -> str:
    return etree.tostring(root, encoding="unicode", with_tail=False)


@pytest.mark.parametrize(
    "tree",
    [
        lxml_html.document_fromstring("<p>x</p>"),
        etree.fromstring("<p>x</p>", etree.HTMLParser()),
        etree.fromstring("<div><p>x</p></div>"),
    ],
)
def test_a_tree_is_passed_through(tree: Any) -> None:
    assert taken(tree).content is tree
    assert taken(tree.getroottree()).content is tree


def test_a_tree_with_other_needs_is_copied_and_never_changed() -> None:
    document = lxml_html.document_fromstring("<div>a<!-- b -->c<p>d</p>e<?pi f?>g</div>h<p>i</p>")
    xhtml = etree.fromstring(
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"><BODY><h:p>x</h:p></BODY></html>'
    )
    entities = etree.fromstring(
        '<!DOCTYPE p [<!ENTITY eacute "x">]><p>a&eacute;b<b>c</b>&eacute;d</p>', etree.XMLParser(resolve_entities=False)
    )
    for tree, expected in [
        (document, "<html><body><div>ac<p>d</p>eg</div>h<p>i</p></body></html>"),
        (document.find(".//p"), "<p>d</p>"),
        (entities, "<p>aéb<b>c</b>éd</p>"),
    ]:
        before = etree.tostring(tree.getroottree())
        content = taken(tree).content
        assert written(content) == expected
        assert content.tail is None and content.getparent() is None
        assert etree.tostring(tree.getroottree()) == before
    before = etree.tostring(xhtml)
    assert [element.tag for element in taken(xhtml).content.iter()] == ["html", "body", "p"]
    assert etree.tostring(xhtml) == before


def test_all_roots_of_a_tree_are_taken() -> None:
    tree = etree.fromstring("<html><body><p>a</p></body></html>b<p>c</p>", lxml_html.HTMLParser())
    before = [etree.tostring(root) for root in (tree, *tree.itersiblings())]
    content = taken(tree).content
    assert isinstance(content, str)
    assert [word in content for word in ("<p>a</p>", "b", "<p>c</p>")] == [True] * 3
    assert [etree.tostring(root) for root in (tree, *tree.itersiblings())] == before


def test_a_soup_is_never_changed() -> None:
    soup = bs4.BeautifulSoup("<p>a<b>b</b></p>", "html.parser")
    before = copy.copy(soup)
    taken(soup)
    assert soup == before


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (None, "got None: was the page fetched at all?"),
        (7, "got int"),
        (["<p>x</p>"], "got list; for several pages use cleannews.clean_many(pages)"),
        ({"html": "<p>x</p>"}, "got dict; pass the value that holds the page"),
        (io.StringIO("<p>x</p>"), "pass what its read() returns"),
        (AiohttpResponse(), "awaited if need be"),
        (AsyncBody(), "awaited if need be"),
        (OPTIONS, "got cleannews.options.Options"),
    ],
)
def test_other_types(page: object, words: str) -> None:
    with pytest.raises(TypeError) as caught:
        taken(page)
    assert words in str(caught.value)
    assert "a page is str, bytes, bytearray, memoryview, pathlib.Path, an lxml element" in str(caught.value)


def test_a_response_that_cannot_be_read() -> None:
    with pytest.raises(CleannewsError, match="without having called"):
        taken(HttpxStream())


def test_bs4_is_not_imported_for_pages_of_other_types() -> None:
    code = (
        "import sys, importlib.machinery, types\n"
        "from cleannews.intake import take\n"
        "from cleannews.options import Options\n"
        "for page in ('<p>x', b'<p>x'): take(page, None, None, Options())\n"
        "try: take(object(), None, None, Options())\n"
        "except TypeError: print('bs4' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
