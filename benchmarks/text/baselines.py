"""Line filters for text without markup, as web corpora are cleaned with: what `clean` is measured against.

Each is an extractor as the scorer wants it, ``(page, url) -> {"text": …}``. None of them finds a title. Where a filter
was made for HTML, each line is given to it as a paragraph without links; its other thresholds are left as they come.
"""

from __future__ import annotations

import html
import importlib.util
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

import regex

from cleannews.segment.words import count_spaceless


class Baseline(NamedTuple):
    """A line filter."""

    shown: str
    """What tables call it."""
    function: str
    """Its name in this module."""
    package: str | None
    """What must be installed for it beside the library."""

    @property
    def is_installed(self) -> bool:
        return self.package is None or importlib.util.find_spec(self.package) is not None


BASELINES = (
    Baseline("C4, whole", "c4", None),
    Baseline("C4, lines only, any script", "c4_lines", None),
    Baseline("jusText", "justext", "justext"),
    Baseline("boilerpipe, ArticleExtractor", "boilerpipe_article", "boilerpy3"),
    Baseline("boilerpipe, NumWordsRules", "boilerpipe_words", "boilerpy3"),
    Baseline("everything", "everything", None),
)


def lines_of(page: bytes) -> list[str]:
    """The lines of a page that are not blank."""
    return [line for line in map(str.strip, page.decode("utf-8", "replace").splitlines()) if line]


def _kept(lines: Sequence[str]) -> dict[str, Any]:
    return {"text": "\n\n".join(lines)}


def everything(page: bytes, url: str | None) -> dict[str, Any]:
    return _kept(lines_of(page))


# --- C4 ------------------------------------------------------------------------------------------------------------
#
# Raffel et al., "Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer", JMLR 21 (2020),
# section 2.2. The published rules; the script that made the corpus asks for five words and three sentences instead, and
# drops lines that end in "...". Left out are those that are no cleaning of a page: the list of bad words, the language
# (English), spans of three sentences that another page of the corpus has too.

FEWEST_WORDS = 3
FEWEST_SENTENCES = 5
POLICIES = ("terms of use", "privacy policy", "cookie policy", "uses cookies", "use of cookies", "use cookies")

_CITATION = re.compile(r"\[(?:\d+|citation needed|edit)\]")
_TERMINAL = (".", "!", "?", '"', "”")
_SENTENCE_END = re.compile(r"[.!?][\"”’')\]]*(?=\s|$)")
_TERMINAL_OF_ANY_SCRIPT = regex.compile(r"""[\p{Sentence_Terminal}"][\p{Final_Punctuation}\p{Close_Punctuation}"']*$""")


def c4(page: bytes, url: str | None) -> dict[str, Any]:
    """The rules for lines and those for pages: of a page that breaks one, nothing is kept."""
    text = page.decode("utf-8", "replace").lower()
    if "{" in text or "}" in text or "lorem ipsum" in text:
        return _kept(())
    lines = (_CITATION.sub("", line) for line in lines_of(page))
    kept = [
        line
        for line in lines
        if line.endswith(_TERMINAL) and len(line.split()) >= FEWEST_WORDS and not _is_notice(line)
    ]
    return _kept(kept if sum(len(_SENTENCE_END.findall(line)) for line in kept) >= FEWEST_SENTENCES else ())


def c4_lines(page: bytes, url: str | None) -> dict[str, Any]:
    """Those for lines alone, with the final punctuation of any script, for C4 is English.

    In scripts without spaces, two characters count as a word.
    """
    return _kept(
        [
            line
            for line in lines_of(page)
            if _TERMINAL_OF_ANY_SCRIPT.search(line)
            and len(line.split()) + count_spaceless(line) // 2 >= FEWEST_WORDS
            and not _is_notice(line)
        ]
    )


def _is_notice(line: str) -> bool:
    lowered = line.lower()
    return "javascript" in lowered or any(policy in lowered for policy in POLICIES)


# --- jusText -------------------------------------------------------------------------------------------------------
#
# Pomikálek, "Removing Boilerplate and Duplicate Content from Web Corpora" (2011). Its two classifiers are called on
# paragraphs made here, not on HTML. They see lengths and stop words; there are no links and no headings.

LEAST_KNOWN = 0.1
"""Share of a page's words that the best stop list must know, else the page is read in jusText's mode for unknown
languages, which has no stop words. On fundus-dev and daniel-dev the share is 0.38 in the median where spaces part the
words, 0.01 on Chinese and Japanese pages."""


def justext(page: bytes, url: str | None) -> dict[str, Any]:
    """With the stop list that knows most of the page's words: text declares no language."""
    from justext.core import PathInfo, classify_paragraphs, revise_paragraph_classification
    from justext.paragraph import Paragraph

    paragraphs = []
    for line in lines_of(page):
        paragraph = Paragraph(PathInfo())
        paragraph.append_text(line)
        paragraphs.append(paragraph)
    words = Counter(page.decode("utf-8", "replace").lower().split())
    known, stop_words = max(
        ((sum(words[word] for word in words.keys() & listed), listed) for listed in _stop_lists()),
        key=lambda pair: pair[0],
    )
    if known >= LEAST_KNOWN * words.total():
        classify_paragraphs(paragraphs, stop_words)
    else:
        classify_paragraphs(paragraphs, frozenset(), stopwords_low=0.0, stopwords_high=0.0)
    revise_paragraph_classification(paragraphs)
    return _kept([paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate])


@cache
def _stop_lists() -> tuple[frozenset[str], ...]:
    import justext as library

    names = sorted(library.get_stoplists())
    return tuple(frozenset(map(str.lower, library.get_stoplist(name))) for name in names)


# --- boilerpipe ----------------------------------------------------------------------------------------------------
#
# Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features" (WSDM 2010), in the port
# boilerpy3. Its extractors take HTML only, and count words and wrapped lines while they parse it: hence the elements.


def boilerpipe_article(page: bytes, url: str | None) -> dict[str, Any]:
    """The chain of filters for news articles: word counts, phrases that end an article, the largest block."""
    from boilerpy3.extractors import ArticleExtractor

    return {"text": ArticleExtractor().get_content(_as_paragraphs(page))}


def boilerpipe_words(page: bytes, url: str | None) -> dict[str, Any]:
    """The paper's decision tree alone: words of a line and of those before and behind it."""
    from boilerpy3.extractors import NumWordsRulesExtractor

    return {"text": NumWordsRulesExtractor().get_content(_as_paragraphs(page))}


def _as_paragraphs(page: bytes) -> str:
    return f"<html><body>{''.join(f'<p>{html.escape(line)}</p>' for line in lines_of(page))}</body></html>"
