"""The field for a whole sentence: what is typed, how it is laid out, and what is kept of it."""

from itertools import pairwise
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPalette, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QStyledItemDelegate, QStyleOptionViewItem

from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.transcript import NewSegment, number
from gui.commands.segment import EditSentence
from gui.editor.sentence_dialog import SentenceDialog
from gui.look import theme
from gui.look.cell_look import PADDING
from tests.gui.desk import ALT, CTRL, PLAIN, SHIFT, Asked, Key
from tests.gui.room import beside, between

# Segments 2 and 3 are one sentence: "Dziś przyjrzymy się latarniom," and "i ich latarnikom."
FIRST, SECOND = "Dziś przyjrzymy się latarniom,", "i ich latarnikom."
WHOLE = f"{FIRST} {SECOND}"


@pytest.fixture
def working(at_work, monkeypatch):
    """A function that opens the field on the sentence of a segment, and lets the person work there."""

    def work_at(id, work):
        def answer(dialog):
            dialog.show()
            at_work.qtbot.waitUntil(dialog.isActiveWindow)
            work(dialog)
            dialog.hide()
            return dialog.result()

        monkeypatch.setattr(QDialog, "exec", answer)
        at_work.table.go_to(id)
        at_work.run(EditSentence)

    return work_at


def cells(dialog, column):
    return [dialog.parts.item(row, column).text() for row in range(dialog.parts.rowCount())]


def test_it_shows_the_sentence_and_its_parts(at_work, working):
    def look(dialog):
        assert dialog.english.toPlainText() == "Tonight we look at lighthouses, and at the keepers who lived in them."
        assert dialog.input.toPlainText() == WHOLE
        assert cells(dialog, 0) == ["0:02.0", "0:05.0"]
        assert cells(dialog, 2) == [FIRST, SECOND]
        assert cells(dialog, 3) == ["30 / 42", "17 / 42"]
        assert cells(dialog, 4) == ["10.0 / 17", "5.7 / 17"]
        assert cells(dialog, 5) == ["", ""]
        assert dialog.input.hasFocus()
        dialog.reject()

    working(3, look)
    assert at_work.session.history.undoable is None
    assert at_work.here == 3


def test_what_is_typed_is_laid_out_at_once_and_kept_in_one_step(at_work, working):
    def work(dialog):
        dialog.input.selectAll()
        at_work.type("Dziś spojrzymy na latarnie oraz na latarników, którzy w nich mieszkali.")
        assert cells(dialog, 2) == ["Dziś spojrzymy na latarnie", "oraz na latarników,\nktórzy w nich mieszkali."]
        assert cells(dialog, 3) == ["26 / 42", "19·24 / 42"]
        at_work.key(Key.Key_Return, CTRL)

    working(2, work)
    assert at_work.target(2) == "Dziś spojrzymy na latarnie"
    assert at_work.target(3) == "oraz na latarników, którzy w nich mieszkali."
    assert {(at_work.segment(id).state, at_work.segment(id).origin) for id in (2, 3)} == {("reviewed", "person")}
    assert at_work.session.history.undoable.label == "Confirm sentence"
    at_work.session.undo()
    assert (at_work.target(2), at_work.target(3)) == (FIRST, SECOND)
    assert at_work.segment(2).origin == "google"
    assert at_work.session.history.undoable is None


def test_enter_keeps_too_and_shift_enter_breaks_the_line(at_work, working):
    def work(dialog):
        dialog.input.selectAll()
        at_work.type("- Tak.")
        at_work.key(Key.Key_Return, SHIFT)
        at_work.type("- Nie.")
        at_work.key(Key.Key_Return)
        assert dialog.result() == QDialog.DialogCode.Accepted

    working(4, work)
    assert at_work.target(4) == "- Tak.\n- Nie."


def test_escape_gives_up_what_is_as_it_was(at_work, working):
    working(2, lambda dialog: at_work.key(Key.Key_Escape))
    assert (at_work.target(2), at_work.target(3)) == (FIRST, SECOND)


