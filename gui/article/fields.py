"""What an article has one of: the video's numbers, its author, date and source, and which transcript it prints."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from dwuglos.article.passages import printed_of
from dwuglos.talk import article_edits
from dwuglos.talk.article import Field, Printed
from gui.article.field_box import FieldBox, field_label, subheading
from gui.article.statistics_form import StatisticsForm
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
    _Line("date", later("article", "&Date"), later("article", "e.g. 2026-11-22")),
    _Line("tags", later("article", "Tags"), later("article", "separated by commas")),
    _Line("link", later("article", "S&ource link"), later("article", "e.g. https://…")),
)
_PRINTED: tuple[tuple[Printed, str], ...] = (
    ("both", later("article", "Polish and English side by side")),
    ("target", later("article", "Polish")),
    ("source", later("article", "English")),
    ("none", later("article", "No transcript")),
)


class Fields(QWidget):
    """The form."""

    file_wanted = Signal()
    """The numbers are to be taken from a file."""

    def __init__(self, session: Session, typing: Typing, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._typing = typing
        self.statistics = StatisticsForm(session, typing, self)
        self.statistics.file_wanted.connect(self.file_wanted)
        self.fill, self.today = self.statistics.fill, self.statistics.today
        self.numbers_line = self.statistics.numbers_line
        self._boxes: dict[Field, QLineEdit] = {}
        self.printed = QComboBox(self)
        for value, title in _PRINTED:
            self.printed.addItem(say("article", title), value)
        self.printed.activated.connect(self._on_printed)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(subheading(say("article", "Statistics")))
        rows.addWidget(self.statistics)
        rows.addWidget(subheading(say("article", "Publication")))
        form = self._form()
        form.addRow(field_label(say("article", "Transcri&pt"), self.printed, self), self.printed)
        rows.addLayout(form)
        rows.addStretch(1)
        self.inputs = {**self.statistics.inputs, **self._boxes}
        self.show_editability()
        self.refresh()

    def show_editability(self) -> None:
        """Let things be changed where the talk may be."""
        is_fixed = bool(self._session.read_only_reason)
        self.statistics.show_editability()
        self.printed.setEnabled(not is_fixed)
        for box in self._boxes.values():
            box.setReadOnly(is_fixed)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for line in _ABOUT:
            box = FieldBox(self)
            box.setPlaceholderText(say("article", line.hint) if line.hint else "")
            box.textChanged.connect(lambda text, field=line.field: self._on_edited(field, text))
            box.editingFinished.connect(self._typing.finish)
            form.addRow(field_label(say("article", line.title), box, self), box)
            self._boxes[line.field] = box
        return form

    def refresh(self) -> None:
        """Show the fields as they are now."""
        article = self._session.article
        self.statistics.refresh()
        for field, box in self._boxes.items():
            if not self._typing.holds(field) and box.text().strip() != article.text(field):
                put_text(box, article.text(field))
        self.printed.setCurrentIndex(self.printed.findData(printed_of(article, self._session.transcript.segments)))

    def go_to(self, field: Field) -> bool:
        """Put the cursor into a field; False for one that stands elsewhere."""
        if field not in self.inputs:
            return False
        self.inputs[field].setFocus()
        return True

    def _on_edited(self, field: Field, text: str) -> None:
        self._typing.type(field, lambda article: article_edits.set_field(article, field, text))

    def _on_printed(self) -> None:
        self._typing.finish()
        value = str(self.printed.currentData())
        self._session.attempt_on_article(lambda article: article_edits.set_field(article, "transcript", value))
