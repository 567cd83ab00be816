"""The learned classifier at run time: trained weights and the arithmetic that turns features into probabilities.

A dilated one-dimensional convolution over the blocks in page order (after van den Oord et al., "WaveNet", 2016) with a
summary of the whole page added behind the second layer. Several networks of different seeds are averaged. Training, in
`training/`, needs a framework; this needs numpy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Final
from zipfile import BadZipFile

import numpy as np

from cleannews.classify.features import CODES, WORDS, Features, Floats
from cleannews.errors import WeightsUnreadable

SHIPPED: Final = Path(__file__).with_name("weights.npz")
"""Trained on all development corpora; see the documentation's model card."""

DILATIONS: Final = (1, 2, 4, 8)
"""Distance in blocks between what each layer joins."""
CONTEXT_BEHIND: Final = 1
"""Layer behind which the summary of the page is added."""
_LIMIT: Final = 6.0
"""Standardised numbers are cut off at this."""


def standardised(numbers: Floats, mean: Floats, scale: Floats) -> Floats:
    """Numbers as the first layer takes them, here and in training."""
    clipped: Floats = np.clip((numbers - mean) / scale, -_LIMIT, _LIMIT)
    return clipped


class Network:
    """Trained networks of different seeds, computed together and averaged. Its arrays are read only."""

    def __init__(self, members: Sequence[Mapping[str, Any]]) -> None:
        """Take over arrays as `training/train.py` writes them: matrices with a row for each input.

        Raises:
            ValueError: they are for other features.
            KeyError: one is missing.
        """
        self._members = len(members)
        first = members[0]
        self._mean, self._scale = first["mean"], first["scale"]  # of the data, the same for every member
        self._numbers = np.concatenate([member["numbers"] for member in members], axis=1)
        self._bias = np.concatenate([member["bias"] for member in members])
        self._codes = np.concatenate([member["codes"] for member in members], axis=1)
        self._words = np.concatenate(
            [member["words"].astype(np.float32) * member["words_scale"] for member in members], axis=1
        )
        self._layers = [
            (_stacked(members, f"layer{index}"), _stacked(members, f"layer{index}_bias")[:, None])
            for index in range(len(DILATIONS))
        ]
        self._context = _stacked(members, "context")
        self._context_bias = _stacked(members, "context_bias")[:, None]
        self._out, self._out_bias = _stacked(members, "out"), _stacked(members, "out_bias")
        if len(self._codes) != CODES or len(self._words) != WORDS:
            raise ValueError("the weights are for other features")

    def __call__(self, features: Features) -> Floats:
        """The probability of each block to be article text, shape (blocks,)."""
        numbers = standardised(features.numbers, self._mean, self._scale)
        flat = numbers @ self._numbers + self._bias
        # One column after another: all at once would take more time, and gigabytes on long pages.
        for rows in features.codes.T:
            flat += self._codes[rows]
        for rows in features.words.T:
            flat += self._words[rows]
        count = len(flat)
        hidden = np.maximum(flat, 0.0).reshape(count, self._members, -1).transpose(1, 0, 2)  # member, block, width
        width = hidden.shape[2]
        for index, (dilation, (weight, bias)) in enumerate(zip(DILATIONS, self._layers, strict=True)):
            joined = np.zeros((self._members, count, 3 * width), np.float32)
            joined[:, dilation:, :width] = hidden[:, : max(0, count - dilation)]  # the block `dilation` before
            joined[:, :, width : 2 * width] = hidden
            joined[:, : max(0, count - dilation), 2 * width :] = hidden[:, dilation:]  # the one behind
            hidden = hidden + np.maximum(joined @ weight + bias, 0.0)
            if index == CONTEXT_BEHIND:
                page = np.concatenate([hidden.mean(1), hidden.max(1)], axis=1)[:, None]
                hidden = hidden + np.maximum(page @ self._context + self._context_bias, 0.0)
        logits = (hidden @ self._out)[..., 0] + self._out_bias
        probabilities: Floats = (1.0 / (1.0 + np.exp(-np.clip(logits, -30.0, 30.0)))).mean(0)
        return probabilities


def _stacked(members: Sequence[Mapping[str, Any]], name: str) -> Any:
    return np.stack([member[name] for member in members])


@lru_cache(maxsize=8)
def load(path: Path) -> Network:
    """The networks in a weights file; a file is read once.

    Raises:
        WeightsUnreadable: the file cannot be read, or holds no weights for this version's features.
    """
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as archive:
            arrays = {name: archive[name] for name in archive.files}
        members: dict[str, dict[str, Any]] = {}
        for name, array in arrays.items():
            member, _, part = name.partition("/")
            members.setdefault(member, {})[part] = array
        return Network(list(members.values()))
    except (OSError, EOFError, ValueError, KeyError, IndexError, BadZipFile) as error:
        raise WeightsUnreadable(path, str(error)) from error
