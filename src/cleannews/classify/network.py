"""The learned classifier at run time: trained weights and the arithmetic that turns features into probabilities.

A dilated one-dimensional convolution over the blocks in page order (after van den Oord et al., "WaveNet", 2016); behind
the second layer each block learns what its groups are like, the texts under its parent and those in elements called as
its own, and what the whole page is; behind the third it makes a first guess, and learns how it stands to the article
that all guesses make. Several networks of different seeds are averaged. Training, in `training/`, needs a
framework; this needs numpy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple
from zipfile import BadZipFile

import numpy as np

from cleannews.classify.features import CODES, NUMBERS, TEXT_NUMBERS, Codes, Features, Floats
from cleannews.classify.vocabulary import Vocabulary
from cleannews.errors import WeightsUnreadable

if TYPE_CHECKING:
    from cleannews.classify.forward import Forward

SHIPPED: Final = Path(__file__).with_name("weights.npz")
"""Trained on all development corpora; see the documentation's model card."""

Form = Literal["html", "text"]
FORMS: Final[tuple[Form, ...]] = ("html", "text")
"""Forms of a page, each with networks of its own."""
NUMBERS_OF: Final[Mapping[Form, Sequence[str]]] = {"html": NUMBERS, "text": TEXT_NUMBERS}
"""What the columns of `Features.numbers` are, by form."""

DILATIONS: Final = (1, 2, 4, 8)
"""Distance in blocks between what each layer joins."""
CONTEXT_BEHIND: Final = 1
"""Layer behind which the summaries of the page and of the groups are added."""
REFINED_BEHIND: Final = 2
"""Layer behind which a first guess is made, and each row compared with the article that it makes."""
FACTS: Final = 8
"""Numbers of a row that follow from the first guess."""
LONGEST: Final = 120
"""Words up to which a text weighs more in the mean of its group."""
_LIMIT: Final = 6.0
"""Standardised numbers are cut off at this."""


def standardised(numbers: Floats, mean: Floats, scale: Floats) -> Floats:
    """Numbers as the first layer takes them, here and in training."""
    clipped: Floats = np.clip((numbers - mean) / scale, -_LIMIT, _LIMIT)
    return clipped


class Said(NamedTuple):
    """What the networks say of a page, on average."""

    text: Floats
    """The probability of each row to be article text, shape (rows,)."""
    kinds: Floats
    """The probability of each of `PAGE_KINDS`; their sum is 1."""
    title: Floats | None = None
    """The probability of each row to be the page's title; with that of none, their sum is 1. None where the networks
    have not learned it, those for HTML."""


