"""Bylines that a page shows: what is called author, lines that open with "By", names beside the date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from cleannews.lexicon.bylines import READING_TIME
from cleannews.lexicon.dates import PUBLISHED, UPDATED, WEEKDAYS
from cleannews.lexicon.folding import fold
from cleannews.lexicon.navigation import HOME, SECTIONS
from cleannews.metadata.bylines import openers, without_affiliation
from cleannews.metadata.evidence import Evidence
from cleannews.metadata.names import Signature
from cleannews.metadata.page_parts import (
    DOUBTED,
    ELSEWHERE,
    MAX_WORDS,
    blocks_near,
    has_digit,
    label_of,
    words_of,
)
from cleannews.metadata.plain import title_key
from cleannews.metadata.written_dates import find_dates
from cleannews.model import kinds, roles
from cleannews.model.block import Block
from cleannews.model.labels import Label

_AUTHOR_WORDS = frozenset(
    """author authors authorname byline bylines autor autoren autore autores auteur auteurs writer writers contributor
    contributors reporter journalist journalists verfasser redakteur skribent forfatter kirjoittaja schrijver vcard
    creator""".split()
)
_NO_AUTHOR_WORDS = frozenset(
    """bio biography avatar image img photo picture follow social share related comment comments caption credit
    description desc box more posts title headline role job position date time email twitter icon""".split()
)


_BOXES = frozenset(("box", "bio", "social"))
"""Of these, what may stand around a name that is called so: ``author-box__name``."""


@lru_cache(maxsize=1 << 14)
def _is_author_token(token: str) -> bool:
    words = words_of(token)
    if _AUTHOR_WORDS.isdisjoint(words):
        return False
    return _NO_AUTHOR_WORDS.isdisjoint(words - _BOXES if "name" in words else words)


@lru_cache(maxsize=1 << 14)
def _is_other_token(token: str) -> bool:
    return not _NO_AUTHOR_WORDS.isdisjoint(words_of(token))


def _is_author(tokens: tuple[str, ...]) -> bool:
    """Whether an element is called author, by one of its tokens."""
    return any(map(_is_author_token, tokens))


class Byline(NamedTuple):
    """Signatures that stand together in a page."""

    rank: int
    """How clear it is that this is the article's byline, -1 to 5."""
    distance: int
    """Blocks behind the headline; negative before it."""
    signatures: tuple[Signature, ...]

    @property
    def is_clear(self) -> bool:
        """Near the headline, and called author or opening with "By" and the like."""
        return self.rank >= _OPENED


_CALLED, _OPENED, _IN_PART, _BESIDE_DATE, _FAR, _FAR_OPENED, _AT_END = 5, 4, 3, 2, 1, 0, -1
"""Ranks; alone and with good names they were right on 0.91, 0.85, 0.88, 0.94, 0.87 and 0.60 of the pages of wcxb-dev,
and on 0.89, 0.76, 0.75, 0.63, 0.89 and 0.78 of trafilatura-eval, 2026-11."""


def near_bylines(evidence: Evidence, anchor: int, headline: str) -> list[Byline]:
    """The bylines near the headline, most likely first; the signatures of one stand together in the page.

    Args:
        evidence: of the page.
        anchor: index of the headline's block; -1 if it is unknown.
        headline: of the article.
    """
    title = title_key(headline)
    blocks = [block for block in blocks_near(evidence, anchor) if 0 < block.words <= MAX_WORDS]
    dated: frozenset[int] | None = None
    found: list[Byline] = []
    for block in blocks:
        label = label_of(evidence, block)
        if label in ELSEWHERE and not (label in DOUBTED and block.index > anchor):
            continue
        if _is_of_image(evidence, block):
            continue
        distance = block.index - max(anchor, 0)
        if signatures := _called_author(evidence, block) or _linked_author(block):
            rank = _CALLED
        elif signatures := _opened(evidence, block):
            rank = _OPENED
        elif signatures := _in_author_part(evidence, block):
            rank = _IN_PART
        elif -3 <= distance <= 8:
            if dated is None:
                dated = _dated(evidence, blocks)
            rank, signatures = _BESIDE_DATE, _beside_date(evidence, block, dated)
        if signatures and title_key(block.text) != title:
            found.append(Byline(rank, distance, tuple(signatures)))
    return _grouped(found)


