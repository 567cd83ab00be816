"""Rules about what stands at the head of an article: breadcrumbs, headline, dek, byline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

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


@lru_cache(maxsize=1 << 14)
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
    """The short line above the run of paragraphs that looks most like a title: long enough, near, repeated."""
    start, end = densest_run(view, draft)
    first = next((i for i in range(start, end + 1) if draft[i] is None and _is_strong(view, i)), None)
    if first is None:
        return None
    texts = [folded(block.text) for block in view.blocks]
    best: tuple[float, int] | None = None
    for index in range(max(0, first - view.thresholds.headline_reach), first):
        block = view.blocks[index]
        if draft[index] is not None or not 2 <= block.words <= 30 or block.text.endswith(BREAKS):
            continue
        score = 0.3 + 0.06 * min(block.words, 9) - 0.03 * (first - index)
        if block.kind is kinds.HEADING:
            score += 1.0 if block.level == 1 else 0.5
        if any(_is_crumb_of(view.blocks[i], texts[index]) for i in range(max(0, index - 10), index)):
            score += 0.5
        if block.words >= 3 and texts.count(texts[index]) > 1:
            score += 0.3
        if view.sentence[index]:
            score -= 0.1 if block.text[-1] in "?!？！" else 0.5
        if looks_like_byline(view, index) or phrases.starts_credit(block.text) or split_text(block.text)[1]:
            score -= 0.6
        if score > 0.3 and (best is None or score > best[0]):
            best = (score, index)
    return best


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
    return sum(weight >= view.thresholds.strong_words for weight in view.weights[:index]) <= 1


def _has_byline_word(view: View, place: int) -> bool:
    for _ in range(2):
        if place < 0:
            return False
        here = view.segments.places[place]
        if here.tag in ("article", "main", "body", "section"):
            return False
        if here.tokens and _names_byline(here.tokens):
            return True
        place = here.parent
    return False


@lru_cache(maxsize=1 << 14)
def _names_byline(tokens: tuple[str, ...]) -> bool:
    return any(not _BYLINE_WORDS.isdisjoint(words_of(token)) for token in tokens)
