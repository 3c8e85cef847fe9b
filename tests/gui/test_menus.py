"""The list of commands as a whole."""

from collections import Counter
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QAccessible, QAction, QKeyEvent, QKeySequence, QStatusTipEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox

from dwuglos.talk.edits import set_target
from gui.commands import COMMANDS, MENUS, go, view
from gui.commands.base import EditCommand
from gui.commands.checks import FixProblem
from gui.commands.clipboard import Copy, Cut, Paste
from gui.commands.edit import Redo, Undo
from gui.commands.file import DeleteTalk
from gui.commands.help import About
from gui.commands.segment import Confirm, Delete, Join
from tests.gui.desk import ALT, CTRL, SHIFT, TALK, Key

KEYS = [(command, key) for command in COMMANDS for key in command.keys.split(";") if key]


def mnemonic(title):
    _, _, rest = title.replace("&&", "").partition("&")
    return rest[:1].upper()


def test_no_two_commands_share_a_key():
    counted = Counter(QKeySequence(key).toString() for _, key in KEYS)
    assert all(counted)
    assert [key for key, n in counted.items() if n > 1] == []


def test_no_two_keys_are_one_in_polish_either(new_desk, speak):
    speak("pl")
    desk = new_desk()
    keys = [key.toString() for action in desk.window.findChildren(QAction) for key in action.shortcuts()]
    assert [key for key, n in Counter(keys).items() if n > 1] == []
    assert {"Ctrl+Return", "Ctrl+Enter"} <= set(keys)


def test_every_command_has_a_title():
    assert [c for c in COMMANDS if not c.title.strip("&… ")] == []


def test_every_command_tells_in_a_sentence_of_its_own_what_it_does(desk):
    tips = [desk.window.menus.action(command).statusTip() for command in COMMANDS]
    assert [tip for tip in tips if not tip.endswith(".") or len(tip) > 120] == []
    assert len(set(tips)) == len(tips)


@pytest.mark.parametrize("menu", MENUS, ids=lambda menu: menu.title)
def test_letters_of_a_menu_are_distinct(menu):
    for titles in menu.levels():
        letters = [mnemonic(title) for title in titles]
        assert "" not in letters
        assert [letter for letter, n in Counter(letters).items() if n > 1] == []


def test_limits_and_themes_have_menus_of_their_own(desk):
    menus = {menu.title(): menu for menu in desk.window.menuBar().findChildren(QMenu)}
    assert [action.text() for action in menus["&Theme"].actions()] == [
        "Theme of the &system",
        "&Light theme",
        "&Dark theme",
    ]
    assert len(menus["&Limits"].actions()) == 3
    assert menus["&Theme"].menuAction() in menus["&View"].actions()


def test_each_menu_lists_its_commands_in_groups(desk):
    """Those of a menu within a menu stand where the first of them would."""
    for menu, action in zip(MENUS, desk.window.menuBar().actions(), strict=True):
        wanted: list[str | None] = []
        for command in menu.commands:
            wanted += [None] * command.starts_group
            if not command.submenu or command.submenu not in wanted:
                wanted.append(command.submenu or command.__name__)
        shown = [
            None if each.isSeparator() else each.text() if each.menu() is not None else each.objectName()
            for each in action.menu().actions()
        ]
        assert shown == wanted
        for inner in {command.submenu for command in menu.commands} - {""}:
            (within,) = (each.menu() for each in action.menu().actions() if each.text() == inner)
            assert [each.objectName() for each in within.actions() if not each.isSeparator()] == [
                command.__name__ for command in menu.commands if command.submenu == inner
            ]


def test_context_menus_hold_the_commands_that_are_meant_for_them(desk):
    menus = desk.window.menus
    for actions, wanted in (
        (menus.cell_actions(), [command for command in COMMANDS if command.in_cell]),
        (menus.talk_list_actions(), [command for command in COMMANDS if command.in_talk_list]),
        (menus.entry_actions(), [command for command in COMMANDS if command.in_entries]),
        (menus.paragraph_actions(), [command for command in COMMANDS if command.in_paragraphs]),
    ):
        assert wanted
        assert [each.objectName() for each in actions if not each.isSeparator()] == [each.__name__ for each in wanted]
        assert not actions[0].isSeparator()


