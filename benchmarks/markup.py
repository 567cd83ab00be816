"""Markup → text, for extractors that give markup."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

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
    lines = ("".join(line).split() for line in _lines(fragment_fromstring(markup, create_parent="div")))
    return "\n\n".join(" ".join(words) for words in lines if words)


def _lines(root: Any) -> Iterator[list[str]]:
    """Pieces of text, line by line. A stack, and no recursion: some pages are nested deeper than Python likes."""
    line: list[str] = []
    todo: list[Any] = [root]
    while todo:
        item = todo.pop()
        if isinstance(item, str):
            line.append(item)
            continue
        if item is None:  # a block begins or ends
            yield line
            line = []
            continue
        if not isinstance(item.tag, str) or item.tag in _SILENT:
            continue
        inside: list[Any] = [" "] if item.tag == "br" else []
        if item.text:
            inside.append(item.text)
        for child in item:
            inside.append(child)
            if child.tail:
                inside.append(child.tail)
        todo += reversed([None, *inside, None] if item.tag in _BLOCKS else inside)
    yield line
