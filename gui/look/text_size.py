"""How large the texts of a talk are, in percent of the usual size: one size, wherever they are read or edited.

A widget that shows such texts says so with `follow`. Its letters then have the size in force, by a rule of the theme,
and Ctrl with the wheel over it asks for another. What is painted or laid out by hand takes `font`, and hears of
`changed`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFont, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from gui.look import theme
from gui.widgets.wheel_steps import WheelSteps

USUAL = 100
SIZES = (70, 80, 90, USUAL, 110, 125, 150, 175, 200, 250)
"""From small to large; a key goes from one to the next."""

_MARK = "talkText"


class TextSize(QObject):
    """The size in force; `use` puts another in force."""

    changed = Signal()
    wanted = Signal(int)
    """Another is wanted, so many steps above or below."""

    def __init__(self) -> None:
        super().__init__()
        self.percent = USUAL
        self._wheel = WheelSteps()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or not isinstance(event, QWheelEvent):
            return False
        steps = self._wheel.take(event)
        if steps:
            self.wanted.emit(steps)
        return steps is not None


in_force = TextSize()


def follow(widget: QWidget) -> None:
    """Show the texts in a widget in the size in force, and let the wheel change that over it."""
    widget.setProperty(_MARK, True)
    watch_wheel(widget)


def watch_wheel(widget: QWidget) -> None:
    """Let Ctrl with the wheel over a widget change the size."""
    (widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget).installEventFilter(in_force)


def use(percent: int) -> None:
    """Show the texts of talks in another size from now on, everywhere."""
    if percent != in_force.percent:
        in_force.percent = percent
        theme.add_rule("texts", f'*[{_MARK}="true"] {{ font-size: {font().pointSizeF():.2f}pt; }}')
        in_force.changed.emit()


def font() -> QFont:
    """Return the font of texts in the size in force."""
    return scaled(QApplication.font(), in_force.percent)


def beside(size: int, steps: int) -> int:
    """Return the size so many steps above or below one, as far as there are any."""
    nearest = min(SIZES, key=lambda each: abs(each - size))
    return SIZES[min(max(SIZES.index(nearest) + steps, 0), len(SIZES) - 1)]


def allowed(size: int) -> int:
    """Return a size that settings may hold: nobody is to be left with letters that cannot be read."""
    return min(max(size, SIZES[0]), SIZES[-1])


def scaled(font: QFont, size: int) -> QFont:
    """Return a font in another size than its own."""
    other = QFont(font)
    other.setPointSizeF(font.pointSizeF() * size / 100)
    return other
