"""The dialog of the memory: looked through, cleaned up, and TMX files in and out."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QFileDialog

from dwuglos.store.units import file_of, units_of
from dwuglos.store.units.unit import NewUnit
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
    assert dialog.told.text() == "Units forgotten: 1."
    assert shown(at_work, dialog) == ["Good evening.", "Good evening.", "The keeper"]


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
    assert dialog.told.text() == "Units written to good.tmx: 1."
    dialog.forget_all.click()
    ready(at_work, dialog)
    dialog.take_in.click()
    ready(at_work, dialog)
    assert dialog.told.text() == "Units read: 1; new: 1."
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
    assert dialog.told.text() == "“no.tmx” is not a TMX file."
    assert dialog.told.isVisible()
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
