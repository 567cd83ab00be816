"""The house rules that a reader can rely on: which names are public, and that imports run one way."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import cleannews

PACKAGE = Path(cleannews.__file__).parent

RINGS = [
    {"errors", "options", "model", "lexicon"},
    {"intake", "sniff", "decode", "parse", "segment", "openings"},
    {"images", "credits"},
    {"classify", "metadata"},
    {"outcome", "second_opinion"},
    {"render"},
    {"article"},
    {"assemble"},
    {"pipeline"},
    {"explanation", "io"},
    {"workers"},
    {"transport"},
    {"many"},
    {"sites"},
    {"__init__"},
    {"batch"},
    {"cli", "__main__", "integrations"},
]
"""Innermost first; a module imports from its own ring and from those further in."""

RING_OF = {room: ring for ring, rooms in enumerate(RINGS) for room in rooms}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def run_time_imports(tree: ast.Module) -> list[str]:
    """The modules that are imported when the code runs; imports for type checkers do not count."""
    found: list[str] = []

    def visit(node: ast.AST) -> None:
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            return
        if isinstance(node, ast.Import):
            found.extend(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.extend(f"{node.module}.{alias.name}" for alias in node.names)
        for child in ast.iter_child_nodes(node):
            visit(child)

    visit(tree)
    return found


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_run_inwards(path: Path) -> None:
    here = RING_OF[room_of(path)]
    for name in run_time_imports(ast.parse(path.read_text(encoding="utf-8"))):
        parts = name.split(".")
        if parts[0] != "cleannews":
            continue
        room = parts[1] if len(parts) > 1 and parts[1] in RING_OF else "__init__"
        assert RING_OF[room] <= here, f"{path.name} is in ring {here} and imports {name} from ring {RING_OF[room]}"


@pytest.mark.parametrize("room", ["model", "classify", "render", "lexicon"])
def test_rooms_that_never_see_the_tree(room: str) -> None:
    for path in (PACKAGE / room).rglob("*.py"):
        imports = run_time_imports(ast.parse(path.read_text(encoding="utf-8")))
        assert not [name for name in imports if name.split(".")[0] in ("lxml", "bs4", "readability")], path


def test_no_file_outgrows_its_room() -> None:
    lengths = {str(path.relative_to(PACKAGE)): len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    assert {name: length for name, length in lengths.items() if length > 420} == {}


def test_public_names() -> None:
    assert sorted(cleannews.__all__) == [
        "Article", "Author", "Cleaned", "Cleaner", "CleaningFailed", "CleannewsError", "Explanation", "Image",
        "InputNotAccepted", "InputTooLarge", "InputUnreadable", "InvalidOption", "InvalidProfile", "InvalidRecord", "Label",
        "MemoryLimitExceeded", "Options", "Outcome", "PageInput", "Removed", "SiteProfile", "SiteProfiles",
        "TimeLimitExceeded", "WeightsUnreadable", "WorkerDied", "WorkerNotStarted", "clean", "clean_many", "explain",
        "learn_sites",
    ]  # fmt: skip
    public = {name for name in dir(cleannews) if not name.startswith("_")}
    rooms = {room for rooms in RINGS for room in rooms}
    assert public - rooms - {"annotations"} == set(cleannews.__all__)


@pytest.mark.parametrize(
    ("function", "signature"),
    [
        (cleannews.clean, "(page: 'object', url: 'str | None' = None, content_type: 'str | None' = None) -> 'Article'"),
        (
            cleannews.clean_many,
            "(pages: 'Iterable[object]', *, workers: 'int | None' = None, timeout: 'float | None' = None, "
            "max_memory: 'int | None' = None, render: 'Callable[[Article], Any] | None' = None) "
            "-> 'Generator[Cleaned[Any], None, None]'",
        ),
        (
            cleannews.explain,
            "(page: 'object', url: 'str | None' = None, content_type: 'str | None' = None, "
            "options: 'Options | None' = None, site: 'Site | None' = None) -> 'Explanation'",
        ),
        (cleannews.Explanation.to_dict, "(self) -> 'dict[str, Any]'"),
        (cleannews.Explanation.to_html, "(self) -> 'str'"),
        (cleannews.Cleaner.__init__, "(self, options: 'Options | None' = None, site: 'Site | None' = None) -> 'None'"),
        (
            cleannews.Cleaner.clean,
            "(self, page: 'object', url: 'str | None' = None, content_type: 'str | None' = None) -> 'Article'",
        ),
        (cleannews.Article.to_markdown, "(self) -> 'str'"),
        (cleannews.Article.to_html, "(self) -> 'str'"),
        (cleannews.Article.to_dict, "(self) -> 'dict[str, Any]'"),
        (cleannews.Article.to_json, "(self, *, indent: 'int | None' = None) -> 'str'"),
        (cleannews.Article.from_dict, "(data: 'Mapping[str, Any]') -> 'Article'"),
        (cleannews.Article.to_schema_org, "(self) -> 'dict[str, Any]'"),
        (cleannews.Article.to_zyte, "(self) -> 'Any'"),
        (cleannews.Article.json_schema, "() -> 'dict[str, Any]'"),
    ],
)
def test_public_signatures(function: object, signature: str) -> None:
    assert str(inspect.signature(function)) == signature  # type: ignore[arg-type]


def test_article_fields() -> None:
    assert list(cleannews.Article.__dataclass_fields__) == [
        "url", "outcome", "outcome_reason", "confidence", "headline", "description", "authors", "date_published",
        "date_published_raw", "date_modified", "date_modified_raw", "language", "section", "breadcrumbs", "tags",
        "publisher", "site_name", "dateline", "canonical_url", "is_accessible_for_free", "sources", "body", "images", "removed",
        "format", "encoding", "notices",
    ]  # fmt: skip


def test_labels_are_the_documented_ones() -> None:
    assert [str(label) for label in cleannews.Label] == [
        "advertisement", "subscribe", "related", "comments", "comment-form", "share", "navigation", "breadcrumb",
        "byline", "author-bio", "consent", "paywall", "prompt", "footer", "copyright", "hidden", "duplicate", "other",
    ]  # fmt: skip


def test_import_is_silent_and_light() -> None:
    heavy = [
        *("numpy", "readability", "bs4", "charset_normalizer", "dateutil.parser", "click", "multiprocessing"),
        *("cleannews.lexicon.phrases", "cleannews.explanation", "cleannews.workers", "cleannews.integrations"),
        *("pyarrow", "pandas", "importlib.resources"),
    ]
    code = f"import sys, cleannews; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
