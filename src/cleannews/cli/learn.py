"""The command that learns sites, and what ``batch --learn-sites`` does first."""

from __future__ import annotations

import shutil
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import click

from cleannews import CleannewsError, Options, PageInput
from cleannews.cli.batch_options import HTML_FIELD, QUIET, TEXT_FIELD, WORKERS
from cleannews.cli.output import use_utf8
from cleannews.cli.source import Unreadable, check_sources
from cleannews.io.page import Columns, Failure, Reading
from cleannews.render.escape import printable

FEWEST, MOST = 2, 50
"""Pages of a site that are learned from."""
_EVERY = 5.0
"""Seconds between two lines on how far it is."""


class Limits(NamedTuple):
    """Of the workers, as in `clean_many`."""

    workers: int | None
    timeout: float | None
    max_memory: int | None


@click.command(
    "learn",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
Examples:
  cleannews learn crawl.warc.gz -o profiles                   a profile for each site in it
  cleannews batch crawl.warc.gz -o out.jsonl --profiles profiles
  cleannews learn pages.jsonl -o profiles --fewest 5          only sites with five pages or more

docs/sites.md says what a profile holds and what it is worth.
""",
)
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@click.option(
    "-o",
    "--output",
    metavar="FOLDER",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Where the profiles go, a JSON file for each site. Those of the same sites are replaced.",
)
@click.option(
    "--fewest", type=click.IntRange(2), default=FEWEST, show_default=True, help="Pages that a site must have."
)
@click.option(
    "--most",
    type=click.IntRange(2, 1000),
    default=MOST,
    show_default=True,
    help="Pages of a site that are learned from; others are not even cleaned.",
)
@HTML_FIELD
@TEXT_FIELD
@click.option(
    "--url-field",
    metavar="NAME",
    default="url",
    show_default=True,
    help="Field or column with the address, which says of which site a page is.",
)
@WORKERS
@click.option(
    "--timeout",
    type=click.FloatRange(0, min_open=True),
    default=60.0,
    show_default=True,
    help="Seconds that a page may take; it is not learned from then.",
)
@QUIET
@click.pass_context
def learn(
    ctx: click.Context,
    sources: tuple[str, ...],
    output: Path,
    fewest: int,
    most: int,
    html_field: str,
    text_field: str,
    url_field: str,
    workers: int | None,
    timeout: float,
    quiet: bool,
) -> None:
    """Learn sites from their pages: what comes again on every page, and where articles stand.

    SOURCE is as for `cleannews batch`. Pages without an address, neither beside them nor declared in them, are of no
    site and teach nothing.
    """
    use_utf8()
    check_sources(sources)
    reading = Reading(columns=Columns(html=html_field, text=text_field, url=url_field), limit=Options().max_bytes)
    limits = Limits(workers, None if workers == 0 else timeout, None)
    learned = learn_into(output, sources, reading, Options(), limits, fewest=fewest, most=most, quiet=quiet)
    ctx.exit(0 if learned else 1)


def learn_into(
    folder: Path,
    sources: tuple[str, ...],
    reading: Reading,
    options: Options,
    limits: Limits,
    *,
    fewest: int = FEWEST,
    most: int = MOST,
    quiet: bool,
) -> int:
    """Learn all sites of some sources into a folder, and say so on standard error; how many sites.

    Raises:
        Unreadable: a source cannot be read, or the folder not be written.
    """
    from cleannews.io.sources import read_sources
    from cleannews.sites import learn_sites
    from cleannews.sites.store import save_profiles

    progress = _Progress(quiet)

    def pages() -> Iterator[PageInput]:
        for found in read_sources(sources, reading):
            if isinstance(found, Failure):
                progress.failed[type(found.error).__name__] += 1
            else:
                yield PageInput(found.content, found.url, found.content_type)

    aside = folder.with_name(f".{folder.name}.tmp")
    try:
        profiles = learn_sites(
            pages(),
            options=options,
            workers=limits.workers,
            timeout=limits.timeout,
            max_memory=limits.max_memory,
            fewest=fewest,
            most=most,
            watch=progress.show,
        )
        if folder.exists():
            left_out = save_profiles(profiles, folder)
        else:
            shutil.rmtree(aside, ignore_errors=True)
            left_out = save_profiles(profiles, aside)
            aside.replace(folder)
    except CleannewsError as error:
        raise Unreadable(str(error)) from None
    except OSError as error:
        raise Unreadable(f"cannot write {str(folder)!r}: {error.strerror}") from None
    if not quiet:
        progress.end(len(profiles), fewest, list(left_out))
    return len(profiles)


class _Progress:
    """Lines on standard error."""

    def __init__(self, quiet: bool) -> None:
        self.failed: Counter[str] = Counter()
        self._pages: Counter[str] = Counter()
        self._is_quiet = quiet
        self._shown = time.monotonic()

    def show(self, site: str, error: CleannewsError | None) -> None:
        if error is not None:
            self.failed[type(error).__name__] += 1
        else:
            self._pages[site] += 1
        now = time.monotonic()
        if not self._is_quiet and now - self._shown >= _EVERY:
            self._shown = now
            click.echo(f"cleannews: {self._state()}", err=True)

    def end(self, learned: int, fewest: int, left_out: list[str]) -> None:
        click.echo(f"cleannews: {self._state()}; {learned:,} learned, which have {fewest} pages and more", err=True)
        if self._pages[""]:
            click.echo(f"{self._pages['']:,} pages have no address and were left out", err=True)
        for kind, count in sorted(self.failed.items()):
            click.echo(f"{count:,} pages were left out: {kind}", err=True)
        for site in left_out:
            click.echo(f"no profile was written of {printable(site)}: its name cannot be that of a file", err=True)

    def _state(self) -> str:
        sites = len(self._pages) - ("" in self._pages)
        return f"{self._pages.total():,} pages of {sites:,} sites"
