"""A command with subcommands that is a command of its own as well."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from cleannews.render.escape import one_line


class DefaultGroup(click.Group):
    """A group that gives its arguments to a default command unless the first one names a subcommand.

    The default command stands in the place of the group: its options, its usage line and its help are the group's.
    A file that is named like a subcommand is given as ``./batch``.
    """

    def __init__(self, name: str, *, default: click.Command) -> None:
        super().__init__(name)
        self.default = default

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """The context of the group where a subcommand is named, else that of the default command."""
        with _printable_errors():
            if args and args[0] in self.commands:
                return super().make_context(info_name, args, parent, **extra)
            return self.default.make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command that the context was made for."""
        with _printable_errors():
            return super().invoke(ctx) if ctx.command is self else ctx.command.invoke(ctx)


@contextmanager
def _printable_errors() -> Iterator[None]:
    """What click prints of an error is safe for a terminal: it may name a file, and a page may have named the file."""
    try:
        yield
    except click.ClickException as error:
        told = vars(error)  # to a type checker they are final, yet click has no other place for them
        told["message"] = "\n".join(map(one_line, error.message.split("\n")))
        if isinstance(error, click.FileError):
            told["ui_filename"] = one_line(error.ui_filename)
        raise
