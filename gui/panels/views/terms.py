"""The glossary beside the talk: the terms of the current segment first, then all others that are searched for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from dwuglos.talk.term_rows import KeptTerm, TermChange
from gui.desk import Desk
from gui.panels.base import PanelView
from gui.panels.views.term_deeds import add_term, edit_term, export_terms, import_terms
from gui.panels.views.term_list import ListedTerm, TermList, TermModel
from gui.widgets.flowing_row import FlowingRow
from gui.widgets.search_line import SearchLine
from gui.words import say


class TermsView(PanelView):
    """Follows the glossary and the cursor while it is on the screen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self._all: list[tuple[ListedTerm, str]] = []
        """All terms in their order, each with what is searched of it."""
        self.search = SearchLine(say("terms", "Search the terms"), self)
        self.model = TermModel(self)
        self.list = TermList(self.model, self)
        self.list.setAccessibleName(say("terms", "Terms, those of the current segment first"))
        self.empty = QLabel(self)
        self.empty.setObjectName("faint")
        self.empty.setWordWrap(True)
        self.add = self._button(say("terms", "Add…"), self._add)
        self.edit = self._button(say("terms", "Edit…"), self._edit)
        self.delete = self._button(say("terms", "Delete"), self._delete)
        self.everywhere = self._button(say("terms", "Change everywhere…"), self._change_everywhere)
        self.back = self._button(say("terms", "Undo"), self._undo)
        self.import_ = self._button(say("terms", "Import…"), lambda: import_terms(desk))
        self.export = self._button(say("terms", "Export…"), lambda: export_terms(desk))
        self._lay_out()
        self.setFocusProxy(self.list)
        self._connect()
        self._on_changed()

    def _button(self, title: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton(title, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: deed())
        return button

    def _lay_out(self) -> None:
        below = QWidget(self)
        buttons = FlowingRow(below)
        for button in (self.add, self.edit, self.delete, self.everywhere, self.back, self.import_, self.export):
            buttons.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 4, 8, 6)
        rows.setSpacing(4)
        rows.addWidget(self.search)
        rows.addWidget(self.empty)
        rows.addWidget(self.list, 1)
        rows.addWidget(below)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda: self._show(keep=False))
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.activated.connect(self._edit)
        self.list.delete_wanted.connect(self._delete)
        self.list.undo_wanted.connect(self._undo)
        self.list.redo_wanted.connect(self._redo)
        self.list.selectionModel().currentChanged.connect(self._show_buttons)
        if self._session is not None:
            self._session.terms.changed.connect(self._on_changed)
            self._session.terms.found.connect(self._on_found)

    def see(self, is_seen: bool) -> None:
        super().see(is_seen)
        if self._session is not None:
            self._session.terms.watch(self, is_seen)
            if is_seen:
                self._session.terms.load()

    # What is shown

    def _on_found(self) -> None:
        """Show others first. No lambda is connected: it would outlive this view, when another takes its place."""
        self._show(keep=False)

    def _show(self, keep: bool = True) -> None:
        chosen = self.chosen() if keep else None
        rows = self._rows()
        self.model.show_rows(rows, as_many=keep)
        at = next((n for n, row in enumerate(rows) if chosen is not None and row.kept.id == chosen.id), 0)
        while at >= self.model.rowCount() and self.model.canFetchMore(self.list.rootIndex()):
            self.model.fetchMore(self.list.rootIndex())
        if rows:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self.model.index(at), flag)
        self.empty.setText(self._words())
        self.empty.setVisible(not rows)
        self._show_buttons()

    def _on_changed(self) -> None:
        """Put the terms in order once: there may be many thousand, and the cursor moves often."""
        if self._session is not None:
            terms = self._session.terms
            kept = sorted((*terms.own, *terms.common), key=lambda kept: kept.term.english.casefold())
            self._all = [(ListedTerm(each, counts=terms.counts(each)), _text_of(each)) for each in kept]
        self._show()

    def _rows(self) -> list[ListedTerm]:
        if self._session is None:
            return []
        wanted = self.search.text().casefold().split()
        here = {each.kept.id: ListedTerm(each.kept, is_here=True) for each in self._session.terms.current}
        first = [row for row in here.values() if _has(_text_of(row.kept), wanted)]
        return first + [row for row, text in self._all if row.kept.id not in here and _has(text, wanted)]

    def _words(self) -> str:
        """Say why there is nothing to see."""
        if self._session is None:
            return say("terms", "Open a talk to see the terms that count in it.")
        terms = self._session.terms
        if terms.failure is not None:
            return self._desk.words(terms.failure)
        if not terms.is_ready:
            return say("terms", "Reading the terms…")
        if terms.own or terms.common:
            return say("terms", "No term has “{words}”.").format(words=self.search.text())
        return say(
            "terms", "There are no terms yet. Select an expression in the English or the Polish and add it as a term."
        )

    def _show_buttons(self) -> None:
        terms = None if self._session is None else self._session.terms
        has_chosen = self.chosen() is not None
        for button in (self.edit, self.delete, self.everywhere):
            button.setEnabled(has_chosen)
        self.back.setEnabled(terms is not None and terms.can_undo)
        self.export.setEnabled(terms is not None and bool(terms.own or terms.common))
        for button in (self.add, self.import_):
            button.setEnabled(terms is not None)

    def chosen(self) -> KeptTerm | None:
        """Return the term that is chosen in the list."""
        index = self.list.currentIndex()
        return self.model.rows[index.row()].kept if index.isValid() and index.row() < len(self.model.rows) else None

    # What is done

    def _add(self) -> None:
        if self._session is not None:
            add_term(self._desk, self._session)

    def _edit(self) -> None:
        chosen = self.chosen()
        if chosen is not None and self._session is not None:
            edit_term(self._desk, self._session, chosen)

    def _delete(self) -> None:
        chosen = self.chosen()
        if chosen is None or self._session is None:
            return
        deleted = say("terms", "Deleted: {english}. Undo brings it back until you close Dwugłos.")
        self._session.terms.change(
            [TermChange(chosen, None)], lambda _: self._desk.tell(deleted.format(english=chosen.term.english))
        )

    def _change_everywhere(self) -> None:
        """Let the user put another expression in the place of the Polish of a term, in the talk or in all talks."""
        from gui.panels.views.term_change import show_term_change

        chosen = self.chosen()
        if chosen is not None:
            show_term_change(self._desk, chosen.term.polish)

    def _undo(self) -> None:
        if self._session is not None:
            self._session.terms.undo()

    def _redo(self) -> None:
        if self._session is not None:
            self._session.terms.redo()


def _text_of(kept: KeptTerm) -> str:
    """Return what is searched of a term."""
    term = kept.term
    return " ".join((term.english, term.polish, *term.forbidden, term.domain, term.note)).casefold()


def _has(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)
