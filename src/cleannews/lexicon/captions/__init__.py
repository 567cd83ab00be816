"""Words of captions and credits, by language.

`CREDIT_STARTS` stand before the name in a credit, `CREDIT_ENDS` behind it; `AGENCIES` are names that make a credit by
themselves; `CAPTION_WORDS` say what a picture is or who is where in it, and so belong to the caption. All are
lower-case, colons as pages write them. Languages are keyed as in `cleannews.lexicon.dates`.
"""

from __future__ import annotations

from cleannews.lexicon.captions.credits import AGENCIES, CREDIT_ENDS, CREDIT_STARTS
from cleannews.lexicon.captions.words import CAPTION_WORDS

__all__ = ["AGENCIES", "CAPTION_WORDS", "CREDIT_ENDS", "CREDIT_STARTS"]
