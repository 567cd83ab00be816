"""Pictures: an image with what belongs to it, by structure alone.

A picture is the largest element around an image that holds nothing but this image, its copies and a few short texts: a
``figure``, or a ``div`` with an image, a caption and a credit. What its own elements are called says what kind of
picture it is, not that it is a menu or a footer ("image-footer", "teaser-image"); what stands around it does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from cleannews.images import file_name, some_address
from cleannews.lexicon.class_tokens import CAPTION, CREDIT, words_of
from cleannews.model import kinds
from cleannews.model.block import Block, Place, Segments

_MOST_BLOCKS: Final = 14
"""Blocks of a picture: the image, its copies, a caption, a credit, buttons."""
_MOST_BOUND, _WORDS_BOUND = 8, 220
"""Texts and their words in the figure, or in elements that are called captions."""
_MOST_LOOSE, _WORDS_LOOSE, _LONGEST_LOOSE = 3, 70, 45
"""Texts, their words, and those of the longest, where nothing but an element around both binds them to the image."""
_AROUND_ALL: Final = frozenset(("html", "body", "main", "article", "table", "tbody", "ul", "ol"))
"""Elements that hold more than a picture, however little that is."""
_OF_FORMS: Final = frozenset(("label", "select", "option", "textarea", "legend"))


class Picture(NamedTuple):
    """An image and the short texts that stand with it."""

    image: int
    """Index of the block of the image."""
    name: str
    """File name of the image; empty where none of its addresses has one."""
    top: int
    """The outermost place that holds nothing else."""
    first: int
    """Index of the first block in it."""
    last: int
    """Index of the last block in it."""
    framed: bool
    """It is a figure, or holds an element that is called a caption."""


def pictures_of(segments: Segments, container: int) -> tuple[Picture, ...]:
    """The pictures of a page in HTML, one for each image, in page order.

    Args:
        segments: the page.
        container: place that holds the article; it and what is around it are no pictures.
    """
    blocks, places = segments.blocks, segments.places
    images = [block for block in blocks if block.kind is kinds.IMAGE]
    if not images or not segments.from_html:
        return ()
    first, last = _spans(blocks, places)
    around = set()
    place = container
    while place >= 0:
        around.add(place)
        place = places[place].parent
    names = {block.index: _name(block) for block in images}
    found = []
    for block in images:
        name = names[block.index]
        top, framed = -1, False
        place = block.place
        while place >= 0 and place not in around and places[place].tag not in _AROUND_ALL:
            start, end = first[place], last[place]
            if end - start >= _MOST_BLOCKS:
                break
            members = blocks[start : end + 1]
            fits, frame = _holds_one_picture(members, places, block, names)
            if not fits:
                break
            top, framed = place, frame
            place = places[place].parent
        if top < 0:
            found.append(Picture(block.index, name, block.place, block.index, block.index, False))
        else:
            found.append(Picture(block.index, name, top, first[top], last[top], framed))
    return tuple(found)


def _spans(blocks: Sequence[Block], places: Sequence[Place]) -> tuple[list[int], list[int]]:
    """By place: its first block and its last one, those of the places in it included; blocks stand in page order."""
    first, last = [len(blocks)] * len(places), [-1] * len(places)
    for block in blocks:
        place, index = block.place, block.index
        if first[place] > index:
            first[place] = index
        last[place] = index
    for place in range(len(places) - 1, 0, -1):
        parent = places[place].parent
        if parent >= 0:
            if first[place] < first[parent]:
                first[parent] = first[place]
            if last[place] > last[parent]:
                last[parent] = last[place]
    return first, last


def _name(block: Block) -> str:
    return file_name(some_address(block.media)) if block.media is not None else ""


def _is_bound(places: Sequence[Place], figure: int, block: Block) -> bool:
    """Whether a text is in the image's figure, or in an element that is called a caption or a credit."""
    return (figure >= 0 and block.figure == figure) or block.kind is kinds.CAPTION or names_caption(places, block) != ""


def _holds_one_picture(
    members: Sequence[Block], places: Sequence[Place], image: Block, names: Mapping[int, str]
) -> tuple[bool, bool]:
    """Whether some blocks are one image and what belongs to it, and whether a caption or a figure says so."""
    name = names[image.index]
    bound = words_bound = loose = words_loose = 0
    for block in members:
        if block.kind is kinds.IMAGE:
            other = names[block.index]
            if other and name and other != name and not _is_hidden(places, block):
                return False, False
        elif block.kind is kinds.EMBED or block.kind is kinds.CODE or block.cell is not None:
            return False, False
        elif _is_hidden(places, block):
            continue
        elif places[block.place].tag in _OF_FORMS:
            return False, False
        elif _is_bound(places, image.figure, block):
            bound += 1
            words_bound += block.words
        elif block.kind is kinds.HEADING or block.list is not None or block.words > _LONGEST_LOOSE:
            return False, False
        elif places[block.place].tag != "button":
            loose += 1
            words_loose += block.words
    fits = (
        bound <= _MOST_BOUND
        and words_bound <= _WORDS_BOUND
        and loose <= (0 if bound else _MOST_LOOSE)
        and words_loose <= _WORDS_LOOSE
    )
    return fits, bound > 0 or image.figure >= 0


def _is_hidden(places: Sequence[Place], block: Block) -> bool:
    return places[block.place].hidden


def names_caption(places: Sequence[Place], block: Block) -> str:
    """The token that says that a block is a caption or a credit; empty if none does.

    It is that of its element, of the element around it, or of one around all of its text.
    """
    place = block.place
    for _ in range(2):
        if place < 0:
            break
        for token in places[place].tokens:
            if is_caption_token(token):
                return token
        place = places[place].parent
    for mark in block.marks:
        if mark.start == 0 and mark.end == len(block.text):
            for token in mark.tokens:
                if is_caption_token(token):
                    return token
    return ""


@lru_cache(maxsize=1 << 14)
def is_caption_token(token: str) -> bool:
    """Whether a name is that of a caption or a credit."""
    if token in CAPTION or token in CREDIT:
        return True
    words = words_of(token)
    return ("caption" in words or "credit" in words or "figcaption" in words) and words[0] != "text"
