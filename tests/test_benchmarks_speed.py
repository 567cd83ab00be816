"""`benchmarks/speed/`: the arithmetic, the tables, the gate on made-up measurements, and one page measured for real."""

from __future__ import annotations

import gzip
import json
import math
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import lxml.html
import pytest

from benchmarks import extractors
from benchmarks.speed import compare, gate, imports, memory, plot, scaling, stages, table, timing
from benchmarks.speed.generated import SHAPES
from benchmarks.speed.sample import Page, pages_of
from benchmarks.speed.timing import Lap, Timed
from cleannews import Cleaner

HARBOUR = Path(__file__).parents[1] / "examples" / "harbour-vote.html"


def timed(page: str, own: float, parse: float = 1.0, error: str | None = None) -> Timed:
    return Timed(page, 1_000_000, parse, own, 0.1, error)


# --- the sample ------------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two corpora: five pages, and a sample that names two of them."""
    for corpus, truths in {
        "some": [{"id": str(number), "url": None} for number in range(5)],
        "timing": [
            {"id": f"some/{number}", "url": "u", "page": f"../some/pages/{number}.html.gz"} for number in (1, 3)
        ],
    }.items():
        place = tmp_path / "corpora" / corpus
        (place / "pages").mkdir(parents=True)
        (place / "truth.jsonl").write_text("".join(json.dumps(truth) + "\n" for truth in truths), encoding="utf-8")
        for truth in truths:
            if "page" not in truth:
                page = gzip.compress(b"<html><p>Page " + str(truth["id"]).encode())
                (place / "pages" / f"{truth['id']}.html.gz").write_bytes(page)
    return tmp_path


def test_pages_are_found_where_their_corpus_or_their_line_says(folder: Path) -> None:
    assert [page.id for page in pages_of(folder, "some")] == [f"some/{number}" for number in range(5)]
    assert [(page.id, page.url, page.read()) for page in pages_of(folder, "timing")] == [
        ("some/1", "u", b"<html><p>Page 1"),
        ("some/3", "u", b"<html><p>Page 3"),
    ]


@pytest.mark.parametrize(("limit", "taken"), [(2, "02"), (5, "01234"), (9, "01234"), (None, "01234")])
def test_a_limit_takes_pages_from_all_over_the_corpus(folder: Path, limit: int | None, taken: str) -> None:
    assert [page.id for page in pages_of(folder, "some", limit)] == [f"some/{number}" for number in taken]


# --- times and ratios ------------------------------------------------------------------------------------------------


def test_the_fastest_round_counts_and_the_others_are_noise() -> None:
    page = timing.fastest("a", 10, [Lap(2.0), Lap(1.0), Lap(3.0)], [Lap(9.0), Lap(6.0), Lap(6.0)])
    assert (page.parse, page.own, page.ratio, page.noise) == (1.0, 6.0, 6.0, pytest.approx(7 / 6 - 1))


@pytest.mark.parametrize("failed", ["parse", "own"])
def test_a_page_that_failed_once_has_failed(failed: str) -> None:
    good, bad = [Lap(2.0), Lap(1.0)], [Lap(2.0), Lap(math.nan, "ValueError: no")]
    page = timing.fastest("a", 10, bad if failed == "parse" else good, bad if failed == "own" else good)
    assert page.error == "ValueError: no"
    assert math.isnan(page.ratio)


@pytest.mark.parametrize(
    ("values", "share", "found"),
    [([3, 1, 2], 0.5, 2), (range(1, 101), 0.95, 95), (range(1, 101), 0.99, 99), ([7], 0.99, 7), ([1, 2], 0.0, 1)],
)
def test_percentiles_are_values_by_nearest_rank(values: Sequence[float], share: float, found: float) -> None:
    assert table.percentile(values, share) == found


def test_ratios_leave_out_what_failed() -> None:
    pages = [timed("a", 2.0), timed("b", 4.0), timed("c", 30.0, parse=10.0), timed("d", math.nan, error="no")]
    found = table.ratios(pages)
    assert (found.median, found.p95, found.p99, found.whole) == (3.0, 4.0, 4.0, 3.0)
    with pytest.raises(ValueError, match="no page was measured"):
        table.ratios(pages[3:])


def test_rows_of_the_table() -> None:
    pages = [timed("a", 0.02, parse=0.01), timed("b", 0.04, parse=0.01), timed("c", math.nan, error="no")]
    row = table.Row("somebody", "1.2", 93_400_000, 0.0506, pages)
    assert table.line(row) == "| somebody 1.2 | 3.0 | 4.0 | 4.0 | 3.0 | 33.33 | 33 | 93 | 51 | 1 |"
    assert table.line(row._replace(pages=pages[2:])) == "| somebody 1.2 | - | - | - | - | - | - | - | - | 1 |"
    columns = {line.count("|") for line in [*table.HEADER.splitlines(), table.line(row)]}
    assert len(columns) == 1


