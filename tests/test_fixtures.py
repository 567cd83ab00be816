"""Every page in ``fixtures/`` against the ``expected.json`` beside it, and what must hold on any page.

A fixture is a directory with one ``page.html``, ``page.txt`` or ``page.bin`` and an ``expected.json``. Each key of
``expected.json`` is one test; a key that is absent is not tested. ``known_failures`` maps a key, or the name of one
of the properties below, to the reason why it fails today; the test is then a strict xfail, so the entry has to go
as soon as it passes.
"""

from __future__ import annotations

import dataclasses
import html
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import lxml.etree
import lxml.html
import pytest
import regex
from bs4 import BeautifulSoup, Tag

from cleannews import Article, clean
from cleannews.model.labels import Label, Outcome

INPUT = {"about", "url", "content_type", "known_failures"}
"""Keys of ``expected.json`` that are no expectation."""
DATES = {"date_published", "date_modified"}
NAMED = {"authors", "breadcrumbs"}
FIELDS = {field.name for field in dataclasses.fields(Article)}
PROPERTIES = {"forms", "tree", "words", "record", "idempotent"}
TEXTUAL = {"article", "paywall", "listing", "no-article", "consent-wall"}
"""Outcomes of pages that have blocks."""


@dataclasses.dataclass(frozen=True)
class Fixture:
    name: str
    path: Path
    expected: dict[str, Any]

    @property
    def kind(self) -> str:
        """``html``, ``txt`` or ``bin``; a page of bytes that is an article is HTML in an encoding of its own."""
        kind = self.path.suffix[1:]
        return "html" if kind == "bin" and self.expected["outcome"] in TEXTUAL else kind

    @property
    def data(self) -> bytes:
        return self.path.read_bytes()

    @property
    def text(self) -> str:
        """The page decoded, by Python's name for what the encoding standard means; html and txt only."""
        encoding = self.expected.get("encoding", "utf-8-sig")
        return self.data.decode({"shift_jis": "cp932", "gbk": "gb18030"}.get(encoding, encoding))

    @property
    def textual(self) -> bool:
        return self.kind in ("html", "txt") and self.expected["outcome"] in TEXTUAL

    def clean(self, page: object) -> Article:
        return clean(page, url=self.expected.get("url"), content_type=self.expected.get("content_type"))

    def mark(self, key: str) -> list[pytest.MarkDecorator]:
        reason = self.expected.get("known_failures", {}).get(key)
        return [pytest.mark.xfail(strict=True, reason=reason)] if reason else []


def load(expected: Path) -> Fixture:
    pages = list(expected.parent.glob("page.*"))
    assert len(pages) == 1, f"{expected.parent.name}: one page.html, page.txt or page.bin is needed"
    return Fixture(expected.parent.name, pages[0], json.loads(expected.read_text(encoding="utf-8")))


ALL = [load(path) for path in sorted((Path(__file__).parent / "fixtures").glob("*/expected.json"))]
TEXTUAL_PAGES = [fixture for fixture in ALL if fixture.textual]


@cache
def article_of(name: str) -> Article:
    """The fixture as it is met in the wild: bytes for HTML and binary, `str` for text."""
    fixture = next(fixture for fixture in ALL if fixture.name == name)
    return fixture.clean(fixture.text if fixture.kind == "txt" else fixture.data)


def each(fixtures: Iterable[Fixture], key: str) -> list[Any]:
    return [pytest.param(fixture, id=fixture.name, marks=fixture.mark(key)) for fixture in fixtures]


# --- the result, field by field ---------------------------------------------------------------------------------------


def squeeze(text: str | None) -> str | None:
    """White space as it shows: any run of it is one space, line feeds stay."""
    return text if text is None else "\n".join(" ".join(line.split()) for line in text.split("\n"))


def cut(value: object, length: int = 90) -> str:
    shown = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return shown if len(shown) <= length else shown[: length - 1] + "…"


def record(block: Any) -> dict[str, Any]:
    """A body block in the shape of ``expected.json``."""
    if block.type == "paragraph":
        return {"type": "paragraph", "text": squeeze(block.text), "role": block.role}
    if block.type == "heading":
        return {"type": "heading", "text": squeeze(block.text), "level": block.level}
    if block.type == "list":
        items = [{"text": squeeze(item.text), "lists": [*map(record, item.children)]} for item in block.items]
        return {"type": "list", "ordered": block.ordered, "items": items}
    if block.type == "table":
        return {"type": "table", "rows": [[squeeze(cell.text) for cell in row] for row in block.rows]}
    if block.type == "image":
        return {"type": "image", "src": block.src, "caption": squeeze(block.caption), "credit": squeeze(block.credit)}
    if block.type == "embed":
        return {"type": "embed", "src": block.src, "kind": block.kind}
    return {"type": block.type, "text": block.text if block.type == "code" else squeeze(block.text)}


