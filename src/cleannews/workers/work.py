"""What a worker is told once, when it starts."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class Work(Protocol):
    """What is done with each payload. It is pickled, and made anew in every worker."""

    def prepare(self) -> None:
        """Load what the first payload should not have to wait for. Called once, before any limit holds."""

    def __call__(self, payload: bytes) -> bytes:
        """Do it. An error that is raised is the payload's answer."""


class Limits(NamedTuple):
    """What one payload may take."""

    timeout: float | None = None
    """Seconds; None for as long as it takes."""
    max_memory: int | None = None
    """Bytes that the worker may hold, its own needs included; None for as many as there are."""


class Setup(NamedTuple):
    """The first message to a worker."""

    work: Work
    limits: Limits
