"""What is done on a waveform with the mouse and the keys, and what is seen of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dwuglos.media.peaks import Peaks
from dwuglos.talk import edits
from dwuglos.talk.transcript import Transcript
from gui.look import theme
from gui.waveform.canvas import CLOCK_HEIGHT, SHORTEST, Canvas
from gui.waveform.grips import Range
from gui.waveform.painting import TEXT_ROOM
from gui.waveform.scale import STEPS, USUAL
from gui.waveform.spectra import FARTHEST

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


# Where one thing ends and the next begins


def test_a_click_may_tremble_by_three_pixels_and_a_drag_begins_with_the_fourth(canvas: Canvas, wishes: Wishes) -> None:
    drag(canvas, 300, 303, 297)
    assert wishes.all == [("seek", 3600)]
    drag(canvas, 300, 304)
    assert canvas.range == (3600, 3648)
    drag(canvas, 310, 306)
    assert canvas.range == (3672, 3720)
    drag(canvas, 500, 504, 501, modifiers=SHIFT)
    assert wishes.all[1:] == [("times", 3, 6012, 8400)], "once it is dragged, it may end near where it began"


def test_a_mark_of_the_shortest_segment_stays(canvas: Canvas) -> None:
    canvas.scale.zoom = STEPS.index(8)
    drag(canvas, 450, 455)
    assert canvas.range == (3600, 3600 + SHORTEST)
    drag(canvas, 450, 454)
    assert canvas.range is None


def test_who_presses_again_marks_anew(canvas: Canvas) -> None:
    drag(canvas, 300, 400)
    changes: list[bool] = []
    canvas.range_changed.connect(lambda: changes.append(True))
    QTest.mousePress(canvas, LEFT, PLAIN, QPoint(350, 60))
    assert canvas.range is None
    assert changes == [True]
    canvas.clear_range()
    assert changes == [True], "there was none"
    QTest.mouseRelease(canvas, LEFT, PLAIN, QPoint(350, 60))


def test_the_other_buttons_of_the_mouse_do_nothing(canvas: Canvas, wishes: Wishes) -> None:
    QTest.mouseClick(canvas, Qt.MouseButton.RightButton, PLAIN, QPoint(300, 60))
    assert wishes.all == []
    QTest.mousePress(canvas, LEFT, PLAIN, QPoint(300, 60))
    QTest.mouseRelease(canvas, Qt.MouseButton.RightButton, PLAIN, QPoint(300, 60))
    assert wishes.all == []
    QTest.mouseRelease(canvas, LEFT, PLAIN, QPoint(300, 60))
    assert wishes.all == [("seek", 3600)]
    move(canvas, 400, NONE)
    assert canvas.range is None


def test_the_second_press_of_a_double_click_counts_as_one(canvas: Canvas, wishes: Wishes) -> None:
    at = QPointF(550, 60)
    again = QMouseEvent(QEvent.Type.MouseButtonDblClick, at, QPointF(canvas.mapToGlobal(at)), LEFT, LEFT, PLAIN)
    QApplication.sendEvent(canvas, again)
    QTest.mouseRelease(canvas, LEFT, PLAIN, QPoint(550, 60))
    assert wishes.all == [("segment", 3), ("seek", 6600)]


@pytest.mark.parametrize(("speech", "start"), [(4896, 4896), (4895, 4992), (5088, 5088), (5089, 4992)])
def test_an_edge_is_drawn_to_speech_within_eight_pixels(
    canvas: Canvas, wishes: Wishes, speech: int, start: int
) -> None:
    canvas.speech = (speech,)
    drag(canvas, 500, 450, 416)
    assert wishes.all == [("times", 3, start, 8400)]


def test_a_marked_part_is_drawn_to_a_neighbour_and_with_shift_it_is_not(canvas: Canvas) -> None:
    drag(canvas, 300, 205)
    assert canvas.range == (2400, 3600)
    drag(canvas, 300, 206, modifiers=SHIFT)
    assert canvas.range == (2472, 3600)


def test_an_edge_is_not_drawn_to_the_other_edge_of_its_own_segment(canvas: Canvas, wishes: Wishes) -> None:
    drag(canvas, 50, 50)
    wishes.all.clear()
    canvas.current = 1
    drag(canvas, 99, 60, 5)
    assert wishes.all == [("times", 1, 0, 60)]


def test_a_segment_that_is_held_in_its_middle_stays(canvas: Canvas, wishes: Wishes) -> None:
    drag(canvas, 550, 650)
    assert wishes.all == [("segment", 3), ("seek", 6600)]
    assert canvas.range is None


def test_where_nothing_may_be_changed_no_edge_is_offered_and_nothing_added(canvas: Canvas, wishes: Wishes) -> None:
    canvas.is_fixed = True
    move(canvas, 502, NONE)
    assert canvas.cursor().shape() == Qt.CursorShape.ArrowCursor
    canvas.range = Range(3000, 4000)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert wishes.all == []


# What comes in sight


def scrolls(canvas: Canvas) -> list[int]:
    """Return a list of the starts that come in sight."""
    starts: list[int] = []
    canvas.scrolled.connect(lambda: starts.append(canvas.scale.start))
    return starts


def test_what_is_in_sight_already_scrolls_nothing(canvas: Canvas) -> None:
    starts = scrolls(canvas)
    canvas.scroll_to(0)
    canvas.reveal(3000, 4000)
    assert starts == []
    canvas.reveal(20_000, 21_000)
    assert starts == [canvas.scale.start]
    assert canvas.scale.start <= 20_000 < 21_000 <= canvas.scale.end
    canvas.scroll_to(6000)
    assert starts[1:] == [6000]


def test_all_of_it_comes_in_sight_and_that_is_told(canvas: Canvas) -> None:
    canvas.scroll_to(6000)
    starts = scrolls(canvas)
    canvas.zoom_to_whole()
    canvas.zoom_by(1)
    canvas.show_peaks(None)
    assert (starts[0], starts[-1], len(starts)) == (0, 0, 3)


def test_another_width_shows_more_of_it(canvas: Canvas) -> None:
    starts = scrolls(canvas)
    canvas.resize(500, 150)
    assert (canvas.scale.width, canvas.scale.duration) == (500, 60_000)
    assert starts == [0]


@pytest.mark.parametrize(("playhead", "stays"), [(12_000, 0), (23_999, 999), (24_000, 500), (11_999, 500), (None, 500)])
def test_it_is_zoomed_at_the_playhead_or_where_that_is_not_in_sight_in_the_middle(
    canvas: Canvas, playhead: int | None, stays: int
) -> None:
    canvas.scroll_to(12_000)
    canvas.move_playhead(playhead)
    at = canvas.scale.start + stays * canvas.scale.step
    canvas.zoom_by(1)
    assert canvas.scale.zoom == USUAL - 1
    assert abs(canvas.scale.x(at) - stays) <= 1


def test_part_of_a_step_of_the_wheel_zooms_nothing(canvas: Canvas) -> None:
    starts = scrolls(canvas)
    wheel(canvas, 30, modifiers=CONTROL)
    assert (canvas.scale.zoom, starts) == (USUAL, [])
    wheel(canvas, -120 - 30, modifiers=CONTROL)
    assert canvas.scale.zoom == USUAL + 1


@pytest.mark.parametrize(
    ("pixels", "angle", "start"),
    [
        ((0, 0), (-120, 0), 13_200),
        ((0, 0), (-60, -120), 13_200),
        ((0, 0), (-120, 120), 10_800),
        ((0, 12), (0, 999), 11_880),
        ((-24, 12), (0, 0), 12_240),
    ],
)
def test_the_wheel_scrolls_the_way_it_is_turned_most(
    canvas: Canvas, pixels: tuple[int, int], angle: tuple[int, int], start: int
) -> None:
    canvas.scroll_to(12_000)
    at = QPointF(500, 60)
    begun = Qt.ScrollPhase.NoScrollPhase
    turn = QWheelEvent(at, canvas.mapToGlobal(at), QPoint(*pixels), QPoint(*angle), NONE, PLAIN, begun, False)
    QApplication.sendEvent(canvas, turn)
    assert canvas.scale.start == start
    assert turn.isAccepted()


# Keys


def press(canvas: Canvas, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> bool:
    """Press a key; True where the canvas has a use for it."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
    event.ignore()
    canvas.keyPressEvent(event)
    return event.isAccepted()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Plus, Qt.Key.Key_End])
