"""Rules about what stands at the head of an article: breadcrumbs, headline, dek, byline."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Final

from cleannews.classify import phrases
from cleannews.classify.opinion import Draft, Opinion, open_indices
from cleannews.classify.rules.extent import densest_run, front_zone, headline_index
from cleannews.classify.view import View, folded
from cleannews.credits import split_text
from cleannews.lexicon.bylines import BYLINE_STARTS, READING_TIME
from cleannews.lexicon.class_tokens import CAPTION, DEK, words_of
from cleannews.lexicon.folding import fold
from cleannews.lexicon.navigation import HOME
from cleannews.lexicon.scripts import BREAKS
from cleannews.model import kinds, roles
from cleannews.model.block import Block
from cleannews.model.labels import Label
from cleannews.segment.words import count_spaceless

_DATE = re.compile(
    r"(?<!\d)(?:\d{4}[-./年]\s?\d{1,2}[-./月]\s?\d{1,2}|\d{1,2}[-./]\s?\d{1,2}[-./]\s?\d{2,4}|(?:19|20)\d{2})(?!\d)"
    r"|(?<!\d)\d{1,2}:\d{2}(?!\d)"
)
_BYLINE_WORDS = frozenset(
    """author authors byline writer reporter journalist contributor date time datetime published publish posted
    updated modified meta info details timestamp readingtime""".split()
)
_STEP_MARK = re.compile("[>›»→/]")
_CRUMB_MARK = re.compile("[>›»/|]")
_STEP = re.compile(r"\s*[>›»→/]\s*")
_EMAIL = re.compile(r"\S@[^\s@]{1,80}\.\w")
_HOME = frozenset(word for words in HOME.values() for word in words)
_HOME_STARTS = tuple(_HOME)
_HOME_HEADS = frozenset(word[:2] for word in _HOME)
_READING_TIME = tuple(phrase for phrases_ in READING_TIME.values() for phrase in phrases_)
_READING_TIME_ENDS = frozenset(phrase[-2:] for phrase in _READING_TIME)


_DEK_MAY_REPLACE = frozenset(("outside-article", "region"))
"""Rules that know only where a block stands."""


def headline(view: View, draft: Draft) -> Iterator[Opinion]:
    """The block that shows the headline."""
    best = _headline_in_html(view, draft) if view.segments.from_html else _headline_in_text(view, draft)
    if best is not None:
        yield Opinion(best[1], roles.HEADLINE, score=min(1.0, best[0]))


def _headline_in_html(view: View, draft: Draft) -> tuple[float, int] | None:
    """The heading that agrees best with the titles that the page declares, else a lone ``h1``."""
    titles = [title for title in map(folded, view.hints.titles) if title]
    lengths = {len(title.split()) for title in view.hints.titles}
    best: tuple[float, int] | None = None
    for block in view.blocks:
        if not 0 < block.words <= 60:
            continue
        names = view.segments.places[block.place].tokens
        heading = block.kind is kinds.HEADING or (names and _names_title(names))
        if not heading and block.words not in lengths:
            continue
        verdict = draft[block.index]
        if verdict is not None and verdict.label in (Label.HIDDEN, Label.COMMENTS):
            continue
        text = folded(block.text)
        if not heading and (block.words < 3 or text not in titles):
            continue
        agreement = _agreement(text, titles)
        score = agreement + (0.4 if block.level == 1 else 0.1 if block.level == 2 else 0.0)
        score += 0.1 if "itemprop=headline" in names else 0.0
        score -= 0.3 if verdict is not None else 0.0
        score -= 0.2 if block.links and agreement < 1.0 else 0.0
        if score >= 0.5 and (best is None or score > best[0] + 1e-9):
            best = (score, block.index)
    if best is not None:
        return best
    lone = [block for block in view.blocks if block.level == 1 and draft[block.index] is None]
    return (0.4, lone[0].index) if len(lone) == 1 else None


def _names_title(tokens: tuple[str, ...]) -> bool:
    return any("headline" in token or "title" in token for token in tokens)


def _agreement(text: str, titles: list[str]) -> float:
    """1 where the text is a declared title, less where one is the beginning of the other."""
    best = 0.0
    for title in titles:
        if text == title:
            return 1.0
        if len(text) >= 8 and (title.startswith(text) or text.startswith(title)):
            best = max(best, 0.9 * min(len(text), len(title)) / max(len(text), len(title)))
        elif len(text) >= 12 and text in title:
            best = max(best, 0.8 * len(text) / len(title))
    return best


def _headline_in_text(view: View, draft: Draft) -> tuple[float, int] | None:
    """The line near the first paragraph that is most likely the title: its words are those of the text.

    The weights are those of a conditional logit model over the lines, fitted on flattened copies of fundus-dev,
    daniel-dev and wcxb-dev. The title is exactly right on 0.52, 0.77 and 0.37 of all their pages, where length,
    nearness and repetition alone had 0.45, 0.57 and 0.23 (2026-11); many pages show no such line.
    """
    start, end = densest_run(view, draft)
    strong = [index for index in range(start, end + 1) if draft[index] is None and _is_strong(view, index)]
    if not strong:
        return None
    first = strong[0]
    terms = {index: _terms(view.blocks[index].text) for index in strong[:_READ_FOR_TERMS]}
    counts = Counter(term for found in terms.values() for term in found)
    lead = Counter(term for index in strong[:4] for term in terms[index])
    texts = [folded(block.text) for block in view.blocks]
    above = range(max(0, first - view.thresholds.headline_reach), min(len(texts), first + 1))
    best: tuple[float, int] | None = None
    for index in above:
        block, verdict = view.blocks[index], draft[index]
        if not 2 <= block.words <= 45 or block.text.endswith(BREAKS):
            continue
        if verdict is not None and verdict.rule in ("phrase-line", "hidden"):
            continue
        own = _terms(block.text)
        itself = int(index in terms)  # its own words do not speak for it
        in_text = sum([counts[term] > itself for term in own])
        in_lead = sum([lead[term] > itself for term in own])
        shared = in_text / (len(own) or 1)
        repeated = len(texts[index]) > 8 and texts.count(texts[index]) > 1
        crumbs = any(_is_crumb_of(view.blocks[at], texts[index]) for at in range(max(0, index - 10), index))
        heading = 0.0 if block.kind is not kinds.HEADING else 4.0 if block.level == 1 else 2.0
        told = repeated or crumbs or heading
        if (shared < _LEAST_SHARED or view.sentence[index]) and not told and block.text[-1] not in "?!？！":
            continue
        if index == first and not told:
            continue
        score = 2.7 * shared + 2.4 * in_lead / (len(own) or 1) + 1.55 * math.log1p(len(own))
        score -= 0.0575 * (first - index)
        score += 0.6 * repeated + 1.5 * crumbs + heading
        score -= 5.0 * (block.text[-1] in ".。")
        if any(looks_like_byline(view, at) for at in range(index + 1, min(index + 3, len(texts)))):
            score += 1.8
        if looks_like_byline(view, index) or phrases.starts_credit(block.text) or split_text(block.text)[1]:
            score -= 0.5
        if verdict is not None:
            score -= 1.2
        key = texts[index]
        if len(key) > 14 and any(len(text) > len(key) and key in text for text in texts[:first]):
            score += 1.4
        if best is None or score > best[0]:
            best = (score, index)
    return None if best is None else (min(1.0, best[0] / 8.0), best[1])


_READ_FOR_TERMS: Final = 60
"""Paragraphs whose words are compared with those of a title."""
_LEAST_SHARED: Final = 0.25
"""Share of a line's words that the text must have, unless the line is a heading, repeated or led to by a breadcrumb."""
_LETTERS = re.compile(r"\w+")


