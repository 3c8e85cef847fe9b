"""What is chosen once for all."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
)

from dwuglos import places
from dwuglos.settings import Settings
from gui.commands.edit import ChangeSettings
from gui.dialogs.settings import SettingsDialog
from gui.look import theme
from gui.look.text_size import SIZES
from tests.gui.room import around, between


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
    assert chosen(dialog) == ["dark", "pl", "100", "ted-pl", "as-is"]
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
    assert shown(dialog) == ["Appearance", "&Theme"]
    dialog.search.setText("files lib")
    assert shown(dialog) == ["Files", "Library"]
    dialog.search.setText("language")
    assert "&Language of the window" in shown(dialog)
    dialog.search.setText("xqz")
    assert shown(dialog) == ["No matching setting."]
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


def labels(dialog):
    return {label.text(): label for label in dialog.findChildren(QLabel)}


def button(dialog, title, number=0):
    return [each for each in dialog.findChildren(QPushButton) if each.text() == title][number]


def line(dialog, name):
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name)


def grid(dialog):
    """The widget that holds the settings."""
    return labels(dialog)["Appearance"].parentWidget()


def test_the_choices_are_named_in_words(dialog):
    boxes = {each.accessibleName(): each for each in dialog.findChildren(QComboBox)}
    assert {name: [box.itemText(n) for n in range(box.count())] for name, box in boxes.items()} == {
        "Theme": ["Same as desktop", "Light", "Dark"],
        "Language of the window": ["Same as desktop", "English", "polski"],
        "Size of the texts of talks": [f"{size}%" for size in SIZES],
        "Limits for subtitles": [
            "Netflix PL (characters: 42, cps: 17)",
            "TED PL (characters: 42, cps: 21)",
            "Amara (characters: 42, cps: 25)",
            "Polish SDH (characters: 40)",
            "YouTube (characters: 43, cps: 25)",
            "Shorts (characters: 24, cps: 25)",
        ],
        "Typography of exports": [
            "As it is in the talk",
            'Plain: "straight" quotes, hyphens, three dots',
            "Polish: „quotes”, dashes –, ellipsis …",
        ],
    }
    assert dialog.chosen_theme == "dark"
    assert dialog.windowTitle() == "Settings"


def test_what_the_settings_do_not_know_is_as_it_was_at_first(qtbot):
    unknown = Settings(theme="pink", language="eo", profile="none", export={"typography": "fancy"}, notify=False)
    dialog = SettingsDialog(unknown, "", None)
    qtbot.addWidget(dialog)
    assert chosen(dialog) == ["system", "system", "100", "netflix-pl", "as-is"]
    assert not dialog.notify.isChecked()


def test_boxes_are_ticked_as_the_settings_say(dialog, settings):
    assert dialog.notify.isChecked()
    assert not dialog.ask_again.isChecked()
    assert dialog.ask_again.isEnabled()
    dialog.take(settings)
    assert settings.services_told == ["google"]
    assert (settings.language, settings.export, settings.notify) == ("pl", {"typography": "as-is"}, True)


def test_every_field_is_named_and_reached_by_its_letter(dialog):
    for text, label in labels(dialog).items():
        if label.buddy() is not None:
            name = label.buddy().accessibleName()
            assert name == text.replace("&", "") or isinstance(label.buddy(), QPushButton)
    buddies = {text.replace("&", ""): label.buddy() for text, label in labels(dialog).items()}
    assert buddies["Theme"] is dialog.theme
    assert buddies["Default folder for dialogs"] is dialog.folder
    assert (buddies["Keyboard shortcuts"], dialog.keys.accessibleName()) == (dialog.keys, "Change shortcuts…")
    assert dialog.services.accessibleName() == "Translation services…"
    openers = [each.accessibleName() for each in dialog.findChildren(QPushButton) if each.text() == "Open the folder"]
    assert openers == ["Open the folder: Settings and own templates", "Open the folder: Offline models"]


def test_places_are_shown_and_opened(qtbot, settings, monkeypatch):
    places.settings().parent.mkdir(parents=True, exist_ok=True)
    dialog = SettingsDialog(settings, "/a/library.db", None)
    qtbot.addWidget(dialog)
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    for name, path in (
        ("Library", "/a/library.db"),
        ("Settings and own templates", str(places.settings().parent)),
        ("Offline models", str(places.models())),
    ):
        assert (line(dialog, name).text(), line(dialog, name).isReadOnly()) == (path, True)
        assert line(dialog, name).cursorPosition() == 0  # where a path begins
    assert not dialog.folder.isReadOnly()
    button(dialog, "Open the folder").click()
    assert opened == [QUrl.fromLocalFile(str(places.settings().parent))]
    assert button(dialog, "Open the folder", 1).isEnabled() == places.models().is_dir()


def test_a_folder_that_is_not_there_cannot_be_opened(qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(places, "models", lambda: tmp_path / "none")
    dialog = SettingsDialog(Settings(), "", None)
    qtbot.addWidget(dialog)
    assert not button(dialog, "Open the folder", 1).isEnabled()


def test_the_whole_row_of_a_setting_is_hidden(dialog):
    dialog.search.setText("theme")
    assert not dialog.nothing.isVisible()
    assert [dialog.theme.isVisible(), dialog.language.isVisible(), dialog.keys.isVisible()] == [True, False, False]
    dialog.search.setText("notify me")
    assert [dialog.notify.isVisible(), dialog.ask_again.isVisible(), dialog.folder.isVisible()] == [True, False, False]
    assert shown(dialog) == ["Work"]
    dialog.search.setText("machine drafts")
    assert [dialog.services.isVisible(), dialog.profile.isVisible()] == [True, False]
    dialog.search.setText("appearance shortcuts")
    assert shown(dialog) == ["Appearance", "Keyboard shortcuts"]


def test_nothing_is_missed_while_nothing_is_looked_for(dialog):
    assert not dialog.nothing.isVisible()
    assert dialog.nothing.objectName() == "faint"
    headings = [label.text() for label in dialog.findChildren(QLabel) if label.objectName() == "subheading"]
    assert headings == ["Appearance", "Work", "Files"]


def test_enter_in_the_search_opens_no_dialog(dialog, qtbot):
    wanted = []
    dialog.keys_wanted.connect(lambda: wanted.append("keys"))
    assert not any(each.autoDefault() for each in (dialog.keys, dialog.services, button(dialog, "C&hoose…")))
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert wanted == []


@pytest.mark.parametrize(("which", "result"), [("Ok", 1), ("Cancel", 0)])
def test_the_buttons_agree_and_give_up(dialog, which, result):
    box = dialog.findChild(QDialogButtonBox)
    box.button(getattr(QDialogButtonBox.StandardButton, which)).click()
    assert (dialog.result(), dialog.isVisible()) == (result, False)


def test_the_settings_stand_below_the_search_in_two_columns(dialog, qtbot):
    dialog.resize(720, 900)
    page, area = grid(dialog), dialog.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.viewport().width() == page.width())
    below = [dialog.search, area, dialog.findChild(QDialogButtonBox)]
    assert all(between(*pair) >= 0 for pair in pairwise(below))
    assert area.height() > 10 * dialog.search.height()
    title = labels(dialog)["L&imits for subtitles"]
    fields = [dialog.theme, dialog.language, dialog.text_size, dialog.profile, dialog.typography]
    left = around(dialog.profile, page)[0]
    assert {around(each, page)[0] for each in (*fields, dialog.notify, dialog.keys, dialog.folder)} == {left}
    assert all(around(each, page)[2] == around(dialog.theme, page)[2] for each in fields)
    assert left - around(labels(dialog)["&Language of the window"], page)[0] > title.sizeHint().width()
    assert dialog.theme.width() > page.width() / 2
    headings = [labels(dialog)[text] for text in ("Appearance", "Work", "Files")]
    assert {around(each, page)[0] for each in headings} == {around(title, page)[0]}
    assert all(each.width() > left for each in headings)  # over both columns
    last = line(dialog, "Offline models")
    assert around(last, page)[3] > 40  # the room that is left is below all of them
    assert between(dialog.theme, dialog.language) < 20


def test_a_button_beside_a_line_leaves_the_line_the_room(dialog, qtbot):
    dialog.resize(720, 900)
    folder, choose = dialog.folder, button(dialog, "C&hoose…")
    qtbot.waitUntil(lambda: folder.width() > 200)
    holder = folder.parentWidget()
    left, above, _, below = around(folder, holder)
    assert (left, above, below) == (0, 0, 0)
    assert around(choose, holder)[2] == 0
    assert folder.width() > 3 * choose.width()
    assert dialog.keys.width() < dialog.theme.width()  # a button alone is as wide as its words
    assert around(dialog.keys, dialog.keys.parentWidget())[0] == 0


def test_a_small_screen_scrolls_the_settings_up_and_down_only(dialog, qtbot):
    area = dialog.findChild(QScrollArea)
    dialog.resize(420, 300)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert area.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert area.frameShape() == area.Shape.NoFrame
    assert grid(dialog).minimumSizeHint().width() <= 720


def test_it_opens_in_a_size_that_shows_all_of_it_where_the_screen_has_room(dialog):
    room = dialog.screen().availableSize()
    assert dialog.width() == min(720, room.width() - 20)
    is_whole = dialog.findChild(QScrollArea).verticalScrollBar().maximum() == 0
    assert is_whole or dialog.height() == room.height() - 60


@pytest.mark.parametrize("language", ["en", "pl"])
def test_settings_are_found_by_the_words_of_either_language(qtbot, settings, speak, language):
    speak(language)
    dialog = SettingsDialog(settings, "/library.db", None)
    qtbot.addWidget(dialog)
    dialog.show()
    heading, theme_, keys = {
        "en": ("Appearance", "&Theme", "Keyboard shortcuts"),
        "pl": ("Wygląd", "&Motyw", "Skróty klawiszowe"),
    }[language]
    for words in ("theme", "motyw"):
        dialog.search.setText(words)
        assert shown(dialog) == [heading, theme_]
    dialog.search.setText("skroty")
    assert keys in shown(dialog)
