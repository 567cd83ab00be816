#!/usr/bin/env python3
"""Pages a second and memory of `cleannews batch`, beside trafilatura's own parallel command; prints Markdown.

    python -m benchmarks.batch.throughput FOLDER [--pages N] [--workers W] [--trafilatura PROGRAM] [--scratch DIR]
        [--runs TEXT …]

FOLDER is that of `benchmarks/quality/gate.py`. The pages of all corpora there, one corpus after the other in turn, are
repeated until there are N, and written as a WARC file, as Parquet, and as files, which is what trafilatura reads. Each
command then runs by itself, in processes of its own. PROGRAM is trafilatura's command, which may be of another
environment; without it, and where there is none on the path, only cleannews is measured. TEXT is a part of the names of
the runs that are made, where it is not all: a run of 100,000 pages takes a quarter of an hour, trafilatura's three.

"processor" is what all processes of a run took of the cores, which other work on the machine changes least. Memory is
the largest resident set, of the parent and of any one worker; beside the parent's stand those at the end of each
quarter of the run: a run that keeps what it reads would grow. Shared pages count in each process.

Needs psutil (`pip install ".[bench]"`).
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

CORPORA = ("fundus-dev", "wcxb-dev", "trafilatura-eval", "daniel-dev", "mozilla")
FIELDS = "headline,authors,date_published,description,site_name,publisher,section,tags,language,canonical_url,text"
"""What a record of trafilatura holds, as near as can be."""
ROWS = 500
"""Of a row group of the Parquet file."""


class Cost(NamedTuple):
    """What a run took."""

    seconds: float
    processor: float
    parent: int
    """Bytes."""
    worker: int
    quarters: tuple[int, ...]
    written: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--trafilatura", default=shutil.which("trafilatura"))
    parser.add_argument("--scratch", type=Path, help="where the pages and the results go; else a temporary folder")
    parser.add_argument("--runs", nargs="+", default=[""], metavar="TEXT")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=args.scratch) as scratch:
        here = Path(scratch)
        size = write_sources(args.folder, here, args.pages)
        print(f"{args.pages:,} pages, {size / 1e6:,.0f} MB of HTML, {args.workers} workers\n")
        print("| run | pages/s | pages/s of processor | parent, MB | by quarters | a worker, MB | written, MB |")
        print("|---|---:|---:|---:|---|---:|---:|")
        for name, command in commands(args.workers, args.trafilatura).items():
            if not any(part in name for part in args.runs):
                continue
            cost = measured(command, here)
            quarters = " ".join(f"{size / 1e6:.0f}" for size in cost.quarters)
            rates = f"{args.pages / cost.seconds:.1f} | {args.pages / cost.processor:.1f}"
            memory = f"{cost.parent / 1e6:.0f} | {quarters} | {cost.worker / 1e6:.0f}"
            print(f"| {name} | {rates} | {memory} | {cost.written / 1e6:.1f} |", flush=True)


def commands(workers: int, trafilatura: str | None) -> dict[str, list[str]]:
    """What is run, in the folder with the sources; each writes to ``out*``."""
    batch = [sys.executable, "-m", "cleannews", "batch", "-q", "--workers", str(workers)]
    found = {
        "WARC → JSON lines, fields as trafilatura's": [*batch, "p.warc.gz", "-o", "out1.jsonl", "--fields", FIELDS],
        "Parquet → JSON lines, the same": [*batch, "p.parquet", "-o", "out2.jsonl", "--fields", FIELDS],
        "WARC → JSON lines, all fields": [*batch, "p.warc.gz", "-o", "out3.jsonl"],
        "WARC → Parquet, all fields": [*batch, "p.warc.gz", "-o", "out4.parquet"],
    }
    if trafilatura:
        options = ["--parallel", str(workers), "--json", "--with-metadata"]
        for name, more in (("", []), (" --fast", ["--fast"])):
            output = f"out-trafilatura{len(more)}"
            found[f"trafilatura{name}, files → JSON files"] = [
                trafilatura, "--input-dir", "pages", "--output-dir", output, *options, *more
            ]  # fmt: skip
    return found


def write_sources(folder: Path, here: Path, count: int) -> int:
    """Write `count` pages in every form; the bytes of their HTML."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema([("id", pa.string()), ("url", pa.string()), ("html", pa.binary())])
    (here / "pages").mkdir()
    total, rows = 0, []
    with (
        (here / "p.warc.gz").open("wb") as warc,
        pq.ParquetWriter(here / "p.parquet", schema, compression="zstd") as table,
    ):
        for number, (url, page) in enumerate(itertools.islice(repeated(folder), count)):
            total += len(page)
            warc.write(gzip.compress(record(number, url, page), 6))
            (here / "pages" / f"{number:07}.html").write_bytes(page)
            rows.append({"id": str(number), "url": url, "html": page})
            if len(rows) == ROWS or number == count - 1:
                table.write_table(pa.Table.from_pylist(rows, schema=schema))
                rows = []
    return total


def repeated(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The pages of all corpora in turn, again and again."""
    corpora = [folder / "corpora" / name for name in CORPORA if (folder / "corpora" / name).is_dir()]
    while True:
        lines = [(corpus / "truth.jsonl").open(encoding="utf-8") for corpus in corpora]
        for row in itertools.zip_longest(*lines):
            for corpus, line in zip(corpora, row, strict=True):
                if line:
                    entry = json.loads(line)
                    page = corpus / (entry.get("page") or f"pages/{entry['id']}.html.gz")
                    yield entry.get("url") or "https://example.org/", gzip.decompress(page.read_bytes())
        for file in lines:
            file.close()


def record(number: int, url: str, page: bytes) -> bytes:
    """A WARC record."""
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:page:{number}>\r\nWARC-Target-URI: {url}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def measured(command: list[str], here: Path) -> Cost:
    """Run a command, and look at its processes ten times a second."""
    import psutil

    import cleannews

    environment = {**os.environ, "PYTHONPATH": str(Path(cleannews.__file__).parents[1])}  # the one that runs here
    if command[0] != sys.executable:
        del environment["PYTHONPATH"]
    began = time.perf_counter()
    with (here / "log").open("wb") as log:
        process = subprocess.Popen(command, cwd=here, stdout=log, stderr=log, env=environment)
    watched = psutil.Process(process.pid)
    parents: list[int] = []
    worker = 0
    while True:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            break
        with suppress(psutil.Error):
            parents.append(watched.memory_info().rss)
            for child in watched.children(recursive=True):
                with suppress(psutil.Error):
                    worker = max(worker, child.memory_info().rss)
        time.sleep(0.1)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - began
    written = sum(path.stat().st_size for out in here.glob("out*") for path in [out, *out.rglob("*")] if path.is_file())
    if process.returncode not in (0, 1) or not written:  # 1: some pages are errors
        raise SystemExit(f"{command} failed:\n{(here / 'log').read_text(errors='replace')[-2000:]}")
    quarters = tuple(
        max(parents[len(parents) * part // 4 : len(parents) * (part + 1) // 4] or [0]) for part in range(4)
    )
    for out in here.glob("out*"):
        shutil.rmtree(out) if out.is_dir() else out.unlink()
    return Cost(seconds, usage.ru_utime + usage.ru_stime, max(parents, default=0), worker, quarters, written)


if __name__ == "__main__":
    main()
