"""Markup → text: one walk over a tree, for what others give as markup and for pages that are flattened."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any, Final

BREAK: Final = "\n"
"""What a ``br`` is among the pieces of text; there is no other line feed in them."""
EDGE: Final = None
"""Where an element begins or ends that is laid out as a block of its own."""
_BLOCKS = frozenset(
    "address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr li main nav ol p pre section summary table td th tr ul".split()
)
_SILENT = frozenset("iframe math noscript object script style svg template".split())


def text_of(markup: str) -> str:
    """The text of a fragment, a line for each element that is laid out as a block of its own."""
    from lxml.html import fragment_fromstring

    if not markup.strip():
        return ""
    found = blocks_of(pieces_of(fragment_fromstring(markup, create_parent="div"), _BLOCKS, _SILENT))
    return "\n\n".join(filter(None, (" ".join(block.split()) for block in found)))


def pieces_of(root: Any, blocks: Collection[str], silent: Collection[str]) -> Iterator[str | None]:
    """Text, `BREAK` and `EDGE`, in document order. A stack, as pages can be nested deeper than Python recurses.

    Args:
        root: an element of lxml.
        blocks: names of the elements that have edges.
        silent: names of those that show no text.
    """
    todo: list[Any] = [root]
    while todo:
        item = todo.pop()
        if item is EDGE or isinstance(item, str):
            yield item
            continue
        if not isinstance(item.tag, str) or item.tag in silent:
            continue
        if item.tag == "br":
            yield BREAK
            continue
        inside: list[Any] = [item.text.replace(BREAK, " ")] if item.text else []
        for child in item:
            inside.append(child)
            if child.tail:
                inside.append(child.tail.replace(BREAK, " "))
        todo += reversed([EDGE, *inside, EDGE] if item.tag in blocks else inside)


def blocks_of(pieces: Iterable[str | None]) -> Iterator[str]:
    """The pieces between two edges, joined; some are empty."""
    block: list[str] = []
    for piece in pieces:
        if piece is None:
            yield "".join(block)
            block = []
        else:
            block.append(piece)
    yield "".join(block)
