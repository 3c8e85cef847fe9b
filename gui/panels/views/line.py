"""A question about the current segment with its answer, and shorter wordings, each to be taken by a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from dwuglos.review.questions import LONGEST_QUESTION
from dwuglos.review.shortening import WANTED, is_too_fast, room
from dwuglos.talk import edits
from dwuglos.timing.clock import characters_per_second
from gui.drafts import reviewing
from gui.look import text_size
from gui.panels.base import PanelView
from gui.remarks import LineHelp
from gui.widgets.undo_keys import undoes_by_itself
from gui.words import decimal, say

if TYPE_CHECKING:
    from dwuglos.profiles import Profile
    from dwuglos.talk.transcript import Segment
    from gui.desk import Desk


class Wording(QWidget):
    """A shorter wording with its reading speed, and the button that takes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = ""
        self.words, self.speed = QLabel(self), QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.speed.setObjectName("faint")
        self.take = QPushButton(say("line", "Use it"), self)
        below = QHBoxLayout()
        below.addWidget(self.take)
        below.addWidget(self.speed)
        below.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 4, 0, 4)
        rows.setSpacing(2)
        rows.addWidget(self.words)
        rows.addLayout(below)
        self.hide()

    def show_text(self, text: str, segment: Segment, profile: Profile) -> None:
        """Show a wording and how fast it has to be read."""
        self.text = text
        self.words.setText(text)
        pace = decimal(characters_per_second(text, segment.duration))
        self.speed.setText(
            say("line", "{pace} of {limit} characters per second").format(pace=pace, limit=profile.speed)
        )
        self.take.setAccessibleDescription(text)
        self.show()


