"""Every command, found by a few letters."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QDialog

from gui.commands import COMMANDS
from gui.commands.help import FindCommand
from gui.dialogs.palette import Choice, Palette, look_for
from tests.gui.desk import Key

DONE = []


def choice(name, title, english="", menu="Edit", obstacle=""):
    return Choice(name, title, english or title, menu, "", obstacle, lambda: DONE.append(name))


CHOICES = [
    choice("Undo", "Cofnij zmianę", "Undo change"),
    choice("Find", "Znajdź…", "Find…"),
    choice("Redo", "Ponów zmianę", "Redo change", obstacle="Nie ma czego ponowić."),
]


def names(wanted, recent=()):
    return [found.choice.name for found in look_for(wanted, CHOICES, recent)]


def test_a_command_is_found_in_either_language():
    assert names("znajdz") == names("find") == ["Find"]
    assert names("redo") == names("ponow") == ["Redo"]


def test_a_command_is_found_by_its_menu_too():
    assert names("edit undo") == []
    assert names("edit cofnij") == ["Undo"]


def test_what_can_be_done_stands_before_what_cannot():
    assert names("zmiane") == ["Undo", "Redo"]


def test_what_was_chosen_last_stands_first_while_nothing_is_typed():
    assert names("", ["Redo", "Gone", "Find"]) == ["Redo", "Find", "Undo"]
    assert names("  ") == ["Undo", "Find", "Redo"]


@pytest.fixture
def with_palette(desk, monkeypatch):
    """Run the command with a function that does something to the palette instead of a person."""

    def run(act):
        def exec_(palette):
            palette.show()
            palette.input.setFocus()
            act(palette)

        monkeypatch.setattr(Palette, "exec", exec_)
        desk.run(FindCommand)
        desk.qtbot.waitUntil(lambda: not desk.window.findChildren(Palette))

    return run


def test_a_command_is_run_by_a_few_letters_and_enter(desk, with_palette):
    desk.open(at=4)

    def act(palette):
        desk.qtbot.keyClicks(palette.input, "copy eng")
        desk.qtbot.keyClick(palette.input, Key.Key_Return)

    with_palette(act)
    assert desk.target(4) == "Some were lonely."
    assert desk.settings.commands_used == ["CopySource"]


def test_arrows_choose_among_what_fits(desk, with_palette):
    def act(palette):
        desk.qtbot.keyClicks(palette.input, "theme")
        titles = [found.choice.title for found in palette.model.found]
        desk.qtbot.keyClick(palette.input, Key.Key_PageDown)
        desk.qtbot.keyClick(palette.input, Key.Key_Up)
        desk.qtbot.keyClick(palette.input, Key.Key_Down)
        assert palette.list.currentIndex().row() == len(titles) - 1
        desk.qtbot.keyClick(palette.input, Key.Key_PageUp)
        desk.qtbot.keyClick(palette.input, Key.Key_Down)
        chosen.append(titles[1])
        desk.qtbot.keyClick(palette.input, Key.Key_Return)

    chosen = []
    with_palette(act)
    names = {"Light theme": "light", "Dark theme": "dark", "Theme of the system": "system"}
    assert desk.settings.theme == names[chosen[0]]


def test_what_cannot_be_done_says_why_and_is_not_done(desk, with_palette):
    desk.home()

    def act(palette):
        desk.qtbot.keyClicks(palette.input, "export sub")
        heard.append(palette.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
        desk.qtbot.keyClick(palette.input, Key.Key_Return)
        assert palette.isVisible()
        assert palette.result() == QDialog.DialogCode.Rejected

    heard = []
    with_palette(act)
    assert heard == ["Export subtitles…, File, Ctrl+E, Open a talk first."]


def test_every_command_is_there_and_those_that_are_not_possible_say_why(desk):
    desk.home()
    choices = desk.window.menus.choices()
    assert [each.name for each in choices] == [command.__name__ for command in COMMANDS]
    for each in choices:
        assert bool(each.obstacle) != desk.window.menus.action_named(each.name).isEnabled()
    assert not [each.title for each in choices if "&" in each.title]


def test_each_place_has_its_own_obstacles(desk):
    desk.open(at=1)
    why = {each.name: each.obstacle for each in desk.window.menus.choices()}
    assert why["Undo"] == "There is nothing to undo."
    assert why["AddParagraph"] == "Go to the article first."
    assert why["Confirm"] == ""
    desk.window.show_article()
    why = {each.name: each.obstacle for each in desk.window.menus.choices()}
    assert why["Confirm"] == "Go to the segments first."


def test_nothing_that_fits_is_said(desk, with_palette):
    def act(palette):
        desk.qtbot.keyClicks(palette.input, "xqzw")
        assert palette.none.isVisible()
        desk.qtbot.keyClick(palette.input, Key.Key_Return)
        assert palette.isVisible()

    with_palette(act)
    assert desk.told == ""


class Upside(QTranslator):
    def translate(self, context, text, _disambiguation=None, _n=-1):
        return "Kopiuj źródło" if text == "Copy the &English" else None


def test_a_window_in_another_language_finds_the_english_name(qapp, new_desk):
    upside = Upside()
    QCoreApplication.installTranslator(upside)
    try:
        copy = next(each for each in new_desk().window.menus.choices() if each.name == "CopySource")
    finally:
        QCoreApplication.removeTranslator(upside)
    assert (copy.title, copy.english) == ("Kopiuj źródło", "Copy the English")
    assert [found.choice.name for found in look_for("copy eng", [copy])] == ["CopySource"]
