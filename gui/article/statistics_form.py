"""The numbers of the video in an article: typed or taken from a file, and the sentence that states them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dwuglos.article.page import sentence_of, statistics_of
from dwuglos.errors import DwuglosError
from dwuglos.talk import article_edits, statistics
from dwuglos.talk.article import Article, Field
from dwuglos.talk.contradictions import contradictions, replace_contradictions
from dwuglos.talk.wording import PLACEHOLDERS, worded
from gui.article.count_box import CountBox
from gui.article.field_box import FieldBox, field_label
from gui.article.typing import Typing
from gui.look import text_size
from gui.session import Session
from gui.widgets.put_text import put_text
from gui.words import later, localized, say

_USUAL = "Stan na {data}: nagranie ma {wyświetlenia} i {polubienia}."
"""How the program itself words the sentence."""
_HINTS: dict[Field, str] = {
    "views": later("article", "e.g. 274 083, 274K or 1.2 million"),
    "likes": later("article", "e.g. 6333"),
    "read-on": later("article", "e.g. 2026-11-22"),
}


class StatisticsForm(QWidget):
    """Views, likes, the day they were read on, and their sentence, with what is on the page of it."""

    file_wanted = Signal()

    def __init__(self, session: Session, typing: Typing, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._typing = typing
        self.views = CountBox("views", typing, self)
        self.likes = CountBox("likes", typing, self)
        self.read_on = FieldBox(self)
        self.wording = FieldBox(self)
        self.wording.setPlaceholderText(say("article", "e.g. {example}").format(example=_USUAL))
        self.inputs: dict[Field, QLineEdit] = {
            "views": self.views,
            "likes": self.likes,
            "read-on": self.read_on,
            "numbers": self.wording,
        }
        self.numbers_line = self._line("")
        text_size.follow(self.numbers_line)
        self.stated = self._line("over")
        self.fill = QPushButton(say("article", "From info.json…"), self)
        self.fill.setToolTip(say("article", "Read the video's address and numbers from a yt-dlp file"))
        self.fill.clicked.connect(self.file_wanted)
        self.today = QPushButton(say("article", "Read today"), self)
        self.today.clicked.connect(self._read_today)
        self.replace = QPushButton(say("article", "Replace in the summary"), self)
        self.replace.clicked.connect(self._replace)
        self.placeholders = self._make_placeholders()
        self._lay_out()
        self._connect()

    def _line(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        return label

    def _make_placeholders(self) -> QToolButton:
        button = QToolButton(self)
        button.setText("{…}")
        name = say("article", "Insert a number into the sentence")
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for placeholder in PLACEHOLDERS:
            menu.addAction(f"{{{placeholder}}}").triggered.connect(partial(self._insert, placeholder))
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        counts = ((say("article", "V&iews"), self.views), (say("article", "&Likes"), self.likes))
        for title, box in counts:
            cell = QVBoxLayout()
            cell.setSpacing(2)
            cell.addWidget(box)
            cell.addWidget(box.meaning)
            form.addRow(field_label(title, box, self), cell)
        form.addRow(field_label(say("article", "Read o&n"), self.read_on, self), self.read_on)
        sentence = QHBoxLayout()
        sentence.addWidget(self.wording, 1)
        sentence.addWidget(self.placeholders)
        form.addRow(field_label(say("article", "Sentence"), self.wording, self), sentence)
        buttons = QHBoxLayout()
        buttons.addWidget(self.fill)
        buttons.addWidget(self.today)
        buttons.addStretch(1)
        stated = QHBoxLayout()
        stated.addWidget(self.stated, 1)
        stated.addWidget(self.replace)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(form)
        rows.addLayout(buttons)
        rows.addWidget(self.numbers_line)
        rows.addLayout(stated)

    def _connect(self) -> None:
        for box in (self.views, self.likes):
            box.textChanged.connect(lambda text, box=box: box.write(self._session.article, text))
        for field, line in (("read-on", self.read_on), ("numbers", self.wording)):
            line.textChanged.connect(lambda text, field=field: self._on_written(field, text))
            line.editingFinished.connect(self._typing.finish)
        self._typing.typed.connect(self._on_any_typed)

    def _on_written(self, field: Field, text: str) -> None:
        self._typing.type(field, lambda article: article_edits.set_field(article, field, text))

    def _on_any_typed(self) -> None:
        if self.isVisible():  # a paragraph is typed into where this is not seen
            self._show_sentence(self._typing.draft())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_sentence(self._typing.draft())

    def show_editability(self) -> None:
        """Let things be changed where the talk may be."""
        is_fixed = bool(self._session.read_only_reason)
        for box in self.inputs.values():
            box.setReadOnly(is_fixed)
        for widget in (self.fill, self.today, self.replace, self.placeholders):
            widget.setEnabled(not is_fixed)

    def refresh(self) -> None:
        """Show the numbers as they are now."""
        article = self._session.article
        for count in (self.views, self.likes):
            count.show_value(article)
        rest: tuple[tuple[Field, QLineEdit], ...] = (("read-on", self.read_on), ("numbers", self.wording))
        for field, box in rest:
            if not self._typing.holds(field) and box.text().strip() != article.text(field):
                put_text(box, article.text(field))
        self._show_hints(article)
        self._show_sentence(self._typing.draft())

    def _show_hints(self, article: Article) -> None:
        numbers = statistics_of(article, self._session.talk.facts.video)
        values: tuple[tuple[Field, object], ...] = (
            ("views", numbers.views),
            ("likes", numbers.likes),
            ("read-on", numbers.read_on),
        )
        for field, value in values:
            # What is known of the video holds while the article does not say otherwise.
            of_video = say("article", "from the video: {value}").format(value=value)
            hint = say("article", _HINTS[field])
            self.inputs[field].setPlaceholderText(hint if value in (None, "") else of_video)

    def _show_sentence(self, article: Article) -> None:
        numbers = statistics_of(article, self._session.talk.facts.video)
        problem = ""
        try:
            worded(article.text("numbers"), numbers)
        except DwuglosError as error:
            problem = localized(error)
        sentence = problem or sentence_of(article, numbers)
        self.numbers_line.setObjectName("over" if problem else "")
        self.numbers_line.style().polish(self.numbers_line)
        self.numbers_line.setText(sentence or say("article", "No numbers yet; type them, or read them from a file."))
        self._show_stated(article, bool(sentence))

    def _show_stated(self, article: Article, has_sentence: bool) -> None:
        """Say where the summary states numbers itself, and offer to put wrong ones right there."""
        texts = [part.text for part in article.summary]
        wrong = contradictions(article, statistics_of(article, self._session.talk.facts.video))
        if wrong:
            message = say("article", "! The summary states {there}, so this sentence is not on the page.")
            self.stated.setText(message.format(there=", ".join(dict.fromkeys(each.written for each in wrong))))
        elif has_sentence and statistics.are_stated(texts):
            self.stated.setText(say("article", "The summary states the numbers, so this sentence is not on the page."))
        else:
            self.stated.setText("")
        self.stated.setObjectName("over" if wrong else "faint")
        self.stated.style().polish(self.stated)
        self.stated.setVisible(bool(self.stated.text()))
        self.replace.setVisible(bool(wrong))

    def _insert(self, placeholder: str, _checked: bool = False) -> None:
        self.wording.setFocus()
        self.wording.insert(f"{{{placeholder}}}")

    def _read_today(self) -> None:
        self._typing.finish()
        today = QDate.currentDate().toString("yyyy-MM-dd")
        self._session.attempt_on_article(lambda article: article_edits.set_field(article, "read-on", today))

    def _replace(self) -> None:
        self._typing.finish()
        video = self._session.talk.facts.video
        self._session.attempt_on_article(
            lambda article: replace_contradictions(article, contradictions(article, statistics_of(article, video)))
        )
