"""What the report and the notebook have in common: how labels belong together, how texts are cut, how figures read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Final

from cleannews.explanation.account import ExplainedBlock, Step
from cleannews.model.labels import Label
from cleannews.render.escape import escape_html

GROUPS: Final[Mapping[Label, str]] = {
    **dict.fromkeys((Label.ADVERTISEMENT, Label.SUBSCRIBE, Label.PAYWALL, Label.CONSENT), "asks"),
    **dict.fromkeys((Label.NAVIGATION, Label.BREADCRUMB, Label.RELATED, Label.SHARE, Label.FOOTER), "leads-away"),
    **dict.fromkeys((Label.COMMENTS, Label.COMMENT_FORM, Label.PROMPT), "readers"),
    **dict.fromkeys((Label.BYLINE, Label.AUTHOR_BIO, Label.COPYRIGHT), "about"),
    **dict.fromkeys((Label.HIDDEN, Label.DUPLICATE, Label.OTHER), "rest"),
}
"""Labels of one colour: what wants something of the reader, what leads away, what readers do or write, what is about
the article, and the rest. Eighteen colours would tell nobody anything."""


def escaped(text: str, most: int) -> str:
    """The text for HTML; the middle of one that is longer than `most` is left out, which the result says."""
    if len(text) <= most:
        return escape_html(text)
    half = most // 2
    out = f'<span class="cut">… {len(text) - 2 * half:,} characters left out …</span>'
    return f"{escape_html(text[:half])} {out} {escape_html(text[-half:])}"


def runs_of(blocks: Iterable[ExplainedBlock]) -> list[tuple[Label | None, list[ExplainedBlock]]]:
    """Neighbours that were removed under the same label, and neighbours that were kept (None), in page order."""
    return [(label, list(run)) for label, run in groupby(blocks, key=lambda block: block.label)]


def counts_of(blocks: Iterable[ExplainedBlock]) -> list[tuple[Label, int]]:
    """How many blocks were removed under each label, labels of one group together, the commonest group first."""
    counts = Counter(block.label for block in blocks if block.label is not None)
    groups = Counter[str]()
    for label, count in counts.items():
        groups[GROUPS[label]] += count
    return sorted(counts.items(), key=lambda entry: (-groups[GROUPS[entry[0]]], GROUPS[entry[0]], -entry[1], entry[0]))


def said(step: Step) -> str:
    """What a step says that the block is."""
    return str(step.role or step.label or "")


def decided(block: ExplainedBlock) -> Step:
    """The step that decided."""
    return block.steps[-1]


def percent(share: float) -> str:
    """As in ``83%``; a share that is not quite all or nothing never reads as if it were."""
    if 0.0 < share < 0.01:
        return "under 1%"
    if 0.99 < share < 1.0:
        return "over 99%"
    return f"{share:.0%}"


def seconds(duration: float) -> str:
    """As in ``12.3 ms`` or ``1.52 s``."""
    return f"{duration:.2f} s" if duration >= 1.0 else f"{duration * 1_000:.1f} ms"


def number(count: int, what: str) -> str:
    """As in ``1 block`` or ``1,200 blocks``."""
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"


def listed(parts: Sequence[str]) -> str:
    """The parts that are not empty, parted by a middle dot."""
    return " · ".join(part for part in parts if part)
