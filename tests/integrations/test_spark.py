"""A local Spark, with a JVM."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

pyspark = pytest.importorskip("pyspark")
psutil = pytest.importorskip("psutil")

from cleannews import Article, InvalidOption
from cleannews.integrations.arrow import TableCleaner
from cleannews.integrations.spark import clean_frame
from integrations.pages import columns, fixtures, records

pytestmark = [
    pytest.mark.filterwarnings("ignore::ResourceWarning"),  # of its sockets
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
]


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("Spark needs Java")
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    session = (
        pyspark.sql.SparkSession.builder.master("local[2,4]")  # two tasks at a time, each tried up to four times
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "16")
        .config("spark.executorEnv.PYTHONPATH", os.pathsep.join(sys.path))
        .getOrCreate()
    )
    yield session
    session.stop()


def written(rows: dict[str, list[Any]], folder: Path) -> str:
    pq.write_table(pa.table(rows), folder / "pages.parquet")
    return str(folder / "pages.parquet")


def record(row: Any) -> str:
    return Article.from_dict(row.asDict(recursive=True)).to_json()


def test_every_page_is_the_same_article_as_from_clean(spark: Any, tmp_path: Path) -> None:
    pages = spark.read.parquet(written(columns(), tmp_path)).repartition(3)
    articles = clean_frame(pages)
    assert articles.columns[:4] == ["id", "content_type", "outcome", "error"]
    articles.write.parquet(str(tmp_path / "articles"))
    found = spark.read.parquet(str(tmp_path / "articles"))
    assert {row["id"]: record(row) for row in found.collect()} == records()
    assert dict(found.dtypes)["date_published_utc"] == "timestamp"
    first = found.where("date_published_utc IS NOT NULL").selectExpr("authors[0].name", "images[0].caption").first()
    assert first is not None


def test_rows_without_a_page_and_columns_that_do_not_fit(spark: Any) -> None:
    pages = spark.createDataFrame([("a", "<p>One sentence of a text.</p>"), ("b", None)], "id string, html string")
    cleaner = TableCleaner(fields=("text",))
    rows = {row["id"]: row for row in clean_frame(pages, cleaner).collect()}
    assert (rows["a"]["error"], rows["a"]["text"]) == (None, "One sentence of a text.")
    assert rows["b"]["error"]["type"] == "RecordUnreadable"
    with pytest.raises(InvalidOption, match="neither 'html' nor 'text' among 'number'"):
        clean_frame(spark.range(3).withColumnRenamed("id", "number"))


def test_a_worker_that_is_killed_costs_no_page(spark: Any, tmp_path: Path) -> None:
    times = 20
    rows = columns()
    many: dict[str, list[Any]] = {name: values * times for name, values in rows.items()}
    many["number"] = list(range(len(many["id"])))
    pages = spark.read.parquet(written(many, tmp_path)).repartition(4)
    killed: list[int] = []

    def kill() -> None:
        """Two of Spark's Python workers, while they are at it: those that have a worker of ours below them."""
        until = time.monotonic() + 60
        while len(killed) < 2 and time.monotonic() < until:
            for process in psutil.Process().children(recursive=True):
                try:
                    below = process.children()
                    busy = any("cleannews.workers.serve" in " ".join(child.cmdline()) for child in below)
                    if busy and process.pid not in killed and len(killed) < 2:
                        time.sleep(0.5)
                        os.kill(process.pid, signal.SIGKILL)
                        killed.append(process.pid)
                except (psutil.Error, ProcessLookupError):
                    continue
            time.sleep(0.05)

    killer = threading.Thread(target=kill)
    killer.start()
    found = clean_frame(pages, TableCleaner(fields=("headline",))).select("number", "id", "outcome").collect()
    killer.join()
    assert len(killed) == 2
    assert sorted(row["number"] for row in found) == list(range(len(fixtures()) * times))
    assert not [row for row in found if row["outcome"] == "error"]


def test_nothing_of_spark_is_needed_to_import_it() -> None:
    code = "import sys, cleannews.integrations.spark; print([name for name in ('pyspark', 'pyarrow') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})  # fmt: skip
    assert done.stdout.strip() == "[]"
