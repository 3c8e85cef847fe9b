"""What an article has one of: its author, date and source, the video's numbers, and which transcript it prints."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QDate, QEvent, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dwuglos.article.page import statistics_of
from dwuglos.article.passages import printed_of
from dwuglos.talk import article_edits, statistics
from dwuglos.talk.article import Field, Printed
from gui.article.typing import Typing
from gui.session import Session
from gui.widgets.put_text import put_text
from gui.words import later, say


class _Line(NamedTuple):
    field: Field
    title: str
    hint: str


_ABOUT = (
    _Line("author", later("article", "A&uthor"), ""),
    _Line("date", later("article", "&Date"), later("article", "2026-11-22")),
    _Line("tags", later("article", "Tags"), later("article", "separated by commas")),
    _Line("link", later("article", "S&ource link"), later("article", "https://…")),
)
_NUMBERS = (
    _Line("views", later("article", "V&iews"), later("article", "274083")),
    _Line("likes", later("article", "&Likes"), later("article", "6333")),
    _Line("read-on", later("article", "Read o&n"), later("article", "2026-11-22")),
)
_PRINTED: tuple[tuple[Printed, str], ...] = (
    ("both", later("article", "Polish and English side by side")),
    ("target", later("article", "Polish")),
    ("source", later("article", "English")),
    ("none", later("article", "No transcript")),
)


_MOST_DIGITS = 15


class _Box(QLineEdit):
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):  # undoing means the last edit of the talk
                event.ignore()
                return True
        return super().event(event)


class Fields(QWidget):
    """The form."""

    file_wanted = Signal()
    """The numbers are to be taken from a file."""

    def __init__(self, session: Session, typing: Typing, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._typing = typing
        self.inputs: dict[Field, QLineEdit] = {}
        self.numbers_line = QLabel(self)
        self.numbers_line.setWordWrap(True)
        self.fill = QPushButton(say("article", "From info.json…"), self)
        self.fill.setToolTip(say("article", "Read the video's address and numbers from a yt-dlp file"))
        self.fill.clicked.connect(self.file_wanted)
        self.today = QPushButton(say("article", "Read today"), self)
        self.today.clicked.connect(self._read_today)
        self.printed = QComboBox(self)
        for value, title in _PRINTED:
            self.printed.addItem(say("article", title), value)
        self.printed.activated.connect(self._on_printed)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._heading(say("article", "Statistics")))
        rows.addLayout(self._form(_NUMBERS))
        buttons = QHBoxLayout()
        buttons.addWidget(self.fill)
        buttons.addWidget(self.today)
        buttons.addStretch(1)
        rows.addLayout(buttons)
        rows.addWidget(self.numbers_line)
        rows.addWidget(self._heading(say("article", "Publication")))
        form = self._form(_ABOUT)
        form.addRow(self._label(say("article", "Transcri&pt"), self.printed), self.printed)
        rows.addLayout(form)
        rows.addStretch(1)
        self.show_editability()
        self.refresh()

    def show_editability(self) -> None:
        """Let things be changed where the talk may be."""
        is_fixed = bool(self._session.read_only_reason)
        for widget in (self.fill, self.today, self.printed):
            widget.setEnabled(not is_fixed)
        for box in self.findChildren(_Box):
            box.setReadOnly(is_fixed)

    @staticmethod
    def _heading(text: str) -> QLabel:
        label = QLabel(text)
        label.setObjectName("subheading")
        return label

    def _form(self, lines: tuple[_Line, ...]) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for line in lines:
            box = _Box(self)
            box.setPlaceholderText(say("article", line.hint) if line.hint else "")
            label = self._label(say("article", line.title), box)
            box.textChanged.connect(lambda text, field=line.field: self._on_edited(field, text))
            box.editingFinished.connect(self._typing.finish)
            form.addRow(label, box)
            self.inputs[line.field] = box
        return form

    def _label(self, title: str, box: QWidget) -> QLabel:
        label = QLabel(title, self)
        label.setBuddy(box)
        label.setMinimumWidth(90)
        box.setAccessibleName(title.replace("&", ""))
        return label

    def refresh(self) -> None:
        """Show the fields as they are now."""
        article = self._session.article
        for field, box in self.inputs.items():
            if not self._typing.holds(field) and box.text().strip() != article.text(field):
                put_text(box, article.text(field))
        numbers = statistics_of(article, self._session.facts.video)
        values = (numbers.views, numbers.likes, numbers.read_on)
        for line, value in zip(_NUMBERS, values, strict=True):
            # What is known of the video holds while the article does not say otherwise.
            self.inputs[line.field].setPlaceholderText(say("article", line.hint) if value in (None, "") else str(value))
        sentence = statistics.sentence(numbers)
        self.numbers_line.setText(sentence or say("article", "No numbers yet; type them, or read them from a file."))
        self.printed.setCurrentIndex(self.printed.findData(printed_of(article, self._session.transcript.segments)))

    def go_to(self, field: Field) -> bool:
        """Put the cursor into a field; False for one that stands elsewhere."""
        if field not in self.inputs:
            return False
        self.inputs[field].setFocus()
        return True

    def _on_edited(self, field: Field, text: str) -> None:
        if field in ("views", "likes"):
            box, typed = self.inputs[field], text
            text = _digits(typed)
            if text != typed:
                place = len(_digits(typed[: box.cursorPosition()]))
                put_text(box, text)
                box.setCursorPosition(place)
        self._typing.type(field, lambda article: article_edits.set_field(article, field, text))

    def _read_today(self) -> None:
        self._typing.finish()
        today = QDate.currentDate().toString("yyyy-MM-dd")
        self._session.attempt_on_article(lambda article: article_edits.set_field(article, "read-on", today))

    def _on_printed(self) -> None:
        self._typing.finish()
        value = str(self.printed.currentData())
        self._session.attempt_on_article(lambda article: article_edits.set_field(article, "transcript", value))


def _digits(text: str) -> str:
    return "".join(filter(str.isdecimal, text))[:_MOST_DIGITS]
