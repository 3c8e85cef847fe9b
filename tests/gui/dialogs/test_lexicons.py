"""The dictionaries that words are looked up in: added, removed, and those that cannot be used."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QFileDialog

from gui.dialogs import lexicons
from gui.dialogs.lexicons import LexiconsDialog
from tests.dwuglos.lexicons.small_dictionary import write
from tests.gui.desk import Desk


def lines(dialog: LexiconsDialog) -> list[str]:
    return [dialog.list.item(row).text().split("\n")[0] for row in range(dialog.list.count())]


def made(desk: Desk) -> LexiconsDialog:
    dialog = LexiconsDialog(desk.window)
    desk.qtbot.addWidget(dialog)
    desk.qtbot.waitUntil(lambda: dialog.state.text() != "Looking for dictionaries…")
    return dialog


def test_without_any_it_is_said(at_work: Desk) -> None:
    dialog = made(at_work)
    assert dialog.state.text() == "There is no dictionary on this computer yet."
    assert not dialog.remove.isEnabled()


def test_one_is_added_and_removed(at_work: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = write(tmp_path, chunk=50)
    dialog = made(at_work)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(index), ""))
    dialog.add.click()
    at_work.qtbot.waitUntil(lambda: lines(dialog) == ["Small English–Polish – headwords: 8"])
    assert at_work.settings.lexicons == [str(index)]
    assert dialog.is_changed
    assert dialog.remove.isEnabled()
    dialog.remove.click()
    at_work.qtbot.waitUntil(lambda: lines(dialog) == [])
    assert at_work.settings.lexicons == []


def test_one_that_cannot_be_used_is_shown_with_the_reason(at_work: Desk, tmp_path: Path) -> None:
    index = write(tmp_path)
    index.write_bytes(b"nothing")
    at_work.settings.lexicons.append(str(index))
    dialog = made(at_work)
    assert lines(dialog) == [f"{index} is no index of a dictionary."]


def test_an_answer_that_comes_late_does_not_bring_back_what_was_removed(
    at_work: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = write(tmp_path, chunk=50)
    look, begins, opens, has_opened = lexicons.rows_of, Event(), Event(), Event()

    def look_slowly(own: list[str]) -> list[lexicons.Row]:
        rows = look(own)
        if own:
            begins.set()
            opens.wait(30)
            has_opened.set()
        return rows

    at_work.settings.lexicons.append(str(index))
    dialog = made(at_work)
    monkeypatch.setattr(lexicons, "rows_of", look_slowly)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(index), ""))
    dialog.add.click()
    at_work.qtbot.waitUntil(begins.is_set)  # one that has not begun when another is wanted never does
    dialog.list.setCurrentRow(0)
    dialog.remove.click()
    at_work.qtbot.waitUntil(lambda: lines(dialog) == [])
    opens.set()
    assert has_opened.wait(30)
    at_work.qtbot.wait(20)
    assert lines(dialog) == []


def test_choosing_no_file_changes_nothing(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    dialog = made(at_work)
    dialog.add.click()
    assert not dialog.is_changed
