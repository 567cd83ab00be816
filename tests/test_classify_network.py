"""`classify.network`: the arithmetic of the model, and files that are no weights."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cleannews import Cleaner, Options, WeightsUnreadable
from cleannews.classify.features import CODES, CODES_EACH, WORDS, WORDS_EACH, Features
from cleannews.classify.network import CONTEXT_BEHIND, DILATIONS, SHIPPED, Network, load

NUMBERS, WIDTH = 5, 4


def arrays(seed: int = 0) -> dict[str, Any]:
    rng = np.random.default_rng(seed)

    def some(*shape: int) -> Any:
        return rng.normal(0, 0.4, shape).astype(np.float32)

    found = {
        "mean": some(NUMBERS),
        "scale": np.abs(some(NUMBERS)) + 0.5,
        "numbers": some(NUMBERS, WIDTH),
        "bias": some(WIDTH),
        "codes": some(CODES, WIDTH),
        "words": rng.integers(-127, 128, (WORDS, WIDTH)).astype(np.int8),
        "words_scale": np.full(WIDTH, 0.002, np.float32),
        "context": some(2 * WIDTH, WIDTH),
        "context_bias": some(WIDTH),
        "out": some(WIDTH, 1),
        "out_bias": some(1),
    }
    for index in range(len(DILATIONS)):
        found |= {f"layer{index}": some(3 * WIDTH, WIDTH), f"layer{index}_bias": some(WIDTH)}
    return found


def features(count: int, seed: int = 1) -> Features:
    rng = np.random.default_rng(seed)
    return Features(
        rng.normal(0, 3, (count, NUMBERS)).astype(np.float32),
        rng.integers(0, CODES, (count, CODES_EACH)),
        rng.integers(0, WORDS, (count, WORDS_EACH)),
    )


def slowly(a: dict[str, Any], f: Features) -> list[float]:
    """The same, block by block, as the documentation has it."""
    words = a["words"] * a["words_scale"]
    hidden = []
    for numbers, codes, names in zip(*f, strict=True):
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
            hidden = [h + np.maximum(page @ a["context"] + a["context_bias"], 0) for h in hidden]
    return [float(1 / (1 + np.exp(-(h @ a["out"] + a["out_bias"])[0]))) for h in hidden]


@pytest.mark.parametrize("count", [1, 2, 3, 8, 9, 40])
def test_blocks_are_judged_with_their_neighbours_and_the_page(count: int) -> None:
    weights, page = arrays(), features(count)
    assert Network([weights])(page) == pytest.approx(slowly(weights, page), abs=1e-4)


def test_networks_are_averaged() -> None:
    one, other, page = arrays(), arrays(2), features(7)
    other |= {"mean": one["mean"], "scale": one["scale"]}
    mean = [(a + b) / 2 for a, b in zip(slowly(one, page), slowly(other, page), strict=True)]
    assert Network([one, other])(page) == pytest.approx(mean, abs=1e-4)


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
    np.savez(path, **{"0/mean": np.zeros(3, np.float32)})
    with pytest.raises(WeightsUnreadable):
        load(path)


def test_the_shipped_weights_are_small() -> None:
    assert SHIPPED.stat().st_size < 500_000
