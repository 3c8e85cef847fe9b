"""Text that is being typed and is no edit yet: noted in the library, so that it outlives the program."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from dwuglos.talk.open_talk import OpenTalk, TalkChanges
from dwuglos.talk.stored_talk import TypingPlace
from dwuglos.talk.transcript import Segment
from gui.tasks import Tasks

NOTE_MS = 400
"""How long typed text may wait until it is written down; within a second is promised."""

RETRY_MS = 5000
"""How soon what could not be written is tried again."""


class TypingJournal(QObject):
    """Notes what is typed into one segment at a time, and lets the note go once it became an edit or was given up.

    An edit of a segment replaces the note of it in the library by itself.
    """

    failed = Signal(object)
    recovered = Signal()
    """Text that could not be written down has been."""
    typed = Signal(int)
    """Other text is being typed into the segment of that id than before, or no more is."""

    def __init__(self, talk: OpenTalk, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._talk = talk
        self._tasks = tasks
        self._typing: tuple[int, TypingPlace, str] | None = None
        self._noted = {typing.segment for typing in talk.typings}
        self._has_failed = self._is_over = False
        self._soon = QTimer(self, singleShot=True, interval=NOTE_MS)
        self._soon.timeout.connect(self._note)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self.try_again)
        talk.changed.connect(self._on_changed)

    @property
    def is_waiting(self) -> bool:
        """Whether something was typed that is not written down yet."""
        return self._soon.isActive()

    @property
    def unkept(self) -> tuple[int, TypingPlace, str] | None:
        """What is being typed, where the library could not note it."""
        return self._typing if self._has_failed else None

    def type(self, segment: int, field: TypingPlace, text: str) -> None:
        """Note text being typed; it is written down within a second, whether typing goes on or not."""
        if self._talk.read_only_reason:
            return
        self._typing = (segment, field, text)
        self.typed.emit(segment)
        if not self._soon.isActive():
            self._soon.start()

    def stop(self, segment: int, became_edit: bool) -> None:
        """Note no more of what is typed, and forget what was noted of a segment, unless an edit replaces it."""
        if self._typing is not None and self._typing[0] == segment:
            self._typing = None
            self._soon.stop()
            self.typed.emit(segment)
        self._talk.typings = tuple(typing for typing in self._talk.typings if typing.segment != segment)
        if not became_edit:
            self._forget({segment})

    def in_hand(self, segment: int) -> tuple[TypingPlace, str] | None:
        """Return what is being typed into a segment, and where; None for nothing."""
        return self._typing[1:] if self._typing is not None and self._typing[0] == segment else None

    def as_typed(self, id: int) -> Segment | None:
        """Return a segment with the text that is being typed into one of its cells."""
        segment, typing = self._talk.transcript.by_id(id), self.in_hand(id)
        if segment is None or typing is None or typing[0] == "sentence":
            return segment
        field, text = typing
        return segment._replace(source=text) if field == "source" else segment._replace(target=text)

    def write_now(self) -> None:
        """Write down at once what is being typed."""
        if self._soon.isActive():
            self._soon.stop()
            self._note()

    def take_up(self, segment: int, field: TypingPlace, text: str) -> None:
        """Note a text that had to be put aside, as if it were being typed, for whoever looks for what is unfinished."""
        id = self._talk.id
        self._noted.add(segment)
        self._tasks.store(lambda library: library.keep_typing(id, segment, field, text), None, self._tell)

    def forget_found(self) -> None:
        """Forget text that was found unfinished when the talk was opened."""
        found, self._talk.typings = self._talk.typings, ()
        self._forget({typing.segment for typing in found})

    def try_again(self) -> None:
        """Write down what could not be."""
        if self._has_failed:
            self._note()

    def close(self) -> None:
        """Write nothing down any more, and hear no answer that is under way: the talk is being let go."""
        self._is_over = True
        self._soon.stop()
        self._retry.stop()

    def _on_changed(self, changes: TalkChanges) -> None:
        if self._noted:  # hardly ever, while an edit may be of thousands
            self._noted.difference_update(change.id for change in changes.segments)

    def _forget(self, segments: set[int]) -> None:
        id, noted = self._talk.id, sorted(segments & self._noted)
        self._noted -= segments
        if noted and not self._talk.read_only_reason:
            self._tasks.store(lambda library: library.forget_typing(id, *noted), None, self._tell)

    def _note(self) -> None:
        if self._typing is None:
            return
        id, (segment, field, text) = self._talk.id, self._typing
        self._noted.add(segment)
        self._tasks.store(
            lambda library: library.keep_typing(id, segment, field, text), self._on_noted, self._on_failed
        )

    def _on_noted(self, _: None) -> None:
        if self._has_failed and not self._is_over:
            self._has_failed = False
            self.recovered.emit()

    def _on_failed(self, error: BaseException) -> None:
        self._has_failed = True
        self._tell(error)
        if not self._is_over:
            self._retry.start()

    def _tell(self, error: BaseException) -> None:
        if not self._is_over:
            self.failed.emit(error)
