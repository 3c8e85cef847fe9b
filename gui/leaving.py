"""Before a talk is left: what was changed is saved, or the user has said that it need not be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMessageBox

from gui.words import say

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.session import Session


def may_leave(desk: Desk, session: Session) -> bool:
    """Save what is left to be saved; False when that cannot be and the user would rather stay."""
    _wait_for_saving(desk, session)
    while not session.is_saved:
        question = say("editor", "The last changes could not be saved. Close the talk and lose them?")
        buttons = QMessageBox.StandardButton.Retry | QMessageBox.StandardButton.Discard
        answer = QMessageBox.warning(
            desk.widget,
            "Dwugłos",
            question,
            buttons | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Retry,
        )
        if answer == QMessageBox.StandardButton.Cancel:
            return False
        if answer == QMessageBox.StandardButton.Discard:
            return True
        session.save()
        _wait_for_saving(desk, session)
    return True


def _wait_for_saving(desk: Desk, session: Session) -> None:
    while session.is_saving:  # more than once where something was changed while the library was at work
        desk.tasks.store_now(lambda _library: None)
        QApplication.sendPostedEvents()  # what was just saved reports back
