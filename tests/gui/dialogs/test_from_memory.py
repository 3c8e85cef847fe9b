"""How alike a match has to be: kept once the user goes on, between what makes sense."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dwuglos.settings import Settings
from gui.dialogs.from_memory import FromMemoryDialog


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def button(dialog: FromMemoryDialog, title: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == title)


def test_the_percentage_is_kept_when_the_user_goes_on(window: QWidget) -> None:
    settings = Settings(memory_least=80)
    dialog = FromMemoryDialog(settings, window)
    assert dialog.least.text() == "80%"
    dialog.least.setValue(90)
    assert settings.memory_least == 80
    assert button(dialog, "Translate").isDefault()
    button(dialog, "Translate").click()
    assert (settings.memory_least, bool(dialog.result())) == (90, True)


def test_whoever_gives_up_keeps_the_one_there_was(window: QWidget) -> None:
    settings = Settings(memory_least=80)
    dialog = FromMemoryDialog(settings, window)
    dialog.least.setValue(90)
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel).click()
    assert (settings.memory_least, bool(dialog.result())) == (80, False)


def test_a_match_is_at_least_half_alike_and_at_most_the_same(window: QWidget) -> None:
    dialog = FromMemoryDialog(Settings(), window)
    assert (dialog.least.minimum(), dialog.least.maximum()) == (50, 100)


def test_what_it_does_is_said_without_being_cut_off(window: QWidget) -> None:
    dialog = FromMemoryDialog(Settings(), window)
    dialog.show()
    about = next(label for label in dialog.findChildren(QLabel) if "nothing is sent anywhere" in label.text())
    assert about.height() >= about.heightForWidth(about.width())
