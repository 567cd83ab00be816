"""Where authors are named: JSON-LD, metas, microdata, links that say ``rel=author``, and bylines that are shown."""

from __future__ import annotations

from typing import Any

from cleannews.lexicon.bylines import BYLINE_STARTS
from cleannews.lexicon.folding import fold
from cleannews.metadata.evidence import Evidence
from cleannews.metadata.json_ld import JsonObject, is_article, nodes, strings
from cleannews.metadata.names import GOOD, Signature, read_authors
from cleannews.metadata.shown import Shown
from cleannews.metadata.shown_bylines import Byline

_METAS = (
    "article:author_name", "author_name", "parsely-author", "sailthru.author", "cxenseparse:author", "mrf:authors",
    "authors", "author", "articleauthor", "article_author", "article-author", "article:author", "og:article:author",
    "og:author", "byl", "dc.creator", "dcterms.creator", "dc:creator", "creator", "citation_author", "citation_authors",
    "shareaholic:article_author_name", "mediator_author", "sailthru.byline_name", "vr:author",
)  # fmt: skip


def json_ld_authors(evidence: Evidence) -> list[Signature]:
    """``author`` of the page's article, else ``creator``."""
    return _signatures(evidence.article, evidence) if evidence.article is not None else []


def other_json_ld_authors(evidence: Evidence) -> list[Signature]:
    """``author`` of what describes the page but is no article: a video, the page itself."""
    for item in evidence.objects:
        if not is_article(item) and (found := _signatures(item, evidence)):
            return found
    return []


def _signatures(item: JsonObject, evidence: Evidence) -> list[Signature]:
    for key in ("author", "creator", "@author"):
        found = [
            sign for node in nodes(item.get(key), evidence.facts.json_ld) if (sign := _signature(node)) is not None
        ]
        if found:
            return found
    return []


def _signature(node: Any) -> Signature | None:
    if isinstance(node, str):
        return Signature(node) if node.strip() else None
    if not isinstance(node, dict):
        return None
    name = " and ".join(strings(node.get("name"))) or " ".join(
        strings(node.get("givenName"))[:1] + strings(node.get("familyName"))[:1]
    )
    if not name.strip():
        return None
    url = next(
        (text for key in ("url", "sameAs", "@id") for text in strings(node.get(key)) if text.startswith(("http", "/"))),
        "",
    )
    return Signature(name, url, next(iter(strings(node.get("email"))), ""))


def meta_authors(evidence: Evidence) -> list[Signature]:
    """The first of the metas for authors that gives a good name, else the first that gives any."""
    weak: list[Signature] = []
    for name in _METAS:
        found = [Signature(value) for value in evidence.facts.metas.get(name, ()) if "://" not in value]
        if found:
            _, worth = read_authors(found, evidence.language, evidence.site_names)
            if worth == GOOD:
                return found
            weak = weak or (found if worth else [])
    return weak


def labelled_authors(evidence: Evidence) -> list[Signature]:
    """``twitter:data1`` where ``twitter:label1`` says that it is the author."""
    for number in ("1", "2"):
        label = "".join(evidence.metas(f"twitter:label{number}")[:1])
        data = evidence.metas(f"twitter:data{number}")
        if label and data and fold(label).rstrip(": ") in _LABELS:
            return [Signature(data[0])]
    return []


_LABELS = frozenset(fold(phrase).rstrip(": ") for phrases in BYLINE_STARTS.values() for phrase in phrases)


def microdata_authors(evidence: Evidence) -> list[Signature]:
    """``itemprop=author`` of the article or of nothing in particular, not of a comment, review or image."""
    for name in ("author", "creator"):
        found = [
            Signature(item.value, item.url)
            for item in evidence.facts.items.get(name, ())
            if (not item.scope or item.scope.endswith(("article", "posting", "webpage", "blog", "creativework")))
            and len(item.value) <= 200
        ]
        if found:
            return found
    return []


def linked_authors(evidence: Evidence) -> list[Signature]:
    """The text of links that say ``rel=author``, if they are few: many are the writers of teasers."""
    found = {text: Signature(text, url) for text, url in evidence.facts.bylines if text and len(text) <= 120}
    return list(found.values()) if len(found) <= 4 else []


def clear_byline(evidence: Evidence, shown: Shown) -> list[Signature]:
    """The byline near the headline that is called so or opens as one."""
    return _best(evidence, [byline for byline in shown.bylines if byline.is_clear])


def close_byline(evidence: Evidence, shown: Shown) -> list[Signature]:
    """A clear byline right behind the headline that gives a full name."""
    close = [byline for byline in shown.bylines if byline.is_clear and 0 <= byline.distance <= _CLOSE]
    found = _best(evidence, close)
    authors, _ = read_authors(found, evidence.language, evidence.site_names)
    return found if any(len(author.name.split()) > 1 for author in authors) else []


_CLOSE = 6
"""Blocks behind the headline."""


def faint_byline(evidence: Evidence, shown: Shown) -> list[Signature]:
    """A byline far from the headline, or a name beside the date."""
    return _best(evidence, [*(byline for byline in shown.bylines if not byline.is_clear), *shown.far_bylines])


def _best(evidence: Evidence, bylines: list[Byline]) -> list[Signature]:
    """The first byline that gives a good name, else the first that gives any."""
    weak: list[Signature] = []
    for byline in bylines:
        _, worth = read_authors(byline.signatures, evidence.language, evidence.site_names)
        if worth == GOOD:
            return list(byline.signatures)
        weak = weak or (list(byline.signatures) if worth else [])
    return weak
