"""What one page shows of its site: its texts by place, how likely each is the article's, where the fields stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from cleannews.classify import History
from cleannews.classify.habits import PlaceKeys, log_odds, text_key, weight_of
from cleannews.classify.opinion import Draft
from cleannews.classify.view import folded
from cleannews.many import Cleaner
from cleannews.metadata import Evidence
from cleannews.metadata.headlines import MAX_HEADLINE, part_keys
from cleannews.metadata.plain import plain_text, title_key
from cleannews.metadata.titles import declared_titles
from cleannews.model import roles
from cleannews.model.block import Block, Segments, Verdict
from cleannews.model.labels import Label, Role
from cleannews.options import Options
from cleannews.pipeline import Findings, Observer
from cleannews.sites.profile import Mass, site_of

_SAMPLE: Final = 60
"""Characters of a text that a profile shows."""
_NAMES: Final = 2
"""Classes of an element that a profile shows."""

FIELDS: Final[Mapping[Role | Label, str]] = {
    Role.HEADLINE: "headline",
    Role.PARAGRAPH: "text",
    Role.CAPTION: "captions",
    Role.CREDIT: "credits",
    Label.BYLINE: "byline",
}
"""What is noted where it stands, by what its blocks are."""


class Trace(NamedTuple):
    """What a page shows of its site."""

    site: str
    """As `site_of` says; empty where the page has no address."""
    url: str
    texts: Mapping[str, str]
    """By `text_key`, of all texts with words: how the text begins."""
    kept: Mapping[str, int]
    """By the text alone, of those that were kept: how many words it has."""
    near: Mapping[int, Mass]
    """By `PlaceKeys.near`: what the model says of the texts there."""
    whole: Mapping[int, Mass]
    """By `PlaceKeys.whole`: the same."""
    names: Mapping[int, str]
    """By `PlaceKeys.near`: the elements by name."""
    spots: Mapping[str, tuple[str, ...]]
    """By field: the places where it stands, by name."""
    titles: frozenset[str]
    """Keys of the parts of the titles that it declares, and of its headings."""
    container: str
    """The place that most words of the article have in common, by name; empty where nothing was kept."""


class Tracer(Cleaner):
    """Cleans pages as a `Cleaner` does that knows no site, and gives back what they show of theirs."""

    def __init__(self, options: Options | None = None) -> None:
        super().__init__(options)

    def clean(self, page: object, url: str | None = None, content_type: str | None = None) -> Any:
        """The `Trace` of a page.

        Raises:
            as `Cleaner.clean` does.
        """
        watch = _Watch()
        article = self.clean_observed(page, url, content_type, watch)
        address = url or article.url or article.canonical_url or ""
        findings = watch.findings
        if findings is None:
            return Trace(site_of(address), address, {}, {}, {}, {}, {}, {}, frozenset(), "")
        history = findings.history
        asked = history.asked if history is not None else None
        probabilities = asked.probabilities if asked else {}
        return trace_of(findings.segments, findings.verdicts, probabilities, address, titles_of(findings.evidence))


class _Watch(Observer):
    """Keeps what was found, and of its history only what the model said."""

    def __init__(self) -> None:
        self.findings: Findings | None = None

    def history(self) -> History | None:
        return _OnlyTheModel()

    def found(self, findings: Findings) -> None:
        self.findings = findings


class _OnlyTheModel(History):
    def note(self, draft: Draft) -> None:
        pass


def trace_of(
    segments: Segments,
    verdicts: tuple[Verdict, ...],
    probabilities: Mapping[int, float],
    url: str = "",
    titles: frozenset[str] = frozenset(),
) -> Trace:
    """What a page shows of its site.

    Args:
        segments: the page.
        verdicts: what its blocks are.
        probabilities: by block, those that the model has a say in: what it says.
        url: of the page.
        titles: as of `Trace`.
    """
    keys = PlaceKeys(segments.places) if segments.from_html else None
    texts: dict[str, str] = {}
    kept: dict[str, int] = {}
    near: dict[int, Mass] = {}
    whole: dict[int, Mass] = {}
    names: dict[int, str] = {}
    spots: dict[str, dict[str, None]] = {}
    words_at: dict[str, int] = {}
    for block, verdict in zip(segments.blocks, verdicts, strict=True):
        if not block.words:
            continue
        at = 0 if keys is None else keys.near(block.place)
        key = text_key(block.text, at)
        if key:
            texts[key] = block.text[:_SAMPLE]
        if verdict.role in roles.OF_TEXT and (letters := folded(block.text)):
            kept[letters] = block.words
        if keys is None:
            continue
        probability = probabilities.get(block.index)
        if probability is not None:
            said, weight = log_odds(probability), weight_of(block)
            for masses, place in ((near, at), (whole, keys.whole(block.place))):
                before = masses.get(place, _NOTHING)
                masses[place] = Mass(before.sum + weight * said, before.weight + weight, 1)
        if at not in names:
            names[at] = _name(segments, block)
        field = FIELDS.get(verdict.role or verdict.label)  # type: ignore[arg-type]
        if field is not None:
            spots.setdefault(field, {})[names[at]] = None
            if field == "text":
                outer = _name(segments, block, skip=1)
                words_at[outer] = words_at.get(outer, 0) + block.words
    container = max(words_at, key=lambda name: (words_at[name], name), default="")
    places = {field: tuple(at) for field, at in spots.items()}
    return Trace(site_of(url), url, texts, kept, near, whole, names, places, titles, container)


def titles_of(evidence: Evidence) -> frozenset[str]:
    """Keys of the parts of the titles that a page declares, and of its headings."""
    found = {title_key(heading.text) for heading in evidence.facts.h1s}
    for title in declared_titles(evidence):
        text = plain_text(title.text, MAX_HEADLINE)
        found |= part_keys(text) - {title_key(text)}
    return frozenset(key for key in found if 1 < len(key) <= _LONGEST_TITLE)


_LONGEST_TITLE: Final = 48
"""Letters of the longest part of a title that a profile notes."""


_NOTHING: Final = Mass(0.0, 0.0, 0)


def _name(segments: Segments, block: Block, skip: int = 0) -> str:
    """The place of a block with the two around it, as in ``main > div.article-body > p``."""
    steps: list[str] = []
    at = block.place
    while at >= 0 and len(steps) < 3 + skip:
        place = segments.places[at]
        classes = sorted(
            {token.rstrip("0123456789") for token in place.tokens if token[0] not in "#" and "=" not in token}
        )
        steps.append(".".join((place.tag, *[name[:24] for name in classes[:_NAMES]])))
        at = place.parent
    return " > ".join(reversed(steps[skip:]))
