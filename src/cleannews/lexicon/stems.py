"""Beginnings of words that say what a line of at most four words is, whatever its inflection or spelling.

Source: the words that publishers' subscription, cookie and login prompts share in each language; a stem stands here
only if no heading of an article of four words is likely to hold it.
"""

from __future__ import annotations

from collections.abc import Mapping

from cleannews.model.labels import Label

STEMS: Mapping[Label, Mapping[str, tuple[str, ...]]] = {
    Label.SUBSCRIBE: {
        "en": ("subscri", "unsubscri", "newsletter"),
        "de": ("abonnier", "abonnent"),
        "fr": ("abonnez", "inscrivez"),
        "es": ("suscri", "suscríb"),
        "pt": ("assine", "subscrev"),
        "it": ("abbonat", "iscriviti"),
        "nl": ("abonneer",),
        "pl": ("zaprenumeruj", "subskryb"),
        "ru": ("подпиш", "подписк"),
        "uk": ("підпиш", "підписк"),
        "tr": ("abone",),
        "sv": ("prenumerer",),
    },
    Label.ADVERTISEMENT: {"en": ("advertis",), "de": ("werbung",), "fr": ("publicité",), "es": ("publicidad",)},
    Label.CONSENT: {"mul": ("cookie",)},
    Label.COPYRIGHT: {"mul": ("copyright",)},
}
"""Label → language → stems, lower-case."""

LONGEST_LINE = 4
"""Words; in longer lines one stem says nothing."""
