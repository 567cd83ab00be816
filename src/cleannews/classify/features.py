"""What the model sees of each block: the page's structure, the text's shape, the rules' draft; all blocks at once.

Which features carry such a model was measured in the first experiments on this problem: running sums, the share of the
page that has passed, the mass of text under the same parent, and what the elements around a block are called.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple
from zlib import crc32

import numpy as np
import numpy.typing as npt

from cleannews.classify import phrases
from cleannews.classify.opinion import Draft
from cleannews.classify.regions import words_of
from cleannews.classify.rules.extent import headline_index
from cleannews.classify.view import View, folded
from cleannews.lexicon.scripts import BREAKS
from cleannews.model.block import Block
from cleannews.model.labels import Kind, Label, Role

Floats = npt.NDArray[np.float32]
Codes = npt.NDArray[np.intp]


class Features(NamedTuple):
    """What is known of the blocks of a page, a row for each."""

    numbers: Floats
    """Shape (blocks, numbers), each scaled to about -1 to 4."""
    codes: Codes
    """Shape (blocks, `CODES_EACH`): kind, element, rule and verdict, each an index into rows of 0 to `CODES` - 1."""
    words: Codes
    """Shape (blocks, `WORDS_EACH`): hashes of the words in the names of the elements around a block and of its first
    words, each an index into rows of 0 to `WORDS` - 1; 0 for none."""


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
_WHATS: Final[dict[object, int]] = {what: code + 1 for code, what in enumerate([*Role, *Label])}

RULES_KNOWN: Final = (
    "hidden", "region", "phrase-line", "phrase-start", "headline", "headline-repeated", "breadcrumb-line",
    "section-start", "teaser", "outside-article", "dek", "note", "byline", "image", "caption", "embed", "pull-quote",
    "link-density", "list-title", "before-body", "after-body", "copyright-line", "short-line-run", "body",
    "heading-without-text", "caption-without-article",
)  # fmt: skip
"""Rules that the model knows, in the order of their codes; to add one is to train again."""
_RULES: Final = {rule: code + 1 for code, rule in enumerate(RULES_KNOWN)}

_SIZES: Final = (len(_KINDS), len(_TAGS) + 1, 32, len(_WHATS) + 1)  # there is room for more rules
_OFFSETS: Final = np.cumsum((0, *_SIZES))[:-1]
CODES: Final = sum(_SIZES)
CODES_EACH: Final = len(_SIZES)

_NAME_ROWS, _LEAD_ROWS = 2048, 2048
WORDS: Final = _NAME_ROWS + _LEAD_ROWS
_NEAR, _FAR, _LEAD = 5, 4, 4
WORDS_EACH: Final = _NEAR + 2 * _FAR + _LEAD
_TELLING_RULES: Final = frozenset(("region", "hidden", "phrase-line"))
"""Rules after which the first words of a text say nothing more."""


def features_of(view: View, draft: Draft) -> Features:
    """The features of every block of a page in HTML.

    Args:
        view: the page; it has at least one block.
        draft: what the rules say.
    """
    return Features(_numbers(view, draft), _codes(view, draft), _words(view, draft))


def _numbers(view: View, draft: Draft) -> Floats:
    blocks, places = view.blocks, view.segments.places
    count = len(blocks)
    texts: list[str] = [block.text for block in blocks]
    place = np.array([block.place for block in blocks])
    words = np.array([block.words for block in blocks], np.float32)
    link_words = np.array([block.link_words for block in blocks], np.float32)
    chars = np.array([len(text) for text in texts], np.float32)
    weights = np.array(view.weights, np.float32)
    inside = np.array(view.inside, np.float32)
    in_list = np.array([-1 if block.list is None else block.list.list for block in blocks])
    parents = np.array([p.parent for p in places])
    parent = parents[place]
    grandparent = np.where(parent >= 0, parents[parent], -1)
    depths = np.array([p.depth for p in places], np.float32)

    inner = weights * inside
    total_weight, total_words, total_inner = (float(column.sum()) + 1e-6 for column in (weights, words, inner))
    index = np.arange(count, dtype=np.float32)
    held = np.flatnonzero(inside)
    first, last = (held[0], held[-1]) if len(held) else (count, count)
    shown = headline_index(draft)
    headline = -1 if shown is None else shown

    texted = (words > 0).astype(np.float32)
    by_parent, by_grandparent = _sums(parent, weights), _sums(grandparent, weights)
    numbered: dict[tuple[str, tuple[str, ...]], int] = {}
    styles = np.array([numbered.setdefault((p.tag, p.tokens), len(numbered)) for p in places])
    by_style = _sums(styles[place], weights)
    alike = np.append(_counts_alike(numbered, styles)[styles], np.float32(0.0))
    bits = np.array(_bits_around(view))[place]
    copies: dict[str, int] = {}
    for text in texts:
        copies[text] = copies.get(text, 0) + 1

    columns = {
        # The text.
        "words": np.log1p(words) * 0.5,
        "chars": np.log1p(chars) * 0.3,
        "link density": _ratio(link_words, words),
        "links": np.log1p(np.array([block.links for block in blocks], np.float32)),
        "word length": _ratio(chars, words) * 0.1,
        "ends a sentence": np.array(view.sentence, np.float32),
        "weight": np.log1p(weights) * 0.5,
        "commas": np.array([_count_commas(text) for text in texts], np.float32) / (1 + words) * 5,
        "announces": np.array([text.endswith((":", "：")) for text in texts]),
        "breaks off": np.array([text.endswith(BREAKS) for text in texts]),
        "begins lower-case": np.array([text[:1].islower() for text in texts]),
        "begins with a quote": np.array([text[:1] in _QUOTES for text in texts]),
        "capitals": np.array([text.isupper() for text in texts]),
        "lines": np.array([text.count("\n") for text in texts], np.float32) * 0.2,
        "asks or calls": np.array([_CALL.search(text) is not None for text in texts]),
        "digit near the start": np.array([_DIGIT.search(text, 0, 60) is not None for text in texts]),
        "copies": np.array([min(copies[text], 4) - 1 for text in texts], np.float32) * texted,
        "credit": np.array([0 < b.words <= 40 and phrases.starts_credit(b.text) for b in blocks]),
        "declared": _declared(view, texts),
        # Its element.
        "heading level": np.array([block.level for block in blocks], np.float32) * 0.3,
        "in a list": in_list >= 0,
        "links of the list": np.where(in_list >= 0, _ratio(_sums(in_list, link_words), _sums(in_list, words)), 0.0),
        "in a table": np.array([block.cell is not None for block in blocks]),
        "in a quote": np.array([block.quote >= 0 for block in blocks]),
        "in a figure": np.array([block.figure >= 0 for block in blocks]),
        "marks": np.log1p(np.array([len(block.marks) for block in blocks], np.float32)),
        "all emphasised": np.array([_is_emphasised(block) for block in blocks]),
        # Where it stands.
        "inside": inside,
        "behind the container's start": np.clip((index - first) / 20, -3, 3),
        "before the container's end": np.clip((last - index) / 20, -3, 3),
        "behind the headline": np.clip((index - headline) / 10, -3, 3) * (headline >= 0),
        "position": index / count,
        "weight passed": (np.cumsum(weights) - weights) / total_weight,
        "inner weight passed": (np.cumsum(inner) - inner) / total_inner,
        "inner weight left": 1 - np.cumsum(inner) / total_inner,
        "words passed": (np.cumsum(words) - words) / total_words,
        "depth in the container": np.clip((depths[place] - depths[max(view.container, 0)]) / 4, -2, 4),
        # What stands with it.
        "parent's share": by_parent / total_weight,
        "grandparent's share": by_grandparent / total_weight,
        "parent's weight": np.log1p(by_parent) * 0.3,
        "parent's texts": np.log1p(_sums(parent, texted)) * 0.4,
        "share of elements called so": by_style / total_weight,
        "weight of elements called so": np.log1p(by_style) * 0.3,
        "elements like it": alike[place],
        "elements like its parent": alike[parent],
        "elements like its grandparent": alike[grandparent],
        # The draft and the page.
        "score": np.array([0.0 if verdict is None else verdict.score for verdict in draft], np.float32),
        "page has a headline": np.full(count, headline >= 0),
        "page's blocks": np.full(count, np.log1p(count) * 0.2),
        "page's weight": np.full(count, np.log1p(total_weight) * 0.2),
        "container's share": np.full(count, total_inner / total_weight),
        "page's link density": np.full(count, float(link_words.sum()) / total_words),
        "page declares a body": np.full(count, bool(view.hints.article_body)),
        **{f"in {tag}": (bits & bit) > 0 for tag, bit in _AROUND.items()},
    }
    matrix = np.empty((count, len(columns)), np.float32)
    for column, values in enumerate(columns.values()):
        matrix[:, column] = values
    return matrix


def _bits_around(view: View) -> list[int]:
    """By place: the elements of `_AROUND` that it is or stands in."""
    around: list[int] = []
    for place in view.segments.places:
        around.append((around[place.parent] if place.parent >= 0 else 0) | _AROUND.get(place.tag, 0))
    return around


def _counts_alike(styles: Mapping[tuple[str, tuple[str, ...]], int], of_places: Codes) -> Floats:
    """By style, a name with its tokens: how many elements have its name and classes, as 0.4 ln(1 + n).

    Comments and teasers stand in elements that come many times, the paragraphs of an article in one.
    """
    numbered: dict[object, int] = {}
    classes = np.array(
        [
            numbered.setdefault((tag, tuple([token for token in tokens if token[0] != "#"])), len(numbered))
            for tag, tokens in styles
        ]
    )
    counts = np.bincount(classes[of_places])[classes]
    alike: Floats = (np.log1p(counts) * 0.4).astype(np.float32)
    return alike


_QUOTES: Final = frozenset("«»\"“„‘'–—-")
_CALL: Final = re.compile("[?!？！]")
_DIGIT: Final = re.compile(r"\d")
_EMPHASIS: Final = frozenset(("b", "strong", "em", "i"))


def _count_commas(text: str) -> int:
    commas = text.count(",")
    return commas if text.isascii() else commas + text.count("，") + text.count("、") + text.count("،")


def _is_emphasised(block: Block) -> bool:
    marks = block.marks
    return bool(marks) and marks[0].end - marks[0].start == len(block.text) and marks[0].tag in _EMPHASIS


def _codes(view: View, draft: Draft) -> Codes:
    places = view.segments.places
    codes = np.array(
        [
            [_KINDS[block.kind] for block in view.blocks],
            [_TAGS.get(places[block.place].tag, 0) for block in view.blocks],
            [0 if verdict is None else _RULES.get(verdict.rule, 0) for verdict in draft],
            [0 if verdict is None else _WHATS[verdict.role or verdict.label] for verdict in draft],
        ],
        np.intp,
    )
    rows: Codes = codes.T + _OFFSETS
    return rows


def _words(view: View, draft: Draft) -> Codes:
    places = view.segments.places
    numbered: dict[tuple[str, ...], int] = {(): 0}
    names = np.array([*[numbered.setdefault(p.tokens, len(numbered)) for p in places], 0])  # the last is for no place
    rows = np.array([_name_rows(tokens) for tokens in numbered], np.intp)
    parents = np.array([*[p.parent for p in places], -1])
    place = np.array([block.place for block in view.blocks])
    parent = parents[place]
    lead = [
        _lead_rows(block.text) if block.text and (verdict is None or verdict.rule not in _TELLING_RULES) else _NO_LEAD
        for block, verdict in zip(view.blocks, draft, strict=True)
    ]
    far = rows[:, _NEAR:]
    return np.concatenate(
        [rows[names[place], :_NEAR], far[names[parent]], far[names[parents[parent]]], np.array(lead, np.intp)], axis=1
    )


_NO_LEAD: Final = (0,) * _LEAD
_WORD: Final = re.compile(r"\w+")


@lru_cache(maxsize=1 << 13)
def _name_rows(tokens: tuple[str, ...]) -> tuple[int, ...]:
    """The rows of the words in an element's names, as the element of a block and, behind these, as one around it."""
    words = list(dict.fromkeys([word for token in tokens for word in words_of(token) if 2 <= len(word) <= 20]))[:_NEAR]
    rows = [_rows_of_name(word) for word in words]
    near = [row for row, _ in rows]
    far = [row for _, row in rows[:_FAR]]
    return (*near, *[0] * (_NEAR - len(near)), *far, *[0] * (_FAR - len(far)))