def test_pages_that_somebody_else_is_faster_on_come_the_worst_first() -> None:
    ours = [timed("a", 2.0), timed("b", 8.0), timed("c", math.nan, error="no"), timed("d", 1.0)]
    theirs = [timed("a", 4.0), timed("b", 2.0), timed("c", 1.0), timed("d", math.nan, error="no")]
    assert table.factors(ours, theirs) == [("b", 4.0), ("a", 0.5)]


def test_slow_pages_and_failures_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        table.Row(extractors.OURS, "", 0, 0.0, [timed("slow", 8.0), timed("fast", 1.0)]),
        table.Row(extractors.FAST, "", 0, 0.0, [timed("slow", 4.0), timed("fast", 4.0)]),
        table.Row("somebody", "", 0, 0.0, [timed("slow", math.nan, error="ValueError: no")]),
    ]
    compare.report_slower(rows)
    compare.report_failures(rows)
    assert capsys.readouterr().out.splitlines() == [
        "",
        "cleannews takes 1.12 times as long as trafilatura, fast, in the median; on",
        "- 1 of 2 pages more than 1 times",
        "- 1 of 2 pages more than 1.5 times",
        "    - slow: 2.0 times",
        "- somebody failed on slow: ValueError: no",
    ]


def test_an_extractor_that_is_not_installed_is_named_and_left_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = extractors.Extractor("somebody", "cleannews", "no_such_package.part", "no-such-package")
    monkeypatch.setattr(compare, "EXTRACTORS", (missing, *extractors.EXTRACTORS[:2]))
    assert [extractor.shown for extractor in compare.wanted([], compiled=False)] == [extractors.OURS]
    assert "somebody is not installed" in capsys.readouterr().out
    assert len(list(compare.wanted([], compiled=True))) == 2
    assert list(compare.wanted(["nobody"], compiled=True)) == []


def test_every_extractor_is_there() -> None:
    assert all(callable(getattr(extractors, extractor.function)) for extractor in extractors.EXTRACTORS)
    assert len({extractor.shown for extractor in extractors.EXTRACTORS}) == len(extractors.EXTRACTORS)


def test_pages_are_measured_in_a_process_of_their_own(tmp_path: Path) -> None:
    """For real: one page that is there, and one that cannot be parsed."""
    files = [tmp_path / "harbour.gz", tmp_path / "empty.gz"]
    for file, content in zip(files, (HARBOUR.read_bytes(), b""), strict=True):
        file.write_bytes(gzip.compress(content))
    with timing.lanes_of(extractors.BARE, extractors.EXTRACTORS[0]) as lanes:
        bare, (harbour, empty) = timing.time_pages(lanes, [Page(file.stem, None, file) for file in files], 2)
        held = lanes[1].peak_memory() if sys.platform == "linux" else None
    assert bare[0].ratio == 1
    assert (harbour.id, harbour.size, harbour.error) == ("harbour", HARBOUR.stat().st_size, None)
    assert 0 < harbour.parse < harbour.own
    assert empty.error is not None
    assert "ParserError" in empty.error
    assert held is None or held > 10_000_000


# --- imports ---------------------------------------------------------------------------------------------------------


def test_the_report_of_imports_is_read_from_where_python_is_up() -> None:
    report = """import time: self [us] | cumulative | imported package
import time:       150 |        150 |   zipimport
import time:       900 |       1050 | site
import time:      2000 |       2000 |     numpy.core
import time:       500 |       2500 |   numpy
import time:        40 |         40 |   cleannews.model.block
import time:        60 |       2600 | cleannews
import time:        30 |         30 | json
"""
    modules = imports.read_import_times(report)
    assert [name for name, _ in modules] == ["numpy.core", "numpy", "cleannews.model.block", "cleannews", "json"]
    assert imports.by_package(modules) == [
        ("numpy", pytest.approx(0.0025)),
        ("cleannews", pytest.approx(0.00006)),
        ("cleannews.model", pytest.approx(0.00004)),
        ("Python's own", pytest.approx(0.00003)),
    ]


def test_an_import_takes_time() -> None:
    took = imports.time_import("json", 1)
    assert 0 < took.processor < took.wall + 1


# --- stages ----------------------------------------------------------------------------------------------------------


def test_the_stages_of_a_page_are_timed_in_their_order() -> None:
    cleaner, page = Cleaner(), HARBOUR.read_bytes()
    cleaner.clean(page)  # loads words and weights
    start = time.process_time()
    spent = stages.time_stages(cleaner, page, None)
    whole = time.process_time() - start
    assert sum(spent.values()) <= whole
    assert min(spent.values()) >= 0
    assert list(spent) == [
        stages.PARSE, "read", "decode", "parse", "segment", "facts", "hints", "classify", "metadata", "outcome",
        "assemble", "text", "freeing",
    ]  # fmt: skip


