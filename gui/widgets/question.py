"""A question that is answered by a button which says what will be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def is_wanted(parent: QWidget, title: str, question: str, button: str, *, harmful: bool = False) -> bool:
    """Ask, and tell whether `button` was chosen; where that is `harmful`, Enter means Cancel."""
    icon, role = QMessageBox.Icon.Question, QMessageBox.ButtonRole.AcceptRole
    if harmful:
        icon, role = QMessageBox.Icon.Warning, QMessageBox.ButtonRole.DestructiveRole
    box = QMessageBox(icon, title, question, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    wanted = box.addButton(button, role)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    if harmful:
        box.setDefaultButton(cancel)
    box.exec()
    box.deleteLater()
    return box.clickedButton() is wanted
