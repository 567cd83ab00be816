"""The account of a page as one HTML file."""

from __future__ import annotations

from cleannews.explanation.account import Explanation
from cleannews.explanation.notebook import to_notebook
from cleannews.render.escape import escape_html


def report(explanation: Explanation) -> str:
    """A page that loads nothing and runs nothing."""
    title = escape_html(explanation.article.headline or "An account of a page")
    return f'<!doctype html>\n<meta charset="utf-8">\n<title>{title}</title>\n{to_notebook(explanation)}'
