"""Dates: declared, in addresses, and as people write them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from cleannews.metadata.dates import date_in_url, parse_date
from cleannews.metadata.written_dates import find_dates


def zone(hours: float) -> timezone:
    return timezone(timedelta(hours=hours))


DAY = datetime(2024, 5, 3)
DECLARED = [
    ("2024-05-03", DAY),
    ("2024-5-3", DAY),
    ("2024-05-03T10:11:12+02:00", datetime(2024, 5, 3, 10, 11, 12, tzinfo=zone(2))),
    ("2024-05-03T10:11:12Z", datetime(2024, 5, 3, 10, 11, 12, tzinfo=zone(0))),
    ("2024-05-03T10:11:12.123456789Z", datetime(2024, 5, 3, 10, 11, 12, 123456, tzinfo=zone(0))),
    ("2024-05-03T10:11:12,5-0330", datetime(2024, 5, 3, 10, 11, 12, 500000, tzinfo=zone(-3.5))),
    ("2024-05-03T10:11:12-04", datetime(2024, 5, 3, 10, 11, 12, tzinfo=zone(-4))),
    ("2024-05-03 10:11", datetime(2024, 5, 3, 10, 11)),
    ("2024-05-03 10:11:12 +0000 UTC", datetime(2024, 5, 3, 10, 11, 12, tzinfo=zone(0))),
    ("2024-05-03T10:11:12 EST", datetime(2024, 5, 3, 10, 11, 12, tzinfo=zone(-5))),
    ("2024-05-03T25:00", DAY),
    ("20240503", DAY),
    ("20240503T101112Z", datetime(2024, 5, 3, 10, 11, 12, tzinfo=zone(0))),
    ("1714723872", datetime(2024, 5, 3, 8, 11, 12, tzinfo=zone(0))),
    ("1714723872123", datetime(2024, 5, 3, 8, 11, 12, 123000, tzinfo=zone(0))),
    ("/Date(1714723872000)/", datetime(2024, 5, 3, 8, 11, 12, tzinfo=zone(0))),
    ("Fri, 03 May 2024 10:11:12 +0200", datetime(2024, 5, 3, 10, 11, 12, tzinfo=zone(2))),
    ("Fri, 03 May 2024 10:11:12 GMT", datetime(2024, 5, 3, 10, 11, 12, tzinfo=zone(0))),
    ("Fri May 03 2024 10:11:12 GMT+0200 (CEST)", datetime(2024, 5, 3, 10, 11, 12, tzinfo=zone(2))),
    ("Fri May  3 10:11:12 CEST 2024", datetime(2024, 5, 3, 10, 11, 12, tzinfo=zone(2))),
    ("2024/05/03 10:11:12", datetime(2024, 5, 3, 10, 11, 12)),
    ("٢٠٢٤-٠٥-٠٣", DAY),
]


@pytest.mark.parametrize(("value", "expected"), DECLARED)
def test_declared(value: str, expected: datetime) -> None:
    found = parse_date(value)
    assert found == expected
    assert found is not None
    assert found.utcoffset() == expected.utcoffset()


@pytest.mark.parametrize(
    "value",
    ["", "now", "2024", "2024-05", "May 2024", "3 May", "0001-01-01T00:00:00Z", "1970-01-01", "0", "1989-12-31",
     "2024-13-03", "2024-02-30", "2105-01-01", "2 hours ago", "yesterday", "12 people died in May 2024", "1.2.3.2024",
     "24.05.03 2", "9" * 400, "version 10.2.24.1"],
)  # fmt: skip
def test_no_full_date(value: str) -> None:
    assert parse_date(value) is None


@pytest.mark.parametrize(
    ("value", "language", "expected"),
    [
        ("03/05/2024", "", None),
        ("03/05/2024", "en", None),
        ("03/05/2024", "en-US", datetime(2024, 3, 5)),
        ("03/05/2024", "en-GB", DAY),
        ("03/05/2024", "es", DAY),
        ("03/05/2024", "fr-CA", None),
        ("03/25/2024", "en", datetime(2024, 3, 25)),
        ("25/03/2024", "en-US", datetime(2024, 3, 25)),
        ("05/05/2024", "en", datetime(2024, 5, 5)),
        ("03.05.2024", "", DAY),
        ("03.05.24", "de", DAY),
        ("24.05.03", "ko", None),
        ("03-05-24", "de", None),
        ("2024.05.03.", "hu", DAY),
        ("5 listopada 2024", "pl", datetime(2024, 11, 5)),
        ("5 listopada 2024", "hr", datetime(2024, 10, 5)),
        ("5 listopada 2024", "", None),
    ],
)
def test_the_order_of_day_and_month_needs_evidence(value: str, language: str, expected: datetime | None) -> None:
    assert parse_date(value, language) == expected


WRITTEN = [
    ("en", "3 May 2024"), ("en", "May 3, 2024"), ("en", "Friday 3rd May 2024"), ("en", "3-May-2024"), ("de", "3. Mai 2024"),
    ("de", "Freitag, den 3. Mai 2024"), ("fr", "vendredi 3 mai 2024"), ("es", "3 de mayo de 2024"),
    ("es", "3 mayo, 2024"), ("pt", "3 de maio de 2024"), ("it", "3 maggio 2024"), ("nl", "3 mei 2024"), ("pl", "3 maja 2024"),
    ("cs", "3. května 2024"), ("sk", "3. mája 2024"), ("hu", "2024. május 3."), ("ro", "3 mai 2024"), ("bg", "3 май 2024"),
    ("el", "3 Μαΐου 2024"), ("el", "3 ΜΑΪΟΥ 2024"), ("ru", "3 мая 2024 г."), ("uk", "3 травня 2024 року"), ("sr", "3. мај 2024."),
    ("hr", "3. svibnja 2024."), ("sv", "3 maj 2024"), ("da", "3. maj 2024"), ("no", "3. mai 2024"), ("fi", "3. toukokuuta 2024"),
    ("tr", "3 Mayıs 2024"), ("ar", "3 مايو 2024"), ("ar", "٣ مايو ٢٠٢٤"), ("fa", "3 مه 2024"), ("he", "3 במאי 2024"),
    ("hi", "3 मई 2024"), ("hi", "३ मई २०२४"), ("bn", "৩ মে ২০২৪"), ("th", "3 พ.ค. 2567"), ("th", "3 พฤษภาคม 2567"),
    ("vi", "3 tháng 5, 2024"), ("vi", "ngày 3 tháng 5 năm 2024"), ("id", "3 Mei 2024"), ("zh", "2024年5月3日"), ("ja", "2024年5月3日(金)"),
    ("ko", "2024년 5월 3일"), ("lt", "2024 m. gegužės 3 d."), ("lv", "2024. gada 3. maijs"), ("et", "3. mai 2024"), ("ca", "3 de maig de 2024"),
    ("de", "03.05.2024"), ("cs", "3. 5. 2024"), ("de", "3 | 5 | 2024"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), WRITTEN)
def test_written_in_many_languages(language: str, text: str) -> None:
    assert [date.moment for date in find_dates(text, language)] == [DAY]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("5. Mai 2024, 10.15 Uhr", "de", datetime(2024, 5, 5, 10, 15)),
        ("le 3 mai 2024 à 17h05", "fr", datetime(2024, 5, 3, 17, 5)),
        ("9:30 am, Fri 3 May 2024", "en", datetime(2024, 5, 3, 9, 30)),
        ("May 3, 2024 at 3pm ET", "en", datetime(2024, 5, 3, 15)),
        ("May 3, 2024, 12:07 a.m. EDT", "en", datetime(2024, 5, 3, 0, 7, tzinfo=zone(-4))),
        ("2024년 5월 3일 오후 3:45", "ko", datetime(2024, 5, 3, 15, 45)),
        ("3 May 2024 10:11 UTC+2:00", "en", datetime(2024, 5, 3, 10, 11, tzinfo=zone(2))),
        ("10/05/2022 05:22 pm", "es", datetime(2022, 5, 10, 17, 22)),
    ],
)
def test_times_of_day(text: str, language: str, expected: datetime) -> None:
    found = find_dates(text, language)[0].moment
    assert (found, found.utcoffset()) == (expected, expected.utcoffset())


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Published: 3 May 2024 | Updated: 5 May 2024 10:00",
            "en",
            [("3 May 2024", "published"), ("5 May 2024 10:00", "updated")],
        ),
        ("Veröffentlicht am 3. Mai 2024", "de", [("3. Mai 2024", "published")]),
        ("Mis à jour le 3 mai 2024", "fr", [("3 mai 2024", "updated")]),
        ("Ann Lee, 3 May 2024", "en", [("3 May 2024", "")]),
        ("Обновлено 3 мая 2024", "ru", [("3 мая 2024", "updated")]),
        ("٣ مايو ٢٠٢٤", "ar", [("٣ مايو ٢٠٢٤", "")]),
    ],
)
def test_meaning_and_raw_text(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert [(date.raw, date.meaning) for date in find_dates(text, language)] == expected


def test_places_are_those_of_the_text() -> None:
    text = "By Ann Lee on 3 May 2024 in Berlin"
    date = find_dates(text, "en")[0]
    assert text[date.start : date.end] == "3 May 2024"


@pytest.mark.parametrize(
    "text", ["1 " * 500, "12 may " * 200, "20" * 500, "2024 " * 300, "1. " * 300 + "2024", "a" * 5000 + " 2024-05-03"]
)
def test_long_texts_are_cut(text: str) -> None:
    assert find_dates(text) == ()


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/2024/05/03/title", "2024/05/03"),
        ("https://example.org/2024/5/3/title", "2024/5/3"),
        ("https://example.org/2024/may/03/title", "2024/may/03"),
        ("https://example.org/a/2024-05-03-title?x=2012-01-01", "2024-05-03"),
        ("https://example.org/20240503/title", "20240503"),
        ("https://example.org/title-20240503.html", "20240503"),
        ("https://example.org/2024/05/title", None),
        ("https://example.org/20240503123", None),
        ("https://example.org/2024/13/03", None),
        ("https://2024-05-03.example.org/a", None),
        ("https://example.org/?d=2024-05-03", None),
        ("", None),
    ],
)
def test_dates_in_addresses(url: str, expected: str | None) -> None:
    found = date_in_url(url)
    assert (found and found[1]) == expected
    assert found is None or found[0] == DAY
