"""Which parts of a page call themselves something that is no article: menus, comments, related lists, footers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from cleannews.lexicon import class_tokens
from cleannews.lexicon.class_tokens import words_of
from cleannews.model.block import Segments
from cleannews.model.labels import Label
from cleannews.options import Thresholds

_LABEL_OF_WORD = {word: label for label, words in class_tokens.WORDS.items() for word in words}
_IMMUNE_TAGS = frozenset(("html", "body", "main"))
"""Elements around everything; what they are called says something about the page, not about a part of it."""


class Region(NamedTuple):
    """What a place says it is."""

    label: Label
    detail: str
    """The token or element name that says so."""


class Masses(NamedTuple):
    """The weight of running text in each place, its inner places included."""

    of_place: Sequence[float]
    total: float


def weigh(segments: Segments, weights: Sequence[float]) -> Masses:
    """Sum the weights of blocks into their places and all places around these."""
    of_place = [0.0] * len(segments.places)
    for block in segments.blocks:
        of_place[block.place] += weights[block.index]
    for index in range(len(of_place) - 1, 0, -1):
        parent = segments.places[index].parent
        if parent >= 0:
            of_place[parent] += of_place[index]
    return Masses(of_place, sum(weights))


_PROPERTIES = ("role=", "itemprop=", "itemtype=")
_FIRST_WORDS = frozenset(name.partition("-")[0] for name in class_tokens.NAMES if "-" in name)
"""Words that names of two words begin with."""


@lru_cache(maxsize=1 << 14)
def region_of_token(token: str) -> Label | None:
    """What a class, id, role or property token names, if it names a part that is no article."""
    label = class_tokens.NAMES.get(token)
    if label is not None or token.startswith(_PROPERTIES):
        return label
    words = words_of(token)
    for index in range(len(words) - 1):
        if words[index] in _FIRST_WORDS:
            label = class_tokens.NAMES.get(f"{words[index]}-{words[index + 1]}")
            if label is not None and not (label is Label.HIDDEN and index and words[index - 1] == "label"):
                return label  # a "label-visually-hidden" is that of a field, which is shown
    for word in words:
        label = _LABEL_OF_WORD.get(word)
        if label is not None:
            return label
    return None


def region_of(tag: str, tokens: tuple[str, ...]) -> Region | None:
    """What an element says it is, by its tokens or its name; the enclosing elements are not asked."""
    if tag in _IMMUNE_TAGS:
        return None
    vague: Region | None = None
    for token in tokens:
        label = region_of_token(token)
        if label is None:
            continue
        if label is not Label.OTHER and label is not Label.PROMPT:
            return Region(label, token)
        vague = vague or Region(label, token)
    label = class_tokens.TAGS.get(tag)
    return vague if label is None else Region(label, f"<{tag}>")


def regions(segments: Segments, masses: Masses, thresholds: Thresholds) -> list[Region | None]:
    """The region that each place is in: its own, or that of the nearest enclosing place that has one.

    A name is not believed where the places that carry it hold the majority of the page's running text: a page wrapped
    in a form, a body in an ``aside``, a column called "with-sidebar". Comments are the exception, they may outweigh the
    article; they are believed as long as there is other running text.
    """
    places = segments.places
    named: list[Region | None] = []
    for index, place in enumerate(places):
        named.append(region_of(place.tag, place.tokens) if place.style == index else named[place.style])
    own = [
        Region(Label.HIDDEN, f"<{place.tag}>") if place.hidden else region
        for place, region in zip(places, named, strict=True)
    ]
    found: list[Region | None] = []
    doubted = _doubted(segments, own, masses, thresholds)
    for place, region in zip(places, own, strict=True):
        outer = found[place.parent] if place.parent >= 0 else None
        if region is None or region in doubted:
            found.append(outer)
        elif outer is None or region.label is Label.HIDDEN or _is_part_of(region, outer):
            found.append(region)
        else:
            found.append(outer)
    return found


def _is_part_of(inner: Region, outer: Region) -> bool:
    """Whether the inner region says more than the outer one.

    It does where the outer one is named by its element only or is a mere box or dialogue, and in a footer, which may be
    that of the article.
    """
    if outer.label is Label.HIDDEN:
        return False
    if outer.label is Label.FOOTER and not outer.detail.startswith("<"):
        return inner.label in _IN_ARTICLE_FOOTERS
    return outer.detail.startswith("<") or outer.label in (Label.OTHER, Label.PROMPT)


_IN_ARTICLE_FOOTERS = frozenset((Label.AUTHOR_BIO, Label.BYLINE, Label.RELATED, Label.SHARE, Label.COPYRIGHT))


def _doubted(
    segments: Segments, own: Sequence[Region | None], masses: Masses, thresholds: Thresholds
) -> frozenset[Region]:
    """The regions that hold so much of the running text that they cannot be what they say."""
    held: dict[Region, float] = {}
    around: list[frozenset[Region]] = []  # the regions a place stands in, so that nested ones count once
    nowhere: frozenset[Region] = frozenset()
    for place, region, mass in zip(segments.places, own, masses.of_place, strict=True):
        outer = around[place.parent] if place.parent >= 0 else nowhere
        if region is not None and region not in outer:
            held[region] = held.get(region, 0.0) + mass
            outer |= {region}
        around.append(outer)
    limits = {
        Label.HIDDEN: thresholds.hidden_majority,
        Label.COMMENTS: max(
            thresholds.comments_majority, 1.0 - thresholds.least_beside_comments / (masses.total or 1.0)
        ),
        # A short page may have nothing else to serve.
        Label.CONSENT: 1.0 if masses.total < thresholds.longest_consent else thresholds.consent_majority,
    }
    return frozenset(
        region
        for region, mass in held.items()
        if mass > limits.get(region.label, thresholds.region_majority) * masses.total
    )
