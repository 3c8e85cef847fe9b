"""A sentence of the timeline while it is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from gui.article.entry_cell import EntryInput
from gui.article.page import ArticlePage
from gui.article.timeline_model import TEXT, TIME
from gui.commands.edit import Undo
from tests.gui.article.writing import kept, open_cell, preview, texts, written
from tests.gui.desk import SHIFT, Desk, Key


def test_a_sentence_of_the_timeline_is_kept_while_it_is_typed(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1])
    editor = open_cell(page, TEXT)
    editor.setFocus()
    editor.place_cursor(5)
    at_work.type("ąą")
    assert "Dobryąą wieczór." in preview(page)
    at_work.qtbot.waitUntil(lambda: texts(at_work, "entry") == ["Dobryąą wieczór."], timeout=30_000)
    assert editor.textCursor().position() == 7
    at_work.type("ć ")
    at_work.key(Key.Key_Return)
    QApplication.processEvents()  # Qt commits a line after the key
    assert texts(at_work, "entry") == ["Dobryąąć  wieczór."]
    at_work.run(Undo)
    assert texts(at_work, "entry") == ["Dobry wieczór."]


def test_escape_gives_up_what_was_typed_into_an_entry(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1])
    before = kept(at_work)
    editor = open_cell(page, TEXT)
    editor.setFocus()
    at_work.type("x")
    page.typing.save()
    at_work.type("y")
    at_work.key(Key.Key_Escape)
    assert kept(at_work) == before
    assert "Dobry wieczór." in preview(page)
    assert page.timeline.table.findChild(EntryInput) is None or not editor.isVisible()


def test_a_sentence_of_the_timeline_written_by_assistive_technology_is_kept(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1])
    written(open_cell(page, TEXT), "Po zmroku")
    page.finish_typing()
    assert texts(at_work, "entry") == ["Po zmroku"]


def test_opening_and_leaving_a_cell_changes_nothing(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1])
    step = at_work.session.history.undoable
    for column in (TEXT, TIME):
        for key in (Key.Key_Return, Key.Key_Escape):
            open_cell(page, column).setFocus()
            at_work.key(key)
            QApplication.processEvents()
    assert at_work.session.history.undoable is step
    assert page.typing.into is None


def test_a_time_is_taken_when_the_cell_is_left(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1])
    editor = open_cell(page, TIME)
    editor.setFocus()
    editor.selectAll()
    at_work.type("1:00")
    assert not page.typing.is_waiting
    assert page.timeline.model.index(0, TIME).data() == "00:00"
    at_work.key(Key.Key_Return)
    QApplication.processEvents()
    assert page.timeline.model.index(0, TIME).data() == "01:00"


def test_spaces_around_a_sentence_are_no_part_of_it(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1])
    editor = open_cell(page, TEXT)
    editor.setFocus()
    editor.selectAll()
    at_work.type("  Po zmroku ")
    at_work.key(Key.Key_Return)
    QApplication.processEvents()
    assert texts(at_work, "entry") == ["Po zmroku"]


def test_a_cell_keeps_what_is_typed_when_the_table_is_made_anew(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1])
    editor = open_cell(page, TEXT)
    editor.setFocus()
    editor.selectAll()
    at_work.type("Po zmroku")
    page.timeline.refresh()
    assert editor.text() == "Po zmroku"
    at_work.key(Key.Key_Tab, SHIFT)
    QApplication.processEvents()
    assert texts(at_work, "entry") == ["Po zmroku"]


def test_escape_in_the_second_cell_leaves_the_first_alone(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1, 3])
    editor = open_cell(page, TEXT)
    editor.setFocus()
    at_work.type("x")
    at_work.key(Key.Key_Return)
    QApplication.processEvents()
    first = texts(at_work, "entry")[0]
    page.timeline.table.edit(page.timeline.model.index(1, TEXT))
    second = page.timeline.table.findChildren(EntryInput)[-1]
    second.setFocus()
    at_work.key(Key.Key_Escape)
    assert texts(at_work, "entry") == [first, "i ich latarnikom."]


def test_a_long_sentence_has_the_room_it_needs_while_it_is_typed(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1, 3])
    table = page.timeline.table
    editor = open_cell(page, TEXT)
    editor.setFocus()
    before = table.rowHeight(0)
    at_work.type(" Latarnia morska świeci, choć nikogo już w niej nie ma." * 5)
    QApplication.processEvents()
    assert editor.height() > 3 * editor.fontMetrics().lineSpacing()
    assert table.rowHeight(0) >= editor.height() > before
    assert table.rowViewportPosition(1) >= editor.geometry().bottom()
    editor.selectAll()
    at_work.type("Krótko.")
    QApplication.processEvents()
    assert table.rowHeight(0) <= before + 12
    at_work.key(Key.Key_Return)
    QApplication.processEvents()
    assert texts(at_work, "entry")[0] == "Krótko."


def test_a_line_break_is_no_part_of_a_sentence(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1])
    editor = open_cell(page, TEXT)
    editor.setFocus()
    editor.selectAll()
    QApplication.clipboard().setText("Dwa\nwiersze")
    editor.paste()
    at_work.key(Key.Key_Return, SHIFT)
    QApplication.processEvents()
    assert texts(at_work, "entry") == ["Dwa wiersze"]
