"""The profile of a site: what its pages have in common, as a value that can be saved, looked at and shared."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

from cleannews.classify.habits import CAUTION, FEWEST_PAGES, Habits
from cleannews.errors import InvalidProfile
from cleannews.render.json_schema import schema_in

if TYPE_CHECKING:
    from cleannews.options import Options

VERSION: Final = 1
"""Of the file's form; one that is newer is refused."""
LARGEST: Final = 50_000
"""Bytes of a profile's file; what says least is left out."""
MOST_READ: Final = 1_000_000
"""Bytes of a file that is read as a profile at all."""


class Mass(NamedTuple):
    """What the model says of the texts at a place."""

    sum: float
    """Of the log-odds of the texts, each with the root of its words."""
    weight: float
    """Of these roots."""
    pages: int
    """That have a text there."""

    def with_more(self, other: Mass) -> Mass:
        """What both say together."""
        return Mass(self.sum + other.sum, self.weight + other.weight, self.pages + other.pages)


@dataclass(frozen=True, slots=True)
class Recurring:
    """A text that stands at the same place on several pages."""

    pages: int
    sample: str = ""
    """How it begins; empty for the less frequent ones."""


@dataclass(frozen=True, slots=True)
class PlaceProfile:
    """A kind of place, by the three elements around a text."""

    name: str
    """As in ``main > div.article-body > p``."""
    mass: Mass


