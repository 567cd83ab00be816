"""Every guide in docs/pipelines runs, block by block, each as a script of its own."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from integrations.pages import columns, fixtures
from integrations.site import served
from warcs import members, record

ROOT = Path(__file__).parents[2]
NEEDS = {
    "arrow.md": ["pyarrow"],
    "spark.md": ["pyspark"],
    "ray.md": ["ray"],
    "dask.md": ["dask"],
    "datatrove.md": ["datatrove"],
    "scrapy.md": ["scrapy"],
    "zyte.md": ["web_poet", "zyte_common_items"],
    "loaders.md": ["langchain_core", "llama_index"],
}
EXTRAS = {"import pandas": "pandas", "import polars": "polars", "import duckdb": "duckdb"}


def blocks() -> list[object]:
    found = []
    for guide in sorted((ROOT / "docs/pipelines").glob("*.md")):
        text = guide.read_text(encoding="utf-8")
        for number, block in enumerate(re.findall(r"^```python\n(.*?)^```$", text, flags=re.DOTALL | re.MULTILINE)):
            needs = NEEDS[guide.name] + [module for line, module in EXTRAS.items() if line in block]
            found.append(pytest.param(block, needs, id=f"{guide.stem}-{number}"))
    return found


@pytest.mark.parametrize(("block", "needs"), blocks())
def test_a_block_of_a_guide_runs(block: str, needs: list[str], tmp_path: Path) -> None:
    if missing := [module for module in needs if importlib.util.find_spec(module) is None]:
        pytest.skip(f"{', '.join(missing)} not installed")
    if needs == ["pyspark"] and shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("Spark needs Java")
    pages = fixtures()[:6]
    pq.write_table(pa.table(columns(pages)), tmp_path / "pages.parquet")
    (tmp_path / "crawl").mkdir()
    (tmp_path / "crawl/a.warc.gz").write_bytes(members(*(record(n, given.page) for n, given in enumerate(pages))))
    shutil.copy(ROOT / "examples/harbour-vote.html", tmp_path / "page.html")
    (tmp_path / "guide.py").write_text(block, encoding="utf-8")
    site = {given.name: given for given in pages}
    path = [sys.executable, "guide.py"]
    with served(site) as address:
        done = subprocess.run(
            [*path, *([address] if needs == ["scrapy"] else [])],
            capture_output=True, text=True, cwd=tmp_path, timeout=300,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYSPARK_PYTHON": sys.executable},
        )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    written = [
        path
        for name in ("articles", "articles.jsonl", "articles.parquet", "a.parquet")
        if (path := tmp_path / name).exists()
    ]
    assert "print(" in block or "pd.read_parquet" in block or written, "it shows or writes something"
    for path in written:
        assert (
            sum(file.stat().st_size for file in ([path] if path.is_file() else path.rglob("*")) if file.is_file())
            > 1000
        )
