"""A run of machine drafts: which segments to ask for, and asking with patience, politely, until told to stop.

Nothing is applied here. Each result goes to the caller at once, so that what is done is kept whatever happens next; to
go on later is to ask `requests` again, which gives what is still without a draft.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median
from threading import Event, Thread
from typing import Literal, NamedTuple

from dwuglos.errors import BadAnswer, Cancelled, DwuglosError, Notice, ServiceError, ServiceOffline, StaleEdit
from dwuglos.transcript import Segment
from dwuglos.translators import TRANSLATORS, Translator

Only = Literal["initial", "draft", "all"]
"""What to ask for: segments without a translation, segments with a machine's draft, or both."""

BACK_OFF = (2.0, 5.0, 10.0)
"""Seconds to wait before a service that refuses or cannot be reached is asked again; after the last the run stops."""

PATIENCE = 60.0
"""Seconds after which a call counts as hanging, whatever the translator's own limit."""

BAD_IN_A_ROW = 5
"""So many different texts without a usable answer mean that the service has changed, not that the texts are hard."""

_POLL = 0.1  # seconds within which a cancelled call is left behind

Wait = Callable[[Event, float], bool]
Clock = Callable[[], float]


class Request(NamedTuple):
    """A segment as it was when its draft was asked for; the draft is good only while `target` is still the same."""

    id: int
    source: str
    target: str


class Progress(NamedTuple):
    """How far a run is. `done` of `total` segments are dealt with; `seconds_left` is None until it can be told.

    While the run waits after a `trouble`, `waiting` is the seconds until it asks again, else 0.
    """

    done: int
    total: int
    seconds_left: int | None = None
    waiting: int = 0
    trouble: ServiceError | None = None

    @property
    def notice(self) -> Notice | None:
        """Say what the run is waiting for, or None while it is not."""
        if not self.waiting:
            return None
        return Notice("Asking again in {n} second.", "Asking again in {n} seconds.", self.waiting)


class Outcome(NamedTuple):
    """How a run ended.

    `done` counts the segments with a draft, `left` those not asked for. `refused` names each segment for which the
    service gave nothing usable, and why; `changed` those whose draft came too late because somebody had changed them.
    `stopped` is what ended the run early, `cancelled` tells that the user did.
    """

    done: int
    refused: tuple[tuple[int, str], ...]
    left: int
    stopped: DwuglosError | None = None
    cancelled: bool = False
    changed: tuple[int, ...] = ()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """Say what was done and what was not, each in one sentence."""
        if self == Outcome(0, (), 0):
            return (Notice(_NOTHING_TO_DO, _NOTHING_TO_DO, 0),)
        said = [Notice(_ONE_DONE, _DONE if self.done else _NONE_DONE, self.done)]
        if self.refused:
            said.append(Notice(_ONE_REFUSED, _REFUSED, len(self.refused)))
        if self.changed:
            said.append(Notice(_ONE_CHANGED, _CHANGED, len(self.changed)))
        if self.left:
            said.append(Notice(_ONE_LEFT, _LEFT, self.left))
        return tuple(said)

    @property
    def sentence(self) -> str:
        """Tell the whole outcome to the user, the reason for stopping first."""
        reason = [self.stopped] if self.stopped else []
        return " ".join(str(part) for part in (*reason, *self.notices))


_NOTHING_TO_DO = "There is nothing to translate."
_NONE_DONE = "No segment has a new draft."
_ONE_DONE = "{n} segment has a new draft."
_DONE = "{n} segments have new drafts."
_ONE_REFUSED = "For {n} segment the service gave nothing usable; it stays as it was."
_REFUSED = "For {n} segments the service gave nothing usable; they stay as they were."
_ONE_CHANGED = "{n} segment was changed in the meantime and keeps your text."
_CHANGED = "{n} segments were changed in the meantime and keep your text."
_ONE_LEFT = "{n} segment is left; run the translation again to go on."
_LEFT = "{n} segments are left; run the translation again to go on."


