"""Bylines → names, and what a string is worth as a name."""

from __future__ import annotations

import pytest

from cleannews.metadata.bylines import split_names, strip_opener
from cleannews.metadata.names import GOOD, NONE, WEAK, Signature, read_authors, worth_of

SPLIT = [
    ("en", "Jane Roe", ["Jane Roe"]),
    ("en", "By Jane Roe", ["Jane Roe"]),
    ("en", "BY JANE ROE", ["JANE ROE"]),
    ("en", "by Jane Roe and John Doe", ["Jane Roe", "John Doe"]),
    ("en", "Written by: Jane Roe", ["Jane Roe"]),
    ("en", "Jane Roe, John Doe and Ann Lee", ["Jane Roe", "John Doe", "Ann Lee"]),
    ("en", "Jane Roe, John Doe, and Ann Lee", ["Jane Roe", "John Doe", "Ann Lee"]),
    ("en", "Jane Roe; John Doe", ["Jane Roe", "John Doe"]),
    ("en", "Jane Roe | Example News", ["Jane Roe", "Example News"]),
    ("en", "John Smith, Jr.", ["John Smith, Jr."]),
    ("en", "Smith, John", ["John Smith"]),
    ("en", "Rebecca Lake, CEPF®", ["Rebecca Lake"]),
    ("en", "Ann Lee, MD, PhD", ["Ann Lee"]),
    ("en", "Jane Roe, Political Editor", ["Jane Roe"]),
    ("en", "Jane Roe, Staff Writer", ["Jane Roe"]),
    ("en", "Jane Roe Staff Writer", ["Jane Roe"]),
    ("en", "Jane Roe, The Example Times", ["Jane Roe"]),
    ("en", "Jane Roe - Example Editorial Team", ["Jane Roe"]),
    ("en", "Jane Roe in Washington", ["Jane Roe"]),
    ("en", "Jane Roe for Example", ["Jane Roe"]),
    ("en", "Jane Roe (AFP)", ["Jane Roe"]),
    ("en", "Jane Roe, AP", ["Jane Roe", "AP"]),
    ("en", "By Jane Roe | May 5, 2024", ["Jane Roe"]),
    ("en", "Posted by Jane Roe on Friday, May 3, 2024", ["Jane Roe"]),
    ("en", "View all posts by Jane Roe", ["Jane Roe"]),
    ("en", "Posted on May 3, 2024 by Jane Roe", ["Jane Roe"]),
    ("en", "Jane Roe https://example.org/jane", ["Jane Roe"]),
    ("en", "Ta-Nehisi Coates", ["Ta-Nehisi Coates"]),
    ("en", "By The Associated Press", ["The Associated Press"]),
    ("de", "Von Hans Meier und Eva Müller, Berlin", ["Hans Meier", "Eva Müller"]),
    ("de", "Felix Schröder und Jörg Soldwisch, dpa", ["Felix Schröder", "Jörg Soldwisch", "dpa"]),
    ("de", "Hans von Storch", ["Hans von Storch"]),
    ("de", "Text: Anna Berg Foto: Max Kunz", ["Anna Berg"]),
    ("de", "Text und Interview: Anna Berg", ["Anna Berg"]),
    ("de", "AFP/dpa", ["AFP", "dpa"]),
    ("de", "Zeige alle Beiträge von Anna Berg →", ["Anna Berg"]),
    ("de", "Elena Ober (obe)", ["Elena Ober"]),
    ("fr", "Par Jean Dupont, envoyé spécial à Kiev", ["Jean Dupont"]),
    ("fr", "Jean Dupont et Anne Petit", ["Jean Dupont", "Anne Petit"]),
    ("es", "Por María Pérez y Juan López", ["María Pérez", "Juan López"]),
    ("pt", "João Silva e Ana Costa", ["João Silva", "Ana Costa"]),
    ("it", "di Mario Rossi", ["Mario Rossi"]),
    ("en", "Di Maria", ["Di Maria"]),
    ("nl", "Door Jan de Vries", ["Jan de Vries"]),
    ("da", "Trine Jensen og Tora Holm", ["Trine Jensen", "Tora Holm"]),
    ("pl", "Jan Kowalski i Anna Nowak", ["Jan Kowalski", "Anna Nowak"]),
    ("ru", "Иван Петров, специальный корреспондент", ["Иван Петров"]),
    ("zh", "记者 张三", ["张三"]),
    ("zh", "文/张三", ["张三"]),
    ("ja", "山田太郎、鈴木花子", ["山田太郎", "鈴木花子"]),
    ("", "By Jane Roe und Eva Müller", ["Jane Roe", "Eva Müller"]),
    ("en", "By", []),
    ("en", "", []),
    ("en", "May 5, 2024", []),
    ("en", "Updated", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), SPLIT)
