"""The left side of the report: the page's blocks in order, each with what was said of it folded under it.

All is ``details`` and ``summary``, which a keyboard reaches and opens without a script.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleannews.explanation.account import ExplainedBlock, Reason, Step
from cleannews.explanation.wording import GROUPS, decided, escaped, listed, number, percent, runs_of, said
from cleannews.model.labels import Kind, Label, Role
from cleannews.render.escape import escape_html, shortened

MOST_BLOCKS = 5_000
"""Blocks that are shown; a browser takes seconds to lay out more, and nobody reads them."""
LONGEST_TEXT = 1_500
"""Characters of a block that are shown."""
_LONGEST_ADDRESS = 240
"""Characters of what an image or embed is known by; it may be a whole picture written as an address."""
_LONGEST_DETAIL = 240
"""Characters of what a rule saw, and of an XPath."""
_PREVIEWED, _LONGEST_PREVIEW = 4, 40
"""Blocks that the line over a folded run shows, and characters of each."""
_LEAST_SCALE = 1.0
"""Log-odds at which a bar is full where no reason of the block is stronger."""


def page_html(blocks: Sequence[ExplainedBlock], language: str | None) -> str:
    """The blocks as a list; neighbours that were removed under the same label fold together."""
    lang = f' lang="{escape_html(language)}"' if language else ""
    items: list[str] = []
    for label, run in runs_of(blocks[:MOST_BLOCKS]):
        if label is None or len(run) == 1:
            items += map(_block, run)
        else:
            items.append(_run(label, run))
    cut = ""
    if len(blocks) > MOST_BLOCKS:
        cut = f'<p class="cut">… {number(len(blocks) - MOST_BLOCKS, "more block")} of the page left out here.</p>'
    return f'<ol class="blocks"{lang}>\n{_lines(items)}\n</ol>{cut}'


def _run(label: Label, run: Sequence[ExplainedBlock]) -> str:
    preview = " · ".join(_preview(block) for block in run[:_PREVIEWED]) + (" · …" if len(run) > _PREVIEWED else "")
    return (
        f'<li class="run removed {GROUPS[label]}" data-label="{label}"><details><summary>'
        f'<span class="gutter" lang="en"><b class="label">{label}</b></span>'
        f'<span class="text"><b class="count" lang="en">{number(len(run), "block")}</b> '
        f'<span class="preview" dir="auto">{preview}</span></span></summary>\n'
        f"<ol>\n{_lines([_block(block) for block in run])}\n</ol></details></li>"
    )


def _preview(block: ExplainedBlock) -> str:
    text = " ".join(block.text[: 4 * _LONGEST_PREVIEW].split())
    return escape_html(shortened(text, _LONGEST_PREVIEW))


def _block(block: ExplainedBlock) -> str:
    if block.label is None:
        classes, data, margin = "kept", f'data-role="{block.role}"', f'<b class="role">{block.role}</b>'
    else:
        classes, data = f"removed {GROUPS[block.label]}", f'data-label="{block.label}"'
        rule = escaped(decided(block).rule, _LONGEST_DETAIL)
        margin = f'<b class="label">{block.label}</b> <span class="rule">{rule}</span>'
    return (
        f'<li class="block {classes}" id="b{block.index}" {data} data-kind="{block.kind}"><details><summary>'
        f'<span class="gutter" lang="en">{margin}</span>{_text(block)}</summary>\n{_why(block)}</details></li>'
    )


def _text(block: ExplainedBlock) -> str:
    media = block.kind in (Kind.IMAGE, Kind.EMBED)
    kind = f'<i class="kind" lang="en">{block.kind}</i> ' if media and not block.kept else ""
    shown = escaped(block.text, _LONGEST_ADDRESS if media else LONGEST_TEXT)
    return f'<span class="text" dir="auto">{kind}{shown or "<i class=kind>without text</i>"}</span>'


def _why(block: ExplainedBlock) -> str:
    """What was said of the block: every step, then the model, then where it stands."""
    last = len(block.steps) - 1
    steps = [_step(step, block, position == last) for position, step in enumerate(block.steps)]
    return f'<div class="why" lang="en"><ol class="steps">{"".join(steps)}</ol>{_model(block)}{_where(block)}</div>'


def _step(step: Step, block: ExplainedBlock, is_last: bool) -> str:
    saw = f', for <q dir="auto">{escaped(step.detail, _LONGEST_DETAIL)}</q>' if step.detail else ""
    verb = "keeps it as" if step.role is not None else "removes it as"
    mark = ' <strong class="mark">decided</strong>' if is_last else ""
    state = ' class="decided"' if is_last else ""
    sure = f'<span class="sure">{percent(step.score)} sure</span>'
    rule = escaped(step.rule, _LONGEST_DETAIL)
    return f"<li{state}><code>{rule}</code> {verb} <b>{_what(step)}</b>{saw}, {sure}{mark}</li>"


def _what(step: Step) -> str:
    article = {Role.HEADLINE: "the headline", Role.DEK: "the dek"}
    return article.get(step.role, said(step)) if step.role is not None else said(step)


def _model(block: ExplainedBlock) -> str:
    if block.probability is None:
        return '<p class="model">The model was not asked.</p>'
    rows = [_guess("with the rest of the article", block.probability)]
    if block.first_guess is not None:
        rows.insert(0, _guess("at first guess", block.first_guess))
    bars = f'<ul class="bars guesses">{"".join(rows)}</ul>'
    return (
        f'<p class="model">The model’s probability that it is text of the article:</p>{bars}{_reasons(block.reasons)}'
    )


def _guess(when: str, probability: float) -> str:
    bar = f'<span class="bar"><i class="w{length(probability)}"></i></span>'
    return f'<li><span class="what">{when}</span>{bar}<span class="figure">{percent(probability)}</span></li>'


def _reasons(reasons: Sequence[Reason]) -> str:
    if not reasons:
        return ""
    scale = max(_LEAST_SCALE, *(abs(reason.effect) for reason in reasons))
    rows: list[str] = []
    for what, value, effect in reasons:
        shown = escaped(f"{what}: {value}" if value else what, _LONGEST_DETAIL)
        side = "for" if effect >= 0 else "against"
        bar = f'<span class="bar both"><i class="{side} w{length(abs(effect) / scale)}"></i></span>'
        figure = f"{effect:+.1f}".replace("-", "−")
        rows.append(f'<li><span class="what" dir="auto">{shown}</span>{bar}<span class="figure">{figure}</span></li>')
    head = '<p class="model">What moved it most, in log-odds; to the right speaks for the article:</p>'
    return f'{head}<ul class="bars reasons">{"".join(rows)}</ul>'


def _where(block: ExplainedBlock) -> str:
    links = f"{percent(block.link_density)} in links" if block.words and block.link_density else ""
    path = f'<code class="path">{escaped(block.xpath, _LONGEST_DETAIL)}</code>' if block.xpath else ""
    line = f"line {block.line:,}" if block.line else ""
    facts = [f"block {block.index:,}", line, str(block.kind), number(block.words, "word"), links, path]
    return f'<p class="where">{listed(facts)}</p>'


def length(share: float) -> int:
    """The length of a bar in steps that the style sheet has a class for: whole fives of a hundred.

    Lengths cannot stand in a ``style`` attribute, because the report lets no such attribute do anything.
    """
    if share <= 0.0:
        return 0
    return min(100, max(5, 5 * round(20 * share)))


def _lines(parts: Sequence[str]) -> str:
    return "\n".join(parts)
