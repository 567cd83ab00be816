"""`benchmarks/public/`: published corpora read from clones made here in their layouts, and the form they are brought into."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from benchmarks.public import measured, prepare
from benchmarks.public.corpora import Paragraph, Pictured, Sample, Truth, corpora_in, read_corpus, write_corpus
from benchmarks.public.flatten import flatten
from benchmarks.public.layouts import READERS, LayoutUnknown

PAGE = b"<html><head><title>Board puts off vote - Courier</title></head><body><p>The board met.</p></body></html>"


def put(clone: Path, files: Mapping[str, Any]) -> None:
    """Write files: bytes as they are, or packed where the name says so; the rest as JSON."""
    for name, content in files.items():
        file = clone / name
        file.parent.mkdir(parents=True, exist_ok=True)
        data = content if isinstance(content, bytes) else json.dumps(content).encode()
        file.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)


def read(name: str, clone: Path) -> list[Truth]:
    samples = list(READERS[name](clone))
    assert all(sample.page == PAGE for sample in samples)
    return [sample.truth for sample in samples]


# --- Fundus ----------------------------------------------------------------------------------------------------------

FUNDUS = "tests/resources/parser/test_data/at/"


def version(*paragraphs: str, **more: Any) -> dict[str, Any]:
    sections = [{"headline": ["Later"], "paragraphs": list(paragraphs)}]
    return {"authors": ["Ada Quill"], "body": {"summary": ["The dek."], "sections": sections}, **more}


def meta(*dates: str, publisher: str = "Courier") -> dict[str, Any]:
    return {
        f"{publisher}_{date.replace('-', '_')}.html.gz": {
            "url": f"https://c.example/{date}",
            "crawl_date": f"{date} 10:00",
        }
        for date in dates
    }


def test_fundus(tmp_path: Path) -> None:
    image = {
        "versions": [{"url": "https://c.example/1200/quay.jpg"}, {"url": "https://c.example/600/quay.jpg"}],
        "is_cover": True,
        "description": "Cranes",
        "caption": "The cranes.",
        "authors": ["Bo Lind", "Port"],
    }
    truth = version("One.", "Two.", title="Vote", publishing_date="2024-10-02 18:40:00+01:00", images=[image])
    put(
        tmp_path,
        {
            FUNDUS + "meta.info": meta("2024-10-02"),
            FUNDUS + "Courier.json": {"V1": truth},
            FUNDUS + "Courier_2024_10_02.html.gz": PAGE,
        },
    )
    assert read("fundus", tmp_path) == [
        Truth(
            id="at_Courier_2024_10_02",
            source="fundus",
            url="https://c.example/2024-10-02",
            lang="at",
            text="The dek.\n\nLater\n\nOne.\n\nTwo.",
            paragraphs=(Paragraph("The dek.", True), Paragraph("Later"), Paragraph("One."), Paragraph("Two.")),
            title="Vote",
            authors=("Ada Quill",),
            date="2024-10-02 18:40:00+01:00",
            images=(
                Pictured(
                    ("https://c.example/1200/quay.jpg", "https://c.example/600/quay.jpg"),
                    "The cranes.",
                    "Bo Lind, Port",
                    "Cranes",
                    True,
                ),
            ),
        )
    ]


def test_versions_of_a_parser_are_for_the_pages_in_the_order_of_their_dates(tmp_path: Path) -> None:
    put(
        tmp_path,
        {
            FUNDUS + "meta.info": meta("2025-01-05", "2024-04-15", "2025-11-06"),
            FUNDUS + "Courier.json": {"V2": version("Two."), "V1": version("One."), "V1_1": version("One and a bit.")},
            **{FUNDUS + f"Courier_{date}.html.gz": PAGE for date in ("2025_01_05", "2024_04_15", "2025_11_06")},
        },
    )
    found = {truth.id: truth.text.rpartition("\n")[2] for truth in read("fundus", tmp_path) if truth.text}
    assert found == {
        "at_Courier_2024_04_15": "One.",
        "at_Courier_2025_01_05": "One and a bit.",
        "at_Courier_2025_11_06": "Two.",
    }


def test_a_publisher_with_more_pages_than_versions_is_left_out(tmp_path: Path) -> None:
    both = {**meta("2024-04-15", "2025-01-05"), **meta("2025-02-01", publisher="CourierOnline")}
    put(
        tmp_path,
        {
            FUNDUS + "meta.info": both,
            FUNDUS + "Courier.json": {"V1": version("One.")},
            FUNDUS + "CourierOnline.json": {"V1": version("One.")},
            **{FUNDUS + name: PAGE for name in both},
        },
    )
    assert [truth.id for truth in read("fundus", tmp_path)] == ["at_CourierOnline_2025_02_01"]


# --- the others ------------------------------------------------------------------------------------------------------


def test_wcxb(tmp_path: Path) -> None:
    said = {
        "title": "Vote",
        "author": "Ada Quill",
        "publish_date": "2024-10-02",
        "main_content": "The board met.",
        "with": ["board met"],
        "without": ["Menu"],
    }
    record = {"url": "https://c.example/1", "_internal": {"page_type": {"primary": "category"}}, "ground_truth": said}
    put(
        tmp_path,
        {
            "dev/ground-truth/0001.json": record,
            "dev/html/0001.html.gz": PAGE,
            "dev/ground-truth/0002.json": {"url": None, "ground_truth": {"main_content": None, "author": None}},
            "dev/html/0002.html.gz": PAGE,
            "dev/ground-truth/0003.json": record,  # without a page
        },
    )
    assert read("wcxb", tmp_path) == [
        Truth(
            id="0001",
            source="WCXB",
            url="https://c.example/1",
            page_type="collection",
            text="The board met.",
            title="Vote",
            authors=("Ada Quill",),
            date="2024-10-02",
            present=("board met",),
            absent=("Menu",),
        ),
        Truth(id="0002", source="WCXB", text=""),  # a page that has no text, and is scored as such
    ]


def test_trafilatura(tmp_path: Path) -> None:
    about = {"file": "c.example.vote – late.html", "with": ["board"], "without": ["Menu"]}
    put(
        tmp_path,
        {
            "tests/evaldata.json": {
                "https://c.example/1": {**about, "title": "Vote", "author": "Ada Quill", "date": ""},
                "https://c.example/2": {**about, "file": "old.html"},
                "https://c.example/3": {**about, "file": "gone.html"},
            },
            "tests/eval/c.example.vote – late.html": PAGE,
            "tests/cache/old.html": PAGE,
        },
    )
    first, second = read("trafilatura", tmp_path)
    assert first == Truth(
        id="c.example.vote___late-" + first.id[-6:],
        source="trafilatura",
        url="https://c.example/1",
        title="Vote",
        authors=("Ada Quill",),
        present=("board",),
        absent=("Menu",),
    )
    assert (second.id[:4], second.title, second.authors, second.text) == ("old-", None, None, None)


def test_readability(tmp_path: Path) -> None:
    put(
        tmp_path,
        {
            "test/test-pages/001/source.html": PAGE,
            "test/test-pages/001/expected.html": b"<div><p>The board <b>met</b>.</p><ul><li>One</li></ul></div>",
            "test/test-pages/001/expected-metadata.json": {"title": "Vote", "publishedTime": "2024-10-02"},
            "test/test-pages/002/source.html": PAGE,  # Readability finds no article there
            "test/test-pages/002/expected-metadata.json": {"title": "Vote"},
        },
    )
    assert read("readability", tmp_path) == [
        Truth(id="001", source="mozilla-readability", text="The board met.\n\nOne", date="2024-10-02")
    ]


def test_article_extraction_benchmark(tmp_path: Path) -> None:
    truth = {"0a": {"articleBody": "The board met.", "url": "https://c.example/1"}}
    put(tmp_path, {"ground-truth.json": truth, "html/0a.html.gz": PAGE})
    assert read("article-extraction-benchmark", tmp_path) == [
        Truth(id="0a", source="article-extraction-benchmark", url="https://c.example/1", text="The board met.")
    ]


@pytest.mark.parametrize(
    ("reference", "title", "text"),
    [
        (
            "<p> Board puts off vote </p>\n<p>It met.</p><p>It left &amp; slept.",
            "Board puts off vote",
            "It met.\n\nIt left & slept.",
        ),
        ("<p>Other words</p>\n<p>It met.</p>", None, "Other words\n\nIt met."),
    ],
)
def test_daniel(tmp_path: Path, reference: str, title: str | None, text: str) -> None:
    name = "20111103_www.c.example_0043231660aa"
    put(
        tmp_path / "Corpus_daniel_v2.0",
        {
            "doc_lg.json": {name: "Greek"},
            f"html/{name}": PAGE,
            f"reference/{name}": reference.encode(),
            "reference/20111104_www.c.example_00": b"<p>Without a page.</p>",
        },
    )
    assert read("daniel", tmp_path) == [
        Truth(
            id="gr_www.c.example_20111103_00432316",
            source="daniel",
            url="http://www.c.example/",
            lang="el",
            text=text,
            paragraphs=tuple(map(Paragraph, text.split("\n\n"))),
            title=title,
        )
    ]


@pytest.mark.parametrize("name", sorted(READERS))
def test_what_is_no_clone_is_told(name: str, tmp_path: Path) -> None:
    with pytest.raises(LayoutUnknown, match="right repository"):
        list(READERS[name](tmp_path))


# --- the form --------------------------------------------------------------------------------------------------------


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    full = Truth(
        id="1",
        source="fundus",
        url="https://c.example/1",
        page_type="listing",
        lang="en",
        text="One.",
        paragraphs=(Paragraph("One.", True),),
        title="Vote",
        authors=("Ada Quill",),
        date="2024-10-02",
        images=(Pictured(("a.jpg",), "Cranes.", "Bo Lind", "cranes", True),),
        present=("One",),
        absent=("Menu",),
    )
    bare = Truth(id="2", source="fundus")
    assert write_corpus(tmp_path / "corpora" / "made", [Sample(full, PAGE), Sample(bare, b"2")]) == 2
    corpus = read_corpus(tmp_path, "made")
    assert list(corpus.truths) == [full, bare]
    assert [corpus.read(truth) for truth in corpus.truths] == [PAGE, b"2"]
    assert corpora_in(tmp_path) == ["made"]
    assert list(read_corpus(tmp_path, "made", 1).truths) == [full]


def test_nothing_is_written_over_and_no_page_twice(tmp_path: Path) -> None:
    truth = Truth(id="1", source="fundus")
    with pytest.raises(ValueError, match="two pages"):
        write_corpus(tmp_path / "made", [Sample(truth, PAGE)] * 2)
    with pytest.raises(FileExistsError, match="not empty"):
        write_corpus(tmp_path / "made", [])


def test_only_pages_that_were_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    truths = {key: {"articleBody": key} for key in ("0a", "0b")}
    put(tmp_path / "clone", {"ground-truth.json": truths, "html/0a.html.gz": PAGE, "html/0b.html.gz": PAGE})
    monkeypatch.setattr(measured, "MEASURED", tmp_path / "measured.txt")
    arguments = ["prepare", "article-extraction-benchmark", str(tmp_path / "clone"), str(tmp_path), "--measured"]
    monkeypatch.setattr("sys.argv", arguments)
    (tmp_path / "measured.txt").write_text(measured.mark(Truth("0b", "article-extraction-benchmark")) + "\n")
    prepare.main()
    (truth,) = read_corpus(tmp_path, "article-extraction-benchmark").truths
    assert truth.id == "0b"
    monkeypatch.setattr("sys.argv", ["measured", str(tmp_path)])
    (tmp_path / "measured.txt").unlink()
    measured.main()
    assert measured.marks() == {measured.mark(truth)}


def test_the_pages_of_the_tables_are_listed() -> None:
    assert len(measured.marks()) > 3000


def test_the_command_prepares(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path / "clone", {"ground-truth.json": {"0a": {"articleBody": "x"}}, "html/0a.html.gz": PAGE})
    arguments = ["prepare", "article-extraction-benchmark", str(tmp_path / "clone"), str(tmp_path), "--as", "aeb"]
    monkeypatch.setattr("sys.argv", arguments)
    prepare.main()
    assert "aeb: 1 pages" in capsys.readouterr().out
    assert read_corpus(tmp_path, "aeb").truths[0].text == "x"
    with pytest.raises(SystemExit, match="not empty"):
        prepare.main()


# --- flattened -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("glued", "HomeWorld\n\nBoard puts off\nvote\n\nThe board met. Late.\n\nafter"),
        ("lines", "Home\nWorld\nBoard puts off\nvote\nThe\nboard\nmet. Late.\nafter"),
    ],
)
def test_flattened(style: str, text: str) -> None:
    page = (
        "<title>No</title><body><nav><a>Home</a><a>World</a></nav><h1>Board puts off<br>vote</h1>"
        "<script>no</script><div><p>The <b>board</b> met.\n\u00a0Late.<!-- no --></p>after</div></body>"
    )
    assert flatten(page.encode(), style) == text


def test_there_are_two_styles_only() -> None:
    assert flatten(b"", "glued") == flatten(b" ", "lines") == ""
    with pytest.raises(ValueError, match="glued, lines"):
        flatten(PAGE, "no")
