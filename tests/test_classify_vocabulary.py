"""`classify.vocabulary`: which words are read, and the rows they have."""

from __future__ import annotations

import pytest

from cleannews.classify.vocabulary import ENDS, FAR, NEAR, GrowingVocabulary, Vocabulary

KNOWN = Vocabulary(["nread", "nmore", "fread", "sby", "sby ada", "equill", "s你好"])


def test_what_an_element_is_called_is_read_as_words() -> None:
    assert KNOWN.near(("read-more2", "#x_read", "role=button")) == (1, 2, 0, 0, 0)
    assert KNOWN.far(("read-more2",)) == (3, 0, 0, 0), "an element around has rows of its own"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("By Ada Quill", (4, 0, 0, 5, 6)),
        ("BY ADA: one Quill!", (4, 0, 0, 5, 6)),
        ("Quill", (0, 6, 0, 0, 0)),
        ("你好世界，晚上好", (7, 0, 0, 0, 0)),
        ("…", (0, 0, 0, 0, 0)),
    ],
)
def test_the_ends_of_a_text(text: str, rows: tuple[int, ...]) -> None:
    assert KNOWN.ends(text) == rows


def test_each_gives_as_many_rows_whatever_it_reads() -> None:
    many = tuple(f"word{letter}" for letter in "abcdefgh")
    assert len(KNOWN.near(many)) == len(KNOWN.near(())) == NEAR
    assert len(KNOWN.far(many)) == len(KNOWN.far(())) == FAR
    assert len(KNOWN.ends("a b c d e f")) == len(KNOWN.ends("a")) == ENDS


def test_a_growing_vocabulary_numbers_what_it_is_asked_for() -> None:
    growing = GrowingVocabulary()
    assert growing.near(("read-more",))[:2] == (1, 2)
    assert growing.far(("read",))[:1] == (3,)
    assert growing.near(("more",))[:1] == (2,)
    assert growing.seen() == ("nread", "nmore", "fread")
    assert Vocabulary(growing.seen()).near(("read-more",)) == growing.near(("read-more",))