def complete(block: dict[str, Any]) -> dict[str, Any]:
    """An expected block with its defaults filled in."""
    if "items" in block:
        items = [{"text": item} if isinstance(item, str) else item for item in block["items"]]
        filled = [{"text": squeeze(i["text"]), "lists": [*map(complete, i.get("lists", ()))]} for i in items]
        return {"type": "list", "ordered": block.get("ordered", False), "items": filled}
    if block["type"] == "table":
        return {"type": "table", "rows": [[squeeze(cell) for cell in row] for row in block["rows"]]}
    if block["type"] in ("image", "embed", "code"):
        return dict(block)
    by_type: dict[str, dict[str, Any]] = {"paragraph": {"role": "paragraph"}, "heading": {"level": 2}}
    return {**by_type.get(block["type"], {}), **block, "text": squeeze(block["text"])}


def agrees(want: dict[str, Any], got: dict[str, Any]) -> bool:
    return all(got.get(key) == value for key, value in want.items())


def compare_body(want: list[dict[str, Any]], got: list[dict[str, Any]]) -> str | None:
    """The first difference of two bodies in words, None if they agree."""
    want = [complete(block) for block in want]
    place = next((i for i, (a, b) in enumerate(zip(want, got, strict=False)) if not agrees(a, b)), None)
    if place is None and len(want) == len(got):
        return None
    place = min(len(want), len(got)) if place is None else place
    lines = [f"body[{place}] differs ({len(want)} blocks expected, {len(got)} found)"]
    for name, blocks in (("expected", want), ("found", got)):
        lines.append(f"  {name}: {cut(blocks[place], 300) if place < len(blocks) else 'nothing more'}")
    lost = [block for block in want if not any(agrees(block, other) for other in got)]
    extra = [block for block in got if not any(agrees(other, block) for other in want)]
    lines += [f"  not found: {cut(block)}" for block in lost] + [f"  too much: {cut(block)}" for block in extra]
    return "\n".join(lines)


def compare_images(want: list[dict[str, Any]], article: Article) -> str | None:
    got = [
        {"src": i.src, "caption": squeeze(i.caption), "credit": squeeze(i.credit), "is_main": i.is_main}
        for i in article.images
    ]
    # An absent src, caption or credit means that there is none; an absent is_main is not compared.
    full = [{"src": None, "caption": None, "credit": None, **image} for image in want]
    for place in range(max(len(full), len(got))):
        wanted, found = (images[place] if place < len(images) else None for images in (full, got))
        if wanted is None or found is None or not agrees(wanted, found):
            return f"images[{place}]\n  expected: {cut(wanted, 300)}\n  found: {cut(found, 300)}"
    return None


def compare_removed(want: list[dict[str, str]], article: Article) -> str | None:
    got = [(str(squeeze(removed.text)).replace("\n", " "), str(removed.label)) for removed in article.removed]
    faults = []
    for entry in want:
        text = str(squeeze(entry["text"])).replace("\n", " ")
        labels = {label for other, label in got if other == text}
        if entry["label"] not in labels:
            found = f"removed as {', '.join(sorted(labels))}" if labels else where(text, article)
            faults.append(f"  {cut(text)!r} should be removed as {entry['label']}: it is {found}")
    return "\n".join([f"{len(faults)} of {len(want)} removed blocks differ", *faults]) if faults else None


def where(text: str, article: Article) -> str:
    """Where a text that should have been removed went."""
    for block in article.body:
        if text in str(squeeze(getattr(block, "text", None) or getattr(block, "caption", None) or "")):
            return f"in the body as {block.type}"
    holder = next((removed for removed in article.removed if text in removed.text), None)
    return f"part of {cut(holder.text)!r}, {holder.label}" if holder else "neither in the body nor in removed"


def same_moment(want: str | None, got: Any) -> bool:
    if want is None or got is None:
        return want is None and got is None
    moment = datetime.fromisoformat(want)
    return bool(moment.utcoffset() == got.utcoffset() and moment == got)


