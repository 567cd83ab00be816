"""Looking up the phrases of the lexicon in a block's text, all languages at once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import regex

from cleannews.lexicon import bylines, captions, stems
from cleannews.lexicon.folding import fold
from cleannews.lexicon.no_article import CONSENT_WORDS
from cleannews.model.labels import Label
from cleannews.openings import Openings

PADDING = " \t\n-–—―_:;.,…·•|/\\*#+=~<>«»‹›→←↑↓▶►▸»()[]{}!?¡¿\"'“”„‘’0123456789。：！？、【】「」"
"""What is stripped from the ends of a text before it is compared with phrases."""

_STEM_HEAD = 4
"""Characters by which words that may begin with a stem are told; no stem is shorter."""

_PREFIX_LIMIT = 80
"""Characters; no phrase is longer."""


@cache
def _whole_lines() -> dict[str, Label]:
    from cleannews.lexicon import phrases  # here and below: forty thousand phrases, which an import need not wait for

    return _by_phrase(phrases.WHOLE_LINES, PADDING)


@cache
def _section_starts() -> dict[str, Label]:
    from cleannews.lexicon import phrases

    return _by_phrase(phrases.SECTION_STARTS, PADDING)


@cache
def _line_starts() -> tuple[Openings, dict[str, Label]]:
    from cleannews.lexicon import phrases

    labels = _by_phrase(phrases.LINE_STARTS, "")
    return Openings(labels), labels


@cache
def _stems() -> tuple[frozenset[str], regex.Pattern[str], dict[str, Label]]:
    labels = _by_phrase(stems.STEMS, "")
    heads = frozenset(stem[:_STEM_HEAD] for stem in labels)
    return heads, regex.compile(r"\b\L<stems>", stems=list(labels)), labels


@cache
def _consent_words() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Those in ASCII, which are all that a text in ASCII can hold, and the others."""
    words = dict.fromkeys(word for group in CONSENT_WORDS.values() for word in group)
    return tuple(word for word in words if word.isascii()), tuple(word for word in words if not word.isascii())


@cache
def _note_starts() -> Openings:
    return Openings(_flat(bylines.NOTE_STARTS))


@cache
def _byline_starts() -> Openings:
    return Openings(_flat(bylines.BYLINE_STARTS))


@cache
def _credit_starts() -> Openings:
    return Openings(_flat(captions.CREDIT_STARTS))


def _by_phrase(table: Mapping[Label, Mapping[str, tuple[str, ...]]], padding: str) -> dict[str, Label]:
    """Phrase → label; where a phrase has two labels in two languages, the first label of the table wins."""
    found: dict[str, Label] = {}
    for label, languages in table.items():
        for phrase in _flat(languages):
            found.setdefault(phrase.strip(padding) if padding else phrase, label)
    found.pop("", None)
    return found


def _flat(languages: Mapping[str, tuple[str, ...]]) -> list[str]:
    return [fold(phrase) for group in languages.values() for phrase in group]


def line_label(key: str) -> Label | None:
    """The label of a text that is one of the furniture's phrases; `key` as in `View.keys`."""
    return _whole_lines().get(key)


def stem_label(key: str) -> Label | None:
    """The label of a line of a few words by the beginning of one of them; longer lines need two of the stems."""
    heads, pattern, labels = _stems()
    if not any(word[:_STEM_HEAD] in heads for word in key.split()):
        return None
    found = pattern.findall(key)
    if not found or (len(key.split()) > stems.LONGEST_LINE and len(set(found)) < 2):
        return None
    return labels[found[0]]


def section_label(key: str) -> Label | None:
    """The label of all that follows a line which opens a section of furniture."""
    return _section_starts().get(key)


def start_label(text: str) -> tuple[Label, str] | None:
    """The label of a text by its first words, and these."""
    pattern, labels = _line_starts()
    found = pattern.match(_head(text))
    return None if found is None else (labels[found], found)


def speaks_of_consent(text: str) -> bool:
    """Whether a text holds a word of consent dialogues."""
    text = text.lower()
    plain, others = _consent_words()
    # To look for each by itself takes a twentieth of the time of one pattern of all.
    return any(word in text for word in plain) or (not text.isascii() and any(word in text for word in others))


def starts_note(text: str) -> bool:
    """Whether a text begins as a correction or an agency note does."""
    return _note_starts().match(_head(text)) is not None


def starts_byline(text: str) -> bool:
    """Whether a text begins as a byline does; names are not checked."""
    return _byline_starts().match(_head(text)) is not None


def starts_credit(text: str) -> bool:
    """Whether a text begins as the credit of an image does."""
    return _credit_starts().match(_head(text)) is not None


def _head(text: str) -> str:
    head = text[:_PREFIX_LIMIT]
    return (head.lower() if head.isascii() else fold(head)).lstrip(" -–—•*|([（【「『»›>→")


def key_of(text: str) -> str:
    """A text as phrases are looked up: folded, without what surrounds the words."""
    return (text.lower() if text.isascii() else fold(text)).strip(PADDING)
