"""Declared values → plain text: one line, no markup, no entities, no control characters."""

from __future__ import annotations

import html
import re
from functools import cache, lru_cache

MAX_VALUE = 2_000
"""Characters of a declared value that are read; titles, names and descriptions are far shorter."""

# Control characters, soft hyphen, zero-width space, direction marks, word joiner, byte order mark, noncharacters. The
# joiners U+200C and U+200D stay: Persian and emoji are written with them.
_REMOVED = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff"
)


@cache
def _odd() -> re.Pattern[str]:
    return re.compile(f"[{_REMOVED}]+")


@cache
def _surrogate() -> re.Pattern[str]:
    return re.compile("[\ud800-\udfff]")


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(r"</?[a-zA-Z][^<>]{0,1000}>|<!--.{0,1000}?-->", re.DOTALL)


def plain_text(value: str, limit: int = MAX_VALUE) -> str:
    """A declared value as one line of plain text.

    Pages escape twice ("&amp;amp;") and put markup into values; both are undone, twice at most.

    Args:
        value: as declared.
        limit: characters read; what follows is left out.
    """
    text = value[:limit]
    for _ in range(2):
        if "&" not in text:
            break
        text = html.unescape(text)
    if "<" in text:
        text = _tag().sub(" ", text)
    text = _odd().sub("", text)
    if not text.isascii() and _surrogate().search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return " ".join(text.split())


def title_key(text: str) -> str:
    """A form in which two spellings of the same title are equal: letters and digits only, case folded."""
    return _title_key(text[:MAX_VALUE])


@lru_cache(maxsize=1 << 11)
def _title_key(text: str) -> str:
    return _no_word().sub("", text.casefold())


@cache
def _no_word() -> re.Pattern[str]:
    return re.compile(r"[\W_]+")
