"""`training.labels`: which blocks an annotated text consists of."""

from __future__ import annotations

import pytest

from training.labels import IN, OUT, UNKNOWN, label_blocks, label_by_snippets
from training.sites import FOLDS, fold_of, site_of

ARTICLE = (
    "The harbour board voted on Tuesday to close the old pier.\n\nWhy now\n\nRepairs would have cost four million."
)


@pytest.mark.parametrize(
    ("texts", "labels"),
    [
        (["The harbour board voted on Tuesday to close the old pier."], [IN]),
        (["the HARBOUR board voted on Tuesday to close the old pier"], [IN]),  # case and punctuation do not count
        (["Home", "Why now", "Repairs would have cost four million."], [OUT, IN, IN]),
        (["* * *"], [UNKNOWN]),
        (["Repairs"], [IN]),  # a short text counts where a line begins or ends with it
        (["harbour"], [OUT]),  # and not in the middle of one
        (["Something else entirely, which nobody wrote in this article."], [OUT]),
        # The copy in a list of teasers above the article would leave no room for the rest.
        (["Why now", "The harbour board voted on Tuesday to close the old pier.", "Why now"], [OUT, IN, IN]),
        # A dateline in front, a link behind: most of it is the article's.
        (["PORT (Example) - Repairs would have cost four million. More"], [IN]),
    ],
)
def test_blocks_are_laid_along_the_truth(texts: list[str], labels: list[int]) -> None:
    assert label_blocks(texts, ARTICLE) == labels


def test_snippets_label_what_holds_them_and_nothing_else() -> None:
    texts = ["The board voted on Tuesday.", "Share on social media", "Nobody asked about this."]
    assert label_by_snippets(texts, ["voted on Tuesday"], ["Share on"]) == [IN, OUT, UNKNOWN]


@pytest.mark.parametrize(
    ("page", "url", "site"),
    [
        (b"", "https://www.example.co.uk/a", "example.co.uk"),
        (b"", "http://news.example.org:8080/a?b", "example.org"),
        (b'<link rel="canonical" href="https://m.example.com/x">', None, "example.com"),
        (b'<meta property="og:url" content="https://example.net/x">', "", "example.net"),
    ],
)
def test_pages_of_a_site_are_told_by_their_domain(page: bytes, url: str | None, site: str) -> None:
    assert site_of(page, url) == site


def test_a_page_without_any_address_is_a_site_of_its_own() -> None:
    assert site_of(b"<p>a", None) != site_of(b"<p>b", None)
    assert {fold_of(f"site{number}.example") for number in range(100)} == set(range(FOLDS))
