"""One of two services that draft the same sentences: which it is, how far it is, and what it answers."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from functools import partial
from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from dwuglos.drafts import asking
from dwuglos.drafts.answers import remembered
from dwuglos.drafts.laying import drafted
from dwuglos.drafts.outcome import Outcome, Progress
from dwuglos.drafts.pouring import Pouring
from dwuglos.drafts.requests import Request
from dwuglos.translators import Context, Translator
from gui.session import Session
from gui.tasks import LongWork, Task
from gui.widgets.naming import name_box
from gui.words import localized, say


class Side(QWidget):
    """Asks the service that is chosen in it, and notes what comes in the journal of the library at once."""

    answered = Signal(int, str)
    """With the place of a request, and what the service answered."""
    ended = Signal()

    def __init__(
        self, title: str, session: Session, requests: Sequence[Request], translators: Sequence[Translator]
    ) -> None:
        super().__init__()
        self._session = session
        self._requests = requests
        self._translators = translators
        self._places = {request.ids: place for place, request in enumerate(requests)}
        self._came: deque[tuple[Request, str]] = deque()
        self._pouring = Pouring(session.talk, session.keep_drafts)
        self._task: Task | None = None
        self._is_open = True
        self._is_stopping = self.is_running = False
        self.answers: dict[int, str] = {}
        """What the service answered, by the place of the request."""
        self.translator: Translator | None = None
        """The service whose answers these are."""
        self.services = QComboBox(self)
        name_box(self.services, title)
        self.services.addItems([localized(translator.title) for translator in translators])
        self.progress = QLabel(self)
        self.progress.setWordWrap(True)
        self.progress.setTextFormat(Qt.TextFormat.PlainText)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.services)
        rows.addWidget(self.progress)

    @property
    def chosen(self) -> Translator:
        """The service that is chosen."""
        return self._translators[self.services.currentIndex()]

    def choose(self, name: str, otherwise: int) -> None:
        """Choose a service by name, or where it is not among them the one at a place, or the last."""
        names = [translator.name for translator in self._translators]
        self.services.setCurrentIndex(names.index(name) if name in names else min(otherwise, len(names) - 1))

    def start(self) -> None:
        """Ask the chosen service; what another, or this one earlier, has answered is forgotten here."""
        translator = self.translator = self.chosen
        self.is_running, self._is_stopping = True, False
        self.answers.clear()
        self._came.clear()
        self.progress.setText("")
        talk = self._session.id
        self._session.tasks.read(
            lambda library: library.draft_answers(talk, translator.name), partial(self._ask, translator), self._fail
        )

    def stop(self) -> None:
        """Ask no further; it ends soon."""
        self._is_stopping = True
        if self._task is not None:
            self._task.cancel()

    def leave(self) -> None:
        """Stop, and show nothing more; what has come is noted."""
        self.stop()
        self._take_in()
        self._is_open = False

    def _ask(self, translator: Translator, answers: Mapping[str, str]) -> None:
        if self._is_stopping:
            self._end("")
            return
        earlier = remembered(self._requests, translator, answers)
        self._pouring = Pouring(self._session.talk, self._session.keep_drafts, earlier)
        self._task = self._session.tasks.network(
            self._work(translator, earlier), lambda outcome: self._end(_ended(outcome)), self._fail
        )
        self._task.progressed.connect(self._show)

    def _work(self, translator: Translator, earlier: Mapping[str, str]) -> LongWork[Outcome]:
        requests, came, context = self._requests, self._came, Context(title=self._session.title)

        def work(progress: Callable[[object], None], cancelled: Event) -> Outcome:
            with closing(type(translator)(translator.values)) as fresh:  # which may be asked to draft once more
                return asking.ask(
                    requests,
                    fresh,
                    lambda request, answer: came.append((request, answer)),
                    progress,
                    cancelled,
                    context=context,
                    earlier=earlier,
                )

        return work

    def _show(self, progress: Progress) -> None:
        if not self._is_open:
            return
        self._take_in()
        waiting = localized(progress.notice)
        message = say("compare", "Segments: {done} of {total}. {waiting}")
        self.progress.setText(message.format(done=progress.done, total=progress.total, waiting=waiting).strip())

    def _take_in(self) -> None:
        """Show and note what came."""
        came = [self._came.popleft() for _ in range(len(self._came))]
        if not came or self.translator is None:
            return
        for request, answer in came:
            place = self._places[request.ids]
            self.answers[place] = answer
            self.answered.emit(place, answer)
        # No segment has any of it before it is taken.
        self._pouring.note({self.translator: [drafted(request, answer) for request, answer in came]})

    def _fail(self, error: BaseException) -> None:
        self._end(localized(error))

    def _end(self, message: str) -> None:
        self._task, self.is_running = None, False
        if not self._is_open:
            return
        self._take_in()
        if message:
            self.progress.setText(message)
        self.ended.emit()


def _ended(outcome: Outcome) -> str:
    """Return how a run ended, or nothing where it just came to its end."""
    return localized(outcome.stopped, *outcome.notices) if outcome.stopped or outcome.refused else ""
