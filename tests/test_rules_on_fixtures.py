"""What the rules alone say of every block of every fixture: which rule spoke last, what it said, how sure it was.

``verdicts.txt`` beside a fixture's page has one line for each block, ``rules/verdicts.txt`` those of `test_rules.CASES`. A change to a rule changes these lines, and the
difference shows what it does: write them anew with ``PYTHONPATH=src:tests:. python tests/test_rules_on_fixtures.py``, and
read it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cleannews.classify import classify
from cleannews.classify.opinion import MODEL
from cleannews.metadata import NO_FACTS, gather, hints_of, read_facts
from cleannews.model.block import Segments, Verdict
from cleannews.options import Options
from cleannews.parse import parse, readable
from cleannews.segment.html import segment_html
from cleannews.segment.text import segment_text
from test_fixtures import TEXTUAL_PAGES, Fixture
from test_rules import CASES, judged

PAGES = [fixture for fixture in TEXTUAL_PAGES if fixture.name != "nested-deep"]  # each of its levels is like the others
OF_CASES = Path(__file__).parent / "fixtures" / "rules" / "verdicts.txt"
RULES_ALONE = Options(disabled_rules=frozenset((MODEL,)))


def verdicts_of(fixture: Fixture) -> list[str]:
    facts = NO_FACTS
    if fixture.kind == "txt":
        segments = segment_text(readable(fixture.text))
    else:
        root = parse(fixture.text, RULES_ALONE).root
        assert root is not None
        segments, facts = segment_html(root), read_facts(root)
    hints = hints_of(gather(facts, fixture.expected.get("url")))
    return list(lines_of(segments, classify(segments, hints, RULES_ALONE).verdicts))


def verdicts_of_cases() -> Iterator[str]:
    for case in CASES:
        for name, page in (("fires", case.fires), ("misses", case.misses)):
            yield f"{case.rule} {name}"
            yield from lines_of(*judged(page, case.hints))


def lines_of(segments: Segments, verdicts: tuple[Verdict, ...]) -> Iterator[str]:
    for block, verdict in zip(segments.blocks, verdicts, strict=True):
        said = f"{verdict.role or '-'} {verdict.label or '-'} {verdict.rule} {verdict.score:.3f} {verdict.detail!r}"
        yield f"{block.index} {block.kind} {said} | {' '.join(block.text.split())[:40]}"


def record_path(fixture: Fixture) -> Path:
    return fixture.path.with_name("verdicts.txt")


@pytest.mark.parametrize("fixture", PAGES, ids=lambda fixture: fixture.name)
def test_the_rules_say_of_every_block_what_they_said(fixture: Fixture) -> None:
    assert verdicts_of(fixture) == record_path(fixture).read_text(encoding="utf-8").splitlines()


def test_the_rules_say_of_every_case_what_they_said() -> None:
    assert list(verdicts_of_cases()) == OF_CASES.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    for page in PAGES:
        record_path(page).write_text("\n".join(verdicts_of(page)) + "\n", encoding="utf-8")
    OF_CASES.write_text("\n".join(verdicts_of_cases()) + "\n", encoding="utf-8")
