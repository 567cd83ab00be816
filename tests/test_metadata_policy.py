"""The merge policy in its details: a name in full, a moment with its offset; and all that a page says of each field."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from lxml import html

from cleannews.metadata import NO_FACTS, gather, merge, read_facts
from cleannews.metadata.candidates import Said, candidates_of
from cleannews.metadata.evidence import Evidence
from cleannews.metadata.facts import Time
from cleannews.metadata.plain import title_key
from cleannews.model.block import Verdict
from cleannews.model.labels import Label, Role
from cleannews.model.metadata import Author, Breadcrumb
from cleannews.segment.html import segment_html
from test_metadata_merge import NOTHING, URL, article, declared, metas, shown

TEXT = "<p>The harbour board met on Tuesday evening to weigh three plans for the old quay, and none found favour.</p>"


def page(author: Any, byline: str, language: str = "en") -> str:
    script = json.dumps({"@type": "NewsArticle", "author": author, "publisher": {"name": "Jane Courier"}})
    return (
        f"<html lang={language}><head><script type='application/ld+json'>{script}</script></head><body>"
        f"<h1>Board puts off harbour vote</h1><div class=byline>{byline}</div>{TEXT}</body></html>"
    )


@pytest.mark.parametrize(
    ("author", "byline", "names"),
    [
        ("O'Brien", "By Jane O'Brien", ["Jane O'Brien"]),
        ("Jane", "By Jane O'Brien", ["Jane O'Brien"]),
        ("Hill", "By Jane Roe and Mary Hill", ["Mary Hill"]),
        ("Roe", "By Jane Anna Mary Roe", ["Jane Anna Mary Roe"]),
        ("Roe", "By Jane Anna Mary Lou Roe", ["Roe"]),  # five words are hardly one name
        ("Anna", "By Jane Anna Roe", ["Anna"]),  # the name stands neither first nor last
        ("Jane", "By John Roe", ["Jane"]),
        ("Jane", "By Jane", ["Jane"]),
        ("Jane", "By", ["Jane"]),
        ("Jane", "<a rel=author href=/j>About Jane</a>", ["Jane"]),
        ("Jane Roe", "By Anna Jane Roe", ["Jane Roe"]),  # a full name already
        (["Jane", "John"], "By Jane Roe", ["Jane", "John"]),
        (["Jane Roe", "John"], "By Anna Jane Roe", ["Jane Roe", "John"]),
    ],
)
def test_a_single_name_in_full(author: Any, byline: str, names: list[str]) -> None:
    metadata = shown(page(author, byline), [Role.HEADLINE, Label.BYLINE, Role.PARAGRAPH])
    assert [found.name for found in metadata.authors] == names
    assert metadata.sources["authors"] == "json-ld"


def test_a_name_in_full_keeps_what_else_is_declared_of_its_bearer() -> None:
    author = {"name": "Hill", "url": "/hill", "email": "hill@example.org"}
    metadata = shown(page(author, "By Jane Roe and Mary Hill"), [Role.HEADLINE, Label.BYLINE, Role.PARAGRAPH])
    assert metadata.authors == (Author("Mary Hill", "https://example.org/hill", "hill@example.org"),)


def test_a_byline_is_read_in_the_language_of_the_page() -> None:
    judged = [Role.HEADLINE, Label.BYLINE, Role.PARAGRAPH]
    assert [one.name for one in shown(page("Quill", "Von Ada Quill", "de"), judged).authors] == ["Ada Quill"]


MORNING = datetime(2024, 5, 3, 10, 30)
TWO_HOURS = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("times", "expected", "raw"),
    [
        (["2024-05-03T10:30:00+02:00"], MORNING.replace(tzinfo=TWO_HOURS), "2024-05-03T10:30:00+02:00"),
        (["", "2024-05-03T10:30:00+02:00"], MORNING.replace(tzinfo=TWO_HOURS), "2024-05-03T10:30:00+02:00"),
        (
            ["2024-05-03T10:30:42+02:00"],  # the seconds are not shown in the meta
            MORNING.replace(second=42, tzinfo=TWO_HOURS),
            "2024-05-03T10:30:42+02:00",
        ),
        (["2024-05-03T10:31:00+02:00"], MORNING, "2024-05-03 10:30"),
        (["2024-05-03T10:30:00"], MORNING, "2024-05-03 10:30"),
        (["soon"], MORNING, "2024-05-03 10:30"),
        ([], MORNING, "2024-05-03 10:30"),
    ],
)
def test_the_offset_of_a_time_element_of_the_same_minute(times: list[str], expected: datetime, raw: str) -> None:
    metadata = declared(
        metas=metas(article__published_time="2024-05-03 10:30"),
        times=tuple(Time(value, "", (), False, line) for line, value in enumerate(times)),
    )
    assert (metadata.date_published, metadata.date_published_raw) == (expected, raw)
    assert metadata.date_published is not None and metadata.date_published.tzinfo == expected.tzinfo


def test_a_section_is_no_step_that_is_the_headline() -> None:
    crumbs = {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"position": 1, "name": "Home", "item": "/"},
            {"position": 2, "name": "Local", "item": "/local"},
            {"position": 3, "name": "Board puts off vote", "item": "/local/x"},
        ],
    }
    metadata = declared(json_ld=(*article(headline="Board puts off vote"), crumbs))
    assert metadata.breadcrumbs == (
        Breadcrumb("Home", "https://example.org/"),
        Breadcrumb("Local", "https://example.org/local"),
    )
    assert (metadata.section, metadata.sources["section"]) == ("Local", "breadcrumbs")


# --- all that is said -------------------------------------------------------------------------------------------------

RICH = """<html lang="de"><head><title>Board puts off harbour vote | The Courier</title>
<meta property="og:title" content="Harbour vote put off"><meta property="og:site_name" content="The Courier">
<meta property="article:published_time" content="2024-05-01T10:00:00Z">
<meta name="author" content="John Doe"><meta name="description" content="For machines.">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Vote on harbour put off", "inLanguage": "en",
"datePublished": "2024-05-02", "author": {"name": "Jane Roe"}, "description": "For other machines.",
"articleSection": "Ports"}</script></head>
<body><ul class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/l">Local</a></li></ul>
<h1>Board puts off harbour vote</h1><p>In short.</p></body></html>"""


def evidence_of(source: str) -> Evidence:
    root = html.document_fromstring(source)
    segments = segment_html(root)
    labels = [Label.BREADCRUMB] * (len(segments.blocks) - 2)
    opinions = [Verdict(None, label, "test", "", 1.0) for label in labels]
    opinions += [Verdict(role, None, "test", "", 1.0) for role in (Role.HEADLINE, Role.DEK)]
    return gather(read_facts(root), URL)._replace(segments=segments, verdicts=opinions)


def test_candidates_are_all_that_is_said_in_the_order_of_trust() -> None:
    found = candidates_of(evidence_of(RICH))
    assert found["headline"][0] == Said("h1", "Board puts off harbour vote")
    assert {(said.source, said.value) for said in found["headline"]} >= {
        ("opengraph", "Harbour vote put off"),
        ("json-ld", "Vote on harbour put off"),
    }
    assert found["authors"][:2] == [Said("json-ld", (Author("Jane Roe"),)), Said("meta", (Author("John Doe"),))]
    assert found["language"] == [Said("html", "de"), Said("json-ld", "en")]
    assert found["date_published"] == [
        Said("meta", datetime(2024, 5, 1, 10, tzinfo=timezone.utc)),
        Said("json-ld", datetime(2024, 5, 2)),
        Said("meta", datetime(2024, 5, 1, 10, tzinfo=timezone.utc)),
    ]
    assert [said.value for said in found["date_published_raw"]] == [
        "2024-05-01T10:00:00Z", "2024-05-02", "2024-05-01T10:00:00Z",
    ]  # fmt: skip
    assert found["description"] == [
        Said("text", "In short."),
        Said("meta", "For machines."),
        Said("json-ld", "For other machines."),
    ]
    assert found["section"] == [Said("json-ld", "Ports"), Said("breadcrumbs", "Local")]
    assert found["date_modified"] == found["date_modified_raw"] == found["tags"] == []


def test_the_first_candidate_is_what_is_taken() -> None:
    evidence = evidence_of(RICH)
    metadata = merge(evidence, evidence.segments, evidence.verdicts)
    for field, said in candidates_of(evidence).items():
        taken = getattr(metadata, field)
        assert (said[0].value if said else None) == (taken if taken != () else None), field
        assert (said[0].source if said else None) == metadata.sources.get(field), field


def test_a_step_that_is_the_headline_is_no_candidate_for_the_section() -> None:
    source = RICH.replace(">Local<", ">Board puts off harbour vote<")
    assert candidates_of(evidence_of(source))["section"] == [Said("json-ld", "Ports")]


def test_candidates_know_what_comes_again_in_the_titles_of_a_site() -> None:
    source = "<title>Harbour desk – Board puts off harbour vote</title><body><p>One.</p><p>In short.</p>"
    evidence = evidence_of(source)._replace(verdicts=())
    assert {said.value for said in candidates_of(evidence)["headline"]} == {
        "Harbour desk – Board puts off harbour vote"
    }
    known = evidence._replace(recurring={title_key("Harbour desk"): 1.0})
    assert {said.value for said in candidates_of(known)["headline"]} == {"Board puts off harbour vote"}
    assert merge(known, known.segments, ()).headline == "Board puts off harbour vote"


def test_a_page_that_says_nothing_has_no_candidates() -> None:
    found = candidates_of(gather(NO_FACTS, None)._replace(segments=NOTHING, verdicts=()))
    assert not any(found.values())
