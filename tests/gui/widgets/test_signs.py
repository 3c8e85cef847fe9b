from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from gui.widgets.signs import sign


@pytest.mark.parametrize("name", ["play", "pause", "repeat", "volume", "muted"])
def test_each_sign_is_drawn_in_its_colour_and_within_its_room(qapp: QApplication, name: str) -> None:
    image = sign(name, QColor("#ff0000")).pixmap(QSize(16, 16), 2.0).toImage()
    assert image.size() == QSize(32, 32)
    solid = [(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255]
    assert len(solid) > 40
    assert {image.pixelColor(x, y).name() for x, y in solid} == {"#ff0000"}
    edge = [(n, side) for n in range(32) for side in (0, 31)]
    assert not any(image.pixelColor(*at).alpha() == 255 for at in edge + [(y, x) for x, y in edge])