def _terms(text: str) -> set[str]:
    """What two texts on the same matter have in common: the beginnings of longer words, or pairs of characters."""
    found: set[str] = set()
    for word in _LETTERS.findall(text[:1500].lower()):
        if count_spaceless(word):
            found.update(word[at : at + 2] for at in range(len(word) - 1))
        elif len(word) >= 4:
            found.add(word[:6])
    return found


def _is_strong(view: View, index: int) -> bool:
    return view.weights[index] >= view.thresholds.strong_words and not view.blocks[index].text.endswith(BREAKS)


def headline_repeated(view: View, draft: Draft) -> Iterator[Opinion]:
    """Further copies of the headline, such as the one of a sticky bar."""
    index = headline_index(draft)
    if index is None:
        return
    title = folded(view.blocks[index].text)
    for other in open_indices(draft):
        block = view.blocks[other]
        alike = abs(block.words - view.blocks[index].words) <= 2
        if alike and other != index and folded(block.text) == title:
            yield Opinion(other, Label.DUPLICATE, "headline")


def breadcrumb_line(view: View, draft: Draft) -> Iterator[Opinion]:
    """A line above the headline that leads to it: "Home › World › Headline", or the same glued together."""
    index = headline_index(draft)
    if index is None:
        return
    title = folded(view.blocks[index].text)
    for block in view.blocks[:index]:
        verdict = draft[block.index]
        if verdict is not None and verdict.label is not Label.NAVIGATION:
            continue
        if _is_crumb_of(block, title):
            yield Opinion(block.index, Label.BREADCRUMB, "leads to the headline")
        elif _is_path(block):
            yield Opinion(block.index, Label.BREADCRUMB, "begins at the front page")


