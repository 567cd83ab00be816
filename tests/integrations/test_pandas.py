"""Data frames of pandas."""

from __future__ import annotations

import pandas as pd

from cleannews import Article
from cleannews.integrations.arrow import TableCleaner, article_schema
from cleannews.integrations.pandas import clean_frame
from integrations.pages import columns, fixtures, records


def test_every_page_is_the_same_article_as_from_clean() -> None:
    frame = pd.DataFrame(columns()).set_index("id")
    articles = clean_frame(frame, TableCleaner(workers=2))
    assert list(articles.index) == [given.name for given in fixtures()]
    rows = zip(articles.index, articles.to_dict("records"), strict=True)
    assert {name: Article.from_dict(row).to_json() for name, row in rows} == records()


def test_types_do_not_depend_on_what_is_in_the_columns() -> None:
    full = clean_frame(pd.DataFrame(columns(fixtures()[:8])), TableCleaner(workers=0))
    nothing = clean_frame(pd.DataFrame({"html": ["", None]}, index=[5, 3]), TableCleaner(workers=0))
    names = article_schema().names
    assert full[names].dtypes.to_dict() == nothing[names].dtypes.to_dict()
    assert list(nothing.index) == [5, 3]
    assert list(nothing["outcome"]) == ["empty", "error"]
    assert bool(nothing["headline"].isna().all())
    assert str(full["date_published_utc"].dt.tz) == "UTC"
    assert clean_frame(pd.DataFrame({"html": []}, dtype=object)).empty
