"""What the commands have in common: how pages are named, told and read."""

from __future__ import annotations

import sys
from collections.abc import Callable
from glob import has_magic
from pathlib import Path
from typing import IO, Any, TypeVar

import click
import webencodings
from click.core import ParameterSource

from cleannews import Article, Options, Outcome
from cleannews.options import FORMATS
from cleannews.render.escape import one_line

LIMIT = Options().max_bytes
STDIN = "-"
NO_ARTICLE = 1
UNREADABLE = 2
"""Also click's own code for wrong usage."""

Command = TypeVar("Command", bound=Callable[..., Any])


class Unreadable(click.ClickException):
    """The page cannot be read, or a file not written."""

    exit_code = UNREADABLE


def takes_a_page(command: Command) -> Command:
    """Adds the options that say what the page is."""
    for option in reversed(
        (
            click.option("-u", "--url", help="Address of the page, which relative links are resolved against."),
            click.option(
                "--input-format",
                type=click.Choice(FORMATS),
                default="auto",
                show_default=True,
                help="What the page is: HTML, or text that a scraper flattened it to.",
            ),
            click.option(
                "--encoding",
                metavar="NAME",
                help="Encoding that the page was sent with (the charset of its HTTP header). Without it, it is found "
                "out.",
            ),
            click.option(
                "--profiles",
                metavar="FOLDER",
                type=click.Path(exists=True, file_okay=False, path_type=Path),
                help="Folder of site profiles that `cleannews learn` has written; the one of the page's site is used.",
            ),
        )
    ):
        command = option(command)
    return command


def read(context: click.Context, file: IO[bytes]) -> bytes:
    """The page, at most one byte more than the limit, so that what is too large is seen to be."""
    if context.get_parameter_source("file") is ParameterSource.DEFAULT and file.isatty():
        raise click.UsageError("no page: name a FILE, or pipe one in")
    try:
        return file.read(LIMIT + 1)
    except OSError as error:
        raise Unreadable(f"cannot read {file.name!r}: {error.strerror}") from None


def check_sources(sources: tuple[str, ...]) -> None:
    """Refuse sources of many pages that cannot be there, before anything is done.

    Raises:
        click.UsageError: saying which, and what to do.
    """
    for source in sources:
        if source != STDIN and not has_magic(source) and not Path(source).exists():
            raise click.UsageError(f"there is no {source!r}")
    if sources.count(STDIN) > 1:
        raise click.UsageError("standard input can be read only once")
    if STDIN in sources and sys.stdin.isatty():
        raise click.UsageError("no pages: name a SOURCE, or pipe pages in")


def content_type_of(encoding: str | None) -> str | None:
    """The HTTP header that names an encoding."""
    if encoding is None:
        return None
    if webencodings.lookup(encoding) is None:
        raise click.BadParameter(f"{encoding!r} is no encoding that the web knows", param_hint="--encoding")
    return f"text/html; charset={encoding}"


def exit_as(article: Article, context: click.Context) -> None:
    """Says on standard error what a page is that is no article, and exits with a code that says so."""
    if article.outcome is not Outcome.ARTICLE:
        click.echo(one_line(f"{article.outcome}: {article.outcome_reason}"), file=sys.stderr)
        context.exit(NO_ARTICLE)
