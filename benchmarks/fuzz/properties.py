"""What holds for any input whatever. The tests, the fuzzer and the mutator of real pages all check exactly this.

- Nothing is raised but `CleannewsError` (and that only for a caller's mistake or a limit).
- Every letter that a browser would show stands in a block, and every block in the article or in `Article.removed`.
- The HTML and the notebook's view hold nothing but elements and attributes of an allow-list, and addresses that do not
  run.
- Every string can be encoded and holds no control character.
- The record comes back from JSON as it was, and the same page gives the same article.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from typing import Any, NamedTuple
from zlib import crc32

from lxml import etree

from cleannews import Article, CleannewsError, Options
from cleannews.assemble import known_by, with_headline
from cleannews.decode import decode, undo_misreading
from cleannews.model import roles
from cleannews.model.body import Embed, Image
from cleannews.parse import parse, readable
from cleannews.pipeline import Cleaner, Findings, Observer
from cleannews.segment.elements import EMBEDS, IMAGES, UNSEEN


class Case(NamedTuple):
    """A page and how it is given."""

    page: str | bytes
    url: str | None = None
    options: Options = Options(second_opinion=False)


class Broken(AssertionError):
    """A property does not hold."""


def check(case: Case) -> Article | None:
    """Clean the page and check everything of the list above.

    Returns:
        The article, None where a documented error was raised.

    Raises:
        Broken: a property does not hold.
        Exception: whatever cleaning raised that is not documented.
    """
    watcher = _Watcher()
    try:
        article = Cleaner(case.options).clean_observed(case.page, case.url, None, watcher)
    except CleannewsError:
        return None
    if watcher.findings is not None:
        check_letters(case, watcher.findings)
        check_accounts(article, watcher.findings)
    check_html(article.to_html())
    check_notebook(article.to_notebook())
    check_strings(article)
    check_record(article)
    if crc32(repr(article.text).encode()) % 8 == 0:
        again = Cleaner(case.options).clean(case.page, case.url)
        _require(again == article, "the same page gives another article", article, again)
    return article


class _Watcher(Observer):
    def __init__(self) -> None:
        self.findings: Findings | None = None

    def found(self, findings: Findings) -> None:
        self.findings = findings


def _require(holds: bool, what: str, *values: object) -> None:
    if not holds:
        raise Broken(f"{what}: {' | '.join(repr(value)[:2_000] for value in values)}")


# --- every block accounted for ----------------------------------------------------------------------------------------

_NO_LETTERS = re.compile(r"[\W_]+")
_DIGITS = re.compile(r"\d+")
_UNREAD = frozenset({*UNSEEN, *EMBEDS, *IMAGES})


def letters(text: str) -> str:
    """The letters and digits of a text, whatever parts them."""
    return _NO_LETTERS.sub("", text)


def shown_in(root: etree._Element) -> str:
    """The text under an element that a browser would show, found without the library's walk."""
    parts: list[str] = []
    todo: list[etree._Element | str | None] = [root]
    while todo:
        node = todo.pop()
        if node is None or isinstance(node, str):
            parts.append(node or "")
            continue
        if node is not root:
            todo.append(node.tail)
        if not isinstance(node.tag, str):
            continue
        if node is root or node.tag not in _UNREAD:
            todo.extend(reversed(node))
            todo.append(node.text)
    return "".join(parts)


def check_letters(case: Case, findings: Findings) -> None:
    """All that the tree shows stands in the blocks, no more and no less; of a text, all but the numbers of lists."""
    page, _ = undo_misreading(case.page if isinstance(case.page, str) else decode(case.page, None).text)
    cut = letters("".join(block.text for block in findings.segments.blocks))
    if findings.segments.from_html:
        root = parse(page, case.options).root
        assert root is not None
        shown = letters(shown_in(root))
    elif "<" in page or "&" in page:
        return  # flattened text may have stray tags, and entities
    else:
        shown, cut = _DIGITS.sub("", letters(readable(page))), _DIGITS.sub("", cut)
    if shown != cut:
        raise Broken(f"letters lost, added or moved between page and blocks: {_difference(shown, cut)}")


def _difference(before: str, after: str) -> str:
    old, new = Counter(before), Counter(after)
    return f"lost {dict(old - new)}, added {dict(new - old)}"


