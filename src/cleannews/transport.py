"""What travels to a worker and back: a page as bytes, text or a path, an article with its removed blocks packed."""

from __future__ import annotations

import io
import os
import pickle
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from importlib import import_module
from operator import attrgetter
from pathlib import Path
from typing import Any, Final, NamedTuple

from lxml import etree

from cleannews import pipeline
from cleannews.article import Article
from cleannews.errors import InputNotAccepted
from cleannews.intake import take
from cleannews.model import body, metadata
from cleannews.model.body import Position, Removed
from cleannews.model.lazy import Lazy
from cleannews.options import Options


class PageInput(NamedTuple):
    """A page with what goes with it: the arguments of `cleannews.clean`, and a name for it."""

    page: object
    """Whatever `cleannews.clean` takes."""
    url: str | None = None
    content_type: str | None = None
    id: object = None
    """Comes back as `Cleaned.id`; it never leaves the caller's process."""


def as_input(page: object) -> PageInput:
    """What stands in the input of `clean_many`, with the fields that it leaves out.

    Raises:
        InputNotAccepted: a tuple is too long, or empty.
    """
    if isinstance(page, PageInput):
        return page
    if type(page) is not tuple:
        return PageInput(page)
    if not 1 <= len(page) <= len(PageInput._fields):
        raise InputNotAccepted(f"a tuple is read as ({', '.join(PageInput._fields)}); got one of {len(page)}")
    return PageInput(*page)


def payload_of(given: PageInput, options: Options) -> bytes:
    """A page as it travels: a path to be read by the worker, bytes or text.

    Raises:
        InputNotAccepted: it is of another type than `cleannews.clean` takes.
        InputTooLarge: it is longer than `Options.max_bytes`.
        InputUnreadable: it is a response that cannot be read.
    """
    page, url, content_type, _ = given
    if isinstance(page, os.PathLike):
        page, url = Path(os.fsdecode(page)), None if url is None else str(url)
    else:
        source = take(page, url, content_type, options)
        page, url = source.content, source.url
        if isinstance(page, etree._Element):
            page = etree.tostring(page, encoding="unicode", method="html", with_tail=False)
        charset = f"; charset={source.charset}" if source.charset else ""
        content_type = f"{source.media_type or ''}{charset}" or None
    return pickle.dumps((page, url, content_type), pickle.HIGHEST_PROTOCOL)


def result_in(result: bytes) -> Any:
    """The article, or what was made of it, from what a worker sent."""
    value = pickle.loads(result)
    return value.unpacked() if type(value) is _Packed else value


class Cleaning(NamedTuple):
    """What a worker does with each page."""

    cleaner: pipeline.Cleaner
    render: Callable[[Article], Any] | None

    def prepare(self) -> None:
        """Load the words, the weights, and what is imported when it is first needed."""
        if self.cleaner.options.second_opinion:
            import_module("readability")
        for page in _FIRST_PAGES:
            try:
                self.cleaner.clean(page)
            except Exception:  # such as weights that cannot be read: every page will say so
                return

    def __call__(self, payload: bytes) -> bytes:
        """What is to be done with a page that travelled here, and its result made to travel back."""
        result = self.done(PageInput(*pickle.loads(payload)))
        if type(result) is Article:
            return _pickled(_Packed.of(result))
        return pickle.dumps(result, pickle.HIGHEST_PROTOCOL)

    def done(self, given: PageInput) -> Any:
        """The article, or what is made of it."""
        article = self.cleaner.clean(given.page, given.url, given.content_type)
        return article if self.render is None else self.render(article)


_FIRST_PAGES: Final = (
    b"<html><body><h1>A</h1><p>Some words \xe9 of a text, in no encoding that is declared.</p></body></html>",
    "Home\n\nSome words of a text, and some more of it that follow.",
)


class _Packed(NamedTuple):
    """An article as it travels.

    Its hundreds of removed blocks go by column, pickled by themselves, and are taken out when they are first looked at.
    Pickled as it is, an article takes both sides two to three times as long.
    """

    fields: dict[str, Any]
    """All but the removed blocks."""
    removed: bytes

    @classmethod
    def of(cls, article: Article) -> _Packed:
        """Pack an article."""
        others = {name: getattr(article, name) for name in _FIELDS}
        if not article.removed:
            return cls(others, b"")
        *columns, positions = zip(*article.removed, strict=True)
        return cls(others, _pickled((columns, tuple(zip(*positions, strict=True)))))

    def unpacked(self) -> Article:
        """The article again."""
        return Article(**self.fields, removed=Lazy(self._removed) if self.removed else ())

    def _removed(self) -> Iterator[Removed]:
        columns, positions = pickle.loads(self.removed)
        return map(Removed, *columns, map(Position, *positions))


_FIELDS: Final = tuple(field.name for field in fields(Article) if field.name != "removed")


def _pickled(value: object) -> bytes:
    """As `pickle.dumps` does it, but for the parts of an article, which are made anew by a call with their fields.

    By default Python's own functions take apart and fill each frozen dataclass with slots, field by field.
    """
    written = io.BytesIO()
    pickler = pickle.Pickler(written, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _REDUCERS
    pickler.dump(value)
    return written.getvalue()


def _reducer(part: type[Any]) -> Callable[[Any], tuple[type[Any], tuple[Any, ...]]]:
    names = [field.name for field in fields(part)]
    values = attrgetter(*names)
    if len(names) == 1:
        return lambda value: (part, (values(value),))
    return lambda value: (part, values(value))


_REDUCERS: Final = {
    part: _reducer(part)
    for module in (body, metadata)
    for part in vars(module).values()
    if isinstance(part, type) and is_dataclass(part)
}
