"""The stops of the tour: what somebody new is shown of the page a talk is edited on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QMainWindow, QWidget

from gui.start.tour import Stop, Tour, around
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.talk.edits import Field
    from gui.editor.page import EditorPage


def take_tour(page: EditorPage, window: QWidget, key: Callable[[str], str]) -> Tour:
    """Start the tour of the page a talk is edited on; `key` says by which key a command is done."""
    assert isinstance(window, QMainWindow), "the commands are in the menus of its bar"
    stops = (
        Stop(
            _columns(page, window, "source", "target"),
            say("tour", "The talk, sentence by sentence"),
            say(
                "tour",
                "English on the left, Polish on the right. Just type, and it goes into the Polish of the current row. "
                "Every edit is saved at once.",
            ),
        ),
        Stop(
            _columns(page, window, "target", "target"),
            say("tour", "Confirm and go on"),
            say(
                "tour",
                "Read, correct, then press {confirm}: the segment is confirmed, and the next one that is not opens. "
                "{undo} takes anything back.",
            ).format(confirm=key("Confirm"), undo=key("Undo")),
        ),
        Stop(
            around(page.filters, window),
            say("tour", "What is left to do"),
            say("tour", "Show only what is untranslated, drafted or confirmed. The bar says how far the talk is."),
        ),
        Stop(
            around(window.menuBar(), window),
            say("tour", "Everything has a name and a key"),
            say(
                "tour",
                "All commands are in the menus. {find} finds any of them by a few letters, and {help} opens the help.",
            ).format(find=key("FindCommand"), help=key("Help")),
        ),
    )
    tour = Tour(stops, window)
    page.destroyed.connect(tour.end)  # with the talk, which has no page to show any more
    return tour


def _columns(page: EditorPage, window: QWidget, first: Field, last: Field) -> Callable[[], QRect]:
    """Return where some columns of the table are."""
    table = page.table

    def where() -> QRect:
        view, model = table.viewport(), table.segments
        left = table.columnViewportPosition(model.column_of(first))
        end = model.column_of(last)
        right = table.columnViewportPosition(end) + table.columnWidth(end)
        height = view.height()
        if model.rowCount():
            height = min(height, table.rowViewportPosition(model.rowCount() - 1) + table.rowHeight(0))
        return QRect(view.mapTo(window, QPoint(left, 0)), QSize(right - left, min(height, view.height() // 2)))

    return where
