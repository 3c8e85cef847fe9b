"""Finding and replacing in all talks, while none is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from gui.panels.views.find import FindView
from gui.widgets.fitting import fit
from gui.words import say

if TYPE_CHECKING:
    from gui.desk import Desk


class FindDialog(QDialog):
    """Stays beside the list of talks until it is closed, or a talk is opened."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.widget)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("find", "Find and replace in talks"))
        fit(self, 680, 560)
        self.view = FindView(desk)
        self.view.setParent(self)
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)  # Enter looks, or goes to a hit
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(self.view, 1)
        rows.addWidget(buttons)
        desk.search.talk_opened.connect(self.close)
