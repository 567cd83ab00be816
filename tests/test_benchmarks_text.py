"""`benchmarks/text/`: the filters that need no package, and the arithmetic of the throughput."""

from __future__ import annotations

import pytest

from benchmarks.text import baselines, compare, throughput

SENTENCE = "The vote on the harbour was put off."


def kept(page: str, filter_name: str) -> list[str]:
    text: str = getattr(baselines, filter_name)(page.encode(), None)["text"]
    return text.split("\n\n") if text else []


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        (SENTENCE, True),
        ("“Nobody voted,” she said of it, “nobody.”", True),
        ("It is late.", True),
        ("Too late.", False),
        ("Board puts off the harbour vote", False),
        ("Please enable JavaScript to read this page.", False),
        ("Read our Privacy Policy before you go on.", False),
    ],
)
@pytest.mark.parametrize("filter_name", ["c4", "c4_lines"])
def test_c4_keeps_lines_that_are_sentences(line: str, stays: bool, filter_name: str) -> None:
    assert kept("\n".join([line, *[SENTENCE] * 5]), filter_name) == [line] * stays + [SENTENCE] * 5


@pytest.mark.parametrize("line", ["var page = {};", "Lorem ipsum dolor sit amet"])
def test_c4_drops_pages_for_one_line(line: str) -> None:
    page = "\n".join([line, *[SENTENCE] * 5])
    assert kept(page, "c4") == []
    assert kept(page, "c4_lines") == [SENTENCE] * 5


def test_c4_wants_five_sentences_in_lines_however_many() -> None:
    assert kept("\n".join([SENTENCE] * 4), "c4") == []
    assert kept(" ".join([SENTENCE] * 5), "c4") != []


def test_c4_takes_the_marks_of_citations_out() -> None:
    assert kept(" ".join(["The vote was put off.[1]"] * 5), "c4") == [" ".join(["The vote was put off."] * 5)]


@pytest.mark.parametrize(
    ("line", "stays"),
    [("北京昨天发布了空气质量数据。", True), ("“他们没有来参加会议。”", True), ("空气质量", False), ("不。", False)],
)
def test_the_line_rules_know_other_scripts(line: str, stays: bool) -> None:
    assert kept(line, "c4_lines") == [line] * stays


def test_all_baselines_are_there_and_everything_keeps_everything() -> None:
    assert all(callable(getattr(baselines, baseline.function)) for baseline in baselines.BASELINES)
    assert kept("Share\n\n Board puts off vote \n", "everything") == ["Share", "Board puts off vote"]


def test_a_baseline_without_its_package_is_named_and_not_run(monkeypatch: pytest.MonkeyPatch) -> None:
    missing = baselines.Baseline("Some filter", "everything", "no_such_package")
    monkeypatch.setattr(compare, "BASELINES", (missing,))
    assert [run.missing for run in compare.runs()] == [None, None, "no_such_package"]


def test_the_exponent_is_that_of_the_growth() -> None:
    assert throughput.exponent([1, 10, 100], [2, 20, 200]) == pytest.approx(1.0)
    assert throughput.exponent([1, 10, 100], [3, 300, 30_000]) == pytest.approx(2.0)


def test_long_texts_are_whole_pages_over_and_over() -> None:
    assert throughput.long_text(["one", "zwei"], 1) == "one"
    assert throughput.long_text(["one", "zwei"], 12) == "one\n\nzwei\n\none"
