"""The matches for the current segment: how alike, the Polish, what differs in the English, and where it is from."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from dwuglos.memory.matching import Match
from dwuglos.memory.taking import take
from dwuglos.store.units.unit import flat_source
from gui.desk import Desk
from gui.look import theme
from gui.look.changed_words import changes_html
from gui.panels.base import PanelView
from gui.panels.views.html_rows import HtmlList, HtmlModel
from gui.words import say

Role = Qt.ItemDataRole


class MatchModel(HtmlModel[Match]):
    """The matches for an English text."""

    at_once = 10
    source = ""

    def html(self, row: int) -> str:
        match, colours = self.rows[row], theme.colours()
        lines = [
            f'<span style="color: {colours.faint}">{escape(_heading(row, match))}</span>',
            escape(match.unit.target),
        ]
        if match.score < 100:
            lines.append(f'<span style="color: {colours.faint}">{changes_html(match.unit.source, self.source)}</span>')
        return "<br>".join(lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Role.DisplayRole) -> Any:
        if index.isValid() and role == Role.DisplayRole:  # nobody sees it, but screen readers say it
            match = self.rows[index.row()]
            return f"{_heading(index.row(), match)}. {match.unit.target}"
        if index.isValid() and role == Role.EditRole:  # what is copied
            return self.rows[index.row()].unit.target
        return None


def _heading(row: int, match: Match) -> str:
    score = say("suggestions", "{percent} %").format(percent=match.score)
    if match.is_in_context:
        score = say("suggestions", "{percent} %, in the same place").format(percent=match.score)
    return " · ".join(filter(None, (str(row + 1), score, match.unit.title)))


class SuggestionsView(PanelView):
    """Follows the memory of the open talk while it is on the screen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self.empty = QLabel(self)
        self.empty.setObjectName("faint")
        self.empty.setWordWrap(True)
        self.model = MatchModel(self)
        self.list = HtmlList(self.model, self)
        self.list.setAccessibleName(say("suggestions", "Suggestions, the best first"))
        self.list.activated.connect(lambda index: self._take(index.row()))
        self.setFocusProxy(self.list)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 4, 8, 6)
        rows.setSpacing(4)
        rows.addWidget(self.empty)
        rows.addWidget(self.list, 1)
        if self._session is not None:
            self._session.memory.found.connect(self._show)
        self._show()

    def see(self, is_seen: bool) -> None:
        super().see(is_seen)
        if self._session is not None:
            self._session.memory.watch(is_seen)

    def _show(self) -> None:
        session = self._session
        segment = None if session is None else session.cursor.current()
        found = () if session is None else session.memory.matches
        self.model.source = "" if segment is None else flat_source(segment.source)
        self.model.show_rows(found)
        if found:
            self.list.setCurrentIndex(self.model.index(0))
        self.empty.setText(self._words())
        self.empty.setVisible(not found)

    def _words(self) -> str:
        """Say why there is nothing to see."""
        session = self._session
        if session is None:
            return say("suggestions", "Open a talk to see how its sentences were translated before.")
        if session.memory.failure is not None:
            return self._desk.words(session.memory.failure)
        if session.cursor.current() is None:
            return say("suggestions", "Choose a segment to see how sentences like it were translated before.")
        return say("suggestions", "Nothing like this segment has been confirmed yet.")

    def _take(self, row: int) -> None:
        session = self._session
        segment = None if session is None else session.memory.segment
        if session is not None and segment is not None and row < len(session.memory.matches):
            text = session.memory.matches[row].unit.target
            self._desk.finish_typing()
            session.attempt(lambda transcript: take(transcript, segment, text))
