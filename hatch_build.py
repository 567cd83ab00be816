"""Compile the modules that a page spends its time in, where there is a C compiler; else the wheel stays pure Python.

The source is the same either way: mypyc turns the type-checked modules below into an extension, or does not where the
environment has ``CLEANNEWS_PURE=1``. Some are in Cython, each beside the Python that it does the work of: the walk
over the tree, on lxml's C structs, the search for what a page declares, and the network's arithmetic. Hatchling calls
`CompileHook`; see its documentation on custom build hooks.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# Relative to ``src``.
MODULES = (
    "cleannews/assemble.py",
    "cleannews/credits.py",
    "cleannews/images.py",
    "cleannews/openings.py",
    "cleannews/outcome.py",
    "cleannews/lexicon/folding.py",
    "cleannews/segment/*.py",
    "cleannews/classify/*.py",
    "cleannews/classify/rules/*.py",
    "cleannews/metadata/*.py",
)
CYTHON = ("cleannews/segment/native.pyx", "cleannews/metadata/declaring.pyx", "cleannews/classify/forward.pyx")
LEFT_OUT = (
    "__init__.py",
    "history.py",  # its types are not there at run time
    "network.py",  # numpy does the work, here and in the next
    "occlusion.py",
    "plain.py",  # has lone surrogates in its strings, which mypyc cannot compile
)


class CompileHook(BuildHookInterface[Any]):
    """Adds the compiled modules to a wheel."""

    PLUGIN_NAME = "custom"
    _scratch: Path | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, unless the install is editable or it is not wanted; a failure costs speed and not the install."""
        if self.target_name != "wheel" or version == "editable" or os.environ.get("CLEANNEWS_PURE"):
            return
        self._scratch = Path(tempfile.mkdtemp(prefix="cleannews-build-"))
        try:
            libraries = _compile(Path(self.root) / "src", self._scratch)
        except (Exception, SystemExit) as error:  # mypyc exits on errors of types, the compiler raises its own kinds
            self.app.display_warning(f"cleannews is installed without its compiled modules, and slower: {error!r}")
            return
        for library, where in libraries.items():
            build_data["force_include"][str(library)] = where
        build_data["pure_python"] = False
        build_data["infer_tag"] = True

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Leave nothing behind."""
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)


def _compile(source: Path, scratch: Path) -> dict[Path, str]:
    """Libraries built in `scratch`, with their places in the wheel."""
    from mypyc.build import mypycify
    from setuptools import Distribution
    from setuptools.command.build_ext import build_ext

    modules = sorted(str(path) for pattern in MODULES for path in source.glob(pattern) if path.name not in LEFT_OUT)
    # No configuration: what lxml and numpy say of their types is not needed, and may not be installed here.
    flags = ["--config-file=", "--ignore-missing-imports", f"--cache-dir={scratch / 'types'}"]
    extensions = mypycify(
        [*flags, *modules], opt_level="2", debug_level="0", target_dir=str(scratch / "c"), group_name="cleannews"
    )
    extensions += _in_cython(source, scratch)
    command = build_ext(Distribution({"name": "cleannews", "ext_modules": extensions}))
    command.build_lib, command.build_temp = str(scratch / "lib"), str(scratch / "objects")
    command.ensure_finalized()
    command.run()
    built = scratch / "lib"
    return {path: path.relative_to(built).as_posix() for path in built.rglob("*") if path.is_file()}


def _in_cython(source: Path, scratch: Path) -> list[Any]:
    """The extensions in Cython, as C. Where one of them cannot be built, the Python beside it does its work."""
    import lxml
    from Cython.Build import cythonize
    from setuptools import Extension

    extensions = [
        Extension(
            module.removesuffix(".pyx").replace("/", "."),
            [str(source / module)],
            include_dirs=lxml.get_include(),
            extra_compile_args=[] if os.name == "nt" else ["-O3"],
            optional=True,
        )
        for module in CYTHON
    ]
    built: list[Any] = cythonize(extensions, build_dir=str(scratch / "c"), language_level=3, quiet=True)
    return built
