"""Installs each extra by itself from a wheel into an environment of its own, and has one page go through it.

    python -m benchmarks.pipelines.extras WHEEL [EXTRA ...]

For each, a row of Markdown: what it adds to the bare package on the disk (MB) and in packages, the seconds to install
it, and those of the page, start of the engine included. An environment is deleted before the next is made; the cache of
the installer is not. Needs uv, and Java for Spark. Exits 1 where an extra cannot be installed or gives no article.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "examples" / "harbour-vote.html"
HEADLINE = "Board puts off harbour vote"
TIME_LIMIT = 900
"""Seconds for an installation, and for a page."""

TABLE = "import pyarrow as pa; table = pa.table({'html': [page], 'url': ['https://courier.example/1']}); "
PROGRAMS = {
    "batch": """
import subprocess
subprocess.run([sys.executable, "-m", "cleannews", "batch", "-q", sys.argv[1], "-o", "out.parquet"], check=True)
import pyarrow.dataset as ds, fastwarc
headline = ds.dataset("out.parquet").to_table()["headline"][0].as_py()
""",
    "arrow": TABLE
    + """
from cleannews.integrations.arrow import clean_table
headline = clean_table(table)["headline"][0].as_py()
""",
    "pandas": """
import pandas as pd
from cleannews.integrations.pandas import clean_frame
headline = clean_frame(pd.DataFrame({"html": [page]}))["headline"][0]
""",
    "polars": """
import polars as pl
from cleannews.integrations.polars import clean_frame
headline = clean_frame(pl.DataFrame({"html": [page]}))["headline"][0]
""",
    "duckdb": TABLE
    + """
import duckdb
from cleannews.integrations.duckdb import clean_query
articles = clean_query(duckdb.connect(), f"SELECT content AS html FROM read_text('{sys.argv[1]}')")
headline = articles.read_all()["headline"][0].as_py()
""",
    "dask": """
import pandas as pd, dask.dataframe as dd
from cleannews.integrations.dask import clean_frame
headline = clean_frame(dd.from_pandas(pd.DataFrame({"html": [page]}), npartitions=1)).compute()["headline"].iloc[0]
""",
    "spark": """
from pyspark.sql import SparkSession
from cleannews.integrations.spark import clean_frame
os.environ["PYSPARK_PYTHON"] = sys.executable
spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
headline = clean_frame(spark.createDataFrame([(page,)], "html string")).first()["headline"]
spark.stop()
""",
    "ray": """
import ray, ray.data
from cleannews.integrations.ray import clean_dataset
ray.init(num_cpus=3, include_dashboard=False, log_to_driver=False, object_store_memory=200_000_000)
headline = clean_dataset(ray.data.from_items([{"html": page}])).take(1)[0]["headline"]
ray.shutdown()
""",
    "datatrove": """
from datatrove.data import Document
from cleannews.integrations.datatrove import ArticleCleaner
documents = list(ArticleCleaner().run([Document(text=page, id="1")]))
headline = documents[0].metadata["article"]["headline"]
""",
    "scrapy": """
from scrapy.http import HtmlResponse
from cleannews.integrations.scrapy import ArticlePipeline, clean
headline = clean(HtmlResponse("https://courier.example/1", body=page.encode())).headline
""",
    "zyte": """
import asyncio
from web_poet import HttpResponse
from cleannews.integrations.zyte import NewsArticlePage
item = asyncio.run(NewsArticlePage(response=HttpResponse("https://courier.example/1", page.encode())).to_item())
headline = item.headline
""",
    "langchain": """
from pathlib import Path
from cleannews.integrations.langchain import ArticleLoader
headline = ArticleLoader([Path(sys.argv[1])]).load()[0].metadata["headline"]
""",
    "llamaindex": """
from pathlib import Path
from cleannews.integrations.llamaindex import ArticleReader
headline = ArticleReader().load_data([Path(sys.argv[1])])[0].metadata["headline"]
""",
}
EVERYTHING = "pipelines"
"""The extra with all but `batch`; its program is those of all in turn, each in a process of its own."""

START = "import os, sys\npage = open(sys.argv[1], encoding='utf-8').read()\n"
END = "\nprint('HEADLINE', headline)\n"


class Failed(Exception):
    """An extra that cannot be installed, or gives no article."""


def run(command: list[str], cwd: Path) -> str:
    """What a command prints; it is ended at the limit of time."""
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "VIRTUAL_ENV")}
    done = subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, check=False, timeout=TIME_LIMIT, env=environment
    )
    if done.returncode:
        raise Failed((done.stderr.strip().splitlines() or ["no reason given"])[-1])
    return done.stdout


def size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def installed(requirement: str, scratch: Path) -> tuple[Path, float, int, int]:
    """Python of a new environment with it, seconds of the installation, bytes, packages."""
    home = scratch / "venv"
    run(["uv", "venv", "--quiet", "--python", sys.executable, str(home)], scratch)
    python = home / ("Scripts" if os.name == "nt" else "bin") / "python"
    began = time.perf_counter()
    run(["uv", "pip", "install", "--quiet", "--python", str(python), requirement], scratch)
    seconds = time.perf_counter() - began
    run(["uv", "pip", "check", "--quiet", "--python", str(python)], scratch)
    packages = len(run(["uv", "pip", "list", "--python", str(python), "--format", "freeze"], scratch).splitlines())
    return python, seconds, size_of(home), packages


def seconds_of(extra: str, python: Path, scratch: Path) -> float:
    """What the page takes in the engine, from the start of Python to its end."""
    began = time.perf_counter()
    shown = run([str(python), "-c", START + PROGRAMS[extra] + END, str(PAGE)], scratch)
    if f"HEADLINE {HEADLINE}" not in shown:
        raise Failed(f"no article came out, but {shown[-200:]!r}")
    return time.perf_counter() - began


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("wheel", type=Path)
    parser.add_argument("extras", nargs="*", default=[*PROGRAMS, EVERYTHING], metavar="EXTRA")
    args = parser.parse_args()
    wheel = args.wheel.resolve()
    with tempfile.TemporaryDirectory() as folder:
        _, seconds, bare, count = installed(str(wheel), Path(folder))
    print("| extra | packages | MB | installed in, s | one page, s |\n|---|---:|---:|---:|---:|")
    print(f"| none | {count} | {bare / 1e6:.0f} | {seconds:.0f} | |", flush=True)
    failures = 0
    for extra in args.extras:
        with tempfile.TemporaryDirectory() as folder:
            try:
                python, seconds, size, packages = installed(f"{wheel}[{extra}]", Path(folder))
                engines = [name for name in PROGRAMS if name != "batch"] if extra == EVERYTHING else [extra]
                took = sum(seconds_of(engine, python, Path(folder)) for engine in engines)
            except (Failed, subprocess.TimeoutExpired) as error:
                failures += 1
                print(f"| `{extra}` | **failed**: {error} | | | |", flush=True)
                continue
        more = f"+{packages - count} | +{(size - bare) / 1e6:.0f}"
        print(f"| `{extra}` | {more} | {seconds:.0f} | {took:.1f} |", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
