"""Corpora of annotated pages → examples: the features of every block with its label."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Sequence
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from multiprocessing import Pool
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from cleannews.classify import draft_of
from cleannews.classify.features import PAGE_KINDS, Features, features_of, unsettled
from cleannews.classify.network import Form
from cleannews.classify.view import folded
from cleannews.classify.vocabulary import GrowingVocabulary
from cleannews.decode import decode
from cleannews.metadata import NO_FACTS, Facts, gather, hints_of, read_facts
from cleannews.model.block import Segments
from cleannews.model.labels import Role
from cleannews.options import Options
from cleannews.parse import parse, readable
from cleannews.segment.html import segment_html
from cleannews.segment.text import segment_text
from training.labels import IN, UNKNOWN, label_blocks, label_by_snippets
from training.sites import site_of

WEIGHTS = {"fundus-dev": 3.0, "mozilla": 1.5, "daniel-dev": 1.0, "trafilatura-eval": 0.8, "wcxb-dev": 0.8}
"""What a page of a corpus counts for: the small corpora count for more, so that none has all the say."""

STYLES = ("glued", "lines")
"""How pages are flattened: a block a paragraph with its inline neighbours glued together, or a text node a line."""

LONGEST = 1500
"""Rows of a page that are learned from."""

SITES: dict[Form, int] = {"html": 11, "text": 40}
"""A word is learned if it occurs on so many sites. Flattened text has only those that texts begin and end with."""


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
    titles: npt.NDArray[np.float32]
    """1 for blocks that are the title; all 0 where none is, or where nothing is known of it."""
    has_title: bool
    """The page's title is known, be it shown in a block of its own or not."""


def read_corpus(folder: Path, form: Form) -> list[Example]:
    """The examples of one corpus; pages without any annotation of their text are left out.

    For ``text``, each page is flattened in every one of `STYLES`; pages without an address are left out, since a
    benchmark could not tell the fold of a flattened one.
    """
    with (folder / "truth.jsonl").open(encoding="utf-8") as lines:
        truths = [json.loads(line) for line in lines]
    if form == "html":
        jobs = [(folder, truth, "") for truth in truths]
    else:
        jobs = [(folder, truth, style) for truth in truths if truth["url"] for style in STYLES]
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


@cache
def _flattener(folder: Path) -> ModuleType:
    """The script that drops the tags of a page, which stands with the scorer beside the corpora."""
    path = folder.parent.parent / "eval" / "flatten.py"
    spec = spec_from_file_location("flatten", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _cut(content: bytes, folder: Path, style: str) -> tuple[Segments, Facts]:
    """A page in blocks and what it declares, as it is or flattened."""
    if style:
        flattener = _flattener(folder)
        root = flattener.tree_of(content)
        text = "" if root is None else getattr(flattener, style)(root)
        return segment_text(readable(text)), NO_FACTS
    decoded = decode(content, None)
    root = parse(decoded.text, Options(), utf8=decoded.utf8).root
    return (Segments((), (), from_html=True), NO_FACTS) if root is None else (segment_html(root), read_facts(root))


def _read_page(job: tuple[Path, dict[str, Any], str]) -> Example | None:
    folder, truth, style = job
    content = _bytes_of(folder, truth)
    segments, facts = _cut(content, folder, style)
    if not segments.blocks:
        return None
    view, draft = draft_of(segments, hints_of(gather(facts, truth["url"])), Options())
    texts = [block.text for block in segments.blocks]
    if truth.get("text"):
        labels = label_blocks(texts, truth["text"])
    elif truth.get("with"):
        labels = label_by_snippets(texts, truth["with"], truth.get("without") or [])
    else:
        return None
    title = folded(truth.get("title") or "")
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
        np.array([folded(texts[index]) == title for index in indices[:LONGEST]], np.float32) * bool(title),
        bool(title),
    )


def vocabulary_of(examples: Sequence[Example], fewest: int) -> tuple[str, ...]:
    """The words that occur on so many sites or more, the most frequent first."""
    sites: dict[str, set[str]] = {}
    for example in examples:
        for term in example.terms:
            sites.setdefault(term, set()).add(example.site)
    known = [term for term, on in sites.items() if len(on) >= fewest]
    return tuple(sorted(known, key=lambda term: (-len(sites[term]), term)))


def renumbered(examples: Sequence[Example], vocabulary: Sequence[str]) -> list[npt.NDArray[np.intp]]:
    """The words of each example as rows of a vocabulary."""
    rows = {term: row for row, term in enumerate(vocabulary, 1)}
    return [
        np.array([0, *[rows.get(term, 0) for term in example.terms]])[example.features.words] for example in examples
    ]