def test_a_stage_that_few_pages_come_to_counts_with_those() -> None:
    pages: list[stages.Stages] = [
        {stages.PARSE: 1.0, "segment": 2.0, "text": 1.0},
        {stages.PARSE: 1.0, "segment": 4.0, "again": 10.0, "text": 1.0},
        {stages.PARSE: 2.0, "segment": 2.0, "text": 0.0},
    ]
    found = {cost.stage: cost for cost in stages.summarise(pages)}
    assert list(found) == ["segment", "again", "text", "whole"]
    assert found["segment"] == stages.Cost("segment", 3, 2.0, 4.0, 2.0, 0.4)
    assert found["again"] == stages.Cost("again", 1, 0.0, 10.0, 2.5, 0.5)
    assert found["whole"] == stages.Cost("whole", 3, 3.0, 15.0, 5.0, 1.0)


# --- scaling ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SHAPES)
def test_made_pages_grow_in_step_and_are_the_same_every_time(name: str) -> None:
    one, four, eight = (SHAPES[name](factor) for factor in (1, 4, 8))
    assert (len(eight) - len(four)) / (four_times := len(four) - len(one)) == pytest.approx(4 / 3, rel=0.1)
    assert four_times > 1_000
    assert SHAPES[name](4) == four
    if not name.startswith("flattened"):
        assert lxml.html.document_fromstring(four).findtext(".//h1") == "Board puts off harbour vote"


def grown(*seconds: float) -> list[scaling.Grown]:
    return [
        scaling.Grown(factor, 1_000, 1.0 * factor, own) for factor, own in zip(scaling.FACTORS, seconds, strict=True)
    ]


@pytest.mark.parametrize(
    ("power", "fixed", "whole", "upper", "steep"),
    [
        (1, 0, 1.0, 1.0, False),
        (1, 10, 0.46, 0.76, False),
        (2, 0, 2.0, 2.0, True),
        (2, 1_000, 0.34, 1.01, False),
        (2, 200, 0.70, 1.62, True),  # seen at the upper end alone
        (1.15, 0, 1.15, 1.15, True),
    ],
)
def test_exponents(power: float, fixed: float, whole: float, upper: float, steep: bool) -> None:
    found = scaling.exponents(grown(*(fixed + factor**power for factor in scaling.FACTORS)))
    assert (found.whole, found.upper, found.parse) == (
        pytest.approx(whole, abs=0.01),
        pytest.approx(upper, abs=0.01),
        1,
    )
    assert scaling.is_too_steep(found) is steep


def test_of_two_measurements_the_faster_counts() -> None:
    once, again = grown(*range(1, 8)), grown(*range(7, 0, -1))
    assert [page.own for page in scaling.faster(once, again)] == [1, 2, 3, 4, 3, 2, 1]


@pytest.mark.parametrize("in_doubt", [True, False])
def test_a_cleaner_in_doubt_asks_of_every_page(in_doubt: bool) -> None:
    cleaner = scaling.cleaner_of(in_doubt=in_doubt)
    spent = stages.time_stages(cleaner, HARBOUR.read_bytes(), None)
    assert ("second opinion" in spent) is in_doubt


# --- memory ----------------------------------------------------------------------------------------------------------


def test_growth_is_that_of_the_later_half() -> None:
    filling = [memory.Held(pages, 50_000_000 + pages * 10_000, 0) for pages in range(0, 2_000, 500)]
    level = [memory.Held(pages, 70_000_000 + pages, 0) for pages in range(2_000, 4_000, 500)]
    assert memory.growth(filling + level) == pytest.approx(1_000)


@pytest.mark.parametrize(
    ("size", "held", "factor", "too_much"), [(1, 72, 12, False), (2, 85, 12.5, True), (5, 40, 0, False)]
)
def test_peaks(size: int, held: int, factor: float, too_much: bool) -> None:
    peak = memory.Peak("a", size * 1_000_000, held * 1_000_000, 0)
    assert (peak.factor, peak.is_too_much) == (factor, too_much)


def test_sizes_are_known_without_unpacking(folder: Path) -> None:
    assert [memory.unpacked_size(page) for page in pages_of(folder, "timing")] == [len(b"<html><p>Page 1")] * 2


# --- the gate --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("figures", "names"),
    [
        ({"median": 8.0, "p95": 20.0}, []),
        ({"median": 8.1, "p95": 19.0}, ["median"]),
        ({"median": math.nan, "p95": 19.0}, ["median"]),
        ({"median": 1.0}, ["p95"]),
        ({"median": 1.0, "p95": 1.0, "unheard of": 99.0}, []),
    ],
)
def test_a_ratio_above_its_ceiling_or_not_measured_fails(figures: dict[str, float], names: list[str]) -> None:
    assert gate.above(figures, {"median": 8.0, "p95": 20.0}) == names


