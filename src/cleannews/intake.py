"""From whatever the caller hands in to bytes, text or a tree, with what is said about it from outside."""

from __future__ import annotations

import copy
import html
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from lxml import etree

from cleannews.errors import InputNotAccepted, InputTooLarge, InputUnreadable
from cleannews.options import Options

_CHARSET = re.compile(r"""charset\s*=\s*["']?\s*([^\s"';,]+)""", re.I)

# What the attribute ``encoding`` of a response says when nobody has said anything: requests' and httpx' defaults, and
# what Scrapy takes a page without any declaration for. Where the header says it, it is taken from there.
_MADE_UP = frozenset({"iso-8859-1", "utf-8", "cp1252", "ascii"})

_ACCEPTED = (
    "a page is str, bytes, bytearray, memoryview, pathlib.Path, an lxml element or tree, a bs4.BeautifulSoup or Tag, "
    "or a response of requests, httpx, Scrapy or urllib"
)


class Source(NamedTuple):
    """A page as it was handed in, reduced to one of three forms, and what came with it."""

    content: bytes | str | etree._Element
    """A tree is the caller's own, to be read and never changed, unless its form asked for a copy."""
    url: str | None
    """Address of the page."""
    charset: str | None
    """Label of the encoding as the transport declares it; it may be unknown or wrong."""
    media_type: str | None
    """From the content type, lower-case, as in ``text/html``."""


def take(page: object, url: str | None, content_type: str | None, options: Options) -> Source:
    """Reduce `page` to bytes, text or a tree.

    Args:
        page: `str`, bytes, a path, a tree of lxml or bs4, or a response of an HTTP library.
        url: address of the page; wins over the response's.
        content_type: value of the HTTP header, as in ``text/html; charset=gb2312``; wins over the response's.
        options: `Options.max_bytes` limits the page.

    Raises:
        InputNotAccepted: `page` is something else; the message says what is accepted.
        InputTooLarge: it is longer than `Options.max_bytes`. A tree has no length.
        InputUnreadable: the file, or the rest of the response, cannot be read.
    """
    content: bytes | str | etree._Element | None = _plain(page, options.max_bytes)
    if content is None:
        content = _tree(page)
    if content is None and hasattr(page, "headers"):
        content = _body(page, options.max_bytes)
        url = url if url is not None else _address(page)
        explicit = None if content_type is not None else _explicit_charset(page)
        if content_type is None:
            content_type = _content_type(page)
    else:
        explicit = None
    if content is None:
        raise InputNotAccepted(f"{_ACCEPTED}; got {_describe(page)}")
    if isinstance(content, (bytes, str)) and len(content) > options.max_bytes:
        raise InputTooLarge(len(content), options.max_bytes)
    charset = _CHARSET.search(content_type) if content_type else None
    media_type = content_type.partition(";")[0].strip().lower() if content_type else None
    return Source(
        content,
        None if url is None else str(url),
        explicit or (charset[1] if charset else None),
        media_type or None,
    )


def _plain(page: object, limit: int) -> bytes | str | None:
    """The content of what is text, bytes or a path already."""
    if isinstance(page, str):
        return str.__str__(page)  # of a subclass, its characters
    if type(page) is bytes:
        return page
    if isinstance(page, (bytes, bytearray, memoryview)):
        view = memoryview(page)
        if view.nbytes > limit:
            raise InputTooLarge(view.nbytes, limit)
        return view.tobytes()
    return _read(page, limit) if isinstance(page, os.PathLike) else None


def _read(page: os.PathLike[str] | os.PathLike[bytes], limit: int) -> bytes:
    name = os.fsdecode(page)
    try:
        path = Path(name)
        size = path.stat().st_size
        if size > limit:
            raise InputTooLarge(size, limit)
        with path.open("rb") as file:
            return file.read(limit + 1)  # a pipe or a growing file has no size beforehand
    except OSError as error:
        raise InputUnreadable(error.errno, error.strerror, name) from error
    except ValueError as error:  # a NUL in the name
        raise InputUnreadable(f"{error}: {name!r}") from error


def _tree(page: object) -> str | etree._Element | None:
    """The tree of an lxml object, the markup of a bs4 one, None for others. bs4 is asked only if it was imported."""
    if isinstance(page, etree._ElementTree):
        root = page.getroot()
        return "" if root is None else _own_root(root)
    if isinstance(page, etree._Element):
        return _own_root(page)
    bs4 = sys.modules.get("bs4")
    if bs4 is not None and isinstance(page, bs4.Tag):
        return _markup(page, bs4)
    return None


