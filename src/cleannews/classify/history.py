"""What was said of the blocks while they were classified; written only where someone wants to read it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from cleannews.classify.opinion import Draft
from cleannews.model.block import Verdict

if TYPE_CHECKING:  # numpy, which an import need not wait for
    from cleannews.classify.features import Features
    from cleannews.classify.network import Network


class Asked(NamedTuple):
    """What the model was asked and what it made of it."""

    network: Network
    features: Features
    probabilities: Mapping[int, float]
    """By block: the network's word with the rules' share, levelled in tables and lists."""
    decided: Mapping[int, float]
    """By block: what decided, which is the same with what is known of the site."""


class History:
    """The verdicts on each block in the order in which they were given. `classify` fills the one that it is handed."""

    def __init__(self) -> None:
        self.said: list[list[Verdict]] = []
        """By block; what a rule repeats is not said twice."""
        self.asked: Asked | None = None
        """None where the model had no part."""

    def note(self, draft: Draft) -> None:
        """Take down what has been written on the draft since the last time."""
        if not self.said:
            self.said = [[] for _ in draft]
        for said, verdict in zip(self.said, draft, strict=True):
            if verdict is not None and (not said or said[-1] != verdict):
                said.append(verdict)
