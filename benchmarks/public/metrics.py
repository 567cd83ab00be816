"""How near a text is to the true one. Each function takes one page, and says where its definition stands.

Words are what ``\\w+`` finds. Where no spaces part them (Chinese, Japanese, Thai), a whole clause is one word, and a
single character more or less costs all of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from benchmarks.public.corpora import Paragraph

_WORD = re.compile(r"\w+")
NGRAM = 4
MOST_CHOICES = 4
"""Optional paragraphs of which every choice is tried; with more, all or none of them are left out."""


class Found(NamedTuple):
    """Precision and recall."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        return harmonic(self.precision, self.recall)


NOTHING = Found(0.0, 0.0)


def harmonic(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def words(true: str, found: str) -> Found:
    """Words in common, as bags, without regard to case or order: the measure of WCXB (Foley, 2026).

    Of a page without text (the truth is empty) everything is right where nothing is found, and else nothing.
    """
    ours, theirs = _bag(_WORD.findall(found.lower())), _bag(_WORD.findall(true.lower()))
    if not theirs:
        return NOTHING if ours else Found(1.0, 1.0)
    return _overlap(theirs, ours)


class Shingles(NamedTuple):
    """Runs of four words of a page, as shares of all runs in either text. They sum up to 1, or are all 0."""

    right: float
    wrong: float
    missed: float

    @property
    def precision(self) -> float | None:
        """None where nothing was found: such a page does not count in the mean."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else None

    @property
    def recall(self) -> float | None:
        """None where there is nothing to find."""
        return self.right / (self.right + self.missed) if self.right + self.missed else None


def shingles(true: str, found: str) -> Shingles:
    """As in article-extraction-benchmark (Zyte, 2020), with regard to case and, within four words, to order.

    The figure of a corpus is the harmonic mean of the means of precision and recall over its pages.
    """
    ours, theirs = _bag(_runs(_WORD.findall(found))), _bag(_runs(_WORD.findall(true)))
    right = (theirs & ours).total()
    union = theirs.total() + ours.total() - right
    if not union:
        return Shingles(0.0, 0.0, 0.0)
    return Shingles(right / union, (ours.total() - right) / union, (theirs.total() - right) / union)


def _runs(tokens: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """All runs of four, or the whole of a shorter text."""
    if tokens:
        for start in range(max(1, len(tokens) - NGRAM + 1)):
            yield tuple(tokens[start : start + NGRAM])


class Segments(NamedTuple):
    """Counts that are summed up over pages."""

    right: int
    wrong: int
    missed: int


def segments(text: str, present: Iterable[str], absent: Iterable[str]) -> Segments:
    """Pieces that should be in the text and are, should not be and are, should be and are not.

    As in trafilatura's evaluation (Barbaresi): each is looked for whole, and white space does not count.
    """
    squeezed = _squeezed(text)
    found = [_squeezed(piece) in squeezed for piece in present]
    wrong = sum(_squeezed(piece) in squeezed for piece in absent)
    return Segments(sum(found), wrong, len(found) - sum(found))


def paragraphs(true: Sequence[Paragraph], found: str) -> Found:
    """Paragraphs that are exactly the same but for white space, as bags, as in Fundus' evaluation (Dallabetta, 2024).

    Of the choices of optional paragraphs the best for the extractor counts.
    """
    ours = _bag(line for line in map(_squeezed, found.split("\n")) if line)
    choices = (_overlap(_bag(map(_squeezed, body)), ours) for body in _bodies(true))
    return max(choices, key=lambda choice: choice.f1)


def _bodies(true: Sequence[Paragraph]) -> Iterator[list[str]]:
    """The texts that are all right, as each optional paragraph may be in or out."""
    optional = [number for number, paragraph in enumerate(true) if paragraph.optional]
    counts = range(len(optional) + 1) if len(optional) <= MOST_CHOICES else (0, len(optional))
    for count in counts:
        for out in combinations(optional, count):
            yield [paragraph.text for number, paragraph in enumerate(true) if number not in out]


def _bag(items: Iterable[object]) -> Counter[object]:
    return Counter(items)


def _overlap(true: Counter[object], found: Counter[object]) -> Found:
    if not true or not found:
        return NOTHING
    right = (true & found).total()
    return Found(right / found.total(), right / true.total())


def _squeezed(text: str) -> str:
    return " ".join(text.split())
