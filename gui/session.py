"""What one window works on: the open talk, with its events as Qt signals. They become that here only."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dwuglos.talk.open_talk import OpenTalk, TalkChanges
from gui.claim import Claim
from gui.cursor import Cursor
from gui.discards import Discards
from gui.findings import TalkFindings
from gui.moves import Moves
from gui.remarks import TalkRemarks
from gui.saving import Saving
from gui.talk_memory import TalkMemory
from gui.talk_suggestions import TalkSuggestions
from gui.talk_terms import TalkTerms
from gui.tasks import Tasks
from gui.typing_journal import TypingJournal

if TYPE_CHECKING:
    from gui.opening import Opened


class Session(QObject):
    """An open talk."""

    rows_inserting = Signal(int)
    rows_inserted = Signal(int)
    rows_removing = Signal(int)
    rows_removed = Signal(int)
    rows_changed = Signal(int, int)
    segments_changed = Signal(object)
    """With the sequence of Change that was made, once for each edit, undo or redo, and when another's are followed."""
    article_changed = Signal(object)
    """With the sequence of PartChange."""
    history_changed = Signal()
    """Something was done or taken back; of a step that grows this comes now and then."""
    saved = Signal(object)
    """The last change is in the library since then (ms since 1970, UTC)."""
    save_failed = Signal(object)
    typed = Signal(int)
    """Other text is being typed into the segment of that id than before, or no more is."""
    read_only_changed = Signal()
    """The talk may be changed here from now on."""
    texts_refused = Signal(object)
    """With the list of RefusedText that another writer came before, and that nothing was done about yet."""
    settled = Signal()
    """Something that was under way is done, has failed, or is not waited for any more."""
    message = Signal(str)
    """Something the user should know, in a sentence."""

    def __init__(self, opened: Opened, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        stored, lock, why, self.library = opened
        talk = self.talk = OpenTalk(stored)
        self.tasks = tasks
        self.id, self.title, self.source_path = talk.id, talk.title, talk.source_path
        self.transcript, self.article = talk.transcript, talk.article
        self.history, self.counts = talk.history, talk.counts
        self.cursor = Cursor(self.id, self.transcript, self)
        self.discards = Discards(self.history, self)
        """What was typed and given up."""
        self.findings = TalkFindings(self.transcript, tasks, self)
        """What the checks find in it, once somebody says by which choices they run."""
        self.remarks = TalkRemarks(self.id, self.transcript, tasks, self)
        """What a language model said about it."""
        self.memory = TalkMemory(talk, self.cursor, tasks, self)
        """What the translation memory has for it, and learns of it."""
        self.terms = TalkTerms(talk, self.cursor, tasks, self)
        """The glossary, as far as it counts in it."""
        self.suggestions = TalkSuggestions(talk, self.cursor, self.memory, tasks, self)
        """What else there is for the current segment, and what completes the word that is typed."""
        self.before_leaving: list[Callable[[], bool]] = []
        """Asked before the talk is left: where one of them says False, it stays open."""
        self.is_over = False
        """Whether the talk was let go: what is still under way is waited for by nobody."""
        self._connect_talk()
        self.journal = TypingJournal(talk, tasks, self)
        # Before the moves: what these announce is on its way to the library.
        saving = self.saving = Saving(talk, self.journal, tasks, self)
        moves = self._moves = Moves(talk, tasks, self)
        # What is done to the talk is done by its parts, and asked for here.
        self.do, self.attempt, self.attempt_on_article = moves.do, moves.attempt, moves.attempt_on_article
        self.undo, self.redo = moves.undo, moves.redo
        self.type, self.stop_typing = self.journal.type, self.journal.stop
        self.forget_typings = self.journal.forget_found
        self.save, self.keep_video, self.keep_drafts = saving.save, saving.keep_video, saving.keep_drafts
        self.keep_media, self.keep_brief, self.catch_up = saving.keep_media, saving.keep_brief, saving.catch_up
        self.claim = Claim(talk, lock, why, tasks, self)
        self._connect_parts()
        self._moves.old_steps.fetch()

    def _connect_talk(self) -> None:
        self.transcript.inserting.connect(self.rows_inserting.emit)
        self.transcript.inserted.connect(self.rows_inserted.emit)
        self.transcript.removing.connect(self.rows_removing.emit)
        self.transcript.removed.connect(self.rows_removed.emit)
        self.transcript.changed.connect(lambda rows: self.rows_changed.emit(*rows))
        self.talk.changed.connect(self._on_changed)
        for part in (self.cursor, self.findings, self.remarks, self.memory, self.terms, self.suggestions):
            self.segments_changed.connect(part.follow)
        remarks = self.remarks
        remarks.changed.connect(lambda ids: self.findings.take_remarks({id: remarks.findings_of(id) for id in ids}))
        self.terms.changed.connect(self.suggestions.read_again)
        self.cursor.moved.connect(lambda: self.findings.be_at(self.cursor.segment))

    def _connect_parts(self) -> None:
        self._moves.made.connect(self.history_changed)
        self._moves.message.connect(self.message)
        self._moves.old_steps.moved_on.connect(self.settled)
        for hears in (self.saved, self.settled, self.memory.on_saved):
            self.saving.saved.connect(hears)
        for part in (self.saving, self.journal):
            part.failed.connect(self.save_failed)
            part.failed.connect(self.settled)
        self.saving.caught_up.connect(self._start_again)
        self.saving.refused.connect(self.texts_refused)
        self.claim.followed.connect(self.history_changed)
        self.claim.granted.connect(self._start_again)
        self.claim.granted.connect(self.read_only_changed)
        self.claim.failed.connect(self._moves.explain)
        self.journal.recovered.connect(self._on_recovered)
        self.journal.typed.connect(self.typed)

    @property
    def read_only_reason(self) -> str:
        """Why the talk cannot be changed, in a sentence; empty when it can be."""
        return self.talk.read_only_reason

    @property
    def is_saved(self) -> bool:
        """Whether everything that was wished for is done and in the library."""
        return self.saving.is_done and not self._moves.old_steps.is_waiting

    @property
    def is_saving(self) -> bool:
        """Whether something is under way to the library, or waits for something from there."""
        return not self.is_over and (self.saving.is_busy or self._moves.old_steps.is_waiting)

    def try_again(self) -> None:
        """Save what could not be saved before: edits, and text being typed."""
        self.saving.save()
        self.journal.try_again()

    def save_now(self) -> None:
        """Save what waits for its turn, text being typed too."""
        self.journal.write_now()
        self.try_again()

    def close(self) -> None:
        """Let others have the talk, once everything given to the library is done."""
        self.is_over = True
        for part in (self.findings, self.terms, self.suggestions, self.memory):
            part.close()
        for keeper in (self._moves, self.saving, self.journal, self.claim):
            keeper.close()
        self.settled.emit()

    def _on_changed(self, changes: TalkChanges) -> None:
        if changes.segments:
            self.segments_changed.emit(changes.segments)
        if changes.parts:
            self.article_changed.emit(changes.parts)

    def _start_again(self) -> None:
        self._moves.old_steps.start_again()
        self.history_changed.emit()

    def _on_recovered(self) -> None:
        if self.is_saved:
            self.saved.emit(self.talk.saved_at)
