"""Rules about images and embeds: which of them belong to the article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Final

from cleannews.classify import phrases
from cleannews.classify.opinion import Draft, Opinion, open_indices
from cleannews.classify.pictures import Picture, names_caption
from cleannews.classify.regions import Region
from cleannews.classify.rules.captions import announces_video, texts_of
from cleannews.classify.rules.extent import front_zone, headline_index, media_extent
from cleannews.classify.rules.front import has_date
from cleannews.classify.view import View
from cleannews.images import declared_size, file_name, some_address
from cleannews.lexicon.class_tokens import AUTHOR_IMAGE, NO_CONTENT_IMAGE, words_of
from cleannews.model import kinds, roles
from cleannews.model.block import Block
from cleannews.model.labels import Label

_WORD = re.compile(r"[a-z]+")
_IMAGE_FILE = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg")
_IMAGE_PAGE = re.compile(r"photo|foto|image|picture|gallery|galerie|galer[ií]a|bild|slide", re.IGNORECASE)


def image(view: View, draft: Draft) -> Iterator[Opinion]:
    """Images in the article's extent are kept, but for icons, small ones, those in furniture and those of teasers."""
    zone = _Zone(view, draft)
    declared = {file_name(address) for address in view.hints.images} - {""}
    chosen: dict[str, list[Picture]] = {}
    unnamed: list[Picture] = []
    for picture in view.pictures:
        if not zone.is_open(picture, picture.name in declared):
            continue
        refused = zone.refused(picture, picture.name in declared)
        if refused is not None:
            yield refused
        elif picture.name:
            chosen.setdefault(picture.name, []).append(picture)
        else:
            unnamed.append(picture)
    for name, copies in chosen.items():
        if len(copies) == 1:
            yield Opinion(copies[0].image, roles.IMAGE, score=0.8)
            continue
        texts = [texts_of(view, draft, picture) for picture in copies]
        first = next((at for at, text in enumerate(texts) if text), 0)
        told = {texts[first]}
        for at, picture in enumerate(copies):
            if at == first or (texts[at] and texts[at] not in told):
                told.add(texts[at])
                yield Opinion(picture.image, roles.IMAGE, score=0.8)
            else:
                yield Opinion(picture.image, Label.DUPLICATE, name)
    for picture in unnamed:
        yield Opinion(picture.image, roles.IMAGE, score=0.8)


