"""Each rule with a page on which it decides and one that it just misses."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from lxml import etree

from cleannews.classify import classify
from cleannews.classify.opinion import MODEL
from cleannews.classify.rules import RULES
from cleannews.model.block import Hints, Segments, Verdict
from cleannews.model.labels import Label, Role
from cleannews.options import Options
from cleannews.segment.html import segment_html
from cleannews.segment.text import segment_text

P1 = "The harbour board met on Tuesday evening to weigh three plans for the old quay, and none found a majority."
P2 = "Members argued for four hours about cost, noise and the two listed cranes before they put off the vote."
P3 = "A second meeting is planned for the first week of October, the chairwoman told reporters afterwards."
P4 = "Shipping firms fear that another winter without repairs would close the quay to larger vessels for good."
HEAD = "<h1>Board puts off harbour vote</h1>"


def page(*, front: str = "", middle: str = "", end: str = "", outside: str = "") -> str:
    return (
        f"<body><div class=content>{HEAD}{front}<p>{P1}</p><p>{P2}</p>{middle}<p>{P3}</p><p>{P4}</p>{end}</div>"
        f"{outside}</body>"
    )


def text_page(*, front: str = "", middle: str = "", end: str = "") -> str:
    return "\n\n".join(part for part in (front, P1, P2, middle, P3, P4, end) if part)


class Case(NamedTuple):
    rule: str
    fires: str
    """The page on which the rule decides on the block whose text is `text`."""
    text: str
    what: Role | Label
    misses: str
    """The page on which it does not, though it is nearly the same; the block there may be another one."""
    text_there: str
    hints: Hints = Hints(titles=("Board puts off harbour vote",))


PROMO = "Read also: Cranes of the north"
ITEMS = "".join(f"<li><a href='/{n}'>Story number {n} of the day</a></li>" for n in range(4))
MIXED = "".join(f"<li>Point {n} of the plan, with <a href='/{n}'>figures</a></li>" for n in range(4))
TEASERS = "<h4>Ferry line cut</h4><p>The ferry to the island will no longer run in...</p>"
TEASERS_2 = TEASERS + "<h4>Bridge repaired</h4><p>After two years of works the bridge is open to...</p>"
IMAGE = "<figure><img src='/quay.jpg' width=800>{}</figure>"

CASES = [
    Case("hidden", page(middle="<p hidden>Only for scripts here.</p>"), "Only for scripts here.", Label.HIDDEN,
         page(middle="<p>Only for scripts here.</p>"), "Only for scripts here."),
    Case("region", page(middle="<div class='box-ad'>Buy new boots today.</div>"), "Buy new boots today.",
         Label.ADVERTISEMENT, page(middle="<div class='box-shadow'>Buy new boots today.</div>"), "Buy new boots today."),
    Case("phrase-start", page(middle=f"<p>{PROMO}</p>"), PROMO, Label.RELATED,
         page(middle="<p>Readalso: Cranes of the north.</p>"), "Readalso: Cranes of the north."),
    Case("phrase-line", page(middle="<p>- Advertisement -</p>"), "- Advertisement -", Label.ADVERTISEMENT,
         page(middle="<p>The advertisement was withdrawn.</p>"), "The advertisement was withdrawn."),
    Case("headline", page(), "Board puts off harbour vote", Role.HEADLINE,
         page(middle="<h2>Reactions</h2>"), "Reactions"),
    Case("headline-repeated", page(outside="<div>Board puts off harbour vote</div>"), "Board puts off harbour vote",
         Label.DUPLICATE, page(outside="<div>Board puts off the harbour vote</div>"), "Board puts off the harbour vote"),
    Case("breadcrumb-line", text_page(front="HomeWorldBoard puts off har...\n\nBoard puts off harbour vote on old quay",
         end="Leave a reply"), "HomeWorldBoard puts off har...", Label.BREADCRUMB,
         text_page(front="HomeWorldBoats put off...\n\nBoard puts off harbour vote on old quay", end="Leave a reply"),
         "HomeWorldBoats put off..."),
    Case("section-start", page(end="<h3>Related articles</h3><p>Ferry line cut after storm.</p>"),
         "Ferry line cut after storm.", Label.RELATED,
         page(end="<h3>Related fears</h3><p>Ferry line cut after storm.</p>"), "Ferry line cut after storm."),
    Case("teaser", page(end=TEASERS_2), "The ferry to the island will no longer run in...", Label.RELATED,
         page(middle=TEASERS), "The ferry to the island will no longer run in..."),
    Case("outside-article", page(outside="<div><p>About the town of Port.</p></div>"), "About the town of Port.",
         Label.OTHER, page(end="<p>The board has nine members.</p>"), "The board has nine members."),
    Case("dek", page(front="<p class='standfirst'>Three plans, no majority, one more winter</p>"),
         "Three plans, no majority, one more winter", Role.DEK,
         page(front="<p class='stand'>Three plans, no majority, one more winter</p>"),
         "Three plans, no majority, one more winter"),
    Case("byline", page(front="<div class='author'>Ada Quill, Port</div>"), "Ada Quill, Port", Label.BYLINE,
         page(front="<div class='auth'>Ada Quill, Port</div>"), "Ada Quill, Port"),
    Case("image", page(middle=IMAGE.format("")), "", Role.IMAGE,
         page(middle="<nav><img src='/quay.jpg' width=800></nav>"), ""),
    Case("caption", page(middle=IMAGE.format("<figcaption>The old quay</figcaption>")), "The old quay", Role.CAPTION,
         page(middle="<figure><h3>The old quay</h3></figure>"), "The old quay"),
    Case("embed", page(middle="<iframe src='https://video.example/1'></iframe>"), "", Role.EMBED,
         page(middle="<nav><iframe src='https://video.example/1'></iframe></nav>"), ""),
Case("pull-quote", page(middle=f"<blockquote>{P4[:60]}</blockquote>"), P4[:60], Label.DUPLICATE,
         page(middle="<blockquote>Another winter would close it, they say</blockquote>"), "Another winter would close it, they say"),
    Case("link-density", page(middle=f"<ul>{ITEMS}</ul>"), "Story number 1 of the day", Label.RELATED,
         page(middle=f"<ul>{MIXED}</ul>"), "Point 1 of the plan, with figures"),
    Case("list-title", page(middle=f"<div>Other voices</div><ul>{ITEMS}</ul>"), "Other voices", Label.RELATED,
         page(middle=f"<div>Other points</div><ul>{MIXED}</ul>"), "Other points"),
    Case("before-body", page(front="<div>Port City</div>"), "Port City", Label.OTHER,
         page(front="<p>Nobody expected this to take four hours.</p>"), "Nobody expected this to take four hours."),
    Case("after-body", page(end="<div>Port City</div>"), "Port City", Label.OTHER,
         page(end="<p>The vote will be public.</p>"), "The vote will be public."),
    Case("copyright-line", page(outside="<div>© 2024 The Port Courier</div>"), "© 2024 The Port Courier", Label.COPYRIGHT,
         page(outside="<div>2024 The Port Courier</div>"), "2024 The Port Courier"),
    Case("already-clean", text_page(front="Board puts off"), "Board puts off", Role.HEADING,
         text_page(front="Board puts off", end="Leave a reply"), "Board puts off"),
    Case("short-line-run", text_page(middle="Port\n\nTown\n\nIsland", end="Leave a reply"), "Town", Label.OTHER,
         text_page(middle="Reactions from the town"), "Reactions from the town"),
    Case("note", page(end="<p>Correction: An earlier version of this article misstated the date.</p>"),
         "Correction: An earlier version of this article misstated the date.", Role.NOTE,
         page(end="<p>Corrections were made by the board on Tuesday.</p>"), "Corrections were made by the board on Tuesday."),
    Case("body", page(), P2, Role.PARAGRAPH, page(middle="<p>Advertisement</p>"), "Advertisement"),
    Case("heading-without-text", page(middle="<h2>Three plans</h2><h2>What comes next</h2>"), "Three plans", Label.OTHER,
         page(middle="<h2>Three plans</h2><h3>What comes next</h3>"), "Three plans"),
    Case("caption-without-article", "<body><h1>Board</h1><div class=x><figure><img src='/a.jpg' width=400>"
         "<figcaption>The quay</figcaption></figure></div></body>", "The quay", Label.OTHER,
         page(middle=IMAGE.format("<figcaption>The quay</figcaption>")), "The quay"),
]  # fmt: skip


def judged(source: str, hints: Hints, disabled: frozenset[str] = frozenset()) -> tuple[Segments, tuple[Verdict, ...]]:
    if source.startswith("<"):
        segments = segment_html(etree.fromstring(source, etree.HTMLParser()))
    else:
        segments = segment_text(source)
    return segments, classify(segments, hints, Options(disabled_rules=disabled | {MODEL})).verdicts


def deciding(source: str, text: str, hints: Hints) -> list[Verdict]:
    """The verdicts on the blocks with this text; on the images and embeds where the text is empty."""
    segments, verdicts = judged(source, hints)
    found = [verdicts[block.index] for block in segments.blocks if block.text == text]
    assert found, [block.text for block in segments.blocks]
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)
def test_rule_decides(case: Case) -> None:
    decided = [verdict for verdict in deciding(case.fires, case.text, case.hints) if verdict.rule == case.rule]
    assert [verdict.role or verdict.label for verdict in decided] == [case.what]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)
def test_rule_just_misses(case: Case) -> None:
    assert case.rule not in [verdict.rule for verdict in deciding(case.misses, case.text_there, case.hints)]


@pytest.mark.parametrize("rule", [rule.name for rule in RULES])
def test_rule_can_be_switched_off(rule: str) -> None:
    for case in CASES:
        _, verdicts = judged(case.fires, case.hints, frozenset((rule,)))
        assert rule not in [verdict.rule for verdict in verdicts]


def test_every_rule_has_a_case_and_an_entry_in_the_docs() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert {case.rule for case in CASES} == set(names)
    docs = Path(__file__).parents[1] / "docs" / "heuristics.md"
    entries = [
        line.removeprefix("### ").strip("`")
        for line in docs.read_text(encoding="utf-8").splitlines()
        if line.startswith("### ")
    ]
    assert entries == names, "docs/heuristics.md lists the rules in the order in which they speak"


def test_every_block_gets_exactly_one_of_role_and_label() -> None:
    for case in CASES:
        segments, verdicts = judged(case.fires, case.hints)
        assert len(verdicts) == len(segments.blocks)
        assert all((verdict.role is None) != (verdict.label is None) for verdict in verdicts)


def test_a_column_that_holds_the_article_is_not_believed_to_be_a_sidebar() -> None:
    html = page().replace("class=content", "class='sidebar right'")
    assert deciding(html, P2, Hints())[0].role is Role.PARAGRAPH


def test_comments_that_outweigh_the_article_are_still_comments() -> None:
    comments = "".join(f"<li class='comment'><p>{P4} Number {n} of many said so.</p></li>" for n in range(30))
    html = page(outside=f"<ol class='commentlist'>{comments}</ol>")
    assert deciding(html, f"{P4} Number 7 of many said so.", Hints())[0].label is Label.COMMENTS
    assert deciding(html, P2, Hints())[0].role is Role.PARAGRAPH


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (f"{P2} It will be held in the town hall.", Role.PARAGRAPH),
        ("Why the harbour board put off the vote once more.", Role.HEADING),
        (" ".join(["Cranes"] * 30), Role.HEADING),
        (" ".join(["Cranes"] * 41), Role.PARAGRAPH),
    ],
)
def test_a_heading_for_its_looks_is_a_paragraph(text: str, role: Role) -> None:
    assert deciding(page(middle=f"<h3>{text}</h3>"), text, Hints())[0].role is role
