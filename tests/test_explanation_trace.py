"""`explain`: the article is what `clean` gives, and the account is true and complete."""

from __future__ import annotations

import json
import math
import re
from functools import cache
from pathlib import Path

import click
import pytest
from markdown_it import MarkdownIt

from cleannews import Article, Cleaner, Explanation, Options, clean, explain, pipeline
from cleannews.classify import History
from cleannews.cli.account import show_explanation
from cleannews.explanation import reasons
from cleannews.explanation.fields import FIELDS, LONGEST_CANDIDATE, MOST_CANDIDATES, as_text
from cleannews.explanation.markdown import MOST_ROWS
from cleannews.model.labels import Label, Outcome, Role
from cleannews.model.lazy import Lazy
from cleannews.options import Thresholds
from test_fixtures import ALL, Fixture

P = (
    "The harbour board met on Tuesday evening to weigh three plans for the old quay, and none found a majority.",
    "Members argued for four hours about cost, noise and the two listed cranes, and the vote was put off at midnight.",
    "Shipping firms fear that another winter without repairs would close the quay to larger vessels for good.",
)
HOSTILE = "<script>alert(1)</script> $\\href{javascript:alert(2)}{x}$ \\(y\\) [a](javascript:b) |c| `d` \x1b[31m\x9b"


def page_of(fixture: Fixture) -> str | bytes:
    return fixture.text if fixture.kind == "txt" else fixture.data


@cache
def explained(name: str) -> Explanation:
    fixture = next(fixture for fixture in ALL if fixture.name == name)
    return explain(page_of(fixture), fixture.expected.get("url"), fixture.expected.get("content_type"))


def html(*parts: str, head: str = "") -> str:
    return (
        f"<html><head>{head}</head><body><article><h1>Board puts off vote</h1>{''.join(parts)}</article></body></html>"
    )


every_fixture = pytest.mark.parametrize("fixture", ALL, ids=lambda fixture: fixture.name)


# --- the account is true ----------------------------------------------------------------------------------------------


@every_fixture
def test_the_article_is_what_clean_gives(fixture: Fixture):
    article = fixture.clean(page_of(fixture))
    explanation = explained(fixture.name)
    assert explanation.article == article
    assert explanation.notices == article.notices
    removed = [block for block in explanation.blocks if not block.kept]
    assert [(block.text, block.label, block.index, block.line, block.xpath or None) for block in removed] == [
        (entry.text, entry.label, *entry.position) for entry in article.removed
    ]
    for block, entry in zip(removed, article.removed, strict=True):
        last = block.steps[-1]
        assert entry.reason == (f"{last.rule}: {last.detail}" if last.detail else last.rule)
        assert entry.score == round(last.score, 2)


@every_fixture
def test_the_last_step_decides(fixture: Fixture):
    explanation = explained(fixture.name)
    for index, block in enumerate(explanation.blocks):
        assert block.index == index
        assert (block.steps[-1].role, block.steps[-1].label) == (block.role, block.label)
        assert block.kept == (block.role is not None) == (block.label is None)
        assert all((step.role is None) != (step.label is None) for step in block.steps)
        assert all(step != earlier for earlier, step in zip(block.steps, block.steps[1:], strict=False))
        assert bool(block.xpath) == (explanation.article.format == "html")


@every_fixture
def test_the_fields_and_their_winners(fixture: Fixture):
    explanation = explained(fixture.name)
    assert tuple(field.name for field in explanation.fields) == FIELDS
    for field in explanation.fields:
        assert field.value == as_text(getattr(explanation.article, field.name))
        assert field.source == explanation.article.sources.get(field.name, "")
        assert len(field.candidates) <= MOST_CANDIDATES
        assert len({candidate[:2] for candidate in field.candidates}) == len(field.candidates)
        chosen = [candidate for candidate in field.candidates if candidate.chosen]
        if field.value:
            assert [(field.source, field.value[: LONGEST_CANDIDATE - 1])] == [
                (candidate.source, candidate.value[: LONGEST_CANDIDATE - 1]) for candidate in chosen
            ]
            assert chosen == [field.candidates[0]], "the one that is trusted most"
        else:
            assert not chosen


@every_fixture
def test_what_the_model_says(fixture: Fixture):
    for block in explained(fixture.name).blocks:
        assert (block.probability is None) == (block.first_guess is None)
        if block.probability is None:
            assert block.reasons == ()
            continue
        assert 0.0 <= block.probability <= 1.0
        assert 0.0 <= block.first_guess <= 1.0
        assert len(block.reasons) <= reasons.MOST_REASONS
        strengths = [abs(reason.effect) for reason in block.reasons]
        assert strengths == sorted(strengths, reverse=True)
        assert all(reason.what and math.isfinite(reason.effect) for reason in block.reasons)


@every_fixture
def test_every_account_is_json(fixture: Fixture):
    record = explained(fixture.name).to_dict()
    assert json.loads(json.dumps(record)) == record


