#!/usr/bin/env python3
"""Open the reports of hostile pages in a browser, and tell what ran or was loaded; exit 1 if anything was.

    python -m benchmarks.report.hostile FOLDER [--groups xss uni …]

FOLDER holds ``hostile/make_hostile.py``, which makes the pages. Needs ``pip install ".[browser]"`` and a Chromium; see
`docs/report.md`. Each report is opened with all of it unfolded, and so are the display of the article and that of the
explanation in a notebook.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from cleannews import CleannewsError, clean, explain

TESTS = Path(__file__).parents[2] / "tests" / "browser"
MOST_BYTES = 2_000_000
"""Longer pages are left out: they try the parser, not the browser."""


def makers(path: Path) -> ModuleType:
    """The script that makes the pages.

    Raises:
        FileNotFoundError: it is not there.
    """
    spec = spec_from_file_location("make_hostile", path)
    if spec is None or spec.loader is None or not path.exists():
        raise FileNotFoundError(path)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def forms(page: object) -> dict[str, str]:
    """What is shown of a page, by its name."""
    explanation = explain(page, "https://example.org/a")
    article = clean(page, "https://example.org/a")
    return {
        "report": explanation.to_html(),
        "explanation": explanation._repr_html_(),
        "article": article._repr_html_(),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--groups", nargs="*", default=["xss", "uni", "jsonld", "markup"])
    args = parser.parse_args()
    sys.path.insert(0, str(TESTS))
    from playwright.sync_api import sync_playwright

    from headless import chromium, launch, unfold

    opened = found = 0
    executable = chromium()
    if executable is None:
        parser.error("no Chromium; CLEANNEWS_CHROMIUM names one")
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        browser = launch(playwright, executable)
        path = Path(scratch) / "page.html"
        for name, payload, _ in makers(args.folder / "hostile" / "make_hostile.py").hostile(groups=args.groups):
            if len(payload) > MOST_BYTES:
                continue
            try:
                shown = forms(payload)
            except CleannewsError:
                continue
            for form, html in shown.items():
                path.write_text(html, encoding="utf-8", errors="replace")
                told: list[str] = []
                page = browser.new_page()
                page.on("request", lambda request, told=told: told.append(request.url))
                page.on("dialog", lambda dialog, told=told: (told.append(f"dialog {dialog.message}"), dialog.dismiss()))
                page.on("popup", lambda popup, told=told: told.append(f"window {popup.url}"))
                page.on("console", lambda message, told=told: told.append(f"console {message.text}"))
                page.on("pageerror", lambda error, told=told: told.append(f"error {error}"))
                page.goto(path.as_uri())
                unfold(page)
                page.mouse.move(200, 200)
                opened += 1
                strange = [one for one in told if one != path.as_uri()] or (
                    [page.url] if page.url != path.as_uri() else []
                )
                if strange:
                    found += 1
                    print(f"{name}, {form}: {strange[:3]}")
                page.close()
        browser.close()
    print(f"{opened} displays of hostile pages, {found} in which something ran, was loaded or complained")
    return 1 if found or not opened else 0


if __name__ == "__main__":
    sys.exit(main())
