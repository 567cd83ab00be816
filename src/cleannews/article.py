"""The result: an `Article` and the forms it can be given out in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from cleannews.model.block import Notice
from cleannews.model.body import BodyBlock, Image, Removed
from cleannews.model.labels import Outcome
from cleannews.model.metadata import Author, Breadcrumb
from cleannews.render import display, html, json_schema, markdown, notebook, record, schema_org, text, zyte
from cleannews.render.escape import shortened


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One page, cleaned. There always is one: a page without an article says why in `outcome`.

    Names follow schema.org's NewsArticle in snake case. A field is None (or empty) where the page does not say.
    """

    url: str | None = None
    """The address that was given with the page."""
    outcome: Outcome
    """What the page is."""
    outcome_reason: str
    """One sentence that says why `outcome` is what it is."""
    confidence: float
    """How sure the library is that the body is right, 0 to 1.

    For articles in HTML it is calibrated: the share of pages of this confidence whose text has a word F1 of at least
    0.9. For flattened text and other outcomes it is a rule of thumb.
    """

    headline: str | None = None
    description: str | None = None
    """The dek, or the summary that the page declares."""
    authors: tuple[Author, ...] = ()
    date_published: datetime | None = None
    """Timezone-aware where the page gives an offset, naive otherwise."""
    date_published_raw: str | None = None
    date_modified: datetime | None = None
    date_modified_raw: str | None = None
    language: str | None = None
    section: str | None = None
    breadcrumbs: tuple[Breadcrumb, ...] = ()
    tags: tuple[str, ...] = ()
    publisher: str | None = None
    site_name: str | None = None
    dateline: str | None = None
    """Where, and for which agency, it was written: ``"BERLIN (dpa)"``. It stays in the first paragraph as well."""
    canonical_url: str | None = None
    is_accessible_for_free: bool | None = None
    sources: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Field name → where its value came from, as in ``{"date_published": "json-ld"}``."""

    body: tuple[BodyBlock, ...] = ()
    """The article's blocks in page order; the headline is not among them."""
    images: tuple[Image, ...] = ()
    """Every image of the article, those in `body` and a main image that stands outside it."""
    removed: Sequence[Removed] = ()
    """Every block of the page that is in no other field, in page order; made when it is first read."""

    format: str = "html"
    """``html`` or ``text``: what the page was read as."""
    encoding: str | None = None
    """Name of the encoding that bytes were decoded with; None where a `str` or a tree was given."""
    notices: tuple[Notice, ...] = ()
    """Limits that cut something, guesses that were made."""

    @property
    def text(self) -> str:
        """The body as plain text, blocks parted by a blank line.

        The rule: the dek where the page shows one, paragraphs, headings, lists, quotes, tables, code and notes, in
        page order. Not the headline, captions, credits or bylines: these have fields of their own.
        """
        return text.to_text(self.body)

    @property
    def main_image(self) -> Image | None:
        """The image that stands for the article, None if it has none."""
        return next((image for image in self.images if image.is_main), None)

    def to_markdown(self) -> str:
        """The article as CommonMark (tables as in GitHub's), headline first; page text is escaped."""
        return markdown.to_markdown(self)

    def to_html(self) -> str:
        """The article as an ``<article>`` element: an allow-list of elements, no script, style or handler."""
        return html.to_html(self)

    def to_notebook(self, *, load_images: bool = False) -> str:
        """The article as a notebook shows it, with a folded list of what was removed; all text is escaped.

        Args:
            load_images: show the images, which the browser then loads from the site, and not links to them.
        """
        return notebook.to_notebook(self, load_images=load_images)

    def to_dict(self) -> dict[str, Any]:
        """The article as values that JSON knows; dates in ISO 8601. `from_dict` is its inverse."""
        return record.to_dict(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """`to_dict` as JSON, characters beyond ASCII as they are."""
        return record.to_json(self, indent=indent)

    @staticmethod
    def json_schema() -> dict[str, Any]:
        """The JSON Schema (draft 2020-12) of what `to_dict` and `to_json` write."""
        return json_schema.json_schema()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Article:
        """The article that `to_dict` wrote.

        Raises:
            InvalidRecord: `data` is not such a record; the message names the place.
        """
        return record.from_dict(cls, data)

    def to_schema_org(self) -> dict[str, Any]:
        """The article as a schema.org NewsArticle, ready for a JSON-LD script."""
        return schema_org.to_schema_org(self)

    def to_zyte(self) -> Any:
        """The article as a `zyte_common_items.Article`.

        Raises:
            ExtraMissing: zyte-common-items is not installed (``pip install "cleannews[zyte]"``).
        """
        return zyte.to_zyte(self)

    def _repr_html_(self) -> str:
        return notebook.to_notebook(self)

    def _repr_markdown_(self) -> str:
        return display.to_display(self)

    def __repr__(self) -> str:
        words = sum(
            len(block.text.split()) for block in self.body if not isinstance(block, Image) and hasattr(block, "text")
        )
        shown = repr(None if self.headline is None else shortened(self.headline, 60))
        return (
            f"<Article {shown} {self.outcome} words={words} blocks={len(self.body)} images={len(self.images)} "
            f"removed={len(self.removed)} confidence={self.confidence:.2f}>"
        )
