"""How an article is printed. All of these take an `Article`; only `write` touches a stream."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Literal

import click

from cleannews import Article, Label, Removed
from cleannews.render.escape import escape_json, one_line, printable
from cleannews.render.header import byline

_OVERRIDES = re.compile("[\u202d\u202e]")
"""What makes a terminal show characters in another order than they stand in, whatever script they are of."""

COLOURS = {
    Label.ADVERTISEMENT: "red",
    Label.SUBSCRIBE: "magenta",
    Label.PAYWALL: "magenta",
    Label.CONSENT: "magenta",
    Label.COMMENTS: "yellow",
    Label.COMMENT_FORM: "yellow",
    Label.RELATED: "blue",
    Label.NAVIGATION: "cyan",
    Label.BREADCRUMB: "cyan",
    Label.SHARE: "cyan",
    Label.BYLINE: "green",
    Label.AUTHOR_BIO: "green",
}
"""Labels without an entry are shown in the terminal's own colour."""


def show_article(article: Article, *, form: Literal["text", "markdown", "json", "html"]) -> str:
    """The article for a terminal or a file, ready to print; empty where there is no body, but for JSON.

    No control character of the page comes through. Styles are ANSI sequences, which `write` takes out for files.
    """
    if form == "json":
        return escape_json(article.to_json(indent=2)) + "\n"
    if not article.body:
        return ""
    if form == "markdown":
        return printable(article.to_markdown())
    if form == "html":
        return printable(article.to_html())
    headline = click.style(printable(article.headline), bold=True) if article.headline else ""
    head = "\n".join(line for line in (headline, printable(byline(article))) if line)
    return "\n\n".join(part for part in (head, printable(article.text)) if part) + "\n"


def show_removed(article: Article, *, as_json: bool) -> str:
    """What was removed, in page order: a line with label, place, reason and score, the text indented below it."""
    if as_json:
        return escape_json(json.dumps(article.to_dict()["removed"], ensure_ascii=False, indent=2)) + "\n"
    return "".join(map(_removed_lines, article.removed))


def use_utf8() -> None:
    """Makes standard output and error UTF-8, whatever the locale is; what cannot be encoded becomes a ``?``."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # not where a test or a GUI has put something else in its place
            stream.reconfigure(encoding="utf-8", errors="replace")


def write(text: str) -> None:
    """Prints to standard output; a reader that has left is no error.

    An override of the direction of writing, by which ``exe.jpg`` can be made of ``gpj.exe``, becomes U+FFFD.
    Styles are for terminals only, and for none where the environment sets NO_COLOR.
    """
    try:
        click.echo(
            _OVERRIDES.sub("\ufffd", text),
            nl=False,
            file=sys.stdout,
            color=False if os.environ.get("NO_COLOR") else None,
        )
    except BrokenPipeError:
        # What is still in the buffer would raise once more when Python shuts down.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write_file(text: str, path: Path) -> None:
    """Writes a file as a whole: what stands at its place is replaced at the end or not at all.

    Raises:
        OSError: it cannot be written.
    """
    with NamedTemporaryFile(
        "w", encoding="utf-8", errors="replace", newline="\n", dir=path.parent, delete=False
    ) as file:
        try:
            file.write(text)
            file.close()
            Path(file.name).chmod(0o666 & ~_umask())
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink()
            raise


def _umask() -> int:
    """The permissions that new files lack; there is no way to read them but to set them."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _removed_lines(removed: Removed) -> str:
    position = removed.position
    place = f"line {position.line}" if position.line else f"block {position.block}"
    label = click.style(str(removed.label), fg=COLOURS.get(removed.label), bold=True)
    first = f"{label}  {place}  {one_line(removed.reason)} ({removed.score:.2f})\n"
    return first + "".join(f"    {line}\n" for line in printable(removed.text).split("\n"))
