"""The waveform: the sound, the segments with both texts on it, and the playhead; edges and new segments by the mouse.

The canvas changes nothing: what the user wants done is told by signals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dwuglos.talk.transcript import Transcript
from gui.waveform.grips import Grip, Range, grip_at
from gui.waveform.intervals import Interval, Intervals
from gui.waveform.painting import TEXT_ROOM, SegmentPainter, paint_clock, paint_playhead, paint_range
from gui.waveform.scale import Scale
from gui.waveform.snapping import REACH, snap
from gui.waveform.spectra import FARTHEST, Spectra
from gui.waveform.tiles import Look, Tiles
from gui.widgets.wheel_steps import WheelSteps
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.media.peaks import Peaks

Key = Qt.Key
CLOCK_HEIGHT = 16
"""Pixels of the strip above the sound in which times stand."""
SHORTEST = 40
"""Milliseconds of the shortest segment that an edge can be dragged to: a frame of 25 in a second."""
_DRAG = 4
"""Pixels the mouse moves before that is a drag."""
_SCROLL = 0.1
"""The share of the width by which a key or a step of the wheel scrolls."""


class Canvas(QWidget):
    """One recording with the segments of one talk."""

    seek_wanted = Signal(int)
    """The user points at a time in the recording."""
    segment_wanted = Signal(int)
    """The user points at a segment."""
    times_wanted = Signal(int, int, int)
    """A segment is to have another start and end."""
    insert_wanted = Signal(int, int)
    """A segment is to be added between two times."""
    step_wanted = Signal(int)
    """The user goes to the segment so many after the current one."""
    scrolled = Signal()
    """Something else is in sight."""
    range_changed = Signal()
    """A part is marked, or none any more."""

    def __init__(self, transcript: Transcript, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._transcript = transcript
        self.intervals = Intervals(transcript)
        self.scale = Scale()
        self.current: int | None = None
        """The id of the current segment."""
        self.is_fixed = False
        """Whether nothing may be changed here."""
        self.frame_rate: float | None = None
        self.speech: tuple[int, ...] = ()
        """Times at which speech starts, to which edges are drawn."""
        self.range: Range | None = None
        """The part the user has marked to add a segment there."""
        self._playhead: int | None = None
        self._tiles: Tiles | None = None
        self._spectra: Spectra | None = None
        self._segments = SegmentPainter(transcript)
        self._held: Grip | None = None
        self._pressed: QPoint | None = None
        self._shown: Interval | None = None
        self._wheel = WheelSteps()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(72)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(say("waveform", "Waveform"))

    # What is shown

    def show_peaks(self, peaks: Peaks | None) -> None:
        """Show another recording, or none."""
        self.show_spectra(None)
        self._tiles = None if peaks is None else Tiles(peaks)
        self.scale.resize(self.width(), 0 if peaks is None else peaks.duration)
        self._on_scrolled()

    def show_spectra(self, spectra: Spectra | None) -> None:
        """Show the pitches as well, or no longer."""
        if self._spectra is not None:
            self._spectra.stop()
        self._spectra = spectra
        if spectra is not None:
            spectra.found.connect(self.update)
        self.update()

    @property
    def peaks(self) -> Peaks | None:
        """What is shown of the sound."""
        return None if self._tiles is None else self._tiles.peaks

    @property
    def playhead(self) -> int | None:
        """The time that is heard now, or would be next."""
        return self._playhead

    def move_playhead(self, ms: int | None) -> None:
        """Show what is heard now; only the two strips where it was and is are painted."""
        before, self._playhead = self._playhead, ms
        for at in (before, ms):
            if at is not None:
                self.update(self.scale.x(at) - 1, 0, 3, self.height())

    def reveal(self, start: int, end: int) -> None:
        """Bring a part into view."""
        if self.scale.reveal(start, end):
            self._on_scrolled()

    def scroll_to(self, start: float) -> None:
        """Show what begins at a time."""
        before = self.scale.start
        self.scale.scroll_to(start)
        if self.scale.start != before:
            self._on_scrolled()

    def zoom_by(self, steps: int, x: int | None = None) -> None:
        """Show more (-1) or less (+1) of it; what is at a pixel, else the playhead or the middle, stays there."""
        if x is None:
            at = self._playhead if self._playhead is not None else -1
            x = self.scale.x(at) if self.scale.start <= at < self.scale.end else self.width() // 2
        self.scale.zoom_to(self.scale.zoom - steps, round(self.scale.start + x * self.scale.step))
        self._on_scrolled()

    def zoom_to_whole(self) -> None:
        """Show the whole recording."""
        self.scale.zoom_to_whole()
        self._on_scrolled()

    def _on_scrolled(self) -> None:
        self.update()
        self.scrolled.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scale.resize(self.width(), self.scale.duration)
        self.scrolled.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        self._segments.take_theme(self.font())
        colours = self._segments.colours
        painter.fillRect(event.rect(), colours.base)
        body = QRect(0, CLOCK_HEIGHT, self.width(), self.height() - CLOCK_HEIGHT)
        left = self.scale.ms(event.rect().left() - 1)
        right = self.scale.ms(event.rect().right() + 2) + 1
        shown = [self._shown if i.id == self._held_id else i for i in self.intervals.between(left, right)]
        intervals = [interval for interval in shown if interval is not None]
        self._segments.paint_grounds(painter, body, intervals, self.scale, self.current)
        self._paint_sound(painter, body)
        if self.intervals.longest > TEXT_ROOM * self.scale.step:
            self._segments.paint_texts(painter, body, intervals, self.scale)
        if self.range is not None:
            paint_range(painter, body, self.range, self.scale, colours)
        paint_clock(painter, QRect(0, 0, self.width(), CLOCK_HEIGHT), self.scale, colours)
        if self._playhead is not None:
            paint_playhead(painter, self.rect(), self.scale.x(self._playhead), colours)
        if self.hasFocus():
            painter.setPen(colours.accent)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_sound(self, painter: QPainter, body: QRect) -> None:
        start, step, inks = self.scale.start, self.scale.step, self._segments.colours
        painter.translate(body.topLeft())
        if self._spectra is not None:
            self._spectra.paint(painter, start, step, self.width(), body.height(), inks.accent)
        if self._tiles is not None and (self._spectra is None or step > FARTHEST):
            look = Look(body.height(), inks.accent.name(), self.devicePixelRatioF())
            self._tiles.paint(painter, start, step, self.width(), look)
        painter.translate(-body.topLeft())

    # The mouse

    @property
    def _held_id(self) -> int | None:
        return self._held.id if self._held is not None else None

    def _grip_at(self, x: int) -> Grip | None:
        near = self.intervals.between(self.scale.ms(x - REACH), self.scale.ms(x + REACH) + 1)
        return grip_at(x, list(near), self.scale, self.current)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self.scale.duration:
            return
        self._pressed = event.position().toPoint()
        self.clear_range()
        self._held = self._grip_at(self._pressed.x())
        self._shown = None if self._held is None else self._held.interval

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().toPoint().x()
        if not event.buttons():
            grip = self._grip_at(x)
            is_edge = grip is not None and grip.edge != "body" and not self.is_fixed
            self.setCursor(Qt.CursorShape.SizeHorCursor if is_edge else Qt.CursorShape.ArrowCursor)
        if self._pressed is None or self.is_fixed or (self._is_still and abs(x - self._pressed.x()) < _DRAG):
            return
        is_free = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._held is None:
            start, end = sorted((self.scale.ms(self._pressed.x()), self.scale.ms(x)))
            self.range = Range(self._placed(start, None, is_free), self._placed(end, None, is_free))
            self.range_changed.emit()
        elif self._held.edge != "body":
            self._shown = self._held.moved(self._placed(self.scale.ms(x), self._held.id, is_free), SHORTEST)
        self.update()

    @property
    def _is_still(self) -> bool:
        """Whether the mouse was pressed and has dragged nothing yet."""
        return self.range is None and (self._held is None or self._shown == self._held.interval)

    def _placed(self, ms: int, but: int | None, is_free: bool) -> int:
        """Return where an edge goes that is let go at a time."""
        if is_free:
            return ms
        reach = REACH * self.scale.step
        places = [*self.intervals.edges(ms - reach, ms + reach, but)]
        places += [at for at in self.speech if abs(at - ms) <= reach]
        return snap(ms, places, reach, self.frame_rate)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        held, shown, was_still, x = self._held, self._shown, self._is_still, self._pressed.x()
        self._let_go()
        if was_still:
            if held is not None:
                self.segment_wanted.emit(held.id)
            self.seek_wanted.emit(self.scale.ms(x))
        elif held is not None and shown is not None:
            self.times_wanted.emit(held.id, shown.start, shown.end)
        elif self.range is not None and self.range.end - self.range.start < SHORTEST:
            self.clear_range()

    def _let_go(self) -> None:
        self._pressed = self._held = self._shown = None
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def clear_range(self) -> None:
        """Mark nothing."""
        if self.range is not None:
            self.range = None
            self.range_changed.emit()
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = self._wheel.take(event)
            if steps:
                self.zoom_by(steps, int(event.position().x()))
            return
        turn = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
        way = turn.x() if abs(turn.x()) > abs(turn.y()) else turn.y()
        self.scroll_to(self.scale.start - way / 120 * self.scale.span * _SCROLL)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Key.Key_Left: -1, Key.Key_Right: 1}.get(Key(event.key()))
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        elif steps is not None:
            self.scroll_to(self.scale.start + steps * self.scale.span * _SCROLL)
        elif event.key() in (Key.Key_Up, Key.Key_Down):
            self.step_wanted.emit(1 if event.key() == Key.Key_Down else -1)
        elif event.key() in (Key.Key_Plus, Key.Key_Equal, Key.Key_Minus):
            self.zoom_by(-1 if event.key() == Key.Key_Minus else 1)
        elif event.key() == Key.Key_Home:
            self.scroll_to(0)
        elif event.key() == Key.Key_End:
            self.scroll_to(self.scale.farthest)
        elif event.key() in (Key.Key_Return, Key.Key_Enter) and self.range is not None and not self.is_fixed:
            start, end = self.range
            self.clear_range()
            self.insert_wanted.emit(start, end)
        elif event.key() == Key.Key_Escape and (self.range is not None or self._pressed is not None):
            self._let_go()
            self.clear_range()
        else:
            super().keyPressEvent(event)
