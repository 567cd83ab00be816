"""An article as CommonMark with GitHub's tables.

The headline is a level-1 heading, the byline a line below it, headings of the body have level 2 or more. A line feed
in a paragraph is a hard break, elsewhere a space. Captions stand in italics below their image, the credit in
parentheses behind them; an embed is a link. No raw HTML is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from cleannews.model.body import BodyBlock, Cell, Code, Embed, Heading, Image, List, Paragraph, Quote, Table
from cleannews.render.addresses import link_address, media_address
from cleannews.render.escape import printable
from cleannews.render.header import byline, lead_image
from cleannews.render.markdown_inline import destination, fence, inline

if TYPE_CHECKING:
    from cleannews.article import Article

_CLOSING_HASHES = re.compile(r"(?<=[ \t])#+$")
_NOT_LANGUAGE = re.compile(r"[^\w+#.\-]")


def to_markdown(article: Article) -> str:
    """The article: headline, byline, a main image that is not in the body, then the body; ends with a line feed."""
    parts = [_heading(article.headline, 1)] if article.headline else []
    parts.append(inline(byline(article), newline=" "))
    image = lead_image(article)
    if image is not None:
        parts.append(_image(image))
    parts += _blocks(article.body)
    return "\n\n".join(part for part in parts if part) + "\n"


def _blocks(body: Iterable[BodyBlock]) -> list[str]:
    parts: list[str] = []
    previous: BodyBlock | None = None
    second = False
    for block in body:
        if isinstance(block, List):
            # Lists of one kind that follow each other would read as one list, had they the same marker.
            second = isinstance(previous, List) and previous.ordered == block.ordered and not second
            part = "\n".join(_list_lines(block, second=second))
        else:
            part = _block(block)
        if part:
            parts.append(part)
            previous = block
    return parts


def _block(block: Paragraph | Heading | Quote | Table | Code | Image | Embed) -> str:
    if isinstance(block, Paragraph):
        return inline(block.text, block.spans)
    if isinstance(block, Heading):
        return _heading(block.text, min(max(block.level, 2), 6), block)
    if isinstance(block, Image):
        return _image(block)
    if isinstance(block, Quote):
        return _quote(block)
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Code):
        return _code(block)
    return _embed(block)


def _heading(text: str, level: int, heading: Heading | None = None) -> str:
    line = inline(text, heading.spans if heading else (), newline=" ")
    return f"{'#' * level} {_CLOSING_HASHES.sub(_escape, line)}" if line else ""


def _escape(match: re.Match[str]) -> str:
    return "\\" + match[0]


def _list_lines(block: List, *, second: bool) -> list[str]:
    """The list's lines; `second` takes the other marker, so that it does not continue the list before it."""
    lines: list[str] = []
    number = 0
    for item in block.items:
        content = inline(item.text, item.spans).splitlines()
        other = False
        for index, child in enumerate(item.children):
            other = index > 0 and item.children[index - 1].ordered == child.ordered and not other
            content += _list_lines(child, second=other)
        if not content:
            continue
        number += 1
        marker = f"{number}{')' if second else '.'} " if block.ordered else ("* " if second else "- ")
        lines.append(marker + content[0])
        lines += [" " * len(marker) + line for line in content[1:]]
    return lines


def _quote(block: Quote) -> str:
    paragraphs = [inline(paragraph.text, paragraph.spans) for paragraph in block.paragraphs]
    lines = "\n\n".join(paragraph for paragraph in paragraphs if paragraph).splitlines()
    return "\n".join(f"> {line}" if line else ">" for line in lines)


def _table(block: Table) -> str:
    rows: list[Sequence[Cell]] = [row for row in block.rows if row]
    if not rows:
        return ""
    columns = max(map(len, rows))
    if not any(cell.header for cell in rows[0]):
        rows.insert(0, ())  # GFM needs a row of headings; an empty one says that there are none
    lines = [_row([inline(cell.text, cell.spans, newline=" ", cell=True) for cell in row]) for row in rows]
    # Only the row of headings has to be complete. To fill every row would square the size of a ragged table.
    lines[0] += "  |" * (columns - len(rows[0]))
    return "\n".join([lines[0], _row(["---"] * columns), *lines[1:]])


def _row(cells: Sequence[str]) -> str:
    return "|" + "".join(f" {cell} |" for cell in cells)


def _code(block: Code) -> str:
    text = printable(block.text).strip("\n")
    if not text.strip():
        return ""
    ticks = fence(text, 3)
    return f"{ticks}{_NOT_LANGUAGE.sub('', block.language or '')}\n{text}\n{ticks}"


def _image(image: Image) -> str:
    lines = []
    src = media_address(image.src)
    if src:
        lines.append(f"![{inline(image.alt or '', newline=' ')}]({destination(src)})")
    caption = inline((image.caption or "").strip(), newline=" ")
    credit = inline((image.credit or "").strip(), newline=" ")
    words = " ".join(part for part in (caption, f"({credit})" if credit else "") if part)
    if words:
        lines.append(f"_{words}_")
    return "\\\n".join(lines)


def _embed(embed: Embed) -> str:
    src = link_address(embed.src)
    title = inline((embed.title or "").strip() or src or "", newline=" ")
    return f"[{title}]({destination(src)})" if src else title
