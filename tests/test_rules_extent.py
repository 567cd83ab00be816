"""Where an article begins, ends and resumes, and what its texts are, rule by rule."""

from __future__ import annotations

import pytest

from cleannews.classify.rules import body, extent, furniture
from cleannews.model.block import Verdict
from cleannews.model.labels import Label, Role
from test_rules import HEAD, P1, P2, P3, deciding, page, text_page
from test_rules_limits import TITLE, TITLED, flips, is_decided_by, view, words


@pytest.mark.parametrize(
    ("text", "is_glyph"), [("×", True), ("›", True), ("}", False), ("();", False), ("a×", False), ("1", False)]
)
def test_a_lone_glyph(text: str, is_glyph: bool) -> None:
    assert furniture._is_glyph(text) is is_glyph


@pytest.mark.parametrize(
    ("section", "verdict", "may"),
    [
        (Label.RELATED, None, True),
        (Label.RELATED, Verdict(None, Label.OTHER, "x", "", 1.0), True),
        (Label.RELATED, Verdict(None, Label.RELATED, "x", "", 1.0), True),
        (Label.RELATED, Verdict(None, Label.PROMPT, "region", "", 1.0), True),
        (Label.RELATED, Verdict(None, Label.PROMPT, "phrase-line", "", 1.0), False),
        (Label.RELATED, Verdict(None, Label.COMMENTS, "region", "", 1.0), False),
        (Label.COMMENT_FORM, Verdict(None, Label.COMMENTS, "region", "", 1.0), True),
        (Label.COMMENT_FORM, Verdict(None, Label.FOOTER, "region", "", 1.0), False),
    ],
)
def test_which_verdicts_a_section_overrules(section: Label, verdict: Verdict | None, may: bool) -> None:
    assert furniture._may_replace(section, verdict) is may


@pytest.mark.parametrize(
    ("html", "is_title"),
    [
        ("<p>Two words", True), ("<p>One", False), (f"<p>{words(25)}", True), (f"<p>{words(26)}", False),
        ("<p>Two words.", False), ("<h3>Two words.", True), ("<h3>One", False),
    ],
)  # fmt: skip
def test_the_title_of_a_teaser(html: str, is_title: bool) -> None:
    assert furniture._is_title(view(f"<body>{html}"), 0) is is_title


def test_teasers_have_five_words_and_are_two() -> None:
    def teasers(count: int, length: int) -> str:
        return "".join(f"<h4>Ferry line {n} cut</h4><p>{words(length)} {n}...</p>" for n in range(count))

    assert flips(lambda n: is_decided_by("teaser", page(end=teasers(n, 6)), f"{words(6)} 0..."), range(1, 4)) == [2]
    assert flips(lambda n: is_decided_by("teaser", page(end=teasers(2, n)), f"{words(n)} 0..."), range(1, 9)) == [4]
    title = deciding(page(end=teasers(2, 6)), "Ferry line 0 cut", TITLED)[0]
    assert (title.rule, title.detail, title.label) == ("teaser", "title of a teaser", Label.RELATED)


def test_the_share_of_running_text_that_is_left() -> None:
    seen = view(f"<body><p>{P1}</p><p>{P1}</p><p>short</p><p>{P1}</p><p>{P1}</p>")
    assert furniture._shares_left(seen) == pytest.approx([1.0, 0.75, 0.5, 0.5, 0.25])
    assert furniture._shares_left(view("<body><p>short</p>")) == [0.0]


@pytest.mark.parametrize(("paragraphs", "resumed"), [(2, False), (3, True)])
def test_a_flattened_article_resumes_with_three_paragraphs(paragraphs: int, resumed: bool) -> None:
    more = "\n\n".join(f"{P1[:-1]} number {number}." for number in range(paragraphs))
    text = f"{TITLE}\n\n{P1}\n\nRelated articles\n\n{more}"
    (verdict,) = deciding(text, f"{P1[:-1]} number 0.", TITLED)
    assert (verdict.role is Role.PARAGRAPH) is resumed


