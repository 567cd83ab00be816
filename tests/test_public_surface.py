"""What users build on changes only where that is meant."""

from __future__ import annotations

import difflib

import pytest

pytest.importorskip("pyarrow")

from public_surface import COMMAND, SNAPSHOT, written


def test_the_public_surface_is_the_one_that_was_written_down() -> None:
    difference = "".join(
        difflib.unified_diff(
            SNAPSHOT.read_text(encoding="utf-8").splitlines(keepends=True),
            written().splitlines(keepends=True),
            "was",
            "is",
        )
    )
    assert not difference, (
        f"the public surface has changed:\n{difference}\nWhere that is meant: see docs/versioning.md for what the next "
        f"version may change, tell users in CHANGELOG.md, and write it down with\n\n    PYTHONPATH=src {COMMAND}\n"
    )
