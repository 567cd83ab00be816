"""HTML → the text that is left of it when a scraper has dropped the tags; to see how such text is cleaned.

Two ways: in "glued", each element that is laid out as a block is a block of lines, parted from the next by a blank
line, and elements within a line touch (``<a>Home</a><a>World</a>`` becomes ``HomeWorld``). In "lines", each text node
is a line, so that a paragraph with a link in it falls into several, as ``get_text("\\n", strip=True)`` of Beautiful
Soup has it. Nothing that is shown is left out: menus, forms and hidden elements stay, as they do in real scrapes.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from benchmarks.markup import BREAK, blocks_of, pieces_of

STYLES: Final = ("glued", "lines")
_BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main menu nav ol optgroup option p pre section "
    "select summary table tbody td tfoot th thead tr ul".split()
)
_DROPPED = frozenset("head iframe math noscript object script style svg template".split())


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
    pieces = pieces_of(root if body is None else body, _BLOCKS, _DROPPED)
    return _lines(pieces) if style == "lines" else _glued(pieces)


def _lines(pieces: Iterable[str | None]) -> str:
    lines = (" ".join(piece.split()) for piece in pieces if piece is not None)
    return "\n".join(line for line in lines if line)


def _glued(pieces: Iterable[str | None]) -> str:
    texts = (
        "\n".join(filter(None, (" ".join(line.split()) for line in block.split(BREAK)))) for block in blocks_of(pieces)
    )
    return "\n\n".join(filter(None, texts))
