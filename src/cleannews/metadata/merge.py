"""The one merge policy: for each field the sources it trusts, in which order, and how well each did.

The figures beside a source are its accuracy on the pages where it gives a value, measured alone on fundus-dev (news
of forty countries, 119 pages) / wcxb-dev (blogs, trade press, companies, about 700) / trafilatura-eval (mixed, 540
with authors, 730 with dates), 2026-11: set F1 for authors, the same day for dates. The truth of the latter two
follows what the page shows, which may be the day of the last change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from cleannews.lexicon.folding import fold
from cleannews.metadata import datelines, moments, page_fields, people
from cleannews.metadata.breadcrumbs import shown_breadcrumbs, without_title
from cleannews.metadata.dates import parse_date
from cleannews.metadata.evidence import Evidence
from cleannews.metadata.headlines import choose_headline
from cleannews.metadata.moments import Dated
from cleannews.metadata.names import GOOD, WEAK, read_authors
from cleannews.metadata.shown import Shown
from cleannews.metadata.titles import declared_titles, shown_titles
from cleannews.model.block import Segments, Verdict
from cleannews.model.metadata import Author, Breadcrumb, Metadata

Read = Callable[[Evidence, Shown], Any]


@cache
def _declared(read: Callable[[Evidence], Any]) -> Read:
    return lambda evidence, shown: read(evidence)


def _leading(read: Callable[[Evidence], tuple[Breadcrumb, ...]]) -> Read:
    """Breadcrumbs as declared, which lead to the article but do not hold it."""
    return lambda evidence, shown: without_title(read(evidence), shown.headline)


# The headline has no order but weights, since sources agree or not: see `cleannews.metadata.headlines.WEIGHTS`.

# Whether a name is good or weak (an account, a desk, the site itself) counts beside where it stands; the third entry
# is the least that is accepted from the source at that place.
AUTHORS: tuple[tuple[str, Read, int], ...] = (
    ("json-ld", _declared(people.json_ld_authors), GOOD),  # 0.95 / 0.94 / 0.87
    ("meta", _declared(people.labelled_authors), GOOD),  # - / 0.92 / 0.81
    ("byline", people.close_byline, GOOD),  # 0.88 / 0.92 / 0.90
    ("meta", _declared(people.meta_authors), GOOD),  # 0.86 / 0.92 / 0.76
    ("microdata", _declared(people.microdata_authors), GOOD),  # - / 0.88 / 0.88
    ("link", _declared(people.linked_authors), GOOD),  # 0.74 / 0.89 / 0.85
    ("json-ld", _declared(people.other_json_ld_authors), GOOD),  # - / 0.95 / 0.79
    ("byline", people.clear_byline, GOOD),  # 0.81 / 0.89 / 0.88
    ("byline", people.clear_byline, WEAK),  # - / 0.85 / 0.86
    ("microdata", _declared(people.microdata_authors), WEAK),  # - / 0.95 / 0.82
    ("link", _declared(people.linked_authors), WEAK),  # - / 0.83 / 0.86
    ("meta", _declared(people.labelled_authors), WEAK),  # - / 0.90 / 0.70
    ("json-ld", _declared(people.other_json_ld_authors), WEAK),  # - / 0.94 / -
    ("byline", people.faint_byline, GOOD),  # 0.56 / 0.61 / 0.55
    ("json-ld", _declared(people.json_ld_authors), WEAK),  # 0.76 / 0.68 / 0.43
    ("meta", _declared(people.meta_authors), WEAK),  # 0.69 / 0.77 / 0.15
    ("byline", people.faint_byline, WEAK),  # - / 0.50 / 0.71
)
DATES: Mapping[str, tuple[tuple[str, Read], ...]] = {
    "date_published": (
        # Where the two differ, the meta is right on ten pages and JSON-LD on three.
        ("meta", _declared(moments.exact_meta_published)),
        ("json-ld", _declared(moments.json_ld_published)),  # 1.00 / 0.86 / 0.87
        ("meta", _declared(moments.meta_published)),  # 0.98 / 0.96 / 0.89
        ("microdata", _declared(moments.microdata_published)),  # 0.90 / 0.87 / 0.88
        ("json-ld", _declared(moments.other_json_ld_published)),  # 0.89 / 0.91 / 0.90
        ("url", _declared(moments.url_published)),  # 1.00 / 0.97 / 0.93
        ("byline", moments.visible_published),  # 0.95 / 0.92 / 0.91
        ("time", _declared(moments.time_published)),  # 0.87 / 0.78 / 0.86
        ("text", moments.weak_published),  # 0.91 / 0.83 / 0.87
    ),
    "date_modified": (  # no corpus has it annotated: the order of date_published
        ("json-ld", _declared(moments.json_ld_modified)),
        ("meta", _declared(moments.meta_modified)),
        ("microdata", _declared(moments.microdata_modified)),
        ("json-ld", _declared(moments.other_json_ld_modified)),
        ("time", _declared(moments.time_modified)),
        ("byline", moments.visible_modified),
    ),
}
# No corpus has the fields below annotated.
FIELDS: Mapping[str, tuple[tuple[str, Read], ...]] = {
    "description": (
        ("text", _declared(page_fields.shown_dek)),
        ("meta", _declared(page_fields.meta_description)),
        ("json-ld", _declared(page_fields.json_ld_description)),
    ),
    "breadcrumbs": (
        ("json-ld", _leading(page_fields.json_ld_breadcrumbs)),
        ("microdata", _leading(page_fields.microdata_breadcrumbs)),
        ("text", shown_breadcrumbs),
    ),
    "section": (
        ("json-ld", _declared(page_fields.json_ld_section)),
        ("meta", _declared(page_fields.meta_section)),
        ("microdata", _declared(page_fields.microdata_section)),
    ),
    "tags": (("json-ld", _declared(page_fields.json_ld_tags)), ("meta", _declared(page_fields.meta_tags))),
    "publisher": (
        ("json-ld", _declared(page_fields.json_ld_publisher)),
        ("microdata", _declared(page_fields.microdata_publisher)),
        ("json-ld", _declared(page_fields.json_ld_organisation)),
        ("meta", _declared(page_fields.meta_publisher)),
    ),
    "site_name": (
        ("opengraph", _declared(page_fields.meta_site_name)),
        ("json-ld", _declared(page_fields.json_ld_site_name)),
        ("meta", _declared(page_fields.application_name)),
        ("json-ld", _declared(page_fields.json_ld_publisher)),
    ),
    "dateline": (
        ("json-ld", _declared(datelines.json_ld_dateline)),
        ("text", _declared(datelines.shown_dateline)),
    ),
    "canonical_url": (
        ("link", _declared(page_fields.linked_canonical)),
        ("opengraph", _declared(page_fields.meta_canonical)),
        ("json-ld", _declared(page_fields.json_ld_canonical)),
    ),
    "image_url": (
        ("opengraph", _declared(page_fields.meta_image)),
        ("json-ld", _declared(page_fields.json_ld_image)),
        ("link", _declared(page_fields.linked_image)),
    ),
    "is_accessible_for_free": (
        ("json-ld", _declared(page_fields.json_ld_free)),
        ("microdata", _declared(page_fields.microdata_free)),
        ("meta", _declared(page_fields.meta_free)),
    ),
}


def merge(declared: Evidence, segments: Segments, verdicts: Sequence[Verdict]) -> Metadata:
    """Decide every field of a page's metadata.

    Args:
        declared: what the page declares, by `gather`.
        segments: the page in blocks.
        verdicts: one for each block; may be empty, then nothing is taken from what the page shows.

    Returns:
        The fields, each with its source in `Metadata.sources`.
    """
    evidence = declared._replace(segments=segments, verdicts=verdicts)
    sources: dict[str, str] = {}
    title = choose_headline(
        tuple(shown_titles(evidence)), tuple(declared_titles(evidence)), evidence.sites, evidence.recurring
    )
    if title is not None:
        sources["headline"] = title.source
    headline = title.text if title is not None else None
    shown = Shown(evidence, headline or "")
    source, authors = next(author_readings(evidence, shown), ("", ()))
    if authors:
        sources["authors"] = source
    dates: dict[str, Dated] = {}
    for field in DATES:
        for source, found in date_readings(field, evidence, shown):
            dates[field] = found
            sources[field] = sources[f"{field}_raw"] = source
            break
    values: dict[str, Any] = {}
    for field in FIELDS:
        for source, value in field_readings(field, evidence, shown):
            values[field] = value
            sources[field] = source
            break
    if "section" not in values and "breadcrumbs" in values:
        values["section"] = page_fields.section_of(values["breadcrumbs"], headline, evidence.sites)
        if values["section"] is not None:
            sources["section"] = "breadcrumbs"
    if evidence.language:
        sources["language"] = evidence.language_source
    published, modified = dates.get("date_published"), dates.get("date_modified")
    return Metadata(
        headline=headline,
        authors=authors,
        date_published=published[0] if published else None,
        date_published_raw=published[1] if published else None,
        date_modified=modified[0] if modified else None,
        date_modified_raw=modified[1] if modified else None,
        language=evidence.language or None,
        sources=sources,
        **values,
    )


# The readings of a field are what all its sources say, in the order of trust: `merge` takes the first, and reads no
# further; `cleannews.metadata.candidates` takes all.


def author_readings(evidence: Evidence, shown: Shown) -> Iterator[tuple[str, tuple[Author, ...]]]:
    """The authors by each source whose names are good enough at its place in the policy."""
    known: dict[Read, tuple[tuple[Author, ...], int]] = {}
    for source, read, least in AUTHORS:
        if read not in known:
            known[read] = read_authors(read(evidence, shown), evidence.language, evidence.site_names)
        authors, worth = known[read]
        if worth >= least:
            yield source, _with_addresses(_in_full(authors, evidence, shown), evidence)


def date_readings(field: str, evidence: Evidence, shown: Shown) -> Iterator[tuple[str, Dated]]:
    """The date by each source of a field of `DATES` that has one."""
    for source, read in DATES[field]:
        found: Dated | None = read(evidence, shown)
        if found is not None:
            yield source, _with_offset(found, evidence)


def field_readings(field: str, evidence: Evidence, shown: Shown) -> Iterator[tuple[str, Any]]:
    """The value by each source of a field of `FIELDS` that has one."""
    for source, read in FIELDS[field]:
        value = read(evidence, shown)
        if value is not None and value != ():
            yield source, value


def _in_full(authors: tuple[Author, ...], evidence: Evidence, shown: Shown) -> tuple[Author, ...]:
    """A single name such as "O'Brien" in full, as the byline near the headline gives it."""
    if len(authors) != 1 or len(authors[0].name.split()) != 1:
        return authors
    word = authors[0].name
    signed, _ = read_authors(people.clear_byline(evidence, shown), evidence.language, evidence.site_names)
    for author in signed:
        words = author.name.split()
        if 1 < len(words) <= 4 and word in (words[0], words[-1]) and fold(words[0]) not in _ABOUT:
            return (replace(authors[0], name=author.name),)
    return authors


_ABOUT = frozenset("about uber mehr more von by sobre chi acerca a over om o".split())
"""Words before a name that make a link to its bearer."""


def _with_addresses(authors: tuple[Author, ...], evidence: Evidence) -> tuple[Author, ...]:
    return tuple(replace(author, url=evidence.absolute(author.url) if author.url else None) for author in authors)


def _with_offset(found: Dated, evidence: Evidence) -> Dated:
    """The same moment with its offset, where a ``time`` element shows the same day and minute and says one."""
    moment = found[0]
    if moment.tzinfo is not None:
        return found
    for time in evidence.facts.times:
        exact = parse_date(time.value, evidence.language) if time.value else None
        if exact is not None and exact.tzinfo is not None and exact.replace(tzinfo=None, second=0) == moment:
            return exact, time.value
    return found
