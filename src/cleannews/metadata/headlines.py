"""The page's own headline: what its heading, JSON-LD, OpenGraph and ``title`` agree on, without the site's name.

Every source is wrong in its own way: the first ``h1`` may be the site's name or hold a kicker, ``og:title`` may be
written for social networks, ``title`` carries the site's name, JSON-LD may be cut or an older version. So each
distinct text gets the weights of all sources that have it, and the heaviest wins; see `WEIGHTS`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

from cleannews.metadata.plain import plain_text, title_key
from cleannews.metadata.written_dates import find_dates

MAX_HEADLINE = 400
"""Characters of a title that are read."""


class Title(NamedTuple):
    """A text that a page gives as its title."""

    text: str
    source: str
    """A key of `WEIGHTS`."""


# What a source adds to a text that it has. Set by looking at which sources agree and who is right then, on the
# articles of fundus-dev, wcxb-dev and trafilatura-eval (1,675 pages, 2026-11): a lone ``h1`` against OpenGraph and
# ``title`` together was right on 196 pages and wrong on 18, against JSON-LD and OpenGraph together, where ``title``
# has more than they, on 5 and 20. Alone, after `strip_site`, each is exactly the headline on this share of the pages
# that have it (the three corpora in turn): h1 0.73, 0.74, 0.81; json-ld 0.79, 0.76, 0.79; microdata 0.80, 0.82, 0.78;
# opengraph 0.78, 0.62, 0.72; twitter 0.77, 0.61, 0.69; title 0.70, 0.66, 0.70.
WEIGHTS: Mapping[str, float] = {
    "text": 9.0,  # the classifier's headline in flattened text: there is nothing else
    "beneath": 10.0,  # a heading right below the ``h1`` that JSON-LD or microdata calls the headline: 6 of 6 pages
    "h1": 4.2,
    "heading": 2.2,  # the classifier's headline, or a lower heading that the page calls its title
    "json-ld": 2.0,
    "microdata": 1.5,
    "opengraph": 1.6,
    "title": 2.3,
    "twitter": 0.7,
    "meta": 0.6,
    "part": 0.1,  # a part of an ``h1``: tells which part of a declared title the page shows
    "lower": 0.1,  # a heading below ``h1``: the same
}
SITE = 0.1
"""Factor for a text that is the site's name."""
REST = 0.2
"""Factor for a heading that is one of the other parts of a declared title: the site or section."""
UNRELATED = 0.3
"""Factor for one of several headings that shares less than half of its words with the declared titles."""
ALONE = 0.5
"""Factor for such a heading where it is the only ``h1``."""
KICKER = 0.8
"""Factor for a heading that ends in a declared title and has more before it, without a separator."""
DATED = 0.4
"""Factor for a heading that is a declared title and a date."""
COPIED = 0.4
"""Factor for what is equal to ``title`` to the last letter: one field of a publishing tool that fills both."""


LEADING = 0.5
"""Share of a site's pages whose titles begin with the same part, from which it is the site's: less often it is what the
article is about, as in "Flu – what to know"."""
NONE_RECUR: Mapping[str, float] = {}
"""Where no other page of the site is known."""


# --- parts of titles ----------------------------------------------------------------------------------------------


@cache
def _separator() -> re.Pattern[str]:
    """What stands between a title and the name of a site or section, or between a kicker and a headline."""
    return re.compile(
        r"\s+[|•·»«>–—―~/-]{1,3}\s+|\s*[|｜»]\s*|\s*::\s*|\s+[-–—]|--+|[_＿](?=\D)"
        r"|\s*[–—]\s+|\s?:\s+|[-_—](?=[\u4e00-\u9fff\u3040-\u30ff]{2,8}$)"
    )


@cache
def _separating() -> re.Pattern[str]:
    """A character that every separator has."""
    return re.compile(r"[|｜•·»«>–—―:~/_＿-]")


class Part(NamedTuple):
    """A part of a title."""

    start: int
    end: int
    separator: str
    """What stands before it; empty for the first."""


