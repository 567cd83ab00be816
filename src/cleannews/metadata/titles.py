"""Where titles are given: what the page declares, and the headings that it shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cleannews.metadata.evidence import Evidence
from cleannews.metadata.headlines import MAX_HEADLINE, Title, part_keys
from cleannews.metadata.json_ld import JsonObject, is_article, strings
from cleannews.metadata.plain import plain_text, title_key
from cleannews.model import kinds, roles
from cleannews.model.block import Block
from cleannews.model.labels import Label

_METAS = (
    "parsely-title", "sailthru.title", "cxenseparse:title", "dc.title", "dcterms.title", "citation_title", "title",
    "headline", "shareaholic:title",
)  # fmt: skip
_TITLE_TOKENS = frozenset(
    """entry-title post-title article-title articletitle headline article-headline article__headline article__title
    post__title itemprop=headline news-title newstitle story-title storytitle story-headline single-title
    single-post-title contentheading posttitle entrytitle main-title title-article item-title""".split()
)
_MAX_WORDS = 40
_ELSEWHERE = frozenset({Label.COMMENTS, Label.FOOTER, Label.RELATED, Label.NAVIGATION})


def declared_titles(evidence: Evidence) -> Iterator[Title]:
    """What the page says its title is."""
    facts = evidence.facts
    article = evidence.article
    if article is not None:
        yield from (Title(text, "json-ld") for text in _object_titles(article))
    yield from (Title(item.value, "microdata") for item in facts.items.get("headline", ())[:1])
    yield from (Title(text, "opengraph") for text in evidence.metas("og:title")[:1])
    yield from (Title(text, "twitter") for text in evidence.metas("twitter:title", "twitter:text:title")[:1])
    yield from (Title(text, "meta") for text in evidence.metas(*_METAS)[:2])
    for item in evidence.objects:
        if not is_article(item):
            yield from (Title(text, "meta") for text in _object_titles(item))
            break
    if facts.title:
        yield Title(facts.title, "title")


def _object_titles(item: JsonObject) -> list[str]:
    return (strings(item.get("headline")) or strings(item.get("name")))[:1]


def shown_titles(evidence: Evidence) -> Iterator[Title]:
    """Headings of the page that may be its headline.

    Every ``h1`` and the block that the classifier took; a lower heading that the page calls its title. The parts of
    an ``h1`` (source ``part``) and other headings (``lower``) count only where the page declares the same. What stands
    on other pages of the site does not count, unless this page declares it, as each part of a long article does.
    """
    if not evidence.recurring:
        yield from _headings(evidence)
        return
    headings = list(_headings(evidence))
    declared = {key for title in declared_titles(evidence) for key in part_keys(plain_text(title.text, MAX_HEADLINE))}
    own = [title for title in headings if _is_own(title_key(title.text), declared, evidence.recurring)]
    yield from own if own or declared else headings


def _is_own(key: str, declared: set[str], recurring: Mapping[str, float]) -> bool:
    """Whether a heading is the page's and not the site's."""
    return key in declared or key not in recurring


def _headings(evidence: Evidence) -> Iterator[Title]:
    for heading in evidence.facts.h1s:
        yield Title(heading.text, "h1")
        for part in heading.parts:
            yield Title(part, "part")
    source = "heading" if evidence.segments.from_html else "text"
    for block in evidence.blocks(role=roles.HEADLINE):
        yield Title(block.text, source)
    yield from _beneath(evidence)
    named = 0
    page_titles = " ".join((evidence.facts.title, *evidence.metas("og:title")[:1]))
    for block in evidence.segments.blocks:
        if block.kind is kinds.HEADING and block.level > 1 and 2 <= block.words <= _MAX_WORDS:
            if not _TITLE_TOKENS.isdisjoint(evidence.segments.places[block.place].tokens):
                named += 1
                yield Title(block.text, "heading" if named == 1 and not _elsewhere(evidence, block) else "lower")
            elif block.level <= 3 and block.text[:8] in page_titles:
                yield Title(block.text, "lower")


def _beneath(evidence: Evidence) -> Iterator[Title]:
    """The heading right below a lone ``h1`` that the page declares as its headline."""
    blocks = evidence.segments.blocks
    tops = [block for block in blocks if block.level == 1 and block.words]
    if len(tops) != 1:
        return
    top = tops[0]
    article = evidence.article
    declared = [] if article is None else _object_titles(article)
    declared += [item.value for item in evidence.facts.items.get("headline", ())[:1]]
    keys = {title_key(text) for text in declared} - {title_key(top.text), ""}
    for block in blocks[top.index + 1 : top.index + 1 + _BENEATH]:
        if block.level in (2, 3) and block.words <= _MAX_WORDS and title_key(block.text) in keys:
            yield Title(block.text, "beneath")
            return


_BENEATH = 4
"""Blocks below the ``h1``."""


def _elsewhere(evidence: Evidence, block: Block) -> bool:
    return bool(evidence.verdicts) and evidence.verdicts[block.index].label in _ELSEWHERE


def headline_block(evidence: Evidence, headline: str) -> int:
    """Index of the block that shows the headline; -1 if none does."""
    key = title_key(headline)
    longest = len(headline) + 12  # another spelling differs by a few marks and spaces
    taken = next((block.index for block in evidence.blocks(role=roles.HEADLINE)), -1)
    best, worth = taken, -1
    for block in evidence.segments.blocks:
        if len(key) <= len(block.text) <= longest and title_key(block.text) == key:
            here = 2 * (not _elsewhere(evidence, block)) + (block.kind is kinds.HEADING)
            if block.index == taken:
                return taken
            if here > worth:
                best, worth = block.index, here
    return best
