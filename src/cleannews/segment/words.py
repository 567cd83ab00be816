"""Characters and words: what is invisible, what is white space, how long a text is where no spaces part words."""

from __future__ import annotations

import re

from cleannews.lexicon.scripts import CLOSERS, SENTENCE_ENDS

# Soft hyphen, zero-width space, word joiner, byte order mark. The joiners U+200C and U+200D carry meaning in Persian
# and Indic scripts and stay.
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_SPACELESS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_SPACE = re.compile(r"\s+")
_SENTENCE_ENDS = frozenset(SENTENCE_ENDS)
_CLOSERS = frozenset(CLOSERS)


def drop_invisible(text: str) -> str:
    """The text without characters that have no width and no meaning."""
    if "\u00ad" in text or "\u200b" in text or "\u2060" in text or "\ufeff" in text:
        return _INVISIBLE.sub("", text)
    return text


def count_spaceless(text: str) -> int:
    """The number of characters of scripts written without spaces: Han, kana, Thai, Lao, Khmer, Myanmar."""
    return len(_SPACELESS.findall(text))


def collapse(text: str) -> str:
    """The text without any white space."""
    return _SPACE.sub("", text)


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does, in any script: final punctuation, perhaps in quotes or brackets."""
    end = len(text) - 1
    while end > 0 and text[end] in _CLOSERS:
        end -= 1
    return end >= 0 and text[end] in _SENTENCE_ENDS
