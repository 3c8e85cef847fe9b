"""One talk in hand, whoever holds it: a window, the command line, or a change of many talks at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from dwuglos.talk.article import Article, PartChange
from dwuglos.talk.edits import Edit
from dwuglos.talk.event import Event
from dwuglos.talk.history import History, Write
from dwuglos.talk.media import Media
from dwuglos.talk.stored_talk import StoredSteps, StoredTalk, StoredWrites
from dwuglos.talk.transcript import STATES, Change, State, Transcript
from dwuglos.talk.video import Video


class TalkChanges(NamedTuple):
    """What one move did to a talk: to its segments, and to the parts of its article."""

    segments: Sequence[Change]
    parts: Sequence[PartChange]


class OpenTalk:
    """A talk that is worked on: its transcript, its article, their history, and facts about it.

    `changed` carries exactly what changed, once for each edit, undo, redo and `follow`, after it has. `written` carries
    what the library has to keep of a move; what is followed is there already. `load` fetches the edit of a step of an
    earlier session; without it such a step can be taken back only once `history.supply` has brought its edit.
    """

    def __init__(self, stored: StoredTalk, load: Callable[[int], Edit] | None = None) -> None:
        self.id = stored.summary.id
        self.title = stored.summary.title
        self.source_path = stored.summary.source_path
        self.facts = stored.facts
        self.typings = stored.typings
        self.read_only_reason = stored.read_only_reason
        self.is_damaged = stored.damage is not None
        self.saved_at = stored.summary.changed
        self.version = stored.version
        self.transcript = Transcript(stored.segments)
        self.transcript.reserve_ids(stored.highest_id)
        self.article = Article(stored.article)
        self.article.reserve_ids(stored.highest_part)
        self.history = History(self.transcript, stored.done, stored.undone, stored.last_step, load, self.article)
        self.counts: dict[State, int] = dict.fromkeys(STATES, 0)
        for segment in self.transcript:
            self.counts[segment.state] += 1
        self.changed: Event[TalkChanges] = Event()
        self.written: Event[Write] = Event()
        self.history.written.connect(self._on_written)

    def keep_video(self, video: Video) -> bool:
        """Remember facts about the video, which are no edit of anybody's text; False when they are the same."""
        if video == self.facts.video:
            return False
        self.facts = replace(self.facts, video=video)
        return True

    def keep_media(self, media: Media | None) -> bool:
        """Remember what is played along with the talk, which is no edit either; False when it is the same."""
        if media == self.facts.media:
            return False
        self.facts = replace(self.facts, media=media)
        return True

    def keep_synopsis(self, synopsis: str) -> bool:
        """Remember what a language model is told of the talk, which is no edit either; False when it is the same."""
        if synopsis == self.facts.synopsis:
            return False
        self.facts = replace(self.facts, synopsis=synopsis)
        return True

    def follow(self, news: StoredWrites) -> None:
        """Do what another writer has done and kept, in order. Raises StaleEdit where a move does not fit."""
        followed: list[Write] = []
        try:
            for write in news.writes:
                self.history.follow(write)
                self._reserve_ids(write)
                followed.append(write)
            self.version = news.version
        finally:
            self._announce(followed)

    def start_over(self, unsaved: Sequence[Write], news: StoredWrites, steps: StoredSteps) -> list[Write]:
        """Put `unsaved` moves behind those another writer has kept meanwhile, which led to `steps`.

        Each is made and `written` once more, as a move of its own. Return those that no longer fit and were not.
        Raises StaleEdit, with the talk as it was before the unsaved moves, where the news themselves do not fit.
        """
        for write in reversed(unsaved):
            self._carry_out(Edit(write.label, write.changes, write.parts).inverse)
        for write in news.writes:
            self._carry_out(Edit(write.label, write.changes, write.parts))
            self._reserve_ids(write)
        grown = {write.step for write in (*unsaved, *news.writes) if write.kind == "do"}
        self.history.start_from(steps.done, steps.undone, steps.last_step, grown)
        self.version = news.version
        return [write for write in unsaved if not self.history.make_again(write)]

    def _carry_out(self, edit: Edit) -> None:
        edit.apply(self.transcript, self.article)
        self._announce([edit])

    def _reserve_ids(self, write: Write) -> None:
        self.transcript.reserve_ids(max((change.id for change in write.changes), default=0))
        self.article.reserve_ids(max((change.id for change in write.parts), default=0))

    def _on_written(self, write: Write) -> None:
        self._announce([write])
        self.written.emit(write)

    def _announce(self, moves: Sequence[Write | Edit]) -> None:
        """Count the segments again that changed, and say which did."""
        changes = tuple(chain.from_iterable(move.changes for move in moves))
        parts = tuple(chain.from_iterable(move.parts for move in moves))
        for change in changes:
            if change.before is not None:
                self.counts[change.before.state] -= 1
            if change.after is not None:
                self.counts[change.after.state] += 1
        if changes or parts:
            self.changed.emit(TalkChanges(changes, parts))
