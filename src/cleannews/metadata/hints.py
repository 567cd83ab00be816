"""What a page says about itself that helps to judge its blocks."""

from __future__ import annotations

import html
import re
from functools import cache

from cleannews.metadata.evidence import Evidence
from cleannews.metadata.json_ld import strings, types_of
from cleannews.metadata.names import read_authors
from cleannews.metadata.page_fields import json_ld_image, meta_description, meta_image
from cleannews.metadata.people import json_ld_authors, labelled_authors, meta_authors, microdata_authors
from cleannews.metadata.plain import plain_text
from cleannews.metadata.titles import declared_titles
from cleannews.model.block import Hints

MAX_BODY = 200_000
"""Characters of ``articleBody`` that are kept."""


def hints_of(evidence: Evidence) -> Hints:
    """Titles, descriptions, authors and body that a page declares, as plain text; empty for flattened text."""
    titles = [plain_text(title.text) for title in declared_titles(evidence)]
    described = [meta_description(evidence) or "", *evidence.metas("description", "twitter:description")]
    bodies: list[str] = []
    for item in evidence.objects:
        described.extend(strings(item.get("description")))
        bodies.extend(strings(item.get("articleBody"))[:1])
    signatures = [
        *json_ld_authors(evidence),
        *labelled_authors(evidence),
        *meta_authors(evidence),
        *microdata_authors(evidence),
    ]
    authors, _ = read_authors(signatures, evidence.language, evidence.site_names)
    return Hints(
        titles=_distinct(titles),
        descriptions=_distinct([plain_text(text) for text in described]),
        article_body=_body_text(max(bodies, key=len)) if bodies else "",
        authors=tuple(author.name for author in authors),
        declares_product=_declares_product(evidence),
        images=_distinct([address for read in (meta_image, json_ld_image) if (address := read(evidence))]),
    )


_PRODUCTS = frozenset(("Product", "ProductGroup", "IndividualProduct", "ProductModel"))
MOST_TYPED = 60
"""Objects of a page's JSON-LD whose types are read."""


def _declares_product(evidence: Evidence) -> bool:
    declared = [value.strip().lower().removeprefix("og:") for value in evidence.metas("og:type")]
    return any(value.partition(".")[0] == "product" for value in declared) or any(
        not _PRODUCTS.isdisjoint(types_of(item)) for item in evidence.facts.json_ld[:MOST_TYPED]
    )


def _distinct(texts: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, texts)))


@cache
def _border() -> re.Pattern[str]:
    return re.compile(r"<(?:/p|/div|/li|/h[1-6]|br\s{0,3}/?|p|div)(?:\s[^<>]{0,300})?>", re.IGNORECASE)


@cache
def _element() -> re.Pattern[str]:
    return re.compile(
        r"<(script|style)\b.{0,5000}?</\1>|<!--.{0,2000}?-->|</?[a-zA-Z][^<>]{0,1000}>", re.DOTALL | re.IGNORECASE
    )


def _body_text(text: str) -> str:
    """A declared body as plain text, a line for each paragraph; it may hold markup, escaped or not."""
    text = text[:MAX_BODY]
    for _ in range(2):
        if "&" in text:
            text = html.unescape(text)
    if "<" in text:
        text = _element().sub("", _border().sub("\n", text))
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.splitlines())))
