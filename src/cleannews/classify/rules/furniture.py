"""Rules that know the furniture of a page: hidden parts, named regions, standing phrases, teasers, link lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import accumulate
from typing import Final

from cleannews.classify import phrases
from cleannews.classify.opinion import Draft, Opinion, open_indices
from cleannews.classify.view import View
from cleannews.lexicon.scripts import BREAKS
from cleannews.model import kinds
from cleannews.model.block import Verdict
from cleannews.model.labels import Label

_OVERRIDING = frozenset(
    (
        Label.ADVERTISEMENT,
        Label.SUBSCRIBE,
        Label.SHARE,
        Label.COMMENT_FORM,
        Label.COPYRIGHT,
        Label.CONSENT,
        Label.PAYWALL,
        Label.AUTHOR_BIO,
    )
)
"""Labels that a phrase keeps inside a region that is called something else."""

_PLAIN = frozenset(
    (
        Label.OTHER,
        Label.PROMPT,
        Label.NAVIGATION,
        Label.RELATED,
        Label.FOOTER,
        Label.COMMENTS,
    )
)
"""Labels that come from where a block stands, not from what it says."""


def hidden(view: View, draft: Draft) -> Iterator[Opinion]:
    """Elements that say they are not displayed."""
    hidden = Label.HIDDEN
    for index, block in enumerate(view.blocks):
        region = view.regions[block.place]
        if region is not None and region.label is hidden:
            yield Opinion(index, hidden, region.detail, 0.95)


def region(view: View, draft: Draft) -> Iterator[Opinion]:
    """Elements whose class, id, role or name says that they are a menu, an ad, comments or a footer."""
    prompt, comments = Label.PROMPT, Label.COMMENTS
    for index in open_indices(draft):
        block = view.blocks[index]
        found = view.regions[block.place]
        if found is None:
            continue
        label = found.label
        if label is prompt and block.words >= 6 and phrases.speaks_of_consent(block.text):
            label = Label.CONSENT  # a dialogue that does not call itself by its name
        elif label is comments and view.segments.places[block.place].tag in _ASKING:
            label = Label.COMMENT_FORM
        yield _new(Opinion, (index, label, found.detail, 0.9))


_new: Final = tuple.__new__
"""Makes a named tuple in half the time of a call by its name: half of a page's blocks are in such places."""

_ASKING = frozenset(("form", "label", "textarea", "button", "legend", "fieldset"))
"""Elements of a form; among comments, it is the one for a new comment."""


def phrase_start(view: View, draft: Draft) -> Iterator[Opinion]:
    """Texts that begin with a standing phrase: "Read also:", "Sign up for our newsletter"."""
    for index, verdict in enumerate(draft):
        if verdict is not None and verdict.label not in _ASKED_AGAIN:
            continue
        block = view.blocks[index]
        if block.list is not None and block.link_words == block.words:
            continue  # an item of a menu
        if not 0 < block.words <= view.thresholds.longest_promo or (block.kind is kinds.HEADING and block.level == 1):
            continue
        found = phrases.start_label(block.text)
        if found is not None and _may_say_more(verdict, found[0]):
            yield Opinion(index, found[0], found[1])


_ASKED_AGAIN = frozenset((Label.OTHER, Label.PROMPT, Label.FOOTER, Label.COMMENTS))
"""Regions in which the first words of a text are looked at; those of menus and lists of links say nothing more."""


def _may_say_more(verdict: Verdict | None, label: Label) -> bool:
    """Whether a phrase tells more of a block than the region it stands in."""
    if verdict is None or verdict.label in (Label.OTHER, Label.PROMPT):
        return True
    return label in _OVERRIDING and verdict.label in _PLAIN


def phrase_line(view: View, draft: Draft) -> Iterator[Opinion]:
    """Texts that are a standing phrase: "Advertisement", "Leave a reply", "Share". Within a region it may say more."""
    for index, key in enumerate(view.keys):
        block = view.blocks[index]
        label = phrases.line_label(key) if key else None
        if label is None and key and block.kind is kinds.TEXT and not view.sentence[index]:
            label = phrases.stem_label(key)
        if label is None and not key and 0 < block.words <= 3 and _is_glyph(block.text):
            label = Label.PROMPT
        if label is None:
            continue
        if _may_say_more(draft[index], label):
            yield Opinion(index, label, key)


def _is_glyph(text: str) -> bool:
    """Whether a text is a lone "×" or "›": no letter, no digit, and not what closes a block of code."""
    return not any(map(str.isalnum, text)) and any(char not in _OF_CODE for char in text)


_OF_CODE = frozenset("{}[]();, \n")


def section_start(view: View, draft: Draft) -> Iterator[Opinion]:
    """What follows "Related articles", "Leave a reply" and the like, until running text resumes or the page ends."""
    body = [index for index, weight in enumerate(view.weights) if weight >= view.thresholds.strong_words]
    if not body:
        return
    label: Label | None = None
    detail = ""
    left: Sequence[float] = ()
    around: set[tuple[int, int]] = set()  # depth from the text (1 or 2) and element that holds text of the article
    for block in view.blocks[body[0] :]:
        index = block.index
        verdict = draft[index]
        if label is None and verdict is None and view.weights[index] >= view.thresholds.strong_words:
            around.update(_around(view, index))
        started = phrases.section_label(view.keys[index]) if view.keys[index] else None
        if started is not None and (verdict is None or verdict.label is not Label.HIDDEN):
            label, detail, left = started, view.keys[index], left or _shares_left(view)
            if _may_replace(label, verdict):
                yield Opinion(index, label, detail)
        elif label is not None:
            footer = verdict is not None and verdict.label is Label.FOOTER
            # A heading stands with the text under it.
            text = min(index + 1, len(draft) - 1) if block.kind is kinds.HEADING and verdict is None else index
            if footer or _resumes(view, draft, text, around, left):
                label = None
            elif _may_replace(label, verdict):
                yield Opinion(index, label, detail)


