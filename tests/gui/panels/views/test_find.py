"""Finding and replacing beside the editor."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, number
from gui.commands.edit import Find, Replace
from gui.panels.views import find
from gui.replacing import Outcome
from tests.gui.desk import CTRL, TALK, TEXTS, Key
from tests.gui.room import are_below_one_another, are_side_by_side, around


@pytest.fixture
def other(kept):
    """A second talk of the same segments, and a damaged one."""
    with Library(kept) as library:
        return library.add_talk("Keepers", number(TEXTS))


@pytest.fixture
def view(other, at_work, call):
    return call("FindPanel")


def finish(desk, view):
    search = desk.window.search
    desk.qtbot.waitUntil(lambda: not view.form._pause.isActive() and not search.is_running and not search.is_replacing)


def look(desk, view, text, kind="text", scope="talk"):
    view.form.kind.setCurrentIndex(view.form.kind.findData(kind))
    view.form.scope.setCurrentIndex(view.form.scope.findData(scope))
    view.form.text.setText(text)
    desk.key(Key.Key_Return)
    finish(desk, view)


def rows(view):
    return [view.model.data(view.model.index(row)) for row in range(view.model.rowCount())]


def test_it_says_what_to_do_first(view):
    assert view.status.text() == "Type what to look for."
    assert not view.go.isEnabled()
    for box in view.form.fields.values():
        box.setChecked(False)
    assert view.status.text().startswith("Choose where to look")


def test_what_is_typed_is_found_after_a_pause(at_work, view):
    at_work.type("latarni")
    assert view.form._pause.isActive()
    finish(at_work, view)
    assert rows(view) == [
        "Lighthouses · 2 · Polish: Dziś przyjrzymy się latarniom,",
        "Lighthouses · 3 · Polish: i ich latarnikom.",
    ]
    assert view.status.text() == "Found: 2"


def test_words_are_found_in_all_their_forms(at_work, view):
    look(at_work, view, "latarnia", "lemma", "all")
    assert [row.split(":")[0] for row in rows(view)] == ["Lighthouses · 2 · Polish", "Keepers · 2 · Polish"]
    assert not view.form.words.isEnabled()


def test_what_is_wrong_with_an_expression_is_said_at_once(at_work, view):
    look(at_work, view, "(lat", "pattern")
    assert "“(” at character 1 that is not closed" in view.status.text()
    look(at_work, view, "(lat)arni", "pattern")
    view.form.instead.setText(r"\2")
    assert "has no group 2" in view.status.text()
    assert not view.go.isEnabled()
    view.form.instead.setText(r"\1")
    assert view.status.text() == "Found: 2"
    assert rows(view)[0].endswith("Then: lat")


def test_a_wrong_replacement_is_not_made_once_ticks_change(at_work, view):
    look(at_work, view, "(lat)arni", "pattern")
    view.form.instead.setText(r"\2")
    view.model.setData(view.model.index(0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert "has no group 2" in view.status.text()
    assert not view.go.isEnabled()
    view.all.click()
    assert not view.go.isEnabled()
    view.form.instead.clear()
    assert view.go.isEnabled()
    assert view.status.text() == "Found: 2"


def test_nothing_found(at_work, view):
    look(at_work, view, "zebra")
    assert view.status.text() == "Not found"
    assert not view.go.isEnabled()


def test_what_is_ticked_is_replaced_in_front_of_the_user(at_work, view):
    look(at_work, view, "latarni")
    view.model.setData(view.model.index(0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert view.status.text() == "Found: 2, ticked: 1"
    view.form.instead.setText("lamp")
    view.go.click()
    finish(at_work, view)
    assert (at_work.target(2), at_work.target(3)) == ("Dziś przyjrzymy się latarniom,", "i ich lampkom.")
    assert "Replaced: 1, in talks: 1." in at_work.told
    at_work.session.undo()
    assert at_work.target(3) == "i ich latarnikom."
    assert "Replaced" not in at_work.told


def test_nothing_is_replaced_where_nothing_is_ticked(at_work, view):
    look(at_work, view, "latarni")
    view.none.click()
    view.go.click()
    assert "Nothing is ticked" in at_work.told
    view.all.click()
    assert view.status.text() == "Found: 2"


@pytest.mark.parametrize("agrees", [True, False])
def test_several_talks_are_replaced_in_once_the_user_agrees(at_work, view, other, monkeypatch, agrees):
    questions = []
    monkeypatch.setattr(find, "is_wanted", lambda *arguments: questions.append(arguments[2]) or agrees)
    look(at_work, view, "światło", scope="all")
    view.form.instead.setText("lampa")
    view.form.instead.setFocus()
    at_work.key(Key.Key_Return)
    finish(at_work, view)
    assert questions == ["Places to replace: 2, in talks: 2. In each talk this is one step, which can be undone there."]
    assert (at_work.stored(other)[5].target == "Zostało tylko lampa.") is agrees
    assert ("Segments to confirm again: 2." in at_work.told) is agrees


def test_why_a_talk_was_not_changed_is_said(at_work, view, other, monkeypatch):
    monkeypatch.setattr(find, "is_wanted", lambda *_: True)
    look(at_work, view, "światło", scope="all")
    with Library(at_work.path) as library, library.lock_talk(other):
        view.go.click()
        finish(at_work, view)
    assert "“Keepers” was not changed:" in at_work.told


def test_a_talk_that_may_only_be_read_is_not_changed(at_work, view):
    look(at_work, view, "światło")
    at_work.session.talk.read_only_reason = "Somebody else has it."
    view.form.instead.setText("x")
    view.go.click()
    finish(at_work, view)
    assert at_work.target(6) == "Zostało tylko światło."
    assert "“Lighthouses” was not changed: Somebody else has it." in at_work.told


def test_the_list_is_walked_by_keys(at_work, view):
    look(at_work, view, "latarni")
    at_work.key(Key.Key_Down)
    assert view.list.hasFocus()
    at_work.key(Key.Key_Down)
    at_work.key(Key.Key_Return)
    assert at_work.here == 3
    at_work.key(Key.Key_Space)
    assert view.status.text() == "Found: 2, ticked: 1"


def test_replace_takes_up_what_is_selected_or_looked_for(at_work, view):
    at_work.key(Key.Key_Escape)
    at_work.run(Find)
    at_work.page.find_bar.input.setText("wieczór")
    at_work.run(Replace)
    assert view.form.text.text() == "wieczór"
    assert view.form.instead.hasFocus()
    finish(at_work, view)
    assert rows(view) == ["Lighthouses · 1 · Polish: Dobry wieczór."]


def test_the_key_for_replacing_goes_on_to_what_comes_instead(at_work, view):
    at_work.run(Replace)
    view.form.text.setText("wieczór")
    view.form.instead.setText("ranek")
    view.form.text.setFocus()
    at_work.key(Key.Key_H, CTRL)
    assert view.form.instead.hasFocus()
    assert view.form.instead.selectedText() == "ranek"
    assert view.form.text.text() == "wieczór"


def test_what_was_found_stays_when_another_talk_is_opened(at_work, view, other, call):
    look(at_work, view, "światło", scope="all")
    at_work.open(other)
    view = call("FindPanel")
    assert view.form.text.text() == "światło"
    assert view.form.scope.currentData() == "all"
    assert len(rows(view)) == 2


def test_a_damaged_talk_is_named(at_work, view):

    with closing(sqlite3.connect(at_work.path)) as connection, connection:
        connection.execute("UPDATE segment SET note = x'ff' WHERE talk_id <> ? AND id = 1", (TALK,))
    look(at_work, view, "światło", scope="all")
    assert view.status.text() == "Found: 2. Damaged talks, looked through as far as they can be read: Keepers."


def test_many_hits_are_shown(at_work, view):
    texts = [NewSegment(None, None, "a" * 30) for _ in range(1000)]
    with Library(at_work.path) as library:
        library.add_talk("Long", number(texts))
    look(at_work, view, "a", scope="all")
    assert view.model.rowCount() > 30_000
    assert view.status.text().startswith("Found: 30")
    view.none.click()
    assert ", ticked: 0" in view.status.text()


def test_all_of_it_is_seen_one_below_the_other_with_room_around(at_work, view, monkeypatch):
    look(at_work, view, "latarni")
    assert are_below_one_another(view, view.form, view.status, view.list, view.go)
    assert are_below_one_another(view, view.list, view.all)
    assert around(view.form, view)[:3] == (8, 6, 8)
    assert around(view.list, view)[::2] == (8, 8)
    assert around(view.go, view)[3] >= 6
    assert view.list.accessibleName() == "What was found"
    assert not view.stop.isVisible()
    monkeypatch.setattr(at_work.window.search, "is_running", True)
    view._show_state()
    QApplication.processEvents()
    assert are_side_by_side(view, view.status, view.stop)


def test_a_long_answer_is_broken_where_the_panel_ends(view):
    view.status.setText("Nie wiadomo, czego szukać w tym wykładzie. " * 12)
    QApplication.processEvents()
    assert view.status.height() >= 2 * view.status.fontMetrics().height()
    assert around(view.status, view)[0] == 8


def test_the_first_hit_is_chosen_for_who_comes_from_the_field(at_work, view):
    look(at_work, view, "latarni")
    view.form.left.emit()
    assert view.list.hasFocus()
    assert view.list.currentIndex().row() == 0
    view.list.setCurrentIndex(view.model.index(1))
    view.form.left.emit()
    assert view.list.currentIndex().row() == 1


def test_without_a_hit_the_field_is_not_left(at_work, view):
    look(at_work, view, "nigdzie")
    view.form.left.emit()
    assert not view.list.hasFocus()


def test_a_click_goes_to_a_hit_of_the_open_talk_and_not_to_that_of_another(at_work, view, other):
    look(at_work, view, "światło", scope="all")
    at_work.table.go_to(1)
    gone = []
    at_work.window.search.hit_wanted.disconnect()
    at_work.window.search.hit_wanted.connect(lambda hit: gone.append(hit.talk))
    talks = [view.model.hit(row).talk for row in range(2)]
    for row in sorted((0, 1), key=lambda row: talks[row] == TALK):
        at = view.list.visualRect(view.model.index(row)).center()
        QCursor.setPos(view.list.viewport().mapToGlobal(at))
        view.list.clicked.emit(view.model.index(row))
        assert (at_work.here, gone) == (6 if talks[row] == TALK else 1, [])


def test_a_click_on_a_tick_goes_nowhere(at_work, view):
    look(at_work, view, "światło")
    at_work.table.go_to(1)
    corner = view.list.visualRect(view.model.index(0)).topLeft() + QPoint(3, 3)
    QCursor.setPos(view.list.viewport().mapToGlobal(corner))
    view.list.clicked.emit(view.model.index(0))
    assert at_work.here == 1


def test_what_would_come_instead_is_shown_in_the_list_at_once(at_work, view):
    look(at_work, view, "światło")
    before = view.list.viewport().grab().toImage()
    view.form.instead.setText("lampa")
    assert view.model.replacement is not None
    QApplication.processEvents()
    assert view.list.viewport().grab().toImage() != before
    view.form.instead.clear()
    assert view.model.replacement is None


@pytest.mark.parametrize(
    ("count", "more"), [(1, ""), (3, ""), (4, "Other talks that were not changed: 1."), (9, ": 6.")]
)
def test_of_many_talks_that_were_not_changed_some_are_named(at_work, view, count, more):
    outcome = Outcome()
    outcome.hits, outcome.talks = 12, 4
    outcome.failures = [(id, "Somebody else has it.") for id in range(101, 101 + count)]
    at_work.window.search.replaced.emit(outcome)
    assert at_work.told.startswith("Replaced: 12, in talks: 4.")
    assert at_work.told.count("was not changed: Somebody else has it.") == min(count, 3)
    assert ("Other talks" in at_work.told) is bool(more)
    assert more in at_work.told