def _is_path(block: Block) -> bool:
    """Whether a line is a path from the front page: "Home > Local"."""
    if not _STEP_MARK.search(block.text):
        return False
    steps = [step.strip().lower() for step in _STEP.split(block.text)]
    return 2 <= len(steps) <= 8 and any(step in _HOME or step.rpartition("：")[2] in _HOME for step in steps[:1])


def _is_crumb_of(block: Block, title: str) -> bool:
    """Whether a line is a breadcrumb whose last step is the title, perhaps cut short; `title` is folded."""
    if not 2 <= block.words <= 40 or len(title) < 6:
        return False
    lead = block.text.lower()
    home = lead[:2] in _HOME_HEADS and lead.startswith(_HOME_STARTS)
    if not home and not _CRUMB_MARK.search(lead):
        return False
    text = folded(lead)
    position = text.find(title[:12])
    return position > 0 and title.startswith(text[position:])


def dek(view: View, draft: Draft) -> Iterator[Opinion]:
    """The standfirst: between headline and body, named so by its element or equal to the page's own description."""
    head = headline_index(draft)
    first = next((i for i in open_indices(draft) if view.inside[i] and _is_strong(view, i)), None)
    if head is None or first is None:
        return
    descriptions = [folded(description) for description in view.hints.descriptions]
    for index in range(head + 1, first + 1):
        if not _may_be_dek(view, draft, index):
            continue
        if _is_named(view, view.blocks[index].place, DEK):
            yield Opinion(index, roles.DEK, "named")
            return
        if _is_described(folded(view.blocks[index].text), descriptions, whole=index == first):
            yield Opinion(index, roles.DEK, "description")
            return
    for index in front_zone(view, draft):
        sentence = _is_strong(view, index) and view.sentence[index]
        if draft[index] is None and sentence and _may_be_dek(view, draft, index):
            yield Opinion(index, roles.DEK, "position", 0.6)
            return


def _may_be_dek(view: View, draft: Draft, index: int) -> bool:
    block, verdict = view.blocks[index], draft[index]
    if not 4 <= block.words <= 120 or block.kind in (kinds.CAPTION, kinds.CODE) or block.level == 1:
        return False
    if verdict is not None and (verdict.rule not in _DEK_MAY_REPLACE or verdict.label is Label.ADVERTISEMENT):
        return False
    if view.link_density[index] > 0.5 or looks_like_byline(view, index):
        return False
    return not _is_named(view, block.place, CAPTION) and not _is_captioned(view, index)


def _is_captioned(view: View, index: int) -> bool:
    """Whether a text stands right behind an image and holds a credit: a caption, not a dek."""
    behind = index > 0 and view.blocks[index - 1].kind is kinds.IMAGE
    return behind and bool(split_text(view.blocks[index].text)[1])


def _is_described(text: str, descriptions: Sequence[str], *, whole: bool) -> bool:
    """Whether a text is one of the declared descriptions or, unless it must be the whole, begins as one does."""
    if len(text) < 20:
        return False
    return any(
        text == given or (not whole and len(given) >= 40 and text.startswith(given[:40])) for given in descriptions
    )


