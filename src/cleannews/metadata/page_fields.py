"""Where the other fields are given: description, section, breadcrumbs, tags, names, addresses, access."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cleannews.lexicon.folding import fold
from cleannews.lexicon.navigation import HOME
from cleannews.metadata.evidence import Evidence
from cleannews.metadata.json_ld import nodes, strings, types_of
from cleannews.metadata.plain import plain_text, title_key
from cleannews.model import roles
from cleannews.model.metadata import Breadcrumb

MAX_TAGS = 60
_MAX_TAG = 100


def _first(values: Iterable[str], limit: int = 2_000) -> str | None:
    return next(filter(None, (plain_text(value, limit) for value in values)), None)


def _own(evidence: Evidence, key: str) -> list[str]:
    """A property of the JSON-LD object that describes the page best and has it."""
    for item in evidence.objects:
        if found := strings(item.get(key)):
            return found
    return []


# --- description --------------------------------------------------------------------------------------------------


def shown_dek(evidence: Evidence) -> str | None:
    """The standfirst under the headline."""
    return _first(block.text for block in evidence.blocks(role=roles.DEK))


def meta_description(evidence: Evidence) -> str | None:
    """``og:description``, else the plain meta, else Twitter's."""
    return _first(
        evidence.metas("og:description", "description", "twitter:description", "dc.description", "sailthru.description")
    )


def json_ld_description(evidence: Evidence) -> str | None:
    """``description`` of the page's object."""
    return _first(_own(evidence, "description"))


# --- section, breadcrumbs, tags -----------------------------------------------------------------------------------


def meta_section(evidence: Evidence) -> str | None:
    """``article:section`` and the names that other systems give it."""
    return _section(
        evidence.metas("article:section", "og:article:section", "parsely-section", "cxenseparse:section", "section",
                       "category", "sailthru.section", "dc.subject.section", "subsection", "cat", "news_category")
    )  # fmt: skip


def json_ld_section(evidence: Evidence) -> str | None:
    """``articleSection`` of the page's article."""
    return _section(_own(evidence, "articleSection"))


def microdata_section(evidence: Evidence) -> str | None:
    """``itemprop=articleSection``."""
    return _section(item.value for item in evidence.facts.items.get("articlesection", ()))


def _section(values: Iterable[str]) -> str | None:
    text = _first((value for value in values if "://" not in value and not value.strip().isdigit()), 200)
    return text if text and len(text) <= _MAX_TAG else None


def json_ld_breadcrumbs(evidence: Evidence) -> tuple[Breadcrumb, ...]:
    """The first ``BreadcrumbList`` with more than the front page, by ``position``."""
    best: tuple[Breadcrumb, ...] = ()
    for item in evidence.facts.json_ld:
        if "BreadcrumbList" not in types_of(item):
            continue
        entries = [
            node for node in nodes(item.get("itemListElement"), evidence.facts.json_ld) if isinstance(node, dict)
        ]
        entries.sort(key=_position)
        steps = tuple(filter(None, (_crumb(entry, evidence) for entry in entries[:20])))
        if len(steps) > max(1, len(best)):
            best = steps
    return best


def _position(entry: dict[str, Any]) -> float:
    try:
        return float(entry.get("position") or 0)
    except (TypeError, ValueError, OverflowError):
        return 0.0


def _crumb(entry: dict[str, Any], evidence: Evidence) -> Breadcrumb | None:
    item = entry.get("item")
    name = next(iter(strings(entry.get("name"))), "")
    url = ""
    if isinstance(item, dict):
        name = name or next(iter(strings(item.get("name"))), "")
        url = next((text for key in ("@id", "url") for text in strings(item.get(key))), "")
    elif isinstance(item, str):
        url = item
    name = plain_text(name, 300)
    return Breadcrumb(name, evidence.absolute(url)) if name and "://" not in name else None


def microdata_breadcrumbs(evidence: Evidence) -> tuple[Breadcrumb, ...]:
    """The first microdata breadcrumb list."""
    steps = tuple(
        Breadcrumb(name, evidence.absolute(url))
        for text, url in evidence.facts.breadcrumbs
        if (name := plain_text(text, 300).strip("›»>/ "))
    )
    return steps if len(steps) > 1 else ()


def section_of(breadcrumbs: Iterable[Breadcrumb], headline: str | None, sites: frozenset[str]) -> str | None:
    """The last step that is neither the front page nor the article itself."""
    title = title_key(headline or "")
    for step in reversed(tuple(breadcrumbs)):
        key = title_key(step.name)
        if not key or key == title or (len(key) > 12 and title.startswith(key)) or is_home(step.name) or key in sites:
            continue
        return step.name if len(step.name) <= _MAX_TAG else None
    return None


_HOME = frozenset(fold(word) for words in HOME.values() for word in words)


def is_home(name: str) -> bool:
    """True if a step of a breadcrumb is the site's front page."""
    return fold(name.strip(" :>›»/")) in _HOME


def meta_tags(evidence: Evidence) -> tuple[str, ...]:
    """``article:tag``, else ``news_keywords``, else those of other systems, else ``keywords``."""
    for names in (
        ("article:tag", "og:article:tag", "article:tags"),
        ("news_keywords",),
        ("parsely-tags", "sailthru.tags", "cxenseparse:tags", "cxenseparse:recs:tags"),
        ("keywords",),
    ):
        if found := _tags(evidence.metas(*names)):
            return found
    return ()


def json_ld_tags(evidence: Evidence) -> tuple[str, ...]:
    """``keywords`` of the page's article."""
    return _tags(_own(evidence, "keywords"))


