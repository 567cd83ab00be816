"""Which sink an output stands for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cleannews.batch.rendering import ENDINGS, Form
from cleannews.errors import OutputUnusable
from cleannews.io.page_files import PageFiles
from cleannews.io.parquet_parts import ParquetParts
from cleannews.io.sink import JsonLines, Sink, StandardOutput

STDOUT = "-"


def form_of(output: str) -> Form:
    """The form that a name stands for: Parquet by its ending, else JSON lines."""
    return "parquet" if output.rstrip("/\\").lower().endswith(".parquet") else "jsonl"


def open_sink(
    output: str, form: Form, fields: Sequence[str], *, with_duplicates: bool, keep_dirs: bool, resume: bool
) -> Sink:
    """The sink for an output.

    Args:
        output: name of the file or folder, or ``-``.
        form: what is written.
        fields: of the article, in each record.
        with_duplicates: records say what they are a near duplicate of.
        keep_dirs: files have the folders of their pages.
        resume: go on with what is there; where nothing is there, begin.

    Raises:
        OutputUnusable: it cannot be written, or something is there already and is not to be gone on with.
        ExtraMissing: the form needs a package that is not installed.
    """
    if output == STDOUT:
        if form != "jsonl":
            raise OutputUnusable("only JSON lines are written to standard output; name a folder with -o")
        return StandardOutput(fields, with_duplicates=with_duplicates)
    path = Path(output)
    is_file = form == "jsonl"
    if is_file and path.is_dir():
        raise OutputUnusable(f"{output!r} is a folder; name a file for the JSON lines in it")
    there = path.exists() if is_file else path.is_dir() and any(path.iterdir())
    if not resume and (there or path.with_name(f"{path.name}.partial").exists()):
        raise OutputUnusable(f"{output!r} is there already; go on with --resume, or remove it")
    if is_file:
        return JsonLines(path, fields, with_duplicates=with_duplicates)
    if form == "parquet":
        return ParquetParts(path, fields, with_duplicates=with_duplicates)
    return PageFiles(path, ENDINGS[form], keep_dirs=keep_dirs, with_duplicates=with_duplicates)
