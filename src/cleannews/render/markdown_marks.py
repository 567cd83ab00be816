"""Where the marks of links, emphasis and code go in a text so that CommonMark reads them as meant.

Whether ``**`` opens, closes or stays as it is depends on the characters on both sides
(https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis). So the spans are first brought into a plain order,
links around strong around emphasis around code, split at each other's borders; then each mark is tested against the
rules of the specification and moved inwards until it holds. Emphasis that cannot be written is dropped.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import groupby, pairwise
from operator import attrgetter
from typing import Literal, NamedTuple
from unicodedata import category

from cleannews.model.body import Span
from cleannews.render.spans import Run, runs

_ASCII_SYMBOLS = frozenset("$+<=>^`|~")
"""Punctuation to every version of CommonMark; other symbols (So, Sc …) are so only since 0.31."""


class Mark(NamedTuple):
    """A mark and its place. Marks sort into the order of writing."""

    at: int
    opens: bool
    """What ends at a place is closed before anything opens there."""
    order: int
    """Links are opened first and closed last, code the other way round."""
    written: str
    """``[``, ``**``, ``*`` or ``_``; empty for the end of a link and for code."""
    href: str = ""
    """Address of the link that ends here."""
    code_end: int = 0
    """Where the code ends that starts here; nothing else starts or ends inside."""


class _Group(NamedTuple):
    start: int
    end: int
    link: int


def marks(text: str, spans: Iterable[Span]) -> list[Mark]:
    """The marks of the spans, in the order of writing."""
    row = _with_whole_code(runs(len(text), spans))
    hrefs = {run.link: run.href for run in row}
    links = _trimmed(text, (group for group in _groups(row, "link") if group.link >= 0))
    code = _trimmed(text, _groups(row, "code"))
    rules = _Rules(text, links, code)
    strong = rules.fitted(_groups(row, "strong"))

    result = [Mark(group.start, True, 3, "", code_end=group.end) for group in code]
    for group in links:
        result += (Mark(group.start, True, 0, "["), Mark(group.end, False, 0, "", hrefs[group.link]))
    for group in strong:
        result += (Mark(group.start, True, 1, "**"), Mark(group.end, False, -1, "**"))
    borders = [border for group in strong for border in (group.start, group.end)]
    for group in rules.fitted(_split(_groups(row, "emphasis"), borders)):
        written = rules.emphasis_mark(group, inside_strong=bisect_right(borders, group.start) % 2 == 1)
        if written:
            result += (Mark(group.start, True, 2, written), Mark(group.end, False, -2, written))
    return sorted(result)


def _with_whole_code(row: list[Run]) -> list[Run]:
    """The runs, those of one piece of code joined: it is strong or emphasised as a whole or not at all."""
    result: list[Run] = []
    for (code, _), members in groupby(row, attrgetter("code", "link")):
        group = list(members)
        if code:
            strong, emphasis = all(run.strong for run in group), all(run.emphasis for run in group)
            group = [group[0]._replace(end=group[-1].end, strong=strong, emphasis=emphasis)]
        result += group
    return result


def _groups(row: list[Run], flag: Literal["link", "strong", "emphasis", "code"]) -> list[_Group]:
    """The parts of the text that have the flag, split at the borders of links."""
    result: list[_Group] = []
    for (value, link), members in groupby(row, attrgetter(flag, "link")):
        if value is not False:
            group = list(members)
            result.append(_Group(group[0].start, group[-1].end, link))
    return result


def _split(groups: list[_Group], borders: list[int]) -> list[_Group]:
    result: list[_Group] = []
    for start, end, link in groups:
        inner = borders[bisect_right(borders, start) : bisect_left(borders, end)]
        result += (_Group(left, right, link) for left, right in pairwise([start, *inner, end]))
    return result


def _trimmed(text: str, groups: Iterable[_Group]) -> list[_Group]:
    """The groups without the white space at their ends; those of white space alone are left out."""
    result: list[_Group] = []
    for start, end, link in groups:
        part = text[start:end]
        if part and not part.isspace():
            result.append(_Group(end - len(part.lstrip()), start + len(part.rstrip()), link))
    return result


class _Rules:
    """The rules of flanking, for one text with its links and code already in place."""

    def __init__(self, text: str, links: list[_Group], code: list[_Group]) -> None:
        self._text = text
        self._code_starts = {group.start: group.end for group in code}
        self._code_ends = {group.end: group.start for group in code}
        self._link_starts = {group.start for group in links}
        self._link_ends = {group.end for group in links}

    def fitted(self, groups: list[_Group]) -> list[_Group]:
        """The groups, their ends moved inwards to where a mark opens and closes; those of nothing are left out."""
        result: list[_Group] = []
        for start, end, link in groups:
            while start < end and not self._opens(start):
                start = self._code_starts.get(start, start + 1)
            while start < end and not self._closes(end):
                end = self._code_ends.get(end, end - 1)
            if start < end:
                result.append(_Group(start, end, link))
        return result

    def emphasis_mark(self, group: _Group, *, inside_strong: bool) -> str:
        """``_`` where it works; inside a word only ``*`` does, which inside ``**`` could be read in other ways."""
        if _parts(self._before(group.start)) and _parts(self._after(group.end)):
            return "_"
        return "" if inside_strong else "*"

    def _opens(self, at: int) -> bool:
        first = "`" if at in self._code_starts else self._text[at]
        return _is_word(first) or (not first.isspace() and _parts(self._before(at)))

    def _closes(self, at: int) -> bool:
        last = "`" if at in self._code_ends else self._text[at - 1]
        return _is_word(last) or (not last.isspace() and _parts(self._after(at)))

    def _before(self, at: int) -> str:
        """The character that is written in front of a mark."""
        if at in self._link_starts:
            return "["
        if at in self._link_ends:
            return ")"
        if at in self._code_ends:
            return "`"
        return self._text[at - 1] if at else "\n"

    def _after(self, at: int) -> str:
        """The character that is written behind a mark."""
        if at in self._link_ends:
            return "]"
        if at in self._link_starts:
            return "["
        if at in self._code_starts:
            return "`"
        return self._text[at] if at < len(self._text) else "\n"


def _is_word(character: str) -> bool:
    return not character.isspace() and category(character)[0] not in "PS"


def _parts(character: str) -> bool:
    """True for white space and punctuation, beside which a mark may face punctuation."""
    return character.isspace() or category(character)[0] == "P" or character in _ASCII_SYMBOLS
