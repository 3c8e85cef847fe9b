"""A term of the glossary, to be written or changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from dwuglos.language.terms import LONGEST, Term, divided
from dwuglos.talk.term_rows import KeptTerm, TermChange, row_of
from gui.widgets.question import gives_up
from gui.words import say

_NOTE_LINES = 3


class TermDialog(QDialog):
    """Asks for a term; Enter keeps it. `talk` is the open talk, whose list it may be in, None where none is open.

    `others` are the terms that there are: one is not kept twice in a list.
    """

    def __init__(self, kept: KeptTerm, talk: int | None, parent: QWidget, others: Sequence[KeptTerm] = ()) -> None:
        super().__init__(parent)
        self._taken = {_key(each.talk, each.term.english, each.term.polish) for each in others if each.id != kept.id}
        self._before = kept if kept.id else None
        self._talk = talk
        self.setWindowTitle(say("terms", "Edit a term") if kept.id else say("terms", "Add a term"))
        self.english = self._line(kept.term.english)
        self.polish = self._line(kept.term.polish)
        self.forbidden = self._line(" | ".join(kept.term.forbidden))
        self.forbidden.setPlaceholderText(say("terms", "Polish that is not to be used, with | between"))
        self.domain = self._line(kept.term.domain)
        self.note = QPlainTextEdit(kept.term.note, self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(_NOTE_LINES * self.note.fontMetrics().lineSpacing() + 12)
        self.list = QComboBox(self)
        self.list.addItem(say("terms", "All talks"), None)
        if talk is not None:
            self.list.addItem(say("terms", "This talk alone"), talk)
        self.list.setCurrentIndex(max(0, self.list.findData(kept.talk)) if kept.talk is not None else 0)
        self.hint = QLabel(self)
        self.hint.setObjectName("faint")
        self.hint.setWordWrap(True)
        self._lay_out()
        self._opened_with = self._entered()
        for line in (self.english, self.polish):
            line.textChanged.connect(self._look)
        self.list.currentIndexChanged.connect(self._look)
        self._look()
        empty = next((line for line in (self.english, self.polish) if not line.text()), self.polish)
        empty.setFocus()
        empty.selectAll()

    def _line(self, text: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.setMaxLength(LONGEST)
        return line

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(say("terms", "&English:"), self.english)
        form.addRow(say("terms", "&Polish:"), self.polish)
        form.addRow(say("terms", "&Forbidden:"), self.forbidden)
        form.addRow(say("terms", "&Domain:"), self.domain)
        form.addRow(say("terms", "&Note:"), self.note)
        form.addRow(say("terms", "&Counts in:"), self.list)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.keep = buttons.addButton(say("terms", "&Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addLayout(form)
        rows.addWidget(self.hint)
        rows.addWidget(buttons)
        self.resize(480, 0)

    def _look(self) -> None:
        hint = ""
        if not all(line.text().strip() for line in (self.english, self.polish)):
            hint = say("terms", "A term needs both an English and a Polish expression.")
        elif _key(self.list.currentData(), self.english.text(), self.polish.text()) in self._taken:
            hint = say("terms", "This term is in the list already; edit it there.")
        self.keep.setEnabled(not hint)
        self.hint.setText(hint)

    def _entered(self) -> tuple[object, ...]:
        lines = (self.english, self.polish, self.forbidden, self.domain)
        return *(line.text() for line in lines), self.note.toPlainText(), self.list.currentData()

    def reject(self) -> None:
        """Give up; whether to keep what was typed is asked first, since Escape is hit by mistake."""
        may_keep = self.keep.isEnabled()
        if may_keep:
            question = say("terms", "Keep what you changed in this term?")
        else:
            question = say("terms", "The term cannot be kept as it is. Give up what you typed?")
        if self._entered() == self._opened_with or gives_up(self, question, may_keep=may_keep):
            super().reject()

    def change(self) -> TermChange:
        """Return what becomes of the term."""
        note = self.note.toPlainText()
        term = Term(self.english.text(), self.polish.text(), divided(self.forbidden.text()), self.domain.text(), note)
        id = 0 if self._before is None else self._before.id
        return TermChange(self._before, KeptTerm(id, self.list.currentData(), row_of(term, 0).term))


def _key(talk: int | None, english: str, polish: str) -> tuple[int | None, str, str]:
    return talk, " ".join(english.casefold().split()), " ".join(polish.casefold().split())
