"""What each HTML element means for the borders of blocks (after the rendering section of the HTML standard)."""

from __future__ import annotations

from cleannews.model.labels import Kind

UNSEEN = frozenset(
    "head script style title meta link base param track area map col colgroup svg annotation annotation-xml".split()
)
"""Elements whose text no browser shows; their subtrees hold no blocks."""

NOT_DISPLAYED = frozenset("noscript template noembed noframes datalist".split())
"""Elements that a browser with scripts does not show; their blocks are kept apart by `Place.hidden`."""

EMBEDS = frozenset(
    """iframe video audio object embed amp-video amp-audio amp-iframe amp-youtube amp-twitter amp-instagram
    amp-facebook amp-brightcove amp-jwplayer amp-dailymotion amp-vimeo amp-tiktok""".split()
)
IMAGES = frozenset(("img", "amp-img", "amp-anim"))
"""``picture`` is only a wrapper: its ``source`` elements are given to its ``img``."""

HEADINGS = {f"h{level}": level for level in range(1, 7)}

BLOCK_LEVEL = (
    frozenset(
        """address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset
        figcaption figure footer form frameset header hgroup hr html label legend li main menu nav ol optgroup option
        p pre listing xmp plaintext search section select summary table tbody td textarea tfoot th thead tr
        ul""".split()
    )
    | frozenset(HEADINGS)
    | NOT_DISPLAYED
)
"""Elements that begin and end a block. Loose text and inline elements between two borders are one block."""

TEXT_LEVEL = frozenset(("p", "a", "span", "strong", "em", "b", "i")) | frozenset(HEADINGS)
"""Inside these, an element of unknown name (a custom element) is inline; elsewhere it begins a block."""

MARKED = frozenset("a b strong i em code kbd samp tt q cite small time mark s del ins".split())
"""Inline elements that are always recorded as a `Mark`; others only where they carry a class or a property."""

INLINE = MARKED | frozenset(
    """abbr acronym bdi bdo big data dfn font label nobr output rp rt ruby span strike sub sup u var wbr math mi mo mn
    ms mrow msup msub mfrac mtext picture source slot""".split()
)

LISTS = ("ul", "ol", "dl", "menu", "dir")
ITEMS = ("li", "dd", "dt")
CELLS = ("td", "th")

KINDS = {
    **dict.fromkeys(ITEMS, Kind.LIST_ITEM),
    **dict.fromkeys(CELLS, Kind.CELL),
    "pre": Kind.CODE, "listing": Kind.CODE, "xmp": Kind.CODE, "plaintext": Kind.CODE,
    "figcaption": Kind.CAPTION, "amp-figcaption": Kind.CAPTION,
    **dict.fromkeys(HEADINGS, Kind.HEADING),
}  # fmt: skip
"""The kind that an element gives to the blocks inside it, until an inner element of this table says otherwise."""
