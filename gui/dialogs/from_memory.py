"""How alike a match of the memory has to be to be taken, asked before a talk is translated from it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from dwuglos.settings import Settings
from gui.words import say

_WIDTH, _MARGIN = 520, 16
_LOWEST = 50
"""Percent below which a match of a whole sentence says something else."""


class FromMemoryDialog(QDialog):
    """The percentage, which goes into the settings."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(say("from memory", "Translate from the memory"))
        about = QLabel(
            say(
                "from memory",
                "Untranslated segments and sentences get the best match of the translation memory as a draft: the same "
                "English first, and of that what stood in the same place. All of it can be undone at once; nothing is "
                "sent anywhere.",
            ),
            self,
        )
        about.setWordWrap(True)
        about.setMinimumHeight(about.heightForWidth(_WIDTH - 2 * _MARGIN))  # a low dialog would cut it off
        self.least = QSpinBox(self)
        self.least.setRange(_LOWEST, 100)
        self.least.setSuffix(say("from memory", "%"))
        self.least.setValue(settings.memory_least)
        form = QFormLayout()
        form.addRow(say("from memory", "&Least match"), self.least)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        start = buttons.addButton(say("from memory", "&Translate"), QDialogButtonBox.ButtonRole.AcceptRole)
        start.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(about)
        rows.addLayout(form)
        rows.addWidget(buttons)
        self.resize(_WIDTH, 0)
        self.least.setFocus()

    def accept(self) -> None:
        """Keep what was chosen, and close."""
        self._settings.memory_least = self.least.value()
        super().accept()
