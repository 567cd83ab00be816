"""Declared dates (ISO 8601, RFC 2822, epochs, and what pages write instead) and dates in addresses → `datetime`."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from functools import cache

from cleannews.metadata.written_dates import (
    MAX_YEAR,
    MIN_YEAR,
    ascii_digits,
    day_of,
    find_dates,
    month_named,
    zone_named,
)

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


@cache
def _iso() -> re.Pattern[str]:
    """ISO 8601 as pages write it: a space for the T, no colon in the offset, a comma before the fraction."""
    return re.compile(
        r"(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:\s?[Tt]\s?|\s{1,3}|-)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:](\d{1,9}))?)?"
        r"\s?(Z|z|(?:UTC|GMT)?\s?[+\-\u2212]\d{1,2}:?(?:\d{2})?|UTC|GMT|[A-Z]{3,4}\b)?)?"
    )


@cache
def _compact() -> re.Pattern[str]:
    return re.compile(r"(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2}):?(\d{2}):?(\d{2})?\s?(Z|[+-]\d{2}:?\d{2})?)?")


@cache
def _epoch() -> re.Pattern[str]:
    return re.compile(r"(?:/Date\()?(\d{10}|\d{13})(?:\.\d{1,9})?(?:[+-]\d{4})?(?:\)/)?")


def parse_date(value: str, language: str = "") -> datetime | None:
    """The moment that a declared date stands for.

    Args:
        value: as the page has it.
        language: BCP 47 tag of the page, for dates in words and for the order of day and month.

    Returns:
        A timezone-aware `datetime` where the value gives an offset or is an epoch, a naive one otherwise (midnight
        where it gives no time of day); None where it is no full date, or ambiguous, or before 1990.
    """
    text = ascii_digits(value[:200]).strip(" \t\r\n\"'")
    if found := _iso().match(text):
        year, month, day, hour, minute, second, fraction, zone = found.groups()
        return _build(year, month, day, hour, minute, second, fraction, (zone or "").replace("\u2212", "-").upper())
    if found := _epoch().fullmatch(text):
        number = found[1]
        moment = _EPOCH + timedelta(seconds=int(number[:10]), milliseconds=int(number[10:] or 0))
        return moment if MIN_YEAR <= moment.year <= MAX_YEAR else None
    if found := _compact().fullmatch(text):
        year, month, day, hour, minute, second, zone = found.groups()
        return _build(year, month, day, hour, minute, second, None, zone or "")
    dates = find_dates(text, language)
    return dates[0].moment if dates else None


def _build(
    year: str, month: str, day: str, hour: str | None, minute: str | None, second: str | None, fraction: str | None,
    zone: str,
) -> datetime | None:  # fmt: skip
    whole = day_of(int(year), int(month), int(day))
    if whole is None:
        return None
    moment = datetime(whole.year, whole.month, whole.day)
    if hour is None or minute is None:
        return moment
    if int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        return moment
    microsecond = int(((fraction or "") + "000000")[:6])
    return moment.replace(
        hour=int(hour), minute=int(minute), second=int(second or 0), microsecond=microsecond, tzinfo=zone_named(zone)
    )


@cache
def _in_path() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\d)(?P<year>(?:19|20)\d{2})(?:(?P<dot>[/_.-])(?P<month>\d{1,2}|[a-z]{3,9})(?P=dot)(?P<day>\d{1,2})(?![\d])"
        r"|(?P<month2>\d{2})/?(?P<day2>\d{2})(?![\d]))",
        re.IGNORECASE,
    )


def date_in_url(url: str) -> tuple[datetime, str] | None:
    """The day that stands in the path of an address, as in ``/2024/05/03/``, and the part that says so.

    None if there is none, or only year and month.
    """
    path = re.sub(r"^[a-z]+://[^/]*", "", url[:1_000], flags=re.IGNORECASE).split("?", 1)[0]
    for found in _in_path().finditer(path):
        month = found["month"] or found["month2"]
        number = int(month) if month.isdigit() else month_named(month, "en")
        day = day_of(int(found["year"]), number, int(found["day"] or found["day2"]))
        if day is not None:
            return datetime(day.year, day.month, day.day), found.group().strip("/")
    return None
