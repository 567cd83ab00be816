"""Which addresses of a page may come out as links or images, and how they are written.

An allow-list: ``http``, ``https``, ``mailto`` for links, and addresses without a scheme. A scheme is looked for the
way a browser finds one (white space and control characters do not count, https://url.spec.whatwg.org/#url-parsing),
and in the address with its entities decoded, because the next program may decode it once more.
"""

from __future__ import annotations

import re
from html import unescape

_WEB = frozenset({"http", "https"})
_LINK = _WEB | {"mailto"}

_TRIMMED = "".join(map(chr, range(0x21)))
"""What the URL standard strips from both ends: C0 controls and the space."""
_DROPPED = dict.fromkeys(map(ord, "\t\n\r"))
"""What the URL standard removes anywhere in an address."""
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")
_INVISIBLE = re.compile(r"[\s\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+")
_ENCODED = re.compile(r"[\s\x00-\x20\x7f-\xa0\"<>\\^`{|}\ud800-\udfff\ufffe\uffff]")
"""Characters that no address may hold as they are, and that would end it in some form of output."""
_DECODINGS = 3
"""Rounds of entity decoding in the search for a scheme."""


def link_address(address: str | None) -> str | None:
    """The address as it may stand in a link: http, https, mailto or relative; None for any other."""
    return _allowed(address, _LINK)


def media_address(address: str | None) -> str | None:
    """The address as it may stand in an image: http, https or relative; None for any other."""
    return _allowed(address, _WEB)


def _allowed(address: str | None, schemes: frozenset[str]) -> str | None:
    if not address:
        return None
    written = address.strip(_TRIMMED).translate(_DROPPED)
    if not written:
        return None
    scheme = _scheme(written)
    # Common addresses end here: a browser reads the scheme as it stands, nothing hides behind it.
    if scheme not in schemes and (scheme or _scheme(_revealed(written))):
        return None
    return _ENCODED.sub(_percent, written)


def _scheme(address: str) -> str:
    """The scheme in lower case; empty for a relative address."""
    match = _SCHEME.match(address)
    return match[1].lower() if match else ""


def _revealed(address: str) -> str:
    """The address as a program may see it that decodes entities and skips what is invisible."""
    for _ in range(_DECODINGS):
        decoded = unescape(address)
        if decoded == address:
            break
        address = decoded
    return _INVISIBLE.sub("", address)


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "replace"))