class _Zone:
    """Where on a page the images of its article may stand."""

    def __init__(self, view: View, draft: Draft) -> None:
        self.view = view
        self.draft = draft
        self.extent = media_extent(view, draft)
        self.front = front_zone(view, draft)
        self.head = headline_index(draft)
        self.captioned = {block.figure for block in view.blocks if block.kind is kinds.CAPTION}
        place = view.blocks[self.head].place if self.head is not None else -1
        self.around_headline: set[Region | None] = {view.regions[place]} if place >= 0 else set()
        leads = self.head is not None and self.head < view.first_inside
        self.article = _article_around(view, place if leads else view.container)

    def is_open(self, picture: Picture, declared: bool) -> bool:
        """Whether nothing is known against a picture but what its own elements are called."""
        verdict = self.draft[picture.image]
        if verdict is None:
            return True
        if verdict.label is Label.HIDDEN:
            return self._is_fallback(picture)
        if verdict.rule != "region":
            return False
        parent = self.view.segments.places[picture.top].parent
        around = self.view.regions[parent] if parent >= 0 else None
        if around is not None and around not in self.around_headline:
            leads = declared and picture.image < self.extent.stop and not self._leads_elsewhere(picture)
            return leads and around.label in (Label.OTHER, Label.PROMPT)
        if verdict.detail.startswith("<"):
            return verdict.detail == "<button>"  # which opens the image in large
        return verdict.label in _OF_THE_PICTURE or (verdict.label is Label.ADVERTISEMENT and picture.framed)

    def _is_fallback(self, picture: Picture) -> bool:
        """Whether a hidden image is that of a ``noscript`` beside one that a script has yet to load."""
        view = self.view
        if not picture.name or view.segments.places[view.blocks[picture.image].place].tag != "noscript":
            return False
        parent = view.segments.places[picture.top].parent
        if parent >= 0 and view.regions[view.segments.places[view.blocks[picture.image].place].parent] is not None:
            return False
        beside = [
            other for other in view.pictures
            if other.image != picture.image and picture.first <= other.image <= picture.last
        ]  # fmt: skip
        return bool(beside) and not any(other.name for other in beside)

    def refused(self, picture: Picture, declared: bool) -> Opinion | None:
        """Why a picture is none of the article; None if it is one."""
        view, index = self.view, picture.image
        block = view.blocks[index]
        captioned = block.figure in self.captioned or picture.framed
        if not (
            view.inside[index]
            or index in self.front
            or self._leads_the_article(picture, declared)
            or _in_gallery(view, block, self.captioned)
        ):
            return Opinion(index, Label.OTHER, "image outside the article", 0.7)
        if index not in self.extent and not captioned and not self._leads_the_article(picture, declared):
            return Opinion(index, Label.OTHER, "image before or after the article", 0.6)
        if not picture.name and not _has_address(block):
            return Opinion(index, Label.OTHER, "no address", 0.8)
        if _is_icon(view, picture) or _is_portrait(view, self.draft, picture):
            return Opinion(index, Label.OTHER, "icon, portrait or small image", 0.8)
        if not declared and self._leads_elsewhere(picture):
            return Opinion(index, Label.RELATED, "linked image", 0.7)
        if not declared and any(announces_video(text) for text in view.blocks[picture.first : picture.last + 1]):
            return Opinion(index, Label.RELATED, "image of a video", 0.7)
        return None

    def _leads_the_article(self, picture: Picture, declared: bool) -> bool:
        """Whether a picture stands before the body in the same article, not far above the headline."""
        first = self.view.first_inside
        if not (picture.framed or declared) or picture.image >= first:
            return False
        head = self.head if self.head is not None and self.head < first else None
        if self.article < 0:
            return head is not None and head < picture.image
        start = first - _LONGEST_LEAD if head is None else head - _LONGEST_ABOVE
        return start <= picture.image and _stands_in(self.view, picture.top, self.article)

    def _leads_elsewhere(self, picture: Picture) -> bool:
        """Whether the image, or a text beside it, is a link to another page."""
        view = self.view
        for index in range(picture.first, picture.last + 1):
            if view.blocks[index].words >= 4 and view.link_density[index] > view.thresholds.link_density:
                return True
        media = view.blocks[picture.image].media
        href = media.href.lower().partition("?")[0] if media is not None else ""
        if not href or href.startswith("#") or href.endswith(_IMAGE_FILE) or view.blocks[picture.image].figure >= 0:
            return False
        return not (picture.framed and _IMAGE_PAGE.search(href[-200:]))


_LONGEST_ABOVE: Final = 15
"""Blocks above the headline among which the lead image may stand."""
_LONGEST_LEAD: Final = 20
"""Blocks above the body among which it may stand where the headline is not found above that."""
_OF_THE_PICTURE: Final = frozenset(
    (Label.RELATED, Label.FOOTER, Label.NAVIGATION, Label.OTHER, Label.COPYRIGHT, Label.PROMPT)
)
"""Labels that the elements of a picture may suggest without meaning them: "teaser-image", "image-footer", a button."""


def _article_around(view: View, place: int) -> int:
    """The innermost ``article`` around a place that holds the container too, or the innermost such element.

    -1 if only the whole page holds both.
    """
    places = view.segments.places
    innermost = -1
    while place >= 0 and places[place].tag not in ("body", "html"):
        if view.container >= 0 and _stands_in(view, view.container, place):
            if places[place].tag == "article":
                return place
            innermost = place if innermost < 0 else innermost
        place = places[place].parent
    return innermost


def _stands_in(view: View, place: int, outer: int) -> bool:
    while place > outer:
        place = view.segments.places[place].parent
    return place == outer


def _in_gallery(view: View, block: Block, captioned: Set[int]) -> bool:
    """Whether an image is one of three captioned figures or more under an element right around the container."""
    if block.figure < 0 or block.figure not in captioned or view.container < 0:
        return False
    places = view.segments.places
    around = places[block.figure].parent
    if around < 0 or around not in (places[view.container].parent, view.container):
        around = places[around].parent if around >= 0 else -1
        if around < 0 or around not in (places[view.container].parent, view.container):
            return False
    near = sum(places[figure].parent == places[block.figure].parent for figure in captioned if figure >= 0)
    return near >= 3


