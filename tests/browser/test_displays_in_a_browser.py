"""What a notebook shows of an article and of an explanation, in a page that has no policy of its own."""

from __future__ import annotations

import pytest

from accounts import harbour
from cleannews.explanation.notebook import to_notebook
from headless import unfold
from hostile import hostile_account


def page_of(display: str) -> str:
    return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A notebook</title></head><body>{display}</body></html>'


def displays(account) -> list[str]:
    return [account.article._repr_html_(), to_notebook(account)]


@pytest.mark.parametrize("display", displays(hostile_account()), ids=["article", "explanation"])
def test_nothing_of_a_hostile_page_runs_or_loads(show, display):
    opened = show(page_of(display))
    unfold(opened.page)
    for key in ("Tab",) * 20:
        opened.page.keyboard.press(key)
    opened.page.wait_for_timeout(200)
    assert opened.page.evaluate("window.ran") is None
    opened.check_quiet()


@pytest.mark.parametrize("display", displays(harbour()), ids=["article", "explanation"])
def test_what_is_folded_opens_by_keyboard(show, display):
    page = show(page_of(display)).page
    assert page.get_by_text("Board puts off harbour vote").first.is_visible()
    cell = page.locator("details").last.locator("td").first
    assert not cell.is_visible()
    page.locator("summary").last.focus()
    page.keyboard.press("Enter")
    assert cell.is_visible()
