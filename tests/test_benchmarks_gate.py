"""`benchmarks/quality/gate.py`: its arithmetic, and that it cannot pass by measuring nothing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks.quality import gate


def test_the_interval_holds_the_mean_and_narrows_with_agreement() -> None:
    low, high = gate.bootstrap([0.0, 0.2, 0.1, -0.1, 0.3] * 10)
    assert low < 0.1 < high
    assert gate.bootstrap([0.1] * 20) == pytest.approx((0.1, 0.1))


def test_calibration_error_is_what_was_said_less_what_came_true() -> None:
    rows: list[gate.Row] = [{"words_f1": 0.95, "confidence": 0.9}] * 3 + [{"words_f1": 0.5, "confidence": 0.9}]
    error, bins = gate.calibration([*rows, {"title_exact": 1, "confidence": 0.1}])
    assert error == pytest.approx(0.15)
    assert bins == [(4, pytest.approx(0.9), 0.75)]


def test_a_folder_without_corpora_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["gate.py", str(tmp_path)])
    monkeypatch.setenv("CLEANNEWS_OPTIONS", "{}")
    assert gate.main() == 1
    assert "nothing was measured" in capsys.readouterr().out


@pytest.mark.parametrize(("path", "figure"), [("aeb.f1", 0.5), ("aeb.precision", None), ("failures", 0.0)])
def test_figures_are_found_by_their_path(path: str, figure: float | None) -> None:
    assert gate.at({"aeb": {"f1": 0.5}, "failures": 0}, path) == figure