def test_the_context_menu_of_rows_is_short_enough_to_be_read(desk):
    actions = desk.window.menus.context_actions()
    inner = {action.text(): action.menu().actions() for action in actions if action.menu() is not None}
    folded = [menu for menu in MENUS if menu.is_folded]
    assert list(inner) == [menu.title for menu in folded]
    for menu in folded:
        assert [each.objectName() for each in inner[menu.title] if not each.isSeparator()] == [
            command.__name__ for command in menu.commands if command.in_context and not command.leads_in_context
        ]
        assert not inner[menu.title][0].isSeparator()
    beside = [each.objectName() for each in actions if not each.isSeparator() and each.menu() is None]
    assert beside == [
        command.__name__
        for menu in MENUS
        for command in menu.commands
        if command.in_context and (command.leads_in_context or not menu.is_folded)
    ]
    assert FixProblem.__name__ in beside
    assert len(beside) + len(inner) <= 26
    assert not actions[0].isSeparator()
    assert any(each.isSeparator() for each in actions)


def test_a_key_whose_command_is_not_possible_says_why(at_work):
    at_work.window.release_keys(lambda _: None)
    at_work.table.go_to(3)
    at_work.key(Key.Key_F8, CTRL | SHIFT)
    assert at_work.told == "Nothing was found in this segment that the program can put right."


def test_so_it_does_while_a_cell_is_open_and_stays_open(at_work):
    at_work.window.release_keys(lambda _: None)
    at_work.table.go_to(3, edit=True)
    at_work.type("x")
    at_work.key(Key.Key_F8, CTRL)
    assert at_work.told == "Nothing was found in this segment that the program can put right."
    assert at_work.table.open_cell is not None


def test_a_key_that_means_nothing_says_nothing(at_work):
    at_work.window.release_keys(lambda _: None)
    at_work.table.go_to(3)
    at_work.key(Key.Key_F8, CTRL | ALT)
    assert at_work.told == ""


def test_after_a_command_all_shows_at_once_what_is_possible_then(at_work):
    menus = at_work.window.menus
    at_work.table.go_to(3)
    menus.refresh()
    assert not menus.action(Undo).isEnabled()
    menus.action(Confirm).trigger()
    assert menus.action(Undo).isEnabled()
    assert not [timer for timer in menus.findChildren(QTimer) if timer.isActive()]
    menus.refresh_soon()
    assert [timer for timer in menus.findChildren(QTimer) if timer.isActive()]


def test_keys_that_waited_are_pressed_where_they_stand_for_a_command(at_work):
    menus = at_work.window.menus
    menus.press(QKeySequence("Ctrl+Alt+Shift+F12"))
    at_work.table.go_to(3)
    menus.press(QKeySequence("Ctrl+Return"))
    assert at_work.segment(3).state == "reviewed"


def test_the_palette_is_shown_every_command_as_it_is_now(at_work):
    menus = at_work.window.menus
    at_work.table.go_to(3)
    choices = {choice.name: choice for choice in menus.choices()}
    assert list(choices) == [command.__name__ for command in COMMANDS]
    confirm, redo = choices["Confirm"], choices["Redo"]
    assert (confirm.title, confirm.menu, confirm.keys) == ("Confirm and go on", "Segment", "Ctrl+Return")
    assert (confirm.obstacle, bool(redo.obstacle)) == ("", True)
    confirm.run()
    assert at_work.segment(3).state == "reviewed"


def test_every_command_that_has_an_icon_shows_it_when_icons_are_loaded(desk):
    menus = desk.window.menus
    menus.load_icons()
    assert [c.__name__ for c in COMMANDS if menus.action(c).icon().isNull() == bool(c.icon)] == []


def test_letters_of_the_menu_bar_are_distinct():
    letters = [mnemonic(menu.title) for menu in MENUS]
    assert len(set(letters)) == len(letters)


def test_no_command_has_a_key_that_opens_a_menu():
    opening = {QKeySequence(f"Alt+{mnemonic(menu.title)}").toString() for menu in MENUS}
    assert opening.isdisjoint(QKeySequence(key).toString() for _, key in KEYS)


