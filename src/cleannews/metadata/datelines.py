"""Datelines: where, and for which agency, a report was written, at the beginning of its first paragraph."""

from __future__ import annotations

import re
from typing import Final

from cleannews.credits import names_agency
from cleannews.metadata.evidence import Evidence
from cleannews.metadata.json_ld import strings
from cleannews.model import roles

_LONGEST: Final = 70
"""Characters of a dateline; the Associated Press's longest stand for a city, a state or country and a date."""
_DASHED = re.compile(r"(.{2,70}?)\s*(?:\s[–—-]{1,2}|[–—]{1,2}|--)\s+(?=\S)")
_AGENCY = re.compile(r"([^\W\d_][^()]{1,45}?)\s*\(([^()]{2,30})\)(?=\s*(?:[.:–—-]|$))")
_BRACKETED = re.compile(r"【([^】]{2,40})】")


def json_ld_dateline(evidence: Evidence) -> str | None:
    """``dateline`` of the page's article."""
    article = evidence.article
    found = strings(article.get("dateline"))[:1] if article is not None else []
    return " ".join(found[0].split())[:_LONGEST] or None if found else None


def shown_dateline(evidence: Evidence) -> str | None:
    """The dateline of the first paragraph, as it is written: ``PORT VELM (Reuters)``."""
    for block in evidence.blocks(role=roles.PARAGRAPH)[:2]:
        found = dateline_of(block.text)
        if found is not None:
            return found
    return None


def dateline_of(text: str) -> str | None:
    """The dateline that a paragraph begins with; None if it has none.

    >>> dateline_of("BERLIN (dpa) - Ministers met on Tuesday.")
    'BERLIN (dpa)'
    >>> dateline_of("Well-known names – and some new ones – met on Tuesday.") is None
    True
    """
    head = text[: _LONGEST + 10]
    bracketed = _BRACKETED.match(head)
    if bracketed is not None:
        return bracketed[1].strip()
    signed = _AGENCY.match(head)
    if signed is not None and signed[1][0].isupper() and names_agency(signed[2]):
        return f"{signed[1].strip()} ({signed[2].strip()})"
    dashed = _DASHED.match(head)
    if dashed is None:
        return None
    place = dashed[1].strip(" ,")
    words = [word for word in re.split(r"[\s,/]+", place) if any(map(str.isalpha, word))]
    first = words[0] if words else ""
    if len(first) > 1 and first.isupper() and sum(word.isupper() for word in words) * 2 >= len(words):
        return place
    return None
