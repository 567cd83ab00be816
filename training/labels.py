"""Truth texts → labels of blocks: which blocks of a page does its annotated article consist of?

A block counts as article where its letters stand in the truth, in page order: of all ways to lay the blocks along the
truth, the one that covers most of it is taken (a heaviest increasing subsequence), so that a menu item whose word also
occurs in the article, or the copy of a paragraph in a list of teasers, is not mistaken for it.
"""

from __future__ import annotations

import bisect
from collections import Counter
from collections.abc import Sequence

UNKNOWN, OUT, IN = -1, 0, 1

_SHORT = 24
"""Letters; a shorter text counts only where a line of the truth begins or ends with it."""
_SHINGLE = 16
_MOST = 12
"""Occurrences of one text that are tried."""


def letters(text: str) -> str:
    """Letters and digits only, folded: white space, punctuation and case do not count."""
    return "".join(filter(str.isalnum, text.casefold()))


def label_blocks(texts: Sequence[str], truth: str) -> list[int]:
    """`IN` or `OUT` for each text, `UNKNOWN` for texts without a letter.

    Args:
        texts: the blocks of the page in its order.
        truth: the annotated text, paragraphs parted by line feeds.
    """
    lines = [letters(line) for line in truth.splitlines()]
    whole = "".join(lines)
    starts, ends, at = set(), set(), 0
    for line in lines:
        starts.add(at)
        at += len(line)
        ends.add(at)
    keys = [letters(text) for text in texts]
    found = [_occurrences(key, whole, starts, ends) if key else [] for key in keys]
    chosen = _heaviest_chain(found)
    taken = {keys[index] for index in chosen}
    labels = []
    for index, key in enumerate(keys):
        if not key:
            labels.append(UNKNOWN)
        elif index in chosen:
            labels.append(IN)
        elif found[index] and len(key) >= 60 and key not in taken:
            labels.append(IN)  # out of order
        else:
            labels.append(OUT)
    return labels


def _occurrences(key: str, whole: str, starts: set[int], ends: set[int]) -> list[tuple[int, int, float]]:
    """Where a text stands in the truth: start, end, weight."""
    found = []
    at = whole.find(key)
    while at >= 0 and len(found) < _MOST:
        end = at + len(key)
        if len(key) >= _SHORT or at in starts or end in ends:
            exact = at in starts and end in ends
            found.append((at, end, len(key) * (1.0 if exact or len(key) >= _SHORT else 0.5)))
        at = whole.find(key, at + 1)
    if found or len(key) < 2 * _SHINGLE:
        return found
    shifts: Counter[int] = Counter()
    count = hits = 0
    for offset in range(0, len(key) - _SHINGLE + 1, _SHINGLE // 2):
        count += 1
        place = whole.find(key[offset : offset + _SHINGLE])
        if place >= 0:
            hits += 1
            shifts[place - offset] += 1
    if hits < 0.5 * count:
        return []
    at = max(0, shifts.most_common(1)[0][0])
    return [(at, at + len(key), len(key) * hits / count)]


def _heaviest_chain(found: Sequence[Sequence[tuple[int, int, float]]]) -> set[int]:
    """The blocks of the heaviest chain whose occurrences follow each other in the truth."""
    # Best chains by where they end: ends ascending, weights ascending; a node is (weight, block, node before).
    ends: list[int] = []
    nodes: list[tuple[float, int, object]] = []
    for block, occurrences in enumerate(found):
        new = []
        for start, end, weight in occurrences:
            before = bisect.bisect_right(ends, start + 3) - 1
            base = nodes[before] if before >= 0 else None
            new.append((end, (weight + (base[0] if base else 0.0), block, base)))
        for end, node in new:
            at = bisect.bisect_right(ends, end)
            if at and nodes[at - 1][0] >= node[0]:
                continue
            while at < len(ends) and nodes[at][0] <= node[0]:
                del ends[at], nodes[at]
            if at and ends[at - 1] == end:
                ends[at - 1], nodes[at - 1] = end, node
            else:
                ends.insert(at, end)
                nodes.insert(at, node)
    chosen: set[int] = set()
    node: object = nodes[-1] if nodes else None
    while node is not None:
        _, block, node = node  # type: ignore[misc]
        chosen.add(block)
    return chosen


def label_by_snippets(texts: Sequence[str], wanted: Sequence[str], unwanted: Sequence[str]) -> list[int]:
    """`IN` for texts that hold a wanted snippet, `OUT` for those that hold an unwanted one, else `UNKNOWN`."""
    yes = [key for snippet in wanted if len(key := letters(snippet)) >= 4]
    no = [key for snippet in unwanted if len(key := letters(snippet)) >= 4]
    labels = []
    for text in texts:
        key = letters(text)
        good = any(snippet in key or (len(key) > 12 and key in snippet) for snippet in yes)
        bad = any(snippet in key for snippet in no)
        labels.append(UNKNOWN if good == bad else IN if good else OUT)
    return labels
