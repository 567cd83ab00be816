"""Cleaning with someone who watches and writes the account."""

from __future__ import annotations

from time import perf_counter

from cleannews.article import Article
from cleannews.assemble import known_by, with_headline
from cleannews.classify import History, Site
from cleannews.explanation.account import ExplainedBlock, Explanation, Step
from cleannews.explanation.fields import fields_of
from cleannews.explanation.reasons import Word, words_of
from cleannews.metadata.candidates import candidates_of
from cleannews.model.block import Verdict
from cleannews.options import Options
from cleannews.pipeline import Cleaner, Findings, Observer


def explain(
    page: object,
    url: str | None = None,
    content_type: str | None = None,
    options: Options | None = None,
    site: Site | None = None,
) -> Explanation:
    """Clean a page and say why each block of it was kept or removed, and where each field is from.

    The article is what `clean` gives; to explain takes about twice as long.

    Args:
        page: as for `clean`.
        url: address of the page, which relative links are resolved against.
        content_type: value of the HTTP header, such as ``text/html; charset=gb2312``.
        options: as for `Cleaner`.
        site: as for `Cleaner`.

    Raises:
        InputNotAccepted, InputTooLarge, InputUnreadable: as `clean` does.
    """
    watch = _Watch()
    article = Cleaner(options, site).clean_observed(page, url, content_type, watch)
    findings = watch.findings
    if findings is None:
        return Explanation(article, (), fields_of(article, {}), tuple(watch.timings))
    return Explanation(
        article,
        _blocks(findings, article),
        fields_of(article, candidates_of(findings.evidence)),
        tuple(watch.timings),
    )


class _Watch(Observer):
    """Takes the time of the stages and keeps what they found."""

    def __init__(self) -> None:
        self.timings: list[tuple[str, float]] = []
        self.findings: Findings | None = None
        self._since = perf_counter()

    def done(self, stage: str) -> None:
        now = perf_counter()
        self.timings.append((stage, now - self._since))
        self._since = now

    def history(self) -> History | None:
        return History()

    def found(self, findings: Findings) -> None:
        self.findings = findings


_NOT_ASKED = Word(None, None, ())


def _blocks(findings: Findings, article: Article) -> tuple[ExplainedBlock, ...]:
    segments, history = findings.segments, findings.history
    assert history is not None
    words = {} if history.asked is None else words_of(history.asked, segments)
    final = with_headline(segments, findings.verdicts, article.headline)
    paths = segments.xpaths()
    blocks = []
    for block, verdict, last in zip(segments.blocks, findings.verdicts, final, strict=True):
        said = history.said[block.index]
        for later in (verdict, last):  # withdrawn with the whole page, or by the headline that was chosen
            if not said or said[-1] != later:
                said = [*said, later]
        word = words.get(block.index, _NOT_ASKED)
        blocks.append(
            ExplainedBlock(
                index=block.index,
                kind=block.kind,
                text=known_by(block),
                line=block.line,
                xpath=paths[block.place] if segments.from_html else "",
                words=block.words,
                link_density=block.link_words / block.words if block.words else 0.0,
                role=last.role,
                label=last.label,
                steps=tuple(map(_step, said)),
                probability=word.probability,
                first_guess=word.first_guess,
                reasons=word.reasons,
            )
        )
    return tuple(blocks)


def _step(verdict: Verdict) -> Step:
    return Step(verdict.rule, verdict.role, verdict.label, verdict.detail, verdict.score)
