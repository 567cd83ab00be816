"""The options of the command for many pages, and the file that may hold them."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from cleannews.batch.rendering import CHOOSABLE
from cleannews.options import FAVORS, FORMATS

Command = TypeVar("Command", bound=Callable[..., Any])

FILTERED = ("outcome", "language", "format")
"""Fields by whose values articles can be chosen."""
_UNITS = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "t": 1 << 40}


def batch_options(command: Command) -> Command:
    """Adds the arguments and options of the command."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def _size(ctx: click.Context, param: click.Parameter, value: object) -> int:
    """Bytes, also with K, M, G or T, as in ``2G``."""
    match = re.fullmatch(r"\s*([0-9]+(?:\.[0-9]+)?)\s*([kmgt]?)(?:i?b)?\s*", str(value), re.I)
    size = int(float(match[1]) * _UNITS[match[2].lower()]) if match else 0
    if not size:
        raise click.BadParameter(f"{value!r} is no size such as 500M or 2G")
    return size


def _share(ctx: click.Context, param: click.Parameter, value: object) -> float:
    """A share above 0, up to 1, also in per cent, as in ``1%``."""
    text = str(value).strip()
    try:
        share = float(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    except ValueError:
        share = 0.0
    if not 0 < share <= 1:
        raise click.BadParameter(f"{value!r} is no share such as 0.01 or 1%")
    return share


def _fields(ctx: click.Context, param: click.Parameter, value: object) -> tuple[str, ...]:
    """Names of fields with commas between them, or ``all``; in a TOML file also a list."""
    names = value if isinstance(value, list) else [name.strip() for name in str(value).split(",")]
    if names == ["all"]:
        return CHOOSABLE
    for name in names:
        if name not in CHOOSABLE:
            raise click.BadParameter(f"{name!r} is no field that can be chosen; there are {', '.join(CHOOSABLE)}")
    return tuple(names)


def _only(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """``field=value,value`` for each field."""
    wanted: dict[str, frozenset[str]] = {}
    for value in values:
        field, _, words = value.partition("=")
        if field not in FILTERED or not words:
            raise click.BadParameter(f"{value!r} is not like outcome=article; fields are {', '.join(FILTERED)}")
        wanted[field] = wanted.get(field, frozenset()) | {word.strip() for word in words.split(",")}
    return wanted


def _configure(ctx: click.Context, param: click.Parameter, path: Path | None) -> None:
    """Takes what a TOML file says for what is not given on the command line."""
    if path is None:
        return
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise click.BadParameter(f"{str(path)!r} cannot be read: {error}") from None
    names = {_key(option.lstrip("-")): one.name for one in ctx.command.params for option in one.opts}
    unknown = [key for key in values if _key(key) not in names or _key(key) in ("config", "help")]
    if unknown:
        raise click.BadParameter(f"{str(path)!r} has keys that are no options: {', '.join(unknown)}")
    ctx.default_map = {str(names[_key(key)]): value for key, value in values.items()}


def _key(name: str) -> str:
    return name.replace("_", "-")


HTML_FIELD = click.option(
    "--html-field", metavar="NAME", default="html", show_default=True, help="Field or column with HTML."
)
TEXT_FIELD = click.option(
    "--text-field",
    metavar="NAME",
    default="text",
    show_default=True,
    help="Field or column with flattened text, for pages without HTML.",
)
WORKERS = click.option(
    "--workers",
    type=click.IntRange(0),
    help="Processes that clean; by default one for each core. With 0, this process cleans, without limits.",
)
QUIET = click.option("-q", "--quiet", is_flag=True, help="Show no progress and no summary.")
"""Options that `cleannews learn` has as well."""

_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    click.argument("sources", metavar="SOURCE...", nargs=-1, required=True),
    click.option(
        "-o",
        "--output",
        metavar="FILE|FOLDER",
        default="-",
        help="Where the records go. NAME.parquet is a folder of Parquet files; other names are files of JSON lines, "
        "compressed where they end in .gz or .zst. Without it, JSON lines are printed.",
    ),
    click.option(
        "-f",
        "--format",
        "form",
        type=click.Choice(["jsonl", "parquet", "markdown", "text", "html", "json"]),
        help="What is written; by default what the name of the output says. Of the last four there is a file for each "
        "page in the folder that -o names, and an index.jsonl of all.",
    ),
    click.option(
        "--fields",
        type=click.UNPROCESSED,
        callback=_fields,
        metavar="NAME,...",
        default="all",
        show_default=True,
        help="Fields of the article that a record has, as in headline,authors,text. Id, position, URL, outcome, "
        "confidence, error and seconds it always has. Without `removed` records are a quarter as long.",
    ),
    click.option("--keep-dirs", is_flag=True, help="Give files the folders that their pages have."),
    click.option(
        "--resume", is_flag=True, help="Go on with a run that was stopped or killed; if there is none, begin."
    ),
    HTML_FIELD,
    TEXT_FIELD,
    click.option(
        "--url-field", metavar="NAME", default="url", show_default=True, help="Field or column with the address."
    ),
    click.option("--id-field", metavar="NAME", default="id", show_default=True, help="Field or column with the id."),
    click.option(
        "--input-format",
        type=click.Choice(FORMATS),
        default="auto",
        show_default=True,
        help="What the pages are: HTML, or text that a scraper flattened them to.",
    ),
    click.option(
        "--favor",
        type=click.Choice(FAVORS),
        default="balanced",
        show_default=True,
        help="Where the model is in doubt about a text: precision drops it, recall keeps it.",
    ),
    click.option(
        "--profiles",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        help="Folder of site profiles that `cleannews learn` has written: each page is cleaned with that of its site.",
    ),
    click.option(
        "--learn-sites",
        is_flag=True,
        help="Learn the sites first, in a pass of its own over the sources, and clean with that. The profiles stay in "
        "the folder NAME.profiles beside the output.",
    ),
    click.option(
        "--only",
        metavar="FIELD=VALUE,...",
        multiple=True,
        callback=_only,
        help=f"Write only articles with one of these values; FIELD is one of {', '.join(FILTERED)}. May be repeated. "
        "Errors are always written.",
    ),
    click.option(
        "--min-confidence",
        type=click.FloatRange(0, 1),
        default=0.0,
        help="Write only articles of at least this confidence.",
    ),
    click.option(
        "--dedup", is_flag=True, help="Mark near duplicates: `duplicate_of` is the id of the first page like this one."
    ),
    click.option(
        "--sample",
        type=click.UNPROCESSED,
        callback=_share,
        metavar="SHARE",
        default="1",
        help="Clean only this share of the pages, as in 1%; the same ones in every run.",
    ),
    WORKERS,
    click.option(
        "--timeout",
        type=click.FloatRange(0, min_open=True),
        default=60.0,
        show_default=True,
        help="Seconds that a page may take.",
    ),
    click.option(
        "--max-memory",
        type=click.UNPROCESSED,
        callback=_size,
        metavar="SIZE",
        default="2G",
        show_default=True,
        help="Memory that a worker may have, as in 500M; a page that needs more becomes an error. Not on macOS and "
        "Windows.",
    ),
    click.option(
        "--report",
        type=click.Path(dir_okay=False, path_type=Path),
        help="Write a report of the run, as JSON where the name ends in .json, else as HTML: outcomes, errors, slowest "
        "pages, sites, what was removed.",
    ),
    QUIET,
    click.option(
        "--config",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        is_eager=True,
        expose_value=False,
        callback=_configure,
        help="TOML file with values for these options, by their long names, and for `sources`.",
    ),
)
