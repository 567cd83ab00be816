"""`Place.style`: what elements are called, shared by all that are called the same, in HTML and in flattened text."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from cleannews.segment.html import segment_html
from cleannews.segment.text import segment_text

PAGES = sorted((Path(__file__).parent / "fixtures").glob("*/page.*"))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_the_style_is_the_first_place_that_is_called_the_same(path: Path) -> None:
    if path.suffix == ".html":
        segments = segment_html(etree.fromstring(path.read_bytes(), etree.HTMLParser(encoding="utf-8")))
    else:
        segments = segment_text(path.read_bytes().decode("utf-8", "replace"))
    called = [(place.tag, place.tokens) for place in segments.places]
    assert [place.style for place in segments.places] == [called.index(name) for name in called]
