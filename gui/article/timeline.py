"""The timeline's table with what can be done to it, and the segments that entries are made of."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from dwuglos.talk import article_edits, article_review, entry_ties
from dwuglos.talk.article import Part
from dwuglos.talk.edits import Edit
from gui.article import entry_clipboard
from gui.article.draft_offers import DraftOffers
from gui.article.entry_cell import EntryCell
from gui.article.segment_list import SegmentList
from gui.article.timeline_model import MARK, SEGMENT, TEXT, TimelineModel
from gui.article.timeline_table import TimelineTable
from gui.article.typing import Typing
from gui.session import Session
from gui.widgets.flowing_row import FlowingRow
from gui.widgets.tool_button import tool_button
from gui.words import say

_LOWEST_TABLE = 60
"""Pixels: a heading and a row, on the smallest screens."""


class Timeline(QWidget):
    """Entries above, segments below."""

    segment_wanted = Signal(int)
    changes_wanted = Signal(int)

    def __init__(self, session: Session, typing: Typing, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._typing = typing
        self.model = TimelineModel(session, self)
        self.table = self._make_table()
        self.table.setMinimumHeight(_LOWEST_TABLE)
        self.segments = SegmentList(session, self)
        self.order = QLabel(self)
        self.order.setObjectName("over")
        self.order.setWordWrap(True)
        self.sort = QPushButton(say("article", "Sort by time"), self)
        self.sort.clicked.connect(self.sort_by_time)
        self.tie_every = QPushButton(self)
        tip = say("article", "Each entry that is tied to nothing gets the segment spoken at its time")
        self.tie_every.setToolTip(tip)
        self.tie_every.clicked.connect(self.tie_all)
        self.empty = self._make_empty()
        self.offers = DraftOffers(say("article", "Draft from chapters or topics"), self)
        upper, lower = QWidget(self), QWidget(self)
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 6)
        above.addLayout(self._make_tools(upper))
        order = QHBoxLayout()  # a line of its own: beside the buttons it would make the window wider than small screens
        order.addWidget(self.order, 1)
        order.addWidget(self.sort)
        order.addWidget(self.tie_every)
        order.addStretch()  # the buttons keep their size while there is nothing to say
        above.addLayout(order)
        beginning = QHBoxLayout()  # side by side: one under the other they would make the window too high
        beginning.addWidget(self.empty, 1)
        beginning.addWidget(self.offers, 1)
        above.addLayout(beginning)
        above.addWidget(self.table, 1)
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 6, 0, 0)
        below.addWidget(self.segments)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(upper)
        halves.addWidget(lower)
        halves.setSizes([400, 240])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(halves)
        self.segments.wanted.connect(self.add_segments)
        self.segments.tie_wanted.connect(self.tie)
        self.segments.shown.connect(self.segment_wanted)
        self.model.dropped.connect(self.add_segments)
        self.refresh()

    def _make_empty(self) -> QLabel:
        words = say("article", "No entry yet. Drag a segment here from the list below, or press Enter on it.")
        label = QLabel(words, self)
        label.setObjectName("faint")
        label.setWordWrap(True)
        return label

    def _make_table(self) -> TimelineTable:
        table = TimelineTable(self.model, EntryCell(self._typing, self.model.part, self), self)
        table.clicked.connect(self._on_click)
        table.doubleClicked.connect(self._on_double_click)
        table.delete_wanted.connect(self.delete)
        return table

    def _make_tools(self, parent: QWidget) -> FlowingRow:
        row = FlowingRow()
        row.setSpacing(4)
        add = QPushButton(say("article", "Add entry"), parent)
        add.clicked.connect(self.add_entry)
        go = QPushButton(say("article", "Go to segment"), parent)
        go.clicked.connect(self.go_to_segment)
        tie = QPushButton(say("article", "Tie to segment"), parent)
        tie.setToolTip(
            say("article", "Give the entry the time of the segment chosen below; it then moves with that segment")
        )
        tie.clicked.connect(self.tie)
        changes = {
            "✓": (say("article", "Confirm draft"), self.confirm),
            "↑": (say("article", "Move entry up"), lambda: self.move_entry(-1)),
            "↓": (say("article", "Move entry down"), lambda: self.move_entry(1)),
            "✕": (say("article", "Delete entry"), self.delete),
        }
        row.addWidget(add)
        row.addWidget(go)
        row.addWidget(tie)
        tools = [tool_button(sign, name, chosen, parent) for sign, (name, chosen) in changes.items()]
        for tool in tools:
            row.addWidget(tool)
        self._changing = (add, tie, self.tie_every, self.sort, *tools)
        self.show_editability()
        return row

    def show_editability(self) -> None:
        """Let entries be changed where the talk may be."""
        for widget in self._changing:
            widget.setEnabled(not self._session.read_only_reason)
        self.segments.show_editability(bool(self._session.read_only_reason))

    def refresh(self) -> None:
        """Show the timeline as it is now."""
        here, row = self.current(), self.table.currentIndex().row()
        self.model.refresh()
        if here is not None and self.current() != here and not self.go_to(here) and self.model.rowCount():
            self.go_to(self.model.part(min(row, self.model.rowCount() - 1)).id)  # the next one, when it was taken out
        self._say_order()
        self.empty.setVisible(self.model.rowCount() == 0)
        self.offers.setVisible(self.model.rowCount() == 0 and not self._session.read_only_reason)

    def _say_order(self) -> None:
        article, transcript = self._session.article, self._session.transcript
        can_be_sorted = article_edits.sort_timeline(article, transcript) is not None
        if can_be_sorted:
            self.order.setText(say("article", "! Not in the order of time"))
        elif article_edits.out_of_order(article, transcript):
            self.order.setText(say("article", "! Entries with the same time, or none"))
        else:
            self.order.setText("")
        self.order.setVisible(bool(self.order.text()))
        untied = len(entry_ties.untied(article, transcript))
        self.tie_every.setText(say("article", "Tie all: {untied}").format(untied=untied))
        self.tie_every.setVisible(bool(untied) and bool(len(transcript)))
        self.sort.setVisible(can_be_sorted)

    def current(self) -> int | None:
        """Return the id of the entry the cursor is on."""
        index = self.table.currentIndex()
        return self.model.part(index.row()).id if index.isValid() else None

    def go_to(self, id: int, edit: bool = False) -> bool:
        """Put the cursor on an entry; False when there is none of that id."""
        row = self.model.row_of(id)
        if row is None:
            return False
        index = self.model.index(row, TEXT)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)
        if edit:
            self.table.edit(index)
        return True

    def finish_typing(self) -> None:
        """Take what is typed into a cell, as leaving it would."""
        focused = self.focusWidget()
        if self.table.state() == QAbstractItemView.State.EditingState and focused is not None:
            self.table.setFocus()

    # What can be done

    def add_entry(self) -> None:
        """Add an empty entry behind the current one, and type into it."""
        here = self.current()
        part = self._session.article.by_id(here) if here is not None else None
        transcript = self._session.transcript
        time = article_edits.time_of(part, transcript) if part is not None else 0
        self._add(article_edits.add_entry(self._session.article, transcript, time), edit=True)

    def add_segments(self, ids: Iterable[int]) -> None:
        """Make an entry of each segment, with its Polish, or else its English, as a first text."""
        self._typing.finish()
        self._add(article_edits.add_entries(self._session.article, self._session.transcript, ids))

    def _add(self, made: Edit | None, edit: bool = False) -> None:
        if made is not None and self._session.do(made):
            new = made.parts[-1].after
            assert new is not None
            self.go_to(new.id, edit)

    def delete(self) -> None:
        """Take out the chosen entries."""
        ids = [part.id for part in self.chosen()]
        if ids:
            self._session.attempt_on_article(lambda article: article_edits.remove(article, ids))

    def chosen(self) -> list[Part]:
        """Return the chosen entries in order."""
        rows = {index.row() for index in self.table.selectionModel().selectedIndexes()}
        return [self.model.part(row) for row in sorted(rows)]

    def confirm(self) -> None:
        """Confirm the chosen drafts: they are right as they are."""
        self._typing.finish()
        ids, transcript = [part.id for part in self.chosen()], self._session.transcript
        self._session.attempt_on_article(lambda article: article_review.confirm(article, transcript, ids))

    def copy(self) -> None:
        """Put the chosen entries on the clipboard."""
        entry_clipboard.copy(self.chosen(), self._session)

    def cut(self) -> None:
        """Put the chosen entries on the clipboard, and take them out."""
        self.copy()
        self.delete()

    def paste(self) -> None:
        """Insert the entries of the clipboard by their times, or else beside the current one."""
        entry_clipboard.paste(self.current(), self._session)

    def move_entry(self, step: int) -> None:
        """Let the current entry change places with its neighbour."""
        here = self.current()
        if here is not None:
            side: article_edits.Side = 1 if step > 0 else -1
            self._session.attempt_on_article(lambda article: article_edits.move(article, here, side))

    def sort_by_time(self) -> None:
        """Bring the entries into the order of time."""
        self._session.attempt_on_article(lambda article: article_edits.sort_timeline(article, self._session.transcript))

    def go_to_segment(self) -> None:
        """Show the segment the current entry is tied to, or the one spoken at its time."""
        here = self.current()
        part = self._session.article.by_id(here) if here is not None else None
        if part is None:
            return
        transcript = self._session.transcript
        if part.segment is not None and transcript.by_id(part.segment) is not None:
            self.segment_wanted.emit(part.segment)
            return
        time = part.time or 0
        before = [segment for segment in transcript if segment.start is not None and segment.start <= time]
        if before:
            self.segment_wanted.emit(before[-1].id)

    def tie(self) -> None:
        """Tie the current entry to the segment chosen in the list below."""
        here, chosen = self.current(), self.segments.chosen()
        if here is None or len(chosen) != 1:
            self._session.message.emit(say("article", "Choose an entry, and one segment in the list below it."))
            return
        transcript = self._session.transcript
        self._session.attempt_on_article(lambda article: article_edits.tie(article, transcript, here, chosen[0]))

    def tie_all(self) -> None:
        """Tie each entry that is tied to nothing to the segment spoken at its time, and say how many were left."""
        self.finish_typing()
        self._typing.finish()
        session = self._session
        before = len(entry_ties.untied(session.article, session.transcript))
        session.attempt_on_article(lambda article: entry_ties.tie_all(article, session.transcript))
        left = len(entry_ties.untied(session.article, session.transcript))
        if left:
            message = say("article", "Tied to segments: {tied}. Left as they are, far from any segment: {left}.")
            session.message.emit(message.format(tied=before - left, left=left))
        elif before:
            session.message.emit(say("article", "Tied to segments: {tied}.").format(tied=before))

    def _on_click(self, index: QModelIndex) -> None:
        if index.column() == MARK and self.model.is_stale(index.row()):
            self.changes_wanted.emit(self.model.part(index.row()).id)

    def _on_double_click(self, index: QModelIndex) -> None:
        if index.column() == SEGMENT:
            self.go_to_segment()
