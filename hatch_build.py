"""Compile the modules that a page spends its time in, where there is a C compiler; else the wheel stays pure Python.

The source is the same either way: mypyc turns the type-checked modules below into an extension, or does not where the
environment has ``CLEANNEWS_PURE=1``. Some are in Cython, each beside the Python that it does the work of: the walk
over the tree, on lxml's C structs, the search for what a page declares, and the network's arithmetic. Hatchling calls
`CompileHook`; see its documentation on custom build hooks.

pip asks for the metadata of a wheel by building it, and takes that wheel: one compile per install. Who installs from
one checkout again and again, as CI does, names a folder in ``CLEANNEWS_BUILD_DIR``: what is compiled stays there, and
only what has changed is compiled the next time.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
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
    _scratch: tempfile.TemporaryDirectory[str] | None = None
    """Removed by `finalize`, or when the process ends before: what is compiled must stand until it is in the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, unless the install is editable or it is not wanted; a failure costs speed and not the install."""
        if self.target_name != "wheel" or version == "editable" or os.environ.get("CLEANNEWS_PURE"):
            return
        kept = os.environ.get("CLEANNEWS_BUILD_DIR")
        if kept:
            folder = Path(kept).absolute() / str(sys.implementation.cache_tag)
            folder.mkdir(parents=True, exist_ok=True)
        else:
            self._scratch = tempfile.TemporaryDirectory(prefix="cleannews-build-", ignore_cleanup_errors=True)
            folder = Path(self._scratch.name)
        try:
            with _termination_raises():
                libraries = _compile(Path(self.root) / "src", folder)
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
            self._scratch.cleanup()


@contextmanager
def _termination_raises() -> Iterator[None]:
    """Be ended as by Ctrl-C, so that the scratch folder goes: by default SIGTERM ends a process on the spot."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def mypy_flags(scratch: Path) -> list[str]:
    """How mypyc reads the modules: the same whatever is installed, and whatever this folder configures.

    Site packages would be those of the environment that is installed to, also where a build is isolated. With
    lxml-stubs in them, for which every tag is a `str`, compiled modules would refuse entities and comments.
    """
    return ["--config-file=", "--ignore-missing-imports", "--no-site-packages", f"--cache-dir={scratch / 'types'}"]


def _compile(source: Path, scratch: Path) -> dict[Path, str]:
    """Libraries built in `scratch`, with their places in the wheel."""
    from mypyc.build import mypycify
    from setuptools import Distribution
    from setuptools.command.build_ext import build_ext

    modules = sorted(str(path) for pattern in MODULES for path in source.glob(pattern) if path.name not in LEFT_OUT)
    extensions = mypycify(
        [*mypy_flags(scratch), *modules],
        opt_level="2",  # with "s" the wheel is 0.4 MB smaller, and a page takes 5 % longer (2026-11)
        debug_level="0",
        target_dir=str(scratch / "c"),
        group_name="cleannews",
    )
    extensions += _in_cython(source, scratch)
    if sys.platform == "linux":  # no symbols but those that Python looks for: the wheel is 3.3 MB, and not 4.4
        for extension in extensions:
            extension.extra_link_args.append("-Wl,--strip-all")
    command = build_ext(Distribution({"name": "cleannews", "ext_modules": extensions}))
    command.build_lib, command.build_temp = str(scratch / "lib"), str(scratch / "objects")
    command.ensure_finalized()
    command.run()
    built = [Path(library) for library in command.get_outputs()]
    return {path: path.relative_to(scratch / "lib").as_posix() for path in built if path.is_file()}


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
            extra_compile_args=[] if os.name == "nt" else ["-O3", "-g0"],
            optional=True,
        )
        for module in CYTHON
    ]
    built: list[Any] = cythonize(extensions, build_dir=str(scratch / "c"), language_level=3, quiet=True)
    return built
