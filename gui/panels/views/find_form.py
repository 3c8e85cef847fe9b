"""What is looked for, where, and what comes instead, as the user says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from gui.searching import Scope
from gui.widgets.flowing_row import FlowingRow
from gui.widgets.naming import name_box
from gui.widgets.search_line import SearchLine
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.finding.query import Field, Kind, Query

PAUSE_MS = 250
"""A pause in typing, not each key, starts the search."""


class _Line(SearchLine):
    """A line that leads on to what was found."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)


class FindForm(QWidget):
    """The fields; they say nothing of hits."""

    changed = Signal()
    """Something else is looked for, or elsewhere."""
    wanted = Signal()
    """Look now, also once more for the same."""
    replacement_changed = Signal()
    left = Signal()
    """The user goes on to what was found."""

    def __init__(self, has_talk: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = _Line(say("find", "Find"), self, say("find", "Text to find"))
        self.instead = _Line(say("find", "Replace with"), self)
        self.kind = QComboBox(self)
        for words, kind in (
            (say("find", "The text as it stands"), "text"),
            (say("find", "All forms of the words"), "lemma"),
            (say("find", "Regular expression"), "pattern"),
        ):
            self.kind.addItem(words, kind)
        name_box(self.kind, say("find", "How to look"))
        self.scope = QComboBox(self)
        if has_talk:
            self.scope.addItem(say("find", "This talk"), "talk")
        self.scope.addItem(say("find", "All talks"), "all")
        name_box(self.scope, say("find", "Which talks to look through"))
        self.words = QCheckBox(say("find", "Whole words"), self)
        self.case = QCheckBox(say("find", "Match case"), self)
        self.diacritics = QCheckBox(say("find", "Match diacritics"), self)
        self.diacritics.setToolTip(say("find", "Whether “zolw” is another word than “żółw”"))
        self.diacritics.setChecked(True)
        self.fields = {
            "source": QCheckBox(say("find", "English"), self),
            "target": QCheckBox(say("find", "Polish"), self),
            "note": QCheckBox(say("find", "Notes"), self),
            "article": QCheckBox(say("find", "Article"), self),
        }
        for box in self.fields.values():
            box.setChecked(True)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.text)
        rows.addWidget(self.instead)
        for widgets in ((self.kind, self.scope), (self.words, self.case, self.diacritics), self.fields.values()):
            row = FlowingRow()
            row.setSpacing(8)
            for widget in widgets:
                row.addWidget(widget)
            rows.addLayout(row)

    def _connect(self) -> None:
        self._pause.timeout.connect(self.changed)
        self.text.textChanged.connect(lambda _: self._pause.start())
        self.text.returnPressed.connect(self._on_return)
        self.instead.textChanged.connect(lambda _: self.replacement_changed.emit())
        for line in (self.text, self.instead):
            line.down.connect(self.left)
        for box in (self.kind, self.scope):
            box.currentIndexChanged.connect(lambda _: self._on_choice())
        for tick in (self.words, self.case, self.diacritics, *self.fields.values()):
            tick.toggled.connect(lambda _: self._on_choice())

    def _on_choice(self) -> None:
        is_lemma = self.kind.currentData() == "lemma"  # which is whole words, in any case
        self.words.setEnabled(not is_lemma)
        self.case.setEnabled(not is_lemma)
        self._pause.stop()
        self.changed.emit()

    def _on_return(self) -> None:
        self._pause.stop()
        self.wanted.emit()

    def query(self) -> Query | None:
        """Return what is looked for; None while nothing is."""
        from dwuglos.finding.query import Query

        fields = tuple(cast("Field", name) for name, box in self.fields.items() if box.isChecked())
        text, kind = self.text.text(), cast("Kind", self.kind.currentData())
        if not text or not fields or (kind == "lemma" and not text.strip()):
            return None
        return Query(text, kind, fields, self.words.isChecked(), self.case.isChecked(), self.diacritics.isChecked())

    def scope_now(self) -> Scope:
        """Return which talks are looked through."""
        return cast("Scope", self.scope.currentData())

    def show_query(self, query: Query | None, scope: Scope) -> None:
        """Show what is being looked for; nothing is started by that."""
        was = self.blockSignals(True)
        if query is not None:
            for name, box in self.fields.items():
                box.setChecked(name in query.fields)
            self.text.setText(query.text)
            self.kind.setCurrentIndex(self.kind.findData(query.kind))
            self.scope.setCurrentIndex(max(self.scope.findData(scope), 0))
            self.words.setChecked(query.whole_words)
            self.case.setChecked(query.match_case)
            self.diacritics.setChecked(query.match_diacritics)
        self._pause.stop()
        self.blockSignals(was)

    def stay(self) -> None:
        """Let nothing be looked for because of what was typed so far."""
        self._pause.stop()

    def put(self, text: str) -> None:
        """Look for a text, such as what is selected, and have it overwritten by what is typed."""
        if text:
            self.text.setText(text)
        self.text.setFocus()
        self.text.selectAll()
