"""Where dates are given: JSON-LD, metas, microdata, ``time``, the address, and lines that are shown."""

from __future__ import annotations

from datetime import datetime

from cleannews.metadata.dates import date_in_url, parse_date
from cleannews.metadata.evidence import Evidence
from cleannews.metadata.facts import Time
from cleannews.metadata.json_ld import JsonObject, is_article, strings
from cleannews.metadata.plain import plain_text
from cleannews.metadata.shown import Shown

Dated = tuple[datetime, str]
"""A moment and the string it was read from."""

_PUBLISHED_METAS = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished",
    "date.created", "datecreated", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
    "parsely-pub-date", "sailthru.date", "cxenseparse:publishtime", "cxenseparse:recs:publishtime",
    "cxenseparse:recs:published_time", "publication_date", "publication-date", "publicationdate",
    "publish_date", "publish-date", "publishdate", "publisheddate", "published_date", "published-date", "published_at",
    "published", "pubdate", "pub_date", "publish_time", "published_time", "date-pub", "article_date_original",
    "originalpublicationdate", "og:publish_date", "og:pubdate", "content:publishdate", "displaydate",
    "article.published", "article.created", "article_publication_date", "citation_publication_date",
    "citation_online_date", "citation_date", "shareaholic:article_published_time", "rnews:datepublished",
    "vr:published_time", "dc.date", "dcterms.date", "dc:date", "dcterms.available", "date", "created", "release_date",
    "og:release_date", "pdate", "ptime", "dateline",
)  # fmt: skip
_MODIFIED_METAS = (
    "article:modified_time", "og:article:modified_time", "article:modified", "og:modified_time", "datemodified",
    "dc.date.modified", "dcterms.modified", "date.modified", "date.updated", "og:updated_time", "article:updated_time",
    "parsely-updated-date", "lastmod", "last-modified", "last_modified", "lastmodified", "modified_time", "updated",
    "updated_at", "moddate", "revised", "shareaholic:article_modified_time", "revision_date", "utime",
)  # fmt: skip


def _first(values: list[str], evidence: Evidence) -> Dated | None:
    for value in values[:20]:
        moment = parse_date(value, evidence.language)
        if moment is not None:
            return moment, plain_text(value, 200)
    return None


def _of_object(item: JsonObject | None, keys: tuple[str, ...], evidence: Evidence) -> Dated | None:
    if item is None:
        return None
    values = []
    for key in keys:
        value = item.get(key)
        values.extend(
            [str(value)]
            if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 1e14
            else strings(value)
        )
    return _first(values, evidence)


def json_ld_published(evidence: Evidence) -> Dated | None:
    """``datePublished`` of the page's article, else ``dateCreated``."""
    return _of_object(evidence.article, ("datePublished", "dateCreated", "uploadDate"), evidence)


def json_ld_modified(evidence: Evidence) -> Dated | None:
    """``dateModified`` of the page's article."""
    return _of_object(evidence.article, ("dateModified",), evidence)


def other_json_ld_published(evidence: Evidence) -> Dated | None:
    """``datePublished`` or ``uploadDate`` of what describes the page but is no article."""
    for item in evidence.objects:
        if not is_article(item) and (
            found := _of_object(item, ("datePublished", "uploadDate", "dateCreated"), evidence)
        ):
            return found
    return None


def other_json_ld_modified(evidence: Evidence) -> Dated | None:
    """``dateModified`` of what describes the page but is no article."""
    for item in evidence.objects:
        if not is_article(item) and (found := _of_object(item, ("dateModified",), evidence)):
            return found
    return None


def exact_meta_published(evidence: Evidence) -> Dated | None:
    """As `meta_published`, if it says the time of day: a bare date may be that of the printed paper."""
    found = meta_published(evidence)
    return found if found is not None and (found[0].hour, found[0].minute) != (0, 0) else None


def meta_published(evidence: Evidence) -> Dated | None:
    """The first meta for the date of publication that holds one."""
    return _first(evidence.metas(*_PUBLISHED_METAS), evidence)


def meta_modified(evidence: Evidence) -> Dated | None:
    """The first meta for the date of the last change that holds one."""
    return _first(evidence.metas(*_MODIFIED_METAS), evidence)


def _microdata(name: str, evidence: Evidence) -> Dated | None:
    values = [
        item.value
        for item in evidence.facts.items.get(name, ())
        if not item.scope
        or item.scope.endswith(("article", "posting", "webpage", "blog", "creativework", "videoobject"))
    ]
    return _first(values, evidence)


def microdata_published(evidence: Evidence) -> Dated | None:
    """``itemprop=datePublished`` of the article, else ``dateCreated``; not of a comment or review."""
    return _microdata("datepublished", evidence) or _microdata("datecreated", evidence)


def microdata_modified(evidence: Evidence) -> Dated | None:
    """``itemprop=dateModified`` of the article."""
    return _microdata("datemodified", evidence)


_PUBLISHED_TOKENS = frozenset(
    """pubdate itemprop=datepublished published entry-date post-date publish-date published-date dt-published
    date-published posted-on article-date pub-date post__date article__date publication-date created postdate""".split()
)
_UPDATED_TOKENS = frozenset(
    """updated itemprop=datemodified dt-updated modified last-updated update-date modified-date date-modified
    updated-date lastmod""".split()
)


def _time_published(time: Time) -> int:
    """How likely a ``time`` is that of publication: 2 if it says so, 0 if it says otherwise."""
    if not _PUBLISHED_TOKENS.isdisjoint(time.tokens):
        return 2
    return 1 if _UPDATED_TOKENS.isdisjoint(time.tokens) else 0


def time_published(evidence: Evidence) -> Dated | None:
    """The ``time`` element that says it is the date of publication, else the first behind the headline's ``h1``."""
    heading = next((heading.order for heading in evidence.facts.h1s if heading.text), -1)
    times = [time for time in evidence.facts.times if _time_published(time)]
    times.sort(key=lambda time: (time.linked, -_time_published(time), time.order < heading, time.order))
    for time in times:
        if found := _first([time.value, time.text], evidence):
            return found
    return None


def time_modified(evidence: Evidence) -> Dated | None:
    """The first ``time`` element that says it is the date of the last change."""
    times = [time for time in evidence.facts.times if not _UPDATED_TOKENS.isdisjoint(time.tokens) and not time.linked]
    return _first([text for time in times[:1] for text in (time.value, time.text)], evidence)


def url_published(evidence: Evidence) -> Dated | None:
    """The day in the page's address, given or declared."""
    for url in (evidence.url, *evidence.facts.links.get("canonical", ())[:1], *evidence.metas("og:url")[:1]):
        if url and (found := date_in_url(url)):
            return found
    return None


def visible_published(evidence: Evidence, shown: Shown) -> Dated | None:
    """The date that is shown beside the headline, if it does not say that it is the last change's."""
    dates = [(rank, date) for rank, date in shown.dates if date.meaning != "updated"]
    return (dates[0][1].moment, dates[0][1].raw) if dates and dates[0][0] >= 6 else None


def weak_published(evidence: Evidence, shown: Shown) -> Dated | None:
    """Any date that is shown in a short line; one that says it is the last change's if there is no other."""
    dates = sorted(shown.dates, key=lambda entry: entry[1].meaning == "updated")
    return (dates[0][1].moment, dates[0][1].raw) if dates and dates[0][0] >= 0 else None


def visible_modified(evidence: Evidence, shown: Shown) -> Dated | None:
    """The date that is shown and says that it is the last change's."""
    dates = [date for _, date in shown.near_dates if date.meaning == "updated"]
    return (dates[0].moment, dates[0].raw) if dates else None
