"""The plain text of an article's body."""

from __future__ import annotations

import pytest

from cleannews.model.body import Cell, Code, Embed, Heading, Image, List, ListItem, Paragraph, Quote, Table
from cleannews.render.text import to_text

NESTED = List(
    (
        ListItem("a", (), (List((ListItem("b", (), (List((ListItem("c"),)),)), ListItem("d")), ordered=True),)),
        ListItem(""),
        ListItem("", (), (List((ListItem("e"),)), List((ListItem("f"),)))),
    )
)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ((), ""),
        ((Paragraph("One."), Heading("Two"), Paragraph("Three.")), "One.\n\nTwo\n\nThree."),
        ((Paragraph("A dek", role="dek"), Paragraph("A note", role="note")), "A dek\n\nA note"),
        ((Paragraph("One\nline feed"),), "One\nline feed"),
        ((NESTED,), "a\nb\nc\nd\ne\nf"),
        ((Quote((Paragraph("One"), Paragraph("Two"))),), "One\nTwo"),
        ((Table(((Cell("a", header=True), Cell("b")), (Cell(""), Cell("c")), ())),), "a\tb\n\tc\n"),
        ((Code("  x = 1\n\n  y"),), "  x = 1\n\n  y"),
        ((Image("/a.jpg", alt="Alt", caption="Caption", credit="Credit"), Embed("/v", title="Title")), ""),
        ((Paragraph("One"), Image(None), Paragraph(""), List(()), Table(((Cell(""), Cell("")),)), Quote(())), "One"),
    ],
)
def test_to_text(body, text):
    assert to_text(body) == text


def test_a_list_agrees_with_its_own_text():
    assert to_text([NESTED]) == NESTED.text
