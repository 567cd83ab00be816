"""What can befall a run: pages that hang or kill, a full disk, a signal, a kill. Every id is there once at the end."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from cleannews.batch.output import open_sink
from cleannews.batch.rendering import Rendering
from cleannews.batch.run import Run, Work
from faulty_cleaner import FaultyCleaner

KILLS = int(os.environ.get("CLEANNEWS_KILLS", "2"))
"""How often a run is killed; 20 and more where there is time."""
TEXT = "The council voted on Tuesday to repair the harbour wall before the winter storms, at a cost of four million."
SOURCE = Path(__file__).parents[1] / "src"

posix = pytest.mark.skipif(os.name != "posix", reason="signals and limits of POSIX")


def write_pages(path: Path, count: int, faults: dict[int, str] | None = None) -> Path:
    rows = [
        {"id": f"p{number}", "text": f"{TEXT} {number}", "url": (faults or {}).get(number)} for number in range(count)
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def start(*args: str | Path, setup: str = "", **options: Any) -> subprocess.Popen[bytes]:
    """The command in a process of its own, with some lines of Python before it."""
    code = (
        f"import sys\n{setup}\nfrom cleannews.cli import main\nsys.argv[0] = 'cleannews'\nmain(prog_name='cleannews')"
    )
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(SOURCE), *filter(None, [os.environ.get("PYTHONPATH")])]),
    }
    command = [sys.executable, "-W", "error", "-c", code, "batch", "--fields", "text", *map(str, args)]
    return subprocess.Popen(
        command, **{"env": environment, "stderr": subprocess.PIPE, "stdout": subprocess.PIPE, **options}
    )


def end(process: subprocess.Popen[bytes]) -> tuple[int, str]:
    _, told = process.communicate(timeout=120)
    return process.returncode, told.decode()


def ids(path: Path) -> Counter[str]:
    if path.is_dir():
        return Counter(pq.read_table(path, columns=["id"]).column("id").to_pylist())
    return Counter(json.loads(line)["id"] for line in path.read_bytes().splitlines())


def expected(count: int) -> Counter[str]:
    return Counter(f"p{number}" for number in range(count))


def test_faults_cost_the_pages_that_have_them(tmp_path: Path) -> None:
    faults = {3: "hang-in-compiled-code", 5: "exit", 8: "fail"}
    if os.name == "posix":
        faults |= {14: "kill", 17: "crash", 20: "leave"}
    if sys.platform == "linux":
        faults |= {22: "exhaust"}
    source = write_pages(tmp_path / "p.jsonl", 30, faults)
    with source.open("a") as file:
        file.write('{"id": "p30", "text": 3}\n{"id": "p31"')
    work = Work(
        sources=[str(source)],
        rendering=Rendering(only={}, fields=("text",)),
        cleaner=FaultyCleaner(),
        workers=2,
        timeout=5.0,  # which a page that does not hang keeps on a busy machine as well
        max_memory=400_000_000 if sys.platform == "linux" else None,
    )
    output = tmp_path / "out.jsonl"
    with closing(
        open_sink(str(output), "jsonl", ("text",), with_duplicates=False, keep_dirs=False, resume=False)
    ) as sink:
        summary = Run(work, sink, None, lambda summary: None).go()
    found = [json.loads(line) for line in output.read_bytes().splitlines()]
    assert [one["id"] for one in found] == [*(f"p{number}" for number in range(31)), f"{source.as_posix()}#32"]
    kinds = {int(one["id"][1:]): one["error"]["type"] for one in found[:30] if one["error"]}
    assert kinds == {
        3: "TimeLimitExceeded", 5: "WorkerDied", 8: "CleaningFailed",
        **({14: "WorkerDied", 17: "WorkerDied", 20: kinds.get(20)} if os.name == "posix" else {}),
        **({22: "MemoryLimitExceeded"} if sys.platform == "linux" else {}),
    }  # fmt: skip
    assert [one["error"]["type"] for one in found[30:]] == ["RecordUnreadable"] * 2
    assert (summary.failed, summary.outcomes.total()) == (len(faults) + 2, 32)
    assert all(TEXT in one["text"] for one in found[:30] if one["error"] is None)


@posix
@pytest.mark.parametrize(("name", "workers"), [("out.jsonl", "2"), ("out.jsonl.gz", "0"), ("out.parquet", "0")])
def test_a_run_that_is_killed_again_and_again(tmp_path: Path, name: str, workers: str) -> None:
    count = 100 * KILLS
    source = write_pages(tmp_path / "p.jsonl", count)
    chance = random.Random(name)
    # Small chunks and parts, so that there is something on the disk to go on with.
    setup = "import cleannews.io.line_file as l, cleannews.io.parquet_parts as p\nl._CHUNK = 2000\np._PART = 10000"
    there = tmp_path / (name if name.endswith("parquet") else f"{name}.partial")
    grown = 0
    for _ in range(KILLS):
        process = start(source, "-o", tmp_path / name, "--workers", workers, "-q", "--resume", setup=setup)
        deadline = time.monotonic() + 60
        while size_of(there) <= grown and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.01)
        time.sleep(chance.random() * 0.2)
        process.kill()
        code, told = end(process)
        assert code in (-signal.SIGKILL, 0), told
        grown = size_of(there)
    code, told = end(start(source, "-o", tmp_path / name, "--workers", workers, "--resume", setup=setup))
    assert code == 0, told
    if name.endswith("gz"):
        import gzip

        (tmp_path / "plain").write_bytes(gzip.decompress((tmp_path / name).read_bytes()))
        name = "plain"
    assert ids(tmp_path / name) == expected(count)


def size_of(path: Path) -> int:
    """Bytes of a file, or of the parts in a folder."""
    if path.is_dir():
        return sum(part.stat().st_size for part in path.glob("part-*"))
    return path.stat().st_size if path.exists() else 0


@posix
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_finishes_what_is_under_way(tmp_path: Path, number: signal.Signals, code: int) -> None:
    count = 600
    source = write_pages(tmp_path / "p.jsonl", count)
    setup = "import cleannews.io.line_file as l\nl._CHUNK = 2000"
    output = tmp_path / "out.jsonl"
    process = start(source, "-o", output, "--workers", "1", setup=setup)
    partial = tmp_path / "out.jsonl.partial"
    while size_of(partial) == 0 and process.poll() is None:
        time.sleep(0.01)
    process.send_signal(number)
    found, told = end(process)
    assert found == code, told
    assert f"go on with: cleannews batch --fields text {source} -o {output} --workers 1 --resume" in told
    assert not output.exists()
    done = ids(partial)
    assert 0 < done.total() < count and set(done.values()) == {1}
    assert set(done) == set(expected(done.total())), "all that were begun, in their order"
    found, told = end(start(source, "-o", output, "--workers", "1", "--resume"))
    assert found == 0 and f"there before  {done.total():>11,}" in told
    assert ids(output) == expected(count)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.jsonl", "p.jsonl"]


@posix
@pytest.mark.parametrize("name", ["out.jsonl", "out.parquet"])
def test_a_disk_that_is_full(tmp_path: Path, name: str) -> None:
    count = 300
    source = write_pages(tmp_path / "p.jsonl", count)
    setup = "import cleannews.io.line_file as l, cleannews.io.parquet_parts as p\nl._CHUNK = 4000\np._PART = 40000"
    limit = 20_000 if name == "out.jsonl" else 3_000
    full = f"{setup}\nimport resource\nresource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))"
    code, told = end(start(source, "-o", tmp_path / name, "--workers", "0", "-q", setup=full))
    assert code == 2, told
    assert "cannot write" in told and "--resume" in told
    code, told = end(start(source, "-o", tmp_path / name, "--workers", "0", "--resume", setup=setup))
    assert code == 0, told
    assert ids(tmp_path / name) == expected(count)


@posix
def test_standard_output_that_is_full_or_has_left(tmp_path: Path) -> None:
    source = write_pages(tmp_path / "p.jsonl", 300)
    process = start(source, "--workers", "0", "-q")
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    process.stdout = None
    code, told = end(process)
    assert (code, told) == (2, "Error: the reader of standard output has left\n")
    if Path("/dev/full").exists():
        with Path("/dev/full").open("wb") as full:
            code, told = end(start(source, "--workers", "0", "-q", stdout=full))
        assert code == 2 and told.startswith("Error: cannot write to standard output")


@posix
def test_two_runs_do_not_write_at_once(tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    first = start("-", "-o", output, "--workers", "0", "-q", stdin=subprocess.PIPE)
    while size_of(tmp_path / "out.jsonl.run") == 0 and first.poll() is None:
        time.sleep(0.01)
    code, told = end(start(write_pages(tmp_path / "p.jsonl", 2), "-o", output, "--workers", "0", "--resume"))
    assert code == 2 and "another run" in told
    _, told = first.communicate(json.dumps({"text": TEXT, "id": "p0"}).encode(), timeout=60)
    assert first.returncode == 0
    assert ids(output) == expected(1)
