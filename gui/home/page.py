"""All talks with their progress; what to do when there is none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from gui.home.talk_model import TITLE, TalkModel
from gui.home.talk_table import TalkTable
from gui.widgets.following import follow_selection
from gui.widgets.search_line import SearchLine
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.talk.stored_talk import TalkSummary


class _Search(SearchLine):
    """The search of the list: Esc empties it and then leaves it, as ↓ does; Enter opens what is found first."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class HomePage(QWidget):
    """Talks to choose from, a search, and the ways to a new one."""

    open_wanted = Signal(int)
    new_wanted = Signal()
    file_wanted = Signal()
    """The files of a new talk are to be chosen."""
    command_wanted = Signal(str)
    """What the command of that name does."""
    changed = Signal()
    """Another talk is the current one, or other talks are shown."""
    deleted_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.talks = TalkModel(self)
        self.table = TalkTable(self.talks, self)
        follow_selection(self.table)
        self.search = _Search(say("home", "Search titles"), self)
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(320)
        self.deleted = QCheckBox(say("home", "Show deleted talks"), self)
        self._pages = QStackedLayout()
        self._list, self._empty = QWidget(self), _Empty(self)
        self._nothing_found = QLabel(self)
        self._nothing_found.setObjectName("faint")
        self._nothing_found.setMargin(24)
        self._build_list()
        self._waiting = QWidget(self)
        for page in (self._waiting, self._list, self._empty):
            self._pages.addWidget(page)
        self.setLayout(self._pages)
        self.search.textChanged.connect(self._on_search)
        self.search.left.connect(self.table.setFocus)
        self.search.returnPressed.connect(self._open_found)
        self.table.search_left.connect(self.search.clear)
        self.deleted.toggled.connect(self.deleted_wanted)
        self.table.opened.connect(self.open_wanted)
        self._chosen = 0
        self.is_behind = False
        """Whether others have written what it could not show yet."""
        self.table.selectionModel().currentChanged.connect(lambda *_: self.changed.emit())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())
        self._empty.new.clicked.connect(self.file_wanted)
        self._empty.paste.clicked.connect(lambda: self.command_wanted.emit("NewFromClipboard"))
        self._empty.sample.clicked.connect(lambda: self.command_wanted.emit("NewSample"))
        self._empty.deleted.clicked.connect(lambda: self.deleted.setChecked(True))

    def _build_list(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 14, 16, 10)
        top.setSpacing(20)
        heading = QLabel(say("home", "Talks"), self._list)
        heading.setObjectName("heading")
        new = QPushButton(say("home", "New talk…"), self._list)
        new.setObjectName("primary")
        new.clicked.connect(self.new_wanted)
        top.addWidget(heading)
        top.addWidget(self.search, 100)
        top.addStretch(1)
        top.addWidget(self.deleted)
        top.addWidget(new)
        rows = QVBoxLayout(self._list)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(self._nothing_found)
        rows.addWidget(self.table, 1)

    def show_talks(self, talks: list[TalkSummary], select: int | None = None, has_deleted: bool = True) -> None:
        """Show what the library holds, with the cursor on a talk: on the one that came to its place if it is gone."""
        if self.table.isAncestorOf(QApplication.focusWidget() or self):
            self.table.setFocus()  # a title being edited is done with, not lost
        keep = select if select is not None else self.current_id()
        place = self.table.currentIndex().row()
        self.talks.show_talks(talks)
        self._show_found()
        row = self.talks.row_of(keep) if keep is not None else None
        if self.talks.rowCount():
            self.table.selectRow(row if row is not None else min(max(place, 0), self.talks.rowCount() - 1))
        for widget in (self.deleted, self._empty.deleted):
            widget.setVisible(has_deleted or self.deleted.isChecked())
        if not talks and not self.deleted.isChecked():
            self._pages.setCurrentWidget(self._empty)
            self._empty.new.setFocus()
        else:
            self._pages.setCurrentWidget(self._list)
        self.changed.emit()

    def follow(self, talks: list[TalkSummary], has_deleted: bool) -> None:
        """Show what the library holds by now: what is chosen, and what is on the screen, stays where it was.

        A title that is being edited comes first; the list is shown another time then.
        """
        self.is_behind = self.table.state() == QAbstractItemView.State.EditingState
        if self.is_behind or self.talks.shows(talks):
            return
        chosen, current, bar = {talk.id for talk in self.chosen()}, self.current_id(), self.table.verticalScrollBar()
        top = bar.value()
        self.show_talks(talks, has_deleted=has_deleted)
        rows = [row for row in range(self.talks.rowCount()) if self.talks.talk(row).id in chosen]
        if rows:
            self._choose(rows, self.talks.row_of(current) if current is not None else None)
        bar.setValue(top)

    def _choose(self, rows: Sequence[int], current: int | None) -> None:
        choice, flags = self.table.selectionModel(), QItemSelectionModel.SelectionFlag
        choice.clearSelection()
        for row in rows:
            choice.select(self.talks.index(row, 0), flags.Select | flags.Rows)
        if current is not None:
            choice.setCurrentIndex(self.talks.index(current, 0), flags.NoUpdate)

    @property
    def is_waiting(self) -> bool:
        """Whether it has not been shown any talks yet."""
        return self._pages.currentWidget() is self._waiting

    def current(self) -> TalkSummary | None:
        """Return the talk the cursor is on."""
        index = self.table.currentIndex()
        return self.talks.talk(index.row()) if index.isValid() else None

    def current_id(self) -> int | None:
        """Return the id of that talk."""
        talk = self.current()
        return talk.id if talk is not None else None

    def chosen(self) -> list[TalkSummary]:
        """Return the talks that are chosen, from top to bottom."""
        return self.table.chosen()

    def start_search(self) -> None:
        """Put the cursor into the search."""
        self.search.setFocus()
        self.search.selectAll()

    def rename(self) -> None:
        """Edit the title of the current talk in place."""
        index = self.table.currentIndex()
        if index.isValid():
            self.table.setFocus()
            self.table.edit(index.siblingAtColumn(TITLE))

    def _on_selection(self) -> None:
        """Tell of a choice of several, or that it is one again; of another one the cursor tells."""
        before, self._chosen = self._chosen, len(self.table.selectionModel().selectedRows())
        if before > 1 or self._chosen > 1:
            self.changed.emit()

    def _open_found(self) -> None:
        id = self.current_id()
        if id is not None:
            self.open_wanted.emit(id)

    def _on_search(self, text: str) -> None:
        self.talks.search(text)
        self._show_found()
        if self.talks.rowCount():
            self.table.selectRow(0)
        self.changed.emit()

    def _show_found(self) -> None:
        nothing = self.talks.rowCount() == 0
        message = (
            say("home", "There are no deleted talks.")
            if self.talks.is_empty
            else say("home", "No title contains these words.")
        )
        self._nothing_found.setText(message)
        self._nothing_found.setVisible(nothing)


class _Empty(QWidget):
    """What an empty library says."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        heading = QLabel(say("home", "No talks yet"), self)
        heading.setObjectName("heading")
        words = say(
            "home",
            "Drop a file with English subtitles or plain text here, or choose one.\n"
            "If you have its Polish too, drop both together.",
        )
        text = QLabel(words, self)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.new = QPushButton(say("home", "Choose a file…"), self)
        self.new.setObjectName("primary")
        self.paste = QPushButton(say("home", "Paste a transcript…"), self)
        self.paste.setObjectName("plain")
        self.sample = QPushButton(say("home", "Try the sample talk"), self)
        self.sample.setObjectName("plain")
        self.deleted = QPushButton(say("home", "Show deleted talks"), self)
        self.deleted.setObjectName("plain")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.new)
        buttons.addWidget(self.paste)
        buttons.addWidget(self.sample)
        buttons.addWidget(self.deleted)
        buttons.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setSpacing(16)
        rows.addStretch(2)
        rows.addWidget(heading, 0, Qt.AlignmentFlag.AlignCenter)
        rows.addWidget(text)
        rows.addLayout(buttons)
        rows.addStretch(3)
