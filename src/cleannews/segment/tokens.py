"""What a page calls its elements: class, id, role, itemprop and itemtype as one tuple of tokens."""

from __future__ import annotations

from functools import lru_cache

from lxml import etree

from cleannews.segment.words import collapse


def names_of(element: etree._Element) -> tuple[str, ...]:
    """The tokens of an element, as `Place.tokens` describes them.

    Each attribute is asked for by name: most elements have few of these and many others, whose values need not be read.
    """
    get = element.get
    value = get("class")
    tokens = _split(value, "") if value else ()
    value = get("id")
    if value:
        tokens += _split(value, "#")
    value = get("role")
    if value:
        tokens += _split(value, "role=")
    value = get("itemprop")
    if value:
        tokens += _split(value, "itemprop=")
    value = get("itemtype")
    if value:
        tokens += ("itemtype=" + value.lower().rstrip("/").rpartition("/")[2],)
    return tokens


def inline_names_of(element: etree._Element) -> tuple[str, ...]:
    """The tokens of an inline element: its class and property; other attributes of inline elements name nothing."""
    value = element.get("class")
    tokens = _split(value, "") if value else ()
    value = element.get("itemprop")
    return tokens + _split(value, "itemprop=") if value else tokens


def is_hidden(element: etree._Element) -> bool:
    """Whether the element itself says that it is not displayed, by ``hidden`` or an inline style."""
    style = element.get("style")
    if style:
        style = collapse(style).lower()
        if "display:none" in style or "visibility:hidden" in style:
            return True
    return element.get("hidden") is not None


@lru_cache(maxsize=1 << 13)
def _split(value: str, prefix: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(prefix + token for token in value.lower().split()))
