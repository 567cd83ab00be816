"""The right side of the report: the article as it comes out, every image a link with its caption."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from html import unescape
from typing import Final

from cleannews.article import Article
from cleannews.explanation.wording import escaped, number
from cleannews.model.body import BodyBlock, Heading, Image, Paragraph
from cleannews.render.addresses import media_address
from cleannews.render.escape import escape_html
from cleannews.render.header import lead_image
from cleannews.render.html import block_html, byline_html, inline

_MOST_BLOCKS = 2_000
"""Blocks of the body that are shown."""
_LONGEST_BLOCK = 20_000
"""Characters of a block that are shown; a longer one is shown as a paragraph, whatever it is."""
_LONGEST_WORDS = 600
"""Characters of a caption, a credit or an alternative text that are shown."""
_DEEPEST_HEADING: Final = 6

_LINK = re.compile(r'<a (?:rel="author" )?href="([^"]*)">')
_WEB = re.compile(r"https?://", re.IGNORECASE)


def article_html(article: Article) -> str:
    """The article; what stands here is what `Article.to_html` gives, but for images and links.

    An image would be loaded, so that it becomes a link. A relative link would lead into the folder that the report
    stands in, and a mail address is nobody's business here: both lose their address and stay as text.
    """
    image = lead_image(article)
    head = [
        f"<h3>{inline(article.headline)}</h3>" if article.headline else "",
        byline_html(article),
        _picture(image) if image is not None else "",
    ]
    body = [_body_block(block) for block in _levelled(article.body[:_MOST_BLOCKS])]
    if not article.body:
        body = [f'<p class="nothing" lang="en">No text: {escape_html(article.outcome_reason)}.</p>']
    left_out = len(article.body) - _MOST_BLOCKS
    if left_out > 0:
        body.append(f'<p class="cut" lang="en">… {number(left_out, "more block")} left out here.</p>')
    content = "\n".join(part for part in [*head, *body] if part)
    lang = f' lang="{escape_html(article.language)}"' if article.language else ""
    return f'<article class="article"{lang}>\n{safe_links(content)}\n</article>'


def safe_links(content: str) -> str:
    """HTML of `cleannews.render.html`, its links only to ``http`` and ``https``; others lose their address.

    Texts are escaped there, so that every ``<a`` is a tag which that module has written.
    """
    return _LINK.sub(_safe_link, content)


def _safe_link(match: re.Match[str]) -> str:
    if not _WEB.match(unescape(match[1])):
        return "<a>"
    return f'<a rel="noopener noreferrer nofollow" href="{match[1]}">'


def _levelled(body: Sequence[BodyBlock]) -> list[BodyBlock]:
    """The blocks with headings below the article's own, none more than one level under the one before it."""
    levelled: list[BodyBlock] = []
    level = 3
    for block in body:
        if isinstance(block, Heading):
            level = min(max(block.level, 2) + 2, level + 1, _DEEPEST_HEADING)
            block = replace(block, level=level)
        levelled.append(block)
    return levelled


def _body_block(block: BodyBlock) -> str:
    if isinstance(block, Image):
        return _picture(block)
    text = getattr(block, "text", "")
    if len(text) > _LONGEST_BLOCK:
        role = f' class="{block.role}"' if isinstance(block, Paragraph) else ""
        return f"<p{role}>{escaped(text, _LONGEST_BLOCK)}</p>"
    return block_html(block)


def _picture(image: Image) -> str:
    """The image by its address, with its words; empty if nothing is known of it."""
    src = media_address(image.src) or ""
    alt = escaped(image.alt or "", _LONGEST_WORDS)
    shown = alt or ("Image" if src else "")
    if not shown and not image.caption and not image.credit:
        return ""
    if _WEB.match(src):
        shown = f'<a href="{escape_html(src)}">{shown}</a>'
    words = [
        f'<span class="caption">{escaped(image.caption, _LONGEST_WORDS)}</span>' if image.caption else "",
        f"<cite>{escaped(image.credit, _LONGEST_WORDS)}</cite>" if image.credit else "",
    ]
    caption = " ".join(word for word in words if word)
    return (
        f'<figure><p class="picture"><span class="kind" lang="en">image</span> {shown or "without address"}</p>'
        + (f"<figcaption>{caption}</figcaption>" if caption else "")
        + "</figure>"
    )