def _has_address(block: Block) -> bool:
    attributes = block.media.attributes if block.media is not None else {}
    return any(attributes.get(name, "").startswith(("http", "/")) for name in ("src", "data-src"))


def _is_icon(view: View, picture: Picture) -> bool:
    """Whether an image is small, or called a logo, an avatar and the like by its element, its file or its picture."""
    block = view.blocks[picture.image]
    assert block.media is not None
    width, height = declared_size(block.media)
    if any(size is not None and size < view.thresholds.smallest_image for size in (width, height)):
        return True
    if picture.name.endswith(".svg"):
        return True
    attributes = block.media.attributes
    words = set(_WORD.findall(f"{attributes.get('class', '')} {attributes.get('id', '')}".lower()))
    place = block.place
    for _ in range(2):
        if place >= 0:
            words.update(word for token in view.segments.places[place].tokens for word in words_of(token))
            place = view.segments.places[place].parent
    large = min(width or 0, height or 0) >= _LARGE
    if not words.isdisjoint(AUTHOR_IMAGE) and not large:
        return True
    if not large and not (picture.framed and _has_caption(view, picture)):
        words.update(_WORD.findall(picture.name.rpartition(".")[0])[:6])
        return not words.isdisjoint(NO_CONTENT_IMAGE)
    return False


def _is_portrait(view: View, draft: Draft, picture: Picture) -> bool:
    """Whether an image shows who wrote the article: a byline stands beside it, or it is called so."""
    places = view.segments.places
    block = view.blocks[picture.image]
    address = (some_address(block.media) or "") if block.media is not None else ""
    if _PORTRAIT_PATH.search(address[:300]) is not None:
        return True
    around = [places[picture.top].tokens, places[block.place].tokens]
    for index in range(picture.first, picture.last + 1):
        text, verdict = view.blocks[index].text, draft[index]
        if not text or phrases.starts_credit(text) or names_caption(places, view.blocks[index]):
            continue
        if view.blocks[index].kind is not kinds.CAPTION:
            around.append(places[view.blocks[index].place].tokens)
        if len(text) > _LONGEST_SIGNATURE:
            continue
        if phrases.starts_byline(text) or _GLUED_BYLINE.match(text):
            return True
        if verdict is None or verdict.label is not Label.BYLINE or view.blocks[index].kind is kinds.CAPTION:
            continue
        if verdict.rule != "byline" or (has_date(text) and view.blocks[index].words <= _FEW):
            return True
    return any("author" in token or "avatar" in token for tokens in around for token in tokens)


_PORTRAIT_PATH: Final = re.compile(r"author|avatar|headshot|gravatar|/profile|/staff/|/people/|mugshot", re.IGNORECASE)
_FEW: Final = 6
"""Words of a date; a caption with a date in it has more."""
_GLUED_BYLINE: Final = re.compile(r"By[A-Z]")
_LONGEST_SIGNATURE: Final = 80
"""Characters; a longer text that opens with "by" is no byline."""
_LARGE: Final = 300
"""Pixels; an image that declares both sizes larger is no icon, whatever it is called."""


def _has_caption(view: View, picture: Picture) -> bool:
    return any(
        view.blocks[index].kind is kinds.CAPTION or names_caption(view.segments.places, view.blocks[index])
        for index in range(picture.first, picture.last + 1)
        if view.blocks[index].words
    )


def embed(view: View, draft: Draft) -> Iterator[Opinion]:
    """Players, posts and frames inside the article's extent are kept by their address."""
    extent = media_extent(view, draft)
    for index in open_indices(draft):
        block = view.blocks[index]
        if block.media is None or block.kind is not kinds.EMBED:
            continue
        attributes = block.media.attributes
        small = any(size is not None and size < view.thresholds.smallest_image for size in declared_size(block.media))
        identified = any(name.startswith("data-") and name.endswith("id") for name in attributes)
        addressed = identified or (
            any(attributes.get(name) for name in ("src", "data-src", "data", "data-videoid")) or block.media.sources
        )
        if addressed and not small and view.inside[index] and index in extent:
            yield Opinion(index, roles.EMBED, score=0.7)
        else:
            yield Opinion(index, Label.OTHER, "embed outside the article or without address", 0.7)
