"""Another translation of the open talk, taken row by row."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, number
from gui.commands.whole_texts import MergeTranslations
from gui.dialogs import new_talk
from gui.dialogs.merge import merge_translations

CSV = """start,end,en,pl
0:00,0:02,{0},Witam państwa.
0:08,0:09,{1},Niektórzy byli samotni.
"""


@pytest.fixture
def other(at_work, tmp_path, monkeypatch):
    """A table with another translation of the first segment, and with one of the fourth, which ours lacks."""
    path = tmp_path / "other.csv"
    path.write_text(CSV.format(at_work.segment(1).source, at_work.segment(4).source), "utf-8")
    monkeypatch.setattr(new_talk.QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


@pytest.fixture
def act(monkeypatch, at_work):
    """A function that says what is done with the dialog."""

    def prepare(deed):
        def run(dialog):
            dialog.show()
            deed(dialog)
            return dialog.result()

        monkeypatch.setattr(QDialog, "exec", run)

    return prepare


def _read(work, dialog):
    dialog.from_file.click()
    work.qtbot.waitUntil(lambda: dialog.merge is not None or dialog.trouble.text() != "")


def _row(dialog, note):
    return next(n for n, each in enumerate(dialog.table.rows) if each.note == note)


def test_what_ours_lacks_is_ticked_and_taken_as_one_step(at_work, other, act):
    before = list(at_work.transcript)

    def deed(dialog):
        assert not dialog.go.isEnabled()
        _read(at_work, dialog)
        assert dialog.source.text().startswith("other.csv – The same: 0 · Differs: 1 · Only theirs: 1")
        assert dialog.go.text() == "&Take theirs (1)"
        dialog.go.click()

    act(deed)
    at_work.run(MergeTranslations)
    assert (at_work.target(4), at_work.segment(4).state) == ("Niektórzy byli samotni.", "translated")
    assert at_work.target(1) == before[0].target
    assert at_work.told == "Theirs was taken. Segments: 1."
    at_work.assert_saved()
    at_work.session.undo()
    assert list(at_work.transcript) == before


def test_space_takes_the_row_at_the_cursor(at_work, other, act):
    def deed(dialog):
        _read(at_work, dialog)
        dialog.take_none.click()
        assert not dialog.go.isEnabled()
        dialog.table.selectRow(_row(dialog, "Differs"))
        assert "Witam państwa." in dialog.detail.toPlainText()
        at_work.qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
        dialog.go.click()

    act(deed)
    merge_translations(at_work.window)
    assert at_work.target(1) == "Witam państwa."
    assert at_work.target(4) == ""


def test_all_is_ticked_and_what_is_the_same_is_shown_if_wanted(at_work, other, act):
    def deed(dialog):
        _read(at_work, dialog)
        dialog.take_all.click()
        assert dialog.number == 2
        count = len(dialog.table.rows)
        dialog.every.setChecked(True)
        assert len(dialog.table.rows) >= count
        dialog.reject()

    act(deed)
    merge_translations(at_work.window)
    assert at_work.target(4) == ""


def test_another_talk_is_compared(at_work, act):
    with Library(at_work.path) as library:
        others = (NewSegment(*each[2:5], f"Inne {each.id}.", "translated", "person") for each in at_work.transcript)
        id = library.add_talk("Another", number(others), "", "")

    def deed(dialog):
        at_work.qtbot.waitUntil(lambda: dialog.talks.findData(id) > 0)
        dialog.talks.setCurrentIndex(dialog.talks.findData(id))
        dialog.talks.activated.emit(dialog.talks.currentIndex())
        at_work.qtbot.waitUntil(lambda: dialog.merge is not None)
        dialog.take_all.click()
        dialog.go.click()

    act(deed)
    merge_translations(at_work.window)
    assert [each.target for each in at_work.transcript] == [f"Inne {each.id}." for each in at_work.transcript]


def test_what_cannot_be_compared_is_told(at_work, other, act):
    other.write_text("", "utf-8")

    def deed(dialog):
        _read(at_work, dialog)
        assert "is empty" in dialog.trouble.text()
        assert not dialog.go.isEnabled()
        dialog.reject()

    act(deed)
    merge_translations(at_work.window)
