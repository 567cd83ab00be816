"""An article's body as plain text."""

from __future__ import annotations

from collections.abc import Iterable

from cleannews.model.body import BodyBlock, Embed, Image, List


def to_text(body: Iterable[BodyBlock]) -> str:
    """The blocks parted by a blank line; images, embeds and blocks without text give nothing.

    Lists give one item a line, nested items below their parent, without bullets; tables one row a line, cells parted
    by a tab; quotes one paragraph a line.
    """
    texts = [
        _list_text(block) if isinstance(block, List) else block.text
        for block in body
        if not isinstance(block, (Image, Embed))
    ]
    return "\n\n".join([text for text in texts if text and not text.isspace()])


def _list_text(block: List) -> str:
    lines: list[str] = []
    _add_items(block, lines)
    return "\n".join(lines)


def _add_items(block: List, lines: list[str]) -> None:
    for item in block.items:
        if item.text:
            lines.append(item.text)
        for child in item.children:
            _add_items(child, lines)