def _is_named(view: View, place: int, names: frozenset[str]) -> bool:
    """Whether an element or one of the two around it carries one of the names."""
    for _ in range(3):
        if place < 0:
            return False
        here = view.segments.places[place]
        if any(token in names for token in here.tokens):
            return True
        if here.tag in ("article", "main", "body"):
            return False
        place = here.parent
    return False


def byline(view: View, draft: Draft) -> Iterator[Opinion]:
    """Short lines at the head or the foot of an article that say who wrote it and when."""
    strong = [i for i in open_indices(draft) if view.weights[i] >= view.thresholds.strong_words]
    body = range(strong[1], strong[-1]) if len(strong) > 2 else range(0)
    head = headline_index(draft)
    for index, verdict in enumerate(draft):
        if not 0 < view.blocks[index].words <= view.thresholds.longest_byline:
            continue
        near = head is not None and abs(index - head) <= view.thresholds.byline_reach
        if verdict is not None and not (near and (verdict.rule == "outside-article" or verdict.label is Label.FOOTER)):
            continue
        if (
            verdict is not None
            and head is not None
            and index < head
            and view.segments.from_html
            and not _DATE.search(view.blocks[index].text)
        ):
            continue  # above the headline stands the site's name, which may be declared as the author
        block = view.blocks[index]
        if block.kind in (kinds.CAPTION, kinds.CODE):
            continue
        if not looks_like_byline(view, index) and not _follows_opener(view, index):
            continue
        if len(folded(block.text)) < 3 and not _follows_opener(view, index) and view.keys[index] not in _openers():
            continue  # "A- A+"
        if index in body and (block.list is not None or block.cell is not None or not _names_author(view, block)):
            continue
        yield Opinion(index, Label.BYLINE, score=0.8)


def _follows_opener(view: View, index: int) -> bool:
    """Whether the line before is nothing but a "By", torn from its name."""
    return index > 0 and view.blocks[index].words <= 8 and view.keys[index - 1] in _openers()


@cache
def _openers() -> frozenset[str]:
    return frozenset(fold(opener).strip(phrases.PADDING) for group in BYLINE_STARTS.values() for opener in group)


def _names_author(view: View, block: Block) -> bool:
    """Whether a line is one of the declared authors, or in an element named as the place for one."""
    text = block.text.lower()
    return _has_byline_word(view, block.place) or any(text == author.lower() for author in view.hints.authors)


def looks_like_byline(view: View, index: int) -> bool:
    """Whether a line says who wrote the article or when, by its own words and its element's name."""
    block = view.blocks[index]
    if not 0 < block.words <= view.thresholds.longest_byline or block.kind is kinds.HEADING:
        return False
    if view.keys[index] in _openers():
        return True
    if view.sentence[index] and block.words > 8:
        return False
    text = block.text.lower()
    short = block.words <= 12
    if short and (
        (text[-2:] in _READING_TIME_ENDS and text.endswith(_READING_TIME))
        or any(mark.tag == "time" for mark in block.marks)
        or any(text == author.lower() for author in view.hints.authors)
        or _has_byline_word(view, block.place)
    ):
        return True
    if block.words <= 8 and "@" in text and _EMAIL.search(text):
        return True
    if short and not view.sentence[index] and _DATE.search(text):
        return _is_near_head(view, index) or (block.words <= 4 and block.cell is None and block.list is None)
    return block.words <= 10 and phrases.starts_byline(block.text) and not view.sentence[index]


def has_date(text: str) -> bool:
    """Whether a text holds digits that look like a date or a time."""
    return _DATE.search(text) is not None


def _is_near_head(view: View, index: int) -> bool:
    """Whether one paragraph at most stands above."""
    return index <= view.second_strong


def _has_byline_word(view: View, place: int) -> bool:
    for _ in range(2):
        if place < 0:
            return False
        here = view.segments.places[place]
        if here.tag in ("article", "main", "body", "section"):
            return False
        if any(map(_names_byline, here.tokens)):
            return True
        place = here.parent
    return False


@lru_cache(maxsize=1 << 14)
def _names_byline(token: str) -> bool:
    return not _BYLINE_WORDS.isdisjoint(words_of(token))
