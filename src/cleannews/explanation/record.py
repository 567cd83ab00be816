"""An explanation as values that JSON knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cleannews.explanation.account import ExplainedBlock, ExplainedField, Explanation, Reason, Step

_DIGITS = 4
"""Of probabilities, scores and effects."""


def to_dict(explanation: Explanation) -> dict[str, Any]:
    """The whole account, in the order in which it is read; the article as `Article.to_dict` has it."""
    return {
        "article": explanation.article.to_dict(),
        "blocks": [_block(block) for block in explanation.blocks],
        "fields": [_field(field) for field in explanation.fields],
        "timings": [{"stage": stage, "seconds": round(seconds, 6)} for stage, seconds in explanation.timings],
    }


def _block(block: ExplainedBlock) -> dict[str, Any]:
    return {
        "index": block.index,
        "kind": block.kind.value,
        "text": block.text,
        "line": block.line,
        "xpath": block.xpath,
        "words": block.words,
        "link_density": round(block.link_density, _DIGITS),
        "kept": block.kept,
        "role": block.role and block.role.value,
        "label": block.label and block.label.value,
        "steps": [_step(step) for step in block.steps],
        "probability": _rounded(block.probability),
        "first_guess": _rounded(block.first_guess),
        "reasons": [_reason(reason) for reason in block.reasons],
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "rule": step.rule,
        "role": step.role and step.role.value,
        "label": step.label and step.label.value,
        "detail": step.detail,
        "score": _rounded(step.score),
    }


def _reason(reason: Reason) -> dict[str, Any]:
    return {"what": reason.what, "value": reason.value, "effect": _rounded(reason.effect)}


def _field(field: ExplainedField) -> dict[str, Any]:
    candidates = [{"source": said.source, "value": said.value, "chosen": said.chosen} for said in field.candidates]
    return {"name": field.name, "value": field.value, "source": field.source, "candidates": candidates}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _DIGITS)
