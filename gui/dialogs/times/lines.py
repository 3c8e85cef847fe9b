"""Forms of changes that move all times along a line: a shift, two points, another frame rate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from dwuglos.errors import InputError
from dwuglos.talk.transcript import Segment
from dwuglos.timing import lines
from dwuglos.timing.clock import parse_clock
from gui.dialogs.times.form import Form, Recipe
from gui.words import later, say, timecode

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.session import Session

_FARTHEST = lines.FARTHEST / 1000
_TIME_WIDTH = 120
"""Pixels for a time."""


class ShiftForm(Form):
    """By how much times are shifted."""

    title = later("times", "Shift times")
    about = later("times", "Moves segments earlier or later, all by the same time.")
    verb = later("times", "&Shift")

    def __init__(self, desk: Desk, session: Session, parent: QWidget) -> None:
        super().__init__(desk, session, parent)
        self.seconds = QDoubleSpinBox(self)
        self.seconds.setRange(-_FARTHEST, _FARTHEST)
        self.seconds.setDecimals(3)
        self.seconds.setSingleStep(0.1)
        self.seconds.setSuffix("\u00a0s")
        self.seconds.valueChanged.connect(lambda _: self.changed.emit())
        label = QLabel(say("times", "&By (earlier with a minus):"), self)
        label.setBuddy(self.seconds)
        self.here = QPushButton(self)
        self.here.setAutoDefault(False)
        self.here.clicked.connect(self._shift_here)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (label, self.seconds, self.here):
            row.addWidget(widget)
        row.addStretch(1)
        self._offer_playhead()

    def _offer_playhead(self) -> None:
        """Offer to let the current segment begin where the recording is."""
        playhead, current = self.playhead(), self.session.cursor.current()
        self.here.setVisible(playhead is not None and current is not None and current.start is not None)
        if playhead is not None and current is not None:
            words = say("times", "Segment {number} to the &playhead, {time}")
            number = self.session.transcript.row_of(current.id) + 1
            self.here.setText(words.format(number=number, time=timecode(playhead, 3)))

    def _shift_here(self) -> None:
        playhead, current = self.playhead(), self.session.cursor.current()
        if playhead is not None and current is not None and current.start is not None:
            self.seconds.setValue((playhead - current.start) / 1000)

    def begin(self) -> None:
        self.seconds.setFocus()
        self.seconds.selectAll()

    def recipe(self) -> Recipe:
        by = round(self.seconds.value() * 1000)
        return lambda segments, ids: lines.shift(segments, ids, by)


class StretchForm(Form):
    """Two segments, and when each has to begin."""

    title = later("times", "Stretch times by two points")
    about = later(
        "times",
        "Say of two segments when they have to begin; all others move in proportion. It mends what drifts apart.",
    )
    verb = later("times", "&Stretch")

    def __init__(self, desk: Desk, session: Session, parent: QWidget) -> None:
        super().__init__(desk, session, parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(6, 1)
        timed = [n for n, segment in enumerate(session.transcript, 1) if segment.start is not None]
        titles = (say("times", "&First, segment"), say("times", "&Last, segment"))
        self.points = [
            Point(self, grid, row, title, number)
            for row, (title, number) in enumerate(zip(titles, (timed[0], timed[-1]) if timed else (1, 1), strict=True))
        ]

    def begin(self) -> None:
        self.points[0].then.setFocus()
        self.points[0].then.selectAll()

    def recipe(self) -> Recipe:
        first, last = (point.times() for point in self.points)
        return lambda segments, ids: lines.stretch(segments, ids, first, last)


class Point:
    """A segment of the talk, when it begins, and a field for when it has to."""

    def __init__(self, form: Form, grid: QGridLayout, row: int, title: str, number: int) -> None:
        self._form = form
        self.number = QSpinBox(form)
        self.number.setRange(1, max(1, len(form.session.transcript)))
        self.number.setValue(number)
        self.now = QLabel(form)
        self.then = QLineEdit(form)
        self.then.setFixedWidth(_TIME_WIDTH)
        label = QLabel(title, form)
        label.setBuddy(self.number)
        plain = title.replace("&", "")
        self.then.setAccessibleName(say("times", "{point}: has to begin at").format(point=plain))
        here = QPushButton(say("times", "At the playhead"), form)
        here.setAutoDefault(False)
        here.setVisible(form.playhead() is not None)
        here.clicked.connect(self._take_playhead)
        words = QLabel(say("times", "has to begin at"), form)
        for column, widget in enumerate((label, self.number, self.now, words, self.then, here)):
            grid.addWidget(widget, row, column)
        self.number.valueChanged.connect(self._show_segment)
        self.then.textChanged.connect(lambda _: form.changed.emit())
        self._show_segment()

    def segment(self) -> Segment | None:
        """Return the segment of that number."""
        transcript = self._form.session.transcript
        row = self.number.value() - 1
        return transcript[row] if row < len(transcript) else None

    def times(self) -> tuple[int, int]:
        """Return when the segment begins, and when it has to. Raises InputError."""
        segment = self.segment()
        if segment is None or segment.start is None:
            raise InputError("Segment {number} has no times; choose another one.", number=self.number.value())
        return segment.start, parse_clock(self.then.text())

    def _show_segment(self) -> None:
        segment = self.segment()
        start = timecode(segment.start, 3) if segment is not None else ""
        self.now.setText(say("times", "begins at {time},").format(time=start or "–"))
        self.then.setText(start)
        self._form.changed.emit()

    def _take_playhead(self) -> None:
        playhead = self._form.playhead()
        if playhead is not None:
            self.then.setText(timecode(playhead, 3))


class FrameRateForm(Form):
    """From which to which frame rate."""

    title = later("times", "Change frame rate")
    about = later(
        "times",
        "Times that were counted at one frame rate go to where the same frames are at another, as when a film was made "
        "faster for television.",
    )
    verb = later("times", "&Change")

    def __init__(self, desk: Desk, session: Session, parent: QWidget) -> None:
        super().__init__(desk, session, parent)
        self.before, self.after = (self._box(rate) for rate in ("25", "24"))
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        rows.addRow(say("times", "&From frames per second:"), self.before)
        rows.addRow(say("times", "&To frames per second:"), self.after)

    def _box(self, rate: str) -> QComboBox:
        box = frame_rate_box(self, rate)
        box.currentTextChanged.connect(lambda _: self.changed.emit())
        return box

    def recipe(self) -> Recipe:
        before, after = lines.frame_rate(self.before.currentText()), lines.frame_rate(self.after.currentText())
        return lambda segments, ids: lines.change_frame_rate(segments, ids, before, after)


def frame_rate_box(parent: QWidget, rate: str) -> QComboBox:
    """Return a choice of frame rates in which another can be typed."""
    box = QComboBox(parent)
    field = QLineEdit(box)  # which a screen reader meets beside the choice
    field.setAccessibleName(say("times", "&Frames per second:").replace("&", "").removesuffix(":"))
    box.setLineEdit(field)
    box.addItems([each.replace(".", parent.locale().decimalPoint()) for each in lines.FRAME_RATES])
    box.setCurrentText(rate.replace(".", parent.locale().decimalPoint()))
    return box
