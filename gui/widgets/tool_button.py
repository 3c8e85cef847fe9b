"""A small button with a sign on it, named for those who do not see the sign."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QToolButton, QWidget


def tool_button(sign: str, name: str, chosen: Callable[[], object], parent: QWidget) -> QToolButton:
    """Return a button that calls `chosen`; its name is its tool tip, too."""
    button = QToolButton(parent)
    button.setText(sign)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.clicked.connect(lambda: chosen())
    return button
