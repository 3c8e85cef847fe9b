"""Where backups are kept, and how much room they may take."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from gui.words import say

if TYPE_CHECKING:
    from dwuglos.settings import Settings

LEAST_MB, MOST_MB, STEP_MB = 50, 1_000_000, 100


class BackupPlace(QWidget):
    """Shows the folder, which can be opened and changed, and the limit; both are written into the settings."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.folder = QLineEdit(self)
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(say("backups", "Folder for backups"))
        self.choose = QPushButton(say("backups", "C&hoose…"), self)
        self.usual = QPushButton(say("backups", "&Beside the library"), self)
        self.open = QPushButton(say("backups", "&Open the folder"), self)
        self.limit = QSpinBox(self)
        self.limit.setRange(LEAST_MB, MOST_MB)
        self.limit.setSingleStep(STEP_MB)
        self.limit.setSuffix(say("backups", " MB"))
        self.limit.setGroupSeparatorShown(True)
        self.limit.setKeyboardTracking(False)
        self.limit.setValue(settings.backups_megabytes)
        room = QLabel(say("backups", "Room for &all:"), self)
        room.setBuddy(self.limit)
        self.limit.setToolTip(say("backups", "The oldest backups go when there is no more room; the newest stays."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(say("backups", "Folder:"), self))
        row.addWidget(self.folder, 1)
        for button in (self.choose, self.usual, self.open):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addWidget(room)
        row.addWidget(self.limit)
        self.choose.clicked.connect(self._choose)
        self.usual.clicked.connect(lambda: self._take(""))
        self.open.clicked.connect(self._open)
        self.limit.valueChanged.connect(self._on_limit)

    def show_folder(self, folder: Path) -> None:
        """Show where backups are kept now."""
        self.folder.setText(str(folder))
        self.folder.setToolTip(str(folder))
        self.folder.setCursorPosition(0)
        self.usual.setVisible(bool(self._settings.backups_folder))
        self.open.setEnabled(folder.is_dir())

    def _choose(self) -> None:
        title = say("backups", "Folder for backups")
        chosen = QFileDialog.getExistingDirectory(self, title, self.folder.text())
        if chosen:
            self._take(chosen)

    def _take(self, folder: str) -> None:
        self._settings.backups_folder = folder
        self.changed.emit()

    def _on_limit(self, megabytes: int) -> None:
        self._settings.backups_megabytes = megabytes
        self.changed.emit()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text()))
