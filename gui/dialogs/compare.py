"""Two services side by side: each drafts the same sentences, and the person takes the better draft of each."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from threading import Event
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dwuglos.drafts import asking
from dwuglos.drafts.answers import remembered
from dwuglos.drafts.laying import Draft, drafted
from dwuglos.drafts.outcome import Outcome, Progress
from dwuglos.drafts.pouring import Pouring
from dwuglos.drafts.requests import Request
from dwuglos.translators import Context, Translator
from gui.session import Session
from gui.tasks import Task
from gui.widgets.fitting import fit
from gui.widgets.naming import name_box
from gui.words import localized, say

Agreed = Callable[[Translator, list[Request]], bool]
Tell = Callable[[object], None]


class Pick(NamedTuple):
    """A draft that was chosen, and who made it."""

    translator: Translator
    draft: Draft


class Choices(QTableWidget):
    """Sentences with two drafts each: 1 and 2 choose one and go on, Enter the one under the cursor, 0 none."""

    def __init__(self, sources: Sequence[str], parent: QWidget) -> None:
        super().__init__(len(sources), 3, parent)
        self.chosen: dict[int, int] = {}
        self.setAccessibleName(say("compare", "Drafts to choose from"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, source in enumerate(sources):
            for column, text in enumerate((source, "", "")):
                self.setItem(row, column, QTableWidgetItem(text))
        self.doubleClicked.connect(lambda index: self.choose(index.row(), index.column()))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)  # they are few
        self.setCurrentCell(0, 1)

    def show_draft(self, row: int, column: int, text: str) -> None:
        """Put a draft into its place."""
        self._item(row, column).setText(text)

    def choose(self, row: int, column: int) -> None:
        """Choose a draft of a sentence, by column; 0 chooses none. Nothing is chosen where no draft is."""
        if column and not self._item(row, column).text():
            return
        self.chosen.pop(row, None)
        if column:
            self.chosen[row] = column
        for each in (1, 2):
            font = QFont(self.font())
            font.setBold(each == column)
            item = self._item(row, each)
            item.setFont(font)
            item.setData(
                Qt.ItemDataRole.AccessibleDescriptionRole, say("compare", "Chosen") if each == column else None
            )
        self.itemSelectionChanged.emit()

    def clear_drafts(self, column: int) -> None:
        """Take the drafts of one service away."""
        for row in range(self.rowCount()):
            if self.chosen.get(row) == column:
                self.choose(row, 0)
            self._item(row, column).setText("")

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        item = self.item(row, column)
        assert item is not None, "every cell was filled"
        return item

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_0: 0, Qt.Key.Key_Delete: 0, Qt.Key.Key_1: 1, Qt.Key.Key_2: 2}
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        column = self.currentColumn() if enter else keys.get(Qt.Key(event.key()), -1)
        if column < 0 or (enter and not column):
            super().keyPressEvent(event)
            return
        row = self.currentRow()
        self.choose(row, column)
        self.setCurrentCell(min(row + 1, self.rowCount() - 1), column or self.currentColumn())


class Side(QWidget):
    """One of the two services: which it is, how far it is, and what it answered."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.services = QComboBox(self)
        name_box(self.services, title)
        self.progress = QLabel(self)
        self.progress.setWordWrap(True)
        self.progress.setTextFormat(Qt.TextFormat.PlainText)
        self.answers: dict[int, str] = {}
        self.came: deque[tuple[Request, str]] = deque()
        self.pouring: Pouring | None = None
        self.translator: Translator | None = None
        self.task: Task | None = None
        self.is_running = self.is_stopping = False
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.services)
        rows.addWidget(self.progress)

    def begin(self, translator: Translator) -> None:
        """Forget what another service, or this one earlier, has answered."""
        self.translator = translator
        self.is_running, self.is_stopping = True, False
        self.answers.clear()
        self.came.clear()
        self.progress.setText("")

    def stop(self) -> None:
        """Ask no further."""
        self.is_stopping = True
        if self.task is not None:
            self.task.cancel()


