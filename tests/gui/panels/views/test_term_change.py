"""A term changed everywhere, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.transcript import number
from gui.commands.edit import ChangeTerm
from gui.panels.views import term_change
from gui.panels.views.term_change import TermChangeDialog
from tests.gui.desk import TEXTS, Key

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