@pytest.mark.parametrize(
    ("answer", "is_kept"),
    [(QMessageBox.StandardButton.Save, True), (QMessageBox.StandardButton.Discard, False)],
)
def test_escape_asks_before_typed_text_is_lost(at_work, working, monkeypatch, answer, is_kept):
    asked = Asked(QMessageBox.StandardButton.Cancel, answer)
    monkeypatch.setattr(QMessageBox, "question", asked)

    def work(dialog):
        at_work.type(" Dziś!")
        at_work.key(Key.Key_Escape)
        assert dialog.isVisible()
        assert dialog.input.toPlainText() == f"{WHOLE} Dziś!"
        dialog.close()
        assert not dialog.isVisible()

    working(3, work)
    assert asked.questions == ["Keep what you changed in this sentence?"] * 2
    assert at_work.target(3) == (f"{SECOND} Dziś!" if is_kept else SECOND)
    at_work.settle()
    assert at_work.typed() == []


def test_what_is_typed_is_written_down_while_the_field_is_open(at_work, working):
    def work(dialog):
        at_work.type(" Dziś!")
        at_work.qtbot.waitUntil(lambda: at_work.typed() == [(2, "sentence", f"{WHOLE} Dziś!")])
        at_work.key(Key.Key_Return, CTRL)

    working(3, work)
    at_work.assert_saved()
    at_work.settle()
    assert at_work.typed() == []


def test_a_break_is_moved_by_keys_and_stays_through_the_next_whole_edit(at_work, working):
    def move(dialog):
        dialog.input.moveCursor(dialog.input.textCursor().MoveOperation.Start)
        at_work.key(Key.Key_Left, ALT)
        assert cells(dialog, 2) == ["Dziś przyjrzymy się", "latarniom, i ich latarnikom."]
        assert cells(dialog, 5) == ["pinned", ""]
        at_work.key(Key.Key_Return, CTRL)

    def change(dialog):
        assert cells(dialog, 5) == ["pinned", ""]
        at_work.type(" Dziś!")
        at_work.key(Key.Key_Return, CTRL)

    working(2, move)
    assert (at_work.target(2), at_work.target(3)) == ("Dziś przyjrzymy się", "latarniom, i ich latarnikom.")
    working(3, change)
    assert (at_work.target(2), at_work.target(3)) == ("Dziś przyjrzymy się", "latarniom, i ich latarnikom. Dziś!")


def test_a_word_pushed_in_the_table_stays_where_it_was_pushed(at_work, working):
    at_work.table.go_to(2)
    at_work.key(Key.Key_Down, CTRL | SHIFT)
    assert at_work.target(3) == "latarniom, i ich latarnikom."

    def change(dialog):
        at_work.type(" Dziś!")
        at_work.key(Key.Key_Return, CTRL)

    working(3, change)
    assert (at_work.target(2), at_work.target(3)) == ("Dziś przyjrzymy się", "latarniom, i ich latarnikom. Dziś!")


def test_moved_breaks_are_forgotten_when_it_is_laid_out_afresh(at_work, working):
    at_work.session.do(edits.push_word(at_work.transcript, 2, "next"))

    def work(dialog):
        dialog.again.click()
        assert cells(dialog, 2) == [FIRST, SECOND]
        assert not dialog.again.isEnabled()
        at_work.key(Key.Key_Return, CTRL)

    working(2, work)
    assert (at_work.target(2), at_work.target(3)) == (FIRST, SECOND)


def test_the_chosen_part_follows_the_cursor_and_has_a_break_unless_it_is_the_last(at_work, working):
    def look(dialog):
        assert dialog.parts.currentRow() == 0
        assert dialog.input.textCursor().position() == len(FIRST)
        dialog.input.moveCursor(dialog.input.textCursor().MoveOperation.End)
        assert dialog.parts.currentRow() == 1
        assert not dialog.later.isEnabled()
        dialog.input.moveCursor(dialog.input.textCursor().MoveOperation.Start)
        assert dialog.parts.currentRow() == 0
        assert dialog.later.isEnabled()
        dialog.later.click()
        assert dialog.parts.currentRow() == 0
        assert cells(dialog, 2) == [f"{FIRST} i", "ich latarnikom."]
        dialog.earlier.click()
        dialog.reject()

    working(2, look)


