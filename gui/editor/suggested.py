"""Put what was suggested into the Polish of the current segment: into the open cell as if by typing, or as an edit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from dwuglos.memory.taking import ORIGIN, take
from gui.cells.text_cell import TextCell
from gui.session import Session
from gui.suggestion import Suggestion


class Suggested(QObject):
    """Whole suggestions take the place of the text; terms and words go where the cursor is."""

    def __init__(
        self,
        session: Session,
        open_cell: Callable[[], TextCell | None],
        open_at: Callable[[int], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._open_at = open_at
        self._open_cell = open_cell
        session.suggestions.taken.connect(self.put)

    def put(self, one: Suggestion) -> None:
        """Put a suggestion for the current segment into its Polish."""
        session = self._session
        segment, cell = session.suggestions.segment, self._open_cell()
        if segment is None:
            return
        if cell is not None and cell.field == "target" and cell.segment == segment:
            if one.is_whole:
                cell.put(one.text)  # so that undoing in the field gives back what was typed
            else:
                self._insert(cell, one)
            return
        if not one.is_whole:
            if self._open_at(segment) and (opened := self._open_cell()) is not None:
                self._insert(opened, one)
            return
        origin = one.origin if one.kind == "machine" else ORIGIN
        session.attempt(lambda transcript: take(transcript, segment, one.text, origin))

    def put_next_word(self, one: Suggestion) -> bool:
        """Type the next word of a suggestion into the open cell; False where no word of it is left."""
        from dwuglos.suggestions.next_word import next_word

        cell = self._open_cell()
        if cell is None or cell.field != "target":
            return False
        word = next_word(cell.text()[: cell.cursor_place()], one.text)
        if word:
            cell.input.insertPlainText(word)
        return bool(word)

    def _insert(self, cell: TextCell, one: Suggestion) -> None:
        """Type an expression, in place of what is selected, with a blank before it where it would touch a word."""
        cursor, completions = cell.input.textCursor(), self._session.suggestions.completions
        text = cell.text()[: cell.cursor_place()]
        put = one.text
        if one.kind == "term" and completions is not None and not cursor.hasSelection():
            put = completions.fitting(put, text)
        before = text if not cursor.hasSelection() else ""
        blank = " " if before and (before[-1].isalnum() or before[-1] in ".,;:!?…") else ""
        cell.input.insertPlainText(blank + put)
