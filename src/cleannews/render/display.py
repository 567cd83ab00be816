"""Markdown as a notebook shows it.

Notebooks set what stands between dollar signs, and behind some backslashes, as mathematics, in which a page could write
links of its own; to CommonMark these are plain characters.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleannews.render.markdown import to_markdown
from cleannews.render.markdown_inline import inline

if TYPE_CHECKING:
    from cleannews.article import Article

_MATHEMATICS = re.compile(
    r"^ *(`{3,})[^`\n]*\n.*?^ *\1$"  # a block of code, which stays as it is
    r"|(?<!`)(`+)(?!`).*?(?<!`)\2(?!`)"  # code in a line: the same
    r"|\\(?P<escaped>[^\n])"
    r"|(?P<dollar>\$)",
    re.MULTILINE | re.DOTALL,
)


def to_display(article: Article) -> str:
    """The article as Markdown; where the page is none, also what it is."""
    markdown = to_markdown(article)
    if not article.body:
        state = inline(f"{article.outcome}: {article.outcome_reason}", newline=" ")
        markdown = f"{markdown}\n{state}\n".lstrip()
    return without_mathematics(markdown)


def without_mathematics(markdown: str) -> str:
    """Markdown of `to_markdown` or `inline` in which nothing is mathematics to a notebook."""
    return _MATHEMATICS.sub(_plain, markdown)


def _plain(found: re.Match[str]) -> str:
    if found["dollar"] or found["escaped"] == "$":
        return "&#36;"
    return "&#92;" if found["escaped"] == "\\" else found[0]