@pytest.mark.parametrize(
    ("share", "listed"), [(2, False), (3, True)]
)  # of four words, in links: 0.7 of a list's words make it one of links
def test_a_list_of_links(share: int, listed: bool) -> None:
    items = "".join(f"<li><a href=/{n}>{words(share)}</a> {words(4 - share)}</li>" for n in range(3))
    verdict = deciding(page(middle=f"<ul>{items}</ul>"), f"{words(share)} {words(4 - share)}", TITLED)[0]
    assert (verdict.detail == "list of links") is listed


# --- where it begins and ends, and what is left -----------------------------------------------------------------------


@pytest.mark.parametrize(("lines", "removed"), [(2, False), (3, True)])
def test_a_run_of_short_lines(lines: int, removed: bool) -> None:
    run = "\n\n".join(f"Port {number}" for number in range(lines))
    assert is_decided_by("short-line-run", text_page(middle=run, end="Leave a reply"), "Port 1") is removed
    announced = text_page(middle=f"They named the ports:\n\n{run}", end="Leave a reply")
    assert not is_decided_by("short-line-run", announced, "Port 1")


@pytest.mark.parametrize(
    ("rows", "cells", "length", "role"),
    [
        (2, 2, 3, Role.TABLE), (1, 2, 3, Role.PARAGRAPH), (2, 1, 3, Role.PARAGRAPH), (2, 2, 25, Role.TABLE),
        (2, 2, 26, Role.PARAGRAPH),
    ],
)  # fmt: skip
def test_a_table_of_data(rows: int, cells: int, length: int, role: Role) -> None:
    row = f"<tr>{f'<td>{words(length)}.</td>' * cells}</tr>"
    found = deciding(page(middle=f"<table>{row * rows}</table>"), f"{words(length)}.", TITLED)
    assert {verdict.role for verdict in found} == {role}


@pytest.mark.parametrize(
    ("levels", "kept"),
    [
        ("2p", [True]), ("2", [False]), ("23p", [True, True]), ("32p", [False, True]), ("22p", [False, True]),
        ("2p3", [True, False]), ("234p", [True, True, True]), ("243p", [True, False, True]),
    ],
)  # fmt: skip
def test_headings_with_something_under_them(levels: str, kept: list[bool]) -> None:
    parts = [f"<p>{P3}</p>" if level == "p" else f"<h{level}>Heading {n}</h{level}>" for n, level in enumerate(levels)]
    html = f"<body><div class=content>{HEAD}<p>{P1}</p><p>{P2}</p>{''.join(parts)}</div></body>"
    found = [
        deciding(html, f"Heading {number}", TITLED)[0].role is Role.HEADING
        for number, level in enumerate(levels)
        if level != "p"
    ]
    assert found == kept


@pytest.mark.parametrize(("count", "clean"), [(3, True), (4, False)])
def test_a_text_that_begins_with_a_menu_is_not_clean(count: int, clean: bool) -> None:
    menu = "\n\n".join(f"Port {number}" for number in range(count))
    assert is_decided_by("already-clean", text_page(front=menu), P1) is clean


@pytest.mark.parametrize(
    ("line", "clean"), [("By Jane Roe", False), (f"By {words(9)}", False), (f"By {words(10)}", True)]
)
def test_a_text_that_is_signed_is_not_clean(line: str, clean: bool) -> None:
    assert is_decided_by("already-clean", text_page(front=line), P1) is clean


def test_how_sure_a_kept_text_is() -> None:
    seen = view("<body>" + "".join(f"<p>{words(count, '.')}</p>" for count in (3, 20, 40, 80)))
    assert [body._certainty(seen, block) for block in seen.blocks] == pytest.approx([0.5, 0.725, 0.95, 0.95])


def test_the_densest_run_of_a_text() -> None:
    seen = view("\n\n".join(["Menu", "Home", "A longer title", P1, P2, "Menu", "Menu", "Menu", P3]))
    assert extent.densest_run(seen, [None] * 9) == (2, 4)  # three lines outweigh the last paragraph
    assert extent.densest_run(view("\n\n".join(["Home", P1, P2, "Menu", "Menu", P3])), [None] * 6) == (1, 5)
    label = Verdict(None, Label.NAVIGATION, "x", "", 1.0)
    assert extent.densest_run(seen, [label, label, None, None, None, label, label, label, None]) == (2, 4)
    headline = Verdict(Role.HEADLINE, None, "headline", "", 1.0)
    assert extent.densest_run(seen, [label, headline, None, None, None, *[label] * 3, None]) == (2, 4)
    assert extent.densest_run(view("Menu"), [None]) == (0, -1)


