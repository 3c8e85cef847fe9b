"""What stands over the picture at a time: the segments of the open talk, with what is being typed into them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dwuglos.timing.on_screen import ScreenTimes, Stretch

if TYPE_CHECKING:
    from dwuglos.exporting.on_screen import ScreenText, Shown
    from dwuglos.settings import Settings
    from dwuglos.talk.transcript import Change
    from gui.session import Session

_AFTER_KEY_MS = 5
"""How long a text being typed waits: its own field comes first."""


class Subtitles(QObject):
    """The texts on the screen at the time that was asked for last."""

    changed = Signal()

    def __init__(self, session: Session | None, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._times: ScreenTimes | None = None
        self._stretch: Stretch | None = None
        self._time = 0
        self.texts: list[ScreenText] = []
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_KEY_MS)
        self._soon.timeout.connect(self.look_again)
        if session is not None:
            session.typed.connect(self._on_typed)
            session.segments_changed.connect(self._on_changed)

    @property
    def ids(self) -> tuple[int, ...]:
        """The segments on the screen."""
        return self._stretch.ids if self._stretch is not None else ()

    @property
    def shown(self) -> Shown:
        """Which languages are shown."""
        from dwuglos.exporting.on_screen import SHOWN

        return next((each for each in SHOWN if each == self._settings.over_picture), SHOWN[0])

    def go_to(self, time: int) -> None:
        """Have the texts of a time; as long as they are the same this costs nothing."""
        self._time = time
        stretch = self._stretch
        if stretch is None or time < stretch.start or (stretch.end is not None and time >= stretch.end):
            self._find()

    def look_again(self) -> None:
        """Have the texts as they are now: something about them has changed."""
        self._find(is_sure=True)

    def _find(self, is_sure: bool = False) -> None:
        if self._session is None:
            return
        if self._times is None:
            self._times = ScreenTimes(self._session.transcript)
        before = self.ids
        self._stretch = self._times.at(self._time)
        if is_sure or self._stretch.ids != before:
            texts = self._made(self._session)
            if texts != self.texts:
                self.texts = texts
                self.changed.emit()

    def _made(self, session: Session) -> list[ScreenText]:
        from dwuglos.exporting.on_screen import style_of, texts_of

        settings, extras, shown = self._settings, session.talk.facts.extras, self.shown
        style = style_of(settings.export, settings.profile_in_force)
        segments = (session.journal.as_typed(id) for id in self.ids)
        return [text for segment in segments if segment is not None for text in texts_of(segment, shown, style, extras)]

    def _on_typed(self, segment: int) -> None:
        if segment in self.ids:
            self._soon.start()

    def _on_changed(self, changes: Sequence[Change]) -> None:
        if any(before is None or after is None or before[:4] != after[:4] for before, after in changes):
            self._times = None  # others have come, or have other times or places
        elif not any(change.id in self.ids for change in changes):
            return
        self._soon.start()
