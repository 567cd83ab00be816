"""The one question: what is each block? Values in, verdicts out; no tree, no metadata, no output."""

from __future__ import annotations

from cleannews.classify.opinion import Draft, write
from cleannews.classify.rules import RULES
from cleannews.classify.view import view_of
from cleannews.model.block import Hints, Segments, Verdict
from cleannews.model.labels import Label
from cleannews.options import Options

_UNDECIDED = Verdict(None, Label.OTHER, "undecided", "", 0.5)
"""What a block gets that no rule has spoken on, which happens only where rules are switched off."""


def classify(segments: Segments, hints: Hints, options: Options) -> tuple[Verdict, ...]:
    """Judge every block of a page.

    Args:
        segments: the page in blocks.
        hints: what the page declares about itself.
        options: `disabled_rules` and `thresholds` are read.

    Returns:
        One verdict for each block, in page order.
    """
    view = view_of(segments, hints, options.thresholds)
    draft: Draft = [None] * len(segments.blocks)
    for rule in RULES:
        if rule.name in options.disabled_rules:
            continue
        opinions = tuple(rule.decide(view, draft))  # a rule sees the draft as earlier rules left it
        write(opinions, rule.name, draft)
    return tuple(_UNDECIDED if verdict is None else verdict for verdict in draft)
