"""The cell that is edited, what comes meanwhile, and how rows are painted."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem

from dwuglos.talk import edits
from gui.commands.times import EditTimes
from gui.commands.view import DarkTheme, LightTheme
from gui.editor.delegate import Emphasis
from gui.editor.sentence_bracket import Place
from gui.look import theme
from tests.gui.desk import CTRL, Key


def test_a_change_from_elsewhere_is_shown_in_a_cell_nobody_has_typed_in(at_work):
    at_work.table.go_to(4, edit=True)
    at_work.session.do(edits.set_target(at_work.transcript, 4, "Skądinąd"))
    assert at_work.cell.text() == "Skądinąd"
    assert not at_work.cell.is_changed
    at_work.key(Key.Key_Return)
    assert at_work.session.history.undoable.label == "Edit translation"
    assert at_work.target(4) == "Skądinąd"


def test_a_change_from_elsewhere_does_not_touch_what_is_typed(at_work):
    at_work.type("Moje")
    at_work.session.do(edits.set_target(at_work.transcript, 4, "Skądinąd"))
    assert at_work.cell.text() == "Moje"
    at_work.key(Key.Key_Return)
    assert at_work.target(4) == "Moje"


def test_a_change_of_another_segment_leaves_the_cursor_where_it_is(at_work):
    at_work.table.go_to(2, edit=True, cursor=3)
    at_work.session.do(edits.set_state(at_work.transcript, [1, 2], "final"))
    assert at_work.cell.cursor_place() == 3


def test_a_cell_goes_with_its_segment(at_work):
    at_work.type("Moje")
    at_work.session.do(edits.delete(at_work.transcript, [4]))
    assert at_work.table.open_cell is None
    at_work.settle()
    at_work.session.undo()
    at_work.table.go_to(4, edit=True)
    assert at_work.cell.segment == 4


def test_one_cell_at_a_time(at_work):
    at_work.type("Moje")
    at_work.table.go_to(2, edit=True)
    assert at_work.cell.segment == 2
    assert at_work.target(4) == "Moje"


@pytest.mark.parametrize("command_key", [(Key.Key_J, CTRL), (Key.Key_D, CTRL), (Key.Key_F2, None)])
def test_a_command_keeps_the_times_being_typed(at_work, command_key):
    at_work.run(EditTimes)
    at_work.window.focusWidget().selectAll()
    at_work.type("0:08.000 – 0:09.000")
    key, modifiers = command_key
    at_work.key(key, modifiers) if modifiers else at_work.key(key)
    at_work.settle()
    assert at_work.segment(4).start == 8000
    assert at_work.told == ""


def test_control_enter_while_times_are_typed_keeps_them(at_work):
    at_work.table.go_to(2)
    at_work.run(EditTimes)
    at_work.window.focusWidget().selectAll()
    at_work.type("0:02.000 – 0:04.000")
    at_work.key(Key.Key_Return, CTRL)
    at_work.settle()
    assert at_work.segment(2).end == 4000


def test_enter_accepts_the_times_and_leaves_them(at_work):
    at_work.run(EditTimes)
    at_work.window.focusWidget().selectAll()
    at_work.type("0:08.000 – 0:09.000")
    at_work.key(Key.Key_Return)
    at_work.settle()
    assert at_work.segment(4).start == 8000
    assert at_work.window.focusWidget() is at_work.table
    at_work.key(Key.Key_F2)
    assert at_work.cell.segment == 4


# What the table asks of an open cell


def test_a_cell_starts_with_its_text_and_says_which_segment_it_is(at_work):
    at_work.table.go_to(2, edit=True)
    cell = at_work.cell
    assert (cell.segment, cell.field, cell.text()) == (2, "target", "Dziś przyjrzymy się latarniom,")
    assert cell.input.accessibleDescription() == "segment 2"
    assert cell.counter.text().endswith("/ 17 cps")
    at_work.table.go_to(3, edit=True, field="source")
    assert at_work.cell is cell, "one field is used again and again"
    assert (cell.segment, cell.field, cell.text()) == (3, "source", "and at the keepers who lived in them.")
    assert cell.input.accessibleDescription() == "segment 3"
    assert cell.font() == at_work.table._delegate.look.font


def test_a_cell_is_as_large_as_its_place_in_the_table(at_work):
    at_work.table.open()
    assert at_work.cell.geometry() == at_work.table.visualRect(at_work.table.currentIndex())


def test_what_is_typed_is_written_down_and_forgotten_when_it_is_taken_back(at_work):
    at_work.table.go_to(2, edit=True)
    at_work.type("!")
    at_work.qtbot.waitUntil(lambda: at_work.typed() == [(2, "target", "Dziś przyjrzymy się latarniom,!")])
    at_work.key(Key.Key_Backspace)
    at_work.qtbot.waitUntil(lambda: at_work.typed() == [])
    at_work.type("?")
    at_work.qtbot.waitUntil(lambda: at_work.typed() != [])
    at_work.key(Key.Key_Escape)
    at_work.qtbot.waitUntil(lambda: at_work.typed() == [])
    assert at_work.target(2) == "Dziś przyjrzymy się latarniom,"


def test_text_that_became_an_edit_is_not_written_down_any_more(at_work):
    at_work.type("Tak")
    at_work.qtbot.waitUntil(lambda: at_work.typed() != [])
    at_work.key(Key.Key_Return)
    at_work.assert_saved()
    assert at_work.typed() == []


def test_every_key_asks_for_the_height_of_its_row(at_work):
    rows = []
    at_work.table.go_to(2, edit=True)
    at_work.table._delegate.grown.connect(rows.append)
    at_work.type("ab")
    assert rows == [1, 1]


def test_a_text_as_it_was_is_accepted_without_an_edit(at_work):
    at_work.table.go_to(2, edit=True)
    at_work.key(Key.Key_Return)
    assert at_work.cell.segment == 3
    at_work.page.find_bar.open_bar()
    assert at_work.table.open_editor is None
    assert at_work.session.history.undoable is None


def test_leaving_a_cell_keeps_its_text_and_makes_one_edit(at_work):
    steps = []
    at_work.session.history_changed.connect(lambda: steps.append(at_work.session.history.undoable.number))
    at_work.type("Tak")
    at_work.page.find_bar.open_bar()
    assert (at_work.target(4), at_work.table.open_editor) == ("Tak", None)
    assert steps == [1]


def test_times_of_a_segment_that_moves_are_accepted_once(at_work):
    steps = []
    at_work.session.history_changed.connect(lambda: steps.append(at_work.session.history.undoable.number))
    at_work.run(EditTimes)
    at_work.window.focusWidget().selectAll()
    at_work.type("0:13 – 0:14")
    at_work.key(Key.Key_Return)
    at_work.settle()
    assert steps == [1]
    assert (at_work.here, at_work.table.open_editor, at_work.told) == (4, None, "")
    assert at_work.table.hasFocus()


def test_times_that_are_none_stay_to_be_corrected(at_work):
    at_work.run(EditTimes)
    at_work.window.focusWidget().selectAll()
    at_work.type("soon")
    at_work.key(Key.Key_Return)
    assert at_work.table.open_editor.text() == "soon – 0:09.500"
    assert "'soon' is not a time" in at_work.told
    at_work.key(Key.Key_Escape)
    assert (at_work.table.open_editor, at_work.table.hasFocus()) == (None, True)


def test_times_as_they_were_are_accepted_without_an_edit(at_work):
    at_work.run(EditTimes)
    assert at_work.table.open_editor.text() == "0:08.200 – 0:09.500"
    at_work.key(Key.Key_Return)
    assert (at_work.table.open_editor, at_work.session.history.undoable, at_work.told) == (None, None, "")


@pytest.mark.parametrize("end", [Key.Key_Escape, Key.Key_Return])
def test_times_are_not_written_down_while_they_are_typed(at_work, end):
    stopped = []
    at_work.run(EditTimes)
    at_work.session.stop_typing = lambda *facts, **named: stopped.append(facts)
    at_work.type("0")
    at_work.key(end)
    at_work.settle()
    assert (stopped, at_work.typed()) == ([], [])


def test_other_widgets_over_the_table_are_none_of_its_business(at_work):
    delegate, index, stranger = at_work.table._delegate, at_work.table.currentIndex(), QLineEdit(at_work.table)
    stranger.setText("x")
    before = stranger.geometry()
    delegate.setModelData(stranger, at_work.table.segments, index)
    delegate.setEditorData(stranger, index)
    delegate.updateEditorGeometry(stranger, QStyleOptionViewItem(), index)
    assert (at_work.target(4), stranger.text(), stranger.geometry()) == ("", "x", before)
    at_work.table.open()
    delegate.forget(stranger)
    assert at_work.table.open_cell is not None


def test_rows_are_fitted_by_the_table_not_by_qt(at_work):
    hint = at_work.table._delegate.sizeHint(QStyleOptionViewItem(), at_work.table.currentIndex())
    assert (hint.width(), hint.height()) == (60, 30)


def test_what_was_given_up_comes_back_into_its_own_cell(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_Escape)
    assert at_work.target(4) == ""
    at_work.table.go_to(5, edit=True)
    at_work.key(Key.Key_Z, CTRL)
    assert (at_work.cell.text(), at_work.told) == ("", "Nothing that was typed here is left to undo.")
    at_work.table.go_to(4, edit=True)
    at_work.key(Key.Key_Y, CTRL)
    assert at_work.cell.text() == ""
    at_work.key(Key.Key_Z, CTRL)
    assert at_work.cell.text() == "Tak"
    assert at_work.session.discards.latest() is None
    at_work.key(Key.Key_Return)
    assert at_work.target(4) == "Tak"


def test_a_cell_given_up_without_typing_leaves_nothing_to_bring_back(at_work):
    at_work.table.go_to(2, edit=True)
    at_work.key(Key.Key_Escape)
    assert at_work.session.discards.latest() is None


def test_in_a_cell_with_nothing_to_undo_it_is_told_what_the_key_would_undo_outside(at_work):
    at_work.session.do(edits.set_target(at_work.transcript, 2, "Inaczej"))
    at_work.session.do(edits.set_note(at_work.transcript, 2, "uwaga"))
    at_work.session.undo()
    at_work.table.go_to(4, edit=True)
    for key, words in ((Key.Key_Z, "undoes: Edit translation."), (Key.Key_Y, "redoes: Edit note.")):
        at_work.key(key, CTRL)
        assert at_work.told.endswith(words)
    assert (at_work.target(2), at_work.segment(2).note) == ("Inaczej", "")


def test_arrows_lead_over_the_edge_of_a_cell_where_the_user_wishes_it(at_work):
    delegate = at_work.table._delegate
    crossed = []
    delegate.crossed.connect(lambda rows, _x: crossed.append(rows))
    at_work.table.go_to(4, edit=True)
    at_work.key(Key.Key_Down)
    assert crossed == []
    at_work.settings.arrows_leave = True
    at_work.table.go_to(2, edit=True)
    at_work.key(Key.Key_Down)
    assert crossed == [1]


# Painting


class Blank:
    """A column that notes where and with what it is asked to paint."""

    def __init__(self):
        self.asked = []

    def paint(self, painter, box, row, look):
        self.asked.append((box.getRect(), row.number, row.segment.id, painter.pen().color().name(), painter.font()))
        painter.setPen(QColor("#ff00ff"))
        painter.setFont(QFont("monospace", 40))


@pytest.fixture
def row_of_two(at_work, monkeypatch):
    """A function that paints a row with two columns into a picture 200 pixels wide and 40 high, at 10, 20."""
    model, delegate = at_work.table.segments, at_work.table._delegate
    columns = (Blank(), Blank())

    def paint(emphasis, place=Place.OUTSIDE):
        image = QImage(220, 80, QImage.Format.Format_RGB32)
        image.fill("#123456")
        painter = QPainter(image)
        with monkeypatch.context() as patch:
            patch.setattr(model, "columns", columns)
            delegate.paint_row(painter, 1, QRect(10, 20, 200, 40), [(30, 50), (80, 120)], emphasis, place)
        painter.end()
        return lambda x, y: image.pixelColor(x, y).name()

    paint.columns = columns
    paint.look = delegate.look
    return paint


def test_columns_paint_within_their_borders_each_with_a_fresh_pen(row_of_two):
    row_of_two(Emphasis.NONE)
    look = row_of_two.look
    first, second = (column.asked for column in row_of_two.columns)
    assert first == [((36, 25, 38, 33), 2, 2, look.text.name(), look.font)]
    assert second == [((86, 25, 108, 33), 2, 2, look.text.name(), look.font)]


@pytest.mark.parametrize(
    ("emphasis", "place", "background", "bar"),
    [
        (Emphasis.NONE, Place.OUTSIDE, None, False),
        (Emphasis.NONE, Place.FIRST, "sentence", False),
        (Emphasis.SELECTED, Place.OUTSIDE, "current", False),
        (Emphasis.SELECTED, Place.INNER, "current", False),
        (Emphasis.CURRENT, Place.OUTSIDE, "current", True),
        (Emphasis.CURRENT, Place.LAST, "current", True),
    ],
)
def test_a_row_stands_out_as_it_should(row_of_two, emphasis, place, background, bar):
    at = row_of_two(emphasis, place)
    colour = getattr(theme.LIGHT, background) if background else "#123456"
    assert at(205, 50) == at(100, 21) == colour
    assert [at(x, 40) for x in (10, 12, 13)] == [theme.LIGHT.accent if bar else colour] * 2 + [colour]
    assert at(12, 20) == at(12, 57) == (theme.LIGHT.accent if bar else colour)
    assert (at(14, 40) == theme.LIGHT.accent) is (place is not Place.OUTSIDE), "the bracket"
    assert at(205, 59) == at(40, 59) == theme.LIGHT.line
    assert at(9, 40) == at(210, 40) == at(100, 19) == at(100, 60) == "#123456"


def test_the_colours_are_those_of_the_theme_in_force(at_work):
    try:
        at_work.run(DarkTheme)
        delegate = at_work.table._delegate
        assert delegate.background.name() == theme.DARK.base
        assert delegate.look.text.name() == theme.DARK.text
    finally:
        at_work.run(LightTheme)
    assert at_work.table._delegate.background.name() == theme.LIGHT.base
