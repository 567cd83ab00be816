"""What the library remembers from page to page is bounded, whatever the pages call things."""

from __future__ import annotations

import gc
import tracemalloc

import pytest

from cleannews import clean, explain

SENTENCE = "The council voted on Tuesday to repair the harbour wall before the winter storms."
ARTICLE = "".join(f"<p>{SENTENCE} {number}. {SENTENCE}</p>" for number in range(6))
LONG = 30_000
KEPT = 1_000_000
"""Bytes; the pages below hold several times that, and what is made of them many times."""


def everywhere(name: str) -> str:
    """A page on which everything that can have a name, a title or a value has this one."""
    words = " ".join(name[start : start + 20] + str(start) for start in range(0, LONG, 20))
    return (
        f"<html lang='{name}'><title>{name} | {words}</title><meta name=author content='{name}'>"
        f"<meta property='og:title' content='{words}'><meta property='{name}' content=x>"
        f'<script type="application/ld+json">{{"@type": "{name}", "headline": "{words}", "author": "{name}"}}</script>'
        f"<nav class='{name}'>Home</nav><div id='{name}' role='{name}' itemprop='{name}' itemtype='{name}'>"
        f"<article class='{words}'><h1 class='{words}'>{name} {words}</h1><p class='byline {name}'>By {name}</p>"
        f"<time datetime='{name}'>{name}</time><figure><img src='/{name}' alt='{words}' class='{name}'>"
        f"<figcaption class='{words}'>{words} Photo: {name}</figcaption></figure>{ARTICLE}<p>{words}</p>"
        f"<p {' '.join(f'a{start}{name[:8]}' for start in range(300))}>{name}</p></article></div></html>"
    )


@pytest.mark.parametrize("form", ["html", "text"])
def test_no_page_leaves_more_behind_than_a_little(form: str) -> None:
    def pages(first: int, count: int) -> list[str]:
        names = [chr(0x4E00 + number) + "n" * LONG for number in range(first, first + count)]
        if form == "text":
            return [f"{name}\n\n{SENTENCE}\n\nBy {name}\n\n{SENTENCE} {name}" for name in names]
        return [everywhere(name) for name in names]

    for page in pages(0, 2):  # words and weights are loaded
        clean(page, url="https://example.org/a")
    explain(ARTICLE)
    tracemalloc.start()
    try:
        for number, page in enumerate(pages(2, 6)):
            clean(page, url=f"https://example.org/{number}")
        del page
        gc.collect()
        kept = tracemalloc.take_snapshot()
    finally:
        tracemalloc.stop()
    largest = sorted(kept.statistics("lineno"), key=lambda line: -line.size)
    assert sum(line.size for line in largest) < KEPT, largest[:5]
