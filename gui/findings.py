"""What the checks find in the open talk, kept up to date beside the window, and what a language model remarks on.

Everything is looked at once, some time after the talk is on the screen; from then on only what depends on an edit.
The work is done in a lane, one piece after the other, and stands aside while the window is busy. Whoever shows
findings asks `of`, which looks up what is there, and hears by `changed` that there is something else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dwuglos.errors import StaleEdit
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.transcript import Change, Segment, Transcript
from gui import check_work
from gui.check_work import Choices, Look, is_problem
from gui.idle import Idle
from gui.tasks import Tasks

if TYPE_CHECKING:
    from dwuglos.checks.base import Finding
    from dwuglos.checks.results.findings import Findings
    from dwuglos.language.terms import Term

BEGIN_MS = 900
"""How long a talk has been on the screen when its checks begin."""
PAUSE_MS = 120
"""How long nothing has to be edited until it is looked what an edit has changed..."""
LONGEST_PAUSE_MS = 600
"""...and after how long it is looked though editing goes on."""
MOST_CHANGES = 2000
"""Changes that may wait; after more of them the whole talk is looked at again."""
_NOTHING: tuple[Finding, ...] = ()


class TalkFindings(QObject):
    """The findings of one talk."""

    changed = Signal(object)
    """With the ids of the segments that have other findings; None when all may have."""
    reached = Signal()
    """The user has gone to a finding, `current`."""
    troubled = Signal(object)
    """Something that the user chose for the checks cannot be used; they run without it."""

    def __init__(self, transcript: Transcript, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._transcript = transcript
        self._tasks = tasks
        self._choices: Choices | None = None
        self._core: Findings | None = None
        self._of: dict[int, tuple[Finding, ...]] = {}
        self._remarks: dict[int, tuple[Finding, ...]] = {}
        """What a language model said, beside what the checks have found."""
        self._waiting: list[Change] = []
        self._acts: list[check_work.IgnoringAct | check_work.Review] = []
        """What to ignore or to heed, which waits for its turn."""
        self._ignored: dict[Ignored, None] = {}
        self._always: dict[Ignored, None] = {}
        self._stop: Event | None = None
        """Set to stop the work that is under way; None while there is none."""
        self._is_stale = False
        self._is_closed = False
        self._late: set[int] = set()
        """Segments that were edited since they were looked at."""
        self.problems: set[int] = set()
        """The ids of segments with an error or a warning."""
        self.current: Finding | None = None
        """The finding that the user has gone to last, and is at still."""
        self.has_failed = False
        """Whether a mistake of the program keeps the checks from being run, as it was told."""
        self.is_ready = False
        """Whether the whole talk was looked at."""
        self._idle: Idle | None = None
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self._go)
        self._latest = QTimer(self, singleShot=True, interval=LONGEST_PAUSE_MS)
        self._latest.timeout.connect(self._go)

    # What there is

    def of(self, id: int) -> tuple[Finding, ...]:
        """Return the findings of a segment, in the order of the checks; remarks of a language model follow."""
        return self._of.get(id, _NOTHING) + self._remarks.get(id, _NOTHING)

    def problems_of(self, id: int) -> tuple[Finding, ...]:
        """Return those of them that are an error or a warning, and not said by the state of the segment."""
        return tuple(filter(is_problem, self.of(id)))

    def fitting(self, id: int) -> tuple[Finding, ...]:
        """Return the findings of a segment that is still what was looked at, so that places in its texts are right."""
        return self._remarks.get(id, _NOTHING) if id in self._late else self.of(id)

    def fitting_problems(self, id: int) -> tuple[Finding, ...]:
        """Return the problems of a segment that is still what was looked at."""
        return tuple(filter(is_problem, self.fitting(id)))

    def go_to(self, finding: Finding) -> None:
        """Take a finding for the one that the user is at; whoever calls it brings its segment on the screen."""
        self.current = finding
        self.reached.emit()

    def be_at(self, segment: int | None) -> None:
        """Forget which finding was gone to last, once the user is at another segment."""
        if self.current is not None and self.current.segment != segment:
            self.current = None

    def here(self, id: int) -> Finding | None:
        """Return the finding of a segment that was gone to last, or else the first of the problems, or of all."""
        found = self.of(id)
        if self.current in found:
            return self.current
        return next(iter((*self.problems_of(id), *found)), None)

    def fixable(self, id: int) -> Finding | None:
        """Return what can be put right in a segment: the finding gone to last, if that can be, or else the first."""
        found = [finding for finding in self.fitting(id) if finding.fix is not None]
        return self.current if self.current in found else next(iter(found), None)

    def all(self) -> Iterator[Finding]:
        """Yield all findings, in the order of the segments."""
        for segment in self._transcript:
            yield from self.of(segment.id)

    def by_segment(self) -> Mapping[int, tuple[Finding, ...]]:
        """Return the findings of all segments that have any, in no order; it is a copy."""
        return self._of | {id: self.of(id) for id in self._remarks}

    def errors(self) -> int | None:
        """Return how many errors there are, beside what is not translated; None while that is not known."""
        if not self.is_ready or self.is_busy:
            return None
        counts = Counter(finding.severity for id in self.problems for finding in self.problems_of(id))
        return counts["error"]

    def all_ignored(self) -> list[tuple[bool, Ignored]]:
        """Return what is ignored: always or not, and what, in the order it was said."""
        return [(False, each) for each in self._ignored] + [(True, each) for each in self._always]

    @property
    def reads_grammar(self) -> bool:
        """Whether grammar is among what is checked."""
        return self._choices is not None and self._choices.checks.get("grammar") != "off"

    @property
    def is_begun(self) -> bool:
        """Whether the talk was looked at, or is."""
        return self._core is not None or self._stop is not None

    @property
    def is_busy(self) -> bool:
        """Whether something is being looked at, or is about to be."""
        return self._stop is not None or self._is_stale or bool(self._waiting or self._acts)

    # What is done

    def use(self, choices: Choices) -> None:
        """Look at the whole talk with these choices, at once; what was found with others stays until then."""
        self._take_choices(choices)
        self.look_again()

    def use_later(self, choices: Choices) -> None:
        """Look at the whole talk with these choices, once it has been on the screen for a while."""
        self._take_choices(choices)
        QTimer.singleShot(BEGIN_MS, self, self._begin)

    def use_terms(self, terms: Sequence[Term]) -> None:
        """Look at the whole talk with other terms, at once if it was looked at before."""
        if self._choices is None or tuple(terms) == tuple(self._choices.terms):
            return
        self._choices = self._choices._replace(terms=tuple(terms))
        if self.is_begun:
            self.look_again()

    def _take_choices(self, choices: Choices) -> None:
        self._choices = choices
        self._always = dict.fromkeys(choices.ignored)

    def ignore(self, ignored: Sequence[Ignored], *, always: bool = False) -> None:
        """Ignore findings from now on."""
        (self._always if always else self._ignored).update(dict.fromkeys(ignored))
        self._act(check_work.IgnoringAct(tuple(ignored)))

    def heed(self, ignored: Sequence[Ignored], *, always: bool = False) -> None:
        """Hear of findings again that were ignored."""
        kept = self._always if always else self._ignored
        for each in ignored:
            kept.pop(each, None)
        self._act(check_work.IgnoringAct(tuple(ignored), is_heeded=True))

    def review(self, sentences: tuple[tuple[int, ...], ...]) -> None:
        """Look again at sentences, by the ids of their segments, as the grammar rules have read them."""
        self._act(check_work.Review(sentences))

    def take_remarks(self, news: Mapping[int, tuple[Finding, ...]]) -> None:
        """Have remarks of a language model among the findings of segments, instead of any that there are."""
        for id, remarks in news.items():
            if remarks:
                self._remarks[id] = remarks
            else:
                self._remarks.pop(id, None)
            self._note_problems(id)
        if news:
            self.changed.emit(frozenset(news))

    def _act(self, act: check_work.IgnoringAct | check_work.Review) -> None:
        if self.is_begun and not self._is_stale and not self._is_closed:
            self._acts.append(act)
            self._go()

    def _begin(self) -> None:
        if not self.is_begun:
            self.look_again()

    def look_again(self) -> None:
        """Look at the whole talk again."""
        if self._choices is None or self._is_closed:
            return
        self._is_stale = True
        if self._stop is not None:
            self._stop.set()
        self._go()

    def follow(self, changes: Sequence[Change]) -> None:
        """Look soon at what depends on changes of the talk."""
        if not self.is_begun or self._is_stale or self._is_closed:
            return  # it will be looked at with everything else
        self._late.update(change.id for change in changes)
        self._waiting.extend(changes)
        if len(self._waiting) > MOST_CHANGES:
            self.look_again()
            return
        self._soon.start()
        if not self._latest.isActive():
            self._latest.start()

    def try_out(self, segment: Segment, done: Callable[[Sequence[Finding]], object], about: Hashable = "typed") -> None:
        """Look at a segment as it is being typed, alone, and tell what is found there; only the newest is answered."""
        core = self._core
        if core is not None:
            work, idle = self._tasks.work, self._wait_for_idle()
            self._tasks.latest(about, work, lambda _, stop: check_work.try_out(core, segment, idle), done)

    def close(self) -> None:
        """Look at nothing any more: the talk is being let go."""
        self._is_closed = True
        self._soon.stop()
        self._latest.stop()
        if self._stop is not None:
            self._stop.set()

    def _go(self) -> None:
        """Begin the next piece of work, where none is under way; what is under way comes here when it is done."""
        choices, core = self._choices, self._core
        if self._stop is not None or self._is_closed or choices is None:
            return
        if self._is_stale:
            self._is_stale = self.has_failed = False
            self._forget_waiting()
            self._acts = []
            segments, ignored, idle = list(self._transcript), [*self._ignored, *self._always], self._wait_for_idle()
            task = self._tasks.work(
                lambda _, stop: check_work.look(segments, choices, ignored, stop, idle), self._on_look, self._fail
            )
        elif self._acts and core is not None:
            acts, self._acts = self._acts, []
            task = self._tasks.work(lambda _, stop: check_work.act(core, acts), self._on_followed, self._fail)
        elif self._waiting and core is not None:
            changes = tuple(self._waiting)
            self._forget_waiting()
            idle = self._wait_for_idle()
            task = self._tasks.work(
                lambda _, stop: check_work.follow(core, changes, idle), self._on_followed, self._fail
            )
        else:
            return
        self._stop = task.cancelled

    def _forget_waiting(self) -> None:
        self._waiting = []
        self._soon.stop()
        self._latest.stop()

    def _wait_for_idle(self) -> Callable[[], None]:
        if self._idle is None:
            self._idle = Idle(self)
        return self._idle.wait

    def _on_look(self, look: Look | None) -> None:
        self._stop = None
        if self._is_closed:
            return
        if look is not None and not self._is_stale:
            self._core, self._of, self.is_ready = look.findings, look.of, True
            self.problems = look.problems | self._remarks.keys()
            self._note_late()
            self.changed.emit(None)
            if look.trouble is not None:
                self.troubled.emit(look.trouble)
        self._go()

    def _on_followed(self, news: Mapping[int, tuple[Finding, ...]]) -> None:
        self._stop = None
        if self._is_closed:
            return
        if not self._is_stale:
            self._take(news)
            self._note_late()
            self.changed.emit(frozenset(news))
        self._go()

    def _take(self, news: Mapping[int, tuple[Finding, ...]]) -> None:
        for id, findings in news.items():
            if findings:
                self._of[id] = findings
            else:
                self._of.pop(id, None)
            self._note_problems(id)

    def _note_problems(self, id: int) -> None:
        if self.problems_of(id):
            self.problems.add(id)
        else:
            self.problems.discard(id)

    def _note_late(self) -> None:
        self._late = {change.id for change in self._waiting}

    def _fail(self, error: BaseException) -> None:
        """Look at everything again where changes did not fit; anything else is a mistake of the program."""
        self._stop = None
        if self._is_closed:
            return
        if isinstance(error, StaleEdit) and self._core is not None:
            self._core = None
            self.look_again()
        else:
            self._core, self.has_failed = None, True
            self._forget_waiting()
            self._tasks.failed.emit(error)
            self.changed.emit(None)
