"""Whom `clean` is measured against, each as people call it who want all that it finds of an article.

One list for quality (`benchmarks/public/`) and for speed (`benchmarks/speed/`). Each extractor is
``(page, url) -> Extracted``. Where a library finds metadata too, and has a switch for it, it is switched on: an
`Article` has them always. Nothing is fetched, neither pages nor images.
"""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Callable, Sequence
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any, NamedTuple

SOURCE = Path(__file__).resolve().parents[1] / "src"


class Picture(NamedTuple):
    """An image of an article, as an extractor gives it."""

    src: str | None
    caption: str | None = None
    credit: str | None = None


class Extracted(NamedTuple):
    """What an extractor found in a page. A field is None where the library does not offer it at all."""

    text: str
    """Paragraphs parted by line breaks."""
    title: str | None = None
    authors: Sequence[str] | None = None
    date: str | None = None
    """Of publication, as ISO 8601 where the library gives a date."""
    images: Sequence[Picture] | None = None
    cover: str | None = None
    """The address of the main image."""


Extract = Callable[[Any, "str | None"], "Extracted | None"]


class Extractor(NamedTuple):
    """A library, called in one way."""

    shown: str
    """What tables call it."""
    function: str
    """Its name in this module."""
    module: str
    """What is imported."""
    distribution: str
    """What is installed."""
    fields: frozenset[str] = frozenset({"text"})
    """Those of `Extracted` that it offers; "captions" and "credits" are those of its images."""
    takes_text: bool = False
    """Whether it is given the page decoded. That is not timed."""
    from_source: bool = False
    """Whether the library beside this folder is run, as it is, and not the one that is installed."""

    @property
    def is_installed(self) -> bool:
        return self.from_source or importlib.util.find_spec(self.module.partition(".")[0]) is not None

    @property
    def version(self) -> str:
        return "" if self.from_source else metadata.version(self.distribution)

    def load(self) -> Extract:
        """The function, for a process that has not imported the library yet."""
        if self.from_source:
            sys.path.insert(0, str(SOURCE))
        extract: Extract = globals()[self.function]
        return extract


OURS = "cleannews"
FAST = "trafilatura, fast"

_ALL = frozenset({"text", "title", "authors", "date", "images", "captions", "credits", "cover"})
_ABOUT = frozenset({"text", "title", "authors", "date"})

BARE = Extractor("lxml.html, bare parsing", "bare", "lxml.html", "lxml", frozenset())
"""What all others are timed by."""

PEERS = (
    Extractor("resiliparse", "resiliparse", "resiliparse.extract.html2text", "Resiliparse"),
    Extractor("boilerpy3", "boilerpy3", "boilerpy3.extractors", "boilerpy3", takes_text=True),
    Extractor("jusText", "justext", "justext", "jusText", takes_text=True),
    Extractor(FAST, "trafilatura_fast", "trafilatura", "trafilatura", _ABOUT | {"cover"}),
    Extractor("trafilatura, default", "trafilatura", "trafilatura", "trafilatura", _ABOUT | {"cover"}),
    Extractor(
        "readability-lxml",
        "readability",
        "readability",
        "readability-lxml",
        frozenset({"text", "title"}),
        takes_text=True,
    ),
    Extractor("goose3", "goose3", "goose3", "goose3", _ABOUT, takes_text=True),
    Extractor("newspaper4k", "newspaper4k", "newspaper", "newspaper4k", _ABOUT | {"images", "cover"}, takes_text=True),
)

EXTRACTORS = (
    Extractor(OURS, "cleannews", "cleannews", "cleannews", _ALL),
    Extractor("cleannews, not compiled", "cleannews", "cleannews", "cleannews", _ALL, from_source=True),
    Extractor("cleannews, with all that was removed", "cleannews_removed", "cleannews", "cleannews", _ALL),
    *PEERS,
)
"""Those that are timed."""

DECLARED = Extractor(
    "what the page declares",
    "declared",
    "lxml.html",
    "lxml",
    frozenset({"text", "title", "authors", "date", "images", "captions", "cover"}),
    takes_text=True,
)
"""Compared in quality alone: no cleaning at all."""

WITH_IMAGES = Extractor(
    "trafilatura, with images",
    "trafilatura_images",
    "trafilatura",
    "trafilatura",
    _ABOUT | {"images", "captions", "cover"},
)
"""A mode that text is not taken from, compared where images are annotated."""

CROSS_VALIDATED = Extractor(OURS, "cleannews_folds", "cleannews", "cleannews", _ALL)
"""The library with weights that have not seen the page's site: what its quality is measured with."""


def bare(page: bytes, url: str | None) -> None:
    from lxml.html import document_fromstring

    document_fromstring(page)


def cleannews(page: bytes | str, url: str | None) -> Extracted:
    from cleannews import clean

    return _found(clean(page, url))


def cleannews_removed(page: bytes, url: str | None) -> Extracted:
    """What was removed is made when it is first read."""
    from cleannews import clean

    article = clean(page, url)
    len(article.removed)
    return _found(article)