def test_an_empty_sentence_is_ready_to_be_typed_into(at_work, working):
    def work(dialog):
        assert dialog.input.toPlainText() == ""
        assert cells(dialog, 3) == [""]
        at_work.type("Niektórzy byli samotni.")
        at_work.key(Key.Key_Return, CTRL)

    working(4, work)
    assert at_work.target(4) == "Niektórzy byli samotni."


def test_only_the_figure_over_its_limit_is_in_the_colour_of_warnings(at_work, working):
    def look(dialog):
        dialog.input.selectAll()
        at_work.type("x" * 43)
        warning = QColor(theme.colours().warning)
        assert cells(dialog, 3) == ["43! / 42"]
        assert cells(dialog, 4) == ["14.3 / 17"]
        assert dialog.parts.item(0, 3).foreground().color() == warning
        assert dialog.parts.item(0, 4).foreground().color() != warning
        dialog.input.selectAll()
        at_work.key(Key.Key_Delete)
        dialog.input.setPlainText("Dobry wieczór.")
        dialog.reject()

    at_work.session.do(edits.set_times(at_work.transcript, 1, 0, 3000))
    working(1, look)


def test_a_sentence_without_times_has_no_times_and_no_speed(kept, desk, monkeypatch):
    with Library(kept) as library:
        texts = [NewSegment(None, None, "We look at lighthouses,"), NewSegment(None, None, "and at their keepers.")]
        id = library.add_talk("Untimed", number(texts))
    desk.open(id)

    def answer(dialog):
        dialog.input.setPlainText("Patrzymy na latarnie i na latarników.")
        assert cells(dialog, 0) == ["", ""]
        assert cells(dialog, 2) == ["Patrzymy na latarnie", "i na latarników."]
        assert cells(dialog, 4) == ["", ""]
        dialog.accept()

    monkeypatch.setattr(QDialog, "exec", answer)
    desk.table.go_to(2)
    desk.run(EditSentence)
    assert [s.target for s in desk.transcript] == ["Patrzymy na latarnie", "i na latarników."]


def test_a_sentence_of_eight_long_segments_keeps_every_word(kept, desk, monkeypatch):
    source = " ".join(["lighthouse"] * 5)
    texts = [NewSegment(n * 3000, n * 3000 + 2900, source + ("," if n < 7 else ".")) for n in range(8)]
    with Library(kept) as library:
        id = library.add_talk("Long", number(texts))
    desk.open(id)
    polish = " ".join(f"słowo{n}" for n in range(500))

    def answer(dialog):
        assert dialog.parts.rowCount() == 8
        dialog.input.setPlainText(polish)
        assert "!" in cells(dialog, 4)[0]
        dialog.accept()

    monkeypatch.setattr(QDialog, "exec", answer)
    desk.table.go_to(4)
    desk.run(EditSentence)
    assert " ".join(s.target for s in desk.transcript) == polish
    desk.wait_saved()
    assert desk.stored(id) == list(desk.transcript)


def test_text_stays_when_a_segment_is_gone_meanwhile(at_work, working):
    def work(dialog):
        at_work.type(" Dziś!")
        at_work.session.do(edits.delete(at_work.transcript, [3]))
        at_work.key(Key.Key_Return, CTRL)
        assert dialog.isVisible()
        assert dialog.input.toPlainText() == f"{WHOLE} Dziś!"
        dialog.done(QDialog.DialogCode.Rejected)

    working(3, work)
    assert at_work.told == "That segment is no longer there."
    assert at_work.target(2) == FIRST


