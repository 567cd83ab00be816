"""What a rule says, and the list that the rules write on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final, NamedTuple

from cleannews.classify.view import View
from cleannews.model.block import Verdict
from cleannews.model.labels import Label, Role


class Opinion(NamedTuple):
    """One rule's word on one block."""

    block: int
    """Index of the block."""
    what: Role | Label
    detail: str = ""
    score: float = 0.9


Draft = list[Verdict | None]
"""The verdicts so far, by block; None where no rule has spoken yet."""

Decide = Callable[[View, Draft], Iterable[Opinion]]


class Rule(NamedTuple):
    """A named heuristic. What it says replaces what earlier rules said."""

    name: str
    decide: Decide


MODEL: Final = "model"
"""What the model's verdicts are called, and the name by which it is switched off."""


class Reading(NamedTuple):
    """What the model says of the page as a whole."""

    expected: float | None
    """The F1 that the probabilities promise of the text that is kept, by words; None where the model had no part."""
    kinds: Mapping[str, float]
    """By `features.PAGE_KINDS`: the probability that the page is one; empty where the model had no part."""
    is_unlike_site: bool = False
    """It is not like the other pages of its site, so that nothing was made of what is known of them."""


def write(opinions: Iterable[Opinion], rule: str, draft: Draft) -> None:
    """Put opinions on the draft as verdicts under the rule's name."""
    new = tuple.__new__
    for block, what, detail, score in opinions:
        role, label = (what, None) if type(what) is Role else (None, what)
        draft[block] = new(Verdict, (role, label, rule, detail, score))


def open_indices(draft: Draft) -> list[int]:
    """The blocks on which no rule has spoken yet."""
    return [index for index, verdict in enumerate(draft) if verdict is None]
