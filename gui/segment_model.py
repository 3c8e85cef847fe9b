"""The segment table's model: a view of the transcript that keeps nothing but which segments a filter lets through."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dwuglos.profiles import Profile
from dwuglos.talk.edits import Field
from dwuglos.talk.transcript import Change, Segment
from gui.columns import COLUMNS, Column, Row
from gui.columns.state import WORDS as STATE_WORDS
from gui.filters import Predicate
from gui.marks import MARKS
from gui.session import Session
from gui.words import say

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_MANY = 100
"""Changed segments, above which rows are not told apart: drafts that come arrive in smaller batches."""

# Asked for twice a cell in every frame, so made once.
_FIXED = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE = _FIXED | Qt.ItemFlag.ItemIsEditable


class SegmentModel(QAbstractTableModel):
    """Rows are segments, columns are `COLUMNS`.

    A filter is applied when it is set, and not again: a segment that changes under it stays where it is until the user
    chooses a filter again. Otherwise confirming a draft under "Drafts" would pull the row from under the cursor.
    """

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._transcript = session.transcript
        self._findings = session.findings
        self._terms = session.terms
        self._ids: list[int] | None = None
        self._removing: int | None = None
        self._renumber_from = 0
        self.columns: tuple[Column, ...] = tuple(column() for column in COLUMNS)
        self._marks = tuple(mark(session) for mark in MARKS)
        session.rows_inserting.connect(self._on_inserting)
        session.rows_inserted.connect(self._on_inserted)
        session.rows_removing.connect(self._on_removing)
        session.rows_removed.connect(self._on_removed)
        session.segments_changed.connect(self._on_edited)

    # What is shown

    def use_profile(self, profile: Profile) -> None:
        """Mark what passes the limits of a profile."""
        for mark in self._marks:
            mark.profile = profile

    def set_filter(self, *wanted: Predicate) -> None:
        """Show only segments that every predicate lets through; none shows all."""
        self.beginResetModel()
        self._ids = None
        if wanted:
            shown: Iterable[Segment] = self._transcript
            for passes in wanted:
                shown = filter(passes, shown)
            self._ids = [segment.id for segment in shown]
        self.endResetModel()

    @property
    def is_filtered(self) -> bool:
        """Whether some segments may be hidden."""
        return self._ids is not None

    def segment(self, row: int) -> Segment:
        """Return the segment a row shows."""
        if self._ids is None:
            return self._transcript[row]
        segment = self._transcript.by_id(self._ids[row])
        assert segment is not None, "a filtered row outlived its segment"
        return segment

    def ids(self, first: int, last: int) -> list[int]:
        """Return the ids of the segments that some rows show, from top to bottom."""
        if self._ids is None:
            return [segment.id for segment in self._transcript.segments[first : last + 1]]
        return self._ids[first : last + 1]

    def number(self, row: int) -> int:
        """Return the segment's number in the whole talk, from 1."""
        return row + 1 if self._ids is None else self._transcript.row_of(self._ids[row]) + 1

    def row(self, row: int) -> Row:
        """Return what the columns are asked about a row."""
        segment = self.segment(row)
        marks = tuple(mark for mark in self._marks if mark.is_on(segment))
        findings = self._findings.fitting(segment.id)
        return Row(self.number(row), segment, marks, findings, self._terms.spans_in(segment))

    def row_of(self, id: int) -> int | None:
        """Return the row that shows a segment, or None when none does."""
        segment = self._transcript.by_id(id)
        if segment is None:
            return None
        row = self._place(segment.rank)
        return row if self._ids is None or self._ids[row : row + 1] == [id] else None

    def nearest_row(self, id: int) -> int | None:
        """Return the row of a segment, or where it is hidden, of the next that is shown or the last; None in none."""
        segment = self._transcript.by_id(id)
        total = self.rowCount()
        if segment is None or not total:
            return 0 if total else None
        return min(self._place(segment.rank), total - 1)

    def sentence(self, row: int) -> list[Segment]:
        """Return the segments of the sentence that a row is part of, those that a filter hides too."""
        run = self._run(row)
        return list(self._transcript.segments[run.start : run.stop])

    def sentence_rows(self, row: int) -> range:
        """Return the rows that show the sentence of a row; none where that is a single one, or there is no such row."""
        if not 0 <= row < self.rowCount():
            return range(0)
        run = self._run(row)
        first, end = row, row + 1
        while first > 0 and self.number(first - 1) - 1 in run:
            first -= 1
        while end < self.rowCount() and self.number(end) - 1 in run:
            end += 1
        return range(first, end) if end - first > 1 else range(0)

    def _run(self, row: int) -> range:
        from dwuglos.sentences.runs import run_at  # the languages behind it are not needed for the first frame

        return run_at(self._transcript.segments, self.number(row) - 1)

    def column_of(self, field: Field) -> int:
        """Return the column that shows a text."""
        return next(n for n, column in enumerate(self.columns) if column.field == field)

    def _place(self, rank: int) -> int:
        if self._ids is None:
            return bisect_left(self._transcript.segments, rank, key=lambda segment: segment.rank)
        return bisect_left(self._ids, rank, key=self._rank)

    def _rank(self, id: int) -> int:
        segment = self._transcript.by_id(id)
        return segment.rank if segment is not None else -1

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if parent.isValid():
            return 0
        return len(self._transcript if self._ids is None else self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        column, row = self.columns[index.column()], self.row(index.row())
        if role == Role.DisplayRole:
            return column.text(row)
        if role == Role.EditRole:
            return column.edit_text(row.segment)
        if role == Role.ToolTipRole:
            return self._tip(column, row) or None
        if role == Role.AccessibleTextRole:
            return column.text(row) or say("editor", "empty")
        if role == Role.AccessibleDescriptionRole:
            return self._place_in_words(column, row)
        return None

    def _tip(self, column: Column, row: Row) -> str:
        description = column.description(row)
        remarks = column.remarks(row)
        if not remarks:
            return description
        # As rich text: a note may be long, and plain text would stand in one line as wide as the screen.
        return "".join(f"<p>{escape(each)}</p>" for each in (description, *remarks) if each).replace("\n", "<br>")

    def _place_in_words(self, column: Column, row: Row) -> str:
        """Say where in the table a cell is, how far its segment is and what marks it, to somebody who sees neither."""
        message = say("editor", "segment {number} of {total}, {column}, {state}. {more}")
        state = say("columns", STATE_WORDS[row.segment.state])
        more = ". ".join(filter(None, (column.description(row), *row.remarks())))
        facts = {"number": row.number, "total": len(self._transcript), "column": column.heading, "state": state}
        return message.format(**facts, more=more).strip()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self.columns[section].heading
        if orientation == Qt.Orientation.Horizontal and role == Role.TextAlignmentRole:
            return (
                self.columns[section].alignment & Qt.AlignmentFlag.AlignHorizontal_Mask
            ) | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _EDITABLE if self.columns[index.column()].editor and not self._session.read_only_reason else _FIXED

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        column = self.columns[index.column()]
        if role != Role.EditRole or column.editor is None:
            return False
        id = self.segment(index.row()).id
        return self._session.attempt(lambda transcript: column.edit(transcript, id, value))

    # The transcript's side

    def _on_inserting(self, row: int) -> None:
        if self._ids is None:
            self.beginInsertRows(QModelIndex(), row, row)

    def _on_inserted(self, row: int) -> None:
        place = row
        if self._ids is not None:
            segment = self._transcript[row]
            place = self._place(segment.rank)
            self.beginInsertRows(QModelIndex(), place, place)
            self._ids.insert(place, segment.id)
        self.endInsertRows()
        self._renumber(place)

    def _on_removing(self, row: int) -> None:
        segment = self._transcript[row]
        self._renumber_from = row if self._ids is None else self._place(segment.rank)
        place = self._removing = row if self._ids is None else self.row_of(segment.id)
        if place is not None:
            self.beginRemoveRows(QModelIndex(), place, place)
            if self._ids is not None:
                del self._ids[place]

    def _on_removed(self, _row: int) -> None:
        if self._removing is not None:
            self.endRemoveRows()
        self._renumber(self._renumber_from)  # a filter may hide what is gone, and yet show what comes after it

    def _on_edited(self, changes: Sequence[Change]) -> None:
        changed = [after for before, after in changes if before is not None and after is not None]
        changed += self._followers(changes)
        for first, last in self._span(changed) if len(changed) > _MANY else self._runs(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _followers(self, changes: Sequence[Change]) -> Iterator[Segment]:
        """Give the segments after those that end at another time: a mark of theirs may come or go."""
        segments = self._transcript.segments
        for before, after in changes:
            if before is not None and after is not None and before.end != after.end:
                row = self._transcript.row_of(after.id) + 1
                yield from segments[row : row + 1]

    def _runs(self, changed: Iterable[Segment]) -> Iterator[tuple[int, int]]:
        """Give the first and the last row of each run of rows that show changed segments."""
        shown = (self.row_of(segment.id) for segment in changed)
        rows = sorted({row for row in shown if row is not None})
        for _, run in groupby(enumerate(rows), key=lambda numbered: numbered[1] - numbered[0]):
            run_rows = [row for _, row in run]
            yield run_rows[0], run_rows[-1]

    def _span(self, changed: Iterable[Segment]) -> Iterator[tuple[int, int]]:
        """Give the first and the last row of all that changed, and of what is between: one signal instead of many."""
        ranks = [segment.rank for segment in changed]
        first, last = self._place(min(ranks)), self._place(max(ranks) + 1) - 1
        if first <= last:
            yield first, last

    def _renumber(self, row: int) -> None:
        if row < self.rowCount():
            self.dataChanged.emit(self.index(row, 0), self.index(self.rowCount() - 1, 0))
