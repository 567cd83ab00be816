"""The layouts in which corpora are published: a clone of the repository → its pages and what is true of them.

Each reader is ``(clone) -> iterator of Sample``. Which files were looked at to write it, and what could not be checked,
is in docs/benchmark.md.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from html import unescape
from pathlib import Path
from typing import Any, Final

from benchmarks.markup import text_of
from benchmarks.public.corpora import Paragraph, Pictured, Sample, Truth


class LayoutUnknown(ValueError):
    """A clone is not as it was when this was written; the message says what is missing."""


def _place(clone: Path, *parts: str) -> Path:
    place = clone.joinpath(*parts)
    if not place.exists():
        raise LayoutUnknown(f"{place} is not there: is {clone} a clone of the right repository?")
    return place


def _json(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))


# --- Fundus: github.com/flairNLP/fundus, MIT --------------------------------------------------------------------------


def fundus(clone: Path) -> Iterator[Sample]:
    """Its parsers' test pages: what a parser written for the publisher by hand finds.

    ``COUNTRY/PUBLISHER.json`` holds a truth for each version of a parser, ``COUNTRY/meta.info`` the address and the
    date of each page. Which page a version is for stands in the parsers' code; here the versions in their order are
    given the pages in the order of their dates. Publishers with more pages than versions, or fewer, are left out.
    """
    root = _place(clone, "tests", "resources", "parser", "test_data")
    for country in sorted(place.parent for place in root.glob("*/meta.info")):
        pages: dict[str, dict[str, str]] = _json(country / "meta.info")
        for file in sorted(country.glob("*.json")):
            versions: dict[str, dict[str, Any]] = _json(file)
            names = sorted(
                (name for name in pages if name.rpartition(".html")[0].partition("_")[0] == file.stem),
                key=lambda name: pages[name]["crawl_date"],
            )
            if len(names) != len(versions):
                continue
            for name, (_, version) in zip(names, sorted(versions.items(), key=_version_number), strict=True):
                if "body" in version and (country / name).is_file():
                    id = f"{country.name}_{name.removesuffix('.html.gz')}"
                    truth = _fundus_truth(id, pages[name]["url"], country.name, version)
                    yield Sample(truth, gzip.decompress((country / name).read_bytes()))


def _version_number(item: tuple[str, object]) -> list[int]:
    """``V1_1`` comes behind ``V1`` and before ``V2``."""
    return [int(number) for number in re.findall(r"\d+", item[0])]


def _fundus_truth(id: str, url: str, country: str, version: Mapping[str, Any]) -> Truth:
    body = version["body"]
    paragraphs = [Paragraph(text, optional=True) for text in body.get("summary") or ()]
    for section in body.get("sections") or ():
        paragraphs += [Paragraph(text) for text in (*(section.get("headline") or ()), *section["paragraphs"])]
    images = version.get("images")
    return Truth(
        id=id,
        source="fundus",
        url=url,
        lang=country,
        text="\n\n".join(paragraph.text for paragraph in paragraphs),
        paragraphs=tuple(paragraphs),
        title=version.get("title"),
        authors=tuple(version["authors"]) if version.get("authors") else None,
        date=version.get("publishing_date"),
        images=None if images is None else tuple(map(_fundus_image, images)),
    )


def _fundus_image(image: Mapping[str, Any]) -> Pictured:
    return Pictured(
        urls=tuple(version["url"] for version in image["versions"]),
        caption=image.get("caption"),
        credit=", ".join(image.get("authors") or ()) or None,
        alt=image.get("description"),
        is_cover=bool(image.get("is_cover")),
    )


# --- WCXB: github.com/Murrough-Foley/web-content-extraction-benchmark, CC-BY-4.0 --------------------------------------


def wcxb(clone: Path) -> Iterator[Sample]:
    """The development part: a file of truth for each page, ``dev/ground-truth/ID.json`` and ``dev/html/ID.html.gz``."""
    for file in sorted(_place(clone, "dev", "ground-truth").glob("*.json")):
        page = clone / "dev" / "html" / f"{file.stem}.html.gz"
        record = _json(file)
        said = record.get("ground_truth")
        if not isinstance(said, dict) or not page.is_file():
            continue
        kind = ((record.get("_internal") or {}).get("page_type") or {}).get("primary") or "article"
        author = said.get("author")
        truth = Truth(
            id=file.stem,
            source="WCXB",
            url=record.get("url"),
            page_type="collection" if kind == "category" else kind,  # as its own evaluate.py has it
            text=said.get("main_content") or "",
            title=said.get("title") or None,
            authors=((author,) if isinstance(author, str) else tuple(author)) if author else None,
            date=said.get("publish_date") or None,
            present=tuple(said.get("with") or ()),
            absent=tuple(said.get("without") or ()),
        )
        yield Sample(truth, gzip.decompress(page.read_bytes()))


# --- trafilatura: github.com/adbar/trafilatura, Apache-2.0 ------------------------------------------------------------


def trafilatura(clone: Path) -> Iterator[Sample]:
    """Its evaluation pages: ``tests/evaldata.json`` by address, the pages in ``tests/cache`` and ``tests/eval``."""
    tests = _place(clone, "tests")
    for url, said in _json(_place(clone, "tests", "evaldata.json")).items():
        page = next((place for part in ("cache", "eval") if (place := tests / part / said["file"]).is_file()), None)
        if page is None:
            continue
        author = said.get("author")
        truth = Truth(
            id=re.sub(r"[^\w.-]", "_", page.stem) + "-" + sha256(url.encode()).hexdigest()[:6],
            source="trafilatura",
            url=url,
            title=said.get("title") or None,
            authors=((author,) if isinstance(author, str) else tuple(author)) if author else None,
            date=said.get("date") or None,
            present=tuple(said.get("with") or ()),
            absent=tuple(said.get("without") or ()),
        )
        yield Sample(truth, page.read_bytes())


# --- Readability.js: github.com/mozilla/readability, Apache-2.0 -------------------------------------------------------


def readability(clone: Path) -> Iterator[Sample]:
    """Its test pages: ``NAME/source.html``, and in ``NAME/expected.html`` what Readability itself makes of it."""
    for folder in sorted(_place(clone, "test", "test-pages").iterdir()):
        source, expected = folder / "source.html", folder / "expected.html"
        if not source.is_file() or not expected.is_file():
            continue
        about = _json(folder / "expected-metadata.json") if (folder / "expected-metadata.json").is_file() else {}
        truth = Truth(
            id=folder.name,
            source="mozilla-readability",
            text=text_of(expected.read_text(encoding="utf-8")),
            date=about.get("publishedTime"),
        )
        yield Sample(truth, source.read_bytes())


# --- article-extraction-benchmark: github.com/scrapinghub/article-extraction-benchmark, MIT ---------------------------


def article_extraction_benchmark(clone: Path) -> Iterator[Sample]:
    """``ground-truth.json`` by key, the pages as ``html/KEY.html.gz``."""
    for key, said in sorted(_json(_place(clone, "ground-truth.json")).items()):
        page = _place(clone, "html", f"{key}.html.gz")
        truth = Truth(
            id=key, source="article-extraction-benchmark", url=said.get("url"), text=said.get("articleBody") or ""
        )
        yield Sample(truth, gzip.decompress(page.read_bytes()))


# --- DAnIEL: github.com/rundimeco/waddle, GPL-3.0 ---------------------------------------------------------------------

_LANGUAGES = {"Chinese": "zh", "English": "en", "Greek": "el", "Polish": "pl", "Russian": "ru"}
_PARAGRAPH = re.compile(r"<p>(.*?)(?=</?p>|\Z)", re.DOTALL)
_TITLE = re.compile(r"<title[^>]*>(.*?)</title", re.DOTALL | re.IGNORECASE)


def daniel(clone: Path) -> Iterator[Sample]:
    """``html/DATE_HOST_HASH``, ``reference/DATE_HOST_HASH`` and ``doc_lg.json``, the languages.

    A reference is paragraphs in ``<p>``, cleaned by hand. Its first one is the headline on most pages: it is taken for
    it, and out of the text, where the page's ``title`` holds it. Of a page only the host of its address is known.
    """
    root = _place(clone, "Corpus_daniel_v2.0")
    languages: dict[str, str] = _json(_place(root, "doc_lg.json"))
    for reference in sorted(_place(root, "reference").iterdir()):
        source = root / "html" / reference.name
        if not source.is_file():
            continue
        page = source.read_bytes()
        text = reference.read_text(encoding="utf-8", errors="replace")
        paragraphs = [" ".join(unescape(found).split()) for found in _PARAGRAPH.findall(text)]
        paragraphs = [paragraph for paragraph in paragraphs if paragraph]
        date, host, digest = reference.name.split("_", 2)
        title = paragraphs.pop(0) if paragraphs and paragraphs[0] in _title_in(page) else None
        language = languages.get(reference.name, "")
        truth = Truth(
            id=f"{language[:2].lower()}_{host}_{date}_{digest[:8]}",
            source="daniel",
            url=f"http://{host}/",
            lang=_LANGUAGES.get(language),
            text="\n\n".join(paragraphs),
            paragraphs=tuple(map(Paragraph, paragraphs)),
            title=title,
        )
        yield Sample(truth, page)


def _title_in(page: bytes) -> str:
    """What stands in a page's ``title``."""
    from cleannews.decode import decode

    found = _TITLE.search(decode(page, None).text)
    return " ".join(unescape(found[1]).split()) if found else ""


READERS: Final[dict[str, Callable[[Path], Iterator[Sample]]]] = {
    "fundus": fundus,
    "wcxb": wcxb,
    "trafilatura": trafilatura,
    "readability": readability,
    "article-extraction-benchmark": article_extraction_benchmark,
    "daniel": daniel,
}
"""By the name of the corpus that comes of it."""
