#!/usr/bin/env python3
"""Look up the installed dependencies in the database of known vulnerabilities; exit 1 if one is known.

    python benchmarks/robustness/audit.py [--strict]

Only what the package needs at run time is looked up, with all its extras that are installed, and what these need in
turn. Needs ``pip install pip-audit`` and the network; where one of them is missing, this says so and exits 0, unless
``--strict`` is given.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"
EXTRAS = ("batch",)
_NAME = re.compile(r"[A-Za-z0-9][\w.-]*")


def declared(project: Path) -> list[str]:
    """The names of the packages that the project needs at run time."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    content = tomllib.loads(project.read_text(encoding="utf-8"))["project"]
    requirements = list(content["dependencies"])
    for extra in EXTRAS:
        requirements += content["optional-dependencies"][extra]
    return [_NAME.match(requirement)[0] for requirement in requirements]  # type: ignore[index]


def installed(names: list[str]) -> dict[str, str]:
    """The versions of the packages and of all that these need, as far as they are installed."""
    found: dict[str, str] = {}
    todo = list(names)
    while todo:
        name = re.sub(r"[-_.]+", "-", todo.pop()).lower()
        if name in found:
            continue
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue
        found[name] = package.version
        needed = (requirement for requirement in package.requires or () if "extra ==" not in requirement)
        todo += [match[0] for match in map(_NAME.match, needed) if match]
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--strict", action="store_true", help="fail where nothing could be looked up")
    args = parser.parse_args()
    if find_spec("pip_audit") is None:
        print("not audited: pip-audit is not installed; pip install pip-audit")
        return int(args.strict)
    versions = installed(declared(PROJECT))
    with tempfile.TemporaryDirectory() as scratch:
        pinned = Path(scratch) / "requirements.txt"
        pinned.write_text("".join(f"{name}=={version}\n" for name, version in sorted(versions.items())))
        command = [sys.executable, "-m", "pip_audit", "--requirement", str(pinned), "--no-deps", "--disable-pip"]
        done = subprocess.run([*command, "--format", "json"], capture_output=True, text=True, check=False)
    try:
        found = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        print(f"not audited: the database cannot be asked: {last}")
        return int(args.strict)
    return told(found, strict=args.strict)


def told(found: list[dict[str, Any]], *, strict: bool) -> int:
    """Print what is known of each package; the exit code."""
    skipped = [package["name"] for package in found if "skip_reason" in package]
    known = [(package, flaw) for package in found for flaw in package.get("vulns", ())]
    for package, flaw in known:
        fixed = ", ".join(flaw["fix_versions"]) or "nothing yet"
        print(f"{package['name']} {package['version']}: {flaw['id']}, mended in {fixed}")
    print(f"{len(found) - len(skipped)} of {len(found)} packages looked up, {len(known)} known vulnerabilities")
    if skipped:
        print(f"not audited: {', '.join(skipped)}")
    return int(bool(known) or (strict and bool(skipped or not found)))


if __name__ == "__main__":
    sys.exit(main())
