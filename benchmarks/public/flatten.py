"""HTML → the text that is left of it when a scraper has dropped the tags; to see how such text is cleaned.

Two ways: in "glued", each element that is laid out as a block is a block of lines, parted from the next by a blank
line, and elements within a line touch (``<a>Home</a><a>World</a>`` becomes ``HomeWorld``). In "lines", each text node
is a line, so that a paragraph with a link in it falls into several, as ``get_text("\\n", strip=True)`` of Beautiful
Soup has it. Nothing that is shown is left out: menus, forms and hidden elements stay, as they do in real scrapes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

STYLES: Final = ("glued", "lines")
_BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main menu nav ol optgroup option p pre section "
    "select summary table tbody td tfoot th thead tr ul".split()
)
_DROPPED = frozenset("head iframe math noscript object script style svg template".split())
_BREAK, _EDGE = "\n", None


def flatten(page: bytes, style: str) -> str:
    """The text of the page's body.

    Args:
        page: as fetched.
        style: of `STYLES`.

    Raises:
        ValueError: there is no such style.
    """
    from lxml.etree import ParserError
    from lxml.html import HTMLParser, document_fromstring

    from cleannews.decode import decode

    if style not in STYLES:
        raise ValueError(f"no style {style!r}: there are {', '.join(STYLES)}")
    text = decode(page, None).text.encode("utf-8", "replace")
    try:
        root = document_fromstring(text, parser=HTMLParser(encoding="utf-8", huge_tree=True))
    except ParserError:  # there is nothing in it
        return ""
    body = root.find(".//body")
    pieces = _pieces(root if body is None else body)
    return _lines(pieces) if style == "lines" else _glued(pieces)


def _pieces(root: Any) -> Iterator[str | None]:
    """Text, `_BREAK` and `_EDGE`, in document order. A stack, as pages can be nested deeper than Python recurses."""
    todo: list[Any] = [root]
    while todo:
        item = todo.pop()
        if item is _EDGE or isinstance(item, str):
            yield item
            continue
        if not isinstance(item.tag, str) or item.tag in _DROPPED:
            continue
        if item.tag == "br":
            yield _BREAK
            continue
        inside: list[Any] = [item.text.replace(_BREAK, " ")] if item.text else []
        for child in item:
            inside.append(child)
            if child.tail:
                inside.append(child.tail.replace(_BREAK, " "))
        todo += reversed([_EDGE, *inside, _EDGE] if item.tag in _BLOCKS else inside)


def _lines(pieces: Iterator[str | None]) -> str:
    lines = (" ".join(piece.split()) for piece in pieces if piece is not None)
    return "\n".join(line for line in lines if line)


def _glued(pieces: Iterator[str | None]) -> str:
    blocks: list[list[str]] = [[]]
    for piece in pieces:
        if piece is _EDGE:
            blocks.append([])
        else:
            blocks[-1].append(piece)
    texts = (
        "\n".join(filter(None, (" ".join(line.split()) for line in "".join(block).split(_BREAK)))) for block in blocks
    )
    return "\n\n".join(filter(None, texts))
