"""A cleaner that meets with a fault where a page's URL says so, and what the tests of many pages do with articles.

In a module of its own, since the workers have to find it.
"""

from __future__ import annotations

import ctypes
import os
import re
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from cleannews import Article, Cleaner


def hang() -> None:
    time.sleep(3600)


def hang_in_compiled_code() -> None:
    """Without letting go of the interpreter's lock, so that no thread of the process can do anything about it."""
    re.match(r"(a+)+$", "a" * 64 + "b")


def crash() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    ctypes.string_at(0)


def exhaust() -> None:
    held = []
    while True:
        held.append(bytearray(16_000_000))


def fail() -> None:
    raise LookupError("x" * 5000)


def meet(place: Path) -> None:
    """Return when somebody else is here as well."""
    place.touch()
    until = time.monotonic() + 60
    while len(list(place.parent.iterdir())) < 2 and time.monotonic() < until:
        time.sleep(0.01)


def leave() -> None:
    raise SystemExit(0)


FAULTS: dict[str, Callable[[], Any]] = {
    "hang": hang,
    "hang-in-compiled-code": hang_in_compiled_code,
    "exit": lambda: os._exit(3),
    "kill": lambda: os.kill(os.getpid(), signal.SIGKILL),
    "terminate": lambda: os.kill(os.getpid(), signal.SIGTERM),
    "crash": crash,
    "exhaust": exhaust,
    "fail": fail,
    "leave": leave,
    "wait": lambda: time.sleep(0.5),
    "print": lambda: os.write(1, b"from the worker"),
}


class FaultyCleaner(Cleaner):
    def clean(self, page: object, url: str | None = None, content_type: str | None = None) -> Article:
        if url in FAULTS:
            FAULTS[url]()
        if url is not None and url.startswith("meet:"):
            meet(Path(url[5:]))
        return super().clean(b"" if url == "ignored" else page, url, content_type)


def worker_id(article: Article) -> int:
    return os.getpid()


def cannot_be_pickled(article: Article) -> Callable[[], None]:
    return lambda: None


def raises(article: Article) -> str:
    raise ValueError(f"no {article.outcome}")
