"""What readability-lxml would keep: asked only where our own verdicts are doubtful."""

from __future__ import annotations

import logging

from lxml import etree

from cleannews.model.block import Segments

LONGEST_PAGE = 2_000_000
"""Characters; readability's own rules take seconds on longer pages."""


def ask_readability(page: str | etree._Element, segments: Segments) -> frozenset[int]:
    """The blocks that readability-lxml keeps; empty where it finds nothing or fails.

    Args:
        page: the page's HTML or its tree. It is parsed anew, since readability changes its tree.
        segments: the same page in blocks.
    """
    html = page if isinstance(page, str) else etree.tostring(page, encoding="unicode", method="html")
    if len(html) > LONGEST_PAGE:
        return frozenset()
    from readability import Document  # here, for it takes longer to import than a page to clean

    logging.getLogger("readability.readability").setLevel(logging.CRITICAL)
    try:
        summary = Document(html).summary(html_partial=True)
        kept = _folded("".join(map(str, etree.fromstring(summary, etree.HTMLParser()).itertext())))
    except MemoryError:  # a limit that the caller has set, not readability's
        raise
    except Exception:  # its errors are many and undocumented; an opinion that cannot be had is none
        return frozenset()
    return frozenset(block.index for block in segments.blocks if block.words >= 4 and _folded(block.text) in kept)


def _folded(text: str) -> str:
    return "".join(text.split())
