"""Which site a page is of, and which fold a site is in: no site may stand on both sides of a split.

The benchmarks ask the same questions with nothing but a page and its address, so that both are answered from these.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit
from zlib import crc32

FOLDS = 5
_SECOND_LEVEL = frozenset("ac co com edu gob gov go ne net or org".split())
"""Labels under which a country's registry registers names: the domain has three labels then (``example.co.uk``)."""
_DECLARED = re.compile(
    rb"<(?:link|meta)\b[^<>]{0,300}?(?:canonical|og:url)[^<>]{0,300}?(?:href|content)\s*=\s*[\"']?(https?://[^\s\"'<>]{3,300})",
    re.IGNORECASE,
)


def site_of(page: bytes, url: str | None) -> str:
    """The registered domain of a page: from its address, else from the one it declares, else the page itself."""
    if not url and (declared := _DECLARED.search(page)):
        url = declared[1].decode("ascii", "replace")
    host = (urlsplit(url).hostname or "") if url else ""
    if not host:
        return f"page-{crc32(page):08x}"
    labels = host.lower().split(".")
    few = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL else 2
    return ".".join(labels[-few:])


def fold_of(site: str) -> int:
    """The fold whose network has not seen the site, 0 to `FOLDS` - 1."""
    return crc32(site.encode()) % FOLDS