def requests(segments: Iterable[Segment], only: Only) -> list[Request]:
    """Return what to ask for. Text that a person wrote, imported or confirmed is never among it."""
    return [
        Request(segment.id, segment.source, segment.target)
        for segment in segments
        if segment.source.strip() and _wanted(segment, only)
    ]


def _wanted(segment: Segment, only: Only) -> bool:
    if segment.state in ("reviewed", "final"):
        return False
    if not segment.target.strip():
        return only != "draft"
    return only != "initial" and _is_draft(segment)


def _is_draft(segment: Segment) -> bool:
    # Imported text has no origin: it is somebody's work, although nobody has confirmed it here.
    return segment.state == "translated" and any(segment.origin == translator.name for translator in TRANSLATORS)


def run(
    requests: Sequence[Request],
    translator: Translator,
    deliver: Callable[[Request, str], object],
    progress: Callable[[Progress], object],
    cancelled: Event,
    *,
    clock: Clock = time.monotonic,
    wait: Wait = Event.wait,
) -> Outcome:
    """Translate `requests` in order and hand each result to `deliver` as it comes, on the calling thread.

    The same source is asked for once and delivered to all its segments; text without letters is delivered as it is.
    `deliver` raises StaleEdit where the segment has changed since; any other DwuglosError from it ends the run. Once
    `cancelled` is set nothing more is delivered, and the run ends within a second even if the service hangs.
    `wait` takes `cancelled` and seconds, by which it must move `clock` on, and tells whether to stop.
    """
    return _Run(requests, translator, deliver, progress, cancelled, clock, wait).carry_out()


@dataclass(eq=False)
class _Run:
    """One run: what is common to all translators, kept while it lasts."""

    requests: Sequence[Request]
    translator: Translator
    deliver: Callable[[Request, str], object]
    progress: Callable[[Progress], object]
    cancelled: Event
    clock: Clock
    wait: Wait

    def __post_init__(self) -> None:
        self._by_text = _by_text(self.requests)
        self._to_ask = sum(has_letters(text) for text in self._by_text)
        self._done = 0
        self._refused: list[tuple[int, str]] = []
        self._changed: list[int] = []
        self._took: deque[float] = deque(maxlen=20)
        self._last_call: float | None = None
        self._reached = False
        self._bad_in_a_row = 0

    def carry_out(self) -> Outcome:
        stopped: DwuglosError | None = None
        try:
            self._report()
            for text in self._by_text:
                self._settle(text)
                self._report()
        except Cancelled:
            return self._outcome(cancelled=True)
        except DwuglosError as error:
            stopped = error
        return self._outcome(stopped)

    def _outcome(self, stopped: DwuglosError | None = None, cancelled: bool = False) -> Outcome:
        left = len(self.requests) - self._dealt_with
        return Outcome(self._done, tuple(self._refused), left, stopped, cancelled, tuple(self._changed))

    @property
    def _dealt_with(self) -> int:
        return self._done + len(self._refused) + len(self._changed)

    def _settle(self, text: str) -> None:
        """Get the answer for one text and give it to every segment that has the text."""
        self._stop_if_cancelled()
        if not has_letters(text):
            self._deliver(text, text)
            return
        began = self.clock()
        try:
            answer = self._ask_patiently(text)
        except BadAnswer as error:
            self._refuse(text, error)
        else:
            self._bad_in_a_row = 0
            self._deliver(text, answer)
        self._took.append(self.clock() - began)
        self._to_ask -= 1

    def _deliver(self, text: str, answer: str) -> None:
        for request in self._by_text[text]:
            self._stop_if_cancelled()
            try:
                self.deliver(request, answer)
            except StaleEdit:
                self._changed.append(request.id)
            else:
                self._done += 1

    def _refuse(self, text: str, error: BadAnswer) -> None:
        self._refused.extend((request.id, str(error)) for request in self._by_text[text])
        self._bad_in_a_row += 1
        if self._bad_in_a_row == BAD_IN_A_ROW:
            raise BadAnswer(
                "{service} gave nothing usable for {n} texts in a row, so it has probably changed; "
                "try again later, or use another translator.",
                service=self.translator.title,
                n=BAD_IN_A_ROW,
            )

    def _ask_patiently(self, text: str) -> str:
        """Ask until there is an answer. Raises BadAnswer at the second bad one, other errors after the last wait."""
        back_off = iter(BACK_OFF)
        bad = 0
        while True:
            try:
                return self._ask(text)
            except BadAnswer:
                self._reached = True
                bad += 1
                if bad == 2:
                    raise
            except ServiceError as trouble:
                self._back_off(trouble, back_off)

    def _back_off(self, trouble: ServiceError, waits: Iterator[float]) -> None:
        """Wait, showing the seconds. Raises `trouble` again when there is no point in another try."""
        never_reached = isinstance(trouble, ServiceOffline) and not self._reached
        seconds = next(waits, None)
        if never_reached or seconds is None:
            raise trouble
        until = self.clock() + seconds
        while (rest := until - self.clock()) > 0:
            self._report(waiting=ceil(rest), trouble=trouble)
            self._pause(min(rest, 1.0))
        self._report()

    def _ask(self, text: str) -> str:
        """Ask once, a polite pause after the last call. Raises Cancelled, and what the translator raises."""
        if self._last_call is not None:
            self._pause(self.translator.pause - (self.clock() - self._last_call))
        call = _Call(self.translator, text)
        try:
            answer = call.answer(self.cancelled, self.clock)
        finally:
            self._last_call = self.clock()
        self._reached = True
        if not answer.strip():
            raise BadAnswer(
                "{service} gave no translation of this text; try again later or translate it by hand.",
                service=self.translator.title,
            )
        return answer

    def _pause(self, seconds: float) -> None:
        self._stop_if_cancelled()
        if seconds > 0 and self.wait(self.cancelled, seconds):
            raise Cancelled

    def _stop_if_cancelled(self) -> None:
        if self.cancelled.is_set():
            raise Cancelled

    def _report(self, waiting: int = 0, trouble: ServiceError | None = None) -> None:
        # The median, because one wait after a refusal says nothing of the texts to come.
        left = ceil(median(self._took) * self._to_ask) if self._took else None
        self.progress(Progress(self._dealt_with, len(self.requests), left, waiting, trouble))


