"""Finding in all talks while none is open."""

from __future__ import annotations

from gui.commands.edit import Replace
from gui.panels.views.find_dialog import FindDialog
from tests.gui.desk import CTRL, TALK, Key


def test_a_hit_opens_its_talk_and_closes_the_dialog(desk):
    desk.home()
    desk.run(Replace)
    (dialog,) = desk.window.findChildren(FindDialog)
    view, search = dialog.view, desk.window.search
    assert [view.form.scope.itemData(n) for n in range(view.form.scope.count())] == ["all"]
    view.form.text.setText("światło")
    view.form.text.returnPressed.emit()
    desk.qtbot.waitUntil(lambda: view.model.rowCount() == 1 and not search.is_running)
    assert view.status.text() == "Found: 1"
    view.list.activated.emit(view.model.index(0))
    desk.qtbot.waitUntil(lambda: desk.window.session is not None and desk.session.id == TALK)
    desk.settle()
    assert desk.here == 6
    assert not desk.window.findChildren(FindDialog)


def test_it_is_closed_by_a_key(desk):
    desk.home()
    desk.run(Replace)
    (dialog,) = desk.window.findChildren(FindDialog)
    dialog.activateWindow()
    desk.qtbot.waitUntil(lambda: dialog.view.form.text.hasFocus())
    desk.key(Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(FindDialog))


def test_the_key_that_opened_it_goes_to_what_comes_instead(desk):
    desk.home()
    desk.run(Replace)
    (dialog,) = desk.window.findChildren(FindDialog)
    dialog.activateWindow()
    desk.qtbot.waitUntil(lambda: dialog.view.form.text.hasFocus())
    dialog.view.form.instead.setText("latarnia")
    desk.key(Key.Key_H, CTRL)
    assert dialog.view.form.instead.hasFocus()
    assert dialog.view.form.instead.selectedText() == "latarnia"


def test_it_is_there_once(desk):
    desk.home()
    desk.run(Replace)
    (dialog,) = desk.window.findChildren(FindDialog)
    dialog.view.form.text.setText("światło")
    search = desk.window.search
    desk.qtbot.waitUntil(lambda: search.query is not None and not search.is_running)
    desk.run(Replace)
    assert desk.window.findChildren(FindDialog) == [dialog]
    assert dialog.view.form.text.selectedText() == "światło"


def test_it_is_closed_when_a_talk_is_opened_without_it(desk):
    desk.home()
    desk.run(Replace)
    desk.window.open_talk(TALK)
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    desk.settle()
    assert not desk.window.findChildren(FindDialog)
