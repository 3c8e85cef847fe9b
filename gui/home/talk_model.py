"""The talks of the library as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from dwuglos.language.collation import sort_key
from dwuglos.language.matching import fold
from dwuglos.timing.clock import clock
from gui.words import later, say

if TYPE_CHECKING:
    from dwuglos.talk.stored_talk import TalkSummary

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


_folded = lru_cache(maxsize=1 << 15)(fold)


class _Column(NamedTuple):
    title: str
    text: Callable[[TalkSummary], str]
    order: Callable[[TalkSummary], Any]


def _share(talk: TalkSummary) -> tuple[float, float]:
    return (talk.reviewed / talk.segments, talk.translated / talk.segments) if talk.segments else (0.0, 0.0)


def _progress(talk: TalkSummary) -> str:
    confirmed, translated = _share(talk)
    message = say("home", "{confirmed}% confirmed, {translated}% translated")
    return message.format(confirmed=int(confirmed * 100), translated=int(translated * 100))


def _changed(talk: TalkSummary) -> str:
    moment = QDateTime.fromMSecsSinceEpoch(talk.changed)
    if moment.date() == QDateTime.currentDateTime().date():
        return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)


COLUMNS = (
    _Column(later("home", "Title"), lambda talk: talk.title, lambda talk: sort_key(talk.title)),
    _Column(
        later("home", "Length"), lambda talk: clock(talk.length, 0) if talk.length else "–", lambda talk: talk.length
    ),
    _Column(later("home", "Segments"), lambda talk: str(talk.segments), lambda talk: talk.segments),
    _Column(later("home", "Progress"), _progress, _share),
    _Column(later("home", "Changed"), _changed, lambda talk: talk.changed),
)
TITLE, LENGTH, SEGMENTS, PROGRESS, CHANGED = range(5)


def warning(talk: TalkSummary) -> str:
    """Return what is said at the end of a title: of damage, of text that became no edit, of errors found in it."""
    warnings = []
    if talk.is_damaged:
        warnings.append(say("home", "! damaged"))
    if talk.is_unfinished:
        warnings.append(say("home", "unfinished text"))
    if talk.errors:
        warnings.append(say("home", "errors: {n}").format(n=talk.errors))
    return " · ".join(warnings)


def _tip(talk: TalkSummary, column: int) -> str | None:
    if column == TITLE and talk.is_damaged:
        return say("home", "Part of this talk cannot be read in the library. Open it to see what is left.")
    if column == TITLE:
        return talk.source_path or None
    if column == PROGRESS:
        return _progress(talk)
    if column == CHANGED:
        moment = QDateTime.fromMSecsSinceEpoch(talk.changed)
        return QLocale().toString(moment, QLocale.FormatType.LongFormat)
    return None


class TalkModel(QAbstractTableModel):
    """Rows are talks whose title holds the words looked for."""

    renamed = Signal(int, str)
    """The user gave a talk (its id) another title."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: Sequence[TalkSummary] = ()
        self._shown: list[TalkSummary] = []
        self._words: list[str] = []
        self._order = (CHANGED, Qt.SortOrder.DescendingOrder)

    @property
    def is_empty(self) -> bool:
        """Whether there is no talk at all, found or not."""
        return not self._all

    def shows(self, talks: Sequence[TalkSummary]) -> bool:
        """Say whether these are the talks that are shown, found or not."""
        return list(talks) == list(self._all)

    def show_talks(self, talks: Sequence[TalkSummary]) -> None:
        """Show other talks."""
        self._all = talks
        self._refresh()

    def search(self, text: str) -> None:
        """Show the talks whose title holds every word of `text`, whatever its case and diacritics."""
        self._words = fold(text).split()
        self._refresh()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._shown[index.row()].id for index in before]
        self._arrange()
        after = [self.index(self.row_of(id) or 0, index.column()) for id, index in zip(ids, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _refresh(self) -> None:
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        found = [talk for talk in self._all if self._fits(talk)]
        column, order = self._order
        found.sort(key=COLUMNS[column].order, reverse=order == Qt.SortOrder.DescendingOrder)
        self._shown = found

    def _fits(self, talk: TalkSummary) -> bool:
        title = _folded(talk.title) if self._words else ""
        return all(word in title for word in self._words)

    def talk(self, row: int) -> TalkSummary:
        """Return the talk a row shows."""
        return self._shown[row]

    def row_of(self, id: int) -> int | None:
        """Return the row of a talk, or None when it is not shown."""
        return next((row for row, talk in enumerate(self._shown) if talk.id == id), None)

    def shares(self, row: int) -> tuple[float, float]:
        """Return what share of a talk is confirmed, and what share is translated."""
        return _share(self._shown[row])

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        talk = self._shown[index.row()]
        if role in (Role.DisplayRole, Role.EditRole):
            return COLUMNS[index.column()].text(talk)
        if role == Role.AccessibleTextRole and index.column() == TITLE and (words := warning(talk)):
            return say("home", "{title}, {warning}").format(title=talk.title, warning=words)
        if role == Role.ToolTipRole:
            return _tip(talk, index.column())
        if role == Role.TextAlignmentRole and index.column() in (LENGTH, SEGMENTS):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return say("home", COLUMNS[section].title)
        if role == Role.ToolTipRole and section == PROGRESS:
            return say("home", "Confirmed, and translated at all")
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in (LENGTH, SEGMENTS) else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and not self._shown[index.row()].deleted:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if index.isValid() and index.column() == TITLE and not self._shown[index.row()].deleted:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        title = str(value).strip()
        if role != Role.EditRole or not title or title == self._shown[index.row()].title:
            return False
        self.renamed.emit(self._shown[index.row()].id, title)
        return True
