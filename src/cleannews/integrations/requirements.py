"""Packages that an integration needs, and what is said where they are missing."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from cleannews.errors import ExtraMissing


def required(module: str, what: str, extra: str) -> Any:
    """The module.

    Args:
        module: its name.
        what: what needs it, as in ``Arrow tables``.
        extra: the extra of this library that installs it.

    Raises:
        ExtraMissing: it is not installed.
    """
    try:
        return import_module(module)
    except ImportError:
        raise ExtraMissing(what, extra) from None
