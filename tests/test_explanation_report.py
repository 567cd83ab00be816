"""The report of an explanation as a file: what stands in it, and that nothing of the page loads or runs."""

from __future__ import annotations

import base64
import hashlib
import re
from importlib.resources import files

import html5lib
import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accounts import HARBOUR_URL, TIMINGS, block, explanation, explanation_of, harbour
from cleannews import Image, Label
from cleannews.explanation import Candidate, ExplainedField, Reason, Step
from cleannews.explanation.report import report
from cleannews.explanation.report_blocks import LONGEST_TEXT, MOST_BLOCKS, length
from cleannews.explanation.wording import GROUPS, counts_of, escaped, percent, runs_of, seconds
from cleannews.model.block import Notice
from cleannews.model.body import Code, Heading, List, ListItem, Paragraph, Span
from cleannews.model.labels import Kind, Role
from cleannews.model.metadata import Author
from strategies import addresses, articles, texts

OURS = set(
    """html head meta title style body header p h1 h2 h3 h4 h5 h6 svg rect a b i q strong em code pre cite span main
    section fieldset legend label input div button ol ul li details summary article figure figcaption blockquote br
    table thead tbody tr th td time footer script""".split()
)
ATTRIBUTES = set(
    """lang charset http-equiv content name class id role aria-label aria-labelledby tabindex dir hidden type for
    autocomplete spellcheck checked viewBox preserveAspectRatio x width height data-label data-role data-kind scope
    href rel datetime""".split()
)
HOSTILE = [
    "<script>window.ran = 1</script>",
    '"><img src=x onerror="window.ran = 1">',
    "</title></style></script><svg onload=alert(1)>",
    "<!--<iframe src=javascript:alert(1)>-->",
    "'onmouseover='alert(1)",
    "</summary></details><base href=//x.example>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "\x00\x1b[31m\ud800\u2028",
]


def document(html: str) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(html.encode())


def check_harmless(html: str) -> None:
    """Only elements and attributes of the report's own; links to the web alone; nothing that loads."""
    html.encode()
    tree = html5lib.HTMLParser(namespaceHTMLElements=False).parse(html)
    scripts = []
    for element in tree.iter():
        if not isinstance(element.tag, str):
            raise AssertionError("a comment")
        tag = element.tag.rpartition("}")[2]
        assert tag in OURS, tag
        assert set(element.attrib) <= ATTRIBUTES, element.attrib
        if tag == "a" and "href" in element.attrib:
            assert re.match(r"https?://", element.get("href"), re.I), element.get("href")
            assert element.get("rel") == "noopener noreferrer nofollow"
        elif "href" in element.attrib:
            raise AssertionError(tag)
        if tag in ("script", "style"):
            scripts.append(element.text)
    assert len(scripts) == 2


def shown(html: str, *selectors: str) -> list[str]:
    tree = document(html)
    return [" ".join(found.text_content().split()) for selector in selectors for found in tree.cssselect(selector)]


@pytest.mark.parametrize("vector", HOSTILE)
def test_no_text_of_the_page_is_markup_wherever_it_stands(vector):
    blocks = [
        block(0, vector, Role.PARAGRAPH, xpath=vector, reasons=(Reason(vector, vector, 1.0),), probability=0.5),
        block(1, vector, Label.OTHER, steps=(Step(vector, None, Label.OTHER, vector, 0.5),)),
        block(2, vector, Label.OTHER, kind=Kind.IMAGE),
    ]
    fields = [
        ExplainedField("headline", vector, vector, (Candidate(vector, vector, True), Candidate("h1", vector, False)))
    ]
    body = (
        Paragraph(vector, (Span(0, 5, "link", vector), Span(1, 9, "link", "javascript:alert(1)"))),
        Heading(vector, 5),
        Code(vector, vector),
        Image(vector, alt=vector, caption=vector, credit=vector),
        Image(f"https://x.example/{vector}", alt=vector, is_main=True),
    )
    html = report(
        explanation(
            blocks,
            fields,
            ((vector, 0.1),),
            headline=vector,
            outcome_reason=vector,
            url=f"https://x.example/{vector}",
            language=vector,
            encoding=vector,
            format=vector,
            authors=(Author(vector, f"javascript:{vector}"),),
            notices=(Notice(vector, vector),),
            body=body,
            images=body[-2:],
        )
    )
    check_harmless(html)


@settings(max_examples=60, deadline=None)
@given(articles(), st.lists(st.tuples(texts(), st.sampled_from([*Role, *Label])), max_size=5), addresses())
def test_any_explanation_is_harmless(article, described, address):
    blocks = [block(index, text, what, xpath=address) for index, (text, what) in enumerate(described)]
    check_harmless(report(type(harbour())(article, tuple(blocks), (), TIMINGS)))


def test_the_policy_lets_in_the_one_style_sheet_and_the_one_script():
    tree = document(report(harbour()))
    (policy,) = (meta.get("content") for meta in tree.cssselect("meta[http-equiv]"))
    directives = dict(directive.split(" ", 1) for directive in policy.split("; "))
    for name, element in (("style-src", "style"), ("script-src", "script")):
        (found,) = tree.cssselect(element)
        digest = base64.b64encode(hashlib.sha256(found.text.encode()).digest()).decode()
        assert directives.pop(name) == f"'sha256-{digest}'"
    assert directives == {"default-src": "'none'", "base-uri": "'none'", "form-action": "'none'"}


def test_what_is_shipped_cannot_end_its_own_element_and_loads_nothing():
    here = files("cleannews.explanation")
    names = [entry.name for entry in here.iterdir() if entry.name.endswith((".css", ".js"))]
    assert {name.rpartition(".")[2] for name in names} == {"css", "js"}
    for name in names:
        content = here.joinpath(name).read_text(encoding="utf-8")
        assert "</" not in content and "<!--" not in content
        assert not re.search(r"@import|url\(|https?:|import\(|fetch\(|innerHTML|eval\(", content)
        assert len(content.splitlines()) <= 400


def test_nothing_outside_the_file_is_loaded():
    tree = document(report(harbour()))
    assert not tree.cssselect("link, img, iframe, object, embed, audio, video, source, base, [src], [srcset], [style]")
    assert {element.tag for element in tree.cssselect("[href]")} == {"a"}
    assert [a.get("href") for a in tree.cssselect("a[href]")] == [
        HARBOUR_URL,
        "https://courier.example/img/quay-1200.jpg",
        "https://courier.example/plans",
    ]


def test_links_into_the_readers_own_folders_lose_their_address():
    body = (
        Paragraph(
            "a b c",
            (Span(0, 1, "link", "/etc/x"), Span(2, 3, "link", "mailto:a@b.c"), Span(4, 5, "link", "//x.example")),
        ),
    )
    tree = document(report(explanation(body=body)))
    assert [a.attrib for a in tree.cssselect(".article a")] == [{}, {}, {}]


@pytest.mark.parametrize("page", ["a harbour", "flat"])
def test_every_block_appears_exactly_once_and_in_order(page):
    account = (
        harbour() if page == "a harbour" else explanation_of("Home\nNews\n\nThe board met on Tuesday.\n\nShare this")
    )
    tree = document(report(account))
    assert [element.get("id") for element in tree.cssselect(".block")] == [f"b{b.index}" for b in account.blocks]
    assert [" ".join(e.text_content().split()) for e in tree.cssselect(".block > details > summary > .text")] == [
        f"image {' '.join(b.text.split())}" if b.kind is Kind.IMAGE and not b.kept else " ".join(b.text.split())
        for b in account.blocks
    ]
    for element, b in zip(tree.cssselect(".block"), account.blocks, strict=True):
        assert ("kept" in element.classes, element.get("data-role")) == (b.kept, str(b.role) if b.kept else None)
        assert element.get("data-label") == (None if b.kept else str(b.label))


def test_counters():
    account = harbour()
    html = report(account)
    labels = dict(re.findall(r'id="label-([a-z-]+)"[^>]*> [a-z-]+ <b>([\d,]+)</b>', html))
    assert labels == {str(label): str(count) for label, count in counts_of(account.blocks)}
    kept = sum(b.kept for b in account.blocks)
    removed = len(account.blocks) - kept
    assert sum(map(int, labels.values())) == removed
    assert f"{len(account.blocks)} blocks: {kept} kept, {removed} removed" in html
    assert shown(html, ".modes b") == [str(len(account.blocks)), str(kept), str(removed)]
    folded = shown(html, ".run .count")
    assert folded == [f"{len(run)} blocks" for label, run in runs_of(account.blocks) if label and len(run) > 1]


def test_the_reasons_of_a_block_can_be_read():
    steps = (
        Step("short-line-run", None, Label.OTHER, "4 short lines", 0.6),
        Step("model", Role.PARAGRAPH, None, "not other", 0.83),
    )
    reasons = (Reason("words in links", "12%", -1.25), Reason("ends like a sentence", "", 0.5))
    one = block(
        7,
        "A sentence.",
        Role.PARAGRAPH,
        steps=steps,
        probability=0.83,
        first_guess=0.4,
        reasons=reasons,
        link_density=0.5,
    )
    html = report(explanation([one]))
    assert shown(html, ".steps li") == [
        "short-line-run removes it as other, for 4 short lines, 60% sure",
        "model keeps it as paragraph, for not other, 83% sure decided",
    ]
    assert shown(html, ".guesses li", ".reasons li") == [
        "at first guess40%",
        "with the rest of the article83%",
        "words in links: 12%−1.2",
        "ends like a sentence+0.5",
    ]
    assert [" ".join(bar.classes) for bar in document(html).cssselect(".reasons i")] == ["against w100", "for w40"]
    assert shown(html, ".where") == ["block 7 · line 8 · text · 2 words · 50% in links · /html/body/p[8]"]


def test_fields_with_all_candidates_and_the_winner():
    fields = [
        ExplainedField("headline", "A", "h1", (Candidate("h1", "A", True), Candidate("title", "A – B", False))),
        ExplainedField("authors", "A, B", "json-ld", (Candidate("byline", "A", False),)),
        ExplainedField("date_modified", "", "", ()),
    ]
    html = report(explanation(fields=fields))
    assert shown(html, ".fields tbody tr") == ["headlineh1 A chosentitle A – B", "authorsjson-ld A, B chosenbyline A"]
    assert shown(html, ".silent") == ["Nothing said of: date modified."]


def test_timings_are_bars():
    html = report(explanation(timings=(("parse", 0.001), ("classify", 1.5), ("parse", 0.0))))
    assert shown(html, ".bars.timings li") == ["parse1.0 ms", "classify1.50 s", "parse0.0 ms"]
    assert [" ".join(bar.classes) for bar in document(html).cssselect(".bars.timings i")] == ["w5", "w100", "w0"]


def test_notices_are_shown():
    html = report(explanation(notices=(Notice("encoding-guessed", "The encoding was guessed."),)))
    assert shown(html, ".notices li") == ["encoding-guessed The encoding was guessed."]


def test_a_page_without_anything_says_why():
    html = report(explanation(timings=(), outcome_reason="nothing was given"))
    assert shown(html, ".article") == ["No text: nothing was given."]
    assert "A page without a headline" in html
    assert not document(html).cssselect(".filters, .fields, .timings, .strip")
    check_harmless(html)


def test_headings_never_skip_a_level():
    body = (Heading("a", 6), Heading("b", 1), Heading("c", 6), Heading("d", 6), Heading("e", 2))
    tree = document(report(explanation(headline="H", body=body)))
    assert [h.tag for h in tree.cssselect(".article h3, .article h4, .article h5, .article h6")] == [
        "h3", "h4", "h4", "h5", "h6", "h4",
    ]  # fmt: skip


def test_images_are_links_with_captions():
    images = (
        Image("https://x.example/a.jpg", alt="A", caption="Words", credit="Jane", is_main=True),
        Image("data:image/png;base64,AA", alt="B"),
        Image("/c.jpg"),
    )
    tree = document(report(explanation(images=images, body=images[1:])))
    assert [f.text_content().split() for f in tree.cssselect("figure")] == [
        ["image", "AWords", "Jane"],
        ["image", "B"],
        ["image", "Image"],
    ]
    assert [a.get("href") for a in tree.cssselect("figure a")] == ["https://x.example/a.jpg"]


@pytest.mark.parametrize(("count", "blocks"), [(MOST_BLOCKS, MOST_BLOCKS), (MOST_BLOCKS + 3, MOST_BLOCKS)])
def test_a_huge_page_is_cut_and_says_so(count, blocks):
    html = report(explanation([block(index, "x", Label.NAVIGATION) for index in range(count)]))
    assert html.count('class="block ') == blocks
    assert ("… 3 more blocks of the page left out here." in html) is (count > blocks)
    assert f"{count:,} blocks: 0 kept" in html
    assert shown(html, ".modes b")[0] == f"{blocks:,}"  # the filters count what they can hide


def test_a_long_text_is_cut_in_its_middle_and_says_so():
    text = "start " + "x" * LONGEST_TEXT + " end"
    html = report(
        explanation([block(0, text, Role.PARAGRAPH)], body=(Paragraph("y" * 100_000), List((ListItem("z" * 100_000),))))
    )
    (cut,) = shown(html, ".block .text")
    assert cut.startswith("start xxx") and cut.endswith("xxx end")
    assert "… 10 characters left out …" in cut
    assert html.count("80,000 characters left out") == 2
    assert len(html) < 100_000


def test_every_label_has_a_colour_and_a_filter():
    style = document(report(harbour())).cssselect("style")[0].text
    assert set(GROUPS) == set(Label)
    for label in Label:
        assert f':root:has(#label-{label}:not(:checked)) [data-label="{label}"]' in style
    for group in GROUPS.values():
        assert f".{group} {{" in style
    for step in range(0, 101, 5):
        assert f".w{step} {{" in style


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_colour_of_text_has_contrast_enough_on_every_ground():
    style = document(report(harbour())).cssselect("style")[0].text
    palettes = [dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", part)) for part in style.split(":root {")[1:]]
    palettes = [palette for palette in palettes if "about" in palette]
    assert len(palettes) >= 2
    for palette in palettes:
        for name in {"ink", "faint", "link", *GROUPS.values()}:
            for ground in {"paper", "raised"} & set(palette):
                light, dark = sorted((luminance(palette[name]), luminance(palette[ground])), reverse=True)
                assert (light + 0.05) / (dark + 0.05) >= 4.5, (name, ground)


@pytest.mark.parametrize(("share", "steps"), [(-1, 0), (0, 0), (0.001, 5), (0.5, 50), (0.99, 100), (7, 100)])
def test_lengths_of_bars(share, steps):
    assert length(share) == steps


def test_wording():
    assert [percent(share) for share in (0, 0.004, 0.5, 0.996, 1)] == ["0%", "under 1%", "50%", "over 99%", "100%"]
    assert [seconds(duration) for duration in (0.0001, 0.25, 3)] == ["0.1 ms", "250.0 ms", "3.00 s"]
    assert escaped("<b>", 3) == "&lt;b&gt;"
