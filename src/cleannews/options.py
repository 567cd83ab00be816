"""What the caller wants (`Options`) and the tuned numbers (`Thresholds`)."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from cleannews.errors import InvalidOption

Format = Literal["auto", "html", "text"]

Favor = Literal["precision", "balanced", "recall"]
FAVORS: tuple[Favor, ...] = ("precision", "balanced", "recall")
FORMATS: tuple[Format, ...] = ("auto", "html", "text")


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Numbers that were tuned on the development corpora, all together. Where one alone was measured, it says so."""

    region_majority: float = 0.4
    """Share of the page's running text above which a place is not believed to be a menu, an aside, a form."""
    hidden_majority: float = 0.2
    """The same for an element that is not displayed: folded sections are shown later."""
    comments_majority: float = 0.95
    """The same for comments, which may outweigh an article many times over."""
    consent_majority: float = 0.8
    """The same for a consent dialogue, which lists every cookie with a sentence."""
    least_beside_comments: float = 150.0
    """Words of running text beside comments from which these are believed whatever their share."""
    container_share: float = 0.7
    """Share of an element's running text that a child must hold for the search for the article to step into it."""
    named_container_share: float = 0.5
    """The same for a child that names itself the article or its body."""
    gathered_words: float = 100.0
    """Words under one element at which its texts count by half in the search for the article; more count for more."""
    strong_words: float = 8.0
    """Words of running text from which a block is sure to be a paragraph rather than furniture."""
    last_words: float = 4.0
    """The same for the last paragraph, which may be short."""
    longest_promo: int = 40
    """Words; longer texts that begin as a promo does ("Read also:") are paragraphs."""
    longest_note: int = 60
    """Words; longer texts that begin as a note does ("Correction:") are paragraphs."""
    longest_pull_quote: int = 60
    longest_byline: int = 30
    byline_reach: int = 8
    """Blocks around the headline in which a byline may stand outside the container."""
    longest_caption: int = 120
    longest_lead_caption: int = 60
    """Words; a longer text behind an image is no caption unless its element says so."""
    longest_heading: int = 20
    """Words; in flattened text a longer line is no heading, in HTML a longer sentence, or what is twice as long."""
    longest_cell: float = 25.0
    """Mean words a cell; tables with more of them lay out a page."""
    link_density: float = 0.6
    """Share of linked words above which a text that is no sentence is a link to another page."""
    longest_link_line: int = 12
    """Words; a sentence that is one link and no longer than this is a link to another page."""
    longest_title: int = 10
    """Words; a longer text above a list of links is no title of it."""
    list_link_density: float = 0.7
    """Share of linked words above which a list leads elsewhere."""
    resumed_share: float = 0.25
    """Share of the running text that must follow a list of related pages for the article to go on behind it."""
    label_cost: float = 12.0
    """Words of running text that a block of furniture outweighs in the search for the run of paragraphs in a text."""
    short_line_cost: float = 6.0
    """The same for a short line."""
    headline_reach: int = 60
    """Lines above the first paragraph of a flattened text among which the headline is looked for."""
    smallest_image: int = 100
    """Pixels; a smaller declared width or height makes an image an icon."""
    second_opinion_below: float = 0.55
    """Confidence below which readability-lxml is asked: one page in six of the development corpora.

    Against 0.3 (2026-11): daniel-dev +0.001, mozilla +0.004, articles of wcxb-dev +0.001, its other pages -0.002.
    """
    page_kind: float = 0.45
    """Probability above which a page is said to be what the model takes it for: a listing, a product, a forum."""
    fewest_words: int = 40
    """Words of article text below which a page is looked at again: a listing, a consent wall, no article?"""
    longest_error: int = 200
    """Words of text up to which a headline such as "Page not found" makes an error page."""
    long_paragraph: int = 20
    """Words; a page without a longer paragraph, a date and an author is hardly an article."""
    listing_teasers: int = 4
    """Linked headings from which a page without long paragraphs, date and author is a listing."""
    longest_listing_text: int = 30
    """Words; a page with a longer paragraph is no listing."""
    longest_listing: int = 300
    """Words of text up to which it is one."""
    longest_teaser: int = 250
    """Words of article text below which a paywall means that only a teaser is free."""
    listing_links: int = 40
    """Links from which a page without running text is a listing."""
    longest_front: int = 40
    """Blocks between headline and container above which they are no head of an article but something else."""
    longest_consent: float = 500.0
    """Words of running text on a page up to which all of it may be a consent dialogue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the caller wants; the defaults are right for news pages from the open web.

    Raises:
        InvalidOption: a value makes no sense.
    """

    format: Format = "auto"
    """``auto`` tells HTML from flattened text by the page itself; the others force it."""
    max_bytes: int = 32_000_000
    """Longer pages raise `InputTooLarge`. Bytes, or characters of a `str`."""
    favor: Favor = "balanced"
    """Where the model is in doubt about a text: ``precision`` drops it, ``recall`` keeps it."""
    weights: Path | None = None
    """A file of weights that `training/` wrote, to be used instead of those that come with the library."""
    second_opinion: bool = True
    """Ask readability-lxml where the own confidence is low."""
    disabled_rules: frozenset[str] = frozenset()
    """Names of rules that are not applied, so that each can be measured alone."""
    thresholds: Thresholds = field(default_factory=Thresholds)

    def __post_init__(self) -> None:
        if self.format not in FORMATS:
            raise InvalidOption(f"format is {self.format!r}, it must be one of {', '.join(FORMATS)}")
        if self.favor not in FAVORS:
            raise InvalidOption(f"favor is {self.favor!r}, it must be one of {', '.join(FAVORS)}")
        if not isinstance(self.max_bytes, int) or self.max_bytes <= 0:
            raise InvalidOption(f"max_bytes is {self.max_bytes!r}, it must be a positive whole number")