def test_no_key_of_a_command_is_swallowed_by_the_open_cell(at_work):
    """On some desktops it would delete a line by Ctrl+U."""
    at_work.table.go_to(2, edit=True)
    swallowed = []
    for command, key in KEYS:
        combination = QKeySequence(key)[0]
        event = QKeyEvent(QEvent.Type.ShortcutOverride, combination.key(), combination.keyboardModifiers())
        event.ignore()
        QApplication.sendEvent(at_work.cell.input, event)
        if event.isAccepted():
            swallowed.append(command)
    # The first is for the home page; the keys of all of them are those of the text that is typed.
    assert swallowed == [DeleteTalk, Undo, Redo, Redo, Cut, Copy, Paste]


def test_a_context_menu_has_lines_between_groups_and_none_at_its_ends(at_work):
    for actions in (at_work.table.actions(), at_work.window.home.table.actions()):
        lines = [action.isSeparator() for action in actions]
        assert sum(lines) < len(lines) / 2
        assert not any(one and other for one, other in pairwise(lines))
        assert not lines[0]
        assert not lines[-1]
    assert any(action.isSeparator() for action in at_work.table.actions())
    names = {action.objectName() for action in at_work.table.actions()}
    assert {"Cut", "Copy", "Paste", "Insert", "Delete"} <= names


@pytest.fixture
def no_dialogs(monkeypatch):
    """Everything that would ask is answered with “no”."""
    monkeypatch.setattr(QDialog, "exec", lambda _: 0)
    monkeypatch.setattr(QMessageBox, "exec", lambda _: 0)
    monkeypatch.setattr(QMessageBox, "about", lambda *_: None)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))


def at_home(desk, new_desk):
    desk.home()


def in_a_talk(desk, new_desk):
    desk.open()


def in_an_empty_talk(desk, new_desk):
    desk.open()
    desk.table.selectAll()
    desk.run(Delete)
    desk.settle()


def in_a_talk_to_be_read(desk, new_desk):
    other = new_desk()
    other.open()
    desk.window.activateWindow()
    desk.open()
    assert desk.session.read_only_reason


PLACES = (at_home, in_a_talk, in_an_empty_talk, in_a_talk_to_be_read)


@pytest.mark.parametrize("place", PLACES)
def test_everything_that_is_possible_can_be_done(desk, new_desk, no_dialogs, place):
    """Each command in its turn: it must not fail, whatever those before it have done."""
    place(desk, new_desk)
    done = []
    for command in COMMANDS:
        if command.__name__ in ("Quit", "NewSample", "CloseTalk", "OpenTalk", "DeleteTalk", "RestoreTalk"):
            continue
        desk.window.menus.refresh()
        action = desk.window.menus.action(command)
        if action.isEnabled():
            action.trigger()
            done.append(command.__name__)
            desk.settle()
    assert "Keys" in done
    if place is in_a_talk:
        assert len(done) > 35


@pytest.mark.parametrize("place", PLACES)
def test_what_changes_a_talk_is_possible_only_where_it_can_be(desk, new_desk, place):
    place(desk, new_desk)
    desk.window.menus.refresh()
    changing = {name for menu in MENUS for name in menu.commands if issubclass(name, EditCommand)}
    possible = {command for command in changing if desk.window.menus.action(command).isEnabled()}
    assert bool(possible) == (place is in_a_talk)


def states(menus):
    """Return of every action whether it is possible and what it is called, as shown and as the command itself says."""
    menus.refresh()
    entries = menus._entries
    shown = [(each.action.isEnabled(), each.action.text()) for each in entries]
    asked = [(not each.command.obstacle(), each.command.label() or each.command.title) for each in entries]
    return shown, asked


@pytest.mark.parametrize("place", PLACES)
def test_actions_show_what_their_commands_say_wherever_one_is(desk, new_desk, place):
    for where in (place, at_home):
        where(desk, new_desk)
        shown, asked = states(desk.window.menus)
        assert shown == asked


def test_actions_show_what_their_commands_say_after_every_change(at_work):
    menus = at_work.window.menus
    at_work.table.go_to(2)
    for act, is_redo_possible in ((Join, False), (Undo, True), (Redo, False)):
        menus.action(act).trigger()
        shown, asked = states(menus)
        assert shown == asked
        assert menus.action(Redo).isEnabled() == is_redo_possible
    at_work.window.session.talk.read_only_reason = "Somebody else has it."
    shown, asked = states(menus)
    assert shown == asked
    assert not menus.action(Confirm).isEnabled()


