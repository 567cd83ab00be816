"""Words of credits, by language.

`CREDIT_STARTS` stand before the name in a credit, `CREDIT_ENDS` behind it; `AGENCIES` are names that make a credit by
themselves. All are lower-case, colons as pages write them. Languages are keyed as in `cleannews.lexicon.dates`.
"""

from __future__ import annotations

from cleannews.lexicon.captions.credits import AGENCIES, CREDIT_ENDS, CREDIT_STARTS

__all__ = ["AGENCIES", "CREDIT_ENDS", "CREDIT_STARTS"]
