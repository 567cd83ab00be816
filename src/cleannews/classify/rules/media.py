"""Rules about images, their captions and credits, and embeds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import lru_cache

from cleannews.classify import phrases
from cleannews.classify.opinion import Draft, Opinion, open_indices
from cleannews.classify.regions import words_of
from cleannews.classify.rules.extent import front_zone, headline_index
from cleannews.classify.view import View
from cleannews.images import declared_size, file_name, is_credit_name, names_agency, some_address, split_text
from cleannews.lexicon.class_tokens import CAPTION, NO_CONTENT_IMAGE
from cleannews.model import kinds, roles
from cleannews.model.block import Block, Verdict
from cleannews.model.labels import Label, Role

_WORD = re.compile(r"[a-z]+")
_IMAGE_FILE = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg")


def _extent(view: View, draft: Draft) -> range:
    """From the headline (or the container's first block) to the last running text of the article."""
    kept = [
        i
        for i, weight in enumerate(view.weights)
        if draft[i] is None and view.inside[i] and weight >= view.thresholds.last_words
    ]
    if not kept:
        return range(0)
    front = front_zone(view, draft)
    first = front.start if front else view.first_inside
    return range(first, kept[-1] + 1)


def image(view: View, draft: Draft) -> Iterator[Opinion]:
    """Images in the article's extent are kept, but for icons, small ones, those in furniture and those of teasers."""
    extent = _extent(view, draft)
    front = front_zone(view, draft)
    captioned = {block.figure for block in view.blocks if block.kind is kinds.CAPTION}
    declared = {file_name(address) for address in view.hints.images} - {""}
    seen: set[str] = set()
    for index in open_indices(draft):
        block = view.blocks[index]
        if block.media is None or block.kind is not kinds.IMAGE:
            continue
        if not view.inside[index] and index not in front and not _in_gallery(view, block, captioned):
            yield Opinion(index, Label.OTHER, "image outside the article", 0.7)
            continue
        if index not in extent and (block.figure < 0 or block.figure not in captioned):
            yield Opinion(index, Label.OTHER, "image before or after the article", 0.6)
            continue
        address = some_address(block.media)
        name = file_name(address)
        if address is None:
            yield Opinion(index, Label.OTHER, "no address", 0.8)
        elif name and name in seen:
            yield Opinion(index, Label.DUPLICATE, name)
        elif _is_icon(view, block, name):
            yield Opinion(index, Label.OTHER, "icon or small image", 0.8)
        elif block.figure < 0 and name not in declared and _leads_elsewhere(block):
            yield Opinion(index, Label.RELATED, "linked image", 0.7)
        else:
            seen.add(name)
            yield Opinion(index, roles.IMAGE, score=0.8)


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


def _is_icon(view: View, block: Block, name: str) -> bool:
    assert block.media is not None
    if any(size is not None and size < view.thresholds.smallest_image for size in declared_size(block.media)):
        return True
    attributes = dict(block.media.attributes)
    words = set(_WORD.findall(f"{attributes.get('class', '')} {attributes.get('id', '')}".lower()))
    place = block.place
    for _ in range(2):
        if place >= 0:
            words.update(word for token in view.segments.places[place].tokens for word in words_of(token))
            place = view.segments.places[place].parent
    words.update(_WORD.findall(name.rpartition(".")[0])[:6])
    return not words.isdisjoint(NO_CONTENT_IMAGE) or name.endswith(".svg")


def _leads_elsewhere(block: Block) -> bool:
    assert block.media is not None
    href = block.media.href.lower().partition("?")[0]
    return bool(href) and not href.startswith("#") and not href.endswith(_IMAGE_FILE)


def caption(view: View, draft: Draft) -> Iterator[Opinion]:
    """Captions and credits: in a ``figcaption``, in an element named so, or right at an image and in its words."""
    images = {block.index for block in view.blocks if (v := draft[block.index]) is not None and v.role is roles.IMAGE}
    figures = {view.blocks[index].figure for index in images} - {-1}
    front = front_zone(view, draft)
    head = headline_index(draft)
    extent = _extent(view, draft)
    lead = range(head + 1, extent.start) if head is not None else range(0)
    pictured = {block.figure for block in view.blocks if block.kind is kinds.IMAGE} - {-1}
    for block in view.blocks:
        index = block.index
        if not block.words or not (view.inside[index] or block.figure >= 0 or index in front or index in lead):
            continue
        verdict = draft[index]
        if not _may_be_caption(verdict):
            continue
        in_figure = block.kind is kinds.CAPTION or (block.figure in pictured and block.kind is kinds.TEXT)
        if in_figure and not any(map(str.isalpha, block.text)):
            continue  # the counter of a slide show
        named = _caption_named(view, block) if view.inside[index] or index in front else ""
        if in_figure and (block.figure in figures or block.figure < 0):
            yield Opinion(index, _caption_or_credit(view, block), "figure")
        elif in_figure and verdict is None and view.inside[index]:
            yield Opinion(index, Label.OTHER, "caption of an image that was removed", 0.7)
        elif named and verdict is None and block.words <= view.thresholds.longest_caption:
            near = any(near in images for near in range(index - 4, index + 5))
            yield Opinion(index, _caption_or_credit(view, block) if near else roles.CAPTION, named)
        elif (
            (verdict is None or verdict.role is roles.DEK or (not view.segments.from_html and index in lead))
            and block.words <= view.thresholds.longest_caption
            and _reads_like_caption(view, block, images, front)
        ):
            yield Opinion(index, _caption_or_credit(view, block), "reads like a caption", 0.7)


def _may_be_caption(verdict: Verdict | None) -> bool:
    if verdict is None or (verdict.role is roles.DEK and verdict.detail == "position"):
        return True
    return verdict.rule == "outside-article" or verdict.label in (
        Label.OTHER,
        Label.COPYRIGHT,
        Label.BYLINE,
    )


def _caption_named(view: View, block: Block) -> str:
    place = block.place
    for _ in range(2):
        if place < 0:
            return ""
        here = view.segments.places[place]
        for token in here.tokens:
            if _names_caption(token):
                return token
        place = here.parent
    for mark in block.marks:
        if mark.start == 0 and mark.end == len(block.text):
            for token in mark.tokens:
                if _names_caption(token):
                    return token
    return ""


@lru_cache(maxsize=1 << 14)
def _names_caption(token: str) -> bool:
    return token in CAPTION or "caption" in words_of(token) or is_credit_name((token,))


def _caption_or_credit(view: View, block: Block) -> Role:
    """A credit stands in an element named so, or is nothing but "Photo: …"."""
    place = view.segments.places[block.place]
    names = place.tokens + tuple(t for m in block.marks if m.start == 0 and m.end == len(block.text) for t in m.tokens)
    if is_credit_name(names) and not any("caption" in words_of(token) for token in names):
        return roles.CREDIT
    if block.words <= 15 and phrases.starts_credit(block.text):
        return roles.CREDIT
    return roles.CAPTION


def _is_wrapper(view: View, place: int) -> bool:
    """Whether a ``div`` holds an image and a line or two, and nothing else."""
    if view.segments.places[place].tag != "div":
        return False
    return place != view.container and sum(block.place == place for block in view.blocks) <= 3


def _reads_like_caption(view: View, block: Block, images: Set[int], front: range) -> bool:
    """Right at an image (or, in flattened text, anywhere) and a credit, or wholly emphasised in a text of its own."""
    at_image = block.index - 1 in images
    if (at_image or not view.segments.from_html) and block.words <= 15 and phrases.starts_credit(block.text):
        return True
    if not view.segments.from_html and block.words <= view.thresholds.longest_lead_caption:
        caption, credit = split_text(block.text)
        if caption and 0 < len(credit) <= 60 and block.text.endswith(credit):
            return True
    if not view.segments.from_html:
        whole = any(
            m.tag in ("strong", "em", "b", "i") and m.start == 0 and m.end == len(block.text) for m in block.marks
        )
        return whole and 8 <= block.words <= 60 and not view.sentence[block.index]
    if not at_image or block.kind is kinds.HEADING or block.words > view.thresholds.longest_lead_caption:
        return False
    image = view.blocks[block.index - 1]
    if block.index in front or (image.place == block.place and _is_wrapper(view, block.place)):
        return True  # alone with the image, or between headline and body right behind it
    if block.words <= 60 and split_text(block.text)[1]:
        return True
    if (
        names_agency(block.text[-60:])
        and block.words <= 60
        and (block.text[-1] in ")]" or not view.sentence[block.index])
    ):
        return True
    small = any(m.tag in ("small", "em", "i") and m.start == 0 and m.end == len(block.text) for m in block.marks)
    return small and block.words <= 50


def embed(view: View, draft: Draft) -> Iterator[Opinion]:
    """Players, posts and frames inside the article's extent are kept by their address."""
    extent = _extent(view, draft)
    for index in open_indices(draft):
        block = view.blocks[index]
        if block.media is None or block.kind is not kinds.EMBED:
            continue
        attributes = dict(block.media.attributes)
        small = any(size is not None and size < view.thresholds.smallest_image for size in declared_size(block.media))
        identified = any(name.startswith("data-") and name.endswith("id") for name in attributes)
        addressed = identified or (
            any(attributes.get(name) for name in ("src", "data-src", "data", "data-videoid")) or block.media.sources
        )
        if addressed and not small and view.inside[index] and index in extent:
            yield Opinion(index, roles.EMBED, score=0.7)
        else:
            yield Opinion(index, Label.OTHER, "embed outside the article or without address", 0.7)


def caption_without_article(view: View, draft: Draft) -> Iterator[Opinion]:
    """Where no text was found, there is no article for images and captions to belong to."""
    text = (roles.PARAGRAPH, roles.LIST_ITEM, roles.QUOTE, roles.TABLE, roles.CODE, roles.DEK, roles.NOTE)
    if any(verdict is not None and verdict.role in text for verdict in draft):
        return
    for index, verdict in enumerate(draft):
        if verdict is not None and verdict.role in (roles.IMAGE, roles.CAPTION, roles.CREDIT, roles.EMBED):
            yield Opinion(index, Label.OTHER, "no article", 0.6)
