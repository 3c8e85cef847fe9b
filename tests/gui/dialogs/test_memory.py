"""The dialog of the memory: looked through, cleaned up, and TMX files in and out."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QDate, QPoint
from PySide6.QtWidgets import QFileDialog
from shiboken6 import delete

from dwuglos.errors import InputError
from dwuglos.store.units import file_of, units_of
from dwuglos.store.units.unit import Choice, NewUnit
from gui.dialogs.memory import MemoryDialog
from gui.dialogs.unit_table import PAGE, PAGES
from tests.gui.desk import CTRL, Desk, Key, answer_questions

DAY = 1_700_000_000_000
UNITS = (
    NewUnit("Good evening.", "Dobry wieczór.", "Lighthouses", 11, "1", at=DAY),
    NewUnit("Good evening.", "Dobry wieczór.", "Islands", 12, "1", at=DAY + 1),
    NewUnit("The keeper", "Latarnik", "terms.tmx", at=1_000_000_000_000),
    NewUnit("A light", "Światło", "", at=0),
)
Made = Callable[[], MemoryDialog]


def fill(desk: Desk, *units: NewUnit) -> None:
    with closing(units_of(str(desk.path))) as memory:
        memory.add(units)


def count(desk: Desk) -> int:
    with closing(units_of(str(desk.path))) as memory:
        return memory.count()


@pytest.fixture
def made(at_work: Desk) -> Made:
    """A function that opens the dialog, and waits until it has looked."""

    def make() -> MemoryDialog:
        dialog = MemoryDialog(at_work.window)
        at_work.qtbot.addWidget(dialog)
        dialog.show()
        ready(at_work, dialog)
        return dialog

    return make


def ready(desk: Desk, dialog: MemoryDialog) -> None:
    def is_ready() -> bool:
        return not dialog._is_looking and not dialog._deeds.is_under_way and not dialog._soon.isActive()

    desk.qtbot.waitUntil(is_ready)


def shown(desk: Desk, dialog: MemoryDialog) -> list[str]:
    """Return the English of all rows, once they have been read."""

    def english() -> list[str]:
        return [dialog.model.index(row, 0).data() for row in range(dialog.model.rowCount())]

    desk.qtbot.waitUntil(lambda: "…" not in english())
    return english()


def test_an_empty_memory_says_how_it_fills(made: Made) -> None:
    dialog = made()
    assert dialog.state.text() == "The memory is empty: it fills as segments are confirmed, and from TMX files."
    assert [button.isEnabled() for button in (dialog.forget, dialog.forget_all, dialog.write_out)] == [False] * 3
    assert dialog.take_in.isEnabled()


def test_units_are_chosen_by_words_origin_date_and_twins(at_work: Desk, made: Made) -> None:
    fill(at_work, *UNITS)
    dialog = made()
    assert shown(at_work, dialog) == ["Good evening.", "Good evening.", "A light", "The keeper"]
    assert dialog.state.text() == "Units shown: 4; chosen: 0."
    assert [dialog.origin.itemText(row) for row in range(dialog.origin.count())] == [
        "From everywhere",
        "Without a title (1)",
        "Islands (1)",
        "Lighthouses (1)",
        "terms.tmx (1)",
    ]
    dialog.text.setText("latar")
    ready(at_work, dialog)
    assert shown(at_work, dialog) == ["The keeper"]
    dialog.text.setText("nowhere")
    ready(at_work, dialog)
    assert dialog.state.text() == "No unit is like that."
    dialog.text.clear()
    dialog.origin.setCurrentIndex(3)
    dialog.origin.activated.emit(3)
    ready(at_work, dialog)
    assert shown(at_work, dialog) == ["Good evening."]
    dialog.origin.setCurrentIndex(0)
    dialog.twins.setChecked(True)
    ready(at_work, dialog)
    assert shown(at_work, dialog) == ["Good evening."]
    assert dialog.model.index(0, 2).data() == "Lighthouses"
    assert dialog.model.rowCount() == 1
    dialog.twins.setChecked(False)
    dialog.before.setDate(QDate(2010, 1, 1))
    dialog.is_before.setChecked(True)
    ready(at_work, dialog)
    assert shown(at_work, dialog) == ["A light", "The keeper"]


def test_the_chosen_ones_are_forgotten_once_the_user_agrees(
    at_work: Desk, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(at_work, *UNITS)
    dialog = made()
    shown(at_work, dialog)
    dialog.table.selectRow(2)
    assert dialog.state.text() == "Units shown: 4; chosen: 1."
    asked = answer_questions(monkeypatch, "Cancel")
    dialog.forget.click()
    assert asked[0].startswith("Units to be forgotten: 1.")
    assert count(at_work) == 4
    answer_questions(monkeypatch, "Forget")
    dialog.forget.click()
    ready(at_work, dialog)
    (file,) = Path(at_work.window.tasks.library_address).parent.glob("*.forgotten-*.tmx")
    assert dialog.outcome.text() == f"Units forgotten: 1. To bring them back, import {file}."
    assert shown(at_work, dialog) == ["Good evening.", "Good evening.", "The keeper"]
    dialog._deeds.take_in(file)
    ready(at_work, dialog)
    assert sorted(shown(at_work, dialog)) == ["A light", "Good evening.", "Good evening.", "The keeper"]


def test_all_duplicates_are_forgotten(at_work: Desk, made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(at_work, *UNITS)
    answer_questions(monkeypatch, "Forget")
    dialog = made()
    dialog.twins.setChecked(True)
    ready(at_work, dialog)
    dialog.forget_all.click()
    ready(at_work, dialog)
    assert dialog.state.text() == "No unit is like that."
    assert count(at_work) == 3


def test_what_is_shown_is_exported_and_imported(
    at_work: Desk, made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(at_work, *UNITS)
    file = tmp_path / "out" / "good.tmx"
    file.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file.with_suffix("")), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    answer_questions(monkeypatch, "Forget")
    dialog = made()
    dialog.text.setText("keeper")
    ready(at_work, dialog)
    dialog.write_out.click()
    ready(at_work, dialog)
    assert dialog.outcome.text() == "Units written to good.tmx: 1."
    dialog.forget_all.click()
    ready(at_work, dialog)
    dialog.take_in.click()
    ready(at_work, dialog)
    assert dialog.outcome.text() == "Units read: 1; new: 1."
    assert shown(at_work, dialog) == ["The keeper"]
    assert at_work.settings.last_folder == str(file.parent)


def test_a_file_that_is_no_tmx_is_told(
    at_work: Desk, made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "no.tmx"
    file.write_text("<html/>", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog = made()
    dialog.take_in.click()
    ready(at_work, dialog)
    assert dialog.outcome.text() == "“no.tmx” is not a TMX file."
    assert dialog.outcome.isVisible()
    assert not dialog.work.isVisible()


def test_ten_thousand_units_are_read_page_by_page(at_work: Desk, made: Made) -> None:
    fill(at_work, *(NewUnit(f"Line {n}.", f"Wiersz {n}.") for n in range(10_000)))
    dialog = made()
    assert dialog.state.text() == "Units shown: 10000; chosen: 0."
    at_work.qtbot.waitUntil(lambda: dialog.model.index(0, 0).data() == "Line 9999.")
    assert len(dialog.model._pages) < 3
    dialog.table.setFocus()
    at_work.key(Key.Key_End, CTRL)
    at_work.qtbot.waitUntil(lambda: dialog.model.index(9999, 1).data() == "Wiersz 0.")
    for row in range(0, 10_000, PAGE):
        dialog.model.unit(row)
    at_work.settle()
    assert len(dialog.model._pages) <= PAGES
    dialog.table.selectAll()
    assert dialog.state.text() == "Units shown: 10000; chosen: 10000."


def test_a_damaged_memory_is_told(at_work: Desk, made: Made) -> None:
    file = file_of(str(at_work.path))
    assert file is not None
    file.write_bytes(b"nothing of the kind" * 100)
    dialog = made()
    assert "is damaged. Move it away" in dialog.state.text()
    assert not dialog.forget_all.isEnabled()


def test_closing_stops_what_is_under_way(at_work: Desk, made: Made) -> None:
    fill(at_work, *UNITS)
    dialog = made()
    dialog.text.setText("light")
    dialog.reject()
    at_work.settle()
    assert dialog.model.rowCount() == 4, "nobody is told any more"


# What is chosen


def test_each_choice_is_asked_of_the_memory(at_work: Desk, made: Made) -> None:
    fill(at_work, *UNITS)
    dialog = made()
    assert dialog._choice() == Choice((), None, None, None, False)
    dialog.text.setText("  two words ")
    dialog.twins.setChecked(True)
    dialog.before.setDate(QDate(2010, 1, 2))
    dialog.origin.setCurrentIndex(3)
    assert dialog._choice() == Choice(("two", "words"), 11, None, None, True), "of a talk, whatever it is called"
    dialog.origin.setCurrentIndex(4)
    assert not dialog.before.isEnabled()
    dialog.is_before.setChecked(True)
    assert dialog.before.isEnabled()
    midnight = QDate(2010, 1, 2).startOfDay().toMSecsSinceEpoch()
    assert dialog._choice() == Choice(("two", "words"), None, "terms.tmx", midnight, True)
    ready(at_work, dialog)


def test_fields_say_what_they_are_for(made: Made) -> None:
    dialog = made()
    assert dialog.windowTitle() == "Translation memory"
    assert dialog.text.placeholderText() == "Words, in English or Polish"
    assert dialog.text.accessibleName() == "Words to look for"
    assert dialog.text.hasFocus()
    assert dialog.origin.accessibleName() == "From"
    assert dialog.before.accessibleName() == "Before this day"
    assert dialog.before.date() == QDate.currentDate().addYears(-1)
    assert dialog.twins.toolTip() == "Units whose English and Polish a newer unit has as well."
    assert dialog.write_out.toolTip() == "Write the units that are shown into a TMX file."
    parts = (dialog.text, dialog.twins, dialog.table, dialog.state, dialog.close_)
    tops = [part.mapTo(dialog, QPoint()).y() for part in parts]
    assert tops == sorted(set(tops))
    buttons = (dialog.forget, dialog.forget_all, dialog.take_in, dialog.write_out, dialog.close_)
    lefts = [button.mapTo(dialog, QPoint()).x() for button in buttons]
    assert lefts == sorted(set(lefts))
    assert not any(button.autoDefault() for button in buttons)
    dialog.close_.click()
    assert not dialog.isVisible()


def test_long_titles_are_cut_and_the_chosen_one_stays_when_all_is_read_again(at_work: Desk, made: Made) -> None:
    fill(at_work, *UNITS, NewUnit("One", "Raz", "t" * 60, 13), NewUnit("Two", "Dwa", "u" * 61, 14))
    dialog = made()
    titles = [dialog.origin.itemText(row) for row in range(dialog.origin.count())]
    assert f"{'t' * 60} (1)" in titles
    assert f"{'u' * 60}… (1)" in titles
    row = titles.index("terms.tmx (1)")
    dialog.origin.setCurrentIndex(row)
    fill(at_work, NewUnit("Three", "Trzy", "A new one", 15))
    dialog._load()
    assert dialog.state.text() == "Looking…"
    ready(at_work, dialog)
    assert dialog.origin.currentText() == "terms.tmx (1)"
    assert dialog.origin.currentIndex() == row + 1
    assert shown(at_work, dialog) == ["The keeper"]


def test_enter_looks_at_once(at_work: Desk, made: Made) -> None:
    fill(at_work, *UNITS)
    dialog = made()
    dialog.text.setText("keeper")
    assert dialog._soon.isActive()
    dialog.text.returnPressed.emit()
    assert not dialog._soon.isActive()
    assert dialog._is_looking
    ready(at_work, dialog)
    assert shown(at_work, dialog) == ["The keeper"]
    dialog.is_before.setChecked(True)
    ready(at_work, dialog)
    dialog.before.setDate(QDate(1999, 1, 1))
    assert dialog._soon.isActive()
    ready(at_work, dialog)
    assert dialog.state.text() == "No unit is like that."


def test_while_it_looks_or_works_nothing_can_be_begun(
    at_work: Desk, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(at_work, *UNITS)
    dialog = made()
    dialog.table.selectRow(0)
    buttons = (dialog.forget, dialog.forget_all, dialog.write_out, dialog.take_in)
    assert all(button.isEnabled() for button in buttons)
    dialog._look()
    assert dialog.state.text() == "Looking…"
    assert not any(button.isEnabled() for button in buttons)
    ready(at_work, dialog)
    monkeypatch.setattr(type(dialog._deeds), "is_under_way", True)
    dialog.outcome.show()
    dialog._deeds.began.emit("Forgetting…")
    assert dialog.work.isVisible()
    assert dialog.work.label.text() == "Forgetting…"
    assert dialog.outcome.isHidden()
    assert not any(button.isEnabled() for button in buttons)
    dialog._deeds.progressed.emit(0.5)
    assert dialog.work.bar.value() * 2 == dialog.work.bar.maximum()
    monkeypatch.setattr(type(dialog._deeds), "is_under_way", False)
    dialog._deeds.ended.emit("Done.")
    assert dialog.outcome.text() == "Done."
    assert dialog.outcome.isVisible()
    assert dialog.work.isHidden()
    ready(at_work, dialog)


def test_what_is_under_way_is_stopped_by_its_button_and_with_the_dialog(
    at_work: Desk, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped: list[bool] = []
    dialog = made()
    monkeypatch.setattr(dialog._deeds, "stop", lambda: stopped.append(True))
    dialog.work.stop_wanted.disconnect()
    dialog.work.stop_wanted.connect(dialog._deeds.stop)
    dialog.work.stop_wanted.emit()
    dialog.text.setText("light")
    dialog.reject()
    assert stopped == [True, True]
    assert not dialog._soon.isActive()
    dialog._deeds.ended.emit("Late.")
    dialog._look()
    assert dialog.outcome.text() == ""
    assert not dialog._is_looking


def test_a_page_that_comes_after_it_was_closed_or_fails_is_no_harm(at_work: Desk, made: Made) -> None:
    fill(at_work, *UNITS)
    dialog = made()
    shown(at_work, dialog)
    dialog._fail(InputError("It cannot be read."))
    assert dialog.state.text() == "It cannot be read."
    assert dialog.model.rowCount() == 0
    assert not dialog._is_looking
    taken: list[object] = []
    dialog.model.take = lambda *what: taken.append(what)  # type: ignore[method-assign]
    dialog._take(0, [1], [])
    dialog.reject()
    dialog._take(0, [1], [])
    assert taken == [(0, [1], [])]


# What is done


def test_without_a_chosen_unit_nothing_is_asked(made: Made) -> None:
    made()._forget([])


def test_rows_that_are_chosen_are_forgotten_and_no_others(
    at_work: Desk, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(at_work, *UNITS)
    dialog = made()
    shown(at_work, dialog)
    forgotten: list[list[int]] = []
    monkeypatch.setattr(dialog._deeds, "forget", lambda ids: forgotten.append(list(ids)))
    asked = answer_questions(monkeypatch, "Forget")
    dialog.table.setSelectionMode(dialog.table.SelectionMode.MultiSelection)
    for row in (0, 1, 3):
        dialog.table.selectRow(row)
    dialog.forget.click()
    ids = dialog.model.ids
    assert forgotten == [[ids[0], ids[1], ids[3]]]
    assert asked[0].startswith("Units to be forgotten: 3. They are written into a TMX file")
    dialog.forget_all.click()
    assert forgotten[1] == list(ids)


def test_files_are_looked_for_where_the_last_was_and_may_be_given_up(
    at_work: Desk, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(at_work, *UNITS)
    asked: list[tuple[str, str]] = []
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *what: asked.append(what[2:]) or ("", ""))
    dialog = made()
    for folder in ("/talks", ""):
        at_work.settings.last_folder = folder
        dialog.take_in.click()
        dialog.write_out.click()
    kinds = "Translation memories (*.tmx)"
    assert asked == [("/talks", kinds), ("/talks/memory.tmx", kinds), ("", kinds), ("memory.tmx", kinds)]
    assert not dialog._deeds.is_under_way
    assert at_work.settings.last_folder == ""


def test_a_file_that_is_there_under_the_ending_it_gets_is_asked_about(
    at_work: Desk, made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(at_work, *UNITS)
    (tmp_path / "all.tmx").write_text("mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "all"), ""))
    dialog = made()
    asked = answer_questions(monkeypatch, "Cancel")
    dialog.write_out.click()
    assert asked == ["all.tmx is there already. Replace it?"]
    assert (tmp_path / "all.tmx").read_text() == "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "all.tmx"), ""))
    dialog.write_out.click()
    ready(at_work, dialog)
    assert dialog.outcome.text() == "Units written to all.tmx: 4."
    assert len(asked) == 1, "the dialog for files has asked"


def test_a_deed_that_ends_when_the_dialog_is_gone_is_no_harm(
    at_work: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    goes_on = Event()

    def write_out(*_: object) -> int:
        goes_on.wait(2)
        return 0

    monkeypatch.setattr("dwuglos.memory.tending.write_out", write_out)
    dialog = MemoryDialog(at_work.window)  # none that is closed after the test
    dialog.show()
    ready(at_work, dialog)
    dialog._deeds.write_out([1], tmp_path / "units.tmx")
    dialog.reject()
    delete(dialog)
    goes_on.set()
    at_work.settle()
