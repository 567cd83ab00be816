"""Dates as people write them: "5. Mai 2024, 10.15 Uhr", "May 5, 2024 at 3pm ET", "2024年5月5日".

A date counts only if it names day, month and year; nothing missing is made up, and words that stand for a date
("yesterday", "2 hours ago") are passed over, since what they mean depends on the clock. Names of months come from
`cleannews.lexicon.dates`. Where day and month could be told apart only by guessing, there is no date.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from cleannews.lexicon.dates import AM_PM, MONTHS, PUBLISHED, UPDATED
from cleannews.lexicon.folding import fold

MIN_YEAR, MAX_YEAR = 1990, 2099
"""Years outside are not believed: 1970 is an empty field, and few pages are older than the web. No clock is asked."""
MAX_TEXT = 400
"""Characters of a text that are searched."""

Meaning = Literal["published", "updated", ""]


class FoundDate(NamedTuple):
    """A date in running text."""

    moment: datetime
    """Midnight where the text gives no time of day; timezone-aware where it gives an offset."""
    raw: str
    """The part of the text that was read as the date."""
    start: int
    end: int
    meaning: Meaning
    """What the words before it say; empty if they say nothing."""


def find_dates(text: str, language: str = "") -> tuple[FoundDate, ...]:
    """The dates in a text, in the order of their places.

    Args:
        text: one line; only the first `MAX_TEXT` characters are searched.
        language: BCP 47 tag of the page; decides the order of day and month in ``05/03/2024`` and the meaning of
            names that two languages use for different months.
    """
    return _dates_in(text[:MAX_TEXT], language)


@lru_cache(maxsize=1 << 8)
def _dates_in(page_text: str, language: str) -> tuple[FoundDate, ...]:
    """As `find_dates`; the lines near a headline are asked about by half a dozen rules."""
    text = ascii_digits(page_text)
    if not _four_digits().search(text):
        return ()
    found: list[FoundDate] = []
    taken = 0
    for start, end, day in sorted(_days(text, language), key=lambda entry: (entry[0], -entry[1])):
        if start < taken:
            continue
        moment, first, last = _with_time(text, start, end, day)
        found.append(FoundDate(moment, page_text[first:last].strip(" ,;|"), first, last, _meaning(text[taken:start])))
        taken = max(end, last)
    return tuple(found)


def ascii_digits(text: str) -> str:
    """The text with the digits of other scripts as ASCII digits, length kept."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(char)) if char >= "\u0660" and char.isdecimal() else char for char in text)


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, None if there is no such day or its year is not believed."""
    if not MIN_YEAR <= year <= MAX_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


# --- days -------------------------------------------------------------------------------------------------------


@cache
def _four_digits() -> re.Pattern[str]:
    return re.compile(r"\d{4}|\d\d?\.\d\d?\.\d\d")


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?<!\d)(?:19|20|25)\d{2}(?!\d)")


@cache
def _numbers() -> re.Pattern[str]:
    """2024-05-03, 2024. 05. 03.; 03.05.2024, 3/5/2024, 3. 5. 2024, 3 | 5 | 2024, 03.05.24."""
    return re.compile(
        r"(?<![\d.])(?P<year>(?:19|20)\d{2})(?P<dot>\s?[-/.]\s?)(?P<month>\d{1,2})(?P=dot)(?P<day>\d{1,2})(?!\d)"
        r"|(?<![\d./-])(?P<one>\d{1,2})(?P<mark>\s?[./|-]\s?)(?P<two>\d{1,2})(?P=mark)(?P<short>(?:19|20|25)?\d{2})(?![\d/-]|\.\d)"
    )


@cache
def _counted() -> re.Pattern[str]:
    """2024年5月3日, 2024년 5월 3일; 3 tháng 5, 2024, 3 tháng 5 năm 2024."""
    return re.compile(
        r"(?<!\d)(?P<year>(?:19|20)\d{2})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})(?!\d)\s?[日号號일]?"
        r"|(?<!\d)(?P<day2>\d{1,2})\s+[Tt]h(?:áng|g)\s+(?P<month2>\d{1,2})(?:,|\s+năm)?\s+(?P<year2>(?:19|20)\d{2})(?!\d)"
    )


@cache
def _before_year() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Day and month before the year: 3 May, 3. Mai, 3 de mayo de, 3-May-; May 3, May 3rd, May 03 10:11:12 CEST."""
    return (
        re.compile(r"(?<![\d.])(?<!\d:)(?P<day>\d{1,2})(?!\d)(?P<month>[^\d\n|:;]{2,32})$"),
        re.compile(
            r"(?P<month>[^\d\n|:;,]{3,24})(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th)?"
            r"(?:[\s,.]{1,3}|\s\d\d:\d\d:\d\d\s(?:[A-Z]{3,4}\s)?)$"
        ),
    )


