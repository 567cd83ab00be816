"""Rules about captions and credits: which texts stand beside an image and say what it shows, or who took it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from cleannews.classify import phrases
from cleannews.classify.opinion import Draft, Opinion
from cleannews.classify.pictures import Picture, names_caption
from cleannews.classify.rules.extent import front_zone, headline_index, media_extent
from cleannews.classify.rules.front import looks_like_byline
from cleannews.classify.view import View, folded
from cleannews.credits import is_credit_name, is_credit_text, names_agency, split_text
from cleannews.lexicon.class_tokens import words_of
from cleannews.model import kinds, roles
from cleannews.model.block import Block, Verdict
from cleannews.model.labels import Label, Role


def texts_of(view: View, draft: Draft, picture: Picture) -> str:
    """What stands beside an image, to tell copies of it apart."""
    return folded("".join(view.blocks[index].text for index in _caption_indices(view, draft, picture)))


def _caption_indices(view: View, draft: Draft, picture: Picture) -> list[int]:
    """The blocks of a picture that are its captions and credits."""
    places = view.segments.places
    found = []
    for index in range(picture.first, picture.last + 1):
        block, verdict = view.blocks[index], draft[index]
        if not block.words or _is_of_player(block):
            continue
        if verdict is not None and not _may_be_caption(verdict, block):
            continue
        if places[block.place].tag in _CONTROLS or view.keys[index] in _MEDIA_WORDS:
            continue
        if block.words >= 4 and view.link_density[index] > view.thresholds.link_density:
            continue
        if block.words <= 12 and phrases.starts_byline(block.text) and not phrases.starts_credit(block.text):
            continue
        found.append(index)
    return found


def _is_of_player(block: Block) -> bool:
    """Whether a text is the counter of a slide show, or says how long a video is."""
    return not any(map(str.isalpha, block.text)) or (block.words <= 12 and _RUNNING_TIME.search(block.text) is not None)


_RUNNING_TIME: Final = re.compile(r"^\d{1,2}:\d{2}(?::\d{2})?\b|\b\d{1,3}:\d{2} ?min", re.IGNORECASE)


def announces_video(block: Block) -> bool:
    """Whether a text is the title of a video behind its running time."""
    return 0 < block.words <= 60 and _ANNOUNCED.match(block.text) is not None


_ANNOUNCED: Final = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?!\d)")
_CONTROLS: Final = frozenset(("button", "label", "select", "option", "textarea"))
_MEDIA_WORDS: Final = frozenset(("video", "audio", "bild", "image", "photo", "foto", "gallery", "galerie", "galería"))
"""Lines that say what kind of medium stands here and nothing of it."""


def _may_be_caption(verdict: Verdict, block: Block) -> bool:
    """Whether a verdict on a text beside an image comes from where it stands rather than from what it says."""
    if verdict.role is roles.NOTE:
        return phrases.starts_credit(block.text)  # "Source: …"
    if verdict.role is not None:
        return verdict.role is roles.DEK and verdict.detail == "position"
    if verdict.label is Label.HIDDEN or verdict.label is Label.DUPLICATE:
        return False
    if verdict.rule in ("phrase-line", "phrase-start"):
        return verdict.label is Label.COPYRIGHT or phrases.starts_credit(block.text)
    return True


def caption(view: View, draft: Draft) -> Iterator[Opinion]:
    """Captions and credits: what stands in a picture, what is named so, what reads so right at an image."""
    images = {index for index, verdict in enumerate(draft) if verdict is not None and verdict.role is roles.IMAGE}
    prompts = _repeated(view, images)
    done: set[int] = set()
    for picture in view.pictures:
        indices = _caption_indices(view, draft, picture)
        for index in [index for index in indices if view.keys[index] in prompts]:
            indices.remove(index)
            done.add(index)
            yield Opinion(index, Label.PROMPT, "stands at every image")
        if picture.image in images:
            alone = len(indices) == 1
            for index in indices:
                if index not in done:
                    done.add(index)
                    credit = index == indices[-1] and _signs(view, indices)
                    role = roles.CREDIT if credit else _caption_or_credit(view, view.blocks[index], alone)
                    yield Opinion(index, role, "picture")
        elif picture.framed and not any(picture.first <= index <= picture.last for index in images):
            for index in indices:
                if draft[index] is None and view.inside[index] and index not in done:
                    done.add(index)
                    yield Opinion(index, Label.OTHER, "caption of an image that was removed", 0.7)
    for index in _behind_images_only(view, draft, images):
        if index not in done:
            done.add(index)
            yield Opinion(index, _caption_or_credit(view, view.blocks[index], False), "set only behind images", 0.8)
    front = front_zone(view, draft)
    head = headline_index(draft)
    extent = media_extent(view, draft)
    lead = range(head + 1, extent.start) if head is not None else range(0)
    for block in view.blocks:
        index = block.index
        in_caption = block.kind is kinds.CAPTION
        if not block.words or not (in_caption or block.words <= view.thresholds.longest_caption) or index in done:
            continue
        if not (view.inside[index] or in_caption or index in front or index in lead):
            continue
        verdict = draft[index]
        if verdict is not None and not (
            (verdict.role is not None or verdict.rule == "outside-article") and _may_be_caption(verdict, block)
        ):
            continue
        if _is_of_player(block):
            continue
        if in_caption and (verdict is None or _is_near(index, images)):
            yield Opinion(index, _caption_or_credit(view, block, True), "figure")
            continue
        if block.words > view.thresholds.longest_caption:
            continue
        named = names_caption(view.segments.places, block) if verdict is None else ""
        if named and not looks_like_byline(view, index):
            near = _is_near(index, images)
            yield Opinion(index, _caption_or_credit(view, block, True) if near else roles.CAPTION, named)
        elif _reads_like_caption(view, block, images, front):
            yield Opinion(index, _caption_or_credit(view, block, True), "reads like a caption", 0.7)


def _is_near(index: int, images: Set[int]) -> bool:
    """Whether an image is among the four blocks before or behind a text."""
    return any(near in images for near in range(index - 4, index + 5))


def _signs(view: View, indices: Sequence[int]) -> bool:
    """Whether the last text of a picture is a short name behind a longer caption."""
    if len(indices) < 2:
        return False
    before, last = view.blocks[indices[-2]], view.blocks[indices[-1]]
    return (
        last.words <= 4
        and before.words >= 2 * last.words
        and not view.sentence[last.index]
        and all(word[0].isupper() for word in last.text.split())
    )


def _repeated(view: View, images: Set[int]) -> frozenset[str]:
    """Short lines that stand in three pictures or more and are no credit: "View 6 images"."""
    counts: dict[str, int] = {}
    for picture in view.pictures:
        if picture.image in images and picture.last - picture.first > 1:
            for index in range(picture.first, picture.last + 1):
                block = view.blocks[index]
                if 0 < block.words <= 5 and not is_credit_text(block.text, False):
                    counts[view.keys[index]] = counts.get(view.keys[index], 0) + 1
    return frozenset(key for key, count in counts.items() if count >= 3 and key)


def _caption_or_credit(view: View, block: Block, alone: bool) -> Role:
    """A credit stands in an element named so, or is nothing but "Photo: …" or the name of an agency.

    Args:
        view: the page.
        block: a text beside an image.
        alone: no other text stands beside it.
    """
    place = view.segments.places[block.place]
    caption, credit = split_text(block.text)
    if credit and len(caption.split()) > 2:
        return roles.CAPTION
    names = place.tokens + tuple(t for m in block.marks if m.start == 0 and m.end == len(block.text) for t in m.tokens)
    short = block.words <= 15
    if is_credit_name(names) and not any("caption" in words_of(token) for token in names) and (short or not alone):
        return roles.CREDIT
    if short and (phrases.starts_credit(block.text) or place.tag in ("footer", "cite")):
        return roles.CREDIT
    if block.words <= 10 and not view.sentence[block.index] and is_credit_text(block.text, alone):
        return roles.CREDIT
    return roles.CAPTION


def _behind_images_only(view: View, draft: Draft, images: Set[int]) -> list[int]:
    """Texts in elements whose look no other text of the article has, and all of which stand right behind images."""
    if not images:
        return []
    places = view.segments.places
    behind: dict[tuple[int, int], list[int]] = {}
    elsewhere: set[tuple[int, int]] = set()
    weight = 0.0
    since = _FAR
    for block in view.blocks:
        index = block.index
        if index in images:
            since = 0
            continue
        if not block.words or not view.inside[index] or draft[index] is not None:
            continue
        since += 1
        weight += view.weights[index]
        parent = places[block.place].parent
        look = (places[block.place].style, places[parent].style if parent >= 0 else -1)
        if since == 1 and block.kind is kinds.TEXT and block.words <= view.thresholds.longest_lead_caption:
            behind.setdefault(look, []).append(index)
        else:
            elsewhere.add(look)
    return sorted(
        index
        for look, indices in behind.items()
        if look not in elsewhere
        and len(indices) >= 2
        and sum(view.weights[index] for index in indices) <= _MOST_OF_CAPTIONS * weight
        for index in indices
    )


_FAR: Final = 100
_MOST_OF_CAPTIONS: Final = 0.3
"""Share of the article's running text above which texts behind images are its paragraphs."""


def _reads_like_caption(view: View, block: Block, images: Set[int], front: Sequence[int]) -> bool:
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
    if block.index in front and block.words >= 3 and not looks_like_byline(view, block.index):
        return True  # between headline and body right behind an image
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


def caption_without_article(view: View, draft: Draft) -> Iterator[Opinion]:
    """Where no text was found, there is no article for images and captions to belong to."""
    text = (roles.PARAGRAPH, roles.LIST_ITEM, roles.QUOTE, roles.TABLE, roles.CODE, roles.DEK, roles.NOTE)
    if any(verdict is not None and verdict.role in text for verdict in draft):
        return
    for index, verdict in enumerate(draft):
        if verdict is not None and verdict.role in (roles.IMAGE, roles.CAPTION, roles.CREDIT, roles.EMBED):
            yield Opinion(index, Label.OTHER, "no article", 0.6)
