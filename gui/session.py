"""What one window works on: the open talk, its history, and what of it is saved.

This is the only place where events of the core become Qt signals.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dwuglos.errors import DwuglosError, LibraryReadOnly, TalkInUse
from dwuglos.talk.article import Article
from dwuglos.talk.edits import Edit, Field
from dwuglos.talk.history import History, Write
from dwuglos.talk.transcript import STATES, State, Transcript
from gui.cursor import Cursor
from gui.tasks import Tasks
from gui.words import localized

if TYPE_CHECKING:
    from dwuglos.store.library import Library
    from dwuglos.store.locks import TalkLock
    from dwuglos.talk.stored_talk import StoredTalk, Typing
    from dwuglos.talk.video import Video

JOURNAL_MS = 400
"""How long typed text may wait until it is written down; within a second is promised."""
RETRY_MS = 5000
"""How soon a failed save is tried again."""
GROWN_MS = 200
"""How often is told that a step has grown, as by drafts that come: nobody counts faster."""

Opened = tuple["StoredTalk", "TalkLock | None"]


def open_talk(library: Library, id: int) -> Opened:
    """Fetch a talk and take it for writing; where that cannot be, it is opened to be read. Runs in the store lane."""
    lock, why = None, ""
    try:
        lock = library.lock_talk(id)
    except (TalkInUse, LibraryReadOnly) as error:
        why = localized(error)
    try:
        return library.open_talk(id, why), lock
    except BaseException:
        if lock is not None:
            lock.release()
        raise


class Session(QObject):
    """An open talk."""

    rows_inserting = Signal(int)
    rows_inserted = Signal(int)
    rows_removing = Signal(int)
    rows_removed = Signal(int)
    rows_changed = Signal(int, int)
    segments_changed = Signal(object)
    """With the sequence of Change that was made, once for each edit, undo or redo."""
    article_changed = Signal(object)
    """With the sequence of PartChange."""
    history_changed = Signal()
    """Something was done or taken back; a step that grows is told of now and then."""
    saved = Signal(object)
    """The last change is in the library since then (ms since 1970, UTC)."""
    save_failed = Signal(object)
    message = Signal(str)
    """Something the user should know, in a sentence."""

    def __init__(self, opened: Opened, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        talk, self._lock = opened
        self.id = talk.summary.id
        self.title = talk.summary.title
        self.facts = talk.facts
        self.read_only_reason = talk.read_only_reason
        self.saved_at = talk.summary.changed
        self.typings: tuple[Typing, ...] = talk.typings
        self.tasks = tasks
        self.transcript = Transcript(talk.segments)
        self.transcript.reserve_ids(talk.highest_id)
        self.article = Article(talk.article)
        self.article.reserve_ids(talk.highest_part)
        self.history = History(self.transcript, talk.done, talk.undone, talk.last_step, self._load_step, self.article)
        self.cursor = Cursor(self.id, self.transcript, self)
        self.segments_changed.connect(self.cursor.follow)
        self.counts: dict[State, int] = dict.fromkeys(STATES, 0)
        for segment in self.transcript:
            self.counts[segment.state] += 1
        self._unsaved: list[Write] = []
        self._saving = False
        self._typing: tuple[int, Field, str] | None = None
        self._journalled = self._typing_failed = False
        self._journal = QTimer(self, singleShot=True, interval=JOURNAL_MS)
        self._journal.timeout.connect(self._keep_typing)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self.try_again)
        self._announced_move: tuple[int, str] | None = None
        self._grown = QTimer(self, singleShot=True, interval=GROWN_MS)
        self._grown.timeout.connect(self.history_changed)
        self.transcript.inserting.connect(self.rows_inserting.emit)
        self.transcript.inserted.connect(self.rows_inserted.emit)
        self.transcript.removing.connect(self.rows_removing.emit)
        self.transcript.removed.connect(self.rows_removed.emit)
        self.transcript.changed.connect(lambda rows: self.rows_changed.emit(*rows))
        self.article.changed.connect(self.article_changed.emit)
        self.history.written.connect(self._on_written)

    # Changing

    def do(self, edit: Edit | None) -> bool:
        """Carry out an edit and save it; False when there was nothing to do or the talk may only be read."""
        if edit is None:
            return False
        if self.read_only_reason:
            self.message.emit(self.read_only_reason)
            return False
        self.history.do(edit)
        return True

    def attempt(self, make: Callable[[Transcript], Edit | None]) -> bool:
        """Make an edit and carry it out; when the wish cannot be met, say why."""
        try:
            return self.do(make(self.transcript))
        except DwuglosError as error:
            self.message.emit(localized(error))
            return False

    def attempt_on_article(self, make: Callable[[Article], Edit | None]) -> bool:
        """Make an edit of the article and carry it out; when the wish cannot be met, say why."""
        return self.attempt(lambda _: make(self.article))

    def keep_video(self, video: Video) -> None:
        """Remember facts about the video: they are the talk's, and no edit of anybody's text."""
        if self.read_only_reason or video == self.facts.video:
            return
        self.facts = replace(self.facts, video=video)
        self.tasks.store(lambda library: library.keep_video(self.id, video), None, self.save_failed.emit)

    def undo(self) -> Edit | None:
        """Take the last step back; None when it cannot be."""
        return self._step_through(self.history.undo)

    def redo(self) -> Edit | None:
        """Do again what was taken back last; None when it cannot be."""
        return self._step_through(self.history.redo)

    def _step_through(self, move: Callable[[], Edit]) -> Edit | None:
        if self.read_only_reason:
            self.message.emit(self.read_only_reason)
            return None
        try:
            return move()
        except DwuglosError as error:
            self.message.emit(localized(error))
            return None

    def _load_step(self, number: int) -> Edit:
        return self.tasks.store_now(lambda library: library.step_edit(self.id, number))

    # Saving

    @property
    def is_saved(self) -> bool:
        """Whether every change is in the library."""
        return not self._unsaved

    @property
    def is_saving(self) -> bool:
        """Whether the library has been given changes and has not answered yet."""
        return self._saving

    def save(self) -> None:
        """Give the library what it does not have yet; all of it in one transaction."""
        if self._saving or not self._unsaved:
            return
        self._saving = True
        writes = tuple(self._unsaved)

        def done(at: int) -> None:
            self._saving = False
            del self._unsaved[: len(writes)]
            self.saved_at = at
            self.saved.emit(at)
            self.save()

        self.tasks.store(lambda library: library.write(self.id, writes), done, self._on_save_failed)

    def try_again(self) -> None:
        """Save what could not be saved before: edits, and text being typed."""
        self.save()
        if self._typing_failed:
            self._keep_typing()

    def _on_written(self, write: Write) -> None:
        for change in write.changes:
            if change.before is not None:
                self.counts[change.before.state] -= 1
            if change.after is not None:
                self.counts[change.after.state] += 1
        if write.changes:
            self.segments_changed.emit(write.changes)
        self._unsaved.append(write)
        self.save()
        move = (write.step, write.kind)
        if move != self._announced_move:
            self._announced_move = move
            self._grown.stop()
            self.history_changed.emit()
        elif not self._grown.isActive():
            self._grown.start()

    def _on_save_failed(self, error: BaseException) -> None:
        self._saving = False
        self.save_failed.emit(error)
        self._retry.start()

    def type(self, segment: int, field: Field, text: str) -> None:
        """Note text being typed; it is written down within a second, whether typing goes on or not."""
        if self.read_only_reason:
            return
        self._typing = (segment, field, text)
        if not self._journal.isActive():
            self._journal.start()

    def stop_typing(self, segment: int, became_edit: bool) -> None:
        """Stop noting what is typed: it became an edit, which replaces the note in the library, or it was given up."""
        self._typing = None
        self._journal.stop()
        was_found = any(typing.segment == segment for typing in self.typings)
        self.typings = tuple(typing for typing in self.typings if typing.segment != segment)
        if (self._journalled or was_found) and not became_edit:
            self.tasks.store(lambda library: library.forget_typing(self.id, segment), None, self.save_failed.emit)
        self._journalled = False

    def forget_typings(self) -> None:
        """Drop text that was found unfinished when the talk was opened."""
        found, self.typings = self.typings, ()
        if found and not self.read_only_reason:
            segments = [typing.segment for typing in found]
            self.tasks.store(lambda library: library.forget_typing(self.id, *segments), None, self.save_failed.emit)

    def _keep_typing(self) -> None:
        if self._typing is None:
            return
        segment, field, text = self._typing
        self._journalled = True

        def done(_: None) -> None:
            if self._typing_failed and self.is_saved:
                self.saved.emit(self.saved_at)
            self._typing_failed = False

        def failed(error: BaseException) -> None:
            self._typing_failed = True
            self.save_failed.emit(error)
            self._retry.start()

        self.tasks.store(lambda library: library.keep_typing(self.id, segment, field, text), done, failed)

    def close(self) -> None:
        """Let others have the talk, once everything given to the library is done."""
        self._journal.stop()
        self._retry.stop()
        self._grown.stop()
        lock, self._lock = self._lock, None
        if lock is not None:
            self.tasks.store(lambda _library: lock.release(), None, None)
