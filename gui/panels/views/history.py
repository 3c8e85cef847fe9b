"""Every version of the current segment, the newest first; each can be copied, and restored as an edit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from dwuglos.store.library import Library
from dwuglos.store.segment_versions import SegmentVersion, segment_versions
from dwuglos.talk import edits
from dwuglos.talk.transcript import Change
from gui.desk import Desk
from gui.panels.base import PanelView
from gui.panels.views.html_rows import HtmlList
from gui.panels.views.versions import VersionModel
from gui.words import say

SOON_MS = 60
"""How long to wait for the cursor to stop before the library is asked: it runs through rows while a key is held."""

_QUESTION = "history of the segment"


class HistoryView(PanelView):
    """Follows the cursor, and the edits of the segment it is in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self._is_stale = True
        self.heading = QLabel(self)
        self.heading.setObjectName("subheading")
        self.empty = QLabel(self)
        self.empty.setObjectName("faint")
        self.empty.setWordWrap(True)
        self.model = VersionModel(self)
        self.list = HtmlList(self.model, self)
        self.list.setAccessibleName(say("history", "Versions, the newest first"))
        self.list.setObjectName("versions")
        self.restore = QPushButton(say("history", "&Restore"), self)
        self.restore.setToolTip(say("history", "Give the segment the Polish of this version back"))
        self.copy = QPushButton(say("history", "&Copy"), self)
        self.copy.setToolTip(say("history", "Copy the Polish of this version"))
        self.setFocusProxy(self.list)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._ask)
        self._lay_out()
        self._connect()
        self._show(None, ())

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.restore)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 4, 8, 6)
        rows.setSpacing(4)
        rows.addWidget(self.heading)
        rows.addWidget(self.empty)
        rows.addWidget(self.list, 1)
        rows.addLayout(buttons)

    def _connect(self) -> None:
        self.restore.clicked.connect(self._restore)
        self.copy.clicked.connect(self._copy)
        self.list.activated.connect(self._restore)
        self.list.selectionModel().currentChanged.connect(self._on_chosen)
        if self._session is not None:
            self._session.cursor.moved.connect(self._on_moved)
            self._session.segments_changed.connect(self._on_changed)
            self._session.saved.connect(self._on_saved)
            self._session.read_only_changed.connect(self._on_chosen)

    # Following

    def see(self, is_seen: bool) -> None:
        super().see(is_seen)
        if self._session is None:
            return
        if not is_seen:
            self._is_stale |= self._session.tasks.drop(_QUESTION)
        elif self._is_stale:
            self._ask()

    def _on_moved(self) -> None:
        self._is_stale = True
        self._soon.start()

    def _on_changed(self, changes: Sequence[Change]) -> None:
        session = self._session
        segment = session.cursor.segment if session is not None else None
        if any(change.id == segment for change in changes):
            self._is_stale = True
            if session is not None and session.read_only_reason:  # somebody else wrote it, and has saved it
                self._soon.start()

    def _on_saved(self) -> None:
        if self._is_stale:  # only now the library knows the version
            self._soon.start()

    def _ask(self) -> None:
        """Ask the library for the versions; only the answer to the newest question is shown."""
        session = self._session
        if session is None or not self.is_seen:
            return
        segment = session.cursor.segment
        self._is_stale = False
        if segment is None:
            session.tasks.drop(_QUESTION)
            self._show(None, ())
            return

        def look(library: Library) -> list[SegmentVersion]:
            return segment_versions(library.revisions(session.id, segment))

        session.tasks.latest(_QUESTION, session.tasks.read, look, lambda found: self._show(segment, found))

    # Showing

    def _show(self, segment: int | None, found: Sequence[SegmentVersion]) -> None:
        session = self._session
        number = 0
        if session is not None and segment is not None and session.transcript.by_id(segment) is not None:
            number = session.transcript.row_of(segment) + 1
        self.heading.setText(say("history", "Segment {number}").format(number=number))
        self.heading.setVisible(bool(number))
        if session is None:
            self.empty.setText(say("history", "Open a talk to see the versions of its segments."))
        elif not number:
            self.empty.setText(say("history", "Choose a segment to see its versions."))
        else:
            self.empty.setText(say("history", "This segment is as it was when the talk was made."))
        self.empty.setVisible(not found)
        self.model.show_rows(found)
        if found:
            self.list.setCurrentIndex(self.model.index(0))
        self._on_chosen()

    def _chosen(self) -> SegmentVersion | None:
        index = self.list.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def _on_chosen(self, *_: QModelIndex) -> None:
        version, session = self._chosen(), self._session
        chosen = version.segment if version is not None else None
        now = session.transcript.by_id(chosen.id) if chosen is not None and session is not None else None
        differs = now is not None and chosen is not None and now.target != chosen.target
        self.restore.setEnabled(differs and session is not None and not session.read_only_reason)
        self.copy.setEnabled(chosen is not None and bool(chosen.target))

    def _restore(self) -> None:
        version, session = self._chosen(), self._session
        if version is None or version.segment is None or session is None:
            return
        then = version.segment
        self._desk.finish_typing()
        session.attempt(lambda transcript: edits.restore(transcript, then.id, then))

    def _copy(self) -> None:
        version = self._chosen()
        if version is not None and version.segment is not None and version.segment.target:
            QGuiApplication.clipboard().setText(version.segment.target)
