"""Where the caption ends and the credit begins, in one text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleannews.credits import is_credit_text, names_agency, split_text, strip_credit

SPLITS = [
    ("The minister on Monday. Photo: Jane Doe/AFP", "The minister on Monday.", "Jane Doe/AFP"),
    ("The minister on Monday. © dpa | Jens Kalaene", "The minister on Monday.", "dpa | Jens Kalaene"),
    ("The minister on Monday (AP Photo/Jane Doe)", "The minister on Monday", "AP Photo/Jane Doe"),
    ("The minister (Photo by Jane Doe/AFP) on Monday in Kyiv", "The minister on Monday in Kyiv", "Jane Doe/AFP"),
    ("The court. (Photo: UN Photo / ICJ / Frank van Beek. Courtesy of the ICJ)", "The court.",
     "UN Photo / ICJ / Frank van Beek. Courtesy of the ICJ"),
    ("The new hall is nearly done. (Jane Doe)", "The new hall is nearly done.", "Jane Doe"),
    ("The new hall is nearly done (left)", "The new hall is nearly done (left)", ""),
    ("Am Quai liegen zwei Schiffe.Jane Doe/dpa", "Am Quai liegen zwei Schiffe.", "Jane Doe/dpa"),
    ("Foto de familia de la reunión de Madrid EFE/ J.J. Roe", "Foto de familia de la reunión de Madrid", "EFE/ J.J. Roe"),
    ("Un grupo de vecinos. Juan Roe / Europa Press", "Un grupo de vecinos.", "Juan Roe / Europa Press"),
    ("Nach der Demo in Hamburg (links) Foto: dpa", "Nach der Demo in Hamburg (links)", "dpa"),
    ("Foto: Jane Doe/dpa", "", "Jane Doe/dpa"),
    ("Rejoice Roe. Isithombe: Sithunyelwe", "Rejoice Roe.", "Sithunyelwe"),
    ("移送される容疑者＝東京・霞ケ関で（山田太郎撮影）", "移送される容疑者＝東京・霞ケ関で", "山田太郎"),
    ("発言をテレビで見る国民（ソウルで、３日）＝ＡＰ", "発言をテレビで見る国民（ソウルで、３日）", "ＡＰ"),
    ("The left wing of the house in 1920, before the fire", "The left wing of the house in 1920, before the fire", ""),
    ("David M. Roe/Getty Images", "David M. Roe/Getty Images", ""),  # no caption: `is_credit_text` says what it is
]  # fmt: skip


@pytest.mark.parametrize(("text", "caption", "credit"), SPLITS, ids=[text[:40] for text, _, _ in SPLITS])
def test_split(text: str, caption: str, credit: str) -> None:
    assert split_text(text) == (caption, credit)


@pytest.mark.parametrize(
    ("text", "alone", "found"),
    [
        ("Getty Images", True, True),
        ("David M. Roe/Getty Images", True, True),
        ("EPA", True, True),
        ("@plan_infoca", True, True),
        ("Rolf Roe/imago", False, True),
        ("Rolf Roe/nobody", False, True),
        ("Rolf Roe/nobody", True, False),
        ("Friedrich Roe", False, False),
        ("The Reuters building in London at night", True, False),
        ("Is this Reuters?", True, False),
    ],
)
def test_what_is_nothing_but_a_credit(text: str, alone: bool, found: bool) -> None:
    assert is_credit_text(text, alone) is found


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("Foto: Bild: SN/APA/Jane Doe", "SN/APA/Jane Doe"),
        ("Jane Doe/Copyright 2026 The AP. All rights reserved", "Jane Doe"),
        ("© Jane Doe", "Jane Doe"),
        ("(Jane Doe)", "Jane Doe"),
        ("Copyright", "Copyright"),  # nothing else is said
    ],
)
def test_strip_credit(text: str, credit: str) -> None:
    assert strip_credit(text) == credit


def test_names_agency_knows_whole_words_only() -> None:
    assert names_agency("Jane Doe/AFP")
    assert names_agency("afp via getty images")
    assert not names_agency("Papua")
    assert not names_agency("")


@given(st.text(alphabet=st.sampled_from("Photo: by©(（/AFPdpa.JaneDoe \n撮影＝ＡＰéİ"), max_size=80))
def test_no_letter_is_lost_or_invented(text: str) -> None:
    caption, credit = split_text(text)
    for part in (caption, credit):
        letters = "".join(filter(str.isalnum, part))
        assert letters in "".join(filter(str.isalnum, text)) or part == caption
    assert sum(map(str.isalnum, caption + credit)) <= sum(map(str.isalnum, text))