@pytest.mark.parametrize(
    ("fixture", "field"),
    [
        pytest.param(fixture, field, id=f"{fixture.name}-{field}", marks=fixture.mark(field))
        for fixture in ALL
        for field in fixture.expected
        if field not in INPUT
    ],
)
def test_field(fixture: Fixture, field: str) -> None:
    article, want = article_of(fixture.name), fixture.expected[field]
    fault: str | None
    if field == "body":
        fault = compare_body(want, [record(block) for block in article.body])
    elif field == "images":
        fault = compare_images(want, article)
    elif field == "removed":
        fault = compare_removed(want, article)
    else:
        got = getattr(article, field)
        if field in NAMED:
            got = tuple(entry.name for entry in got)
        got = list(got) if isinstance(got, tuple) else str(got) if field == "outcome" else got
        same = same_moment(want, got) if field in DATES else got == want
        fault = None if same else f"expected {want!r}, found {got!r}"
    if fault:
        pytest.fail(f"{fixture.name}: {field}: {fault}\n(about: {fixture.expected['about']})", pytrace=False)


# --- the page read a second way: a plain walk that shares nothing with the library's --------------------------------

INLINE = re.compile(
    "a|abbr|acronym|b|bd[io]|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|r[pt]|ruby|s|samp|small|"
    "span|strike|strong|su[bp]|time|tt|u|var|wbr"
)
UNSEEN = {"script", "style", "head", "svg", "title"}
MEDIA = re.compile("img|iframe|video|audio|embed|object|source|amp-.*")


def runs_of(fixture: Fixture) -> list[str]:
    """Every run of text of a page between the borders of block-level elements; every line of flattened text."""
    if fixture.kind == "txt":
        # Flattening leaves stray tags such as <strong> in the text: these are no words of it.
        lines = html.unescape(re.sub(r"</?[a-z]+\d?>", "", fixture.text)).splitlines()
        return without_numbers([line.strip() for line in lines if line.strip()])
    pieces: list[str] = []
    root = parse(fixture)
    for element in [root, *root.itersiblings()]:
        pieces.extend(walk(element))
    # Soft hyphens and zero-width spaces are not seen, and would part words.
    joined = re.sub("[\u00ad\u200b\u2060\ufeff]", "", "".join(pieces)).split("\x1f")
    return [" ".join(run.split()) for run in joined if run.strip()]


def without_numbers(lines: list[str]) -> list[str]:
    """Lines without the numbers that count the items of a list: these are told by the kind of the block."""
    found: list[str] = []
    count = 0
    for line in lines:
        match = re.match(r"(\d{1,2})[.)]\s", line)
        count = count + 1 if match is not None and int(match[1]) == count + 1 else 0
        found.append(line[match.end() :] if match is not None and count else line)
    return found


def parse(fixture: Fixture) -> lxml.html.HtmlElement:
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True)
    return lxml.html.document_fromstring(fixture.text.encode("utf-8"), parser=parser)


def walk(element: lxml.html.HtmlElement) -> Iterator[str]:
    if isinstance(element.tag, str) and element.tag not in UNSEEN:
        border = "" if INLINE.fullmatch(element.tag) else "\x1f"
        yield border
        yield element.text or ""
        for child in element:
            yield from walk(child)
            yield child.tail or ""
        yield border


def words(texts: Iterable[str | None]) -> Counter[str]:
    return Counter(word for text in texts for word in regex.findall(r"[\p{L}\p{M}\p{N}]+", text or ""))


CREDIT_WORDS = re.compile(
    "photo(s|graph|grapher)?|picture|image|credit|by|fotos?|bild|von|фото|crédits?|zdjęcie|fot|fotografía|imagen|ảnh|"
    "写真|撮影|提供|图|图片|摄影|摄|사진|ภาพ|صورة|تصوير|फ़ोटो|फोटो|तस्वीर|fotoğraf",
    re.IGNORECASE,
)
"""Words such as the "Photo:" before a credit, which the result rightly leaves out."""


@pytest.mark.parametrize("fixture", each(TEXTUAL_PAGES, "words"))
def test_every_word_of_the_page_is_in_the_article_or_in_removed(fixture: Fixture) -> None:
    article, runs = article_of(fixture.name), runs_of(fixture)
    result = [getattr(block, "text", None) for block in article.body]
    result += [text for image in article.images for text in (image.caption, image.credit)]
    result += [removed.text for removed in article.removed]
    if article.headline and " ".join(article.headline.split()) in " ".join(" ".join(runs).split()):
        result.append(article.headline)
    page, given = words(runs), words(result)

    lost = page - given
    credits = sum(image.credit is not None for image in article.images)
    leaders = Counter({word: count for word, count in lost.items() if CREDIT_WORDS.fullmatch(word)})
    lost -= leaders if sum(leaders.values()) <= 2 * credits else Counter()
    known = media_values(fixture)
    extra = given - page - words(removed.text for removed in article.removed if removed.text in known)
    assert not lost, f"{fixture.name}: words of the page that are nowhere in the result: {dict(lost)}"
    assert not extra, f"{fixture.name}: words of the result that the page does not have so often: {dict(extra)}"


