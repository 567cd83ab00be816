"""What the rules look at: a page's blocks with everything that is computed from them once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from cleannews.classify.container import find_container
from cleannews.classify.phrases import key_of
from cleannews.classify.pictures import Picture, pictures_of
from cleannews.classify.regions import Masses, Region, regions, weigh
from cleannews.model import kinds
from cleannews.model.block import Block, Hints, Segments
from cleannews.options import Thresholds
from cleannews.segment.words import ends_sentence

_RUNNING = frozenset((kinds.TEXT, kinds.LIST_ITEM, kinds.CELL))
_CONTROLS = frozenset(("option", "optgroup", "select", "textarea", "button", "label", "legend"))
"""Elements of forms: their texts are choices and prompts, however many there are."""


class View(NamedTuple):
    """A page as the rules see it. All sequences are by block unless they say otherwise."""

    segments: Segments
    hints: Hints
    thresholds: Thresholds
    blocks: Sequence[Block]
    weights: Sequence[float]
    """How much a block looks like running text, in words; 0 for what plainly is none."""
    second_strong: int
    """The second block that is sure to be a paragraph, or the number of blocks: behind it nothing is near the head.

    Looked for once, for rules ask it of every line with a date.
    """
    link_density: Sequence[float]
    """Share of the words that are in links, 0 to 1."""
    sentence: Sequence[bool]
    """The text ends as a sentence does."""
    keys: Sequence[str]
    """The text as phrases are looked up; "" for long texts."""
    regions: Sequence[Region | None]
    """By place."""
    masses: Masses
    container: int
    """The place that holds the article; -1 in flattened text."""
    inside: Sequence[bool]
    """The block stands in the container."""
    first_inside: int
    """The first block that stands in the container; the number of blocks where none does."""
    held: Sequence[bool]
    """By place: it is the container or stands in it."""
    pictures: Sequence[Picture]
    """The images with what stands with them, in page order; empty in flattened text."""

    def holds(self, place: int) -> bool:
        """Whether a place stands in the container, not around it."""
        return place >= 0 and place != self.container and self.held[place]


_NO_WORD = re.compile(r"[\W_]+")
_ASCII_NO_WORD = bytes(code for code in range(128) if not chr(code).isalnum())
"""The same within ASCII, where to translate takes a tenth of the time."""

LONGEST_PHRASE = 16
"""Words; longer texts are no furniture and are not looked up."""


def view_of(segments: Segments, hints: Hints, thresholds: Thresholds) -> View:
    """Compute all facts that more than one rule needs."""
    blocks = segments.blocks
    link_density = [block.link_words / block.words if block.words else 0.0 for block in blocks]
    sentence = [ends_sentence(block.text) for block in blocks]
    weights = [
        0.0 if segments.places[block.place].tag in _CONTROLS else _weight(block, density, ends)
        for block, density, ends in zip(blocks, link_density, sentence, strict=True)
    ]
    masses = weigh(segments, weights)
    found = regions(segments, masses, thresholds)
    clear = [0.0 if found[block.place] is not None else weight for block, weight in zip(blocks, weights, strict=True)]
    container = find_container(segments, _with_second_opinion(clear, hints), thresholds)
    held = _held(segments, container)
    inside = [held[block.place] for block in blocks]
    return View(
        segments=segments,
        hints=hints,
        thresholds=thresholds,
        blocks=blocks,
        weights=clear,
        second_strong=_second_strong(clear, thresholds.strong_words),
        link_density=link_density,
        sentence=sentence,
        keys=[key_of(block.text) if 0 < block.words <= LONGEST_PHRASE else "" for block in blocks],
        regions=found,
        masses=masses,
        container=container,
        inside=inside,
        first_inside=inside.index(True) if True in inside else len(inside),
        held=held,
        pictures=pictures_of(segments, container),
    )


def _with_second_opinion(weights: list[float], hints: Hints) -> list[float]:
    """The weights by which the container is looked for: what another extractor would drop counts less."""
    if not hints.second_opinion:
        return weights
    return [w if index in hints.second_opinion else SECOND_OPINION * w for index, w in enumerate(weights)]


SECOND_OPINION = 0.2
"""Share of its weight that a block keeps where another extractor would drop it."""


def _weight(block: Block, link_density: float, ends: bool) -> float:
    """How much a block looks like running text.

    Words in links do not count; a very long text counts as `LONG_TEXT`; one that is no sentence counts little, however
    long it is, or a dump of words would outweigh a short article.
    """
    if block.kind not in _RUNNING or block.words < 4 or link_density > 0.5:
        return 0.0
    words = min(block.words - 2.0 * block.link_words, LONG_TEXT)
    if not ends:
        words *= 0.3 if block.words < 25 else 0.6
    return max(0.0, words)


LONG_TEXT = 600.0
"""Words; more of them in one block say no more about where the article is."""


def _second_strong(weights: Sequence[float], strong: float) -> int:
    indices = (index for index, weight in enumerate(weights) if weight >= strong)
    next(indices, None)
    return next(indices, len(weights))


def _held(segments: Segments, container: int) -> list[bool]:
    held = [container < 0] * len(segments.places)
    for index, place in enumerate(segments.places):
        held[index] = held[index] or index == container or (place.parent >= 0 and held[place.parent])
    return held


def folded(text: str) -> str:
    """A text as texts are compared: letters and digits only, lower-case."""
    text = text.lower()
    if text.isascii():
        return text.encode().translate(None, _ASCII_NO_WORD).decode("ascii")
    return _NO_WORD.sub("", text)
