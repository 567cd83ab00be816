"""Images: which address is best, which caption and credit belong to which image."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import unquote, urljoin

from cleannews.credits import split_credit, strip_credit
from cleannews.model import roles
from cleannews.model.block import Block, Media, Segments, Verdict
from cleannews.model.body import Candidate, Image

_ADDRESS_ATTRIBUTES = (
    "data-src", "data-original", "data-lazy-src", "data-lazy", "data-full-src", "data-full", "data-hi-res-src",
    "data-large-file", "data-orig-file", "data-img-src", "data-image", "data-url", "data-echo", "data-actualsrc",
    "src",
)  # fmt: skip
"""Where lazy loaders keep the address, in the order in which they are trusted; ``src`` may be a placeholder."""

_SET_ATTRIBUTES = ("data-srcset", "data-lazy-srcset", "srcset")
_SET_ENTRY = re.compile(r"\s*([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]{1,8})([wxh]))?[^,]{0,40}(?:,|$)")
_PLACEHOLDER = re.compile(
    r"(?:^|[/_.-])(?:blank|placeholder|spacer|pixel|transparent|lazy|loading|grey|1x1)(?:[/_.-]|$)"
)
_NUMBER = re.compile(r"\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$")
_PATH = re.compile(r"(?:(?:[a-z][a-z\d+.-]*:)?//[^/?#]*)?([^?#]*)", re.IGNORECASE)
"""Of an address: `urllib.parse.urlsplit` takes ten times as long."""
LONGEST_ADDRESS = 4_000
"""Characters; a longer one is no address of an image."""
_MAX_SET = 20_000
"""Characters of a ``srcset`` that are read; real ones have a few hundred."""


def candidates_of(media: Media, base: str | None) -> tuple[Candidate, ...]:
    """All addresses of an image, best first: the widest that is declared, then the order of trust.

    Args:
        media: the image as the page has it.
        base: address that relative ones are resolved against, if known.
    """
    attributes = media.attributes
    found: dict[str, Candidate] = {}
    for holder in [attributes, *media.sources]:
        for name in _SET_ATTRIBUTES:
            for candidate in _read_set(holder.get(name, ""), base):
                found.setdefault(candidate.src, candidate)
    for name in _ADDRESS_ATTRIBUTES:
        src = _resolved(attributes.get(name, ""), base)
        if src is not None:
            found.setdefault(src, Candidate(src))
    order = {src: position for position, src in enumerate(found)}
    return tuple(
        sorted(
            found.values(),
            key=lambda c: (
                _PLACEHOLDER.search(c.src.lower()) is not None,
                -(c.width or 0),
                -(c.density or 0.0),
                order[c.src],
            ),
        )
    )


def some_address(media: Media) -> str | None:
    """An address of an image as written, found quickly; None if it has none. `candidates_of` finds the best one."""
    attributes = media.attributes
    for name in _ADDRESS_ATTRIBUTES:
        address = _resolved(attributes.get(name, ""), None)
        if address is not None:
            return address
    for holder in [attributes, *media.sources]:
        for name in _SET_ATTRIBUTES:
            for candidate in _read_set(holder.get(name, ""), None):
                return candidate.src
    return None


def _read_set(value: str, base: str | None) -> Iterator[Candidate]:
    for match in _SET_ENTRY.finditer(value[:_MAX_SET]):
        src = _resolved(match[1], base)
        if src is None:
            continue
        number = float(match[2]) if match[2] and match[2].strip(".").replace(".", "", 1).isdigit() else None
        if number is None or match[3] == "h":
            yield Candidate(src)
        elif match[3] == "w":
            yield Candidate(src, width=int(number))
        else:
            yield Candidate(src, density=number)


def _resolved(address: str, base: str | None) -> str | None:
    """The absolute address, None for what is no address of an image: ``data:`` and other schemes, fragments."""
    address = address.strip()
    if (
        not address
        or len(address) > LONGEST_ADDRESS
        or address[0] in "#{["
        or address.lower().startswith(("data:", "javascript:", "about:", "blob:"))
    ):
        return None
    if base is None or address.startswith(("https://", "http://")):
        return address
    try:
        return urljoin(base, address)
    except ValueError:  # an address such as "http://[": not one that leads anywhere
        return None


def declared_size(media: Media) -> tuple[int | None, int | None]:
    """Width and height in pixels as the element declares them."""
    attributes = media.attributes
    sizes = []
    for name in ("width", "height"):
        match = _NUMBER.match(attributes.get(name, ""))
        sizes.append(int(match[1]) if match else None)
    return sizes[0], sizes[1]


def file_name(address: str | None) -> str:
    """The last path segment of an address, lower-case: what stays the same where a site serves several sizes."""
    if not address:
        return ""
    path = _PATH.match(address)
    return "" if path is None else unquote(path[1]).rstrip("/").rpartition("/")[2].lower()


def bind_images(segments: Segments, verdicts: Sequence[Verdict], base: str | None) -> Mapping[int, Image]:
    """The images of the article with their captions and credits, by the block they stand at.

    A caption belongs to the image in its figure, else to the nearest image before it with nothing but captions in
    between, else to the one right after it. A caption without an image is an image whose address is unknown.
    """
    images: dict[int, Image] = {}
    captions: dict[int, list[Block]] = {}
    blocks = segments.blocks
    for block in blocks:
        verdict = verdicts[block.index]
        if verdict.role is roles.IMAGE:
            captions.setdefault(block.index, [])
        elif verdict.role in (roles.CAPTION, roles.CREDIT):
            captions.setdefault(_owner(segments, verdicts, block), []).append(block)
    for index, belonging in captions.items():
        texts = [block for block in belonging if verdicts[block.index].role is roles.CAPTION]
        credits = [block.text for block in belonging if verdicts[block.index].role is roles.CREDIT]
        caption, credit = split_credit(texts)
        credit = "; ".join(dict.fromkeys(strip_credit(text) for text in credits)) or credit
        media = blocks[index].media if verdicts[index].role is roles.IMAGE else None
        found = candidates_of(media, base) if media is not None else ()
        width, height = declared_size(media) if media is not None else (None, None)
        alt = media.attributes.get("alt", "").strip() if media is not None else ""
        images[index] = Image(
            src=found[0].src if found else None,
            candidates=found,
            alt=" ".join(alt.split()) or None,
            caption=caption or None,
            credit=credit or None,
            width=width,
            height=height,
        )
    return dict(sorted(images.items()))


def _owner(segments: Segments, verdicts: Sequence[Verdict], caption: Block) -> int:
    blocks = segments.blocks
    if caption.figure >= 0:
        for step in (-1, 1):
            index = caption.index + step
            while 0 <= index < len(blocks) and abs(index - caption.index) < 12:
                if verdicts[index].role is roles.IMAGE and blocks[index].figure == caption.figure:
                    return index
                index += step
    for step in (-1, 1):
        index = caption.index + step
        while 0 <= index < len(blocks) and abs(index - caption.index) < 8:
            verdict = verdicts[index]
            if verdict.role is roles.IMAGE:
                return index
            if verdict.role not in (None, roles.CAPTION, roles.CREDIT):
                break
            index += step
    return caption.index