def test_everything_is_named_for_a_screen_reader(at_work, working):
    def look(dialog):
        for part in (dialog.english, dialog.input, dialog.parts):
            assert part.accessibleName()
        dialog.reject()

    working(2, look)


def test_rows_are_as_high_as_their_texts(working, at_work):
    """Not as high as they would be in the narrow columns they have before the dialog is laid out."""
    heights = []

    def look(dialog):
        parts = dialog.parts
        soon = parts.horizontalHeader().findChildren(QTimer)
        at_work.qtbot.waitUntil(lambda: not any(timer.isActive() for timer in soon))
        heights.extend((parts.rowHeight(row), parts.sizeHintForRow(row)) for row in range(parts.rowCount()))

    working(2, look)
    assert heights
    assert all(height <= hint for height, hint in heights)


@pytest.fixture
def look(working):
    """A function that lets somebody look at the field of segments 2 and 3, and give up."""

    def do(check, id=2):
        def work(dialog):
            check(dialog)
            dialog.done(QDialog.DialogCode.Rejected)

        working(id, work)

    return do


def test_everything_has_its_words(look):
    def check(dialog):
        assert dialog.windowTitle() == "Whole sentence"
        assert dialog.english.accessibleName() == "The English sentence"
        assert dialog.input.accessibleName() == "The Polish sentence"
        assert dialog.parts.accessibleName() == "How it will lie over the segments"
        assert dialog.earlier.toolTip() == "The last word of this part goes to the next one (Alt+Left)"
        assert dialog.later.toolTip() == "The first word of the next part comes to this one (Alt+Right)"
        assert dialog.again.toolTip() == "Breaks that were moved by hand are forgotten (Alt+F)"
        assert dialog.keep.toolTip() == "The segments are drafts until they are confirmed (Enter)"
        assert dialog.confirmation.toolTip().endswith("and the next sentence comes (Ctrl+Enter)")
        headers = [dialog.parts.horizontalHeaderItem(n) for n in range(dialog.parts.columnCount())]
        assert [each.text() for each in headers] == ["Time", "English", "Polish", "Characters", "CPS", "Break after"]
        assert headers[5].toolTip() == "A pinned break stays between the same words when the text changes."
        labels = {label.text(): label for label in dialog.findChildren(QLabel) if label.buddy() is not None}
        assert {text: label.buddy() for text, label in labels.items()} == {
            "En&glish": dialog.english,
            "&Polish": dialog.input,
            "Over the &segments": dialog.parts,
        }
        assert {label.objectName() for label in labels.values()} == {"faint"}

    look(check)


def test_the_fields_stand_above_the_segments(at_work, look):
    def check(dialog):
        english, polish, over = (label for label in dialog.findChildren(QLabel) if label.buddy() is not None)
        below = [english, dialog.english, polish, dialog.input, over, dialog.parts, dialog.buttons]
        at_work.qtbot.waitUntil(lambda: all(between(*pair) >= 0 for pair in pairwise(below)))
        line = dialog.fontMetrics().lineSpacing()
        assert (dialog.english.height(), dialog.input.height()) == (4 * line + 20, 5 * line + 20)
        moves = [dialog.earlier, dialog.later, dialog.again, dialog.buttons]
        assert all(beside(*pair) > 0 for pair in pairwise(moves))
        assert beside(dialog.earlier, dialog.later) == beside(dialog.later, dialog.again)
        assert beside(dialog.again, dialog.buttons) > beside(dialog.later, dialog.again)  # as far as can be
        room = dialog.screen().availableSize()
        assert dialog.size().toTuple() == (min(1000, room.width() - 40), min(560, room.height() - 60))
        dialog.resize(dialog.width(), 800)
        at_work.qtbot.waitUntil(lambda: dialog.parts.height() > 300)
        assert dialog.english.isReadOnly()

    look(check)


