"""Suggestions for the current segment: from the memory and from machines, terms, and what dictionaries have."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from dwuglos.store.units.unit import flat_source
from gui.desk import Desk
from gui.look import theme
from gui.look.changed_words import changes_html
from gui.panels.base import PanelView
from gui.panels.views.html_rows import HtmlList, HtmlModel
from gui.panels.views.versions import origin_words
from gui.suggestion import Kind, Suggestion
from gui.words import say

Role = Qt.ItemDataRole
LOOKING_MS = 300
"""How long a look-up may take until it is said that one is under way."""
MOST_KEYS = 9
"""Suggestions that can be taken by a key."""
_SENSES = 4
"""Meanings of a word that are shown; whoever needs more looks into a dictionary."""


class SuggestionModel(HtmlModel[Suggestion]):
    """The suggestions, the first of each kind below the name of its kind."""

    at_once = 9
    source = ""

    def html(self, row: int) -> str:
        one, colours = self.rows[row], theme.colours()
        lines: list[str] = []
        if row == 0 or self.rows[row - 1].kind != one.kind:
            lines.append(f'<span style="color: {colours.accent}"><b>{escape(kind_words(one.kind))}</b></span>')
        heading = f'<span style="color: {colours.faint}">{escape(_heading(row, one))}</span>'
        if one.is_whole:
            lines += [heading, escape(one.text)]
        else:
            lines.append(" ".join(filter(None, (heading, escape(_equivalents(one))))))
        if one.kind == "memory" and one.score < 100:
            lines.append(f'<span style="color: {colours.faint}">{changes_html(one.english, self.source)}</span>')
        if one.forbidden:
            not_so = say("suggestions", "not: {forbidden}").format(forbidden=", ".join(one.forbidden))
            lines.append(f'<span style="color: {colours.faint}">{escape(not_so)}</span>')
        return "<br>".join(lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Role.DisplayRole) -> Any:
        if index.isValid() and role == Role.DisplayRole:  # nobody sees it, but screen readers say it
            one = self.rows[index.row()]
            return f"{kind_words(one.kind)}: {_heading(index.row(), one)}. {_equivalents(one)}"
        if index.isValid() and role == Role.EditRole:  # what is copied
            return self.rows[index.row()].text
        return None


def kind_words(kind: Kind) -> str:
    """Return what a kind of suggestions is called."""
    return {
        "memory": say("suggestions", "Memory"),
        "machine": say("suggestions", "Machine"),
        "term": say("suggestions", "Terms"),
        "word": say("suggestions", "Dictionary"),
    }[kind]


def _heading(row: int, one: Suggestion) -> str:
    """Return the number that takes it, and what it is for or from."""
    number = str(row + 1) if row < MOST_KEYS else ""
    if one.kind == "memory":
        words = say("suggestions", "{percent}%")
        if one.is_in_context:
            words = say("suggestions", "{percent}%, in the same place")
        facts = (number, words.format(percent=one.score), one.origin)
    elif one.kind == "machine":
        facts = (number, origin_words(one.origin), "")
    else:
        facts = (number, one.english, "")
    return " · ".join(filter(None, facts))


def _equivalents(one: Suggestion) -> str:
    if one.kind != "word":
        return one.text
    return "; ".join(", ".join(sense) for sense in one.senses[:_SENSES])


class SuggestionsView(PanelView):
    """Follows the suggestions of the open talk while it is on the screen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self.empty = QLabel(self)
        self.empty.setObjectName("faint")
        self.empty.setWordWrap(True)
        self.model = SuggestionModel(self)
        self.list = HtmlList(self.model, self)
        self.list.setAccessibleName(say("suggestions", "Suggestions, the best first"))
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click chooses, and what is being typed stays open
        self.list.activated.connect(lambda index: self._take(index.row()))
        self.list.selectionModel().currentChanged.connect(self._on_chosen)
        self.setFocusProxy(self.list)
        self.ask = QPushButton(self)
        self.ask.setAutoDefault(False)
        self.ask.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.ask.clicked.connect(self._ask_or_stop)
        below = QHBoxLayout()
        below.addWidget(self.ask)
        below.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 4, 8, 6)
        rows.setSpacing(4)
        rows.addWidget(self.empty)
        rows.addWidget(self.list, 1)
        rows.addLayout(below)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show)
        self._waiting = QTimer(self, singleShot=True, interval=LOOKING_MS)
        self._waiting.timeout.connect(self._show_words)
        if self._session is not None:
            self._session.suggestions.changed.connect(self._soon.start)
        self._show()

    def see(self, is_seen: bool) -> None:
        super().see(is_seen)
        if self._session is not None:
            self._session.suggestions.watch(is_seen)

    def _show(self) -> None:
        """Show what there is; while more is looked up, what was there before stays until something comes."""
        session = self._session
        found = () if session is None else session.suggestions.rows
        is_looking = session is not None and session.suggestions.is_looking
        if is_looking and not found:
            self._waiting.start()
            return
        self._waiting.stop()
        segment = None if session is None else session.cursor.current()
        source = "" if segment is None else flat_source(segment.source)
        if (found, source) != (self.model.rows, self.model.source):
            self.model.source = source
            blocked = self.list.selectionModel().blockSignals(True)
            self.model.show_rows(found, as_many=True)
            self.list.selectionModel().blockSignals(blocked)
        if found and session is not None:
            self.list.setCurrentIndex(self.model.index(min(session.suggestions.chosen, self.model.rowCount() - 1)))
        self._show_words()

    def _show_words(self) -> None:
        """Say why there is nothing to see, or what is missing from it, and what the button does."""
        session = self._session
        if session is not None and session.suggestions.is_looking and not session.suggestions.rows and self.model.rows:
            self.model.show_rows(())
        words = self._words()
        self.empty.setText(words)
        self.empty.setVisible(bool(words))
        if session is None:
            self.ask.hide()
            return
        from gui.drafts.proposing import service_title

        asking = session.suggestions.asking
        title = say("suggestions", "Stop asking {service}") if asking else say("suggestions", "Ask {service}")
        self.ask.setText(title.format(service=asking or service_title(self._desk)))
        self.ask.setEnabled(bool(asking) or (not session.read_only_reason and session.cursor.current() is not None))

    def _words(self) -> str:
        session = self._session
        if session is None:
            return say("suggestions", "Open a talk to see how its sentences were translated before.")
        failures = " ".join(self._desk.words(failure) for failure in session.suggestions.failures)
        if session.suggestions.rows:
            return failures
        if session.cursor.current() is None:
            return say("suggestions", "Choose a segment to see how sentences like it were translated before.")
        if session.suggestions.is_looking:
            return say("suggestions", "Looking…")
        return failures or say("suggestions", "There is nothing for this segment in the memory or in dictionaries yet.")

    def _on_chosen(self, index: QModelIndex) -> None:
        if self._session is not None and index.isValid():
            self._session.suggestions.choose(index.row())

    def _ask_or_stop(self) -> None:
        from gui.drafts.proposing import proposing_of

        if self._session is None:
            return
        proposing = proposing_of(self._desk, self._session)
        if self._session.suggestions.asking:
            proposing.stop()
        else:
            proposing.ask()

    def _take(self, row: int) -> None:
        if self._session is None:
            return
        if self._session.read_only_reason:
            self._desk.tell(self._session.read_only_reason)
        else:
            self._session.suggestions.take(row)
