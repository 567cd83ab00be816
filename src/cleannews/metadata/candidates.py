"""All that a page says of each field, not only what is taken: for those who ask why."""

from __future__ import annotations

from typing import Any, NamedTuple

from cleannews.metadata import page_fields
from cleannews.metadata.evidence import Evidence, languages
from cleannews.metadata.headlines import choose_headline, rank_titles
from cleannews.metadata.merge import DATES, FIELDS, author_readings, date_readings, field_readings
from cleannews.metadata.shown import Shown
from cleannews.metadata.titles import declared_titles, shown_titles


class Said(NamedTuple):
    """What one source says of a field."""

    source: str
    value: Any
    """As in `Metadata`."""


def candidates_of(evidence: Evidence) -> dict[str, list[Said]]:
    """What all sources say, by field, in the order of trust; the first is what `merge` takes.

    Args:
        evidence: with the blocks and the verdicts that the fields were read with.
    """
    shown_ones, declared = tuple(shown_titles(evidence)), tuple(declared_titles(evidence))
    title = choose_headline(shown_ones, declared, evidence.sites, evidence.recurring)
    titles = [
        Said(source, text) for text, source in rank_titles(shown_ones, declared, evidence.sites, evidence.recurring)
    ]
    if title is not None:
        titles.insert(0, Said(title.source, title.text))
    shown = Shown(evidence, title.text if title is not None else "")
    found: dict[str, list[Said]] = {
        "headline": titles,
        "authors": [Said(source, authors) for source, authors in author_readings(evidence, shown)],
        "language": [Said(source, tag) for tag, source in languages(evidence.facts, evidence.objects)],
    }
    for field in DATES:
        dates = [*date_readings(field, evidence, shown)]
        found[field] = [Said(source, moment) for source, (moment, _) in dates]
        found[f"{field}_raw"] = [Said(source, raw) for source, (_, raw) in dates]
    for field in FIELDS:
        found[field] = [Said(source, value) for source, value in field_readings(field, evidence, shown)]
    if found["breadcrumbs"]:
        headline = title.text if title is not None else None
        section = page_fields.section_of(found["breadcrumbs"][0].value, headline, evidence.sites)
        if section is not None:
            found["section"].append(Said("breadcrumbs", section))
    return found
