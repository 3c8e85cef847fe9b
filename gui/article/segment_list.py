"""The segments beside the timeline, to be found and dragged or sent into it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QVBoxLayout, QWidget

from dwuglos.language.markup import visible_text
from dwuglos.talk.transcript import Segment
from dwuglos.timing.clock import clock
from gui.article.timeline_model import SEGMENTS
from gui.look import text_size
from gui.session import Session
from gui.widgets.context_menu import offer_own_actions
from gui.widgets.search_line import SearchLine
from gui.widgets.whole_rows import WholeRows
from gui.words import say

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class _Segments(QAbstractListModel):
    """Segments that hold the words looked for, in either language."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._words = ""
        self._found: Sequence[Segment] = list(session.transcript.segments)

    def search(self, words: str) -> None:
        self._words = words.casefold().strip()
        self.refresh()

    def refresh(self) -> None:
        words = self._words
        segments = self._session.transcript.segments
        found = [s for s in segments if words in f"{s.target}\n{s.source}".casefold()] if words else list(segments)
        if [segment.id for segment in found] == [segment.id for segment in self._found]:
            self._found = found
            if found:
                self.dataChanged.emit(self.index(0), self.index(len(found) - 1))
            return
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def row_of(self, id: int) -> int | None:
        return next((row for row, segment in enumerate(self._found) if segment.id == id), None)

    def segment(self, row: int) -> Segment:
        return self._found[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if role not in (Role.DisplayRole, Role.ToolTipRole) or index.row() >= len(self._found):
            return None
        segment = self._found[index.row()]
        text = " ".join(visible_text(segment.target or segment.source).split())
        return f"{clock(segment.start, 0) or '–'}   {text}" if role == Role.DisplayRole else text

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [SEGMENTS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(SEGMENTS, " ".join(str(self._found[index.row()].id) for index in indexes).encode())
        return data


class _View(WholeRows):
    """A table of one column: a list lays all its rows out again whenever one of them changes."""

    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        text_size.follow(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


class SegmentList(QWidget):
    """A search and the segments it finds; Enter, a double click and dragging send them into the timeline."""

    wanted = Signal(list)
    tie_wanted = Signal()
    """The current entry is to be tied to the chosen segment."""
    shown = Signal(int)
    """A segment is to be shown where it is edited."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.search = SearchLine(say("article", "Search segments"), self)
        self._model = _Segments(session, self)
        self.view = _View(self)
        self.view.setModel(self._model)
        self.view.setAccessibleName(say("article", "Segments"))
        self.view.setDragEnabled(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.search)
        rows.addWidget(self.view, 1)
        self.search.textChanged.connect(self._model.search)
        self.view.chosen.connect(self._send)
        self.view.doubleClicked.connect(self._send)
        self._add_actions(bool(session.read_only_reason))

    def _add_actions(self, is_fixed: bool) -> None:
        self.changing: list[QAction] = []
        for title, do in (
            (say("article", "&Copy"), self._copy),
            ("", None),
            (say("article", "&Add to the timeline"), self._send),
            (say("article", "&Tie the current entry to it"), self.tie_wanted.emit),
            ("", None),
            (say("article", "&Show the segment"), self._show),
        ):
            action = QAction(title, self.view)
            action.setSeparator(do is None)
            if do is not None:
                action.triggered.connect(lambda _checked=False, do=do: do())
            self.view.addAction(action)
            if do in (self._send, self.tie_wanted.emit):
                self.changing.append(action)
        offer_own_actions(self.view)
        self.show_editability(is_fixed)

    def show_editability(self, is_fixed: bool) -> None:
        """Let segments be made entries where the talk may be changed."""
        for action in self.changing:
            action.setEnabled(not is_fixed)

    def _copy(self) -> None:
        texts = [str(index.data(Role.ToolTipRole) or "") for index in self.view.selectionModel().selectedIndexes()]
        QGuiApplication.clipboard().setText("\n".join(texts))

    def _show(self) -> None:
        chosen = self.chosen()
        if chosen:
            self.shown.emit(chosen[0])

    def refresh(self) -> None:
        """Show the segments as they are now, the same ones where that can be."""
        here, place = self.view.currentIndex(), self.view.verticalScrollBar().value()
        id = self._model.segment(here.row()).id if here.isValid() else None
        self._model.refresh()
        row = self._model.row_of(id) if id is not None and not self.view.currentIndex().isValid() else None
        if row is not None:
            self.view.setCurrentIndex(self._model.index(row))
        self.view.verticalScrollBar().setValue(place)

    def chosen(self) -> list[int]:
        """Return the ids of the chosen segments in order."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [self._model.segment(row).id for row in rows]

    def _send(self) -> None:
        self.wanted.emit(self.chosen())