class LineView(PanelView):
    """Follows the cursor; what was said about a segment is shown again when one comes back to it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self.heading, self.about, self.state = (QLabel(self) for _ in range(3))
        self.heading.setObjectName("subheading")
        for label in (self.about, self.state):
            label.setObjectName("faint")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.question = QLineEdit(self)
        self.question.setMaxLength(LONGEST_QUESTION)
        self.question.setPlaceholderText(say("line", "Your question about this line"))
        self.question.setAccessibleName(say("line", "Your question about this line"))
        undoes_by_itself(self.question)
        self.ask = QPushButton(say("line", "Ask"), self)
        self.answer = QPlainTextEdit(self)
        self.answer.setReadOnly(True)
        self.answer.setTabChangesFocus(True)
        self.answer.setAccessibleName(say("line", "Answer"))
        text_size.follow(self.answer)
        self.shorten = QPushButton(say("line", "Shorten to the reading speed…"), self)
        self.wordings = [Wording(self) for _ in range(WANTED)]
        self.setFocusProxy(self.question)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.question, 1)
        line.addWidget(self.ask)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 4, 8, 6)
        rows.setSpacing(4)
        rows.addWidget(self.heading)
        rows.addLayout(line)
        rows.addWidget(self.about)
        rows.addWidget(self.answer, 1)
        rows.addWidget(self.shorten, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.state)
        for wording in self.wordings:
            rows.addWidget(wording)

    def _connect(self) -> None:
        self.question.returnPressed.connect(self._ask)
        self.question.textChanged.connect(self._show_possible)
        self.ask.clicked.connect(self._ask)
        self.shorten.clicked.connect(self._shorten)
        for wording in self.wordings:
            wording.take.clicked.connect(lambda _=False, wording=wording: self._take(wording.text))
        if self._session is not None:
            self._session.cursor.moved.connect(self._on_changed)
            self._session.segments_changed.connect(self._on_changed)
            self._session.read_only_changed.connect(self._on_changed)
            self._session.remarks.helped.connect(self._on_helped)
            self._session.findings.changed.connect(self._on_changed)  # other limits may be in force

    # What is shown

    def see(self, is_seen: bool) -> None:
        super().see(is_seen)
        if is_seen:
            self._show()

    def _on_changed(self) -> None:
        if self.is_seen:
            self._show()

    def _on_helped(self, id: int) -> None:
        """Show what was said; a question that has its answer makes room for the next one."""
        session = self._session
        help = session.remarks.help_on(id) if session is not None else None
        if help is not None and help.answer and help.question == self.question.text().strip():
            self.question.clear()
        self._on_changed()

    def _segment(self) -> Segment | None:
        session = self._session
        id = session.cursor.segment if session is not None else None
        return session.transcript.by_id(id) if session is not None and id is not None else None

    def _profile(self) -> Profile:
        return self._desk.settings.profile_in_force

    def _show(self) -> None:
        """Show what was said about the current segment, and what can be asked about it."""
        session, segment = self._session, self._segment()
        if session is None:
            self.heading.setText(say("line", "Open a talk to ask about its segments."))
        elif segment is None:
            self.heading.setText(say("line", "Choose a segment to ask about it."))
        else:
            number = session.transcript.row_of(segment.id) + 1
            self.heading.setText(say("line", "Segment {number}").format(number=number))
        help, is_waiting = LineHelp(), False
        if session is not None and segment is not None:
            help, is_waiting = session.remarks.help_on(segment.id), session.remarks.line_under_way == segment.id
        self._show_answer(help, is_waiting)
        self._show_wordings(help, segment)
        self._show_possible()

    def _show_answer(self, help: LineHelp, is_waiting: bool) -> None:
        self.about.setText(help.question)
        self.about.setVisible(bool(help.question))
        if help.answer != self.answer.toPlainText():
            self.answer.setPlainText(help.answer)
        waiting = say("line", "The language model is thinking…")
        self.answer.setPlaceholderText(waiting if is_waiting else say("line", "The answer will stand here."))

    def _show_wordings(self, help: LineHelp, segment: Segment | None) -> None:
        """Show the wordings of a segment's text, or that it needs none."""
        wordings = help.wordings if segment is not None and help.text == segment.target else ()
        for n, wording in enumerate(self.wordings):
            if segment is not None and n < len(wordings):
                wording.show_text(wordings[n], segment, self._profile())
            else:
                wording.hide()
        is_fine = segment is not None and not wordings and self._is_calm(segment)
        self.state.setText(say("line", "This line can be read in its time.") if is_fine else "")
        self.state.setVisible(is_fine)

    def _is_calm(self, segment: Segment) -> bool:
        """Say whether the Polish of a segment can be read in its time, where it has both, and a limit."""
        profile = self._profile()
        return bool(segment.target) and room(segment, profile) is not None and not is_too_fast(segment, profile)

    def _show_possible(self) -> None:
        session, segment = self._session, self._segment()
        is_idle = session is not None and segment is not None and session.remarks.line_under_way is None
        may_write = session is not None and not session.read_only_reason
        self.question.setEnabled(segment is not None)
        self.ask.setEnabled(is_idle and bool(self.question.text().strip()))
        is_fast = segment is not None and is_too_fast(segment, self._profile())
        self.shorten.setEnabled(is_idle and may_write and is_fast)
        for wording in self.wordings:
            wording.take.setEnabled(may_write)

    # What is done

    def _ask(self) -> None:
        session, segment = self._session, self._segment()
        if session is not None and segment is not None and self.ask.isEnabled():
            reviewing.ask_about(self._desk, session, segment.id, self.question.text())

    def _shorten(self) -> None:
        session, segment = self._session, self._segment()
        if session is not None and segment is not None:
            reviewing.shorten(self._desk, session, segment.id, self._profile())

    def _take(self, text: str) -> None:
        """Give the segment a wording, where its Polish is still the one that was to be shortened."""
        session, segment = self._session, self._segment()
        if session is None or segment is None or session.read_only_reason:
            return
        self._desk.finish_typing()
        now, help = session.transcript.by_id(segment.id), session.remarks.help_on(segment.id)
        if now is not None and now.target == help.text:
            session.attempt(lambda transcript: edits.set_target(transcript, segment.id, text))
            self.done.emit()
