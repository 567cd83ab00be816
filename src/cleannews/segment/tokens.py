"""What a page calls its elements: class, id, role, itemprop and itemtype as one tuple of tokens."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, cast

from lxml import etree

from cleannews.segment.words import collapse

_PREFIXES = {"class": "", "id": "#", "role": "role=", "itemprop": "itemprop="}
"""Attributes that name an element, and what their tokens begin with."""

LONGEST_NAMES: Final = 8_000
"""Characters of an attribute that are read; of 3,530 real pages the longest class has 7,435."""
LONGEST_NAME: Final = 300
"""Characters of a token that are kept; the longest there has 245."""
_LONGEST_REMEMBERED: Final = 500
"""Characters; what is longer is split anew each time, so that no page can fill the memory with what it calls things."""
_MOST_REMEMBERED: Final = 50

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
    for name in _telling(tuple(names)) if len(names) <= _MOST_REMEMBERED else _told(names):
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
    return tuple(_told(names))


def _told(names: Sequence[str]) -> list[str]:
    """Those of an element's attributes that are read: the class first, wherever it stands, then in their order."""
    told = [name for name in names if name in _PREFIXES or name in _OTHERS]
    return sorted(told, key=lambda name: name != "class")


def inline_names_of(element: etree._Element) -> tuple[str, ...]:
    """The tokens of an inline element: its class and property; other attributes of inline elements name nothing."""
    value = element.get("class")
    tokens = split_names(value, "") if value else ()
    value = element.get("itemprop")
    return tokens + split_names(value, "itemprop=") if value else tokens


def type_token(value: str) -> str:
    """The token of an ``itemtype``: the last segment of its path."""
    return f"itemtype={value.lower().rstrip('/').rpartition('/')[2]}"[:LONGEST_NAME]


def hides(style: str) -> bool:
    """Whether an inline style says that its element is not displayed."""
    style = collapse(style).lower()
    return "display:none" in style or "visibility:hidden" in style


def split_names(value: str, prefix: str) -> tuple[str, ...]:
    """The tokens of an attribute's value, lower-case, each once; `LONGEST_NAMES` and `LONGEST_NAME` cut them."""
    if len(value) <= _LONGEST_REMEMBERED:
        return _remembered(value, prefix)
    return _split(value[:LONGEST_NAMES], prefix)


@lru_cache(maxsize=1 << 13)
def _remembered(value: str, prefix: str) -> tuple[str, ...]:
    return _split(value, prefix)


def _split(value: str, prefix: str) -> tuple[str, ...]:
    tokens = value.lower().split()
    if prefix or len(value) > LONGEST_NAME:
        tokens = [(prefix + token)[:LONGEST_NAME] for token in tokens]
    return tuple(tokens if len(tokens) < 2 else dict.fromkeys(tokens))
