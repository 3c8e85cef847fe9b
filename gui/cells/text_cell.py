"""The field in which a segment's text is typed, in its place in the table."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QLabel, QMenu, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from dwuglos.language.italics import Selection, toggle_italics
from dwuglos.language.markup import visible_text
from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk.edits import Field
from dwuglos.talk.transcript import Segment
from gui.cells.cell_editor import CellEditor
from gui.cells.completion_list import CompletionList
from gui.cells.draft_line import DraftLine
from gui.cells.figures import as_exported, lengths, speed
from gui.cells.tag_dimmer import TagDimmer
from gui.look.cell_look import Look
from gui.look.text_size import scaled
from gui.widgets.code_units import characters, units
from gui.widgets.marked_text import Underline
from gui.words import say

_CORNER = 3
"""Pixels from the edge, within which the style sheet rounds the corners off."""
_SIDES = 4
"""Pixels beside what is in it, on both sides together."""
_FIELD_KEYS = {Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z}
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class TextCell(CellEditor):
    """A text field with a line under it that counts as one types: characters of each line, and reading speed.

    The lines are those in which the text is exported; on request they are shown where they are others.

    Enter and Tab accept and go on, Shift+Enter breaks the line, Escape gives the text back as it was. Where the user
    wishes so, arrows lead from the first and the last line to the neighbours.
    """

    menu_opening = Signal(QMenu, QPoint)
    """The context menu is about to be shown, for a place in the field; who hears it may put more into it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field: Field = "target"
        self._duration: int | None = None
        self._profile = NETFLIX_PL
        self._is_in_lines = False
        self.completions: CompletionList | None = None
        """What is offered while one types: as long as it is shown, some keys are its own."""
        self.setObjectName("cell")
        self.setAutoFillBackground(True)
        self.input = QPlainTextEdit(self)
        self.input.setTabChangesFocus(True)
        self.input.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.input.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.input.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.input.document().setDocumentMargin(2)
        self.input.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.input.customContextMenuRequested.connect(self._show_menu)
        self._tags = TagDimmer(self.input.document())
        self.input.document().clearUndoRedoStacks()  # Qt takes the margin for something typed
        self.lines, self.counter = QLabel(self), QLabel(self)
        for label in (self.lines, self.counter):
            label.setObjectName("faint")
        self.lines.setTextFormat(Qt.TextFormat.PlainText)
        self.lines.hide()
        self.draft = DraftLine(self)
        self.counter.setAlignment(Qt.AlignmentFlag.AlignRight)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2, 1, 2, 1)
        rows.setSpacing(0)
        rows.addWidget(self.input, 1)
        rows.addWidget(self.lines)
        rows.addWidget(self.draft)
        rows.addWidget(self.counter)
        self.watch(self.input)
        self.input.textChanged.connect(self._on_text_changed)

    def begin(self, segment: Segment, number: int, field: Field | None, text: str, look: Look) -> None:
        self._duration = segment.duration
        name = say("editor", "Polish text") if field == "target" else say("editor", "English text")
        self.input.setAccessibleName(name)
        self.draft.begin(segment, text if field == "target" else "")
        super().begin(segment, number, field, text, look)

    def use_look(self, look: Look) -> None:
        super().use_look(look)
        for label in (self.lines, self.draft, self.counter):
            label.setFont(scaled(look.font, 85))
        self._profile, self._is_in_lines = look.profile, look.in_lines
        self._tags.use_colour(look.faint)
        self._count()

    def text(self) -> str:
        return plain_text(self.input)

    def set_text(self, text: str) -> None:
        """Show the text as it is in the transcript, the cursor behind it; that is not typing."""
        super().set_text(text)
        self.input.setExtraSelections([])
        blocked = self.input.blockSignals(True)
        self.input.setPlainText(text)
        self.input.blockSignals(blocked)
        self.input.moveCursor(self.input.textCursor().MoveOperation.End)
        self.draft.follow(text)
        self._count()

    def _show_menu(self, at: QPoint) -> None:
        menu = self.input.createStandardContextMenu(at)
        self.menu_opening.emit(menu, at)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.input.viewport().mapToGlobal(at))

    def underline(self, lines: Iterable[Underline]) -> None:
        """Draw lines under parts of the text, instead of any that there are; they move with it as it is typed."""
        text = self.text()
        self.input.setExtraSelections([self._line(text, line) for line in lines])

    def _line(self, text: str, line: Underline) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor_over(text, line.start, line.end)
        shown = QTextCharFormat()
        line.into(shown)
        selection.format = shown
        return selection

    def cursor_place(self) -> int:
        """Return where the cursor stands, in characters."""
        return characters(self.text(), self.input.textCursor().position())

    def place_cursor(self, position: int) -> None:
        """Put the cursor behind so many characters."""
        cursor = self.input.textCursor()
        cursor.setPosition(units(self.text()[: max(position, 0)]))
        self.input.setTextCursor(cursor)

    def select(self, start: int, end: int) -> None:
        """Select from one character to before another; nothing where they are the same."""
        if start < end:
            self.input.setTextCursor(self._cursor_over(self.text(), start, end))

    def _cursor_over(self, text: str, start: int, end: int) -> QTextCursor:
        """Return a cursor that selects the text of the cell from one character to before another."""
        cursor = QTextCursor(self.input.document())
        cursor.setPosition(units(text[:start]))
        cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def needed_height(self) -> int:
        return self.height_for(self.input.document().documentLayout().documentSize().toSize().height())

    def height_for(self, lines: int) -> int:
        text = max(1, lines) * self.input.fontMetrics().lineSpacing() + 2 * self.input.document().documentMargin()
        below = self.counter.sizeHint().height() + (0 if self.lines.isHidden() else self.lines.sizeHint().height())
        below += self.draft.height_needed(self.width() - _SIDES)
        return int(text) + below + 10

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.needed_height())

    def cover(self) -> QRect:
        return self.geometry().adjusted(_CORNER, _CORNER, -_CORNER, -_CORNER) if self.isVisible() else QRect()

    def put(self, text: str) -> None:
        cursor = self.input.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        self.input.setTextCursor(cursor)

    def toggle_italics(self) -> None:
        """Set what is selected in italics, or all, or take them away, as if by typing."""
        text, cursor = self.text(), self.input.textCursor()
        start, end = (characters(text, place) for place in (cursor.selectionStart(), cursor.selectionEnd()))
        selection = toggle_italics(Selection(text, start, end))
        if selection.text != text:
            self.put(selection.text)
            self.input.setTextCursor(self._cursor_over(selection.text, selection.start, selection.end))

    @property
    def has_draft_below(self) -> bool:
        """Whether a machine draft was overwritten here, and is shown below."""
        return not self.draft.isHidden()

    def bring_draft_back(self) -> None:
        """Put the machine draft back that was overwritten, as if by typing."""
        if self.has_draft_below:
            self.put(self.draft.draft)

    def undo(self) -> bool:
        was_possible = self.input.document().isUndoAvailable()
        self.input.undo()
        return was_possible

    def redo(self) -> bool:
        was_possible = self.input.document().isRedoAvailable()
        self.input.redo()
        return was_possible

    def leaves_to_window(self, event: QKeyEvent) -> bool:
        return _is_of_commands(event)

    def handles(self, event: QKeyEvent) -> bool:
        if self.completions is not None and self.completions.handles(event):
            return True
        if event.matches(QKeySequence.StandardKey.Copy) and self.draft.hasSelectedText():
            QGuiApplication.clipboard().setText(self.draft.selectedText())
            return True
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if (event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain) or (
            event.key() == Qt.Key.Key_Tab and plain
        ):
            self.accepted.emit(1)
        elif event.key() == Qt.Key.Key_Backtab:
            self.accepted.emit(-1)
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        ):
            self.input.insertPlainText("\n")
        elif self.is_left_by_arrows and plain and (rows := self._rows_over_the_edge(event.key())):
            self.crossed.emit(rows, self.input.cursorRect().left())
        else:
            return super().handles(event)
        return True

    def _rows_over_the_edge(self, key: int) -> int:
        """Return by how many rows an arrow leads out of the text; 0 where it moves the cursor in it, or is none."""
        steps = {
            Qt.Key.Key_Up: (QTextCursor.MoveOperation.Up, -1),
            Qt.Key.Key_Down: (QTextCursor.MoveOperation.Down, 1),
        }
        if key not in steps:
            return 0
        move, rows = steps[Qt.Key(key)]
        return 0 if self.input.textCursor().movePosition(move) else rows

    def enter(self, rows: int, x: int) -> None:
        """Put the cursor in the line that is reached by going so many rows, as far to the right as it was."""
        cursor = self.input.textCursor()
        cursor.movePosition(cursor.MoveOperation.Start if rows > 0 else cursor.MoveOperation.End)
        line = self.input.cursorRect(cursor)
        self.input.setTextCursor(self.input.cursorForPosition(QPoint(x, line.center().y())))

    def _on_text_changed(self) -> None:
        self._count()
        self.draft.follow(self.text())
        self.typed.emit()

    def _count(self) -> None:
        text = self.text()
        laid_out = as_exported(text, self._profile) if self._is_in_lines else text
        self.lines.setText(laid_out)
        self.lines.setVisible(laid_out != text)
        if self.field == "source":
            self._say("·".join(str(len(line)) for line in visible_text(text).split("\n")))
            return
        lines, pace = lengths(text, self._profile), speed(text, self._duration, self._profile)
        figures = [f"{'·'.join(figure.marked for figure in lines)} / {self._profile.line_length}"]
        if pace is not None:
            words = say("editor", "{pace} / {limit} cps") if self._profile.speed else say("editor", "{pace} cps")
            figures.append(words.format(pace=pace.marked, limit=self._profile.speed))
        self._say("\u2003".join(figures), any(figure.is_over for figure in (*lines, *filter(None, (pace,)))))

    def _say(self, figures: str, is_marked: bool = False) -> None:
        # Rich text takes longer to set, and this is done at every key.
        self.counter.setTextFormat(Qt.TextFormat.RichText if is_marked else Qt.TextFormat.PlainText)
        # Rich text would make one space of the wide one between the figures.
        self.counter.setText(f'<span style="white-space: pre">{figures}</span>' if is_marked else figures)


def _is_of_commands(event: QKeyEvent) -> bool:
    """Tell keys a text field would claim, and on some desktops delete by: Ctrl+Ins, Ctrl+U, Ctrl+D and their like."""
    if event.modifiers() & _MODIFIERS != Qt.KeyboardModifier.ControlModifier:  # with Alt as well it may be AltGr
        return False
    key = event.key()
    return key == Qt.Key.Key_Insert or (Qt.Key.Key_A <= key <= Qt.Key.Key_Z and key not in _FIELD_KEYS)


def plain_text(field: QPlainTextEdit) -> str:
    """Return what is in a field, with the no-break spaces that Qt's own plain text turns into others."""
    return field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
