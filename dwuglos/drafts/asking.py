"""Asking a translator for drafts: with patience, politely, several at once where it allows, until told to stop.

Nothing is applied here. Each result goes to the caller at once, so that what is done is kept whatever happens next; to
go on later is to make `requests` again, which gives what is still without a draft, with what the journal knows.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil, inf
from statistics import median
from threading import Condition, Event
from types import MappingProxyType

from dwuglos.drafts.batch import Batch, batches
from dwuglos.drafts.briefing import Briefing
from dwuglos.drafts.call import Call
from dwuglos.drafts.outcome import Outcome, Progress
from dwuglos.drafts.requests import Request
from dwuglos.errors import (
    BadAnswer,
    Cancelled,
    DwuglosError,
    PartlyBadAnswer,
    ServiceError,
    ServiceOffline,
    StaleEdit,
)
from dwuglos.models.patience import BACK_OFF, pause_after
from dwuglos.translators import Context, Translator, without_service

BAD_IN_A_ROW = 5
"""So many different texts without a usable answer mean that the service has changed, not that the texts are hard."""

POISON = 4
"""Failures of the service after which a text is given up that it fails at time and again while it answers others."""

_SURELY_HARD = 3
"""Failures from the third on are the text's own: it was set aside after two, and asked for again after all others."""

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
    briefing: Briefing | None = None,
    earlier: Mapping[str, str] = MappingProxyType({}),
    given_up: Collection[str] = (),
    clock: Clock = time.monotonic,
    wait: Wait = Event.wait,
) -> Outcome:
    """Translate `requests` in order and hand each result to `deliver` as it comes, on the calling thread.

    The same source is asked for once and delivered to all its segments; no service is asked for text without letters or
    labels of sounds, nor for what `earlier` has: answers of earlier runs by their text. Texts in `given_up` have had no
    usable answer in an earlier run; they are not asked for and count as refused. `context` has the talk's title, and a
    `briefing` adds to it what is known of the texts of each call.
    `deliver` raises StaleEdit where the segments have changed since; any other DwuglosError from it ends the run. Once
    `cancelled` is set nothing more is delivered, and the run ends within a second even if the service hangs.
    `wait` takes `cancelled` and seconds, by which it must move `clock` on, and tells whether to stop.
    """
    return _Run(
        requests, translator, deliver, progress, cancelled, context, briefing, earlier, given_up, clock, wait
    ).carry_out()


