"""Explanations to test with: the real blocks and verdicts of a page, with steps, reasons and candidates made up.

What is made up is plausible and the same every time, so that pictures of it can be compared.
"""

from __future__ import annotations

from pathlib import Path

from cleannews import Article, Label, Options, clean
from cleannews.classify import classify
from cleannews.explanation import Candidate, ExplainedBlock, ExplainedField, Explanation, Reason, Step
from cleannews.metadata import NO_FACTS, gather, hints_of, read_facts
from cleannews.model.block import Block, Segments, Verdict
from cleannews.model.labels import Kind, Outcome, Role
from cleannews.parse import parse, readable
from cleannews.segment.html import segment_html
from cleannews.segment.text import segment_text

HARBOUR = Path(__file__).parents[1] / "examples" / "harbour-vote.html"
HARBOUR_URL = "https://courier.example/local/2024/10/02/harbour-vote"

TIMINGS = (("parse", 0.0006), ("segment", 0.0011), ("classify", 0.0042), ("metadata", 0.0023), ("assemble", 0.0003))


def explanation_of(page: str, url: str | None = None) -> Explanation:
    """An explanation of a page, HTML or flattened."""
    article = clean(page, url=url)
    if article.format == "html":
        root = parse(page, Options()).root
        segments = segment_html(root)
        facts = read_facts(root)
    else:
        segments, facts = segment_text(readable(page)), NO_FACTS
    verdicts = classify(segments, hints_of(gather(facts, url)), Options()).verdicts
    blocks = tuple(map(_explained, segments.blocks, verdicts, [segments] * len(verdicts)))
    return Explanation(article, blocks, _fields(article), TIMINGS)


def harbour() -> Explanation:
    """Of the page that comes with the library."""
    return explanation_of(HARBOUR.read_text(encoding="utf-8"), HARBOUR_URL)


def block(index: int, text: str, what: Role | Label, **fields) -> ExplainedBlock:
    """One block; `fields` replace what is made up."""
    role, label = (what, None) if isinstance(what, Role) else (None, what)
    known = {
        "kind": Kind.TEXT,
        "line": index + 1,
        "xpath": f"/html/body/p[{index + 1}]",
        "words": len(text.split()),
        "link_density": 0.0,
        "steps": (Step("body" if role else "region", role, label, "", 0.9),),
        "probability": None,
        "first_guess": None,
        "reasons": (),
    } | fields
    return ExplainedBlock(index=index, text=text, role=role, label=label, **known)


def explanation(blocks=(), fields=(), timings=TIMINGS, **article) -> Explanation:
    """An explanation of nothing but what is given."""
    known = {"outcome": Outcome.ARTICLE, "outcome_reason": "it reads like one", "confidence": 0.9} | article
    return Explanation(Article(**known), tuple(blocks), tuple(fields), tuple(timings))


def _explained(block: Block, verdict: Verdict, segments: Segments) -> ExplainedBlock:
    last = Step(verdict.rule, verdict.role, verdict.label, verdict.detail, verdict.score)
    steps, probability, first, reasons = (last,), None, None, ()
    if verdict.rule in ("body", "model", "before-body", "after-body", "outside-article"):
        share = min(0.97, 0.35 + 0.03 * block.words)
        probability = share if verdict.kept else 1.0 - share
        first = probability * 0.8
        reasons = (
            Reason("words", str(block.words), 0.09 * block.words - 0.7),
            Reason("words in links", f"{_share(block):.0%}", 0.6 - 3 * _share(block)),
            Reason("running text before it", "", 0.4),
            Reason("what the elements around it are called", "layout post", 0.3),
            Reason(
                "ends like a sentence",
                "" if block.text.endswith(".") else "no",
                0.2 if block.text[-1:] == "." else -0.9,
            ),
        )
        reasons = tuple(sorted(reasons, key=lambda reason: -abs(reason.effect)))
        if verdict.rule == "body" and block.words < 12:
            steps = (Step("short-line-run", None, Label.OTHER, "4 short lines", 0.6), last)
    text = block.text
    if block.media is not None:
        known = block.media.attributes
        text = next((known[name] for name in ("alt", "data-src", "src") if known.get(name)), f"<{block.media.tag}>")
    return ExplainedBlock(
        block.index, block.kind, text, block.line, segments.xpath(block.place), block.words, _share(block),
        verdict.role, verdict.label, steps, probability, first, reasons,
    )  # fmt: skip


def _share(block: Block) -> float:
    return block.link_words / block.words if block.words else 0.0


def _fields(article: Article) -> tuple[ExplainedField, ...]:
    fields = []
    for name in (
        "headline", "description", "authors", "date_published", "date_modified", "language", "section", "breadcrumbs",
        "tags", "publisher", "site_name", "dateline", "canonical_url", "is_accessible_for_free",
    ):  # fmt: skip
        value, source = _shown(getattr(article, name)), article.sources.get(name, "")
        candidates = [Candidate(source, value, True)] if value else []
        if name == "headline" and value:
            candidates.append(Candidate("title", f"{value} – {article.site_name}", False))
        fields.append(ExplainedField(name, value, source, tuple(candidates)))
    return tuple(fields)


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(getattr(entry, "name", str(entry)) for entry in value)
    return "" if value is None else str(value)
