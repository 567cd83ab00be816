"""The lower part of the report: the fields of the metadata with all their candidates, and the time that stages took."""

from __future__ import annotations

from collections.abc import Sequence

from cleannews.explanation.account import Candidate, ExplainedField
from cleannews.explanation.report_blocks import length
from cleannews.explanation.wording import escaped, number, seconds
from cleannews.render.escape import escape_html

_LONGEST_VALUE = 400
"""Characters of a value that are shown."""
_MOST_CANDIDATES = 40
"""Candidates of a field that are shown."""


def fields_html(fields: Sequence[ExplainedField]) -> str:
    """A table of the fields that the page says anything of, and a line with the others."""
    said = [field for field in fields if field.value or field.candidates]
    silent = [field.name for field in fields if not (field.value or field.candidates)]
    rows = "\n".join(map(_row, said))
    table = (
        '<table><thead><tr><th scope="col">Field</th><th scope="col">What the page says</th></tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody></table>"
    )
    names = ", ".join(_name(name) for name in silent)
    return _section(
        "fields",
        "Fields",
        '<p class="hint">Every value that was found, in the order of trust. The one marked is the article’s.</p>'
        if said
        else "",
        table if said else "",
        f'<p class="silent">Nothing said of: {names}.</p>' if silent else "",
    )


def timings_html(timings: Sequence[tuple[str, float]]) -> str:
    """A bar for each stage, as long as its share of the longest."""
    if not timings:
        return ""
    longest = max(duration for _, duration in timings) or 1.0
    rows = [
        f'<li><span class="what">{escape_html(stage)}</span>'
        f'<span class="bar"><i class="w{length(duration / longest)}"></i></span>'
        f'<span class="figure">{seconds(duration)}</span></li>'
        for stage, duration in timings
    ]
    total = f'<p class="hint">{seconds(sum(duration for _, duration in timings))} in all.</p>'
    return _section("timings", "Time", total, f'<ul class="bars timings">{"".join(rows)}</ul>')


def _section(name: str, title: str, *parts: str) -> str:
    content = "\n".join(part for part in parts if part)
    if not content:
        return ""
    return f'<section class="{name}" aria-labelledby="{name}">\n<h2 id="{name}">{title}</h2>\n{content}\n</section>'


def _row(field: ExplainedField) -> str:
    candidates = field.candidates[:_MOST_CANDIDATES]
    if not any(candidate.chosen for candidate in field.candidates) and field.value:
        # A field put together of several sources is none of its candidates.
        candidates = (Candidate(field.source, field.value, True), *candidates)
    items = [_candidate(candidate, len(candidates) > 1) for candidate in candidates]
    left_out = len(field.candidates) - _MOST_CANDIDATES
    if left_out > 0:
        items.append(f'<li class="cut">… {number(left_out, "more candidate")} left out here</li>')
    return f'<tr><th scope="row">{_name(field.name)}</th><td><ul class="candidates">{"".join(items)}</ul></td></tr>'


def _candidate(candidate: Candidate, has_rivals: bool) -> str:
    state = ' class="chosen"' if candidate.chosen else ""
    mark = ' <strong class="mark">chosen</strong>' if candidate.chosen and has_rivals else ""
    value = f'<span class="value" dir="auto">{escaped(candidate.value, _LONGEST_VALUE)}</span>'
    return f"<li{state}><code>{escape_html(candidate.source)}</code> <span>{value}{mark}</span></li>"


def _name(field: str) -> str:
    return escape_html(field.replace("_", " "))
