"""Captions and credits in one text: where the caption ends and the photographer or the agency begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from cleannews.lexicon.captions import AGENCIES, CREDIT_ENDS, CREDIT_STARTS
from cleannews.lexicon.class_tokens import CREDIT, CREDIT_WORDS, words_of
from cleannews.model.block import Block
from cleannews.openings import Openings

_STARTS = tuple(sorted({start for group in CREDIT_STARTS.values() for start in group}, key=len, reverse=True))
_CREDIT_OPENINGS = Openings(_STARTS)
_STARTS_BY_END: dict[str, list[str]] = {}
for _start in _STARTS:
    _STARTS_BY_END.setdefault(_start[-1], []).append(_start)
_ENDS = tuple(end for group in CREDIT_ENDS.values() for end in group)
_AGENCIES = frozenset(agency for group in AGENCIES.values() for agency in group)
_LONGEST_AGENCY: Final = max(len(agency.split()) for agency in _AGENCIES)

_FULL_WIDTH: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
"""Full-width forms of ASCII to ASCII, one to one."""

_LONGEST_CREDIT: Final = 120
"""Characters behind "Photo:" above which this opens a sentence."""
_EDGES = " \t\n:：-–—|/.,;()[]（）＝="
_BRACKETED = re.compile(r"\s*[(\[（【]([^()\[\]（）【】]{2,120})[)\]）】]\s*\.?\s*$")
_SEPARATED = re.compile(r"\s+[|/–—-]\s+([^|–—]{2,80})$")
_EQUALS = re.compile(r"＝([^＝。、，,\d０-９]{1,24})$")
_BOUNDARY = re.compile(r"(?<!\b[A-Z])[.!?…][\"”»’')\]]*\s*(?=[^\W\d_]|@)")
_RIGHTS = re.compile(
    r"[\s/|,.–—-]*(?:\bcopyright\b|©|\ball rights reserved|\btous droits réservés|\balle rechte vorbehalten"
    r"|\btodos los derechos reservados|\btutti i diritti riservati|\btodos os direitos reservados).*$",
    re.IGNORECASE | re.DOTALL,
)
_RUNNING_TIME = re.compile(
    r"[\s|·,–-]*(?:\d{1,2}\.\d{1,2}\.\d{2,4})?[\s|·,–-]*\d{1,3}:\d{2} ?min\.?\s*$", re.IGNORECASE
)
_LONE_RIGHTS = re.compile(
    r"\s+[-–—|]\s+(?:copyright|©|tous droits réservés|alle rechte vorbehalten)\s*$", re.IGNORECASE
)


# --- by the element ------------------------------------------------------------------------------------------------


def is_credit_name(tokens: Sequence[str]) -> bool:
    """Whether an element beside an image, or in a caption, is named as the credit."""
    return any(map(_is_credit_token, tokens))


@lru_cache(maxsize=1 << 14)
def _is_credit_token(token: str) -> bool:
    if token in CREDIT or "credit" in token or "copyright" in token:
        return True
    return not CREDIT_WORDS.isdisjoint(words_of(token))


def split_credit(blocks: Sequence[Block]) -> tuple[str, str]:
    """The caption and the credit in the caption's own text: in an element named so, behind "Photo:", in brackets."""
    captions: list[str] = []
    credits: list[str] = []
    for block in blocks:
        text = block.text
        for mark in block.marks:
            if (
                is_credit_name(mark.tokens)
                and (mark.start == 0 or mark.end >= len(text) - 2)
                and mark.end - mark.start < len(text)
            ):
                credits.append(strip_credit(text[mark.start : mark.end]))
                text = (text[: mark.start] + text[mark.end :]).strip(" \n|/-–—")
                break
        else:
            text, credit = split_text(text)
            if credit:
                credits.append(credit)
        text = _RUNNING_TIME.sub("", _LONE_RIGHTS.sub("", text))
        if text:
            captions.append(text)
    return "\n".join(dict.fromkeys(captions)), "; ".join(dict.fromkeys(credits))


# --- by the words --------------------------------------------------------------------------------------------------


def split_text(text: str) -> tuple[str, str]:
    """The caption and the credit in one text; the credit is empty where none is found."""
    lowered = text.lower().translate(_FULL_WIDTH) if not text.isascii() else text.lower()
    if len(lowered) != len(text):  # a character that grows in lower case: offsets would not fit
        return text, ""
    position = _credit_position(lowered, text)
    if position >= 0:
        return _parted(text, position)
    bare = text.rstrip("）)」】. ")
    for end in _ENDS:
        if bare.endswith(end):
            name = max(bare.rfind(stop, 0, -len(end)) for stop in "。！？.!?（(）)」\n") + 1
            if len(bare) - name <= 30:
                credit = bare[name : -len(end)].strip(_EDGES)
                return bare[:name].rstrip("（( \n") if credit else text, credit
    equals = _EQUALS.search(text)
    if equals is not None and names_agency(equals[1]):
        return text[: equals.start()].rstrip(), equals[1].strip(_EDGES)
    bracketed = _BRACKETED.search(text)
    if bracketed is not None:
        inner, before = bracketed[1].strip(_EDGES), text[: bracketed.start()].rstrip()
        if "/" in inner or names_agency(inner) or (before[-1:] in '.!?…”"' and before and _is_full_name(inner)):
            return before, strip_credit(inner)
    for boundary in _BOUNDARY.finditer(text, max(0, len(text) - _LONGEST_TAIL)):
        tail = text[boundary.end() :]
        if is_credit_text(tail, False):
            return text[: boundary.end()].rstrip(), strip_credit(tail)
    separated = _SEPARATED.search(text)
    if separated is not None and names_agency(separated[1]):
        return text[: separated.start()].rstrip(), strip_credit(separated[1])
    signed = _SIGNED.search(text, max(0, len(text) - _LONGEST_TAIL))
    if signed is not None and names_agency(signed[1].partition("/")[0]):
        return text[: signed.start()].rstrip(), strip_credit(signed[1])
    return text, ""


