"""The headline: agreement of sources, without the site's name, section and kicker."""

from __future__ import annotations

import pytest

from cleannews.metadata.headlines import (
    Title,
    choose_headline,
    is_site,
    site_keys,
    split_title,
    strip_kicker,
    strip_site,
)
from cleannews.metadata.plain import plain_text, title_key

SITES = site_keys(["Example News"], "https://www.example-news.org/a/b")


@pytest.mark.parametrize(
    ("text", "shown", "expected"),
    [
        ("A Long Title | Example News", "", "A Long Title"),
        ("A Long Title - Example News", "", "A Long Title"),
        ("A Long Title – Politics – Example News", "A Long Title", "A Long Title"),
        ("Example News: A Long Title", "A Long Title", "A Long Title"),
        ("A Long Title | Politics | Nobody Knows", "", "A Long Title"),
        ("A Long Title - Nobody Knows", "", "A Long Title - Nobody Knows"),
        ("A Long Title - Nobody Knows", "A Long Title", "A Long Title"),
        ("Kicker: A Long Title", "", "Kicker: A Long Title"),
        ("Self-made - a half-title", "", "Self-made - a half-title"),
        ("Example News", "", "Example News"),
        ("航天技术更好惠及人民--时政--人民网", "航天技术更好惠及人民", "航天技术更好惠及人民"),
        ("声音：有英勇的你！-新华网", "声音：有英勇的你！", "声音：有英勇的你！"),
        ("Déjà vu | Example-News.org", "", "Déjà vu"),
    ],
)
def test_strip_site(text: str, shown: str, expected: str) -> None:
    assert strip_site(text, SITES, frozenset({title_key(shown)} - {""})) == expected


def test_a_lower_heading_does_not_cut_at_a_colon() -> None:
    lower = frozenset({title_key("How to Do It")})
    assert strip_site("Gardening: How to Do It", frozenset(), frozenset(), lower) == "Gardening: How to Do It"
    assert strip_site("Gardening | How to Do It", frozenset(), frozenset(), lower) == "How to Do It"


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        ("Kicker: A Long Title", "A Long Title", "A Long Title"),
        ("Kicker – A Long Title", "a long title!", "A Long Title"),
        ("Kicker: A Long Title", "Another Title", "Kicker: A Long Title"),
        ("Kicker: Title", "Title", "Kicker: Title"),
        ("A Long Title: More", "A Long Title", "A Long Title: More"),
    ],
)
def test_strip_kicker(text: str, other: str, expected: str) -> None:
    assert strip_kicker(text, frozenset({title_key(other)})) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Example News", True), ("EXAMPLE-NEWS", True), ("example-news.org", True), ("The Example News", True), ("A Long Title", False),
     ("What the Example News wrote about it", False), ("News", False)],
)  # fmt: skip
def test_is_site(text: str, expected: bool) -> None:
    assert is_site(text, SITES) is expected


def test_titles_without_separator_have_one_part() -> None:
    assert [part.separator for part in split_title("Self-made title")] == [""]
    assert [part.separator for part in split_title("a: b | c")] == ["", ":", "|"]


TITLE = "Minister resigns over budget"
OTHER = "Minister quits over budget row"
CHOICES = [
    ("all agree", [("h1", TITLE)], [("json-ld", TITLE), ("opengraph", TITLE), ("title", f"{TITLE} | Example News")], TITLE, "h1"),
    ("the heading beats OpenGraph", [("h1", TITLE)], [("opengraph", OTHER), ("title", OTHER)], TITLE, "h1"),
    ("two beat the heading where title has the site", [("h1", OTHER)], [("json-ld", TITLE), ("opengraph", TITLE), ("title", f"{TITLE} | Example News")], TITLE, "json-ld"),
    ("copies of title do not", [("h1", TITLE)], [("json-ld", OTHER), ("opengraph", OTHER), ("title", OTHER)], TITLE, "h1"),
    ("the heading is the site", [("h1", "Example News")], [("opengraph", TITLE)], TITLE, "opengraph"),
    ("the heading is another part of title", [("h1", "My Diary")], [("opengraph", TITLE), ("title", f"{TITLE} | My Diary")], TITLE, "opengraph"),
    ("of several headings the declared one", [("h1", "Menu"), ("h1", TITLE), ("h1", "Sidebar")], [("opengraph", TITLE)], TITLE, "h1"),
    ("a kicker in the heading", [("h1", f"Budget {TITLE}"), ("part", "Budget"), ("part", TITLE)], [("json-ld", TITLE), ("opengraph", TITLE)], TITLE, "json-ld"),
    ("a kicker that all sources have", [("h1", f"Budget: {TITLE}"), ("part", "Budget:"), ("part", TITLE)], [("json-ld", f"Budget: {TITLE}"), ("opengraph", f"Budget: {TITLE}")], f"Budget: {TITLE}", "h1"),
    ("a kicker that only the heading has", [("h1", f"Budget: {TITLE}")], [("opengraph", TITLE)], TITLE, "h1"),
    ("a kicker that JSON-LD and OpenGraph have", [("h1", TITLE)], [("json-ld", f"Budget: {TITLE}"), ("opengraph", f"Budget: {TITLE}"), ("title", f"Budget: {TITLE} | Example News")], f"Budget: {TITLE}", "json-ld"),
    ("a date in the heading", [("h1", f"{TITLE} 3 May 2024")], [("opengraph", TITLE), ("title", TITLE)], TITLE, "opengraph"),
    ("no heading", [], [("title", f"{TITLE} | Example News")], TITLE, "title"),
    ("only a heading", [("h1", TITLE)], [], TITLE, "h1"),
    ("a lower heading shows the part of title", [("lower", TITLE)], [("title", f"{TITLE} - My Diary")], TITLE, "title"),
    ("the classifier's line in text", [("text", TITLE)], [], TITLE, "text"),
    ("entities", [], [("json-ld", "Minister resigns &amp;quot;today&amp;quot;")], 'Minister resigns "today"', "json-ld"),
    ("glued words", [("h1", "BudgetMinister resigns over budget")], [("opengraph", "Budget Minister resigns over budget")], "Budget Minister resigns over budget", "h1"),
    ("punctuation differs", [("h1", "“So it is”, he said")], [("opengraph", '"So it is," he said')], "“So it is”, he said", "h1"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("case", "shown", "declared", "text", "source"), CHOICES, ids=[choice[0] for choice in CHOICES]
)
def test_choice(
    case: str, shown: list[tuple[str, str]], declared: list[tuple[str, str]], text: str, source: str
) -> None:
    titles = [[Title(entry, kind) for kind, entry in entries] for entries in (shown, declared)]
    assert choose_headline(titles[0], titles[1], SITES) == Title(text, source)


def test_no_title_no_headline() -> None:
    assert choose_headline([], []) is None
    assert choose_headline([Title("  ", "h1")], [Title("|", "title")]) is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("  two\n words ", "two words"),
        ("Tom &amp; Jerry", "Tom & Jerry"),
        ("Tom &amp;amp; Jerry", "Tom & Jerry"),
        ("<b>bold</b> &lt;i&gt;slanted&lt;/i&gt;", "bold slanted"),
        ("1 < 2", "1 < 2"),
        ("soft\u00adhyphen\u200b", "softhyphen"),
        ("half \ud83d", "half \ufffd"),
        ("bell\x07 and &#27;[31m escape", "bell and [31m escape"),
        ("tab\tand\x85line", "tab and line"),
        ("\u202eright to left", "right to left"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("x" * 5000, "x" * 2000),
    ],
)
def test_plain_text(value: str, expected: str) -> None:
    assert plain_text(value) == expected
