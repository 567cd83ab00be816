"""`outcome`: how sure the library is of a body."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from cleannews import Cleaner, Options, Outcome, clean
from cleannews.classify import learned
from cleannews.classify.features import PAGE_KINDS, Features
from cleannews.classify.network import Said
from cleannews.classify.opinion import MODEL
from cleannews.classify.vocabulary import Vocabulary
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
    assert article.confidence > 0.7


def test_what_the_model_doubts_is_unsure(monkeypatch: pytest.MonkeyPatch) -> None:
    class Doubts:
        vocabulary = Vocabulary(())

        def __call__(self, features: Features) -> Said:
            return Said(np.full(len(features.blocks), 0.5, np.float32), np.full(len(PAGE_KINDS), 1 / len(PAGE_KINDS)))

    monkeypatch.setattr(learned, "load", lambda path, form: Doubts())
    assert Cleaner(Options(second_opinion=False)).clean(CLEAR).confidence < 0.4


def test_without_the_model_there_is_a_rule_of_thumb() -> None:
    assert 0.8 < Cleaner(Options(disabled_rules=frozenset({MODEL}))).clean(CLEAR).confidence < 1.0


def judged_as(monkeypatch: pytest.MonkeyPatch, kinds: dict[str, float], head: str = "") -> Outcome:
    class Knows:
        vocabulary = Vocabulary(())

        def __call__(self, features: Features) -> Said:
            sure = np.full(len(features.blocks), 0.99, np.float32)
            return Said(sure, np.array([kinds.get(kind, 0.0) for kind in PAGE_KINDS], np.float32))

    monkeypatch.setattr(learned, "load", lambda path, form: Knows())
    article = Cleaner().clean(CLEAR.replace("</head>", f"{head}</head>"))
    assert article.text.count(SENTENCE.strip()) == 24, "what is no article has a text as well"
    return article.outcome


PRODUCT = '<script type="application/ld+json">{"@type": "Product", "name": "A quay"}</script>'
DATED = '<meta property="article:published_time" content="2024-10-02T18:40:00Z">'


@pytest.mark.parametrize(
    ("kinds", "head", "outcome"),
    [
        ({"article": 0.9, "product": 0.1}, "", Outcome.ARTICLE),
        ({"product": 0.6, "article": 0.4}, "", Outcome.PRODUCT),
        ({"forum": 0.6, "article": 0.4}, "", Outcome.FORUM),
        ({"listing": 0.4, "collection": 0.4, "article": 0.2}, "", Outcome.LISTING),
        ({"product": 0.1, "collection": 0.6, "article": 0.3}, PRODUCT, Outcome.PRODUCT),
        ({"article": 0.9, "product": 0.1}, PRODUCT, Outcome.ARTICLE),
        ({"listing": 0.9, "article": 0.1}, DATED, Outcome.ARTICLE),
        ({"forum": 0.9, "article": 0.1}, DATED, Outcome.FORUM),
        ({"service": 0.7, "article": 0.3}, "", Outcome.ARTICLE),
    ],
)
def test_other_kinds_of_pages_are_told_apart(
    monkeypatch: pytest.MonkeyPatch, kinds: dict[str, float], head: str, outcome: Outcome
) -> None:
    assert judged_as(monkeypatch, kinds, head) is outcome


def test_a_clean_text_that_speaks_of_consent_is_no_wall() -> None:
    text = (
        "The regulator wants browsers to ask once whether readers accept cookies, and to tell every page their choice."
    )
    assert clean(f"{text}\n\n{text.replace('once', 'again')}").outcome is Outcome.ARTICLE
    assert clean(f"{text}\n\nAccept all\n\nReject all").outcome is Outcome.CONSENT_WALL
