"""Saying what was just done to the open talk, with a button that takes it back, or until it is taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.words import say

if TYPE_CHECKING:
    from dwuglos.talk.history import Step
    from gui.desk import Desk
    from gui.session import Session
    from gui.widgets.notice_bar import NoticeBar, Words


def tell_step(desk: Desk, session: Session, words: Words) -> None:
    """Say what the last step of a talk has done; it can be taken back from there as long as it is the last one."""
    undo = (lambda: say("new talk", "Undo"), lambda: session.undo())
    _LastStep(desk.notices.tell(words, [undo], about="read"), session)


class _LastStep(QObject):
    """Hides the button where it would take back another step."""

    def __init__(self, bar: NoticeBar, session: Session) -> None:
        super().__init__(bar)
        (self._button,) = bar.buttons
        self._history = session.history
        self._step = session.history.undoable
        session.history_changed.connect(self._look)

    def _look(self) -> None:
        self._button.setVisible(self._history.undoable is self._step)


def when_undone(owner: QObject, session: Session, step: Step, act: Callable[[], object]) -> None:
    """Do something once a step of a talk is undone, as long as the owner is there."""
    _Undone(owner, session, step, act)


class _Undone(QObject):
    """Waits until a step is the next that can be done again."""

    def __init__(self, owner: QObject, session: Session, step: Step, act: Callable[[], object]) -> None:
        super().__init__(owner)
        self._history, self._act = session.history, act
        self._step: Step | None = step
        session.history_changed.connect(self._look)

    def _look(self) -> None:
        if self._step is not None and self._history.redoable is self._step:
            self.deleteLater()
            self._step, act = None, self._act
            act()
