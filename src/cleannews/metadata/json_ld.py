"""JSON-LD: the scripts of a page → typed objects, and the one that describes this page's article."""

from __future__ import annotations

import html
import json
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from cleannews.metadata.broken_json import read_broken_json

JsonObject = Mapping[str, Any]

MAX_SCRIPT = 1_000_000
"""Characters of one script that are read. The longest on the dev corpora has 0.4 million."""
MAX_OBJECTS = 400
"""Objects of one page that are looked at; front pages list hundreds of teasers."""

# Where an object of its own may stand inside another. Lists of other pages (itemListElement, hasPart, isPartOf,
# mentions, relatedLink …) are not followed: what they describe is not this page.
_NESTED = ("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "liveBlog", "video")

# The kinds of object that describe a page, best first; a type that ends in "Article" counts as an article.
_ARTICLES = frozenset({"BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report", "Review", "Recipe", "HowTo"})
_MEDIA = frozenset(
    {"VideoObject", "AudioObject", "PodcastEpisode", "Episode", "TVEpisode", "RadioEpisode", "Clip", "ImageGallery",
     "MediaGallery", "Quiz", "Course", "CreativeWork", "DiscussionForumPosting", "Question", "Event", "Dataset"}
)  # fmt: skip
_PAGES = frozenset({"WebPage", "ItemPage", "FAQPage", "AboutPage", "MedicalWebPage", "CollectionPage", "QAPage"})

_ARTICLE, _MEDIUM, _PAGE, _NONE = 3, 2, 1, 0


def read_json_ld(scripts: Iterable[str]) -> tuple[dict[str, Any], ...]:
    """The typed objects of a page's JSON-LD scripts, in page order; ``@graph`` and nested entities unfolded.

    Broken scripts are repaired within reason; what cannot be read is left out. Never raises.
    """
    found: list[dict[str, Any]] = []
    for script in scripts:
        for value in _decode(script[:MAX_SCRIPT]):
            _unfold(value, found)
            if len(found) >= MAX_OBJECTS:
                return tuple(found[:MAX_OBJECTS])
    return tuple(found)


def _decode(script: str) -> list[Any]:
    text = script.strip(" \t\r\n;\ufeff\xa0")
    if not text:
        return []
    try:
        return [json.loads(text, strict=False)]  # not strict: raw line feeds in strings are common
    except (ValueError, RecursionError):
        pass
    if '"' not in text and "&quot;" in text:
        text = html.unescape(text)
    return read_broken_json(text)


def _unfold(value: Any, found: list[dict[str, Any]]) -> None:
    """Append the typed objects of a decoded script, outer before inner, without recursion."""
    queue: deque[Any] = deque([value])
    while queue and len(found) < MAX_OBJECTS:
        here = queue.popleft()
        if isinstance(here, list):
            queue.extendleft(reversed(here[:MAX_OBJECTS]))
        elif isinstance(here, dict):
            if types_of(here):
                found.append(here)
            queue.extendleft(here[key] for key in reversed(_NESTED) if isinstance(here.get(key), dict | list))


def types_of(item: JsonObject) -> tuple[str, ...]:
    """The ``@type`` names of an object, without the vocabulary's address: ``("NewsArticle",)``."""
    kinds = item.get("@type") or item.get("type")
    return tuple(
        kind.rsplit("/", 1)[-1].rsplit(":", 1)[-1].strip()
        for kind in (kinds if isinstance(kinds, list) else (kinds,))
        if isinstance(kind, str) and kind.strip()
    )


def _rank(item: JsonObject) -> int:
    best = _NONE
    for kind in types_of(item):
        if kind.endswith(("Article", "article")) or kind in _ARTICLES:
            return _ARTICLE
        best = max(best, _MEDIUM if kind in _MEDIA else _PAGE if kind in _PAGES else _NONE)
    return best


def is_article(item: JsonObject) -> bool:
    """True for NewsArticle, BlogPosting and their kin, not for a video, a gallery or the page as such."""
    return _rank(item) == _ARTICLE


def address_key(url: str) -> str:
    """A form of an address in which two spellings of the same page are equal: no scheme, ``www.``, query or slash."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    host = parts.netloc.rsplit("@", 1)[-1].lower().removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}"


def describes(item: JsonObject, addresses: frozenset[str]) -> bool:
    """True if an object names one of the addresses (see `address_key`) as its own."""
    return any(
        address_key(url) in addresses for key in ("url", "mainEntityOfPage", "@id") for url in _urls(item.get(key))
    )


def _urls(value: Any) -> Iterator[str]:
    for entry in value if isinstance(value, list) else (value,):
        if isinstance(entry, dict):
            entry = entry.get("@id") or entry.get("url")
        if isinstance(entry, str):
            yield entry.split("#", 1)[0]


def page_objects(
    items: Iterable[JsonObject], addresses: Iterable[str], titles: Iterable[str]
) -> tuple[JsonObject, ...]:
    """The objects that describe this page, best first.

    An article comes before a video or gallery, and these before the page as such. Among several of a kind the one
    that names the page's address is taken, else the one with a title that the page declares, else the first.

    Args:
        items: from `read_json_ld`.
        addresses: of this page: as given, canonical, ``og:url``.
        titles: that the page declares elsewhere.
    """
    keys = frozenset(filter(None, map(address_key, addresses)))
    names = frozenset(filter(None, map(_title_key, titles)))
    ranked: list[tuple[int, int, int, JsonObject]] = []
    for order, item in enumerate(items):
        rank = _rank(item)
        if rank:
            title = item.get("headline") or item.get("name")
            known = isinstance(title, str) and _title_key(title) in names
            ranked.append((rank, 2 * describes(item, keys) + known, -order, item))
    ranked.sort(key=lambda entry: entry[:3], reverse=True)
    return tuple(entry[3] for entry in ranked)


def _title_key(title: str) -> str:
    return re.sub(r"\W+", "", html.unescape(title[:400])).casefold()


def nodes(value: Any, items: tuple[JsonObject, ...]) -> list[Any]:
    """A property's values as a list; an object that is only an ``@id`` is replaced by the one that it refers to."""
    entries = value if isinstance(value, list) else [] if value is None else [value]
    flat: list[Any] = []
    for entry in entries[:100]:
        flat.extend(entry[:100] if isinstance(entry, list) else [entry])
    return [_resolve(entry, items) for entry in flat]


def _resolve(entry: Any, items: tuple[JsonObject, ...]) -> Any:
    if isinstance(entry, dict) and "@id" in entry and "name" not in entry and "url" not in entry:
        wanted = entry["@id"]
        return next((item for item in items if item.get("@id") == wanted and item is not entry), entry)
    return entry


def strings(value: Any) -> list[str]:
    """A property's values as plain strings: itself, a list's entries, an object's name, ``@value`` or address."""
    found: list[str] = []
    for entry in (value if isinstance(value, list) else [value])[:100]:
        if isinstance(entry, dict):
            entry = next((entry[key] for key in ("name", "@value", "headline", "url", "@id") if entry.get(key)), None)
        if isinstance(entry, list):
            entry = next((inner for inner in entry if isinstance(inner, str)), None)
        if isinstance(entry, str) and entry.strip():
            found.append(entry)
    return found
