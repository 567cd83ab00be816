"""Where the decisions of the rules change: at how many words, blocks or pixels, and what else they look at."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cleannews.classify.rules import captions
from cleannews.classify.view import View, view_of
from cleannews.model.block import Hints, Verdict
from cleannews.model.labels import Label, Role
from cleannews.options import Options, Thresholds
from cleannews.parse import parse
from cleannews.segment.html import segment_html
from cleannews.segment.text import segment_text
from test_rules import HEAD, P1, P2, P3, P4, deciding, page

TITLE = "Board puts off harbour vote"
TITLED = Hints(titles=(TITLE,))
IMAGE = "<img src='/quay.jpg' width=800 height=500>"
WORDS = "Cranes stand still on the quay while rain falls over town and nobody walks along".split()


def words(count: int, end: str = "") -> str:
    return " ".join(WORDS[number % len(WORDS)] for number in range(count)) + end


def view(source: str, hints: Hints = TITLED) -> View:
    if source.startswith("<"):
        root = parse(source, Options()).root
        assert root is not None
        return view_of(segment_html(root), hints, Thresholds())
    return view_of(segment_text(source), hints, Thresholds())


def flips(decide: Callable[[int], bool], numbers: range) -> list[int]:
    """The numbers at which a decision is another one than at the number before; at the first, if it is true."""
    answers = [decide(number) for number in numbers]
    return [
        number
        for number, before, now in zip(numbers, [False, *answers[:-1]], answers, strict=True)
        if before is not now
    ]


def is_decided_by(rule: str, source: str, text: str, hints: Hints = TITLED) -> bool:
    return rule in [verdict.rule for verdict in deciding(source, text, hints)]


# --- how long a text may be -------------------------------------------------------------------------------------------

LENGTHS: list[tuple[str, Callable[[int], tuple[str, str]], range, list[int]]] = [
    # rule, page and text with so many words, the numbers tried, where the decision changes
    ("caption", lambda n: (page(middle=f"{IMAGE}<p class=caption>{words(n)}</p>"), words(n)), range(1, 130), [1, 121]),
    ("caption", lambda n: (page(middle=f"<figure>{IMAGE}<figcaption>{words(n)}</figcaption></figure>"), words(n)), range(1, 130), [1]),
    ("dek", lambda n: (page(front=f"<p class=standfirst>{words(n)}</p>"), words(n)), range(1, 130), [4, 121]),
    ("dek", lambda n: (page(front=f"<p class=standfirst>{words(n, '.')}</p>"), words(n, ".")), range(1, 130), [4, 121]),
    ("byline", lambda n: (page(front=f"<div class=author>{words(n)}</div>"), words(n)), range(1, 40), [1, 13]),
    ("byline", lambda n: (page(front=f"<div>By {words(n)}</div>"), f"By {words(n)}"), range(1, 20), [1, 10]),
    ("byline", lambda n: (page(front=f"<div>{words(n)} 3.5.2024</div>"), f"{words(n)} 3.5.2024"), range(1, 20), [1, 12]),
    ("pull-quote", lambda n: (page(middle=f"<p>{words(70, ' yes.')}</p><blockquote>{words(n)}</blockquote>"), words(n)), range(1, 70), [4, 61]),
    ("note", lambda n: (page(end=f"<p>Correction: {words(n)}.</p>"), f"Correction: {words(n)}."), range(1, 70), [1, 60]),
    ("link-density", lambda n: (page(middle=f"<p><a href=/x>{words(n, '.')}</a></p>"), words(n, ".")), range(1, 20), [1, 13]),
    ("link-density", lambda n: (page(middle=f"<p><a href=/x>{words(n)}</a></p>"), words(n)), range(1, 20), [1]),
    ("link-density", lambda n: (page(middle=f"<p><a href=/x>{words(n)}</a> {words(10)}</p>"), f"{words(n)} {words(10)}"), range(1, 30), [16]),
    ("list-title", lambda n: (page(middle=f"<div>{words(n)}</div><p><a href=/x>See here</a></p>"), words(n)), range(1, 20), [1, 11]),
    ("headline", lambda n: (f"<body><h2>{words(n)}</h2><p>{P1}</p><p>{P2}</p>", words(n)), range(1, 70), []),
    ("headline", lambda n: (f"<body><h1>{words(n)}</h1><p>{P1}</p><p>{P2}</p>", words(n)), range(1, 70), [1]),
    ("copyright-line", lambda n: (page(outside=f"<div>© {words(n)}</div>"), f"© {words(n)}"), range(1, 50), [1, 40]),
    ("breadcrumb-line", lambda n: (page().replace("<h1>", f"<div>World > {words(n)} > {TITLE}</div><h1>"), f"World > {words(n)} > {TITLE}"), range(1, 50), [1, 33]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "made", "tried", "changes"), LENGTHS, ids=lambda value: value if isinstance(value, str) else ""
)
def test_lengths(rule: str, made: Callable[[int], tuple[str, str]], tried: range, changes: list[int]) -> None:
    assert flips(lambda n: is_decided_by(rule, *made(n)), tried) == changes


@pytest.mark.parametrize(
    ("sizes", "kept"),
    [
        ("width=99", False), ("width=100", True), ("height=99", False), ("height=100", True), ("", True),
        ("width=800 class=logo", False), ("width=300 height=300 class=logo", True), ("width=300 height=299 class=logo", False),
        ("width=300 height=300 class=avatar", True), ("width=299 height=300 class=avatar", False),
    ],
)  # fmt: skip
def test_small_images_and_icons(sizes: str, kept: bool) -> None:
    (verdict,) = deciding(page(middle=f"<img src=/quay.jpg {sizes}>"), "", TITLED)
    assert verdict == (
        Verdict(Role.IMAGE, None, "image", "", 0.8)
        if kept
        else Verdict(None, Label.OTHER, "image", "icon, portrait or small image", 0.8)
    )


@pytest.mark.parametrize(
    ("html", "detail"),
    [
        ("<img alt=x>", "no address"),
        ("<img src=/author/jane.jpg>", "icon, portrait or small image"),
        ("<img src=/logo.jpg>", "icon, portrait or small image"),
        ("<img src=/flag.svg>", "icon, portrait or small image"),
        ("<a href=/other-story><img src=/b.jpg></a>", "linked image"),
        ("<div><img src=/b.jpg><p>2:15 The storm in pictures</p></div>", "image of a video"),
        ("<div class=x><img src=/b.jpg><a href=/y>Four words of link</a></div>", "linked image"),
    ],
)
def test_why_an_image_is_none_of_the_article(html: str, detail: str) -> None:
    assert detail in [verdict.detail for verdict in deciding(page(middle=html), "", TITLED)]


@pytest.mark.parametrize(
    "html",
    [
        "<img src=/b.jpg>",
        "<a href=#large><img src=/b.jpg></a>",
        "<a href=/b-large.JPG?w=9><img src=/b.jpg></a>",
        "<figure><a href=/photo/7><img src=/b.jpg></a><figcaption>The quay</figcaption></figure>",
        "<figure><img src=/logo.jpg><figcaption>The quay</figcaption></figure>",
        "<div class=x><img src=/b.jpg><a href=/y>Three words link</a></div>",
        "<img data-src=https://x.example/b>",
    ],
)
def test_images_of_the_article(html: str) -> None:
    assert [verdict.role for verdict in deciding(page(middle=html), "", TITLED)] == [Role.IMAGE]


def test_of_copies_of_an_image_the_one_with_a_caption_is_kept() -> None:
    framed = "<figure><img src='/quay.jpg?w=9'><figcaption>The old quay</figcaption></figure>"
    verdicts = deciding(page(middle=f"{IMAGE}<p>{P4} No.</p>{framed}"), "", TITLED)
    assert [(verdict.role, verdict.label, verdict.detail) for verdict in verdicts] == [
        (None, Label.DUPLICATE, "quay.jpg"), (Role.IMAGE, None, ""),
    ]  # fmt: skip


@pytest.mark.parametrize(("figures", "kept"), [(2, 0), (3, 3)])
def test_a_gallery_beside_the_article(figures: int, kept: int) -> None:
    gallery = "".join(f"<figure><img src=/{n}.jpg><figcaption>Crane {n}</figcaption></figure>" for n in range(figures))
    verdicts = deciding(page(outside=f"<div>{gallery}</div>"), "", TITLED)
    assert sum(verdict.role is Role.IMAGE for verdict in verdicts) == kept


@pytest.mark.parametrize(
    ("between", "kept"), [(0, True), (13, True), (14, True), (15, False)]
)  # the headline is 15 blocks below an image at most
def test_a_lead_image_above_the_headline(between: int, kept: bool) -> None:
    above = "".join(f"<div>{words(3)} {number}</div>" for number in range(between))
    figure = f"<figure>{IMAGE}</figure>"
    html = f"<body><article>{figure}{above}{HEAD}<div class=content><p>{P1}</p><p>{P2}</p><p>{P3}</p></div></article></body>"
    (verdict,) = deciding(html, "", TITLED)
    assert (verdict.role is Role.IMAGE) is kept


@pytest.mark.parametrize(
    ("attributes", "role"),
    [
        ("src=https://v.example/1", Role.EMBED), ("data-src=https://v.example/1", Role.EMBED), ("data-video-id=7", Role.EMBED),
        ("data-videoid=7", Role.EMBED), ("", None), ("src=/v width=99", None), ("src=/v width=100", Role.EMBED),
    ],
)  # fmt: skip
def test_embeds(attributes: str, role: Role | None) -> None:
    (verdict,) = deciding(page(middle=f"<iframe {attributes}></iframe>"), "", TITLED)
    assert (verdict.role, verdict.score) == (role, 0.7)


# --- captions ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "tag", "alone", "role"),
    [
        ("Photo: Jane Roe", "p", True, Role.CREDIT),
        (f"Photo: {words(14)}", "p", True, Role.CREDIT),
        (f"Photo: {words(15)}", "p", True, Role.CAPTION),
        ("Jane Roe", "footer", True, Role.CREDIT),
        ("Jane Roe/Reuters", "p", True, Role.CREDIT),
        ("The old quay in spring", "p", True, Role.CAPTION),
        ("The quay. Photo: Jane Roe", "p class=credit", True, Role.CREDIT),
        ("The old quay. Photo: Jane Roe", "p class=credit", True, Role.CAPTION),
        ("The old quay", "p class=credit", True, Role.CREDIT),
        ("The old quay", "p class='credit caption'", True, Role.CAPTION),
        (words(16), "p class=credit", True, Role.CAPTION),
        (words(16), "p class=credit", False, Role.CREDIT),
        (f"<span class=credit>{words(5)}</span>", "p", True, Role.CREDIT),
        (f"<span class=credit>{words(5)}</span> more", "p", True, Role.CAPTION),
    ],
)
def test_caption_or_credit(text: str, tag: str, alone: bool, role: Role) -> None:
    seen = view(f"<body><{tag}>{text}</{tag.split()[0]}>")
    assert captions._caption_or_credit(seen, seen.blocks[0], alone) is role


@pytest.mark.parametrize(
    ("texts", "signs"),
    [
        (["The two listed cranes on the old quay", "Jane Roe"], True),
        (["The two listed cranes on the old quay", "Jane Anna Mary Roe"], True),
        (["The two listed cranes on the old quay today in rain", "Jane Anna Mary Lou Roe"], False),
        (["The two listed cranes on the quay", "Jane Anna Mary Roe"], False),
        (["The two cranes there", "Jane Roe"], True),
        (["The two cranes", "Jane Roe"], False),
        (["The two listed cranes on the old quay", "Jane roe"], False),
        (["The two listed cranes on the old quay", "Jane Roe."], False),
        (["Jane Roe"], False),
    ],
)
def test_a_short_name_behind_a_caption_signs_it(texts: list[str], signs: bool) -> None:
    seen = view("<body>" + "".join(f"<p>{text}</p>" for text in texts))
    assert captions._signs(seen, range(len(texts))) is signs


def test_near_is_four_blocks_away() -> None:
    assert [index for index in range(20) if captions._is_near(index, {10})] == list(range(6, 15))


@pytest.mark.parametrize(("count", "said"), [(2, Role.CAPTION), (3, Label.PROMPT)])
def test_what_stands_at_every_image_is_no_caption(count: int, said: Role | Label) -> None:
    figures = "".join(
        f"<figure><img src=/{n}.jpg><figcaption>Crane {n} in the rain</figcaption><p>View all of them</p></figure>"
        for n in range(count)
    )
    verdicts = deciding(page(middle=figures), "View all of them", TITLED)
    assert {verdict.role or verdict.label for verdict in verdicts} == {said}


@pytest.mark.parametrize(
    ("text", "is_it"),
    [
        ("1:15 " + words(59), True), ("1:15 " + words(60), False), ("01:02:15 The storm", True), ("1:155 The storm", False),
        ("The storm 1:15", False), ("1:15", True),
    ],
)  # fmt: skip
def test_the_title_of_a_video(text: str, is_it: bool) -> None:
    assert captions.announces_video(view(f"<body><p>{text}").blocks[0]) is is_it


@pytest.mark.parametrize(
    ("text", "is_it"),
    [("3/12", True), ("1:15", True), ("Video 01:15 min", True), ("01:15 " + words(11), True), ("01:15 " + words(12), False), ("The quay", False)],
)  # fmt: skip
def test_what_a_player_shows(text: str, is_it: bool) -> None:
    assert captions._is_of_player(view(f"<body><p>{text}").blocks[0]) is is_it


@pytest.mark.parametrize(
    ("verdict", "text", "may"),
    [
        (Verdict(Role.NOTE, None, "note", "", 0.8), "Source: Reuters", True),
        (Verdict(Role.NOTE, None, "note", "", 0.8), "The old quay", False),
        (Verdict(Role.DEK, None, "dek", "position", 0.6), "The old quay", True),
        (Verdict(Role.DEK, None, "dek", "named", 0.9), "The old quay", False),
        (Verdict(Role.PARAGRAPH, None, "body", "position", 0.6), "The old quay", False),
        (Verdict(None, Label.HIDDEN, "hidden", "", 0.9), "The old quay", False),
        (Verdict(None, Label.DUPLICATE, "pull-quote", "", 0.9), "The old quay", False),
        (Verdict(None, Label.COPYRIGHT, "phrase-start", "", 0.9), "© The Port", True),
        (Verdict(None, Label.RELATED, "phrase-line", "", 0.9), "Read more", False),
        (Verdict(None, Label.RELATED, "phrase-start", "", 0.9), "Photo: Jane Roe", True),
        (Verdict(None, Label.RELATED, "region", "", 0.9), "The old quay", True),
    ],
)
def test_which_verdicts_a_caption_overrules(verdict: Verdict, text: str, may: bool) -> None:
    assert captions._may_be_caption(verdict, view(f"<body><p>{text}").blocks[0]) is may


@pytest.mark.parametrize(
    ("length", "elsewhere", "found"),
    [(8, "", True), (8, f"<div class=g7>{P4}</div>", False), (61, "", False)],
)
def test_texts_that_stand_only_behind_images(length: int, elsewhere: str, found: bool) -> None:
    pair = "".join(f"<img src=/{n}.jpg><div class=g7>{words(length)} {n}</div><p>{P1} {P2} {n}</p>" for n in range(2))
    verdicts = deciding(page(middle=pair + elsewhere), f"{words(length)} 1", TITLED)
    assert ("set only behind images" in [verdict.detail for verdict in verdicts]) is found