def _dated(evidence: Evidence, blocks: Sequence[Block]) -> frozenset[int]:
    """The indices of the blocks that hold a date."""
    return frozenset(
        block.index for block in blocks if has_digit(block.text) and find_dates(block.text, evidence.language)
    )


def _is_of_image(evidence: Evidence, block: Block) -> bool:
    """Whether a block is the caption or the credit of an image."""
    return bool(evidence.verdicts) and evidence.verdicts[block.index].role in (roles.CAPTION, roles.CREDIT)


def far_bylines(evidence: Evidence, anchor: int) -> list[Byline]:
    """The bylines elsewhere in the page: what is called author, and lines that open at length ("Written by")."""
    near = {block.index for block in blocks_near(evidence, anchor)}
    starts = openers(evidence.language[:2].lower())
    found: list[Byline] = []
    for block in evidence.segments.blocks:
        if block.index in near or not 0 < block.words <= MAX_WORDS or label_of(evidence, block) in ELSEWHERE:
            continue
        if _is_of_image(evidence, block):
            continue
        if signatures := _called_author(evidence, block) or _in_author_part(evidence, block):
            rank = _FAR
        elif (
            block.words <= 12
            and block.text[:2].lower() in starts
            and opens_byline(block.text, evidence.language, short=False)
        ):
            rank, signatures = _FAR_OPENED, [Signature(block.text, _link_in(block))]
        if signatures:
            found.append(Byline(rank, block.index - max(anchor, 0), tuple(signatures)))
    return [*_grouped(found), *_signed_at_end(evidence, anchor)]


def _signed_at_end(evidence: Evidence, anchor: int) -> list[Byline]:
    """A name that is a paragraph of its own at the end of the text, as papers in Asia sign."""
    texts = evidence.blocks(role=roles.PARAGRAPH)
    if len(texts) < 3:
        return []
    last = texts[-1]
    places = evidence.segments.places
    for block in (last, *evidence.segments.blocks[last.index + 1 : last.index + 3]):
        alike = places[block.place].parent == places[last.place].parent and block.kind is kinds.TEXT
        if alike and block.words <= 5 and not block.links and _looks_like_person(block.text):
            return [Byline(_AT_END, block.index - max(anchor, 0), (Signature(block.text),))]
    return []


def _grouped(bylines: list[Byline]) -> list[Byline]:
    """Bylines of a rank that stand side by side as one, the most likely first."""
    groups: list[Byline] = []
    for byline in bylines:
        last = groups[-1] if groups else None
        if last is not None and last.rank == byline.rank and byline.distance - last.distance <= 2:
            groups[-1] = Byline(byline.rank, byline.distance, (*last.signatures, *byline.signatures))
        else:
            groups.append(byline)
    groups.sort(key=lambda byline: (-byline.rank, byline.distance < 0, abs(byline.distance)))
    return groups[:8]


def _called_author(evidence: Evidence, block: Block) -> list[Signature]:
    """What an element is called author by its class, id or itemprop."""
    inner = [mark for mark in block.marks if mark.tokens and _is_author(mark.tokens) and mark.end - mark.start <= 120]
    if not inner and (block.words > 25 or not _is_author(evidence.segments.places[block.place].tokens)):
        return []
    if _REVIEWED.search(block.text[:60]):
        return []
    if inner:
        return [Signature(block.text[mark.start : mark.end], mark.href or _link_in(block)) for mark in inner[:6]]
    return [Signature(block.text, _link_in(block))]


def _linked_author(block: Block) -> list[Signature]:
    """Links to authors' pages."""
    if not block.links or block.words > 25:
        return []
    linked = [mark for mark in block.marks if mark.href and _AUTHOR_PATH.search(mark.href[:300])]
    if not linked or _REVIEWED.search(block.text[:60]):
        return []
    return [Signature(block.text[mark.start : mark.end], mark.href) for mark in linked[:6]]


def _in_author_part(evidence: Evidence, block: Block) -> list[Signature]:
    """A short line in an element that is called author."""
    places = evidence.segments.places
    parent = places[block.place].parent
    tokens = places[block.place].tokens
    if (
        block.words <= 12
        and parent >= 0
        and _is_author(places[parent].tokens)
        and not any(map(_is_other_token, tokens))
    ):
        return [Signature(block.text, _link_in(block))]
    return []


