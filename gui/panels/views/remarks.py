"""The remarks of the language model on the open talk: gone to, accepted and rejected, one by one or together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QVBoxLayout

from gui import ignoring
from gui.panels.base import PanelView
from gui.panels.views.html_rows import HtmlList
from gui.panels.views.remark_list import RemarkModel
from gui.widgets.flowing_row import FlowingRow
from gui.words import say, whole

if TYPE_CHECKING:
    from dwuglos.review.remarks import Remark
    from gui.desk import Desk

_ACCEPTING = (Qt.Key.Key_Insert, Qt.Key.Key_Plus)
_REJECTING = (Qt.Key.Key_Delete, Qt.Key.Key_Minus)


class RemarksView(PanelView):
    """Enter goes to the segment, Space shows it, Ins or + accepts the chosen remarks, Del or − rejects them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self.heading, self.empty = QLabel(self), QLabel(self)
        self.heading.setObjectName("subheading")
        self.empty.setObjectName("faint")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        for label in (self.heading, self.empty):
            label.setWordWrap(True)
        self.model = RemarkModel(self._session, self)
        self.list = HtmlList(self.model, self)
        self.accept = QPushButton(say("remarks", "Accept"), self)
        self.reject = QPushButton(say("remarks", "Reject"), self)
        self.accept_all = QPushButton(say("remarks", "Accept all"), self)
        self.reject_all = QPushButton(say("remarks", "Reject all"), self)
        self._prepare()
        self._lay_out()
        self._connect()
        self._show()

    def _prepare(self) -> None:
        self.list.setAccessibleName(say("remarks", "Remarks"))
        self.list.setObjectName("remarks")
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self.setFocusProxy(self.list)
        self.accept.setToolTip(say("remarks", "Take the proposed text of the chosen remarks (Ins or +)"))
        self.reject.setToolTip(say("remarks", "Take the chosen remarks away, not to be made again (Del or −)"))

    def _lay_out(self) -> None:
        buttons = FlowingRow()
        for button in (self.accept, self.reject, self.accept_all, self.reject_all):
            buttons.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 4, 8, 6)
        rows.setSpacing(4)
        rows.addWidget(self.heading)
        rows.addWidget(self.empty)
        rows.addWidget(self.list, 1)
        rows.addLayout(buttons)
        rows.setStretchFactor(self.list, 1)

    def _connect(self) -> None:
        self.accept.clicked.connect(lambda: self._accept(self.chosen()))
        self.reject.clicked.connect(lambda: self._reject(self.chosen()))
        self.accept_all.clicked.connect(lambda: self._accept(self.model.rows))
        self.reject_all.clicked.connect(lambda: self._reject(self.model.rows))
        self.list.clicked.connect(self._go_to)
        self.list.activated.connect(self._go_and_leave)
        self.list.selectionModel().selectionChanged.connect(self._show_possible)
        if self._session is not None:
            self._session.remarks.changed.connect(self._on_changed)
            self._session.read_only_changed.connect(self._show_possible)

    # What is shown

    def see(self, is_seen: bool) -> None:
        super().see(is_seen)
        if is_seen:
            self._show()

    def _on_changed(self) -> None:
        if self.is_seen:
            self._show()

    def _show(self) -> None:
        """Show the remarks there are, with the same one chosen, or the one that took its place."""
        session = self._session
        remarks = session.remarks.all() if session is not None else []
        if remarks != list(self.model.rows):
            here, row = self._current(), self.list.currentIndex().row()
            with QSignalBlocker(self.list.selectionModel()):
                self.model.show_rows(remarks, as_many=True)
            row = remarks.index(here) if here in remarks else max(row, 0)
            if remarks:
                index = self.model.index(min(row, self.model.rowCount() - 1))
                self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.heading.setText(say("remarks", "Remarks: {count}").format(count=whole(len(remarks))))
        self.heading.setVisible(bool(remarks))
        self.empty.setText(self._words_for_none())
        self.empty.setVisible(not remarks or (session is not None and session.remarks.is_under_way))
        self.list.setVisible(bool(remarks))
        self._show_possible()

    def _words_for_none(self) -> str:
        session = self._session
        if session is None:
            return say("remarks", "Open a talk to have its translation reviewed.")
        if session.remarks.is_under_way:
            return say("remarks", "The language model is reading…")
        if session.remarks.is_done:
            return say("remarks", "Nothing is left to remark on.")
        return say(
            "remarks",
            "Nothing has been reviewed yet. Translate → Review the talk sends both languages to the language model, "
            "and what it remarks is listed here.",
        )

    def _show_possible(self) -> None:
        session = self._session
        may_write = session is not None and not session.read_only_reason
        is_any, is_chosen = bool(self.model.rows), bool(self.chosen())
        for button in (self.accept, self.reject):
            button.setEnabled(may_write and is_chosen)
        for button in (self.accept_all, self.reject_all):
            button.setEnabled(may_write and is_any)

    def _current(self) -> Remark | None:
        row = self.list.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def chosen(self) -> list[Remark]:
        """Return the remarks that are chosen, in their order."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        return [self.model.rows[row] for row in rows]

    # What is done

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ACCEPTING and self.accept.isEnabled():
                self._accept(self.chosen())
                return True
            if event.key() in _REJECTING and self.reject.isEnabled():
                self._reject(self.chosen())
                return True
            if event.key() == Qt.Key.Key_Space:
                self._go_to(self.list.currentIndex())
                return True
        return False

    def _go_to(self, index: QModelIndex) -> None:
        if self._session is not None and index.isValid():
            self._session.cursor.go_to(self.model.rows[index.row()].id)

    def _go_and_leave(self, index: QModelIndex) -> None:
        self._go_to(index)
        self.done.emit()

    def _accept(self, remarks: Sequence[Remark]) -> None:
        """Take the proposed texts, as one step; a text that is being typed now is an edit before."""
        session = self._session
        if session is None or session.read_only_reason:
            return
        self._desk.finish_typing()
        session.attempt(lambda _transcript: session.remarks.edit_of(remarks))

    def _reject(self, remarks: Sequence[Remark]) -> None:
        ignoring.reject(self._desk, list(remarks))
