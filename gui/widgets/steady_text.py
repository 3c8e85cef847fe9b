"""Texts with numbers that change often, in widgets that keep their size as long as only digits change.

Qt lays out the whole window anew whenever a text changes, but not around a widget of a fixed size.
"""

from __future__ import annotations

import re

from PySide6.QtWidgets import QAbstractButton, QLabel

_ANY_SIZE = 16_777_215  # QWIDGETSIZE_MAX, which PySide does not have
_DIGIT = re.compile(r"\d")
_SHAPE = "shape"


def fit_again(*widgets: QLabel | QAbstractButton) -> None:
    """Give widgets the size for what they show; to be called when the font has changed."""
    for widget in widgets:
        widget.setProperty(_SHAPE, None)
        show_steadily(widget, widget.text())


def show_steadily(widget: QLabel | QAbstractButton, text: str) -> None:
    """Show `text`, in the size that any other would have which differs from it in digits alone."""
    if widget.text() == text and widget.property(_SHAPE) is not None:
        return  # in the size that it has: who changes the font lets it be fitted again
    digitless = _DIGIT.sub("0", text)
    shape = f"{digitless}\n{widget.font().key()}"
    if widget.property(_SHAPE) != shape:
        widget.setProperty(_SHAPE, shape)
        widest = max("0123456789", key=widget.fontMetrics().horizontalAdvance)
        widget.setMinimumSize(0, 0)
        widget.setMaximumSize(_ANY_SIZE, _ANY_SIZE)
        widget.setText("")  # a label that is told what it shows already remembers its size in another font
        widget.setText(digitless.replace("0", widest))
        widget.setFixedSize(widget.sizeHint())
    widget.setText(text)
