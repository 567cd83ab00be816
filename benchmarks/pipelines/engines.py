"""The same pages through one engine: ``python -m benchmarks.pipelines.engines ENGINE PARQUET WARC OUTPUT WORKERS``.

Each runs in a process of its own, started as its guide says, and writes all fields of all articles to OUTPUT. It says
how many seconds pass from when the engine is up until the last article is written: what a run of hours does not notice
is left out.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

TIMEOUT = 60.0


def with_clean_many(pages: Path, warc: Path, output: Path, workers: int) -> float:
    from benchmarks.pipelines.pages import read
    from cleannews import Article, clean_many

    inputs = ((row["html"], row["url"], row["content_type"], row["id"]) for row in read(pages))
    began = time.perf_counter()
    with output.open("w", encoding="utf-8") as file:
        for result in clean_many(inputs, workers=workers, timeout=TIMEOUT, render=Article.to_json):
            file.write(f"{result.id}\t{result.article}\n")
    return time.perf_counter() - began


def with_command(pages: Path, warc: Path, output: Path, workers: int) -> float:
    began = time.perf_counter()
    command = [sys.executable, "-m", "cleannews", "batch", "-q", str(warc), "-o", f"{output}.jsonl"]
    subprocess.run([*command, "--workers", str(workers), "--timeout", str(TIMEOUT)], check=True)
    return time.perf_counter() - began


def with_arrow(pages: Path, warc: Path, output: Path, workers: int) -> float:
    import pyarrow.parquet as pq

    from cleannews.integrations.arrow import TableCleaner, clean_batches

    cleaner = TableCleaner(workers=workers, timeout=TIMEOUT)
    began = time.perf_counter()
    with pq.ParquetFile(pages) as file, pq.ParquetWriter(output, cleaner.schema(file.schema_arrow)) as writer:
        for batch in clean_batches(file.iter_batches(250), cleaner):
            writer.write_batch(batch)
    return time.perf_counter() - began


def with_spark(pages: Path, warc: Path, output: Path, workers: int) -> float:
    from pyspark.sql import SparkSession

    from cleannews.integrations.spark import clean_frame

    os.environ["PYSPARK_PYTHON"] = sys.executable
    spark = (
        SparkSession.builder.master(f"local[{workers},4]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.memory", "4g")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "256")
        .config("spark.sql.files.maxPartitionBytes", "16m")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    spark.range(8).repartition(workers).mapInArrow(_unchanged, "id long").collect()  # starts Spark's own workers
    began = time.perf_counter()
    clean_frame(spark.read.parquet(str(pages))).write.parquet(str(output))
    seconds = time.perf_counter() - began
    spark.stop()
    return seconds


def _unchanged(batches: Any) -> Any:
    return batches


def with_ray(pages: Path, warc: Path, output: Path, workers: int) -> float:
    import ray
    import ray.data

    from cleannews.integrations.ray import clean_dataset

    # Two cores more than there are: Ray gives one to what reads and one to what writes, which take a twentieth of them.
    ray.init(num_cpus=workers + 2, include_dashboard=False, log_to_driver=False, object_store_memory=2_000_000_000)
    ray.data.DataContext.get_current().enable_progress_bars = False
    few = ray.data.read_parquet(str(pages)).limit(20)
    clean_dataset(few, actors=workers).count()  # Ray's own workers are there then
    began = time.perf_counter()
    clean_dataset(ray.data.read_parquet(str(pages), override_num_blocks=20), actors=workers).write_parquet(str(output))
    seconds = time.perf_counter() - began
    ray.shutdown()
    return seconds


def with_datatrove(pages: Path, warc: Path, output: Path, workers: int) -> float:
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.writers import ParquetWriter

    from cleannews.integrations.datatrove import ArticleCleaner, WarcPages, parquet_row, parquet_schema

    writer = ParquetWriter(str(output), adapter=parquet_row, schema=parquet_schema(), batch_size=250)
    steps: list[Any] = [WarcPages(str(warc)), ArticleCleaner(timeout=TIMEOUT), writer]
    executor = LocalPipelineExecutor(steps, tasks=8, workers=workers, logging_dir=f"{output}-logs", start_method="fork")
    began = time.perf_counter()
    executor.run()
    return time.perf_counter() - began


def with_scrapy(pages: Path, warc: Path, output: Path, workers: int) -> float:
    import pyarrow.parquet as pq
    import scrapy
    from scrapy.crawler import CrawlerProcess

    from benchmarks.pipelines.pages import PORT, address

    count = pq.read_metadata(pages).num_rows

    class Site(scrapy.Spider):
        name = "site"
        start_urls = (address(number) for number in range(count))

        def parse(self, response: Any) -> Any:
            yield {"response": response}

    server = subprocess.Popen([sys.executable, "-m", "benchmarks.pipelines.pages", str(pages)])
    try:
        _wait_for(PORT)
        process = CrawlerProcess(
            {
                "ITEM_PIPELINES": {"cleannews.integrations.scrapy.ArticlePipeline": 300},
                "CLEANNEWS_WORKERS": workers,
                "FEEDS": {str(output): {"format": "jsonlines"}},
                "LOG_LEVEL": "ERROR",
                "CONCURRENT_REQUESTS_PER_DOMAIN": 16,
                "DOWNLOAD_DELAY": 0,
                "ROBOTSTXT_OBEY": False,
            }
        )
        process.crawl(Site)
        began = time.perf_counter()
        process.start()
        return time.perf_counter() - began
    finally:
        server.kill()
        server.wait()


def _wait_for(port: int) -> None:
    import socket

    for _ in range(600):
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise TimeoutError(f"no server on port {port}")


ENGINES: dict[str, Callable[[Path, Path, Path, int], float]] = {
    "clean_many": with_clean_many,
    "cleannews batch": with_command,
    "arrow": with_arrow,
    "spark": with_spark,
    "ray": with_ray,
    "datatrove": with_datatrove,
    "scrapy": with_scrapy,
}


def main() -> None:
    engine, pages, warc, output, workers = sys.argv[1:]
    print("seconds", ENGINES[engine](Path(pages), Path(warc), Path(output), int(workers)))


if __name__ == "__main__":
    main()
