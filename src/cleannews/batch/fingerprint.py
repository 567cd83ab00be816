"""Near duplicates: a fingerprint of each text, and an index of those there were.

The fingerprint is a MinHash (Broder 1997) of the text's runs of five words: the share of places in which two of them
agree estimates the share of runs that two texts have in common. Texts that have most in common agree in at least one of
16 bands of four places (Indyk and Motwani 1998), by which the index finds them.
"""

from __future__ import annotations

import zlib
from base64 import b64decode, b64encode
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
import regex

from cleannews.io.ids import temporary_tables

if TYPE_CHECKING:
    from numpy.typing import NDArray

PLACES = 64
"""Hashes of a fingerprint: the estimate has a standard error of 0.05."""
BAND = 4
"""Hashes of a band, together one number of 64 bits. Two texts that share 0.7 are looked at with a probability of 0.99,
such that share 0.3, of 0.12."""
RUN = 5
"""Words of a run, as is usual for text from the web."""
SHORTEST = 20
"""Words; shorter texts have no fingerprint, as they are alike for other reasons."""
SHARED = 0.7
"""Estimated share of runs in common from which a text is a near duplicate: in news, the same agency copy."""

_TOGETHER = 4096
"""Runs that are hashed together: 2 MB, however long a text is."""
_WORDS = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]|[\p{L}\p{N}]+")
"""Words, or characters where scripts have no spaces between words."""


def fingerprint(text: str) -> str | None:
    """The fingerprint of a text, 128 bytes in base64; None for one that is too short."""
    words = _WORDS.findall(text.casefold())
    if len(words) < SHORTEST:
        return None
    hashes = np.array([zlib.crc32(word.encode("utf-8", "replace")) for word in words], np.uint64)
    factors, offsets = _family()
    runs = np.zeros(len(words) - RUN + 1, np.uint64)
    with np.errstate(over="ignore"):  # arithmetic modulo 2**64 is what is wanted
        for place in range(RUN):
            runs = _mixed(runs + hashes[place : len(hashes) - RUN + 1 + place])
        lowest = np.full(PLACES, 2**32 - 1, np.uint64)
        for start in range(0, len(runs), _TOGETHER):
            part = runs[start : start + _TOGETHER, None]
            lowest = np.minimum(lowest, ((part * factors + offsets) >> np.uint64(32)).min(axis=0))
    return b64encode(lowest.astype("<u2").tobytes()).decode()


class DuplicateIndex:
    """The fingerprints of all texts so far, in a temporary SQLite file: 500 bytes of disk each, 16 MB of memory."""

    def __init__(self) -> None:
        self._file = temporary_tables(
            "texts (number INTEGER PRIMARY KEY, id TEXT, fingerprint BLOB)",
            "bands (band INTEGER PRIMARY KEY, number INTEGER)",
            megabytes=16,
        )

    def find_or_add(self, id: str, fingerprint: str) -> str | None:
        """The id of the first text that is nearly the same; where there is none, None, and the text is added.

        What is itself a near duplicate is not added, so that the id is always that of a text that is none.
        """
        data = b64decode(fingerprint)
        places = np.frombuffer(data, "<u2")
        bands = _bands(places)
        marks = ",".join("?" * len(bands))
        found = self._file.execute(
            f"SELECT id, fingerprint FROM texts WHERE number IN (SELECT number FROM bands WHERE band IN ({marks})) "
            "ORDER BY number",
            bands,
        )
        for other, there in found:
            if np.count_nonzero(np.frombuffer(there, "<u2") == places) >= SHARED * PLACES:
                return str(other)
        number = self._file.execute("INSERT INTO texts (id, fingerprint) VALUES (?, ?)", (id, data)).lastrowid
        self._file.executemany("INSERT OR IGNORE INTO bands VALUES (?, ?)", [(band, number) for band in bands])
        return None

    def close(self) -> None:
        """Remove the file."""
        self._file.close()


@cache
def _family() -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """The hash functions, by multiplying and shifting (Dietzfelbinger et al. 1997): the same in every process."""
    with np.errstate(over="ignore"):
        seeds = _mixed(np.arange(1, 2 * PLACES + 1, dtype=np.uint64))
    return seeds[:PLACES] | np.uint64(1), seeds[PLACES:]


def _mixed(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The finaliser of SplitMix64, which spreads every bit."""
    values = values + np.uint64(0x9E3779B97F4A7C15)
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


def _bands(places: NDArray[Any]) -> list[int]:
    """The keys of the bands: the four hashes of each in 64 bits, spread with its number, as SQLite has integers."""
    packed = places.astype("<u2").view(f"<u{2 * BAND}").astype(np.uint64)
    with np.errstate(over="ignore"):
        keys = _mixed(packed + np.arange(len(packed), dtype=np.uint64) * np.uint64(0xD1342543DE82EF95))
    return [int(key) for key in keys.view(np.int64)]
