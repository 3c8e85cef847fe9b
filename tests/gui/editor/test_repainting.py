"""What is on the screen is what a table made anew shows, after every kind of change."""

from random import Random

import pytest
from PySide6.QtCore import QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from dwuglos.profiles import TED_PL
from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.transcript import NewSegment, number
from gui.commands import segment as commands
from gui.editor.table import SegmentTable
from gui.panels import PANELS
from tests.gui.desk import CTRL, SHIFT, Key
from tests.gui.editor.rows import shown

WORDS = "Here are some words that go on and on, in a segment of its own, "


@pytest.fixture
def talk(kept, desk):
    """380 segments of very different heights, opened from the list of talks in a window that was resized there."""
    states = ("initial", "translated", "reviewed", "translated")
    with Library(kept) as library:
        texts = [
            NewSegment(n * 1000, n * 1000 + 900, WORDS * (n * n % 5), WORDS * (n % 4), states[n % 4])
            for n in range(380)
        ]
        id = library.add_talk("Long", number(texts))
    desk.home()
    desk.window.resize(1280, 720)
    desk.settle()
    desk.open(id)
    return desk


def pause():
    """Let everything happen that waits for its turn."""
    for _ in range(5):
        QApplication.processEvents()


def anew(desk):
    """Return a table made anew that shows the same segments, at the same place."""
    table = desk.table
    fresh = SegmentTable(desk.session, desk.page.profile)
    fresh._cursor.hold()  # it only looks on
    fresh._heights._editor = lambda: table.open_editor  # the row of which is higher, and the last one may be it
    fresh.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    fresh.use_text_size(desk.settings.text_size)
    fresh.resize(table.size())
    kept = {}
    table.column_layout._kept = kept
    table.column_layout._keep()
    fresh.column_layout.remember(dict(kept))
    fresh.column_layout.share = table.column_layout.share
    fresh.show()
    if table.segments.is_filtered:
        ids = set(table.segments.ids(0, table.segments.rowCount()))
        fresh.segments.set_filter(lambda segment: segment.id in ids)
    fresh.set_look(desk.page.profile, desk.page.find_bar.text)
    chosen, flag = fresh.selectionModel(), QItemSelectionModel.SelectionFlag
    chosen.setCurrentIndex(fresh.segments.index(table.currentIndex().row(), 3), flag.Clear)
    for index in table.selectionModel().selectedRows():
        chosen.select(fresh.segments.index(index.row(), 0), flag.Select | flag.Rows)
    assert [index.row() for index in chosen.selectedRows()] == [i.row() for i in table.selectionModel().selectedRows()]
    # The first that stands on the screen as a whole: one of another height above it would move it.
    first, bar = min(table.rowAt(0) + 1, table.segments.rowCount() - 1), fresh.verticalScrollBar()
    for _ in range(4):
        pause()
        bar.setValue(bar.value() + fresh.rowViewportPosition(first) - table.rowViewportPosition(first))
    return fresh


def assert_as_anew(desk):
    """Compare what is on the screen with a table made anew; what an open cell covers is left out."""
    pause()
    fresh = anew(desk)
    now, then = shown(desk.table), fresh.viewport().grab().toImage()
    rows = desk.table._heights.visible()
    places = [[each.rowViewportPosition(row) for row in rows] for each in (desk.table, fresh)]
    fresh.close()
    fresh.deleteLater()
    editor = desk.table.open_editor
    if editor is not None:
        row = desk.table.currentIndex().row()
        top = desk.table.rowViewportPosition(row)
        # The row is as high as the open cell needs, so that only what is above it stands where it would.
        for picture in (now, then):
            painter = QPainter(picture)
            painter.fillRect(QRect(0, top, picture.width(), picture.height()), Qt.GlobalColor.white)
            painter.end()
    assert now.size() == then.size()
    assert places[0] == places[1]
    assert now == then


def test_a_talk_opened_in_a_window_that_was_resized(talk):
    assert_as_anew(talk)


@pytest.mark.parametrize("id", [1, 5, 190, 379, 380])
def test_going_somewhere_and_opening_a_cell_there(talk, id):
    talk.table.go_to(id)
    assert_as_anew(talk)
    talk.table.go_to(id, edit=True)
    talk.type("Dalej. ")
    assert_as_anew(talk)
    talk.table.close_cell()
    assert_as_anew(talk)


def test_another_size(talk):
    for size in ((1280, 560), (900, 560), (1280, 800), (700, 400), (1500, 900)):
        talk.window.resize(*size)
        assert_as_anew(talk)


def test_a_notice_that_comes_and_goes(talk):
    for id in (1, 190, 380):
        talk.table.go_to(id)
        bar = talk.window.notices.tell(WORDS * 20)
        assert_as_anew(talk)
        bar.deleteLater()
        assert_as_anew(talk)


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
def test_a_panel_that_is_docked_and_hidden(talk, panel):
    talk.table.go_to(100)
    talk.window.docks.call(panel)
    assert_as_anew(talk)
    talk.window.docks.call(panel)
    assert_as_anew(talk)