def cleannews_folds(page: bytes | str, url: str | None) -> Extracted:
    from benchmarks.quality.folds import cleaner_for

    return _found(cleaner_for(page if isinstance(page, bytes) else page.encode(), url).clean(page, url))


def _found(article: Any) -> Extracted:
    main = article.main_image
    return Extracted(
        article.text,
        article.headline,
        [author.name for author in article.authors],
        _iso(article.date_published),
        [Picture(image.src, image.caption, image.credit) for image in article.images],
        main.src if main is not None else None,
    )


def _iso(value: Any) -> str | None:
    return value.isoformat() if hasattr(value, "isoformat") else value or None


def trafilatura(page: bytes, url: str | None, *, fast: bool = False) -> Extracted | None:
    from trafilatura import bare_extraction

    document = bare_extraction(page, url=url, fast=fast, with_metadata=True, include_comments=False)
    if document is None:
        return None
    authors = [name for name in (document.author or "").split("; ") if name]
    return Extracted(document.text or "", document.title, authors, document.date, cover=document.image)


def trafilatura_fast(page: bytes, url: str | None) -> Extracted | None:
    return trafilatura(page, url, fast=True)


def trafilatura_images(page: bytes, url: str | None) -> Extracted | None:
    """With images. It has no captions; the title or the alternative text of an image is what comes closest."""
    from trafilatura import bare_extraction

    document = bare_extraction(page, url=url, with_metadata=True, include_comments=False, include_images=True)
    if document is None:
        return None
    authors = [name for name in (document.author or "").split("; ") if name]
    graphics = document.body.iter("graphic") if document.body is not None else ()
    images = [Picture(graphic.get("src"), graphic.get("title") or graphic.get("alt")) for graphic in graphics]
    return Extracted(document.text or "", document.title, authors, document.date, images, document.image)


def readability(page: str, url: str | None) -> Extracted:
    """The article is markup; its text is read off the tree."""
    from readability import Document

    from benchmarks.markup import text_of

    document = Document(page, url=url)
    title = document.short_title()
    return Extracted(text_of(document.summary(html_partial=True)), title)


def newspaper4k(page: str, url: str | None) -> Extracted:
    import newspaper

    article = newspaper.Article(url or "http://localhost/", config=_newspaper_settings())
    article.download(input_html=page)
    article.parse()
    return Extracted(
        article.text,
        article.title,
        list(article.authors),
        _iso(article.publish_date),
        [Picture(src) for src in article.images],
        article.top_image or None,
    )


@cache
def _newspaper_settings() -> Any:
    import newspaper

    settings = newspaper.Config()
    settings.fetch_images = False
    settings.memorize_articles = False
    return settings


def goose3(page: str, url: str | None) -> Extracted:
    article = _goose().extract(raw_html=page)
    authors = [name for entry in article.authors or [] for name in (entry if isinstance(entry, list) else [entry])]
    date = article.publish_datetime_utc or article.publish_date
    if isinstance(date, list):  # of a page whose JSON-LD has several
        date = next(iter(date), None)
    return Extracted(article.cleaned_text, article.title, authors, _iso(date))


@cache
def _goose() -> Any:
    from goose3 import Goose

    return Goose({"enable_image_fetching": False})


def justext(page: str, url: str | None) -> Extracted:
    """With the stop words of the language that the page declares, else English."""
    from justext import justext as classify

    declared = _LANGUAGE.search(page[:5000])
    language = _STOP_LISTS.get(declared[1].lower(), "English") if declared else "English"
    return Extracted("\n\n".join(part.text for part in classify(page, _stop_list(language)) if not part.is_boilerplate))


_LANGUAGE = re.compile(r"<html[^>]*\blang\s*=\s*[\"']?([a-zA-Z]{2})", re.IGNORECASE)
_STOP_LISTS = {
    "af": "Afrikaans", "ar": "Arabic", "bn": "Bengali", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German",
    "el": "Greek", "es": "Spanish", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "hu": "Hungarian", "id": "Indonesian", "is": "Icelandic", "it": "Italian", "ko": "Korean", "lb": "Luxembourgish",
    "lt": "Lithuanian", "ms": "Malay", "nb": "Norwegian_Bokmal", "nl": "Dutch", "nn": "Norwegian_Nynorsk",
    "no": "Norwegian_Bokmal", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish",
    "sw": "Swahili", "ta": "Tamil", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese",
}  # fmt: skip


@cache
def _stop_list(language: str) -> Any:
    from justext import get_stoplist

    return get_stoplist(language)


def resiliparse(page: bytes, url: str | None) -> Extracted:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import detect_encoding
    from resiliparse.parse.html import HTMLTree

    tree = HTMLTree.parse_from_bytes(page, detect_encoding(page))
    return Extracted(str(extract_plain_text(tree, main_content=True, alt_texts=False, list_bullets=False)))


def boilerpy3(page: str, url: str | None) -> Extracted:
    return Extracted(str(_boilerpipe().get_doc(page).content))


@cache
def _boilerpipe() -> Any:
    from boilerpy3.extractors import ArticleExtractor

    return ArticleExtractor()


def declared(page: str, url: str | None) -> Extracted:
    from benchmarks.declared import declared as read

    return read(page)
