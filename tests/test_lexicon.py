"""The lexicon is data: these tests hold its form, and the few facts that a wrong entry would break."""

from __future__ import annotations

import ast
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from cleannews import lexicon
from cleannews.lexicon import (
    bylines,
    captions,
    class_tokens,
    dates,
    navigation,
    no_article,
    phrases,
    scripts,
    stems,
)
from cleannews.lexicon.folding import fold
from cleannews.model.labels import Label
from cleannews.segment.words import count_spaceless

Phrases = Mapping[str, tuple[str, ...]]

TABLES: dict[str, Phrases] = {
    **{f"dates.{name}": getattr(dates, name) for name in ("PUBLISHED", "UPDATED", "AM_PM", "MEMBER_SINCE")},
    **{
        f"bylines.{name}": getattr(bylines, name)
        for name in ("BYLINE_STARTS", "AND_WORDS", "ROLES", "READING_TIME", "NO_NAMES", "NOTE_STARTS")
    },
    **{f"captions.{name}": getattr(captions, name) for name in ("CREDIT_STARTS", "CREDIT_ENDS", "AGENCIES")},
    **{f"navigation.{name}": getattr(navigation, name) for name in ("HOME", "SECTIONS")},
    **{f"whole line, {label}": table for label, table in phrases.WHOLE_LINES.items()},
    **{f"line start, {label}": table for label, table in phrases.LINE_STARTS.items()},
    **{f"section, {label}": table for label, table in phrases.SECTION_STARTS.items()},
    **{
        f"dates.{name}": {key: tuple(word for names in table for word in names) for key, table in whole.items()}
        for name, whole in (("MONTHS", dates.MONTHS), ("WEEKDAYS", dates.WEEKDAYS))
    },
}

# Tables of marks rather than words.
FEW_LANGUAGES = ("dates.AM_PM", "captions.CREDIT_ENDS", "captions.AGENCIES")


def entries(table: Phrases) -> Iterator[tuple[str, str]]:
    return ((language, phrase) for language, found in table.items() for phrase in found)


@pytest.mark.parametrize("name", TABLES)
def test_phrases_stand_as_they_are_compared(name: str) -> None:
    """Lower-case (not casefolded: ``ß`` and final sigma are kept), in normal form C, one space between words."""
    wrong = [
        (language, phrase)
        for language, phrase in entries(TABLES[name])
        if phrase != phrase.lower()
        or phrase != unicodedata.normalize("NFC", phrase)
        or phrase != " ".join(phrase.split())
        or not phrase
    ]
    assert wrong == []


@pytest.mark.parametrize("name", TABLES)
def test_no_phrase_stands_twice(name: str) -> None:
    for language, found in TABLES[name].items():
        assert [phrase for phrase, count in Counter(found).items() if count > 1] == [], language


@pytest.mark.parametrize("name", sorted(set(TABLES) - set(FEW_LANGUAGES)))
def test_many_languages(name: str) -> None:
    assert len(TABLES[name]) >= 25


def test_calendar_is_complete() -> None:
    assert {language: len(names) for language, names in dates.MONTHS.items() if len(names) != 12} == {}
    assert {language: len(names) for language, names in dates.WEEKDAYS.items() if len(names) != 7} == {}
    assert set(dates.MONTHS) == set(dates.WEEKDAYS)


def test_a_month_has_one_number() -> None:
    """Two months of one language that share a name could not be told apart."""
    for language, months in dates.MONTHS.items():
        number: dict[str, int] = {}
        for position, names in enumerate(months):
            for name in names:
                assert number.setdefault(fold(name), position) == position, (language, name)


def test_a_line_has_one_label() -> None:
    for language in {language for table in phrases.WHOLE_LINES.values() for language in table}:
        label_of: dict[str, Label] = {}
        for label, table in phrases.WHOLE_LINES.items():
            for phrase in table.get(language, ()) + table.get("mul", ()):
                assert label_of.setdefault(fold(phrase), label) is label, (language, phrase, label)


def test_sections_are_lines_too() -> None:
    for label, table in phrases.SECTION_STARTS.items():
        lines = {(language, phrase) for language, phrase in entries(phrases.WHOLE_LINES[label])}
        assert set(entries(table)) <= lines


# Headings of articles, and words that sentences begin with, in the languages most read.
HEADINGS = (
    "background", "conclusion", "conclusions", "introduction", "summary", "analysis", "results", "references", "sources",
    "discussion", "key takeaways", "final thoughts", "pros", "cons", "overview", "methods", "history", "ingredients",
    "hintergrund", "fazit", "zusammenfassung", "einleitung", "ergebnisse", "quellen", "zutaten", "ausblick",
    "contexte", "conclusion", "introduction", "résultats", "ingrédients", "antecedentes", "conclusión", "resultados",
    "contexto", "conclusão", "conclusioni", "ingredienti", "risultati", "achtergrond", "conclusie", "wnioski",
    "podsumowanie", "závěr", "összefoglalás", "concluzie", "заключение", "συμπέρασμα", "результаты", "выводы", "висновки",
    "bakgrund", "slutsats", "baggrund", "konklusion", "bakgrunn", "tausta", "sonuç", "خلفية", "الخلاصة", "רקע", "निष्कर्ष",
    "背景", "结论", "結論", "まとめ", "결론", "kết luận", "kesimpulan", "สรุป", "išvados", "secinājumi", "järeldused",
)  # fmt: skip
ANSWERS = (
    "yes",
    "no",
    "ja",
    "nein",
    "oui",
    "non",
    "sí",
    "tak",
    "nie",
    "ano",
    "igen",
    "да",
    "нет",
    "так",
    "evet",
    "kyllä",
)
FIRST_WORDS = (
    "the", "a", "an", "in", "on", "at", "for", "it", "he", "she", "we", "this", "that", "but", "when", "if", "der", "die",
    "das", "ein", "eine", "im", "am", "mit", "wir", "sie", "le", "la", "les", "un", "une", "en", "dans", "el", "los", "las",
    "os", "as", "um", "uma", "il", "lo", "gli", "een", "het", "de", "na", "w", "v", "po", "в", "на", "по", "и", "это", "у",
    "det", "den", "en", "et", "i", "på", "bir", "bu", "yang", "di", "to",
)  # fmt: skip


