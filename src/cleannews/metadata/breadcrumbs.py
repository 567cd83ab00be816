"""Breadcrumbs that a page shows: a list in HTML, a line in flattened text, even one with its steps glued together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from cleannews.lexicon.folding import fold
from cleannews.lexicon.navigation import HOME, SECTIONS
from cleannews.metadata.evidence import Evidence
from cleannews.metadata.plain import title_key
from cleannews.metadata.shown import Shown
from cleannews.model import kinds
from cleannews.model.block import Block
from cleannews.model.labels import Label
from cleannews.model.metadata import Breadcrumb

MAX_STEPS = 10
_MAX_LINE = 400

_SEPARATOR = re.compile(r"\s*[>›»→⟩▸❯]\s*|\s+[/|\\·•:–—-]\s+|\s*»\s*")
_TOKENS = frozenset(
    {"breadcrumb", "breadcrumbs", "crumbs", "crumb", "itemtype=breadcrumblist", "#breadcrumb", "#breadcrumbs"}
)
_ELLIPSES = ("...", "…")
_QUOTES = str.maketrans("‘’‚‛′`´“”„‟″«»", "''''''''''''''"[:7] + '"""""""')


def shown_breadcrumbs(evidence: Evidence, shown: Shown) -> tuple[Breadcrumb, ...]:
    """The steps of the first breadcrumb that is shown, front page first; the article itself is left out."""
    headline = shown.headline
    blocks = _breadcrumb_blocks(evidence)
    steps: list[Breadcrumb] = []
    for block in blocks:
        links = [mark for mark in block.marks if mark.href]
        if links:
            steps.extend(Breadcrumb(block.text[mark.start : mark.end], evidence.absolute(mark.href)) for mark in links)
        else:
            steps.extend(Breadcrumb(name) for name in split_breadcrumb(block.text, headline))
    shorn = [Breadcrumb(name, step.url) for step in steps if (name := step.name.strip(" >›»/|:→·•-\n"))]
    named = without_title(shorn, headline)
    if len(named) > MAX_STEPS or (len(named) == 1 and not blocks[0].links and evidence.segments.from_html):
        return ()
    return named


def without_title(steps: Sequence[Breadcrumb], headline: str) -> tuple[Breadcrumb, ...]:
    """The steps without the article itself at their end."""
    title = title_key(headline)
    end = len(steps)
    while end and title and _is_title(steps[end - 1].name, title):
        end -= 1
    return tuple(steps[:end])


def _breadcrumb_blocks(evidence: Evidence) -> list[Block]:
    """The blocks of the first breadcrumb: those in an element called so, else those that the classifier took."""
    places = evidence.segments.places
    root = next(
        (
            index
            for index, place in enumerate(places)
            for token in place.tokens
            if "crumb" in token and _is_breadcrumb(token)
        ),
        -1,
    )
    if root >= 0:
        inside = {root}
        for index in range(root + 1, len(places)):  # parents come before children
            if places[index].parent in inside:
                inside.add(index)
        return [
            block
            for block in evidence.segments.blocks
            if block.place in inside and 0 < block.words <= 40 and block.kind is not kinds.HEADING
        ][: 2 * MAX_STEPS]
    taken = evidence.blocks(label=Label.BREADCRUMB)
    if not evidence.segments.from_html:
        return taken[:1]
    return [block for block in taken if block.index - taken[0].index < 2 * MAX_STEPS]


def _is_breadcrumb(token: str) -> bool:
    return token in _TOKENS or not _TOKENS.isdisjoint(re.split(r"[-_]+", token))


def _is_title(name: str, title: str) -> bool:
    """Whether a step is the article: its headline, or the beginning of it that ends in dots."""
    key = title_key(name)
    enough = 2 if name.endswith(_ELLIPSES) else 8
    return bool(key) and (key == title or (len(key) > enough and title.startswith(key)))


def split_breadcrumb(line: str, headline: str) -> list[str]:
    """The steps of a breadcrumb that is one line of text, without the article itself.

    >>> split_breadcrumb("Home > World > A Long Title", "A Long Title")
    ['Home', 'World']
    >>> split_breadcrumb("HomeWorldA Long Ti...", "A Long Title")
    ['Home', 'World']

    Args:
        line: such as ``Home > World > Title``, or ``HomeWorldTitle`` where the markup between the steps was lost.
        headline: of the article; empty if it is unknown.
    """
    line = line[:_MAX_LINE].strip()
    label, colon, rest = line.partition(":")
    if colon and rest.strip() and fold(label.strip()) in _home():  # "You are here: Home > World"
        line = rest.strip()
    parts = [part.strip() for part in _SEPARATOR.split(line) if part.strip()]
    if len(parts) == 1 and "/" in line and fold(line.partition("/")[0]) in _home():
        parts = [part.strip() for part in line.split("/") if part.strip()]
    if len(parts) > 1:
        title = title_key(headline)
        while parts and _is_title(parts[-1], title):
            parts.pop()
        return parts[: MAX_STEPS + 1]
    head = line[: _title_start(line, headline)].strip()
    if not head:
        return []
    steps: list[str] = []
    home = _starting_word(head, _home())
    if home:
        steps.append(head[:home])
        head = head[home:].strip()
    while head and len(steps) <= MAX_STEPS:
        length = _starting_word(head, _sections()) or _case_border(head)
        steps.append(head[:length].strip())
        head = head[length:].strip()
    return steps


def _title_start(line: str, headline: str) -> int:
    """Where the article's title, whole or cut short, begins in a line; its length if it is not there."""
    tail = line
    for dots in _ELLIPSES:
        tail = tail.removesuffix(dots)
    tail = tail.rstrip().translate(_QUOTES)
    title = headline.translate(_QUOTES)
    for start in range(len(tail) - 3):
        if title.startswith(tail[start:]):
            return start
    return len(line)


@cache
def _home() -> frozenset[str]:
    return frozenset(fold(word) for words in HOME.values() for word in words)


@cache
def _sections() -> frozenset[str]:
    return frozenset(fold(word) for words in SECTIONS.values() for word in words)


def _starting_word(text: str, words: frozenset[str]) -> int:
    """Length of the longest of the words that a text begins with and that ends where a new step may begin."""
    for length in range(min(len(text), 30), 1, -1):
        if (length == len(text) or _is_border(text, length)) and fold(text[:length]) in words:
            return length
    return 0


def _is_border(text: str, index: int) -> bool:
    before, behind = text[index - 1], text[index]
    return (
        (behind.isupper() and not before.isspace())
        or behind.isdigit()
        or not (behind.islower() or behind.isupper() or behind.isspace())
    )


def _case_border(text: str) -> int:
    """Where a capital follows a small letter ("WorldPolitics"); the text's length if nowhere."""
    return next(
        (index for index in range(1, len(text)) if text[index - 1].islower() and text[index].isupper()), len(text)
    )
