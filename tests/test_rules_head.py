"""What the rules know of the head of an article: titles, breadcrumbs, deks, bylines."""

from __future__ import annotations

import pytest

from cleannews.classify import draft_of
from cleannews.classify.opinion import MODEL
from cleannews.classify.rules import extent, front
from cleannews.model.block import Hints
from cleannews.options import Options
from cleannews.segment.text import segment_text
from test_rules import HEAD, P1, P2, page, text_page
from test_rules_limits import TITLE, is_decided_by, view, words


@pytest.mark.parametrize(
    ("text", "titles", "agreement"),
    [
        ("boardputsoffvote", ["boardputsoffvote"], 1.0),
        ("boardput", ["boardputsoffvote"], 0.45),
        ("boardpu", ["boardpuxxxxxxx"], 0.0),  # too short to say anything
        ("boardputsoffvote", ["boardput"], 0.45),
        ("putsoffvotes", ["boardputsoffvotestoday"], 0.8 * 12 / 22),
        ("putsoffvote", ["boardputsoffvotetoday"], 0.0),
        ("boardputsoffvote", ["other", "boardputsoffvotetoday", "boardputsoffvotetodayagain"], 0.9 * 16 / 21),
        ("boardputsoffvote", [], 0.0),
    ],
)
def test_agreement_with_the_declared_titles(text: str, titles: list[str], agreement: float) -> None:
    assert front._agreement(text, titles) == pytest.approx(agreement)


@pytest.mark.parametrize(
    ("line", "is_path"),
    [
        ("Home > Local", True), ("home>Local", True), ("Startseite » Lokales", True), ("Startseite › Lokales", True),
        ("Local > Home", False), ("Home", False), ("Home Local", False), (">".join(["Home", *"abcdefg"]), True),
        (">".join(["Home", *"abcdefgh"]), False), ("You are here：Home > Local", True),
    ],
)  # fmt: skip
def test_a_path_from_the_front_page(line: str, is_path: bool) -> None:
    assert front._is_path(view(f"<body><p>{line.replace('>', '&gt;')}").blocks[0]) is is_path


@pytest.mark.parametrize(
    ("line", "title", "leads"),
    [
        ("Home World Board puts off harb", "boardputsoffharbourvote", True),
        ("Home World Board puts off har", "boardputsoffharbourvote", True),
        ("World > Board puts off harbour vote", "boardputsoffharbourvote", True),
        ("World | Board puts off harbour vote", "boardputsoffharbourvote", True),
        ("World Board puts off harbour vote", "boardputsoffharbourvote", False),
        ("Home World Board puts on harbour vote", "boardputsoffharbourvote", False),
        ("Home Boards", "boards", True),
        ("Home Board", "board", False),  # too short a title
        ("Home", "home", False),
    ],
)
def test_a_breadcrumb_that_ends_in_the_title(line: str, title: str, leads: bool) -> None:
    block = view(f"<body><p>{line.replace('>', '&gt;')}").blocks[0]
    assert front._is_crumb_of(block, title) is leads


@pytest.mark.parametrize(
    ("text", "given", "whole", "described"),
    [
        ("x" * 20, "x" * 20, True, True),
        ("x" * 19, "x" * 19, True, False),
        ("x" * 50, "x" * 40, False, True),
        ("x" * 50, "x" * 39, False, False),
        ("x" * 50, "x" * 40, True, False),
        ("y" + "x" * 50, "x" * 40, False, False),
    ],
)
def test_a_text_that_is_the_declared_description(text: str, given: str, whole: bool, described: bool) -> None:
    assert front._is_described(text, [given], whole=whole) is described


@pytest.mark.parametrize(
    ("html", "named"),
    [
        ("<p class=dek>x", True), ("<div class=dek><p>x", True), ("<div class=dek><div><p>x", True),
        ("<div class=dek><div><div><p>x", False), ("<div class=dek><article><p>x", False), ("<p class=dekk>x", False),
    ],
)  # fmt: skip
def test_a_name_of_the_element_or_of_the_two_around_it(html: str, named: bool) -> None:
    seen = view(f"<body>{html}")
    assert front._is_named(seen, seen.blocks[0].place, frozenset({"dek"})) is named


