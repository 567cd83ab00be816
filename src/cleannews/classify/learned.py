"""The model's word on the rules' draft: which texts the article consists of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from cleannews.classify import phrases
from cleannews.classify.features import PAGE_KINDS, features_of, unsettled
from cleannews.classify.habits import Habits, reconsider
from cleannews.classify.history import Asked, History
from cleannews.classify.network import SHIPPED, load
from cleannews.classify.opinion import MODEL, Draft, Reading
from cleannews.classify.rules.body import data_tables, role_in_body
from cleannews.classify.rules.extent import FURTHER_ARTICLE
from cleannews.classify.rules.front import looks_like_byline
from cleannews.classify.titling import entitle
from cleannews.classify.view import View, folded
from cleannews.model import roles
from cleannews.model.block import Block, Notice, Segments, Verdict
from cleannews.model.labels import Label
from cleannews.options import Options

MOST_BLOCKS = 20_000
"""Longer pages are left to the rules; of 3,530 real pages the longest had 12,812 elements."""

THRESHOLDS: Final = {"precision": 0.75, "balanced": 0.5, "recall": 0.25}
"""Probability from which a text is kept, by `Options.favor`."""

# What follows was measured with fold weights on the development corpora (2026-11), each figure as: 4-gram F1 of
# fundus-dev and daniel-dev, segment F1 of trafilatura-eval, word F1 of wcxb-dev's articles.

RULES_SHARE: Final = 0.15
"""What the rules' own yes or no counts for beside the model's probability; 0.25 is worth +0.001, -0.001, 0, 0."""

LIST_EASE: Final = 0.25
"""How far that probability falls as the page is sure to be a list of pages or products, or a product among them: its
text are titles and short lines, which elsewhere are furniture. The rules, made for articles, count for less there too.
Worth +0.012 on all page types of wcxb-dev, +0.001 on trafilatura-eval, 0 on articles (two folds of five)."""

HEADING_EASE: Final = 0.5
"""Share of the threshold that a heading of flattened text needs, a short line that the rules found running text under:
lost headings show more than kept titles. Worth -0.003 on fundus-dev with its inline neighbours glued, 0 elsewhere."""

_LISTS: Final = ("listing", "collection", "product")

LIST_SHARE: Final = 0.5
"""What the mean of a list counts for beside each item's own probability: +0.001, +0.001, +0.0005, +0.0006."""

_FINAL_RULES: Final = frozenset(
    ("hidden", "phrase-line", "phrase-start", "caption", "breadcrumb-line", "copyright-line", "headline-repeated",
     "pull-quote")
)  # fmt: skip
_FINAL_LABELS: Final = frozenset(
    (Label.ADVERTISEMENT, Label.COMMENT_FORM, Label.SUBSCRIBE, Label.SHARE, Label.CONSENT, Label.BREADCRUMB,
     Label.COPYRIGHT)
)  # fmt: skip
"""What the rules know and the model can only guess: it does not bring these back. Worth 0 on all four."""
_FINAL_ROLES: Final = frozenset((roles.HEADLINE, roles.NOTE))
"""What it does not take out either. The corpora disagree on notes of agencies and corrections; here they are text."""

_LONGEST_BYLINE: Final = 10
"""Words of a line that stays a byline whatever the model says: `text` holds none. Longer ones may be a sentence."""


def revise(
    view: View, draft: Draft, options: Options, history: History | None = None, habits: Habits | None = None
) -> Reading:
    """Replace the verdicts that the model does not share. Images and embeds are the rules', in HTML the headline too.

    Pages of more than `MOST_BLOCKS` are left to them altogether, of which `notices_of` tells, and so is flattened text
    in which they find no furniture: it is clean already.

    Raises:
        WeightsUnreadable: `Options.weights` is no file of weights.
    """
    from_html = view.segments.from_html
    if not 0 < len(view.blocks) <= MOST_BLOCKS or not (from_html or _has_furniture(draft)):
        return Reading(None, {})
    indices = unsettled(view, draft)
    if not indices:
        return Reading(0.0, {})
    network = load(options.weights or SHIPPED, "html" if from_html else "text")
    features = features_of(view, draft, indices, network.vocabulary)
    said = network(features)
    if said.title is not None:
        entitle(view, draft, indices, said.title, MODEL)
    tables = data_tables(view)
    kinds = dict(zip(PAGE_KINDS, said.kinds.tolist(), strict=True))
    lists = sum(kinds[kind] for kind in _LISTS)
    said_of = dict(zip(indices, said.text.tolist(), strict=True))
    probabilities = _smoothed(view, draft, tables, said_of, RULES_SHARE * (1.0 - lists))
    known = reconsider(view.segments, probabilities, habits) if habits is not None else None
    alone = probabilities
    recurring: Mapping[int, int] = {}
    if known is not None:
        probabilities, recurring = known
    if history is not None:
        history.asked = Asked(network, features, alone, probabilities)
    threshold = THRESHOLDS[options.favor] - LIST_EASE * lists
    titles = frozenset(map(folded, view.hints.titles))
    open_to = {
        index: p for index, p in probabilities.items() if not _is_settled(view.blocks[index], draft[index], titles)
    }
    if options.favor != "precision" and lists < 0.5:
        threshold = min(threshold, _best_threshold(view, open_to, threshold))
    taken_out = []
    kept = right = missed = 0.0  # words: all that are kept; those and others, as likely as they are the article's
    for index, probability in open_to.items():
        block, verdict = view.blocks[index], draft[index]
        if verdict is not None and verdict.role in roles.OF_TEXT:
            eased = not from_html and verdict.role is roles.HEADING
            if probability < (threshold * HEADING_EASE if eased else threshold):
                taken_out.append(index)
                missed += block.words * probability
                continue
        elif probability < threshold:
            missed += block.words * probability
            continue
        else:
            detail = "" if verdict is None or verdict.label is None else f"not {verdict.label}"
            draft[index] = Verdict(role_in_body(view, block, tables), None, MODEL, detail, probability)
        kept += block.words
        right += block.words * probability
    for index in taken_out:
        block = view.blocks[index]
        signs = block.words <= _LONGEST_BYLINE and phrases.starts_byline(block.text)  # "Written by …" as a heading too
        label = Label.BYLINE if signs or looks_like_byline(view, index) else _label_beside(draft, index)
        detail = f"on {recurring[index]} pages of the site" if index in recurring else ""
        draft[index] = Verdict(None, label, MODEL, detail, 1.0 - probabilities[index])
    expected = 2.0 * right / (kept + right + missed) if right else 0.0
    return Reading(expected, kinds, habits is not None and known is None)


