"""The run: every input one record, in order, once, whatever was there before."""

from __future__ import annotations

import gzip
import json
import os
import random
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from cleannews import Article, Cleaner, Options
from cleannews.batch.fingerprint import DuplicateIndex, fingerprint
from cleannews.batch.journal import Journal
from cleannews.batch.output import open_sink
from cleannews.batch.rendering import CHOOSABLE, Form, Rendering
from cleannews.batch.report import to_html, to_json
from cleannews.batch.run import Run, Work
from cleannews.batch.summary import Summary
from cleannews.errors import OutputUnusable
from warcs import members, record

WORDS = "The council voted on Tuesday to repair the harbour wall before the winter storms, at a cost of four million."
PAGE = f"<!doctype html><html><head><title>Harbour wall</title></head><body><h1>Harbour wall</h1><p>{WORDS}</p>" * 3


def text_of(seed: int, *, changed: int = 0) -> str:
    """A text of its own for every seed, `changed` of its words others."""
    source = random.Random(seed)
    words = [f"word{source.randrange(10_000)}" for _ in range(300)]
    for place in range(changed):
        words[place * 7] = "other"
    return "\n\n".join(" ".join(words[at : at + 30]).capitalize() + "." for at in range(0, 300, 30))


class CountingCleaner(Cleaner):
    def __init__(self, options: Options | None = None) -> None:
        super().__init__(options)
        self.cleaned: list[object] = []

    def clean(self, page: object, url: str | None = None, content_type: str | None = None) -> Article:
        self.cleaned.append(url)
        return super().clean(page, url, content_type)


def go(
    output: Path,
    sources: Sequence[Path | str],
    *,
    form: Form = "jsonl",
    resume: bool = False,
    stop_after: int | None = None,
    sample: float = 1.0,
    cleaner: Cleaner | None = None,
    keep_dirs: bool = False,
    **wanted: Any,
) -> Summary:
    rendering = Rendering(form=form, **{"only": {}, **wanted})
    sink = open_sink(
        str(output),
        form,
        rendering.fields,
        with_duplicates=rendering.with_duplicates,
        keep_dirs=keep_dirs,
        resume=resume,
    )
    assert sink.journal is not None
    work = Work(
        sources=[str(source) for source in sources],
        rendering=rendering,
        cleaner=cleaner or Cleaner(Options(second_opinion=False)),
        workers=0,
        sample=sample,
    )

    def watch(summary: Summary) -> None:
        if summary.pages == stop_after:
            run.stop()

    with closing(sink), closing(Journal(sink.journal, {"sample": sample})) as journal:
        run = Run(work, sink, journal, watch)
        summary = run.go()
        journal.close(remove=summary.complete)
    return summary