def check_accounts(article: Article, findings: Findings) -> None:
    """Every block is in the article or in what was removed, and what is in the article was in a block."""
    segments = findings.segments
    verdicts = with_headline(segments, findings.verdicts, article.headline)
    removed = {entry.position.block: entry for entry in article.removed}
    kept, captions, pictures, embeds = [], [], 0, 0
    for block, verdict in zip(segments.blocks, verdicts, strict=True):
        _require((verdict.role is None) != (verdict.label is None), "neither kept nor removed, or both", block, verdict)
        if verdict.label is not None:
            entry = removed.pop(block.index, None)
            _require(
                entry is not None and (entry.text, entry.label) == (known_by(block), verdict.label),
                "a block that was taken out is not in Article.removed",
                block,
                entry,
            )
        elif verdict.role is roles.HEADLINE:
            _require(block.text == article.headline, "the headline's block is not the headline", block)
        elif verdict.role in (roles.CAPTION, roles.CREDIT):
            captions.append(block.text)
        elif verdict.role is roles.IMAGE:
            pictures += 1
        elif verdict.role is roles.EMBED:
            embeds += 1
        else:
            kept.append(block.text)
    _require(not removed, "removed, and no block", removed)
    body = [block for block in article.body if not isinstance(block, (Image, Embed))]
    want, got = letters("".join(kept)), letters("".join(block.text for block in body))
    if want != got and Counter(want) != Counter(got):  # items of nested lists may stand in another order
        raise Broken(f"letters lost or added between blocks and body: {_difference(want, got)}")
    images = [block for block in article.body if isinstance(block, Image)]
    _require(len(images) >= pictures, "images of the body that are not in it", pictures, images)
    _require(sum(isinstance(block, Embed) for block in article.body) == embeds, "embeds lost or added", embeds)
    if captions:
        _require(bool(images), "captions and no image", captions)
    # Of a caption only what introduces a credit goes ("Photo:", "©"); two that are the same are one.
    said = letters("".join(f"{image.caption or ''}{image.credit or ''}" for image in images))
    lost = letters("".join(dict.fromkeys(captions)))
    _require(bool(said) or len(lost) < 40, "captions lost", captions, images)


# --- safe to show -----------------------------------------------------------------------------------------------------

_TAG = re.compile(r'<(/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*)>')
_ATTRIBUTE = re.compile(r' ([a-z]+)="([^"<>]*)"')
_BARE = "header h1 h2 h3 h4 h5 h6 strong em br pre blockquote ul ol li table tr th td figure figcaption cite"
_ALLOWED: dict[str, frozenset[str]] = {
    **{tag: frozenset() for tag in _BARE.split()},
    "article": frozenset({"lang"}),
    "p": frozenset({"class"}),
    "a": frozenset({"href", "rel"}),
    "code": frozenset({"class"}),
    "img": frozenset({"src", "alt", "width", "height"}),
    "time": frozenset({"datetime"}),
}
_STYLED = {tag: allowed | {"style"} for tag, allowed in _ALLOWED.items() if tag != "img"} | {
    "div": frozenset({"class", "style"}),
    "details": frozenset({"style"}),
    "summary": frozenset({"style"}),
}
_VOID = ("br", "img")
_SCHEME = re.compile(r"([a-z][a-z0-9+.\-]*):", re.I)
_IGNORED = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\ufeff]+")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def check_html(markup: str) -> None:
    """`Article.to_html`: its tags are those of the allow-list, balanced, and nothing else in it can be a tag."""
    _check_markup(markup, _ALLOWED)


def check_notebook(markup: str) -> None:
    """`Article.to_notebook`: the same with our own styles, and nothing that is loaded."""
    _check_markup(markup, _STYLED)


def _check_markup(markup: str, allowed: dict[str, frozenset[str]]) -> None:
    _require(not _CONTROL.search(markup), "a control character in the HTML", markup)
    rest = _TAG.sub("", markup)
    _require("<" not in rest and ">" not in rest, "something in the HTML that may be a tag", rest)
    opened: list[str] = []
    for closing, tag, attributes in _TAG.findall(markup):
        _require(tag in allowed, "an element that is not allowed", tag)
        if closing:
            _require(bool(opened) and opened.pop() == tag, "tags that do not match", tag, markup)
        elif tag not in _VOID:
            opened.append(tag)
        for name, value in _ATTRIBUTE.findall(attributes):
            _require(name in allowed[tag], "an attribute that is not allowed", tag, name)
            if name in ("href", "src"):
                scheme = _SCHEME.match(_IGNORED.sub("", unescape(value)))
                _require(
                    scheme is None or scheme[1].lower() in ("http", "https", "mailto"), "an address that runs", value
                )
    _require(not opened, "elements that are not closed", opened)


def check_strings(article: Article) -> None:
    """No control characters, no lone surrogates in whatever came from the page."""
    record = article.to_json()
    if not _CONTROL.search(record) and "\\u00" not in record:
        return  # JSON writes some of them as escapes, and all others as they are
    for place, text in strings_of(article.to_dict(), "article"):
        if place != "article.url":  # the caller's own
            _require(not _CONTROL.search(text), f"a character that is none, in {place}", text)


def strings_of(value: Any, place: str) -> Iterator[tuple[str, str]]:
    """Every string of a record, with where it stands."""
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from strings_of(inner, f"{place}.{key}")
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from strings_of(inner, f"{place}[]")


def check_record(article: Article) -> None:
    """JSON, and the article that is read from it."""
    record = article.to_json()
    record.encode("utf-8")
    again = Article.from_dict(json.loads(record))
    _require(again == article, "the record comes back otherwise", article, again)
    json.dumps(article.to_schema_org(), allow_nan=False)
    article.to_markdown().encode("utf-8")
    _require(article.outcome.value != "empty" or not article.text, "text on an empty page", article.text)
