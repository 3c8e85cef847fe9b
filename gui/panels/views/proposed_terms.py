"""Terms proposed for a talk: its frequent noun phrases without an entry, with how they were translated, to be added."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from dwuglos.language.terms import Term
from dwuglos.talk.term_rows import KeptTerm, TermChange
from gui.look import text_size
from gui.panels.views.proposed_term_rows import ENGLISH, POLISH, USES, PolishDelegate, items_of, proposed_polish
from gui.widgets.fitting import fit
from gui.widgets.question import gives_up
from gui.words import say, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from threading import Event

    from dwuglos.memory.proposed_terms import ProposedTerm
    from gui.desk import Desk
    from gui.session import Session
    from gui.tasks import Task


class ProposedTermsDialog(QDialog):
    """Stays beside the talk until it is closed; what is added goes, and the rest stays."""

    def __init__(self, desk: Desk, session: Session) -> None:
        super().__init__(desk.widget)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("proposed terms", "Proposed terms"))
        fit(self, 820, 600)
        self._desk, self._session = desk, session
        self.found: list[ProposedTerm] = []
        self.is_running = False
        self._error: BaseException | None = None
        self._is_closed = False
        self._task: Task | None = None
        self._make_widgets()
        self._lay_out()
        self._connect()
        self.look()

    def _make_widgets(self) -> None:
        self.status = QLabel(self)
        self.status.setWordWrap(True)
        self.status.setObjectName("subheading")
        self.table = QTableWidget(0, 4, self)
        self.table.setHorizontalHeaderLabels(
            [
                say("proposed terms", "English"),
                say("proposed terms", "Times"),
                say("proposed terms", "Polish"),
                say("proposed terms", "Translated so far"),
            ]
        )
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setAccessibleName(say("proposed terms", "Proposed terms"))
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setItemDelegateForColumn(POLISH, PolishDelegate(self.table))
        header = self.table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((ENGLISH, 210), (USES, 70), (POLISH, 230)):
            self.table.setColumnWidth(column, width)
        text_size.follow(self.table)
        self.scope = QComboBox(self)
        self.scope.addItem(say("proposed terms", "Add for all talks"), None)
        self.scope.addItem(say("proposed terms", "Add for this talk alone"), self._session.id)
        self.scope.setAccessibleName(say("proposed terms", "In which talks the terms count"))
        self.scope.setAccessibleDescription(self.scope.accessibleName())  # by the name, what is chosen is read
        self.add = QPushButton(say("proposed terms", "&Add ticked"), self)
        self.again = QPushButton(say("proposed terms", "&Look again"), self)
        for button in (self.add, self.again):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        about = QLabel(
            say(
                "proposed terms",
                "Expressions that come often in the English of this talk and are not in the glossary. Tick those that "
                "are terms, correct their Polish, and add them.",
            ),
            self,
        )
        about.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        buttons.addButton(self.again, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.add, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(about)
        rows.addWidget(self.status)
        rows.addWidget(self.table, 1)
        line = QHBoxLayout()
        line.addWidget(self.scope)
        line.addWidget(buttons, 1)
        rows.addLayout(line)

    def _connect(self) -> None:
        self.table.itemChanged.connect(self._on_item)
        self.table.cellActivated.connect(self._go_to)
        typing = QShortcut(QKeySequence(Qt.Key.Key_F2), self.table, context=Qt.ShortcutContext.WidgetShortcut)
        typing.activated.connect(self._type_polish)
        self.add.clicked.connect(self._add)
        self.again.clicked.connect(self.look)
        self._desk.search.talk_opened.connect(self.close)
        self._session.before_leaving.append(self._may_go)
        self._session.terms.failed.connect(self._on_failed)

    def done(self, answer: int) -> None:
        """Let nothing come any more."""
        if not self._is_closed:
            self._session.before_leaving.remove(self._may_go)
        self._is_closed = True
        if self._task is not None:
            self._task.cancel()
        super().done(answer)

    def _may_go(self) -> bool:
        """Close with the talk, unless the user would rather stay; while that is being asked, it is not asked again."""
        return not self.findChildren(QMessageBox) and self.close()

    def reject(self) -> None:
        """Close; asked first where Polish was typed that was not added, since Escape is hit by mistake."""
        self._end_typing()
        question = say("proposed terms", "Give up the Polish that you typed and did not add?")
        if self._session.is_over or not self._typed() or gives_up(self, question, may_keep=False):
            super().reject()

    # Looking

    def look(self) -> None:
        """Look for terms in the talk as it is now."""
        if self.is_running:
            return
        session, address = self._session, self._desk.tasks.library_address
        segments, id = list(session.transcript.segments), session.id
        english = [term.english for term in session.terms.in_force]
        self.is_running, self._error = True, None
        self._show_state()

        def find(_tell: object, stop: Event) -> list[ProposedTerm]:
            from dwuglos.memory.proposed_terms import entries, memory_of, proposed_terms
            from dwuglos.store.units import units_of

            with closing(units_of(address)) as units:
                return proposed_terms(segments, entries(english), memory_of(units, id), is_given_up=stop.is_set)

        self._task = self._desk.tasks.work(find, self._show, self._fail)

    def _show(self, found: Sequence[ProposedTerm]) -> None:
        if self._is_closed:
            return
        self._end_typing()
        typed, ticked = self._typed(), {self.found[row].english for row in self.ticked()}
        self.found, self.is_running = list(found), False
        self.table.blockSignals(True)
        self.table.setRowCount(len(found))
        for row, term in enumerate(found):
            for column, item in enumerate(items_of(term)):
                self.table.setItem(row, column, item)
            if term.english in typed:
                self._item(row, POLISH).setText(typed[term.english])
            if term.english in ticked:
                self._item(row, ENGLISH).setCheckState(Qt.CheckState.Checked)
        self.table.blockSignals(False)
        if found and self.table.currentRow() < 0:
            self.table.setCurrentCell(0, ENGLISH)
        self._show_state()

    def _fail(self, error: BaseException) -> None:
        if not self._is_closed:
            self.is_running, self._error = False, error
            self._show_state()

    def _show_state(self) -> None:
        self.status.setText(self._state())
        self.again.setEnabled(not self.is_running)
        self.add.setEnabled(not self.is_running and bool(self.ticked()) and not self._session.read_only_reason)

    def _state(self) -> str:
        if self.is_running:
            return say("proposed terms", "Looking…")
        if self._error is not None:
            return self._desk.words(self._error)
        if not self.found:
            return say("proposed terms", "There is nothing to propose: no expression comes often enough.")
        return say("proposed terms", "Proposed: {n}, ticked: {ticked}").format(
            n=whole(len(self.found)), ticked=whole(len(self.ticked()))
        )

    # What is chosen

    def _on_item(self, item: QTableWidgetItem) -> None:
        if item.column() == POLISH and item.text():  # who types a translation wants the term
            self._item(item.row(), ENGLISH).setCheckState(Qt.CheckState.Checked)
        self._show_state()

    def ticked(self) -> list[int]:
        """Return the rows that are ticked."""
        rows = range(self.table.rowCount())
        return [row for row in rows if self._item(row, ENGLISH).checkState() == Qt.CheckState.Checked]

    def _typed(self) -> dict[str, str]:
        """Return the Polish that a person has typed or chosen, by the English."""
        rows = ((term, self._item(row, POLISH).text()) for row, term in enumerate(self.found))
        return {term.english: polish for term, polish in rows if polish and polish != proposed_polish(term)}

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        item = self.table.item(row, column)
        assert item is not None, "each cell of the table has an item"
        return item

    def _go_to(self, row: int, column: int) -> None:
        """Go to where a term is first; in the column of the Polish, have it typed."""
        if column == POLISH:
            self.table.editItem(self._item(row, POLISH))
        elif self.found[row].segments:
            self._session.cursor.go_to(self.found[row].segments[0])

    def _type_polish(self) -> None:
        """Have the Polish of the current row typed, whichever of its columns is current: the rest cannot be."""
        if (row := self.table.currentRow()) >= 0:
            self.table.setCurrentCell(row, POLISH)
            self.table.editItem(self._item(row, POLISH))

    def _end_typing(self) -> None:
        self.table.setCurrentCell(self.table.currentRow(), ENGLISH)  # which ends it

    # Adding

    def _add(self) -> None:
        self._end_typing()
        chosen = self.ticked()
        without = [row for row in chosen if not self._item(row, POLISH).text().strip()]
        if without:
            self.table.setCurrentCell(without[0], POLISH)
            sentence = say("proposed terms", "“{english}” has no Polish yet; type it, or take the tick away.")
            self._desk.tell(sentence.format(english=self.found[without[0]].english))
            return
        talk: int | None = self.scope.currentData()
        terms = [Term(self.found[row].english, self._item(row, POLISH).text().strip()) for row in chosen]
        self.add.setEnabled(False)
        self._session.terms.change([TermChange(None, KeptTerm(0, talk, term)) for term in terms], self._drop(terms))

    def _drop(self, terms: Sequence[Term]) -> Callable[[object], None]:
        """Return what takes the terms that were added from the list and says so."""
        english = {term.english for term in terms}

        def drop(_: object) -> None:
            if self._is_closed:
                return
            for row in range(len(self.found) - 1, -1, -1):
                if self.found[row].english in english:
                    del self.found[row]
                    self.table.removeRow(row)
            self._show_state()
            self._desk.tell(say("proposed terms", "Terms added: {n}").format(n=whole(len(terms))))

        return drop

    def _on_failed(self, error: BaseException) -> None:
        if not self._is_closed:
            self.status.setText(self._desk.words(error))
            self.add.setEnabled(bool(self.ticked()))
