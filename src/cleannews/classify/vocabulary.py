"""The words that the model knows: of what elements are called, and of how texts begin and end.

A word is known if it occurs on several sites, so that no weight is spent on a single site's habits. A vocabulary is
learned with the weights and stored beside them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from cleannews.lexicon.class_tokens import words_of

NEAR, FAR, ENDS = 5, 4, 5
"""Words that are read: of the element of a block, of one around that, of the text's two ends."""
_SHORTEST_NAME, _LONGEST_NAME = 2, 20
_MOST_REMEMBERED: Final = 50
"""Tokens; longer lists of them are looked up anew each time, so that no page can fill the memory with them."""
_NONE: Final = (0,) * max(NEAR, FAR, ENDS)
_WORD: Final = re.compile(r"\w+")


class Vocabulary:
    """Rows of words, from 1; 0 stands for none and for every unknown word."""

    def __init__(self, words: Sequence[str]) -> None:
        """Number words in their order; each begins with the letter of its kind: ``n``, ``f``, ``s``, ``e``."""
        self.words = tuple(words)
        self._rows = {word: row for row, word in enumerate(self.words, 1)}
        # What elements are called repeats within a page and from page to page of a site.
        self._known_near = lru_cache(maxsize=1 << 13)(self._near)
        self._known_far = lru_cache(maxsize=1 << 13)(self._far)

    def row(self, word: str) -> int:
        """The row of a word, 0 if it is unknown."""
        return self._rows.get(word, 0)

    def near(self, tokens: tuple[str, ...]) -> tuple[int, ...]:
        """The rows of the words that the element of a block is called by; `NEAR` of them."""
        return self._known_near(tokens) if len(tokens) <= _MOST_REMEMBERED else self._near(tokens)

    def far(self, tokens: tuple[str, ...]) -> tuple[int, ...]:
        """The rows of the words that an element around that is called by; `FAR` of them."""
        return self._known_far(tokens) if len(tokens) <= _MOST_REMEMBERED else self._far(tokens)

    def _near(self, tokens: tuple[str, ...]) -> tuple[int, ...]:
        return _padded([self.row("n" + word) for word in _names(tokens)[:NEAR]], NEAR)

    def _far(self, tokens: tuple[str, ...]) -> tuple[int, ...]:
        return _padded([self.row("f" + word) for word in _names(tokens)[:FAR]], FAR)

    def ends(self, text: str) -> tuple[int, ...]:
        """The rows of a text's first three words, its first two together, and its last; `ENDS` of them."""
        row = self.row
        head = text[:60].lower()
        words = _WORD.findall(head)[:3]
        if not head[0].isascii() and len(head.split()) < 3:  # a script that does not part words
            words = [part for part in (head[:2], head[2:4], head[4:6]) if part]
        rows = [row("s" + word) for word in words]
        if len(words) >= 2:
            rows.append(row(f"s{words[0]} {words[1]}"))
        last = _WORD.findall(text[-20:].lower())
        if last:
            rows.append(row("e" + last[-1]))
        return _padded(rows, ENDS)


class GrowingVocabulary(Vocabulary):
    """Takes up every word that it is asked for; training reads pages with it."""

    def __init__(self) -> None:
        super().__init__(())

    def row(self, word: str) -> int:
        """The row of a word, a new one if it was unknown."""
        return self._rows.setdefault(word, len(self._rows) + 1)

    def seen(self) -> tuple[str, ...]:
        """All words so far, in the order of their rows."""
        return (*self._rows,)


def _names(tokens: tuple[str, ...]) -> list[str]:
    words = [word for token in tokens for word in words_of(token) if _SHORTEST_NAME <= len(word) <= _LONGEST_NAME]
    return list(dict.fromkeys(words))


def _padded(rows: list[int], length: int) -> tuple[int, ...]:
    return (*rows, *_NONE[: length - len(rows)])
