"""Links from the documentation to other files of the repository, which work in its site too.

On a code host, ``../examples/explore.ipynb`` leads from a page in ``docs/`` to the file. The site has no such file: so
each file that some page links to becomes a page of the site, under ``repository/``, and the link leads there. What does
not exist is a warning, which ``mkdocs build --strict`` fails on. MkDocs calls the functions; see its documentation on
hooks. `rewritten` is used by the tests as well.
"""

from __future__ import annotations

import json
import logging
import posixpath
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parent
_FENCE: Final = re.compile(r"^(`{3,}|~{3,}).*?^\1$\n?", flags=re.MULTILINE | re.DOTALL)
_LINK: Final = re.compile(r"(?P<before>\]\(|\b(?:src|href)=\")(?P<target>[^)\s\"#:]+)(?=[)#\s\"])")
_LANGUAGES: Final = {".py": "python", ".pyx": "cython", ".toml": "toml", ".yml": "yaml", ".html": "html", ".sh": "sh"}
_log = logging.getLogger("mkdocs.plugins.repository")


def rewritten(markdown: str, change: Callable[[str], str]) -> str:
    """The text with `change` applied to each relative address in it, but for those in blocks of code."""

    def outside(part: str) -> str:
        return _LINK.sub(lambda found: found["before"] + change(found["target"]), part)

    parts, end = [], 0
    for fence in _FENCE.finditer(markdown):
        parts += [outside(markdown[end : fence.start()]), fence[0]]
        end = fence.end()
    return "".join([*parts, outside(markdown[end:])])


def on_files(files: Any, config: Any) -> Any:
    """Make a page of each file outside the documentation that one of its pages links to, or such a page itself."""
    from mkdocs.structure.files import File, InclusionLevel

    waiting = [(file.src_uri, file.content_string) for file in files.documentation_pages()]
    while waiting:
        uri, markdown = waiting.pop()
        for path in _linked_outside(uri, markdown):
            page = _page_of(path)
            if files.get_file_from_path(page) is None:
                content = _content(path)
                files.append(File.generated(config, page, content=content, inclusion=InclusionLevel.NOT_IN_NAV))
                waiting.append((page, content))
    return files


def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    """Lead the links of a page to where their files are in the site."""
    uri = page.file.src_uri

    def change(target: str) -> str:
        path = _in_repository(uri, target)
        if path.startswith("docs/"):
            in_site = path.removeprefix("docs/")
        elif (ROOT / path).is_file():
            in_site = _page_of(path)
        else:
            return target  # MkDocs warns of it
        return posixpath.relpath(in_site, posixpath.dirname(uri) or ".")

    return rewritten(markdown, change)


def _linked_outside(uri: str, markdown: str) -> Iterator[str]:
    found: list[str] = []
    rewritten(markdown, lambda target: found.append(_in_repository(uri, target)) or target)
    for path in found:
        if path.startswith("docs/"):
            continue
        if (ROOT / path).is_file():
            yield path
        else:
            _log.warning("%s links to %s, which is no file of the repository", uri, path)


def _in_repository(uri: str, target: str) -> str:
    """What a link means, as a path in the repository; on pages under ``repository/``, from where these came from."""
    place = uri.removeprefix("repository/").removesuffix(".md") if uri.startswith("repository/") else f"docs/{uri}"
    return posixpath.normpath(posixpath.join(posixpath.dirname(place), target))


def _page_of(path: str) -> str:
    return f"repository/{path}.md"


def _content(path: str) -> str:
    """A file as a page: Markdown as it is, a notebook by its cells, others as a block of code."""
    text = (ROOT / path).read_text(encoding="utf-8")
    head = f"---\ntitle: {path}\nsearch:\n  exclude: true\n---\n\n"
    if path.endswith(".md"):
        return head + text
    if path.endswith(".ipynb"):
        return head + "\n\n".join(map(_cell, json.loads(text)["cells"])) + "\n"
    return f"{head}# {path}\n\n````{_LANGUAGES.get(Path(path).suffix, 'text')}\n{text.rstrip()}\n````\n"


def _cell(cell: dict[str, Any]) -> str:
    source = "".join(cell["source"])
    return source if cell["cell_type"] == "markdown" else f"```python\n{source}\n```"
