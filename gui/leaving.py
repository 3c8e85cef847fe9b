"""Before a talk is left: what was changed is saved, or the user has said that it need not be."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QMessageBox

from gui.words import say

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.session import Session


def may_leave(desk: Desk, session: Session, kept: Callable[[], str]) -> bool:
    """Save what is left to be saved; False when that cannot be and the user would rather stay.

    `kept` says where the talk is kept meanwhile, or nothing. Meanwhile the talk may be let go by another wish to leave
    it, as when the window is closed from outside; then nothing is left to be asked.
    """
    if not all(may() for may in tuple(session.before_leaving)):
        return False
    _wait_for_saving(session)
    while not (session.is_saved or session.is_over):
        question = say("editor", "The last changes could not be saved. Close the talk and lose them?")
        if where := kept():
            question = say(
                "editor",
                "The last changes are not in the library. {where} At the next start it is offered to bring them back. "
                "Close the talk?",
            ).format(where=where)
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
        if answer == QMessageBox.StandardButton.Discard or session.is_over:
            return True
        session.save()
        _wait_for_saving(session)
    return True


def _wait_for_saving(session: Session) -> None:
    """Let the window go on painting while the library is at work; keys and clicks wait."""
    loop = QEventLoop()
    session.settled.connect(loop.quit)
    while session.is_saving:  # more than once where something was changed while the library was at work
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    session.settled.disconnect(loop.quit)
