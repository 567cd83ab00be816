"""Pages that grow in one respect and stay as they are in all others, to see how the time grows with it.

They are made, the same every time, of words that no list knows; no two paragraphs are alike. What a page does not grow
in, it has as much of as an article that is short.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from functools import cache

PARAGRAPHS = 24
_CONSONANTS, _VOWELS = "bdfgklmnprstvz", "aeiou"
_HEAD = '<html lang="en"><head><title>Board puts off harbour vote</title></head><body><main><article>'
_TITLE = "<h1>Board puts off harbour vote</h1>"
_TAIL = "</article></main></body></html>"


@cache
def _vocabulary() -> tuple[str, ...]:
    chance = random.Random(0)
    syllables = [consonant + vowel for consonant in _CONSONANTS for vowel in _VOWELS]
    return tuple("".join(chance.choices(syllables, k=chance.randint(1, 4))) for _ in range(3_000))


def sentences(number: int, words: int) -> str:
    """Text of about so many words; another one for each number."""
    chance = random.Random(number)
    found: list[str] = []
    while words > 0:
        length = min(words, chance.randint(8, 20))
        found.append(" ".join(chance.choices(_vocabulary(), k=length)).capitalize() + ".")
        words -= length
    return " ".join(found)


def paragraphs(count: int) -> str:
    return "".join(f"<p>{sentences(number, 45)}</p>\n" for number in range(count))


def _page(extra: str = "", *, body: str | None = None, head: str = "") -> str:
    text = paragraphs(PARAGRAPHS) if body is None else body
    return f"{_HEAD.replace('</head>', head + '</head>')}{_TITLE}\n{text}{extra}{_TAIL}"


def size(factor: int) -> str:
    """Paragraphs, with what stands between them in an article."""
    parts = []
    for number in range(PARAGRAPHS * factor):
        parts.append(f"<p>{sentences(number, 45)}</p>\n")
        if number % 6 == 5:
            parts.append(f"<h2>{sentences(number, 5)}</h2>\n<ul><li>{sentences(-number, 9)}</li></ul>\n")
    return _page(body="".join(parts))


def links(factor: int) -> str:
    """A menu and teasers: lists of links."""
    items = "".join(f'<li><a href="/{n}">{sentences(n, 5)}</a></li>\n' for n in range(50 * factor))
    return _page(f'<nav class="menu"><ul>{items}</ul></nav>')


def links_in_text(factor: int) -> str:
    """Links within paragraphs."""
    linked = "".join(
        f'<p>{sentences(n, 12)} <a href="/{n}">{sentences(-n, 3)}</a> {sentences(n + 1, 12)}</p>\n'
        for n in range(25 * factor)
    )
    return _page(body=linked)


def nesting(factor: int) -> str:
    """Elements within elements, with a paragraph in each tenth: fewer than the 2,048 that libxml2 gives up at."""
    return _nested(30 * factor)


def deep_nesting(factor: int) -> str:
    """More of them than libxml2 reads, so that the careful parser does."""
    return _nested(2_500 * factor)


def _nested(depth: int) -> str:
    opened = "".join(f"<div>{f'<p>{sentences(n, 20)}</p>' if n % 10 == 0 else ''}" for n in range(depth))
    return _page(opened + "</div>" * depth)


def comments(factor: int) -> str:
    """What readers wrote beneath the article."""
    written = "".join(
        f'<li class="comment" id="comment-{n}"><p class="author">{sentences(n, 2)}</p><time>2 May 2024</time>'
        f'<p>{sentences(-n, 25)}</p><a href="#reply-{n}">Reply</a></li>\n'
        for n in range(15 * factor)
    )
    return _page(f'<section id="comments"><h2>Comments</h2><ol>{written}</ol></section>')


def markup_comments(factor: int) -> str:
    """Comments of HTML, which no reader sees."""
    return _page("".join(f"<!-- {sentences(n, 10)} -->\n" for n in range(400 * factor)))


def text(factor: int) -> str:
    """One paragraph that grows longer."""
    return _page(body=f"<p>{sentences(0, 2_400 * factor)}</p>")


def figures(factor: int) -> str:
    """Images with captions and credits."""
    shown = "".join(
        f'<figure><img src="/{n}.jpg" alt="{sentences(n, 5)}"><figcaption>{sentences(-n, 12)} Photo: {sentences(n, 2)}'
        "</figcaption></figure>\n"
        for n in range(15 * factor)
    )
    return _page(shown)


def table_cells(factor: int) -> str:
    """A table that grows longer."""
    rows = "".join(f"<tr><th>{sentences(n, 2)}</th><td>{n}</td><td>{n * n}</td></tr>\n" for n in range(40 * factor))
    return _page(f"<table>{rows}</table>")


def json_ld(factor: int) -> str:
    """What the page declares for machines; less than a megabyte of it, more is not read."""
    return _page(head=f'<script type="application/ld+json">{_declared(200 * factor)}</script>')


def broken_json_ld(factor: int) -> str:
    """The same without its end, so that it is no JSON."""
    return _page(head=f'<script type="application/ld+json">{_declared(100 * factor)[:-9]}</script>')


def _declared(things: int) -> str:
    return json.dumps(
        {
            "@type": "NewsArticle",
            "headline": "Board puts off harbour vote",
            "mentions": [{"@type": "Thing", "name": sentences(n, 3), "url": f"/{n}"} for n in range(things)],
        }
    )


def scripts(factor: int) -> str:
    """Programs, which are read over."""
    return _page("".join(f"<script>var v{n} = '{sentences(n, 40)}';</script>\n" for n in range(200 * factor)))


def flattened(factor: int) -> str:
    """Text without markup: lines."""
    return "\n\n".join(["Board puts off harbour vote", *(sentences(n, 45) for n in range(PARAGRAPHS * factor))])


def flattened_lines(factor: int) -> str:
    """Text without markup: short lines, as menus leave them."""
    lines = (sentences(n, 3).rstrip(".") for n in range(40 * factor))
    return "\n".join(["Board puts off harbour vote", *lines, *(sentences(n, 45) for n in range(PARAGRAPHS))])


def flattened_text(factor: int) -> str:
    """Text without markup: one line that grows longer."""
    return f"Board puts off harbour vote\n\n{sentences(0, 2_400 * factor)}"


def flattened_bullets(factor: int) -> str:
    """Text without markup: lists, with bullets and with numbers."""
    lines = (f"{'•-*'[n % 3] if n % 4 else f'{n % 20 + 1}.'} {sentences(n, 8)}" for n in range(40 * factor))
    return "\n".join(["Board puts off harbour vote", *lines, *(sentences(n, 45) for n in range(PARAGRAPHS))])


def flattened_tags(factor: int) -> str:
    """Text without markup but for stray tags and entities, in one line and in many."""
    stray = " ".join(f"<b>{sentences(n, 3)}</p> &amp; &lt;{n}&gt; < > <i" for n in range(40 * factor))
    lines = (f"<br>{sentences(n, 9)}</div> &nbsp;&#8217;" for n in range(40 * factor))
    return "\n\n".join(["Board puts off harbour vote", stray, *lines, *(sentences(n, 45) for n in range(PARAGRAPHS))])


def flattened_torn(factor: int) -> str:
    """Text without markup: paragraphs torn apart at their links, without a blank line."""
    torn = (
        part for n in range(40 * factor) for part in (sentences(n, 12)[:-1].lower(), "a link", f", {sentences(-n, 12)}")
    )
    return "\n".join(["Board puts off harbour vote", *torn])


def flattened_signs(factor: int) -> str:
    """Text without markup: lines with dates, names and addresses, all near each other."""
    lines = (
        f"By {sentences(n, 2)[:-1].title()} | {n % 28 + 1:02}/{n % 12 + 1:02}/2019 | "
        f"Updated {n % 28 + 1} May 20{n % 20:02} https://example.org/{n}"
        for n in range(40 * factor)
    )
    return "\n".join(["Board puts off harbour vote", *lines, *(sentences(n, 45) for n in range(PARAGRAPHS))])


def flattened_blanks(factor: int) -> str:
    """Text without markup: white space, in lines and within them."""
    blanks = "\n \t\u00a0\n" * (2_000 * factor) + " " * (20_000 * factor) + "\r\n\x0b\u2028" * (500 * factor)
    return f"Board puts off harbour vote\n{blanks}\n" + "\n\n".join(sentences(n, 45) for n in range(PARAGRAPHS))


Shape = Callable[[int], str]

SHAPES: dict[str, Shape] = {
    "size": size,
    "links": links,
    "links in text": links_in_text,
    "nesting": nesting,
    "nesting, past libxml2's limit": deep_nesting,
    "readers' comments": comments,
    "comments in the markup": markup_comments,
    "text of one paragraph": text,
    "figures": figures,
    "rows of a table": table_cells,
    "JSON-LD": json_ld,
    "JSON-LD, broken": broken_json_ld,
    "scripts": scripts,
    "flattened: lines": flattened,
    "flattened: short lines": flattened_lines,
    "flattened: one line": flattened_text,
    "flattened: bullets": flattened_bullets,
    "flattened: stray tags": flattened_tags,
    "flattened: torn lines": flattened_torn,
    "flattened: dates and names": flattened_signs,
    "flattened: white space": flattened_blanks,
}