@lru_cache(maxsize=1 << 8)
def split_title(text: str) -> tuple[Part, ...]:
    """The parts of a title, between separators; one if there is none."""
    parts: list[Part] = []
    start, before = 0, ""
    if not _separating().search(text):
        return (Part(0, len(text), ""),)
    for found in _separator().finditer(text):
        if found.start() > start:
            parts.append(Part(start, found.start(), before))
        start, before = found.end(), found.group().strip() or " "
    if start < len(text):
        parts.append(Part(start, len(text), before))
    return tuple(parts[:12]) or (Part(0, len(text), ""),)


def part_keys(text: str) -> frozenset[str]:
    """Keys of a title and of its parts."""
    keys = {title_key(text), *(title_key(text[part.start : part.end]) for part in split_title(text))}
    return frozenset(keys - {""})


def without_recurring(text: str, recurring: Mapping[str, float]) -> str:
    """A title without the first and last parts that the titles of other pages have too: the site, the section.

    Something that is on fewer pages stays, so that an article on several pages keeps its title.

    Args:
        text: the title.
        recurring: by `title_key`: on which share of the site's pages a part stands, of those on more than one.
    """
    parts = split_title(text)
    shares = [recurring.get(title_key(text[part.start : part.end]), 0.0) for part in parts]
    first, last = 0, len(parts) - 1
    while first < last:
        if shares[last] > min(shares[first:last]) and parts[last].separator != ":":
            last -= 1
        elif (
            shares[first] >= LEADING
            and shares[first] > min(shares[first + 1 : last + 1])
            and parts[first + 1].separator != ":"
        ):
            first += 1
        else:
            break
    return text[parts[first].start : parts[last].end].strip() or text


def site_keys(names: Iterable[str], url: str | None) -> frozenset[str]:
    """Keys (see `title_key`) under which a site's name may stand in a title: its names, and its host's parts."""
    keys = {title_key(name) for name in names}
    if url:
        try:
            host = urlsplit(url).netloc.lower().rsplit(":", 1)[0].removeprefix("www.")
        except ValueError:
            host = ""
        labels = host.split(".")
        keys.add(title_key(host))
        if len(labels) > 1:
            keys.update(title_key(label) for label in labels[:-1] if len(label) > 3)
            keys.add(title_key("".join(labels[:-1])))
    return frozenset(key for key in keys if len(key) > 1)


def is_site(text: str, sites: frozenset[str]) -> bool:
    """True if a text is the site's name, or a short text that contains it or is contained in it."""
    key = title_key(text)
    if key in sites:
        return True
    return len(text.split()) <= 5 and any(
        (len(site) > 3 and site in key and len(key) <= 3 * len(site)) or (len(key) > 4 and key in site)
        for site in sites
    )


def strip_site(text: str, sites: frozenset[str], shown: frozenset[str], lower: frozenset[str] = frozenset()) -> str:
    """A declared title without the names of the site and section around it.

    Args:
        text: the title.
        sites: from `site_keys`.
        shown: keys of the headings that the page shows, and of titles it declares elsewhere: where one of them is a
            part of the title, it is the headline.
        lower: keys of headings below ``h1``, which count only where no colon is at the border.
    """
    parts = split_title(text)
    count = len(parts)
    if count == 1 or (title_key(text) in shown and not is_site(text, sites)):
        return text
    for length in range(count - 1, 0, -1):
        matches = []
        for first in range(count - length + 1):
            part = text[parts[first].start : parts[first + length - 1].end].strip()
            key = title_key(part)
            behind = parts[first + length].separator if first + length < count else ""
            known = key in shown or (key in lower and ":" not in (parts[first].separator, behind))
            if known and not is_site(part, sites):
                matches.append(part)
        if matches:
            return max(matches, key=len)
    first, last = 0, count - 1
    while first < last and parts[last].separator != ":" and is_site(text[parts[last].start : parts[last].end], sites):
        last -= 1
    while (
        first < last
        and parts[first + 1].separator != ":"
        and is_site(text[parts[first].start : parts[first].end], sites)
    ):
        first += 1
    for index in range(first + 1, last + 1):  # "Headline | Section", no part of which is known: the first
        if parts[index].separator in _STRONG and len(text[parts[first].start : parts[index - 1].end].split()) > 1:
            last = index - 1
            break
    return text[parts[first].start : parts[last].end].strip() or text


