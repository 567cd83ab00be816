"""`classify.occlusion`: what a feature counts for, against computing the whole network again without it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cleannews.classify import History, classify
from cleannews.classify.features import NUMBERS, SILENT
from cleannews.classify.history import Asked
from cleannews.classify.network import Network
from cleannews.classify.occlusion import OMISSIONS, PARTS, Occluded, occlude
from cleannews.explanation.feature_words import OF_PAGE, PART_WORDINGS, WORDINGS, in_words
from cleannews.metadata import gather, hints_of, read_facts
from cleannews.model.block import Hints
from cleannews.options import Options
from cleannews.parse import parse
from cleannews.segment.html import segment_html
from cleannews.segment.text import segment_text
from test_classify_network import arrays, features

FIXTURES = Path(__file__).parent / "fixtures"
PAGES = ["short-news", "wordpress-newspaper", "comment-heavy", "wordpress-newspaper-text", "german-text"]


@cache
def asked(name: str) -> Asked:
    (path,) = (FIXTURES / name).glob("page.*")
    content = path.read_text(encoding="utf-8")
    if path.suffix == ".txt":
        segments, hints = segment_text(content), Hints()
    else:
        root = parse(content, Options()).root
        assert root is not None
        segments, hints = segment_html(root), hints_of(gather(read_facts(root), None))
    history = History()
    classify(segments, hints, Options(), history)
    assert history.asked is not None
    return history.asked


@cache
def occluded(name: str) -> Occluded:
    return occlude(asked(name).network, asked(name).features)


def odds(probability: float) -> float:
    return float(np.log(probability) - np.log1p(-probability))


def without(network: Network, page, row: int, omission: int) -> float:
    """The probability of a row where the whole network is computed without one of its features."""
    numbers, codes, words = page.numbers.copy(), page.codes.copy(), page.words.copy()
    if omission < len(NUMBERS):
        numbers[row, omission] = network.mean[omission]
    else:
        part = PARTS[omission - len(NUMBERS)]
        codes[row, list(part.codes)] = [SILENT[column] for column in part.codes]
        words[row, list(part.words)] = 0
        together = slice(part.numbers.start, part.numbers.stop)  # empty on pages in HTML
        numbers[row, together] = network.mean[together]
    return float(network(page._replace(numbers=numbers, codes=codes, words=words)).text[row])


@pytest.mark.parametrize("name", PAGES)
def test_with_everything_it_says_what_the_network_says(name: str) -> None:
    assert occluded(name).probability == pytest.approx(asked(name).network(asked(name).features).text, abs=1e-5)


@pytest.mark.parametrize("name", PAGES)
def test_an_effect_has_the_sign_of_the_change_in_probability(name: str) -> None:
    found = occluded(name)
    change = found.probability[:, None] - found.without
    strong = np.abs(change) > 1e-5
    assert (np.sign(found.effects) == np.sign(change))[strong].all()
    assert found.effects == pytest.approx(
        np.log(found.probability / (1 - found.probability))[:, None] - np.log(found.without / (1 - found.without)),
        abs=0.02,
    )


@pytest.mark.parametrize("name", PAGES)
def test_effects_are_near_those_of_the_whole_network(name: str) -> None:
    network, page = asked(name)[:2]
    found = occluded(name)
    rows = np.random.default_rng(0).choice(len(page.blocks), min(8, len(page.blocks)), replace=False)
    here, whole = [], []
    for row in rows:
        for omission in np.argsort(-np.abs(found.effects[row]))[:6]:
            here.append(found.effects[row, omission])
            whole.append(odds(float(found.probability[row])) - odds(without(network, page, row, omission)))
    assert np.corrcoef(here, whole)[0, 1] > 0.99
    assert np.median(np.abs(np.array(here) - whole)) < 0.05


def some_weights(seed: int) -> dict[str, Any]:
    """As trained ones, in that an unknown word is nothing and all networks standardise alike."""
    weights = arrays(seed) | {name: arrays(0)[name] for name in ("mean", "scale")}
    weights["words"][0] = 0
    return weights


@pytest.mark.parametrize("seed", range(8))
def test_on_a_page_of_one_row_nothing_is_left_out_but_the_feature(seed: int) -> None:
    network, page = Network([some_weights(0), some_weights(2)]), features(1, seed)
    found = occlude(network, page)
    assert found.effects.shape == (1, len(OMISSIONS))
    for omission in range(len(OMISSIONS)):
        assert found.without[0, omission] == pytest.approx(without(network, page, 0, omission), abs=1e-4)


def test_the_first_guess_is_that_before_the_comparison() -> None:
    weights = arrays()
    weights["refine"] *= 0.0
    weights["refine_bias"] = weights["refine_bias"] * 0.0 - 1.0
    weights["layer3"] *= 0.0
    weights["layer3_bias"] = weights["layer3_bias"] * 0.0 - 1.0
    weights["first"], weights["first_bias"] = weights["out"], weights["out_bias"]
    found = occlude(Network([weights]), features(20))
    assert found.first_guess == pytest.approx(found.probability, abs=1e-5)


def test_every_feature_has_words() -> None:
    assert set(WORDINGS) == set(NUMBERS)
    assert set(PART_WORDINGS) == {part.name for part in PARTS}
    assert set(NUMBERS) >= OF_PAGE
    assert len({wording.what for wording in WORDINGS.values()}) == len(NUMBERS)
    for wording in WORDINGS.values():
        assert (wording.form == "flag") == bool(wording.unset)


@pytest.mark.parametrize(
    ("value", "form", "words"),
    [
        (1.0, "flag", ""),
        (0.256, "share", "26%"),
        (1.0, "words", "1 word"),
        (1234.4, "words", "1,234 words"),
        (-6.0, "count", "−6"),
        (0.125, "mean", "0.12"),
        (4.56, "mean", "4.6"),
    ],
)
def test_numbers_in_words(value: float, form: str, words: str) -> None:
    assert in_words(value, form) == words
