"""How a batch run is watched, and what is said at its end; all of it on standard error."""

from __future__ import annotations

import shutil
import sys
import time
from types import TracebackType
from typing import Any

import click

from cleannews.batch.summary import Summary
from cleannews.io.page import Tally
from cleannews.io.record import ERROR
from cleannews.render.escape import one_line, shortened

_REDRAWN = 0.2
"""Seconds between two states of the bar."""
_LINES = 30.0
"""Seconds between two lines where there is no terminal."""
_BAR = 20
_LONGEST = 200
"""Characters of an id, a message or the name of a site."""
_BESIDE = 30
"""Columns that click draws beside the bar: brackets, share, time left."""


class Progress:
    """A bar on a terminal, a line now and then elsewhere, nothing where it is not wanted.

    Args:
        tally: counts the bytes that were read.
        total: bytes to be read; None where that is not known.
        quiet: show nothing.
    """

    def __init__(self, tally: Tally, total: int | None, *, quiet: bool) -> None:
        self._tally = tally
        self._total = total
        self._began = self._shown = time.monotonic()
        self._drawn = 0
        self._bar: Any = None
        self._is_quiet = quiet
        if not quiet and sys.stderr.isatty():
            self._bar = click.progressbar(
                None if total else iter(()),
                length=total or None,
                file=sys.stderr,
                width=_BAR,
                item_show_func=self._beside,
            )

    def __enter__(self) -> Progress:
        if self._bar is not None:
            self._bar.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.__exit__(kind, error, traceback)

    def show(self, summary: Summary) -> None:
        """Show where the run is, unless that was done a moment ago."""
        now = time.monotonic()
        if self._is_quiet or now - self._shown < (_REDRAWN if self._bar is not None else _LINES):
            return
        self._shown = now
        if self._bar is None:
            click.echo(f"cleannews: {self._state(summary)}", file=sys.stderr)
            return
        read = min(self._tally.bytes_read, self._total or self._tally.bytes_read)
        self._bar.update(read - self._drawn, summary)
        self._drawn = read

    def _beside(self, summary: Summary | None) -> str | None:
        if summary is None:
            return None
        room = shutil.get_terminal_size().columns - _BAR - _BESIDE
        return shortened(_counts(summary, time.monotonic() - self._began), room)

    def _state(self, summary: Summary) -> str:
        passed = time.monotonic() - self._began
        state = _counts(summary, passed)
        if self._total and self._tally.bytes_read:
            share = min(self._tally.bytes_read / self._total, 1.0)
            state += f"; {share:.0%} read, about {duration(passed / share - passed)} left"
        return state


def _counts(summary: Summary, seconds: float) -> str:
    rate = summary.pages / seconds if seconds else 0.0
    outcomes = " ".join(f"{name} {count:,}" for name, count in summary.outcomes.most_common())
    return f"{summary.pages:,} pages, {rate:,.0f}/s: {outcomes}"


def duration(seconds: float) -> str:
    """Seconds as hours, minutes and seconds."""
    minutes, second = divmod(round(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{second:02}"


def summary_table(summary: Summary) -> str:
    """What was done, for a terminal: no control character of a page comes through."""
    rate = f" ({summary.pages / summary.seconds:,.0f} a second)" if summary.seconds else ""
    lines = [f"{summary.pages:,} pages in {duration(summary.seconds)}{rate}"]
    rows = [(name, count, "") for name, count in summary.outcomes.most_common()]
    rows = [(name, count, _kinds(summary) if name == ERROR else note) for name, count, note in rows]
    before = summary.before.total()
    rows += [
        ("left out", summary.left_out, "not wanted, by --only or --min-confidence"),
        ("not sampled", summary.not_sampled, ""),
        ("duplicates", summary.duplicates, "marked, among the above"),
        ("repeated", summary.repeated, "named twice in the sources, cleaned once"),
        ("there before", before, f"of these {summary.before[ERROR]:,} errors" if summary.before[ERROR] else ""),
        ("unlike site", summary.unlike.total(), "not like the pages that their site's profile was learned from"),
        ("passed over", summary.passed_over.total(), _most(summary.passed_over)),
    ]
    lines += [f"  {name:<13} {count:>11,}  {note}".rstrip() for name, count, note in rows if count]
    for examples in summary.examples.values():
        lines.append(f"  for example   {_short(examples[0]['id'])}: {_short(examples[0]['message'])}")
    if outgrown := summary.outgrown:
        sites = ", ".join(map(_short, outgrown[:4])) + (f" and {len(outgrown) - 4} others" if len(outgrown) > 4 else "")
        lines.append(f"  learn again   {sites}: most of their pages have changed")
    return "\n".join(lines)


def _kinds(summary: Summary) -> str:
    return ", ".join(f"{kind} {count:,}" for kind, count in summary.errors.most_common(6))


def _most(counts: Any) -> str:
    return ", ".join(f"{_short(kind)} {count:,}" for kind, count in counts.most_common(4))


def _short(text: str) -> str:
    return shortened(one_line(text), _LONGEST)
