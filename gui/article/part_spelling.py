"""Lines under the misspelt words of a text of the article, and what can be done about them in its context menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from dwuglos.talk.transcript import Segment
from gui.article.part_input import PartInput
from gui.look import theme
from gui.session import Session
from gui.widgets.code_units import units
from gui.word_menu import offer

if TYPE_CHECKING:
    from dwuglos.checks.base import Finding

PAUSE_MS = 600
"""How long nothing has to be typed until it is looked at what is there."""


class PartSpelling(QObject):
    """Looks at one field, once the checks know the talk, after each pause in typing, and when they look again."""

    def __init__(self, field: PartInput, session: Session) -> None:
        super().__init__(field)
        self._field = field
        self._session = session
        self._misspelt: set[str] = set()
        about = self._about = ("article", id(self))
        field.destroyed.connect(lambda: session.tasks.drop(about))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)
        field.document().contentsChanged.connect(self._look_soon)
        session.findings.changed.connect(self._on_checked)
        self._look_soon()

    def _on_checked(self, ids: object) -> None:
        if ids is None:  # the whole talk was looked at: the dictionaries may be others
            self._look_soon()

    def _look_soon(self) -> None:
        if self._session.findings.is_ready:
            self._pause.start()

    def look(self) -> None:
        """Look at the text as it is now."""
        text = self._field.text()
        if not self._session.findings.is_ready or not text:
            self._show(text, ())
            return
        part = Segment(0, 0, None, None, "", text)
        self._session.findings.try_out(part, lambda found: self._show(text, found), self._about)

    def offer(self, menu: QMenu, at: QPoint) -> None:
        """Put into a menu what can be done about the word at a place."""
        offer(menu, self._field, at, self._misspelt, self._session)

    def _show(self, text: str, found: Sequence[Finding]) -> None:
        if text != self._field.text():
            return
        spans = [each.span for each in found if each.check == "spelling"]
        self._misspelt = {text[slice(*span)] for span in spans}
        self._field.setExtraSelections([self._line(text, *span) for span in spans])

    def _line(self, text: str, start: int, end: int) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self._field.document())
        selection.cursor.setPosition(units(text[:start]))
        selection.cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        shown = QTextCharFormat()
        shown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        shown.setUnderlineColor(QColor(theme.colours().warning))
        selection.format = shown
        return selection