class Network:
    """Trained networks of different seeds, computed together and averaged. Its arrays are read only."""

    def __init__(self, members: Sequence[Mapping[str, Any]], numbers: Sequence[str] = NUMBERS) -> None:
        """Take over arrays as `training/train.py` writes them: matrices with a row for each input.

        Args:
            members: the arrays of each network.
            numbers: what the columns of `Features.numbers` are.

        Raises:
            ValueError: they are for other features.
            KeyError: one is missing.
        """
        self.members = len(members)
        first = members[0]
        self.vocabulary = Vocabulary(first["vocabulary"].tobytes().decode("utf-8").split("\n"))
        self.mean, self.scale = first["mean"], first["scale"]  # of the data, as the vocabulary: the same for all
        self.numbers = np.concatenate([member["numbers"] for member in members], axis=1)
        self.bias = np.concatenate([member["bias"] for member in members])
        codes = np.concatenate([member["codes"] for member in members], axis=1)
        words = [member["words"].astype(np.float32) * member["words_scale"] for member in members]
        self.embedded = np.concatenate([codes, np.concatenate(words, axis=1)])
        self.layers = [
            (_stacked(members, f"layer{index}"), _stacked(members, f"layer{index}_bias")[:, None])
            for index in range(len(DILATIONS))
        ]
        self.context = _stacked(members, "context")
        self.context_bias = _stacked(members, "context_bias")[:, None]
        self.groups, self.groups_bias = _stacked(members, "groups"), _stacked(members, "groups_bias")[:, None]
        self.first, self.first_bias = _stacked(members, "first"), _stacked(members, "first_bias")
        self.refine, self.refine_bias = _stacked(members, "refine"), _stacked(members, "refine_bias")[:, None]
        self.kinds, self.kinds_bias = _stacked(members, "kinds"), _stacked(members, "kinds_bias")[:, None]
        self.out, self.out_bias = _stacked(members, "out"), _stacked(members, "out_bias")
        self.title = None if "title" not in first else _stacked(members, "title")
        self.title_bias = None if self.title is None else _stacked(members, "title_bias")
        known = 1 + len(self.vocabulary.words)
        if (len(codes), len(self.mean), len(words[0])) != (CODES, len(numbers), known):
            raise ValueError("the weights are for other features")
        self._forward = _forward_of(self)

    def __call__(self, features: Features) -> Said:
        """Judge a page."""
        return self.compute(features) if self._forward is None else Said(*self._forward(features, CODES))

    def compute(self, features: Features) -> Said:
        """Judge a page in numpy; `forward.pyx` has the same, and takes less than half the time."""
        flat = self.start(features)
        count = len(flat)
        hidden = np.maximum(flat, 0.0).reshape(count, self.members, -1).transpose(1, 0, 2)  # member, row, width
        width = hidden.shape[2]
        for index, (dilation, (weight, bias)) in enumerate(zip(DILATIONS, self.layers, strict=True)):
            joined = np.zeros((self.members, count, 3 * width), np.float32)
            joined[:, dilation:, :width] = hidden[:, : max(0, count - dilation)]  # the row `dilation` before
            joined[:, :, width : 2 * width] = hidden
            joined[:, : max(0, count - dilation), 2 * width :] = hidden[:, dilation:]  # the one behind
            hidden = hidden + np.maximum(_product(joined, weight) + bias, 0.0)
            if index == CONTEXT_BEHIND:
                page = np.concatenate([hidden.mean(1), hidden.max(1)], axis=1)[:, None]
                context = np.maximum(page @ self.context + self.context_bias, 0.0)
                hidden = hidden + context
                alike = np.concatenate([means(hidden, group) for group in features.groups.T], axis=2)
                hidden = hidden + np.maximum(_product(alike, self.groups) + self.groups_bias, 0.0)
            if index == REFINED_BEHIND:
                hidden = hidden + self._refined(hidden, features)
        logits = (hidden @ self.out)[..., 0] + self.out_bias
        odds = (context @ self.kinds + self.kinds_bias)[:, 0]
        kinds = np.exp(odds - odds.max(1, keepdims=True))
        return Said(
            (1.0 / (1.0 + np.exp(-np.clip(logits, -30.0, 30.0)))).mean(0),
            (kinds / kinds.sum(1, keepdims=True)).mean(0),
            None if self.title is None else _choice((hidden @ self.title)[..., 0] + self.title_bias),
        )

    def start(self, features: Features) -> Floats:
        """What the first layer makes of each row, before its rectifier; shape (rows, width of all networks)."""
        numbers = standardised(features.numbers, self.mean, self.scale)
        flat: Floats = _product(numbers, self.numbers) + self.bias
        embedded = np.concatenate([features.codes, features.words + CODES], axis=1)
        for start in range(0, len(flat), _EMBEDDED_AT_ONCE):
            part = slice(start, start + _EMBEDDED_AT_ONCE)
            flat[part] += self.embedded[embedded[part]].sum(1)
        return flat

    def _refined(self, hidden: Floats, features: Features) -> Floats:
        """What each row learns from a first guess at the article.

        How likely the row and its groups are, how much of the likely text has passed and is to come, and how the row
        differs from the mean of that text.
        """
        guess = (hidden @ self.first)[..., 0] + self.first_bias
        likely = 1.0 / (1.0 + np.exp(-np.clip(guess, -30.0, 30.0)))  # member, row
        words = likely * features.lengths
        total = words.sum(1, keepdims=True) + 1e-3
        passed = words.cumsum(1)
        article = (hidden * words[..., None]).sum(1, keepdims=True) / total[..., None]
        weights = np.sqrt(np.minimum(features.lengths, LONGEST) + 1.0)
        weighted = np.stack([likely * weights, np.broadcast_to(weights, likely.shape)], 2)
        alike = [mean[..., 0] / mean[..., 1] for mean in (means(weighted, group) for group in features.groups.T)]
        facts = facts_of(guess, likely, alike, passed - words, np.maximum(total - passed, 0.0), total)
        joined = np.concatenate([facts, hidden * article, np.abs(hidden - article)], axis=2)
        gained: Floats = np.maximum(_product(joined, self.refine) + self.refine_bias, 0.0)
        return gained


