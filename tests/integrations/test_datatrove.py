"""Real local pipelines of datatrove, from WARC files on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

pytest.importorskip("datatrove")
for module in ("warcio", "cchardet", "magic"):  # of datatrove[processing], for its own reader
    pytest.importorskip(module)

from cleannews import Article, clean
from cleannews.integrations.datatrove import ArticleExtractor, parquet_schema
from integrations.pages import Given, fixtures
from warcs import members, record

TESTS = Path(__file__).parents[1]
PAGES = [given for given in fixtures() if given.page.lstrip()[:1] == b"<"]
SLOW = Given("slow", b"<html><body>" + b"<p>A sentence of some words that is repeated." * 60_000, None, "text/html")


def sourced(folder: Path, pages: list[Given]) -> Path:
    """A folder with two WARC files, which have the pages in turn."""
    source = folder / "crawl"
    source.mkdir()
    for part in (0, 1):
        records = [
            record(
                number,
                given.page,
                http=f"Content-Type: {given.content_type or 'text/html'}",
                date="2024-10-02T17:40:00Z",
            )
            for number, given in enumerate(pages)
            if number % 2 == part
        ]
        (source / f"{part}.warc.gz").write_bytes(members(*records))
    return source


def run(kind: str, source: Path, output: Path) -> dict[str, int]:
    """What was counted by the pipeline's steps of this library, by name."""
    done = subprocess.run(
        [sys.executable, "-m", "integrations.trove", kind, str(source), str(output)],
        capture_output=True, text=True, cwd=TESTS, timeout=300, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    steps = [step["stats"] for step in json.loads((output / "logs/stats.json").read_text()) if "📰" in step["name"]]
    return {name: said["total"] if isinstance(said, dict) else said for step in steps for name, said in step.items()}


def documents(output: Path) -> list[dict[str, Any]]:
    lines = [line for path in sorted((output / "out").glob("*.jsonl")) for line in path.read_bytes().splitlines()]
    return [json.loads(line) for line in lines]


def expected(pages: list[Given]) -> dict[str, Article]:
    return {
        f"urn:uuid:{number}": clean(given.page, f"https://courier.example/{number}", given.content_type or "text/html")
        for number, given in enumerate(pages)
    }


def test_from_warc_to_parquet(tmp_path: Path) -> None:
    source = sourced(tmp_path, PAGES)
    broken = bytearray(members(record(99, PAGES[0].page)))
    broken[100:300] = bytes(200)
    (source / "0.warc.gz").write_bytes(bytes(broken) + (source / "0.warc.gz").read_bytes())
    stats = run("parquet", source, tmp_path / "run")
    files = sorted((tmp_path / "run/out").glob("*.parquet"))
    assert len(files) == 2
    assert all(pq.read_schema(path).equals(parquet_schema()) for path in files)
    rows = [row for path in files for row in pq.read_table(path).to_pylist()]
    found = {row["id"]: Article.from_dict(row).to_json() for row in rows}
    wanted = expected(PAGES)
    assert found == {id: article.to_json() for id, article in wanted.items()}
    for row in rows:
        assert row["text"] == wanted[row["id"]].text
        date = wanted[row["id"]].date_published
        assert row["date_published_utc"] == (date if date and date.utcoffset() is not None else None)
    assert stats["broken"] == 1
    assert stats["outcome_article"] == sum(article.outcome == "article" for article in wanted.values())


def test_only_articles_and_some_fields(tmp_path: Path) -> None:
    run("articles", sourced(tmp_path, PAGES), tmp_path / "run")
    wanted = {id: article for id, article in expected(PAGES).items() if article.outcome == "article"}
    found = documents(tmp_path / "run")
    assert {document["id"]: document["text"] for document in found} == {id: a.text for id, a in wanted.items()}
    assert len(wanted) < len(PAGES)
    for document in found:
        assert document["metadata"]["article"]["headline"] == wanted[document["id"]].headline
        assert "body" not in document["metadata"]["article"]
        assert "page" not in document["metadata"]


@pytest.mark.parametrize("kind", ["their-reader", "extractor"])
def test_behind_the_reader_of_datatrove(kind: str, tmp_path: Path) -> None:
    pages = [given for given in PAGES if given.name in ("french", "german", "front-page", "live-blog", "login-page")]
    run(kind, sourced(tmp_path, pages), tmp_path / "run")
    found = {document["id"].strip("<>"): document for document in documents(tmp_path / "run")}
    wanted = expected(pages)
    texts = {id: article.text for id, article in wanted.items() if kind == "their-reader" or article.text}
    assert {id: document.get("text", "") for id, document in found.items()} == texts
    if kind == "their-reader":
        record = Article.from_dict(found["urn:uuid:0"]["metadata"]["article"])
        assert (record.headline, record.body) == (wanted["urn:uuid:0"].headline, wanted["urn:uuid:0"].body)


def test_the_extractor_keeps_its_time_limit(tmp_path: Path) -> None:
    pages = [SLOW, SLOW, *PAGES[:2]]
    stats = run("too-slow", sourced(tmp_path, pages), tmp_path / "run")
    assert (stats["total"], stats["timeout"]) == (4, 2)


def test_nothing_is_the_text_of_nothing() -> None:
    assert ArticleExtractor().extract("") == ""
    assert ArticleExtractor().extract("<p></p>") == ""