class _Call:
    """One call of a translator on a thread of its own, which is left behind when nobody can wait for it any longer."""

    def __init__(self, translator: Translator, text: str) -> None:
        self._translator = translator
        self._text = text
        self._over = Event()
        self._answer = ""
        self._error: BaseException | None = None
        self._thread = Thread(target=self._work, name=f"draft by {translator.name}", daemon=True)

    def answer(self, cancelled: Event, clock: Clock) -> str:
        """Return the translation. Raises Cancelled, ServiceOffline after too long, and what the translator raises."""
        until = clock() + PATIENCE
        self._thread.start()
        while not self._over.wait(_POLL):
            if cancelled.is_set():
                raise Cancelled
            if clock() > until:
                raise ServiceOffline(
                    "{service} does not answer; try again later.",
                    service=self._translator.title,
                )
        self._thread.join()
        if isinstance(self._error, Exception):
            raise self._error
        if self._error:  # such as SystemExit, which a library raised and which must not end the program
            raise RuntimeError(f"{self._translator.name} broke off") from self._error
        return self._answer

    def _work(self) -> None:
        try:
            self._answer = self._translator.translate(self._text)
        except BaseException as error:
            self._error = error
        finally:
            self._over.set()


def _by_text(requests: Iterable[Request]) -> dict[str, list[Request]]:
    """Group requests by source, in the order in which the sources come."""
    groups: dict[str, list[Request]] = {}
    for request in requests:
        groups.setdefault(request.source, []).append(request)
    return groups


def has_letters(text: str) -> bool:
    """Tell whether there is anything to translate: numbers, dots and notes of music are the same in every language."""
    return any(character.isalpha() for character in text)
