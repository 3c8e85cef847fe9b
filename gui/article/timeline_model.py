"""The timeline as a table: time, what happens then, and the segment it is tied to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from dwuglos.article.publications.text import stamp
from dwuglos.errors import DwuglosError
from dwuglos.talk import article_edits
from dwuglos.talk.article import Part
from dwuglos.talk.basis import changed_since
from dwuglos.timing.clock import parse_clock
from gui.look import text_size, theme
from gui.session import Session
from gui.words import later, localized, say

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

SEGMENTS = "application/x-dwuglos-segments"
"""What is dragged from a list of segments: their ids, parted by spaces."""

TIME, TEXT, SEGMENT, MARK = range(4)
_TITLES = (later("article", "Time"), later("article", "What happens"), later("article", "Segment"), "")


class _Row(NamedTuple):
    part: Part
    time: int | None
    segment: int
    """Its number in the talk, 0 for none."""
    wrong: bool
    stale: bool


class TimelineModel(QAbstractTableModel):
    """Rows are the entries; it is made anew when the article or the segments change, which are few and seldom."""

    dropped = Signal(list)
    """Segments, by id, that are to be entries."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[_Row] = []
        self.refresh()

    def refresh(self) -> None:
        """Show the timeline as it is now."""
        rows = list(self._made())
        if [row.part.id for row in rows] == [row.part.id for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, MARK))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _made(self) -> list[_Row]:
        article, transcript = self._session.article, self._session.transcript
        wrong = set(article_edits.out_of_order(article, transcript))
        rows = []
        for part in article.timeline:
            tied = transcript.by_id(part.segment) if part.segment is not None else None
            number = transcript.row_of(tied.id) + 1 if tied is not None else 0
            stale = bool(part.basis) and bool(changed_since(part, transcript))
            rows.append(_Row(part, article_edits.time_of(part, transcript), number, part.id in wrong, stale))
        return rows

    def part(self, row: int) -> Part:
        """Return the entry a row shows."""
        return self._rows[row].part

    def row_of(self, id: int) -> int | None:
        """Return the row of an entry, or None."""
        return next((n for n, row in enumerate(self._rows) if row.part.id == id), None)

    def is_stale(self, row: int) -> bool:
        """Say whether the segments an entry was drafted from have changed since."""
        return self._rows[row].stale

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return say("article", _TITLES[section]) if _TITLES[section] else ""
        if orientation == Qt.Orientation.Horizontal and role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in (Role.DisplayRole, Role.EditRole):
            return _TEXTS[index.column()](row)
        if role in (Role.ToolTipRole, Role.AccessibleDescriptionRole):
            return _facts_about(row) or None
        if role == Role.FontRole and index.column() == TEXT:
            return text_size.font()
        if role == Role.ForegroundRole and index.column() in (TIME, MARK) and (row.wrong or row.stale):
            return QColor(theme.colours().warning)
        if role == Role.ForegroundRole and index.column() == TEXT and article_edits.is_draft(row.part):
            return QColor(theme.colours().faint)
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole:
            return False
        id, text = self._rows[index.row()].part.id, str(value).strip()
        if index.column() == TEXT:
            return self._session.attempt_on_article(lambda article: article_edits.set_text(article, id, text))
        if text == _TEXTS[TIME](self._rows[index.row()]):
            return False
        try:
            time = parse_clock(text)
        except DwuglosError as error:
            self._session.message.emit(localized(error))
            return False
        return self._session.attempt_on_article(lambda article: article_edits.set_time(article, id, time))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        may = index.isValid() and index.column() in (TIME, TEXT) and not self._session.read_only_reason
        return flags | Qt.ItemFlag.ItemIsEditable if may else flags

    def mimeTypes(self) -> list[str]:
        return [SEGMENTS]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if self._session.read_only_reason or not data.hasFormat(SEGMENTS):
            return False
        self.dropped.emit([int(id) for id in bytes(data.data(SEGMENTS).data()).decode().split()])
        return True


_TEXTS: tuple[Callable[[_Row], str], ...] = (
    lambda row: "" if row.time is None else stamp(row.time),
    lambda row: row.part.text,
    lambda row: str(row.segment) if row.segment else "",
    lambda row: "!" * (row.wrong or row.stale),
)


def _facts_about(row: _Row) -> str:
    facts = []
    if row.time is None:
        facts.append(say("article", "This entry has no time."))
    elif row.wrong:
        facts.append(say("article", "The entry before it is not earlier."))
    if row.stale:
        facts.append(say("article", "The segments it was drafted from have changed since."))
    elif article_edits.is_draft(row.part):
        facts.append(say("article", "This is a draft that nobody has confirmed."))
    return " ".join(facts)
