"""Several workers, one queue, answers in the order of the payloads."""

from __future__ import annotations

import atexit
import os
import pickle
import threading
from collections import deque
from collections.abc import Generator, Iterable, Sequence
from pathlib import Path
from typing import Final

from cleannews.errors import CleannewsError, WorkerNotStarted
from cleannews.workers.answer import Answer
from cleannews.workers.supervisor import Job, Supervisor
from cleannews.workers.work import Limits, Setup, Work

TOGETHER: Final = 8
"""Payloads that a worker is given at once, at most."""
TOGETHER_BYTES: Final = 1_000_000
"""Their length, at most; a longer one goes alone."""
WAITING: Final = 2 * TOGETHER
"""Payloads for each worker that no worker has taken yet."""
AHEAD: Final = 256
"""Payloads for each worker that the consumer has not had the answers of: while one takes long, the others go on."""
AHEAD_BYTES: Final = 32_000_000
"""Bytes for each worker of these payloads and answers, beyond which no more payloads are read."""
_BREATH: Final = 1.0
"""Seconds after which a wait begins anew: on Windows, Ctrl-C does not end one."""
_JOIN_SECONDS: Final = 10.0
"""Longest to wait for the end of a thread whose worker was killed."""


class Pool:
    """Workers that start when there is something to do for them."""

    def __init__(self, work: Work, limits: Limits, workers: int) -> None:
        """Make ready; no process is started yet.

        Args:
            work: what is done with each payload.
            limits: what one payload may take.
            workers: how many processes there are at most.

        Raises:
            Exception: `work` cannot be pickled; which exception, depends on what is in it.
        """
        self.closing = threading.Event()
        self._setup = pickle.dumps(Setup(work, limits))
        self._limits = limits
        self._workers = workers
        self._directory = _working_directory()
        self._process = os.getpid()
        lock = threading.RLock()
        self._something_to_do = threading.Condition(lock)
        """Supervisors wait for it."""
        self._something_done = threading.Condition(lock)
        """The consumer waits for it; of those who submit payloads one by one there may be several."""
        self._supervisors: list[Supervisor] = []
        self._idle = 0
        self._waiting: deque[Job] = deque()
        self._bytes = 0
        """Length of all payloads and results that are held."""
        self._trouble: Exception | None = None

    def answers(self, payloads: Iterable[bytes | CleannewsError]) -> Generator[Answer, None, None]:
        """An answer to each of the payloads, in their order, as they come.

        The payloads are read in step with the answers that are taken. Closing the generator ends all workers at once.

        Args:
            payloads: what the work is to be done with; an error among them is its own answer.

        Raises:
            WorkerNotStarted: there is no worker and cannot be one.
            Exception: what `payloads` raises, behind the answers to those before.
        """
        ahead: deque[Job] = deque()
        source = iter(payloads)
        more = True
        fault: Exception | None = None
        atexit.register(self.close)
        try:
            while more or ahead:
                # One is read for each that is taken: neither a slow source nor a slow consumer holds up the other.
                if more and self._has_room(len(ahead)):
                    try:
                        payload = next(source)
                    except StopIteration:
                        more = False
                    except Exception as error:
                        more, fault = False, error
                    else:
                        ahead.append(self._submitted(payload))
                if ahead and ahead[0].answer is not None:
                    yield self._taken(ahead.popleft())
                elif ahead and not (more and self._has_room(len(ahead))):
                    self._wait(ahead[0], len(ahead) if more else None)
            if fault is not None:
                raise fault
        finally:
            self.close()

    def submit(self, payload: bytes | CleannewsError) -> Job:
        """Have the work done with a payload, and go on; for those who do not know all payloads beforehand.

        The workers are kept until `close`. How many jobs wait, and how many answers, is up to the caller. May be called
        by several threads, but not beside `answers`.
        """
        return self._submitted(payload)

    def answer_to(self, job: Job) -> Answer:
        """Wait for the answer to a job that was submitted.

        Raises:
            WorkerNotStarted: there is no worker and cannot be one, or the pool was closed.
        """
        with self._something_done:
            while job.answer is None:
                if self._trouble is not None:
                    raise self._trouble
                if self.closing.is_set():
                    raise WorkerNotStarted("the workers were ended before they had answered")
                self._something_done.wait(_BREATH)
        return self._taken(job)

    def close(self) -> None:
        """End all workers, whatever they are at."""
        if os.getpid() != self._process:
            return  # a fork has a copy of this object, but not the workers
        atexit.unregister(self.close)
        self.closing.set()
        with self._something_to_do:
            self._waiting.clear()
            self._something_to_do.notify_all()
            self._something_done.notify_all()
        for supervisor in self._supervisors:
            supervisor.kill()
        for supervisor in self._supervisors:
            if supervisor is not threading.current_thread():  # in which the garbage collector may have come here
                supervisor.join(_JOIN_SECONDS)

    # --- the consumer's side ------------------------------------------------------------------------------------------

    def _has_room(self, ahead: int) -> bool:
        """Whether another payload is read while the answers of so many have not been taken."""
        if not ahead:
            return True
        return (
            ahead < AHEAD * self._workers
            and len(self._waiting) < WAITING * self._workers
            and self._bytes < AHEAD_BYTES * self._workers
        )

    def _submitted(self, payload: bytes | CleannewsError) -> Job:
        if isinstance(payload, CleannewsError):
            job = Job(b"")
            job.answer = Answer(None, payload, 0.0)
            return job
        job = Job(payload)
        with self._something_to_do:
            self._bytes += len(payload)
            self._waiting.append(job)
            if len(self._waiting) > self._idle and len(self._supervisors) < self._workers:
                self._supervise_one_more()
            else:
                self._something_to_do.notify()
        return job

    def _supervise_one_more(self) -> None:
        supervisor = Supervisor(self, self._setup, self._directory, self._limits)
        try:
            supervisor.start()
        except RuntimeError as error:  # the system lets this process have no more threads
            if not self._supervisors:
                raise WorkerNotStarted(f"{error}; with workers=0 none is needed") from error
        else:
            self._supervisors.append(supervisor)

    def _taken(self, job: Job) -> Answer:
        answer = job.answer
        assert answer is not None
        with self._something_done:
            self._bytes -= len(answer.result or b"")
        return answer

    def _wait(self, first: Job, ahead: int | None) -> None:
        """Wait for the answer to the first job, or for room for more."""
        with self._something_done:
            while first.answer is None and not (ahead is not None and self._has_room(ahead)):
                if self._trouble is not None:
                    raise self._trouble
                self._something_done.wait(_BREATH)

    # --- the supervisors' side ----------------------------------------------------------------------------------------

    def take(self) -> Sequence[Job]:
        """Wait for jobs; none when there will be no more. No worker takes more than its share of what is there."""
        with self._something_to_do:
            self._idle += 1
            while not self._waiting and not self.closing.is_set():
                self._something_to_do.wait()
            self._idle -= 1
            jobs: list[Job] = []
            size = 0
            share = min(TOGETHER, -(-len(self._waiting) // self._workers))
            while len(jobs) < share and (not jobs or size + len(self._waiting[0].payload) <= TOGETHER_BYTES):
                jobs.append(self._waiting.popleft())
                size += len(jobs[-1].payload)
            self._something_done.notify_all()
            return jobs

    def deliver(self, job: Job, answer: Answer) -> None:
        """Hand in an answer."""
        with self._something_done:
            self._bytes += len(answer.result or b"") - len(job.payload)
            job.payload, job.answer = b"", answer
            self._something_done.notify_all()

    def give_up(self, error: Exception) -> None:
        """Say that a supervisor has ended, and that its jobs will not be answered."""
        with self._something_done:
            self._trouble = error
            self._something_done.notify_all()


def _working_directory() -> str | None:
    try:
        return str(Path.cwd())
    except FileNotFoundError:  # it was removed; a worker is in the same place then
        return None
