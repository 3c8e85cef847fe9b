"""The title of a dock: its name, and two buttons that let it float and hide it, in the colours of the theme."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QWidget

from gui.widgets.tool_button import tool_button
from gui.words import say


class DockTitle(QWidget):
    """Stands in the place of the title that Qt draws, whose buttons can hardly be seen on dark."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.label = QLabel(dock.windowTitle(), self)
        self.float_button = tool_button("↗", say("panels", "Float or dock"), self._float, self)
        self.close_button = tool_button("✕", say("panels", "Hide"), dock.close, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 4, 0)
        row.setSpacing(2)
        row.addWidget(self.label, 1)
        for button in (self.float_button, self.close_button):
            button.setAutoRaise(True)
            row.addWidget(button)
        self._dock = dock

    def _float(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())
