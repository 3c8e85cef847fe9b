"""A term changed everywhere, by keys."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.transcript import number
from gui.commands.edit import ChangeTerm
from gui.panels.views import term_change
from gui.panels.views.term_change import TermChangeDialog, show_term_change
from gui.panels.views.ticked_rows import TICK_WIDTH
from tests.gui.desk import TALK, TEXTS, Key

Check = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def other(kept):
    """A second talk of the same segments."""
    with Library(kept) as library:
        return library.add_talk("Keepers", number(TEXTS))


@pytest.fixture
def dialog(other, at_work):
    at_work.run(ChangeTerm)
    (dialog,) = at_work.window.findChildren(TermChangeDialog)
    yield dialog
    if isValid(dialog):
        dialog.close()


def finish(desk, dialog):
    changing = dialog.changing
    desk.qtbot.waitUntil(lambda: not dialog._pause.isActive() and not changing.is_running and not changing.is_changing)


def look(desk, dialog, old, new, everywhere=False):
    dialog.scope.setCurrentIndex(dialog.scope.findData(everywhere))
    dialog.put(old, new)
    finish(desk, dialog)


def put(desk, id, text):
    desk.session.do(edits.set_target(desk.transcript, id, text))


def rows(dialog):
    return [dialog.model.data(dialog.model.index(row)) for row in range(dialog.model.rowCount())]


def test_it_says_what_to_do_first(at_work, dialog):
    assert dialog.status.text() == "Type the term as it is now, and what comes instead."
    assert not dialog.go.isEnabled()


def test_what_is_typed_is_found_after_a_pause(at_work, dialog):
    dialog.old.setFocus()
    at_work.type("latarnik")
    dialog.new.setFocus()
    at_work.type("strażnik")
    assert dialog._pause.isActive()
    finish(at_work, dialog)
    assert rows(dialog) == ["Lighthouses · 3 · Polish: i ich latarnikom. Then: strażnikom."]
    assert dialog.status.text() == "Found: 1, to check: 0, ticked: 1"


def test_a_use_is_changed_and_can_be_undone_in_one_step(at_work, dialog):
    look(at_work, dialog, "latarnik", "strażnik")
    before = at_work.target(3)
    dialog.go.click()
    finish(at_work, dialog)
    assert at_work.target(3) == "i ich strażnikom."
    assert "Replaced: 1, in talks: 1." in dialog.status.text()
    at_work.session.undo()
    assert "Replaced" not in at_work.told
    finish(at_work, dialog)
    assert dialog.status.text() == "Found: 1, to check: 0, ticked: 1"
    assert at_work.target(3) == before
    at_work.qtbot.waitUntil(lambda: len(rows(dialog)) == 1)


def test_all_talks_are_asked_for_and_each_is_one_step(at_work, dialog, other, kept, monkeypatch):
    asked = []
    monkeypatch.setattr(term_change, "is_wanted", lambda *said: asked.append(said[2]) or True)
    look(at_work, dialog, "latarnik", "strażnik", everywhere=True)
    assert [row.split(" · ")[0] for row in rows(dialog)] == ["Lighthouses", "Keepers"]
    dialog.go.click()
    finish(at_work, dialog)
    assert asked == ["Uses to change: 2, in talks: 2. In each talk this is one step, which can be undone there."]
    with Library(kept, reading=True) as library:
        assert library.segments(other)[2].target == "i ich strażnikom."


def test_what_is_not_ticked_stays(at_work, dialog):
    look(at_work, dialog, "latarnik", "strażnik")
    dialog.model.setData(dialog.model.index(0), Qt.CheckState.Unchecked.value, Check)
    assert dialog.status.text() == "Found: 1, to check: 0, ticked: 0"
    before = at_work.target(3)
    dialog.go.click()
    finish(at_work, dialog)
    assert at_work.target(3) == before
    dialog.all.click()
    assert dialog.status.text() == "Found: 1, to check: 0, ticked: 1"
    dialog.none.click()
    assert dialog.status.text() == "Found: 1, to check: 0, ticked: 0"


def test_the_doubtful_come_first_and_can_be_left_out(at_work, dialog):
    put(at_work, 1, "Latarnia działała. To bardzo długa latarnia!")
    look(at_work, dialog, "latarnia", "reflektor")
    assert "Check: another case or number is possible" in rows(dialog)[0] or len(rows(dialog)) > 1
    doubtful = [bool(each.doubts) for each in dialog.changing.proposals]
    assert doubtful == sorted(doubtful, reverse=True)
    dialog.sure.click()
    assert [each.doubts for each in dialog.changing.ticked()] == [()] * doubtful.count(False)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("zebra", "koń", "The term was not found."),
        ("koń", "koń", "Both terms are the same; say what comes instead."),
        ("nowy", "latarnia", "“nowy” and “latarnia” are not of one kind: a noun can only be changed for a noun."),
    ],
)
def test_what_comes_to_nothing_is_said(at_work, dialog, old, new, said):
    look(at_work, dialog, old, new)
    assert dialog.status.text() == said
    assert not dialog.go.isEnabled()


def test_an_edit_made_meanwhile_is_looked_at_again(at_work, dialog):
    look(at_work, dialog, "latarnik", "strażnik")
    put(at_work, 3, "i innym.")
    at_work.qtbot.waitUntil(lambda: not rows(dialog))


def test_enter_looks_and_then_goes_to_the_list(at_work, dialog):
    look(at_work, dialog, "latarnik", "strażnik")
    dialog.new.setFocus()
    at_work.key(Key.Key_Return)
    assert dialog.list.hasFocus()


def test_the_list_of_talks_has_all_talks_only(other, desk):
    desk.home()
    desk.run(ChangeTerm)
    (dialog,) = desk.window.findChildren(TermChangeDialog)
    assert [dialog.scope.itemText(n) for n in range(dialog.scope.count())] == ["All talks"]
    look(desk, dialog, "latarnik", "strażnik", everywhere=True)
    assert len(rows(dialog)) == 2
    dialog.close()


def test_who_closes_it_while_it_changes_gets_all_changed(at_work, other, kept, monkeypatch):
    monkeypatch.setattr(term_change, "is_wanted", lambda *_: True)
    at_work.run(ChangeTerm)
    (dialog,) = at_work.window.findChildren(TermChangeDialog)
    look(at_work, dialog, "latarnik", "strażnik", everywhere=True)
    dialog.go.click()
    assert dialog.changing.is_changing
    dialog.close()
    at_work.qtbot.waitUntil(lambda: not at_work.window.findChildren(TermChangeDialog))
    assert at_work.target(3) == "i ich strażnikom."
    with Library(kept, reading=True) as library:
        assert library.segments(other)[2].target == "i ich strażnikom."


def test_who_closes_it_while_it_looks_hears_no_more(at_work, other):
    at_work.run(ChangeTerm)
    (dialog,) = at_work.window.findChildren(TermChangeDialog)
    dialog.scope.setCurrentIndex(1)
    dialog.put("latarnik", "strażnik")
    assert dialog.changing.is_running
    dialog.close()
    at_work.qtbot.waitUntil(lambda: not at_work.window.findChildren(TermChangeDialog))
    at_work.settle()


# What is typed


def test_terms_that_are_known_stand_in_it_and_in_the_one_that_is_open(at_work, dialog):
    assert show_term_change(at_work.window, "latarnik") is dialog
    assert (dialog.old.text(), dialog.new.text(), dialog.new.hasFocus()) == ("latarnik", "", True)
    assert dialog.status.text() == "Type the term as it is now, and what comes instead."
    assert not dialog.changing.is_running
    assert show_term_change(at_work.window, "", " strażnik ") is dialog
    assert dialog.old.text() == "latarnik"
    assert dialog.changing.is_running
    finish(at_work, dialog)
    assert len(rows(dialog)) == 1


def test_it_begins_with_the_term_as_it_is(at_work, dialog):
    assert dialog.old.hasFocus()
    dialog.put("", "strażnik")
    assert dialog.old.hasFocus()
    assert dialog.status.text() == "Type the term as it is now, and what comes instead."


def test_spaces_in_a_term_do_not_matter(at_work, dialog):
    look(at_work, dialog, "  latarnik ", "strażnik   morski ")
    assert rows(dialog) == ["Lighthouses · 3 · Polish: i ich latarnikom. Then: strażnikom morskim."]


def test_who_types_on_lets_go_of_what_was_found(at_work, dialog):
    look(at_work, dialog, "latarnik", "strażnik")
    dialog.go.click()
    finish(at_work, dialog)
    assert "Replaced: 1" in dialog.status.text()
    dialog.new.setFocus()
    at_work.type("u")
    assert dialog.status.text() == "Looking… Found: 0"
    dialog.put("zebra", "koń")
    finish(at_work, dialog)
    assert dialog.status.text() == "The term was not found."


def test_what_is_taken_out_leaves_nothing_found(at_work, dialog):
    look(at_work, dialog, "latarnik", "strażnik")
    dialog.new.clear()
    dialog._look()
    assert rows(dialog) == []
    assert dialog.status.text() == "Type the term as it is now, and what comes instead."


def test_enter_does_not_wait_for_the_pause_and_looks_once(at_work, dialog):
    at_work.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.old.setText("latarnik")
    dialog.new.setFocus()
    at_work.type("strażnik")
    at_work.key(Key.Key_Return)
    assert not dialog._pause.isActive()
    assert dialog.changing.is_running
    run = dialog.changing._run
    dialog._enter()
    assert dialog.changing._run is run, "it is being looked for already"
    finish(at_work, dialog)
    at_work.key(Key.Key_Return)
    assert dialog.list.hasFocus()
    assert dialog.list.currentIndex().row() == 0


def test_enter_leaves_the_row_that_is_current(at_work, dialog):
    look(at_work, dialog, "latarnik", "strażnik", everywhere=True)
    dialog.list.setCurrentIndex(dialog.model.index(1))
    dialog.new.setFocus()
    at_work.key(Key.Key_Return)
    assert dialog.list.currentIndex().row() == 1


def test_enter_stays_where_nothing_was_found(at_work, dialog):
    look(at_work, dialog, "zebra", "koń")
    dialog.new.setFocus()
    at_work.key(Key.Key_Return)
    assert dialog.new.hasFocus()


# What is said


def test_while_it_looks_and_where_nothing_is_found_nothing_can_be_ticked(at_work, dialog):
    buttons = (dialog.all, dialog.sure, dialog.none, dialog.go)
    assert [button.isEnabled() for button in buttons] == [False] * 4
    dialog.put("latarnik", "strażnik")
    assert dialog.status.text() == "Looking… Found: 0"
    assert not dialog.go.isEnabled()
    finish(at_work, dialog)
    assert [button.isEnabled() for button in buttons] == [True] * 4


def test_while_more_is_looked_for_nothing_can_be_changed(at_work, dialog):
    look(at_work, dialog, "latarnik", "strażnik")
    dialog.changing.is_running = True
    dialog.changing.changed.emit()
    assert dialog.status.text() == "Looking… Found: 1"
    assert dialog.none.isEnabled()
    assert not dialog.go.isEnabled()
    dialog._make()
    assert not dialog.changing.is_changing
    dialog.changing.is_running = False


def test_while_it_changes_it_says_so(at_work, dialog):
    look(at_work, dialog, "latarnik", "strażnik")
    dialog.go.click()
    assert dialog.status.text() == "Changing…"
    assert not dialog.go.isEnabled()
    finish(at_work, dialog)


def test_three_damaged_talks_are_named(at_work, kept, other):
    with Library(kept) as library:
        for n in range(4):
            library.add_talk(f"Damaged {n}", number(TEXTS))
    with closing(sqlite3.connect(kept)) as connection, connection:
        connection.execute("UPDATE segment SET note = x'ff' WHERE talk_id > ? AND id = 1", (other,))
    dialog = show_term_change(at_work.window)
    look(at_work, dialog, "zebra", "koń", everywhere=True)
    first, second = dialog.status.text().splitlines()
    assert first == "The term was not found."
    what, _, names = second.removesuffix(".").partition(": ")
    assert what == "Damaged talks, looked through as far as they can be read"
    assert len(names.split(", ")) == 3
    assert set(names.split(", ")) < {f"Damaged {n}" for n in range(4)}
    dialog.close()


def test_all_of_it_is_on_the_screen_and_each_field_has_its_letter(dialog):
    letters = {label.text(): label.buddy() for label in dialog.findChildren(QLabel) if label.buddy() is not None}
    assert letters == {"T&erm now": dialog.old, "&Instead": dialog.new, "&Where": dialog.scope}
    assert [field.placeholderText() for field in (dialog.old, dialog.new)] == [
        "for example: prompt",
        "for example: polecenie",
    ]
    (about,) = (label for label in dialog.findChildren(QLabel) if label.text().startswith("Type both terms"))
    parts = (about, dialog.status, dialog.list, dialog.all, dialog.sure, dialog.none, dialog.go)
    assert all(part.isVisible() for part in parts)
    tops = [part.mapTo(dialog, QPoint()).y() for part in (about, dialog.old, dialog.status, dialog.list, dialog.all)]
    assert tops == sorted(set(tops)), "one below the other"
    assert dialog.minimumSizeHint().width() <= 760


# Going to a use


@pytest.fixture
def click(dialog, monkeypatch):
    """A function that clicks on a row, so many pixels from its left edge."""

    def click(row, x):
        place = dialog.list.viewport().mapToGlobal(QPoint(x, 5))
        monkeypatch.setattr(term_change, "QCursor", SimpleNamespace(pos=lambda: place))
        dialog.list.clicked.emit(dialog.model.index(row))

    return click


def test_a_click_goes_to_a_use_in_the_open_talk_and_one_on_the_tick_does_not(at_work, dialog, click, monkeypatch):
    look(at_work, dialog, "latarnik", "strażnik", everywhere=True)
    assert dialog.model.proposal(0).first.talk == TALK
    click(0, TICK_WIDTH)
    assert at_work.here == 4
    click(0, TICK_WIDTH + 1)
    assert at_work.here == 3
    wanted = []
    at_work.window.search.hit_wanted.connect(wanted.append)
    click(1, TICK_WIDTH + 50)
    assert wanted == [], "another talk is opened by two clicks"
    monkeypatch.setattr(dialog._desk.search, "hit_wanted", SimpleNamespace(emit=wanted.append))
    dialog.list.activated.emit(dialog.model.index(1))
    assert wanted == [dialog.model.proposal(1).first]


def test_enter_in_the_list_goes_to_the_use(at_work, dialog):
    look(at_work, dialog, "latarnik", "strażnik")
    dialog.list.activated.emit(dialog.model.index(0))
    assert at_work.here == 3


# Changing


def test_with_nothing_ticked_it_says_what_to_do(at_work, dialog):
    look(at_work, dialog, "latarnik", "strażnik")
    dialog.none.click()
    dialog.go.click()
    assert at_work.told == "Nothing is ticked: tick what is to be changed."
    assert not dialog.changing.is_changing


def test_what_is_being_typed_is_kept_before_it_changes(at_work, dialog):
    look(at_work, dialog, "latarnik", "strażnik")
    at_work.table.go_to(4, edit=True)
    at_work.cell.input.setPlainText("Samotni.")
    dialog.go.click()
    finish(at_work, dialog)
    assert at_work.target(4) == "Samotni."
    assert at_work.target(3) == "i ich strażnikom."


def test_who_does_not_agree_to_several_talks_keeps_them(at_work, dialog, monkeypatch):
    monkeypatch.setattr(term_change, "is_wanted", lambda *_: False)
    look(at_work, dialog, "latarnik", "strażnik", everywhere=True)
    dialog.go.click()
    assert not dialog.changing.is_changing
    assert at_work.target(3) == "i ich latarnikom."
    assert dialog.go.isEnabled()


def test_another_talk_takes_its_place(at_work, dialog, other):
    at_work.open(other)
    at_work.qtbot.waitUntil(lambda: not at_work.window.findChildren(TermChangeDialog))


def test_another_scope_is_looked_through_at_once(at_work, dialog):
    look(at_work, dialog, "latarnik", "strażnik")
    assert [dialog.scope.itemText(n) for n in range(2)] == ["This talk", "All talks"]
    dialog.scope.setCurrentIndex(1)
    assert dialog.changing.in_all_talks
    finish(at_work, dialog)
    assert len(rows(dialog)) == 2
