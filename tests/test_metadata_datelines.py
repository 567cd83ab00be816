"""Datelines: where a report was written."""

from __future__ import annotations

import pytest

from cleannews import Article, clean
from cleannews.metadata.datelines import dateline_of

CASES = [
    ("PORT VELM (Reuters) - Crews went back to work on Friday.", "PORT VELM (Reuters)"),
    ("PORT VELM, Norland (AP) — Crews went back to work.", "PORT VELM, Norland (AP)"),
    ("PORT VELM — Crews went back to work on Friday.", "PORT VELM"),
    ("PORT VELM, May 3 – Crews went back to work on Friday.", "PORT VELM, May 3"),
    ("Berlin (dpa). Die Minister trafen sich am Freitag.", "Berlin (dpa)"),
    ("Wien/Graz (APA) – Die Minister trafen sich am Freitag.", "Wien/Graz (APA)"),
    ("МОСКВА, 3 мая — Экипажи вернулись к работе.", "МОСКВА, 3 мая"),
    ("【東京＝共同】政府は三日、計画を発表した。", "東京＝共同"),
    ("Well-known names – and some new ones – met on Friday.", None),
    ("Crews (all of them) went back to work on Friday.", None),
    ("The UN – an old friend of the port – sent a letter.", None),
    ("A – that is the first letter.", None),
    ("Crews went back to work on Friday.", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "dateline"), CASES, ids=[text[:30] for text, _ in CASES])
def test_dateline_of(text: str, dateline: str | None) -> None:
    assert dateline_of(text) == dateline


TEXT = "<p>PORT VELM (Reuters) - The harbour board met on Tuesday evening to weigh three plans for the old quay.</p>"
MORE = "<p>Members argued for four hours about cost, noise and the two listed cranes before they put off the vote.</p>"


def test_the_article_has_it_and_keeps_its_paragraph() -> None:
    article = clean(f"<article><h1>Board puts off vote</h1>{TEXT}{MORE}{MORE.replace('four', 'five')}</article>")
    assert article.dateline == "PORT VELM (Reuters)"
    assert article.sources["dateline"] == "text"
    assert article.text.startswith("PORT VELM (Reuters) - The harbour board")
    assert Article.from_dict(article.to_dict()).dateline == article.dateline
    assert article.to_schema_org()["dateline"] == "PORT VELM (Reuters)"
