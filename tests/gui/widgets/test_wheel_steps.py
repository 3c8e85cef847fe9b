"""A wheel with notches, and one without."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from gui.widgets.wheel_steps import WheelSteps

CTRL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def turn(delta, modifiers=CTRL):
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    return QWheelEvent(QPointF(), QPointF(), QPoint(), QPoint(0, delta), buttons, modifiers, phase, False)


@pytest.mark.parametrize(
    ("deltas", "steps"),
    [((120,), [1]), ((-240,), [-2]), ((50, 50, 50), [0, 0, 1]), ((-50, -50, -50), [0, 0, -1]), ((60, -60), [0, 0])],
)
def test_steps_are_whole(deltas, steps):
    wheel = WheelSteps()
    assert [wheel.take(turn(delta)) for delta in deltas] == steps


def test_without_ctrl_it_is_somebody_elses_and_begins_anew():
    wheel = WheelSteps()
    assert wheel.take(turn(100)) == 0
    assert wheel.take(turn(120, PLAIN)) is None
    assert wheel.take(turn(100)) == 0
