"""Finding and replacing in all talks, while none is open."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from gui.panels.views.find import FindView
from gui.widgets.fitting import fit
from gui.words import say

if TYPE_CHECKING:
    from gui.desk import Desk


class FindDialog(QDialog):
    """Stays beside the list of talks until it is closed, or a talk is opened; `keys` go to what comes instead."""

    def __init__(self, desk: Desk, keys: Iterable[QKeySequence]) -> None:
        super().__init__(desk.widget)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("find", "Find and replace in talks"))
        fit(self, 680, 560)
        self.view = FindView(desk)
        self.view.setParent(self)
        for key in keys:
            QShortcut(key, self, self.view.enter_replacement)
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)  # Enter looks, or goes to a hit
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(self.view, 1)
        rows.addWidget(buttons)
        desk.search.talk_opened.connect(self.close)
