"""Ways to break a real page. Each takes a page and a source of chance; the same chance gives the same mutant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from random import Random

_TAG = re.compile(rb"</?[a-zA-Z][^<>]{0,2000}>")
_START = re.compile(rb"<([a-zA-Z][\w-]*)((?:\s[^<>]{0,2000})?)>")
_ATTRIBUTE = re.compile(rb"""\s[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+)""")
_FEW = 20
"""Tags, at most, that one mutant loses, doubles or swaps."""


def delete_tags(page: bytes, chance: Random) -> bytes:
    """Without some of its tags."""
    return _with_tags(page, chance, lambda tag: b"")


def duplicate_tags(page: bytes, chance: Random) -> bytes:
    """With some of its tags twice, or many times."""
    times = chance.choice((2, 2, 3, 300))
    return _with_tags(page, chance, lambda tag: tag * times)


def swap_tags(page: bytes, chance: Random) -> bytes:
    """With some of its tags in the places of others."""
    tags = _TAG.findall(page) or [b""]
    return _with_tags(page, chance, lambda tag: chance.choice(tags))


def swap_attributes(page: bytes, chance: Random) -> bytes:
    """With attributes of some elements moved to others."""
    starts = list(_START.finditer(page))
    if len(starts) < 2:
        return page
    chosen = sorted(chance.sample(range(len(starts)), min(2 * _FEW, len(starts))))
    attributes = [_ATTRIBUTE.findall(starts[index][2]) for index in chosen]
    chance.shuffle(attributes)
    parts, position = [], 0
    for index, moved in zip(chosen, attributes, strict=True):
        start = starts[index]
        parts += [page[position : start.start()], b"<", start[1], *moved, b">"]
        position = start.end()
    return b"".join([*parts, page[position:]])


def change_bytes(page: bytes, chance: Random) -> bytes:
    """With some bytes that are others, lost, or markup."""
    changed = bytearray(page)
    for _ in range(_FEW):
        at = chance.randrange(len(changed) + 1)
        changed[at : at + chance.randrange(3)] = chance.choice(
            (b"<", b">", b'"', b"&", b"\0", b"\xff", b"</", b"<!--", b"]]>", bytes([chance.randrange(256)]))
        )
    return bytes(changed)


def splice(page: bytes, other: bytes, chance: Random) -> bytes:
    """The beginning of one page and the end of another."""
    return page[: chance.randrange(len(page) + 1)] + other[chance.randrange(len(other) + 1) :]


def insert(page: bytes, other: bytes, chance: Random) -> bytes:
    """A page in the middle of another."""
    at = chance.randrange(len(page) + 1)
    return page[:at] + other + page[at:]


OF_ONE = (delete_tags, duplicate_tags, swap_tags, swap_attributes, change_bytes)
OF_TWO = (splice, insert)


def mutants_of(page: bytes, other: bytes, count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """`count` mutants with what was done: a quarter cut off, at every n-th byte, the others made in turn."""
    chance = Random(seed)
    cuts = max(1, count // 4)
    offset = chance.random()
    for number in range(cuts):
        yield "truncate", page[: int((number + offset) * len(page) / cuts)]
    kinds = len(OF_ONE) + len(OF_TWO)
    for number in range(count - cuts):
        turn = number % kinds
        if turn < len(OF_ONE):
            yield OF_ONE[turn].__name__, OF_ONE[turn](page, chance)
        else:
            two = OF_TWO[turn - len(OF_ONE)]
            yield two.__name__, two(page, other, chance)


def _with_tags(page: bytes, chance: Random, change: Callable[[bytes], bytes]) -> bytes:
    tags = list(_TAG.finditer(page))
    chosen = sorted(chance.sample(range(len(tags)), min(chance.randint(1, _FEW), len(tags))))
    parts, position = [], 0
    for index in chosen:
        tag = tags[index]
        parts += [page[position : tag.start()], change(tag[0])]
        position = tag.end()
    return b"".join([*parts, page[position:]])
