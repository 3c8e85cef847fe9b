"""A line for the number of views or likes, which says how a text is understood, or that it is not."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QWidget

from dwuglos.errors import DwuglosError
from dwuglos.language.counts import Counted, read_count
from dwuglos.talk import article_edits
from dwuglos.talk.article import Article
from dwuglos.talk.edits import Edit
from gui.article.field_box import FieldBox
from gui.article.typing import Typing
from gui.widgets.put_text import put_text
from gui.words import localized, say


class CountBox(FieldBox):
    """Takes a number as people write it. A text that is refused stays in sight, and changes nothing in the article."""

    def __init__(self, field: Counted, typing: Typing, parent: QWidget) -> None:
        super().__init__(parent)
        self._field: Counted = field
        self._typing = typing
        self._before: str | None = None
        """What the article had before somebody began to type here; None while nobody does."""
        self.meaning = QLabel(parent)
        self.meaning.setWordWrap(True)
        self.meaning.hide()
        self.editingFinished.connect(self._on_left)

    def write(self, article: Article, text: str) -> None:
        """Take what was typed; a text without a meaning leaves the article as it was."""
        if self._before is None:
            self._before = article.text(self._field)
        field, before = self._field, self._before
        refusal = self._refusal(text)
        value = before if refusal else text

        def make(article: Article) -> Edit | None:
            return article_edits.set_count(article, field, value)

        self._typing.type(field, make)
        self._explain(text, refusal)

    def show_value(self, article: Article) -> None:
        """Show the number of the article.

        A text that was refused stays while the number is the one it leaves, and one that is being typed stays under
        the hand.
        """
        value = article.text(self._field)
        if self._typing.holds(self._field) or self._stays(value):
            return
        self._before = None
        self.meaning.hide()
        if self.text().strip() != value:
            put_text(self, value)

    def _stays(self, value: str) -> bool:
        if self._before is None:
            return False
        if self._refusal(self.text()):
            return value == self._before
        return self.hasFocus() and value == self._number(self.text())

    def _on_left(self) -> None:
        self._typing.finish()
        if self._before is not None and not self.is_refused():
            number, self._before = self._number(self.text()), None
            put_text(self, number)
            self.meaning.hide()

    def _number(self, text: str) -> str:
        return str(read_count(text, self._field)) if text.strip() else ""

    def is_refused(self) -> bool:
        """Return whether the text is no number, and says so."""
        return self._before is not None and bool(self._refusal(self.text()))

    def _refusal(self, text: str) -> str:
        if not text.strip():
            return ""
        try:
            read_count(text, self._field)
        except DwuglosError as error:
            return localized(error)
        return ""

    def _explain(self, text: str, refusal: str) -> None:
        self.meaning.setObjectName("over" if refusal else "faint")
        self.meaning.style().polish(self.meaning)
        if refusal:
            self.meaning.setText(refusal)
        elif text.strip():
            number = QLocale().toString(read_count(text, self._field))
            self.meaning.setText(say("article", "That is {number}.").format(number=number))
        is_needed = bool(refusal) or bool(text.strip() and not text.strip().isdecimal())
        self.meaning.setVisible(is_needed)
        self.setAccessibleDescription(self.meaning.text() if is_needed else "")
