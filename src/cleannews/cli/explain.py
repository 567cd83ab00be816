"""The command that says why."""

from __future__ import annotations

import json
import webbrowser
from pathlib import Path
from tempfile import mkdtemp
from typing import IO, Literal

import click

from cleannews import CleannewsError, Explanation, Options, SiteProfiles, explain
from cleannews.cli import source
from cleannews.cli.account import show_explanation
from cleannews.cli.output import use_utf8, write, write_file
from cleannews.cli.source import Unreadable, content_type_of, read, takes_a_page
from cleannews.render.escape import escape_json, printable

_Form = Literal["html", "text", "json"]


@click.command(
    "explain",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
Examples:
  cleannews explain page.html                     read it in the terminal
  cleannews explain page.html --open              look at it in the browser
  cleannews explain page.html -o report.html      keep it
  cleannews explain page.html -f json | jq .blocks

\b
Exit codes:
  0  the page was read, whatever it is
  2  wrong usage, or the page cannot be read or the report not written
""",
)
@click.argument("file", type=click.File("rb"), default="-")
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File to write, as HTML unless -f says otherwise; without it, text is printed.",
)
@click.option("--open", "opened", is_flag=True, help="Show the HTML report in the browser.")
@click.option("-f", "--format", "form", type=click.Choice(["html", "text", "json"]), help="How to write the account.")
@takes_a_page
@click.pass_context
def explain_page(
    ctx: click.Context,
    file: IO[bytes],
    output: Path | None,
    opened: bool,
    form: _Form | None,
    url: str | None,
    input_format: Literal["auto", "html", "text"],
    encoding: str | None,
    profiles: Path | None,
) -> None:
    """Say why each block of a page was kept or removed, and where each field is from.

    FILE is a page as it was scraped, HTML or flattened text; with - or nothing, it is read from standard input.
    """
    use_utf8()
    if opened and form not in (None, "html"):
        raise click.UsageError("--open shows HTML")
    content = read(ctx, file)
    try:
        options = Options(format=input_format, max_bytes=source.LIMIT)
        site = None if profiles is None else SiteProfiles(profiles)
        explanation = explain(content, url, content_type_of(encoding), options, site)
    except CleannewsError as error:
        raise Unreadable(str(error)) from None
    if output is None and not opened:
        write(_shown(explanation, form or "text"))
        return
    path = output or Path(mkdtemp(prefix="cleannews-")) / "report.html"
    try:
        write_file(click.unstyle(_shown(explanation, form or "html")), path)
    except OSError as error:
        raise Unreadable(f"cannot write {str(path)!r}: {error.strerror}") from None
    if opened and not webbrowser.open(path.resolve().as_uri()):
        raise Unreadable(f"no browser was found; the report is {str(path)!r}")


def _shown(explanation: Explanation, form: _Form) -> str:
    if form == "json":
        return escape_json(json.dumps(explanation.to_dict(), ensure_ascii=False, indent=2)) + "\n"
    return printable(explanation.to_html()) if form == "html" else show_explanation(explanation)
