"""What other pages of a site say of this one's blocks: texts that come again, places that hold the article or never do.

It is evidence beside the model's probability, of the size that was measured, and never a filter: what recurs on every
page and is sure to be the article's stays.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import Final, NamedTuple, Protocol
from zlib import crc32

from cleannews.classify.view import folded
from cleannews.model.block import Block, Place, Segments

# Added to the model's log-odds. The weights are those of a logistic regression, fitted on the pages of 115 sites of
# fundus-dev, daniel-dev and wcxb-dev with three pages and more, each judged by the other pages of its site
# (`benchmarks/sites/fit.py`, 2026-11). The regression's slope and bias are left out: they are worth as much without any
# profile, so that they say something of these corpora and nothing of a site.
NEAR: Final = 0.055
"""Of the mean log-odds of the texts at the same place on other pages, by the three elements around them."""
WHOLE: Final = 0.08
"""The same by all elements around them."""
RECURS: Final = -1.631
"""For a text that stands at the same place on two other pages and more. Then its place says nothing more."""

CAUTION: Final = 4.0
"""Weight (roots of words) of a neutral opinion that every place begins with."""
FEWEST_PAGES: Final = 2
"""Pages with a text from which it recurs."""
FITS: Final = 0.25
"""Share of a page's words that must stand at places which the site's pages have, else nothing is made of them."""
SURE: Final = 5.0
"""Log-odds beyond which the model is not believed to be surer."""

_SHORTEST: Final = 4
"""Letters of the shortest text that is remembered."""
_LONGEST: Final = 200
"""Letters of a text that are looked at."""
_HEAVIEST: Final = 60
"""Words; a longer text has no more say in what its place is."""


class Habits(NamedTuple):
    """What the pages of one site have in common."""

    texts: Mapping[str, int]
    """By `text_key`: how many pages have it; only those that recur."""
    near: Mapping[int, float]
    """By `PlaceKeys.near`: mean log-odds of the texts there, cautiously."""
    whole: Mapping[int, float]
    """By `PlaceKeys.whole`: the same."""
    titles: Mapping[str, float]
    """By `cleannews.metadata.plain.title_key`, only what recurs: the share of the pages that have it as a part of their
    title or as a heading."""


class Site(Protocol):
    """Whoever knows habits of sites."""

    def habits_of(self, url: str | None) -> Habits | None:
        """Those of the site that a page is of; None for one that is not known."""
        ...


class PlaceKeys:
    """What the places of a page in HTML are called, so that they are found again on other pages of the site.

    Numbers in names, and ids, differ from page to page, so they do not count. Keys are made when they are asked for,
    since two thirds of a page's blocks are not.
    """

    def __init__(self, places: Sequence[Place]) -> None:
        self._places = places
        self._styles: dict[int, bytes] = {}
        self._whole: dict[int, int] = {}

    def near(self, at: int) -> int:
        """By what a place and the two around it are called."""
        key = 0
        chain: list[int] = []
        while at >= 0 and len(chain) < _AROUND and self._places[at].tag != "body":
            chain.append(at)
            at = self._places[at].parent
        for place in reversed(chain):
            key = crc32(self._style(place), key)
        return key

    def whole(self, at: int) -> int:
        """By what it and all around it up to the body are called."""
        chain: list[int] = []
        while at >= 0 and at not in self._whole and self._places[at].tag != "body":
            chain.append(at)
            at = self._places[at].parent
        key = self._whole.get(at, 0)
        for place in reversed(chain):
            key = self._whole[place] = crc32(self._style(place), key)
        return key

    def _style(self, at: int) -> bytes:
        at = self._places[at].style
        if at not in self._styles:
            place = self._places[at]
            names = sorted({token.rstrip("0123456789") for token in place.tokens if token[0] != "#"})
            self._styles[at] = " ".join((place.tag, *names)).encode("utf-8", "replace")
        return self._styles[at]


_AROUND: Final = 3
"""Elements that a near key is of."""


def text_key(text: str, near: int) -> str:
    """What a text at a place is remembered by; empty for one that is too short to be."""
    letters = folded(text)
    if len(letters) < _SHORTEST:
        return ""
    return blake2b(f"{near}:{letters[:_LONGEST]}".encode("utf-8", "replace"), digest_size=6).hexdigest()


def log_odds(probability: float) -> float:
    """Of a probability, within `SURE`."""
    probability = min(max(probability, 1e-6), 1.0 - 1e-6)
    return max(-SURE, min(SURE, math.log(probability / (1.0 - probability))))


def weight_of(block: Block) -> float:
    """How much a text says of its place: its words, long ones hardly more than others."""
    return math.sqrt(min(block.words, _HEAVIEST))


class Reconsidered(NamedTuple):
    """The probabilities of a page's texts, with what is known of its site."""

    probabilities: dict[int, float]
    """By block."""
    recurring: dict[int, int]
    """By block: how many pages of the site have its text."""


def reconsider(segments: Segments, probabilities: Mapping[int, float], habits: Habits) -> Reconsidered | None:
    """What the model says, weighed with the habits of the site; None for a page that is not like its others.

    Args:
        segments: the page.
        probabilities: by block, those that the model has a say in.
        habits: of the site.
    """
    keys = PlaceKeys(segments.places) if segments.from_html else None
    known = total = 0
    found: dict[int, float] = {}
    recurring: dict[int, int] = {}
    for index, probability in probabilities.items():
        block = segments.blocks[index]
        near = whole = 0
        if keys is not None:
            near, whole = keys.near(block.place), keys.whole(block.place)
        key = text_key(block.text, near)
        count = habits.texts.get(key, 0) if key else 0
        total += block.words
        if count or near in habits.near:
            known += block.words
        if count >= FEWEST_PAGES:
            shift = RECURS
            recurring[index] = count
        else:
            shift = NEAR * habits.near.get(near, 0.0) + WHOLE * habits.whole.get(whole, 0.0)
        found[index] = 1.0 / (1.0 + math.exp(-log_odds(probability) - shift)) if shift else probability
    if keys is not None and known < FITS * total:
        return None
    return Reconsidered(found, recurring)
