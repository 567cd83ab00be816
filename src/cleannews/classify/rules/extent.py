"""Rules about where the article begins and ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleannews.classify.opinion import Draft, Opinion, open_indices
from cleannews.classify.view import View
from cleannews.model import kinds, roles
from cleannews.model.labels import Label


def headline_index(draft: Draft) -> int | None:
    """The block that shows the headline."""
    headline = roles.HEADLINE
    for index, verdict in enumerate(draft):
        if verdict is not None and verdict.role is headline:
            return index
    return None


def front_zone(view: View, draft: Draft) -> range:
    """The blocks between the headline and the container, where the dek, the byline and the lead image stand."""
    head = headline_index(draft)
    first = view.first_inside
    if head is None or not 0 < first - head <= view.thresholds.longest_front:
        return range(first, first)
    return range(head + 1, first)


def media_extent(view: View, draft: Draft) -> range:
    """From the headline (or the container's first block) to the last running text of the article."""
    kept = [
        i
        for i, weight in enumerate(view.weights)
        if draft[i] is None and view.inside[i] and weight >= view.thresholds.last_words
    ]
    if not kept:
        return range(0)
    front = front_zone(view, draft)
    first = front.start if front else view.first_inside
    return range(first, kept[-1] + 1)


def outside_article(view: View, draft: Draft) -> Iterator[Opinion]:
    """Everything outside the element that holds the article or, in flattened text, outside its run of paragraphs.

    What stands between the headline and that element is left to the rules that know the head of an article.
    """
    if view.segments.from_html:
        inside: Sequence[bool] = view.inside
        front = front_zone(view, draft)
    else:
        first, last = densest_run(view, draft)
        inside = [first <= index <= last for index in range(len(view.blocks))]
        front = range(0)
    first = next((index for index, held in enumerate(inside) if held), len(inside))
    for index in open_indices(draft):
        if inside[index] or index in front or view.blocks[index].kind in (kinds.IMAGE, kinds.EMBED):
            continue
        if not view.segments.from_html or _is_linked(view, index) or (index > first and _is_linked_near(view, index)):
            label = Label.NAVIGATION if index < first else Label.RELATED
        elif index > first and _is_in_article(view, index):
            yield Opinion(index, Label.RELATED, FURTHER_ARTICLE, 0.7)
            continue
        else:
            label = Label.OTHER
        yield Opinion(index, label, "before the article" if index < first else "after the article", 0.7)


FURTHER_ARTICLE = "a further article"
"""Loaded below the page's own while the reader scrolls."""


def _is_in_article(view: View, index: int) -> bool:
    place = view.blocks[index].place
    while place >= 0:
        if view.segments.places[place].tag == "article" and place != view.container:
            return True
        place = view.segments.places[place].parent
    return False


def _is_linked(view: View, index: int) -> bool:
    return view.link_density[index] > 0.5


def _is_linked_near(view: View, index: int) -> bool:
    """Whether a short text stands beside links to other pages: the title of a list, the author of a teaser."""
    if view.blocks[index].words > view.thresholds.longest_heading:
        return False
    return any(_is_linked(view, i) for i in (index - 1, index + 1) if 0 <= i < len(view.blocks))


def densest_run(view: View, draft: Draft) -> tuple[int, int]:
    """First and last block of the run with the greatest sum: running text counts for, everything else against.

    The maximum subarray by Kadane's algorithm, in one pass.
    """
    best, first, last = 0.0, 0, -1
    total, start = 0.0, 0
    for index, verdict in enumerate(draft):
        if verdict is not None and verdict.role is not roles.HEADLINE:
            value = -view.thresholds.label_cost
        elif view.weights[index] >= view.thresholds.strong_words:
            value = view.weights[index]
        else:
            value = view.weights[index] - view.thresholds.short_line_cost
        if total <= 0:
            total, start = 0.0, index
        total += value
        if total > best:
            best, first, last = total, start, index
    while first > 0 and draft[first - 1] is None and _is_heading_like(view, first - 1):
        first -= 1
    return first, last


def _is_heading_like(view: View, index: int) -> bool:
    block = view.blocks[index]
    return block.kind is kinds.HEADING or (2 <= block.words <= 20 and not view.sentence[index])


def before_body(view: View, draft: Draft) -> Iterator[Opinion]:
    """Short texts between the headline and the first running text: sections, dates, prompts."""
    first = _first_running(view, draft)
    if first is None:
        return
    for index in open_indices(draft):
        if index >= first:
            return
        block = view.blocks[index]
        if block.kind in (kinds.IMAGE, kinds.EMBED, kinds.CODE):
            continue
        if block.kind is kinds.HEADING and index == first - 1:
            continue
        yield Opinion(index, Label.OTHER, "before the first paragraph", 0.6)


def _first_running(view: View, draft: Draft) -> int | None:
    for index, verdict in enumerate(draft):
        running = view.weights[index] >= view.thresholds.last_words and view.sentence[index]
        if running and view.inside[index] and (verdict is None or verdict.role is roles.DEK):
            return index
    return None


def after_body(view: View, draft: Draft) -> Iterator[Opinion]:
    """What follows the last running text: lone titles, names, dates, images of teasers."""
    last = None
    for index in range(len(draft) - 1, -1, -1):
        if (
            draft[index] is None
            and view.weights[index] >= view.thresholds.last_words
            and (view.sentence[index] or view.weights[index] >= 2 * view.thresholds.strong_words)
        ):
            last = index
            break
    if last is None:
        return
    final = view.blocks[last]
    for block in view.blocks[last + 1 :]:
        if draft[block.index] is not None:
            continue
        if final.list is not None and block.list is not None and block.list.list == final.list.list:
            continue
        if final.cell is not None and block.cell is not None and block.cell.table == final.cell.table:
            continue
        yield Opinion(block.index, Label.OTHER, "after the last paragraph", 0.6)


def short_line_run(view: View, draft: Draft) -> Iterator[Opinion]:
    """In flattened text: three or more short lines in a row, unless a line that ends in ":" announces them."""
    if view.segments.from_html or not any(verdict is not None and verdict.label is not None for verdict in draft):
        return  # a text without any furniture is clean already
    announced = announced_lines(view)
    run: list[int] = []
    for index in [*open_indices(draft), len(draft)]:
        if index < len(draft) and is_short_line(view, index) and (not run or run[-1] == index - 1):
            run.append(index)
            continue
        if len(run) >= 3 and run[-1] not in announced:
            for line in run:
                yield Opinion(line, Label.OTHER, "run of short lines", 0.6)
        run = [index] if index < len(draft) and is_short_line(view, index) else []


def is_short_line(view: View, index: int) -> bool:
    """Whether a line is a few words that are no sentence."""
    return view.blocks[index].kind is kinds.TEXT and view.weights[index] < 4 and not view.sentence[index]


def announced_lines(view: View) -> frozenset[int]:
    """The short lines that follow a line which ends in a colon: a list whose bullets are lost."""
    found: set[int] = set()
    for block in view.blocks:
        before = block.index - 1
        if before < 0 or not is_short_line(view, block.index):
            continue
        if before in found or view.blocks[before].text[-1:] in (":", "："):
            found.add(block.index)
    return frozenset(found)


ALREADY_CLEAN = "already-clean"
"""The rule that leaves a text as it is; what it says is the last word."""


def heading_without_text(view: View, draft: Draft) -> Iterator[Opinion]:
    """A heading is kept only with something kept under it, before the next heading of its level or a higher one.

    Those of a text that is clean already stay.
    """
    under = 0  # level of the shallowest heading that something kept stands under; 7: text was just seen
    for index in range(len(draft) - 1, -1, -1):
        verdict = draft[index]
        if verdict is None or verdict.role is None or verdict.rule == ALREADY_CLEAN:
            continue
        if verdict.role is roles.HEADING:
            level = view.blocks[index].level or 2
            if under == 0 or under <= level:
                yield Opinion(index, Label.OTHER, "heading without text", 0.7)
            else:
                under = level
        elif verdict.role not in (roles.HEADLINE, roles.DEK, roles.CAPTION, roles.CREDIT):
            under = 7