def strip_kicker(text: str, titles: frozenset[str]) -> str:
    """A title without its kicker, if the page has it without: "Kicker: Headline" where another source has "Headline".

    Args:
        text: the title.
        titles: keys of the titles that the page has in the sources that matter.
    """
    for part in split_title(text)[1:]:
        rest = text[part.start :].strip()
        if title_key(rest) in titles and len(rest.split()) > 2:
            return rest
    return text


_TRUSTED = frozenset({"beneath", "h1", "json-ld", "opengraph", "microdata"})
_STRONG = frozenset("|｜»•") | {"::"}


# --- choice -------------------------------------------------------------------------------------------------------


def choose_headline(
    shown: Sequence[Title],
    declared: Sequence[Title],
    sites: frozenset[str] = frozenset(),
    recurring: Mapping[str, float] = NONE_RECUR,
) -> Title | None:
    """The headline among the titles that a page shows and declares; None if it gives none.

    Args:
        shown: headings in page order, parts of headings that have several among them.
        declared: what the page says about itself.
        sites: from `site_keys`.
        recurring: as of `without_recurring`; empty where no other page of the site is known.
    """
    raw = _plain(declared)
    first = _plain(title for title in shown if title.source == "h1")
    sure = [title for title in raw if title.source in ("json-ld", "opengraph", "microdata")]
    if len(first) == 1 and sure and not is_site(first[0].text, sites):
        key = title_key(first[0].text)
        if all(title_key(title.text) == key for title in sure):  # four pages of ten
            return _spelling([*first, *sure])
    weighed = _weigh(shown, raw, sites, recurring)
    if not weighed:
        return None
    return _spelling(max(weighed, key=_heaviness)[1])  # the first of equals, and what is shown comes first


def rank_titles(
    shown: Sequence[Title],
    declared: Sequence[Title],
    sites: frozenset[str] = frozenset(),
    recurring: Mapping[str, float] = NONE_RECUR,
) -> list[Title]:
    """All that `choose_headline` weighs, as it is compared, the heaviest first."""
    weighed = sorted(_weigh(shown, _plain(declared), sites, recurring), key=_heaviness, reverse=True)
    return [_reported(title) for _, titles in weighed for title in titles]


_Weighed = tuple[float, list[Title]]
"""A weight, and the titles of one text that have it together."""


def _heaviness(weighed: _Weighed) -> float:
    return weighed[0]


def _weigh(
    shown: Sequence[Title], raw: Sequence[Title], sites: frozenset[str], recurring: Mapping[str, float]
) -> list[_Weighed]:
    """The distinct titles with their weights, what is shown first."""
    parts = frozenset(
        title_key(title.text[part.start : part.end]) for title in raw for part in split_title(title.text)
    ) | frozenset(title_key(title.text) for title in raw)
    headings = _plain(title for title in shown if title.source != "lower" or title_key(title.text) in parts)
    keys = frozenset(title_key(title.text) for title in headings if title.source != "lower")
    lower = frozenset(title_key(title.text) for title in headings if title.source == "lower")
    known = keys | {title_key(title.text) for title in raw if title.source not in ("title", "meta")}
    # A kicker that JSON-LD and OpenGraph both have stays, though the heading is without it: two against one.
    kept = keys - {title_key(title.text) for title in raw} if _agree(raw) else frozenset()
    claims = [
        Title(
            strip_site(title.text, sites, known - ({title_key(title.text)} - keys) - kept, lower | kept), title.source
        )
        for title in raw
    ]
    if recurring:
        claims = [Title(without_recurring(claim.text, recurring), claim.source) for claim in claims]
    short = frozenset(
        title_key(title.text) for title in (*(() if kept else headings), *claims) if title.source in _TRUSTED
    )
    headings = [Title(strip_kicker(title.text, short), title.source) for title in headings]
    claims = [Title(strip_kicker(title.text, short), title.source) for title in claims]
    weights: dict[str, float] = {}
    spellings: dict[str, list[Title]] = {}
    for title in headings:
        _add(title, _trust(title, headings, parts, claims, sites), weights, spellings)
    page_title = next((title.text for title in raw if title.source == "title"), "")
    for title, whole in zip(claims, raw, strict=True):
        copied = whole.source != "title" and whole.text == page_title and title_key(whole.text) not in keys
        _add(title, SITE if is_site(title.text, sites) else COPIED if copied else 1.0, weights, spellings)
    return [(weight, spellings[key]) for key, weight in weights.items()]


