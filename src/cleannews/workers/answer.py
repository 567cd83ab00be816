"""What a worker says of a payload, and how it travels."""

from __future__ import annotations

import pickle
import struct
import traceback
from typing import Final, NamedTuple

from cleannews.errors import CleaningFailed, CleannewsError, MemoryLimitExceeded
from cleannews.render.escape import shortened

READY: Final = b"ready"
"""What a worker sends when it can begin."""

_HEAD: Final = struct.Struct("<cd")
_RESULT, _ERROR = b"r", b"e"
_LONGEST_MESSAGE = 1000
"""Characters of an exception's message that are kept: some quote what they choked on, which may be the page."""


class Answer(NamedTuple):
    """What came of one payload: either a result or an error."""

    result: bytes | None
    error: CleannewsError | None
    seconds: float
    """From the beginning of the work on it to its end."""


def result_message(result: bytes, seconds: float) -> bytes:
    """A result as the worker sends it."""
    return _HEAD.pack(_RESULT, seconds) + result


def error_message(error: CleannewsError, seconds: float) -> bytes:
    """An error as the worker sends it; what cannot be pickled of it is described."""
    try:
        pickled = pickle.dumps(error)
        pickle.loads(pickled)
    except Exception:  # of a subclass from elsewhere
        pickled = pickle.dumps(_described(error))
    return _HEAD.pack(_ERROR, seconds) + pickled


def answer_in(message: bytes) -> Answer:
    """The answer that a message holds."""
    kind, seconds = _HEAD.unpack_from(message)
    rest = message[_HEAD.size :]
    if kind == _RESULT:
        return Answer(rest, None, seconds)
    try:
        return Answer(None, pickle.loads(rest), seconds)
    except Exception as error:  # of a module that is found there, but not here
        return Answer(None, _described(error), seconds)


def failure_of(error: BaseException, max_memory: int | None = None) -> CleannewsError:
    """What is reported of an exception that work has raised: itself where it is one of the library's."""
    if isinstance(error, CleannewsError):
        return error
    if isinstance(error, MemoryError):
        return MemoryLimitExceeded(max_memory)
    return _described(error)


def _described(error: BaseException) -> CleaningFailed:
    try:
        message = str(error)
    except Exception as second:
        message = f"(its message cannot be read: {type(second).__name__})"
    where = "".join(traceback.format_list(traceback.extract_tb(error.__traceback__)))
    return CleaningFailed(type(error).__qualname__, shortened(message, _LONGEST_MESSAGE), where)