def test_ceilings_are_only_ever_lowered() -> None:
    ceilings = {"median": 8.0, "p95": 20.0, "gone": 3.0}
    assert gate.lowered(ceilings, {"median": 4.0, "p95": 19.5, "new": 1.0}) == {
        "median": 4.8, "p95": 20.0, "gone": 3.0, "new": 1.2,
    }  # fmt: skip


class Scripted:
    """Stands in for the measurement: figures of the first time, and of the next."""

    def __init__(self, *turns: float) -> None:
        self.turns, self.measured = turns, 0
        self.failures: list[Timed] = []

    def measure(self) -> None:
        self.measured += 1

    def figures(self) -> dict[str, float]:
        return {"median": self.turns[self.measured - 1]}


def run_gate(folder: Path, gauge: Scripted, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> tuple[int, object]:
    """The exit code and the ceilings afterwards, where the median may be 8."""
    ceilings = folder / "floors.json"
    ceilings.write_text(json.dumps({"compiled": {"median": 8.0}, "pure": {"median": 8.0}}), encoding="utf-8")
    monkeypatch.setattr(gate, "CEILINGS", ceilings)
    monkeypatch.setattr(gate, "Gauge", lambda *_: gauge)
    monkeypatch.setattr(gate, "is_compiled", lambda: False)
    monkeypatch.setattr(gate, "one_thread", lambda: None)
    monkeypatch.setattr(sys, "argv", ["gate.py", str(folder), *arguments])
    return gate.main(), json.loads(ceilings.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("turns", "measured", "code"), [((7.9,), 1, 0), ((8.4, 7.9), 2, 0), ((8.4, 8.2), 2, 1)], ids=str
)
def test_what_is_above_its_ceiling_is_measured_once_more(
    turns: tuple[float, ...], measured: int, code: int, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gauge = Scripted(*turns)
    assert run_gate(folder, gauge, monkeypatch)[0] == code
    assert gauge.measured == measured


def test_a_page_that_fails_fails_the_gate(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gauge = Scripted(7.0)
    gauge.failures = [timed("a", math.nan, error="ValueError: no")]
    assert run_gate(folder, gauge, monkeypatch)[0] == 1


def test_lowering_writes_the_ceilings_of_what_was_measured(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, ceilings = run_gate(folder, Scripted(5.0), monkeypatch, "--lower")
    assert ceilings == {"compiled": {"median": 8.0}, "pure": {"median": 6.0}}
    assert run_gate(folder, Scripted(5.0), monkeypatch)[1] == {"compiled": {"median": 8.0}, "pure": {"median": 8.0}}


def test_a_folder_without_the_sample_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_gate(tmp_path, Scripted(), monkeypatch)[0] == 1
    assert "nothing was measured" in capsys.readouterr().out


def test_measured_again_the_faster_of_both_counts() -> None:
    once, again = timed("a", 4.0, parse=2.0), timed("a", 5.0, parse=1.0)
    assert gate.faster(once, again) == timed("a", 4.0, parse=1.0)
    failed = timed("a", math.nan, error="no")
    assert gate.faster(failed, once) == gate.faster(once, failed) == failed


def test_the_gate_has_a_ceiling_for_everything_that_it_measures() -> None:
    ceilings = json.loads(gate.CEILINGS.read_text(encoding="utf-8"))
    measured = {"median", "p95", "all pages", "flattened", "import"}
    assert {built: set(figures) for built, figures in ceilings.items()} == {"compiled": measured, "pure": measured}


# --- the plot --------------------------------------------------------------------------------------------------------


def test_the_plot_has_the_slowest_at_the_bottom() -> None:
    saved = {
        "fast": {str(number): [1.0, float(number)] for number in range(1, 101)},
        "slow": {"a": [0.5, 60.0]},
        "failed": {},
    }
    assert plot.spreads(saved) == [
        plot.Spread("slow", 120.0, 120.0, 120.0, 120.0),
        plot.Spread("fast", 5.0, 50.5, 95.0, 99.0),
    ]


def test_the_plot_is_drawn(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    rows = [plot.Spread("somebody", 8.0, 10.0, 20.0, 30.0), plot.Spread("cleannews", 2.0, 3.0, 4.0, 5.0)]
    for name in ("once.svg", "again.svg"):
        plot.draw(rows, tmp_path / name)
    drawn = (tmp_path / "once.svg").read_text(encoding="utf-8")
    assert "somebody" in drawn
    assert ">3.0<" in drawn
    assert drawn == (tmp_path / "again.svg").read_text(encoding="utf-8")
