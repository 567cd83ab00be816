"""Images with their captions and credits, in the shapes that pages give them."""

from __future__ import annotations

import pytest

from cleannews import Article, clean

P1 = "The harbour board met on Tuesday evening to weigh three plans for the old quay, and none found a majority."
P2 = "Members argued for four hours about cost, noise and the two listed cranes before they put off the vote."
P3 = "A second meeting is planned for the first week of October, the chairwoman told reporters afterwards."
P4 = "Shipping firms fear that another winter without repairs would close the quay to larger vessels for good."
P5 = "The city has set aside nine million for the works, half of what the cheapest of the plans would cost."
CAPTION = "The two listed cranes on the old quay in spring"
IMG = "<img src='/quay.jpg' width=800 height=500>"


def page(middle: str, front: str = "", above: str = "", head: str = "") -> str:
    return (
        f"<html lang=en><head><title>Board puts off harbour vote</title>{head}</head><body><main><article>{above}"
        f"<h1>Board puts off harbour vote</h1>{front}<div class=text><p>{P1}</p><p>{P2}</p>{middle}<p>{P3}</p>"
        f"<p>{P4}</p><p>{P5}</p></div></article></main></body></html>"
    )


def images_of(article: Article) -> list[tuple[str | None, str | None, str | None]]:
    return [(image.src, image.caption, image.credit) for image in article.images]


WHOLE = ("/quay.jpg", CAPTION, "Jane Roe")

FOUND = {
    "figcaption": f"<figure>{IMG}<figcaption>{CAPTION}. Photo: Jane Roe</figcaption></figure>",
    "credit in a mark": f"<figure>{IMG}<figcaption><span>{CAPTION}</span> <span class=cap_author>Jane Roe</span></figcaption></figure>",
    "credit in a footer of the figure": f"<figure>{IMG}<figcaption>{CAPTION}</figcaption><footer>Jane Roe</footer></figure>",
    "figcaption outside the figure": f"<div><figure>{IMG}</figure><figcaption>{CAPTION}</figcaption><figcaption itemprop=author>Jane Roe</figcaption></div>",
    "named as a footer": f"<figure>{IMG}<figcaption class=image-footer>{CAPTION}. © Jane Roe</figcaption></figure>",
    "named as a teaser": f"<figure class=teaser-image>{IMG}<figcaption>{CAPTION}. © Jane Roe</figcaption></figure>",
    "in a button": f"<button><figure>{IMG}</figure><figcaption>{CAPTION} (Image: Jane Roe)</figcaption></button>",
    "a box without any name": f"<div>{IMG}<div>{CAPTION}</div><div>Photo: Jane Roe</div></div>",
    "a box in a box": f"<div><div>{IMG}</div><div><p>{CAPTION}</p><p>Photo: Jane Roe</p></div></div>",
    "hashed classes": f"<div class=x1f>{IMG}<div class=y2>{CAPTION}</div><div class=z3>Jane Roe/Reuters</div></div>",
    "a copyright line": f"<figure>{IMG}<figcaption>{CAPTION}</figcaption><small>© Jane Roe</small></figure>",
    "a placeholder, the image in noscript": (
        "<figure><img src='data:image/gif;base64,R0lGOD'><noscript><img src='/quay.jpg'></noscript>"
        f"<figcaption>{CAPTION}. Photo: Jane Roe</figcaption></figure>"
    ),
}


@pytest.mark.parametrize("shape", FOUND)
def test_caption_and_credit_are_bound_to_the_image(shape: str) -> None:
    article = clean(page(FOUND[shape]))
    (found,) = images_of(article)
    src, caption, credit = found
    assert src == "/quay.jpg"
    assert caption is not None
    assert caption.rstrip(".") == CAPTION
    assert credit in ("Jane Roe", "Jane Roe/Reuters")
    assert CAPTION not in article.text
    assert "Jane Roe" not in article.text


@pytest.mark.parametrize("shape", FOUND)
def test_paragraphs_around_an_image_stay_text(shape: str) -> None:
    text = clean(page(FOUND[shape])).text
    for paragraph in (P1, P2, P3, P4, P5):
        assert paragraph in text


def test_the_lead_image_above_the_headline() -> None:
    above = f"<figure>{IMG}<figcaption>{CAPTION}</figcaption></figure><nav><a href='/'>Home</a></nav>"
    assert images_of(clean(page("", above=above))) == [("/quay.jpg", CAPTION, None)]


