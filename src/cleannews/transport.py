"""What travels to a worker and back: a page as bytes, text or a path, an article with its removed blocks packed."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, NamedTuple

from lxml import etree

from cleannews import pipeline
from cleannews.article import Article
from cleannews.errors import InputNotAccepted
from cleannews.intake import take
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
        for page in _FIRST_PAGES:
            try:
                self.cleaner.clean(page)
            except Exception:  # such as weights that cannot be read: every page will say so
                return

    def __call__(self, payload: bytes) -> bytes:
        """What is to be done with a page that travelled here, and its result made to travel back."""
        result = self.done(PageInput(*pickle.loads(payload)))
        return pickle.dumps(_Packed.of(result) if type(result) is Article else result, pickle.HIGHEST_PROTOCOL)

    def done(self, given: PageInput) -> Any:
        """The article, or what is made of it."""
        article = self.cleaner.clean(given.page, given.url, given.content_type)
        return article if self.render is None else self.render(article)


_FIRST_PAGES: Final = (
    # Without a declared encoding, and with so little text that readability is asked.
    b"<html><body><h1>A</h1><p>Some words \xe9 of a text, and some more of it that follow.</p></body></html>",
    "Home\n\nSome words of a text, and some more of it that follow.",
)


class _Packed(NamedTuple):
    """An article as it travels: its hundreds of removed blocks by column, which takes a third of the time to pickle.

    They are pickled by themselves, and taken out when they are first looked at.
    """

    article: Article
    removed: bytes

    @classmethod
    def of(cls, article: Article) -> _Packed:
        """Pack an article."""
        if not article.removed:
            return cls(replace(article, removed=()), b"")
        *columns, positions = zip(*article.removed, strict=True)
        packed = pickle.dumps((columns, tuple(zip(*positions, strict=True))), pickle.HIGHEST_PROTOCOL)
        return cls(replace(article, removed=()), packed)

    def unpacked(self) -> Article:
        """The article again."""
        return replace(self.article, removed=Lazy(self._removed)) if self.removed else self.article

    def _removed(self) -> Iterator[Removed]:
        columns, positions = pickle.loads(self.removed)
        return map(Removed, *columns, map(Position, *positions))
