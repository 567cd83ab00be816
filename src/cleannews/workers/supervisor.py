"""A thread that keeps one worker at work, and replaces it when it has hung or died."""

from __future__ import annotations

import signal
import threading
import time
from collections import deque
from collections.abc import Sequence
from typing import Final, Protocol

from cleannews.errors import MemoryLimitExceeded, TimeLimitExceeded, WorkerDied, WorkerNotStarted
from cleannews.workers.answer import Answer, answer_in
from cleannews.workers.process import WorkerProcess
from cleannews.workers.work import Limits

PAUSES: Final = (0.0, 1.0, 5.0, 20.0)
"""Seconds before each try to start a worker: a machine that is short of memory or processes may not be for long."""
_LEFT_TO_THE_PARENT: Final = ("SIGINT", "SIGTERM", "SIGHUP")
"""Signals that a terminal or a service manager sends to a whole group of processes."""


class Job:
    """A payload on its way."""

    __slots__ = ("answer", "payload")

    def __init__(self, payload: bytes) -> None:
        self.payload = payload
        """Empty as soon as the answer is there."""
        self.answer: Answer | None = None


class Dispatcher(Protocol):
    """Where jobs come from and answers go."""

    closing: threading.Event
    """Set when no more answers are wanted."""

    def take(self) -> Sequence[Job]:
        """Wait for jobs; none when there will be no more."""

    def deliver(self, job: Job, answer: Answer) -> None:
        """Hand in an answer."""

    def give_up(self, error: Exception) -> None:
        """Say that nothing more will come from here."""


class Supervisor(threading.Thread):
    """Gives jobs to a worker and its answers back, one by one, so that its death costs the job that it was at."""

    def __init__(self, dispatcher: Dispatcher, setup: bytes, directory: str | None, limits: Limits) -> None:
        # A daemon: an interpreter that ends must not wait for it.
        super().__init__(name="cleannews-supervisor", daemon=True)
        self._dispatcher = dispatcher
        self._setup = setup
        self._directory = directory
        self._limits = limits
        self._worker: WorkerProcess | None = None

    def run(self) -> None:
        """Work until there is none left."""
        if hasattr(signal, "pthread_sigmask"):  # a process inherits the mask of the thread that starts it
            signal.pthread_sigmask(signal.SIG_BLOCK, {getattr(signal, name) for name in _LEFT_TO_THE_PARENT})
        try:
            while jobs := self._dispatcher.take():
                self._see_to(deque(jobs))
        except Exception as error:
            self._dispatcher.give_up(error)
        finally:
            self._discard(patiently=False)

    def kill(self) -> None:
        """End the worker from another thread; `Dispatcher.closing` keeps this one from starting the next."""
        worker = self._worker
        if worker is not None:
            worker.kill()

    def _see_to(self, jobs: deque[Job]) -> None:
        """Answer all of the jobs."""
        refused = 0
        while jobs:
            if self._worker is None and not self._start():
                return
            assert self._worker is not None
            sent = 1 if refused else len(jobs)  # what cannot be taken in shall not be so for its neighbour's sake
            try:
                self._worker.send([job.payload for _, job in zip(range(sent), jobs, strict=False)])
            except EOFError:
                exit_code = self._discard(patiently=True)
                refused += 1
                if refused == 2:  # the first time the worker may have died of something else, while it was idle
                    self._dispatcher.deliver(jobs.popleft(), Answer(None, WorkerDied(exit_code), 0.0))
                    refused = 0
                continue
            refused = 0
            for _ in range(sent):
                answer = self._await_answer()
                self._dispatcher.deliver(jobs.popleft(), answer)
                if self._worker is None:
                    break

    def _await_answer(self) -> Answer:
        """The answer to the job that the worker is at; there is no worker behind it where that was its last."""
        assert self._worker is not None
        began = time.monotonic()
        timeout = self._limits.timeout
        try:
            message = self._worker.receive(timeout)
        except EOFError:
            exit_code = self._discard(patiently=True)
            by_alarm = timeout is not None and exit_code == -getattr(signal, "SIGALRM", 0)
            error = TimeLimitExceeded(timeout) if timeout and by_alarm else WorkerDied(exit_code)
            return Answer(None, error, time.monotonic() - began)
        if message is None:
            assert timeout is not None
            self._discard(patiently=False)
            return Answer(None, TimeLimitExceeded(timeout), time.monotonic() - began)
        answer = answer_in(message)
        if isinstance(answer.error, MemoryLimitExceeded):
            self._discard(patiently=False)
        return answer

    def _start(self) -> bool:
        """Start a worker; False if none is wanted any more.

        Raises:
            WorkerNotStarted: there cannot be one.
        """
        cause = ""
        for pause in PAUSES:
            if self._dispatcher.closing.wait(pause):
                return False
            try:
                self._worker = WorkerProcess(self._setup, self._directory)
                if self._dispatcher.closing.is_set():  # too late for `kill`
                    return False
                self._worker.wait_until_ready()
                return True
            except EOFError:
                exit_code = self._discard(patiently=True)
                cause = f"a worker ended with exit code {exit_code} before it was ready; standard error may say why"
            except OSError as error:
                cause = f"the system does not start a process: {error}"
        raise WorkerNotStarted(cause)

    def _discard(self, *, patiently: bool) -> int:
        worker, self._worker = self._worker, None
        return 0 if worker is None else worker.part(patiently=patiently)
