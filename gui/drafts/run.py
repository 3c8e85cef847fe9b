"""A run of machine drafts for the open talk: in the background, one step of its history."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from dwuglos.drafts import asking
from dwuglos.drafts.answers import given_up, recalled, refusals
from dwuglos.drafts.briefing import Companions
from dwuglos.drafts.laying import Draft, drafted
from dwuglos.drafts.outcome import Outcome
from dwuglos.drafts.pouring import Pouring
from dwuglos.drafts.requests import Request
from dwuglos.errors import DwuglosError
from dwuglos.translators import Context, Translator
from gui.drafts.briefing import briefing_of
from gui.session import Session

GROUP_MS = 50
"""How long a draft may wait for others: they are put into the talk together, as one edit and one transaction."""
GROUP = 6
"""How many drafts may wait; a service that is faster than the window waits for it, and the window stays quick."""

PROGRESS_MS = 250
"""How often progress is told: nobody reads faster."""

_POLL = 0.01  # seconds within which a service that has to wait goes on


class DraftRun(QObject):
    """Asks for drafts and puts each into the talk soon after it comes, where nobody has changed the segments since.

    What the journal of the library knows is not asked for again, and what comes is noted there first. What the service
    gave nothing usable for before is asked for only when the run `insists`.
    """

    progressed = Signal(object)
    ended = Signal(object)
    """With the Outcome."""
    _came = Signal()

    def __init__(
        self,
        session: Session,
        translator: Translator,
        requests: Sequence[Request],
        answers: Mapping[str, str],
        insists: bool = False,
        companions: Companions = Companions(),  # noqa: B008 (a named tuple: nothing can change it)
    ) -> None:
        super().__init__(session)
        self.translator = translator
        self._session = session
        self._requests = requests
        self._answers = answers
        self._insists = insists
        self._open_briefing = briefing_of(session, companions)
        self.without_examples: DwuglosError | None = None
        """Why confirmed sentences did not go along, where the memory cannot be used."""
        self._requested: set[int] = set()
        self._pouring = Pouring(session.talk, session.keep_drafts)
        self._waiting: deque[Draft] = deque()
        self._progress: object = None
        self._undone = False
        self._is_open = True
        self._soon = QTimer(self, singleShot=True, interval=GROUP_MS)
        self._soon.timeout.connect(self._take)
        self._came.connect(self._take_soon)
        self._tell_soon = QTimer(self, singleShot=True, interval=PROGRESS_MS)
        self._tell_soon.timeout.connect(self._tell)
        self._task = session.tasks.network(self._work, self._end, self._fail)
        self._task.progressed.connect(self._on_progress)

    @property
    def _total(self) -> int:
        return sum(len(request.segments) for request in self._requests)

    def left(self, outcome: Outcome) -> list[int]:
        """Return the segments that the run, which is over, did not come to."""
        settled = self._requested | {id for id, _ in outcome.refused}
        return [id for request in self._requests for id in request.ids if id not in settled]

    def cancel(self) -> None:
        """Stop within a second; what is done stays."""
        self._task.cancel()

    def leave(self) -> None:
        """Change nothing more in the talk: it is being closed. What came too late for it is found in the journal."""
        self.cancel()
        self._is_open = False
        self._stop_timers()
        self._take()

    # In the network lane

    def _work(self, progress: Callable[[object], None], cancelled: Event) -> Outcome:
        def deliver(request: Request, answer: str) -> None:
            self._requested.update(request.ids)
            self._waiting.append(drafted(request, answer))
            self._came.emit()
            while len(self._waiting) >= GROUP and not cancelled.wait(_POLL):
                pass

        requests, translator = self._requests, self.translator
        try:
            earlier = self._pouring.earlier = recalled(requests, translator, self._answers)
            with self._open_briefing(cancelled) as briefing:
                outcome = asking.ask(
                    requests,
                    translator,
                    deliver,
                    progress,
                    cancelled,
                    context=Context(title=self._session.title),
                    briefing=briefing,
                    earlier=earlier,
                    given_up=set() if self._insists else given_up(requests, translator, self._answers),
                )
            self.without_examples = briefing.failure
            return outcome
        finally:
            translator.close()

    # On the main thread

    def _on_progress(self, progress: object) -> None:
        self._progress = progress
        if self._is_open and not self._tell_soon.isActive():
            self._tell_soon.start()

    def _tell(self) -> None:
        self.progressed.emit(self._progress)

    def _stop_timers(self) -> None:
        self._soon.stop()
        self._tell_soon.stop()

    def _take_soon(self) -> None:
        if self._is_open and not self._soon.isActive():
            self._soon.start()

    def _take(self) -> None:
        """Put the drafts that came into the talk, as one edit."""
        drafts = {self.translator: [self._waiting.popleft() for _ in range(len(self._waiting))]}
        if not self._is_open:
            self._pouring.note(drafts)
        elif not self._pouring.pour(drafts):
            self._undone = True  # the whole run, while it went on
            self.cancel()

    def _end(self, outcome: Outcome) -> None:
        self._stop_timers()
        self._take()
        if learnt := refusals(self._requests, outcome, self.translator, self._answers):
            self._session.keep_drafts(self.translator.name, learnt)
        late = tuple(self._pouring.late)
        done = 0 if self._undone else outcome.done - len(late)
        same = 0 if self._undone else self._pouring.same
        self.ended.emit(outcome._replace(done=done, same=same, changed=late))

    def _fail(self, error: BaseException) -> None:
        self._stop_timers()
        self._take()
        stopped = error if isinstance(error, DwuglosError) else DwuglosError("{reason}", reason=error)
        self.ended.emit(Outcome(0, (), self._total, stopped))
