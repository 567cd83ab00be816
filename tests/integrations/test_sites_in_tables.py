"""Site profiles where tables are cleaned: learned from batches, given to what travels to an engine."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from typing import Any

import pyarrow as pa
import pytest

from cleannews import InvalidOption, SiteProfiles, learn_sites
from cleannews.integrations.arrow import TableCleaner, clean_table, learn_batches
from made_sites import pages, story

SITE = "coast-courier.example"
PAGES = pages(9)
TABLE = pa.table({"html": [html for html, _ in PAGES], "url": [url for _, url in PAGES]})
STORIES = [story(seed).text for seed in range(9)]


@pytest.mark.parametrize("workers", [0, 2])
def test_learned_from_batches_and_given_to_workers(workers: int) -> None:
    profiles = learn_batches(TABLE.to_batches(4), TableCleaner(workers=workers))
    assert list(profiles) == [SITE]
    assert profiles.of(SITE) == learn_sites(PAGES, workers=0)[SITE]
    cleaner = pickle.loads(pickle.dumps(TableCleaner(workers=workers, site=profiles)))
    assert clean_table(TABLE, cleaner)["text"].to_pylist() == STORIES
    assert clean_table(TABLE, TableCleaner(workers=0))["text"].to_pylist() != STORIES


def test_batches_are_read_one_by_one_and_not_kept() -> None:
    asked: list[int] = []

    def batches() -> Iterator[Any]:
        for number, batch in enumerate(TABLE.to_batches(3)):
            asked.append(number)
            yield batch

    found = learn_batches(batches(), TableCleaner(workers=0), most=2)
    assert asked == [0, 1, 2]
    profile = found.of(SITE)
    assert profile is not None and profile.pages == 2


def test_a_site_of_too_few_pages_is_not_learned() -> None:
    assert list(learn_batches(TABLE.slice(0, 3).to_batches(), TableCleaner(workers=0), fewest=4)) == []


def test_columns_that_do_not_fit_are_refused() -> None:
    with pytest.raises(InvalidOption, match="no column with pages"):
        learn_batches(pa.table({"body": ["x"]}).to_batches(), TableCleaner(workers=0))


def test_profiles_as_they_were_learned_are_a_site_by_themselves() -> None:
    profiles = SiteProfiles(learn_sites(PAGES, workers=0))
    assert profiles.folder is None
    assert profiles.of("other.example") is None
    assert profiles.habits_of(PAGES[0][1]) is not None
