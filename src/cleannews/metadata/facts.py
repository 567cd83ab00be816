"""What a page declares: one read-only pass over the tree → `Facts`, a value that no longer knows the tree."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any, Final, NamedTuple, TypeAlias, cast

from lxml import etree

from cleannews.metadata.json_ld import read_json_ld
from cleannews.metadata.plain import MAX_VALUE

_READ: Final = ("meta", "link", "title", "script", "time", "h1", "base")
_PROPERTIES: Final = frozenset(
    {"headline", "datepublished", "datemodified", "datecreated", "author", "creator", "publisher", "articlesection",
     "keywords", "inlanguage", "isaccessibleforfree", "image", "description", "alternativeheadline"}
)  # fmt: skip
"""The microdata properties that are read, lower-case."""

_MAX_METAS = 600
_MAX_TIMES = 40
_MAX_H1S = 12
_MAX_ITEMS = 60
_MAX_CRUMBS = 12
_MAX_NODES = 60  # elements of one h1 or item that are read


Declaring: TypeAlias = tuple[Iterable[tuple[int, etree._Element]], list[etree._Element], list[etree._Element]]
"""The elements of `_READ`, each with its number among them; those with ``itemprop``; the links with ``rel``."""


class Heading(NamedTuple):
    """An ``h1``."""

    text: str
    parts: tuple[str, ...]
    """Text of its child elements, where it has several: a kicker and the headline often share one ``h1``."""
    tokens: tuple[str, ...]
    """Class names, lower-case."""
    order: int
    """Position among everything that `read_facts` saw, to compare with `Time.order`."""


class Time(NamedTuple):
    """A ``time`` element."""

    value: str
    """The ``datetime`` attribute; empty if there is none."""
    text: str
    tokens: tuple[str, ...]
    """Class names of the element and the one around it, ``itemprop=…`` and ``pubdate``, lower-case."""
    linked: bool
    """It stands in a link: most often the date of another page."""
    order: int


class Item(NamedTuple):
    """A value in microdata or RDFa lite."""

    value: str
    url: str
    """Address, for a person or organisation."""
    scope: str
    """Last path segment of the type it belongs to, lower-case; empty if it has none."""


class Facts(NamedTuple):
    """What a page declares about itself, as written; nothing here is judged or cleaned."""

    metas: Mapping[str, tuple[str, ...]] = {}
    """Name or property (lower-case) → contents, in page order without duplicates."""
    links: Mapping[str, tuple[str, ...]] = {}
    """``canonical``, ``author`` and ``image_src`` → addresses as written."""
    items: Mapping[str, tuple[Item, ...]] = {}
    """Microdata property (lower-case) → values."""
    json_ld: tuple[dict[str, Any], ...] = ()
    """Typed objects of all JSON-LD scripts, unfolded; to be read only."""
    title: str = ""
    h1s: tuple[Heading, ...] = ()
    times: tuple[Time, ...] = ()
    bylines: tuple[tuple[str, str], ...] = ()
    """Text and address of links that say ``rel=author``."""
    breadcrumbs: tuple[tuple[str, str], ...] = ()
    """Name and address of the steps of a microdata breadcrumb list."""
    language: str = ""
    """The ``lang`` of the root or body."""
    base: str = ""
    """The ``href`` of ``base``."""


NO_FACTS: Final = Facts()
"""What a page flattened to text declares: nothing."""


@cache
def _path(expression: str) -> etree.XPath:
    return etree.XPath(expression, smart_strings=False)


def _find(expression: str, root: etree._Element) -> list[etree._Element]:
    return cast("list[etree._Element]", _path(expression)(root))


def read_facts(root: etree._Element) -> Facts:
    """Read what a page declares. The tree is not changed.

    Args:
        root: the ``html`` element.

    Returns:
        The facts; lists are cut after a few dozen entries, values after some thousand characters.
    """
    return facts_in(root, search(root) if _SEARCH is None else _SEARCH(root))


def facts_in(root: etree._Element, declaring: Declaring) -> Facts:
    """As `read_facts`, from what a search has found."""
    metas: dict[str, dict[str, None]] = {}
    links: dict[str, dict[str, None]] = {}
    scripts: list[str] = []
    h1s: list[Heading] = []
    times: list[Time] = []
    title = base = ""
    seen = 0
    read, named, related = declaring
    for order, element in read:
        tag = element.tag
        if tag == "script":
            if "ld+json" in (element.get("type") or "").lower():
                scripts.append(element.text or "")
        elif tag == "meta":
            content = element.get("content")
            if content and seen < _MAX_METAS:
                seen += 1
                for attribute in ("property", "name", "http-equiv"):
                    name = element.get(attribute)
                    if name:
                        metas.setdefault(name.strip().lower(), {})[content[:MAX_VALUE]] = None
        elif tag == "link":
            rel, href = element.get("rel"), element.get("href")
            if rel and href:
                for name in rel.lower().split():
                    if name in ("canonical", "author", "image_src"):
                        links.setdefault(name, {})[href.strip()[:MAX_VALUE]] = None
        elif tag == "time":
            if len(times) < _MAX_TIMES:
                times.append(_time(element, order))
        elif tag == "h1":
            if len(h1s) < _MAX_H1S:
                h1s.append(_heading(element, order))
        elif tag == "title":
            if not title and (parent := element.getparent()) is not None and parent.tag in ("head", "html", "body"):
                title = _text(element)
        elif not base:
            base = (element.get("href") or "").strip()[:MAX_VALUE]
    items, breadcrumbs = _microdata(named)
    bylines = [link for link in related if "author" in (link.get("rel") or "")]
    body = root.find("body")
    return Facts(
        metas={name: tuple(values) for name, values in metas.items()},
        links={name: tuple(values) for name, values in links.items()},
        items=items,
        json_ld=read_json_ld(scripts),
        title=title,
        h1s=tuple(h1s),
        times=tuple(times),
        bylines=tuple((_text(link), link.get("href") or "") for link in bylines[:_MAX_TIMES]),
        breadcrumbs=breadcrumbs,
        language=_language(root) or ("" if body is None else _language(body)),
        base=base,
    )


def search(root: etree._Element) -> Declaring:
    """The elements that are read; `declaring.pyx` finds the same, but for those without what is read of them."""
    named = _find("descendant-or-self::*/@itemprop/..", root)  # a third of the time of //*[@…]
    return enumerate(root.iter(*_READ)), named, _find("descendant::a/@rel/..", root)


def _compiled_search() -> Callable[[etree._Element], Declaring] | None:
    try:
        from cleannews.metadata.declaring import declaring
    except ImportError:  # not built, or built for another lxml
        return None
    return declaring


_SEARCH: Final = _compiled_search()


def _language(element: etree._Element) -> str:
    return (element.get("lang") or element.get("xml:lang") or "").strip()[:40]


def _tokens(element: etree._Element | None) -> list[str]:
    return (element.get("class") or "").lower().split() if element is not None else []


def _time(element: etree._Element, order: int) -> Time:
    parent = element.getparent()
    tokens = _tokens(element) + _tokens(parent)
    if itemprop := element.get("itemprop"):
        tokens += [f"itemprop={name}" for name in itemprop.lower().split()]
    if element.get("pubdate") is not None:
        tokens.append("pubdate")
    linked = any(above.tag == "a" for above in islice(element.iterancestors(), 4))
    return Time((element.get("datetime") or "").strip()[:80], _text(element)[:200], tuple(tokens), linked, order)


def _heading(element: etree._Element, order: int) -> Heading:
    parts: list[str] = [" ".join((element.text or "").split())]
    for child in islice(element, 6):
        parts.append(_text(child) if isinstance(child.tag, str) else "")
        parts.append(" ".join((child.tail or "").split()))
    parts = [part for part in parts if part]
    return Heading(_text(element), tuple(parts) if len(parts) > 1 else (), tuple(_tokens(element)), order)


def _text(element: etree._Element) -> str:
    """The text of an element, white space collapsed; a border of a block or a ``br`` is a space."""
    parts: list[str] = []
    length = 0
    for node in islice(element.iter(), _MAX_NODES):
        tag = node.tag
        if isinstance(tag, str) and tag not in ("script", "style", "noscript", "svg", "template"):
            if tag in ("br", "p", "div", "li", "h2", "h3"):
                parts.append(" ")
            if node.text:
                parts.append(node.text)
                length += len(node.text)
        if node is not element and node.tail:
            parts.append(" " + node.tail if tag in ("p", "div", "li", "h2", "h3") else node.tail)
            length += len(node.tail)
        if length > MAX_VALUE:
            break
    return " ".join("".join(parts)[:MAX_VALUE].split())


def _microdata(named: Sequence[etree._Element]) -> tuple[dict[str, tuple[Item, ...]], tuple[tuple[str, str], ...]]:
    """The microdata properties of interest, and the steps of the first breadcrumb list."""
    items: dict[str, list[Item]] = {}
    crumbs: list[tuple[str, str]] = []
    crumb_list: etree._Element | None = None
    read = steps = 0
    for element in named:
        for name in (element.get("itemprop") or "").lower().split():
            if name == "itemlistelement" and len(crumbs) < _MAX_CRUMBS and steps < _MAX_ITEMS:
                steps += 1
                scope = _scope(element)
                if scope is not None and "breadcrumb" in (scope.get("itemtype") or "").lower():
                    if crumb_list is None:
                        crumb_list = scope
                    if crumb_list is scope:
                        crumbs.append(_crumb(element))
            elif name in _PROPERTIES and read < _MAX_ITEMS:
                read += 1
                scope = _scope(element)
                kind = "" if scope is None else (scope.get("itemtype") or "").rstrip("/").rpartition("/")[2].lower()
                items.setdefault(name, []).append(Item(*_value(element), kind))
    return {name: tuple(values) for name, values in items.items()}, tuple(crumb for crumb in crumbs if crumb[0])


def _scope(element: etree._Element) -> etree._Element | None:
    return next((above for above in element.iterancestors() if above.get("itemscope") is not None), None)


def _value(element: etree._Element) -> tuple[str, str]:
    """Value and address of an item: a person's or organisation's name where it is one."""
    url = element.get("href") or ""
    content = element.get("content") or element.get("datetime")
    if content:
        return content.strip()[:MAX_VALUE], url
    if element.get("itemscope") is not None:
        for inner in islice(element.iter(), 1, _MAX_NODES):
            inner_names = (inner.get("itemprop") or "").lower().split() if isinstance(inner.tag, str) else ()
            if "url" in inner_names:
                url = url or inner.get("href") or inner.get("content") or ""
            if "name" in inner_names:
                return (inner.get("content") or _text(inner)).strip()[:MAX_VALUE], url or inner.get("href") or ""
    return _text(element) or element.get("src") or "", url


def _crumb(element: etree._Element) -> tuple[str, str]:
    name = url = ""
    for inner in islice(element.iter(), _MAX_NODES):
        if not isinstance(inner.tag, str):
            continue
        names = (inner.get("itemprop") or "").lower().split()
        if "name" in names and not name:
            name = (inner.get("content") or _text(inner)).strip()
        if not url and (inner.tag == "a" or "item" in names):
            url = inner.get("href") or inner.get("content") or ""
    return (name or _text(element))[:MAX_VALUE], url.strip()[:MAX_VALUE]
