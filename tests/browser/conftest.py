"""One headless Chromium for the tests of this folder, which are skipped where it or its driver is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from headless import chromium, launch

INSTALL = "install a Chromium and `pip install '.[browser]'`"


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    driver = pytest.importorskip("playwright.sync_api", reason=f"no playwright: {INSTALL}")
    path = chromium()
    if path is None:
        pytest.skip(f"no Chromium: {INSTALL}, or name it as CLEANNEWS_CHROMIUM")
    with driver.sync_playwright() as playwright:
        browser = launch(playwright, path)
        yield browser
        browser.close()


class Opened:
    """A page from disk with all that it asked for and complained of."""

    def __init__(self, page, address: str) -> None:
        self.page = page
        self.address = address
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("console", lambda message: self.complaints.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", lambda dialog: (self.complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("popup", lambda popup: self.complaints.append(f"window: {popup.url}"))
        page.goto(address)

    def check_quiet(self) -> None:
        """Nothing was loaded but the file itself, and nothing complained."""
        assert self.requests == [self.address]
        assert self.complaints == []
        assert self.page.url == self.address


@pytest.fixture
def show(browser, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    """Opens HTML from a file, in a context of its own with the options given."""
    contexts = []

    def opened(html: str, **options) -> Opened:
        path = tmp_path / f"report-{len(contexts)}.html"
        path.write_text(html, encoding="utf-8", newline="\n")
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}} | options)
        context.set_default_timeout(10_000)
        contexts.append(context)
        return Opened(context.new_page(), path.as_uri())

    yield opened
    for context in contexts:
        context.close()