def _has_furniture(draft: Draft) -> bool:
    """Whether the rules would remove anything for what it says, not only for where it stands."""
    return any(verdict is not None and verdict.label not in _CLEAN for verdict in draft)


_CLEAN: Final = frozenset((None, Label.BYLINE, Label.OTHER, Label.DUPLICATE))
"""What the rules may find in a text that someone has cleaned before."""


def notices_of(segments: Segments, options: Options) -> tuple[Notice, ...]:
    """What the caller should know of the model's part: that it had none, on a page too long for it."""
    count = len(segments.blocks)
    if count <= MOST_BLOCKS or MODEL in options.disabled_rules:
        return ()
    return (Notice("model-skipped", f"the page has {count:,} blocks; the model reads up to {MOST_BLOCKS:,}"),)


def _smoothed(
    view: View, draft: Draft, tables: frozenset[int], said: Mapping[int, float], rules_share: float
) -> dict[int, float]:
    """What the network says, by block, with the rules' word.

    A table is kept or dropped as one, the items of a list nearly so.
    """
    found = dict(said)
    groups: dict[tuple[float, int], list[int]] = {}
    for index in said:
        block, verdict = view.blocks[index], draft[index]
        kept = verdict is not None and verdict.role in roles.OF_TEXT
        found[index] += rules_share * (kept - found[index])
        if block.cell is not None and block.cell.table in tables:
            groups.setdefault((1.0, block.cell.table), []).append(index)
        elif block.list is not None:
            groups.setdefault((LIST_SHARE, block.list.list), []).append(index)
    for (share, _), members in groups.items():
        words = sum([view.blocks[index].words for index in members])
        mean = sum([found[index] * view.blocks[index].words for index in members]) / words
        for index in members:
            found[index] += share * (mean - found[index])
    return found


def _best_threshold(view: View, probabilities: Mapping[int, float], threshold: float) -> float:
    """The threshold at which the expected F1 is best, where hardly a word is kept at the usual one.

    The best set of texts always is that of the likeliest ones, down to half the F1 that it reaches (Lipton, Elkan and
    Naryanaswamy, "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014).
    """
    blocks = view.blocks
    if sum([blocks[index].words for index, p in probabilities.items() if p >= threshold]) >= _FEWEST_WORDS:
        return threshold
    expected = sum([blocks[index].words * p for index, p in probabilities.items()])
    kept = right = best = 0.0
    for index, probability in sorted(probabilities.items(), key=lambda entry: -entry[1]):
        if probability < _LEAST:
            break
        kept += blocks[index].words
        right += blocks[index].words * probability
        if 2.0 * right / (kept + expected) > best:
            best, threshold = 2.0 * right / (kept + expected), probability
    return threshold


_FEWEST_WORDS: Final = 25
"""Worth +0.006 on mozilla, 0 elsewhere (2026-11)."""
_LEAST: Final = 0.1
"""Probability below which a text is not kept however little else there is."""


def _is_settled(block: Block, verdict: Verdict | None, titles: frozenset[str]) -> bool:
    """Whether the rules' word on a text is the last one."""
    if verdict is None:
        return False
    if verdict.role in _FINAL_ROLES:
        return True
    if verdict.role in roles.OF_TEXT:
        return False
    if verdict.rule in _FINAL_RULES or verdict.label in _FINAL_LABELS or verdict.detail == FURTHER_ARTICLE:
        return True
    if verdict.label is Label.BYLINE and block.words <= _LONGEST_BYLINE:
        return True
    text = folded(block.text)
    if not any(map(str.isalpha, text)):
        return True  # a counter, a time
    return any(text == title or (len(text) >= _SHORTEST_TITLE and text in title) for title in titles)


_SHORTEST_TITLE: Final = 12
"""Letters of a text that is the headline where it is a part of a title that the page declares."""


_REACH: Final = 3
"""Blocks away from a text at which a label still says something of it."""


def _label_beside(draft: Draft, index: int) -> Label:
    """The label of what the rules removed around a text, those of a list of teasers are alike; `OTHER` if in doubt."""
    before = _first_label(draft, range(index - 1, max(-1, index - 1 - _REACH), -1))
    behind = _first_label(draft, range(index + 1, min(len(draft), index + 1 + _REACH)))
    if before is None or behind is None:
        return before or behind or Label.OTHER
    return before if before is behind else Label.OTHER


def _first_label(draft: Draft, indices: range) -> Label | None:
    for index in indices:
        verdict = draft[index]
        if verdict is not None and verdict.label is not None and verdict.rule != MODEL:
            return verdict.label
    return None
