"""`classify.learned` and `classify.features`: what the model sees, and what becomes of its word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from lxml import etree

from cleannews import Cleaner, Options
from cleannews.classify import classify, draft_of, learned
from cleannews.classify.features import (
    CODES,
    CODES_EACH,
    GROUPINGS,
    NUMBERS,
    PAGE_KINDS,
    RULES_KNOWN,
    WORDS_EACH,
    Features,
    features_of,
    unsettled,
)
from cleannews.classify.network import Said
from cleannews.classify.rules import RULES
from cleannews.classify.vocabulary import GrowingVocabulary, Vocabulary
from cleannews.errors import InvalidOption
from cleannews.model.block import Hints, Verdict
from cleannews.model.labels import Label, Role
from cleannews.segment.html import segment_html

FIXTURES = sorted(path for path in (Path(__file__).parent / "fixtures").glob("*/page.html"))

P = (
    "The harbour board met on Tuesday evening to weigh three plans for the old quay, and none found a majority.",
    "Members argued for four hours about cost, noise and the two listed cranes, and the vote was put off at midnight.",
    "Shipping firms fear that another winter without repairs would close the quay to larger vessels for good.",
)
PAGE = """<html><body><nav><a href=/a>News</a> <a href=/b>Sport</a></nav><div class=content>
<h1>Board puts off vote</h1><p>{0}</p>{1}<p>{2}</p><p>{3}</p></div>
<div class=footer>Imprint of the paper</div></body></html>"""


class Says:
    """In the network's place."""

    vocabulary = Vocabulary(())

    def __init__(self, say: Callable[[Features], np.ndarray], kind: str = "article") -> None:
        self.say = say
        self.kinds = np.array([float(name == kind) for name in PAGE_KINDS], np.float32)

    def __call__(self, features: Features) -> Said:
        return Said(self.say(features), self.kinds)


def judged(
    monkeypatch: pytest.MonkeyPatch,
    middle: str,
    probability: dict[str, float] | float,
    kind: str = "article",
    **options: object,
) -> dict[str, Verdict]:
    """The verdicts by text, where the model says `probability` of every text, or of those it names and 1 of others."""
    segments = segment_html(etree.fromstring(PAGE.format(P[0], middle, P[1], P[2]), etree.HTMLParser()))
    said = {} if isinstance(probability, float) else probability
    rest = probability if isinstance(probability, float) else 1.0

    def say(features: Features) -> np.ndarray:
        return np.array([said.get(segments.blocks[index].text, rest) for index in features.blocks], np.float32)

    monkeypatch.setattr(learned, "load", lambda path, form: Says(say, kind))
    hints = Hints(titles=("Board puts off vote",))
    verdicts = classify(segments, hints, Options(**options)).verdicts  # type: ignore[arg-type]
    return {block.text: verdict for block, verdict in zip(segments.blocks, verdicts, strict=True)}


def test_what_the_model_does_not_believe_is_taken_out(monkeypatch: pytest.MonkeyPatch) -> None:
    verdicts = judged(
        monkeypatch,
        "<p>Nobody would say anything more about it.</p>",
        {"Nobody would say anything more about it.": 0.1, "Imprint of the paper": 0.0},
    )
    assert verdicts["Nobody would say anything more about it."].rule == learned.MODEL
    assert verdicts["Nobody would say anything more about it."].label is Label.OTHER
    assert [verdicts[text].role for text in P] == [Role.PARAGRAPH] * 3


def test_the_headline_is_the_rules_own(monkeypatch: pytest.MonkeyPatch) -> None:
    assert judged(monkeypatch, "", 0.0)["Board puts off vote"].role is Role.HEADLINE


def test_a_text_is_brought_back_as_what_its_markup_says(monkeypatch: pytest.MonkeyPatch) -> None:
    found = judged(monkeypatch, "<ul><li><a href=/x>All three plans in detail, with their costs</a></li></ul>", 1.0)
    verdict = found["All three plans in detail, with their costs"]
    assert (verdict.role, verdict.rule, verdict.detail) == (Role.LIST_ITEM, "model", "not related")


@pytest.mark.parametrize(
    ("middle", "text"),
    [
        ("<div class=ad>Buy a boat while they last</div>", "Buy a boat while they last"),
        ("<p>Advertisement</p>", "Advertisement"),
        ("<p style='display:none'>Seen by nobody, ever.</p>", "Seen by nobody, ever."),
        ("<p>Read also: The cranes</p>", "Read also: The cranes"),
        ("<div class=byline>By Ada Quill</div>", "By Ada Quill"),
        ("<div class=share>Pass it on</div>", "Pass it on"),
    ],
)
def test_what_the_rules_know_is_not_brought_back(monkeypatch: pytest.MonkeyPatch, middle: str, text: str) -> None:
    assert judged(monkeypatch, middle, 1.0)[text].label is not None


def test_a_table_is_kept_or_dropped_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    table = "<table><tr><th>Plan</th><th>Cost</th></tr><tr><td>Repair</td><td>14 m</td></tr></table>"
    kept = judged(monkeypatch, table, {"14 m": 0.1})
    assert {kept[cell].role for cell in ("Plan", "Cost", "Repair", "14 m")} == {Role.TABLE}
    dropped = judged(monkeypatch, table, {"Plan": 0.1, "Cost": 0.1, "Repair": 0.1, "14 m": 0.6})
    assert {dropped[cell].role for cell in ("Plan", "Cost", "Repair", "14 m")} == {None}


