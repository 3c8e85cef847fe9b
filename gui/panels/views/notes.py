"""The note on the current segment, to be written, and a list of all notes, to go to their segments."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QListView, QPlainTextEdit, QVBoxLayout, QWidget

from dwuglos.errors import DwuglosError
from dwuglos.talk import edits
from dwuglos.talk.history import OneStep
from dwuglos.talk.transcript import Change
from gui.cells.cell_editor import POPUP_REASONS
from gui.cells.text_cell import plain_text
from gui.desk import Desk
from gui.look import text_size
from gui.panels.views.halves import HalvesView
from gui.panels.views.note_list import NoteModel
from gui.session import Session
from gui.widgets.undo_keys import is_redo, is_undo
from gui.words import localized, say

SAVE_MS = 500
"""How long a typed note may wait until it is an edit, whether typing goes on or not; within a second is promised."""
PAUSE_MS = 4000
"""After so long a pause what is typed next is a step of its own."""

_HEIGHTS = (140, 240)
"""Pixels the note and the list are high at first."""


class NoteField(QPlainTextEdit):
    """The field a note is typed into."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        text_size.follow(self)
        self.setPlaceholderText(say("notes", "Write a note for yourself or for whoever reads the translation"))

    def text(self) -> str:
        """Return what is typed, with the no-break spaces that Qt's own plain text turns into others."""
        return plain_text(self)

    def show_text(self, text: str) -> None:
        """Show a note as it is in the talk; that is not typing."""
        with QSignalBlocker(self):
            self.setPlainText(text)
        self.document().clearUndoRedoStacks()
        self.moveCursor(self.textCursor().MoveOperation.End)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumHeight(3 * self.fontMetrics().lineSpacing())

    def event(self, event: QEvent) -> bool:
        """Once nothing typed here is left to undo, undoing means the last edit of the talk."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            document = self.document()
            undo = is_undo(event) and not document.isUndoAvailable()
            if undo or (is_redo(event) and not document.isRedoAvailable()):
                event.ignore()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in POPUP_REASONS:
            self.left.emit()


class NotesView(HalvesView):
    """Follows the cursor; what is typed becomes edits of the segment it was typed for, one step for one go at it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._session = desk.session
        self._segment: int | None = None
        self._step: OneStep | None = None
        self.heading = QLabel(self)
        self.heading.setObjectName("subheading")
        self.field = NoteField(self)
        self.count = QLabel(self)
        self.count.setObjectName("subheading")
        self.model = NoteModel(self._session, self)
        self.list = QListView(self)
        self.list.setObjectName("notes")
        text_size.follow(self.list)
        self.list.setModel(self.model)
        self.list.setAccessibleName(say("notes", "Segments with notes"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusProxy(self.field)
        self._save = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._save.timeout.connect(self.save)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.finish_typing)
        self._lay_out()
        self._connect()
        self._show_note()
        self._on_moved()
        self._show_count()

    def _lay_out(self) -> None:
        above, below = QWidget(self), QWidget(self)
        for part, label, widget in ((above, self.heading, self.field), (below, self.count, self.list)):
            rows = QVBoxLayout(part)
            rows.setContentsMargins(8, 4, 8, 6)
            rows.setSpacing(4)
            rows.addWidget(label)
            rows.addWidget(widget, 1)
        self.put_together((above, below), _HEIGHTS, growing=1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_typed)
        self.field.left.connect(self.finish_typing)
        self.list.clicked.connect(self._go_to)
        self.list.activated.connect(self._go_and_leave)
        for signal in (self.model.modelReset, self.model.dataChanged):
            signal.connect(self._show_count)
        if self._session is not None:
            self._session.cursor.moved.connect(self._on_moved)
            self._session.segments_changed.connect(self._on_changed)
            self._session.read_only_changed.connect(self._show_note)

    # Typing

    def _on_typed(self) -> None:
        if not self._save.isActive():
            self._save.start()
        self._pause.start()

    def save(self) -> None:
        """Make an edit of what was typed so far."""
        waits = self._save.isActive() or self._pause.isActive()
        self._save.stop()
        session, id = self._session, self._segment
        if waits and session is not None and id is not None and not session.read_only_reason:
            self._keep(session, id, self.field.text().rstrip())

    def _keep(self, session: Session, id: int, note: str) -> None:
        try:
            edit = edits.set_note(session.transcript, id, note)
            if edit is not None and (self._step is None or not self._step.do(edit)):
                self._step = OneStep(session.history)
                self._step.do(edit)
        except DwuglosError as error:
            session.message.emit(localized(error))

    def finish_typing(self) -> None:
        """Make an edit of what was typed; what comes next is a step of its own."""
        self.save()
        self._pause.stop()
        self._step = None

    # Following

    def _on_moved(self) -> None:
        session = self._session
        segment = session.cursor.segment if session is not None else None
        if segment != self._segment:
            self.finish_typing()
            self._segment = segment
            self.field.show_text("")  # nothing typed for one segment can be undone in the note of another
            self._show_note()
        self._show_heading()
        self._choose_in_list()

    def _on_changed(self, changes: Sequence[Change]) -> None:
        changed = any(change.id == self._segment for change in changes)
        if changed and not self._save.isActive():
            self._show_note()
        if any(before is None or after is None for before, after in changes):
            self._show_heading()

    def _show_note(self) -> None:
        session, id = self._session, self._segment
        segment = session.transcript.by_id(id) if session is not None and id is not None else None
        note = segment.note if segment is not None else ""
        if self.field.text().rstrip() != note.rstrip():  # a space at its end is being typed on behind
            self.field.show_text(note)
        self.field.setEnabled(segment is not None)
        self.field.setReadOnly(session is None or bool(session.read_only_reason))

    def _show_heading(self) -> None:
        session, id = self._session, self._segment
        if session is None:
            text = say("notes", "Open a talk to write notes on its segments.")
        elif id is None or session.transcript.by_id(id) is None:
            text = say("notes", "Choose a segment to write a note on it.")
        else:
            text = say("notes", "Note on segment {number}").format(number=session.transcript.row_of(id) + 1)
        self.heading.setText(text)
        self.field.setAccessibleName(text)

    def _show_count(self) -> None:
        count = self.model.rowCount()
        some = say("notes", "Segments with notes: {count}").format(count=count)
        self.count.setText(some if count else say("notes", "No notes yet."))
        self._choose_in_list()

    def _choose_in_list(self) -> None:
        row = self.model.row_of(self._segment)
        if row is None:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
        else:
            self.list.setCurrentIndex(self.model.index(row))

    # Going

    def _go_to(self, index: QModelIndex) -> None:
        self.finish_typing()
        if self._session is not None:
            self._session.cursor.go_to(self.model.segment(index.row()))

    def _go_and_leave(self, index: QModelIndex) -> None:
        self._go_to(index)
        self.done.emit()