def _tags(values: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for value in values:
        text = plain_text(value)
        separator = ";" if ";" in text and "," not in text else "," if "," in text else "、" if "、" in text else "|"
        for part in text.split(separator):
            tag = part.strip(" \"'[]#")
            if tag and len(tag) <= _MAX_TAG and ":" not in tag.rpartition("/")[0]:
                found.setdefault(fold(tag), tag)
    return tuple(found.values())[:MAX_TAGS]


# --- names and addresses ------------------------------------------------------------------------------------------


def json_ld_publisher(evidence: Evidence) -> str | None:
    """``publisher`` of the page's object."""
    for item in evidence.objects:
        for node in nodes(item.get("publisher"), evidence.facts.json_ld):
            name = _first([text for text in strings(node) if "://" not in text and not text.startswith("#")], 200)
            if name:
                return name
    return None


def json_ld_organisation(evidence: Evidence) -> str | None:
    """The page's ``NewsMediaOrganization``, else its only ``Organization``."""
    for kinds in ({"NewsMediaOrganization", "Newspaper"}, {"Organization"}):
        names = {
            text: None
            for item in evidence.facts.json_ld
            if kinds & set(types_of(item))
            for text in strings(item.get("name"))[:1]
        }
        if len(names) == 1:
            return _first(names, 200)
    return None


def meta_publisher(evidence: Evidence) -> str | None:
    """``dc.publisher`` and its kin, names only."""
    names = evidence.metas("dc.publisher", "dcterms.publisher", "dc:publisher", "publisher")
    return _first((text for text in names if "/" not in text and len(text) < 100), 200)


def microdata_publisher(evidence: Evidence) -> str | None:
    """``itemprop=publisher``."""
    return _first((item.value for item in evidence.facts.items.get("publisher", ()) if 0 < len(item.value) < 100), 200)


def meta_site_name(evidence: Evidence) -> str | None:
    """``og:site_name``."""
    return _first(evidence.metas("og:site_name"), 200)


def application_name(evidence: Evidence) -> str | None:
    """``application-name`` and the title of the web app."""
    return _first(evidence.metas("application-name", "apple-mobile-web-app-title"), 200)


def json_ld_site_name(evidence: Evidence) -> str | None:
    """``name`` of the page's ``WebSite``."""
    return _first(
        (text for item in evidence.facts.json_ld if "WebSite" in types_of(item) for text in strings(item.get("name"))),
        200,
    )


def declared_address(evidence: Evidence) -> str | None:
    """The page's own address as it declares it, by the source that `merge` trusts most."""
    return linked_canonical(evidence) or meta_canonical(evidence) or json_ld_canonical(evidence)


def linked_canonical(evidence: Evidence) -> str | None:
    """The first ``rel=canonical`` that is a web address."""
    return next(filter(None, map(evidence.absolute, evidence.facts.links.get("canonical", ()))), None)


def meta_canonical(evidence: Evidence) -> str | None:
    """``og:url``."""
    return next(filter(None, map(evidence.absolute, evidence.metas("og:url"))), None)


def json_ld_canonical(evidence: Evidence) -> str | None:
    """``url`` or ``mainEntityOfPage`` of the page's article."""
    item = evidence.article or {}
    for key in ("url", "mainEntityOfPage"):
        value = item.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str) and (found := evidence.absolute(value)):
            return found
    return None


def meta_image(evidence: Evidence) -> str | None:
    """``og:image``, else Twitter's."""
    return next(filter(None, map(evidence.absolute, evidence.metas(
        "og:image", "og:image:secure_url", "og:image:url", "twitter:image", "twitter:image:src", "parsely-image-url",
        "sailthru.image.full", "thumbnail"))), None)  # fmt: skip


def json_ld_image(evidence: Evidence) -> str | None:
    """``image`` or ``thumbnailUrl`` of the page's object."""
    for item in evidence.objects:
        for key in ("image", "thumbnailUrl", "primaryImageOfPage"):
            for node in nodes(item.get(key), evidence.facts.json_ld):
                if isinstance(node, dict):
                    node = next((text for name in ("url", "contentUrl", "@id") for text in strings(node.get(name))), "")
                if isinstance(node, str) and (found := evidence.absolute(node)):
                    return found
    return None


def linked_image(evidence: Evidence) -> str | None:
    """``rel=image_src``."""
    return next(filter(None, map(evidence.absolute, evidence.facts.links.get("image_src", ()))), None)


# --- access -------------------------------------------------------------------------------------------------------

_FREE = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def json_ld_free(evidence: Evidence) -> bool | None:
    """``isAccessibleForFree`` of the page's object, as a boolean or a word."""
    for item in evidence.objects:
        value = item.get("isAccessibleForFree")
        if value is None:
            value = item.get("isAccesibleForFree")  # a misspelling that is common
        for entry in value if isinstance(value, list) else [value]:
            if entry is not None:
                found = _FREE.get(str(entry).strip().lower().rpartition("/")[2])
                if found is not None:
                    return found
    return None


def microdata_free(evidence: Evidence) -> bool | None:
    """``itemprop=isAccessibleForFree``."""
    for item in evidence.facts.items.get("isaccessibleforfree", ()):
        if (found := _FREE.get(item.value.strip().lower())) is not None:
            return found
    return None


def meta_free(evidence: Evidence) -> bool | None:
    """``article:content_tier``: free or locked; metered says neither."""
    tiers = {"free": True, "locked": False, "paid": False, "premium": False}
    for text in evidence.metas("article:content_tier", "og:article:content_tier"):
        if (found := tiers.get(text.strip().lower())) is not None:
            return found
    return None
