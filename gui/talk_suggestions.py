"""What there is for the current segment besides the memory: drafts of machines, terms, words of dictionaries.

It is all looked up beside the work, while somebody watches; so are the words that what is typed may be completed to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.transcript import has_other_source
from gui.cursor import Cursor
from gui.suggestion import Suggestion
from gui.talk_memory import SOON_MS, TalkMemory
from gui.tasks import Tasks

if TYPE_CHECKING:
    from dwuglos.drafts.proposals import Proposal
    from dwuglos.settings import Settings
    from dwuglos.store.library import Library
    from dwuglos.suggestions.completion import Completions
    from dwuglos.talk.transcript import Change, Segment
    from gui.word_sources import WordsFound, WordSources

AROUND = 300
"""Segments on each side of the current one whose Polish words are offered while one types."""
_BLOCK = 100
"""Segments by which the cursor has to move until these words are gathered again."""


class SuggestionChoices(NamedTuple):
    """What the user has chosen: the file of a glossary, own dictionaries, and the values of services."""

    glossary: str = ""
    lexicons: tuple[str, ...] = ()
    services: Mapping[str, Mapping[str, str]] = {}

    @classmethod
    def of(cls, settings: Settings) -> SuggestionChoices:
        """Return what the settings say."""
        glossary = settings.services.get("language-model", {}).get("glossary", "")
        return cls(glossary, tuple(settings.lexicons), dict(settings.services))


class Answer(NamedTuple):
    """What was looked up for a segment."""

    sources: WordSources
    machine: tuple[Proposal, ...]
    found: WordsFound


class Gathered(NamedTuple):
    """What may be completed in a segment, with the words around it and where these are from."""

    sources: WordSources
    block: int
    words: Counter[str]
    completions: Completions


class TalkSuggestions(QObject):
    """The suggestions for the current segment, as long as the panel is seen, and completions while one types."""

    changed = Signal()
    """There are other suggestions, or another one is chosen, or it is known why there are none."""
    taken = Signal(object)
    """With the Suggestion that is to be put into the Polish."""
    completions_ready = Signal()

    def __init__(self, talk: OpenTalk, cursor: Cursor, memory: TalkMemory, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._talk, self._cursor, self._memory, self._tasks = talk, cursor, memory, tasks
        self._question, self._typing_question = ("suggestions", id(self)), ("completions", id(self))
        self._choices = SuggestionChoices()
        self._sources: WordSources | None = None
        self._is_watched = self._is_over = False
        self._typing: int | None = None
        self._machine: tuple[Proposal, ...] = ()
        self._found: WordsFound | None = None
        self._is_waiting = False
        self._failure: BaseException | None = None
        self._around: tuple[int, Counter[str]] = (-1, Counter())
        self.segment: int | None = None
        """The segment that the suggestions are for."""
        self.rows: tuple[Suggestion, ...] = ()
        """The suggestions in the order they are shown and numbered; none as long as some are looked for."""
        self.chosen = 0
        """The one of the `rows` that is taken word by word."""
        self.completions: Completions | None = None
        """What may be completed in the segment that is typed in, once it is known."""
        self.asking: str = ""
        """The title of the service that is being asked for the segment; empty when none is."""
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._look)
        self._gather = QTimer(self, singleShot=True, interval=SOON_MS)
        self._gather.timeout.connect(self._complete)
        cursor.moved.connect(self._on_moved)
        memory.found.connect(self._on_memory)

    def close(self) -> None:
        """Look for nothing any more, and hear no answer that is under way: the talk is let go.

        Its pages are there for a moment longer, and may still ask.
        """
        self._is_over = True
        self._soon.stop()
        self.stop_helping()
        self.watch(False)

    def use(self, choices: SuggestionChoices) -> None:
        """Look by these choices from now on; files are read anew when they are needed next."""
        self._choices = choices
        self.read_again()

    def read_again(self) -> None:
        """Look in the glossary and in the dictionaries as they are now: they have changed."""
        self._sources = None
        if self._is_watched:
            self._soon.start()

    # Suggestions

    @property
    def failures(self) -> list[BaseException]:
        """Why something cannot be looked up, such as a damaged memory or a dictionary that is gone."""
        failures = [each for each in (self._memory.failure, self._failure) if each is not None]
        return failures + ([] if self._sources is None else list(self._sources.failures))

    @property
    def is_watched(self) -> bool:
        """Whether somebody looks at the suggestions."""
        return self._is_watched

    @property
    def is_looking(self) -> bool:
        """Whether something has not been answered yet."""
        return self._is_watched and (self._is_waiting or self._soon.isActive() or self._memory.is_looking)

    def watch(self, is_watched: bool) -> None:
        """Look for suggestions from now on, or no longer."""
        is_watched = self._is_watched = is_watched and not self._is_over
        self._memory.watch(is_watched, self)
        if is_watched:
            self._look()
        else:
            self._forget()

    def take(self, row: int) -> None:
        """Let one of the rows be put into the Polish."""
        if row < len(self.rows):
            self.taken.emit(self.rows[row])

    def choose(self, row: int) -> None:
        """Make one of the rows that which is taken word by word."""
        if row != self.chosen and 0 <= row < len(self.rows):
            self.chosen = row
            self.changed.emit()

    def propose(self, segment: int, engine: str, text: str) -> None:
        """Show what a service has just answered for a segment, first, and choose it."""
        from dwuglos.drafts.proposals import Proposal

        if segment != self.segment or not self._is_watched:
            return
        others = tuple(each for each in self._machine if each.text != text)
        self._machine = (Proposal(engine, text), *others)
        self._tell()
        self.choose(next((n for n, each in enumerate(self.rows) if each.text == text and each.is_whole), 0))

    def be_asking(self, title: str) -> None:
        """Say that a service is asked, or with no title that none is any more."""
        self.asking = title
        self.changed.emit()

    def follow(self, changes: Sequence[Change]) -> None:
        """Look again when the English of the segment has changed."""
        if self._is_watched and has_other_source(changes, self.segment):
            self._soon.start()

    def _on_moved(self) -> None:
        if self._is_watched and self._cursor.segment != self.segment:
            self._soon.start()

    def _on_memory(self) -> None:
        if self._is_watched:
            self._tell()
        if self._typing is not None:
            self._gather.start()

    def _tell(self) -> None:
        """Put together what was found, once all of it is there: what has a number keeps it."""
        if not self.is_looking:
            self.rows = () if self.segment is None else tuple(self._put_together())
        self.chosen = min(self.chosen, max(0, len(self.rows) - 1))
        self.changed.emit()

    def _put_together(self) -> Iterator[Suggestion]:
        matches = self._memory.matches
        for match in matches:
            unit = match.unit
            yield Suggestion("memory", unit.target, unit.source, unit.title, match.score, match.is_in_context)
        texts = {match.unit.target for match in matches}
        for proposal in self._machine:
            if proposal.text not in texts:
                yield Suggestion("machine", proposal.text, origin=proposal.engine)
        if self._found is not None:
            for term in self._found.terms:
                yield Suggestion("term", term.polish, term.english, forbidden=term.forbidden)
            for found in self._found.words:
                yield Suggestion("word", found.senses[0][0], found.english, senses=found.senses)

    def _drop_question(self) -> None:
        self._tasks.drop(self._question)
        self._is_waiting = False

    def _forget(self) -> None:
        self._drop_question()
        self.segment, self._machine, self._found = None, (), None
        self.rows, self.chosen = (), 0

    def _look(self) -> None:
        if not self._is_watched:
            return
        segment = self._cursor.current()
        if self.segment != self._cursor.segment:
            self._forget()  # of the same one, what there was stays until it is known what there is
            self.segment = self._cursor.segment
        if segment is not None and segment.source.strip():
            self._ask_library(segment)
        else:
            self._drop_question()
            self._machine, self._found = (), None
        self._tell()

    def _ask_library(self, segment: Segment) -> None:
        transcript, choices, kept = self._talk.transcript, self._choices, self._sources
        talk, row = self._talk.id, transcript.row_of(segment.id)
        first = max(0, row - AROUND)
        around = transcript.segments[first : row + AROUND]

        def find(library: Library) -> Answer:
            from dwuglos.drafts.proposals import proposals, request_for
            from gui.word_sources import sources_of

            sources = kept or sources_of(library, talk, choices.glossary, choices.lexicons)
            machine = proposals(library, talk, request_for(around, row - first), choices.services)
            return Answer(sources, tuple(machine), sources.find(segment.source))

        self._is_waiting = True
        self._tasks.latest(self._question, self._tasks.read, find, self._take_answer, self._fail)

    def _take_answer(self, answer: Answer) -> None:
        self._sources, self._machine, self._found = answer
        self._is_waiting, self._failure = False, None
        self._tell()
        if self._typing is not None:
            self._gather.start()

    def _fail(self, error: BaseException) -> None:
        self._is_waiting, self._failure = False, error
        self._tell()

    # Completions

    def help_typing(self, segment: int) -> None:
        """Gather what may be completed in a segment that somebody types in."""
        if segment == self._typing or self._is_over:
            return
        self._typing, self.completions = segment, None
        self._memory.watch(True, self._typing_question)
        self._gather.start()

    def stop_helping(self) -> None:
        """Gather nothing any more: nobody types."""
        self._typing, self.completions = None, None
        self._gather.stop()
        self._tasks.drop(self._typing_question)
        self._memory.watch(False, self._typing_question)

    def _complete(self) -> None:
        transcript, id = self._talk.transcript, self._typing
        segment = None if id is None else transcript.by_id(id)
        if segment is None:
            return
        row = transcript.row_of(segment.id)
        block, around = row // _BLOCK, self._around[1]
        texts: list[str] | None = None
        if block != self._around[0]:
            near = transcript.segments[max(0, row - AROUND) : row + AROUND]
            texts = [each.target for each in near if each.target]
        nearest = [match.unit.target for match in self._memory.matches if self._memory.segment == segment.id]
        nearest += [each.text for each in self._machine if self.segment == segment.id]
        nearest.append(segment.target)
        talk, choices, kept, english = self._talk.id, self._choices, self._sources, segment.source

        def gather(library: Library) -> Gathered:
            from dwuglos.suggestions.completion import Completions, words_of
            from dwuglos.suggestions.term_forms import forms_of
            from gui.word_sources import sources_of

            sources = kept or sources_of(library, talk, choices.glossary, choices.lexicons)
            words = around if texts is None else words_of(texts)
            terms = [term.polish for term in sources.terms(english)]
            return Gathered(sources, block, words, Completions([*terms, *words_of(nearest)], words, [*forms_of(terms)]))

        self._tasks.latest(self._typing_question, self._tasks.read, gather, self._take_completions, lambda _: None)

    def _take_completions(self, gathered: Gathered) -> None:
        self._sources, block, words, completions = gathered
        self._around = block, words
        if self._typing is not None:
            self.completions = completions
            self.completions_ready.emit()
