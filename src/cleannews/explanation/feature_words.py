"""The model's features in words: one for each of `NUMBERS`, and for what is left out as one beside them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

from cleannews.classify.features import NUMBERS


class Wording(NamedTuple):
    """How a feature is told."""

    what: str
    """What it is; of a flag, what it says where it is set."""
    form: Literal["flag", "count", "words", "share", "mean"]
    unset: str = ""
    """What a flag says where it is not set."""


_FACTS: Final = {
    "words": Wording("its length", "words"),
    "words in links": Wording("words in links", "count"),
    "chars": Wording("characters", "count"),
    "weight": Wording("running text in it", "words"),
    "inside": Wording(
        "stands in the part of the page that holds the article",
        "flag",
        "stands outside the part of the page that holds the article",
    ),
    "commas": Wording("commas", "count"),
    "links": Wording("links", "count"),
    "lines": Wording("line breaks", "count"),
    "marks": Wording("links, emphases and other inline elements", "count"),
    "ends a sentence": Wording("ends as a sentence does", "flag", "does not end as a sentence does"),
    "announces": Wording("ends in a colon", "flag", "does not end in a colon"),
    "breaks off": Wording("breaks off", "flag", "does not break off"),
    "begins lower-case": Wording("begins with a small letter", "flag", "does not begin with a small letter"),
    "begins with a quote": Wording(
        "begins with a quotation mark or a dash", "flag", "does not begin with a quotation mark or a dash"
    ),
    "capitals": Wording("is all in capitals", "flag", "is not all in capitals"),
    "asks or calls": Wording("asks or exclaims", "flag", "neither asks nor exclaims"),
    "digit near the start": Wording("has a digit near its start", "flag", "has no digit near its start"),
    "copies": Wording("times that it stands on the page, four at most", "count"),
    "credit": Wording("begins as the credit of an image does", "flag", "does not begin as the credit of an image does"),
    "declared": Wording("stands in the text that the page declares (1) or does not (−1)", "count"),
    "heading level": Wording("level as a heading, 0 for none", "count"),
    "in a table": Wording("stands in a table of data", "flag", "stands in no table of data"),
    "in a quote": Wording("stands in a quotation", "flag", "stands in no quotation"),
    "in a figure": Wording("stands in a figure", "flag", "stands in no figure"),
    "all emphasised": Wording("is emphasised as a whole", "flag", "is not emphasised as a whole"),
}

_DERIVED: Final = {
    "parent's weight": Wording("running text under the same parent", "words"),
    "parent's texts": Wording("texts under the same parent", "count"),
    "weight of elements called so": Wording("running text in elements of the same name and classes", "words"),
    "elements like it": Wording("elements of the same name and classes", "count"),
    "elements like its parent": Wording("elements of the same name and classes as its parent", "count"),
    "elements like its grandparent": Wording("elements of the same name and classes as its grandparent", "count"),
    "settled before": Wording("blocks just before it that the rules have settled", "count"),
    "settled behind": Wording("blocks just behind it that the rules have settled", "count"),
    "rows passed": Wording("texts before it that the rules have not settled", "count"),
    "rows left": Wording("texts behind it that the rules have not settled", "count"),
    "link density": Wording("share of its words in links", "share"),
    "word length": Wording("characters for each word", "mean"),
    "commas a word": Wording("commas for each word", "mean"),
    "in a list": Wording("stands in a list", "flag", "stands in no list"),
    "links of the list": Wording("share of its list's words in links", "share"),
    "behind the container's start": Wording("blocks since the start of the article's part of the page", "count"),
    "before the container's end": Wording("blocks up to the end of the article's part of the page", "count"),
    "behind the headline": Wording("blocks since the headline", "count"),
    "position": Wording("share of the page that is before it", "share"),
    "weight passed": Wording("share of the running text before it", "share"),
    "inner weight passed": Wording("share of the running text before it, in the article's part of the page", "share"),
    "inner weight left": Wording("share of the running text behind it, in the article's part of the page", "share"),
    "words passed": Wording("share of the words before it", "share"),
    "depth in the container": Wording("elements between it and the one that holds the article", "count"),
    "parent's share": Wording("share of the running text under the same parent", "share"),
    "grandparent's share": Wording("share of the running text under the same grandparent", "share"),
    "share of elements called so": Wording(
        "share of the running text in elements of the same name and classes", "share"
    ),
}

_OF_PAGE: Final = {
    "has a headline": Wording("the page shows a headline", "flag", "the page shows no headline"),
    "blocks": Wording("blocks on the page", "count"),
    "rows": Wording("texts on the page that the rules have not settled", "count"),
    "weight of all": Wording("running text on the page", "words"),
    "container's share": Wording("share of the running text in the article's part of the page", "share"),
    "link density of all": Wording("share of the page's words in links", "share"),
    "declares a body": Wording("the page declares its text", "flag", "the page does not declare its text"),
}

OF_PAGE: Final = frozenset(_OF_PAGE)
"""Numbers that are the same for every block of a page."""

WORDINGS: Final[Mapping[str, Wording]] = {
    **_FACTS,
    **_DERIVED,
    **_OF_PAGE,
    **{
        name: Wording(f"stands in <{name[3:]}>", "flag", f"does not stand in <{name[3:]}>")
        for name in NUMBERS
        if name.startswith("in ") and name not in _FACTS and name not in _DERIVED
    },
}
"""By `features.NUMBERS`."""

PART_WORDINGS: Final[Mapping[str, str]] = {
    "kind": "kind of element",
    "rules": "what the rules say",
    "neighbours": "what the rules say of the blocks beside it",
    "names": "what the elements are called",
    "ends": "the words it begins and ends with",
    "shape": "its signs, numbers and capitals",
    "cohesion": "the words that it shares with other texts",
    "repetition": "how many texts begin or end as it does",
}
"""By `Part.name` of `occlusion.PARTS`."""


def in_words(value: float, form: str) -> str:
    """A number as it is told; empty for a flag, which is told by its wording."""
    if form == "flag":
        return ""
    if form == "share":
        return f"{value:.0%}"
    if form == "mean":
        return f"{value:.2g}" if value < 1 else f"{value:.1f}"
    whole = f"{round(value):,}".replace("-", "−")
    return f"{whole} word{'' if round(value) == 1 else 's'}" if form == "words" else whole
