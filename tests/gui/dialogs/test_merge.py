"""Another translation of the open talk, taken row by row."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox

from dwuglos.errors import Notice
from dwuglos.importing.merging import Merge, Other, Row
from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, number
from gui.commands.whole_texts import MergeTranslations
from gui.dialogs import new_talk
from gui.dialogs.merge import MergeDialog, merge_translations

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


def test_escape_asks_before_it_gives_up_ticks(at_work, other, act, monkeypatch):
    asked = []
    answers = iter((QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard))
    monkeypatch.setattr(QMessageBox, "question", lambda *words: asked.append(words[2]) or next(answers))

    def leave_untouched(dialog):
        _read(at_work, dialog)
        at_work.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()

    def leave(dialog):
        _read(at_work, dialog)
        dialog.take_none.click()
        at_work.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        at_work.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()

    for deed in (leave_untouched, leave):
        act(deed)
        merge_translations(at_work.window)
    assert asked == ["Give up what you have ticked?"] * 2


def test_all_is_ticked_and_what_is_the_same_is_shown_if_wanted(at_work, other, act):
    def deed(dialog):
        _read(at_work, dialog)
        dialog.take_all.click()
        assert dialog.number == 2
        count = len(dialog.table.rows)
        dialog.every.setChecked(True)
        assert len(dialog.table.rows) >= count
        dialog.done(QDialog.DialogCode.Rejected)

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
        dialog.done(QDialog.DialogCode.Rejected)

    act(deed)
    merge_translations(at_work.window)


# The dialog by itself, with what was found in another translation


@pytest.fixture
def dialog(at_work):
    dialog = MergeDialog(at_work.window, at_work.session)
    dialog.show()
    at_work.settle()
    yield dialog
    dialog.done(QDialog.DialogCode.Rejected)
    dialog.deleteLater()


@pytest.fixture
def merge(at_work):
    """Both have the first segment, alike; theirs is another for two, has the fourth, and lacks the last."""
    others = {1: "Dobry  wieczór.", 2: "Dziś o <latarniach>,", 3: "i o ich latarnikom.", 4: "Niektórzy."}
    rows = tuple(
        Row(each, Other(others.get(each.id, ""), is_of_other_english=each.id == 3)) for each in at_work.transcript
    )
    return Merge(rows)


def notes(dialog):
    return [each.note for each in dialog.table.rows]


def ticks(dialog):
    return [each.is_taken for each in dialog.table.rows]


def test_before_anything_is_compared_only_that_can_be_chosen(dialog):
    parts = (dialog.take_missing, dialog.take_all, dialog.take_none, dialog.every, dialog.go)
    assert not any(part.isEnabled() for part in parts)
    assert dialog.go.text() == "&Take theirs (0)"
    assert dialog.from_file.isEnabled()
    assert dialog.about.text().startswith("Choose a file with another translation of this talk")
    (label,) = (each for each in dialog.findChildren(QLabel) if each.text() == "An&other talk:")
    assert label.buddy() is dialog.talks
    tops = [part.y() for part in (dialog.about, dialog.from_file, dialog.table, dialog.detail, dialog.every)]
    assert tops == sorted(set(tops))
    dialog.take_all.clicked.emit()
    assert dialog.number == 0


def test_what_was_found_is_counted_and_what_ours_lacks_is_ticked(dialog, merge):
    found = merge._replace(notices=(Notice("One line was left out.", "{n} lines were left out.", 1),))
    dialog._found("other.csv", found)
    first, second = dialog.source.text().splitlines()
    assert first == "other.csv – The same: 1 · Differs: 2 · Only theirs: 1 · Only ours: 1"
    assert second == "One line was left out."
    assert notes(dialog) == ["Differs", "Differs", "Only theirs", "Only ours"]
    assert ticks(dialog) == [False, False, True, None]
    assert (dialog.number, dialog.go.text(), dialog.go.isEnabled()) == (1, "&Take theirs (1)", True)
    assert dialog.every.isEnabled()
    assert dialog.table.hasFocus()


def test_without_notices_nothing_stands_below_the_counts(dialog, merge):
    dialog._found("other.csv", merge)
    assert "\n" not in dialog.source.text()


def test_each_way_of_ticking_ticks_what_it_says(dialog, merge):
    dialog._found("other.csv", merge)
    for button, ticked in (
        (dialog.take_all, [True, True, True, None]),
        (dialog.take_missing, [False, False, True, None]),
        (dialog.take_none, [False, False, False, None]),
    ):
        button.click()
        assert ticks(dialog) == ticked
        assert dialog.number == ticked.count(True)
        assert dialog.go.isEnabled() is (True in ticked)


def test_what_is_the_same_is_shown_when_it_is_wanted_and_cannot_be_taken(dialog, merge):
    dialog._found("other.csv", merge)
    dialog.every.setChecked(True)
    assert notes(dialog) == ["The same", "Differs", "Differs", "Only theirs", "Only ours"]
    assert ticks(dialog) == [None, False, False, True, None]
    dialog.every.setChecked(False)
    assert notes(dialog)[0] == "Differs"


def test_what_is_ticked_by_hand_counts_and_the_cursor_stays(dialog, merge, at_work):
    dialog._found("other.csv", merge)
    dialog.table.selectRow(1)
    at_work.qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog._theirs == {3, 4}
    assert dialog.go.text() == "&Take theirs (2)"
    here = dialog.table.currentIndex().row()
    dialog.take_all.click()
    assert dialog.table.currentIndex().row() == here
    dialog.table.selectRow(2)
    at_work.qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog._theirs == {2, 3}


def test_segments_without_times_are_compared_too(dialog, merge):
    rows = [row._replace(segment=row.segment._replace(start=None, end=None)) for row in merge.rows[:2]]
    dialog._found("other.csv", Merge((*rows, *merge.rows[2:])))
    assert [each.where for each in dialog.table.rows] == ["–", "0:05", "0:08", "0:12"]


def test_a_row_is_told_in_full(dialog, merge):
    dialog._found("other.csv", merge)
    dialog.every.setChecked(True)
    said = []
    for row in range(5):
        dialog._show_detail(row)
        said.append(dialog.detail.toPlainText().splitlines())
    assert said[0] == ["Good evening.", "Dobry wieczór."], "white space makes no difference"
    assert [len(lines) for lines in said] == [2, 3, 4, 2, 2]
    assert "<latarniach>" in said[1][2]
    assert said[2][3] == "Theirs is of another wording of the English."
    assert (said[3][1], said[4][1]) == ("Niektórzy.", "Zostało tylko światło.")
    for nowhere in (-1, 5):
        dialog._show_detail(nowhere)
        assert dialog.detail.toPlainText() == ""


def test_what_fails_takes_what_was_shown_away(dialog, merge):
    dialog._found("other.csv", merge)
    dialog._fail_with("It cannot be read.")
    dialog.layout().activate()
    assert dialog.from_file.geometry().bottom() < dialog.trouble.y() < dialog.table.y()
    assert dialog.merge is None
    assert dialog.table.rows == []
    assert not dialog.every.isEnabled()


# Which translation


def test_talks_with_a_translation_are_offered_and_not_this_one(at_work):
    with Library(at_work.path) as library:
        id = library.add_talk("Another", number([NewSegment(0, 1, "One.", "Raz.", "translated")]))
        library.add_talk("English alone", number([NewSegment(0, 1, "One.")]))
    dialog = MergeDialog(at_work.window, at_work.session)
    at_work.settle()
    assert [(dialog.talks.itemText(n), dialog.talks.itemData(n)) for n in range(dialog.talks.count())] == [
        ("–", None),
        ("Another", id),
    ]
    dialog.talks.activated.emit(0)
    at_work.settle()
    assert dialog.source.text() == ""
    dialog.talks.setCurrentIndex(1)
    dialog.talks.activated.emit(1)
    dialog.talks.setCurrentIndex(0)
    at_work.settle()
    assert (dialog.source.text(), dialog.merge) == ("", None), "it is no longer the chosen one"
    dialog.done(QDialog.DialogCode.Rejected)
    dialog.deleteLater()


def test_the_choice_of_a_file_begins_where_the_last_was_and_may_be_given_up(at_work, dialog, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(new_talk.QFileDialog, "getOpenFileName", lambda *what: asked.append(what[2]) or ("", ""))
    at_work.settings.last_folder = str(tmp_path)
    dialog.from_file.click()
    assert asked == [str(tmp_path)]
    assert dialog.source.text() == ""
    dialog.talks.addItem("Another", 7)
    dialog.talks.setCurrentIndex(dialog.talks.count() - 1)
    file = tmp_path / "deep" / "gone.csv"
    monkeypatch.setattr(new_talk.QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog.from_file.click()
    assert dialog.source.text() == "Comparing…"
    assert dialog.talks.currentIndex() == 0
    assert at_work.settings.last_folder == str(file.parent)
    at_work.qtbot.waitUntil(lambda: dialog.trouble.text() != "")
    assert dialog.source.text() == ""
