"""Spans that may overlap, as a row of runs that do not."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from cleannews.model.body import Span
from cleannews.render.addresses import link_address


class Run(NamedTuple):
    """A part of a text with the same links and emphasis from its first character to its last."""

    start: int
    end: int
    link: int
    """Number of the link, from 0; -1 outside links. Two links beside each other differ in it."""
    href: str
    """Address of the link, safe to write; empty outside links."""
    strong: bool
    emphasis: bool
    code: bool


def runs(length: int, spans: Iterable[Span]) -> list[Run]:
    """The runs of a text of `length` characters, in order and without gaps.

    Offsets outside the text are moved to its ends, spans without characters and links with an address that is not
    allowed are left out. Of links that overlap, the one that starts first keeps its part.
    """
    links: list[tuple[int, int, str]] = []
    changes: dict[int, list[int]] = {0: [0, 0, 0], length: [0, 0, 0]}
    for span in spans:
        start, end = max(span.start, 0), min(span.end, length)
        if start >= end:
            continue
        if span.kind == "link":
            href = link_address(span.href)
            if href:
                links.append((start, end, href))
            continue
        column = _COLUMNS.get(span.kind)
        if column is not None:
            changes.setdefault(start, [0, 0, 0])[column] += 1
            changes.setdefault(end, [0, 0, 0])[column] -= 1
    links = _parted(links)
    for start, end, _ in links:
        changes.setdefault(start, [0, 0, 0])
        changes.setdefault(end, [0, 0, 0])

    result: list[Run] = []
    strong = emphasis = code = link = 0
    for start, end in pairwise(sorted(changes)):
        change = changes[start]
        strong, emphasis, code = strong + change[0], emphasis + change[1], code + change[2]
        while link < len(links) and links[link][1] <= start:
            link += 1
        inside = link < len(links) and links[link][0] <= start
        number, href = (link, links[link][2]) if inside else (-1, "")
        result.append(Run(start, end, number, href, strong > 0, emphasis > 0, code > 0))
    return result


_COLUMNS = {"strong": 0, "emphasis": 1, "code": 2}


def _parted(links: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The links in order, each cut to what no earlier one covers."""
    result: list[tuple[int, int, str]] = []
    covered = 0
    for start, end, href in sorted(links, key=lambda link: link[0]):
        start = max(start, covered)
        if start < end:
            result.append((start, end, href))
            covered = end
    return result
