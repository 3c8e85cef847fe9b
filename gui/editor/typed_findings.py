"""What the checks find in the open cell: as the segment was, and after a pause as it is typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu

from gui.cells.cell_editor import CellEditor
from gui.cells.finding_lines import lines_under
from gui.cells.text_cell import TextCell
from gui.editor.cell_menu import CellMenu
from gui.look.cell_look import Look
from gui.session import Session
from gui.word_menu import offer

if TYPE_CHECKING:
    from dwuglos.checks.base import Finding

PAUSE_MS = 350
"""How long nothing has to be typed until it is looked at what is there."""


class TypedFindings(QObject):
    """Draws lines under the text of the open cell; they move with the text while it is typed."""

    def __init__(
        self, session: Session, editor: Callable[[], CellEditor | None], look: Callable[[], Look], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._editor = editor
        self._look = look
        self.menu = CellMenu(session)
        self._found: tuple[str, Sequence[Finding]] = ("", ())
        """What was found in the open cell, and its text then."""
        self._misspelt: set[str] = set()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._try_out)
        session.findings.changed.connect(self._on_found)

    def begin(self, editor: CellEditor) -> None:
        """Show what was found in the segment, in a cell that shows its text as it is."""
        if isinstance(editor, TextCell):
            editor.menu_opening.connect(self._offer, Qt.ConnectionType.UniqueConnection)
        if isinstance(editor, TextCell) and not editor.is_changed:
            self._show(editor, self._session.findings.fitting(editor.segment))

    def _offer(self, menu: QMenu, at: QPoint) -> None:
        """Put into the context menu of the open cell what can be done about findings, and about a misspelt word."""
        cell, (text, found) = self._editor(), self._found
        if isinstance(cell, TextCell):
            if text == cell.text():
                self.menu.offer(menu, cell, at, found)
            offer(menu, cell.input, at, self._misspelt, self._session)

    def follow(self) -> None:
        """Something was typed: look at it after a pause."""
        if self._session.findings.is_ready:
            self._pause.start()

    def _on_found(self, ids: Iterable[int] | None) -> None:
        editor = self._editor()
        if editor is not None and (ids is None or editor.segment in ids):
            self.begin(editor)

    def _try_out(self) -> None:
        cell = self._editor()
        if not isinstance(cell, TextCell):
            return
        segment, text = self._session.transcript.by_id(cell.segment), cell.text()
        if segment is None:
            return
        typed = segment._replace(source=text) if cell.field == "source" else segment._replace(target=text)
        self._session.findings.try_out(typed, lambda findings: self._take(cell, typed.id, text, findings))

    def _take(self, cell: TextCell, id: int, text: str, findings: Iterable[Finding]) -> None:
        if cell is self._editor() and (cell.segment, cell.text()) == (id, text):
            self._show(cell, findings)

    def _show(self, cell: TextCell, findings: Iterable[Finding]) -> None:
        found, text = list(findings), cell.text()
        self._found = text, found
        self._misspelt = {
            text[slice(*each.span)] for each in found if each.check == "spelling" and cell.field == "target"
        }
        cell.underline(lines_under(found, cell.field or "target", self._look()))
