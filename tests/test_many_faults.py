"""`clean_many` where pages hang, crash and eat memory, and where it is left before its end."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cleannews import (
    Article,
    CleaningFailed,
    CleannewsError,
    MemoryLimitExceeded,
    TimeLimitExceeded,
    WorkerDied,
    WorkerNotStarted,
    clean_many,
)
from cleannews.workers import process, supervisor
from cleannews.workers.answer import result_message
from faulty_cleaner import FaultyCleaner, worker_id

PAGE = "<h1>Harbour</h1><p>The harbour is closed on Monday, said the harbour master.</p>"
IS_LINUX = sys.platform == "linux"

linux = pytest.mark.skipif(not IS_LINUX, reason="looks into /proc, limits memory")

FAULTS: list[tuple[str, CleannewsError]] = [
    ("exit", WorkerDied(3)),
    ("hang-in-compiled-code", TimeLimitExceeded(4.0)),
    ("kill", WorkerDied(-9)),
    ("crash", WorkerDied(-11)),
    ("exhaust", MemoryLimitExceeded(400_000_000)),
    ("hang", TimeLimitExceeded(4.0)),
    ("fail", CleaningFailed("LookupError", "x" * 999 + "…", "")),
    ("leave", CleaningFailed("SystemExit", "0", "")),
]


@linux
def test_a_fault_costs_its_own_page_and_no_other() -> None:
    pages: list[tuple[str, str | None]] = []
    for fault, _ in FAULTS:
        pages += [(PAGE, None), (PAGE, fault), (PAGE, None)]
    pages += [(PAGE, "crash"), (PAGE, "exit"), (PAGE, None)]  # one behind the other
    results = list(FaultyCleaner().clean_many(pages, workers=2, timeout=4.0, max_memory=400_000_000))
    want = dict(FAULTS)
    assert [result.index for result in results] == [*range(len(pages))]
    for (_, fault), result in zip(pages, results, strict=True):
        if fault is None:
            assert (result.error, result.article and result.article.headline) == (None, "Harbour")
            continue
        error = want[fault]
        assert type(result.error) is type(error), fault
        found = vars(result.error)
        assert {name: found[name] for name in vars(error) if name != "traceback"} == {
            name: value for name, value in vars(error).items() if name != "traceback"
        }
        assert result.article is None
        assert result.seconds >= (4.0 if fault.startswith("hang") else 0)


def test_the_time_limit_is_that_of_a_page_and_not_of_what_waits_behind_it() -> None:
    """Pages that take 0.5 s, sent to the worker together, are none too late for 2.2 s."""
    results = FaultyCleaner().clean_many([(PAGE, "wait")] * 5, workers=1, timeout=2.2)
    assert [result.error for result in results] == [None] * 5


@linux
def test_workers_print_nothing_and_leave_signals_to_the_caller(capfd: pytest.CaptureFixture[str]) -> None:
    results = FaultyCleaner().clean_many([(PAGE, "print"), (PAGE, "terminate")], workers=1)
    assert [result.error for result in results] == [None, None]
    assert capfd.readouterr().out == ""


@pytest.mark.parametrize(("deaths", "blamed"), [(1, []), (2, [0]), (3, [0])])
def test_a_worker_that_dies_idle_costs_no_page(deaths: int, blamed: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    """One that dies when it is given a page, twice, does: it may be the page that it cannot take in."""
    started = []

    class Dying:
        def __init__(self, *_: object) -> None:
            started.append(self)
            self.dies = len(started) <= deaths

        def wait_until_ready(self) -> None:
            pass

        def send(self, payloads: list[bytes]) -> None:
            if self.dies:
                raise EOFError

        def receive(self, timeout: float | None) -> bytes:
            return result_message(pickle.dumps("done"), 0.1)

        def kill(self) -> None:
            pass

        def part(self, *, patiently: bool) -> int:
            return -9

    monkeypatch.setattr(supervisor, "WorkerProcess", Dying)
    results = list(clean_many([PAGE] * 20, workers=1))
    assert [result.index for result in results if result.error] == blamed
    assert {str(result.article) for result in results if not result.error} == {"done"}
    assert len(results) == 20


def test_processes_that_cannot_be_started_are_tried_again_then_told(monkeypatch: pytest.MonkeyPatch) -> None:
    tries = []

    def refused(*_: object) -> None:
        tries.append(1)
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(supervisor, "WorkerProcess", refused)
    monkeypatch.setattr(supervisor, "PAUSES", (0.0, 0.01, 0.01))
    results = clean_many([None, PAGE], workers=1)
    assert next(results).error is not None, "what comes before is not lost"
    with pytest.raises(WorkerNotStarted, match="temporarily unavailable"):
        next(results)
    assert len(tries) == 3


@pytest.mark.parametrize("threads", [0, 1])
def test_threads_that_cannot_be_started(threads: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """With one there is a worker, if not as many as were asked for."""
    start, started = supervisor.Supervisor.start, []

    def refused(thread: supervisor.Supervisor) -> None:
        if len(started) == threads:
            raise RuntimeError("can't start new thread")
        started.append(thread)
        start(thread)

    monkeypatch.setattr(supervisor.Supervisor, "start", refused)
    results = clean_many([PAGE] * 5, workers=3)
    if threads == 0:
        with pytest.raises(WorkerNotStarted, match="new thread; with workers=0"):
            next(results)
    else:
        assert [result.error for result in results] == [None] * 5


def test_a_python_that_cannot_be_started_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "get_executable", lambda: None)
    with pytest.raises(WorkerNotStarted, match="workers=0"):
        next(clean_many([PAGE], workers=1))


@linux
def test_a_limit_that_a_worker_fills_by_itself() -> None:
    with pytest.raises(WorkerNotStarted, match="max_memory is 20,000,000 bytes"):
        next(clean_many([PAGE], workers=1, max_memory=20_000_000))


def test_what_the_workers_do_not_find(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_id, "__qualname__", "worker_id")
    monkeypatch.setattr(sys, "path", [place for place in sys.path if not place.endswith("tests")])
    with pytest.raises(WorkerNotStarted, match="faulty_cleaner"):
        next(clean_many([PAGE], workers=1, render=worker_id))


# --- the end ----------------------------------------------------------------------------------------------------------


def is_running(process_id: int) -> bool:
    try:
        state = Path(f"/proc/{process_id}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"  # ended, and its parent has not asked


def wait_until(holds: Callable[[], bool], seconds: float = 20.0) -> None:
    until = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < until, "it never happened"
        time.sleep(0.02)


@linux
@pytest.mark.parametrize("then", ["ignored", "hang-in-compiled-code"])
def test_closing_early_ends_the_workers(then: str) -> None:
    results = FaultyCleaner().clean_many([(PAGE, None)] + [(PAGE, then)] * 100, workers=1, render=worker_id)
    worker = next(results).article
    assert worker is not None
    assert is_running(worker)
    results.close()
    assert not is_running(worker)
    assert not [thread for thread in threading.enumerate() if isinstance(thread, supervisor.Supervisor)]


@linux
def test_a_consumer_that_raises_ends_the_workers() -> None:
    worker = None

    def consume() -> None:
        nonlocal worker
        for result in clean_many([PAGE] * 100, workers=1, render=worker_id):
            worker = result.article
            raise LookupError

    with pytest.raises(LookupError):
        consume()
    assert worker is not None
    wait_until(lambda: not is_running(worker))


SCRIPT = """
import sys, time
from cleannews import Article, clean_many
from faulty_cleaner import FaultyCleaner, worker_id

