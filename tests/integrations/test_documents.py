"""Loaders of documents for language models."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleannews import InputNotAccepted, clean
from cleannews.integrations.documents import Loading, load_texts
from integrations.pages import FIXTURES, fixtures

PAGES = [given[1:] for given in fixtures()]
ARTICLES = [article for page in PAGES if (article := clean(*page)).outcome == "article"]


def test_texts_with_flat_metadata() -> None:
    loaded = list(load_texts(Loading(PAGES)))
    assert [text for text, _ in loaded] == [article.text for article in ARTICLES]
    for (_, metadata), article in zip(loaded, ARTICLES, strict=True):
        assert all(isinstance(value, (str, float, bool)) and value != "" for value in metadata.values())
        assert metadata.get("authors", "") == ", ".join(author.name for author in article.authors)
        assert metadata.get("headline") == article.headline


def test_errors_are_left_out_unless_all_are_wanted() -> None:
    assert len(list(load_texts(Loading([PAGES[0], object()])))) == 1
    with pytest.raises(InputNotAccepted):
        list(load_texts(Loading([PAGES[0], object()], outcomes=None)))
    assert [meta["outcome"] for _, meta in load_texts(Loading([b""], outcomes=None))] == ["empty"]


def test_langchain() -> None:
    pytest.importorskip("langchain_core")
    from cleannews.integrations.langchain import ArticleLoader

    loader = ArticleLoader(PAGES, workers=1, timeout=30)
    for _ in range(2):
        documents = loader.load()
        assert [document.page_content for document in documents] == [article.text for article in ARTICLES]
    assert [document.metadata.get("source") for document in documents] == [article.url for article in ARTICLES]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_llamaindex() -> None:
    pytest.importorskip("llama_index.core")
    from cleannews.integrations.llamaindex import ArticleReader

    documents = ArticleReader().load_data(
        [Path(FIXTURES / "french/page.html"), Path(FIXTURES / "front-page/page.html")]
    )
    (document,) = documents
    assert document.text == clean(FIXTURES / "french/page.html").text
    assert document.metadata["language"] == "fr"