def test_tab_leads_from_field_to_field(at_work, look):
    def check(dialog):
        assert dialog.input.hasFocus()
        at_work.key(Key.Key_Tab)
        assert not dialog.input.hasFocus()
        assert dialog.input.toPlainText() == WHOLE
        dialog.english.setFocus()
        at_work.key(Key.Key_Tab)
        assert dialog.input.hasFocus()
        dialog.parts.setFocus()
        at_work.key(Key.Key_Tab)
        assert not dialog.parts.hasFocus()

    look(check)


def test_the_cursor_stands_behind_the_part_it_was_opened_at(look):
    def at_the_end(dialog):
        assert dialog.input.textCursor().position() == len(WHOLE)
        assert dialog.parts.currentRow() == 1

    look(at_the_end, id=3)


def test_the_english_is_one_line_whatever_its_segments_are(at_work, look):
    at_work.session.do(edits.set_source(at_work.transcript, 2, "Tonight we look\nat lighthouses,"))

    def check(dialog):
        assert dialog.english.toPlainText().startswith("Tonight we look at lighthouses, and")
        assert cells(dialog, 1)[0] == "Tonight we look\nat lighthouses,"

    look(check)


def test_the_segments_are_looked_at_by_rows(at_work, look):
    def check(dialog):
        parts, header = dialog.parts, dialog.parts.horizontalHeader()
        assert parts.editTriggers() == parts.EditTrigger.NoEditTriggers
        assert parts.selectionMode() == parts.SelectionMode.SingleSelection
        assert len(parts.selectedIndexes()) == 6
        assert parts.verticalScrollMode() == parts.ScrollMode.ScrollPerPixel
        assert parts.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        assert not parts.showGrid()
        assert not parts.verticalHeader().isVisible()
        assert not header.highlightSections()
        assert header.defaultAlignment() & Qt.AlignmentFlag.AlignLeft
        at_work.qtbot.waitUntil(lambda: header.length() == parts.viewport().width())
        assert [header.sectionSize(n) for n in (0, 3, 4, 5)] == [70, 110, 90, 90]
        assert abs(header.sectionSize(1) - header.sectionSize(2)) <= 1
        header.resizeSection(3, 130)
        assert header.sectionSize(3) == 130  # they can be dragged
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        assert {parts.item(row, column).textAlignment() for row in (0, 1) for column in range(6)} == {int(top)}

    look(check)


def test_there_is_some_room_between_the_rows(look):
    def check(dialog):
        delegate, index = dialog.parts.itemDelegate(), dialog.parts.model().index(0, 2)
        option = QStyleOptionViewItem()
        option.font = dialog.parts.font()
        plain = QStyledItemDelegate.sizeHint(delegate, option, index)
        assert delegate.sizeHint(option, index).toTuple() == (plain.width(), plain.height() + PADDING)

    look(check)


def test_a_figure_keeps_its_colour_in_the_chosen_row(at_work, look):
    def check(dialog):
        dialog.input.setPlainText("x" * 60)
        parts, colours = dialog.parts, theme.colours()
        over = [(row, column) for row in (0, 1) for column in (3, 4) if "!" in parts.item(row, column).text()]
        assert over
        for row in (0, 1):
            for column in (3, 4):
                item, option = parts.item(row, column), QStyleOptionViewItem()
                expected = colours.warning if (row, column) in over else colours.faint
                assert item.foreground().color().name() == expected
                assert item.font().bold() == ((row, column) in over)
                parts.itemDelegate().initStyleOption(option, parts.model().index(row, column))
                assert option.palette.color(QPalette.ColorRole.HighlightedText).name() == expected
        option = QStyleOptionViewItem()
        before = option.palette.color(QPalette.ColorRole.HighlightedText)
        parts.itemDelegate().initStyleOption(option, parts.model().index(0, 2))
        assert option.palette.color(QPalette.ColorRole.HighlightedText) == before
        dialog.input.setPlainText("")
        assert cells(dialog, 3) == cells(dialog, 4) == ["", ""]
        assert not parts.item(0, 3).font().bold()

    look(check)