@pytest.mark.parametrize(
    ("distance", "zone"), [(0, 0), (5, 5), (39, 39), (40, 0)]
)  # blocks between the headline and the container; one more is the distance
def test_the_zone_between_headline_and_container(distance: int, zone: int) -> None:
    between = "".join(f"<div>Line {number}</div>" for number in range(distance))
    html = f"<body>{HEAD}{between}<div class=content><p>{P1}</p><p>{P2}</p><p>{P3}</p></div>"
    seen = view(html)
    draft: list[Verdict | None] = [None] * len(seen.blocks)
    draft[0] = Verdict(Role.HEADLINE, None, "headline", "", 1.0)
    assert len(extent.front_zone(seen, draft)) == zone


def test_outside_the_article_links_are_told_from_texts() -> None:
    html = page(
        outside="<div><a href=/a>Another story of today</a></div><div>Jane Roe</div><div>x</div><div>Far off</div>"
    )
    said = {text: deciding(html, text, TITLED)[0] for text in ("Another story of today", "Jane Roe", "Far off")}
    assert {text: (verdict.label, verdict.detail) for text, verdict in said.items()} == {
        "Another story of today": (Label.RELATED, "after the article"),
        "Jane Roe": (Label.RELATED, "after the article"),  # beside a link
        "Far off": (Label.OTHER, "after the article"),
    }
    html = html.replace(
        "<body>", "<body><div><a href=/m>Menu of all</a></div><div>A slogan of the site</div><div>x</div>"
    )
    assert deciding(html, "Menu of all", TITLED)[0].label is Label.NAVIGATION


def test_what_is_a_short_line() -> None:
    seen = view("\n\n".join([words(13), words(14), words(5, "."), f"# {words(3)}"]))
    assert [extent.is_short_line(seen, index) for index in range(4)] == [True, False, False, False]


def test_a_colon_announces_the_short_lines_right_behind_it() -> None:
    seen = view("\n\n".join(["They named:", "Port 1", "Port 2", P1, "Port 3"]))
    assert extent.announced_lines(seen) == {1, 2}


HEADLINE = Verdict(Role.HEADLINE, None, "headline", "", 1.0)


def test_between_headline_and_body_and_up_to_the_last_running_text() -> None:
    menu = "".join(f"<p>Menu {number}" for number in range(25))
    text = f"<div class=article-body><p>{P1}</p><p>{P2}</p><p>{P3}</p><p>Port</p></div>"
    seen = view(f"<body>{menu}<h1>{TITLE}</h1><p>Of the quay</p>{text}")
    draft: list[Verdict | None] = [None] * len(seen.blocks)
    assert seen.first_inside == 27
    assert (extent.front_zone(seen, draft), extent.media_extent(seen, draft)) == (range(27, 27), range(27, 30))
    draft[25] = HEADLINE
    assert (extent.front_zone(seen, draft), extent.media_extent(seen, draft)) == (range(26, 27), range(26, 30))


def test_a_heading_is_looked_at_from_the_first_block_on() -> None:
    seen = view(f"<body><h2>Ports</h2><h2>Quays</h2><p>Menu</p><p>{P1}</p>")
    heading = Verdict(Role.HEADING, None, "body", "", 1.0)
    removed, text = Verdict(None, Label.OTHER, "x", "", 1.0), Verdict(Role.PARAGRAPH, None, "body", "", 1.0)
    assert [said.block for said in extent.heading_without_text(seen, [heading, heading, removed, text])] == [0]


def test_a_short_text_beside_a_link_to_another_page() -> None:
    seen = view(f"<body><p><a href=/x>Ferry line to the island</a></p><p>Jane Roe</p><p>{P1}</p><p>Port</p>")
    assert [extent._is_linked_near(seen, index) for index in range(4)] == [False, True, False, False]


def test_an_image_above_the_body_does_not_hide_what_stands_below_it() -> None:
    front = f"<img src=/quay.jpg width=800><p>Ports</p><p>{P1}</p><p>{P2}</p><p>{P3}</p>"
    seen = view(f"<body><div class=article-body>{front}</div>")
    assert [said.block for said in extent.before_body(seen, [None] * len(seen.blocks))] == [1]
