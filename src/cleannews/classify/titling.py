"""The model's word on the title of a flattened page, of which nothing but its own words and its place tell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cleannews.classify.features import Floats
from cleannews.classify.opinion import Draft
from cleannews.classify.rules.extent import headline_index
from cleannews.classify.view import View, folded
from cleannews.model import roles
from cleannews.model.block import Verdict
from cleannews.model.labels import Label

LEAST: Final = 0.05
"""Probability from which the model's title is taken for that of the rules."""


def entitle(view: View, draft: Draft, indices: Sequence[int], likely: Floats, rule: str) -> None:
    """Make the likeliest line the headline; what the rules took for it is open again, further copies of it go.

    Args:
        view: the page.
        draft: what the rules say; written to.
        indices: the blocks that the model was asked about.
        likely: the probability of each to be the title.
        rule: what the verdicts are called.
    """
    row = int(likely.argmax())
    probability, index = float(likely[row]), indices[row]
    shown = headline_index(draft)
    if probability < LEAST or index == shown:
        return
    if shown is not None:
        draft[shown] = Verdict(None, Label.OTHER, rule, "not the headline", 0.6)
    title = folded(view.blocks[index].text)
    for other in indices:
        if other != index and title and folded(view.blocks[other].text) == title:
            draft[other] = Verdict(None, Label.DUPLICATE, "headline-repeated", "headline", 0.9)
    draft[index] = Verdict(roles.HEADLINE, None, rule, "", probability)