@lru_cache(maxsize=1 << 14)
def _rows_of_name(word: str) -> tuple[int, int]:
    return _row("0" + word, _NAME_ROWS), _row("1" + word, _NAME_ROWS)


def _lead_rows(text: str) -> tuple[int, ...]:
    """The rows of a text's first three words and of its first two together."""
    head = text[:60].lower()
    words = _WORD.findall(head)[:3]
    if not head[0].isascii() and len(head.split()) < 3:  # a script that does not part words
        words = [head[:2], head[2:4], head[4:6]]
    rows = [_NAME_ROWS + _row("a" + word, _LEAD_ROWS) for word in words if word]
    if len(words) >= 2:
        rows.append(_NAME_ROWS + _row(f"b{words[0]} {words[1]}", _LEAD_ROWS))
    return (*rows, *[0] * (_LEAD - len(rows)))


def _row(word: str, rows: int) -> int:
    return crc32(word.encode("utf-8", "surrogatepass")) % (rows - 1) + 1


def _sums(groups: npt.NDArray[np.intp], values: Floats) -> Floats:
    """By block: the sum of the values in its group; 0 for blocks in no group (-1)."""
    sums = np.bincount(groups + 1, values)
    sums[0] = 0.0
    return sums[groups + 1].astype(np.float32)


def _ratio(part: Floats, whole: Floats) -> Floats:
    return np.divide(part, whole, out=np.zeros_like(part), where=whole > 0)


def _declared(view: View, texts: Sequence[str]) -> Floats:
    """1 for texts of the declared body, -1 for others where the page declares one, 0 elsewhere."""
    if not view.hints.article_body:
        return np.zeros(len(texts), np.float32)
    body = folded(view.hints.article_body)
    found = []
    for text in texts:
        key = folded(text)
        found.append(0.0 if len(key) < 20 else 1.0 if key[:60] in body or key[-40:] in body else -1.0)
    return np.array(found, np.float32)
