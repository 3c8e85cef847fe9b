"""A term changed everywhere: both terms, each use with its sentence before and after, and what is done of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
)

from gui.look import text_size
from gui.panels.views.replaced_words import tell_outcome
from gui.panels.views.term_change_rows import ProposalDelegate, ProposalModel
from gui.panels.views.ticked_rows import TICK_WIDTH
from gui.talks.last_step import when_undone
from gui.term_changing import TermChanging
from gui.widgets.fitting import fit
from gui.widgets.flowing_row import FlowingRow
from gui.widgets.question import is_wanted
from gui.words import say, whole

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.replacing import Outcome

_PAUSE_MS = 400
"""After so long a pause in typing what is typed is looked for."""
_DAMAGED_SHOWN = 3


def show_term_change(desk: Desk, old: str = "", new: str = "") -> TermChangeDialog:
    """Show the dialog, or the one that is there, with terms that may be known."""
    there = [each for each in desk.widget.findChildren(TermChangeDialog) if each.isVisible()]
    dialog = there[0] if there else TermChangeDialog(desk)
    dialog.show()
    dialog.activateWindow()
    dialog.put(old, new)
    return dialog


class TermChangeDialog(QDialog):
    """Stays beside the talk, or the list of talks, until it is closed or another talk is opened."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.widget)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("term change", "Change a term everywhere"))
        fit(self, 760, 600)
        self._desk = desk
        self.changing = TermChanging(desk.tasks, lambda: desk.session, self)
        self.model = ProposalModel(self.changing, self)
        self._closes = False
        self._outcome = ""
        """What came of the last change, until something else is looked for."""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._make_fields()
        self._make_list()
        self._lay_out()
        self._connect()
        self._show_state()
        self.old.setFocus()

    def done(self, answer: int) -> None:
        """Close; while a change is being made, once it is."""
        if self.changing.is_changing:
            self._closes = True
            return
        self.changing.clear()
        super().done(answer)

    def put(self, old: str, new: str = "") -> None:
        """Enter terms, and look for the uses of the old one once both are there."""
        if old:
            self.old.setText(old)
        if new:
            self.new.setText(new)
        (self.new if self.old.text() else self.old).setFocus()
        self._pause.stop()
        self._look()

    def _make_fields(self) -> None:
        self.old, self.new = QLineEdit(self), QLineEdit(self)
        self.old.setPlaceholderText(say("term change", "for example: prompt"))
        self.new.setPlaceholderText(say("term change", "for example: polecenie"))
        for field in (self.old, self.new):
            field.setMaxLength(300)
            field.setClearButtonEnabled(True)
        self.scope = QComboBox(self)
        if self._desk.session is not None:
            self.scope.addItem(say("term change", "This talk"), False)
        self.scope.addItem(say("term change", "All talks"), True)

    def _make_list(self) -> None:
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ProposalDelegate(self.model, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(say("term change", "Uses of the term"))
        text_size.follow(self.list)
        self.status = QLabel(self)
        self.status.setWordWrap(True)
        self.status.setObjectName("subheading")
        self.all = QPushButton(say("term change", "Tick &all"), self)
        self.sure = QPushButton(say("term change", "Tick only the &sure ones"), self)
        self.none = QPushButton(say("term change", "&Tick none"), self)
        self.go = QPushButton(say("term change", "&Change ticked"), self)
        for button in (self.all, self.sure, self.none, self.go):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(say("term change", "T&erm now"), self.old)
        form.addRow(say("term change", "&Instead"), self.new)
        form.addRow(say("term change", "&Where"), self.scope)
        about = QLabel(
            say(
                "term change",
                "Type both terms in their base form. Adjectives, numerals and verbs beside them change, too; what is "
                "not certain stands first.",
            ),
            self,
        )
        about.setWordWrap(True)
        ticks = FlowingRow()
        ticks.setSpacing(6)
        for button in (self.all, self.sure, self.none):
            ticks.addWidget(button)
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(about)
        rows.addLayout(form)
        rows.addWidget(self.status)
        rows.addWidget(self.list, 1)
        rows.addLayout(ticks)
        rows.addWidget(buttons)

    def _connect(self) -> None:
        for field in (self.old, self.new):
            field.textEdited.connect(self._on_typed)
            field.returnPressed.connect(self._enter)
        self.scope.currentIndexChanged.connect(self._look)
        self.all.clicked.connect(lambda: self.model.tick_where(lambda _: True))
        self.sure.clicked.connect(lambda: self.model.tick_where(lambda each: not each.doubts))
        self.none.clicked.connect(lambda: self.model.tick_where(lambda _: False))
        self.go.clicked.connect(self._make)
        self.list.activated.connect(self._go_to)
        self.list.clicked.connect(self._on_clicked)
        self.model.dataChanged.connect(self._show_state)
        self.changing.changed.connect(self._show_state)
        self.changing.done.connect(self._on_done)
        self._desk.search.talk_opened.connect(self.close)

    # Looking

    def _terms(self) -> tuple[str, str]:
        return " ".join(self.old.text().split()), " ".join(self.new.text().split())

    def _on_typed(self) -> None:
        self._outcome = ""
        self.changing.clear()
        self._pause.start()

    def _look(self) -> None:
        self._pause.stop()
        old, new = self._terms()
        if old and new:
            self.changing.start(old, new, bool(self.scope.currentData()))
        else:
            self.changing.clear()

    def _enter(self) -> None:
        """Look at once; where that is done already, go to the list."""
        if self._pause.isActive() or (self.changing.change is None and not self.changing.is_running):
            self._look()
        elif self.model.rowCount():
            self.list.setFocus()
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))

    def _show_state(self) -> None:
        changing = self.changing
        self.status.setText(self._state())
        has_rows = self.model.rowCount() > 0
        for button in (self.all, self.sure, self.none):
            button.setEnabled(has_rows)
        self.go.setEnabled(has_rows and not changing.is_running and not changing.is_changing)

    def _state(self) -> str:
        changing, (old, new) = self.changing, self._terms()
        if not old or not new:
            return say("term change", "Type the term as it is now, and what comes instead.")
        if changing.error is not None:
            return self._desk.words(changing.error)
        found = len(changing.proposals)
        if changing.is_changing:
            return say("term change", "Changing…")
        if changing.is_running or changing.change is None:
            return say("term change", "Looking… Found: {n}").format(n=whole(found))
        if not found and self._outcome:
            summary = self._outcome
        elif not found:
            summary = say("term change", "The term was not found.")
        else:
            summary = say("term change", "Found: {n}, to check: {doubtful}, ticked: {ticked}").format(
                n=whole(found),
                doubtful=whole(sum(bool(each.doubts) for each in changing.proposals)),
                ticked=whole(len(changing.ticked())),
            )
        return f"{summary}\n{self._damaged()}" if changing.damaged else summary

    def _damaged(self) -> str:
        titles = ", ".join(self.changing.titles.get(id, str(id)) for id in self.changing.damaged[:_DAMAGED_SHOWN])
        return say("term change", "Damaged talks, looked through as far as they can be read: {talks}.").format(
            talks=titles
        )

    # Going

    def _on_clicked(self, index: QModelIndex) -> None:
        """Go to a use in the open talk with a click; another talk is opened with two, or with Enter."""
        place: QPoint = self.list.viewport().mapFromGlobal(QCursor.pos())
        session = self._desk.session
        hit = self.model.proposal(index.row()).first
        if place.x() > TICK_WIDTH and session is not None and session.id == hit.talk and hit.field != "article":
            self._go_to(index)

    def _go_to(self, index: QModelIndex) -> None:
        self._desk.search.go_to(self.model.proposal(index.row()).first)

    # Changing

    def _make(self) -> None:
        if not self.go.isEnabled():
            return
        self._desk.finish_typing()
        chosen = self.changing.ticked()
        talks = len({each.first.talk for each in chosen})
        if not chosen:
            self._desk.tell(say("term change", "Nothing is ticked: tick what is to be changed."))
        elif talks == 1 or self._agrees(len(chosen), talks):
            self.changing.make()

    def _agrees(self, uses: int, talks: int) -> bool:
        question = say(
            "term change",
            "Uses to change: {n}, in talks: {talks}. In each talk this is one step, which can be undone there.",
        )
        return is_wanted(
            self,
            say("term change", "Change in several talks"),
            question.format(n=whole(uses), talks=talks),
            say("term change", "Change"),
        )

    def _on_done(self, outcome: Outcome) -> None:
        self._outcome = tell_outcome(self._desk, outcome, self.changing.titles)
        if self._closes:
            self.close()
        elif self._desk.session is not None and outcome.step is not None:
            when_undone(self, self._desk.session, outcome.step, self._look_again)

    def _look_again(self) -> None:
        """Look for the term once the change is undone: it is there again."""
        self._outcome = ""
        self._look()