def records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write_pages(path: Path, texts: Sequence[str]) -> Path:
    rows = [{"id": f"p{n}", "url": f"https://x.example/{n}", "text": text} for n, text in enumerate(texts)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def test_every_input_is_one_record_in_order(here: Path) -> None:
    (here / "a.html").write_text(PAGE)
    (here / "b.html.gz").write_bytes(gzip.compress(PAGE.encode())[:60])
    (here / "c.jsonl").write_text('{"html": "<p>x</p>", "id": "c1"}\n{"no": "page"}\nnonsense\n{"text": ""}\n')
    spoiled = bytearray(members(record(2, PAGE.encode())))
    spoiled[60:90] = bytes(30)
    (here / "d.warc.gz").write_bytes(
        members(record(1, PAGE.encode())) + spoiled + members(record(3, b"%PDF-1.7\n\xff"))
    )
    (here / "e.txt").write_text(WORDS)
    summary = go(here / "out.jsonl", ["."])
    found = records(here / "out.jsonl")
    d2 = found[7]["id"]
    assert [(one["id"], one["outcome"]) for one in found] == [
        ("a.html", "article"), ("b.html.gz", "error"), ("c1", "no-article"), ("c.jsonl#2", "error"),
        ("c.jsonl#3", "error"), ("c.jsonl#4", "empty"), ("urn:uuid:1", "article"), (d2, "error"),
        ("urn:uuid:3", "binary"), ("e.txt", "article"),
    ]  # fmt: skip
    assert d2.startswith("d.warc.gz#") and found[7]["position"] == d2
    assert (found[6]["url"], found[6]["position"]) == ("https://courier.example/1", "d.warc.gz#0")
    assert found[1]["error"]["type"] == "RecordUnreadable" and found[0]["error"] is None
    article = Cleaner().clean(here / "a.html")
    assert {name: found[0][name] for name in CHOOSABLE} == {name: article.to_dict()[name] for name in CHOOSABLE}
    assert Article.from_dict(found[0]) == article
    assert summary.outcomes == {"article": 3, "error": 4, "no-article": 1, "empty": 1, "binary": 1}
    assert (summary.errors, summary.failed, summary.complete) == ({"RecordUnreadable": 4}, 4, True)
    assert summary.sites == {"courier.example": 2}
    assert sorted(path.name for path in here.glob("out*")) == ["out.jsonl"]


def test_ids_that_are_taken(here: Path) -> None:
    (here / "a.jsonl").write_text('{"text": "One", "id": "x"}\n{"text": "Two", "id": "x"}\n{"no": 1, "id": "x"}\n')
    (here / "list.csv").write_text("path,id\nt.txt,x\nt.txt,x\nt.txt,y\nt.txt,y\n")
    (here / "t.txt").write_text("Three")
    summary = go(here / "out.jsonl", ["a.jsonl", "list.csv"])
    assert [one["id"] for one in records(here / "out.jsonl")] == [
        "x", "x@a.jsonl#2", "x@a.jsonl#3", "x@t.txt", "y", "y@t.txt"
    ]  # fmt: skip
    assert summary.repeated == 1


def test_names_that_are_not_in_the_systems_encoding(here: Path) -> None:
    name = b"caf\xe9.html"
    try:
        Path(os.fsdecode(name)).write_text(PAGE)
    except OSError:
        pytest.skip("this file system takes only names in UTF-8")
    go(here / "out.jsonl", ["."])
    assert [one["id"] for one in records(here / "out.jsonl")] == ["caf\\udce9.html"]


@pytest.mark.parametrize("form", ["jsonl", "parquet", "markdown"])
@pytest.mark.parametrize("stops", [(1, 4, 2), (5,), (0, 0)])
def test_a_run_that_was_stopped_is_gone_on_with(here: Path, form: Form, stops: tuple[int, ...]) -> None:
    source = write_pages(here / "pages.jsonl", [text_of(seed) for seed in range(10)])
    with source.open("a") as file:
        file.write("broken\n")
    go(here / "whole", [source], form=form)
    for number, stop in enumerate(stops):
        summary = go(here / "out", [source], form=form, resume=number > 0, stop_after=stop or None)
        assert summary.complete == (stop == 0)
    summary = go(here / "out", [source], form=form, resume=True)
    assert summary.before.total() + summary.pages == 11 and summary.failed == 1

    def rows(path: Path) -> list[Any]:
        if form == "parquet":
            table = pq.read_table(path).to_pylist()
        else:
            table = records(path / "index.jsonl" if form == "markdown" else path)
        return [{name: value for name, value in row.items() if name != "seconds"} for row in table]

    assert rows(here / "out") == rows(here / "whole")
    if form == "markdown":
        names = sorted(path.name for path in (here / "out").iterdir())
        assert names == sorted(path.name for path in (here / "whole").iterdir())
        assert len(names) == 11


def test_unwanted_pages_are_not_cleaned_again(here: Path) -> None:
    source = write_pages(here / "pages.jsonl", [text_of(1), "short", text_of(2), "", text_of(3), "too"])
    wanted = {"only": {"outcome": frozenset({"article"})}}
    cleaner = CountingCleaner()
    first = go(here / "out", [source], stop_after=4, cleaner=cleaner, **wanted)
    assert (first.outcomes, first.left_out) == ({"article": 2}, 2)
    second = go(here / "out", [source], resume=True, cleaner=cleaner, **wanted)
    assert (second.outcomes, second.left_out, second.skipped) == ({"article": 1}, 1, 4)
    assert [one["id"] for one in records(here / "out")] == ["p0", "p2", "p4"]
    assert cleaner.cleaned == [f"https://x.example/{number}" for number in range(6)]


def test_errors_are_always_written(here: Path) -> None:
    (here / "p.jsonl").write_text("broken\n" + json.dumps({"text": "short"}) + "\n")
    summary = go(here / "out", ["p.jsonl"], only={"outcome": frozenset({"article"})}, min_confidence=0.5)
    assert [one["outcome"] for one in records(here / "out")] == ["error"]
    assert (summary.left_out, summary.pages) == (1, 2)


def test_what_is_wanted(here: Path) -> None:
    source = write_pages(here / "p.jsonl", [text_of(1), "short"])
    go(here / "a", [source])
    confidence = records(here / "a")[0]["confidence"]
    assert go(here / "b", [source], min_confidence=confidence).outcomes["article"] == 1
    assert go(here / "c", [source], min_confidence=1.1).outcomes == {}
    assert go(here / "d", [source], only={"format": frozenset({"html"})}).outcomes == {}
    go(here / "e", [source], fields=("text",))
    assert list(records(here / "e")[0]) == [
        "id",
        "position",
        "outcome",
        "error",
        "seconds",
        "url",
        "confidence",
        "text",
    ]


def test_a_sample_is_the_same_in_every_run_and_part_of_a_larger_one(here: Path) -> None:
    source = write_pages(here / "p.jsonl", ["x"] * 400)
    ids = []
    for number, sample in enumerate((0.1, 0.1, 0.3)):
        summary = go(here / f"out{number}", [source], sample=sample)
        ids.append({one["id"] for one in records(here / f"out{number}")})
        assert summary.not_sampled == 400 - len(ids[-1])
    assert ids[0] == ids[1] < ids[2]
    assert 20 < len(ids[0]) < 70 and 85 < len(ids[2]) < 155


def test_near_duplicates_are_marked_also_across_a_stop(here: Path) -> None:
    texts = [
        text_of(1),
        text_of(2),
        text_of(1, changed=3),
        "too short to tell",
        text_of(2),
        text_of(1, changed=35),
        "too",
    ]
    source = write_pages(here / "p.jsonl", [*texts, text_of(1)])
    expected = [None, None, "p0", None, "p1", None, None, "p0"]
    summary = go(here / "whole", [source], with_duplicates=True)
    assert [one["duplicate_of"] for one in records(here / "whole")] == expected
    assert summary.duplicates == 3
    for stop in (3, 2, None):
        go(here / "out", [source], resume=(here / "out.partial").exists(), stop_after=stop, with_duplicates=True)
    assert [one["duplicate_of"] for one in records(here / "out")] == expected
    assert [one["fingerprint"] is None for one in records(here / "out")] == [text[:3] == "too" for text in [*texts, ""]]


def test_fingerprints_tell_how_much_texts_share() -> None:
    index = DuplicateIndex()
    for seed in range(50):
        assert index.find_or_add(f"p{seed}", fingerprint(text_of(seed)) or "") is None
    for seed in range(50):
        assert index.find_or_add("x", fingerprint(text_of(seed, changed=4)) or "") == f"p{seed}"
    index.close()
    assert fingerprint("Zu kurz.") is None
    assert fingerprint("港口的墙壁将在冬季风暴之前修复，费用为四百万。" * 3) is not None
    assert fingerprint("word " * 30_000) == fingerprint("WORD, " * 30_000)


def test_files_of_every_form(here: Path) -> None:
    (here / "pages/a").mkdir(parents=True)
    (here / "pages/a/one.html").write_text(PAGE)
    (here / "pages/none.html").write_text("<!doctype html><title>x</title>")
    for form, ending in (("markdown", "md"), ("text", "txt"), ("html", "html"), ("json", "json")):
        go(here / form, ["pages"], form=form, keep_dirs=True)  # type: ignore[arg-type]
        file = here / form / f"pages/a/one.{ending}"
        assert WORDS in file.read_text()
        index = records(here / form / "index.jsonl")
        none = "pages/none.json" if form == "json" else None
        assert [one["file"] for one in index] == [f"pages/a/one.{ending}", none]
        assert [one["outcome"] for one in index] == ["article", "empty"]
    assert Article.from_dict(json.loads((here / "json/pages/a/one.json").read_text())).text.count(WORDS) >= 1


def test_an_output_that_is_there_is_not_written_over(here: Path) -> None:
    source = write_pages(here / "p.jsonl", ["x"])
    for form, output in (("jsonl", "out.jsonl"), ("parquet", "parts"), ("text", "files")):
        go(here / output, [source], form=form)  # type: ignore[arg-type]
        with pytest.raises(OutputUnusable, match="--resume"):
            go(here / output, [source], form=form)  # type: ignore[arg-type]
        assert go(here / output, [source], form=form, resume=True).pages == 0  # type: ignore[arg-type]
    go(here / "half", [source], stop_after=1)
    with pytest.raises(OutputUnusable, match="--resume"):
        go(here / "half", [source])
    with pytest.raises(OutputUnusable, match="folder"):
        go(here / "parts", [source])


def test_a_run_is_not_gone_on_with_in_another_way(here: Path) -> None:
    source = write_pages(here / "p.jsonl", ["x"] * 9)
    go(here / "out", [source], stop_after=3, sample=0.9)
    with pytest.raises(OutputUnusable, match=r"sample was 0\.9 and is 1\.0"):
        go(here / "out", [source], resume=True)
    (here / "out.run").write_text("[]\n")
    with pytest.raises(OutputUnusable, match="no journal"):
        go(here / "out", [source], resume=True, sample=0.9)


def test_reports_show_names_as_text(here: Path) -> None:
    name = "<script>alert(1)</script>\x1b[2J"
    (here / "p.jsonl").write_text(
        json.dumps({"id": name, "text": WORDS, "url": "https://x.example/1"})
        + "\n"
        + json.dumps({"id": name + "2"})
        + "\n"
    )
    summary = go(here / "out", ["p.jsonl"], counts_removed=True)
    page = to_html(summary)
    assert "<script>" not in page and "\x1b" not in page and "&lt;script&gt;" in page
    values = json.loads(to_json(summary))
    assert values["errors"]["RecordUnreadable"]["count"] == 1
    assert values["slowest"][0]["id"] == name
    assert values["sites"] == {"x.example": 1}


def test_the_summary_stays_small() -> None:
    from cleannews.io.record import Record

    summary = Summary()
    for number in range(30_000):
        url = f"https://{number % 12_000}.example/"
        summary.add(Record(id=str(number), position="", url=url, outcome="article", seconds=number / 1e4))
    assert len(summary.sites) == 10_001 and summary.sites.total() == 30_000
    assert [slow.id for slow in sorted(summary.slowest, reverse=True)][:2] == ["29999", "29998"]
    assert len(summary.slowest) == 20


def test_a_stop_behind_the_last_page_leaves_the_run_complete(here: Path) -> None:
    assert go(here / "out", [write_pages(here / "p.jsonl", ["x", "y"])], stop_after=2).complete is True
    assert (here / "out").exists()
    (here / "q.jsonl").write_text("broken\nbroken\n")
    assert go(here / "errors", ["q.jsonl"], stop_after=1).complete is True
