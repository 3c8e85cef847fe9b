"""What is painted on a waveform: grounds, texts, times, a marked part, and where the sound is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from dwuglos.talk.transcript import NewSegment, Transcript, number
from gui.look import theme
from gui.waveform.grips import Range
from gui.waveform.intervals import Interval, Intervals
from gui.waveform.painting import TEXT_ROOM, SegmentPainter, paint_clock, paint_playhead, paint_range
from gui.waveform.scale import STEPS, Scale

WIDTH, HEIGHT = 400, 60
BODY = QRect(0, 0, WIDTH, HEIGHT)
MIDDLE = HEIGHT // 2


class Sheet:
    """A picture that is painted on."""

    def __init__(self) -> None:
        self.picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        self.picture.fill(QColor("white"))
        self.painter = QPainter(self.picture)

    def row(self, y: int) -> list[str]:
        """Return the colours of a row of pixels."""
        return [self.picture.pixelColor(x, y).name() for x in range(WIDTH)]

    def inked(self, part: QRect) -> int:
        """Return how many pixels of a part were painted."""
        part = part.intersected(BODY)
        places = ((x, y) for x in range(part.left(), part.right() + 1) for y in range(part.top(), part.bottom() + 1))
        return sum(self.picture.pixelColor(x, y) != QColor("white") for x, y in places)


@pytest.fixture
def sheet(qapp: QApplication) -> Iterator[Sheet]:
    sheet = Sheet()
    yield sheet
    sheet.painter.end()


@pytest.fixture
def scale() -> Scale:
    """Twenty milliseconds a pixel."""
    scale = Scale()
    scale.zoom = STEPS.index(20)
    scale.resize(WIDTH, 60_000)
    return scale


@pytest.fixture
def painter(qapp: QApplication) -> SegmentPainter:
    return painter_of()


def painter_of(*texts: NewSegment) -> SegmentPainter:
    painter = SegmentPainter(Transcript(number(texts)))
    painter.take_theme(QFont())
    return painter


def write(sheet: Sheet, scale: Scale, *texts: NewSegment) -> None:
    transcript = Transcript(number(texts))
    painter = SegmentPainter(transcript)
    painter.take_theme(QFont())
    painter.paint_texts(sheet.painter, BODY, list(Intervals(transcript).between(0, 60_000)), scale)


def test_a_segment_has_a_ground_between_two_edges(sheet: Sheet, scale: Scale, painter: SegmentPainter) -> None:
    inks = painter.colours
    painter.paint_grounds(sheet.painter, BODY, [Interval(200, 600, 1), Interval(800, 1200, 2)], scale, current=2)
    row = sheet.row(MIDDLE)
    assert row[9] == row[30] == row[39] == row[60] == "#ffffff"
    assert row[10] == row[29] == row[40] == row[59] == inks.faint.name()
    assert set(row[11:29]) == {inks.segment.name()}
    assert set(row[41:59]) == {inks.current.name()}
    assert sheet.row(0)[10:60] == sheet.row(HEIGHT - 1)[10:60] == row[10:60], "from top to bottom"


def test_where_two_overlap_there_is_trouble(sheet: Sheet, scale: Scale, painter: SegmentPainter) -> None:
    inks = painter.colours
    inner = [Interval(1000, 3000, 3), Interval(1200, 1600, 4), Interval(2800, 3400, 5)]
    painter.paint_grounds(sheet.painter, BODY, [Interval(200, 600, 1), Interval(400, 800, 2), *inner], scale, None)
    row = sheet.row(MIDDLE)
    assert set(row[20:29]) == {inks.trouble.name()}
    assert set(row[31:39]) == {inks.segment.name()}
    assert set(row[61:78]) == {inks.trouble.name()}, "one within another"
    assert set(row[81:139]) == {inks.segment.name()}
    assert set(row[140:149]) == {inks.trouble.name()}, "with the longer one, which began before"


def test_of_many_in_one_pixel_the_current_one_is_seen(sheet: Sheet, scale: Scale, painter: SegmentPainter) -> None:
    narrow = [Interval(n * 4, n * 4 + 4, n) for n in range(5)]
    painter.paint_grounds(sheet.painter, BODY, narrow, scale, current=3)
    assert sheet.row(MIDDLE)[:2] == [painter.colours.current.name(), "#ffffff"]


def test_a_segment_of_a_few_pixels_is_no_edge_alone(sheet: Sheet, scale: Scale, painter: SegmentPainter) -> None:
    painter.paint_grounds(sheet.painter, BODY, [Interval(200, 260, 1), Interval(400, 480, 2)], scale, None)
    row, inks = sheet.row(MIDDLE), painter.colours
    assert row[10:13] == [inks.segment.name()] * 3
    assert row[20:24] == [inks.faint.name(), inks.segment.name(), inks.segment.name(), inks.faint.name()]


def test_english_stands_above_and_polish_below(sheet: Sheet, scale: Scale) -> None:
    write(sheet, scale, NewSegment(1000, 5000, "Good evening."), NewSegment(5000, 8000, "", "Dobry wieczór."))
    half, upper, lower = (5000 - 1000) // 20, QRect(0, 0, WIDTH, MIDDLE), QRect(0, MIDDLE, WIDTH, MIDDLE)
    english, polish = QRect(50, 0, half, HEIGHT), QRect(250, 0, 150, HEIGHT)
    assert sheet.inked(english & upper)
    assert not sheet.inked(english & lower)
    assert not sheet.inked(polish & upper)
    assert sheet.inked(polish & lower)
    assert not sheet.inked(QRect(0, 0, 50, HEIGHT))


def test_a_text_stays_within_its_segment(sheet: Sheet, scale: Scale) -> None:
    write(sheet, scale, NewSegment(1000, 3000, "Others wrote to each other every day. " * 3))
    assert sheet.inked(QRect(50, 0, 100, HEIGHT))
    assert not sheet.inked(QRect(150, 0, WIDTH, HEIGHT))


def test_a_segment_that_is_too_narrow_has_no_text(sheet: Sheet, scale: Scale) -> None:
    write(sheet, scale, NewSegment(0, (TEXT_ROOM - 1) * 20, "I"))
    assert not sheet.inked(BODY)
    write(sheet, scale, NewSegment(0, TEXT_ROOM * 20, "I"))
    assert sheet.inked(BODY)


def test_of_a_segment_that_begins_before_what_is_seen_the_beginning_of_the_text_is_read(
    sheet: Sheet, scale: Scale
) -> None:
    write(sheet, scale, NewSegment(0, 4000, "Good evening."))
    whole = Sheet()
    scale.scroll_to(1000)
    write(whole, scale, NewSegment(0, 4000, "Good evening."))
    assert whole.picture == sheet.picture
    whole.painter.end()


def test_a_text_is_written_in_one_line_without_tags(sheet: Sheet, scale: Scale) -> None:
    write(sheet, scale, NewSegment(0, 8000, "Good evening everybody."))
    tagged = Sheet()
    write(tagged, scale, NewSegment(0, 8000, "<i>Good\nevening</i>  everybody."))
    assert tagged.picture == sheet.picture
    tagged.painter.end()


def test_other_colours_and_another_font_are_taken(
    sheet: Sheet, scale: Scale, painter: SegmentPainter, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert painter.colours.base == QColor(theme.LIGHT.base)
    monkeypatch.setattr(theme, "colours", lambda: theme.DARK)
    painter.take_theme(QFont())
    assert painter.colours.base == QColor(theme.DARK.base)
    assert painter.colours.trouble == QColor(theme.DARK.problem)
    assert painter.colours.playhead == QColor(theme.DARK.warning)


@pytest.mark.parametrize(
    ("step", "start", "marks"),
    [
        (20, 0, [0, 100, 200, 300]),  # every two seconds
        (20, 1000, [50, 150, 250, 350]),  # they stay at their times
        (12, 0, [0, 166, 333]),
        (1, 0, [0]),
        (1, 59_600, []),
        (120, 0, [0, 125, 250, 375]),  # every fifteen
    ],
)
def test_times_stand_as_close_as_they_can_be_read(
    sheet: Sheet, scale: Scale, painter: SegmentPainter, step: int, start: int, marks: list[int]
) -> None:
    scale.zoom = STEPS.index(step)
    scale.scroll_to(start)
    strip = QRect(0, 0, WIDTH, 18)
    paint_clock(sheet.painter, strip, scale, painter.colours)
    assert [x for x, colour in enumerate(sheet.row(0)) if colour == painter.colours.line.name()] == marks
    assert set(sheet.row(strip.bottom())) == {painter.colours.line.name()}, "a line below"
    for x in marks:
        assert sheet.inked(QRect(x + 4, 2, 30, 12))


def test_no_time_is_written_behind_the_end_of_a_recording(sheet: Sheet, scale: Scale, painter: SegmentPainter) -> None:
    scale.resize(WIDTH, 4000)
    paint_clock(sheet.painter, QRect(0, 0, WIDTH, 18), scale, painter.colours)
    assert [x for x, colour in enumerate(sheet.row(0)) if colour == painter.colours.line.name()] == [0, 100]


def test_a_marked_part_has_an_edge_around_it_and_what_is_behind_shines_through(
    sheet: Sheet, scale: Scale, painter: SegmentPainter
) -> None:
    sheet.painter.fillRect(QRect(0, 0, 20, HEIGHT), QColor("black"))
    paint_range(sheet.painter, BODY, Range(200, 600), scale, painter.colours)
    row, edge = sheet.row(MIDDLE), painter.colours.text.name()
    assert row[9:11] == ["#000000", edge]
    assert row[29:31] == [edge, "#ffffff"]
    assert len({*row[11:29]}) == 2
    assert not {*row[11:29]} & {"#000000", "#ffffff"}
    assert {*sheet.row(0)[10:30]} == {*sheet.row(HEIGHT - 1)[10:30]} == {edge}


def test_a_marked_part_of_no_width_is_seen(sheet: Sheet, scale: Scale, painter: SegmentPainter) -> None:
    paint_range(sheet.painter, BODY, Range(200, 205), scale, painter.colours)
    assert sheet.inked(BODY) == HEIGHT


def test_the_playhead_is_two_pixels_wide(sheet: Sheet, painter: SegmentPainter) -> None:
    paint_playhead(sheet.painter, BODY, 7, painter.colours)
    assert sheet.inked(BODY) == 2 * HEIGHT
    assert sheet.row(MIDDLE)[7:9] == [painter.colours.playhead.name()] * 2
