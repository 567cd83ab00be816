"""The one question: what is each block? Values in, verdicts out; no tree, no metadata, no output."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from cleannews.classify.habits import Habits, Site
from cleannews.classify.history import History
from cleannews.classify.opinion import MODEL, Draft, Reading, Rule, write
from cleannews.classify.rules import RULES, RULES_BEHIND_THE_MODEL
from cleannews.classify.view import View, view_of
from cleannews.model.block import Hints, Notice, Segments, Verdict
from cleannews.model.labels import Label
from cleannews.options import Options

__all__ = ["Habits", "History", "Site", "classify", "draft_of", "notices_of"]

_UNDECIDED = Verdict(None, Label.OTHER, "undecided", "", 0.5)
"""What a block gets that no rule has spoken on, which happens only where rules are switched off."""


class Classification(NamedTuple):
    """What the blocks of a page are."""

    verdicts: tuple[Verdict, ...]
    """One for each block, in page order."""
    expected: float | None
    """The F1 that the model expects of the text that is kept; None where it had no part."""
    kinds: Mapping[str, float]
    """The model's probability of each kind of page, by name; empty where it had no part."""
    is_unlike_site: bool
    """It is not like the other pages of its site."""


def classify(
    segments: Segments, hints: Hints, options: Options, history: History | None = None, habits: Habits | None = None
) -> Classification:
    """Judge every block of a page.

    Args:
        segments: the page in blocks.
        hints: what the page declares about itself.
        options: `disabled_rules`, `thresholds`, `favor` and `weights` are read.
        history: an empty one to write down in what was said on the way; None where nobody asks.
        habits: of the site that the page is of, if they are known.

    Raises:
        WeightsUnreadable: `Options.weights` is no file of weights.
    """
    view, draft = draft_of(segments, hints, options, history)
    reading = Reading(None, {})
    if MODEL not in options.disabled_rules:
        from cleannews.classify.learned import revise  # here and below: numpy, which an import need not wait for

        reading = revise(view, draft, options, history, habits)
        if history is not None:
            history.note(draft)
        _apply(RULES_BEHIND_THE_MODEL, view, draft, options, history)
    return Classification(tuple([_UNDECIDED if verdict is None else verdict for verdict in draft]), *reading)


def notices_of(segments: Segments, options: Options) -> tuple[Notice, ...]:
    """What the caller should know of the model's part: that it had none, on a page too long for it."""
    from cleannews.classify.learned import notices_of

    return notices_of(segments, options)


def draft_of(segments: Segments, hints: Hints, options: Options, history: History | None = None) -> tuple[View, Draft]:
    """What the rules alone say; training reads its features off this."""
    view = view_of(segments, hints, options.thresholds)
    draft: Draft = [None] * len(segments.blocks)
    _apply(RULES, view, draft, options, history)
    return view, draft


def _apply(rules: Iterable[Rule], view: View, draft: Draft, options: Options, history: History | None) -> None:
    for rule in rules:
        if rule.name not in options.disabled_rules:
            opinions = tuple(rule.decide(view, draft))  # a rule sees the draft as earlier rules left it
            write(opinions, rule.name, draft)
            if history is not None:
                history.note(draft)