def test_the_keys_of_the_record():
    record = explained("short-news").to_dict()
    assert [*record] == ["article", "blocks", "fields", "timings"]
    assert record["article"] == explained("short-news").article.to_dict()
    assert [*record["blocks"][0]] == [
        "index", "kind", "text", "line", "xpath", "words", "link_density", "kept", "role", "label", "steps",
        "probability", "first_guess", "reasons",
    ]  # fmt: skip
    assert {*record["fields"][0]} == {"name", "value", "source", "candidates"}
    assert {*record["fields"][0]["candidates"][0]} == {"source", "value", "chosen"}
    assert {*record["blocks"][0]["steps"][0]} == {"rule", "role", "label", "detail", "score"}
    told = next(block for block in record["blocks"] if block["reasons"])
    assert {*told["reasons"][0]} == {"what", "value", "effect"}
    assert {*record["timings"][0]} == {"stage", "seconds"}


# --- the account is complete ------------------------------------------------------------------------------------------


def test_each_rule_in_its_turn():
    page = html(
        *(f"<p>{p}</p>" for p in P), "<aside><h3>Popular News</h3><ul><li><a href=/a>Ferry late</a></ul></aside>"
    )
    block = next(block for block in explain(page).blocks if block.text == "Popular News")
    assert [(step.rule, step.label) for step in block.steps] == [
        ("region", Label.OTHER),
        ("phrase-line", Label.RELATED),
        ("section-start", Label.RELATED),
    ]
    assert block.probability is None, "nobody asked the model"


def test_the_model_has_the_last_word():
    explanation = explained("front-page")
    block = next(block for block in explanation.blocks if block.text == "Sport" and block.kept)
    assert [(step.rule, step.role or step.label) for step in block.steps] == [
        ("link-density", Label.RELATED),
        ("model", Role.HEADING),
    ]
    assert block.steps[-1].score == block.probability


def test_what_is_withdrawn_with_the_page():
    explanation = explained("consent-wall")
    assert explanation.article.outcome is Outcome.CONSENT_WALL
    withdrawn = [block for block in explanation.blocks if block.steps[-1].rule == "no-article"]
    assert any(block.steps[0].role is Role.PARAGRAPH for block in withdrawn)
    (headline,) = (field for field in explanation.fields if field.name == "headline")
    assert headline.value == ""
    assert headline.candidates
    assert not any(candidate.chosen for candidate in headline.candidates)


def test_a_second_look_replaces_the_first():
    options = Options(thresholds=Thresholds(second_opinion_below=1.0))
    page = html(*(f"<p>{p}</p>" for p in P))
    explanation = explain(page, options=options)
    assert explanation.article == Cleaner(options).clean(page)
    stages = [stage for stage, _ in explanation.timings]
    assert stages.count("classify") == 2
    assert stages.index("second opinion") > stages.index("classify")
    paragraph = next(block for block in explanation.blocks if block.text == P[0])
    assert [step.rule for step in paragraph.steps] == ["body"]


def test_the_stages():
    assert [stage for stage, _ in explain(html(f"<p>{P[0]}</p>" * 9).encode()).timings] == [
        "read", "decode", "parse", "segment", "facts", "hints", "classify", "metadata", "outcome", "assemble",
    ]  # fmt: skip
    assert [stage for stage, _ in explain("\n\n".join(P)).timings][:3] == ["read", "segment", "hints"]
    assert all(seconds >= 0.0 for _, seconds in explained("short-news").timings)


def test_without_the_model():
    explanation = explain(html(*(f"<p>{p}</p>" for p in P)), options=Options(disabled_rules=frozenset({"model"})))
    assert {block.probability for block in explanation.blocks} == {None}


@pytest.mark.parametrize("page", [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "", "   ", '{"a": 1}', "https://example.org/a"])
def test_a_page_without_blocks(page):
    explanation = explain(page)
    assert explanation.article == clean(page)
    assert explanation.blocks == ()
    assert [field.value for field in explanation.fields] == [""] * len(FIELDS)
    assert explanation.article.outcome in explanation._repr_markdown_()
    assert explanation.to_html()


def test_errors_are_those_of_clean():
    with pytest.raises(TypeError):
        explain(42)


def test_candidates_in_the_order_of_trust():
    tags = ", ".join(f"tag {number}" for number in range(59))
    head = f"""<meta property="og:title" content="Board puts off vote"><meta name="keywords" content="{tags}">
    <meta property="article:published_time" content="2024-10-02T18:40:00+01:00"><meta name="author" content="Ada Quill">
    <script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Board delays vote", "author": "Bo Lind",
    "datePublished": "2024-10-03", "keywords": "quay"}}</script>"""
    page = html(*(f"<p>{p}</p>" for p in P), head=head)
    fields = {field.name: field for field in explain(page).fields}
    assert fields["authors"].candidates[:2] == (("json-ld", "Bo Lind", True), ("meta", "Ada Quill", False))
    assert [candidate[:2] for candidate in fields["date_published"].candidates] == [
        ("meta", "2024-10-02 18:40+01:00"),
        ("json-ld", "2024-10-03 00:00"),
    ]
    assert ("json-ld", "Board delays vote", False) in fields["headline"].candidates
    assert fields["tags"].candidates[0] == ("json-ld", "quay", True)
    cut = fields["tags"].candidates[1].value
    assert len(cut) == LONGEST_CANDIDATE
    assert cut.endswith("…")


