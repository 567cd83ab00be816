"""The network as the framework trains it; `cleannews.classify.network` computes the same with numpy."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from cleannews.classify.features import CODES, WORDS
from cleannews.classify.network import CONTEXT_BEHIND, DILATIONS

WIDTH = 32
DROPOUT = 0.12
NAMELESS = 0.6
"""Share of the pages of a batch whose words are hidden: else the network learns sites by heart."""


class Network(nn.Module):
    """Features of a batch of pages → logits."""

    def __init__(self, numbers: int) -> None:
        super().__init__()
        self.numbers = nn.Linear(numbers, WIDTH)
        self.codes = nn.Embedding(CODES, WIDTH)
        nn.init.normal_(self.codes.weight, 0, 0.05)
        self.words = nn.EmbeddingBag(WORDS, WIDTH, mode="sum", padding_idx=0)
        nn.init.normal_(self.words.weight, 0, 0.02)
        with torch.no_grad():
            self.words.weight[0] = 0
        self.layers = nn.ModuleList(nn.Linear(3 * WIDTH, WIDTH) for _ in DILATIONS)
        self.context = nn.Linear(2 * WIDTH, WIDTH)
        self.out = nn.Linear(WIDTH, 1)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, numbers: Tensor, codes: Tensor, words: Tensor, mask: Tensor) -> Tensor:
        """Logits, shape (pages, blocks); `mask` is 1 where a page has a block."""
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
                hidden = (hidden + functional.relu(self.context(page))[:, None]) * there
            hidden = self.dropout(hidden)
        logits: Tensor = self.out(hidden)[..., 0]
        return logits


def arrays_of(network: Network, mean: np.ndarray, scale: np.ndarray) -> dict[str, np.ndarray]:
    """What `cleannews.classify.network.Network` takes: words in eight bits, the rest in 32."""
    state = {name: value.detach().numpy() for name, value in network.state_dict().items()}
    words = state["words.weight"]
    words_scale = np.abs(words).max(0) / 127 + 1e-9
    arrays = {
        "mean": mean,
        "scale": scale,
        "numbers": state["numbers.weight"].T,
        "bias": state["numbers.bias"],
        "codes": state["codes.weight"],
        "words": np.round(words / words_scale).astype(np.int8),
        "words_scale": words_scale,
        "context": state["context.weight"].T,
        "context_bias": state["context.bias"],
        "out": state["out.weight"].T,
        "out_bias": state["out.bias"],
    }
    for index in range(len(DILATIONS)):
        arrays[f"layer{index}"] = state[f"layers.{index}.weight"].T
        arrays[f"layer{index}_bias"] = state[f"layers.{index}.bias"]
    return {name: np.ascontiguousarray(a if a.dtype == np.int8 else a.astype(np.float32)) for name, a in arrays.items()}


def moments(matrices: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Mean and deviation of each number, by which it is standardised; rare flags are left as they are."""
    every = np.concatenate(matrices)
    scale = every.std(0) + 1e-3
    scale[scale < 0.05] = 1.0
    return every.mean(0), scale