@pytest.mark.parametrize(("kind", "kept"), [("article", False), ("forum", False), ("listing", True), ("product", True)])
def test_less_will_do_on_a_page_of_lists(monkeypatch: pytest.MonkeyPatch, kind: str, kept: bool) -> None:
    link = "<p><a href=/x>All three plans in detail, with their costs</a></p>"
    found = judged(monkeypatch, link, {"All three plans in detail, with their costs": 0.4}, kind)
    assert found["All three plans in detail, with their costs"].kept is kept


def test_a_note_is_the_rules_own(monkeypatch: pytest.MonkeyPatch) -> None:
    note = "Correction: An earlier version of this text gave the wrong day of the vote."
    assert judged(monkeypatch, f"<p>{note}</p>", {note: 0.0})[note].role is Role.NOTE


def test_a_counter_is_not_brought_back(monkeypatch: pytest.MonkeyPatch) -> None:
    found = judged(monkeypatch, "<p><a href=/1>1 2 3 4 5</a></p><p><a href=/2>Deck 1 2 3 4</a></p>", 1.0)
    assert found["1 2 3 4 5"].label is Label.RELATED
    assert found["Deck 1 2 3 4"].kept


def test_a_signature_that_is_taken_out_is_a_byline(monkeypatch: pytest.MonkeyPatch) -> None:
    found = judged(
        monkeypatch,
        "<h3>Written by Ada Quill</h3><p>She lives in Porthaven, and by the sea.</p>",
        {"Written by Ada Quill": 0.0},
    )
    assert found["Written by Ada Quill"].label is Label.BYLINE


@pytest.mark.parametrize(("favor", "kept"), [("precision", False), ("balanced", True), ("recall", True)])
def test_favor_moves_the_threshold(monkeypatch: pytest.MonkeyPatch, favor: str, kept: bool) -> None:
    assert judged(monkeypatch, "", 0.6, favor=favor)[P[0]].kept is kept


def test_switched_off_it_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    found = judged(monkeypatch, "", 0.0, disabled_rules=frozenset({learned.MODEL}))
    assert all(verdict.rule != learned.MODEL for verdict in found.values())


def test_an_unknown_favor_is_refused() -> None:
    with pytest.raises(InvalidOption, match="precision, balanced, recall"):
        Options(favor="speed")  # type: ignore[arg-type]


FLAT = "Board puts off vote\n\n" + "\n\n".join(P)


def says(monkeypatch: pytest.MonkeyPatch, dropped: str) -> list[str]:
    """Let the model drop one text; returns the forms that it is asked for."""
    forms: list[str] = []

    def load(path: Path, form: str) -> Says:
        forms.append(form)
        return Says(lambda features: np.where(features.lengths == len(dropped.split()), 0.0, 1.0), "article")

    monkeypatch.setattr(learned, "load", load)
    return forms


def test_flattened_text_has_networks_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    forms = says(monkeypatch, P[1])
    removed = Cleaner().clean(f"Home\n\n{FLAT}\n\nLeave a reply").removed
    assert set(forms) == {"text"}
    assert [entry.text for entry in removed if entry.reason == learned.MODEL] == [P[1]]
    forms.clear()
    Cleaner().clean(PAGE.format(P[0], "", P[1], P[2]))
    assert set(forms) == {"html"}


def test_text_without_any_furniture_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    forms = says(monkeypatch, P[1])
    assert Cleaner().clean(FLAT).text == FLAT
    assert not forms


def test_a_page_too_long_for_the_model_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learned, "MOST_BLOCKS", 4)
    page = PAGE.format(P[0], "", P[1], P[2])
    assert [notice.code for notice in Cleaner().clean(page).notices] == ["model-skipped"]
    assert not Cleaner(Options(disabled_rules=frozenset({learned.MODEL}))).clean(page).notices


def test_the_model_knows_every_rule() -> None:
    assert {rule.name for rule in RULES} == set(RULES_KNOWN), "a new rule needs a code, and training"


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.parent.name)
def test_features_of_real_shapes(path: Path) -> None:
    root = etree.fromstring(path.read_bytes(), etree.HTMLParser(encoding="utf-8"))
    segments = segment_html(root)
    assert segments.blocks
    view, draft = draft_of(segments, Hints(), Options())
    indices = unsettled(view, draft)
    vocabulary = GrowingVocabulary()
    found = features_of(view, draft, indices or [0], vocabulary)
    count = len(indices) or 1
    assert found.blocks.tolist() == (indices or [0])
    assert found.numbers.shape == (count, len(NUMBERS))
    assert np.isfinite(found.numbers).all()
    assert found.codes.shape == (count, CODES_EACH)
    assert found.words.shape == (count, WORDS_EACH)
    assert 0 <= found.codes.min() <= found.codes.max() < CODES
    assert 0 <= found.words.min() <= found.words.max() <= len(vocabulary.seen())
    assert found.groups.shape == (count, GROUPINGS)
    for column in found.groups.T:
        assert set(column.tolist()) == set(range(column.max() + 1))


def test_what_the_rules_have_settled_is_no_row(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def say(features: Features) -> np.ndarray:
        asked.extend(features.blocks.tolist())
        return np.zeros(len(features.blocks), np.float32)

    monkeypatch.setattr(learned, "load", lambda path, form: Says(say))
    segments = segment_html(
        etree.fromstring(PAGE.format(P[0], "<p hidden>Nobody sees it.</p>", *P[1:]), etree.HTMLParser())
    )
    classify(segments, Hints(), Options())
    texts = [segments.blocks[index].text for index in asked]
    assert set(P) <= set(texts)
    assert not {"News", "Sport", "Nobody sees it."} & set(texts)
