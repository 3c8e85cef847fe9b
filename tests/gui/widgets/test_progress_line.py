"""How much is done, in a narrow bar."""

import pytest
from PySide6.QtGui import QColor

from gui.widgets.progress_line import ProgressLine


def shares(line):
    picture = line.grab().toImage()
    middle = picture.height() // 2
    names = [picture.pixelColor(x, middle).name() for x in range(picture.width())]
    return [round(names.count(colour) / len(names), 1) for colour in ("#00ff00", "#0000ff", "#808080")]


@pytest.mark.parametrize(
    ("confirmed", "translated", "seen"),
    [(0.0, 0.0, [0, 0, 1]), (0.2, 0.7, [0.2, 0.5, 0.3]), (1.0, 1.0, [1, 0, 0]), (0.0, 0.5, [0, 0.5, 0.5])],
)
def test_confirmed_before_translated_before_all(qtbot, confirmed, translated, seen):
    line = ProgressLine()
    qtbot.addWidget(line)
    line.colours = (QColor("#00ff00"), QColor("#0000ff"), QColor("#808080"))
    line.resize(400, 10)
    line.show_shares(confirmed, translated)
    assert shares(line) == seen