def _may_replace(section: Label, verdict: Verdict | None) -> bool:
    """Whether the section that a block stands in says more than the verdict on it."""
    if verdict is None or verdict.label in (Label.OTHER, section):
        return True
    if verdict.label is Label.PROMPT:
        return verdict.rule == "region"
    return verdict.label is Label.COMMENTS and section is Label.COMMENT_FORM


def _around(view: View, index: int) -> tuple[tuple[int, int], ...]:
    """The element around a text and the one around that."""
    places = view.segments.places
    parent = places[view.blocks[index].place].parent
    return ((1, parent), (2, places[parent].parent)) if parent >= 0 else ()


def _resumes(view: View, draft: Draft, index: int, around: Set[tuple[int, int]], left: Sequence[float]) -> bool:
    """Whether the article goes on at this block.

    In a tree: running text in an element that held running text before the section began, or in one of its own beside
    those that did; or a sentence with a good part of the running text still to come. In flattened text: running text
    with enough more of it right behind.
    """
    if draft[index] is not None or view.weights[index] < view.thresholds.strong_words or _breaks_off(view, index):
        return False
    if view.segments.from_html:
        if not view.inside[index]:
            return False
        if not around.isdisjoint(_around(view, index)):
            return True
        return view.sentence[index] and left[index] > view.thresholds.resumed_share
    following = sum(weight >= view.thresholds.strong_words for weight in view.weights[index : index + 8])
    return following >= 3 and left[index] > view.thresholds.resumed_share


def _shares_left(view: View) -> list[float]:
    """By block: the share of the container's running text that stands at it and behind it."""
    weights = [weight if inside else 0.0 for weight, inside in zip(view.weights, view.inside, strict=True)]
    total = sum(weights) or 1.0
    return [share / total for share in reversed(list(accumulate(reversed(weights))))]


def teaser(view: View, draft: Draft) -> Iterator[Opinion]:
    """A text that breaks off in "…" under a title of its own; one alone may be an author's style, two are a list."""
    found = [
        index
        for index in open_indices(draft)
        if index > 0 and view.blocks[index].words >= 5 and _breaks_off(view, index) and _is_title(view, index - 1)
    ]
    if len(found) < 2:
        return
    for index in found:
        yield Opinion(index, Label.RELATED, "…")
        if draft[index - 1] is None:
            yield Opinion(index - 1, Label.RELATED, "title of a teaser")


def _breaks_off(view: View, index: int) -> bool:
    return view.blocks[index].text.endswith(BREAKS)


def _is_title(view: View, index: int) -> bool:
    block = view.blocks[index]
    return 2 <= block.words <= 25 and (block.kind is kinds.HEADING or not block.text.endswith("."))


def link_density(view: View, draft: Draft) -> Iterator[Opinion]:
    """Texts that are mostly links and no sentence, and lists that are mostly links."""
    linked: dict[int, list[int]] = {}
    for index in open_indices(draft):
        block = view.blocks[index]
        if block.list is not None and block.words:
            words = linked.setdefault(block.list.list, [0, 0])
            words[0] += block.link_words
            words[1] += block.words
    for index in open_indices(draft):
        block = view.blocks[index]
        if block.list is not None and block.words:
            link_words, words_of_list = linked[block.list.list]
            if link_words > view.thresholds.list_link_density * words_of_list:
                yield Opinion(index, Label.RELATED, "list of links", 0.8)
                continue
        if view.link_density[index] <= view.thresholds.link_density or block.kind is kinds.CAPTION:
            continue
        if not view.sentence[index] or block.words <= view.thresholds.longest_link_line:
            yield Opinion(index, Label.RELATED, "linked text", 0.8)


def copyright_line(view: View, draft: Draft) -> Iterator[Opinion]:
    """A line with a copyright sign before or behind the article."""
    for index, verdict in enumerate(draft):
        if verdict is None or verdict.label not in _PLAIN:
            continue
        block = view.blocks[index]
        if 0 < block.words <= view.thresholds.longest_promo:
            text = block.text.lower()
            if "©" in text or "ⓒ" in text or "copyright" in text or "(c)" in text:
                yield Opinion(index, Label.COPYRIGHT, "©")


def list_title(view: View, draft: Draft) -> Iterator[Opinion]:
    """A short text right above links to other pages: the title of their list."""
    for index in reversed(open_indices(draft)):
        block = view.blocks[index]
        if not 0 < block.words <= view.thresholds.longest_title or view.sentence[index] or block.level == 1:
            continue
        after = next((draft[i] for i in range(index + 1, len(draft)) if view.blocks[i].media is None), None)
        if after is not None and after.rule == "link-density":
            yield Opinion(index, Label.RELATED, "title of a list of links", 0.7)
