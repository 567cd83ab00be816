"""An article as a notebook shows it.

Nothing runs, and nothing is loaded unless it is asked for: images are links, all text is escaped, there is no script.
The styles set no colours of their own, so that light and dark themes both work.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from cleannews.model.body import Image, Removed
from cleannews.render.addresses import media_address
from cleannews.render.escape import escape_html, shortened
from cleannews.render.header import lead_image
from cleannews.render.html import block_html, byline_html, inline

if TYPE_CHECKING:
    from cleannews.article import Article

NO_MATHEMATICS = "tex2jax_ignore mathjax_ignore"
"""Classes of what a notebook does not typeset: else "$5 million and $10 million" would become a formula."""
_ROWS = 500
"""Removed blocks that are shown; a page may have tens of thousands."""
_LENGTH = 300
"""Characters of a removed block that are shown."""
_FAINT = "opacity:.7;font-size:.9em"
_LEFT = "text-align:left;vertical-align:top"


def to_notebook(article: Article, *, load_images: bool = False) -> str:
    """Headline, byline, images, body, and folded what was removed and why.

    Args:
        article: to show.
        load_images: the images themselves, from the site's address, and not links to them.
    """
    image = lead_image(article)
    parts = [
        f'<h2 style="margin:0">{inline(article.headline)}</h2>' if article.headline else "",
        byline_html(article),
        _image(image, load_images) if image is not None else "",
        *[_image(block, load_images) if isinstance(block, Image) else block_html(block) for block in article.body],
        _removed(article.removed),
        _state(article),
    ]
    content = "\n".join(part for part in parts if part)
    return f'<div class="{NO_MATHEMATICS}" style="max-width:48em;line-height:1.5">\n{content}\n</div>\n'


def _image(image: Image, load: bool) -> str:
    src = media_address(image.src)
    shown = escape_html(image.caption or image.alt or src or "")
    if not shown:
        return ""
    if src and load:
        alt = escape_html(image.alt or "")
        shown = f'<img src="{escape_html(src)}" alt="{alt}" style="max-width:100%"><br>{shown}'
    elif src:
        shown = f'<a href="{escape_html(src)}">{shown}</a>'
    credit = f" <cite>{escape_html(image.credit)}</cite>" if image.credit else ""
    return f'<p style="{_FAINT}">🖼 {shown}{credit}</p>'


def _removed(removed: Sequence[Removed]) -> str:
    if not removed:
        return ""
    labels = Counter(block.label.value for block in removed)
    counts = ", ".join(f"{label} {count}" for label, count in labels.most_common())
    rows = "\n".join(map(_row, removed[:_ROWS]))
    head = "".join(f'<th style="{_LEFT}">{name}</th>' for name in ("label", "reason", "text"))
    more = f"<p>… and {len(removed) - _ROWS:,} more in <code>article.removed</code></p>" if len(removed) > _ROWS else ""
    return (
        f'<details style="{_FAINT}"><summary>{len(removed):,} blocks removed: {escape_html(counts)}</summary>\n'
        f'<table style="{_LEFT}"><tr>{head}</tr>\n{rows}\n</table>{more}</details>'
    )


def _row(removed: Removed) -> str:
    cells = (removed.label.value, removed.reason, shortened(removed.text, _LENGTH))
    return "<tr>" + "".join(f'<td style="{_LEFT}">{escape_html(cell)}</td>' for cell in cells) + "</tr>"


def _state(article: Article) -> str:
    line = f"{article.outcome.value} · confidence {article.confidence:.2f} · {article.outcome_reason}"
    return f'<p style="{_FAINT}">{escape_html(line)}</p>'
