"""A talk done with both panels open, an old version restored, while a second window follows along and takes over."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gui import claim
from gui.commands.segment import Confirm
from tests.gui.desk import CTRL, SHIFT, Key


def call(desk, name):
    desk.window.menus.refresh()
    desk.window.menus.action_named(name).trigger()
    desk.settle()
    return next(dock.view for dock in desk.window.docks._docks if dock.panel.name == name)


def both(desk):
    """Open both panels, one beside and one below the table, and go back to that."""
    history, notes = call(desk, "HistoryPanel"), call(desk, "NotesPanel")
    desk.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, desk.window.docks._docks[1])
    desk.settle()
    desk.key(Key.Key_Escape)
    return history, notes


def targets(view):
    return [version.segment.target for version in view.model.rows]


def test_a_talk_is_done_with_both_panels_and_followed_and_taken_over(at_work, new_desk, monkeypatch):
    monkeypatch.setattr(claim, "LOOK_MS", 20)
    history, _ = both(at_work)
    for id, texts in ((4, ("Bywało smutno.", "Bywali samotni.")), (5, ("Inni pisali.", "Inni pisali co dzień."))):
        for text in texts:
            at_work.table.go_to(id, edit=True)
            at_work.cell.input.setPlainText(text)
            at_work.run(Confirm)
    at_work.table.go_to(4)
    at_work.key(Key.Key_N, CTRL | SHIFT)
    at_work.type("Bez rymu?")
    at_work.key(Key.Key_Escape)
    assert at_work.table.hasFocus()
    at_work.qtbot.waitUntil(lambda: "Bywało smutno." in targets(history))

    second = new_desk()
    second.open(at=4)
    seen, read = both(second)
    assert second.session.read_only_reason
    second.qtbot.waitUntil(lambda: targets(seen) == targets(history))
    assert (read.field.text(), read.field.isReadOnly()) == ("Bez rymu?", True)

    at_work.window.activateWindow()
    history.list.setCurrentIndex(history.model.index(targets(history).index("Bywało smutno.")))
    history.restore.click()
    assert (at_work.target(4), at_work.segment(4).state) == ("Bywało smutno.", "translated")
    at_work.assert_saved()
    second.qtbot.waitUntil(lambda: second.target(4) == "Bywało smutno.")
    second.qtbot.waitUntil(lambda: targets(seen)[0] == "Bywało smutno.")

    at_work.window.close()
    second.qtbot.waitUntil(lambda: second.session.read_only_reason == "")
    assert not read.field.isReadOnly()
    seen.list.setCurrentIndex(seen.model.index(targets(seen).index("Bywali samotni.")))
    assert seen.restore.isEnabled()
    seen.restore.click()
    read.field.setPlainText("Z rymem.")
    second.window.close()
    segment = second.stored()[3]
    assert (segment.target, segment.note) == ("Bywali samotni.", "Z rymem.")
