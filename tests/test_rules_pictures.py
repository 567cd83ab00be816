"""What the rules know of pictures: which texts read like captions, which images are a gallery, which lead the article."""

from __future__ import annotations

import pytest

from cleannews.classify.rules import captions, front, images
from cleannews.model import kinds
from cleannews.model.block import Hints, Verdict
from cleannews.model.labels import Label, Role
from test_rules import HEAD, P1, P2, P3, deciding, page
from test_rules_limits import TITLED, view, words

CAPTION = "The old quay stood in the rain all day"


@pytest.mark.parametrize(
    ("html", "at_image", "in_front", "reads"),
    [
        ("<p>Photo: Jane Roe", True, False, True),
        ("<p>Photo: Jane Roe", False, False, False),
        (f"<p>Photo: {words(14)}", True, False, True),
        (f"<p>{CAPTION}", True, False, False),
        (f"<p>{CAPTION}", True, True, True),
        (f"<p>{CAPTION}", False, True, False),
        (f"<h3>{CAPTION}</h3>", True, True, False),
        ("<p>Three short words", True, True, True),
        ("<p>Two words", True, True, False),
        ("<p>By Jane Roe", True, True, False),
        (f"<p>{words(60)}", True, True, True),
        (f"<p>{words(61)}", True, True, False),
        (f"<p>{CAPTION}. Photo: Jane Roe", True, False, True),
        (f"<p>{CAPTION}. Photo: Jane Roe", False, False, False),
        (f"<p>{words(56, '.')} Photo: Jane Roe", True, False, True),
        (f"<p>{words(58, '.')} Photo: Jane Roe", True, False, False),
        (f"<p><em>{CAPTION}.</em>", True, False, True),
        (f"<p><small>{CAPTION}.</small>", True, False, True),
        (f"<p><i>{CAPTION}.</i>", True, False, True),
        (f"<p><b>{CAPTION}.</b>", True, False, False),
        (f"<p><em>{CAPTION}.</em> More.", True, False, False),
        (f"<p>More: <em>{CAPTION}.</em>", True, False, False),
        (f"<p><em>{words(50, '.')}</em>", True, False, True),
        (f"<p><em>{words(51, '.')}</em>", True, False, False),
    ],
)
def test_what_reads_like_a_caption_in_html(html: str, at_image: bool, in_front: bool, reads: bool) -> None:
    seen = view(f"<body><img src=/a.jpg>{html}")
    block = seen.blocks[1]
    assert captions._reads_like_caption(seen, block, {0} if at_image else set(), [1] if in_front else []) is reads


@pytest.mark.parametrize(
    ("line", "reads"),
    [
        ("Photo: Jane Roe", True),
        (f"{CAPTION}. Photo: Jane Roe", True),
        (f"{CAPTION}", False),
        (f"<strong>{words(8)}</strong>", True),
        (f"<b>{words(8)}</b>", True),
        (f"<i>{words(60)}</i>", True),
        (f"<em>{words(7)}</em>", False),
        (f"<em>{words(61)}</em>", False),
        (f"<em>{words(8, '.')}</em>", False),
        (f"<em>{words(8)}</em> more", False),
        (f"More <em>{words(8)}</em>", False),
        (f"<code>{words(8)}</code>", False),
    ],
)
def test_what_reads_like_a_caption_in_flattened_text(line: str, reads: bool) -> None:
    seen = view(f"{P1}\n\n{line}")
    assert captions._reads_like_caption(seen, seen.blocks[1], set(), []) is reads


FIGURES = "".join(f"<figure><img src=/{n}.jpg><figcaption>Crane {n}</figcaption></figure>" for n in range(3))
BARE = "".join(f"<figure><img src=/{n}.jpg></figure>" for n in range(3))
ARTICLE = f"<div class=content>{HEAD}<p>{P1}</p><p>{P2}</p><p>{P3}</p></div>"


@pytest.mark.parametrize(
    ("html", "gallery"),
    [
        (f"<main>{ARTICLE}<div>{FIGURES}</div></main>", True),
        (f"<main>{ARTICLE}{FIGURES}</main>", True),
        (f"<main>{ARTICLE}<div><div>{FIGURES}</div></div></main>", False),
        (f"<main>{ARTICLE}<div>{BARE}</div></main>", False),
        (f"<main>{ARTICLE}<div>{FIGURES.replace('figure>', 'div>')}</div></main>", False),
        (f"<main><section>{ARTICLE}</section><div>{FIGURES}</div></main>", False),
        (f"<main>{ARTICLE}</main>{FIGURES}", False),
        (FIGURES, False),
    ],
)
def test_a_gallery_stands_right_around_the_container(html: str, gallery: bool) -> None:
    seen = view(f"<body>{html}")
    captioned = {block.figure for block in seen.blocks if block.kind is kinds.CAPTION}
    found = {images._in_gallery(seen, block, captioned) for block in seen.blocks if block.kind is kinds.IMAGE}
    assert found == {gallery}


