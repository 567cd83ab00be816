"""What is measured: for each measure the counts of a page, and the figure that comes of the counts of many pages.

A figure is always made of sums over pages: so a corpus resampled is a sum with other weights (`bootstrap.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from benchmarks.extractors import Extracted
from benchmarks.public import fields, metrics
from benchmarks.public.corpora import Truth

Sums = NDArray[np.float64]
"""Counts in the last axis; there may be others before it, and a figure is given for each of these."""
Counts = tuple[float, ...]

NONE = Extracted("")
"""What a failure, a time-out and a library that finds no article come to."""


class Measure(NamedTuple):
    """A measure. Higher is better, 1 is all right."""

    name: str
    shown: str
    """What tables call it."""
    needs: str
    """The field that an extractor must offer to be measured (`Extractor.fields`)."""
    of_page: Callable[[Truth, Extracted], Counts | None]
    """The counts of a page; None where the page is not annotated for it."""
    figure: Callable[[Sums], Sums]


def mean(sums: Sums) -> Sums:
    """Of counts (value, 1)."""
    return _over(sums[..., 0], sums[..., 1])


def harmonic_of_means(sums: Sums) -> Sums:
    """Of counts (precision, 1, recall, 1), where a page may count in one and not in the other."""
    precision, recall = _over(sums[..., 0], sums[..., 1]), _over(sums[..., 2], sums[..., 3])
    return _over(2 * precision * recall, precision + recall)


def pooled_f1(sums: Sums) -> Sums:
    """Of counts (right, wrong, missed)."""
    return _over(2 * sums[..., 0], 2 * sums[..., 0] + sums[..., 1] + sums[..., 2])


def matched_f1(sums: Sums) -> Sums:
    """Of `fields.Matched`."""
    precision, recall = _over(sums[..., 1], sums[..., 3]), _over(sums[..., 0], sums[..., 2])
    return _over(2 * precision * recall, precision + recall)


def _over(upper: Sums, lower: Sums) -> Sums:
    """A quotient that is 0 where there is nothing to divide by."""
    return np.divide(upper, lower, out=np.zeros_like(upper), where=lower != 0)


def _words(truth: Truth, found: Extracted) -> Counts | None:
    return None if truth.text is None else (metrics.words(truth.text, found.text).f1, 1.0)


def _shingles(truth: Truth, found: Extracted) -> Counts | None:
    if truth.text is None:
        return None
    shingles = metrics.shingles(truth.text, found.text)
    precision, recall = shingles.precision, shingles.recall
    return (precision or 0.0, float(precision is not None), recall or 0.0, float(recall is not None))


def _segments(truth: Truth, found: Extracted) -> Counts | None:
    if not truth.present and not truth.absent:
        return None
    return tuple(map(float, metrics.segments(found.text, truth.present, truth.absent)))


def _paragraphs(truth: Truth, found: Extracted) -> Counts | None:
    return (metrics.paragraphs(truth.paragraphs, found.text).f1, 1.0) if truth.paragraphs else None


def _title(truth: Truth, found: Extracted) -> Counts | None:
    return (float(fields.is_headline(truth.title, found.title)), 1.0) if truth.title else None


def _authors(truth: Truth, found: Extracted) -> Counts | None:
    if not fields.names_in(truth.authors or ()):
        return None
    return (fields.authors_f1(truth.authors or (), found.authors or ()), 1.0)


def _date(truth: Truth, found: Extracted) -> Counts | None:
    return (
        (float(fields.is_same_day(truth.date, found.date)), 1.0) if truth.date and fields.days_of(truth.date) else None
    )


def _images(truth: Truth, found: Extracted) -> Counts | None:
    return None if truth.images is None else _counted(fields.same_images(truth.images, found.images or ()))


def _captions(truth: Truth, found: Extracted) -> Counts | None:
    if truth.images is None:
        return None
    true = [image.caption for image in truth.images if image.caption]
    return _counted(fields.same_strings(true, [image.caption for image in found.images or () if image.caption]))


def _credits(truth: Truth, found: Extracted) -> Counts | None:
    if truth.images is None:
        return None
    true = [image.credit for image in truth.images if image.credit]
    return _counted(fields.same_strings(true, [image.credit for image in found.images or () if image.credit]))


def _counted(matched: fields.Matched) -> Counts:
    return tuple(map(float, matched))


def _cover(truth: Truth, found: Extracted) -> Counts | None:
    if truth.images is None:
        return None
    first = next((image.src for image in found.images or ()), None)
    right = fields.is_cover(truth.images, found.cover or first)
    return None if right is None else (float(right), 1.0)


MEASURES = (
    Measure("words", "word F1", "text", _words, mean),
    Measure("shingles", "4-gram F1", "text", _shingles, harmonic_of_means),
    Measure("segments", "segment F1", "text", _segments, pooled_f1),
    Measure("paragraphs", "exact paragraphs, F1", "text", _paragraphs, mean),
    Measure("title", "headline, exact", "title", _title, mean),
    Measure("authors", "authors, F1", "authors", _authors, mean),
    Measure("date", "date, same day", "date", _date, mean),
    Measure("captions", "captions, F1", "captions", _captions, matched_f1),
    Measure("credits", "credits, F1", "credits", _credits, matched_f1),
    Measure("images", "images, F1", "images", _images, matched_f1),
    Measure("cover", "main image", "cover", _cover, mean),
)
MEASURE = {measure.name: measure for measure in MEASURES}

TEXT_OF: Mapping[str, str] = {
    "fundus": "shingles",
    "WCXB": "words",
    "trafilatura": "segments",
    "mozilla-readability": "words",
    "daniel": "shingles",
    "article-extraction-benchmark": "shingles",
}
"""The measure of text that stands for a corpus where there is room for one only, by `Truth.source`: its own, or that of
the benchmark that its truth is most like."""


def count(truth: Truth, found: Extracted) -> dict[str, Counts]:
    """All counts of a page; of which extractor they say something is for `Measure.needs` to tell."""
    counted = ((measure.name, measure.of_page(truth, found)) for measure in MEASURES)
    return {name: counts for name, counts in counted if counts is not None}
