"""The history of a segment: every version told, compared, copied and restored."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QGuiApplication

from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.history import History
from dwuglos.talk.transcript import Transcript
from gui.commands.edit import Undo
from gui.panels.history import HistoryPanel
from tests.gui.desk import CTRL, TALK, Key


def do(desk, make):
    assert desk.session.attempt(make)
    desk.wait_saved()


def type_in(desk, *texts, id=4):
    for text in texts:
        do(desk, lambda transcript, text=text: edits.set_target(transcript, id, text))


def come(desk, view, count):
    desk.qtbot.waitUntil(lambda: len(view.model.rows) == count)


def targets(view):
    return [version.segment.target for version in view.model.rows]


def test_every_version_is_listed_the_newest_first(at_work, call):
    type_in(at_work, "Bywało", "Bywało smutno.")
    view = call("HistoryPanel")
    come(at_work, view, 3)
    assert targets(view) == ["Bywało smutno.", "Bywało", ""]
    assert view.heading.text() == "Segment 4"
    assert view.empty.isHidden()
    assert view.list.hasFocus()


def test_it_follows_the_cursor(at_work, call):
    type_in(at_work, "Bywało")
    view = call("HistoryPanel")
    come(at_work, view, 2)
    at_work.table.go_to(5)
    come(at_work, view, 0)
    assert view.heading.text() == "Segment 5"
    at_work.table.go_to(4)
    come(at_work, view, 2)


def test_a_new_version_comes_when_it_is_saved(at_work, call):
    view = call("HistoryPanel")
    type_in(at_work, "Bywało")
    come(at_work, view, 2)
    assert targets(view) == ["Bywało", ""]
    assert view.list.currentIndex().row() == 0


def test_edits_of_other_segments_ask_the_library_nothing(at_work, call, monkeypatch):
    view = call("HistoryPanel")
    asked = []
    monkeypatch.setattr(view, "_ask", lambda: asked.append(1))
    type_in(at_work, "Inni pisali.", id=5)
    at_work.qtbot.wait(150)
    assert asked == []


def test_only_the_newest_question_is_answered(at_work, call):
    type_in(at_work, "Bywało")
    view = call("HistoryPanel")
    come(at_work, view, 2)
    at_work.session.cursor.place(5)
    view._ask()
    at_work.session.cursor.place(4)
    view._ask()
    view._soon.stop()  # it would ask once more, as the cursor moved
    shown = []
    show = view._show
    view._show = lambda segment, found: (shown.append(segment), show(segment, found))
    at_work.settle()
    assert shown == [4]


def test_a_hidden_panel_asks_nothing_and_is_up_to_date_when_it_is_shown_again(at_work, call):
    view = call("HistoryPanel")
    call("HistoryPanel")
    type_in(at_work, "Bywało")
    at_work.qtbot.wait(120)
    assert view.model.rowCount() == 0
    call("HistoryPanel")
    come(at_work, view, 2)


def test_a_version_is_restored_as_one_step(at_work, call):
    do(at_work, lambda t: edits.accept_drafts(t, [t[3]], ["Maszynowo."], "google"))
    do(at_work, lambda t: edits.confirm(t, 4, "Bywało smutno."))
    view = call("HistoryPanel")
    come(at_work, view, 3)
    view.list.setCurrentIndex(view.model.index(1))
    assert view.restore.isEnabled()
    view.restore.click()
    segment = at_work.segment(4)
    assert (segment.target, segment.state, segment.origin) == ("Maszynowo.", "translated", "google")
    come(at_work, view, 4)
    at_work.assert_saved()
    at_work.run(Undo)
    assert at_work.target(4) == "Bywało smutno."
    assert at_work.segment(4).state == "reviewed"


def test_enter_restores_the_chosen_version(at_work, call):
    type_in(at_work, "Bywało", "Było")
    view = call("HistoryPanel")
    come(at_work, view, 3)
    at_work.key(Key.Key_Down)
    at_work.key(Key.Key_Return)
    assert at_work.target(4) == "Bywało"


def test_the_untranslated_version_leaves_nothing(at_work, call):
    type_in(at_work, "Bywało")
    view = call("HistoryPanel")
    come(at_work, view, 2)
    view.list.setCurrentIndex(view.model.index(1))
    assert not view.copy.isEnabled()
    view.restore.click()
    assert (at_work.target(4), at_work.segment(4).state) == ("", "initial")


def test_text_being_typed_is_kept_as_a_version_before_another_is_restored(at_work, call):
    type_in(at_work, "Bywało", "Było")
    view = call("HistoryPanel")
    come(at_work, view, 3)
    view.list.setCurrentIndex(view.model.index(1))
    at_work.table.go_to(4, edit=True)
    at_work.cell.input.setPlainText("Bywało różnie")
    view._restore()
    assert at_work.target(4) == "Bywało"
    at_work.run(Undo)
    assert at_work.target(4) == "Bywało różnie"


def test_the_version_in_force_has_nothing_to_restore(at_work, call):
    type_in(at_work, "Bywało")
    view = call("HistoryPanel")
    come(at_work, view, 2)
    assert not view.restore.isEnabled()
    assert view.copy.isEnabled()


def test_the_text_of_a_version_is_copied(at_work, call):
    type_in(at_work, "Bywało", "Było")
    view = call("HistoryPanel")
    come(at_work, view, 3)
    QGuiApplication.clipboard().clear()
    view.list.setCurrentIndex(view.model.index(1))
    at_work.key(Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Bywało"
    view.list.setCurrentIndex(view.model.index(0))
    view.copy.click()
    assert QGuiApplication.clipboard().text() == "Było"


def test_a_talk_to_be_read_shows_versions_and_restores_none(at_work, call, new_desk):
    type_in(at_work, "Bywało")
    other = new_desk()
    other.open(at=4)
    other.window.menus.action_named("HistoryPanel").trigger()
    (view,) = [dock.view for dock in other.window.docks._docks if dock.view is not None]
    come(other, view, 2)
    view.list.setCurrentIndex(view.model.index(1))
    assert not view.restore.isEnabled()
    view._restore()
    assert other.target(4) == "Bywało"
    assert other.session.read_only_reason in other.told


def test_a_talk_without_segments_says_what_to_do(at_work, call):
    view = call("HistoryPanel")
    do(at_work, lambda transcript: edits.delete(transcript, [s.id for s in transcript]))
    at_work.qtbot.waitUntil(lambda: view.empty.text() == "Choose a segment to see its versions.")
    assert view.heading.isHidden()


def test_another_theme_paints_it_anew(at_work, call):
    type_in(at_work, "Bywało")
    view = call("HistoryPanel")
    come(at_work, view, 2)
    empty = view.list.viewport().rect().bottomRight() - QPoint(20, 20)
    light = view.list.grab().toImage().pixelColor(empty)
    at_work.window.look.use_theme("dark")
    QCoreApplication.processEvents()
    dark = view.list.grab().toImage().pixelColor(empty)
    at_work.window.look.use_theme("light")
    assert light.lightness() > dark.lightness() + 60


def test_thousands_of_versions_are_there_at_once(kept, new_desk):
    with Library(kept) as library:
        transcript, writes = Transcript(library.segments(TALK)), []
        history = History(transcript)
        history.written.connect(writes.append)
        for n in range(3000):
            history.do(edits.set_target(transcript, 4, f"Wersja {n}"))
        library.write(TALK, writes)
    desk = new_desk()
    desk.open(at=4)
    desk.window.menus.action_named("HistoryPanel").trigger()
    (view,) = [dock.view for dock in desk.window.docks._docks if dock.view is not None]
    desk.qtbot.waitUntil(lambda: len(view.model.rows) == 3001)
    assert view.model.rowCount() < 200
    while view.model.rowCount() < 300:
        before = view.model.rowCount()
        view.list.scrollToBottom()
        QCoreApplication.processEvents()
        assert view.model.rowCount() > before


def test_one_that_is_hidden_before_the_answer_comes_asks_again_when_it_is_seen(at_work, call):
    view = call("HistoryPanel")
    view.see(False)
    at_work.session.cursor.go_to(5)
    at_work.qtbot.waitUntil(lambda: not view._soon.isActive())
    view.see(True)
    view.see(False)
    at_work.settle()
    assert view.heading.text() == "Segment 4"
    view.see(True)
    at_work.qtbot.waitUntil(lambda: view.heading.text() == "Segment 5")


def test_an_answer_that_comes_when_no_segment_is_chosen_any_more_is_dropped(at_work, call):
    type_in(at_work, "Bywało")
    view = call("HistoryPanel")
    come(at_work, view, 2)
    view._ask()
    at_work.session.cursor.place(None)
    view._ask()
    assert view.empty.text() == "Choose a segment to see its versions."
    at_work.settle()
    at_work.qtbot.wait(50)
    assert view.model.rowCount() == 0


def box_of(view, widget):
    return QRect(widget.mapTo(view, QPoint(0, 0)), widget.size())


def test_the_parts_stand_one_below_the_other(qtbot, at_work):
    view = HistoryPanel().make(at_work.window)
    qtbot.addWidget(view)
    view.resize(260, 400)
    view.show()
    view.see(True)
    at_work.qtbot.waitUntil(lambda: view.heading.text() == "Segment 4")
    QCoreApplication.processEvents()
    parts = [view.heading, view.empty, view.list, view.restore]
    boxes = [box_of(view, part) for part in parts]
    assert all(one.bottom() < other.top() for one, other in pairwise(boxes))
    assert {box.left() for box in boxes} == {8}
    assert view.list.width() == view.width() - 16
    assert view.list.height() > 200
    copy = box_of(view, view.copy)
    assert (copy.top(), copy.left() > boxes[3].right()) == (boxes[3].top(), True)
    assert boxes[1].height() > view.empty.fontMetrics().lineSpacing() * 1.5  # a sentence in two lines
    assert view.restore.toolTip() == "Give the segment the Polish of this version back"
    assert view.copy.toolTip() == "Copy the Polish of this version"
