"""Which element holds the article: the deepest one that still holds nearly all of the page's running text."""

from __future__ import annotations

from collections.abc import Sequence

from cleannews.classify.regions import weigh
from cleannews.lexicon.class_tokens import BODY
from cleannews.model.block import Segments
from cleannews.options import Thresholds


def find_container(segments: Segments, weights: Sequence[float], thresholds: Thresholds) -> int:
    """The place that holds the article, -1 where there is no running text or no tree.

    From the root, step into the child that holds most of the weight as long as it holds `container_share` of its
    parent's; less is enough for a child that names itself the article's body.

    Args:
        segments: the page.
        weights: running text by block, 0 where the region is known to be no article.
        thresholds: `container_share` and `named_container_share` are read.
    """
    if not segments.from_html or not segments.places:
        return -1
    masses = weigh(segments, _gathered(segments, weights, thresholds.gathered_words))
    if masses.total <= 0:
        return -1
    mass = masses.of_place
    heaviest: dict[int, int] = {}  # by place: the child that holds most
    for index, place in enumerate(segments.places):
        rival = heaviest.get(place.parent)
        if rival is None or mass[index] > mass[rival]:
            heaviest[place.parent] = index
    here = heaviest[-1]
    while True:
        inner = heaviest.get(here, -1)
        if inner < 0 or mass[inner] <= 0:
            return here
        place = segments.places[inner]
        named = place.tag == "article" or any(token in BODY for token in place.tokens)
        share = thresholds.named_container_share if named else thresholds.container_share
        if mass[inner] < share * mass[here] or place.tag in ("p", "li", "td", "blockquote", "ul", "ol"):
            return here
        here = inner


def _gathered(segments: Segments, weights: Sequence[float], half: float) -> list[float]:
    """The weights, less where a text stands alone.

    Paragraphs of an article are many under one element; each teaser of a list has an element of its own. A text keeps
    half of its weight where the texts under its parent sum up to `half` words.
    """
    groups: dict[int, float] = {}
    parents = [segments.places[block.place].parent for block in segments.blocks]
    for parent, weight in zip(parents, weights, strict=True):
        groups[parent] = groups.get(parent, 0.0) + weight
    return [
        weight * groups[parent] / (groups[parent] + half) if weight else 0.0
        for parent, weight in zip(parents, weights, strict=True)
    ]
