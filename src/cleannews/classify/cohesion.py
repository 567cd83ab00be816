"""What the model sees of the words of a flattened page, where no element tells one text from another.

The texts of an article speak of one matter: they share rarer words with each other and with the headline. Teasers and
menus share the shape of their lines instead: how they begin, how they end, how many words they have.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from cleannews.segment.words import count_spaceless

Floats: TypeAlias = npt.NDArray[np.float32]

_READ: Final = 600
"""Characters of a text that are read."""
_LONG: Final = 15
"""Words of a text that is running text here."""
_CONTENT: Final = 4
"""Letters of a word that says what a text is about; in scripts without spaces it is any two of them."""
_NEAR: Final = 3
"""Rows."""
_COMMON, _COMMONEST, _FEWEST = 30, 10, 3
"""So many words that most running texts of the page have, each in so many of them, are those of its language."""

SHAPE: Final = (
    "numbers among the words", "capitalised words", "sentences", "words a sentence", "ends of sentences inside",
    "quotation marks", "brackets", "colons", "bars", "dashes", "exclamation marks", "question marks", "mentions",
    "signs of money", "signs of per cent", "apostrophes", "semicolons", "distinct words", "short words", "longest word",
    "letters alone", "years", "times of day", "dates in digits", "begins with a digit", "begins with a mark",
    "addresses of the web", "letters of a script without spaces",
)  # fmt: skip
COHESION: Final = (
    "words of content", "none of its words in running text", "words in other running text", "words in other texts",
    "words in the three texts before", "words in the three texts behind", "words in the text before",
    "words in the text behind", "words of the headline", "share of the headline", "no headline",
    "how many words in other running text", "words in running text before", "words in running text behind",
    "rare words in other texts", "commonest words of the language", "most common words of the language",
)  # fmt: skip
REPETITION: Final = (
    "texts with the same first word", "texts with the same two first words", "texts with the same last word",
    "texts of the same form", "distance to the same first word", "texts with as many words", "texts but for digits",
)  # fmt: skip
WORDING: Final = (*SHAPE, *COHESION, *REPETITION)
"""What the columns are."""

_WORD: Final = re.compile(r"[^\W_]+")
_ENDS: Final = re.compile(r"[.!?…](?=[\s\"”»)]|$)|[。！？]")
_INSIDE: Final = re.compile(r"[.!?…](?=\s)|[。！？](?!$)")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_TIME: Final = re.compile(r"\d:\d")
_DATE: Final = re.compile(r"\d[./-]\d")
_SIGN: Final = re.compile(r"""["“”«»„「」()\[\]（）:：|/\\•·›>→\-–—_!！?？@#$€£¥₹₽%'’‘`;؛]""")
_DIGITS: Final = re.compile(r"\d+")
_LETTERS: Final = re.compile(r"[^\W\d_]")
_FORM: Final = 40
"""Characters of a text whose form is compared."""
_FARTHEST: Final = 60
"""Rows; a word that is farther away is as good as nowhere."""


def wording_of(texts: Sequence[str], words: Sequence[int], headline: str) -> Floats:
    """The wording of the rows of a page, shape (rows, `WORDING`).

    Args:
        texts: of the rows.
        words: how many words each has.
        headline: of the page; empty if it is unknown.
    """
    shown = [text[:_READ] for text in texts]
    tokens = [_tokens(text) for text in shown]
    content = [_content(found) for found in tokens]
    shapes = [_shape(text, found) for text, found in zip(shown, tokens, strict=True)]
    cohesion = _cohesion(tokens, content, [count >= _LONG for count in words], _content(_tokens(headline[:_READ])))
    repetition = _repetition(shown, tokens, words)
    rows = [shape + shared + like for shape, shared, like in zip(shapes, cohesion, repetition, strict=True)]
    return np.array(rows, np.float32).reshape(len(texts), len(WORDING))


def _tokens(text: str) -> list[str]:
    """The words of a text, lower-case; of scripts without spaces every two characters."""
    found: list[str] = _WORD.findall(text.lower())
    if text.isascii() or not count_spaceless(text):
        return found
    tokens: list[str] = []
    for word in found:
        if len(word) > 2 and count_spaceless(word):
            tokens.extend([word[at : at + 2] for at in range(len(word) - 1)])
        else:
            tokens.append(word)
    return tokens


def _content(tokens: Sequence[str]) -> tuple[str, ...]:
    """Each of the words that say what a text is about, in their order: that of a set would change from run to run."""
    found = [word for word in tokens if len(word) >= _CONTENT or (len(word) == 2 and _is_spaceless(word))]
    return tuple(dict.fromkeys(found))


def _is_spaceless(word: str) -> bool:
    return not word.isascii() and count_spaceless(word) > 0


