"""What moved the model most on each block, in words."""

from __future__ import annotations

import math
from typing import Final, NamedTuple

import numpy as np

from cleannews.classify.features import LOGARITHMIC, NAMES_EACH, RULES_KNOWN, SILENT, WHATS, Codes, Features
from cleannews.classify.history import Asked
from cleannews.classify.network import Network
from cleannews.classify.occlusion import OMISSIONS, occlude
from cleannews.explanation.account import Reason
from cleannews.explanation.feature_words import OF_PAGE, PART_WORDINGS, WORDINGS, in_words
from cleannews.model.block import Segments

MOST_REASONS: Final = 5
_LEAST: Final = 0.05
"""Log-odds; what moves less is no reason."""


class Word(NamedTuple):
    """The model's word on one block, as `ExplainedBlock` has it."""

    probability: float | None
    first_guess: float | None
    reasons: tuple[Reason, ...]


def words_of(asked: Asked, segments: Segments) -> dict[int, Word]:
    """The model's word on the blocks that it was asked about, by their index.

    Of the numbers that are the same for all blocks of the page only the strongest is a reason.
    """
    network, features, _, probabilities = asked
    occluded = occlude(network, features)
    order = np.argsort(-np.abs(occluded.effects), axis=1)
    words: dict[int, Word] = {}
    for row, index in enumerate(features.blocks.tolist()):
        reasons: list[Reason] = []
        page_is_told = False
        for omission in order[row].tolist():
            effect = float(occluded.effects[row, omission])
            if abs(effect) < _LEAST or len(reasons) == MOST_REASONS:
                break
            name = OMISSIONS[omission]
            if name in OF_PAGE:
                if page_is_told:
                    continue
                page_is_told = True
            if name in WORDINGS:
                what, value = _number(name, float(features.numbers[row, omission]))
            else:
                what, value = PART_WORDINGS[name], _part(name, network, features, row, segments)
            reasons.append(Reason(what, value, effect))
        words[index] = Word(probabilities[index], float(occluded.first_guess[row]), tuple(reasons))
    return words


def _number(name: str, value: float) -> tuple[str, str]:
    """What a number is, and its value."""
    wording = WORDINGS[name]
    if wording.form == "flag":
        return (wording.what if value else wording.unset), ""
    return wording.what, in_words(math.expm1(value) if name in LOGARITHMIC else value, wording.form)


def _part(name: str, network: Network, features: Features, row: int, segments: Segments) -> str:
    """What a part of the features is on a block, as far as the model knows it."""
    if name == "kind":
        block = segments.blocks[int(features.blocks[row])]
        tag = segments.places[block.place].tag
        return f"{block.kind} in <{tag}>" if tag else str(block.kind)
    if name == "names":
        return " ".join(_known(network, features.words[row, :NAMES_EACH]))
    if name in ("shape", "cohesion", "repetition"):
        return ""
    if name == "ends":
        return " ".join(f"“{word}”" for word in _known(network, features.words[row, NAMES_EACH:]))
    rule, what, before, behind = (features.codes[row, 2:] - SILENT[2:]).tolist()
    if name == "neighbours":
        return f"{_what(before)} before it, {_what(behind)} behind it"
    return f"{RULES_KNOWN[rule - 1]}: {_what(what)}" if rule else _what(what)


def _what(code: int) -> str:
    return str(WHATS[code - 1]) if code else "nothing"


def _known(network: Network, rows: Codes) -> list[str]:
    """The words that are known to the model, each once, without the letter of their kind."""
    return [network.vocabulary.words[row - 1][1:] for row in dict.fromkeys(rows.tolist()) if row]
