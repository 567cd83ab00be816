"""`benchmarks/public/`: the metrics on examples worked out by hand, and the intervals."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.extractors import Extracted, Picture
from benchmarks.public import bootstrap, fields, measures, metrics
from benchmarks.public.corpora import Paragraph, Pictured, Truth

# --- text ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("true", "found", "precision", "recall"),
    [
        ("The vote was late", "the VOTE was late", 1, 1),
        ("The vote was late", "late, was the vote!", 1, 1),  # neither order nor marks count
        ("a a b c", "a b b d", 2 / 4, 2 / 4),  # one a and one b in common
        ("a b c d", "a b", 1, 1 / 2),
        ("a b", "", 0, 0),
        ("", "", 1, 1),
        ("", "a", 0, 0),
        ("新华社北京", "新华社北京电", 0, 0),  # a clause without spaces is one word
    ],
)
def test_words(true: str, found: str, precision: float, recall: float) -> None:
    assert metrics.words(true, found) == pytest.approx((precision, recall))


def test_f1_of_words_is_the_harmonic_mean() -> None:
    assert metrics.words("a b c d", "a b").f1 == pytest.approx(2 * 1 * 0.5 / 1.5)
    assert metrics.words("a", "b").f1 == 0


@pytest.mark.parametrize(
    ("true", "found", "expected"),
    [
        ("a b c d e", "a b c d e", (1, 0, 0)),
        ("a b c d e", "a b c d", (1 / 2, 0, 1 / 2)),  # abcd of abcd, bcde
        ("a b c d e", "A b c d e", (1 / 3, 1 / 3, 1 / 3)),  # case counts: bcde of abcd, bcde and Abcd
        ("a b c d", "x a b c d", (1 / 2, 1 / 2, 0)),
        ("a b c d a b c d", "a b c d", (1 / 5, 0, 4 / 5)),  # abcd stands there twice
        ("a b", "a b", (1, 0, 0)),  # shorter than four: the whole of it
        ("a b", "a", (0, 1 / 2, 1 / 2)),
        ("a b", "", (0, 0, 1)),
        ("", "", (0, 0, 0)),
    ],
)
def test_shingles(true: str, found: str, expected: tuple[float, float, float]) -> None:
    assert metrics.shingles(true, found) == pytest.approx(expected)


def test_pages_without_anything_found_do_not_count_in_the_mean_precision() -> None:
    assert metrics.shingles("a b", "").precision is None
    assert metrics.shingles("a b", "").recall == 0
    assert metrics.shingles("", "a b").recall is None
    assert metrics.shingles("", "a b").precision == 0


def test_segments_are_looked_for_without_regard_to_white_space() -> None:
    counts = metrics.segments(
        "The vote\n was late.\n\nShare this", ["vote was  late", "Nobody came"], ["Share", "Menu"]
    )
    assert counts == (1, 1, 1)


@pytest.mark.parametrize(
    ("found", "precision", "recall"),
    [
        ("Dek.\n\nOne  two.\nThree.", 1, 1),
        ("One two.\n\nThree.", 1, 1),  # the dek may be left out
        ("One two.", 1, 1 / 2),
        ("One.\nThree.\nMenu\nShare", 1 / 4, 1 / 2),
        ("One two.\nOne two.\nThree.", 2 / 3, 1),  # what is found twice is right once
        ("", 0, 0),
    ],
)
def test_paragraphs(found: str, precision: float, recall: float) -> None:
    true = [Paragraph("Dek.", optional=True), Paragraph("One two."), Paragraph("Three.")]
    assert metrics.paragraphs(true, found) == pytest.approx((precision, recall))


def test_of_many_optional_paragraphs_all_are_in_or_none() -> None:
    true = [Paragraph(f"Dek {number}.", optional=True) for number in range(5)] + [Paragraph("One.")]
    assert metrics.paragraphs(true, "One.").f1 == 1
    assert metrics.paragraphs(true, "Dek 0.\nOne.") == (1 / 2, 1)  # not (1, 1)


# --- fields ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("true", "found", "same"),
    [
        ("Board puts off vote", "Board  puts off vote ", True),
        ("“Nobody” – the board’s word", '"Nobody" - the board\'s word', True),
        ("Caf\u00e9", "Cafe\u0301", True),
        ("Board puts off vote", "Board puts off vote | Courier", False),
        ("Board puts off vote", "board puts off vote", False),
        ("Board puts off vote", None, False),
    ],
)
def test_headline(true: str, found: str | None, same: bool) -> None:
    assert fields.is_headline(true, found) is same


@pytest.mark.parametrize(
    ("authors", "names"),
    [
        (["Ada Quill", "Bo Lind"], {"ada quill", "bo lind"}),
        (["By Ada Quill and Bo Lind"], {"ada quill", "bo lind"}),
        (["Ada Quill; Bo Lind | Cy Dee"], {"ada quill", "bo lind", "cy dee"}),
        (["Ada Quill, PhD"], {"ada quill"}),
        (["Ada Quill, Cy"], {"ada quill"}),  # taken for a degree, the price of the rule
        ([" - "], set()),
        ([], set()),
    ],
)
def test_names(authors: list[str], names: set[str]) -> None:
    assert fields.names_in(authors) == names


def test_authors() -> None:
    assert fields.authors_f1(["Ada Quill", "Bo Lind"], ["BO LIND", "Ada Quill"]) == 1
    assert fields.authors_f1(["Ada Quill", "Bo Lind"], ["Ada Quill"]) == pytest.approx(2 / 3)
    assert fields.authors_f1(["Ada Quill"], ["Courier"]) == 0
    assert fields.authors_f1(["Ada Quill"], []) == 0


@pytest.mark.parametrize(
    ("true", "found", "same"),
    [
        ("2024-10-02", "2024-10-02T18:40:00+01:00", True),
        ("2024-10-02 23:30:00-04:00", "2024-10-03", True),  # it was the 3rd in UTC
        ("2024-10-02 23:30:00-04:00", "2024-10-02", True),
        ("2024-10-02T23:30:00Z", "2024-10-03", False),
        ("2024-10-02", "2 October 2024", False),  # a date that is no date in ISO 8601 is none
        ("2024-10-02", None, False),
    ],
)
def test_date(true: str, found: str | None, same: bool) -> None:
    assert fields.is_same_day(true, found) is same


def test_captions_are_paired_one_to_one_the_most_alike_first() -> None:
    true = ["The two cranes on the old quay", "The board"]
    found = ["The two cranes on the old quay, 1962", "The two cranes on the old quay", "Menu"]
    assert fields.same_strings(true, found) == (1, 1, 2, 3)
    assert fields.same_strings(true, ["the board.", "The two cranes on the quay"]) == (2, 2, 2, 2)


def test_images_are_known_by_their_files_in_any_size() -> None:
    true = [
        Pictured(("https://a.example/1200/quay.jpg", "https://a.example/600/quay-s.jpg")),
        Pictured(("/board.png",)),
    ]
    found = [Picture("/x/QUAY.jpg?w=9"), Picture("/600/quay-s.jpg"), Picture("/logo.svg"), Picture(None)]
    assert fields.same_images(true, found) == (1, 2, 2, 3)


def test_the_main_image_counts_where_there_is_one() -> None:
    true = [Pictured(("/a/quay.jpg",), is_cover=True), Pictured(("/board.png",))]
    assert fields.is_cover(true, "https://cdn.example/quay.jpg") is True
    assert fields.is_cover(true, "/board.png") is False
    assert fields.is_cover(true, None) is False
    assert fields.is_cover(true[1:], "/board.png") is None


# --- what a page counts, and the figures -----------------------------------------------------------------------------

TRUTH = Truth("1", "WCXB", text="a b c d e", title="Vote", date="2024-10-02", authors=("Ada Quill",), images=())


def test_a_page_counts_where_it_is_annotated() -> None:
    counted = measures.count(TRUTH, Extracted("a b c d", "Vote", ["Ada Quill"], "2024-10-02", [Picture("x.jpg")]))
    assert counted == {
        "words": (pytest.approx(8 / 9), 1),
        "shingles": (1, 1, 0.5, 1),
        "title": (1, 1),
        "authors": (1, 1),
        "date": (1, 1),
        "images": (0, 0, 0, 1),
        "captions": (0, 0, 0, 0),
        "credits": (0, 0, 0, 0),
    }


def test_a_failure_counts_as_nothing_found() -> None:
    counted = measures.count(TRUTH, measures.NONE)
    assert (counted["words"], counted["shingles"], counted["title"]) == ((0, 1), (0, 0, 0, 1), (0, 1))


@pytest.mark.parametrize(
    ("name", "sums", "figure"),
    [
        ("words", (3, 4), 0.75),
        ("shingles", (0.5, 1, 2.0, 2), 2 * 0.5 * 1 / 1.5),
        ("segments", (3, 1, 2), 6 / 9),
        ("captions", (2, 2, 4, 3), 4 / 7),
        ("images", (1, 2, 2, 3), 2 * (2 / 3) * 0.5 / (2 / 3 + 0.5)),
        ("credits", (0, 0, 0, 0), 0),
    ],
)
def test_figures(name: str, sums: tuple[float, ...], figure: float) -> None:
    assert measures.MEASURE[name].figure(np.array(sums, dtype=float)) == pytest.approx(figure)


# --- intervals -------------------------------------------------------------------------------------------------------

WORDS = measures.MEASURE["words"]


def pages(*values: float, sites: int | None = None) -> list[tuple[str, tuple[float, float]]]:
    return [(f"site {number % (sites or len(values))}", (value, 1.0)) for number, value in enumerate(values)]


def test_an_interval_is_about_as_wide_as_the_normal_one() -> None:
    values = [0.0, 1.0] * 50
    found = bootstrap.figure(WORDS, pages(*values))
    assert found.value == 0.5
    assert found.low == pytest.approx(0.5 - 1.96 * 0.05, abs=0.015)
    assert found.high == pytest.approx(0.5 + 1.96 * 0.05, abs=0.015)


def test_pages_of_a_site_are_drawn_together() -> None:
    values = [0.0, 1.0] * 50  # two sites: all wrong, all right
    assert bootstrap.figure(WORDS, pages(*values, sites=2))[1:] == (0, 1)


def test_a_lead_is_paired() -> None:
    theirs = [0.0, 1.0] * 20
    found = bootstrap.difference(WORDS, pages(*(value + 0.1 for value in theirs)), pages(*theirs))
    assert found == pytest.approx((0.1, 0.1, 0.1))
    assert found.is_sure
    assert not bootstrap.difference(WORDS, pages(1, 0), pages(0, 1)).is_sure


def test_only_the_same_pages_can_be_paired() -> None:
    with pytest.raises(ValueError, match="same pages"):
        bootstrap.difference(WORDS, pages(1, 0), pages(1, 0, 1))


def test_resamples_are_the_same_each_time() -> None:
    assert bootstrap.figure(WORDS, pages(0, 1, 1)) == bootstrap.figure(WORDS, pages(0, 1, 1))
