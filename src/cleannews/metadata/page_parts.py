"""What the elements around a block are called, and whether a block belongs to the article's head."""

from __future__ import annotations

import re
from typing import Final

from cleannews.metadata.evidence import Evidence
from cleannews.metadata.written_dates import MAX_TEXT
from cleannews.model.block import Block
from cleannews.model.labels import Label

MAX_WORDS: Final = 40
"""Words of a block that is read for a byline or a date; longer ones are paragraphs."""
REACH_BEFORE, REACH_BEHIND = 6, 25
"""Blocks before and behind the headline in which bylines and dates are most likely the article's."""

ELSEWHERE: Final = frozenset(
    {Label.COMMENTS, Label.COMMENT_FORM, Label.FOOTER, Label.RELATED, Label.COPYRIGHT, Label.CONSENT,
     Label.ADVERTISEMENT, Label.SUBSCRIBE, Label.PROMPT}
)  # fmt: skip
"""Parts of a page where names and dates are not the article's."""
DOUBTED: Final = frozenset({Label.RELATED, Label.SUBSCRIBE, Label.PROMPT, Label.ADVERTISEMENT})
"""Labels that short lines right behind the headline often have by mistake."""


def words_of(token: str) -> frozenset[str]:
    """The words of a class name or id: ``post-author__name`` → post, author, name."""
    return frozenset(_WORD.findall(token))


_WORD = re.compile(r"[a-z]{2,}")
_DIGIT = re.compile(r"\d")


def has_digit(text: str) -> bool:
    """Whether there is a digit, of any script, in the first characters of a text."""
    return _DIGIT.search(text, 0, MAX_TEXT) is not None


def tokens_around(evidence: Evidence, block: Block) -> tuple[str, ...]:
    """The tokens of the element that a block stands in and of the one around that."""
    places = evidence.segments.places
    place = places[block.place]
    return place.tokens + (places[place.parent].tokens if place.parent >= 0 else ())


def label_of(evidence: Evidence, block: Block) -> Label | None:
    """What the classifier removes a block as; None if it keeps it or was not asked."""
    return evidence.verdicts[block.index].label if evidence.verdicts else None


def is_near(block: Block, anchor: int) -> bool:
    """Whether a block stands near the headline, whose block is `anchor` (-1: unknown, taken as the page's start)."""
    return -REACH_BEFORE <= block.index - max(anchor, 0) <= REACH_BEHIND


def blocks_near(evidence: Evidence, anchor: int) -> tuple[Block, ...]:
    """The blocks for which `is_near` holds."""
    start = max(anchor, 0)
    return evidence.segments.blocks[max(0, start - REACH_BEFORE) : start + REACH_BEHIND + 1]
