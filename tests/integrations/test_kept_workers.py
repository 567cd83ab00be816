"""Workers that are kept from call to call, and the pool below them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pyarrow as pa
import pytest

from cleannews import Cleaner, WorkerNotStarted
from cleannews.integrations.arrow import KeptTableCleaner, TableCleaner, read_articles
from cleannews.integrations.kept_workers import KeptWorkers
from cleannews.many import PageInput
from integrations.pages import columns, fixtures, records
from integrations.rendering import json_or_fault

PAGES = [PageInput(given.page, given.url, given.content_type, given.name) for given in fixtures()]


@pytest.fixture
def workers() -> Iterator[KeptWorkers]:
    kept = KeptWorkers(Cleaner(), workers=2, timeout=2, max_memory=None, render=json_or_fault)
    yield kept
    kept.close()


def test_several_threads_get_each_their_own_result(workers: KeptWorkers) -> None:
    with ThreadPoolExecutor(8) as threads:
        results = list(threads.map(workers.clean, PAGES))
    assert {result.id: result.article for result in results} == records()


def test_pages_come_back_in_order_call_after_call(workers: KeptWorkers) -> None:
    for _ in range(2):
        results = list(workers.clean_many(iter(PAGES + PAGES)))
        assert [result.id for result in results] == [page.id for page in PAGES + PAGES]
        assert [result.index for result in results] == list(range(2 * len(PAGES)))
        assert {result.id: result.article for result in results} == records()
    assert list(workers.clean_many(iter([]))) == []


def test_a_fault_costs_its_page(workers: KeptWorkers) -> None:
    faults = ["hang", "exit", "crash", "fail", "leave"]
    pages = [PageInput("A text.", url) for fault in faults for url in (None, fault)] + [PageInput(object())]
    errors = [type(result.error).__name__ for result in workers.clean_many(iter(pages))]
    assert errors[::2] == ["NoneType"] * 5 + ["InputNotAccepted"]
    assert errors[1::2] == ["TimeLimitExceeded", "WorkerDied", "WorkerDied", "CleaningFailed", "CleaningFailed"]
    assert workers.clean(PAGES[0]).article == records()[PAGES[0].id]  # type: ignore[index]


def test_who_waits_is_told_when_the_workers_are_closed(workers: KeptWorkers) -> None:
    slow = KeptWorkers(Cleaner(), workers=1, timeout=None, max_memory=None, render=json_or_fault)
    timer = threading.Timer(0.5, slow.close)
    timer.start()
    with pytest.raises(WorkerNotStarted, match="were ended"):
        slow.clean(PageInput("A text.", "hang"))
    timer.join()


def test_tables_one_after_another() -> None:
    kept = KeptTableCleaner(TableCleaner(workers=1))
    pages = pa.table(columns())
    for _ in range(2):
        articles = pa.Table.from_batches(kept.clean_batches(pages.to_batches(10)))
        found = [article.to_json() for article in read_articles(articles) if article is not None]
        assert found == list(records().values())
    kept.close()
    assert len(list(KeptTableCleaner(TableCleaner(workers=0)).clean_batches(pages.to_batches()))) == 1
