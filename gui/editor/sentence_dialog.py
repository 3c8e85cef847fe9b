"""A whole sentence's translation in one field, and how it will lie over the segments."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dwuglos.layout import break_lines
from dwuglos.profiles import Profile
from dwuglos.sentences.whole_sentence import WholeSentence
from dwuglos.talk import edits
from gui.cells.figures import Figure, lengths, speed
from gui.cells.text_cell import characters, plain_text, units
from gui.look import theme
from gui.look.cell_look import PADDING
from gui.session import Session
from gui.widgets.settling import when_settled
from gui.words import say, timecode

_FIELD_LINES = 5
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_TIME, _ENGLISH, _POLISH, _LENGTH, _SPEED, _BREAK = range(6)


class SentenceDialog(QDialog):
    """Asks for the translation of a sentence; what is typed is written down like what is typed in the table."""

    def __init__(self, sentence: WholeSentence, id: int, session: Session, profile: Profile, parent: QWidget) -> None:
        super().__init__(parent)
        self.sentence = sentence
        self._given = sentence
        self._session = session
        self._profile = profile
        self.setWindowTitle(say("sentence", "Whole sentence"))
        room = self.screen().availableSize()
        self.resize(min(1000, room.width() - 40), min(560, room.height() - 60))
        self.english = QPlainTextEdit(" ".join(s.source.replace("\n", " ") for s in sentence.segments), self)
        self.english.setReadOnly(True)
        self.input = QPlainTextEdit(sentence.text, self)
        self.parts = _Parts(sentence, self)
        self._lay_out()
        self._name_for_screen_readers()
        self._connect()
        self._place_cursor(next(n for n, segment in enumerate(sentence.segments) if segment.id == id))
        self._show()

    def _lay_out(self) -> None:
        for field, lines in ((self.english, _FIELD_LINES - 1), (self.input, _FIELD_LINES)):
            field.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 20)
            field.setTabChangesFocus(True)
        self.earlier = QPushButton(say("sentence", "Break one word &earlier"), self)
        self.later = QPushButton(say("sentence", "Break one word &later"), self)
        self.again = QPushButton(say("sentence", "Lay out a&fresh"), self)
        moves = QHBoxLayout()
        for button in (self.earlier, self.later, self.again):
            button.setAutoDefault(False)
            moves.addWidget(button)
        moves.addStretch(1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.keep = self.buttons.addButton(say("sentence", "&Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setDefault(True)
        moves.addWidget(self.buttons)
        rows = QVBoxLayout(self)
        rows.addWidget(self._label(say("sentence", "En&glish"), self.english))
        rows.addWidget(self.english)
        rows.addWidget(self._label(say("sentence", "&Polish"), self.input))
        rows.addWidget(self.input)
        rows.addWidget(self._label(say("sentence", "Over the &segments"), self.parts))
        rows.addWidget(self.parts, 1)
        rows.addLayout(moves)
        self.input.setFocus()

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
        self.keep.setToolTip(say("sentence", "Ctrl+Enter"))

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
        for key, slot in (
            ("Ctrl+Return", self.accept),
            ("Ctrl+Enter", self.accept),
            ("Alt+Left", self.earlier.click),
            ("Alt+Right", self.later.click),
        ):
            QShortcut(QKeySequence(key), self, slot)

    # What is typed

    @property
    def is_changed(self) -> bool:
        """Whether the segments would say anything else than before."""
        return self.sentence.texts() != self._given.texts()

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
        self.sentence = self.sentence.with_text(text)
        self._session.type(self._first, "target", text)
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

    def done(self, result: int) -> None:
        """Let the note of what was typed go: it became an edit, or was given up."""
        self._session.stop_typing(self._first, became_edit=False)
        super().done(result)

    def reject(self) -> None:
        """Give up; what was typed is asked for first, since Escape and the corner of the window are hit by mistake."""
        if not self.is_changed:
            super().reject()
            return
        question = say("sentence", "Keep what you changed in this sentence?")
        save, discard, cancel = (
            QMessageBox.StandardButton.Save,
            QMessageBox.StandardButton.Discard,
            QMessageBox.StandardButton.Cancel,
        )
        answer = QMessageBox.question(self, self.windowTitle(), question, save | discard | cancel, save)
        if answer == save:
            self.accept()
        elif answer == discard:
            super().reject()


class _Coloured(QStyledItemDelegate):
    """Leaves a figure its colour in the chosen row, and some room between the rows."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index).grownBy(QMargins(0, 0, 0, PADDING))

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        if colour is not None:
            option.palette.setBrush(QPalette.ColorRole.HighlightedText, colour)


class _Parts(QTableWidget):
    """The segments of the sentence with their parts; Alt+Left and Alt+Right mean the break after the chosen one."""

    def __init__(self, sentence: WholeSentence, parent: QWidget) -> None:
        super().__init__(len(sentence.segments), 6, parent)
        about_pins = QTableWidgetItem()
        about_pins.setToolTip(say("sentence", "A pinned break stays between the same words when the text changes."))
        self.setHorizontalHeaderItem(_BREAK, about_pins)
        self.setHorizontalHeaderLabels(
            [
                say("sentence", "Time"),
                say("sentence", "English"),
                say("sentence", "Polish"),
                say("sentence", "Characters"),
                say("sentence", "CPS"),
                say("sentence", "Break after"),
            ]
        )
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in ((_TIME, 70), (_LENGTH, 110), (_SPEED, 90), (_BREAK, 90)):
            header.resizeSection(column, width)
        for column in (_ENGLISH, _POLISH):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        when_settled(header, self._fit_rows)
        self.setItemDelegate(_Coloured(self))
        for row, segment in enumerate(sentence.segments):
            self._say(row, _TIME, timecode(segment.start))
            self._say(row, _ENGLISH, segment.source)

    def _fit_rows(self) -> None:
        self.resizeRowsToContents()
        self.scrollTo(self.currentIndex())

    def show_sentence(self, sentence: WholeSentence, profile: Profile) -> None:
        """Show each part as the lines it will be read in, its figures, and whether the break after it was moved."""
        pairs = zip(sentence.segments, sentence.texts(), strict=True)
        for row, (segment, text) in enumerate(pairs):
            lines = break_lines(text, profile.line_length, profile.lines)
            counted = lengths(lines, profile) if text else []
            pace = speed(lines, segment.duration, profile) if text else None
            self._say(row, _POLISH, lines)
            self._figure(row, _LENGTH, counted, say("sentence", "{figures} / {limit}"), profile.line_length)
            self._figure(row, _SPEED, [pace] if pace else [], say("sentence", "{figures} / {limit}"), profile.speed)
            self._say(row, _BREAK, say("sentence", "pinned") if row in sentence.pins else "")
        self.resizeRowsToContents()

    def _figure(self, row: int, column: int, figures: list[Figure], words: str, limit: int) -> None:
        text = "·".join(figure.text for figure in figures)
        item = self._say(row, column, words.format(figures=text, limit=limit) if text else "")
        colours = theme.colours()
        is_over = any(figure.is_over for figure in figures)
        item.setForeground(QColor(colours.warning if is_over else colours.faint))
        font = item.font()
        font.setBold(is_over)
        item.setFont(font)

    def _say(self, row: int, column: int, text: str) -> QTableWidgetItem:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self.setItem(row, column, item)
        item.setText(text)
        return item
