"""The blocks of code in README and documentation, and the files that they speak of.

What a block is for is said by its language, or by a comment on the line above it, which no reader sees:

    <!-- not run: REASON -->       it cannot be run; the reason is one of `test_documentation.REASONS`
    <!-- run by PATH -->           another file of the project runs it
    <!-- printed by COMMAND -->    it is a part of what this command prints
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import NamedTuple

import made_sites
from warcs import members, record

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
_BLOCK = re.compile(
    r"(?:^<!-- (?P<note>[^\n]*?) -->\n)?^```(?P<language>\S*)\n(?P<code>.*?)^```$", re.DOTALL | re.MULTILINE
)


class Block(NamedTuple):
    page: str
    """Path in the repository."""
    line: int
    """Of its first line of code, from 1."""
    language: str
    code: str
    note: str
    """The comment above it; empty where there is none."""

    @property
    def place(self) -> str:
        return f"{self.page}:{self.line}"


def blocks(path: Path) -> list[Block]:
    """The blocks of a page, in its order."""
    text = path.read_text(encoding="utf-8")
    name = path.relative_to(ROOT).as_posix()
    return [
        Block(name, text.count("\n", 0, found.start("code")) + 1, found["language"], found["code"], found["note"] or "")
        for found in _BLOCK.finditer(text)
    ]


def lay_out(folder: Path) -> None:
    """Write the files that the documentation speaks of."""
    example = ROOT / "examples/harbour-vote.html"
    (folder / "examples").mkdir()
    for path in ("examples/harbour-vote.html", "harbour-vote.html", "page.html"):
        shutil.copy(example, folder / path)
    (folder / "pages").mkdir()
    crawled = []
    for number, (page, _) in enumerate(made_sites.pages(4)):
        (folder / f"pages/{number}.html").write_text(page, encoding="utf-8")
        crawled.append(record(number, page.encode()))
    (folder / "crawl").mkdir()
    for path in ("crawl.warc.gz", "crawl/a.warc.gz"):
        (folder / path).write_bytes(members(*crawled))
    story = made_sites.story(7)
    lines = ["Home | News | Sport", story.headline, "By Ada Quill", *story.paragraphs, "Share", "Leave a Reply"]
    (folder / "scraped.txt").write_text("\n".join(lines), encoding="utf-8")