class CompareDialog(QDialog):
    """Shows `asked` with the drafts of two of `translators`; nothing is sent before the button is pressed.

    `agreed` says where text goes and asks whether it may. What comes is noted in the journal of the library at once.
    """

    def __init__(
        self,
        session: Session,
        requests: Sequence[Request],
        translators: Sequence[Translator],
        before: Sequence[str],
        agreed: Agreed,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._requests = list(requests)
        self._rows = {request.ids: row for row, request in enumerate(self._requests)}
        self._translators = list(translators)
        self._agreed = agreed
        self._is_open = True
        self.setWindowTitle(say("compare", "Compare services"))
        fit(self, 1000, 560)
        self.table = Choices([" ".join(request.source.split()) for request in self._requests], self)
        self.sides = (Side(say("compare", "First service"), self), Side(say("compare", "Second service"), self))
        for side, n in zip(self.sides, (0, 1), strict=True):
            side.services.addItems([localized(translator.title) for translator in self._translators])
            names = [translator.name for translator in self._translators]
            wanted = before[n] if len(before) == 2 else ""
            side.services.setCurrentIndex(names.index(wanted) if wanted in names else min(n, len(names) - 1))
        self.start = QPushButton(say("compare", "&Draft with both"), self)
        self.stop = QPushButton(say("compare", "&Stop"), self)
        self._lay_out()
        self.start.clicked.connect(self._start)
        self.stop.clicked.connect(self._stop)
        self.table.itemSelectionChanged.connect(self._refresh)
        self.finished.connect(self._close)
        self._refresh()

    def _lay_out(self) -> None:
        about = QLabel(
            say(
                "compare",
                "Choose a draft for each sentence with 1 or 2, or with Enter the one under the cursor; 0 takes the "
                "choice back. What you do not choose stays as it is.",
            ),
            self,
        )
        about.setWordWrap(True)
        top = QHBoxLayout()
        room = QHBoxLayout()
        room.addWidget(self.start)
        room.addWidget(self.stop)
        room.addStretch(1)
        top.addLayout(room, 1)
        for side in self.sides:
            top.addWidget(side, 1)
            top.setAlignment(side, Qt.AlignmentFlag.AlignTop)
        top.setAlignment(room, Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.take = buttons.addButton(say("compare", "&Take the chosen"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for button in (self.start, self.stop, self.take):
            button.setAutoDefault(False)  # Enter chooses a draft
        rows = QVBoxLayout(self)
        rows.addWidget(about)
        rows.addLayout(top)
        rows.addWidget(self.table, 1)
        rows.addWidget(buttons)

    # What the caller asks

    @property
    def names(self) -> list[str]:
        """The two services, by name."""
        return [self._translators[side.services.currentIndex()].name for side in self.sides]

    def picks(self) -> list[Pick]:
        """Return the drafts that were chosen, in the order of the talk."""
        picked = []
        for row, column in sorted(self.table.chosen.items()):
            side = self.sides[column - 1]
            if side.translator is not None:
                picked.append(Pick(side.translator, drafted(self._requests[row], side.answers[row])))
        return picked

    # Asking

    @property
    def _is_running(self) -> bool:
        return any(side.is_running for side in self.sides)

    def _refresh(self) -> None:
        running = self._is_running
        self.start.setEnabled(not running)
        self.stop.setEnabled(running)
        self.take.setEnabled(bool(self.table.chosen))
        titles = [side.services.currentText() for side in self.sides]
        self.table.setHorizontalHeaderLabels([say("compare", "English"), *titles])
        for side in self.sides:
            side.services.setEnabled(not running)

    def _start(self) -> None:
        translators = [self._translators[side.services.currentIndex()] for side in self.sides]
        if translators[0] is translators[1]:
            self.sides[1].progress.setText(say("compare", "Choose another service than the first."))
            return
        if not all(self._agreed(translator, self._requests) for translator in translators):
            return
        for n, (side, translator) in enumerate(zip(self.sides, translators, strict=True), 1):
            self._begin(side, translator, n)
        self._refresh()
        self.table.setFocus()

    def _begin(self, side: Side, translator: Translator, column: int) -> None:
        self.table.clear_drafts(column)
        side.begin(translator)
        talk, tasks = self._session.id, self._session.tasks

        def begin(answers: Mapping[str, str]) -> None:
            if side.is_stopping:
                self._end(side, column, "")
            else:
                self._ask(side, translator, column, answers)

        tasks.read(
            lambda library: library.draft_answers(talk, translator.name),
            begin,
            lambda error: self._end(side, column, localized(error)),
        )

    def _ask(self, side: Side, translator: Translator, column: int, answers: Mapping[str, str]) -> None:
        requests, title = self._requests, self._session.title
        earlier = remembered(requests, translator, answers)
        side.pouring = Pouring(self._session.talk, self._session.keep_drafts, earlier)

        def work(progress: Tell, cancelled: Event) -> Outcome:
            def deliver(request: Request, answer: str) -> None:
                side.came.append((request, answer))

            context = Context(title=title)
            with closing(type(translator)(translator.values)) as fresh:  # which may be asked to draft once more
                return asking.ask(requests, fresh, deliver, progress, cancelled, context=context, earlier=earlier)

        side.task = self._session.tasks.network(
            work,
            lambda outcome: self._end(side, column, _ended(outcome)),
            lambda error: self._end(side, column, localized(error)),
        )
        side.task.progressed.connect(lambda progress: self._show(side, column, progress))

    def _show(self, side: Side, column: int, progress: Progress) -> None:
        if not self._is_open:
            return
        self._take_in(side, column)
        waiting = localized(progress.notice)
        message = say("compare", "{done} of {total} segments. {waiting}")
        side.progress.setText(message.format(done=progress.done, total=progress.total, waiting=waiting).strip())

    def _take_in(self, side: Side, column: int) -> None:
        """Show and note what came."""
        came = [side.came.popleft() for _ in range(len(side.came))]
        if not came or side.translator is None or side.pouring is None:
            return
        for request, answer in came:
            row = self._rows[request.ids]
            side.answers[row] = answer
            self.table.show_draft(row, column, answer)
        # No segment has any of it before it is taken.
        side.pouring.note({side.translator: [drafted(request, answer) for request, answer in came]})

    def _end(self, side: Side, column: int, message: str) -> None:
        side.task, side.is_running = None, False
        if not self._is_open:
            return
        self._take_in(side, column)
        if message:
            side.progress.setText(message)
        self._refresh()

    def _stop(self) -> None:
        for side in self.sides:
            side.stop()

    def _close(self) -> None:
        self._stop()
        for column, side in enumerate(self.sides, 1):
            self._take_in(side, column)
        self._is_open = False


def _ended(outcome: Outcome) -> str:
    """Return how a run ended, or nothing where it just came to its end."""
    return localized(outcome.stopped, *outcome.notices) if outcome.stopped or outcome.refused else ""
