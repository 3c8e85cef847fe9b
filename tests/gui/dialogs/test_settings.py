"""What is chosen once for all."""

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLabel, QPushButton

from dwuglos import places
from dwuglos.settings import Settings
from gui.commands.edit import ChangeSettings
from gui.dialogs.settings import SettingsDialog
from gui.look import theme


@pytest.fixture
def settings():
    return Settings(theme="dark", language="pl", profile="ted-pl", services_told=["google"], last_folder="/somewhere")


@pytest.fixture
def dialog(qtbot, settings):
    dialog = SettingsDialog(settings, "/library.db", None)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def chosen(dialog):
    return [box.currentData() for box in dialog.findChildren(QComboBox)]


def shown(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_it_shows_what_is_in_force(dialog):
    assert chosen(dialog) == ["dark", "pl", "ted-pl", "as-is"]
    assert dialog.folder.text() == "/somewhere"


def test_what_is_chosen_is_taken(dialog, settings):
    dialog.language.setCurrentIndex(1)
    dialog.typography.setCurrentIndex(2)
    dialog.notify.setChecked(False)
    dialog.ask_again.setChecked(True)
    dialog.folder.setText(" /elsewhere ")
    dialog.take(settings)
    assert (settings.language, settings.export, settings.notify) == ("en", {"typography": "polish"}, False)
    assert (settings.services_told, settings.last_folder) == ([], "/elsewhere")


def test_settings_are_found_by_their_words_and_by_their_section(dialog):
    dialog.search.setText("theme")
    assert shown(dialog) == ["Look", "&Theme"]
    dialog.search.setText("files lib")
    assert shown(dialog) == ["Files", "Library"]
    dialog.search.setText("language")
    assert "&Language of the window" in shown(dialog)
    dialog.search.setText("xqz")
    assert shown(dialog) == ["No setting is called so."]
    dialog.search.clear()
    assert "&Theme" in shown(dialog)


def test_keys_and_services_are_a_button_away(dialog, qtbot):
    with qtbot.waitSignals([dialog.keys_wanted, dialog.services_wanted]):
        dialog.keys.click()
        dialog.services.click()


def test_a_folder_can_be_chosen(dialog, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/chosen")
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "C&hoose…").click()
    assert dialog.folder.text() == "/chosen"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    dialog._choose_folder()
    assert dialog.folder.text() == "/chosen"


def test_nobody_is_asked_again_who_was_not_asked(qtbot):
    dialog = SettingsDialog(Settings(), "", None)
    qtbot.addWidget(dialog)
    assert not dialog.ask_again.isEnabled()


def test_what_is_agreed_is_in_force_and_kept(desk, monkeypatch, qapp):
    def agree(dialog):
        dialog.theme.setCurrentIndex(2)
        dialog.profile.setCurrentIndex(1)
        return True

    monkeypatch.setattr(QDialog, "exec", agree)
    desk.open()
    try:
        desk.run(ChangeSettings)
        assert theme.colours() == theme.DARK
    finally:
        theme.apply(qapp, "light")
    kept = Settings.load(places.settings())
    assert (kept.theme, kept.profile, kept.export) == ("dark", "ted-pl", {"typography": "as-is"})
    assert desk.window.status.limits.text() == "TED PL"


def test_what_is_not_agreed_changes_nothing(desk, monkeypatch):
    before = repr(desk.settings)
    monkeypatch.setattr(QDialog, "exec", lambda dialog: dialog.theme.setCurrentIndex(2))
    desk.run(ChangeSettings)
    assert repr(desk.settings) == before
