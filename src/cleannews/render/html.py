"""An article as HTML, built from its typed blocks.

Nothing of the page's markup comes through: elements and attributes are those written in this module, texts are
escaped, and addresses are http, https, mailto or relative. The elements are ``article header h1 h2 h3 h4 h5 h6 p br a
strong em code pre blockquote ul ol li table tr th td figure img figcaption cite time``, the attributes ``lang class
href rel src alt width height datetime``; a class is ``byline``, ``dek``, ``note``, ``embed`` or ``language-…``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from cleannews.model.body import BodyBlock, Cell, Code, Embed, Heading, Image, List, Paragraph, Quote, Span, Table
from cleannews.model.metadata import Author
from cleannews.render.addresses import link_address, media_address
from cleannews.render.escape import escape_html
from cleannews.render.header import lead_image
from cleannews.render.spans import runs

if TYPE_CHECKING:
    from cleannews.article import Article

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", re.ASCII)
_NOT_CODE_LANGUAGE = re.compile(r"[^\w+#.\-]", re.ASCII)


def to_html(article: Article) -> str:
    """One ``<article>`` element; headings of the body have level 2 or more."""
    language = article.language or ""
    lang = f' lang="{language}"' if _LANGUAGE_TAG.fullmatch(language) else ""
    lines = [f"<article{lang}>"]
    image = lead_image(article)
    header = [
        f"<h1>{inline(article.headline)}</h1>" if article.headline else "",
        byline_html(article),
        block_html(image) if image is not None else "",
    ]
    if any(header):
        lines += ["<header>", *header, "</header>"]
    lines += [block_html(block) for block in article.body]
    return "\n".join(line for line in [*lines, "</article>"] if line) + "\n"


def byline_html(article: Article) -> str:
    """The authors, linked where the page does, and the time of publication; empty if neither is known."""
    parts = [", ".join(_author(author) for author in article.authors)]
    if article.date_published is not None:
        moment = article.date_published
        parts.append(f'<time datetime="{moment.isoformat(timespec="seconds")}">{moment.date().isoformat()}</time>')
    line = " · ".join(part for part in parts if part)
    return f'<p class="byline">{line}</p>' if line else ""


def block_html(block: BodyBlock) -> str:
    """One block; empty for an image or embed of which nothing can be shown, and for a table or list of nothing."""
    if isinstance(block, Paragraph):
        role = block.role if block.role in ("dek", "note") else ""
        return _element("p", inline(block.text, block.spans), role)
    if isinstance(block, Heading):
        return _element(f"h{min(max(block.level, 2), 6)}", inline(block.text, block.spans))
    if isinstance(block, Image):
        return _figure(block)
    if isinstance(block, List):
        return _list(block)
    if isinstance(block, Quote):
        return _quote(block)
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Code):
        return _code(block)
    return _embed(block)


def inline(text: str, spans: Sequence[Span] = ()) -> str:
    """The text with its spans as nested elements, links outermost; a line feed is a ``<br>``."""
    if not spans:
        return _text(text)
    out: list[str] = []
    inside: list[tuple[str, int]] = []
    for run in runs(len(text), spans):
        wanted = [("a", run.link)] if run.link >= 0 else []
        wanted += [(tag, 0) for tag, set_ in (("strong", run.strong), ("em", run.emphasis), ("code", run.code)) if set_]
        kept = 0
        while kept < min(len(inside), len(wanted)) and inside[kept] == wanted[kept]:
            kept += 1
        out += [f"</{tag}>" for tag, _ in reversed(inside[kept:])]
        out += [f'<a href="{escape_html(run.href)}">' if tag == "a" else f"<{tag}>" for tag, _ in wanted[kept:]]
        out.append(_text(text[run.start : run.end]))
        inside = wanted
    out += [f"</{tag}>" for tag, _ in reversed(inside)]
    return "".join(out)


def _text(text: str) -> str:
    return escape_html(text).replace("\n", "<br>\n")


def _lines(parts: Sequence[str]) -> str:
    return "\n".join(part for part in parts if part)


def _author(author: Author) -> str:
    href = link_address(author.url)
    name = escape_html(author.name)
    return f'<a rel="author" href="{escape_html(href)}">{name}</a>' if href else name


def _element(tag: str, content: str, class_: str = "") -> str:
    """The element; empty if it has no content."""
    attribute = f' class="{class_}"' if class_ else ""
    return f"<{tag}{attribute}>{content}</{tag}>" if content else ""


def _list(block: List) -> str:
    items: list[str] = []
    for item in block.items:
        nested = [_list(child) for child in item.children]
        items.append(_element("li", _lines([inline(item.text, item.spans), *nested])))
    return _element("ol" if block.ordered else "ul", _lines(items))


def _quote(block: Quote) -> str:
    paragraphs = [_element("p", inline(paragraph.text, paragraph.spans)) for paragraph in block.paragraphs]
    return _element("blockquote", _lines(paragraphs))


def _code(block: Code) -> str:
    language = _NOT_CODE_LANGUAGE.sub("", block.language or "")
    return _element("pre", _element("code", escape_html(block.text), f"language-{language}" if language else ""))


def _table(block: Table) -> str:
    return _element("table", _lines(["<tr>" + "".join(map(_cell, row)) + "</tr>" for row in block.rows if row]))


def _cell(cell: Cell) -> str:
    tag = "th" if cell.header else "td"
    return f"<{tag}>{inline(cell.text, cell.spans)}</{tag}>"


def _figure(image: Image) -> str:
    parts: list[str] = []
    src = media_address(image.src)
    if src:
        sizes = (("width", image.width), ("height", image.height))
        size = "".join(f' {name}="{pixels}"' for name, pixels in sizes if pixels and pixels > 0)
        parts.append(f'<img src="{escape_html(src)}" alt="{escape_html(image.alt or "")}"{size}>')
    words = [inline(image.caption or ""), _element("cite", inline(image.credit or ""))]
    parts.append(_element("figcaption", " ".join(part for part in words if part)))
    return _element("figure", _lines(parts))


def _embed(embed: Embed) -> str:
    src = link_address(embed.src)
    shown = escape_html(embed.title or src or "")
    return _element("p", f'<a href="{escape_html(src)}">{shown}</a>' if src else shown, "embed")
