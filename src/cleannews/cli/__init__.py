"""The command line: `main` is the command ``cleannews``."""

from __future__ import annotations

from cleannews.cli.batch import clean_batch
from cleannews.cli.explain import explain_page
from cleannews.cli.group import DefaultGroup
from cleannews.cli.learn import learn
from cleannews.cli.page import clean_page

__all__ = ["main"]

main = DefaultGroup("cleannews", default=clean_page)
"""Subcommands are added here; everything that names none of them is for `clean_page`."""
main.add_command(explain_page)
main.add_command(clean_batch)
main.add_command(learn)
