"""Every error this library raises on purpose.

A page that *is* no article is no error: it comes back as an `Article` whose `outcome` says so. Errors are for a
caller's mistake and for limits::

    CleannewsError
    ├── InputNotAccepted     the page is of a type that is not accepted (also a ``TypeError``)
    ├── InputTooLarge        the page is longer than ``Options.max_bytes``
    ├── InputUnreadable      a path that cannot be read (also an ``OSError``)
    ├── InvalidOption        an option with a value that makes no sense (also a ``ValueError``)
    ├── InvalidRecord        ``Article.from_dict`` was given what ``to_dict`` never wrote (also a ``ValueError``)
    ├── InvalidProfile       a site profile that cannot be used (also a ``ValueError``)
    ├── WeightsUnreadable    a weights file that cannot be used (also a ``ValueError``)
    ├── TimeLimitExceeded    ┐
    ├── MemoryLimitExceeded  │ what can happen to one page among the many of ``clean_many``
    ├── WorkerDied           │
    ├── CleaningFailed       ┘
    ├── WorkerNotStarted     ``clean_many`` cannot start its processes
    ├── RecordUnreadable     a page in a source of many is broken or lacks what it needs (also a ``ValueError``)
    ├── OutputUnusable       results cannot be written where they should go
    └── ExtraMissing         a format needs a package that is not installed (also an ``ImportError``)

All of them can be pickled, so that they come back from another process.
"""

from __future__ import annotations

import signal
from pathlib import Path


class CleannewsError(Exception):
    """The base of all errors that this library raises on purpose."""


class InputNotAccepted(CleannewsError, TypeError):
    """A page of a type that is not accepted; the message says which are, and what was given."""


class InputTooLarge(CleannewsError):
    """The page is larger than the limit.

    Attributes:
        size: length of the page in bytes (in characters where a `str` was given).
        limit: the limit that it exceeds, ``Options.max_bytes``.
    """

    def __init__(self, size: int, limit: int) -> None:
        super().__init__(size, limit)
        self.size = size
        self.limit = limit

    def __str__(self) -> str:
        return (
            f"the page has {self.size:,} bytes, the limit is {self.limit:,}; "
            "split it, or raise the limit with Options(max_bytes=...)"
        )


class InputUnreadable(CleannewsError, OSError):
    """A path was given and the file cannot be read; the message names the path and the cause."""


class InvalidProfile(CleannewsError, ValueError):
    """A site profile that cannot be read, or pages that none can be learned from; the message says why."""


class WeightsUnreadable(CleannewsError, ValueError):
    """A weights file cannot be used.

    Attributes:
        path: the file.
        cause: what is wrong with it.
    """

    def __init__(self, path: Path, cause: str) -> None:
        super().__init__(path, cause)
        self.path = path
        self.cause = cause

    def __str__(self) -> str:
        return f"the weights in {self.path} cannot be used: {self.cause}; train them again with training/train.py"


class InvalidOption(CleannewsError, ValueError):
    """An option has a value that makes no sense; the message names the option and what it accepts."""


class InvalidRecord(CleannewsError, ValueError):
    """A record is not one that `Article.to_dict` writes; the message names the place, as in ``body[3].type``."""


class TimeLimitExceeded(CleannewsError):
    """The page took longer than the time limit; the process that cleaned it was killed.

    Attributes:
        limit: the ``timeout`` of `clean_many`, in seconds.
    """

    def __init__(self, limit: float) -> None:
        super().__init__(limit)
        self.limit = limit

    def __str__(self) -> str:
        return f"the page took longer than {self.limit:g} s; if it is worth more, raise the timeout of clean_many"


class MemoryLimitExceeded(CleannewsError):
    """The page needed more memory than there was.

    Attributes:
        limit: the ``max_memory`` of `clean_many`, in bytes; None where it was the machine's memory that ran out.
    """

    def __init__(self, limit: int | None) -> None:
        super().__init__(limit)
        self.limit = limit

    def __str__(self) -> str:
        if self.limit is None:
            return "the machine has no more memory for this page; use fewer workers, or a lower Options(max_bytes=...)"
        return (
            f"the page needs more memory than the {self.limit:,} bytes that a worker may have; "
            "if it is worth more, raise the max_memory of clean_many"
        )


class WorkerDied(CleannewsError):
    """The process that cleaned the page ended: a crash in compiled code, or something outside killed it.

    Attributes:
        exit_code: that of the process; ``-n`` where signal ``n`` ended it.
    """

    def __init__(self, exit_code: int) -> None:
        super().__init__(exit_code)
        self.exit_code = exit_code

    def __str__(self) -> str:
        if self.exit_code >= 0:
            return (
                f"the worker ended with exit code {self.exit_code} while it cleaned this page; look at the page alone"
            )
        try:
            name = signal.Signals(-self.exit_code).name
        except ValueError:
            name = f"signal {-self.exit_code}"
        advice = "look at the page alone"
        if name == "SIGKILL":
            advice = "the system does that when memory runs out: use fewer workers, or give max_memory"
        return f"{name} ended the worker while it cleaned this page; {advice}"


class CleaningFailed(CleannewsError):
    """The page met a fault of the library, or of what was to be done with the article.

    Attributes:
        kind: name of the exception's type.
        message: what it said.
        traceback: where it was raised, as Python prints it.
    """

    def __init__(self, kind: str, message: str, traceback: str) -> None:
        super().__init__(kind, message, traceback)
        self.kind = kind
        self.message = message
        self.traceback = traceback

    def __str__(self) -> str:
        return f"{self.kind}: {self.message}; .traceback says where; where that is in cleannews, please report it"


class WorkerNotStarted(CleannewsError):
    """No process can be started to clean pages in; the message says why. With ``workers=0`` none is needed."""


class RecordUnreadable(CleannewsError, ValueError):
    """One page of a source of many is broken, cut off, or lacks what it needs; the message says what and where."""


class OutputUnusable(CleannewsError):
    """Results cannot be written where they should go; the message names the place and says what to do."""


class ExtraMissing(CleannewsError, ImportError):
    """A format needs a package that is not installed.

    Attributes:
        what: what needs it, as in ``WARC files``.
        extra: the extra of this library that installs it.
    """

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(what, extra)
        self.what = what
        self.extra = extra

    def __str__(self) -> str:
        return f'for {self.what} a package is missing; install it with: pip install "cleannews[{self.extra}]"'