@dataclass(eq=False)
class _Run:
    """One run: what is common to all translators, kept while it lasts."""

    requests: Sequence[Request]
    translator: Translator
    deliver: Callable[[Request, str], object]
    progress: Callable[[Progress], object]
    cancelled: Event
    context: Context
    briefing: Briefing | None
    earlier: Mapping[str, str]
    given_up: Collection[str]
    clock: Clock
    wait: Wait
    _done: int = 0
    _refused: list[tuple[int, DwuglosError]] = field(default_factory=list)
    _changed: list[int] = field(default_factory=list)
    _settled: set[str] = field(default_factory=set)
    _took: deque[float] = field(default_factory=lambda: deque(maxlen=20))
    _last_call: float | None = None
    _reached: bool = False
    _bad_in_a_row: int = 0
    _failures_in_a_row: int = 0
    _held_until: float = -inf
    _answered: int = 0

    def __post_init__(self) -> None:
        self._by_text = _by_text(self.requests)
        self._texts = list(self._by_text)
        self._total = sum(len(request.segments) for request in self.requests)
        self._at_hand = [self.earlier.get(text, without_service(text)) for text in self._texts]
        self._to_deliver = deque(place for place, answer in enumerate(self._at_hand) if answer is not None)
        self._to_ask = self._at_hand.count(None)
        self._queue: deque[Batch] = deque()
        self._later: list[Batch] = []
        self._calls: dict[Call, tuple[Batch, float]] = {}
        self._bell = Condition()
        self._back_off = iter(BACK_OFF)

    def carry_out(self) -> Outcome:
        stopped: DwuglosError | None = None
        try:
            to_send = [place for place, answer in enumerate(self._at_hand) if answer is None]
            self._leave_out([place for place in to_send if self._texts[place] in self.given_up])
            self._report()
            to_send = [place for place in to_send if self._texts[place] not in self.given_up]
            self._queue.extend(batches(self._texts, to_send, self.translator.limits))
            self._empty_queue()
            self._deliver_at_hand(len(self._texts))
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
        untold = [text for text in self._texts if text not in self._settled]
        kept = sum(bool(each.target) for text in untold for request in self._by_text[text] for each in request.segments)
        changed = tuple(self._changed)
        return Outcome(self._done, tuple(self._refused), left, stopped, cancelled, changed, kept=min(kept, left))

    @property
    def _dealt_with(self) -> int:
        return self._done + len(self._refused) + len(self._changed)

    # What goes out together

    def _leave_out(self, places: Sequence[int]) -> None:
        """Count what an earlier run had no usable answer to as refused, without asking."""
        for place in places:
            self._give_up(place, refused_before(self.translator.title))

    def _context_of(self, batch: Batch) -> Context:
        first, last = batch.places[0], batch.places[-1]
        context = self.context._replace(
            before=tuple(self._texts[max(0, first - NEIGHBOURS) : first]),
            after=tuple(self._texts[last + 1 : last + 1 + NEIGHBOURS]),
        )
        if self.briefing is None or not self.translator.uses_examples:
            return context
        return self.briefing.added_to(context, [self._texts[place] for place in batch.places])

    # Asking

    def _empty_queue(self) -> None:
        one_by_one = self.translator.limits.texts == 1 and self.translator.limits.parallel == 1
        while self._queue or self._calls:
            self._stop_if_cancelled()
            # One by one, drafts appear in the order of the talk.
            self._deliver_at_hand(self._queue[0].places[0] if one_by_one else len(self._texts))
            while self._queue and len(self._calls) < self.translator.limits.parallel:
                self._send(self._queue.popleft())
            call = self._next_over()
            self._settle(call, *self._calls.pop(call))
            self._report()

    def _send(self, batch: Batch) -> None:
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

    def _settle(self, call: Call, batch: Batch, queued: float) -> None:
        """Deliver the answers of a call, or see to it that its texts are asked for again."""
        try:
            answers: Sequence[str | BadAnswer] = call.answers()
        except PartlyBadAnswer as error:
            answers = error.answers
        except BadAnswer as error:
            self._reached = True
            self._split_or_refuse(batch, error)
            return
        except ServiceError as trouble:
            self._put_back(batch, trouble, call.began < self._held_until)
            return
        self._last_call = self.clock()
        self._reached = True
        self._bad_in_a_row = 0
        self._back_off = iter(BACK_OFF)
        self._failures_in_a_row = 0
        self._take(batch, answers, queued)

    def _take(self, batch: Batch, answers: Sequence[str | BadAnswer], queued: float) -> None:
        """Deliver the good answers to a batch, and ask again for the rest: once together, and once each alone."""
        good = [(place, each) for place, each in zip(batch.places, answers, strict=True) if isinstance(each, str)]
        bad = tuple(place for place, each in zip(batch.places, answers, strict=True) if not isinstance(each, str))
        self._answered += len(good)
        for place, answer in good:
            self._deliver(self._texts[place], answer)
        self._count_off(len(good), batch, queued)
        if bad and batch.is_rest:
            self._ask_each_alone(bad)
        elif bad:
            self._queue.appendleft(Batch(bad, is_rest=True))

    def _ask_each_alone(self, places: Sequence[int]) -> None:
        """Ask for the last time for texts that were no use twice, although others of their call were."""
        self._queue.extendleft(Batch((place,), tries=1, is_rest=True) for place in reversed(places))

    def _put_back(self, batch: Batch, trouble: ServiceError, at_once: bool) -> None:
        """Ask again after a while: what the service fails at twice one by one, and last, lest it hold up the rest.

        `at_once` tells that it was under way when another call failed: those are one failure.
        """
        if not isinstance(trouble, ServiceOffline):
            self._queue.appendleft(batch)
            self._hold_back(trouble, next(self._back_off, None))
            return
        batch = batch._replace(troubles=batch.troubles + 1)
        if batch.troubles >= _SURELY_HARD and self._answered:
            self._put_off(batch, trouble)
            return
        if batch.troubles == 1:
            self._queue.appendleft(batch)
        elif len(batch.places) > 1:
            self._later.extend(Batch((place,), troubles=1, inherited=1) for place in batch.places)
        else:
            self._later.append(batch)
        self._failures_in_a_row += not at_once
        self._try_another()
        if not at_once:
            self._hold_back(trouble, next(self._back_off, None))

    def _put_off(self, batch: Batch, trouble: ServiceError) -> None:
        """Ask once more at the end for a text that the service falls over, then no more for that text."""
        if batch.troubles < POISON:
            self._later.append(batch)
            self._hold_back(trouble, BACK_OFF[0])
        else:
            self._give_up(batch.places[0], trouble)

    def _try_another(self) -> None:
        """Take next what has not failed: the next text, then the last, for hard ones often stand side by side."""
        untouched = [batch for batch in self._queue if batch.troubles == batch.inherited]
        if untouched and self._failures_in_a_row > 1:
            another = untouched[0] if self._failures_in_a_row < 3 else untouched[-1]
            self._queue.remove(another)
            self._queue.appendleft(another)

    def _split_or_refuse(self, batch: Batch, error: BadAnswer) -> None:
        """Ask for half a batch at a time, for a single text once more, and then no more for that text."""
        self._last_call = self.clock()
        if len(batch.places) > 1 and batch.is_rest:
            self._ask_each_alone(batch.places)
        elif len(batch.places) > 1:
            half = len(batch.places) // 2
            self._queue.extendleft((Batch(batch.places[half:]), Batch(batch.places[:half])))
        elif not batch.tries:
            self._queue.appendleft(batch._replace(tries=1, troubles=0, inherited=0))
        else:
            self._give_up(batch.places[0], error)
            if not batch.is_rest:
                self._count_bad()

    def _count_off(self, texts: int, batch: Batch, queued: float) -> None:
        """Note how long each of a number of texts took, of all in a batch."""
        each = (self.clock() - queued) / len(batch.places) / self.translator.limits.parallel
        self._took.extend([each] * texts)
        self._to_ask -= texts

    def _give_up(self, place: int, error: ServiceError) -> None:
        self._to_ask -= 1
        self._settled.add(self._texts[place])
        self._refused.extend((id, error) for request in self._by_text[self._texts[place]] for id in request.ids)

    def _count_bad(self) -> None:
        self._bad_in_a_row += 1
        if self._bad_in_a_row == BAD_IN_A_ROW:
            raise BadAnswer(
                "{service} gave nothing usable for {n} texts in a row, so it has probably changed; try "
                "again later, or use another service.",
                service=self.translator.title,
                n=BAD_IN_A_ROW,
            )

    def _hold_back(self, trouble: ServiceError, seconds: float | None) -> None:
        """Wait, showing the seconds. Raises `trouble` again when there is no point in another try, or no wait left."""
        pause = pause_after(trouble, seconds, self._reached)
        if pause is None:
            raise trouble
        until = self.clock() + pause
        while (rest := until - self.clock()) > 0:
            self._report(waiting=ceil(rest), trouble=trouble)
            self._pause(min(rest, 1.0))
        self._held_until = self.clock()
        self._report()

    # Delivering

    def _deliver_at_hand(self, end: int) -> None:
        """Deliver the texts up to `end` that need no service."""
        while self._to_deliver and self._to_deliver[0] < end:
            self._stop_if_cancelled()
            place = self._to_deliver.popleft()
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
        self._settled.add(text)

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


def refused_before(service: str) -> BadAnswer:
    """Return why a text is not asked for again."""
    return BadAnswer(
        "{service} gave nothing usable for this text before, so it was not asked again; choose another service, or "
        "draft these segments by themselves to ask once more.",
        service=service,
    )


def _by_text(requests: Iterable[Request]) -> dict[str, list[Request]]:
    """Group requests by source, in the order in which the sources come."""
    groups: dict[str, list[Request]] = {}
    for request in requests:
        groups.setdefault(request.source, []).append(request)
    return groups