def _agree(declared: Sequence[Title]) -> bool:
    """True if JSON-LD and OpenGraph give the same title."""
    keys = [title_key(title.text) for title in declared if title.source in ("json-ld", "opengraph")]
    return len(keys) == 2 and keys[0] == keys[1]


def _plain(titles: Iterable[Title]) -> list[Title]:
    plain = (Title(plain_text(title.text, MAX_HEADLINE).strip(" |¶"), title.source) for title in titles)
    return [title for title in plain if title_key(title.text)]


def _add(title: Title, trust: float, weights: dict[str, float], spellings: dict[str, list[Title]]) -> None:
    known = spellings.setdefault(title_key(title.text), [])
    if all(title.source != other.source for other in known):
        weights[title_key(title.text)] = weights.get(title_key(title.text), 0.0) + WEIGHTS[title.source] * trust
        known.append(title)


def _trust(
    heading: Title, headings: Sequence[Title], parts: frozenset[str], claims: Sequence[Title], sites: frozenset[str]
) -> float:
    """What part of its weight a heading gets."""
    if not claims:
        return 1.0
    key = title_key(heading.text)
    declared = {title_key(claim.text) for claim in claims}
    if key in declared:
        return 1.0
    if is_site(heading.text, sites):
        return SITE
    if key in parts:
        return REST
    if not _related(heading.text, claims):
        return ALONE if heading.source == "h1" and sum(other.source == "h1" for other in headings) == 1 else UNRELATED
    for other in declared:
        if len(other) > 8 and other in key:
            if find_dates(heading.text):
                return DATED
            if key.endswith(other):
                return KICKER
    return 1.0


@lru_cache(maxsize=1 << 8)
def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))


def _related(text: str, declared: Sequence[Title]) -> bool:
    """Whether a heading says much the same as a declared title."""
    words, key = _words(text), title_key(text)
    for claim in declared:
        theirs = _words(claim.text)
        if words and theirs and 2 * len(words & theirs) >= min(len(words), len(theirs)):
            return True
        if not text.isascii() and (key in title_key(claim.text) or title_key(claim.text) in key):
            return True
    return False


def _spelling(titles: Sequence[Title]) -> Title:
    """The best of the spellings of a title: that of the first source, unless its words are glued together."""
    best = min(titles, key=lambda title: _ORDER.index(title.source))
    apart = max(titles, key=lambda title: _count_words(title.text))
    text = apart.text if _count_words(apart.text) > _count_words(best.text) else best.text
    return _reported(Title(text, best.source))


def _reported(title: Title) -> Title:
    """The title with its source as `Article.sources` has it."""
    return Title(title.text, _REPORTED.get(title.source, title.source))


_ORDER = tuple(WEIGHTS)
_REPORTED = {"beneath": "heading", "part": "h1", "lower": "heading", "twitter": "meta"}


def _count_words(text: str) -> int:
    return sum(any(char.isalnum() for char in word) for word in text.split())