@cache
def _behind_year() -> re.Pattern[str]:
    """2024. május 3., 2024 m. gegužės 3 d.; 2024. gada 3. maijs."""
    return re.compile(
        r"(?:\.? gada (?P<day2>\d{1,2})\. ?(?P<month2>[^\s\d|,]{3,20})"
        r"|(?P<month>[^\d\n|:;]{2,24})(?P<day>\d{1,2})(?!\d))"
    )


def _days(text: str, language: str) -> Iterator[tuple[int, int, date]]:
    """Start, end and day of every date; of two that begin at the same place the longer one is meant."""
    for found in _numbers().finditer(text):
        if found["year"]:
            day = day_of(int(found["year"]), int(found["month"]), int(found["day"]))
        else:
            day = _numeric(int(found["one"]), int(found["two"]), found["short"], found["mark"].strip(), language)
        if day is not None:
            yield found.start(), found.end(), day
    if "年" in text or "년" in text or "th" in text.lower():
        for found in _counted().finditer(text):
            day = day_of(
                int(found["year"] or found["year2"]),
                int(found["month"] or found["month2"]),
                int(found["day"] or found["day2"]),
            )
            if day is not None:
                yield found.start(), found.end(), day
    for found in _year().finditer(text):
        yield from _around_year(text, found.start(), found.end(), language)


def _around_year(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int, date]]:
    """The dates in words that have their year at the given place: with day and month before it, else behind it."""
    year = int(text[start:end])
    if year >= 2500:  # of the Thai calendar
        year -= 543
    first = max(0, start - 46)
    before = text[first:start]
    for alone, pattern in zip((True, False), _before_year(), strict=True):
        found = pattern.search(before)
        if found:
            month, offset = _month_in(found["month"], language, alone=alone)
            day = day_of(year, month, int(found["day"])) if month else None
            if day is not None:
                yield first + found.start() + (0 if alone else offset), end, day
                return
    behind = _behind_year().match(text, end, end + 30)
    if behind:
        month, _ = _month_in(behind["month"] or behind["month2"], language, alone=True)
        day = day_of(year, month, int(behind["day"] or behind["day2"])) if month else None
        if day is not None:
            yield start, behind.end(), day


# Month first: the United States, its territories, the Philippines, and a few more. Source: Unicode CLDR, short dates.
_MONTH_FIRST = frozenset(
    {"en-us", "en-ph", "en-pr", "en-gu", "en-as", "en-mh", "en-um", "en-vi", "es-us", "es-pr", "fil"}
)
_UNKNOWN_ORDER = frozenset({"", "en", "en-ca", "fr-ca", "mul", "und"})


def _numeric(one: int, two: int, short: str, separator: str, language: str) -> date | None:
    """The day of three numbers of which the last is the year."""
    year = int(short)
    if len(short) == 2:
        if separator != "." or language[:2] in ("", "ko", "zh", "ja", "hu", "lt"):  # may be 24.05.03
            return None
        year += 2000
    elif year >= 2500:
        year -= 543
    tag = language.lower().replace("_", "-")
    if two > 12 >= one:
        return day_of(year, one, two)
    if one > 12 or one == two or separator == ".":  # a full stop always parts day from month in this order
        return day_of(year, two, one)
    if tag in _MONTH_FIRST:
        return day_of(year, one, two)
    return None if tag in _UNKNOWN_ORDER else day_of(year, two, one)


@cache
def _month_names() -> dict[str, dict[int, frozenset[str]]]:
    """Folded name without full stops → month → languages that call it so."""
    names: dict[str, dict[int, set[str]]] = {}
    for language, months in MONTHS.items():
        for number, spellings in enumerate(months, 1):
            for spelling in spellings:
                key = fold(spelling).replace(".", "")
                if not any(char.isdigit() for char in key):
                    names.setdefault(key, {}).setdefault(number, set()).add(language)
    return {
        name: {number: frozenset(languages) for number, languages in months.items()} for name, months in names.items()
    }


def month_named(name: str, language: str = "") -> int:
    """The number of a month by its name, 0 if it is none or two languages disagree and `language` does not tell."""
    months = _month_names().get(fold(name).replace(".", ""))
    if not months:
        return 0
    if len(months) == 1:
        return next(iter(months))
    return next((number for number, languages in months.items() if language[:2].lower() in languages), 0)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\s,/()\[\]–—-]+")


def _month_in(text: str, language: str, *, alone: bool) -> tuple[int, int]:
    """The month named in a text and where its name begins; 0 if there is none.

    Args:
        text: what stands between day and year, or before the day.
        language: of the page.
        alone: nothing but the month and short words (of, de, года) may stand in it; otherwise it must end in it.
    """
    words = list(_word().finditer(text))
    if not alone:
        for count in (3, 2, 1):
            if len(words) >= count and (
                month := month_named(" ".join(word.group().strip(".") for word in words[-count:]), language)
            ):
                return month, words[-count].start()
        return 0, 0
    for count in (3, 2, 1):
        for first in range(len(words) - count + 1):
            month = month_named(" ".join(word.group().strip(".") for word in words[first : first + count]), language)
            if month:
                others = [word.group().strip(".'’") for word in words[:first] + words[first + count :]]
                if all(len(other) <= 3 or fold(other) in _BESIDE_MONTHS for other in others):
                    return month, words[first].start()
    return 0, 0