def _markup(tag: Any, bs4: Any) -> str:
    """The markup of a bs4 tree, written without recursion: bs4's own writer fails some hundred levels down."""
    written: list[str] = []
    todo: list[Any] = [tag]
    while todo:
        node = todo.pop()
        if isinstance(node, _End):
            written.append(node)
        elif isinstance(node, bs4.Tag):
            bare = isinstance(node, bs4.BeautifulSoup)
            if not bare:
                written.append(_start_tag(node))
                if node.name not in _VOID:
                    todo.append(_End(f"</{node.name}>"))
            todo.extend(reversed(node.contents))
        elif not isinstance(node, bs4.element.PreformattedString):  # comments, declarations
            raw = node.parent is not None and node.parent.name in _RAW
            written.append(str(node) if raw else html.escape(str(node), quote=False))
    return "".join(written)


class _End(str):
    """An end tag that waits for the content of its element to be written."""

    __slots__ = ()


_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_RAW = frozenset(("script", "style"))


def _start_tag(tag: Any) -> str:
    attributes = []
    for name, value in tag.attrs.items():
        text = "" if value is None else value if isinstance(value, str) else " ".join(map(str, value))
        attributes.append(f' {name}="{html.escape(text)}"')
    return f"<{tag.name}{''.join(attributes)}>"


def _own_root(root: etree._Element) -> str | etree._Element:
    """`root` if it can be read as it is, else a copy that can.

    A copy is made of a part of a tree, whose searches would leave it; of XHTML, whose names carry a namespace; and of
    trees with comments, processing instructions and entities. Where the parser has made further roots of what stands
    behind ``</html>``, all are written out to be parsed together.
    """
    if not isinstance(root.tag, str):
        return ""  # a comment
    is_part = root.getparent() is not None
    if not is_part and next(root.itersiblings("*"), None) is not None:
        roots = (root, *root.itersiblings("*"))
        return "".join(etree.tostring(one, encoding="unicode", method="html", with_tail=False) for one in roots)
    has_others = next(root.iter(etree.Comment, etree.ProcessingInstruction, etree.Entity), None) is not None
    has_namespaces = root.xpath("boolean(descendant-or-self::*[namespace-uri()])")
    if not (is_part or has_others or has_namespaces):
        return root
    copied = copy.deepcopy(root)
    copied.tail = None
    for entity in list(copied.iter(etree.Entity)):
        _replace_by_text(entity)
    etree.strip_tags(copied, etree.Comment, etree.ProcessingInstruction)
    if has_namespaces:
        for element in copied.iter():
            element.tag = etree.QName(element).localname.lower()
    return copied


def _replace_by_text(entity: etree._Element) -> None:
    parent, before = entity.getparent(), entity.getprevious()
    text = html.unescape(entity.text or "") + (entity.tail or "")
    if parent is None:
        return
    if before is None:
        parent.text = (parent.text or "") + text
    else:
        before.tail = (before.tail or "") + text
    entity.tail = None
    parent.remove(entity)


def _body(page: Any, limit: int) -> bytes | None:
    """The bytes of a response: ``content`` in requests and httpx, ``body`` in Scrapy, ``read()`` in urllib."""
    content: Any
    try:
        content = getattr(page, "content", None)
        if content is None:
            content = getattr(page, "body", None)
        if content is None and callable(getattr(page, "read", None)):
            content = page.read(limit + 1)
    except Exception as error:  # each library has its own for a stream that was closed or not read
        raise InputUnreadable(f"the response cannot be read: {error}") from error
    if isinstance(content, (bytearray, memoryview)):
        return bytes(content)
    if hasattr(content, "close") and hasattr(content, "__await__"):
        content.close()  # a coroutine, which would warn that nobody awaited it
    return bytes(content) if isinstance(content, bytes) else None


def _address(page: Any) -> str | None:
    address = getattr(page, "url", None)
    return None if address is None or callable(address) else str(address)


def _content_type(page: Any) -> str | None:
    headers = page.headers
    value = None
    if hasattr(headers, "get"):
        value = headers.get("Content-Type") or headers.get("content-type")
    if value is None and isinstance(headers, Mapping):
        value = next((value for name, value in headers.items() if str(name).lower() == "content-type"), None)
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    return value if isinstance(value, str) else None


def _explicit_charset(page: Any) -> str | None:
    """An encoding that the caller has set on the response, as in ``response.encoding = "gb18030"``."""
    for name in ("encoding", "charset"):
        value = getattr(page, name, None)
        if isinstance(value, str) and value and value.lower() not in _MADE_UP:
            return value
    return None


def _describe(page: object) -> str:
    kind = type(page)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if page is None:
        return "None: was the page fetched at all?"
    if isinstance(page, (list, tuple, set, frozenset)):
        return f"{name}; for several pages use cleannews.clean_many(pages)"
    if isinstance(page, Mapping):
        return f"{name}; pass the value that holds the page"
    if hasattr(page, "__await__"):
        return f"{name}; await it first"
    if hasattr(page, "read"):
        return f"{name}; pass what its read() returns, awaited if need be, or a pathlib.Path"
    return name
