"""The blocks and images of a record, both ways."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Literal

from cleannews.model.body import (
    BodyBlock,
    Candidate,
    Cell,
    Code,
    Embed,
    Heading,
    Image,
    List,
    ListItem,
    Paragraph,
    Quote,
    Span,
    Table,
)
from cleannews.render.record_fields import Fields, without_none


def block_to_dict(block: BodyBlock) -> dict[str, Any]:
    """The block as a record; its ``type`` says which it is."""
    if isinstance(block, Paragraph):
        return {"type": "paragraph", **_paragraph_to_dict(block)}
    if isinstance(block, Heading):
        return {"type": "heading", "level": block.level, **_text_to_dict(block.text, block.spans)}
    if isinstance(block, Image):
        return {"type": "image", **image_to_dict(block)}
    if isinstance(block, List):
        return {"type": "list", **_list_to_dict(block)}
    if isinstance(block, Quote):
        return {"type": "quote", "paragraphs": [_paragraph_to_dict(paragraph) for paragraph in block.paragraphs]}
    if isinstance(block, Table):
        return {"type": "table", "rows": [[_cell_to_dict(cell) for cell in row] for row in block.rows]}
    if isinstance(block, Code):
        return without_none({"type": "code", "text": block.text, "language": block.language})
    return without_none({"type": "embed", "src": block.src, "kind": block.kind, "title": block.title})


def block_from(fields: Fields) -> BodyBlock:
    """The block that `block_to_dict` wrote."""
    return _READERS[fields.word("type", tuple(_READERS))](fields)


def image_to_dict(image: Image) -> dict[str, Any]:
    """The image as a record, without a type."""
    record = without_none(
        {
            "src": image.src,
            "alt": image.alt,
            "caption": image.caption,
            "credit": image.credit,
            "width": image.width,
            "height": image.height,
        }
    )
    if image.is_main:
        record["is_main"] = True
    if image.candidates:
        record["candidates"] = [
            without_none({"src": candidate.src, "width": candidate.width, "density": candidate.density})
            for candidate in image.candidates
        ]
    return record


def image_from(fields: Fields) -> Image:
    """The image that `image_to_dict` wrote, with or without a type."""
    fields.only("type", "src", "alt", "caption", "credit", "width", "height", "is_main", "candidates")
    fields.word("type", ("image",), "image")
    return Image(
        src=fields.optional_text("src"),
        candidates=fields.items("candidates", _candidate),
        alt=fields.optional_text("alt"),
        caption=fields.optional_text("caption"),
        credit=fields.optional_text("credit"),
        is_main=fields.optional_flag("is_main") or False,
        width=fields.optional_integer("width"),
        height=fields.optional_integer("height"),
    )


def _candidate(fields: Fields) -> Candidate:
    fields.only("src", "width", "density")
    return Candidate(fields.text("src"), fields.optional_integer("width"), fields.optional_number("density"))


def _paragraph_to_dict(paragraph: Paragraph) -> dict[str, Any]:
    record = _text_to_dict(paragraph.text, paragraph.spans)
    if paragraph.role != "paragraph":
        record["role"] = paragraph.role
    return record


def _paragraph(fields: Fields) -> Paragraph:
    fields.only("type", "text", "spans", "role")
    role = fields.word("role", _PARAGRAPH_ROLES, "paragraph")
    return Paragraph(fields.text("text"), fields.items("spans", _span), role)


def _heading(fields: Fields) -> Heading:
    fields.only("type", "text", "spans", "level")
    return Heading(fields.text("text"), fields.integer("level"), fields.items("spans", _span))


def _list_to_dict(block: List) -> dict[str, Any]:
    record: dict[str, Any] = {"items": [_list_item_to_dict(item) for item in block.items]}
    if block.ordered:
        record["ordered"] = True
    return record


def _list(fields: Fields) -> List:
    fields.only("type", "items", "ordered")
    return List(fields.items("items", _list_item), fields.optional_flag("ordered") or False)


def _list_item_to_dict(item: ListItem) -> dict[str, Any]:
    record = _text_to_dict(item.text, item.spans)
    if item.children:
        record["children"] = [_list_to_dict(child) for child in item.children]
    return record


def _list_item(fields: Fields) -> ListItem:
    fields.only("text", "spans", "children")
    return ListItem(fields.text("text"), fields.items("spans", _span), fields.items_or_json("children", _list))


def _quote(fields: Fields) -> Quote:
    fields.only("type", "paragraphs")
    return Quote(fields.items("paragraphs", _paragraph))


def _cell_to_dict(cell: Cell) -> dict[str, Any]:
    record = _text_to_dict(cell.text, cell.spans)
    if cell.header:
        record["header"] = True
    return record


def _cell(fields: Fields) -> Cell:
    fields.only("text", "spans", "header")
    return Cell(fields.text("text"), fields.items("spans", _span), fields.optional_flag("header") or False)


def _table(fields: Fields) -> Table:
    fields.only("type", "rows")
    return Table(fields.rows("rows", _cell))


def _code(fields: Fields) -> Code:
    fields.only("type", "text", "language")
    return Code(fields.text("text"), fields.optional_text("language"))


def _embed(fields: Fields) -> Embed:
    fields.only("type", "src", "kind", "title")
    return Embed(fields.optional_text("src"), fields.text("kind"), fields.optional_text("title"))


def _text_to_dict(text: str, spans: Iterable[Span]) -> dict[str, Any]:
    return {"text": text, "spans": [_span_to_dict(span) for span in spans]} if spans else {"text": text}


def _span_to_dict(span: Span) -> dict[str, Any]:
    record: dict[str, Any] = {"start": span.start, "end": span.end, "kind": span.kind}
    if span.href is not None:
        record["href"] = span.href
    return record


def _span(fields: Fields) -> Span:
    fields.only("start", "end", "kind", "href")
    kind = fields.word("kind", _SPAN_KINDS)
    return Span(fields.integer("start"), fields.integer("end"), kind, fields.optional_text("href"))


_PARAGRAPH_ROLES: tuple[Literal["paragraph", "dek", "note"], ...] = ("paragraph", "dek", "note")
_SPAN_KINDS: tuple[Literal["link", "strong", "emphasis", "code"], ...] = ("link", "strong", "emphasis", "code")
_READERS: dict[str, Callable[[Fields], BodyBlock]] = {
    "paragraph": _paragraph,
    "heading": _heading,
    "list": _list,
    "quote": _quote,
    "table": _table,
    "code": _code,
    "image": image_from,
    "embed": _embed,
}
