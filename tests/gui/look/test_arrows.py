"""Two arrows, which point at each other or away from each other."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from gui.look.arrows import paint_arrows


def spread(inwards, x):
    """Return how many pixels there are between the highest and the lowest that is drawn in a column."""
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill("#ffffff")
    painter = QPainter(image)
    paint_arrows(painter, QRectF(2, 2, 20, 20), QColor("#000000"), inwards)
    painter.end()
    drawn = [y for y in range(24) if image.pixelColor(x, y).name() != "#ffffff"]
    return max(drawn) - min(drawn)


def test_the_heads_are_where_they_point(qapp):
    for outer, between, inner in ((3, 6, 10), (20, 17, 13)):
        assert spread(True, inner) < spread(True, between)
        assert spread(True, outer) < spread(True, between)
        assert spread(False, outer) < spread(False, between)
        assert spread(False, inner) < spread(False, between)
    assert spread(True, 5) > spread(False, 4)