# --- the documentation ------------------------------------------------------------------------------------------------

ROOT = Path(__file__).parents[1]


def test_the_documentation_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.chdir(ROOT)
    page = (ROOT / "docs" / "explain.md").read_text(encoding="utf-8")
    exec(re.findall(r"^```python\n(.*?)^```$", page, flags=re.DOTALL | re.MULTILINE)[0], {})
    assert "related section-start None Popular News" in capsys.readouterr().out
    shown = show_explanation(explain(ROOT / "examples" / "harbour-vote.html"))
    for line in re.findall(r"^```text\n(.*?)^```$", page, flags=re.DOTALL | re.MULTILINE)[0].splitlines():
        assert line.removesuffix("…") in click.unstyle(shown)


# --- it costs nothing unless it is asked for --------------------------------------------------------------------------


def test_nothing_is_written_down_for_clean(monkeypatch: pytest.MonkeyPatch):
    histories: list[History | None] = []
    classify = pipeline.classify

    def spy(segments, hints, options, history=None, habits=None):
        histories.append(history)
        return classify(segments, hints, options, history, habits)

    monkeypatch.setattr(pipeline, "classify", spy)
    monkeypatch.setattr(reasons, "occlude", None)
    page = html(*(f"<p>{p}</p>" for p in P))
    article = clean(page)
    assert histories == [None]
    monkeypatch.undo()
    for made in (article, explain(page).article):
        assert isinstance(made.removed, Lazy)
        assert made.removed._items is None, "the list is not made before it is read"
    assert explain(page).blocks


# --- shown in a notebook ----------------------------------------------------------------------------------------------


@cache
def hostile() -> Explanation:
    text = HOSTILE.replace("&", "&amp;").replace("<", "&lt;")
    return explain(html(*(f"<p>{p} {text}</p>" for p in P), f"<nav><p>{text}</p></nav>", head=f"<title>{text}</title>"))


def rendered(markdown: str) -> str:
    return MarkdownIt("gfm-like", {"linkify": False, "html": True}).render(markdown)


@pytest.mark.parametrize("shown", ["article", "explanation"])
def test_no_text_of_a_page_is_markup_in_markdown(shown: str):
    markdown = (hostile().article if shown == "article" else hostile())._repr_markdown_()
    assert "alert(1)" in markdown
    assert not [character for character in markdown if ord(character) < 32 and character != "\n"]
    assert "\x9b" not in markdown
    assert "$" not in markdown
    assert "\\\\" not in markdown
    page = rendered(markdown)
    assert "<script" not in page
    assert "href" not in page.replace("\\href", "")
    assert "&lt;script&gt;alert(1)&lt;/script&gt; $\\href{javascript:alert(2)}{x}$ \\(y\\)" in page


def test_html_of_a_hostile_page():
    for page in (hostile().to_html(), hostile()._repr_html_()):
        assert "alert(1)" in page
        assert "<script>alert" not in page
        assert "\x1b" not in page
        assert "\x9b" not in page


def test_an_article_as_markdown():
    article = explained("short-news").article
    assert article._repr_markdown_().startswith(f"# {article.headline}\n")
    none = Article(outcome=Outcome.NO_ARTICLE, outcome_reason="nothing | read", confidence=1.0)
    assert none._repr_markdown_() == "no-article: nothing | read\n"
    code = clean(html(f"<p>{P[0]}</p><p>{P[1]} It costs $5, or `$6`.</p><pre>echo $HOME \\\\ $5</pre><p>{P[2]}</p>"))
    assert "costs &#36;5, or \\`&#36;6\\`" in code._repr_markdown_()
    assert "```\necho $HOME \\\\ $5\n```" in code._repr_markdown_()


def test_an_explanation_as_markdown():
    shown = explained("short-news")._repr_markdown_()
    removed = [block for block in explained("short-news").blocks if not block.kept]
    assert f"{len(removed)} removed" in shown
    assert rendered(shown).count("<tr>") == 1 + len(removed)
    many = html(*(f"<p>{p}</p>" for p in P), f"<nav>{'<p>Home</p>' * (MOST_ROWS + 7)}</nav>")
    shown = explain(many)._repr_markdown_()
    assert rendered(shown).count("<tr>") == 1 + MOST_ROWS
    assert "… and 7 more" in shown


def test_what_an_explanation_is_called():
    assert repr(explained("short-news")).startswith("<Explanation of <Article '")
