"""Facts that a page states about its article → the fields of `Metadata`, each with its source."""

from __future__ import annotations

from cleannews.metadata.evidence import Evidence, gather
from cleannews.metadata.facts import NO_FACTS, Facts, read_facts
from cleannews.metadata.hints import hints_of
from cleannews.metadata.merge import merge

__all__ = ["NO_FACTS", "Evidence", "Facts", "gather", "hints_of", "merge", "read_facts"]
