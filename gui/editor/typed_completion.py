"""What the word that is typed into the Polish may be completed to: offered after a pause, or when it is called."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QWidget

from gui.cells.cell_editor import CellEditor
from gui.cells.completion_list import CompletionList
from gui.cells.text_cell import TextCell
from gui.session import Session

PAUSE_MS = 60
"""How long nothing has to be typed until something is offered: nothing is done in the frame of a key."""
REST_MS = 500
"""How long after a cell was closed nothing more is gathered, unless another one is typed in."""


class TypedCompletion(QObject):
    """Offers completions for the open cell, where the user wishes so."""

    def __init__(self, session: Session, editor: Callable[[], CellEditor | None], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._editor = editor
        self._list: CompletionList | None = None
        self._is_called = self._is_helping = False
        self._is_due = False
        """Whether something was typed, or the list called, and nothing has been shown for it yet."""
        self.is_wanted: Callable[[], bool] = lambda: False
        """Whether completions are offered while one types."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._offer)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._stop_helping)
        session.suggestions.completions_ready.connect(self._on_ready)

    @property
    def list(self) -> CompletionList | None:
        """The list, if it is on the screen."""
        return self._list if self._list is not None and self._list.is_open else None

    def follow(self) -> None:
        """Something was typed: offer completions after a pause; a list that the cell has grown over goes at once."""
        cell, shown = self._cell(), self.list
        if cell is not None and shown is not None and shown.geometry().intersects(cell.geometry()):
            shown.hide()
        if cell is not None and self.is_wanted():
            self._is_called, self._is_due = False, True
            self._pause.start()

    def call(self) -> bool:
        """Offer completions now, or choose the next one where they are shown; False where no word is begun."""
        if self.list is not None:
            self.list.choose_next()
            return True
        cell = self._cell()
        if cell is None or not _beginning(cell):
            return False
        self._is_called = self._is_due = True
        self._offer()
        return True

    def end(self) -> None:
        """The cell is closed."""
        self._pause.stop()
        self._is_due = False
        self._put_away()
        if self._is_helping:
            self._rest.start()

    def _stop_helping(self) -> None:
        self._is_helping = False
        self._session.suggestions.stop_helping()

    def _cell(self) -> TextCell | None:
        """Return the cell with the Polish, if it is open."""
        cell = self._editor()
        return cell if isinstance(cell, TextCell) and cell.field == "target" else None

    def _on_ready(self) -> None:
        # What was shown and put away does not come again by itself.
        if self._cell() is not None and (self._is_due if self.list is None else self._is_called):
            self._pause.start()

    def _offer(self) -> None:
        cell = self._cell()
        if cell is None:
            return
        suggestions = self._session.suggestions
        self._rest.stop()
        self._is_helping = True
        suggestions.help_typing(cell.segment)
        beginning = _beginning(cell)
        if suggestions.completions is None or not beginning:
            self._put_away()
            return
        before = cell.text()[: cell.cursor_place() - len(beginning)]
        found = suggestions.completions.of(beginning, 1 if self._is_called else None, before)
        parent = cell.parentWidget()
        if not found or parent is None:
            self._put_away()
            return
        shown = self._list_for(cell, parent)
        left = cell.input.viewport().mapTo(parent, cell.input.cursorRect().topLeft()).x()
        left -= cell.input.fontMetrics().horizontalAdvance(beginning) + 8
        shown.offer(found, cell.rect().translated(cell.mapTo(parent, QPoint())), left)
        self._is_due = False

    def _list_for(self, cell: TextCell, parent: QWidget) -> CompletionList:
        if self._list is None:
            self._list = CompletionList(cell.input, parent, self._take)
        cell.completions = self._list
        return self._list

    def _put_away(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _take(self, text: str) -> bool:
        """Type what is left of a completion; False where what is typed has become something else meanwhile."""
        cell = self._cell()
        beginning = "" if cell is None else _beginning(cell)
        is_fitting = bool(beginning) and text.startswith(beginning)
        if cell is not None and is_fitting:
            cursor = cell.input.textCursor()
            cursor.beginEditBlock()  # so that undoing takes back what was completed, and not what was typed before
            cursor.insertText(text[len(beginning) :])
            cursor.endEditBlock()
            self._pause.stop()
            self._is_due = False
        return is_fitting


def _beginning(cell: TextCell) -> str:
    """Return the beginning of the word that the cursor stands behind; empty where something is selected."""
    from dwuglos.suggestions.completion import beginning_of

    if cell.input.textCursor().hasSelection():
        return ""
    text, place = cell.text(), cell.cursor_place()
    return beginning_of(text[:place], text[place:])
