"""Dates that a page shows, the likeliest first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from cleannews.lexicon.dates import MEMBER_SINCE
from cleannews.lexicon.folding import fold
from cleannews.metadata.evidence import Evidence
from cleannews.metadata.page_parts import (
    ELSEWHERE,
    MAX_WORDS,
    blocks_near,
    has_digit,
    is_near,
    label_of,
    tokens_around,
    words_of,
)
from cleannews.metadata.shown_bylines import opens_byline
from cleannews.metadata.written_dates import FoundDate, find_dates
from cleannews.model.block import Block
from cleannews.model.labels import Label
from cleannews.openings import Openings

_DATE_WORDS = frozenset(
    """date dates time timestamp datetime published publish pubdate publishdate posted updated modified created datum
    fecha dateline meta postmeta byline info day""".split()
)
_UPDATE_WORDS = frozenset("updated modified update lastmod lastmodified".split())
_DATELINE = 60
"""Characters at the beginning of a paragraph in which a dateline is looked for."""
_FAR_PARTS = frozenset({Label.COMMENTS, Label.FOOTER, Label.COPYRIGHT})


@lru_cache(maxsize=1 << 14)
def _is_date_token(token: str) -> bool:
    return not _DATE_WORDS.isdisjoint(words_of(token))


@lru_cache(maxsize=1 << 14)
def _is_update_token(token: str) -> bool:
    return not _UPDATE_WORDS.isdisjoint(words_of(token))


def shown_dates(evidence: Evidence, anchor: int) -> list[tuple[int, FoundDate]]:
    """The dates that a page shows, each with its rank: those called dates and near the headline come first.

    The first date of rank 8 and more was the article's on 0.93, of rank 6 and 7 on 0.83, of rank 4 and 5 on 0.6, of
    lower rank on 0.35 of the pages of wcxb-dev and trafilatura-eval that have one, 2026-11.

    Args:
        evidence: of the page.
        anchor: index of the headline's block; -1 if it is unknown.
    """
    ranked = _ranked_dates(evidence, blocks_near(evidence, anchor), anchor)
    if not ranked or -ranked[0][0] < 8:  # what is called a date and stands by the headline needs no rival
        ranked = _ranked_dates(evidence, evidence.segments.blocks, anchor)
    return [(-rank, date) for rank, _, _, date in ranked]


def near_dates(evidence: Evidence, anchor: int) -> list[tuple[int, FoundDate]]:
    """As `shown_dates`, of the blocks near the headline only."""
    return [(-rank, date) for rank, _, _, date in _ranked_dates(evidence, blocks_near(evidence, anchor), anchor)]


def _ranked_dates(evidence: Evidence, blocks: tuple[Block, ...], anchor: int) -> list[tuple[int, int, int, FoundDate]]:
    """Negative rank, distance from the headline, index and date of each date in some blocks, the likeliest first."""
    ranked: list[tuple[int, int, int, FoundDate]] = []
    for block in blocks:
        text = block.text
        if block.words > MAX_WORDS:  # a paragraph: only a dateline at its beginning counts
            text = text[:_DATELINE] if is_near(block, anchor) else ""
        if not has_digit(text) or _tells_membership(text):
            continue
        dates = find_dates(text, evidence.language)
        if dates:
            rank, is_update = _rank(evidence, block, dates, anchor)
            distance = block.index - max(anchor, 0)
            for date in dates:
                meaning = date.meaning or ("updated" if is_update else "")
                bonus = 4 if meaning == "published" else 0
                ranked.append((-rank - bonus, abs(distance), block.index, date._replace(meaning=meaning)))
    ranked.sort(key=lambda entry: entry[:3])
    return ranked


def _tells_membership(text: str) -> bool:
    """Whether a line says since when someone is a member: "Joined: 4. Jul 2012"."""
    return _member_since().match(fold(text[:_LONGEST_LABEL]).lstrip(" -–—•*|")) is not None


_LONGEST_LABEL: Final = 40


@cache
def _member_since() -> Openings:
    return Openings(fold(phrase) for phrases in MEMBER_SINCE.values() for phrase in phrases)


def _rank(evidence: Evidence, block: Block, dates: Sequence[FoundDate], anchor: int) -> tuple[int, bool]:
    """How likely the dates in a block are the article's, and whether its element is called that of an update."""
    tokens = tokens_around(evidence, block) + tuple(token for mark in block.marks for token in mark.tokens)
    label = label_of(evidence, block)
    before = anchor >= 0 and block.index < anchor
    near = is_near(block, anchor) or anchor < 0
    rank = 3 if near else 0
    if (
        label is Label.BYLINE
        or any(map(_is_date_token, tokens))
        or any(mark.tag == "time" for mark in block.marks)
        or (near and opens_byline(block.text, evidence.language))
    ):
        rank += 3
    if block.words - sum(len(date.raw.split()) for date in dates) <= 4:
        rank += 2
    if block.links and block.link_words >= block.words:
        rank -= 4  # a list of other pages, or a calendar
    if block.words > MAX_WORDS:
        rank -= 2
    if before:
        rank -= 1
    if label in ELSEWHERE:
        rank -= 3 if before or label in _FAR_PARTS else 2
    return rank, any(map(_is_update_token, tokens))
