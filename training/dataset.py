"""Corpora of annotated pages → examples: the features of every block with its label."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Sequence
from multiprocessing import Pool
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from cleannews.classify import draft_of
from cleannews.classify.features import PAGE_KINDS, Features, features_of, unsettled
from cleannews.classify.vocabulary import GrowingVocabulary
from cleannews.decode import decode
from cleannews.metadata import gather, hints_of, read_facts
from cleannews.model.labels import Role
from cleannews.options import Options
from cleannews.parse import parse
from cleannews.segment.html import segment_html
from training.labels import IN, UNKNOWN, label_blocks, label_by_snippets
from training.sites import site_of

WEIGHTS = {"fundus-dev": 3.0, "mozilla": 1.5, "daniel-dev": 1.0, "trafilatura-eval": 0.8, "wcxb-dev": 0.8}
"""What a page of a corpus counts for: the small corpora count for more, so that none has all the say."""

LONGEST = 1500
"""Rows of a page that are learned from."""

SITES = 11
"""A word is learned if it occurs on so many sites."""


class Example(NamedTuple):
    """A page to learn from."""

    site: str
    features: Features
    """Its words are rows of `terms`, from 1."""
    terms: tuple[str, ...]
    """The words of the page, as a vocabulary holds them."""
    targets: npt.NDArray[np.float32]
    """1 for blocks of the article."""
    kind: int
    """Index in `PAGE_KINDS`."""
    weights: npt.NDArray[np.float32]
    """What each block counts for; 0 for those that nothing is known of. The sum is the page's weight."""


def read_corpus(folder: Path) -> list[Example]:
    """The examples of one corpus; pages without any annotation of their text are left out."""
    with (folder / "truth.jsonl").open(encoding="utf-8") as lines:
        jobs = [(folder, json.loads(line)) for line in lines]
    with Pool() as pool:
        return [example for example in pool.imap(_read_page, jobs, 8) if example is not None]


def digest(folder: Path) -> str:
    """SHA-256 over a corpus: its truth, and its pages in the order of their names."""
    total = hashlib.sha256((folder / "truth.jsonl").read_bytes())
    for page in sorted((folder / "pages").iterdir()):
        total.update(page.read_bytes())
    return total.hexdigest()


def _bytes_of(folder: Path, truth: dict[str, Any]) -> bytes:
    return gzip.decompress((folder / (truth.get("page") or f"pages/{truth['id']}.html.gz")).read_bytes())


def _read_page(job: tuple[Path, dict[str, Any]]) -> Example | None:
    folder, truth = job
    content = _bytes_of(folder, truth)
    decoded = decode(content, None)
    root = parse(decoded.text, Options(), utf8=decoded.utf8).root
    if root is None:
        return None
    segments = segment_html(root)
    if not segments.blocks:
        return None
    view, draft = draft_of(segments, hints_of(gather(read_facts(root), truth["url"])), Options())
    texts = [block.text for block in segments.blocks]
    if truth.get("text"):
        labels = label_blocks(texts, truth["text"])
    elif truth.get("with"):
        labels = label_by_snippets(texts, truth["with"], truth.get("without") or [])
    else:
        return None
    indices = unsettled(view, draft)
    counts = np.zeros(len(indices), np.float32)
    for row, index in enumerate(indices[:LONGEST]):
        verdict = draft[index]
        headline = verdict is not None and verdict.role is Role.HEADLINE  # decided by a rule, here and at run time
        if labels[index] != UNKNOWN and not headline:
            counts[row] = (min(segments.blocks[index].words, 120) + 1) ** 0.5
    if not counts.any():
        return None
    counts *= WEIGHTS.get(folder.name, 1.0) / counts.sum()
    vocabulary = GrowingVocabulary()
    features = features_of(view, draft, indices, vocabulary)
    return Example(
        site_of(content, truth["url"]),
        Features(*[rows[:LONGEST] for rows in features]),
        vocabulary.seen(),
        np.array([labels[index] == IN for index in indices[:LONGEST]], np.float32),
        PAGE_KINDS.index(truth.get("page_type") or "article"),
        counts[:LONGEST],
    )


def vocabulary_of(examples: Sequence[Example]) -> tuple[str, ...]:
    """The words that occur on `SITES` sites or more, the most frequent first."""
    sites: dict[str, set[str]] = {}
    for example in examples:
        for term in example.terms:
            sites.setdefault(term, set()).add(example.site)
    known = [term for term, on in sites.items() if len(on) >= SITES]
    return tuple(sorted(known, key=lambda term: (-len(sites[term]), term)))


def renumbered(examples: Sequence[Example], vocabulary: Sequence[str]) -> list[npt.NDArray[np.intp]]:
    """The words of each example as rows of a vocabulary."""
    rows = {term: row for row, term in enumerate(vocabulary, 1)}
    return [
        np.array([0, *[rows.get(term, 0) for term in example.terms]])[example.features.words] for example in examples
    ]