pages = [("<p>One.</p>", None)] * 3 + [("<p>Two.</p>", sys.argv[1])] * 40
for result in FaultyCleaner().clean_many(pages, workers=1, timeout=float(sys.argv[2]), render=worker_id):
    print(result.article, flush=True)
    if sys.argv[3:] == ["stop"]:
        break
    if sys.argv[3:] == ["linger"]:
        time.sleep(3600)
"""
"""A script without ``if __name__ == "__main__"``."""


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    started: list[subprocess.Popen[str]] = []

    def start(*arguments: str) -> subprocess.Popen[str]:
        done = subprocess.Popen(
            [sys.executable, "-W", "error", str(script), *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )
        started.append(done)
        return done

    yield start
    for one in started:
        one.kill()
        one.communicate()


def processes_of(script: subprocess.Popen[str]) -> list[int]:
    """What runs in the script's session, the script among them."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            fields = (place / "stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(fields[3]) == script.pid and fields[0] != "Z":
            found.append(int(place.name))
    return found


def wait_for_worker(script: subprocess.Popen[str]) -> None:
    assert script.stdout is not None
    script.stdout.readline()
    wait_until(lambda: len(processes_of(script)) == 2)


@linux
@pytest.mark.skipif(
    signal.getsignal(signal.SIGINT) is signal.SIG_IGN, reason="started in the background of a shell: Ctrl-C is ignored"
)
def test_ctrl_c_leaves_no_process_behind(run: Callable[..., subprocess.Popen[str]]) -> None:
    script = run("hang-in-compiled-code", "3600")
    wait_for_worker(script)
    # Python drops a KeyboardInterrupt that comes while an object is finalised; who waits presses the keys again.
    for _ in range(5):
        os.killpg(script.pid, signal.SIGINT)  # as a terminal does
        try:
            _, errors = script.communicate(timeout=15)
        except subprocess.TimeoutExpired:
            continue
        break
    assert script.returncode in (-signal.SIGINT, 1), errors  # 1: it came as a lock was released, which raises as well
    assert "KeyboardInterrupt" in errors
    assert not processes_of(script)


@linux
@pytest.mark.parametrize("at", [("ignored", "3600", "linger"), ("hang-in-compiled-code", "0.5")])
def test_workers_do_not_outlive_a_parent_that_is_killed(
    run: Callable[..., subprocess.Popen[str]], at: tuple[str, ...]
) -> None:
    script = run(*at)
    wait_for_worker(script)
    script.kill()
    wait_until(lambda: not processes_of(script))


def test_an_interpreter_ends_with_results_left(run: Callable[..., subprocess.Popen[str]]) -> None:
    script = run("hang", "3600", "stop")
    output, errors = script.communicate(timeout=60)
    assert (script.returncode, errors) == (0, "")
    assert output.strip().isdigit()


def test_nothing_of_a_run_stays_behind() -> None:
    before = threading.active_count()
    assert [result.error for result in clean_many([PAGE] * 3, workers=2, render=Article.to_markdown)] == [None] * 3
    assert threading.active_count() == before
