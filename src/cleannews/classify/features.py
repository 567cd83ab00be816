"""What the model sees of a page: the structure, the shape of the texts, the rules' draft; all blocks at once.

Only blocks that the rules have not settled are rows: a menu, a footer, a hidden part and an image are two thirds of a
page's blocks and hold less than one letter in a hundred of its article. Of these, a row knows how many stand before and
behind it, and what they are.

Which features carry such a model was measured in the first experiments on this problem: running sums, the share of the
page that has passed, the mass of text under the same parent, and what the elements around a block are called.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Final, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from cleannews.classify import phrases
from cleannews.classify.cohesion import WORDING, wording_of
from cleannews.classify.opinion import Draft
from cleannews.classify.rules.extent import headline_index
from cleannews.classify.view import View, folded
from cleannews.classify.vocabulary import ENDS, FAR, NEAR, Vocabulary
from cleannews.lexicon.scripts import BREAKS
from cleannews.model.block import Block, Verdict
from cleannews.model.labels import Kind, Label, Role

Floats: TypeAlias = npt.NDArray[np.float32]
Codes: TypeAlias = npt.NDArray[np.intp]


class Features(NamedTuple):
    """What is known of the blocks that the rules have not settled, a row for each."""

    blocks: Codes
    """Shape (rows,): the index of the block that a row stands for, ascending."""
    numbers: Floats
    """Shape (rows, numbers): the columns of `NUMBERS` or, in flattened text, of `TEXT_NUMBERS`, as they are or as
    ln(1 + x); the network standardises them."""
    codes: Codes
    """Shape (rows, `CODES_EACH`): kind, element, rule and verdict, the verdicts on the settled blocks just before and
    behind; each an index into rows of 0 to `CODES` - 1."""
    words: Codes
    """Shape (rows, `WORDS_EACH`): the words in what the elements around a block are called, its first words and its
    last, each by its row in the `Vocabulary`; 0 for none."""
    lengths: Floats
    """Shape (rows,): words of the text."""
    groups: Codes
    """Shape (rows, `GROUPINGS`): the group that a block is in, numbered from 0: that of the texts under its parent, and
    that of all texts in elements called as its own."""


_KINDS: Final = {kind: code for code, kind in enumerate(Kind)}
_TAGS: Final = {
    tag: code + 1
    for code, tag in enumerate(
        """p div li td th span h1 h2 h3 h4 h5 h6 section article figcaption blockquote button label pre a dd dt aside
        header footer summary option center form""".split()
    )
}
"""Elements that a block stands in; all others have the code 0."""
_AROUND: Final = {
    tag: 1 << bit
    for bit, tag in enumerate(
        "article main aside nav header footer form figure table ul ol blockquote section body".split()
    )
}
"""Elements whose presence anywhere around a block is a feature, as bits."""
WHATS: Final = (*Role, *Label)
"""What a verdict says, in the order of their codes, from 1."""
_WHATS: Final[dict[object, int]] = {what: code + 1 for code, what in enumerate(WHATS)}

RULES_KNOWN: Final = (
    "hidden", "region", "phrase-line", "phrase-start", "headline", "headline-repeated", "breadcrumb-line",
    "section-start", "teaser", "outside-article", "dek", "note", "byline", "image", "caption", "embed", "pull-quote",
    "link-density", "list-title", "before-body", "after-body", "copyright-line", "short-line-run", "body",
    "heading-without-text", "caption-without-article", "already-clean",
)  # fmt: skip
"""Rules that the model knows, in the order of their codes; new ones come last, and to add one is to train again."""
_RULES: Final = {rule: code + 1 for code, rule in enumerate(RULES_KNOWN)}

_SIZES: Final = (len(_KINDS), len(_TAGS) + 1, 32, *[len(_WHATS) + 1] * 3)  # there is room for more rules
_OFFSETS: Final = np.cumsum((0, *_SIZES))[:-1]
CODES: Final = sum(_SIZES)
CODES_EACH: Final = len(_SIZES)
SILENT: Final = tuple(_OFFSETS.tolist())
"""By column of `Features.codes`: plain text, an element of no note, no rule, no verdict, no settled neighbour."""
GROUPINGS: Final = 2
PAGE_KINDS: Final = ("article", "listing", "collection", "product", "service", "forum", "documentation")
"""Kinds of pages that the model tells apart beside: those of the corpus of all kinds that it learns from."""

_SETTLED: Final = frozenset(("hidden", "phrase-line"))
"""Rules whose word on what goes is the last one."""
_SETTLED_IF_FURNITURE: Final = frozenset(("region", "copyright-line", "breadcrumb-line", "section-start"))
"""Rules whose word is the last one on links and on short texts."""


def unsettled(view: View, draft: Draft) -> list[int]:
    """The indices of the blocks that the model is asked about."""
    return [
        block.index
        for block, verdict, density in zip(view.blocks, draft, view.link_density, strict=True)
        if block.words and (verdict is None or verdict.label is None or not _is_settled(block, verdict, density))
    ]


def _is_settled(block: Block, verdict: Verdict, density: float) -> bool:
    if verdict.rule in _SETTLED_IF_FURNITURE:
        return density > 0.8 or block.words < 4
    return verdict.rule in _SETTLED


def features_of(view: View, draft: Draft, indices: Sequence[int], vocabulary: Vocabulary) -> Features:
    """The features of some blocks of a page.

    Args:
        view: the page.
        draft: what the rules say.
        indices: the blocks, ascending; at least one.
        vocabulary: the words to tell apart.
    """
    rows = np.array(indices)
    blocks = [view.blocks[index] for index in indices]
    styles = _styles(view)
    numbers = _numbers(view, draft, rows, blocks, np.array(styles))
    if not view.segments.from_html:
        numbers = np.concatenate([numbers, _wording(view, draft, blocks)], axis=1)
    return Features(
        rows,
        numbers,
        _codes(view, draft, indices),
        _words(view, blocks, vocabulary),
        np.array([block.words for block in blocks], np.float32),
        _groups(view, blocks, styles),
    )


_FACTS: Final = (
    "words", "words in links", "chars", "weight", "inside", "commas", "links", "lines", "marks", "ends a sentence",
    "announces", "breaks off", "begins lower-case", "begins with a quote", "capitals", "asks or calls",
    "digit near the start", "copies", "credit", "declared", "heading level", "in a table", "in a quote", "in a figure",
    "all emphasised",
)  # fmt: skip
_LOG_FACTS: Final = 9  # of these, the first ones are taken as ln(1 + x), "inside" too
_DERIVED: Final = (
    "parent's weight", "parent's texts", "weight of elements called so", "elements like it", "elements like its parent",
    "elements like its grandparent", "settled before", "settled behind", "rows passed", "rows left",
    # Up to here as ln(1 + x).
    "link density", "word length", "commas a word", "in a list", "links of the list",
    "behind the container's start", "before the container's end", "behind the headline", "position", "weight passed",
    "inner weight passed", "inner weight left", "words passed", "depth in the container", "parent's share",
    "grandparent's share", "share of elements called so",
)  # fmt: skip
_LOG_DERIVED: Final = 10
_OF_PAGE: Final = (
    "has a headline", "blocks", "rows", "weight of all", "container's share", "link density of all", "declares a body",
)  # fmt: skip
NUMBERS: Final = (*_FACTS, *_DERIVED, *_OF_PAGE, *[f"in {tag}" for tag in _AROUND])
"""What the columns of `Features.numbers` are."""
LOGARITHMIC: Final = frozenset((*_FACTS[:_LOG_FACTS], *_DERIVED[:_LOG_DERIVED], "blocks", "rows", "weight of all"))
"""Those of them that are taken as ln(1 + x)."""
TEXT_NUMBERS: Final = (*NUMBERS, *WORDING)
"""The same for flattened text."""


def _facts(view: View, blocks: Sequence[Block]) -> list[tuple[float, ...]]:
    """By block: `_FACTS`, what is known of it without the others."""
    weights, inside, sentence = view.weights, view.inside, view.sentence
    body = folded(view.hints.article_body) if view.hints.article_body else ""
    copies: dict[str, int] = {}
    for block in blocks:
        copies[block.text] = copies.get(block.text, 0) + 1
    facts: list[tuple[float, ...]] = []
    for block in blocks:
        text, index, words = block.text, block.index, block.words
        commas = text.count(",")
        plain = text.isascii()
        if not plain:
            commas += text.count("，") + text.count("、") + text.count("،")
        first = text[:1]
        facts.append(
            (
                words,
                block.link_words,
                len(text),
                weights[index],
                inside[index],
                commas,
                block.links,
                text.count("\n"),
                len(block.marks),
                sentence[index],
                text.endswith((":", "：")),
                text.endswith(BREAKS),
                first.islower(),
                first in _QUOTES,
                text.isupper(),
                "?" in text or "!" in text or (not plain and ("？" in text or "！" in text)),
                _DIGIT.search(text, 0, 60) is not None,
                min(copies[text], 4),
                words <= 40 and phrases.starts_credit(text),
                _declared(text, body) if body else 0.0,
                block.level,
                block.cell is not None,
                block.quote >= 0,
                block.figure >= 0,
                _is_emphasised(block),
            )
        )
    return facts


def _numbers(view: View, draft: Draft, rows: Codes, blocks: Sequence[Block], styles: Codes) -> Floats:
    places = view.segments.places
    count, length = len(blocks), len(view.blocks)
    matrix = np.empty((len(NUMBERS), count), np.float32)
    matrix[: len(_FACTS)] = np.array(_facts(view, blocks), np.float32).T
    words, link_words, chars, weights, inside, commas = matrix[:6].copy()

    place = np.array([block.place for block in blocks])
    in_list = np.array([-1 if block.list is None else block.list.list for block in blocks])
    parents = np.array([p.parent for p in places])
    parent = parents[place]
    grandparent = np.where(parent >= 0, parents[parent], -1)
    style = styles[place]
    shown = headline_index(draft)
    held = np.flatnonzero(inside)
    first, last = (rows[held[0]], rows[held[-1]]) if len(held) else (length, length)
    order = np.arange(count)
    inner = weights * inside
    total_words, total_weight, total_inner = float(words.sum()) + 1e-6, float(weights.sum()) + 1e-6, inner.sum() + 1e-6
    alike = np.append(np.bincount(styles)[styles], 0)
    gaps = np.empty(count + 1, np.intp)
    gaps[0], gaps[1:-1], gaps[-1] = rows[0], rows[1:] - rows[:-1] - 1, length - 1 - rows[-1]
    by_parent, by_style = _sums(parent, weights), _sums(style, weights)

    passed = inner.cumsum()
    depth = places[max(view.container, 0)].depth
    derived = matrix[len(_FACTS) : len(_FACTS) + len(_DERIVED)]
    columns = (  # as `_DERIVED` names them
        by_parent,
        _sums(parent, None),
        by_style,
        alike[place],
        alike[parent],
        alike[grandparent],
        gaps[:-1],
        gaps[1:],
        order,
        order[::-1],
        link_words / words,
        chars / words,
        commas / words,
        in_list >= 0,
        _sums(in_list, link_words) / (_sums(in_list, words) + 1e-6),
        np.minimum(np.maximum(rows - first, -60), 60),
        np.minimum(np.maximum(last - rows, -60), 60),
        0.0 if shown is None else np.minimum(np.maximum(rows - shown, -30), 30),
        rows / length,
        (weights.cumsum() - weights) / total_weight,
        (passed - inner) / total_inner,
        1.0 - passed / total_inner,
        (words.cumsum() - words) / total_words,
        np.minimum(np.maximum(np.array([places[at].depth - depth for at in place.tolist()]), -8), 16),
        by_parent / total_weight,
        _sums(grandparent, weights) / total_weight,
        by_style / total_weight,
    )
    for column, values in zip(derived, columns, strict=True):
        column[:] = values

    np.log1p(matrix[:_LOG_FACTS], out=matrix[:_LOG_FACTS])
    np.log1p(derived[:_LOG_DERIVED], out=derived[:_LOG_DERIVED])
    of_page = matrix[len(_FACTS) + len(_DERIVED) :]
    of_page[: len(_OF_PAGE)] = np.array(
        (
            shown is not None, math.log1p(length), math.log1p(count), math.log1p(total_weight),
            total_inner / total_weight, float(link_words.sum()) / total_words, bool(view.hints.article_body),
        )
    )[:, None]  # fmt: skip
    around = np.array(_around(view))[place]
    of_page[len(_OF_PAGE) :] = (around & _AROUND_BITS) > 0
    return matrix.T


def _wording(view: View, draft: Draft, blocks: Sequence[Block]) -> Floats:
    shown = headline_index(draft)
    headline = "" if shown is None else view.blocks[shown].text
    return wording_of([block.text for block in blocks], [block.words for block in blocks], headline)


def _groups(view: View, blocks: Sequence[Block], styles: Sequence[int]) -> Codes:
    """`Features.groups`."""
    places = view.segments.places
    parents: dict[int, int] = {}
    paths: dict[tuple[int, int, int], int] = {}
    groups = []
    for block in blocks:
        at = block.place
        parent = places[at].parent
        grandparent = places[parent].parent if parent >= 0 else -1
        path = (styles[at], styles[parent] if parent >= 0 else -1, styles[grandparent] if grandparent >= 0 else -1)
        groups.append((parents.setdefault(parent, len(parents)), paths.setdefault(path, len(paths))))
    found: Codes = np.array(groups, np.intp)
    return found


def _styles(view: View) -> list[int]:
    """By place: the number of its look, what elements of one kind are called without ids and numbers.

    Comments and teasers stand in elements that come many times, the paragraphs of an article in one.
    """
    numbered: dict[tuple[str, ...], int] = {}
    styles: list[int] = []
    for index, place in enumerate(view.segments.places):
        if place.style != index:
            styles.append(styles[place.style])
            continue
        classes = [token.rstrip("0123456789") for token in place.tokens if token[0] != "#"]
        styles.append(numbered.setdefault((place.tag, *classes), len(numbered)))
    return styles


def _around(view: View) -> list[int]:
    """By place: the elements of `_AROUND` that it is or stands in, as bits."""
    around: list[int] = []
    for place in view.segments.places:
        around.append((around[place.parent] if place.parent >= 0 else 0) | _AROUND.get(place.tag, 0))
    return around


_AROUND_BITS: Final = np.array([*_AROUND.values()])[:, None]
_QUOTES: Final = frozenset("«»\"“„‘'–—-")
_DIGIT: Final = re.compile(r"\d")
_EMPHASIS: Final = frozenset(("b", "strong", "em", "i"))


def _is_emphasised(block: Block) -> bool:
    marks = block.marks
    return bool(marks) and marks[0].end - marks[0].start == len(block.text) and marks[0].tag in _EMPHASIS


def _declared(text: str, body: str) -> float:
    """1 for a text of the declared body, -1 for another; 0 for one that is too short to tell."""
    key = folded(text)
    return 0.0 if len(key) < 20 else 1.0 if key[:60] in body or key[-40:] in body else -1.0


def _codes(view: View, draft: Draft, indices: Sequence[int]) -> Codes:
    blocks, places = view.blocks, view.segments.places
    what = [0 if verdict is None else _WHATS[verdict.role or verdict.label] for verdict in draft]
    settled = [*what, 0]  # the last stands for what is before the first block, and behind the last
    for index in indices:
        settled[index] = 0
    codes = [
        (
            _KINDS[blocks[index].kind],
            _TAGS.get(places[blocks[index].place].tag, 0),
            0 if (verdict := draft[index]) is None else _RULES.get(verdict.rule, 0),
            what[index],
            settled[index - 1],
            settled[index + 1],
        )
        for index in indices
    ]
    found: Codes = np.array(codes, np.intp) + _OFFSETS
    return found


def _words(view: View, blocks: Sequence[Block], vocabulary: Vocabulary) -> Codes:
    places = view.segments.places
    near, far, ends = vocabulary.near, vocabulary.far, vocabulary.ends
    found = []
    for block in blocks:
        place = places[block.place]
        row = near(place.tokens)
        for _ in range(_ABOVE):
            if place.parent < 0:
                row += _NO_FAR
            else:
                place = places[place.parent]
                row += far(place.tokens)
        found.append(row + (ends(block.text) if block.words <= _LONGEST_READ else _NO_ENDS))
    return np.array(found, np.intp)


_ABOVE: Final = 2  # elements above that of the block whose names are read
NAMES_EACH: Final = NEAR + _ABOVE * FAR
"""The columns of `Features.words` that are of names; those of the text's ends follow."""
WORDS_EACH: Final = NAMES_EACH + ENDS
_NO_FAR: Final = (0,) * FAR
_NO_ENDS: Final = (0,) * ENDS
_LONGEST_READ: Final = 25
"""Words of a text whose ends are read; how a long one begins says nothing. Worth 0 in cross-validation, and time."""


def _sums(groups: Codes, values: Floats | None) -> Floats:
    """By block: the sum of the values in its group, or how many are in it; 0 for blocks in no group (-1)."""
    sums = np.bincount(groups + 1, values)
    sums[0] = 0.0
    found: Floats = sums[groups + 1].astype(np.float32)
    return found
