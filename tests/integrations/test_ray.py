"""A Ray cluster on this machine."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

ray = pytest.importorskip("ray")
pytest.importorskip("ray.data")
psutil = pytest.importorskip("psutil")

from cleannews import Article
from cleannews.integrations.arrow import TableCleaner
from cleannews.integrations.ray import PageCleaner, clean_dataset
from integrations.pages import columns, fixtures, records

pytestmark = [
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
    pytest.mark.filterwarnings("ignore::UserWarning"),
]


@pytest.fixture(scope="module")
def cluster() -> Iterator[None]:
    ray.init(
        num_cpus=4,  # two for the actors, the others for what reads and writes
        include_dashboard=False,
        object_store_memory=300_000_000,
        log_to_driver=False,
        runtime_env={"env_vars": {"PYTHONPATH": os.pathsep.join(sys.path)}},
    )
    ray.data.DataContext.get_current().enable_progress_bars = False
    yield
    ray.shutdown()


def test_every_page_is_the_same_article_as_from_clean(cluster: None, tmp_path: Path) -> None:
    pq.write_table(pa.table(columns()), tmp_path / "pages.parquet", row_group_size=20)
    articles = clean_dataset(ray.data.read_parquet(str(tmp_path / "pages.parquet")), actors=2)
    articles.write_parquet(str(tmp_path / "articles"))
    rows = pq.read_table(tmp_path / "articles").to_pylist()
    assert {row["id"]: Article.from_dict(row).to_json() for row in rows} == records()


def test_rows_stay_in_order_and_a_null_is_an_error(cluster: None) -> None:
    pages = pa.table(
        {"number": range(50), "html": [None if n % 7 == 3 else "<p>A sentence of a text.</p>" for n in range(50)]}
    )
    context = ray.data.DataContext.get_current()
    context.execution_options.preserve_order = True
    cleaner = TableCleaner(fields=("text",), workers=0)
    rows = clean_dataset(ray.data.from_arrow(pages).repartition(5), cleaner, actors=(1, 2)).take_all()
    context.execution_options.preserve_order = False
    assert [row["number"] for row in rows] == list(range(50))
    assert [row["number"] for row in rows if row["error"]] == [n for n in range(50) if n % 7 == 3]


def test_a_worker_that_is_killed_costs_no_page(cluster: None, tmp_path: Path) -> None:
    times = 20
    many: dict[str, list[Any]] = {name: values * times for name, values in columns().items()}
    many["number"] = list(range(len(many["id"])))
    pq.write_table(pa.table(many), tmp_path / "pages.parquet", row_group_size=59)
    pages = ray.data.read_parquet(str(tmp_path / "pages.parquet"), override_num_blocks=20)
    killed: list[int] = []

    def kill() -> None:
        """One of the actors, while it is at it: one that has a worker of ours below it."""
        until = time.monotonic() + 60
        while not killed and time.monotonic() < until:
            for process in psutil.process_iter():
                try:
                    busy = process.name().startswith("ray::") and any(
                        "cleannews.workers.serve" in " ".join(child.cmdline()) for child in process.children()
                    )
                    if busy and not killed:
                        time.sleep(1)
                        os.kill(process.pid, signal.SIGKILL)
                        killed.append(process.pid)
                except (psutil.Error, ProcessLookupError):
                    continue
            time.sleep(0.05)

    killer = threading.Thread(target=kill)
    killer.start()
    rows = clean_dataset(pages, TableCleaner(fields=("headline",)), actors=2).take_all()
    killer.join()
    assert len(killed) == 1
    assert sorted(row["number"] for row in rows) == list(range(len(fixtures()) * times))
    assert not [row for row in rows if row["outcome"] == "error"]


def test_a_callable_that_an_actor_has(tmp_path: Path) -> None:
    clean = PageCleaner(TableCleaner(workers=0))
    pages = pa.table(columns())
    (articles,) = clean(pages)
    assert articles["id"].to_pylist() == pages["id"].to_pylist()
    assert [table.num_rows for table in clean(pages.slice(0, 0))] == [0]
    assert next(clean(pages.slice(0, 0))).schema == articles.schema