@dataclass(frozen=True)
class SiteProfile:
    """What the pages of one site have in common.

    >>> profile = SiteProfile.learn(pages, site="example.org")
    >>> profile.save("example.org.json")
    >>> Cleaner(site=SiteProfile.load("example.org.json")).clean(page, url="https://example.org/a")
    """

    site: str
    """Host of the pages without ``www.``; empty for a profile that is used for any page."""
    pages: int
    """How many different pages it was learned from."""
    learned: date
    texts: Mapping[str, Recurring] = field(default_factory=dict)
    """By `cleannews.classify.habits.text_key`."""
    places: Mapping[int, PlaceProfile] = field(default_factory=dict)
    """By `PlaceKeys.near`."""
    paths: Mapping[int, Mass] = field(default_factory=dict)
    """By `PlaceKeys.whole`."""
    spots: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """By field (headline, byline, text, captions, credits): on how many pages it stands where."""
    titles: Mapping[str, int] = field(default_factory=dict)
    """By `cleannews.metadata.plain.title_key`: on how many pages it is a part of the title, or a heading."""
    templates: Mapping[str, int] = field(default_factory=dict)
    """By the place that holds the article: on how many pages; a site has one for articles, another for live blogs."""

    @classmethod
    def learn(
        cls,
        pages: Iterable[object],
        *,
        site: str | None = None,
        options: Options | None = None,
        workers: int | None = 0,
    ) -> SiteProfile:
        """Learn from pages of one site. The order makes no difference.

        Args:
            pages: two to a thousand, each as `cleannews.clean_many` takes it, as in ``(html, url)``. What cannot be
                read is left out, and so are copies of an article, which would make its text look like the site's.
            site: host of the pages; None to take it from their addresses.
            options: to clean them with.
            workers: as for `cleannews.clean_many`.

        Raises:
            InvalidProfile: the pages are of several sites, or there is none that can be read.
        """
        from cleannews.sites.learning import learn_site  # which makes profiles

        return learn_site(pages, site=site, options=options, workers=workers)

    def fit(self, pages: Iterable[object], *, options: Options | None = None, workers: int | None = 0) -> float:
        """How much of a site the profile still fits: when it falls, the site has changed, and is to be learned again.

        Args:
            pages: of the site, as for `learn`; what cannot be read does not count.
            options: to clean them with.
            workers: as for `cleannews.clean_many`.

        Returns:
            The share of the pages that are like those that it was learned from, from 0 to 1.

        Raises:
            InvalidProfile: none of the pages can be read.
        """
        from cleannews.sites.learning import share_alike  # which cleans pages

        return share_alike(self, pages, options=options, workers=workers)

    def habits_of(self, url: str | None) -> Habits | None:
        """What the classifier wants to know; None for a page of another site."""
        return self._habits if not url or not self.site or site_of(url) == self.site else None

    @cached_property
    def _habits(self) -> Habits:
        return Habits(
            {key: text.pages for key, text in self.texts.items()},
            {key: _leaning(place.mass) for key, place in self.places.items()},
            {key: _leaning(mass) for key, mass in self.paths.items()},
            {key: count / max(self.pages, count) for key, count in self.titles.items() if count >= FEWEST_PAGES},
        )

    def to_dict(self) -> dict[str, Any]:
        """The profile as values that JSON knows."""
        return {
            "version": VERSION,
            "site": self.site,
            "pages": self.pages,
            "learned": self.learned.isoformat(),
            "templates": dict(self.templates),
            "spots": {name: dict(places) for name, places in self.spots.items()},
            "titles": dict(self.titles),
            "texts": {
                key: [text.pages, text.sample] if text.sample else [text.pages] for key, text in self.texts.items()
            },
            "places": {
                f"{key:08x}": [place.name, round(place.mass.sum, 1), round(place.mass.weight, 1), place.mass.pages]
                for key, place in self.places.items()
            },
            "paths": {
                f"{key:08x}": [round(mass.sum, 1), round(mass.weight, 1), mass.pages]
                for key, mass in self.paths.items()
            },
        }

    @staticmethod
    def json_schema() -> dict[str, Any]:
        """The JSON Schema (draft 2020-12) of `to_dict`."""
        return schema_in(__package__, "profile.schema.json")

    def to_json(self) -> str:
        """`to_dict` as JSON, an entry a line, of `LARGEST` bytes at most."""
        parts = []
        for name, value in self.to_dict().items():
            if isinstance(value, dict) and value:
                rows = ",\n".join(f"    {_dumped(key)}: {_dumped(row)}" for key, row in value.items())
                parts.append(f"  {_dumped(name)}: {{\n{rows}\n  }}")
            else:
                parts.append(f"  {_dumped(name)}: {_dumped(value)}")
        return "{\n" + ",\n".join(parts) + "\n}\n"

    @classmethod
    def from_dict(cls, record: object) -> SiteProfile:
        """The profile that `to_dict` wrote.

        Raises:
            InvalidProfile: it is none, or of a newer version.
        """
        if not isinstance(record, dict) or not isinstance(record.get("version"), int):
            raise InvalidProfile("this is no site profile: it has no version")
        if record["version"] > VERSION:
            raise InvalidProfile(
                f"the profile is of version {record['version']}, this cleannews reads up to {VERSION}; "
                "upgrade it, or learn the site again"
            )
        try:
            return cls(
                site=_text(record["site"]),
                pages=_count(record["pages"]),
                learned=date.fromisoformat(record["learned"]),
                texts={
                    _key(key, 12): Recurring(_count(row[0]), *map(_text, row[1:]))
                    for key, row in record["texts"].items()
                },
                places={
                    int(_key(key, 8), 16): PlaceProfile(_text(row[0]), _mass(row[1:]))
                    for key, row in record["places"].items()
                },
                paths={int(_key(key, 8), 16): _mass(row) for key, row in record["paths"].items()},
                spots={
                    _text(name): {_text(place): _count(count) for place, count in places.items()}
                    for name, places in record["spots"].items()
                },
                titles={_text(key): _count(count) for key, count in record.get("titles", {}).items()},
                templates={_text(name): _count(count) for name, count in record["templates"].items()},
            )
        except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
            raise InvalidProfile(f"this is no site profile: {error!r}") from error

    @classmethod
    def from_json(cls, text: str) -> SiteProfile:
        """The profile that `to_json` wrote.

        Raises:
            InvalidProfile: it is none, or of a newer version.
        """
        try:
            record = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise InvalidProfile(f"this is no site profile: {error}") from error
        return cls.from_dict(record)

    def save(self, path: str | Path) -> None:
        """Write the profile to a file, whole or not at all.

        Raises:
            OutputUnusable: it cannot be written.
        """
        from cleannews.io.aside import written_aside  # which cleaning a page does not need

        with written_aside(Path(path), sync=False) as aside:
            aside.write_text(self.to_json(), encoding="utf-8")

    @classmethod
    def load(cls, path: str | Path) -> SiteProfile:
        """Read a file that `save` wrote.

        Raises:
            InvalidProfile: it is none, or of a newer version, or cannot be read.
        """
        try:
            with Path(path).open("rb") as file:
                content = file.read(MOST_READ + 1)
            if len(content) > MOST_READ:
                raise InvalidProfile(f"{path}: longer than {MOST_READ:,} bytes, which no site profile is")
            return cls.from_json(content.decode("utf-8"))
        except InvalidProfile as error:
            raise InvalidProfile(f"{path}: {error}") from error
        except (OSError, UnicodeDecodeError) as error:
            raise InvalidProfile(f"{path}: cannot be read: {error}") from error


def site_of(url: str) -> str:
    """The site that an address is of: its host without ``www.``; empty where it has none."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:  # as for "http://[half"
        return ""
    return host.removeprefix("www.").rstrip(".")


def _leaning(mass: Mass) -> float:
    return mass.sum / (mass.weight + CAUTION)


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


_KEYS: Final = {width: re.compile(rf"[0-9a-f]{{{width}}}") for width in (8, 12)}


def _key(key: object, width: int) -> str:
    if not isinstance(key, str) or not _KEYS[width].fullmatch(key):
        raise ValueError(f"{key!r} is no key of {width} hexadecimal digits")
    return key


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} should be a text")
    return value


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"{value!r} should be a number of pages")
    return value


def _mass(row: Any) -> Mass:
    total, weight, pages = row
    if not all(isinstance(number, (int, float)) and abs(number) < 1e12 for number in (total, weight)) or weight < 0:
        raise ValueError(f"{row!r} should be a sum, a weight and a number of pages")
    return Mass(float(total), float(weight), _count(pages))
