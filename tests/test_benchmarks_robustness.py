"""`benchmarks/robustness/`: what the audit says of an answer, and what it looks up."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.robustness import audit, sameness

SOUND = {"name": "lxml", "version": "6.1.3", "vulns": []}
FLAWED = {
    "name": "x",
    "version": "1",
    "vulns": [{"id": "CVE-1", "fix_versions": ["2"]}, {"id": "CVE-2", "fix_versions": []}],
}
SKIPPED = {"name": "y", "skip_reason": "not found"}


@pytest.mark.parametrize(
    ("found", "code", "strict", "said"),
    [
        ([SOUND], 0, 0, "1 of 1 packages looked up, 0 known vulnerabilities"),
        ([SOUND, FLAWED], 1, 1, "x 1: CVE-1, mended in 2\nx 1: CVE-2, mended in nothing yet\n2 of 2"),
        ([SOUND, SKIPPED], 0, 1, "1 of 2 packages looked up, 0 known vulnerabilities\nnot audited: y"),
        ([FLAWED, SKIPPED], 1, 1, "1 of 2 packages looked up, 2 known"),
        ([], 0, 1, "0 of 0"),
    ],
)
def test_what_is_known_is_told(
    found: list[dict[str, Any]], code: int, strict: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (audit.told(found, strict=False), audit.told(found, strict=True)) == (code, strict)
    assert said in capsys.readouterr().out


def test_what_is_looked_up_is_what_is_needed_at_run_time() -> None:
    names = audit.declared(audit.PROJECT)
    assert {"lxml", "numpy", "pyarrow"} <= set(names) and "pytest" not in names
    versions = audit.installed(["readability-lxml", "no-such-package"])
    assert {"readability-lxml", "lxml", "cssselect"} <= set(versions) and "no-such-package" not in versions


def test_pages_that_differ() -> None:
    assert sameness.differing({"a": "1", "b": "2", "c": "3"}, {"a": "1", "b": "x"}) == ["b", "c"]
