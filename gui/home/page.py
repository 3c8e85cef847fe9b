"""All talks with their progress; what to do when there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.home.talk_model import CHANGED, LENGTH, PROGRESS, SEGMENTS, TITLE, TalkModel
from gui.look import theme
from gui.widgets.following import follow_selection
from gui.widgets.progress_line import paint_progress
from gui.widgets.search_line import SearchLine
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.talk.stored_talk import TalkSummary

Index = QModelIndex | QPersistentModelIndex

_WIDTHS = {LENGTH: 90, SEGMENTS: 90, PROGRESS: 240, CHANGED: 130}


class ProgressDelegate(QStyledItemDelegate):
    """Draws a bar, and beside it the share that is confirmed."""

    def __init__(self, model: TalkModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        background = QStyleOptionViewItem(option)
        super().paint(painter, background, index)
        shares = self._model.shares(index.row())
        colours = theme.colours()
        bar = QRectF(option.rect.left() + 10, option.rect.center().y() - 4, 120, 9)
        paint_progress(painter, bar, shares, (QColor(colours.good), QColor(colours.accent), QColor(colours.raised)))
        painter.setPen(QColor(colours.text))
        share = say("home", "{share} %").format(share=int(shares[0] * 100))
        painter.drawText(option.rect.adjusted(140, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), share)

    def displayText(self, value: object, locale: object) -> str:
        return ""  # said to a screen reader by the model; here it is drawn


class TalkTable(QTableView):
    """The list of talks."""

    opened = Signal(int)

    def __init__(self, model: TalkModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._talks = model
        self.setObjectName("talks")
        self.setModel(model)
        self.setItemDelegateForColumn(PROGRESS, ProgressDelegate(model, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setAccessibleName(say("home", "Talks"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 18)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        self.setSortingEnabled(True)
        self.sortByColumn(CHANGED, Qt.SortOrder.DescendingOrder)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.talk(index.row()).id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        # Without the focus, it is the title being edited that has no more use for the key.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid() and self.hasFocus():
            self.opened.emit(self._talks.talk(current.row()).id)
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
        self.search = SearchLine(say("home", "Search titles"), self)
        self.search.setFixedWidth(320)
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
        self.deleted.toggled.connect(self.deleted_wanted)
        self.table.opened.connect(self.open_wanted)
        self.table.selectionModel().currentChanged.connect(lambda *_: self.changed.emit())
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
        for widget in (heading, self.search):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self.deleted)
        top.addWidget(new)
        rows = QVBoxLayout(self._list)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(self._nothing_found)
        rows.addWidget(self.table, 1)

    def show_talks(self, talks: list[TalkSummary], select: int | None = None) -> None:
        """Show what the library holds, with the cursor on a talk."""
        keep = select if select is not None else self.current_id()
        self.talks.show_talks(talks)
        self._show_found()
        row = self.talks.row_of(keep) if keep is not None else None
        if self.talks.rowCount():
            self.table.selectRow(row or 0)
        if not talks and not self.deleted.isChecked():
            self._pages.setCurrentWidget(self._empty)
            self._empty.new.setFocus()
        else:
            self._pages.setCurrentWidget(self._list)
        self.changed.emit()

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

    def rename(self) -> None:
        """Edit the title of the current talk in place."""
        index = self.table.currentIndex()
        if index.isValid():
            self.table.setFocus()
            self.table.edit(index.siblingAtColumn(TITLE))

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
