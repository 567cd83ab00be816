"""The command for one page."""

from __future__ import annotations

from pathlib import Path
from typing import IO, Literal

import click

from cleannews import Cleaner, CleannewsError, Options, SiteProfiles, __version__
from cleannews.cli import source
from cleannews.cli.output import show_article, show_removed, use_utf8, write
from cleannews.cli.source import Unreadable, content_type_of, exit_as, read, takes_a_page


@click.command(
    "page",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
Examples:
  cleannews page.html                             read it
  cleannews page.html -f markdown > page.md       keep it
  cleannews page.html --removed                   see what was taken out, and why
  cleannews explain page.html --open              see why, block by block, in the browser
  cleannews batch pages/ -o articles.jsonl        many pages; see cleannews batch --help
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
@takes_a_page
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
    profiles: Path | None,
) -> None:
    """Print the article of a news page, without ads, navigation, comments and the rest.

    FILE is a page as it was scraped, HTML or flattened text; with - or nothing, it is read from standard input.
    """
    use_utf8()
    if removed and form not in ("text", "json"):
        raise click.UsageError("--removed is printed as text or json")
    content = read(ctx, file)
    try:
        options = Options(format=input_format, max_bytes=source.LIMIT)
        site = None if profiles is None else SiteProfiles(profiles)
        article = Cleaner(options, site).clean(content, url, content_type_of(encoding))
    except CleannewsError as error:
        raise Unreadable(str(error)) from None
    write(show_removed(article, as_json=form == "json") if removed else show_article(article, form=form))
    exit_as(article, ctx)
