"""An article as values that JSON knows, and back.

A record always has the same keys at its top, null where the page does not say. Objects inside it (blocks, images,
authors …) leave out what is at its default. ``text`` repeats the body as plain text for those who read the JSON.

`from_dict` gives back the very article that `to_dict` was given. It also reads what columnar formats make of a record:
null for a missing key (or NaN, which pandas has for it), arrays of numpy for lists, JSON text for nested lists,
which Arrow has no type for. Keys that it does not know are ignored at the top, where others add their own (an id, a
source), and refused inside, where they would be lost content.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import fields as dataclass_fields
from datetime import datetime
from typing import TYPE_CHECKING, Any

from cleannews.errors import InvalidRecord
from cleannews.model.block import Notice
from cleannews.model.body import Position, Removed
from cleannews.model.labels import Label, Outcome
from cleannews.model.metadata import Author, Breadcrumb, Metadata
from cleannews.render.record_blocks import block_from, block_to_dict, image_from, image_to_dict
from cleannews.render.record_fields import Fields, without_none
from cleannews.render.text import to_text

if TYPE_CHECKING:
    from cleannews.article import Article

_LABELS = {label: label.value for label in Label}
"""Looked up, as a page has hundreds of removed blocks and asking an enumeration is several times slower."""
_ALL_LABELS = tuple(Label)
_SOURCES = {field.name: place for place, field in enumerate(dataclass_fields(Metadata))}
_SURROGATE = re.compile("[\ud800-\udfff]")


def to_dict(article: Article, fields: Collection[str] | None = None) -> dict[str, Any]:
    """The article as dicts, lists, strings, numbers, booleans and None, all of them new.

    Args:
        article: what to write.
        fields: names among `FIELDS` to be written, None for all; what is not written is not made either.
    """
    if fields is None:
        return {name: write(article) for name, write in _WRITERS.items()}
    return {name: write(article) for name, write in _WRITERS.items() if name in fields}


def to_json(article: Article, *, indent: int | None = None) -> str:
    """`to_dict` as JSON, characters beyond ASCII as they are, lone surrogates as escapes.

    Args:
        article: what to write.
        indent: spaces per level; None writes one line.

    Raises:
        ValueError: a number of the article is infinite or no number, which JSON cannot write.
    """
    text = json.dumps(to_dict(article), ensure_ascii=False, allow_nan=False, indent=indent)
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    return text


def from_dict(cls: type[Article], data: Mapping[str, Any]) -> Article:
    """The article that `to_dict` wrote.

    Raises:
        InvalidRecord: `data` is not such a record; the message names the place, as in ``body[3].type``.
    """
    try:
        return _article(cls, Fields(data, ""))
    except RecursionError:
        raise InvalidRecord("the record is nested too deeply") from None


def _article(cls: type[Article], fields: Fields) -> Article:
    return cls(
        url=fields.optional_text("url"),
        outcome=fields.word("outcome", tuple(Outcome)),
        outcome_reason=fields.text("outcome_reason"),
        confidence=fields.number("confidence"),
        headline=fields.optional_text("headline"),
        description=fields.optional_text("description"),
        authors=fields.items("authors", _author),
        date_published=fields.optional_moment("date_published"),
        date_published_raw=fields.optional_text("date_published_raw"),
        date_modified=fields.optional_moment("date_modified"),
        date_modified_raw=fields.optional_text("date_modified_raw"),
        language=fields.optional_text("language"),
        section=fields.optional_text("section"),
        breadcrumbs=fields.items("breadcrumbs", _breadcrumb),
        tags=fields.texts("tags"),
        publisher=fields.optional_text("publisher"),
        site_name=fields.optional_text("site_name"),
        dateline=fields.optional_text("dateline"),
        canonical_url=fields.optional_text("canonical_url"),
        is_accessible_for_free=fields.optional_flag("is_accessible_for_free"),
        sources=fields.text_map("sources"),
        body=fields.items("body", block_from),
        images=fields.items("images", image_from),
        removed=fields.items("removed", _removed),
        format=fields.optional_text("format") or "html",
        encoding=fields.optional_text("encoding"),
        notices=fields.items("notices", _notice),
    )


def _order(source: str) -> int:
    """Place among the sources: that of its field, the same whichever source was asked first; others come last."""
    return _SOURCES.get(source, len(_SOURCES))


def _isoformat(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _author_to_dict(author: Author) -> dict[str, Any]:
    return without_none({"name": author.name, "url": author.url, "email": author.email, "raw": author.raw})


def _author(fields: Fields) -> Author:
    fields.only("name", "url", "email", "raw")
    return Author(
        fields.text("name"), fields.optional_text("url"), fields.optional_text("email"), fields.optional_text("raw")
    )


def _breadcrumb(fields: Fields) -> Breadcrumb:
    fields.only("name", "url")
    return Breadcrumb(fields.text("name"), fields.optional_text("url"))


def _removed_to_dict(removed: Removed) -> dict[str, Any]:
    # Most objects of a record are of this kind, so it is written out.
    position: dict[str, Any] = {"block": removed.position.block, "line": removed.position.line}
    if removed.position.xpath is not None:
        position["xpath"] = removed.position.xpath
    return {
        "text": removed.text,
        "label": _LABELS[removed.label],
        "reason": removed.reason,
        "score": removed.score,
        "position": position,
    }


def _removed(fields: Fields) -> Removed:
    fields.only("text", "label", "reason", "score", "position")
    return Removed(
        text=fields.text("text"),
        label=fields.word("label", _ALL_LABELS),
        reason=fields.text("reason"),
        score=fields.number("score"),
        position=fields.item("position", _position),
    )


def _position(fields: Fields) -> Position:
    fields.only("block", "line", "xpath")
    return Position(fields.integer("block"), fields.integer("line"), fields.optional_text("xpath"))


def _notice(fields: Fields) -> Notice:
    fields.only("code", "message")
    return Notice(fields.text("code"), fields.text("message"))


_WRITERS: dict[str, Callable[[Article], Any]] = {
    "url": lambda article: article.url,
    "outcome": lambda article: article.outcome.value,
    "outcome_reason": lambda article: article.outcome_reason,
    "confidence": lambda article: article.confidence,
    "headline": lambda article: article.headline,
    "description": lambda article: article.description,
    "authors": lambda article: [_author_to_dict(author) for author in article.authors],
    "date_published": lambda article: _isoformat(article.date_published),
    "date_published_raw": lambda article: article.date_published_raw,
    "date_modified": lambda article: _isoformat(article.date_modified),
    "date_modified_raw": lambda article: article.date_modified_raw,
    "language": lambda article: article.language,
    "section": lambda article: article.section,
    "breadcrumbs": lambda article: [without_none({"name": step.name, "url": step.url}) for step in article.breadcrumbs],
    "tags": lambda article: list(article.tags),
    "publisher": lambda article: article.publisher,
    "site_name": lambda article: article.site_name,
    "dateline": lambda article: article.dateline,
    "canonical_url": lambda article: article.canonical_url,
    "is_accessible_for_free": lambda article: article.is_accessible_for_free,
    "sources": lambda article: {name: article.sources[name] for name in sorted(article.sources, key=_order)},
    "text": lambda article: to_text(article.body),
    "body": lambda article: [block_to_dict(block) for block in article.body],
    "images": lambda article: [image_to_dict(image) for image in article.images],
    "removed": lambda article: [_removed_to_dict(removed) for removed in article.removed],
    "format": lambda article: article.format,
    "encoding": lambda article: article.encoding,
    "notices": lambda article: [{"code": notice.code, "message": notice.message} for notice in article.notices],
}
FIELDS = tuple(_WRITERS)
"""The keys of a record, in their order."""
