"""The network as the framework trains it; `cleannews.classify.network` computes the same with numpy."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from cleannews.classify.features import CODES, GROUPINGS, PAGE_KINDS
from cleannews.classify.network import CONTEXT_BEHIND, DILATIONS, FACTS, LONGEST, REFINED_BEHIND

WIDTH = 32
DROPOUT = 0.12
_LEVELS = 31
"""Steps from 0 to the largest weight of a word: fewer make a smaller file."""
NAMELESS = 0.6
"""Share of the pages of a batch whose words are hidden: else the network learns sites by heart."""


class Network(nn.Module):
    """Features of a batch of pages → logits."""

    def __init__(self, numbers: int, words: int) -> None:
        super().__init__()
        self.numbers = nn.Linear(numbers, WIDTH)
        self.codes = nn.Embedding(CODES, WIDTH)
        nn.init.normal_(self.codes.weight, 0, 0.05)
        self.words = nn.EmbeddingBag(1 + words, WIDTH, mode="sum", padding_idx=0)
        nn.init.normal_(self.words.weight, 0, 0.02)
        with torch.no_grad():
            self.words.weight[0] = 0
        self.layers = nn.ModuleList(nn.Linear(3 * WIDTH, WIDTH) for _ in DILATIONS)
        self.context = nn.Linear(2 * WIDTH, WIDTH)
        self.groups = nn.Linear(GROUPINGS * WIDTH, WIDTH)
        self.first = nn.Linear(WIDTH, 1)
        self.refine = nn.Linear(2 * WIDTH + FACTS, WIDTH)
        self.kinds = nn.Linear(WIDTH, len(PAGE_KINDS))
        self.title = nn.Linear(WIDTH, 1)
        self.out = nn.Linear(WIDTH, 1)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(
        self, numbers: Tensor, codes: Tensor, words: Tensor, lengths: Tensor, groups: Tensor, mask: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Logits of the rows, shape (pages, rows), those of the first guess, of the kinds of page, and of the titles.

        `mask` is 1 where a page has a row.
        """
        pages, length, _ = numbers.shape
        there = mask[..., None]
        hidden = self.numbers(numbers) + self.codes(codes).sum(2)
        hidden = hidden + self.words(words.reshape(pages * length, -1)).reshape(pages, length, -1)
        hidden = self.dropout(functional.relu(hidden) * there)
        for index, (layer, dilation) in enumerate(zip(self.layers, DILATIONS, strict=True)):
            before = functional.pad(hidden, (0, 0, dilation, 0))[:, :length]
            behind = functional.pad(hidden, (0, 0, 0, dilation))[:, dilation:]
            hidden = (hidden + functional.relu(layer(torch.cat([before, hidden, behind], 2)))) * there
            if index == CONTEXT_BEHIND:
                mean = hidden.sum(1) / mask.sum(1).clamp(min=1)[:, None]
                page = torch.cat([mean, hidden.amax(1)], 1)
                context = functional.relu(self.context(page))
                hidden = (hidden + context[:, None]) * there
                alike = torch.cat([_means(hidden, group, mask) for group in groups.unbind(2)], 2)
                hidden = (hidden + functional.relu(self.groups(alike))) * there
            if index == REFINED_BEHIND:
                guess = self.first(hidden)[..., 0]
                hidden = (hidden + functional.relu(self.refine(_beside(hidden, guess, lengths, groups, mask)))) * there
            hidden = self.dropout(hidden)
        return self.out(hidden)[..., 0], guess, self.kinds(context), self.title(hidden)[..., 0]


def _beside(hidden: Tensor, guess: Tensor, lengths: Tensor, groups: Tensor, mask: Tensor) -> Tensor:
    """By row: what a first guess says of the article, and how the row stands to it; see `network.Network`."""
    likely = torch.sigmoid(guess) * mask
    words = likely * lengths
    total = words.sum(1, keepdim=True) + 1e-3
    passed = words.cumsum(1)
    article = (hidden * words[..., None]).sum(1, keepdim=True) / total[..., None]
    weights = (lengths.clamp(max=LONGEST) + 1).sqrt() * mask
    facts = [
        likely,
        guess.clamp(-6, 6) / 3,
        *[_means(likely[..., None], group, weights)[..., 0] for group in groups.unbind(2)],
        (passed - words) / total,
        torch.log1p(passed - words) / 5,
        torch.log1p((total - passed).clamp(min=0)) / 5,
        (torch.log1p(total) / 5).expand_as(likely),
    ]
    return torch.cat([torch.stack(facts, 2), hidden * article, (hidden - article).abs()], 2)


def _means(hidden: Tensor, group: Tensor, weights: Tensor) -> Tensor:
    """By row: the weighted mean of its group on its page; rows that are none weigh 0."""
    pages, length, width = hidden.shape
    of = (group + torch.arange(pages)[:, None] * length).reshape(-1)
    sums = torch.zeros(pages * length, width).index_add_(0, of, (hidden * weights[..., None]).reshape(-1, width))
    counts = torch.zeros(pages * length).index_add_(0, of, weights.reshape(-1))
    return (sums / counts.clamp(min=1e-6)[:, None])[of].reshape(pages, length, width)


def arrays_of(
    network: Network, mean: np.ndarray, scale: np.ndarray, vocabulary: Sequence[str]
) -> dict[str, np.ndarray]:
    """What `cleannews.classify.network.Network` takes: words in six bits, the rest in sixteen."""
    state = {name: value.detach().numpy() for name, value in network.state_dict().items()}
    words = state["words.weight"]
    words_scale = np.abs(words).max(0) / _LEVELS + 1e-9
    arrays = {
        "vocabulary": np.frombuffer("\n".join(vocabulary).encode("utf-8"), np.uint8),
        "mean": mean,
        "scale": scale,
        "numbers": state["numbers.weight"].T,
        "bias": state["numbers.bias"],
        "codes": state["codes.weight"],
        "words": np.round(words / words_scale).astype(np.int8),
        "words_scale": words_scale,
        "context": state["context.weight"].T,
        "context_bias": state["context.bias"],
        "groups": state["groups.weight"].T,
        "groups_bias": state["groups.bias"],
        "first": state["first.weight"].T,
        "first_bias": state["first.bias"],
        "refine": state["refine.weight"].T,
        "refine_bias": state["refine.bias"],
        "kinds": state["kinds.weight"].T,
        "kinds_bias": state["kinds.bias"],
        "title": state["title.weight"].T,
        "title_bias": state["title.bias"],
        "out": state["out.weight"].T,
        "out_bias": state["out.bias"],
    }
    for index in range(len(DILATIONS)):
        arrays[f"layer{index}"] = state[f"layers.{index}.weight"].T
        arrays[f"layer{index}_bias"] = state[f"layers.{index}.bias"]
    return {
        name: np.ascontiguousarray(a if a.dtype.itemsize == 1 else a.astype(np.float16)) for name, a in arrays.items()
    }


def moments(matrices: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Mean and deviation of each number, by which it is standardised; rare flags are left as they are."""
    every = np.concatenate(matrices)
    scale = every.std(0) + 1e-3
    scale[scale < 0.05] = 1.0
    return every.mean(0), scale
