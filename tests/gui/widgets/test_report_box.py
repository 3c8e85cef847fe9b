"""A report to read, copy and save."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from gui.widgets.report_box import ReportBox


@pytest.fixture
def box(qtbot):
    box = ReportBox("It went wrong.", "line one\nline two", None)
    qtbot.addWidget(box)
    return box


def test_it_is_read_and_not_changed(box):
    assert (box.message.text(), box.report.toPlainText()) == ("It went wrong.", "line one\nline two")
    assert box.report.isReadOnly()


def test_it_is_copied(box):
    box.copy.click()
    assert QGuiApplication.clipboard().text() == "line one\nline two"
    assert box.done_what.text() == "The report is in the clipboard."


def test_it_is_saved_where_that_is_possible(box, monkeypatch, tmp_path):
    names = [str(tmp_path / "report.txt"), str(tmp_path / "gone" / "report.txt"), ""]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (names.pop(0), ""))
    box.save.click()
    assert (tmp_path / "report.txt").read_text("utf-8") == "line one\nline two"
    assert box.done_what.text() == f"The report is in {tmp_path / 'report.txt'}."
    box.save.click()
    assert "could not be written" in box.done_what.text()
    box.save.click()
    assert "could not be written" in box.done_what.text()


def test_a_report_never_overwrites_a_library(box, monkeypatch, tmp_path):
    path = tmp_path / "library.db"
    path.write_bytes(b"SQLite format 3\0 and years of work")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    box.save.click()
    assert "could not be written" in box.done_what.text()
    assert path.read_bytes() == b"SQLite format 3\0 and years of work"
