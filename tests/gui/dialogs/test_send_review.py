"""The dialog in which a talk is sent to a reviewer: which file, in which language, and where to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from dwuglos.review_round.files import REVIEW_FILES
from gui import language
from gui.dialogs.send_review import SendReviewDialog
from tests.gui.desk import Asked


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def dialog_for(window: QWidget, folder: Path, kind: str = "xlsx", title: str = "Bees: a talk") -> SendReviewDialog:
    return SendReviewDialog(title, str(folder), kind, window)


def choose(dialog: SendReviewDialog, kind: str) -> None:
    names = [each.name for each in REVIEW_FILES]
    dialog.kinds.button(names.index(kind)).click()


@pytest.mark.parametrize("kind", [each.name for each in REVIEW_FILES])
def test_the_kind_that_was_chosen_before_is_chosen(window: QWidget, tmp_path: Path, kind: str) -> None:
    assert dialog_for(window, tmp_path, kind).kind.name == kind


def test_a_kind_of_another_version_of_the_program_is_the_first_one(window: QWidget, tmp_path: Path) -> None:
    assert dialog_for(window, tmp_path, "carrier pigeon").kind is REVIEW_FILES[0]


def test_a_file_is_proposed_that_is_called_as_the_talk_and_follows_its_kind(window: QWidget, tmp_path: Path) -> None:
    dialog = dialog_for(window, tmp_path)
    assert dialog.path.parent == tmp_path
    assert dialog.path.name.endswith("a talk – review.xlsx")
    assert ":" not in dialog.path.name, "not every system takes it"
    choose(dialog, "html")
    assert (dialog.kind.name, dialog.path.suffix) == ("html", ".html")
    assert dialog.send.isEnabled()


def test_without_a_folder_it_goes_home(window: QWidget) -> None:
    assert SendReviewDialog("Bees", "", "docx", window).path.parent == Path.home()


def test_without_a_file_nothing_is_written(window: QWidget, tmp_path: Path) -> None:
    dialog = dialog_for(window, tmp_path)
    dialog.file.line.clear()
    assert not dialog.send.isEnabled()


def test_a_file_that_is_there_is_only_replaced_when_the_user_agrees(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialog_for(window, tmp_path)
    dialog.path.write_bytes(b"")
    asked = Asked(QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes)
    monkeypatch.setattr(QMessageBox, "question", asked)
    monkeypatch.setattr(QMessageBox, "warning", asked)
    dialog.send.click()
    assert (len(asked.questions), bool(dialog.result())) == (1, False)
    dialog.send.click()
    assert (len(asked.questions), bool(dialog.result())) == (2, True)


@pytest.mark.parametrize(("spoken", "headings"), [("pl", "pl"), ("en", "en"), ("de", "pl")])
def test_headings_are_in_the_language_of_the_window_at_first(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoken: str, headings: str
) -> None:
    monkeypatch.setattr(language, "spoken", lambda: spoken)
    dialog = dialog_for(window, tmp_path)
    assert dialog.spoken() == headings
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    assert dialog.spoken() == "en"


def test_each_kind_says_for_whom_it_is(window: QWidget, tmp_path: Path) -> None:
    dialog = dialog_for(window, tmp_path)
    about = [button.accessibleDescription() for button in dialog.kinds.buttons()]
    assert len(set(about)) == len(REVIEW_FILES)
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert set(about) <= set(shown)