_BESIDE_MONTHS = frozenset({"года", "року", "roku", "anul", "year", "năm", "tháng"})

# --- times of day -----------------------------------------------------------------------------------------------


@cache
def _time() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\d.])(?P<hour>\d{1,2})(?:\s?[:.hH时時点시]\s?(?P<minute>\d{2})(?!\d)(?:[:.](?P<second>\d{2})(?!\d))?[분分]?"
        r"|(?=\s?[ap]\.?m))(?:\s?(?:Uhr|h)\b)?\s{0,2}(?P<half>[ap]\.?m\b\.?|[AP]\.?M\b\.?)?"
        r"\s{0,2}\(?(?P<zone>(?:UTC|GMT)?\s?[+-]\d{1,2}:?\d{2}|[A-Z]{2,4}\b|Z\b)?"
    )


# Abbreviations that mean one offset: RFC 2822 §4.3, and those of Europe, Russia, Indonesia, Japan and Korea.
# ET, PT, IST, CST of China and the like are left out: the offset would be a guess.
_ZONES = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "CET": 1, "MEZ": 1, "CEST": 2, "MESZ": 2, "EET": 2, "EEST": 3, "MSK": 3, "WIB": 7, "JST": 9, "KST": 9,
}  # fmt: skip


@cache
def _halves() -> dict[str, int]:
    """Folded word for a half of the day → hours to add."""
    return {
        fold(word): 12 * (place % 2)
        for words in AM_PM.values()
        for place, word in enumerate(words)
        if len(word) > 1 and not word.isascii()
    }


def zone_named(name: str | None) -> tzinfo | None:
    """The offset that ``+02:00``, ``GMT+2``, ``CEST`` or ``Z`` stands for; None if it is not known."""
    if not name:
        return None
    name = name.strip()
    if name in _ZONES:
        return timezone(timedelta(hours=_ZONES[name]))
    found = re.fullmatch(r"(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d{2})?", name)
    if found is None:
        return None
    hours, minutes = int(found[2]), int(found[3] or 0)
    if hours > 14 or minutes > 59:
        return None
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if found[1] == "-" else offset)


def _with_time(text: str, start: int, end: int, day: date) -> tuple[datetime, int, int]:
    """The day with the time that stands beside it, and the borders of both together."""
    midnight = datetime(day.year, day.month, day.day)
    inner = _time().search(text, start, end) if ":" in text[start:end] else None  # May 03 10:11:12 CEST 2024
    after = inner or _time().search(text, end, min(len(text), end + 40))
    if after and (inner or _is_near(text[end : after.start()])):
        moment = _moment(midnight, after, text[max(end, after.start() - 8) : after.start()])
        if moment:
            return moment, start, max(end, after.end())
    before = list(_time().finditer(text, max(0, start - 24), start))
    if before and _is_near(text[before[-1].end() : start]):
        moment = _moment(midnight, before[-1], "")
        if moment:
            return moment, before[-1].start(), end
    return midnight, start, end


def _is_near(gap: str) -> bool:
    """Nothing but a few short words stands between day and time."""
    return len(gap) <= 24 and not any(char.isdigit() for char in gap) and len(gap.split()) <= 4


def _moment(midnight: datetime, found: re.Match[str], before: str) -> datetime | None:
    hour, minute, second = (int(found[name] or 0) for name in ("hour", "minute", "second"))
    half = found["half"]
    if half:
        if hour > 12:
            return None
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    elif hour <= 12:
        words = [fold(word) for word in before.split()[-1:]]
        hour = hour % 12 + _halves()[words[0]] if words and words[0] in _halves() else hour
    if hour > 23 or minute > 59 or second > 59:
        return None
    return midnight.replace(hour=hour, minute=minute, second=second, tzinfo=zone_named(found["zone"]))


# --- meaning ----------------------------------------------------------------------------------------------------


@cache
def _phrases() -> dict[str, Meaning]:
    known: dict[str, Meaning] = {}
    for phrases in PUBLISHED.values():
        known.update((fold(phrase), "published") for phrase in phrases)
    for phrases in UPDATED.values():
        known.update((fold(phrase), "updated") for phrase in phrases)
    return known


def _meaning(before: str) -> Meaning:
    """What the words before a date say about it; the phrase nearest to the date wins."""
    words = [word.strip(".,:;()[]|-–—•·") for word in fold(before[-60:]).split()]
    words = [word for word in words if word]
    phrases = _phrases()
    for last in range(len(words), max(0, len(words) - 4), -1):
        for first in range(max(0, last - 4), last):
            if meaning := phrases.get(" ".join(words[first:last])):
                return meaning
    return ""
