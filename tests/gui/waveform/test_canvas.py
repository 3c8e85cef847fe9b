"""What is done on a waveform with the mouse and the keys, and what is seen of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dwuglos.media.peaks import Peaks
from dwuglos.talk import edits
from dwuglos.talk.transcript import Transcript
from gui.look import theme
from gui.waveform.canvas import CLOCK_HEIGHT, Canvas
from gui.waveform.scale import USUAL

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class Wishes:
    """What a canvas wants done, in order."""

    def __init__(self, canvas: Canvas) -> None:
        self.all: list[tuple[object, ...]] = []
        for name in ("seek", "segment", "times", "insert", "step"):
            signal = getattr(canvas, f"{name}_wanted")
            signal.connect(lambda *what, name=name: self.all.append((name, *what)))


@pytest.fixture
def canvas(qtbot: QtBot, transcript: Transcript, peaks: Peaks) -> Canvas:
    canvas = Canvas(transcript)
    qtbot.addWidget(canvas)
    canvas.resize(1000, 150)  # 12 ms a pixel: twelve seconds
    canvas.show_peaks(peaks)
    canvas.show()
    return canvas


@pytest.fixture
def wishes(canvas: Canvas) -> Wishes:
    return Wishes(canvas)


def move(canvas: Canvas, x: int, buttons: Qt.MouseButton = LEFT, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    at = QPointF(x, 60)
    event = QMouseEvent(QEvent.Type.MouseMove, at, QPointF(canvas.mapToGlobal(at)), NONE, buttons, modifiers)
    QApplication.sendEvent(canvas, event)


def drag(canvas: Canvas, start: int, *ways: int, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.mousePress(canvas, LEFT, modifiers, QPoint(start, 60))
    for x in ways:
        move(canvas, x, modifiers=modifiers)
    QTest.mouseRelease(canvas, LEFT, modifiers, QPoint(ways[-1] if ways else start, 60))


def wheel(canvas: Canvas, turn: int, x: int = 500, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    at = QPointF(x, 60)
    event = QWheelEvent(
        at, canvas.mapToGlobal(at), QPoint(), QPoint(0, turn), NONE, modifiers, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(canvas, event)


def test_a_click_goes_to_the_time_and_to_the_segment_there(canvas: Canvas, wishes: Wishes) -> None:
    drag(canvas, 550)
    drag(canvas, 300)
    drag(canvas, 551, 552, 551)
    assert wishes.all == [("segment", 3), ("seek", 6600), ("seek", 3600), ("segment", 3), ("seek", 6612)]


def test_an_edge_that_is_dragged_gives_the_segment_other_times(canvas: Canvas, wishes: Wishes) -> None:
    drag(canvas, 500, 470, 400)
    assert wishes.all == [("times", 3, 4800, 8400)]
    drag(canvas, 749, 850, 880)
    assert wishes.all[1:] == [("times", 4, 8000, 10_560)]


def test_an_edge_is_drawn_to_a_neighbour_to_speech_and_to_a_frame(canvas: Canvas, wishes: Wishes) -> None:
    canvas.frame_rate = 25.0
    canvas.speech = (5000,)
    drag(canvas, 500, 300, 206)
    drag(canvas, 500, 430, 414)
    drag(canvas, 500, 440, 443)
    drag(canvas, 500, 440, 414, modifiers=SHIFT)
    assert wishes.all == [
        ("times", 3, 2400, 8400),
        ("times", 3, 5000, 8400),
        ("times", 3, 5320, 8400),
        ("times", 3, 4968, 8400),
    ]


def test_an_edge_stays_a_frame_away_from_the_other(canvas: Canvas, wishes: Wishes) -> None:
    drag(canvas, 500, 600, 990)
    assert wishes.all == [("times", 3, 8360, 8400)]


def test_escape_gives_a_drag_up(canvas: Canvas, wishes: Wishes) -> None:
    QTest.mousePress(canvas, LEFT, PLAIN, QPoint(500, 60))
    move(canvas, 400)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    move(canvas, 300)
    QTest.mouseRelease(canvas, LEFT, PLAIN, QPoint(300, 60))
    assert wishes.all == []
    assert canvas.range is None


def test_a_part_is_marked_by_dragging_and_added_with_enter(canvas: Canvas, wishes: Wishes, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.range_changed):
        drag(canvas, 400, 300, 250)
    assert canvas.range == (3000, 4800)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert wishes.all == [("insert", 3000, 4800)]
    assert canvas.range is None
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert len(wishes.all) == 1


def test_a_mark_of_a_few_pixels_is_none_and_escape_takes_one_away(canvas: Canvas, wishes: Wishes) -> None:
    drag(canvas, 300, 305, 302)
    assert canvas.range is None
    drag(canvas, 300, 400)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.range is None
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert wishes.all == []


def test_where_nothing_may_be_changed_one_can_still_look(canvas: Canvas, wishes: Wishes) -> None:
    canvas.is_fixed = True
    drag(canvas, 500, 400)
    drag(canvas, 300, 400)
    assert wishes.all == [("segment", 3), ("seek", 6000), ("seek", 3600)]
    assert canvas.range is None


def test_the_mouse_shows_where_an_edge_can_be_taken(canvas: Canvas) -> None:
    move(canvas, 502, NONE)
    assert canvas.cursor().shape() == Qt.CursorShape.SizeHorCursor
    move(canvas, 550, NONE)
    assert canvas.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_without_a_recording_nothing_happens(canvas: Canvas, wishes: Wishes) -> None:
    canvas.show_peaks(None)
    drag(canvas, 500, 400)
    drag(canvas, 300)
    canvas.zoom_to_whole()
    canvas.grab()
    assert wishes.all == []


# Scrolling and zooming


def test_the_wheel_scrolls_and_with_ctrl_it_zooms_at_the_mouse(canvas: Canvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.scrolled):
        wheel(canvas, -120)
    assert canvas.scale.start == 1200
    wheel(canvas, 60)
    assert canvas.scale.start == 600
    at = canvas.scale.ms(250)
    wheel(canvas, 120, 250, CONTROL)
    assert canvas.scale.zoom == USUAL - 1
    assert abs(canvas.scale.x(at) - 250) <= 1


@pytest.mark.parametrize(
    ("key", "start"),
    [(Qt.Key.Key_Right, 13_200), (Qt.Key.Key_Left, 10_800), (Qt.Key.Key_Home, 0), (Qt.Key.Key_End, 48_000)],
)
def test_keys_scroll(canvas: Canvas, key: Qt.Key, start: int) -> None:
    canvas.scroll_to(12_000)
    QTest.keyClick(canvas, key)
    assert canvas.scale.start == start


def test_keys_zoom_around_the_playhead_where_it_is_in_sight(canvas: Canvas) -> None:
    canvas.scroll_to(12_000)
    canvas.move_playhead(15_000)
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.scale.zoom == USUAL - 1
    assert canvas.scale.x(15_000) == 250
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.scale.zoom == USUAL
    canvas.zoom_to_whole()
    assert (canvas.scale.start, canvas.scale.step) == (0, 80)


def test_up_and_down_go_from_segment_to_segment(canvas: Canvas, wishes: Wishes) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert wishes.all == [("step", 1), ("step", -1)]


# What is seen


def colour(canvas: Canvas, x: int, y: int = CLOCK_HEIGHT + 40) -> str:
    return canvas.grab().toImage().pixelColor(x, y).name()


def test_segments_the_current_one_and_overlaps_have_grounds_of_their_own(canvas: Canvas) -> None:
    canvas.peaks.high[:] = canvas.peaks.low[:] = 0  # type: ignore[union-attr]  # a line in the middle
    canvas.current = 3
    canvas.update()
    colours = theme.colours()
    assert colour(canvas, 300) == colours.base
    assert colour(canvas, 50) == colours.raised
    assert colour(canvas, 600) == colours.current
    assert colour(canvas, 680) == colours.problem


def test_the_sound_is_seen_and_the_playhead(canvas: Canvas) -> None:
    assert colour(canvas, 300) == theme.colours().base, "quiet"
    assert colour(canvas, 380) == theme.colours().accent, "loud"
    canvas.move_playhead(3600)
    assert colour(canvas, 300) == theme.colours().warning


def test_an_edit_is_seen_where_it_is(canvas: Canvas, transcript: Transcript) -> None:
    edit = edits.set_times(transcript, 4, 9600, 10_000)
    assert edit is not None
    edit.apply(transcript)
    assert canvas.intervals.follow(edit.changes)
    canvas.update()
    assert colour(canvas, 680, CLOCK_HEIGHT + 2) != theme.colours().problem
    assert colour(canvas, 810, CLOCK_HEIGHT + 20) == theme.colours().raised


def test_five_thousand_segments_in_sight_are_painted(qtbot: QtBot, peaks: Peaks) -> None:
    from dwuglos.talk.transcript import NewSegment, number

    many = Transcript(number(NewSegment(n * 12, n * 12 + 12, "a", "b") for n in range(5000)))
    canvas = Canvas(many)
    qtbot.addWidget(canvas)
    canvas.resize(300, 100)
    canvas.show_peaks(peaks)
    canvas.zoom_to_whole()
    assert colour(canvas, 100, 30) != theme.colours().base
