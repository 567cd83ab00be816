#!/usr/bin/env python3
"""Prints what CHANGELOG.md says of a version: ``python .ci/notes.py v0.1.0``.

Exits 1 where it says nothing of it, or where it is not the version of the package.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def notes_of(version: str, changelog: str) -> str:
    """The section ``## [version] - date``, without its heading; empty where there is none."""
    section = re.search(
        rf"^## \[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d\n(.*?)(?=^## |^\[|\Z)", changelog, re.M | re.S
    )
    return section[1].strip() if section else ""


def main() -> None:
    """Print them."""
    version = sys.argv[1].removeprefix("v")
    package = (ROOT / "src" / "cleannews" / "__init__.py").read_text(encoding="utf-8")
    if f'__version__ = "{version}"' not in package:
        sys.exit(f"{version} is not the __version__ of src/cleannews/__init__.py")
    notes = notes_of(version, (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    if not notes:
        sys.exit(f"CHANGELOG.md has no section ## [{version}] - YYYY-MM-DD")
    print(notes)


if __name__ == "__main__":
    main()
