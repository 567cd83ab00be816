"""What a page says of itself, with nothing cleaned: the least that any extractor should be better than."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from benchmarks.extractors import Extracted, Picture


def declared(page: str) -> Extracted:
    """Every paragraph, the first ``Article`` of the page's JSON-LD, its meta tags, every ``figcaption``."""
    from lxml.html import document_fromstring

    tree = document_fromstring(page.encode("utf-8", "replace"), parser=_utf8_parser())
    item = next(filter(_is_article, _json_ld(tree)), {})
    entries = _all(item.get("author"))
    names = [name for entry in entries for name in _all(entry.get("name") if isinstance(entry, dict) else entry)]
    authors = [name for name in names if isinstance(name, str)] or _author_meta(tree)
    images = [
        Picture(next(iter(figure.xpath(".//img/@src")), None), _words(figure.find(".//figcaption")) or None)
        for figure in tree.iter("figure")
    ]
    title, date = item.get("headline"), item.get("datePublished")
    return Extracted(
        "\n\n".join(filter(None, map(_words, tree.iter("p")))),
        title if isinstance(title, str) else _meta(tree, "og:title"),
        authors,
        date if isinstance(date, str) else _meta(tree, "article:published_time"),
        images,
        _meta(tree, "og:image"),
    )


def _utf8_parser() -> Any:
    from lxml.html import HTMLParser

    return HTMLParser(encoding="utf-8")


def _words(element: Any) -> str:
    return "" if element is None else " ".join(element.text_content().split())


def _meta(tree: Any, name: str) -> str | None:
    found = tree.xpath("//meta[@property=$name or @name=$name]/@content", name=name)
    return next((str(value).strip() for value in found if value.strip()), None)


def _all(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _author_meta(tree: Any) -> list[str]:
    """Some give the address of a profile instead of a name."""
    found = next(filter(None, (_meta(tree, name) for name in ("author", "article:author", "byl"))), "")
    return [] if not found or found.startswith("http") else [found]


def _is_article(item: dict[str, Any]) -> bool:
    return "Article" in str(item.get("@type")) or "BlogPosting" in str(item.get("@type"))


def _json_ld(tree: Any) -> Iterator[dict[str, Any]]:
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            todo = [json.loads(script.text_content(), strict=False)]
        except ValueError:
            continue
        while todo:
            item = todo.pop()
            if isinstance(item, list):
                todo += reversed(item)
            elif isinstance(item, dict):
                yield item
                todo += [item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in item]