@pytest.mark.parametrize(
    ("html", "is_it"),
    [
        ("<p>By Jane Roe", True), ("<p>By Jane Roe.", False), ("<h2>By Jane Roe", False), ("<p>By", True),
        ("<p>5 min read", True), ("<p>jane@x.example", True), ("<p>jane@", False), ("<p><time>Monday</time>", True),
        ("<p class=byline>Jane Roe", True), ("<div class=byline><p>Jane Roe", True),
        ("<div class=byline><div><p>Jane Roe", False), ("<section class=byline><p>Jane Roe", False),
        ("<p>Ada Quill", True), ("<p>3.5.2024", True), ("<p>3 of 5", False), ("<p>It was in 2024", True),
        (f"<p class=byline>{words(12)}", True), (f"<p class=byline>{words(13)}", False),
        ("<p>Write to jane@x.example to say what you all think", False), ("<p>Write to us at jane@x.example right now", True),
    ],
)  # fmt: skip
def test_what_looks_like_a_byline(html: str, is_it: bool) -> None:
    seen = view(f"<body>{html}", Hints(authors=("ADA QUILL",)))
    assert front.looks_like_byline(seen, 0) is is_it


def test_a_date_far_below_the_head_is_a_byline_only_if_it_stands_alone() -> None:
    html = f"<body>{HEAD}<p>{P1}</p><p>{P2}</p><p>{{}}</p><ul><li>3.5.2024</ul>"
    assert front.looks_like_byline(view(html.format("On 3.5.2024 it rained")), 3)
    assert not front.looks_like_byline(view(html.format("On 3.5.2024 it rained again")), 3)
    assert not front.looks_like_byline(view(html.format("x")), 4)  # an item of a list


def test_terms_are_beginnings_of_longer_words_and_pairs_of_characters() -> None:
    assert front._terms("The harbours of Harbourtown are old") == {"harbou"}
    assert front._terms("port town") == {"port", "town"}
    assert front._terms("港口投票") == {"港口", "口投", "投票"}
    assert front._terms("x" * 1_496 + " port") == {"xxxxxx"}


@pytest.mark.parametrize(
    ("front_lines", "headline"),
    [
        ("Harbour board vote\n\nPort City Courier", "Harbour board vote"),
        ("Port City Courier\n\nHarbour board vote", "Harbour board vote"),
        ("# Sunny days\n\nSunny plans", "Sunny days"),  # marked up as the title
        ("## Sunny days\n\nSunny plans", "Sunny plans"),
        ("Harbour board vote\n\nHarbour majority plans\n\nBy Jane Roe", "Harbour majority plans"),
        ("Harbour vote\n\nHarbour board members vote on plans", "Harbour board members vote on plans"),
        ("Harbour board vote on plans.\n\nHarbour vote", "Harbour vote"),
        ("Harbour board vote…\n\nHarbour vote", "Harbour vote"),
        ("Home > News > Sunny days ahead\n\nSunny days ahead", "Sunny days ahead"),
        ("Sunny days ahead\n\nSunny days ahead", "Sunny days ahead"),
        ("Sunny days ahead", None),  # shares no word with the text
        ("Vote", None),  # one word
        (words(46), None),
    ],
)
def test_the_headline_of_a_flattened_text(front_lines: str, headline: str | None) -> None:
    seen, draft = draft_of(
        segment_text(text_page(front=front_lines, end="Leave a reply")),
        Hints(),
        Options(disabled_rules=frozenset({MODEL})),
    )
    index = extent.headline_index(draft)
    assert (None if index is None else seen.blocks[index].text) == headline


def test_copies_of_the_headline_are_as_long_within_two_words() -> None:
    assert is_decided_by("headline-repeated", page(outside=f"<div>{TITLE}!</div>"), f"{TITLE}!")
    assert is_decided_by("headline-repeated", page(outside=f"<div>{TITLE} - -</div>"), f"{TITLE} - -")
    assert not is_decided_by("headline-repeated", page(outside=f"<div>{TITLE} - - -</div>"), f"{TITLE} - - -")
