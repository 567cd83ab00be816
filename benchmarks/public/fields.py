"""How near fields are to the true ones: headline, authors, date, images with their captions and credits."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timezone
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from benchmarks.extractors import Picture
from benchmarks.public.corpora import Pictured
from benchmarks.public.metrics import harmonic

ALIKE = 0.8
"""Captions are the same where the F1 of their words is at least this: some have the credit with them."""

_LIKE = {"'": "‘’‚‛′`´", '"': "“”„‟″«»", "-": "‐‑‒–—―−", "": "\u00ad\u200b"}
_ALIKE_CHARACTERS = str.maketrans({other: plain for plain, others in _LIKE.items() for other in others})
_WORD = re.compile(r"\w+")


def normalized(text: str | None) -> str:
    """In Unicode's form NFKC, with one kind of quotation mark and of dash, and single spaces."""
    return " ".join(unicodedata.normalize("NFKC", text or "").translate(_ALIKE_CHARACTERS).split())


def is_headline(true: str, found: str | None) -> bool:
    """Whether they are the same, letter by letter, but for what `normalized` makes equal."""
    return normalized(true) == normalized(found)


# --- authors ---------------------------------------------------------------------------------------------------------

_BETWEEN_NAMES = re.compile(r"\s*(?:[;,|\n]|\s(?:and|und|&)\s)\s*")
_DEGREE = re.compile(r"[A-Z][A-Za-z]{0,2}\.?(?:[A-Z]+\.?)*$|Ph\.? ?D\.?$|[JS]r\.?$")
_BY = re.compile(r"^(?:by|von|par|por)\s+")


def names_in(authors: Iterable[str]) -> frozenset[str]:
    """Names without regard to case. An entry may hold several; degrees and "by" do not count."""
    names = set()
    for entry in authors:
        for place, name in enumerate(_BETWEEN_NAMES.split(normalized(entry))):
            if place and _DEGREE.match(name):
                continue
            names.add(_BY.sub("", name.strip(" .-").casefold()))
    return frozenset(names - {""})


def authors_f1(true: Iterable[str], found: Iterable[str]) -> float:
    """The F1 of the sets of names, which must be equal."""
    ours, theirs = names_in(found), names_in(true)
    if not ours or not theirs:
        return float(ours == theirs)
    right = len(ours & theirs)
    return harmonic(right / len(ours), right / len(theirs))


# --- date ------------------------------------------------------------------------------------------------------------

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def days_of(moment: str | None) -> frozenset[str]:
    """The day that is written, and that in UTC where an offset tells: both are right, as corpora disagree on it."""
    text = (moment or "").strip()
    written = _DAY.match(text)
    if not written:
        return frozenset()
    days = {written[0]}
    try:
        read = datetime.fromisoformat(text.replace("Z", "+00:00"))  # Python 3.10 does not know the Z
    except ValueError:
        return frozenset(days)
    if read.tzinfo is not None:
        days.add(read.astimezone(timezone.utc).date().isoformat())
    return frozenset(days)


def is_same_day(true: str, found: str | None) -> bool:
    return bool(days_of(true) & days_of(found))


# --- images ----------------------------------------------------------------------------------------------------------


class Matched(NamedTuple):
    """Counts that are summed up over pages."""

    found: int
    """True ones that were found."""
    right: int
    """Of those found, how many are true; the same but where several of them are one image."""
    true: int
    given: int


def same_strings(true: Sequence[str], found: Sequence[str]) -> Matched:
    """Captions, or credits: pairs that are alike, the most alike first, each in one pair at most."""
    alike = (
        (_words_f1(one, other), place, number) for place, one in enumerate(true) for number, other in enumerate(found)
    )
    paired: set[int] = set()
    taken: set[int] = set()
    for _, place, number in sorted((-score, place, number) for score, place, number in alike if score >= ALIKE):
        if place not in paired and number not in taken:
            paired.add(place)
            taken.add(number)
    return Matched(len(paired), len(paired), len(true), len(found))


def _words_f1(one: str, other: str) -> float:
    ours, theirs = (Counter(_WORD.findall(normalized(text).casefold())) for text in (one, other))
    if not ours or not theirs:
        return float(ours == theirs)
    right = (ours & theirs).total()
    return harmonic(right / ours.total(), right / theirs.total())


def same_images(true: Sequence[Pictured], found: Iterable[Picture]) -> Matched:
    """Images by the names of their files: a page has each in many sizes, at addresses that differ in all else."""
    given = {file_name(picture.src) for picture in found} - {""}
    versions = [{file_name(url) for url in image.urls} for image in true]
    hits = sum(bool(names & given) for names in versions)
    return Matched(hits, len(given & frozenset().union(*versions)), len(versions), len(given))


def is_cover(true: Sequence[Pictured], found: str | None) -> bool | None:
    """Whether it is the main image; None where the page has none."""
    covers = {file_name(url) for image in true if image.is_cover for url in image.urls}
    return file_name(found) in covers if covers else None


def file_name(url: str | None) -> str:
    """The last part of the path, in lower case; "" of what is no address."""
    try:
        path = urlsplit(url or "").path
    except ValueError:
        return ""
    return unquote(path).rstrip("/").rpartition("/")[2].lower()
