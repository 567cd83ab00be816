"""A reader for JSON that is broken in the ways that pages break it.

`json.loads` is tried first by the caller; this one is for what it refuses: trailing and missing commas, comments,
quotes that are not escaped, single quotes, bare words, text after the end, a script that was cut off. It never
raises, never recurses (nesting cannot exhaust the stack) and reads each character a bounded number of times.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

_MAX_DEPTH = 200
_MAX_NUMBER = 40  # digits; more are kept as text, since Python limits how long an integer it converts
_LOOKAHEAD = 160  # characters read behind a quote to see whether it ends its string

_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None, "undefined": None, "nan": None}
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}


@cache
def _blank() -> re.Pattern[str]:
    return re.compile(r"(?:[\s;\ufeff\xa0]+|//[^\n]*|/\*.{0,300}?\*/|<!--|-->|<!\[CDATA\[|\]\]>)*", re.DOTALL)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\s,:{}\[\]\"']{1,200}")


@cache
def _bare() -> re.Pattern[str]:
    return re.compile(r"[^\n,{}\[\]\"]{1,200}")


@cache
def _after_value() -> re.Pattern[str]:
    """What follows the closing quote of a value: the end, a closing bracket, or a comma and the next key or value."""
    item = r"[}\]{\[\d-]|//|/\*|true|false|null|\Z"
    string = r"[\"'][^\"']{0,60}(?:[\"']\s{0,9}[:,\]]|\Z)"
    bare_key = r"[A-Za-z_]\w{0,30}\s?:\s?[\"'{\[\d]"
    key = r"\"[@\w:-]{1,40}\"\s{0,9}:"
    return re.compile(rf"\s{{0,40}}(?:\Z|[}}\]]|//|/\*|,\s{{0,80}}(?:{item}|{string}|{bare_key}))|\s{{0,80}}{key}")


def _read_string(text: str, start: int) -> tuple[str, int]:
    """The string whose opening quote is at `start`, and the offset behind its closing quote."""
    quote = text[start]
    parts: list[str] = []
    here = start + 1
    end = len(text)
    special = _special(quote)
    while here < end:
        found = special.search(text, here)
        if found is None:
            parts.append(text[here:])
            return "".join(parts), end
        parts.append(text[here : found.start()])
        here = found.end()
        if found.group() == quote:
            rest = text[here : here + _LOOKAHEAD]
            if rest.lstrip()[:1] == ":" or _after_value().match(rest):
                return "".join(parts), here
            parts.append(quote)
            continue
        follower = text[here : here + 1]
        here += 1
        if follower == "u" and re.fullmatch(r"[0-9a-fA-F]{4}", text[here : here + 4]):
            parts.append(chr(int(text[here : here + 4], 16)))
            here += 4
        else:
            parts.append(_ESCAPES.get(follower, follower))
    return "".join(parts), end


@cache
def _special(quote: str) -> re.Pattern[str]:
    return re.compile(r"\\|" + quote)


def _scalar(word: str) -> Any:
    lowered = word.casefold()
    if lowered in _WORDS:
        return _WORDS[lowered]
    if len(word) <= _MAX_NUMBER and re.fullmatch(r"-?\d+", word):
        return int(word)
    if len(word) <= _MAX_NUMBER and re.fullmatch(r"-?\d+\.\d+(?:[eE][-+]?\d+)?", word):
        return float(word)
    return word


def _join_surrogates(text: str) -> str:
    """Pairs of escaped surrogates as the one character they stand for; single ones as U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def read_broken_json(text: str) -> list[Any]:
    """The objects and arrays of a text, as far as they can be made out.

    Args:
        text: the content of a script, shortened to a sensible length by the caller.

    Returns:
        The top-level objects and arrays in page order; those left open at the end hold what was read of them.
    """
    roots: list[Any] = []
    stack: list[tuple[Any, str | None]] = []  # open containers, and in an object the key that waits for its value
    here, end = 0, len(text)
    while here < end:
        here = _blank().match(text, here).end()  # type: ignore[union-attr]
        if here >= end:
            break
        char = text[here]
        if char in "}]":
            here += 1
            wanted = dict if char == "}" else list
            # A bracket of the wrong kind closes what it can; one that closes nothing is skipped.
            if any(type(container) is wanted for container, _ in stack):
                while type(stack.pop()[0]) is not wanted:
                    pass
            continue
        if char in ",:":
            here += 1
            continue
        if char in "{[":
            here += 1
            value: Any = {} if char == "{" else []
            if len(stack) >= _MAX_DEPTH:
                break
            if stack:
                _put(stack, value)
            else:
                roots.append(value)
            stack.append((value, None))
            continue
        if char in "\"'":
            string, here = _read_string(text, here)
            value = _join_surrogates(string)
        elif stack and (type(stack[-1][0]) is list or stack[-1][1] is not None):
            found = _word().match(text, here)
            value = _scalar(found.group()) if found else None
            if isinstance(value, str):  # bare words are taken to the end of the line or the next comma
                found = _bare().match(text, here)
                value = found.group().strip() if found else value
            here = found.end() if found else here + 1
        else:
            found = _word().match(text, here)
            value = found.group() if found else None
            here = found.end() if found else here + 1
        if not stack:
            continue  # words before the first bracket: "var data = {"
        container, key = stack[-1]
        if type(container) is dict and key is None:
            colon = _blank().match(text, here).end()  # type: ignore[union-attr]
            if isinstance(value, str) and text[colon : colon + 1] == ":":
                stack[-1] = (container, value)
                here = colon + 1
            continue
        _put(stack, value)
    return roots


def _put(stack: list[tuple[Any, str | None]], value: Any) -> None:
    container, key = stack[-1]
    if type(container) is list:
        container.append(value)
    elif key is not None:
        container.setdefault(key, value)
        stack[-1] = (container, None)