@pytest.mark.parametrize(
    ("attributes", "has"),
    [
        ("src=/a", True), ("src=https://x/a", True), ("data-src=/a", True), ("src=a", False), ("data-x=/a", False),
        ("src=data:x", False), ("", False),
    ],
)  # fmt: skip
def test_an_address_is_absolute_or_begins_at_the_root(attributes: str, has: bool) -> None:
    assert images._has_address(view(f"<body><img {attributes}>").blocks[0]) is has


@pytest.mark.parametrize(
    ("html", "portrait"),
    [
        ("<div><img src=/a.jpg></div>", False),
        ("<div><img src=/people/a.jpg></div>", True),
        ("<div class=author-box><img src=/a.jpg></div>", True),
        ("<div class=my-avatar><img src=/a.jpg></div>", True),
        ("<div><img src=/a.jpg><p>By Jane Roe</p></div>", True),
        ("<div><img src=/a.jpg><p>ByJane Roe</p></div>", True),
        ("<div><img src=/a.jpg><p class=author>Jane Roe</p></div>", True),
        ("<div><img src=/a.jpg><p class=caption-author>Photo: Jane Roe</p></div>", False),
        (f"<div><img src=/a.jpg><p>By {words(6)} {'x' * 70}</p></div>", False),
    ],
)
def test_a_portrait_of_who_wrote_it(html: str, portrait: bool) -> None:
    seen = view(page(middle=html))
    (picture,) = seen.pictures
    assert images._is_portrait(seen, [None] * len(seen.blocks), picture) is portrait


@pytest.mark.parametrize(
    ("verdict", "text", "portrait"),
    [
        (Verdict(None, Label.BYLINE, "phrase-line", "", 0.9), "Jane Roe, our own", True),
        (Verdict(None, Label.BYLINE, "byline", "", 0.9), "Jane Roe, our own", False),
        (Verdict(None, Label.BYLINE, "byline", "", 0.9), "3.5.2024 Jane Roe", True),
        (Verdict(None, Label.BYLINE, "byline", "", 0.9), "3.5.2024 one two three four five six", False),
        (Verdict(None, Label.OTHER, "phrase-line", "", 0.9), "Jane Roe, our own", False),
    ],
)
def test_a_byline_beside_an_image_makes_it_a_portrait(verdict: Verdict, text: str, portrait: bool) -> None:
    seen = view(page(middle=f"<div><img src=/a.jpg><p>{text}</p></div>"))
    draft: list[Verdict | None] = [None] * len(seen.blocks)
    draft[next(block.index for block in seen.blocks if block.text == text)] = verdict
    assert images._is_portrait(seen, draft, seen.pictures[0]) is portrait


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("<aside><img src=/quay.jpg></aside>", False),
        ("<div class=image-footer><img src=/quay.jpg></div>", True),
        ("<div class=teaser-image><img src=/quay.jpg></div>", True),
        ("<button><img src=/quay.jpg></button>", True),
        ("<div class=ad><img src=/quay.jpg></div>", False),
        ("<figure class=ad><img src=/quay.jpg></figure>", True),
        ("<div hidden><img src=/quay.jpg></div>", False),
        ("<div><img src=data:x><noscript><img src=/quay.jpg></noscript></div>", True),
        ("<div><img src=/other.jpg><noscript><img src=/quay.jpg></noscript></div>", False),
        ("<noscript><img src=/quay.jpg></noscript>", False),
        ("<div hidden><div><img src=data:x><noscript><img src=/quay.jpg></noscript></div></div>", False),
    ],
)
def test_what_an_images_own_elements_are_called(html: str, kept: bool) -> None:
    source = page(middle=html)
    seen = view(source)
    index = next(block.index for block in seen.blocks if block.media and block.media.attributes["src"] == "/quay.jpg")
    nth = [block.index for block in seen.blocks if block.kind is kinds.IMAGE].index(index)
    assert (deciding(source, "", TITLED)[nth].role is Role.IMAGE) is kept


@pytest.mark.parametrize(
    ("html", "verdict"),
    [
        ("<div><a href=/other>{}</a><p class=caption>The old quay</p></div>", ("linked image", 0.7)),
        ("<div><a href=/photo/7>{}</a><p class=caption>The old quay</p></div>", ("", 0.8)),
        ("<div><a href=/photo/7>{}</a></div>", ("linked image", 0.7)),
        ("<div>{}<p>2:15 The storm in pictures</p></div>", ("image of a video", 0.7)),
        ("<div class=logo><p>{}</p></div>", ("icon, portrait or small image", 0.8)),
        ("<div class=logo><div><p>{}</p></div></div>", ("", 0.8)),
    ],
)
def test_where_an_image_leads_and_what_it_is_called(html: str, verdict: tuple[str, float]) -> None:
    (said,) = deciding(page(middle=html.format("<img src=/quay.jpg>")), "", TITLED)
    assert (said.detail, said.score) == verdict