_REVIEWED = re.compile(
    r"\b(?:review|fact.?check|edit|verif|updat|photo|illustrat|translat|geprüft|foto|vérifié|revisad|mis à jour)\w{0,4}"
    r"(?: by| von| par| por|:)",
    re.IGNORECASE,
)
"""Those who worked on an article without being its author."""
_AUTHOR_PATH = re.compile(
    r"/(?:authors?|autor(?:en|es|i)?|auteurs?|autore|people|profile|staff|reporters?|journalists?|writers?|contributors?"
    r"|by|redaktion|skribent|forfatter|columnists?|editor)/[^/]",
    re.IGNORECASE,
)


def _link_in(block: Block) -> str:
    return next((mark.href for mark in block.marks if mark.href), "")


_PARTING = re.compile(r"[|\n•·»]")
_PARTING_COMMA = re.compile(r"[|\n•·»,]")


def _opened(evidence: Evidence, block: Block) -> list[Signature]:
    """The parts of a short line that open with words such as "By"."""
    if block.words > 25 or block.link_words > 12:
        return []
    text = block.text
    if has_digit(text):
        for date in reversed(find_dates(text, evidence.language)):
            text = f"{text[: date.start]} | {text[date.end :]}"
    return [
        Signature(part.strip(), _link_in(block))
        for part in _PARTING.split(text)
        if opens_byline(part.strip(), evidence.language)
    ]


def _beside_date(evidence: Evidence, block: Block, dated: frozenset[int]) -> list[Signature]:
    """A line near the headline that is a name and a date, or a name at a date or in what is called a byline."""
    if block.words > 12 or block.kind is kinds.HEADING or block.link_words >= block.words:
        return []
    text = block.text
    dates = find_dates(text, evidence.language)
    for date in reversed(dates):
        text = f"{text[: date.start]} | {text[date.end :]}"
    if not dates and not {block.index - 1, block.index + 1} & dated and label_of(evidence, block) is not Label.BYLINE:
        return []
    parts = [without_affiliation(part.strip()) for part in _PARTING_COMMA.split(text)]
    return [Signature(part) for part in parts if _looks_like_person(part)]


def _looks_like_person(text: str) -> bool:
    """Two to four capitalised words and nothing else; no word that is a section or a date's."""
    words = text.split()
    return (
        2 <= len(words) <= 4
        and all(re.fullmatch(r"[^\W\d_][^\W\d_'’.-]*(?:[-'’][^\W\d_]+)*\.?", word) for word in words)
        and words[0][0].isupper()
        and words[-1][0].isupper()
        and not any(fold(word) in _no_person() for word in words)
    )


@cache
def _no_person() -> frozenset[str]:
    """Words of menus, dates and reading times: no part of a name that stands alone."""
    words = {word for phrases in (*SECTIONS.values(), *HOME.values()) for phrase in phrases for word in phrase.split()}
    words.update(
        word
        for phrases in (*PUBLISHED.values(), *UPDATED.values(), *READING_TIME.values())
        for phrase in phrases
        for word in phrase.split()
    )
    words.update(name for days in WEEKDAYS.values() for names in days for name in names)
    return frozenset(fold(word) for word in words if len(word) > 2) | {
        "share",
        "print",
        "listen",
        "read",
        "more",
        "comments",
        "photo",
        "views",
        "the",
        "our",
        "your",
    }


def opens_byline(text: str, language: str, *, short: bool = True) -> bool:
    """Whether a line opens with words such as "By" and a name follows.

    Args:
        text: the line.
        language: BCP 47 tag of the page.
        short: openers of a few letters count, not only "Written by" and the like.
    """
    if len(text) > 200:
        return False
    folded = fold(text)
    for opener in openers(language[:2].lower()).get(folded[:2], ()):
        if folded.startswith(opener) and (short or len(opener) > 6):
            rest = text[len(opener) :].lstrip(" :")
            if not rest or not rest[0].isalpha():
                continue
            parted = opener[-1] == ":" or text[len(opener)] in " :" or (text[len(opener)].isupper() and len(opener) > 1)
            if parted and (rest[0].isupper() or not rest[0].islower() or len(opener) > 6 or len(rest.split()) == 1):
                return True
    return False
