"""The picture with subtitles over it, and what plays it; without a file a few words, and a button to attach one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dwuglos import places
from gui.desk import Desk
from gui.panels.base import PanelView
from gui.panels.views.transport import Transport
from gui.player.subtitles import Subtitles
from gui.widgets.subtitled_picture import SubtitledPicture
from gui.words import localized, say

_NO_PICTURE_MS = 500
"""After so long without a new picture, time goes on by the clock: the film has ended before its sound."""


class PlayerView(PanelView):
    """Shows what the player of the desk plays."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._player = desk.player
        self.subtitles = Subtitles(desk.session, desk.settings, self)
        self.picture = SubtitledPicture(self)
        self.picture.setAccessibleName(say("player", "Picture"))
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self.choose = QPushButton(say("player", "Choose a file…"), self)
        self.forget = QPushButton(say("player", "Detach"), self)
        self.transport = Transport(self._player, self._languages(), self)
        self._shown: tuple[int, int] | None = None
        """The times at which the picture on the screen begins and ends."""
        self._lay_out()
        self._connect()
        self._on_media_changed()

    @staticmethod
    def _languages() -> list[tuple[str, str]]:
        return [
            (say("player", "Polish"), "target"),
            (say("player", "English"), "source"),
            (say("player", "Both"), "both"),
        ]

    def _lay_out(self) -> None:
        self.about = QWidget(self)
        buttons = QHBoxLayout()
        for button in (self.choose, self.forget):
            buttons.addWidget(button)
        buttons.addStretch(1)
        words = QVBoxLayout(self.about)
        words.setContentsMargins(8, 6, 8, 6)
        words.addWidget(self.state)
        words.addLayout(buttons)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.picture, 1)
        rows.addWidget(self.transport)
        rows.addWidget(self.about)
        rows.addStretch(0)
        self.setFocusProxy(self.transport.play)

    def _connect(self) -> None:
        player = self._player
        player.media_changed.connect(self._on_media_changed)
        player.state_changed.connect(self.transport.show_state)
        player.moved.connect(self._on_moved)
        player.pictured.connect(self._on_pictured)
        self.subtitles.changed.connect(self._show_texts)
        self.picture.pressed.connect(player.toggle)
        self.choose.clicked.connect(self._choose)
        self.forget.clicked.connect(player.detach)
        self.transport.languages_chosen.connect(self._use_languages)

    def see(self, is_seen: bool) -> None:
        super().see(is_seen)
        if is_seen:
            self._on_media_changed()

    def sizeHint(self) -> QSize:
        return QSize(380, 320)

    # What is shown

    def _on_media_changed(self) -> None:
        player = self._player
        if self.is_seen:
            player.prepare()
        self._show_about()
        self.transport.show_media()
        self.transport.show_state()
        self.transport.languages.setCurrentIndex(self.transport.languages.findData(self.subtitles.shown))
        picture, start, end = player.picture or (QImage(), 0, 0)
        self._shown = (start, end) if player.picture is not None else None
        self.picture.show_picture(picture)
        self._on_moved(player.position() or 0)
        self._show_texts()
        player.ask_for_picture(self.picture.pixels)

    def _show_about(self) -> None:
        player = self._player
        trouble, media = player.trouble, player.media
        self.picture.setVisible(bool(player.path) and trouble is None)
        self.transport.setVisible(bool(player.path) and trouble is None)
        self.forget.setVisible(media is not None)
        self.choose.setVisible(self._desk.session is not None)
        if self._desk.session is None:
            words = say("player", "Open a talk to see and hear it.")
        elif media is None:
            words = say("player", "This talk has no video or sound yet. Choose one to hear what you translate.")
        elif trouble is not None:
            words = localized(trouble)
        else:
            words = ""
        self.state.setText(words)
        self.about.setVisible(bool(words))
        waits = bool(player.path) and not player.is_ready
        self.picture.show_message(say("player", "Opening {file}…").format(file=Path(player.path).name) if waits else "")

    def _on_moved(self, position: int) -> None:
        self.transport.show_position(position)
        self.subtitles.go_to(self._time_on_screen(position))

    def _time_on_screen(self, position: int) -> int:
        """Return the time of the picture that is seen: what stands over it belongs to it, not to the clock."""
        if self._shown is None or not self._player.is_playing:
            return position
        start, end = self._shown
        nearest = min(max(position, start), max(start, end - 1))
        return nearest if abs(nearest - position) < _NO_PICTURE_MS else position

    def _on_pictured(self, picture: QImage, start: int, end: int) -> None:
        self._shown = (start, end)
        self.picture.show_picture(picture)
        if self._player.is_playing:
            self.subtitles.go_to(self._time_on_screen(self._player.position() or start))
        if self.is_seen:
            self._player.ask_for_picture(self.picture.pixels)

    def _show_texts(self) -> None:
        self.picture.show_texts(self.subtitles.texts if self._player.is_ready else ())

    # What is chosen

    def _choose(self) -> None:
        from gui.player.choosing import choose_media

        session = self._desk.session
        if session is not None:
            folder = places.beside(session.source_path, self._desk.settings.last_folder)
            path = choose_media(self._desk.widget, folder)
            if path is not None:
                self._player.attach(path)

    def _use_languages(self, shown: str) -> None:
        self._desk.settings.over_picture = shown
        self._desk.remember()
        self.subtitles.look_again()
