"""A search of its own beside the editor, or before a talk is open: hits, ticks, and what is replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout

from dwuglos.errors import InputError
from gui.desk import Desk
from gui.look import text_size
from gui.panels.base import PanelView
from gui.panels.views.find_form import FindForm
from gui.panels.views.hit_list import HitDelegate, HitModel
from gui.panels.views.replaced_words import tell_outcome
from gui.panels.views.ticked_rows import TICK_WIDTH
from gui.widgets.flowing_row import FlowingRow
from gui.widgets.question import is_wanted
from gui.words import localized, say, whole

if TYPE_CHECKING:
    from gui.replacing import Outcome

_FAILURES_SHOWN = 3


class FindView(PanelView):
    """Shows the search of the window; the search goes on, and stays, when this goes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._search = search = desk.search
        self._wrong: InputError | None = None
        """Why the hits cannot be replaced by what is typed for that."""
        search.follow(desk.session)
        self.form = FindForm(desk.session is not None, self)
        self.model = HitModel(search, self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(self.model, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(say("find", "What was found"))
        text_size.follow(self.list)
        self.status = QLabel(self)
        self.status.setWordWrap(True)
        self.status.setObjectName("subheading")
        self.stop = QPushButton(say("find", "Stop"), self)
        self.all, self.none = (
            QPushButton(words, self) for words in (say("find", "Tick all"), say("find", "Tick none"))
        )
        self.go = QPushButton(say("find", "Replace ticked"), self)
        for button in (self.stop, self.all, self.none, self.go):
            button.setAutoDefault(False)
        self.setFocusProxy(self.form.text)
        self._lay_out()
        self._connect()
        self.form.show_query(search.query, search.scope)
        self._show_state()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.status, 1)
        line.addWidget(self.stop)
        buttons = FlowingRow()
        buttons.setSpacing(6)
        for button in (self.all, self.none, self.go):
            buttons.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 6, 8, 6)
        rows.setSpacing(6)
        rows.addWidget(self.form)
        rows.addLayout(line)
        rows.addWidget(self.list, 1)
        rows.addLayout(buttons)

    def _connect(self) -> None:
        form, search = self.form, self._search
        form.changed.connect(self._look_if_other)
        form.wanted.connect(self._look)
        form.replacement_changed.connect(self._show_replacement)
        form.left.connect(self._enter_list)
        form.instead.returnPressed.connect(self._replace)
        self.stop.clicked.connect(search.stop)
        self.all.clicked.connect(lambda: self.model.tick_all(True))
        self.none.clicked.connect(lambda: self.model.tick_all(False))
        self.go.clicked.connect(self._replace)
        self.list.activated.connect(self._go_to)
        self.list.clicked.connect(self._on_clicked)
        self.model.dataChanged.connect(self._show_state)
        for signal in (search.began, search.added, search.ended):
            signal.connect(self._show_state)
        search.ended.connect(self._show_replacement)
        search.replaced.connect(self._on_replaced)

    def look_for(self, text: str = "") -> None:
        """Have a text looked for, and what comes instead typed; without one, have the user say what."""
        self.form.put(text)
        if text:
            self.enter_replacement()

    def enter_replacement(self) -> None:
        """Have the user type what comes instead."""
        self.form.instead.setFocus()
        self.form.instead.selectAll()

    def finish_typing(self) -> None:
        """Look for what is typed once more is typed, or Enter is pressed: nothing of it is an edit."""
        self.form.stay()

    # Looking

    def _look_if_other(self) -> None:
        query = self.form.query()
        if (query, self.form.scope_now()) != (self._search.query, self._search.scope):
            self._look()

    def _look(self) -> None:
        query = self.form.query()
        if query is None:
            self._search.clear()
        else:
            self._search.start(query, self.form.scope_now())

    def _show_state(self) -> None:
        search = self._search
        self.status.setText(self._state())
        self.stop.setVisible(search.is_running)
        has_hits = bool(search.hits)
        for button in (self.all, self.none):
            button.setEnabled(has_hits)
        is_busy = search.is_running or search.is_replacing
        self.go.setEnabled(has_hits and not is_busy and self._wrong is None)

    def _state(self) -> str:
        search, n = self._search, len(self._search.hits)
        if search.query is None:
            if not any(box.isChecked() for box in self.form.fields.values()):
                return say("find", "Choose where to look: English, Polish, notes or the article.")
            return say("find", "Type what to look for.")
        if search.is_running:
            return say("find", "Looking… Found: {n}").format(n=whole(n))
        if search.error is not None:
            return self._desk.words(search.error)
        if self._wrong is not None:
            return localized(self._wrong)
        if not n:
            found = say("find", "Not found")
        elif search.left_out:
            found = say("find", "Found: {n}, ticked: {ticked}").format(n=whole(n), ticked=whole(len(search.ticked())))
        else:
            found = say("find", "Found: {n}").format(n=whole(n))
        if not search.damaged:
            return found
        titles = ", ".join(search.titles.get(id, str(id)) for id in search.damaged[:_FAILURES_SHOWN])
        damaged = say("find", "Damaged talks, looked through as far as they can be read: {talks}.")
        return f"{found}. {damaged.format(talks=titles)}"

    # Going

    def _enter_list(self) -> None:
        if self.model.rowCount():
            self.list.setFocus()
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))

    def _on_clicked(self, index: QModelIndex) -> None:
        """Go to a hit of the open talk with a click; another talk is opened with two, or with Enter."""
        place: QPoint = self.list.viewport().mapFromGlobal(QCursor.pos())
        session = self._desk.session
        if place.x() > TICK_WIDTH and session is not None and session.id == self.model.hit(index.row()).talk:
            self._go_to(index)

    def _go_to(self, index: QModelIndex) -> None:
        self._search.go_to(self.model.hit(index.row()))

    # Replacing

    def _show_replacement(self) -> None:
        """Show what would come instead of each hit, once something is said of that."""
        text = self.form.instead.text()
        self.model.replacement, self._wrong = None, None
        try:
            self.model.replacement = self._search.replacement(text) if text else None
        except InputError as error:
            self._wrong = error
        self._show_state()
        self.list.viewport().update()

    def _replace(self) -> None:
        if not self.go.isEnabled():
            return
        self._desk.finish_typing()
        hits = self._search.ticked()
        talks = len({hit.talk for hit in hits})
        if not hits:
            self._desk.tell(say("find", "Nothing is ticked: tick what is to be replaced."))
            return
        if talks > 1 and not self._agrees(len(hits), talks):
            return
        self._search.replace(self.form.instead.text())
        self._show_state()

    def _agrees(self, hits: int, talks: int) -> bool:
        question = say(
            "find",
            "Places to replace: {n}, in talks: {talks}. In each talk this is one step, which can be undone there.",
        )
        return is_wanted(
            self,
            say("find", "Replace in several talks"),
            question.format(n=whole(hits), talks=talks),
            say("find", "Replace"),
        )

    def _on_replaced(self, outcome: Outcome) -> None:
        tell_outcome(self._desk, outcome, self._search.titles)