def test_confirming_and_marking(talk):
    talk.table.go_to(2)
    for _ in range(12):
        talk.run(commands.Confirm)
        assert_as_anew(talk)
    talk.table.close_cell()
    talk.table.selectAll()
    talk.run(commands.MarkDraft)
    assert_as_anew(talk)


def test_filters_and_finding(talk):
    for number_ in (2, 1, 3, 4, 0):
        talk.page.filters.choose(number_)
        assert_as_anew(talk)
    talk.page.find_bar.open_bar("words")
    talk.qtbot.wait(80)
    assert_as_anew(talk)
    talk.page.find_bar.only.setChecked(True)
    assert_as_anew(talk)
    talk.page.find_bar.close_bar()
    assert_as_anew(talk)


def test_rows_that_come_go_part_and_join(talk):
    talk.table.go_to(200)
    for command in (commands.Split, commands.Join, commands.Insert, commands.Delete):
        talk.run(command)
        assert_as_anew(talk)
        talk.table.close_cell()
        assert_as_anew(talk)
        talk.session.undo()
        assert_as_anew(talk)
        talk.session.redo()
        assert_as_anew(talk)
    talk.table.go_to(379)
    talk.run(commands.Delete)
    talk.run(commands.Delete)
    assert_as_anew(talk)


def test_drafts_that_come_in_above_and_below(talk):
    talk.table.go_to(100)
    for first in (88, 96, 100, 104, 1, 300):
        segments = talk.transcript.segments[first : first + 4]
        texts = [WORDS * (n + 1) for n in range(4)]
        talk.session.do(
            edits.lay_sentence(talk.transcript, [segment.id for segment in segments], texts, "Draft translations")
        )
        assert_as_anew(talk)
    for _ in range(6):
        talk.session.undo()
        assert_as_anew(talk)


def test_texts_that_become_shorter_at_the_end(talk):
    talk.table.go_to(380)
    ids = [segment.id for segment in talk.transcript.segments[360:]]
    talk.session.do(edits.clear_target(talk.transcript, ids))
    assert_as_anew(talk)
    talk.session.do(edits.delete(talk.transcript, ids[4:]))
    assert_as_anew(talk)


def test_another_theme_other_limits_and_another_language(talk, speak):
    talk.table.go_to(190)
    talk.window.look.use_theme("dark")
    assert_as_anew(talk)
    talk.window.look.use_theme("light")
    talk.window.look.use_profile(TED_PL)
    assert_as_anew(talk)
    talk.settings.language = "pl"
    talk.window.look.use_language()
    assert_as_anew(talk)


def test_another_size_of_text(talk):
    talk.table.go_to(190)
    for size in (150, 250, 70, 100):
        talk.window.look.use_text_size(size)
        assert_as_anew(talk)
        talk.window.look.use_theme("dark" if size == 150 else "light")
        assert_as_anew(talk)
        assert talk.table.font().pointSizeF() == pytest.approx(QApplication.font().pointSizeF() * size / 100)
    talk.table.go_to(200, edit=True)
    for size in (150, 100):
        talk.window.look.use_text_size(size)
        assert_as_anew(talk)


def test_columns_that_are_hidden_and_shown(talk):
    for column in (0, 2, 5):
        talk.table.column_layout.show(column, False)
        assert_as_anew(talk)
    talk.table.column_layout.reset()
    assert_as_anew(talk)


def test_columns_of_other_widths(talk):
    header = talk.table.horizontalHeader()
    for width in (200, 700, 500):
        header.resizeSection(2, width)
        assert_as_anew(talk)
    for width in (300, 60, 88):
        header.resizeSection(1, width)
        assert_as_anew(talk)


@pytest.mark.parametrize("seed", range(4))
def test_scrolling_choosing_and_resizing_one_after_the_other(talk, seed):
    table, bar, chance = talk.table, talk.table.verticalScrollBar(), Random(seed)
    for _ in range(25):
        what = chance.randrange(5)
        if what < 2:
            bar.setValue(bar.value() + chance.choice((-5000, -170, -60, 25, 60, 170, 5000)))
        elif what == 2:
            talk.key(chance.choice((Key.Key_Down, Key.Key_Up, Key.Key_PageDown, Key.Key_PageUp)), SHIFT)
        elif what == 3:
            talk.key(chance.choice((Key.Key_End, Key.Key_Home, Key.Key_Down)), CTRL)
        else:
            talk.window.resize(chance.randrange(800, 1400), chance.randrange(400, 900))
        assert_as_anew(talk)
    assert table.open_cell is None
