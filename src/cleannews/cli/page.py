"""The command for one page."""

from __future__ import annotations

import sys
from typing import IO, Literal

import click
import webencodings
from click.core import ParameterSource

from cleannews import Article, Cleaner, CleannewsError, Options, Outcome, __version__
from cleannews.cli.output import show_article, show_removed, use_utf8, write
from cleannews.render.escape import printable

_LIMIT = Options().max_bytes
_NO_ARTICLE = 1
_UNREADABLE = 2
"""Also click's own code for wrong usage."""


@click.command(
    "page",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
Examples:
  cleannews page.html                             read it
  cleannews page.html -f markdown > page.md       keep it
  cleannews page.html --removed                   see what was taken out, and why
  curl -s URL | cleannews --url URL -f json       from the web, links made absolute
  cleannews scraped.txt --input-format text       a page already flattened to text

\b
Exit codes:
  0  an article was found
  1  the page is no article, or only the free part of one; standard error says why
  2  wrong usage, or the page cannot be read

Output is UTF-8 in every locale.
""",
)
@click.argument("file", type=click.File("rb"), default="-")
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json", "html"]),
    default="text",
    show_default=True,
    help="How to print the article. Text is headline, byline, an empty line and the body; "
    "json holds every field and everything that was removed.",
)
@click.option(
    "--removed",
    is_flag=True,
    help="Print what was removed instead: label, line of the source, reason and text of each block. "
    "With -f json, as a list.",
)
@click.option("-u", "--url", help="Address of the page, which relative links are resolved against.")
@click.option(
    "--input-format",
    type=click.Choice(["auto", "html", "text"]),
    default="auto",
    show_default=True,
    help="What the page is: HTML, or text that a scraper flattened it to.",
)
@click.option(
    "--encoding",
    metavar="NAME",
    help="Encoding that the page was sent with (the charset of its HTTP header). Without it, it is found out.",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def clean_page(
    ctx: click.Context,
    file: IO[bytes],
    form: Literal["text", "markdown", "json", "html"],
    removed: bool,
    url: str | None,
    input_format: Literal["auto", "html", "text"],
    encoding: str | None,
) -> None:
    """Print the article of a news page, without ads, navigation, comments and the rest.

    FILE is a page as it was scraped, HTML or flattened text; with - or nothing, it is read from standard input.
    """
    use_utf8()
    if removed and form not in ("text", "json"):
        raise click.UsageError("--removed is printed as text or json")
    if ctx.get_parameter_source("file") is ParameterSource.DEFAULT and file.isatty():
        raise click.UsageError("no page: name a FILE, or pipe one in")
    article = _clean(_read(file), url, input_format, encoding)
    write(show_removed(article, as_json=form == "json") if removed else show_article(article, form=form))
    if article.outcome is not Outcome.ARTICLE:
        click.echo(printable(f"{article.outcome}: {article.outcome_reason}"), file=sys.stderr)
        ctx.exit(_NO_ARTICLE)


def _read(file: IO[bytes]) -> bytes:
    try:
        return file.read(_LIMIT + 1)  # one more, so that what is too large is seen to be
    except OSError as error:
        raise _Unreadable(f"cannot read {file.name!r}: {error.strerror}") from None


def _clean(
    content: bytes, url: str | None, input_format: Literal["auto", "html", "text"], encoding: str | None
) -> Article:
    content_type = None
    if encoding is not None:
        if webencodings.lookup(encoding) is None:
            raise click.BadParameter(f"{encoding!r} is no encoding that the web knows", param_hint="--encoding")
        content_type = f"text/html; charset={encoding}"
    try:
        return Cleaner(Options(format=input_format, max_bytes=_LIMIT)).clean(content, url, content_type)
    except CleannewsError as error:
        raise _Unreadable(str(error)) from None


class _Unreadable(click.ClickException):
    exit_code = _UNREADABLE
