"""The findings of the open talk as a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from gui.commands.checks import (
    ReportProblems,
)
from gui.widgets import question


@pytest.mark.parametrize(("name", "beginning"), [("r.html", "<!DOCTYPE html>"), ("r.csv", "\ufeffNumber,Time")])
def test_a_report_is_written(checked, monkeypatch, tmp_path, name, beginning):
    path = tmp_path / name
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    checked.run(ReportProblems)
    checked.qtbot.waitUntil(lambda: "Report written" in checked.told)
    text = path.read_text("utf-8")
    assert text.startswith(beginning)
    assert "More than one space stands here in a row." in text


@pytest.mark.parametrize(("kind", "name"), [("Web page (*.html)", "findings.html"), ("Table (*.csv)", "findings.csv")])
@pytest.mark.parametrize("agrees", [True, False])
def test_a_report_of_the_kind_that_was_chosen_replaces_no_file_unasked(
    checked, monkeypatch, tmp_path, kind, name, agrees
):
    path, asked = tmp_path / name, []
    path.write_text("mine")
    monkeypatch.setattr(
        QFileDialog,
        "getSaveFileName",
        lambda _parent, _title, proposal, _kinds: (str(tmp_path / Path(proposal).name), kind),
    )
    monkeypatch.setattr(question, "is_wanted", lambda *arguments, **_: asked.append(arguments[2]) or agrees)
    checked.run(ReportProblems)
    checked.settle()
    assert asked == [f"{name} is there already. Replace it?"]
    if agrees:
        checked.qtbot.waitUntil(lambda: "Report written" in checked.told)
    assert (path.read_text("utf-8") == "mine") is not agrees


def test_a_report_that_cannot_be_written_is_told(checked, monkeypatch, tmp_path):
    path = Path(tmp_path / "nowhere" / "r.html")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    checked.run(ReportProblems)
    checked.qtbot.waitUntil(lambda: bool(checked.told))
    assert not path.exists()
    assert "nowhere" in checked.told


def test_what_is_typed_is_kept_before_a_report_is_written(checked, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    checked.table.go_to(1, edit=True)
    checked.type("!")
    checked.run(ReportProblems)
    assert checked.target(1) == "Dobry wieczór.!"