def test_no_line_is_a_heading_or_an_answer() -> None:
    lines = {fold(phrase) for table in phrases.WHOLE_LINES.values() for _, phrase in entries(table)}
    assert lines & {fold(word) for word in HEADINGS + ANSWERS} == set()


def test_no_start_is_a_word_of_prose() -> None:
    starts = {fold(phrase) for table in phrases.LINE_STARTS.values() for _, phrase in entries(table)}
    assert starts & {fold(word) for word in HEADINGS + ANSWERS + FIRST_WORDS} == set()


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Advertisement", Label.ADVERTISEMENT),
        ("ANZEIGE", Label.ADVERTISEMENT),
        ("Реклама", Label.ADVERTISEMENT),
        ("광고", Label.ADVERTISEMENT),
        ("İlgili haberler", Label.RELATED),
        ("ΣΧΕΤΙΚΑ ΑΡΘΡΑ", Label.RELATED),
        ("Читайте ещё", Label.RELATED),
        ("関連記事", Label.RELATED),
        ("Artículos relacionados", Label.RELATED),
        ("Leave a reply", Label.COMMENT_FORM),
        ("Deine E-Mail-Adresse wird nicht veröffentlicht", None),  # a start, not a line
        ("Kommentare", Label.COMMENTS),
        ("COMMENTAIRES", Label.COMMENTS),
        ("WhatsApp", Label.SHARE),
        ("Teilen", Label.SHARE),
        ("Schließen", Label.PROMPT),
        ("SCHLIESSEN", Label.PROMPT),
        ("Skip to content", Label.NAVIGATION),
        ("Mentions légales", Label.FOOTER),
        ("版權所有", Label.COPYRIGHT),
        ("Accept all", Label.CONSENT),
        ("About the author", Label.AUTHOR_BIO),
        ("Already a subscriber", Label.PAYWALL),
        ("Background", None),
        ("Paris", None),
    ],
)
def test_lines_are_found_however_they_are_written(line: str, label: Label | None) -> None:
    found = {
        label
        for label, table in phrases.WHOLE_LINES.items()
        if fold(line) in {fold(phrase) for _, phrase in entries(table)}
    }
    assert found == ({label} if label else set())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Schließen", "SCHLIESSEN"),
        ("σχόλια", "ΣΧΟΛΙΑ"),
        ("τελευταίες ειδήσεις", "ΤΕΛΕΥΤΑΙΕΣ ΕΙΔΗΣΕΙΣ"),
        ("İlgili", "ilgili"),
        ("yazın", "YAZIN"),
        ("ещё", "еще"),
        ("п'ятниця", "п\u2019ятниця"),
        ("أخبار", "اخبار"),
        ("نظر‌ها", "نظرها"),
        ("cafe\u0301", "café"),
        ("来源：", "来源:"),
    ],
)
def test_folding_makes_spellings_equal(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("mar", "már"), ("schon", "schön"), ("год", "гад"), ("est", "ест")])
def test_folding_keeps_words_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_folding_is_stable() -> None:
    for table in TABLES.values():
        for _, phrase in entries(table):
            assert fold(fold(phrase)) == fold(phrase)


@pytest.mark.parametrize("character", ["字", "の", "カ", "ไ", "ລ", "ក", "မ"])
def test_scripts_without_spaces(character: str) -> None:
    assert count_spaceless(character) == 1


@pytest.mark.parametrize("character", ["a", "я", "ש", "ع", "अ", "한", "ñ"])
def test_scripts_with_spaces(character: str) -> None:
    assert count_spaceless(character) == 0


def test_breaks_are_tried_longest_first() -> None:
    """A text that ends in ``[...]`` must not match ``...]`` by a shorter break first."""
    for position, longer in enumerate(scripts.BREAKS):
        assert not any(longer.endswith(shorter) for shorter in scripts.BREAKS[:position])


def test_every_table_is_looked_at_by_something() -> None:
    """A word that no code reads is no evidence: what a module of the lexicon offers is used outside the lexicon."""
    package = Path(lexicon.__file__).parent
    read: set[str] = set()
    for path in package.parent.rglob("*.py"):
        if package in path.parents and path != package / "phrases" / "__init__.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("cleannews.lexicon"):
                read.update(f"{node.module}.{alias.name}" for alias in node.names)
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                read.add(f"cleannews.lexicon.{node.value.id}.{node.attr}")
    for module in (bylines, captions, class_tokens, dates, navigation, no_article, phrases, scripts, stems):
        offered = getattr(module, "__all__", [name for name in vars(module) if name.isupper() and name[0] != "_"])
        assert offered and [name for name in offered if f"{module.__name__}.{name}" not in read] == []
