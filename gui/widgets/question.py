"""A question that is answered by a button which says what will be done."""

from __future__ import annotations

from collections.abc import Sequence
from os.path import lexists  # that of a Path raises where a name is too long
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from gui.words import say


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


def may_replace(parent: QWidget, title: str, path: Path) -> bool:
    """Ask before a file is replaced of which the file dialog did not know; True where there is none."""
    question = say("files", "{file} is there already. Replace it?").format(file=path.name)
    return not lexists(path) or is_wanted(parent, title, question, say("files", "&Replace"), harmful=True)


def choose(parent: QWidget, title: str, question: str, buttons: Sequence[str]) -> int | None:
    """Ask, and return which of the buttons was chosen, None where none was; Enter means the first."""
    box = QMessageBox(QMessageBox.Icon.Question, title, question, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    choices = [box.addButton(button, QMessageBox.ButtonRole.AcceptRole) for button in buttons]
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(choices[0])
    box.exec()
    box.deleteLater()
    clicked = box.clickedButton()
    return next((n for n, choice in enumerate(choices) if choice is clicked), None)


def gives_up(dialog: QDialog, question: str, *, may_keep: bool = True) -> bool:
    """Ask what becomes of work in a dialog that closes, since Escape is hit by mistake; True where it is given up.

    Where it is to be kept, the dialog is accepted; `may_keep` tells whether it can be.
    """
    save, discard, cancel = (
        QMessageBox.StandardButton.Save,
        QMessageBox.StandardButton.Discard,
        QMessageBox.StandardButton.Cancel,
    )
    buttons, usual = (save | discard, save) if may_keep else (discard, cancel)
    answer = QMessageBox.question(dialog, dialog.windowTitle(), question, buttons | cancel, usual)
    if answer == save:
        dialog.accept()
    return answer == discard