def _shape(text: str, tokens: Sequence[str]) -> tuple[float, ...]:
    """`SHAPE`."""
    count = max(len(tokens), 1)
    sentences = len(_ENDS.findall(text))
    lengths = [len(word) for word in tokens]
    first = text[:1]
    signs = "".join(_SIGN.findall(text))  # most texts have few or none, which are counted sooner than in all of it
    has_digits = _DIGITS.search(text) is not None
    return (
        sum([word[0].isdigit() for word in tokens]) / count,
        sum([part[0].isupper() for part in text.split()]) / count,
        min(sentences, 12) / 4,
        math.log1p(count / max(sentences, 1)),
        min(len(_INSIDE.findall(text)), 6) / 3,
        min(_count(signs, '"“”«»„「」'), 8) / 4,
        min(_count(signs, "()[]（）"), 4) / 2,
        min(_count(signs, ":："), 4) / 2,
        min(_count(signs, "|/\\•·›>→"), 4) / 2,
        min(_count(signs, "-–—_"), 6) / 3,
        min(_count(signs, "!！"), 3),
        min(_count(signs, "?？"), 3),
        min(_count(signs, "@#"), 2),
        min(_count(signs, "$€£¥₹₽"), 2),
        min(_count(signs, "%"), 2),
        min(_count(signs, "'’‘`"), 5) / 3,
        min(_count(signs, ";؛"), 3) / 2,
        len(set(tokens)) / count,
        sum([length <= 3 for length in lengths]) / count,
        math.log1p(max(lengths, default=0)),
        sum([length == 1 for length in lengths]) / count,
        min(len(_YEAR.findall(text) if has_digits else ()), 2),
        min(len(_TIME.findall(text) if has_digits else ()), 2),
        min(len(_DATE.findall(text) if has_digits else ()), 4) / 2,
        first.isdigit(),
        not first.isalnum(),
        "www." in text or "://" in text or ".com" in text,
        0.0 if text.isascii() else count_spaceless(text) / len(text),
    )


def _count(signs: str, marks: str) -> int:
    return sum([signs.count(mark) for mark in marks]) if signs else 0


def _cohesion(
    tokens: Sequence[Sequence[str]], content: Sequence[Sequence[str]], long: Sequence[bool], headline: Sequence[str]
) -> list[tuple[float, ...]]:
    """`COHESION`, by row."""
    everywhere = Counter(word for own in content for word in own)
    running = Counter(word for own, is_long in zip(content, long, strict=True) if is_long for word in own)
    common = Counter(
        word for found, is_long in zip(tokens, long, strict=True) if is_long for word in dict.fromkeys(found)
    )
    ranked = [word for word, count in common.most_common(_COMMON) if count >= _FEWEST]
    language, core = frozenset(ranked), frozenset(ranked[:_COMMONEST])
    before, ran_before = _distances(content, long)
    behind, runs_behind = _distances(content[::-1], long[::-1])
    behind.reverse()
    runs_behind.reverse()
    rows = len(content)
    title = frozenset(headline)
    found: list[tuple[float, ...]] = []
    for row, own in enumerate(content):
        count = max(len(own), 1)
        itself = int(long[row])
        in_running = sum([running[word] > itself for word in own])
        weights = [math.log((rows + 1) / everywhere[word]) for word in own]
        shared = sum([w for w, word in zip(weights, own, strict=True) if everywhere[word] > 1])
        of_title = sum([word in title for word in own])
        spoken = tokens[row]
        found.append(
            (
                math.log1p(len(own)),
                in_running == 0,
                in_running / count,
                sum([everywhere[word] > 1 for word in own]) / count,
                sum([distance <= _NEAR for distance in before[row]]) / count,
                sum([distance <= _NEAR for distance in behind[row]]) / count,
                sum([distance == 1 for distance in before[row]]) / count,
                sum([distance == 1 for distance in behind[row]]) / count,
                of_title / count,
                of_title / max(len(title), 1),
                not title,
                math.log1p(in_running),
                ran_before[row] / count,
                runs_behind[row] / count,
                shared / max(sum(weights), 1e-3),
                sum([word in language for word in spoken]) / max(len(spoken), 1),
                sum([word in core for word in spoken]) / max(len(spoken), 1),
            )
        )
    return found


def _distances(content: Sequence[Sequence[str]], long: Sequence[bool]) -> tuple[list[list[int]], list[int]]:
    """By row: how many rows before it each of its words stood last, and how many of them stood in running text."""
    seen: dict[str, int] = {}
    ran: set[str] = set()
    distances: list[list[int]] = []
    running: list[int] = []
    for row, own in enumerate(content):
        distances.append([row - seen[word] for word in own if word in seen])
        running.append(sum([word in ran for word in own]))
        for word in own:
            seen[word] = row
        if long[row]:
            ran.update(own)
    return distances, running


def _repetition(texts: Sequence[str], tokens: Sequence[Sequence[str]], words: Sequence[int]) -> list[tuple[float, ...]]:
    """`REPETITION`, by row."""
    firsts = [found[0] if found else "" for found in tokens]
    pairs = [" ".join(found[:2]) if len(found) > 1 else f"\n{row}" for row, found in enumerate(tokens)]
    lasts = [found[-1] if found else "" for found in tokens]
    forms = [_LETTERS.sub("x", _DIGITS.sub("9", text[:_FORM])) for text in texts]
    masks = [_DIGITS.sub("9", text[:_FORM].lower()) for text in texts]
    lengths = [count if count < 25 else ~row for row, count in enumerate(words)]
    first, pair, last = _logs(firsts), _logs(pairs), _logs(lasts)
    form, length, mask = _logs(forms), _logs(lengths), _logs(masks)
    nearest = [_FARTHEST] * len(texts)
    seen: dict[str, int] = {}
    for row, word in enumerate(firsts):
        if word in seen:
            other = seen[word]
            nearest[row] = min(nearest[row], row - other)
            nearest[other] = min(nearest[other], row - other)
        seen[word] = row
    return [
        (first[row], pair[row], last[row], form[row], math.log1p(nearest[row]), length[row], mask[row])
        for row in range(len(texts))
    ]


def _logs(values: Sequence[object]) -> list[float]:
    """By row: ln of how many rows have its value."""
    counts = Counter(values)
    return [math.log(min(counts[value], 31)) for value in values]