def test_a_choice_that_is_made_again_stays_marked(at_work):
    menus = at_work.window.menus
    choice = next(each for each in menus._entries if each.command.checked())
    for _ in range(2):
        choice.action.setChecked(False)  # as Qt does when one that is in force is chosen once more
        menus.refresh()
        assert choice.action.isChecked()


def test_a_command_that_is_not_possible_does_nothing_when_it_is_asked_for(desk):
    desk.home()
    for command in COMMANDS:
        entry = next(each.command for each in desk.window.menus._entries if type(each.command) is command)
        if entry.obstacle():
            desk.window.menus._run(entry)
    assert desk.window.session is None
    assert desk.told == ""


def test_the_list_of_keys_names_every_command(desk):
    commands = desk.window.menus.keyed_commands()
    assert [each.name for each in commands] == [command.__name__ for command in COMMANDS]
    assert ("Confirm", "Segment", "Confirm and go on", "Ctrl+Return;Ctrl+Enter") in commands
    assert desk.window.menus.opening_keys()["Alt+F"] == "File"


def test_the_users_keys_are_in_force_and_taken_from_others(desk):
    desk.window.menus.use_keys({"Next": "Ctrl+J", "Previous": ""})
    keys = {name: desk.window.menus.action_named(name).shortcuts() for name in ("Next", "Previous", "Join", "Split")}
    assert keys == {"Next": [QKeySequence("Ctrl+J")], "Previous": [], "Join": [], "Split": [QKeySequence("Ctrl+D")]}


def test_the_context_menu_of_the_table_holds_commands_of_segments(at_work):
    titles = [action.objectName() for action in at_work.table.actions()]
    assert {"Confirm", "Split", "Join", "Delete", "FixProblem"} <= set(titles)


def test_a_talk_in_the_library_is_the_same_after_looking_around(desk, no_dialogs):
    before = desk.stored(TALK)
    desk.open()
    for command in go.MENU.commands + view.MENU.commands:
        desk.run(command)
    assert desk.stored(TALK) == before


def test_what_a_command_does_is_said_before_a_talk_is_open(desk):
    desk.window.start([])
    QApplication.sendEvent(desk.window, QStatusTipEvent("Makes a talk from a file."))
    assert desk.window.statusBar().currentMessage() == "Makes a talk from a file."


def test_a_command_of_a_screen_reader_waits_only_where_a_window_opens(at_work, monkeypatch):
    """What is typed after Ctrl+Enter must not overtake it."""
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    at_work.table.go_to(3)
    at_work.window.menus.refresh()
    at_work.window.menus.action(Confirm).trigger()
    assert at_work.segment(3).state == "reviewed"
    opened = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: opened.append(dialog))
    at_work.window.menus.action(About).trigger()
    assert opened == []
    at_work.settle()
    assert len(opened) == 1


def test_holding_a_key_that_changes_others_costs_nothing(at_work):
    keys = []
    at_work.window.release_keys(lambda _: None)
    at_work.window.key_left.connect(lambda key: keys.append(key.toString()))
    at_work.table.go_to(3)
    for key in (Key.Key_Control, Key.Key_Shift, Key.Key_Alt, Key.Key_Meta, Key.Key_F31):
        at_work.key(key)
    assert keys == ["F31"]


def test_actions_of_one_menu_are_parted_as_in_it(desk):
    menus = desk.window.menus
    shown = [None if action.isSeparator() else action.objectName() for action in menus.entry_actions()]
    assert None in shown
    assert not any(one is other is None for one, other in pairwise(shown))
    for number, name in enumerate(shown):
        if number and shown[number - 1] is not None and name is not None:
            ours = [(menu.title, each) for menu in MENUS for each in menu.commands]
            names = [each.__name__ for _, each in ours]
            first, last = names.index(shown[number - 1]), names.index(name)
            between = ours[first + 1 : last + 1]
            assert {title for title, _ in between} == {ours[first][0]}, "each menu begins a group"
            assert not any(each.starts_group for _, each in between), f"a line is missing above {name}"


def test_a_key_is_handed_on_by_what_is_possible_at_that_moment(at_work):
    menus, before = at_work.window.menus, at_work.target(2)
    menus.refresh()
    at_work.session.attempt(lambda transcript: set_target(transcript, 2, "Inaczej."))
    menus.press(QKeySequence("Ctrl+Z"))
    assert at_work.target(2) == before
