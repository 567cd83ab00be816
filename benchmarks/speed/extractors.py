"""Whom `clean` is measured against, each as people call it who want the text of a page.

Each is ``(page, url) -> text``. Where a library finds metadata too, and has a switch for it, it is switched on: an
`Article` has them always. Nothing is fetched, neither pages nor images.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any, NamedTuple

SOURCE = Path(__file__).resolve().parents[2] / "src"

Extract = Callable[[Any, "str | None"], "str | None"]


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

BARE = Extractor("lxml.html, bare parsing", "bare", "lxml.html", "lxml")
"""What all others are measured by."""

EXTRACTORS = (
    Extractor(OURS, "cleannews", "cleannews", "cleannews"),
    Extractor("cleannews, not compiled", "cleannews", "cleannews", "cleannews", from_source=True),
    Extractor("cleannews, with all that was removed", "cleannews_removed", "cleannews", "cleannews"),
    Extractor("resiliparse", "resiliparse", "resiliparse.extract.html2text", "Resiliparse"),
    Extractor("boilerpy3", "boilerpy3", "boilerpy3.extractors", "boilerpy3", takes_text=True),
    Extractor("jusText", "justext", "justext", "jusText", takes_text=True),
    Extractor(FAST, "trafilatura_fast", "trafilatura", "trafilatura"),
    Extractor("trafilatura, default", "trafilatura", "trafilatura", "trafilatura"),
    Extractor("readability-lxml", "readability", "readability", "readability-lxml", takes_text=True),
    Extractor("goose3", "goose3", "goose3", "goose3", takes_text=True),
    Extractor("newspaper4k", "newspaper4k", "newspaper", "newspaper4k", takes_text=True),
)


def bare(page: bytes, url: str | None) -> None:
    from lxml.html import document_fromstring

    document_fromstring(page)


def cleannews(page: bytes, url: str | None) -> str:
    from cleannews import clean

    return clean(page, url).text


def cleannews_removed(page: bytes, url: str | None) -> str:
    """What was removed is made when it is first read."""
    from cleannews import clean

    article = clean(page, url)
    len(article.removed)
    return article.text


def trafilatura(page: bytes, url: str | None, *, fast: bool = False) -> str | None:
    from trafilatura import bare_extraction

    document = bare_extraction(page, url=url, fast=fast, with_metadata=True, include_comments=False)
    return document.text if document else None


def trafilatura_fast(page: bytes, url: str | None) -> str | None:
    return trafilatura(page, url, fast=True)


def readability(page: str, url: str | None) -> str:
    """The article is markup; its text is read off the tree."""
    from lxml.html import fragment_fromstring
    from readability import Document

    document = Document(page, url=url)
    document.short_title()
    return fragment_fromstring(document.summary(html_partial=True), create_parent="div").text_content()


def newspaper4k(page: str, url: str | None) -> str:
    import newspaper

    article = newspaper.Article(url or "http://localhost/", config=_newspaper_settings())
    article.download(input_html=page)
    article.parse()
    return str(article.text)


@cache
def _newspaper_settings() -> Any:
    import newspaper

    settings = newspaper.Config()
    settings.fetch_images = False
    settings.memorize_articles = False
    return settings


def goose3(page: str, url: str | None) -> str:
    return str(_goose().extract(raw_html=page).cleaned_text)


@cache
def _goose() -> Any:
    from goose3 import Goose

    return Goose({"enable_image_fetching": False})


def justext(page: str, url: str | None) -> str:
    from justext import justext as classify

    return "\n\n".join(part.text for part in classify(page, _english()) if not part.is_boilerplate)


@cache
def _english() -> Any:
    """The same stop words for all pages: which they are changes what is found, and not how long it takes."""
    from justext import get_stoplist

    return get_stoplist("English")


def resiliparse(page: bytes, url: str | None) -> str:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import detect_encoding
    from resiliparse.parse.html import HTMLTree

    return str(extract_plain_text(HTMLTree.parse_from_bytes(page, detect_encoding(page)), main_content=True))


def boilerpy3(page: str, url: str | None) -> str:
    return str(_boilerpipe().get_doc(page).content)


@cache
def _boilerpipe() -> Any:
    from boilerpy3.extractors import ArticleExtractor

    return ArticleExtractor()