def test_rows_grow_with_their_lines(at_work, look):
    def check(dialog):
        before = sum(dialog.parts.rowHeight(row) for row in (0, 1))
        dialog.input.setPlainText("Dziś przyjrzymy się latarniom, które stoją na skałach, " * 9 + SECOND)
        assert sum(dialog.parts.rowHeight(row) for row in (0, 1)) > 2 * before

    look(check)


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
        (Key.Key_Return, PLAIN),
    ],
)
def test_every_enter_keeps(at_work, working, key, modifiers):
    def work(dialog):
        at_work.type("!")
        at_work.key(key, modifiers)
        assert not dialog.isVisible()

    working(3, work)
    assert at_work.target(3) == f"{SECOND}!"


@pytest.mark.parametrize("key", [Key.Key_Enter, Key.Key_Return])
def test_control_and_enter_confirm_the_sentence_and_go_on_to_the_next(at_work, working, key):
    def work(dialog):
        at_work.type("!")
        at_work.key(key, CTRL)
        assert {at_work.segment(id).state for id in (2, 3)} == {"reviewed"}
        assert (dialog.isVisible(), dialog.input.toPlainText(), dialog.input.hasFocus()) == (True, "", True)
        assert (dialog.english.toPlainText(), at_work.here) == ("Some were lonely.", 4)
        at_work.type("Niektórzy byli samotni.")
        at_work.key(key, CTRL)
        assert cells(dialog, 1) == ["Others wrote to each other every day."]
        at_work.type("Inni pisali.")
        at_work.key(key, CTRL)
        assert not dialog.isVisible()

    working(3, work)
    assert at_work.target(3) == f"{SECOND}!"
    assert [at_work.target(id) for id in (4, 5)] == ["Niektórzy byli samotni.", "Inni pisali."]
    assert [s.state for s in at_work.transcript] == ["reviewed"] * 5 + ["final"]
    assert at_work.told == "Everything shown here is confirmed."
    at_work.assert_saved()
    at_work.settle()
    assert at_work.typed() == []


def test_the_button_confirms_what_stays_as_it_was(at_work, working):
    def work(dialog):
        dialog.confirmation.click()
        assert (at_work.segment(2).state, at_work.segment(2).origin) == ("reviewed", "google")
        dialog.reject()

    working(3, work)
    assert at_work.session.history.undoable.label == "Confirm sentence"


def test_a_sentence_that_is_confirmed_already_is_gone_on_from(at_work, working):
    def work(dialog):
        at_work.key(Key.Key_Return, CTRL)
        assert cells(dialog, 2) == [FIRST, SECOND]
        dialog.reject()

    working(1, work)
    assert at_work.session.history.undoable is None


def test_an_empty_sentence_is_not_confirmed_and_the_dialog_says_why(at_work, working):
    def work(dialog):
        assert dialog.trouble.isHidden()
        at_work.key(Key.Key_Return, CTRL)
        assert (dialog.isVisible(), at_work.here) == (True, 4)
        assert dialog.trouble.text() == "This sentence has no translation to confirm yet."
        assert not dialog.trouble.isHidden()
        at_work.type("N")
        assert dialog.trouble.isHidden()
        dialog.done(QDialog.DialogCode.Rejected)

    working(4, work)
    assert at_work.target(4) == ""


@pytest.mark.parametrize(("title", "target"), [("&Keep", f"{SECOND}!"), ("Cancel", SECOND)])
def test_the_buttons_keep_and_give_up(at_work, working, monkeypatch, title, target):
    monkeypatch.setattr(QMessageBox, "question", Asked(QMessageBox.StandardButton.Discard))

    def work(dialog):
        at_work.type("!")
        assert dialog.keep.isDefault()
        assert not any(each.autoDefault() for each in (dialog.earlier, dialog.later, dialog.again))
        next(each for each in dialog.buttons.buttons() if each.text() == title).click()
        assert not dialog.isVisible()

    working(3, work)
    assert at_work.target(3) == target


