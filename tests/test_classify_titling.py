"""`classify.titling`: the model's title of a flattened page, and what becomes of that of the rules."""

from __future__ import annotations

import numpy as np
import pytest

from cleannews.classify import draft_of
from cleannews.classify.features import unsettled
from cleannews.classify.opinion import MODEL, Draft
from cleannews.classify.rules.extent import headline_index
from cleannews.classify.titling import LEAST, entitle
from cleannews.classify.view import View
from cleannews.model.block import Hints
from cleannews.model.labels import Label
from cleannews.options import Options
from cleannews.segment.text import segment_text

LINES = (
    "Home",
    "Nothing decided yet",
    "Harbour board puts off vote on three plans for the old quay",
    "The harbour board met on Tuesday evening to weigh three plans for the old quay, and none found a majority.",
    "Members argued for four hours about cost, noise and the two listed cranes, and the vote was put off at midnight.",
    "Nothing decided yet",
    "Leave a reply",
)


def entitled(likely: dict[int, float]) -> tuple[View, Draft, int | None]:
    """The page with the model's title, and the headline of the rules."""
    view, draft = draft_of(segment_text("\n\n".join(LINES)), Hints(), Options())
    indices = unsettled(view, draft)
    before = headline_index(draft)
    entitle(view, draft, indices, np.array([likely.get(index, 0.0) for index in indices], np.float32), MODEL)
    return view, draft, before


def test_the_likeliest_line_is_the_headline_and_its_copies_go() -> None:
    _, draft, before = entitled({1: 0.7, 2: 0.2})
    assert before == 2
    assert headline_index(draft) == 1
    was, copy = draft[2], draft[5]
    assert was is not None and (was.label, was.rule, was.detail) == (Label.OTHER, MODEL, "not the headline")
    assert copy is not None and copy.label is Label.DUPLICATE


@pytest.mark.parametrize("likely", [{2: 0.9, 1: 0.05}, {1: LEAST / 2}])
def test_the_rules_headline_stays_where_the_model_agrees_or_does_not_know(likely: dict[int, float]) -> None:
    _, draft, before = entitled(likely)
    assert headline_index(draft) == before == 2
