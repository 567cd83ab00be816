"""Signatures → authors: which of the strings that stand for authors name one, and how well."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from cleannews.lexicon.folding import fold
from cleannews.metadata.bylines import MAX_BYLINE, folded_phrases, split_names
from cleannews.metadata.plain import plain_text, title_key
from cleannews.model.metadata import Author

MAX_AUTHORS = 30
_MAX_NAME = 80
_MAX_WORDS = 8

GOOD, WEAK, NONE = 2, 1, 0
"""What a string is worth as a name: a name; an account, desk or the site itself; nothing that names anyone."""


class Signature(NamedTuple):
    """A byline as a page has it."""

    text: str
    url: str = ""
    email: str = ""


def read_authors(
    signatures: Iterable[Signature], language: str = "", site_names: Iterable[str] = ()
) -> tuple[tuple[Author, ...], int]:
    """The authors that bylines name, and how good the best of these names is.

    Names that are weak (accounts, desks, the site) are given only if there is no better one among the bylines.

    Args:
        signatures: in the order of the page; one may name several authors.
        language: BCP 47 tag of the page.
        site_names: names of the site and the publisher, none of which is an author where a better one is named.

    Returns:
        The authors without duplicates, and `GOOD`, `WEAK` or `NONE`.
    """
    own = frozenset(filter(None, map(title_key, site_names)))
    found: dict[str, tuple[int, Author]] = {}
    for signature in signatures:
        raw = plain_text(signature.text, MAX_BYLINE)
        text, email = _take_email(raw)
        email = signature.email.removeprefix("mailto:") or email
        names = split_names(text, language)
        for name in names:
            worth = worth_of(name, own, language)
            if worth == GOOD and "www." in raw:
                worth = WEAK  # an organisation's imprint
            key = title_key(name)
            if worth > (found[key][0] if key in found else NONE) and len(found) < MAX_AUTHORS:
                alone = len(names) == 1
                url = signature.url.strip() if alone else ""
                author = Author(name, url or None, (email or None) if alone else None, raw if raw != name else None)
                found[key] = (worth, author)
    best = max((worth for worth, _ in found.values()), default=NONE)
    authors = tuple(author for worth, author in found.values() if worth == best)
    nobody = folded_phrases("nobody", language[:2].lower())
    named = tuple(author for author in authors if fold(author.name) not in nobody)
    return named or authors, best


@cache
def _email() -> re.Pattern[str]:
    return re.compile(r"[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,60}")


def _take_email(text: str) -> tuple[str, str]:
    """The text without its first address of mail, and that address; ``a@b.c (Name)`` is how RSS signs."""
    found = _email().search(text)
    if found is None:
        return text, ""
    rest = (text[: found.start()] + " " + text[found.end() :]).strip(" <>,;")
    return (rest[1:-1] if rest[:1] == "(" and rest[-1:] == ")" else rest), found.group().rstrip(".")


_PARTICLES = frozenset(
    """de da do dos das di del della van von der den ten ter te la le les du el al bin ibn ben abu af av of y e zu zum
    zur 't d' o'""".split()
)
_NO_NAME = re.compile(r"[=<>{}%@]|\.(?:html?|php|aspx?|jpe?g|png)\b|^(?:https?|www\.|\W*$)|[0-9a-fA-F-]{12,}$")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$")


def worth_of(name: str, site_names: frozenset[str] = frozenset(), language: str = "") -> int:
    """What a string is worth as an author's name: `GOOD`, `WEAK` or `NONE`.

    Args:
        name: from `split_names`.
        site_names: keys (see `title_key`) of the site's names.
        language: BCP 47 tag of the page.
    """
    words = name.split()
    key = title_key(name)
    letters = sum(char.isalpha() for char in name)
    if letters < 2 or letters < sum(char.isdigit() for char in name):
        return NONE
    if len(name) > _MAX_NAME or len(words) > _MAX_WORDS or _NO_NAME.search(name) or name[-1] in "?!":
        return NONE
    if len(words) > 1 and any(word.isdigit() or word.endswith(":") for word in words):
        return NONE  # "0 Comments", "8 Min", "Foto: …"
    if key in site_names or fold(name) in folded_phrases("nobody", language[:2].lower()):
        return WEAK
    if len(words) == 1:
        return WEAK if _is_account(name) else GOOD
    first = words[0]
    if first[0].islower() and fold(first) not in _PARTICLES and not words[-1][0].isupper():
        return WEAK  # words, not a name: "news service reports"
    if len(words) > 3 and sum(word[0].islower() and fold(word) not in _PARTICLES for word in words) > 1:
        return WEAK
    return GOOD


def _is_account(name: str) -> bool:
    """An account or domain rather than a name: "jsmith", "sophie-foster", "r3porter"; short ones are agencies."""
    if not name.isascii() or name.isupper():
        return False
    return (
        (name.islower() and len(name) > 4)
        or any(char.isdigit() or char == "_" for char in name)
        or bool(_DOMAIN.match(name))
    )
