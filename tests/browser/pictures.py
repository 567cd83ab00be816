"""Takes the pictures of the documentation: ``PYTHONPATH=src python tests/browser/pictures.py``.

It needs what the extras ``browser`` and ``notebook`` install, Pillow, and a Chromium.
"""

from __future__ import annotations

import sys
import tempfile
from io import BytesIO
from pathlib import Path

import nbclient
import nbconvert
import nbformat
from PIL import Image
from playwright.sync_api import Browser, sync_playwright

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(HERE.parent)]

import cleannews  # noqa: E402
from accounts import HARBOUR, HARBOUR_URL, harbour  # noqa: E402
from cleannews.explanation.report import report  # noqa: E402
from headless import chromium, launch  # noqa: E402

CELLS = [
    'from pathlib import Path\nfrom cleannews import clean\n\narticle = clean(Path("harbour-vote.html"), '
    'url="https://courier.example/local/2024/10/02/harbour-vote")',
    "article",
]


def main() -> None:
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as scratch:
        browser = launch(playwright, chromium() or "chromium")
        for scheme in ("light", "dark"):
            take_report(browser, scheme, Path(scratch))
            take_kept_and_removed(browser, scheme, Path(scratch))
        take_notebook(browser, Path(scratch))
        browser.close()


def take_report(browser: Browser, scheme: str, scratch: Path) -> None:
    """The report with one block opened."""
    explain = getattr(cleannews, "explain", None)
    account = explain(HARBOUR, url=HARBOUR_URL) if explain else harbour()
    path = scratch / "report.html"
    path.write_text(report(account), encoding="utf-8")
    page = browser.new_page(color_scheme=scheme, viewport={"width": 1280, "height": 1160})
    page.goto(path.as_uri())
    page.locator('.block[data-role="paragraph"] summary').first.click()
    page.mouse.move(0, 0)
    last = page.locator(".block.kept + .block.removed + .block.kept").last.bounding_box()
    assert last is not None
    clip = {"x": 0, "y": 0, "width": 1280, "height": last["y"] + last["height"]}
    save(page.screenshot(full_page=True, clip=clip), f"report-{scheme}.png")
    page.close()


def take_kept_and_removed(browser: Browser, scheme: str, scratch: Path) -> None:
    """The page beside the article, as the README shows them."""
    path = scratch / "report.html"
    path.write_text(report(cleannews.explain(HARBOUR, url=HARBOUR_URL)), encoding="utf-8")
    page = browser.new_page(color_scheme=scheme, viewport={"width": 1180, "height": 1160})
    page.goto(path.as_uri())
    head = page.get_by_text("The page", exact=True).bounding_box()
    last = page.locator(".block").last.bounding_box()
    assert head is not None and last is not None
    top = head["y"] - 16
    clip = {"x": 0, "y": top, "width": 1180, "height": last["y"] + last["height"] + 16 - top}
    save(page.screenshot(full_page=True, clip=clip), f"kept-removed-{scheme}.png")
    page.close()


def take_notebook(browser: Browser, scratch: Path) -> None:
    """An article as a notebook shows it, unfolded, in the looks of JupyterLab."""
    cells = [nbformat.v4.new_code_cell(source) for source in CELLS]
    notebook = nbformat.v4.new_notebook(cells=cells, metadata={"language_info": {"name": "python"}})
    nbclient.NotebookClient(notebook, resources={"metadata": {"path": str(HARBOUR.parent)}}).execute()
    html, _ = nbconvert.HTMLExporter(template_name="lab").from_notebook_node(notebook)
    path = scratch / "notebook.html"
    path.write_text(html, encoding="utf-8")
    page = browser.new_page(viewport={"width": 960, "height": 1100})
    page.route("**/*", lambda route: route.continue_() if route.request.url.startswith("file:") else route.abort())
    page.goto(path.as_uri(), wait_until="domcontentloaded")
    page.locator("details summary").click()
    save(page.locator("main").screenshot(), "notebook-article.png")
    page.close()


def save(picture: bytes, name: str) -> None:
    """With a palette, which makes it half as large."""
    colours = Image.open(BytesIO(picture)).convert("RGB")
    palette = colours.quantize(256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    palette.save(ROOT / "docs" / name, optimize=True)


if __name__ == "__main__":
    main()
