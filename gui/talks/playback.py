"""The player and the talk on the screen: opened and left together, each following the other where wished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from dwuglos.timing.on_screen import ScreenTimes
from gui.player.sleep import SleepGuard
from gui.words import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dwuglos.talk.transcript import Change, Segment
    from gui.commands import Workplace
    from gui.session import Session


class TalkPlayback(QObject):
    """Connects the player of a window with whatever talk is open."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place.widget)
        self._place = place
        self._player = place.player
        self._guard = SleepGuard(place.tasks)
        self._times: ScreenTimes | None = None
        self._heard: tuple[int, ...] = ()
        self._is_following = self._is_sent = self._was_playing = False
        self._player.sent.connect(self._on_sent)
        self._player.moved.connect(self._on_moved)
        self._player.finished.connect(self._on_finished)
        self._player.state_changed.connect(self._on_state_changed)
        for signal in (self._player.state_changed, self._player.media_changed):
            signal.connect(lambda: place.menus.refresh_soon())

    def open_talk(self) -> None:
        """Be about the talk that is open now."""
        session = self._place.session
        if session is not None:
            self._times, self._heard = None, ()
            session.segments_changed.connect(self._on_segments_changed)
            session.cursor.moved.connect(self._on_cursor_moved)
            self._player.open_talk(session)

    def leave_talk(self) -> None:
        """Be about no talk."""
        self._player.leave_talk()
        self._guard.keep_awake(False)

    def _on_state_changed(self) -> None:
        is_playing = self._player.is_playing
        if is_playing and not self._was_playing:
            self._tick_at_start(self._player.position() or 0)
        self._was_playing = is_playing
        self._guard.keep_awake(is_playing, say("player", "A talk is being played.") if is_playing else "")

    def _on_segments_changed(self, changes: Sequence[Change]) -> None:
        if any(before is None or after is None or before[:4] != after[:4] for before, after in changes):
            self._times = None

    def _on_sent(self, position: int) -> None:
        self._is_sent = True
        if self._player.is_playing:
            self._tick_at_start(position)

    def _tick_at_start(self, position: int) -> None:
        """Let it be heard when a segment is played from its start."""
        if any(segment.start == position for segment in self._ticked(position)):
            self._player.tick(is_start=True)

    def _on_finished(self, end: int) -> None:
        if any(segment.end == end for segment in self._ticked(end - 1)):
            self._player.tick(is_start=False)

    def _ticked(self, position: int) -> list[Segment]:
        """Return the segments at a time, none where no ticks are wanted."""
        session = self._place.session
        if session is None or not self._place.settings.ticks:
            return []
        segments = (session.transcript.by_id(id) for id in self._at(session, position))
        return [segment for segment in segments if segment is not None]

    def _at(self, session: Session, position: int) -> tuple[int, ...]:
        if self._times is None:
            self._times = ScreenTimes(session.transcript)
        return self._times.at(position).ids

    def _on_moved(self, position: int) -> None:
        is_sent, self._is_sent = self._is_sent, False
        settings, session = self._place.settings, self._place.session
        if session is None or not (settings.ticks or settings.table_follows):
            return
        before, heard = self._heard, self._at(session, position)
        if heard == before:
            return
        self._heard = heard
        if not self._player.is_playing:
            return
        if settings.ticks and not is_sent:
            self._tick(before, heard)
        new = [id for id in heard if id not in before]
        if settings.table_follows and new:
            self._lead_table(new[0])

    def _tick(self, before: Sequence[int], heard: Sequence[int]) -> None:
        if any(id not in before for id in heard):
            self._player.tick(is_start=True)
        elif before:
            self._player.tick(is_start=False)

    def _lead_table(self, id: int) -> None:
        """Make a segment the current one, unless somebody types, or a filter hides it."""
        page = self._place.editor
        is_typing = isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit | QTextEdit)
        if page is None or page.table.open_cell is not None or is_typing or page.table.segments.row_of(id) is None:
            return
        self._is_following = True
        try:
            page.table.go_to(id)
        finally:
            self._is_following = False

    def _on_cursor_moved(self) -> None:
        session = self._place.session
        if self._is_following or session is None or not self._place.settings.playback_follows:
            return
        segment = session.cursor.current()
        if segment is not None and segment.start is not None and self._player.media is not None:
            self._player.seek(segment.start)
