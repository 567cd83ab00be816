"""The account of a page as a notebook shows it.

As with an article (`cleannews.render.notebook`): nothing is loaded, nothing runs, all text is escaped, and the styles
set no colours of their own, so that light and dark themes both work. `report` shows more.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cleannews.explanation.wording import counts_of, decided, escaped, listed, number, percent
from cleannews.render.escape import escape_html
from cleannews.render.notebook import NO_MATHEMATICS

if TYPE_CHECKING:
    from cleannews.explanation.account import Candidate, ExplainedBlock, ExplainedField, Explanation

_MOST_BLOCKS = 500
"""Blocks that are shown; a page may have tens of thousands."""
_LONGEST_TEXT = 300
_LONGEST_VALUE = 200
_LONGEST_SENTENCE = 600
_MOST_CANDIDATES = 20
_FAINT = "opacity:.7;font-size:.9em"
_CELL = "text-align:left;vertical-align:top"


def to_notebook(explanation: Explanation) -> str:
    """Headline, state, counts by label, notices, and folded: the blocks with what decided, the fields' candidates."""
    article = explanation.article
    headline = escaped(article.headline, _LONGEST_TEXT) if article.headline else "A page without a headline"
    reason = escaped(article.outcome_reason, _LONGEST_SENTENCE)
    notices = [
        f"<p>⚠ <code>{escape_html(notice.code)}</code> {escaped(notice.message, _LONGEST_SENTENCE)}</p>"
        for notice in explanation.notices
    ]
    parts = [
        f'<h3 dir="auto" style="margin:0">{headline}</h3>',
        f"<p>{article.outcome}, {percent(article.confidence)} sure: {reason}</p>",
        f'<p style="{_FAINT}">{_counts(explanation.blocks)}</p>',
        *notices,
        _blocks(explanation.blocks),
        _fields(explanation.fields),
    ]
    content = "\n".join(part for part in parts if part)
    return f'<div class="{NO_MATHEMATICS}" style="max-width:60em;line-height:1.5">\n{content}\n</div>\n'


def _counts(blocks: Sequence[ExplainedBlock]) -> str:
    counts = counts_of(blocks)
    kept = len(blocks) - sum(count for _, count in counts)
    words = sum(block.words for block in blocks if block.kept)
    removed = ", ".join(f"{label} {count:,}" for label, count in counts)
    return listed([number(len(blocks), "block"), f"{kept:,} kept with {number(words, 'word')}", removed])


def _blocks(blocks: Sequence[ExplainedBlock]) -> str:
    if not blocks:
        return ""
    rows = "\n".join(map(_block, blocks[:_MOST_BLOCKS]))
    left_out = len(blocks) - _MOST_BLOCKS
    more = f"<p>… and {left_out:,} more in <code>explanation.blocks</code></p>" if left_out > 0 else ""
    head = _row(("kept", "as", "said by", "sure", "text"), "th")
    return _folded("All blocks, and what decided", f'<table style="{_CELL}">{head}\n{rows}\n</table>{more}')


def _block(block: ExplainedBlock) -> str:
    """A row; what was kept is marked by a word and not by a colour."""
    step = decided(block)
    what = f"<strong>{block.role}</strong>" if block.kept else str(block.label)
    return _row(
        (
            "✓" if block.kept else "",
            what,
            escaped(step.reason, _LONGEST_VALUE),
            f"{step.score:.2f}",
            escaped(block.text, _LONGEST_TEXT),
        )
    )


def _fields(fields: Sequence[ExplainedField]) -> str:
    rows: list[str] = []
    for field in fields:
        for position, candidate in enumerate(field.candidates[:_MOST_CANDIDATES]):
            rows.append(_candidate(escape_html(field.name) if not position else "", candidate))
        if len(field.candidates) > _MOST_CANDIDATES:
            rows.append(_row(("", "", "", f"… and {len(field.candidates) - _MOST_CANDIDATES:,} more")))
    if not rows:
        return ""
    head = _row(("field", "chosen", "source", "value"), "th")
    return _folded("All fields, and their candidates", f'<table style="{_CELL}">{head}\n{"".join(rows)}\n</table>')


def _candidate(name: str, candidate: Candidate) -> str:
    value = escaped(candidate.value, _LONGEST_VALUE)
    shown = f"<strong>{value}</strong>" if candidate.chosen else value
    return _row((name, "✓" if candidate.chosen else "", escape_html(candidate.source), shown))


def _row(cells: Sequence[str], tag: str = "td") -> str:
    """A row of cells that are HTML already."""
    return "<tr>" + "".join(f'<{tag} style="{_CELL}">{cell}</{tag}>' for cell in cells) + "</tr>"


def _folded(title: str, content: str) -> str:
    return f'<details style="{_FAINT}"><summary>{title}</summary>\n{content}</details>'
