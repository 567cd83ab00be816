"""Words that dates are written with, by language.

`MONTHS` and `WEEKDAYS` give a tuple of names for each month (January first) and each weekday (Monday first);
`PUBLISHED` and `UPDATED` stand before a date, `MEMBER_SINCE` before one that is none of the page's; `AM_PM` has the
halves of the day, first and second in turn. Languages are BCP 47 codes; ``no`` is Bokmål, ``mul`` holds for every
language, ``zh`` has simplified and traditional forms, ``sr`` Cyrillic and Latin ones. All names are lower-case: compare
through `cleannews.lexicon.folding.fold`.
"""

from __future__ import annotations

from cleannews.lexicon.dates.members import MEMBER_SINCE
from cleannews.lexicon.dates.months import MONTHS
from cleannews.lexicon.dates.weekdays import WEEKDAYS
from cleannews.lexicon.dates.wording import AM_PM, PUBLISHED, UPDATED

__all__ = ["AM_PM", "MEMBER_SINCE", "MONTHS", "PUBLISHED", "UPDATED", "WEEKDAYS"]
