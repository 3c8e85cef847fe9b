"""What is offered to somebody new: a tour of the first talk, and after an update what is new."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from dwuglos import __version__
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.talk.edits import Field
    from gui.commands import Workplace
    from gui.editor.page import EditorPage
    from gui.start.tour import Tour


def offer(place: Workplace) -> None:
    """Offer what is new after an update, and a tour when the first talk is open; each once."""
    settings = place.settings
    if settings.version_seen != __version__:
        if settings.version_seen:
            message = say("first", "This is Dwugłos {version}.").format(version=__version__)
            place.notices.tell(message, [(say("first", "What is new"), lambda: _do(place, "News"))], about="news")
        settings.version_seen = __version__
        place.remember()
    if place.editor is not None and not settings.tour_offered:
        settings.tour_offered = True
        place.remember()
        message = say("first", "Is this your first talk? A tour of this window takes a minute.")
        take = (say("first", "Take the &tour"), lambda: _do(place, "TakeTour"))
        place.notices.tell(message, [take], about="tour")


def _do(place: Workplace, name: str) -> None:
    place.menus.action_named(name).trigger()  # looked for only now: with another language come other menus


def take_tour(place: Workplace, page: EditorPage) -> Tour:
    """Start the tour of the page a talk is edited on."""
    from gui.start.tour import Stop, Tour, around

    place.notices.take_back("tour")
    window, menus = place.widget, place.menus.parent()
    assert isinstance(menus, QWidget), "the menus are those of the bar"

    def key(name: str) -> str:
        return place.menus.action_named(name).shortcut().toString(QKeySequence.SequenceFormat.NativeText)

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
            around(menus, window),
            say("tour", "Everything has a name and a key"),
            say(
                "tour",
                "All commands are in the menus. {find} finds any of them by a few letters, and {help} opens the help.",
            ).format(find=key("FindCommand"), help=key("Help")),
        ),
    )
    return Tour(stops, window)


def _columns(page: EditorPage, window: QWidget, first: Field, last: Field) -> Callable[[], QRect]:
    """Return where some columns of the table are."""
    table = page.table

    def where() -> QRect:
        view, model = table.viewport(), table.segments
        left = table.columnViewportPosition(model.column_of(first))
        end = model.column_of(last)
        right = table.columnViewportPosition(end) + table.columnWidth(end)
        height = min(view.height(), table.rowViewportPosition(model.rowCount() - 1) + table.rowHeight(0))
        return QRect(view.mapTo(window, QPoint(left, 0)), QSize(right - left, min(height, view.height() // 2)))

    return where
