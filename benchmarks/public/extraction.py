"""Extractors at work on the pages of a corpus, in processes that can be killed, and the files of what they find."""

from __future__ import annotations

import gzip
import importlib
import json
import pickle
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.extractors import CROSS_VALIDATED, DECLARED, PEERS, WITH_IMAGES, Extracted, Extractor, Picture
from benchmarks.public.corpora import Corpus, Truth
from benchmarks.public.flatten import flatten
from benchmarks.public.measures import NONE
from benchmarks.text import baselines as line_filters

MEMORY = 4_000_000_000
"""Bytes that the process of an extractor may hold."""


class Contender(NamedTuple):
    """What is run: a function in a module, and how it is called."""

    shown: str
    module: str
    function: str
    distribution: str | None
    """What is installed for it; None for what stands here."""
    fields: frozenset[str]
    takes_text: bool

    @property
    def file(self) -> str:
        return re.sub(r"\W+", "-", self.shown).strip("-") + ".jsonl.gz"

    @property
    def version(self) -> str | None:
        """ "" where nothing is installed for it, None where it is missing."""
        try:
            return metadata.version(self.distribution) if self.distribution else ""
        except metadata.PackageNotFoundError:
            return None


def contenders(*, flattened: bool) -> list[Contender]:
    """All, installed or not, ours first."""
    if not flattened:
        return [_of(extractor) for extractor in (CROSS_VALIDATED, *PEERS, DECLARED, WITH_IMAGES)]
    filters = [
        Contender(known.shown, line_filters.__name__, known.function, known.package, frozenset({"text"}), False)
        for known in line_filters.BASELINES
    ]
    return [_of(CROSS_VALIDATED)._replace(takes_text=True), *filters]


def _of(extractor: Extractor) -> Contender:
    distribution = extractor.distribution if extractor in (*PEERS, WITH_IMAGES) else None
    return Contender(
        extractor.shown,
        "benchmarks.extractors",
        extractor.function,
        distribution,
        extractor.fields,
        extractor.takes_text,
    )


class Extraction:
    """What a worker does with each page: payloads are (page, url), results are records."""

    def __init__(self, contender: Contender) -> None:
        self._contender = contender

    def prepare(self) -> None:
        """Load the library, and have it silent."""
        import logging
        import warnings

        logging.disable(logging.CRITICAL)
        warnings.simplefilter("ignore")
        self._extract = getattr(importlib.import_module(self._contender.module), self._contender.function)

    def __call__(self, payload: bytes) -> bytes:
        from cleannews.decode import decode

        page, url = pickle.loads(payload)
        try:
            found = self._extract(decode(page, None).text if self._contender.takes_text else page, url)
        except Exception as error:  # of whatever library, on whatever page
            return json.dumps({"error": f"{type(error).__name__}: {error}"[:300]}).encode()
        if isinstance(found, dict):
            found = Extracted(found["text"])
        return json.dumps({"found": (found or NONE)._asdict()}).encode()


class Result(NamedTuple):
    """What came of one page."""

    id: str
    found: Extracted
    error: str | None
    """Of the extractor, or that it took too long or too much memory."""
    seconds: float


Read = Callable[[Truth], bytes]
"""A page of a corpus, as it is given to extractors."""


def extract(contender: Contender, truths: Sequence[Truth], read: Read, timeout: float) -> Iterator[Result]:
    """Each page by one extractor, in their order.

    Args:
        contender: whom to run.
        truths: the pages.
        read: what gives each.
        timeout: seconds for a page.
    """
    from cleannews.workers.pool import Pool
    from cleannews.workers.work import Limits

    pool = Pool(Extraction(contender), Limits(timeout, MEMORY), 1)
    answers = pool.answers(pickle.dumps((read(truth), truth.url)) for truth in truths)
    for truth, answer in zip(truths, answers, strict=True):
        answered: dict[str, Any]
        if answer.result is None:
            answered = {"error": f"{type(answer.error).__name__}: {answer.error}"}
        else:
            answered = json.loads(answer.result)
        found = found_in(answered["found"]) if "found" in answered else NONE
        yield Result(truth.id, found, answered.get("error"), round(answer.seconds, 4))


def reader(corpus: Corpus, style: str | None) -> Read:
    """What gives the pages of a corpus, or the same flattened, which are held: that takes longer than most filters."""
    if style is None:
        return corpus.read
    return cache(lambda truth: flatten(corpus.read(truth), style).encode("utf-8", "replace"))


def found_in(record: dict[str, Any]) -> Extracted:
    """What was found, without what is no string where one is due: libraries do that on odd pages."""
    strings = {name: record[name] if isinstance(record[name], str) else None for name in ("title", "date", "cover")}
    images = record["images"]
    return Extracted(**{**record, **strings, "images": images and [Picture(*image) for image in images]})


def read_results(file: Path) -> Iterator[Result]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            yield Result(record["id"], found_in(record["found"]), record["error"], record["seconds"])


def write_results(file: Path, results: Iterable[Result]) -> None:
    """Write a file that is whole or not there."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    with gzip.open(part, "wt", encoding="utf-8") as lines:
        for result in results:
            lines.write(json.dumps({**result._asdict(), "found": result.found._asdict()}, ensure_ascii=False) + "\n")
    part.replace(file)
