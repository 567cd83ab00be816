"""The other end of a worker: starts it, talks to it, ends it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from multiprocessing import Pipe
from multiprocessing.spawn import get_executable
from typing import Any, Final

from cleannews.errors import WorkerNotStarted
from cleannews.workers.answer import READY

START_SECONDS: Final = 300.0
"""Longest that a worker may take to be ready. It takes less than a second; a machine under load takes longer."""
PARTING_SECONDS: Final = 2.0
"""Longest that a process whose pipe has ended may take to end itself, so that its own exit code is known."""
_THREADS: Final = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
"""Each worker is one of several: numpy shall not start threads for every core in each of them."""


class WorkerProcess:
    """A process that answers payloads, one after another.

    It is a fresh interpreter and no fork: that of a process with threads can hang, and Python warns of it from 3.12 on.
    Unlike `multiprocessing`'s spawn it does not import the caller's main module, so a script needs no
    ``if __name__ == "__main__"``, and a notebook nothing at all. It finds modules by the `sys.path` of its parent.
    """

    def __init__(self, setup: bytes, directory: str | None) -> None:
        """Start it.

        Args:
            setup: a pickled `Setup`.
            directory: the directory that it works in.

        Raises:
            OSError: the system does not let it, which may pass.
            WorkerNotStarted: it never can.
        """
        executable = get_executable()
        if not executable or getattr(sys, "frozen", False):
            raise WorkerNotStarted("this program does not run in a Python that could be started again; use workers=0")
        self._setup = setup
        self._pipe, theirs = Pipe()
        try:
            self._process = subprocess.Popen(
                [os.fsdecode(executable), *_flags(), "-c", _boot(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,  # where the results of the caller may go
                env=_environment(),
                cwd=directory,
                **_inherited(theirs.fileno()),
            )
        except BaseException:
            self._pipe.close()
            raise
        finally:
            theirs.close()

    def wait_until_ready(self) -> None:
        """Return when it can be given payloads.

        Raises:
            EOFError: it has died.
            WorkerNotStarted: it says that it cannot do its work, or takes too long.
        """
        try:
            self._pipe.send_bytes(self._setup)
            if not self._pipe.poll(START_SECONDS):
                raise WorkerNotStarted(f"a worker was not ready after {START_SECONDS:g} s")
            message = self._pipe.recv_bytes()
        except OSError as error:
            raise EOFError from error
        if message != READY:
            raise WorkerNotStarted(f"a worker cannot begin: {message.decode()}")

    def send(self, payloads: Sequence[bytes]) -> None:
        """Give it payloads. It must have answered all that it was given before.

        Raises:
            EOFError: it has died; none of them was begun.
        """
        try:
            self._pipe.send_bytes(len(payloads).to_bytes(4, "little"))
            for payload in payloads:
                self._pipe.send_bytes(payload)
        except OSError as error:
            raise EOFError from error

    def receive(self, timeout: float | None) -> bytes | None:
        """The answer to the next payload; None if there is none after `timeout` seconds.

        Raises:
            EOFError: it has died.
        """
        try:
            # Asked again: this thread may have been kept from running for longer than the worker took.
            if not self._pipe.poll(timeout) and not self._pipe.poll(0):
                return None
            return self._pipe.recv_bytes()
        except OSError as error:
            raise EOFError from error

    def kill(self) -> None:
        """End it, whatever it is at. Any thread may do so; the one that waits for an answer then gets an `EOFError`."""
        with contextlib.suppress(OSError):
            self._process.kill()

    def part(self, *, patiently: bool) -> int:
        """End it, release what it held, and say with which exit code it ended.

        Args:
            patiently: its pipe has ended, so it is about to end by itself.
        """
        if patiently:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(PARTING_SECONDS)
        self.kill()
        self._pipe.close()
        return self._process.wait()


def _boot(handle: int) -> str:
    path = [place for place in sys.path if isinstance(place, str)]
    return f"import sys; sys.path[:] = {path!r}; from cleannews.workers.serve import main; main({handle})"


def _flags() -> list[str]:
    """Names of files are to be read as they are here."""
    return ["-X", f"utf8={sys.flags.utf8_mode}"]


def _environment() -> Mapping[str, str]:
    return {**dict.fromkeys(_THREADS, "1"), **os.environ}


def _inherited(handle: int) -> dict[str, Any]:
    """How the worker gets its end of the pipe, and nothing else, and no Ctrl-C of a console."""
    if sys.platform == "win32":
        os.set_handle_inheritable(handle, True)
        startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]})
        return {"startupinfo": startup, "creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"pass_fds": [handle]}
