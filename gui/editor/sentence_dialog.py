"""A whole sentence's translation in one field, and how it will lie over the segments."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dwuglos.profiles import Profile
from dwuglos.sentences.whole_sentence import WholeSentence
from dwuglos.talk import edits
from dwuglos.talk.sentence_edits import confirm_sentence
from gui.cells.text_cell import plain_text
from gui.editor.sentence_parts import SentenceParts
from gui.keys import keymap
from gui.look import text_size
from gui.session import Session
from gui.widgets.code_units import characters, units
from gui.widgets.question import gives_up
from gui.words import say

_FIELD_LINES = 5
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
Following = Callable[[WholeSentence], tuple[WholeSentence, int] | None]
"""Gives the sentence to go on with after another, and the segment in it to begin at; None where all are confirmed."""


class SentenceDialog(QDialog):
    """Asks for the translation of a sentence; what is typed is written down like what is typed in the table."""

    def __init__(
        self,
        sentence: WholeSentence,
        id: int,
        session: Session,
        profile: Profile,
        parent: QWidget,
        following: Following = lambda _: None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._profile = profile
        self._following = following
        self.is_at_end = False
        """Whether the last sentence that was not confirmed has been."""
        self.setWindowTitle(say("sentence", "Whole sentence"))
        room = self.screen().availableSize()
        height = max(560, 560 * text_size.in_force.percent // 100)
        self.resize(min(1000, room.width() - 40), min(height, room.height() - 60))
        self.english = QPlainTextEdit(self)
        self.english.setReadOnly(True)
        self.input = QPlainTextEdit(self)
        self.parts = SentenceParts(self)
        self._lay_out()
        self._name_for_screen_readers()
        self.begin(sentence, id)
        self._connect()

    def begin(self, sentence: WholeSentence, id: int) -> None:
        """Show a sentence, with the cursor behind the part that belongs to a segment."""
        self.sentence = self._original = sentence
        self.english.setPlainText(" ".join(s.source.replace("\n", " ") for s in sentence.segments))
        self.input.setPlainText(sentence.text)
        self.parts.begin(sentence)
        self._place_cursor(next(n for n, segment in enumerate(sentence.segments) if segment.id == id))
        self._show()
        self.input.setFocus()

    def _lay_out(self) -> None:
        for field in (self.english, self.input):
            text_size.follow(field)
            field.setTabChangesFocus(True)
        self._fit_fields()
        self.earlier = QPushButton(say("sentence", "Break &earlier"), self)
        self.later = QPushButton(say("sentence", "Break &later"), self)
        self.again = QPushButton(say("sentence", "Lay out a&fresh"), self)
        moves = QHBoxLayout()
        for button in (self.earlier, self.later, self.again):
            button.setAutoDefault(False)
            moves.addWidget(button)
        moves.addStretch(1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.keep = self.buttons.addButton(say("sentence", "&Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setDefault(True)
        title = say("sentence", "&Confirm and go on")
        self.confirmation = self.buttons.addButton(title, QDialogButtonBox.ButtonRole.ActionRole)
        self.confirmation.setAutoDefault(False)
        self.trouble = QLabel(self)
        self.trouble.setObjectName("problem")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        moves.addWidget(self.buttons)
        rows = QVBoxLayout(self)
        rows.addWidget(self._label(say("sentence", "En&glish"), self.english))
        rows.addWidget(self.english)
        rows.addWidget(self._label(say("sentence", "&Polish"), self.input))
        rows.addWidget(self.input)
        rows.addWidget(self._label(say("sentence", "Over the &segments"), self.parts))
        rows.addWidget(self.parts, 1)
        rows.addWidget(self.trouble)
        rows.addLayout(moves)

    def _fit_fields(self) -> None:
        """Give the fields their lines, but leave half of the dialog to what is below."""
        height = QFontMetrics(text_size.font()).lineSpacing()
        for field, lines in ((self.english, _FIELD_LINES - 1), (self.input, _FIELD_LINES)):
            field.setFixedHeight(min(lines * height + 20, self.height() // 4))

    def _use_text_size(self) -> None:
        self._fit_fields()
        self.parts.use_text_size()

    def _place_cursor(self, part: int) -> None:
        cursor = self.input.textCursor()
        cursor.setPosition(units(self.sentence.text[: self.sentence.end_of(part)]))
        self.input.setTextCursor(cursor)

    def _label(self, title: str, of: QWidget) -> QLabel:
        label = QLabel(title, self)
        label.setObjectName("faint")
        label.setBuddy(of)
        return label

    def _name_for_screen_readers(self) -> None:
        self.english.setAccessibleName(say("sentence", "The English sentence"))
        self.input.setAccessibleName(say("sentence", "The Polish sentence"))
        self.parts.setAccessibleName(say("sentence", "How it will lie over the segments"))
        self.earlier.setToolTip(say("sentence", "The last word of this part goes to the next one (Alt+Left)"))
        self.later.setToolTip(say("sentence", "The first word of the next part comes to this one (Alt+Right)"))
        self.again.setToolTip(say("sentence", "Breaks that were moved by hand are forgotten (Alt+F)"))
        self.keep.setToolTip(say("sentence", "The segments are drafts until they are confirmed (Enter)"))
        tip = say("sentence", "All segments of the sentence are confirmed, and the next sentence comes (Ctrl+Enter)")
        self.confirmation.setToolTip(tip)

    def _connect(self) -> None:
        self.input.installEventFilter(self)
        self.input.textChanged.connect(self._on_typed)
        self.input.cursorPositionChanged.connect(self._follow_cursor)
        self.parts.itemSelectionChanged.connect(self._show_moves)
        self.earlier.clicked.connect(lambda: self.move_break(-1))
        self.later.clicked.connect(lambda: self.move_break(1))
        self.again.clicked.connect(self.lay_out_afresh)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.confirmation.clicked.connect(self.confirm)
        self._session.message.connect(self._complain)
        text_size.in_force.changed.connect(self._use_text_size)
        for key, slot in (
            ("Ctrl+Return", self.confirm),
            ("Ctrl+Enter", self.confirm),
            ("Alt+Left", self.earlier.click),
            ("Alt+Right", self.later.click),
        ):
            QShortcut(keymap.sequence(key), self, slot)
        for size_key, steps in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1)):
            QShortcut(keymap.sequence(size_key), self, lambda steps=steps: text_size.in_force.wanted.emit(steps))

    # What is typed

    @property
    def is_changed(self) -> bool:
        """Whether the segments would say anything else than before."""
        return self.sentence.texts() != self._original.texts()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps, and Shift+Enter breaks the line, as in a cell of the table."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            if event.modifiers() in _PLAIN:
                self.accept()
                return True
            if event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
                self.input.insertPlainText("\n")
                return True
        return super().eventFilter(watched, event)

    def _on_typed(self) -> None:
        text = plain_text(self.input)
        if text == self.sentence.text:
            return
        self.trouble.hide()
        self.sentence = self.sentence.with_text(text)
        self._session.type(self._first, "sentence", text)
        self._show()

    @property
    def _first(self) -> int:
        return self.sentence.segments[0].id

    # Breaks

    def move_break(self, words: int) -> None:
        """Move the break after the chosen part, and pin it."""
        row = self.parts.currentRow()
        self.sentence = self.sentence.move_break(row, words)
        self._show()
        self.parts.selectRow(row)

    def lay_out_afresh(self) -> None:
        """Forget the breaks that were moved."""
        self.sentence = self.sentence.afresh()
        self._show()

    def _show(self) -> None:
        self.parts.show_sentence(self.sentence, self._profile)
        self._follow_cursor()

    def _follow_cursor(self) -> None:
        place = characters(plain_text(self.input), self.input.textCursor().position())
        self.parts.selectRow(self.sentence.part_at(place))
        self._show_moves()

    def _show_moves(self) -> None:
        has_break = 0 <= self.parts.currentRow() < len(self.sentence.parts) - 1
        for button in (self.earlier, self.later):
            button.setEnabled(has_break)
        self.again.setEnabled(bool(self.sentence.pins))

    # The end

    def accept(self) -> None:
        """Give the segments their parts, in one step; where one of them is gone, stay with what is typed."""
        ids = [segment.id for segment in self.sentence.segments]
        if self.is_changed:
            self._session.attempt(lambda transcript: edits.lay_sentence(transcript, ids, self.sentence.texts()))
        if all(self._session.transcript.by_id(id) is not None for id in ids):
            super().accept()

    def confirm(self) -> None:
        """Confirm the segments with their parts, in one step, and go on to the next sentence; stay where that fails."""
        ids, texts = [segment.id for segment in self.sentence.segments], self.sentence.texts()
        self.trouble.hide()
        is_done = self._session.attempt(lambda transcript: confirm_sentence(transcript, ids, texts))
        if not is_done and not self.trouble.isHidden():
            return
        self._session.stop_typing(self._first, became_edit=False)
        following = self._following(self.sentence)
        if following is not None:
            self.begin(*following)
        else:
            self.is_at_end = True
            super().accept()

    def _complain(self, message: str) -> None:
        self.trouble.setText(message)
        self.trouble.show()

    def done(self, result: int) -> None:
        """Let the note of what was typed go: it became an edit, or was given up."""
        self._session.stop_typing(self._first, became_edit=False)
        super().done(result)

    def reject(self) -> None:
        """Give up; what was typed is asked for first, since Escape and the corner of the window are hit by mistake."""
        if not self.is_changed or gives_up(self, say("sentence", "Keep what you changed in this sentence?")):
            super().reject()
