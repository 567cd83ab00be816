"""`benchmarks/public/`: extractors at work in processes, what is made of it, and how it is told."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

import cleannews
from benchmarks import declared, extractors, markup
from benchmarks.extractors import OURS, Extracted, Picture
from benchmarks.public import plot, run, summary, tables
from benchmarks.public.corpora import Pictured, Sample, Truth, read_corpus, write_corpus
from benchmarks.public.extraction import Contender, Result, contenders, extract, found_in, read_results, write_results
from benchmarks.public.measures import NONE, TEXT_OF

ROOT = Path(__file__).parents[1]
HARBOUR = (ROOT / "examples" / "harbour-vote.html").read_bytes()


def call(main: Callable[[], None], *arguments: object) -> None:
    """A command, with its arguments."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.argv", ["command", *map(str, arguments)])
        main()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a corpus of three pages on two sites."""
    text = cleannews.clean(HARBOUR).text
    harbour = Truth(
        id="harbour",
        source="WCXB",
        url="https://courier.example/1",
        text=text,
        title="Board puts off harbour vote",
        date="2024-10-02",
        images=(Pictured(("/img/quay-1200.jpg",), caption="The two listed cranes on the old quay."),),
    )
    forum = {"source": "WCXB", "page_type": "forum", "text": text}
    short = Truth(id="short", url="https://courier.example/2", **forum)
    other = Truth(id="other", url="https://gazette.example/2", **forum)
    samples = [Sample(truth, HARBOUR) for truth in (harbour, short, other)]
    place = tmp_path_factory.mktemp("made")
    write_corpus(place / "corpora" / "made", samples)
    return place


# --- extractors ------------------------------------------------------------------------------------------------------


def test_the_text_of_markup_has_a_line_for_each_block() -> None:
    text = markup.text_of("<div><h2>Vote</h2><p>The <b>board</b><br>met.<script>no</script></p>Late<!-- no --></div>")
    assert text == "Vote\n\nThe board met.\n\nLate"
    assert markup.text_of(" ") == ""
    assert markup.text_of("<div>" * 3000 + "deep").strip() in ("deep", "")  # libxml2 may stop, and nothing recurses


def test_what_a_page_declares() -> None:
    found = declared.declared(HARBOUR.decode())
    assert (found.title, found.authors, found.date) == (
        "Board puts off harbour vote",
        ["Ada Quill"],
        "2024-10-02T18:40:00+01:00",
    )
    assert [picture.caption for picture in found.images or ()][:1] == [
        "The two listed cranes on the old quay. Photo: Bo Lind/Port Pictures"
    ]
    only_meta = '<meta name="author" content="Bo Lind"><meta property="og:title" content="Vote"><p>One.</p><p> </p>'
    assert declared.declared(only_meta) == Extracted("One.", "Vote", ["Bo Lind"], None, [], None)


def test_an_extractor_offers_what_it_says() -> None:
    found = extractors.cleannews_folds(HARBOUR, "https://courier.example/1")
    assert found == extractors.cleannews(HARBOUR, "https://courier.example/1")._replace(text=found.text)
    offered = {name for name, value in found._asdict().items() if value is not None}
    assert extractors.CROSS_VALIDATED.fields == offered | {"captions", "credits"}
    for extractor in (*extractors.PEERS, extractors.DECLARED, extractors.WITH_IMAGES):
        assert "text" in extractor.fields
        assert extractor.fields <= extractors.CROSS_VALIDATED.fields


def test_every_peer_is_pinned() -> None:
    lines = (ROOT / "benchmarks" / "public" / "peers.txt").read_text(encoding="utf-8").splitlines()
    pinned = {re.split(r"[\[=]", line)[0].lower() for line in lines if "==" in line}
    assert pinned >= {peer.distribution.lower() for peer in extractors.PEERS}
    assert all("==" in line for line in lines if line and not line.startswith("#"))


# --- processes -------------------------------------------------------------------------------------------------------


def misbehave(page: bytes, url: str | None) -> Extracted | None:
    """An extractor that does what peers do at times."""
    if url == "https://courier.example/1":
        raise ValueError("no")
    if url == "https://courier.example/2":
        while True:
            pass
    return None


def test_a_page_that_fails_or_hangs_costs_itself(folder: Path) -> None:
    corpus = read_corpus(folder, "made")
    wild = Contender("wild", __name__, "misbehave", None, frozenset({"text"}), False)
    failed, hung, found_nothing = extract(wild, corpus.truths, corpus.read, 1.0)
    assert (failed.id, failed.found, failed.error) == ("harbour", NONE, "ValueError: no")
    assert (hung.id, hung.found) == ("short", NONE)
    assert "TimeLimitExceeded" in str(hung.error)
    assert (found_nothing.id, found_nothing.found, found_nothing.error) == ("other", NONE, None)


def test_results_are_kept_whole(tmp_path: Path) -> None:
    full = Extracted("One.", "Vote", ["Ada Quill"], "2024-10-02", [Picture("a.jpg", "Cranes.", None)], "a.jpg")
    results = [Result("1", full, None, 0.5), Result("2", NONE, "ValueError: no", 0.1)]
    write_results(tmp_path / "made" / "x.jsonl.gz", results)
    assert list(read_results(tmp_path / "made" / "x.jsonl.gz")) == results
    assert [file.name for file in (tmp_path / "made").iterdir()] == ["x.jsonl.gz"]


def test_who_is_missing_is_named(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = Contender("somebody", "nowhere", "extract", "no-such-package", frozenset({"text"}), False)
    monkeypatch.setattr(run, "contenders", lambda *, flattened: [missing])
    call(run.main, folder, tmp_path)
    assert "somebody is not installed" in capsys.readouterr().err
    assert json.loads((tmp_path / "about.json").read_text(encoding="utf-8"))["versions"]["somebody"] is None


def test_the_mode_for_images_is_run_where_there_are_some(folder: Path) -> None:
    corpus = read_corpus(folder, "made")
    (mode,) = (one for one in contenders(flattened=False) if one.shown == extractors.WITH_IMAGES.shown)
    assert run.suits(mode, corpus)
    assert not run.suits(mode, corpus._replace(truths=corpus.truths[1:]))
    assert run.suits(contenders(flattened=False)[0], corpus._replace(truths=corpus.truths[1:]))


def test_what_is_no_string_is_nothing() -> None:
    assert found_in({**NONE._asdict(), "date": ["2024-10-02"], "title": "Vote"}) == NONE._replace(title="Vote")


def test_files_of_contenders_do_not_clash() -> None:
    for flattened in (False, True):
        everyone = contenders(flattened=flattened)
        assert everyone[0].shown == OURS
        assert len({one.file for one in everyone}) == len(everyone)


# --- from pages to tables --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def results(folder: Path) -> Path:
    """Ours and the baseline that needs no package, run on the corpus and on it flattened, and scored."""
    into = folder / "results"
    only = [OURS, "what the page declares", "everything"]
    call(run.main, folder, into, "--flattened", "made", "--only", *only)
    call(summary.main, folder, into)
    return into


def test_from_pages_to_tables(folder: Path, results: Path) -> None:
    said = json.loads((results / "summary.json").read_text(encoding="utf-8"))
    assert list(said["corpora"]) == ["made", "made glued", "made lines"]
    assert list(said["corpora"]["made"]["extractors"]) == [OURS, "what the page declares"]
    made = said["corpora"]["made"]
    ours, other = made["extractors"][OURS], made["extractors"]["what the page declares"]
    assert (made["text"], ours["pages"], ours["sites"], ours["failures"], ours["empty"]) == ("words", 3, 2, 0, 0)
    assert ours["figures"]["title"] == [1, 1, 1, 1]
    assert {"words", "words/article", "words/forum", "captions", "images", "date"} <= set(ours["figures"])
    assert ours["lead"] == {}
    value, low, high = other["lead"]["words/forum"]
    assert 0 < low == value == high  # one page, on two sites
    assert "credits" not in ours["figures"]  # no page has a true one
    assert "cover" not in ours["figures"]
    assert said["corpora"]["made glued"]["extractors"]["everything"]["figures"]["words"][0] < 1
    rows = [json.loads(line) for line in (results / "pages.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(rows) == 3 * (2 + 2 + 2)
    assert rows[0]["site"] == "courier.example"
    assert said["about"]["lxml"] == metadata.version("lxml")
    assert said["about"]["versions"][OURS] == cleannews.__version__

    markers = "".join(f"<!-- table: {name} -->\nSTALE\n<!-- end -->\n" for name in (*tables.TABLES, "speed"))
    page = folder / "page.md"
    page.write_text(f"# Kept\n\n{markers}", encoding="utf-8")
    (folder / "speed.json").write_text(json.dumps({OURS: {"1": [1.0, 7.0]}}), encoding="utf-8")
    call(tables.main, results, page, "--speed", folder / "speed.json")
    text = page.read_text(encoding="utf-8")
    assert text.startswith("# Kept\n")
    assert "STALE" not in text
    assert re.search(r"\| cleannews \| 7\.0 \| [01]\.\d{3} \| 1 \|", text)
    assert "| made | headline, exact | 1 | 1.000 | what the page declares | 1.000 | +0.000 (+0.000 to +0.000) |" in text
    call(tables.main, results, page, "--speed", folder / "speed.json")
    assert page.read_text(encoding="utf-8") == text


def test_what_is_there_is_not_made_again(folder: Path, results: Path) -> None:
    file = results / "extractions" / "made" / "cleannews.jsonl.gz"
    before = file.stat().st_mtime_ns
    call(run.main, folder, results, "--only", OURS)
    assert file.stat().st_mtime_ns == before


def told(ours: float, theirs: float, low: float, high: float) -> dict[str, Any]:
    """A summary in which two others are measured beside us, one of them always the same."""
    figures = {"words": [theirs, 0, 1, 9], "title": [theirs, 0, 1, 9]}
    lead = {"words": [ours - theirs, low, high], "title": [ours - theirs, low, high]}
    worst = {"words": [0.1, 0, 1, 9]}
    here = {
        OURS: {"figures": {"words": [ours, 0, 1, 9], "title": [ours, 0, 1, 9]}, "lead": {}},
        "somebody": {"figures": figures, "lead": lead},
        "nobody": {"figures": worst, "lead": {"words": [ours - 0.1, 0.2, 0.9]}},
    }
    return {"corpora": {"made": {"text": "words", "extractors": here}}, "about": {"versions": {}}}


@pytest.mark.parametrize(
    ("ours", "theirs", "low", "high", "verdict", "lost"),
    [
        (0.9, 0.8, 0.05, 0.15, "ahead", False),
        (0.9, 0.8, -0.05, 0.25, "not told apart", False),
        (0.8, 0.9, -0.25, 0.05, "not told apart", True),
        (0.8, 0.9, -0.15, -0.05, "**behind**", True),
    ],
)
def test_where_we_lose_is_told(ours: float, theirs: float, low: float, high: float, verdict: str, lost: bool) -> None:
    said = told(ours, theirs, low, high)
    line = f"| made | word F1 | 9 | {ours:.3f} | somebody | {theirs:.3f} | {ours - theirs:+.3f} ({low:+.3f} to {high:+.3f}) | {verdict} |"
    assert line in tables.leads_table(said)
    assert (line in tables.losses_table(said)) is lost
    assert "nobody" not in tables.leads_table(said)


def test_markers_and_tables_must_agree() -> None:
    with pytest.raises(ValueError, match="other"):
        tables.written("<!-- table: text -->\n<!-- end -->\n<!-- table: other -->\n<!-- end -->", {"text": "x"})
    with pytest.raises(ValueError, match="text"):
        tables.written("", {"text": "x"})


def test_every_source_has_a_measure_of_text() -> None:
    assert set(TEXT_OF.values()) <= set(tables.MEASURE)


def test_plots_are_drawn(results: Path, folder: Path) -> None:
    pytest.importorskip("matplotlib")
    said = json.loads((results / "summary.json").read_text(encoding="utf-8"))
    files = [folder / "quality.svg", folder / "speed.svg"]
    plot.draw_quality(said, files[0])
    plot.draw_speed(said, {OURS: {"1": [1.0, 7.0]}, "nobody": {}}, files[1])
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert "cleannews" in text
        assert "#0b6e4f" in text
    assert "made" in files[0].read_text(encoding="utf-8")
    before = files[0].read_bytes()
    plot.draw_quality(said, files[0])
    assert files[0].read_bytes() == before