def _forward_of(network: Network) -> Forward | None:
    try:
        from cleannews.classify.forward import Forward
    except ImportError:  # not built
        return None
    return Forward(
        network,
        dilations=DILATIONS,
        context_behind=CONTEXT_BEHIND,
        refined_behind=REFINED_BEHIND,
        limit=_LIMIT,
        longest=LONGEST,
    )


def _choice(logits: Floats) -> Floats:
    """The probability of each row where one of them is chosen or none, whose logit is 0; logits are by member, row."""
    odds = np.exp(np.clip(logits, -30.0, 30.0))
    found: Floats = (odds / (1.0 + odds.sum(1, keepdims=True))).mean(0)
    return found


_EMBEDDED_AT_ONCE: Final = 256
"""Rows, so that long pages do not take gigabytes."""

_CHUNK: Final = 48
"""Rows that are multiplied at once: OpenBLAS starts threads for more, which doubles the time that all cores spend and
saves none on matrices this small."""


def _product(rows: Floats, weight: Floats) -> Floats:
    """The matrix product over the last two axes."""
    count = rows.shape[-2]
    shape: tuple[int, ...] = (*rows.shape[:-1], weight.shape[-1])
    found = np.empty(shape, np.float32)
    for start in range(0, count, _CHUNK):
        np.matmul(rows[..., start : start + _CHUNK, :], weight, out=found[..., start : start + _CHUNK, :])
    return found


def facts_of(
    guess: Floats, likely: Floats, alike: Sequence[Floats], passed: Floats, left: Floats, total: Floats
) -> Floats:
    """The numbers that follow from the first guess, on a last axis of `FACTS`.

    Args:
        guess: in log-odds.
        likely: the same as a probability.
        alike: the mean of it in each of a row's groups.
        passed: words of the likely article before the row.
        left: the same behind it.
        total: the same on the whole page.
    """
    facts = np.empty((*likely.shape, FACTS), np.float32)
    columns = (
        likely,
        np.clip(guess, -6.0, 6.0) / 3.0,
        *alike,
        passed / total,
        np.log1p(passed) / 5.0,
        np.log1p(left) / 5.0,
        np.log1p(total) / 5.0,
    )
    for column, values in enumerate(columns):
        facts[..., column] = values
    return facts


def means(hidden: Floats, group: Codes) -> Floats:
    """By row: the mean of its group. Groups are numbered from 0, without a gap."""
    order = group.argsort(kind="stable")
    counts = np.bincount(group)
    sums: Floats = np.add.reduceat(hidden[:, order], counts.cumsum() - counts, axis=1)
    sums /= counts[:, None]
    return sums[:, group]


def _stacked(members: Sequence[Mapping[str, Any]], name: str) -> Any:
    return np.stack([member[name] for member in members])


@lru_cache(maxsize=16)
def load(path: Path, form: Form) -> Network:
    """The networks for one form of pages in a weights file; each is read once.

    Args:
        path: a file that `training/train.py` wrote.
        form: ``html``, or ``text`` for flattened pages, of which other features tell.

    Raises:
        WeightsUnreadable: the file cannot be read, or holds no weights for this version's features.
    """
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as archive:
            arrays = {name: archive[name] for name in archive.files if name.startswith(form)}
        members: dict[str, dict[str, Any]] = {}
        for name, array in arrays.items():
            _, member, part = name.split("/")
            members.setdefault(member, {})[part] = array if array.dtype.itemsize == 1 else array.astype(np.float32)
        return Network(list(members.values()), NUMBERS_OF[form])
    except (OSError, EOFError, ValueError, KeyError, IndexError, BadZipFile) as error:
        raise WeightsUnreadable(path, str(error)) from error
