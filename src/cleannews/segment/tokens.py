"""What a page calls its elements: class, id, role, itemprop and itemtype as one tuple of tokens."""

from __future__ import annotations

from functools import lru_cache
from typing import cast

from lxml import etree

from cleannews.segment.words import collapse

_PREFIXES = {"class": "", "id": "#", "role": "role=", "itemprop": "itemprop="}
"""Attributes that name an element, and what their tokens begin with."""

_OTHERS = frozenset(("itemtype", "style", "hidden"))
_ONLY_CLASS = ["class"]
"""The attributes of half of all elements."""


def names_of(element: etree._Element) -> tuple[tuple[str, ...], bool]:
    """The tokens of an element, as `Place.tokens` describes them, and whether it says itself that it is hidden.

    Hidden is what has the attribute ``hidden``, or an inline style with ``display:none`` or ``visibility:hidden``. Only
    the values that are needed are read: those of the many other attributes cost more than their names.
    """
    tokens: tuple[str, ...] = ()
    hidden = False
    names = cast("list[str]", element.keys())
    if not names:
        return tokens, hidden
    if names == _ONLY_CLASS:
        return split_names(element.get("class", ""), ""), hidden
    for name in _telling(tuple(names)):
        prefix = _PREFIXES.get(name)
        if prefix is not None:
            tokens += split_names(element.get(name, ""), prefix)
        elif name == "itemtype":
            tokens += (type_token(element.get(name, "")),)
        elif name == "style":
            hidden = hidden or hides(element.get(name, ""))
        elif name == "hidden":
            hidden = True
    return tokens, hidden


@lru_cache(maxsize=1 << 10)
def _telling(names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of an element's attributes that are read: the class first, wherever it stands, then in their order."""
    told = [name for name in names if name in _PREFIXES or name in _OTHERS]
    return tuple(sorted(told, key=lambda name: name != "class"))


def inline_names_of(element: etree._Element) -> tuple[str, ...]:
    """The tokens of an inline element: its class and property; other attributes of inline elements name nothing."""
    value = element.get("class")
    tokens = split_names(value, "") if value else ()
    value = element.get("itemprop")
    return tokens + split_names(value, "itemprop=") if value else tokens


def type_token(value: str) -> str:
    """The token of an ``itemtype``: the last segment of its path."""
    return f"itemtype={value.lower().rstrip('/').rpartition('/')[2]}"


def hides(style: str) -> bool:
    """Whether an inline style says that its element is not displayed."""
    style = collapse(style).lower()
    return "display:none" in style or "visibility:hidden" in style


@lru_cache(maxsize=1 << 13)
def split_names(value: str, prefix: str) -> tuple[str, ...]:
    """The tokens of an attribute's value, lower-case, each once."""
    tokens = value.lower().split()
    if prefix:
        tokens = [prefix + token for token in tokens]
    return tuple(tokens if len(tokens) < 2 else dict.fromkeys(tokens))
