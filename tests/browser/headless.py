"""A headless Chromium, and what is done in it more than once."""

from __future__ import annotations

import os
import shutil


def chromium() -> str | None:
    """The browser that the environment names as CLEANNEWS_CHROMIUM, or one of the usual names."""
    names = (os.environ.get("CLEANNEWS_CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
    return next((found for name in names if name and (found := shutil.which(name))), None)


def launch(playwright, path: str):
    """The browser; without its sandbox for root, for whom that does not work, as in most containers."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return playwright.chromium.launch(executable_path=path, args=["--no-sandbox"] if is_root else [])


def unfold(page) -> None:
    for details in page.query_selector_all("details"):
        details.evaluate("details => { details.open = true }")
