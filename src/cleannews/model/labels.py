"""The closed vocabularies: what a block is, what it is kept as, why it is removed, what a page is."""

from __future__ import annotations

from enum import Enum


class _Word(str, Enum):
    """A `str` whose `str()` is its value on every supported Python (``StrEnum`` needs 3.11)."""

    def __str__(self) -> str:
        return str(self.value)

    __hash__ = str.__hash__  # it compares as a `str`; the hash of `Enum` is another one, and a call in Python


class Kind(_Word):
    """What a block is by its markup: a fact, given by the segmenter.

    Flattened text knows `TEXT`, and `LIST_ITEM` and `HEADING` where a bullet or a ``#`` says so.
    """

    TEXT = "text"
    """A ``p`` or a run of loose text."""
    HEADING = "heading"
    """``h1`` to ``h6``; the level is in `Block.level`."""
    LIST_ITEM = "list-item"
    """A run of text in an ``li``, ``dt`` or ``dd``."""
    CELL = "cell"
    """A run of text in a ``td`` or ``th``."""
    CODE = "code"
    """A ``pre``: white space is kept."""
    CAPTION = "caption"
    """A run of text in a ``figcaption`` (a table's ``caption`` is `TEXT`)."""
    IMAGE = "image"
    """An ``img``, ``amp-img`` or ``picture``; no text, the facts are in `Block.media`."""
    EMBED = "embed"
    """An ``iframe``, ``video``, ``audio``, ``object`` or a custom embed element; the facts are in `Block.media`."""


class Role(_Word):
    """What a kept block is in the article: an opinion, given by the classifier."""

    HEADLINE = "headline"
    DEK = "dek"
    """The standfirst under the headline; part of the text, as a `Paragraph` whose role says so."""
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    QUOTE = "quote"
    TABLE = "table"
    CODE = "code"
    IMAGE = "image"
    CAPTION = "caption"
    CREDIT = "credit"
    """The photographer or agency of an image, standing in a block of its own."""
    EMBED = "embed"
    NOTE = "note"
    """A correction, an agency line ("Reporting by …"), an editor's note; part of the text, as a `Paragraph`."""


class Label(_Word):
    """What a removed block is; the same words for HTML and for flattened text."""

    ADVERTISEMENT = "advertisement"
    SUBSCRIBE = "subscribe"
    RELATED = "related"
    """Teasers and lists that lead to other pages: related, popular, read more, tags."""
    COMMENTS = "comments"
    COMMENT_FORM = "comment-form"
    SHARE = "share"
    NAVIGATION = "navigation"
    BREADCRUMB = "breadcrumb"
    BYLINE = "byline"
    """Author, date and reading-time lines: their facts are in the metadata."""
    AUTHOR_BIO = "author-bio"
    CONSENT = "consent"
    PAYWALL = "paywall"
    PROMPT = "prompt"
    """A control or an instruction to the reader: "Install", "×", "Please enable JavaScript"."""
    FOOTER = "footer"
    COPYRIGHT = "copyright"
    HIDDEN = "hidden"
    """Not displayed by a browser: ``hidden``, ``display:none``, ``noscript``, ``template``."""
    DUPLICATE = "duplicate"
    """The same text stands elsewhere in the article: the headline repeated, a pull quote, a lazy image's copy."""
    OTHER = "other"


class Outcome(_Word):
    """What the page is, and so why `Article.text` is empty where it is."""

    ARTICLE = "article"
    EMPTY = "empty"
    """Nothing was given: no bytes, only white space, or markup without text."""
    LISTING = "listing"
    """A front page, section front or search result: teasers, which are its text, and no article of its own."""
    PRODUCT = "product"
    """A shop's page on one product; what it says of it is in the body."""
    FORUM = "forum"
    """A thread of posts, which are the body."""
    ERROR_PAGE = "error-page"
    """The site says that there is no such page, or that it cannot be shown."""
    NO_ARTICLE = "no-article"
    """A page with text, none of which reads like an article (form, login)."""
    CONSENT_WALL = "consent-wall"
    """Only a cookie or consent dialogue was served."""
    PAYWALL = "paywall"
    """The page says that its article is for subscribers; what was free of it is in the body."""
    ADDRESS = "address"
    """A URL or file name was given as `str`; the library never fetches or opens it."""
    JSON = "json"
    BINARY = "binary"
    """PDF, image, archive or other bytes that are no text."""