def test_split(language: str, text: str, expected: list[str]) -> None:
    assert list(split_names(text, language)) == expected


@pytest.mark.parametrize(
    ("name", "worth"),
    [
        ("Jane Roe", GOOD), ("JANE ROE", GOOD), ("dpa", GOOD), ("AFP", GOOD), ("Gabo", GOOD), ("张三", GOOD), ("bell hooks", WEAK),
        ("Ludwig van Beethoven", GOOD), ("The Associated Press", GOOD), ("O’Brien", GOOD), ("Anne-Marie Slaughter", GOOD),
        ("admin", WEAK), ("editor", WEAK), ("Staff Writer", WEAK), ("Example News", WEAK), ("jsmith", WEAK), ("sophie-foster", WEAK),
        ("r3porter", WEAK), ("example.org", WEAK), ("news service reports", WEAK),
        ("105092", NONE), ("https://example.org/jane", NONE), ("@jsmith", NONE), ("a1b2c3d4e5f60718", NONE), ("0 Comments", NONE),
        ("8 Min", NONE), ("", NONE), ("?", NONE), ("{{ author }}", NONE), ("portrait.jpg", NONE), ("Was it so?", NONE), ("x" * 90, NONE),
    ],
)  # fmt: skip
def test_worth(name: str, worth: int) -> None:
    assert worth_of(name, frozenset({"examplenews"}), "en") == worth


def test_the_site_is_an_author_only_where_there_is_no_other() -> None:
    both = [Signature("Example News"), Signature("Jane Roe")]
    assert [author.name for author in read_authors(both, "en", ["Example News"])[0]] == ["Jane Roe"]
    assert [author.name for author in read_authors(both[:1], "en", ["Example News"])[0]] == ["Example News"]


def test_urls_and_mail_belong_to_a_signature_with_one_name() -> None:
    one, _ = read_authors([Signature("By Jane Roe", "https://example.org/jane", "mailto:jane@example.org")])
    assert (one[0].name, one[0].url, one[0].email, one[0].raw) == (
        "Jane Roe", "https://example.org/jane", "jane@example.org", "By Jane Roe",
    )  # fmt: skip
    two, _ = read_authors([Signature("Jane Roe and John Doe", "https://example.org/both")])
    assert [author.url for author in two] == [None, None]


def test_mail_in_the_text_is_taken_out() -> None:
    authors, _ = read_authors([Signature("jane@example.org (Jane Roe)")])
    assert [(author.name, author.email) for author in authors] == [("Jane Roe", "jane@example.org")]


def test_duplicates_and_longer_forms_are_dropped() -> None:
    authors, _ = read_authors([Signature("Jane Roe"), Signature("JANE ROE"), Signature("jane-roe")])
    assert [author.name for author in authors] == ["Jane Roe"]
    assert split_names("Jane Roe; More about Jane Roe", "en") == ("Jane Roe",)


@pytest.mark.parametrize(
    ("text", "expected"), [("Nach Haus", "Nach Haus"), ("vonJane Roe", "Jane Roe"), ("Vonnegut", "Vonnegut")]
)
def test_openers_are_words(text: str, expected: str) -> None:
    assert strip_opener(text, "de") == expected


@pytest.mark.parametrize("text", ["by " * 2000, "a, " * 2000, "(" * 5000, "x/" * 3000, "and " * 3000])
def test_long_bylines_are_cut(text: str) -> None:
    assert len(split_names(text, "en")) < 200
