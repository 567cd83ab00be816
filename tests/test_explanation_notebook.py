"""What a notebook shows of an explanation."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accounts import TIMINGS, block, explanation, harbour
from cleannews import Label
from cleannews.explanation import Candidate, ExplainedField, Explanation, Step
from cleannews.explanation.notebook import to_notebook
from cleannews.model.block import Notice
from cleannews.model.labels import Role
from strategies import articles, texts
from test_notebook import elements

OURS = set("body div h3 p span code strong details summary table tbody tr th td".split())


@settings(max_examples=60, deadline=None)
@given(articles(), st.lists(st.tuples(texts(), st.sampled_from([*Role, *Label])), max_size=5))
def test_any_explanation_loads_nothing_runs_nothing_and_has_only_our_styles(article, described):
    blocks = [
        block(at, text, what, steps=(Step(text, Role.NOTE, None, text, 0.5),))
        for at, (text, what) in enumerate(described)
    ]
    fields = tuple(ExplainedField(text, text, text, (Candidate(text, text, True),)) for text, _ in described)
    for element in elements(to_notebook(Explanation(article, tuple(blocks), fields, TIMINGS))):
        assert element.tag in OURS
        assert set(element.attrib) <= {"style", "dir", "class"}
        assert re.fullmatch(r"[a-z0-9.:;\- ]*", element.get("style", ""))


def test_what_is_shown():
    account = explanation(
        [
            block(0, "Home <b>", Label.NAVIGATION),
            block(1, "A text.", Role.PARAGRAPH, steps=(Step("model", Role.PARAGRAPH, None, "not other", 0.831),)),
            block(2, "World", Label.NAVIGATION),
        ],
        [ExplainedField("headline", "A", "h1", (Candidate("h1", "A", True), Candidate("title", "A – B", False)))],
        headline="A & B",
        outcome_reason="it reads <well>",
        notices=(Notice("encoding-guessed", "It was guessed."),),
    )
    html = to_notebook(account)
    for part in (
        "A &amp; B</h3>",
        "article, 90% sure: it reads &lt;well&gt;",
        "3 blocks · 1 kept with 2 words · navigation 2",
        "<code>encoding-guessed</code> It was guessed.",
        "Home &lt;b&gt;",
        "model: not other",
        "0.83",
    ):
        assert part in html, part
    cells = [re.findall(r"<td[^>]*>(.*?)</td>", row) for row in re.findall(r"<tr>(.*?)</tr>", html)]
    assert ["", "navigation", "region", "0.90", "World"] in cells
    assert ["✓", "<strong>paragraph</strong>", "model: not other", "0.83", "A text."] in cells
    assert ["headline", "✓", "h1", "<strong>A</strong>"] in cells
    assert ["", "", "title", "A – B"] in cells


@pytest.mark.parametrize(("count", "rows"), [(500, 500), (501, 500)])
def test_a_page_with_endless_blocks_stays_viewable(count, rows):
    html = to_notebook(explanation([block(at, "x" * 10_000, Label.OTHER) for at in range(count)]))
    assert html.count("<tr><td") == rows
    assert len(html) < 500_000
    assert ("and 1 more in" in html) is (count > rows)


def test_the_display_is_compact():
    assert len(to_notebook(harbour())) < 15_000
