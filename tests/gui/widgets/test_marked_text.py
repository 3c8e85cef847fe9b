"""Where a text is found, and how it is painted."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from gui.widgets.marked_text import broken_height, has_long_word, occurrences, offset_at, paint_text


@pytest.mark.parametrize(
    ("text", "find", "places"),
    [
        ("The other", "the", [0, 5]),
        ("ŻÓŁĆ i żółć", "żółć", [0, 7]),
        ("aaaa", "aa", [0, 2]),
        ("anything", "", []),
        ("", "x", []),
        ("İstanbul and istanbul", "istanbul", [13]),
    ],
)
def test_every_place_whatever_the_case(text, find, places):
    assert occurrences(text, find) == places


def painted(text, find):
    image = QImage(200, 80, QImage.Format.Format_RGB32)
    image.fill("#ffffff")
    painter = QPainter(image)
    painter.setPen(QColor("#000000"))
    paint_text(painter, QRect(0, 0, 200, 80), text, find, QColor("#ff0000"))
    painter.end()
    return [y for y in range(80) if any(image.pixelColor(x, y).name() == "#ff0000" for x in range(200))]


def test_a_mark_stands_on_the_line_of_its_word(qapp):
    assert painted("one two", "three") == []
    first, second = painted("one\ntwo", "one"), painted("one\ntwo", "two")
    assert first
    assert second
    assert max(first) <= min(second)


def test_a_place_in_a_painted_text_is_found_again(qapp):
    text, font = "Raz dwa 🎵 trzy cztery\npięć", QFont()
    height = QFontMetrics(font).lineSpacing()
    width = QFontMetrics(font).horizontalAdvance("Raz dwa 🎵 trzy cztery") + 10

    def at(before, line=0):
        return QPoint(QFontMetrics(font).horizontalAdvance(before), line * height + 2)

    assert offset_at(text, width, font, at("Raz ")) == 4
    assert offset_at(text, width, font, at("Raz dwa 🎵 ")) == 10
    assert offset_at(text, width, font, at("pi", 1)) == text.index("ęć")
    assert offset_at(text, width, font, QPoint(-20, -20)) == 0
    assert offset_at(text, width, font, QPoint(900, 900)) == len(text)
    assert offset_at("", width, font, QPoint(5, 5)) == 0
    narrow = QFontMetrics(font).horizontalAdvance("Raz dwa ")
    assert offset_at("Raz dwa trzy", narrow, font, at("t", 1)) == 9


def test_tags_are_painted_in_the_colour_of_what_is_faint(qapp):
    def inked(text):
        image = QImage(200, 40, QImage.Format.Format_RGB32)
        image.fill("#ffffff")
        painter = QPainter(image)
        painter.setPen(QColor("#000000"))
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing, False)
        paint_text(painter, QRect(0, 0, 200, 40), text, "", QColor("#ffff00"), QColor("#ff0000"))
        painter.end()
        inks = {image.pixelColor(x, y).getRgb()[:3] for x in range(200) for y in range(40)} - {(255, 255, 255)}
        return {"red" if ink[0] == 255 else "grey" for ink in inks}

    assert inked("{\\an8}<i></i>") == {"red"}
    assert inked("a < b > {c}") == {"grey"}
    assert inked("<i>Raz</i>") == {"red", "grey"}


def ink(text, width):
    """Return where something of a text is painted, to the right and down."""
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill("#ffffff")
    painter = QPainter(image)
    painter.setPen(QColor("#000000"))
    paint_text(painter, QRect(0, 0, width, 200), text, "", QColor("#ff0000"))
    painter.end()
    dark = [(x, y) for x in range(400) for y in range(200) if image.pixelColor(x, y).lightness() < 200]
    return max(x for x, _ in dark), max(y for _, y in dark)


def test_a_word_wider_than_its_place_is_broken_and_not_cut(qapp):
    metrics = QFontMetrics(QFont())
    text, width = "i Konstantynopolitańczykowianeczka", metrics.horizontalAdvance("Konstantynopol")
    assert has_long_word(text, width, metrics)
    right, below = ink(text, width)
    assert right <= width
    height = broken_height(text, width, QFont())
    assert below <= height
    assert height >= 3 * metrics.lineSpacing()


def test_words_that_fit_are_not_broken(qapp):
    metrics = QFontMetrics(QFont())
    assert not has_long_word("i Konstantynopol", metrics.horizontalAdvance("Konstantynopol"), metrics)
    assert not has_long_word("", 0, metrics)
