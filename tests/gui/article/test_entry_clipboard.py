"""Entries of the timeline cut, copied and pasted, and the context menus of the article."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea, QMenu

from gui.article.page import ArticlePage
from gui.commands.clipboard import Copy, Cut, Paste
from gui.commands.edit import Undo
from tests.gui.article.writing import texts, write
from tests.gui.desk import Desk


@pytest.fixture
def entries(at_work: Desk, page: ArticlePage) -> ArticlePage:
    page.tabs.setCurrentIndex(1)
    page.timeline.add_segments([1, 3])
    page.timeline.table.setFocus()
    return page


def test_chosen_entries_are_copied_as_lines(at_work: Desk, entries: ArticlePage) -> None:
    entries.timeline.table.selectAll()
    at_work.run(Copy)
    assert QGuiApplication.clipboard().text() == "0:00 Dobry wieczór.\n0:05 i ich latarnikom."


def test_without_a_chosen_entry_only_pasting_is_possible(at_work: Desk, entries: ArticlePage) -> None:
    entries.timeline.table.clearSelection()
    assert [at_work.can(command) for command in (Cut, Copy, Paste)] == [False, False, True]


def test_what_is_cut_is_pasted_with_its_segment(at_work: Desk, entries: ArticlePage) -> None:
    entries.timeline.table.selectRow(0)
    at_work.run(Cut)
    assert texts(at_work, "entry") == ["i ich latarnikom."]
    at_work.run(Paste)
    assert [(part.text, part.segment) for part in at_work.session.article.timeline] == [
        ("Dobry wieczór.", 1),
        ("i ich latarnikom.", 3),
    ]
    at_work.run(Undo)
    at_work.run(Undo)
    assert len(at_work.session.article.timeline) == 2


def test_lines_from_elsewhere_become_entries_in_one_step(at_work: Desk, entries: ArticlePage) -> None:
    QGuiApplication.clipboard().setText("• 0:02 Drugi.\n0:12 Ostatni.\n")
    at_work.run(Paste)
    assert texts(at_work, "entry") == ["Dobry wieczór.", "Drugi.", "i ich latarnikom.", "Ostatni."]
    at_work.run(Undo)
    assert len(at_work.session.article.timeline) == 2
    QGuiApplication.clipboard().clear()
    at_work.run(Paste)
    assert at_work.told == "There is no text on the clipboard."


def menu_of(area: QAbstractScrollArea, choose: str = "") -> list[str]:
    """Return what a right click offers, an empty text for a line; choose one of it, if wished."""
    area.customContextMenuRequested.emit(QPoint(5, 5))
    menu = area.findChildren(QMenu)[-1]
    shown = ["" if action.isSeparator() else action.objectName() for action in menu.actions()]
    chosen = next((action for action in menu.actions() if action.objectName() == choose), None)
    menu.close()
    menu.deleteLater()
    if chosen is not None:
        assert chosen.isEnabled(), f"{choose} is not possible now"
        chosen.trigger()
    return shown


def test_a_right_click_on_an_entry_offers_what_can_be_done_to_it(at_work: Desk, entries: ArticlePage) -> None:
    assert menu_of(entries.timeline.table) == [
        *("Undo", "Redo", ""),
        *("Cut", "Copy", "Paste", ""),
        *("AddEntry", "MoveUp", "MoveDown", "SortTimeline", "TieAll", "GoToSegment", ""),
        *("ConfirmDraft", "ShowWhatChanged", "", "Delete"),
    ]


def test_a_right_click_on_a_text_offers_what_can_be_done_to_it(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.")
    for area in (page.paragraphs.boxes[0].input, page.title, page.lead):
        shown = menu_of(area)
        assert [name for name in shown if name] == [
            *("Undo", "Redo", "Cut", "Copy", "Paste", "AddParagraph", "MoveUp", "MoveDown"),
            *("GoToSegment", "ConfirmDraft", "ShowWhatChanged", "RewriteParagraph", "ShortenParagraph", "Delete"),
        ]
        assert "" in shown


def test_a_right_click_on_a_segment_offers_to_make_an_entry_of_it(at_work: Desk, entries: ArticlePage) -> None:
    view = entries.timeline.segments.view
    actions = {action.text(): action for action in view.actions() if not action.isSeparator()}
    assert list(actions) == ["&Copy", "&Add to the timeline", "&Tie the current entry to it", "&Show the segment"]
    view.selectRow(5)
    actions["&Copy"].trigger()
    assert QGuiApplication.clipboard().text() == "Zostało tylko światło."
    actions["&Add to the timeline"].trigger()
    assert texts(at_work, "entry")[-1] == "Zostało tylko światło."
    view.selectRow(3)
    actions["&Tie the current entry to it"].trigger()
    assert at_work.session.article.timeline[-1].segment == 4
    actions["&Show the segment"].trigger()
    assert at_work.here == 4


def test_a_paragraph_or_the_chosen_entries_are_deleted(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.", "Dwa.")
    page.finish_typing()
    page.paragraphs.boxes[0].input.setFocus()
    menu_of(page.paragraphs.boxes[0].input, "Delete")
    assert texts(at_work) == ["Dwa."]
    page.timeline.add_segments([1, 2])
    page.tabs.setCurrentIndex(1)
    page.timeline.table.selectRow(1)
    menu_of(page.timeline.table, "Delete")
    assert texts(at_work, "entry") == ["Dobry wieczór."]
