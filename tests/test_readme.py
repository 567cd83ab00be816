"""The README's commands are there for the checks to run, and links in README and documentation lead somewhere."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote

import pytest

from documentation import PAGES, ROOT, blocks
from mkdocs_repository import rewritten

LINKED = [*PAGES, ROOT / "CHANGELOG.md", ROOT / "SECURITY.md"]
_LINK = re.compile(r"(?:\]\(|\b(?:src|href|srcset)=\")([^)\s\"]+)")


def test_the_first_two_shell_blocks_are_the_two_commands() -> None:
    first, second = [block.code for block in blocks(ROOT / "README.md") if block.language == "sh"][:2]
    assert first.split("\n")[:2] == ["pip install .", "cleannews examples/harbour-vote.html"]
    assert second.split("\n")[:2] == ['pip install ".[test]"', "python -m pytest"]


@pytest.mark.parametrize("page", LINKED, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_to_files_and_headings(page: Path) -> None:
    """As a code host shows them; `mkdocs build --strict` looks at the links of the site."""
    broken = []
    for link in links(page):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = unquote(link).partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)
    assert broken == []


def test_the_site_reaches_files_of_the_repository() -> None:
    text = (
        'A [link](../a.py#b), <img src="c.svg">, [out](https://x.example/../d).\n```\n[code](../e)\n```\n[last](f.md)\n'
    )
    seen: list[str] = []
    assert rewritten(text, lambda target: seen.append(target) or "X").count("X") == 3
    assert seen == ["../a.py", "c.svg", "f.md"]


def links(page: Path) -> list[str]:
    text = re.sub(r"^```.*?^```$|`[^`\n]+`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    return _LINK.findall(text)


def anchors(page: Path) -> set[str]:
    """Of a page's headings, as code hosts make them; in the reference, also the names that are documented."""
    text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    found, seen = set(re.findall(r"^::: (\S+)", text, flags=re.MULTILINE)), Counter[str]()
    for heading in re.findall(r"^#+ +(.+?) *$", text, flags=re.MULTILINE):
        plain = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading).replace("`", "").lower()
        slug = re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")
        found.add(f"{slug}-{seen[slug]}" if seen[slug] else slug)
        seen[slug] += 1
    return found
