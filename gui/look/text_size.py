"""How large the texts of a talk are, in percent of the usual size."""

from __future__ import annotations

from PySide6.QtGui import QFont

USUAL = 100
SIZES = (70, 80, 90, USUAL, 110, 125, 150, 175, 200, 250)
"""From small to large; a key goes from one to the next."""


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
