"""How a page's text is written so that it stays text, and how it is cut."""

from __future__ import annotations

import re
from html import escape

_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
_UNPRINTABLE = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff{_NONCHARACTERS}]")
_BIDIRECTIONAL = re.compile("[\u202a-\u202e\u2066-\u2069]")
_IN_JSON = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_REPLACED = {"\u2028": "\n", "\u2029": "\n"} | dict.fromkeys("\x0b\x0c\r\x1c\x1d\x1e\x1f\x85", " ")


def printable(text: str) -> str:
    """The text, as long as before, without control characters: white space stays that, others become U+FFFD.

    Lone surrogates and noncharacters are replaced too, so that the result can always be encoded. Line feeds and tabs
    stay; line and paragraph separators become line feeds.
    """
    if text.isprintable():  # several times faster than the search, and true for most lines
        return text
    return _UNPRINTABLE.sub(lambda match: _REPLACED.get(match[0], "\ufffd"), text)


def one_line(text: str) -> str:
    """The text for a line of our own words in a terminal: printable, and without what turns the order of characters.

    Embeddings and isolates of the Unicode Bidirectional Algorithm last to the end of the line, so that a page could
    rearrange what stands behind its words. They become U+FFFD, white space a single space.
    """
    return _BIDIRECTIONAL.sub("\ufffd", " ".join(printable(text).split()))


def escape_json(json: str) -> str:
    """JSON with escapes for the control characters, line ends and changes of direction that it lets stand as they are.

    What it says is the same, and a terminal is not told anything by it.
    """
    return _IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", json)


def shortened(text: str, most: int) -> str:
    """The text, or as much of its beginning as is `most` characters long with an ellipsis behind it."""
    return text if len(text) <= most else text[: max(most - 1, 0)] + "…"


def escape_html(text: str) -> str:
    """The text for HTML, safe in an element and in a quoted attribute."""
    return escape(printable(text))
