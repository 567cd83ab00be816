"""What runs in a worker: it reads payloads from its pipe and answers each, until the pipe ends."""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import signal
import sys
import time
from collections import deque
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final, NoReturn

from cleannews.errors import MemoryLimitExceeded
from cleannews.workers.answer import READY, error_message, failure_of, result_message
from cleannews.workers.work import Limits, Setup, Work

GRACE: Final = 2.0
"""Seconds behind the time limit at which a worker's own alarm ends it, should there be nobody left to kill it."""
COLLECT_EVERY: Final = 20_000
"""Objects more than before at which garbage is looked for; a page makes some ten thousand, and few of them in cycles.

With Python's own 700, cleaning takes 4 % longer. With 100,000 it takes no less, but where the walk over the tree is not
compiled, which leaves trees in cycles, a worker holds 257 MB in place of 144 (300 pages, CPython 3.11, 2026-11).
"""
SPARE: Final = 8_000_000
"""Bytes that a worker must still be able to take when its memory limit begins to hold."""
OOM_SCORE: Final = 500
"""A process that counts as taking half of the machine's memory more than it does; 1000 would be always the first."""

_HAS_ALARM = hasattr(signal, "setitimer")


def main(handle: int) -> NoReturn:
    """Serve the pipe, then end the process at once: a worker has nothing to put in order.

    Args:
        handle: the worker's end of the pipe: a file descriptor, on Windows a handle.
    """
    try:
        _serve(_connected(handle))
    except (EOFError, OSError):  # the other end has gone
        os._exit(0)
    os._exit(0)


def _connected(handle: int) -> Connection[Any, Any]:
    if sys.platform == "win32":
        from multiprocessing.connection import PipeConnection

        return PipeConnection(handle)
    return Connection(handle)


def _serve(pipe: Connection[Any, Any]) -> None:
    setup = pipe.recv_bytes()
    try:
        work, limits = _begun(setup)
    except Exception as error:
        pipe.send_bytes(f"{type(error).__name__}: {error}".encode(errors="backslashreplace"))
        return
    pipe.send_bytes(READY)
    while True:
        count = int.from_bytes(pipe.recv_bytes(), "little")
        # All are read before the first is begun, so that the other end need not wait for a page to be rid of them.
        payloads = deque([pipe.recv_bytes() for _ in range(count)])
        while payloads:
            _answer(pipe, work, payloads.popleft(), limits)


def _begun(setup: bytes) -> tuple[Work, Limits]:
    """What to do and within which limits, with everything loaded."""
    message: Setup = pickle.loads(setup)
    message.work.prepare()
    gc.collect()
    gc.freeze()  # what has been loaded stays: it need not be looked through again and again
    gc.set_threshold(COLLECT_EVERY, 10, 10)
    if message.limits.max_memory is not None:
        _limit_memory(message.limits.max_memory)
    _offer_to_the_memory_killer()
    if _HAS_ALARM:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)  # ends the process without asking Python
    return message.work, message.limits


def _limit_memory(limit: int) -> None:
    """Let the system refuse memory beyond `limit`.

    RLIMIT_DATA counts what the process can write to by itself. RLIMIT_AS would count the libraries as well, and what
    their allocators keep in reserve. Linux counts this way since 4.7.
    """
    import resource  # not on Windows

    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    if hard != resource.RLIM_INFINITY:
        limit = min(limit, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    try:
        bytearray(SPARE)
    except MemoryError:
        raise MemoryError(f"max_memory is {limit:,} bytes, which a worker fills before its first page") from None


def _offer_to_the_memory_killer() -> None:
    """Where the machine's memory runs out, let Linux end a worker, which costs a page, before the caller's process."""
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(str(OOM_SCORE), encoding="ascii")


def _answer(pipe: Connection[Any, Any], work: Work, payload: bytes, limits: Limits) -> None:
    began = time.perf_counter()
    if _HAS_ALARM and limits.timeout is not None:
        signal.setitimer(signal.ITIMER_REAL, limits.timeout + GRACE)
    try:
        message = result_message(work(payload), time.perf_counter() - began)
    except BaseException as error:  # SystemExit is nothing that a page may do to the others
        failure = failure_of(error, limits.max_memory)
        message = error_message(failure, time.perf_counter() - began)
        if isinstance(failure, MemoryLimitExceeded):
            pipe.send_bytes(message)
            os._exit(0)  # what has run out of memory once is not trusted with another page
    if _HAS_ALARM and limits.timeout is not None:
        signal.setitimer(signal.ITIMER_REAL, 0)
    pipe.send_bytes(message)
