"""Blocks and verdicts → body: what the fixtures do not show."""

from __future__ import annotations

import json
import pickle

import pytest

from cleannews import Article, clean
from cleannews.model.body import List, Table

TEXT = "<p>The harbour board met on Tuesday evening to weigh three plans for the old quay, and none found favour.</p>"


def body_of(html: str) -> tuple[object, ...]:
    return clean(f"<html><body><article><h1>Board puts off harbour vote</h1>{TEXT}{html}{TEXT}</article>").body


@pytest.mark.parametrize("depth", [3, 49, 60, 400])
def test_nested_lists_keep_every_item_at_any_depth(depth: int) -> None:
    html = "".join(f"<ul><li>Item {level} of the list of plans" for level in range(depth)) + "</li></ul>" * depth
    article = clean(f"<html><body><article><h1>Board</h1>{TEXT}{html}{TEXT}</article>")
    for level in range(depth):
        assert f"Item {level} of the list" in article.text
    assert Article.from_dict(json.loads(article.to_json())) == article


def test_empty_cells_keep_the_columns() -> None:
    rows = "<tr><th>Plan</th><th>Cost</th><th>Years</th></tr><tr><td>Quay</td><td></td><td>3</td></tr>"
    (table,) = [block for block in body_of(f"<table>{rows}</table>") if isinstance(block, Table)]
    assert [[cell.text for cell in row] for row in table.rows] == [["Plan", "Cost", "Years"], ["Quay", "", "3"]]


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ("<td>Quay</td><div><td>three</td></div>", ["Quay", "three"]),
        ("<td>Quay</td><div><td>three</td><td>years</td></div><td>1 m</td>", ["Quay", "three", "years", "1 m"]),
        ("<x-y><td></td><td>Quay</td></x-y><td>three</td><td>years</td>", ["three", "Quay", "years"]),
    ],
)
def test_cells_that_claim_one_column_are_all_kept(row: str, cells: list[str]) -> None:
    """What stands between a row and its cell makes the count begin anew; the last cell to come hid the others."""
    heads = "<tr><td>Plan</td><td>Cost</td></tr><tr><td>Basin</td><td>one</td></tr>"
    (table,) = [block for block in body_of(f"<table>{heads}<tr>{row}</tr></table>") if isinstance(block, Table)]
    assert [cell.text for cell in table.rows[-1]] == cells


def test_lists_next_to_each_other_stay_apart() -> None:
    html = "<ul><li>Keep the freight here.</li></ul><ol><li>Fill in the basin then.</li></ol>"
    lists = [block for block in body_of(html) if isinstance(block, List)]
    assert [(block.ordered, block.text) for block in lists] == [
        (False, "Keep the freight here."),
        (True, "Fill in the basin then."),
    ]


def test_removed_is_a_tuple_for_all_that_look_at_it() -> None:
    article = clean(f"<nav><a href=/>Home</a></nav><h1>Board puts off harbour vote</h1>{TEXT}")
    copied = pickle.loads(pickle.dumps(article))
    assert isinstance(copied.removed, tuple)
    assert copied == article and article == copied
    assert article.removed == copied.removed and hash(article.removed) == hash(copied.removed)
    assert article.removed[0].text == "Home" and len(article.removed) == len(list(article.removed))
    assert repr(article.removed) == repr(copied.removed)
