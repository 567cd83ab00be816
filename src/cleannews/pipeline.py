"""The one place where the order of the stages is written."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, NamedTuple

from lxml import etree

from cleannews.article import Article
from cleannews.assemble import assemble
from cleannews.classify import History, Site, classify, notices_of
from cleannews.decode import decode, undo_misreading
from cleannews.intake import Source, take
from cleannews.metadata import NO_FACTS, Evidence, Facts, gather, hints_of, merge, read_facts
from cleannews.metadata.page_fields import declared_address
from cleannews.model.block import Hints, Notice, Segments, Verdict
from cleannews.model.labels import Outcome
from cleannews.model.metadata import Metadata
from cleannews.options import Options
from cleannews.outcome import NO_ARTICLES, Judgement, declares_article, judge, withdraw, withdraw_shown
from cleannews.parse import parse, readable
from cleannews.second_opinion import ask_readability
from cleannews.segment.html import segment_html
from cleannews.segment.text import segment_text
from cleannews.sniff import Finding, sniff_bytes, sniff_text


class _Look(NamedTuple):
    """What came of looking at the blocks once."""

    verdicts: tuple[Verdict, ...]
    metadata: Metadata
    judgement: Judgement
    history: History | None
    is_unlike_site: bool


class Findings(NamedTuple):
    """What an article was assembled from, and how it came about."""

    segments: Segments
    evidence: Evidence
    """What the metadata was read from; the blocks' verdicts are those of that moment."""
    verdicts: tuple[Verdict, ...]
    """What the blocks are in the end."""
    history: History | None
    """What was said of them when they were last looked at; None unless the observer wants it."""


class Observer:
    """Is told how a page is cleaned. This one does not listen; `cleannews.explanation` has one that does."""

    def done(self, stage: str) -> None:
        """Hear that a stage is done."""

    def history(self) -> History | None:
        """What the classifier shall write in, when it looks at the blocks, first or again."""
        return None

    def found(self, findings: Findings) -> None:
        """Hear what was found, on a page that has blocks."""


_NOBODY: Final = Observer()

SITE_UNKNOWN: Final = Notice("site-unknown", "there is no profile of the page's site: it was cleaned as any page is")
UNLIKE_SITE: Final = Notice(
    "unlike-site", "the page is not like those that its site's profile was learned from: it was cleaned as any page is"
)


