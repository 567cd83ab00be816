"""The account of a page as a notebook shows it."""

from __future__ import annotations

from cleannews.explanation.account import ExplainedBlock, Explanation
from cleannews.render.escape import escape_html


def to_notebook(explanation: Explanation) -> str:
    """The blocks in page order, removed ones struck through, each with what decided."""
    return "<ol>\n" + "\n".join(map(_block, explanation.blocks)) + "\n</ol>\n"


def _block(block: ExplainedBlock) -> str:
    text = escape_html(block.text)
    shown = text if block.kept else f"<del>{text}</del>"
    return f"<li>{shown} <small>{block.role or block.label}, {escape_html(block.steps[-1].rule)}</small></li>"
