"""Typing in the open cell, key by key."""

import re

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QApplication

from dwuglos.layout import break_lines
from dwuglos.talk import edits
from gui.commands.segment import EditEnglish
from gui.look import theme
from tests.gui.desk import ALT, CTRL, PLAIN, SHIFT, Key
from tests.gui.room import around, between


def test_enter_keeps_the_text_and_opens_the_next(at_work):
    at_work.type("Niektórzy byli samotni.")
    at_work.key(Key.Key_Return)
    assert at_work.target(4) == "Niektórzy byli samotni."
    assert (at_work.segment(4).state, at_work.segment(4).origin) == ("translated", "person")
    assert (at_work.cell.segment, at_work.cell.field) == (5, "target")
    at_work.assert_saved()


def test_enter_on_the_keypad_does_the_same(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert (at_work.target(4), at_work.cell.segment) == ("Tak", 5)


def test_tab_goes_on_and_shift_tab_goes_back(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_Tab)
    assert (at_work.target(4), at_work.cell.segment) == ("Tak", 5)
    at_work.key(Key.Key_Backtab, SHIFT)
    assert at_work.cell.segment == 4


def test_shift_enter_breaks_the_line(at_work):
    at_work.type("- Tak.")
    at_work.key(Key.Key_Return, SHIFT)
    at_work.type("- Nie.")
    at_work.key(Key.Key_Return)
    assert at_work.target(4) == "- Tak.\n- Nie."


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
@pytest.mark.parametrize("where", ["input", "counter"])
def test_whatever_is_pressed_in_the_cell_it_stays_open(at_work, button, where):
    at_work.type("Tak")
    cell = at_work.cell
    at_work.qtbot.mouseClick(cell.input.viewport() if where == "input" else cell.counter, button)
    assert at_work.table.open_cell is cell
    assert cell.input.hasFocus()


def test_escape_gives_the_text_back_as_it_was(at_work):
    at_work.table.go_to(2)
    at_work.type("zmiana")
    at_work.key(Key.Key_Escape)
    assert at_work.target(2) == "Dziś przyjrzymy się latarniom,"
    assert at_work.table.open_cell is None
    assert at_work.table.hasFocus()
    assert at_work.session.history.undoable is None


def test_what_escape_gave_up_is_undone_before_anything_else(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.type("Inni pisali")
    at_work.key(Key.Key_Escape)
    assert at_work.window.status.currentMessage() == "Given up: “Inni pisali”. Ctrl+Z brings it back."
    at_work.key(Key.Key_Z, CTRL)
    assert (at_work.cell.segment, at_work.cell.text(), at_work.target(4)) == (5, "Inni pisali", "Tak")
    assert at_work.window.status.currentMessage() == ""
    at_work.key(Key.Key_Z, CTRL)
    assert at_work.cell.text() == ""
    at_work.key(Key.Key_Y, CTRL)
    at_work.key(Key.Key_Return)
    assert at_work.target(5) == "Inni pisali"


def test_what_escape_gave_up_comes_back_into_its_cell(at_work):
    at_work.table.go_to(2)
    at_work.type(" zmiana")
    at_work.key(Key.Key_Escape)
    at_work.key(Key.Key_F2)
    at_work.key(Key.Key_Z, CTRL)
    assert at_work.cell.text() == "Dziś przyjrzymy się latarniom, zmiana"


def test_nothing_is_offered_where_nothing_was_typed(at_work):
    at_work.table.go_to(2, edit=True)
    at_work.key(Key.Key_Escape)
    assert at_work.window.status.currentMessage() == ""
    assert at_work.session.discards.latest() is None


def test_enter_on_the_last_segment_keeps_the_text_and_closes(at_work):
    at_work.table.go_to(6)
    at_work.type(" Koniec.")
    at_work.key(Key.Key_Return)
    assert at_work.target(6) == "Zostało tylko światło. Koniec."
    assert at_work.table.open_cell is None
    assert at_work.table.hasFocus()


def test_the_focus_going_elsewhere_keeps_the_text(at_work):
    at_work.type("Nie zgub mnie")
    at_work.window.home.search.setFocus()
    at_work.page.filters.setFocus()
    at_work.table.setFocus()
    assert at_work.target(4) == "Nie zgub mnie"
    assert at_work.table.open_cell is None
    at_work.assert_saved()


def test_a_menu_leaves_the_cell_open(at_work):
    at_work.type("Jeszcze piszę")
    menu = at_work.window.menuBar().actions()[0].menu()
    menu.popup(at_work.window.mapToGlobal(at_work.window.rect().center()))
    QApplication.processEvents()
    assert at_work.cell.text() == "Jeszcze piszę"
    menu.close()
    assert at_work.cell.text() == "Jeszcze piszę"


def test_accepting_the_text_as_it_is_changes_nothing(at_work):
    at_work.table.go_to(1, edit=True)
    at_work.key(Key.Key_Return)
    assert at_work.segment(1).state == "reviewed"
    assert at_work.session.history.undoable is None


def test_changing_a_confirmed_text_takes_the_confirmation_back(at_work):
    at_work.table.go_to(1)
    at_work.type("!")
    at_work.key(Key.Key_Return)
    assert at_work.segment(1).target == "Dobry wieczór.!"
    assert at_work.segment(1).state == "translated"


def test_typing_with_the_cursor_in_another_column_goes_into_the_polish(at_work):
    for column in range(at_work.table.segments.columnCount()):
        at_work.table.setCurrentIndex(at_work.table.segments.index(3, column))
        at_work.type("x")
        assert (at_work.cell.field, at_work.cell.text()) == ("target", "x")
        at_work.key(Key.Key_Escape)


def test_alt_and_an_arrow_keep_the_text_and_open_the_neighbour(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_Down, ALT)
    assert (at_work.target(4), at_work.cell.segment, at_work.cell.field) == ("Tak", 5, "target")
    at_work.type("Inni")
    at_work.key(Key.Key_Up, ALT)
    assert (at_work.target(5), at_work.cell.segment, at_work.cell.field) == ("Inni", 4, "target")


def test_alt_and_an_arrow_never_open_the_english_after_the_polish(at_work):
    """Wherever the cursor stood before the Polish was typed."""
    at_work.table.setCurrentIndex(at_work.table.segments.index(3, at_work.table.segments.column_of("source")))
    at_work.type("Tak")
    at_work.key(Key.Key_Down, ALT)
    assert (at_work.cell.segment, at_work.cell.field) == (5, "target")


def test_alt_and_an_arrow_without_an_open_cell_only_move(at_work):
    at_work.key(Key.Key_Up, ALT)
    assert at_work.here == 3
    assert at_work.table.open_cell is None


def test_alt_and_an_arrow_at_the_end_stay(at_work):
    at_work.table.go_to(6, edit=True)
    at_work.type("x")
    at_work.key(Key.Key_Down, ALT)
    assert at_work.here == 6


def test_the_english_is_corrected_in_place(at_work):
    at_work.table.go_to(1)
    at_work.run(EditEnglish)
    assert at_work.cell.field == "source"
    at_work.type(" Friends.")
    at_work.key(Key.Key_Return)
    assert at_work.segment(1).source == "Good evening. Friends."
    assert at_work.segment(1).state == "translated"


def test_undo_in_a_cell_takes_back_its_typing_and_never_what_was_done_before(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.type("Inni")
    at_work.key(Key.Key_Z, CTRL)
    assert at_work.cell.text() == ""
    for _ in range(3):
        at_work.key(Key.Key_Z, CTRL)
    assert (at_work.target(4), at_work.cell.segment) == ("Tak", 5)
    assert at_work.told == ("Nothing that was typed here is left to undo. After Esc, the key undoes: Edit translation.")
    at_work.key(Key.Key_Escape)
    at_work.key(Key.Key_Z, CTRL)
    assert (at_work.target(4), at_work.here) == ("", 4)


def test_undo_where_nothing_was_ever_done_says_so(at_work):
    at_work.table.go_to(4, edit=True)
    at_work.key(Key.Key_Z, CTRL)
    assert at_work.told == "Nothing that was typed here is left to undo."
    at_work.key(Key.Key_Y, CTRL)
    assert at_work.told == "Nothing that was typed here can be done again."


@pytest.mark.parametrize(("key", "modifiers"), [(Key.Key_Y, CTRL), (Key.Key_Z, CTRL | SHIFT)])
def test_redo_in_a_cell_types_again_what_was_taken_back(at_work, key, modifiers):
    at_work.type("Tak")
    at_work.key(Key.Key_Z, CTRL)
    assert at_work.cell.text() == ""
    at_work.key(key, modifiers)
    assert at_work.cell.text() == "Tak"


def test_redo_in_a_cell_does_nothing_elsewhere(at_work):
    at_work.session.do(edits.set_target(at_work.transcript, 2, "Inaczej"))
    at_work.session.undo()
    at_work.table.go_to(4, edit=True)
    at_work.key(Key.Key_Y, CTRL)
    assert at_work.target(2) == "Dziś przyjrzymy się latarniom,"
    assert at_work.told == (
        "Nothing that was typed here can be done again. After Esc, the key redoes: Edit translation."
    )


def test_the_counter_says_the_length_of_each_line_and_the_speed(at_work):
    at_work.type("Dwa")
    at_work.key(Key.Key_Return, SHIFT)
    at_work.type("wiersze")
    assert at_work.cell.counter.text() == "3·7 / 42\u20038.5 / 17 cps"
    assert in_warning(at_work.cell.counter) == []


def in_warning(counter):
    """Return what stands in the colour of warnings."""
    is_rich = counter.textFormat() == Qt.TextFormat.RichText
    assert is_rich is counter.text().startswith("<"), "signs would be seen as they are, or taken for some"
    colour = re.escape(theme.colours().warning)
    return re.findall(rf'<span style="color: {colour}; font-weight: 600">(.*?)</span>', counter.text())


def plain(counter):
    """Return what is seen of rich text, which makes one space of several unless it is told otherwise."""
    document = QTextDocument()
    document.setHtml(counter.text())
    return document.toPlainText()


def test_the_counter_warns_in_words_as_well(at_work):
    at_work.type("x" * 43)
    assert plain(at_work.cell.counter) == "43! / 42\u200333.1! / 17 cps"
    assert in_warning(at_work.cell.counter) == ["43!", "33.1!"]


def test_only_the_figure_that_is_over_its_limit_is_marked(at_work):
    at_work.table.go_to(5)
    at_work.type("x" * 40)
    at_work.key(Key.Key_Return, SHIFT)
    at_work.type("ab")
    assert in_warning(at_work.cell.counter) == ["17.2!"]
    at_work.key(Key.Key_Backspace)
    assert in_warning(at_work.cell.counter) == []
    at_work.session.do(edits.set_times(at_work.transcript, 5, 9500, 19500))
    at_work.table.go_to(6)
    at_work.table.go_to(5, edit=True)
    at_work.type("b" * 44)
    assert in_warning(at_work.cell.counter) == ["45!"]


def test_a_third_line_is_too_many(at_work):
    at_work.table.go_to(5)
    for _ in range(2):
        at_work.type("a")
        at_work.key(Key.Key_Return, SHIFT)
    assert plain(at_work.cell.counter).startswith("1·1·0! / 42")
    assert in_warning(at_work.cell.counter) == ["0!"]


LONG = "Najprostszym sposobem jest po prostu policzenie, ile razy występuje."


def test_the_counter_counts_the_lines_in_which_the_text_is_exported(at_work):
    at_work.table.go_to(5, edit=True)
    at_work.type("<i>" + LONG)
    lengths = [len(line) for line in break_lines(LONG).split("\n")]
    assert len(lengths) == 2
    assert plain(at_work.cell.counter).startswith(f"{lengths[0]}·{lengths[1]} / 42")
    assert at_work.cell.lines.isHidden()


def test_the_lines_themselves_are_shown_on_request(at_work):
    at_work.table.go_to(5, edit=True)
    at_work.type(LONG)
    height = at_work.table.rowHeight(4)
    at_work.key(Key.Key_F9)
    assert (at_work.cell.lines.text(), at_work.cell.lines.isHidden()) == (break_lines(LONG), False)
    assert at_work.table.rowHeight(4) > height
    assert at_work.cell.text() == LONG
    assert at_work.cell.lines.textFormat() == Qt.TextFormat.PlainText  # tags are shown as they are
    at_work.qtbot.waitUntil(lambda: around(at_work.cell.counter, at_work.cell)[3] < 5)
    assert between(at_work.cell.input, at_work.cell.lines) == between(at_work.cell.lines, at_work.cell.counter) == 0
    at_work.key(Key.Key_F9)
    assert at_work.cell.lines.isHidden()
    assert at_work.table.rowHeight(4) == height


def test_the_english_has_no_limits(at_work):
    at_work.table.go_to(4, edit=True, field="source")
    at_work.type("x" * 60)
    assert at_work.cell.counter.text() == "77"


def test_the_cell_is_named_for_a_screen_reader(at_work):
    at_work.table.go_to(4, edit=True)
    assert at_work.cell.input.accessibleName() == "Polish text"
    at_work.run(EditEnglish)
    assert at_work.cell.input.accessibleName() == "English text"


def test_a_cell_grows_with_its_text(at_work):
    at_work.table.go_to(4, edit=True)
    before = at_work.table.rowHeight(3)
    for _ in range(5):
        at_work.type("a")
        at_work.key(Key.Key_Return, SHIFT)
    assert at_work.table.rowHeight(3) > before
    at_work.qtbot.waitUntil(lambda: at_work.cell.height() >= at_work.cell.needed_height() - 1)
    at_work.key(Key.Key_Escape, PLAIN)
    assert at_work.table.rowHeight(3) == before


def test_a_no_break_space_stays_one(at_work):
    at_work.session.do(edits.set_target(at_work.transcript, 2, "w\u00a0domu"))
    at_work.session.do(edits.set_state(at_work.transcript, [2], "reviewed"))
    at_work.table.go_to(2, edit=True)
    assert not at_work.cell.is_changed
    at_work.key(Key.Key_Tab)
    assert (at_work.segment(2).target, at_work.segment(2).state) == ("w\u00a0domu", "reviewed")


def test_the_cursor_is_counted_in_characters(at_work):
    at_work.session.do(edits.set_target(at_work.transcript, 2, "w domu 🎵 x"))
    at_work.table.go_to(2, edit=True, cursor=8)
    assert at_work.cell.cursor_place() == 8
    assert at_work.cell.input.textCursor().position() == 9


@pytest.mark.parametrize(("position", "typed"), [(0, "!Dobry"), (-5, "!Dobry"), (5, "Dobry!"), (99, "Dobry!")])
def test_the_cursor_is_put_where_it_can_be(at_work, position, typed):
    at_work.session.do(edits.set_target(at_work.transcript, 2, "Dobry"))
    at_work.table.go_to(2, edit=True)
    at_work.cell.place_cursor(position)
    at_work.type("!")
    assert at_work.cell.text() == typed


def test_italics_are_set_on_what_is_selected_and_undone_as_one(at_work):
    at_work.session.do(edits.set_target(at_work.transcript, 2, "🎵 raz dwa"))
    at_work.table.go_to(2, edit=True, cursor=2)
    cursor = at_work.cell.input.textCursor()
    cursor.movePosition(cursor.MoveOperation.EndOfWord, cursor.MoveMode.KeepAnchor)
    at_work.cell.input.setTextCursor(cursor)
    at_work.cell.toggle_italics()
    assert at_work.cell.text() == "🎵 <i>raz</i> dwa"
    assert "raz" in at_work.cell.input.textCursor().selectedText()
    at_work.cell.toggle_italics()
    assert at_work.cell.text() == "🎵 raz dwa"
    assert at_work.cell.undo()
    assert at_work.cell.text() == "🎵 <i>raz</i> dwa"


@pytest.mark.parametrize(
    ("key", "modifiers", "is_left"),
    [
        (Key.Key_U, CTRL, True),
        (Key.Key_D, CTRL, True),
        (Key.Key_Insert, CTRL, True),
        (Key.Key_C, CTRL, False),
        (Key.Key_V, CTRL, False),
        (Key.Key_Delete, CTRL, False),
        (Key.Key_U, PLAIN, False),
        (Key.Key_U, CTRL | ALT, False),  # perhaps AltGr
    ],
)
def test_keys_of_commands_are_not_taken_by_the_text(at_work, key, modifiers, is_left):
    at_work.table.go_to(2, edit=True)
    assert at_work.cell.leaves_to_window(QKeyEvent(QEvent.Type.KeyPress, key, modifiers)) is is_left


# Arrows at the edges


TWO_LINES = "Raz dwa trzy\ncztery pięć"


@pytest.fixture
def crossing(at_work):
    """A window where arrows leave a cell at its edges, with texts of two lines above and below the fourth."""
    at_work.settings.arrows_leave = True
    for id in (3, 4, 5):
        at_work.session.do(edits.set_target(at_work.transcript, id, TWO_LINES))
    at_work.table.go_to(4, edit=True, cursor=5)
    return at_work


def test_down_in_the_last_line_goes_on_at_the_same_place_of_the_first(crossing):
    crossing.key(Key.Key_Down)
    assert crossing.cell.segment == 4
    crossing.key(Key.Key_Down)
    assert crossing.cell.segment == 5
    assert crossing.cell.cursor_place() in range(3, 8)
    assert crossing.target(4) == TWO_LINES


def test_up_in_the_first_line_goes_back_to_the_last_and_keeps_what_was_typed(crossing):
    crossing.type("!")
    crossing.key(Key.Key_Up)
    assert crossing.target(4) == "Raz d!wa trzy\ncztery pięć"
    assert crossing.cell.segment == 3
    assert crossing.cell.cursor_place() in range(TWO_LINES.index("\n") + 3, TWO_LINES.index("\n") + 9)


def test_arrows_stay_at_the_ends_of_the_talk_and_with_other_keys_held(crossing):
    crossing.table.go_to(1, edit=True)
    crossing.key(Key.Key_Up)
    assert crossing.cell.segment == 1
    crossing.key(Key.Key_Down, SHIFT)
    assert crossing.cell.segment == 1
    crossing.table.go_to(6, edit=True)
    crossing.key(Key.Key_Down)
    assert crossing.cell.segment == 6


def test_arrows_stay_in_the_cell_unless_the_user_wishes_otherwise(at_work):
    at_work.table.go_to(4, edit=True)
    at_work.key(Key.Key_Down)
    at_work.key(Key.Key_Up)
    assert at_work.cell.segment == 4
