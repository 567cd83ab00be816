"""Words of bylines, by language, and of the notes that stand at an article's end.

`BYLINE_STARTS` open a byline and `AND_WORDS` join its names; `ROLES` and `READING_TIME` stand beside them;
`NO_NAMES` are values that name nobody; `NOTE_STARTS` open a note that stays in the article. Phrases that end with a
colon count only with it. Languages are keyed as in `cleannews.lexicon.dates`. All phrases are lower-case: compare
through `cleannews.lexicon.folding.fold`.
"""

from __future__ import annotations

from cleannews.lexicon.bylines.nobody import NO_NAMES
from cleannews.lexicon.bylines.notes import NOTE_STARTS
from cleannews.lexicon.bylines.openers import AND_WORDS, BYLINE_STARTS
from cleannews.lexicon.bylines.reading import READING_TIME
from cleannews.lexicon.bylines.roles import ROLES

__all__ = ["AND_WORDS", "BYLINE_STARTS", "NOTE_STARTS", "NO_NAMES", "READING_TIME", "ROLES"]
