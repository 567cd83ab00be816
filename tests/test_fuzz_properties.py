"""What holds for any page whatever, on generated pages and on those that the fuzzer once found.

The properties are those of `benchmarks.fuzz.properties`, which the fuzzer checks too. For a longer run:
``pytest --hypothesis-profile=long``.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given

from benchmarks.fuzz import properties
from benchmarks.fuzz.cases import case_from, read_cases, record_of, save_finding, signature
from benchmarks.fuzz.grammar import case_of, lines_of, page_of
from benchmarks.fuzz.mutants import check_page, first_broken, minimised
from benchmarks.fuzz.mutations import OF_ONE, OF_TWO, mutants_of
from benchmarks.fuzz.properties import Broken, Case, check
from cleannews import Article, Label, Options
from cleannews.model.block import Verdict
from cleannews.model.body import Paragraph
from cleannews.model.labels import Outcome
from cleannews.pipeline import Findings
from strategies import cases

FIXTURES = Path(__file__).parent / "fixtures"
CORPUS = FIXTURES / "fuzz" / "corpus.jsonl"
EXAMPLE = Path(__file__).parents[1] / "examples" / "harbour-vote.html"


@given(case=cases())
def test_any_page(case: Case) -> None:
    check(case)


@pytest.mark.parametrize("case", [pytest.param(case, id=str(n)) for n, case in enumerate(read_cases(CORPUS))])
def test_every_case_that_was_found(case: Case) -> None:
    check(case)


@pytest.mark.parametrize("number", range(24))
def test_mutants_of_fixtures(number: int) -> None:
    pages = sorted(FIXTURES.glob("*/page.html"))
    page, other = pages[number % len(pages)].read_bytes(), pages[-1 - number % len(pages)].read_bytes()
    for _, mutant in mutants_of(page, other, 8, seed=number):
        check(Case(mutant))


# --- the properties can fail ------------------------------------------------------------------------------------------


def test_what_is_lost_between_the_tree_and_the_blocks_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(properties, "shown_in", lambda root: "more than there is")
    with pytest.raises(Broken, match="between page and blocks"):
        check(Case("<p>One paragraph of the page.</p>"))


def test_what_is_lost_between_a_text_and_its_blocks_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(properties, "readable", lambda text: text + "more")
    with pytest.raises(Broken, match="between page and blocks"):
        check(Case("One paragraph of the page.\n\nAnother one.\n"))


def findings_of(page: str) -> tuple[Article, Findings]:
    watcher = properties._Watcher()
    article = properties.Cleaner(Options()).clean_observed(page, None, None, watcher)
    assert watcher.findings is not None
    return article, watcher.findings


def test_a_block_that_is_nowhere_is_seen() -> None:
    article, findings = findings_of(EXAMPLE.read_text(encoding="utf-8"))
    properties.check_accounts(article, findings)
    verdicts = list(findings.verdicts)
    kept = next(i for i, v in enumerate(verdicts) if v.kept and v.role == "paragraph")
    gone = next(i for i, v in enumerate(verdicts) if not v.kept)
    for index, other, what in (
        (kept, Verdict(None, Label.OTHER, "x", "", 1.0), "not in Article.removed"),
        (kept, Verdict(None, None, "x", "", 1.0), "neither kept nor removed"),
        (gone, verdicts[kept], "removed, and no block"),
    ):
        changed = [*verdicts[:index], other, *verdicts[index + 1 :]]
        with pytest.raises(Broken, match=what):
            properties.check_accounts(article, findings._replace(verdicts=tuple(changed)))


@pytest.mark.parametrize(
    ("markup", "what"),
    [
        ("<article><script>x</script></article>", "not allowed"),
        ('<p onclick="x">a</p>', "an attribute"),
        ('<p><a href="javascript:x">a</a></p>', "an address that runs"),
        ('<p><a href="java&#9;script:x">a</a></p>', "an address that runs"),
        ('<p><a href="&#x1;JavaScript:x">a</a></p>', "an address that runs"),
        ("<p>a", "not closed"),
        ("<p>a</em></p>", "do not match"),
        ("<p>a < b</p>", "may be a tag"),
        ("<p title='x'>a</p>", "may be a tag"),
        ("<p>\x1b[31m</p>", "control character"),
    ],
)
def test_html_that_is_not_safe_is_seen(markup: str, what: str) -> None:
    with pytest.raises(Broken, match=what):
        properties.check_html(markup)


def test_a_string_that_cannot_be_shown_is_seen() -> None:
    for text in ("a\x00b", "a\x9bb", "a\ufffeb"):
        article = Article(outcome=Outcome.ARTICLE, outcome_reason="", confidence=1, body=(Paragraph(text),))
        with pytest.raises(Broken, match="a character that is none, in article"):
            properties.check_strings(article)


# --- inputs -----------------------------------------------------------------------------------------------------------


def test_a_case_comes_back_from_its_record(tmp_path: Path) -> None:
    for case in (
        Case("a\ud800\x00b", "https://x.example/", Options(favor="recall", format="html")),
        Case(b"\xff\x00<p>", None, Options(second_opinion=False)),
    ):
        assert case_from(record_of(case)) == case
        assert next(read_cases(save_finding(tmp_path, case, f"x{case.url}"))) == case


def test_of_one_cause_the_shortest_case_is_kept(tmp_path: Path) -> None:
    for page in ("long page", "page", "longer page"):
        path = save_finding(tmp_path, Case(page), "one cause")
    assert [case.page for case in read_cases(path)] == ["page"]
    assert len(list(tmp_path.iterdir())) == 1


def test_bytes_become_pages_of_every_form() -> None:
    chance = random.Random(1)
    program = bytes(range(256)) + chance.randbytes(2_000)
    page, lines = page_of(program), lines_of(program)
    assert "<div>" in page and "ld+json" in page and "</p>" in page and "\n" in lines and "<div>" not in lines
    forms = {type(case_of(bytes([how]) + b"<p>x").page) for how in range(4)}
    assert forms == {str, bytes}
    assert case_of(b"").page == b""
    assert {case_of(bytes([how])).options.favor for how in range(256)} == {"precision", "balanced", "recall"}


def test_mutants_are_many_the_same_each_time_and_differ() -> None:
    page, other = EXAMPLE.read_bytes(), (FIXTURES / "german" / "page.html").read_bytes()
    mutants = list(mutants_of(page, other, 24, seed=3))
    assert mutants == list(mutants_of(page, other, 24, seed=3))
    assert {done for done, _ in mutants} == {"truncate", *(kind.__name__ for kind in (*OF_ONE, *OF_TWO))}
    assert len({mutant for _, mutant in mutants}) >= 22
    assert mutants != list(mutants_of(page, other, 24, seed=4))


def test_any_bytes_can_be_broken() -> None:
    for page in (b"", b"<", b"no tags", b"<p>one tag", b"<p a=1><p b='2'>"):
        assert len(list(mutants_of(page, b"", 20, seed=1))) == 20


# --- what is found ------------------------------------------------------------------------------------------------------


def raising(case: Case) -> Article | None:
    page = case.page if isinstance(case.page, bytes) else case.page.encode()
    if b"crash" in page:
        raise ZeroDivisionError("made up")
    return None


def test_a_finding_is_named_by_its_cause_and_minimised(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("benchmarks.fuzz.mutants.check", raising)
    good, bad = Case(b"nothing"), Case(b"a" * 70 + b"crash" + b"b" * 900)
    found = first_broken([lambda: good, lambda: bad, lambda: good], limit=20)
    assert found == (1, "ZeroDivisionError in test_fuzz_properties.py:raising")
    assert minimised(bad, found[1], limit=20).page == b"crash"
    page = tmp_path / "crash.html"
    page.write_bytes(b"<p>crash</p>" * 3)
    assert {broken for _, _, broken in check_page(page, page, 20, 1, 20.0)} == {found[1]}


def test_a_process_that_dies_or_hangs_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchmarks.fuzz.mutants.check", lambda case: __import__("os")._exit(3))
    assert first_broken([lambda: Case("x")], limit=20) == (0, "the process died: 3")
    monkeypatch.setattr("benchmarks.fuzz.mutants.check", lambda case: __import__("time").sleep(60))
    assert first_broken([lambda: Case("x")], limit=0.2) == (0, "more than 0.2 seconds")


def test_signatures_name_the_property() -> None:
    with pytest.raises(Broken) as caught:
        properties.check_html("<b>")
    assert signature(caught.value) == "_check_markup: an element that is not allowed"
