"""An explanation as text for a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

import click

from cleannews import Explanation
from cleannews.cli.output import COLOURS
from cleannews.explanation import ExplainedBlock, ExplainedField, Reason, Step
from cleannews.render.escape import one_line, shortened

_LONGEST: Final = 300
"""Characters of a text."""
_REASONS: Final = 3
"""Reasons of the model that are shown; JSON has more."""
_CHANGED: Final = 0.05
"""Difference from which the model's first guess is worth a word."""


def show_explanation(explanation: Explanation) -> str:
    """The account, ready to print: the blocks in page order, the fields, the time that it took.

    No control character of the page comes through. Styles are ANSI sequences, which `write` takes out for files.
    """
    parts = ["".join(_head(explanation))]
    if explanation.blocks:
        parts.append(_title("Blocks") + "".join(line for block in explanation.blocks for line in _block(block)))
    parts.append(_title("Fields") + "".join(line for field in explanation.fields for line in _field(field)))
    parts.append(_title("Time") + _time(explanation))
    return "\n".join(parts)


def _head(explanation: Explanation) -> Iterator[str]:
    article, blocks = explanation.article, explanation.blocks
    if article.headline:
        yield click.style(_line(article.headline), bold=True) + "\n"
    yield f"{article.outcome} · confidence {article.confidence:.2f} · {_line(article.outcome_reason)}\n"
    if blocks:
        labels = Counter(str(block.label) for block in blocks if not block.kept)
        counts = "".join(f", {label} {count:,}" for label, count in labels.most_common())
        kept = sum(block.kept for block in blocks)
        yield f"{kept:,} blocks kept, {len(blocks) - kept:,} removed{counts}\n"
    for notice in explanation.notices:
        yield click.style(f"{notice.code}: {_line(notice.message)}", fg="yellow") + "\n"


def _title(text: str) -> str:
    return click.style(text, bold=True, underline=True) + "\n"


def _block(block: ExplainedBlock) -> Iterator[str]:
    last = block.steps[-1]
    if block.label is None:
        what = click.style(f"+ {block.role}", fg="green", bold=True)
    else:
        what = click.style(f"− {block.label}", fg=COLOURS.get(block.label), bold=True)
    place = f"line {block.line}" if block.line else f"block {block.index}"
    yield f"{what}  {place}  {_by(last)} ({last.score:.2f})\n"
    yield f"    {_line(block.text)}\n"
    if len(block.steps) > 1:
        earlier = ", ".join(f"{step.role or step.label} ({_by(step)})" for step in block.steps[:-1])
        yield _faint(f"before: {earlier}")
    if block.probability is not None and block.first_guess is not None:
        changed = abs(block.probability - block.first_guess) >= _CHANGED
        first = f", at first {block.first_guess:.2f}" if changed else ""
        reasons = "".join(f"; {_reason(reason)}" for reason in block.reasons[:_REASONS])
        yield _faint(f"model: text of the article with {block.probability:.2f}{first}{reasons}")


def _by(step: Step) -> str:
    return _line(step.reason)


def _reason(reason: Reason) -> str:
    value = f": {_line(reason.value)}" if reason.value else ""
    sign = "+" if reason.effect > 0 else "−"
    return f"{sign}{abs(reason.effect):.1f} {reason.what}{value}"


def _faint(text: str) -> str:
    return f"    {click.style(text, dim=True)}\n"


def _field(field: ExplainedField) -> Iterator[str]:
    if not field.value and not field.candidates:
        return
    source = f" ({field.source})" if field.source else ""
    yield f"{click.style(field.name, bold=True)}  {_line(field.value) or '–'}{source}\n"
    by_value: dict[str, list[str]] = {}
    for candidate in field.candidates:
        if not candidate.chosen:
            by_value.setdefault(candidate.value, []).append(candidate.source)
    for value, sources in by_value.items():
        said = "the same" if value == field.value else _line(value)
        yield _faint(f"{', '.join(sources)}: {said}")


def _time(explanation: Explanation) -> str:
    total = sum(seconds for _, seconds in explanation.timings)
    stages = ", ".join(f"{stage} {1000 * seconds:.1f}" for stage, seconds in explanation.timings)
    return f"{1000 * total:.1f} ms: {stages}\n"


def _line(text: str) -> str:
    """A text of the page as one line, cut if it is long."""
    return shortened(one_line(text), _LONGEST)
