"""Phrases that mark furniture on news pages, by label and language.

- `WHOLE_LINES`: a block whose whole text is the phrase has that label.
- `LINE_STARTS`: a block that begins with the phrase has that label; a word must end where the phrase ends, and a
  phrase with a colon at its end counts only with the colon.
- `SECTION_STARTS`: headings after which, near the end of a page, only furniture follows. They are in `WHOLE_LINES`
  too.

Languages are keyed as in `cleannews.lexicon.dates`. Phrases stand as they are spelt, lower-case, in normal form C and
without punctuation at the ends: compare through `cleannews.lexicon.folding.fold`, which makes ``schließen`` equal to
``SCHLIESSEN`` and ``σχόλια`` to ``ΣΧΟΛΙΑ``. No phrase has two labels within one language. Words before dates and
around reading time are lines of their own as well: see `cleannews.lexicon.dates` and `cleannews.lexicon.bylines`.
"""

from __future__ import annotations

from collections.abc import Mapping

from cleannews.lexicon.bylines import READING_TIME
from cleannews.lexicon.dates import PUBLISHED, UPDATED
from cleannews.lexicon.phrases import line_starts as starts
from cleannews.lexicon.phrases.whole_lines import latin, other_scripts, western
from cleannews.model.labels import Label

__all__ = ["LINE_STARTS", "SECTION_STARTS", "WHOLE_LINES"]

Phrases = Mapping[str, tuple[str, ...]]


def _joined(*parts: Phrases) -> Phrases:
    """All phrases of several tables, by language, each once."""
    joined: dict[str, dict[str, None]] = {}
    for part in parts:
        for language, found in part.items():
            joined.setdefault(language, {}).update(dict.fromkeys(found))
    return {language: tuple(found) for language, found in joined.items()}


# Heads of columns in tables as well, so no byline on their own.
_COLUMN_HEADS = frozenset(
    (
        "date", "created", "released", "revised", "datum", "stand", "dátum", "data", "dato", "datums", "datumas", "fecha",
        "дата", "датум", "ημερομηνία", "tarih", "تاريخ", "تاریخ", "תאריך", "दिनांक", "时间", "日期", "時間", "ngày", "tanggal",
        "tarikh", "วันที่", "kuupäev", "dagsetning", "päiväys", "publication", "publicación", "update", "act", "giriş",
        "入力", "등록", "발행", "작성", "수정", "갱신", "승인", "公開", "配信", "掲載", "更新", "修正", "publikacja", "objava", "izmena", "izmjena",
    )
)  # fmt: skip


def _bylines() -> Phrases:
    """What stands alone of the words around dates and reading time; "30 minutes" may be a recipe's."""
    reading = {key: tuple(phrase for phrase in phrases if " " in phrase) for key, phrases in READING_TIME.items()}
    beside = _joined(PUBLISHED, UPDATED, reading)
    return {key: tuple(word for word in words if word not in _COLUMN_HEADS) for key, words in beside.items()}


_REGIONS = (western, latin, other_scripts)

SECTION_STARTS: Mapping[Label, Phrases] = {
    label: _joined(*(region.TITLES[label] for region in _REGIONS))
    for label in (Label.RELATED, Label.COMMENTS, Label.COMMENT_FORM)
}
"""Label → language → phrases."""

WHOLE_LINES: Mapping[Label, Phrases] = {
    label: _joined(
        *(region.TITLES.get(label, {}) for region in _REGIONS),
        *(region.PHRASES[label] for region in _REGIONS),
        _bylines() if label is Label.BYLINE else {},
    )
    for label in western.PHRASES
}
"""Label → language → phrases."""

LINE_STARTS: Mapping[Label, Phrases] = starts.PHRASES
"""Label → language → phrases."""
