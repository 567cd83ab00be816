"""What the rules look at is what its definitions say."""

from __future__ import annotations

import pytest

from cleannews import clean
from cleannews.classify.view import LONG_TEXT, view_of
from cleannews.model.block import Hints
from cleannews.options import Thresholds
from cleannews.segment.text import segment_text

PARAGRAPH = "The board has put off the vote on the harbour until the end of the month, a spokeswoman said."


@pytest.mark.parametrize(
    "lines",
    [
        ["Share"],
        ["Share", PARAGRAPH],
        [PARAGRAPH, PARAGRAPH],
        ["Share", PARAGRAPH, "12 May 2024", PARAGRAPH, "13 May 2024", PARAGRAPH],
    ],
)
def test_up_to_the_second_strong_block_there_is_one_paragraph_at_most(lines: list[str]) -> None:
    thresholds = Thresholds()
    view = view_of(segment_text("\n\n".join(lines)), Hints(), thresholds)
    strong = [weight >= thresholds.strong_words for weight in view.weights]
    assert strong == [line == PARAGRAPH for line in lines]
    for index in range(len(lines)):
        assert (index <= view.second_strong) == (sum(strong[:index]) <= 1)


def test_a_dump_of_words_does_not_outweigh_an_article() -> None:
    words = "lorem ipsum " * 20_000
    weights = view_of(segment_text(f"{words}\n\n{words}."), Hints(), Thresholds()).weights
    assert list(weights) == [pytest.approx(0.6 * LONG_TEXT), LONG_TEXT]
    paragraphs = "".join(f"<p>{PARAGRAPH} {number}. {PARAGRAPH}</p>" for number in range(8))
    page = f"<div>{words}</div><article><h1>Vote put off</h1>{paragraphs}</article><footer>Copyright 2024</footer>"
    assert clean(page).text.count(PARAGRAPH) == 16
