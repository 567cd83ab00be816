"""Which of many phrases a text begins with."""

from __future__ import annotations

from collections.abc import Iterable

from cleannews.segment.words import count_spaceless

_HEAD = 4
"""Characters by which phrases are found; shorter phrases are found by all of theirs."""
_START = 2
"""Characters by which most texts are told that begin with none of the phrases."""


class Openings:
    """Finds the longest of many phrases that a text begins with, by a look-up of its first characters.

    A phrase that ends in a letter must not end in mid-word, except in scripts that do not part words.
    """

    def __init__(self, found: Iterable[str]) -> None:
        found = set(found)
        self._starts = frozenset(phrase[:_START] for phrase in found)
        by_head: dict[str, list[str]] = {}
        for phrase in sorted(found, key=len, reverse=True):
            by_head.setdefault(phrase[:_HEAD], []).append(phrase)
        # Tuples of strings, unlike lists, are not looked at in every collection of garbage.
        self._by_head = {head: tuple(phrases) for head, phrases in by_head.items()}

    def match(self, text: str) -> str | None:
        """The longest phrase that `text` begins with, None if there is none."""
        if text[:_START] not in self._starts and text[:1] not in self._starts:
            return None
        for width in range(min(_HEAD, len(text)), 0, -1):
            for phrase in self._by_head.get(text[:width], ()):
                if text.startswith(phrase) and _ends_there(text, len(phrase)):
                    return phrase
        return None


def _ends_there(text: str, end: int) -> bool:
    return end == len(text) or not (text[end].isalnum() and text[end - 1].isalnum()) or bool(count_spaceless(text[end]))
