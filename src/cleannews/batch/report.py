"""The report of a run: its numbers as JSON, or as a page for the browser that loads nothing and runs nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from cleannews.batch.summary import Summary
from cleannews.render.escape import escape_html, printable

_STYLE = """
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #8884; vertical-align: top; }
td:first-child { overflow-wrap: anywhere; } td.n { text-align: right; font-variant-numeric: tabular-nums; width: 8rem; }
td.bar { width: 35%; } td.bar div { background: #3b7dd8; height: .8rem; min-width: 1px; }
small { color: #777; overflow-wrap: anywhere; }
"""


def to_json(summary: Summary) -> str:
    """The numbers as JSON."""
    return json.dumps(summary.to_dict(), ensure_ascii=False, indent=2) + "\n"


def to_html(summary: Summary) -> str:
    """The numbers as a page of HTML; all that is from pages or their names is escaped."""
    values = summary.to_dict()
    state = "complete" if summary.complete else "stopped before its end"
    rate = f", {values['pages_per_second']:,} a second" if values["pages_per_second"] else ""
    counts = {
        "left out (not wanted)": summary.left_out,
        "not sampled": summary.not_sampled,
        "marked as near duplicates": summary.duplicates,
        "repeated in the sources": summary.repeated,
        "finished before": summary.skipped,
    }
    parts = [
        '<!doctype html><html lang="en"><head><meta charset="utf-8">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        '<meta name="viewport" content="width=device-width"><title>Batch run</title>',
        f"<style>{_STYLE}</style></head><body>",
        f"<h1>Batch run: {summary.pages:,} pages in {values['seconds']:,} s{rate}; {state}</h1>",
        _counts("Outcomes", values["outcomes"]),
        _counts("Outcomes of the records that were there before", values["outcomes_before"]),
        _counts("Beside these", {name: count for name, count in counts.items() if count}),
        _errors(values["errors"]),
        _counts("Removed blocks by label", values["removed"]),
        _slowest(values["slowest"]),
        _counts("Pages by site (at most 100)", values["sites"]),
        _counts("Unlike their site's profile (at most 100)", values["unlike_site"]),
        _counts("Passed over: no pages", values["passed_over"]),
        "</body></html>\n",
    ]
    return "\n".join(part for part in parts if part)


def _counts(title: str, counts: Mapping[str, int]) -> str:
    largest = max(counts.values(), default=0)
    rows = (
        f'<tr><td>{_shown(name)}</td><td class="n">{count:,}</td>'
        f'<td class="bar"><div style="width:{100 * count / largest:.1f}%"></div></td></tr>'
        for name, count in counts.items()
    )
    return _table(title, rows)


def _errors(errors: Mapping[str, Any]) -> str:
    rows = []
    for kind, found in errors.items():
        examples = "".join(
            f"<br><small>{_shown(one['id'])}: {_shown(one['message'])}</small>" for one in found["examples"]
        )
        rows.append(f'<tr><td>{_shown(kind)}{examples}</td><td class="n">{found["count"]:,}</td></tr>')
    return _table("Errors", rows)


def _slowest(slowest: Iterable[Mapping[str, Any]]) -> str:
    rows = (
        f"<tr><td>{_shown(one['id'])}<br><small>{_shown(one['position'])}</small></td>"
        f'<td class="n">{one["seconds"]:,} s</td></tr>'
        for one in slowest
    )
    return _table("Slowest pages", rows)


def _table(title: str, rows: Iterable[str]) -> str:
    body = "\n".join(rows)
    return f"<h2>{title}</h2>\n<table>{body}</table>" if body else ""


def _shown(text: str) -> str:
    return escape_html(printable(text))