def test_keeping_what_is_as_it_was_makes_no_step(at_work, working):
    def work(dialog):
        assert not dialog.is_changed
        at_work.type("!")
        assert dialog.is_changed
        at_work.key(Key.Key_Backspace)
        assert not dialog.is_changed
        dialog.keep.click()
        assert dialog.result() == QDialog.DialogCode.Accepted

    working(3, work)
    assert at_work.session.history.undoable is None


def test_words_come_and_go_by_keys_with_the_row_that_was_chosen(at_work, look):
    def check(dialog):
        assert not dialog.again.isEnabled()
        assert [dialog.earlier.isEnabled(), dialog.later.isEnabled()] == [True, True]
        at_work.key(Key.Key_Right, ALT)
        assert cells(dialog, 2) == [f"{FIRST} i", "ich latarnikom."]
        assert dialog.parts.currentRow() == 0
        assert dialog.again.isEnabled()
        at_work.key(Key.Key_Left, ALT)
        at_work.key(Key.Key_Left, ALT)
        assert cells(dialog, 2) == ["Dziś przyjrzymy się", f"latarniom, {SECOND}"]
        assert cells(dialog, 5) == ["pinned", ""]
        assert dialog.parts.currentRow() == 0
        dialog.again.click()
        assert cells(dialog, 2) == [FIRST, SECOND]
        assert cells(dialog, 5) == ["", ""]
        dialog.parts.selectRow(1)
        assert [dialog.earlier.isEnabled(), dialog.later.isEnabled()] == [False, False]

    look(check)


def test_the_chosen_row_follows_what_is_typed(at_work, look):
    def check(dialog):
        dialog.input.moveCursor(dialog.input.textCursor().MoveOperation.End)
        at_work.type(" Tak.")
        assert dialog.parts.currentRow() == 1
        dialog.input.moveCursor(dialog.input.textCursor().MoveOperation.Start)
        at_work.type("O")
        assert dialog.parts.currentRow() == 0

    look(check)


def test_a_smile_counts_as_one_letter_for_the_cursor(at_work, look):
    at_work.session.do(edits.set_target(at_work.transcript, 2, "🙂🙂 Dziś przyjrzymy się latarniom,"))

    def check(dialog):
        assert dialog.input.textCursor().position() == len(FIRST) + 5  # units of UTF-16, of which a smile has two
        assert dialog.parts.currentRow() == 0

    look(check)


def test_only_its_own_keys_are_taken_from_the_field(at_work, look):
    def check(dialog):
        at_work.key(Key.Key_Home)
        at_work.key(Key.Key_Delete)
        assert dialog.input.toPlainText() == WHOLE[1:]
        at_work.key(Key.Key_Return, CTRL | SHIFT)
        assert dialog.isVisible()
        assert dialog.input.toPlainText() == WHOLE[1:]

    look(check)


@pytest.mark.parametrize(("room", "size"), [((2000, 1500), (1000, 560)), ((700, 500), (660, 440))])
def test_it_is_as_large_as_its_screen_has_room_for(look, monkeypatch, room, size):
    screen = SimpleNamespace(availableSize=lambda: QSize(*room))
    monkeypatch.setattr(SentenceDialog, "screen", lambda _: screen)
    sizes = []
    look(lambda dialog: sizes.append(dialog.size().toTuple()))
    assert sizes == [size]


def test_a_talk_that_is_left_under_the_dialog_is_let_go(at_work, monkeypatch):
    """As by a signal that ends the program."""
    monkeypatch.setattr(QDialog, "exec", lambda _: at_work.window.close_talk())
    at_work.table.go_to(2)
    at_work.run(EditSentence)
    assert at_work.window.session is None
    at_work.settle()


def test_no_two_keys_are_one_in_polish(look, speak):
    def check(dialog):
        keys = [shortcut.key().toString() for shortcut in dialog.findChildren(QShortcut)]
        assert len(set(keys)) == len(keys)
        assert {"Ctrl+Return", "Ctrl+Enter"} <= set(keys)

    speak("pl")
    look(check)
