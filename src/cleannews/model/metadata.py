"""What a page says about its article, apart from the body."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Author:
    """A person or organisation that signs the article."""

    name: str
    """Without "By", role or place."""
    url: str | None = None
    """Absolute address of the author's page."""
    email: str | None = None
    raw: str | None = None
    """The string the name was found in, where it differs from the name."""


@dataclass(frozen=True, slots=True)
class Breadcrumb:
    """One step from the site's front page to the article's section."""

    name: str
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """The fields of an article that are not its body; names follow schema.org's NewsArticle. None: not said."""

    headline: str | None = None
    description: str | None = None
    """The dek, or the summary that the page declares."""
    authors: tuple[Author, ...] = ()
    date_published: datetime | None = None
    """Timezone-aware where the page gives an offset, naive otherwise (then in the publisher's local time)."""
    date_published_raw: str | None = None
    """As the page has it."""
    date_modified: datetime | None = None
    date_modified_raw: str | None = None
    language: str | None = None
    """BCP 47 tag as declared, lower-case language, such as ``en`` or ``pt-BR``."""
    section: str | None = None
    breadcrumbs: tuple[Breadcrumb, ...] = ()
    tags: tuple[str, ...] = ()
    publisher: str | None = None
    site_name: str | None = None
    dateline: str | None = None
    canonical_url: str | None = None
    """Absolute."""
    image_url: str | None = None
    """Absolute address of the image that the page declares as the article's."""
    is_accessible_for_free: bool | None = None
    sources: Mapping[str, str] = field(default_factory=dict)
    """Field name → where its value came from: ``json-ld``, ``opengraph``, ``meta``, ``microdata``, ``time``, ``h1``,
    ``byline``, ``title``, ``url``, ``link``, ``text`` …"""
