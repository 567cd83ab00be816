"""A text with its spans as CommonMark inlines that render as the same text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleannews.model.body import Span
from cleannews.render.escape import printable
from cleannews.render.markdown_marks import marks

_ENTITY = r"&(?=#?[0-9A-Za-z]+;)"
_SPECIAL = re.compile(  # each branch starts with a character, which lets the search skip quickly
    r"[\\`*\[\]<~]"
    r"|_(?:(?<![^\W_]_)|(?![^\W_]))"  # an underscore inside a word is no emphasis
    rf"|{_ENTITY}"
)
_LINE_START = re.compile(
    r"\d{1,9}(?=[.)](?:\s|$))"  # an item of an ordered list, escaped behind its number
    r"|(?=[#>|]|:-|=+\s*$|[+-](?!\w))"  # heading, quote, line of a table, underline of a heading, item, rule
)
_ENTITIES = re.compile(_ENTITY)


def inline(text: str, spans: Sequence[Span] = (), *, newline: str = "\\\n", cell: bool = False) -> str:
    """The text as inlines, without the white space at its ends and around its line feeds.

    Args:
        text: as the page has it; every character that means something in Markdown is escaped.
        spans: links, emphasis and code in `text`.
        newline: what a line feed becomes; a hard break by default.
        cell: the text is for a cell of a table, where ``|`` parts the columns.
    """
    text = printable(text)
    done, end = len(text) - len(text.lstrip()), len(text.rstrip())
    out: list[str] = []
    for mark in marks(text, spans) if spans else ():
        if done < mark.at:
            out.append(_escaped(text[done : mark.at], newline, cell=cell, line_start=not out))
            done = mark.at
        if mark.written == "[" and out and out[-1].endswith("!"):
            out[-1] = out[-1][:-1] + "\\!"  # else it would read as an image
        if mark.code_end:
            out.append(_code(text[done : mark.code_end], newline, cell=cell))
            done = mark.code_end
        elif mark.href:
            out.append(f"]({destination(mark.href)})")
        else:
            out.append(mark.written)
    if done < end:
        out.append(_escaped(text[done:end], newline, cell=cell, line_start=not out))
    return "".join(out)


def destination(address: str) -> str:
    """A safe address as it is written between the parentheses of a link."""
    return _ENTITIES.sub(r"\\&", address.replace("(", "%28").replace(")", "%29"))


def fence(text: str, shortest: int) -> str:
    """Backticks to put around a text: more than any run in it, and no fewer than `shortest`."""
    longest = max(map(len, re.findall("`+", text)), default=0)
    return "`" * max(longest + 1, shortest)


def _escaped(text: str, newline: str, *, cell: bool, line_start: bool = False) -> str:
    if "\n" not in text:
        return _escaped_line(text, cell=cell, line_start=line_start)
    first, *inner, last = text.split("\n")
    lines = [first.rstrip(), *filter(None, map(str.strip, inner)), last.lstrip()]
    if newline == " ":
        return _escaped_line(" ".join(lines), cell=cell, line_start=line_start)
    return newline.join(
        [_escaped_line(line, cell=cell, line_start=line_start or at > 0) for at, line in enumerate(lines)]
    )


def _escaped_line(line: str, *, cell: bool, line_start: bool) -> str:
    line = _SPECIAL.sub(r"\\\g<0>", line)
    if cell:
        return line.replace("|", "\\|")
    match = _LINE_START.match(line) if line_start else None
    return f"{line[: match.end()]}\\{line[match.end() :]}" if match else line


def _code(text: str, newline: str, *, cell: bool) -> str:
    if cell and "\\|" in text:  # GFM has no way to write this as code: the backslash of the escape would show
        return _escaped(text, newline, cell=cell)
    text = text.replace("\n", " ")
    ticks = fence(text, 1)
    pad = " " if "`" in (text[0], text[-1]) else ""  # one space on both sides is no part of the code
    code = f"{ticks}{pad}{text}{pad}{ticks}"
    return code.replace("|", "\\|") if cell else code
