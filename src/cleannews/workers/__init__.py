"""Processes that do the same work on one payload after another: killed where they hang, replaced where they die.

Nothing here knows of pages. `pool.py` hands payloads out and gives the answers back in order; a thread for each worker
(`supervisor.py`) holds the other end of its pipe (`process.py`); `serve.py` is what runs in the worker; `work.py` and
`answer.py` are what travels.
"""

from cleannews.workers.answer import Answer, failure_of
from cleannews.workers.pool import Pool
from cleannews.workers.work import Limits, Work

__all__ = ["Answer", "Limits", "Pool", "Work", "failure_of"]