_LONGEST_TAIL: Final = 100
_SIGNED = re.compile(r"\s([^\s/]+\s?/\s?[^/]{2,40})$")
"""A word, a slash and a name at the end: "EFE/ J.J. Guillén"."""


def _credit_position(lowered: str, text: str) -> int:
    """Where the credit's "Photo:" begins; -1 if there is none.

    The first of several, unless it opens the text and a later one stands in it: "Photo: the minister. © AFP".
    """
    found: list[tuple[int, int]] = []
    for start in (start for end, starts in _STARTS_BY_END.items() if end in lowered for start in starts):
        position = lowered.find(start)
        while position >= 0:
            if _starts_credit_at(lowered, text, position, start):
                found.append((position, len(start)))
            position = lowered.find(start, position + 1)
    if not found:
        return -1
    first = min(found)[0]
    later = [position for position, length in found if position > first + 40]
    return min(later) if first == 0 and later else first


def _starts_credit_at(lowered: str, text: str, position: int, start: str) -> bool:
    behind = position + len(start)
    if len(text) - behind > _LONGEST_CREDIT:
        return False
    before = lowered[position - 1] if position else " "
    if before.isalnum() and start[0].isalnum():
        return False
    if start[-1].isalnum() and lowered[behind : behind + 1].isalnum():
        return False
    if position and start[-1].isalpha() and before not in " \n([.":
        return False
    if position == 0 and start[-1].isalpha():
        return is_credit_text(text[behind:], False) or len(text[behind:].split()) <= _FEW
    if position == 0 or start[-1] in ":=©/" or start == "(c)":
        return True
    return text[:position].rstrip().endswith(tuple('.!?)]\n|-–—:/。([…”"»'))


_FEW: Final = 5
"""Words behind a "photo" that opens the text, up to which they are a name."""


def _parted(text: str, position: int) -> tuple[str, str]:
    """The text apart at "Photo:"; what follows the bracket that this stands in belongs to the caption."""
    opened = max(text.rfind(bracket, 0, position) for bracket in "([（")
    if 0 <= position - opened - 1 <= _FEW * 4 and opened >= 0 and not set(text[opened:position]) & set(")]）.:"):
        position = opened + 1  # "(AP Photo/Jane Doe)"
    if position and text[position - 1] in "([（":
        end = min((at for at in (text.find(c, position) for c in ")]）") if at >= 0), default=-1)
        rest = text[end + 1 :].strip(" \n.") if end >= 0 else ""
        if len(rest) > 12:
            caption = f"{text[: position - 1].rstrip()} {text[end + 1 :].strip()}".strip()
            return caption, strip_credit(text[position:end])
    return text[:position].rstrip(" \n|/-–—([（,;"), strip_credit(text[position:])


def names_agency(text: str) -> bool:
    """Whether a short text names an agency or a picture service."""
    lowered = text.lower() if text.isascii() else text.lower().translate(_FULL_WIDTH)
    if lowered.strip(_EDGES) in _AGENCIES:
        return True
    words = _WORD_BREAK.sub(" ", lowered).split()
    for start in range(len(words)):
        for length in range(1, min(_LONGEST_AGENCY, len(words) - start) + 1):
            if " ".join(words[start : start + length]) in _AGENCIES:
                return True
    return False


_WORD_BREAK = re.compile(r"[/|,;:()\-–—©\[\]\s]+")
_JOINING = frozenset("via for von de del di da of the and und et e y & for by par por pour van der".split())


def is_credit_text(text: str, alone: bool) -> bool:
    """Whether a short text is nothing but a photographer's or an agency's name.

    Args:
        text: the text.
        alone: it is all that stands beside an image, so that a bare name may be what the image shows.
    """
    text = text.strip(" \n.()[]（）")
    words = text.split()
    if not 0 < len(words) <= 10 or len(text) > _LONGEST_CREDIT:
        return False
    if text[0] == "@" and len(words) == 1:
        return True
    named = all(not word[0].islower() or word.lower() in _JOINING or "/" in word for word in words)
    if not named or text[-1] in "!?:":
        return False
    if names_agency(text):
        return len(words) <= 3 or "/" in text or " via " in text.lower() or "|" in text
    return not alone and "/" in text and 1 < len(words) <= 8 and not any(map(str.isdigit, text))


def _is_full_name(text: str) -> bool:
    """Whether a text is two to four capitalised words: a name."""
    words = text.split()
    return 2 <= len(words) <= 4 and all(word[0].isupper() and word.isalpha() for word in words)


def strip_credit(text: str) -> str:
    """A credit without "Photo:", "©", brackets and reserved rights."""
    text = text.strip(_EDGES)
    while True:
        start = _CREDIT_OPENINGS.match(text.lower())
        rest = text[len(start) :].strip(_EDGES) if start else ""
        if not rest:
            break
        text = rest
    short = _RIGHTS.sub("", text).strip(_EDGES)
    return short if len(short) > 2 else text
