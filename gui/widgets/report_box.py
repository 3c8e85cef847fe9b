"""A report to read, to copy and to save; nothing of it goes anywhere else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from dwuglos.errors import InputError
from dwuglos.exporting import destination
from gui.widgets.fitting import fit
from gui.words import say


class ReportBox(QDialog):
    """What happened, in a sentence or more, and below it the report."""

    def __init__(self, message: str, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Dwugłos")
        fit(self, 600, 420)
        self.message = QLabel(message, self)
        self.message.setWordWrap(True)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setAccessibleName(say("failures", "The report"))
        self.done_what = QLabel(self)
        self.done_what.setWordWrap(True)
        self.done_what.setObjectName("faint")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(say("failures", "&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save = buttons.addButton(say("failures", "&Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        for widget in (self.message, self.report, self.done_what, buttons):
            rows.addWidget(widget)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.done_what.setText(say("failures", "The report is in the clipboard."))

    def _save(self) -> None:
        proposed = str(Path.home() / "dwuglos-report.txt")
        name, _ = QFileDialog.getSaveFileName(self, say("failures", "Save the report"), proposed)
        if not name:
            return
        try:
            destination(Path(name)).path.write_text(self.report.toPlainText(), "utf-8")
        except (OSError, InputError):
            message = say("failures", "The report could not be written to {path}; choose another folder.")
        else:
            message = say("failures", "The report is in {path}.")
        self.done_what.setText(message.format(path=name))
