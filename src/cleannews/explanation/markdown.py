"""An explanation in short, as Markdown: what the page is, and what was removed of it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from cleannews.render.display import without_mathematics
from cleannews.render.escape import shortened
from cleannews.render.markdown_inline import inline

if TYPE_CHECKING:
    from cleannews.explanation.account import ExplainedBlock, Explanation

MOST_ROWS: Final = 300
_LONGEST: Final = 200
"""Characters of a text."""


def to_markdown(explanation: Explanation) -> str:
    """The outcome, the removed blocks counted by label, and a table of them; no text of the page is markup."""
    article = explanation.article
    removed = [block for block in explanation.blocks if not block.kept]
    counts = Counter(str(block.label) for block in removed)
    kept = len(explanation.blocks) - len(removed)
    parts = [
        f"**{_cell(article.headline)}**" if article.headline and article.headline.strip() else "",
        f"{article.outcome} · confidence {article.confidence:.2f} · {_cell(article.outcome_reason)}",
        f"{kept:,} blocks kept, {len(removed):,} removed"
        + "".join(f", {label} {count:,}" for label, count in counts.most_common()),
        _table(removed),
        f"… and {len(removed) - MOST_ROWS:,} more" if len(removed) > MOST_ROWS else "",
    ]
    return without_mathematics("\n\n".join(part for part in parts if part) + "\n")


def _table(removed: list[ExplainedBlock]) -> str:
    if not removed:
        return ""
    return "\n".join(["| label | by | line | text |", "| --- | --- | ---: | --- |", *map(_row, removed[:MOST_ROWS])])


def _row(block: ExplainedBlock) -> str:
    text = _cell(shortened(block.text, _LONGEST))
    return f"| {block.label} | {_cell(block.steps[-1].reason)} | {block.line or ''} | {text} |"


def _cell(text: str) -> str:
    return inline(text, newline=" ", cell=True)
