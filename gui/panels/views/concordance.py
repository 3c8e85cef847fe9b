"""Uses of words in the memory: both texts with the words marked, and the talk, to which Enter goes."""

from __future__ import annotations

from contextlib import closing
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout

from dwuglos.finding.searching import Hit
from dwuglos.memory.concordance import Span, Use, uses
from dwuglos.store.units.unit import Unit
from gui.desk import Desk
from gui.look import theme
from gui.panels.base import PanelView
from gui.panels.views.html_rows import HtmlList, HtmlModel
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.store.library import Library

Role = Qt.ItemDataRole
SOON_MS = 250
"""How long to wait for more letters before words are looked for."""
_QUESTION = "uses of words"
_LONGEST = 100
"""Characters of a selection that is taken for what to look for."""


class Shown:
    """A unit with where the words are in its English and in its Polish."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        self.source: tuple[Span, ...] = ()
        self.target: tuple[Span, ...] = ()


class UseModel(HtmlModel[Shown]):
    """The units that were found."""

    at_once = 30

    def html(self, row: int) -> str:
        shown, faint = self.rows[row], theme.colours().faint
        lines = [_marked(shown.unit.source, shown.source), _marked(shown.unit.target, shown.target)]
        if shown.unit.title:
            lines.append(f'<span style="color: {faint}">{escape(shown.unit.title)}</span>')
        return "<br>".join(lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Role.DisplayRole) -> Any:
        if index.isValid() and role == Role.DisplayRole:  # nobody sees it, but screen readers say it
            unit = self.rows[index.row()].unit
            return " – ".join(filter(None, (unit.source, unit.target, unit.title)))
        if index.isValid() and role == Role.EditRole:  # what is copied
            return self.rows[index.row()].unit.target
        return None


def _marked(text: str, spans: tuple[Span, ...]) -> str:
    ground, html, at = theme.colours().match, "", 0
    for start, end in spans:
        html += f'{escape(text[at:start])}<span style="background: {ground}">{escape(text[start:end])}</span>'
        at = end
    return html + escape(text[at:])


class ConcordanceView(PanelView):
    """Looks while one types; what is selected when the panel is called is looked for at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(say("concordance", "Words, in English or Polish"))
        self.text.setAccessibleName(say("concordance", "Words to look for"))
        self.text.setClearButtonEnabled(True)
        self.forms = QCheckBox(say("concordance", "Polish words in all their forms"), self)
        self.forms.setChecked(True)
        self.status = QLabel(self)
        self.status.setObjectName("faint")
        self.status.setWordWrap(True)
        self.model = UseModel(self)
        self.list = HtmlList(self.model, self)
        self.list.setAccessibleName(say("concordance", "Where the words were used"))
        self.setFocusProxy(self.text)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._look)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 4, 8, 6)
        rows.setSpacing(4)
        for part in (self.text, self.forms, self.status):
            rows.addWidget(part)
        rows.addWidget(self.list, 1)
        self.text.textChanged.connect(lambda: self._soon.start())
        self.text.returnPressed.connect(self._look)
        self.forms.toggled.connect(self._look)
        self.list.activated.connect(lambda index: self._go(index.row()))
        self._show("", ())

    def see(self, is_seen: bool) -> None:
        selected = _selected_text()  # before the focus comes here
        super().see(is_seen)
        if is_seen and selected:
            self.text.setText(selected)
            self._look()
        elif not is_seen:
            self._desk.tasks.drop(_QUESTION)

    def _look(self) -> None:
        self._soon.stop()
        wanted, by_lemma, address = self.text.text().strip(), self.forms.isChecked(), self._desk.tasks.library_address
        if not wanted:
            self._desk.tasks.drop(_QUESTION)
            self._show("", ())
            return

        def find(_: Library) -> list[Shown]:
            from dwuglos.store.units import units_of

            with closing(units_of(address)) as units:
                return _together(uses(units, wanted, "source"), uses(units, wanted, "target", by_lemma))

        tasks = self._desk.tasks
        tasks.latest(_QUESTION, tasks.read, find, lambda found: self._show(wanted, found), self._fail)

    def _show(self, wanted: str, found: list[Shown] | tuple[()]) -> None:
        self.model.show_rows(found)
        if found:
            self.list.setCurrentIndex(self.model.index(0))
            self.status.setText(say("concordance", "Found: {number}").format(number=len(found)))
        elif self._desk.session is None:
            self.status.setText(say("concordance", "Open a talk to see how words were translated before."))
        elif wanted:
            self.status.setText(say("concordance", "Nothing that was confirmed has “{words}”.").format(words=wanted))
        else:
            self.status.setText(say("concordance", "Type words to see how they were translated before."))

    def _fail(self, error: BaseException) -> None:
        self.model.show_rows(())
        self.status.setText(self._desk.words(error))

    def _go(self, row: int) -> None:
        """Go to the segment a unit is from; one from a file is nowhere to go."""
        unit = self.model.rows[row].unit
        if unit.talk is None:
            self._desk.tell(say("concordance", "This came in a file; there is no talk to go to."))
            return
        first = int(unit.place.partition("-")[0])
        self._desk.search.hit_wanted.emit(Hit(unit.talk, "target", first, 0, 0, 0, unit.target))


def _together(english: list[Use], polish: list[Use]) -> list[Shown]:
    """Return each unit once, the newest first, with the words that were found on both sides."""
    shown = {use.unit.id: Shown(use.unit) for use in (*english, *polish)}
    for use in english:
        shown[use.unit.id].source = use.spans
    for use in polish:
        shown[use.unit.id].target = use.spans
    return sorted(shown.values(), key=lambda each: -each.unit.id)


def _selected_text() -> str:
    """Return what is selected where the focus is, where that is a few words."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        text = field.selectedText()
    elif isinstance(field, QTextEdit | QPlainTextEdit):
        text = field.textCursor().selection().toPlainText()
    else:
        text = ""
    return " ".join(text.split()) if len(text) <= _LONGEST else ""