def test_keys_that_are_held_with_others_are_not_meant_for_it(canvas: Canvas, wishes: Wishes, key: Qt.Key) -> None:
    before = (canvas.scale.start, canvas.scale.zoom)
    press(canvas, key, CONTROL)
    assert (canvas.scale.start, canvas.scale.zoom) == before
    assert wishes.all == []
    press(canvas, key, Qt.KeyboardModifier.KeypadModifier)
    assert (canvas.scale.start, canvas.scale.zoom) != before or wishes.all == [("step", 1)]


def test_plus_needs_no_shift(canvas: Canvas) -> None:
    press(canvas, Qt.Key.Key_Equal)
    assert canvas.scale.zoom == USUAL - 1


def test_both_enters_add_what_is_marked_and_are_left_to_others_where_nothing_is(canvas: Canvas, wishes: Wishes) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        wishes.all.clear()
        canvas.range = Range(3000, 4000)
        press(canvas, key)
        assert wishes.all == [("insert", 3000, 4000)]
        assert canvas.range is None
        assert not press(canvas, key)


def test_escape_is_left_to_others_where_there_is_nothing_to_give_up(canvas: Canvas) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, PLAIN)
    canvas.keyPressEvent(event)
    assert not event.isAccepted()
    assert not press(canvas, Qt.Key.Key_A)
    QTest.mousePress(canvas, LEFT, PLAIN, QPoint(300, 60))
    event.accept()
    canvas.keyPressEvent(event)
    assert event.isAccepted()
    move(canvas, 400)
    assert canvas.range is None