def test_the_lead_image_in_a_header_that_calls_itself_a_sidebar() -> None:
    page_ = page("").replace(
        "<article><h1>", f"<article><header class=sidebar-grid__header><figure>{IMG}<figcaption>{CAPTION}</figcaption></figure><h1>"
    ).replace("</h1>", "</h1></header>")  # fmt: skip
    assert images_of(clean(page_)) == [("/quay.jpg", CAPTION, None)]


def test_texts_that_stand_behind_images_only_are_captions() -> None:
    box = "<div class=a><img src='/{0}.jpg' width=800></div><div class=b>{1}</div>"
    middle = f"{box.format(1, 'The north crane')}<p>{P2}</p>{box.format(2, 'The south crane')}"
    assert images_of(clean(page(middle))) == [("/1.jpg", "The north crane", None), ("/2.jpg", "The south crane", None)]


def test_a_copy_is_dropped_unless_it_has_a_caption_of_its_own() -> None:
    figure = "<figure><img src='/quay.jpg' width=800><figcaption>{}</figcaption></figure>"
    same = figure.format("The north crane") + f"<p>{P2}</p>" + figure.format("The north crane")
    assert images_of(clean(page(same))) == [("/quay.jpg", "The north crane", None)]
    bare = f"{IMG}<p>{P2}</p>" + figure.format("The north crane")
    assert images_of(clean(page(bare))) == [("/quay.jpg", "The north crane", None)]
    other = figure.format("The north crane") + f"<p>{P2}</p>" + figure.format("The south crane")
    assert [caption for _, caption, _ in images_of(clean(page(other)))] == ["The north crane", "The south crane"]


NONE = {
    "an author's portrait by its class": "<div class=author-card><img src='/p.jpg' width=200><p>Jane Roe</p></div>",
    "an author's portrait by the byline beside it": "<div><img src='/p.jpg' width=200><p>By Jane Roe</p></div>",
    "an author's portrait by the date beside it": "<div><img src='/p.jpg' width=200><p>Jane Roe</p><p>3 May 2024</p></div>",
    "an author's portrait by its address": "<div><img src='/img/authors/p.jpg' width=200><p>Jane Roe</p></div>",
    "a teaser": "<div><img src='/p.jpg' width=200><div><a href='/x'>Ferry line to the island cut for good</a></div></div>",
    "a video of another story": "<div><img src='/p.jpg' width=200><div>2:34 Ferry line to the island is cut</div></div>",
    "a logo": "<div><img src='/city-logo.png'></div>",
    "a newsletter box": "<div><img src='/newsletter.png'><label>Send me the news of the day</label></div>",
    "a menu": "<nav><img src='/p.jpg' width=800></nav>",
}


@pytest.mark.parametrize("shape", NONE)
def test_what_is_no_image_of_the_article(shape: str) -> None:
    assert clean(page("", front=NONE[shape])).images == ()


def test_a_line_that_stands_in_every_picture_is_no_caption() -> None:
    figure = "<figure><img src='/{0}.jpg' width=800><p>View 6 images</p><figcaption>{1}</figcaption></figure>"
    captions = ("The north crane", "The south crane", "The quay")
    middle = f"<p>{P2}</p>".join(figure.format(n, caption) for n, caption in enumerate(captions))
    assert tuple(caption for _, caption, _ in images_of(clean(page(middle)))) == captions


def test_a_short_name_behind_a_caption_signs_it() -> None:
    middle = f"<div>{IMG}<div>{CAPTION}</div><div>The Harbour Post</div></div>"
    assert images_of(clean(page(middle))) == [("/quay.jpg", CAPTION, "The Harbour Post")]


def test_sections_of_an_image_and_a_paragraph_are_no_captions() -> None:
    """Listicles: the text beside each image is the article."""
    items = "".join(
        f"<div class=item><img src='/{n}.jpg' width=800><p>{text}</p></div>" for n, text in enumerate((P1, P2, P3, P4, P5))
    )  # fmt: skip
    article = clean(
        f"<html lang=en><body><article><h1>Five quays to see</h1><div>{items}</div></article></body></html>"
    )
    assert all(text in article.text for text in (P1, P2, P3, P4, P5))


@pytest.mark.parametrize(("caption", "kept"), [("", False), (f"<figcaption>{CAPTION}</figcaption>", True)])
def test_an_image_called_a_logo_is_none_only_without_a_caption(caption: str, kept: bool) -> None:
    figure = f"<figure><img src='/logo-of-the-board.jpg' width=200 height=150>{caption}</figure>"
    assert [image.src for image in clean(page(figure)).images] == ["/logo-of-the-board.jpg"] * kept
