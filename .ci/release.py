#!/usr/bin/env python3
"""Builds what a release consists of into a folder, and checks it: docs/versioning.md, "A release".

    python .ci/release.py [--output dist] [--tests]

An sdist is made of the checkout, and the pure wheel of that sdist, unpacked; where there is a C compiler also the wheel
of this machine. With --tests the sdist's tests are run as well, on the pure wheel in an environment of its own. Needs
build, check-wheel-contents and twine (``pip install ".[release]"``); exits 1 with what is wrong.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tarfile
import tempfile
import venv
import zipfile
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[1]
LARGEST, LARGEST_COMPILED = 2_000_000, 3_600_000
"""Bytes of a wheel. Weights and Python are 1.5 MB of either; what is compiled is as much again, without symbols."""
PARTS = {".py", ".pyi", ".json", ".npz", ".css", ".js", ".typed"}
"""What of the package belongs into every wheel; the sources in Cython only into the sdist, as no wheel can compile."""
LIBRARIES = {".so", ".pyd"}
OF_SDIST = ("pyproject.toml", "hatch_build.py", "README.md", "LICENSE", "CHANGELOG.md", "src/cleannews/py.typed")


def run(*command: str | Path, env: dict[str, str] | None = None, cwd: Path = ROOT) -> None:
    """Run a command, after showing it; the end of this program where it fails."""
    print("$", *command, flush=True)
    done = subprocess.run(list(map(str, command)), check=False, cwd=cwd, env={**os.environ, **(env or {})})
    if done.returncode:
        sys.exit(f"{command[0]} failed with exit code {done.returncode}")


def built(kind: str, source: Path, output: Path, env: dict[str, str] | None = None) -> Path:
    """The sdist or the wheel of a source folder."""
    before = set(output.iterdir())
    run(sys.executable, "-m", "build", f"--{kind}", "--outdir", output, source, env=env)
    new = set(output.iterdir()) - before
    if len(new) != 1:
        sys.exit(f"{output} had that {kind} before, or got more than it: {sorted(map(str, new))}; give an empty folder")
    return new.pop()


def faults_of_sdist(sdist: Path) -> list[str]:
    """What is not in it and should be."""
    with tarfile.open(sdist) as archive:
        names = {str(PurePosixPath(*PurePosixPath(name).parts[1:])) for name in archive.getnames()}
    tracked = subprocess.run(["git", "ls-files", "src"], capture_output=True, text=True, check=False, cwd=ROOT)
    return [f"{sdist.name} lacks {name}" for name in [*OF_SDIST, *tracked.stdout.split()] if name not in names]


def faults_of_wheel(wheel: Path, *, compiled: bool) -> list[str]:
    """What is in it and should not be, what should be and is not."""
    sources = {path.relative_to(ROOT / "src").as_posix() for path in (ROOT / "src" / "cleannews").rglob("*")}
    wanted = {name for name in sources if PurePosixPath(name).suffix in PARTS}
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    libraries = {name for name in names if PurePosixPath(name).suffix in LIBRARIES}
    faults = [f"{wheel.name} lacks {name}" for name in sorted(wanted - names)]
    faults += [f"{wheel.name} has {name}" for name in sorted(names - wanted - libraries)]
    size = wheel.stat().st_size
    print(f"{wheel.name}: {size:,} bytes, {len(names)} files, {len(libraries)} of them compiled")
    limit = LARGEST_COMPILED if compiled else LARGEST
    if size > limit:
        faults.append(f"{wheel.name} has {size:,} bytes, more than {limit:,}")
    if bool(libraries) != compiled:
        faults.append(f"{wheel.name} has {len(libraries)} compiled modules")
    return faults


def test(sdist: Path, wheel: Path, scratch: Path) -> None:
    """Run the tests of the unpacked sdist on the installed wheel."""
    venv.create(scratch / "venv", with_pip=True)
    python = scratch / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    run(python, "-m", "pip", "install", "--quiet", f"{wheel}[test]")
    run(python, "-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=sdist)


def main() -> None:
    """Build and check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="an empty folder; dist/ by default")
    parser.add_argument("--tests", action="store_true", help="run the tests of the sdist on the pure wheel")
    args = parser.parse_args()
    output = args.output.resolve()
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="cleannews-release-") as scratch:
        sdist = built("sdist", ROOT, output)
        with tarfile.open(sdist) as archive:
            archive.extractall(scratch)
        source = next(Path(scratch).iterdir())
        pure = built("wheel", source, output, env={"CLEANNEWS_PURE": "1"})
        faults = [*faults_of_sdist(sdist), *faults_of_wheel(pure, compiled=False)]
        made = [sdist, pure]
        if os.name == "nt" or any(Path(folder, "cc").exists() for folder in os.get_exec_path()):
            made.append(built("wheel", ROOT, output))  # of the checkout, where CLEANNEWS_BUILD_DIR has it
            faults += faults_of_wheel(made[-1], compiled=True)
        if faults:
            sys.exit("\n".join(faults))
        run(sys.executable, "-m", "twine", "check", "--strict", *made)
        run("check-wheel-contents", *made[1:])
        if args.tests:
            test(source, pure, Path(scratch))


if __name__ == "__main__":
    main()
