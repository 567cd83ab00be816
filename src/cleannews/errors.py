"""Every error this library raises on purpose.

A page that *is* no article is no error: it comes back as an `Article` whose `outcome` says so. Errors are for a
caller's mistake and for limits::

    CleannewsError
    ├── InputTooLarge      the page is longer than ``Options.max_bytes``
    ├── InputUnreadable    a path that cannot be read (also an ``OSError``)
    ├── InvalidOption      an option with a value that makes no sense (also a ``ValueError``)
    ├── InvalidRecord      ``Article.from_dict`` was given what ``to_dict`` never wrote (also a ``ValueError``)
    ├── RecordUnreadable   a source of many pages has one that is broken or lacks what it needs (also a ``ValueError``)
    ├── OutputUnusable     results cannot be written where they should go
    └── ExtraMissing       a format needs a package that is not installed (also an ``ImportError``)

A page of a type that is not accepted raises the built-in ``TypeError``.
"""

from __future__ import annotations

from pathlib import Path


class CleannewsError(Exception):
    """The base of all errors that this library raises on purpose."""


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
