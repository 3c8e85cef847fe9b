"""What of an open talk the library does not have yet, given to it in order until it has everything."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dwuglos.errors import StaleTalk
from dwuglos.talk.history import Write
from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.refused_texts import RefusedText, refused_texts
from dwuglos.talk.stored_talk import SavedTalk, StoredSteps, StoredWrites
from gui.tasks import Tasks
from gui.typing_journal import RETRY_MS, TypingJournal

if TYPE_CHECKING:
    from dwuglos.store.library import Library
    from dwuglos.store.lost_library import TalkInHand
    from dwuglos.store.values import KeptDraft
    from dwuglos.talk.brief import Brief
    from dwuglos.talk.media import Media
    from dwuglos.talk.video import Video


class Saving(QObject):
    """Saves each move of a talk's history as soon as it is made; what waits goes in one transaction."""

    saved = Signal(object)
    """The last change is in the library since then (ms since 1970, UTC)."""
    failed = Signal(object)
    caught_up = Signal()
    """Another writer came before; what they kept is in the talk, and what is done here stands behind it."""
    refused = Signal(object)
    """With a list of RefusedText, all that nothing was done about yet; it is empty where no text was refused."""

    def __init__(self, talk: OpenTalk, journal: TypingJournal, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._talk = talk
        self._journal = journal
        self._tasks = tasks
        self._unsaved: list[Write] = []
        self._aside: list[RefusedText] = []
        self._is_over = False
        self.is_busy = False
        """Whether the library has been given changes and has not answered yet."""
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self.save)
        talk.written.connect(self._on_written)

    @property
    def is_done(self) -> bool:
        """Whether every change is in the library."""
        return not self._unsaved

    @property
    def unsaved(self) -> tuple[Write, ...]:
        """The moves that the library has not said it has, the oldest first."""
        return tuple(self._unsaved)

    def in_hand(self) -> TalkInHand:
        """Return the talk as it is now, and what of it the library does not have."""
        from dwuglos.store.lost_library import TalkInHand

        talk, segments, parts = self._talk, list(self._talk.transcript), list(self._talk.article.parts)
        return TalkInHand(talk.id, talk.version, talk.title, segments, parts, talk.facts, self.unsaved)

    def save(self) -> None:
        """Give the library what it does not have yet; all of it in one transaction."""
        if self.is_busy or not self._unsaved:
            return
        self.is_busy = True
        id, version, writes = self._talk.id, self._talk.version, tuple(self._unsaved)

        def done(saved: SavedTalk) -> None:
            self.is_busy = False
            del self._unsaved[: len(writes)]
            self._talk.saved_at, self._talk.version = saved
            if not self._is_over:
                self.saved.emit(saved.at)
            self.save()

        self._tasks.store(lambda library: library.write(id, writes, version), done, self._on_failed)

    def catch_up(self) -> None:
        """Take over what another writer has kept, where nothing that was done here waits."""
        if not (self.is_busy or self._unsaved or self._talk.read_only_reason):
            self.is_busy = True
            self._tasks.read(self._look, self._on_news, self._fail)

    def keep_video(self, video: Video) -> None:
        """Remember facts about the video: they are the talk's, and no edit of anybody's text."""
        id = self._talk.id
        if not self._talk.read_only_reason and self._talk.keep_video(video):
            self._tasks.store(lambda library: library.keep_video(id, video), None, self._tell)

    def keep_media(self, media: Media | None) -> None:
        """Remember what is played along with the talk, None for nothing."""
        id = self._talk.id
        if not self._talk.read_only_reason and self._talk.keep_media(media):
            self._tasks.store(lambda library: library.keep_media(id, media), None, self._tell)

    def keep_brief(self, brief: Brief) -> None:
        """Remember what a language model is told of the talk."""
        id = self._talk.id
        if not self._talk.read_only_reason:
            self._talk.keep_synopsis(brief.synopsis)
            self._tasks.store(lambda library: library.keep_brief(id, brief), None, self._tell)

    def keep_drafts(self, engine: str, drafts: Sequence[KeptDraft]) -> None:
        """Note in the journal what a service, by name, has answered."""
        id = self._talk.id
        self._tasks.store(lambda library: library.keep_drafts(id, engine, drafts), None, self._tell)

    def close(self) -> None:
        """Try nothing again, and hear no answer that is under way: the talk is being let go."""
        self._is_over = True
        self._retry.stop()

    def _on_written(self, write: Write) -> None:
        self._unsaved.append(write)
        self.save()

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, StaleTalk):
            self._tasks.read(self._look, self._on_news, self._fail)
        else:
            self._fail(error)

    def _fail(self, error: BaseException) -> None:
        self.is_busy = False
        self._tell(error)
        if not self._is_over:
            self._retry.start()

    def _tell(self, error: BaseException) -> None:
        if not self._is_over:
            self.failed.emit(error)

    def _put_aside(self, texts: Sequence[RefusedText]) -> None:
        for segment, field, text in texts:
            if segment is not None and field in ("source", "target"):
                self._journal.take_up(segment, field, text)
        self._aside += texts
        self.refused.emit(self._aside)

    def _look(self, library: Library) -> tuple[StoredWrites, StoredSteps]:
        """Return what another writer has kept meanwhile, and what that led to."""
        while True:
            news, steps = library.writes_since(self._talk.id, self._talk.version), library.steps(self._talk.id)
            if news.version == steps.version:  # else somebody has written between the two
                return news, steps

    def _on_news(self, news: tuple[StoredWrites, StoredSteps]) -> None:
        if self._is_over:
            self.is_busy = False
            return
        unsaved, self._unsaved = self._unsaved, []
        try:
            refused = self._talk.start_over(unsaved, *news)  # and what fits is unsaved once more
        except Exception as error:  # also one that nobody foresees: what is unsaved stays so, and nobody waits for ever
            self._unsaved = unsaved
            self._fail(error)
            return
        self.is_busy = False
        self.caught_up.emit()
        if refused:
            self._put_aside(refused_texts(refused, self._talk))
        if self._unsaved:
            self.save()
        else:
            self.saved.emit(self._talk.saved_at)