class Cleaner:
    """Cleans pages with one set of options. It keeps nothing between pages and can be shared by threads.

    Args:
        options: what the caller wants.
        site: what is known of the pages' sites: a `cleannews.SiteProfile` or `cleannews.SiteProfiles`.
    """

    def __init__(self, options: Options | None = None, site: Site | None = None) -> None:
        self.options = options or Options()
        self.site = site

    def clean(self, page: object, url: str | None = None, content_type: str | None = None) -> Article:
        """As `cleannews.clean`, with this cleaner's options."""
        return self.clean_observed(page, url, content_type, _NOBODY)

    def clean_observed(self, page: object, url: str | None, content_type: str | None, observer: Observer) -> Article:
        """As `clean`, with someone who watches."""
        source = take(page, url, content_type, self.options)
        observer.done("read")
        content, encoding = source.content, None
        notices: tuple[Notice, ...] = ()
        utf8: bytes | None = None
        if isinstance(content, bytes):
            found = sniff_bytes(content)
            if found is not None:
                return _nothing(source, found)
            decoded = decode(content, source.charset)
            content, encoding, notices, utf8 = decoded.text, decoded.encoding, decoded.notices, decoded.utf8
            observer.done("decode")
        if isinstance(content, str):
            reread, undone = undo_misreading(content)
            if undone:
                content, utf8, notices = reread, None, notices + undone
            form = sniff_text(content, self.options.format, source.media_type)
            if isinstance(form, Finding):
                return _nothing(source, form, encoding)
            if form == "text":
                segments = segment_text(readable(content))
                observer.done("segment")
                return self._finish(segments, NO_FACTS, source.url, encoding, notices, observer)
            parsed = parse(content, self.options, utf8=utf8)
            notices += parsed.notices
            root = parsed.root
            observer.done("parse")
        else:
            root = content
        if root is None:
            return _nothing(source, Finding(Outcome.EMPTY, "the page has markup but no element to read"), encoding)
        segments = segment_html(root)
        observer.done("segment")
        facts = read_facts(root)
        observer.done("facts")
        return self._finish(segments, facts, source.url, encoding, notices, observer, content)

    def _finish(
        self,
        segments: Segments,
        facts: Facts,
        url: str | None,
        encoding: str | None,
        notices: tuple[Notice, ...],
        observer: Observer,
        page: str | etree._Element | None = None,
    ) -> Article:
        thresholds = self.options.thresholds
        declared = gather(facts, url)
        habits = None if self.site is None else self.site.habits_of(url or declared_address(declared))
        of_site = declared if habits is None else declared._replace(recurring=habits.titles)
        hints = hints_of(declared)
        observer.done("hints")

        def judged(hints: Hints, options: Options = self.options, known: Metadata | None = None) -> _Look:
            history = observer.history()
            verdicts, expected, kinds, unlike = classify(segments, hints, options, history, habits)
            observer.done("classify")
            metadata = known or merge(declared if unlike else of_site, segments, verdicts)
            observer.done("metadata")
            product = hints.declares_product
            judgement = judge(segments, verdicts, metadata, thresholds, expected, kinds, product)
            observer.done("outcome")
            return _Look(verdicts, metadata, judgement, history, unlike)

        look = judged(hints)
        read_with = look.verdicts
        if look.judgement.outcome in NO_ARTICLES and declares_article(look.metadata):
            # The page says that it is an article: look once more, with no faith in what its elements are called.
            doubting = replace(self.options, thresholds=replace(thresholds, region_majority=0.0, hidden_majority=0.0))
            again = judged(hints, doubting, look.metadata)
            if again.judgement.outcome not in NO_ARTICLES:
                look = again
        elif page is not None and self._is_in_doubt(look.judgement):
            others = ask_readability(page, segments)
            observer.done("second opinion")
            if others:
                look = judged(hints._replace(second_opinion=others))
                read_with = look.verdicts
        judgement = look.judgement
        verdicts = withdraw(look.verdicts, judgement.outcome)
        metadata = withdraw_shown(look.metadata, judgement.outcome)
        notices += segments.notices + notices_of(segments, self.options)
        if self.site is not None and (habits is None or look.is_unlike_site):
            notices += (SITE_UNKNOWN if habits is None else UNLIKE_SITE,)
        base = declared.base or url or metadata.canonical_url
        article = assemble(
            segments, verdicts, metadata, judgement, url=url, base=base, encoding=encoding, notices=notices
        )
        observer.done("assemble")
        evidence = (declared if look.is_unlike_site else of_site)._replace(segments=segments, verdicts=read_with)
        observer.found(Findings(segments, evidence, verdicts, look.history))
        return article

    def _is_in_doubt(self, judgement: Judgement) -> bool:
        """Whether another extractor should be asked."""
        return self.options.second_opinion and judgement.confidence < self.options.thresholds.second_opinion_below


def clean(page: object, url: str | None = None, content_type: str | None = None) -> Article:
    """Clean a page.

    Args:
        page: HTML or flattened text, told apart by themselves, as `str`, `bytes`, `bytearray` or `memoryview`; a
            `pathlib.Path` to read; an lxml element or tree, a `bs4.BeautifulSoup` or `Tag` (never changed); or a
            response of requests, httpx or Scrapy, from which URL and charset are taken.
        url: address of the page, which relative links are resolved against.
        content_type: value of the HTTP header, such as ``text/html; charset=gb2312``.

    Returns:
        The article; where the page is none, its `outcome` says what it is.

    Raises:
        InputNotAccepted: `page` is of another type (also a `TypeError`).
        InputTooLarge: it is longer than 32 MB; `Options.max_bytes` raises the limit.
        InputUnreadable: the path cannot be read.
    """
    return Cleaner().clean(page, url, content_type)


def _nothing(source: Source, finding: Finding, encoding: str | None = None) -> Article:
    return Article(
        url=source.url, outcome=finding.outcome, outcome_reason=finding.reason, confidence=1.0, encoding=encoding
    )
