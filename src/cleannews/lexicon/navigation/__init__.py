"""Words of menus and breadcrumbs, by language: a site's front page, and the usual sections of a newspaper.

None of them decides alone: "Culture" or "Health" can head a part of an article. They are evidence where several
stand together, or beside a separator. Languages are keyed as in `cleannews.lexicon.dates`. All words are lower-case:
compare through `cleannews.lexicon.folding.fold`.
"""

from __future__ import annotations

from collections.abc import Mapping

from cleannews.lexicon.navigation.home import HOME
from cleannews.lexicon.navigation.latin import LATIN
from cleannews.lexicon.navigation.other_scripts import OTHER_SCRIPTS

__all__ = ["HOME", "SECTIONS"]

SECTIONS: Mapping[str, tuple[str, ...]] = {**LATIN, **OTHER_SCRIPTS}
