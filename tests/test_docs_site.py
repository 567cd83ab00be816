"""The site of the documentation is built without a warning, and loads nothing from other hosts."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("material", reason="no mkdocs-material: pip install '.[docs]'")
pytest.importorskip("mkdocstrings")

ROOT = Path(__file__).parents[1]
LOADS = re.compile(
    r"<(?:script|iframe|img|source|video)\b[^>]*\bsrc=\"?(?:https?:)?//|<link\b[^>]*\bhref=\"?(?:https?:)?//[^>]*>"
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)],
        capture_output=True, text=True, cwd=ROOT, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_nothing_is_loaded_from_other_hosts(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 20
    loaded = {str(page): found for page in pages if (found := LOADS.findall(page.read_text(encoding="utf-8")))}
    assert loaded == {}
    for sheet in site.rglob("*.css"):
        assert not re.search(r"(?:@import|url\()\s*[\"']?(?:https?:)?//", sheet.read_text(encoding="utf-8")), sheet


def test_the_reference_has_what_is_public(site: Path) -> None:
    import cleannews

    reference = "".join(page.read_text(encoding="utf-8") for page in (site / "api").glob("*.html"))
    ids = set(re.findall(r'id="cleannews\.(?:[\w.]+\.)?(\w+)"', reference))
    assert set(cleannews.__all__) - ids == set()
    methods = {
        name
        for name in vars(cleannews.Article)
        if not name.startswith("_") and callable(getattr(cleannews.Article, name))
    }
    assert methods - ids == set()


def test_files_of_the_repository_are_in_the_site(site: Path) -> None:
    report = (site / "report.html").read_text(encoding="utf-8")
    assert 'href="repository/examples/explore.ipynb.html"' in report
    assert "clean(page, url=address)" in re.sub(
        r"<[^>]+>", "", (site / "repository/examples/explore.ipynb.html").read_text("utf-8")
    )
