"""Rules that say what a kept block is."""

from __future__ import annotations

from collections.abc import Iterator

from cleannews.classify import phrases
from cleannews.classify.opinion import Draft, Opinion, open_indices
from cleannews.classify.rules.extent import announced_lines, is_short_line
from cleannews.classify.view import View, folded
from cleannews.model import kinds, roles
from cleannews.model.block import Block
from cleannews.model.labels import Label, Role

_ANNOUNCING = frozenset(":;,：；，、")


def already_clean(view: View, draft: Draft) -> Iterator[Opinion]:
    """Flattened text without a line that is furniture by its words, without a byline or a menu above it: all stays.

    Of 1,440 flattened pages 7 are so, of their cleaned texts 99 in 100 (2026-11); so cleaning twice is cleaning once.
    A title is not looked for in it but for a heading of level 1, as Markdown has.
    """
    if view.segments.from_html or any(verdict is not None for verdict in draft):
        return
    if any(key and phrases.section_label(key) for key in view.keys) or _is_signed(view):
        return
    if len(view.blocks) >= _MENU and all(is_short_line(view, index) for index in range(_MENU)):
        return
    tables, announced = data_tables(view), announced_lines(view)
    for block in view.blocks:
        if block.level == 1 and block.index == 0:
            yield Opinion(0, roles.HEADLINE, "heading of level 1")
        else:
            yield Opinion(block.index, _role_of_open(view, block, tables, announced), score=_certainty(view, block))


def _is_signed(view: View) -> bool:
    """Whether a line above the first running text opens as a byline does."""
    for block in view.blocks:
        if view.weights[block.index] >= view.thresholds.strong_words:
            return False
        if block.words <= _LONGEST_SIGNATURE and not view.sentence[block.index] and phrases.starts_byline(block.text):
            return True
    return False


_LONGEST_SIGNATURE = 10
"""Words."""
_MENU = 4
"""Short lines at the very beginning that are more than a title and a heading; 1 cleaned text of 100 has as many."""


def note(view: View, draft: Draft) -> Iterator[Opinion]:
    """Corrections and agency lines, which belong to the article without being a paragraph of it."""
    running = next((i for i, weight in enumerate(view.weights) if weight >= view.thresholds.strong_words), len(draft))
    for index in open_indices(draft):
        block = view.blocks[index]
        if (
            index > running
            and view.inside[index]
            and block.kind is kinds.TEXT
            and block.words <= view.thresholds.longest_note
            and phrases.starts_note(block.text)
        ):
            yield Opinion(index, roles.NOTE, score=0.8)


def pull_quote(view: View, draft: Draft) -> Iterator[Opinion]:
    """A sentence of the article set once more as an eye-catcher, in an element other than its paragraph's."""
    candidates = [i for i in open_indices(draft) if 4 <= view.blocks[i].words <= view.thresholds.longest_pull_quote]
    suspects = [
        i for i in candidates if view.blocks[i].quote >= 0 or view.blocks[i].figure >= 0 or _is_set_apart(view, i)
    ]
    if not suspects:
        return
    texts = {i: folded(view.blocks[i].text) for i in open_indices(draft) if view.blocks[i].words}
    for index in suspects:
        text = texts[index]
        if any(text in other and len(other) > len(text) for i, other in texts.items() if i != index):
            yield Opinion(index, Label.DUPLICATE, "pull quote")


def _is_set_apart(view: View, index: int) -> bool:
    place = view.segments.places[view.blocks[index].place]
    return place.tag in ("aside", "q") or any("quote" in token for token in place.tokens)


def body(view: View, draft: Draft) -> Iterator[Opinion]:
    """What no rule has removed is part of the article, as what its markup says."""
    tables = data_tables(view)
    announced = frozenset[int]() if view.segments.from_html else announced_lines(view)
    for index in open_indices(draft):
        block = view.blocks[index]
        yield Opinion(index, _role_of_open(view, block, tables, announced), score=_certainty(view, block))


def _role_of_open(view: View, block: Block, tables: frozenset[int], announced: frozenset[int]) -> Role:
    """As `role_in_body`; a short line of a list that is announced by a colon is no heading."""
    role = role_in_body(view, block, tables)
    return roles.PARAGRAPH if role is roles.HEADING and block.index in announced else role


def role_in_body(view: View, block: Block, tables: frozenset[int]) -> Role:
    """What the markup of a text of the article says it is; `tables` as `data_tables` finds them."""
    if block.cell is not None and block.cell.table in tables:
        return roles.TABLE
    if block.kind is kinds.HEADING and not _is_paragraph(view, block):
        return roles.HEADING
    if block.kind is kinds.CODE:
        return roles.CODE
    if block.list is not None and view.holds(block.list.list):
        return roles.LIST_ITEM
    if block.quote >= 0 and view.holds(block.quote):
        return roles.QUOTE
    if not view.segments.from_html and _stands_as_heading(view, block):
        return roles.HEADING
    return roles.PARAGRAPH


def _is_paragraph(view: View, block: Block) -> bool:
    """Whether a text that is marked up as a heading is one for its looks only: it is long, and mostly a sentence."""
    limit = view.thresholds.longest_heading
    return block.words > limit and (view.sentence[block.index] or block.words > 2 * limit)


def _stands_as_heading(view: View, block: Block) -> bool:
    """In flattened text: a short line that neither ends a sentence nor announces what follows."""
    if block.words > view.thresholds.longest_heading or block.text[-1] in _ANNOUNCING or view.sentence[block.index]:
        return False
    near = view.blocks[max(0, block.index - 1) : block.index + 2]
    return block.place == 0 or sum(other.place == block.place for other in near) == 1


def data_tables(view: View) -> frozenset[int]:
    """Tables inside the article with at least two rows and two columns whose cells are short, not a page's layout."""
    cells: dict[int, list[Block]] = {}
    for block in view.blocks:
        if block.cell is not None and block.kind is kinds.CELL and view.holds(block.cell.table):
            cells.setdefault(block.cell.table, []).append(block)
    found = set()
    for table, blocks in cells.items():
        rows: dict[int, set[int]] = {}
        for block in blocks:
            assert block.cell is not None
            rows.setdefault(block.cell.row, set()).add(block.cell.cell)
        wide = sum(len(row) >= 2 for row in rows.values())
        words = sum(block.words for block in blocks) / len(blocks)
        if wide >= 2 and words <= view.thresholds.longest_cell:
            found.add(table)
    return frozenset(found)


def _certainty(view: View, block: Block) -> float:
    """From 0.5 for a short or linked text to 0.95 for long running text."""
    return 0.5 + 0.45 * min(1.0, view.weights[block.index] / 40.0)