def media_values(fixture: Fixture) -> set[str]:
    """What a removed image or embed is known by: its alt text or address, which are no text of the page."""
    if fixture.kind == "txt":
        return set()
    values: set[str] = set()
    for element in parse(fixture).iter(lxml.etree.Element):
        values.add(f"<{element.tag}>")
        for name, value in element.attrib.items() if MEDIA.fullmatch(element.tag) else ():
            for part in [value, *value.split()] if "srcset" in name else [value]:
                values |= {part, part.strip(), urljoin(fixture.expected.get("url") or "", part.strip())}
    return values


# --- what holds on every page ---------------------------------------------------------------------------------------


def forms(fixture: Fixture) -> dict[str, Any]:
    """The page in every other type that is accepted."""
    if fixture.kind == "txt":
        return {"bytes": fixture.text.encode("utf-8"), "bytearray": bytearray(fixture.text.encode("utf-8"))}
    root = parse(fixture)
    soup = BeautifulSoup(fixture.text, "html.parser")
    return {"str": fixture.text, "lxml element": root, "lxml tree": root.getroottree(), "bs4": soup}


@pytest.mark.parametrize("fixture", each(TEXTUAL_PAGES, "forms"))
def test_every_form_of_a_page_gives_the_same_body(fixture: Fixture) -> None:
    want = [record(block) for block in article_of(fixture.name).body]
    for form, page in forms(fixture).items():
        fault = compare_body(want, [record(block) for block in fixture.clean(page).body])
        assert fault is None, f"{fixture.name} as {form}: {fault}"


@pytest.mark.parametrize("fixture", each([f for f in TEXTUAL_PAGES if f.kind == "html"], "tree"))
def test_a_tree_that_is_handed_in_stays_as_it_was(fixture: Fixture) -> None:
    root, markup = parse(fixture), BeautifulSoup(fixture.text, "html.parser")

    def written() -> tuple[bytes, list[Any]]:
        # Not str(markup): that recurses as deep as the page is.
        nodes = [(n.name, dict(n.attrs), len(n.contents)) if isinstance(n, Tag) else str(n) for n in markup.descendants]
        return lxml.etree.tostring(root.getroottree()), nodes

    before = written()
    for page in (root, root.getroottree(), markup):
        fixture.clean(page)
    assert written() == before


@pytest.mark.parametrize("fixture", each(ALL, "record"))
def test_an_article_survives_json(fixture: Fixture) -> None:
    article = article_of(fixture.name)
    assert Article.from_dict(json.loads(article.to_json())) == article


@pytest.mark.parametrize("fixture", each(TEXTUAL_PAGES, "idempotent"))
def test_cleaning_clean_text_changes_nothing(fixture: Fixture) -> None:
    text = article_of(fixture.name).text
    assert clean(text).text == text


def test_no_result_depends_on_the_pages_before_it() -> None:
    for fixture in reversed(ALL):
        again = fixture.clean(fixture.text if fixture.kind == "txt" else fixture.data)
        assert again == article_of(fixture.name), fixture.name


# --- the fixtures themselves ----------------------------------------------------------------------------------------


def texts_of(blocks: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Every text that expected blocks and images hold, line by line."""
    for block in blocks:
        for key in ("text", "caption", "credit"):
            yield from (block.get(key) or "").split("\n")
        for item in block.get("items", ()):
            yield from texts_of([{"text": item} if isinstance(item, str) else item])
        yield from texts_of(block.get("lists", ()))
        for row in block.get("rows", ()):
            yield from row


@pytest.mark.parametrize("fixture", ALL, ids=lambda fixture: fixture.name)
def test_what_is_expected_is_well_formed_and_stands_in_the_page(fixture: Fixture) -> None:
    want = fixture.expected
    assert want["about"], "about says what is hard about the page"
    assert not set(want) - INPUT - FIELDS, "unknown keys"
    assert not set(want.get("known_failures", {})) - set(want) - PROPERTIES, "known_failures names what is not tested"
    assert want["outcome"] in {outcome.value for outcome in Outcome}
    removed = want.get("removed", [])
    assert {entry["label"] for entry in removed} <= {label.value for label in Label}
    if fixture.textual:
        page = " ".join(" ".join(runs_of(fixture)).split())
        blocks = [*want.get("body", []), *want.get("images", []), *removed]
        absent = [text for text in texts_of(blocks) if " ".join(text.split()) not in page]
        assert not absent, f"not in the page: {absent}"
