"""Text over a picture: its tags, its lines, and that it fits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from gui.widgets.outlined_text import OutlinedText, Run, runs_of


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Raz", [[Run("Raz")]]),
        ("Raz\ndwa", [[Run("Raz")], [Run("dwa")]]),
        ("<i>Raz\ndwa</i> trzy", [[Run("Raz", is_italic=True)], [Run("dwa", is_italic=True), Run(" trzy")]]),
        ("<b><u>a</u>b</b>", [[Run("a", is_bold=True, is_underlined=True), Run("b", is_bold=True)]]),
        ('<font color="#ff0000">a</font>b', [[Run("a", colour="#ff0000"), Run("b")]]),
        ("a</i></font>b < c & d", [[Run("a"), Run("b < c & d")]]),
        ("", [[]]),
    ],
)
def test_tags_become_pieces_of_lines(text: str, lines: list[list[Run]]) -> None:
    assert runs_of(text) == lines


def font() -> QFont:
    font = QFont()
    font.setPixelSize(20)
    return font


def test_a_line_that_is_too_wide_makes_all_smaller(qapp: QApplication) -> None:
    free = OutlinedText("Bardzo długi wiersz napisów\nkrótki", font(), 10_000)
    narrow = OutlinedText("Bardzo długi wiersz napisów\nkrótki", font(), free.width / 2)
    assert narrow.width <= free.width / 2 * 1.02
    assert narrow.height < free.height


@pytest.mark.parametrize(
    ("across", "where"),
    [(Qt.AlignmentFlag.AlignLeft, 0), (Qt.AlignmentFlag.AlignHCenter, 1), (Qt.AlignmentFlag.AlignRight, 2)],
)
def test_it_is_painted_where_it_should_stand(qapp: QApplication, across: Qt.AlignmentFlag, where: int) -> None:
    image = QImage(300, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    painter = QPainter(image)
    OutlinedText("HHH", font(), 100).paint(painter, QRectF(0, 5, 300, 30), across, QColor("white"), 1)
    painter.end()
    white = [x for x in range(300) if any(image.pixelColor(x, y) == QColor("white") for y in range(40))]
    black = [x for x in range(300) if any(image.pixelColor(x, y) == QColor("black") for y in range(40))]
    assert white
    assert black
    assert {x // 100 for x in white} == {where}
