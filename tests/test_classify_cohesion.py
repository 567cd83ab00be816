"""`classify.cohesion`: what the words of a flattened page say of its texts."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest

from cleannews.classify.cohesion import COHESION, REPETITION, SHAPE, WORDING, wording_of

ARTICLE = [
    "The harbour board met on Tuesday to weigh three plans for the quay, and none of them found a majority there.",
    "Members argued for four hours about the cost of the quay and about the harbour cranes, said the chairwoman.",
    "Shipping firms fear that the harbour board would close the quay for larger vessels after the coming winter.",
]
TEASERS = ["Ferry cut 3", "Ferry cut 4", "Ferry cut 5"]


def columns(texts: list[str], headline: str = "") -> dict[str, list[float]]:
    found = wording_of(texts, [len(text.split()) for text in texts], headline)
    assert found.shape == (len(texts), len(WORDING)) and np.isfinite(found).all()
    return dict(zip(WORDING, found.T.tolist(), strict=True))


def test_texts_of_an_article_share_words_and_teasers_do_not() -> None:
    found = columns([*ARTICLE, *TEASERS])
    shared = found["words in other running text"]
    assert min(shared[:3]) > 0.1 and max(shared[3:]) == 0
    assert found["none of its words in running text"][3:] == [1, 1, 1]


def test_where_a_word_stood_before_counts_by_distance() -> None:
    far = ["Quay"] + ["Nothing at all"] * 5 + ["Quay"]
    found = columns(far)
    assert found["words in the text before"][6] == 0 and found["words in the three texts before"][6] == 0
    assert found["words in the text before"][2] == 1 and found["words in the text behind"][1] == 1
    assert found["words in other texts"][6] == 1


def test_words_of_the_headline() -> None:
    found = columns(["Harbour vote delayed", "A recipe for soup"], "Board puts off harbour vote")
    assert found["words of the headline"] == [pytest.approx(2 / 3), 0]
    assert found["share of the headline"] == [pytest.approx(2 / 4), 0]
    assert found["no headline"] == [0, 0] and columns(["Any text"])["no headline"] == [1]


def test_lines_of_a_list_are_alike() -> None:
    found = columns([*ARTICLE, *TEASERS])
    for name in ("texts with the same first word", "texts of the same form", "texts but for digits"):
        assert found[name][3:] == pytest.approx([np.log(3)] * 3), name
    assert found["distance to the same first word"][3:] == pytest.approx([np.log(2)] * 3)
    assert found["texts with the same last word"][3:] == [0, 0, 0]


@pytest.mark.parametrize(
    ("text", "column", "value"),
    [
        ("It rained. It stopped.", "sentences", 2 / 4),
        ("It rained. It stopped.", "ends of sentences inside", 1 / 3),
        ("雨が降った。止んだ。", "sentences", 2 / 4),
        ("Mayor Jane Doe spoke", "capitalised words", 3 / 4),
        ("At 10:30 on 3.5.2024", "times of day", 1),
        ("At 10:30 on 3.5.2024", "years", 1),
        ("10 facts", "begins with a digit", 1),
        ("» More", "begins with a mark", 1),
        ("see www.example.org", "addresses of the web", 1),
        ("雨が降った", "letters of a script without spaces", 1),
        ("“Yes,” she said", "quotation marks", 2 / 4),
    ],
)
def test_the_shape_of_a_text(text: str, column: str, value: float) -> None:
    assert columns([text])[column] == [pytest.approx(value)]


def test_scripts_without_spaces_share_pairs_of_characters() -> None:
    found = columns(["港湾委員会は火曜日に会合を開いた。", "港湾委員会の議長は語った。", "天気予報"])
    assert found["words in other texts"][1] > 0.3 and found["words in other texts"][2] == 0


@pytest.mark.parametrize("texts", [[""], ["…"], ["\ud800 x"], ["a"] * 40, ["İ" * 700]])
def test_any_text_has_numbers(texts: list[str]) -> None:
    columns(texts)


def test_names_are_told_apart() -> None:
    assert len(set(WORDING)) == len(WORDING) == len(SHAPE) + len(COHESION) + len(REPETITION)


def test_the_numbers_are_the_same_in_every_process() -> None:
    # Words that are equally common are told apart by their order, which must not be that of a set.
    texts = [" ".join(f"word{i}x" for i in range(40) if (i + n) % 3) for n in range(9)]
    call = f"wording_of({texts!r}, [27] * 9, {ARTICLE[0]!r}).tobytes().hex()"
    code = f"from cleannews.classify.cohesion import wording_of; print({call})"
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(found) == 1
