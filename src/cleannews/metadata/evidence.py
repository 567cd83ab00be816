"""What the sources of all fields read from: facts, blocks and verdicts, with what is worked out once for all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from cleannews.metadata.facts import Facts
from cleannews.metadata.headlines import NONE_RECUR, site_keys
from cleannews.metadata.json_ld import JsonObject, is_article, page_objects, strings, types_of
from cleannews.metadata.plain import MAX_VALUE, plain_text
from cleannews.model.block import Block, Segments, Verdict
from cleannews.model.labels import Label, Role

_ORGANISATIONS = frozenset(
    {"WebSite", "Organization", "NewsMediaOrganization", "Newspaper", "Corporation", "Periodical"}
)


_NO_SEGMENTS = Segments((), (), from_html=True)


class Evidence(NamedTuple):
    """Everything known about a page before its fields are decided."""

    facts: Facts
    segments: Segments
    verdicts: Sequence[Verdict]
    """One for each block, or none at all where nothing was classified."""
    url: str
    """Address that the page was given with; empty if there was none."""
    base: str
    """Address that relative ones are read against; empty if the page's own is unknown."""
    language: str
    """BCP 47 tag; empty if the page does not say."""
    language_source: str
    objects: tuple[JsonObject, ...]
    """The JSON-LD objects that describe this page, best first."""
    site_names: tuple[str, ...]
    sites: frozenset[str]
    """Keys of the site's names; see `cleannews.metadata.headlines.site_keys`."""
    recurring: Mapping[str, float] = NONE_RECUR
    """Keys of parts of titles, and of headings, that several pages of the site have: on which share of them."""

    @property
    def article(self) -> JsonObject | None:
        """The JSON-LD object of the article; None if there is none, or only one of the page as such."""
        return self.objects[0] if self.objects and is_article(self.objects[0]) else None

    def metas(self, *names: str) -> list[str]:
        """The contents of the metas of these names, in the order of the names."""
        found: list[str] = []
        for name in names:
            found.extend(self.facts.metas.get(name, ()))
        return found

    def blocks(self, label: Label | None = None, role: Role | None = None) -> list[Block]:
        """The blocks with a label or role."""
        return [
            block
            for block, verdict in zip(self.segments.blocks, self.verdicts, strict=False)
            if (label is not None and verdict.label is label) or (role is not None and verdict.role is role)
        ]

    def absolute(self, address: str) -> str | None:
        """An address made absolute; None if it is no web address, or relative on a page whose own is unknown."""
        return absolute_url(address, self.base)


def gather(facts: Facts, url: str | None) -> Evidence:
    """Work out what several fields need from what a page declares; blocks and verdicts are added when they are known.

    Args:
        facts: what the page declares; `NO_FACTS` for flattened text.
        url: the page's address, if it is known.
    """
    canonical = [*facts.links.get("canonical", ()), *facts.metas.get("og:url", ())]
    base = absolute_url(url or "", "") or next(filter(None, (absolute_url(link, "") for link in canonical)), "")
    if facts.base:
        base = absolute_url(facts.base, base) or base
    titles = [*facts.metas.get("og:title", ())[:1], facts.title, *(heading.text for heading in facts.h1s[:3])]
    objects = page_objects(facts.json_ld, [*([url] if url else []), *canonical[:3]], titles)
    names = list(_site_names(facts, objects))
    language, source = read_language(facts, objects)
    return Evidence(
        facts, _NO_SEGMENTS, (), url or "", base, language, source, objects, tuple(names), site_keys(names, base)
    )


def _site_names(facts: Facts, objects: tuple[JsonObject, ...]) -> Iterable[str]:
    found: dict[str, None] = {}
    for name in (
        "og:site_name",
        "application-name",
        "apple-mobile-web-app-title",
        "al:ios:app_name",
        "al:android:app_name",
    ):
        for value in facts.metas.get(name, ())[:1]:
            found[plain_text(value, 200)] = None
    for item in facts.json_ld[:40]:
        if not _ORGANISATIONS.isdisjoint(types_of(item)):
            for key in ("name", "alternateName"):
                found.update((plain_text(value, 200), None) for value in strings(item.get(key))[:2])
    for described in objects[:2]:
        for value in strings(described.get("publisher"))[:1]:
            if "://" not in value and not value.startswith("#"):
                found[plain_text(value, 200)] = None
    found.pop("", None)
    return found


LONGEST_ADDRESS = MAX_VALUE - 1
"""Characters; a longer one has been cut, and what is left of it would lead elsewhere."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_PLAIN_URL = re.compile(r"https?://[\w.-]+(?::\d{1,5})?(?:[/?#][!-~]*)?", re.ASCII)


def absolute_url(address: str, base: str) -> str | None:
    """An address made absolute against another; None if the result is no ``http`` or ``https`` address, or too long."""
    address = address.strip()
    if len(address) > LONGEST_ADDRESS:
        return None
    address = _CONTROL.sub("", address)
    if not address:
        return None
    if _PLAIN_URL.fullmatch(address):
        return address
    try:
        joined = urljoin(base, address) if base else address
        parts = urlsplit(joined)
    except ValueError:
        return None
    if (
        parts.scheme.lower() not in ("http", "https")
        or not parts.netloc
        or any(char.isspace() for char in parts.netloc)
    ):
        return None
    return joined.replace(" ", "%20")


_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")


def language_tag(value: str) -> str | None:
    """A declared language as a BCP 47 tag (``en_us`` as ``en-US``); None if it is none."""
    value = value.split(",", 1)[0].strip()
    if not _LANGUAGE.fullmatch(value) or value.lower() in ("und", "mul", "zxx", "xx", "x-default"):
        return None
    first, *rest = value.replace("_", "-").split("-")
    parts = [first.lower()]
    for part in rest:
        parts.append(part.upper() if len(part) == 2 else part.title() if len(part) == 4 and part.isalpha() else part)
    return "-".join(parts)


def read_language(facts: Facts, objects: Sequence[JsonObject]) -> tuple[str, str]:
    """The language of the article and the source that gives it; two empty strings if none does."""
    return next(languages(facts, objects), ("", ""))


def languages(facts: Facts, objects: Sequence[JsonObject]) -> Iterator[tuple[str, str]]:
    """The languages that a page declares, each with its source, in the order of trust."""
    declared = next((value for item in objects[:1] if is_article(item) for value in _in_language(item)), "")
    for value, source in (
        (facts.language, "html"),
        (declared, "json-ld"),
        *((value, "opengraph") for value in facts.metas.get("og:locale", ())[:1]),
        *(
            (value, "meta")
            for name in ("content-language", "dc.language", "dcterms.language", "language", "lang")
            for value in facts.metas.get(name, ())[:1]
        ),
        *((item.value, "microdata") for item in facts.items.get("inlanguage", ())[:1]),
    ):
        tag = language_tag(value)
        if tag:
            yield tag, source


def _in_language(item: JsonObject) -> list[str]:
    value = item.get("inLanguage")
    if isinstance(value, dict):
        value = value.get("alternateName") or value.get("name")
    return strings(value)
