"""What is done with terms in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog

from dwuglos.memory.term_files import read_terms
from gui.panels.views import term_deeds
from tests.gui.desk import TALK, Desk
from tests.gui.panels.views.library_terms import LONELY, come, fill, kept

Call = Callable[[str], Any]


def test_terms_go_into_files_and_come_from_them(
    at_work: Desk, call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fill(at_work, LONELY)
    view = call("TermsPanel")
    come(at_work, view, 1)
    file = tmp_path / "terms.tbx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "TBX 2019 (*.tbx)"))
    view.export.click()
    at_work.qtbot.waitUntil(lambda: at_work.told == f"Terms written: 1 ({file})")
    assert read_terms(file) == (LONELY,)
    assert "conceptEntry" in file.read_text("utf-8")
    file.write_text(file.read_text("utf-8").replace("lonely", "alone"), "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr("gui.widgets.question.choose", lambda *_: 1)
    view.import_.click()
    come(at_work, view, 2)
    assert [term.english for term in kept(at_work, TALK)] == ["alone"]
    assert at_work.told == "New terms: 1; terms that have more now: 0; as they were: 0."
    file.write_text("<?xml version='1.0'?><html/>")
    view.import_.click()
    at_work.qtbot.waitUntil(lambda: "“terms.tbx” is not a TBX file." in at_work.told)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "terms.doc"), ""))
    view.export.click()
    at_work.qtbot.waitUntil(lambda: "has to end in" in at_work.told)


def test_file_dialogs_that_are_cancelled_do_nothing(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    term_deeds.import_terms(at_work.window)
    term_deeds.export_terms(at_work.window)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("terms.csv", ""))
    monkeypatch.setattr("gui.widgets.question.choose", lambda *_: None)
    term_deeds.import_terms(at_work.window)
    at_work.settle()
    assert kept(at_work) == []
