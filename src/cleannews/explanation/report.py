"""The account of a page as one HTML file.

It needs no network and no script, and nothing of the page loads or runs in it: every text is escaped, an image is a
link, and a Content-Security-Policy lets only the one style sheet and the one script of this module in, by their hash.
The script adds a search to what `details` and the style sheet do by themselves.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from importlib.resources import files

from cleannews.explanation.account import ExplainedBlock, Explanation
from cleannews.explanation.report_article import article_html, safe_links
from cleannews.explanation.report_blocks import MOST_BLOCKS, page_html
from cleannews.explanation.report_fields import fields_html, timings_html
from cleannews.explanation.wording import GROUPS, counts_of, escaped, listed, number, percent
from cleannews.render.escape import escape_html, shortened

_STYLES = ("report.css", "report-page.css", "report-article.css", "report-media.css")
_LONGEST_HEADLINE = 400
_LONGEST_SENTENCE = 600
_LONGEST_TITLE = 100
_LEAST_WEIGHT = 2
"""Words that a block counts for at least in the strip, so that a short one can still be seen."""


def report(explanation: Explanation) -> str:
    """The report, to be written to a file as UTF-8."""
    style, script = _shipped(*_STYLES), _shipped("report.js")
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{_title(explanation)}</title>
<style>{style}</style>
</head>
<body>
{_header(explanation)}
<main>
{_filters(explanation.blocks)}
<div class="sides">
<section class="page" aria-labelledby="page">
<h2 id="page">The page</h2>
<p class="hint">In its order; what was taken out is folded. Open a block to see what was said of it.</p>
{page_html(explanation.blocks, explanation.article.language)}
</section>
<section class="out" aria-labelledby="article" tabindex="0">
<h2 id="article">The article</h2>
{article_html(explanation.article)}
</section>
</div>
<div class="sides">
{fields_html(explanation.fields)}
{timings_html(explanation.timings)}
</div>
</main>
<footer><p>Made by cleannews. Texts are the page’s; nothing of it is loaded or run here.</p></footer>
<script>{script}</script>
</body>
</html>
"""


@cache
def _shipped(*names: str) -> str:
    """The files that stand beside this module, one after the other."""
    here = files("cleannews.explanation")
    return "\n" + "\n".join(here.joinpath(name).read_text(encoding="utf-8") for name in names)


def _hash(content: str) -> str:
    return "sha256-" + b64encode(sha256(content.encode()).digest()).decode()


def _title(explanation: Explanation) -> str:
    headline = explanation.article.headline or "A page without a headline"
    return f"{escape_html(shortened(headline, _LONGEST_TITLE))} – what was kept, what went, and why"


def _header(explanation: Explanation) -> str:
    article, blocks = explanation.article, explanation.blocks
    headline = escaped(article.headline, _LONGEST_HEADLINE) if article.headline else "A page without a headline"
    reason = escaped(article.outcome_reason, _LONGEST_SENTENCE)
    outcome = f'<b class="outcome">{article.outcome}</b>, {percent(article.confidence)} sure'
    lang = f' lang="{escape_html(article.language)}"' if article.headline and article.language else ""
    parts = [
        '<p class="kicker">What was kept of a page, what went, and why</p>',
        f'<h1 dir="auto"{lang}>{headline}</h1>',
        f'<p class="state">{outcome}: {reason}</p>',
        f'<p class="facts">{_facts(explanation)}</p>',
        _notices(explanation),
        _strip(blocks[:MOST_BLOCKS]),
    ]
    content = "\n".join(part for part in parts if part)
    return f"<header>\n{content}\n</header>"


def _facts(explanation: Explanation) -> str:
    article, blocks = explanation.article, explanation.blocks
    kept = [block for block in blocks if block.kept]
    words = f"{sum(block.words for block in kept):,} of {number(sum(block.words for block in blocks), 'word')} kept"
    address = ""
    if article.url:
        shown = escaped(article.url, _LONGEST_TITLE)
        # Links of the page are told from others in one place; an address that is none of the web's stays as text.
        address = safe_links(f'<a href="{escape_html(article.url)}">{shown}</a>')
    return listed(
        [
            f"{number(len(blocks), 'block')}: {len(kept):,} kept, {len(blocks) - len(kept):,} removed",
            words if blocks else "",
            f"read as {escape_html(article.format)}",
            escape_html(article.encoding or ""),
            address,
        ]
    )


def _notices(explanation: Explanation) -> str:
    items = [
        f"<li><code>{escape_html(notice.code)}</code> {escaped(notice.message, _LONGEST_SENTENCE)}</li>"
        for notice in explanation.notices
    ]
    return f'<ul class="notices" aria-label="To be known">{"".join(items)}</ul>' if items else ""


def _strip(blocks: Sequence[ExplainedBlock]) -> str:
    """The page from top to bottom, drawn from left to right: a block is as wide as it has words."""
    bars: list[list[int | str]] = []
    at = 0
    for block in blocks:
        group = "kept" if block.label is None else GROUPS[block.label]
        width = max(block.words, _LEAST_WEIGHT)
        if bars and bars[-1][0] == group:
            bars[-1][2] = at + width - int(bars[-1][1])
        else:
            bars.append([group, at, width])
        at += width
    if not bars:
        return ""
    drawn = "".join(f'<rect class="{group}" x="{x}" width="{width}" height="1"/>' for group, x, width in bars)
    name = "The page from its first block on the left to its last on the right; dark is what was kept"
    shape = f'viewBox="0 0 {at} 1" preserveAspectRatio="none"'
    return f'<svg class="strip" role="img" aria-label="{name}" {shape}>{drawn}</svg>'


def _filters(blocks: Sequence[ExplainedBlock]) -> str:
    """Choices that the style sheet acts on; the search stays hidden until the script runs."""
    if not blocks:
        return ""
    shown = blocks[:MOST_BLOCKS]
    counts = counts_of(shown)
    removed = sum(count for _, count in counts)
    modes = (
        ("all", "everything", len(shown), " checked"),
        ("kept", "kept only", len(shown) - removed, ""),
        ("removed", "removed only", removed, ""),
    )
    radios = "".join(
        f'<label><input type="radio" name="show" id="show-{key}" autocomplete="off"{state}> '
        f"{words} <b>{count:,}</b></label>"
        for key, words, count, state in modes
    )
    boxes = "".join(
        f'<label class="{GROUPS[label]}"><input type="checkbox" id="label-{label}" autocomplete="off" checked> '
        f"{label} <b>{count:,}</b></label>"
        for label, count in counts
    )
    labels = f'<fieldset class="labels"><legend>Removed as</legend>{boxes}</fieldset>' if boxes else ""
    return f"""<section class="filters" aria-label="Filters">
<fieldset class="modes"><legend>Show</legend>{radios}</fieldset>
{labels}
<div class="search" hidden>
<label for="search">Find in blocks</label> <input type="search" id="search" autocomplete="off" spellcheck="false">
<button type="button" id="unfold">Unfold all</button> <button type="button" id="fold">Fold all</button>
<p id="status" role="status"></p>
</div>
</section>"""
