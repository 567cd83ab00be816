"""`outcome`: how sure the library is of a body."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from cleannews import Cleaner, Options, Outcome
from cleannews.classify import learned
from cleannews.classify.features import Features
from cleannews.classify.learned import MODEL
from cleannews.outcome import _calibrated

SENTENCE = "The harbour board met on Tuesday evening to weigh three plans for the old quay, and none found a majority. "
CLEAR = (
    "<html><head><title>Board puts off vote</title></head><body><nav><a href=/>Home</a></nav><article><h1>Board puts off vote</h1>"
    + f"<p>{SENTENCE * 3}</p>" * 8
    + "</article><footer>Imprint</footer></body></html>"
)


def test_confidence_grows_with_what_the_model_expects_and_never_leaves_its_range() -> None:
    steps = [_calibrated(expected / 100) for expected in range(101)]
    assert all(low <= high for low, high in pairwise(steps))
    assert 0.0 <= steps[0] < 0.05
    assert 0.95 < steps[100] <= 1.0
    assert steps[80] < 0.5 < steps[95]


def test_a_clear_page_is_sure() -> None:
    article = Cleaner().clean(CLEAR)
    assert article.outcome is Outcome.ARTICLE
    assert article.confidence > 0.8


def test_what_the_model_doubts_is_unsure(monkeypatch: pytest.MonkeyPatch) -> None:
    def doubts(features: Features) -> np.ndarray:
        return np.full(len(features.numbers), 0.5, np.float32)

    monkeypatch.setattr(learned, "load", lambda path: doubts)
    assert Cleaner(Options(second_opinion=False)).clean(CLEAR).confidence < 0.4


def test_without_the_model_there_is_a_rule_of_thumb() -> None:
    assert 0.8 < Cleaner(Options(disabled_rules=frozenset({MODEL}))).clean(CLEAR).confidence < 1.0
