"""An article's body as plain text."""

from __future__ import annotations

from collections.abc import Iterable

from cleannews.model.body import BodyBlock, Embed, Image


def to_text(body: Iterable[BodyBlock]) -> str:
    """The blocks parted by a blank line; images, embeds and blocks without text give nothing.

    Lists give one item a line, nested items below their parent, without bullets; tables one row a line, cells parted
    by a tab; quotes one paragraph a line.
    """
    texts = [block.text for block in body if not isinstance(block, (Image, Embed))]
    return "\n\n".join([text for text in texts if text and not text.isspace()])
