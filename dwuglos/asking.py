"""Asking a translator for drafts: with patience, politely, several at once where it allows, until told to stop.

Nothing is applied here. Each result goes to the caller at once, so that what is done is kept whatever happens next; to
go on later is to ask `drafting.requests` again, which gives what is still without a draft, with what the journal knows.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil
from statistics import median
from threading import Condition, Event
from types import MappingProxyType
from typing import NamedTuple

from dwuglos._asking_call import Call
from dwuglos.drafting import Outcome, Progress, Request
from dwuglos.errors import (
    BadAnswer,
    Cancelled,
    DwuglosError,
    ServiceBlocked,
    ServiceError,
    ServiceOffline,
    ServiceRefused,
    StaleEdit,
)
from dwuglos.translators import Context, Translator, without_service

BACK_OFF = (2.0, 5.0, 10.0)
"""Seconds to wait before a service that refuses or cannot be reached is asked again; after the last the run stops."""

LONGEST_WAIT = 120.0
"""Seconds a service may ask to be left alone for; for longer the run stops, to be taken up again later."""

BAD_IN_A_ROW = 5
"""So many different texts without a usable answer mean that the service has changed, not that the texts are hard."""

POISON = 4
"""Failures of the service after which a text is given up that it fails at time and again while it answers others."""

NEIGHBOURS = 3
"""Sentences before and after a text that a translator may look at."""

_POLL = 0.1  # seconds within which a cancelled call is left behind

Wait = Callable[[Event, float], bool]
Clock = Callable[[], float]


def ask(
    requests: Sequence[Request],
    translator: Translator,
    deliver: Callable[[Request, str], object],
    progress: Callable[[Progress], object],
    cancelled: Event,
    *,
    context: Context = Context(),  # noqa: B008 (a named tuple: nothing can change it)
    known: Mapping[str, str] = MappingProxyType({}),
    clock: Clock = time.monotonic,
    wait: Wait = Event.wait,
) -> Outcome:
    """Translate `requests` in order and hand each result to `deliver` as it comes, on the calling thread.

    The same source is asked for once and delivered to all its segments; no service is asked for text without letters or
    labels of sounds, nor for what `known` has: answers of an earlier run by their text. `context` has the talk's title.
    `deliver` raises StaleEdit where the segments have changed since; any other DwuglosError from it ends the run. Once
    `cancelled` is set nothing more is delivered, and the run ends within a second even if the service hangs.
    `wait` takes `cancelled` and seconds, by which it must move `clock` on, and tells whether to stop.
    """
    return _Run(requests, translator, deliver, progress, cancelled, context, known, clock, wait).carry_out()


class _Batch(NamedTuple):
    """Texts that go out in one call, by their place among all texts.

    `tries` counts answers that were no use, `troubles` failures of the service, of which the first came after so many
    texts `before` were answered.
    """

    places: tuple[int, ...]
    tries: int = 0
    troubles: int = 0
    before: int = 0


@dataclass(eq=False)
class _Run:
    """One run: what is common to all translators, kept while it lasts."""

    requests: Sequence[Request]
    translator: Translator
    deliver: Callable[[Request, str], object]
    progress: Callable[[Progress], object]
    cancelled: Event
    context: Context
    known: Mapping[str, str]
    clock: Clock
    wait: Wait
    _done: int = 0
    _refused: list[tuple[int, DwuglosError]] = field(default_factory=list)
    _changed: list[int] = field(default_factory=list)
    _took: deque[float] = field(default_factory=lambda: deque(maxlen=20))
    _last_call: float | None = None
    _reached: bool = False
    _bad_in_a_row: int = 0
    _answered: int = 0

    def __post_init__(self) -> None:
        self._by_text = _by_text(self.requests)
        self._texts = list(self._by_text)
        self._total = sum(len(request.segments) for request in self.requests)
        self._at_hand = [self.known.get(text, without_service(text)) for text in self._texts]
        self._to_ask = self._at_hand.count(None)
        self._queue: deque[_Batch] = deque()
        self._later: list[_Batch] = []
        self._calls: dict[Call, tuple[_Batch, float]] = {}
        self._bell = Condition()
        self._back_off = iter(BACK_OFF)

    def carry_out(self) -> Outcome:
        stopped: DwuglosError | None = None
        try:
            self._report()
            for place in self._stretches():
                self._deliver_at_hand(place)
                self._empty_queue()
            while self._later:
                self._queue.extend(self._later)
                self._later.clear()
                self._empty_queue()
        except Cancelled:
            return self._outcome(cancelled=True)
        except DwuglosError as error:
            stopped = error
        return self._outcome(stopped)

    def _outcome(self, stopped: DwuglosError | None = None, cancelled: bool = False) -> Outcome:
        left = self._total - self._dealt_with
        return Outcome(self._done, tuple(self._refused), left, stopped, cancelled, tuple(self._changed))

    @property
    def _dealt_with(self) -> int:
        return self._done + len(self._refused) + len(self._changed)

    # What goes out together

    def _stretches(self) -> Iterator[Sequence[int]]:
        """Queue all that is to be sent, in batches, and yield the texts at hand before and among them in order."""
        at_hand = [place for place, answer in enumerate(self._at_hand) if answer is not None]
        to_send = [place for place, answer in enumerate(self._at_hand) if answer is None]
        if self.translator.limits.texts == 1 and self.translator.limits.parallel == 1:
            for place in range(len(self._texts)):  # one by one: drafts appear in the order of the talk
                is_sent = self._at_hand[place] is None
                self._queue.extend([_Batch((place,))] if is_sent else [])
                yield [] if is_sent else [place]
            return
        self._queue.extend(self._batches(to_send))
        yield at_hand

    def _batches(self, places: Iterable[int]) -> Iterator[_Batch]:
        texts, characters, _ = self.translator.limits
        batch: list[int] = []
        length = 0
        for place in places:
            size = len(self._texts[place])
            if batch and (len(batch) == texts or length + size > characters):
                yield _Batch(tuple(batch))
                batch, length = [], 0
            batch.append(place)
            length += size
        if batch:
            yield _Batch(tuple(batch))

    def _context_of(self, batch: _Batch) -> Context:
        first, last = batch.places[0], batch.places[-1]
        return self.context._replace(
            before=tuple(self._texts[max(0, first - NEIGHBOURS) : first]),
            after=tuple(self._texts[last + 1 : last + 1 + NEIGHBOURS]),
        )

    # Asking

    def _empty_queue(self) -> None:
        while self._queue or self._calls:
            self._stop_if_cancelled()
            while self._queue and len(self._calls) < self.translator.limits.parallel:
                self._send(self._queue.popleft())
            call = self._next_over()
            self._settle(call, *self._calls.pop(call))
            self._report()

    def _send(self, batch: _Batch) -> None:
        """Start a call, a polite pause after the last one. Raises Cancelled."""
        queued = self.clock()
        if self._last_call is not None:
            self._pause(self.translator.pause - (self.clock() - self._last_call))
        self._last_call = self.clock()
        texts = [self._texts[place] for place in batch.places]
        call = Call(self.translator, texts, self._context_of(batch), self._bell, self.clock())
        self._calls[call] = batch, queued
        call.start()

    def _next_over(self) -> Call:
        """Wait for a call to be over. Raises Cancelled; a call that hangs is over with ServiceOffline."""
        with self._bell:
            while True:
                for call in self._calls:
                    if call.is_over or self.clock() - call.began > self.translator.patience:
                        return call
                self._stop_if_cancelled()
                self._bell.wait(_POLL)

    def _settle(self, call: Call, batch: _Batch, queued: float) -> None:
        """Deliver the answers of a call, or see to it that its texts are asked for again."""
        try:
            answers = call.answers()
        except BadAnswer as error:
            self._reached = True
            self._split_or_refuse(batch, error)
        except ServiceError as trouble:
            self._put_back(batch, trouble)
            return
        else:
            self._last_call = self.clock()
            self._reached = True
            self._bad_in_a_row = 0
            self._back_off = iter(BACK_OFF)
            self._answered += len(answers)
            for place, answer in zip(batch.places, answers, strict=True):
                self._deliver(self._texts[place], answer)
            self._count_off(batch, queued)

    def _put_back(self, batch: _Batch, trouble: ServiceError) -> None:
        """Ask again after a while: what the service fails at twice one by one, and last, lest it hold up the rest."""
        before = batch.before if batch.troubles else self._answered
        batch = batch._replace(troubles=batch.troubles + 1, before=before)
        suspicious = isinstance(trouble, ServiceOffline) and batch.troubles > 1
        if not suspicious:
            self._queue.appendleft(batch)
        elif len(batch.places) > 1:
            self._later.extend(batch._replace(places=(place,), troubles=1) for place in batch.places)
        elif batch.troubles >= POISON and self._answered > before:
            self._to_ask -= 1
            self._refuse(self._texts[batch.places[0]], trouble)
            return
        else:
            self._later.append(batch)
        self._hold_back(trouble)

    def _split_or_refuse(self, batch: _Batch, error: BadAnswer) -> None:
        """Ask for half a batch at a time, for a single text once more, and then no more for that text."""
        self._last_call = self.clock()
        if len(batch.places) > 1:
            half = len(batch.places) // 2
            self._queue.extendleft((_Batch(batch.places[half:]), _Batch(batch.places[:half])))
        elif not batch.tries:
            self._queue.appendleft(_Batch(batch.places, 1))
        else:
            self._to_ask -= 1
            self._refuse(self._texts[batch.places[0]], error)

    def _count_off(self, batch: _Batch, queued: float) -> None:
        each = (self.clock() - queued) / len(batch.places) / self.translator.limits.parallel
        self._took.extend([each] * len(batch.places))
        self._to_ask -= len(batch.places)

    def _refuse(self, text: str, error: ServiceError) -> None:
        self._refused.extend((id, error) for request in self._by_text[text] for id in request.ids)
        self._bad_in_a_row += 1
        if self._bad_in_a_row == BAD_IN_A_ROW:
            raise BadAnswer(
                "{service} gave nothing usable for {n} texts in a row, so it has probably changed; "
                "try again later, or use another translator.",
                service=self.translator.title,
                n=BAD_IN_A_ROW,
            )

    def _hold_back(self, trouble: ServiceError) -> None:
        """Wait, showing the seconds. Raises `trouble` again when there is no point in another try."""
        never_reached = isinstance(trouble, ServiceOffline) and not self._reached and not _is_fault(trouble)
        asked = trouble.facts.get("seconds") if isinstance(trouble, ServiceBlocked) else None
        seconds = next(self._back_off, None)
        if isinstance(asked, int | float) and seconds is not None:
            seconds = max(float(asked), seconds)
        if isinstance(trouble, ServiceRefused) or never_reached or seconds is None or seconds > LONGEST_WAIT:
            raise trouble
        until = self.clock() + seconds
        while (rest := until - self.clock()) > 0:
            self._report(waiting=ceil(rest), trouble=trouble)
            self._pause(min(rest, 1.0))
        self._report()

    # Delivering

    def _deliver_at_hand(self, places: Iterable[int]) -> None:
        for place in places:
            self._stop_if_cancelled()
            text = self._texts[place]
            self._deliver(text, self._at_hand[place] or text)
            self._report()

    def _deliver(self, text: str, answer: str) -> None:
        for request in self._by_text[text]:
            self._stop_if_cancelled()
            try:
                self.deliver(request, answer)
            except StaleEdit:
                self._changed.extend(request.ids)
            else:
                self._done += len(request.ids)

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
        self.progress(Progress(self._dealt_with, self._total, left, waiting, trouble))


def _is_fault(trouble: ServiceError) -> bool:
    """Tell whether a service that was there failed, rather than that nobody was."""
    status = trouble.facts.get("status")
    return isinstance(status, int) and status >= 500


def _by_text(requests: Iterable[Request]) -> dict[str, list[Request]]:
    """Group requests by source, in the order in which the sources come."""
    groups: dict[str, list[Request]] = {}
    for request in requests:
        groups.setdefault(request.source, []).append(request)
    return groups