@pytest.mark.parametrize(
    ("html", "hints", "kept"),
    [
        ("{}", TITLED, False),  # neither framed nor declared
        ("{}", Hints(titles=TITLED.titles, images=("https://x.example/quay.jpg?w=9",)), True),
        ("<figure>{}</figure>", TITLED, True),
        ("<a href=/other>{}</a>", Hints(titles=TITLED.titles, images=("https://x.example/quay.jpg",)), True),
    ],
)
def test_a_declared_or_framed_image_leads_the_article(html: str, hints: Hints, kept: bool) -> None:
    lead = html.format("<img src=/quay.jpg>")
    source = f"<body><article><div>{lead}</div><div>Port</div>{HEAD}<div class=x><p>{P1}</p><p>{P2}</p></div></article>"
    (said,) = deciding(source, "", hints)
    assert (said.role is Role.IMAGE) is kept


# --- headings that are the headline -----------------------------------------------------------------------------------

DECLARED = Hints(titles=("Board puts off harbour vote",))


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<h1>Board puts off harbour vote", (1.4, 0)),
        ("<h2>Board puts off harbour vote", (1.1, 0)),
        ("<h3>Board puts off harbour vote", (1.0, 0)),
        ("<h3 itemprop=headline>Board puts off harbour vote", (1.1, 0)),
        ("<p class=headline>Board puts off harbour vote", (1.0, 0)),
        ("<p>Board puts off harbour vote", (1.0, 0)),
        ("<p>Board puts off a harbour vote", None),
        ("<h2><a href=/>Board puts off</a> harbour", (0.9 * 19 / 23 + 0.1 - 0.2, 0)),
        ("<h2><a href=/>Board puts off harbour vote</a>", (1.1, 0)),
        ("<h2>Board puts off harbour", (0.9 * 19 / 23 + 0.1, 0)),
        ("<h2>Board meets", None),
        ("<h1>Board meets", (0.4, 0)),  # a lone one
        ("<h1>Board meets</h1><h1>Town meets", None),
        ("<h2>Board puts off harbour vote</h2><h1>Board puts off harbour vote", (1.4, 1)),
        ("<h1>Board puts off harbour vote</h1><h1>Board puts off harbour vote", (1.4, 0)),
    ],
)
def test_the_heading_that_agrees_best_with_the_titles(html: str, found: tuple[float, int] | None) -> None:
    seen = view(f"<body>{html}", DECLARED)
    best = front._headline_in_html(seen, [None] * len(seen.blocks))
    assert best == (found if found is None else (pytest.approx(found[0]), found[1]))


def test_a_heading_that_was_spoken_on_counts_less_and_in_comments_not_at_all() -> None:
    seen = view("<body><h1>Board puts off harbour vote", DECLARED)
    assert front._headline_in_html(seen, [Verdict(None, Label.OTHER, "x", "", 1.0)]) == (pytest.approx(1.1), 0)
    for label in (Label.HIDDEN, Label.COMMENTS):
        assert front._headline_in_html(seen, [Verdict(None, label, "x", "", 1.0)]) is None


@pytest.mark.parametrize(
    ("html", "verdict", "may"),
    [
        (f"<p>{CAPTION}", None, True),
        (f"<p>{CAPTION}", Verdict(None, Label.OTHER, "region", "", 1.0), True),
        (f"<p>{CAPTION}", Verdict(None, Label.OTHER, "outside-article", "", 1.0), True),
        (f"<p>{CAPTION}", Verdict(None, Label.ADVERTISEMENT, "region", "", 1.0), False),
        (f"<p>{CAPTION}", Verdict(None, Label.OTHER, "phrase-line", "", 1.0), False),
        (f"<p><a href=/x>{CAPTION}</a>", None, False),
        (f"<h1>{CAPTION}</h1>", None, False),
        (f"<h2>{CAPTION}</h2>", None, True),
        (f"<pre>{CAPTION}</pre>", None, False),
        (f"<p class=caption>{CAPTION}", None, False),
        ("<p>By Jane Anna Roe", None, False),
        (f"<img src=/a.jpg><p>{CAPTION}. Photo: Jane Roe", None, False),
        (f"<p>One more text.</p><p>{CAPTION}. Photo: Jane Roe", None, True),
        (f"<img src=/a.jpg><p>{CAPTION}.", None, True),
    ],
)
def test_what_may_be_a_dek(html: str, verdict: Verdict | None, may: bool) -> None:
    seen = view(f"<body>{html}")
    last = len(seen.blocks) - 1
    draft: list[Verdict | None] = [None] * last + [verdict]
    assert front._may_be_dek(seen, draft, last) is may
