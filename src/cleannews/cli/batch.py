"""The command for many pages."""

from __future__ import annotations

import shlex
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from cleannews import Cleaner, CleannewsError, Options, SiteProfiles
from cleannews.batch.rendering import CHOOSABLE, Form, Rendering
from cleannews.cli.batch_options import batch_options
from cleannews.cli.learn import Limits, learn_into
from cleannews.cli.output import use_utf8, write_file
from cleannews.cli.progress import Progress, summary_table
from cleannews.cli.source import STDIN, Unreadable, check_sources
from cleannews.io.page import Columns, Reading
from cleannews.render.escape import one_line

if TYPE_CHECKING:
    from cleannews.batch.run import Run, Work
    from cleannews.io.sink import Sink

STDOUT = "-"
_SOME_FAILED = 1
_STOPPED = 128
"""And the number of the signal, as shells have it."""


@click.command(
    "batch",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
Examples:
  cleannews batch crawl.warc.gz -o articles.jsonl.zst         a WARC file, all fields
  cleannews batch pages/ -o articles.parquet --workers 8      a folder, as Parquet
  cleannews batch pages/ -o texts -f markdown --keep-dirs     a file for each page
  cleannews batch crawl/ -o out.jsonl --learn-sites           learn each site first
  cleannews batch crawl/ -o out.jsonl --resume                go on after a crash
  cleannews batch dump.parquet --html-field content -o out.jsonl --only outcome=article
  zcat pages.jsonl.gz | cleannews batch - --fields headline,text > texts.jsonl

\b
Exit codes:
  0    all pages have a record, and none is an error
  1    all pages have a record, and some are errors
  2    wrong usage, or the records cannot be written
  130  stopped by Ctrl-C (143: by SIGTERM); go on with --resume

Every input becomes exactly one record, an article or an error. Ctrl-C finishes what is under
way; a second one does not. docs/batch.md says what a record holds.
""",
)
@batch_options
@click.pass_context
def clean_batch(
    ctx: click.Context,
    sources: tuple[str, ...],
    output: str,
    form: Form | None,
    fields: tuple[str, ...],
    keep_dirs: bool,
    resume: bool,
    html_field: str,
    text_field: str,
    url_field: str,
    id_field: str,
    input_format: Any,
    favor: Any,
    profiles: Path | None,
    learn_sites: bool,
    only: dict[str, frozenset[str]],
    min_confidence: float,
    dedup: bool,
    sample: float,
    workers: int | None,
    timeout: float | None,
    max_memory: int | None,
    report: Path | None,
    quiet: bool,
) -> None:
    """Clean many pages: files, folders, WARC, JSON lines, Parquet, archives.

    SOURCE is a file, a folder (all pages in it, at any depth), a pattern in quotes ('crawl/**/*.warc.gz'), or - for
    standard input. What a file holds is told by its name: .html .htm .xhtml .txt, each also .gz or .zst; .warc and .wet
    (also .gz); .jsonl and .ndjson (also .gz, .zst); .parquet; .zip; .tar (also .gz, .bz2, .xz, .zst); .csv, a list of
    paths. Any other file that is named is read as a page.
    """
    # Imported here, since the other commands need none of it.
    from cleannews.batch.output import form_of, open_sink
    from cleannews.batch.run import Work

    use_utf8()
    form = form or form_of(output)
    if resume and output == STDOUT:
        raise click.UsageError("--resume needs an output that lasts: name one with -o")
    if output == STDOUT and form != "jsonl":
        raise click.UsageError("only JSON lines are written to standard output; name an output with -o")
    if keep_dirs and form in ("jsonl", "parquet"):
        raise click.UsageError("--keep-dirs is for -f markdown, text, html or json")
    if report is not None and not report.parent.is_dir():
        raise click.UsageError(f"there is no folder for the report: {str(report.parent)!r}")
    if learn_sites and (profiles is not None or output == STDOUT or STDIN in sources):
        raise click.UsageError(
            "--learn-sites reads the sources twice and keeps profiles beside the output: it needs -o and no standard "
            "input, and goes without --profiles"
        )
    check_sources(sources)
    limits = _limits(ctx, workers, timeout, max_memory)
    rendering = Rendering(
        form=form,
        fields=tuple(field for field in CHOOSABLE if field in fields),
        only=only,
        min_confidence=min_confidence,
        with_duplicates=dedup,
        counts_removed=report is not None,
    )
    columns = Columns(html=html_field, text=text_field, url=url_field, id=id_field)
    options = Options(format=input_format, favor=favor)
    if learn_sites:
        profiles = Path(f"{output.rstrip('/')}.profiles")
        if not (resume and profiles.is_dir()):  # they are written last, and as a whole
            learn_into(
                profiles, sources, Reading(columns=columns, limit=options.max_bytes), options, limits, quiet=quiet
            )
    work = Work(
        sources=sources,
        rendering=rendering,
        cleaner=Cleaner(options, None if profiles is None else SiteProfiles(profiles)),
        reading=Reading(columns=columns, limit=options.max_bytes),
        workers=limits.workers,
        timeout=limits.timeout,
        max_memory=limits.max_memory,
        sample=sample,
    )
    settings = {
        "format": form,
        "fields": list(rendering.fields),
        "only": {field: sorted(values) for field, values in only.items()},
        "min_confidence": min_confidence,
        "dedup": dedup,
        "sample": sample,
        "input_format": input_format,
        "favor": favor,
        "keep_dirs": keep_dirs,
        "profiles": None if profiles is None else str(profiles),
    }
    opened = partial(
        open_sink, output, form, rendering.fields, with_duplicates=dedup, keep_dirs=keep_dirs, resume=resume
    )
    ctx.exit(_run(work, opened, settings, _how_to_go_on(output), report, quiet=quiet))


def _limits(ctx: click.Context, workers: int | None, timeout: float | None, max_memory: int | None) -> Limits:
    """The limits, without those that are defaults and do not hold here; who asks for one of them is told."""

    def is_default(name: str) -> bool:
        return ctx.get_parameter_source(name) is ParameterSource.DEFAULT

    cannot = workers == 0 or sys.platform in ("win32", "darwin")
    return Limits(
        workers,
        None if workers == 0 and is_default("timeout") else timeout,
        None if cannot and is_default("max_memory") else max_memory,
    )


def _run(
    work: Work, opened: Callable[[], Sink], settings: dict[str, Any], go_on: str, report: Path | None, *, quiet: bool
) -> int:
    """Do the work, watched, and say how it went.

    Args:
        work: what to do.
        opened: opens the sink.
        settings: what must not change when the run is gone on with.
        go_on: says how to go on with it.
        report: file to write; None for none.
        quiet: show nothing.

    Returns:
        The exit code.
    """
    from cleannews.batch.journal import Journal
    from cleannews.batch.run import Run
    from cleannews.io.sources import size_of

    sink = journal = None
    run: Run | None = None
    caught: list[int] = []
    try:
        work.results(()).close()  # what is wrong with the limits is told before anything is written
        sink = opened()
        journal = None if sink.journal is None else Journal(sink.journal, settings)
        total = None if quiet else size_of(work.sources)
        with Progress(work.reading.tally, total, quiet=quiet) as progress:
            run = Run(work, sink, journal, progress.show)
            with _stopping(run.stop, caught):
                run.go()
        if journal is not None:
            journal.close(remove=run.summary.complete)
            journal = None
    except CleannewsError as error:
        raise Unreadable(f"{error}{go_on if run is not None else ''}") from None
    except BrokenPipeError:
        with suppress(OSError):
            sys.stdout.close()
        raise Unreadable("the reader of standard output has left") from None
    except KeyboardInterrupt:
        click.echo(f"stopped at once{go_on}", err=True)
        return _STOPPED + signal.SIGINT
    finally:
        for thing in (sink, journal):
            if thing is not None:
                thing.close()
        if run is not None and report is not None:
            _write_report(run, report)
    if not quiet:
        click.echo(summary_table(run.summary), file=sys.stderr)
    if not run.summary.complete:
        click.echo(f"stopped{go_on}", err=True)
        return _STOPPED + caught[0]
    return _SOME_FAILED if run.summary.failed else 0


def _how_to_go_on(output: str) -> str:
    """The command that goes on with the run, behind a semicolon; empty where there is none."""
    if output == STDOUT:
        return ""
    given = [argument for argument in sys.argv[1:] if argument != "--resume"]
    return f"; go on with: cleannews {one_line(shlex.join([*given, '--resume']))}"


def _write_report(run: Run, path: Path) -> None:
    from cleannews.batch.report import to_html, to_json

    text = to_json(run.summary) if path.suffix.lower() == ".json" else to_html(run.summary)
    try:
        write_file(text, path)
    except OSError as error:
        raise Unreadable(f"cannot write {str(path)!r}: {error.strerror}") from None


@contextmanager
def _stopping(stop: Callable[[], None], caught: list[int]) -> Iterator[None]:
    """Within it, the first signal to end finishes what is under way; a second Ctrl-C does not wait for that."""

    def take(number: int, frame: FrameType | None) -> None:
        if caught and number == signal.SIGINT:
            raise KeyboardInterrupt
        caught.append(number)
        stop()

    names = ("SIGINT", "SIGTERM", "SIGHUP")
    before = {number: signal.signal(number, take) for name in names if (number := getattr(signal, name, None))}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
