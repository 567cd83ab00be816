"""`classify.network`: the arithmetic of the model, and files that are no weights."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cleannews import Cleaner, Options, WeightsUnreadable
from cleannews.classify.features import CODES, CODES_EACH, GROUPINGS, NUMBERS, PAGE_KINDS, WORDS_EACH, Features
from cleannews.classify.network import CONTEXT_BEHIND, DILATIONS, FACTS, FORMS, REFINED_BEHIND, SHIPPED, Network, load

WIDTH = 4
VOCABULARY = [f"n{index}" for index in range(40)]
WORDS = 1 + len(VOCABULARY)


def arrays(seed: int = 0) -> dict[str, Any]:
    rng = np.random.default_rng(seed)

    def some(*shape: int) -> Any:
        return rng.normal(0, 0.4, shape).astype(np.float32)

    found = {
        "vocabulary": np.frombuffer("\n".join(VOCABULARY).encode(), np.uint8),
        "mean": some(len(NUMBERS)),
        "scale": np.abs(some(len(NUMBERS))) + 0.5,
        "numbers": some(len(NUMBERS), WIDTH),
        "bias": some(WIDTH),
        "codes": some(CODES, WIDTH),
        "words": rng.integers(-127, 128, (WORDS, WIDTH)).astype(np.int8),
        "words_scale": np.full(WIDTH, 0.002, np.float32),
        "context": some(2 * WIDTH, WIDTH),
        "context_bias": some(WIDTH),
        "groups": some(GROUPINGS * WIDTH, WIDTH),
        "groups_bias": some(WIDTH),
        "first": some(WIDTH, 1),
        "first_bias": some(1),
        "refine": some(2 * WIDTH + FACTS, WIDTH),
        "refine_bias": some(WIDTH),
        "kinds": some(WIDTH, len(PAGE_KINDS)),
        "kinds_bias": some(len(PAGE_KINDS)),
        "out": some(WIDTH, 1),
        "out_bias": some(1),
    }
    for index in range(len(DILATIONS)):
        found |= {f"layer{index}": some(3 * WIDTH, WIDTH), f"layer{index}_bias": some(WIDTH)}
    return found


def features(count: int, seed: int = 1) -> Features:
    rng = np.random.default_rng(seed)
    groups = rng.integers(0, 3, (count, GROUPINGS))
    return Features(
        np.arange(count),
        rng.normal(0, 3, (count, len(NUMBERS))).astype(np.float32),
        rng.integers(0, CODES, (count, CODES_EACH)),
        rng.integers(0, WORDS, (count, WORDS_EACH)),
        rng.integers(1, 200, count).astype(np.float32),
        np.stack([np.unique(column, return_inverse=True)[1] for column in groups.T], axis=1),
    )


def compared(hidden: list[Any], a: dict[str, Any], f: Features) -> list[Any]:
    """What each block is told of the article that the first guesses make."""
    guesses = [float((h @ a["first"] + a["first_bias"])[0]) for h in hidden]
    likely = [1 / (1 + np.exp(-guess)) for guess in guesses]
    words = [p * n for p, n in zip(likely, f.lengths.tolist(), strict=True)]
    total = sum(words) + 1e-3
    article = sum(n * h for n, h in zip(words, hidden, strict=True)) / total
    weights = [(min(n, 120) + 1) ** 0.5 for n in f.lengths.tolist()]
    found = []
    for row, (h, guess, p, n) in enumerate(zip(hidden, guesses, likely, words, strict=True)):
        means = []
        for column in f.groups.T.tolist():
            alike = [i for i, group in enumerate(column) if group == column[row]]
            means.append(sum(likely[i] * weights[i] for i in alike) / sum(weights[i] for i in alike))
        passed = sum(words[:row])
        facts = [
            p, min(max(guess, -6), 6) / 3, *means, passed / total, np.log1p(passed) / 5,
            np.log1p(total - passed - n) / 5, np.log1p(total) / 5,
        ]  # fmt: skip
        found.append(np.concatenate([facts, h * article, abs(h - article)]))
    return found


def slowly(a: dict[str, Any], f: Features) -> tuple[list[float], Any]:
    """The same, block by block, as the documentation has it."""
    words = a["words"] * a["words_scale"]
    hidden = []
    for numbers, codes, names in zip(f.numbers, f.codes, f.words, strict=True):
        start = np.clip((numbers - a["mean"]) / a["scale"], -6, 6) @ a["numbers"] + a["bias"]
        hidden.append(np.maximum(start + sum(a["codes"][c] for c in codes) + sum(words[n] for n in names), 0))
    nothing = np.zeros(WIDTH)
    for index, step in enumerate(DILATIONS):
        joined = [
            np.concatenate(
                [hidden[i - step] if i >= step else nothing, h, hidden[i + step] if i + step < len(hidden) else nothing]
            )
            for i, h in enumerate(hidden)
        ]
        layer, bias = a[f"layer{index}"], a[f"layer{index}_bias"]
        hidden = [h + np.maximum(j @ layer + bias, 0) for h, j in zip(hidden, joined, strict=True)]
        if index == CONTEXT_BEHIND:
            page = np.concatenate([np.mean(hidden, axis=0), np.max(hidden, axis=0)])
            context = np.maximum(page @ a["context"] + a["context_bias"], 0)
            hidden = [h + context for h in hidden]
            kinds = np.exp(context @ a["kinds"] + a["kinds_bias"])
            means = [
                {n: np.mean([h for h, g in zip(hidden, column, strict=True) if g == n], axis=0) for n in column}
                for column in f.groups.T.tolist()
            ]
            alike = [np.concatenate([m[n] for m, n in zip(means, row, strict=True)]) for row in f.groups.tolist()]
            hidden = [h + np.maximum(x @ a["groups"] + a["groups_bias"], 0) for h, x in zip(hidden, alike, strict=True)]
        if index == REFINED_BEHIND:
            beside = compared(hidden, a, f)
            hidden = [
                h + np.maximum(x @ a["refine"] + a["refine_bias"], 0) for h, x in zip(hidden, beside, strict=True)
            ]
    return [float(1 / (1 + np.exp(-(h @ a["out"] + a["out_bias"])[0]))) for h in hidden], kinds / kinds.sum()


@pytest.mark.parametrize("count", [1, 2, 3, 8, 9, 48, 49, 130])
def test_blocks_are_judged_with_their_neighbours_and_the_page(count: int) -> None:
    weights, page = arrays(), features(count)
    text, kinds, title = Network([weights])(page)
    expected_text, expected_kinds = slowly(weights, page)
    assert title is None
    assert text == pytest.approx(expected_text, abs=1e-4)
    assert kinds == pytest.approx(expected_kinds, abs=1e-4)


def test_networks_are_averaged() -> None:
    one, other, page = arrays(), arrays(2), features(7)
    other |= {"mean": one["mean"], "scale": one["scale"]}
    text, kinds, _ = Network([one, other])(page)
    (one_text, one_kinds), (other_text, other_kinds) = slowly(one, page), slowly(other, page)
    assert text == pytest.approx(np.mean([one_text, other_text], axis=0), abs=1e-4)
    assert kinds == pytest.approx((one_kinds + other_kinds) / 2, abs=1e-4)


def test_one_row_or_none_is_the_title() -> None:
    one, page = arrays(), features(7)
    one |= {"title": np.zeros((WIDTH, 1), np.float32), "title_bias": np.full(1, np.log(2), np.float32)}
    title = Network([one])(page).title
    assert title == pytest.approx([2 / 15] * 7)  # against a logit of 0 for none
    one["title"] = one["out"] * 0.01
    text, _, title = Network([one])(page)
    assert title is not None and title.sum() <= 1
    assert (np.diff(text[title.argsort()]) >= -1e-6).all(), "by the same weights, both rank the rows alike"


def test_weights_for_other_features_are_refused() -> None:
    weights = arrays()
    weights["codes"] = weights["codes"][:-1]
    with pytest.raises(ValueError, match="other features"):
        Network([weights])


@pytest.mark.parametrize("content", [None, b"", b"no weights", b"PK\x03\x04 cut short"])
def test_a_file_that_is_no_weights_says_so(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "weights.npz"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(WeightsUnreadable, match=r"weights\.npz") as caught:
        Cleaner(Options(weights=path)).clean("<html><body><p>Some text of some length stands here.</p></body></html>")
    assert caught.value.path == path


def test_a_file_of_fewer_arrays_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "few.npz"
    np.savez(path, **{"html/0/mean": np.zeros(3, np.float32)})
    for form in FORMS:
        with pytest.raises(WeightsUnreadable):
            load(path, form)


def test_the_shipped_weights_are_small() -> None:
    assert SHIPPED.stat().st_size < 800_000
