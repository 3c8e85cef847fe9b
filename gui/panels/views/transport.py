"""What a player is worked with by mouse: play and pause, time, a slider, speed, volume, and what is repeated."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QStyle, QToolButton, QVBoxLayout, QWidget

from gui.player.player import RATES, Player
from gui.widgets.flowing_row import FlowingRow
from gui.widgets.signs import sign
from gui.widgets.tool_button import tool_button
from gui.words import decimal, say, timecode

_STEP, _PAGE = 1000, 10_000
"""Milliseconds that the keys of the slider move by."""


class SeekSlider(QSlider):
    """A slider that goes to where it is clicked."""

    sought = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSingleStep(_STEP)
        self.setPageStep(_PAGE)
        self.valueChanged.connect(self.sought)

    def show_value(self, value: int) -> None:
        """Show where playback is, unless it is being dragged."""
        if not self.isSliderDown():
            with QSignalBlocker(self):
                self.setValue(value)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            handle = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, self)
            room, at = self.width() - handle, round(event.position().x() - handle / 2)
            self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), at, room))
        super().mousePressEvent(event)


class Transport(QWidget):
    """Works a player, and shows what it does; a click on it takes nobody out of an open cell."""

    languages_chosen = Signal(str)

    def __init__(self, player: Player, languages: list[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._player = player
        self._signs = (False, False)
        """Whether the signs say that it plays, and that it is mute."""
        self.play = self._button("", player.toggle)
        self.time = QLabel(self)
        self.time.setAccessibleName(say("player", "Time"))
        self.seek = SeekSlider(self)
        self.seek.setAccessibleName(say("player", "Position"))
        self.repeat = self._button(say("player", "Repeat what is played of a segment"), self._repeat)
        self.repeat.setCheckable(True)
        self.rate = self._box(say("player", "Speed"), [(_times(rate), rate) for rate in RATES])
        self.languages = self._box(say("player", "Subtitles over the picture"), languages)
        self.mute = self._button("", self._mute)
        self.volume = QSlider(Qt.Orientation.Horizontal, self)
        self.volume.setRange(0, 100)
        self.volume.setAccessibleName(say("player", "Volume"))
        self.volume.setToolTip(say("player", "Volume"))
        self.volume.setFixedWidth(72)
        self._before_muted = 100
        self._lay_out()
        self._connect()
        self._show_signs()
        self.show_state()
        self.show_media()

    def _button(self, name: str, chosen: Callable[[], object]) -> QToolButton:
        button = tool_button("", name, chosen, self)
        button.setAutoRaise(True)
        button.setIconSize(QSize(16, 16))
        return button

    def _box(self, name: str, choices: Sequence[tuple[str, str | float]]) -> QComboBox:
        box = QComboBox(self)
        for title, value in choices:
            box.addItem(title, value)
        box.setAccessibleName(name)
        box.setToolTip(name)
        return box

    def _lay_out(self) -> None:
        for part in (self.play, self.seek, self.repeat, self.rate, self.languages, self.mute, self.volume):
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        above = QHBoxLayout()
        above.setSpacing(6)
        above.addWidget(self.play)
        above.addWidget(self.seek, 1)
        above.addWidget(self.time)
        below = FlowingRow()
        for each in (self.repeat, self.rate, self.languages, self._group(self.mute, self.volume)):
            below.addWidget(each)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 4, 8, 6)
        rows.setSpacing(4)
        rows.addLayout(above)
        rows.addLayout(below)

    def _group(self, *parts: QWidget) -> QWidget:
        group = QWidget(self)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for part in parts:
            row.addWidget(part)
        return group

    def _connect(self) -> None:
        self.seek.sought.connect(self._player.seek)
        self.rate.activated.connect(lambda: self._player.use_rate(self.rate.currentData()))
        self.languages.activated.connect(lambda: self.languages_chosen.emit(self.languages.currentData()))
        self.volume.valueChanged.connect(self._player.use_volume)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_signs()

    # What is chosen

    def _repeat(self) -> None:
        self._player.repeat(self.repeat.isChecked())

    def _mute(self) -> None:
        loud = self._player.volume
        if loud:
            self._before_muted = loud
        self._player.use_volume(0 if loud else self._before_muted)

    # What is shown

    def show_state(self) -> None:
        """Show whether it plays, how fast, how loud, and whether it repeats."""
        player = self._player
        self.repeat.setChecked(player.is_repeating)
        self.rate.setCurrentIndex(min(range(len(RATES)), key=lambda n: abs(RATES[n] - player.rate)))
        with QSignalBlocker(self.volume):
            self.volume.setValue(player.volume)
        if (player.is_playing, player.volume == 0) != self._signs:
            self._show_signs()

    def _show_signs(self) -> None:
        player, colour = self._player, self.palette().buttonText().color()
        self._signs = (player.is_playing, player.volume == 0)
        self.play.setIcon(sign("pause" if player.is_playing else "play", colour))
        self.mute.setIcon(sign("volume" if player.volume else "muted", colour))
        self.repeat.setIcon(sign("repeat", colour))
        _name(self.play, say("player", "Pause") if player.is_playing else say("player", "Play"))
        _name(self.mute, say("player", "Mute") if player.volume else say("player", "Unmute"))

    def show_media(self) -> None:
        """Show how long the file is."""
        with QSignalBlocker(self.seek):
            self.seek.setRange(0, self._player.duration)
        self.setEnabled(bool(self._player.path))
        self.show_position(self._player.position() or 0)

    def show_position(self, position: int) -> None:
        """Show where playback is."""
        self.seek.show_value(position)
        text = f"{timecode(position)} / {timecode(self._player.duration)}"
        if text != self.time.text():
            self.time.setText(text)


def _name(button: QToolButton, name: str) -> None:
    button.setToolTip(name)
    button.setAccessibleName(name)


def _times(rate: float) -> str:
    digits = 0 if rate == int(rate) else 1 if round(rate, 1) == rate else 2
    return f"{decimal(rate, digits)}×"
