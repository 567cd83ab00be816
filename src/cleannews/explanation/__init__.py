"""What was kept of a page, what went, and why."""

from __future__ import annotations

from cleannews.explanation.account import Candidate, ExplainedBlock, ExplainedField, Explanation, Reason, Step
from cleannews.explanation.trace import explain

__all__ = ["Candidate", "ExplainedBlock", "ExplainedField", "Explanation", "Reason", "Step", "explain"]