# What is painted


def test_an_edge_that_is_dragged_is_seen_where_it_will_be(canvas: Canvas) -> None:
    canvas.peaks.high[:] = canvas.peaks.low[:] = 0  # type: ignore[union-attr]
    assert colour(canvas, 450) == theme.colours().base
    QTest.mousePress(canvas, LEFT, PLAIN, QPoint(500, 60))
    move(canvas, 400)
    assert colour(canvas, 450) == theme.colours().raised
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert colour(canvas, 450) == theme.colours().base


def test_what_is_marked_is_seen(canvas: Canvas) -> None:
    canvas.peaks.high[:] = canvas.peaks.low[:] = 0  # type: ignore[union-attr]
    drag(canvas, 300, 400)
    assert colour(canvas, 350) != theme.colours().base
    canvas.clear_range()
    assert colour(canvas, 350) == theme.colours().base


def test_who_has_the_keyboard_sees_it(canvas: Canvas, qtbot: QtBot) -> None:
    edge = canvas.width() - 1, canvas.height() - 1
    canvas.clearFocus()
    assert colour(canvas, *edge) != theme.colours().accent
    canvas.activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    assert colour(canvas, *edge) == theme.colours().accent
    assert colour(canvas, 0, 0) == theme.colours().accent


class Pitches(QObject):
    """What is painted of pitches, and when."""

    found = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[tuple[int, int, int, int]] = []
        self.is_over = False

    def paint(self, _painter: object, start: int, step: int, width: int, height: int, _ink: object) -> None:
        self.painted.append((start, step, width, height))

    def stop(self) -> None:
        self.is_over = True


def test_pitches_take_the_place_of_the_sound_where_they_can_be_told_apart(canvas: Canvas) -> None:
    pitches = Pitches()
    canvas.clearFocus()
    canvas.show_spectra(pitches)  # type: ignore[arg-type]
    assert colour(canvas, 380) == theme.colours().base, "loud, and painted by nobody"
    assert pitches.painted[0] == (0, 12, 1000, 150 - CLOCK_HEIGHT)
    canvas.scale.zoom = STEPS.index(FARTHEST)
    assert colour(canvas, 50) != theme.colours().accent
    canvas.scale.zoom += 1
    assert colour(canvas, 50) == theme.colours().accent, "too far away for pitches"


def test_pitches_that_are_shown_no_longer_are_looked_for_no_longer(canvas: Canvas, peaks: Peaks) -> None:
    first, second = Pitches(), Pitches()
    canvas.show_spectra(first)  # type: ignore[arg-type]
    canvas.show_spectra(second)  # type: ignore[arg-type]
    assert (first.is_over, second.is_over) == (True, False)
    canvas.show_peaks(peaks)
    assert second.is_over
    assert canvas._spectra is None


def test_of_a_playhead_that_moves_only_two_strips_are_painted(canvas: Canvas, monkeypatch: pytest.MonkeyPatch) -> None:
    strips: list[tuple[int, ...]] = []
    monkeypatch.setattr(canvas, "update", lambda *strip: strips.append(strip))
    canvas.move_playhead(3600)
    assert strips == [(299, 0, 3, 150)]
    canvas.move_playhead(4800)
    assert strips[1:] == [(299, 0, 3, 150), (399, 0, 3, 150)]
    canvas.move_playhead(None)
    assert strips[3:] == [(399, 0, 3, 150)]
    assert canvas.playhead is None


def test_without_a_recording_there_are_no_peaks(canvas: Canvas) -> None:
    canvas.show_peaks(None)
    assert canvas.peaks is None
    assert canvas.scale.duration == 0


def test_texts_are_written_where_they_have_room(canvas: Canvas) -> None:
    canvas.peaks.high[:] = canvas.peaks.low[:] = 0  # type: ignore[union-attr]
    longest = 2400

    def inks(zoom: int) -> int:
        """Count the colours in the longest segment, which are many where something is written."""
        canvas.scale.zoom = zoom
        image = canvas.grab().toImage()
        left, right = canvas.scale.x(6000) + 2, canvas.scale.x(6000 + longest // 2)
        return len({image.pixel(x, y) for x in range(left, right) for y in range(CLOCK_HEIGHT + 2, 60)})

    assert inks(USUAL) > 10
    assert longest < TEXT_ROOM * STEPS[USUAL + 5]
    assert inks(USUAL + 5) < 5


def test_it_is_painted_anew_in_other_colours_and_fonts(canvas: Canvas, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[bool] = []
    monkeypatch.setattr(canvas, "update", lambda *_: painted.append(True))
    for kind, count in ((QEvent.Type.PaletteChange, 1), (QEvent.Type.FontChange, 2), (QEvent.Type.EnabledChange, 2)):
        canvas.changeEvent(QEvent(kind))
        assert len(painted) == count
