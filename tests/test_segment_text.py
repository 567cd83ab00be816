"""Flattened text → blocks."""

from __future__ import annotations

import pytest

from cleannews.model.labels import Kind
from cleannews.segment.text import segment_text

PROSE = "The harbour board met on Tuesday to weigh three plans for the old quay, and none of"
PROSE_2 = "them found a majority among the nine members, who will now meet again in the first"
PROSE_3 = "week of October."


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("One.\n\nTwo.", [(1, "One."), (3, "Two.")]),
        ("One.\r\n\r\nTwo.", [(1, "One."), (3, "Two.")]),
        ("One.\nTwo.", [(1, "One."), (2, "Two.")]),
        ("  One\xa0 and \t two.  ", [(1, "One and two.")]),
        ("a\u00adb\u200b c", [(1, "ab c")]),
        ("Fish &amp; chips cost 3 &lt; 4", [(1, "Fish & chips cost 3 < 4")]),
        ("if a < b and c > d then", [(1, "if a < b and c > d then")]),
        ("write to <jo@example.org> now", [(1, "write to <jo@example.org> now")]),
        ("use the <section> element", [(1, "use the <section> element")]),
        ("<br>", [(1, "<br>")]),
        ("", []),
        (f"{PROSE}\n{PROSE_2}\n{PROSE_3}", [(1, f"{PROSE} {PROSE_2} {PROSE_3}")]),
        (f"{PROSE}.\n{PROSE_2}.\n{PROSE_3}", [(1, f"{PROSE}."), (2, f"{PROSE_2}."), (3, PROSE_3)]),
        ("Home\nWorld\nSport", [(1, "Home"), (2, "World"), (3, "Sport")]),
    ],
)
def test_lines_and_paragraphs(text: str, blocks: list[tuple[int, str]]) -> None:
    assert [(block.line, block.text) for block in segment_text(text).blocks] == blocks


@pytest.mark.parametrize(
    ("line", "marked"),
    [
        ("<strong>A caption here</strong>", "A caption here"),
        ("<strong>A caption here<strong>", "A caption here"),
        ("<em>all of it", "all of it"),
        ("a <b>bold</b> word", "bold"),
    ],
)
def test_stray_tags_become_marks(line: str, marked: str) -> None:
    (block,) = segment_text(line).blocks
    (mark,) = block.marks
    assert block.text[mark.start : mark.end] == marked
    assert "<" not in block.text


@pytest.mark.parametrize(
    ("line", "kind", "text", "level"),
    [
        ("• alone", Kind.TEXT, "• alone", 0),
        ("- First", Kind.TEXT, "- First", 0),
        ("- Advertisement -", Kind.TEXT, "- Advertisement -", 0),
        ("-5 degrees", Kind.TEXT, "-5 degrees", 0),
        ("## Title", Kind.HEADING, "Title", 2),
        ("#hashtag", Kind.TEXT, "#hashtag", 0),
        ("<h3>Title</h3>", Kind.HEADING, "Title", 3),
    ],
)
def test_kinds(line: str, kind: Kind, text: str, level: int) -> None:
    (block,) = segment_text(line).blocks
    assert (block.kind, block.text, block.level) == (kind, text, level)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("• a\n• b", ["a", "b"]),
        ("• a\n\n• b", ["a", "b"]),
        ("- a\n- b", ["a", "b"]),
        ("- Yes, she said.\n\n- No, he said.", []),
        ("– a\n• b", []),
        ("1. a\n2. b", ["a", "b"]),
        ("1. a\n\n2. b", []),
        ("1. a\n3. b", []),
        ("- a\nb\n- c", []),
        ("- Advertisement -\n- Advertisement -", []),
    ],
)
def test_items_of_lists(text: str, items: list[str]) -> None:
    assert [block.text for block in segment_text(text).blocks if block.kind is Kind.LIST_ITEM] == items


def test_items_under_each_other_are_one_list() -> None:
    first, second, third = segment_text("• a\n• b\nBetween\n\n• c".replace("Between\n\n", "")).blocks
    assert first.list is not None and second.list is not None and third.list is not None
    assert first.list.list == second.list.list == third.list.list
    assert len({first.list.item, second.list.item, third.list.item}) == 3


def test_a_paragraph_torn_at_its_links_is_put_together() -> None:
    lines = [
        "Home", "World", "Council votes on harbour",
        "The council voted on Monday to close the old quay, a decision that", "the harbour board", ", which met twice,",
        "had asked for since the storm of last November damaged the wall.",
        "A second paragraph stands on a line of its own and ends with a stop.", "Read more", "Contact",
    ]  # fmt: skip
    texts = [block.text for block in segment_text("\n".join(lines)).blocks]
    assert (
        "The council voted on Monday to close the old quay, a decision that the harbour board, which met twice, "
        "had asked for since the storm of last November damaged the wall."
    ) in texts
    assert "A second paragraph stands on a line of its own and ends with a stop." in texts
    assert {"Home", "World", "Read more", "Contact"} <= set(texts)


def test_nothing_is_lost() -> None:
    text = "a\n\n• b\n<i>c</i>\n# d\n×\n― AD ―\n" + "\n".join(f"line {n}" for n in range(50))
    words = [word for block in segment_text(text).blocks for word in block.text.split()]
    for expected in ["a", "b", "c", "d", "×", "AD", "49"]:
        assert expected in words


@pytest.mark.parametrize(
    ("count", "blocks", "codes"), [(5, 5, []), (6, 6, ["lines-joined"]), (60, 6, ["lines-joined"])]
)
def test_lines_beyond_the_limit_are_one(
    count: int, blocks: int, codes: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cleannews.segment.text.MAX_LINES", 5)
    lines = [f"Line number {number} is a sentence." for number in range(count)]
    segments = segment_text("\n\n".join(lines) + "\n \n")
    assert len(segments.blocks) == blocks
    assert " ".join(block.text for block in segments.blocks) == " ".join(lines)
    assert [notice.code for notice in segments.notices] == codes
