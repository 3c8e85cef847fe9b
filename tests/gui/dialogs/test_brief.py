"""The dialog of what a language model is told of a talk: what it shows, what it keeps, and when it may close."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dwuglos.settings import Settings
from dwuglos.talk.brief import LONGEST, Brief
from gui.dialogs.brief import RENEWING, BriefDialog
from tests.gui.desk import Asked

Button = QMessageBox.StandardButton


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def settings() -> Settings:
    return Settings(examples=True, examples_of_files=False, renewing="offer", renewing_cents=20)


@pytest.fixture
def dialog(window: QWidget, settings: Settings) -> BriefDialog:
    return BriefDialog(settings, Brief("O pszczołach.", is_shared=True), window)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """What is asked before something typed is given up; it is given up."""
    asked = Asked(Button.Discard)
    monkeypatch.setattr(QMessageBox, "question", asked)
    return asked


def ok(dialog: BriefDialog) -> QPushButton:
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)


def kept(settings: Settings) -> tuple[bool, bool, str, int]:
    return settings.examples, settings.examples_of_files, settings.renewing, settings.renewing_cents


def test_it_shows_what_there_is(dialog: BriefDialog) -> None:
    assert dialog.synopsis.toPlainText() == "O pszczołach."
    assert (dialog.examples.isChecked(), dialog.shared.isChecked(), dialog.files.isChecked()) == (True, True, False)
    assert (dialog.renewing.currentData(), dialog.cents.value()) == ("offer", 20)
    assert dialog.room.text() == "13 of 1200 characters"
    assert dialog.brief == Brief("O pszczołach.", True)


def test_choices_go_into_the_settings_when_it_is_accepted(dialog: BriefDialog, settings: Settings) -> None:
    dialog.synopsis.setPlainText(" O pszczołach\ni  miodzie. ")
    dialog.shared.setChecked(False)
    dialog.files.setChecked(True)
    dialog.renewing.setCurrentIndex(dialog.renewing.findData("alone"))
    dialog.cents.setValue(50)
    assert kept(settings) == (True, False, "offer", 20)
    ok(dialog).click()
    assert dialog.result()
    assert kept(settings) == (True, True, "alone", 50)
    assert dialog.brief == Brief("O pszczołach i miodzie.", False)


def test_what_was_chosen_is_given_up_with_it(dialog: BriefDialog, settings: Settings) -> None:
    dialog.examples.setChecked(False)
    dialog.reject()  # nothing was typed, and nothing is asked
    assert not dialog.result()
    assert kept(settings) == (True, False, "offer", 20)


def test_a_synopsis_that_is_too_long_does_not_go(dialog: BriefDialog, asked: Asked) -> None:
    dialog.synopsis.setPlainText("a" * LONGEST)
    assert ok(dialog).isEnabled()
    assert dialog.write.isEnabled()
    dialog.synopsis.setPlainText("a" * (LONGEST + 1))
    assert not ok(dialog).isEnabled()
    assert not dialog.write.isEnabled()
    assert dialog.room.text() == "1201 of 1200 characters"
    dialog.reject()
    assert asked.questions == ["The synopsis is too long to be kept. Give it up?"]


def test_what_only_counts_with_another_choice_is_off_without_it(dialog: BriefDialog) -> None:
    assert dialog.shared.isEnabled()
    assert not dialog.cents.isEnabled()
    dialog.examples.setChecked(False)
    assert not dialog.shared.isEnabled()
    assert not dialog.files.isEnabled()
    dialog.renewing.setCurrentIndex(dialog.renewing.findData("alone"))
    assert dialog.cents.isEnabled()


@pytest.mark.parametrize(("answer", "closes"), [(Button.Cancel, False), (Button.Discard, True), (Button.Save, True)])
def test_a_synopsis_that_was_typed_is_not_lost_by_escape(
    dialog: BriefDialog, monkeypatch: pytest.MonkeyPatch, answer: Button, closes: bool
) -> None:
    asked = Asked(answer)
    monkeypatch.setattr(QMessageBox, "question", asked)
    dialog.show()
    dialog.synopsis.setPlainText("O miodzie.")
    dialog.reject()
    assert asked.questions == ["Keep what you changed in the synopsis?"]
    assert dialog.isVisible() is not closes
    assert bool(dialog.result()) is (answer == Button.Save)


def test_a_proposal_stands_in_the_place_of_what_was_there(window: QWidget, settings: Settings, asked: Asked) -> None:
    dialog = BriefDialog(settings, Brief("O pszczołach."), window, proposal="O tańcu pszczół.")
    assert dialog.brief.synopsis == "O tańcu pszczół."
    dialog.reject()
    assert asked.questions == [], "nobody typed it"


def test_the_model_is_to_write_it_once_what_was_chosen_is_kept(
    dialog: BriefDialog, settings: Settings, qtbot: QtBot
) -> None:
    dialog.cents.setValue(7)
    seen: list[int] = []
    dialog.writing_wanted.connect(lambda: seen.append(settings.renewing_cents))
    dialog.write.click()
    assert seen == [7]
    assert dialog.result()


def test_a_choice_of_another_version_of_the_program_is_the_first_one(window: QWidget) -> None:
    dialog = BriefDialog(Settings(renewing="sometimes"), Brief(), window)
    assert dialog.renewing.currentData() == RENEWING[0][0] == "off"


def test_each_field_has_its_letter_and_tab_leaves_the_synopsis(dialog: BriefDialog) -> None:
    buddies = {label.buddy() for label in dialog.findChildren(QLabel) if label.buddy() is not None}
    assert buddies == {dialog.synopsis, dialog.renewing, dialog.cents}
    assert dialog.synopsis.tabChangesFocus()
