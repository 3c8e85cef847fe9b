"""A picture with texts over it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from gui.widgets.subtitled_picture import SubtitledPicture


class Text(NamedTuple):
    text: str
    place: int = 2
    is_second: bool = False


def shown(qtbot: QtBot, height: int = 360) -> SubtitledPicture:
    widget = SubtitledPicture()
    qtbot.addWidget(widget)
    widget.resize(640, height)
    picture = QImage(320, 180, QImage.Format.Format_RGB32)
    picture.fill(QColor("#0000ff"))
    widget.show_picture(picture)
    widget.show()
    return widget


def rows_with_white(widget: SubtitledPicture, colour: str = "#ffffff") -> list[int]:
    image = widget.grab().toImage()
    wanted = QColor(colour)
    return [y for y in range(image.height()) if any(image.pixelColor(x, y) == wanted for x in range(image.width()))]


def test_the_picture_fills_the_width_and_is_no_higher_than_it_has_to_be(qtbot: QtBot) -> None:
    widget = shown(qtbot, 600)
    assert widget.maximumHeight() == 360
    image = widget.grab().toImage()
    assert image.pixelColor(5, image.height() // 2) == QColor("#0000ff")


def test_texts_stand_at_the_bottom_the_top_and_in_the_middle(qtbot: QtBot) -> None:
    widget = shown(qtbot)
    for place, band in ((2, 2), (5, 1), (8, 0)):
        widget.show_texts([Text("Jeden wiersz", place)])
        rows = rows_with_white(widget)
        assert rows
        assert {row * 3 // 360 for row in rows} == {band}


def test_the_second_language_is_smaller_and_above(qtbot: QtBot) -> None:
    widget = shown(qtbot)
    widget.show_texts([Text("Pierwszy"), Text("Second", is_second=True)])
    first, second = rows_with_white(widget), rows_with_white(widget, "#d8d8d8")
    assert min(second) + 8 < min(first)  # edges of letters in white have that grey, too


def test_what_is_over_it_is_said_to_screen_readers(qtbot: QtBot) -> None:
    widget = shown(qtbot)
    widget.show_texts([Text("Raz"), Text("One", is_second=True)])
    assert widget.accessibleDescription() == "Raz\nOne"
    widget.show_texts([])
    assert not rows_with_white(widget)


def test_a_message_stands_where_there_is_no_picture(qtbot: QtBot) -> None:
    widget = shown(qtbot)
    widget.show_picture(QImage())
    assert not rows_with_white(widget, "#d8d8d8")
    widget.show_message("Opening film.mp4…")
    assert rows_with_white(widget, "#d8d8d8")


def test_a_click_is_told_and_one_that_is_dragged_away_is_not(qtbot: QtBot) -> None:
    widget, pressed = shown(qtbot), []
    widget.pressed.connect(lambda: pressed.append(True))
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=QPoint(-20, 5))
    qtbot.mouseClick(widget, Qt.MouseButton.RightButton)
    assert pressed == [True]
