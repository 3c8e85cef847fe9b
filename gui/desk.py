"""What any page, panel or dialog may ask for, whoever put it on the screen: the work in hand, and ways to speak of it.

A desk knows no page, panel or command; what commands may ask for beyond it is a workplace (gui/commands/base.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dwuglos.settings import Settings
    from gui.player.player import Player
    from gui.searching import TalkSearch
    from gui.session import Session
    from gui.tasks import Tasks
    from gui.widgets.notice_bar import Notices


class Desk(Protocol):
    """The open talk, and what work on it needs."""

    tasks: Tasks
    settings: Settings
    notices: Notices
    player: Player

    @property
    def session(self) -> Session | None:
        """The open talk, if one is."""
        ...

    @property
    def search(self) -> TalkSearch:
        """The search through the open talk, or through all talks."""
        ...

    @property
    def widget(self) -> QWidget:
        """What dialogs stand in front of."""
        ...

    def tell(self, text: str) -> None:
        """Say something that is over when it is read."""
        ...

    def words(self, error: BaseException) -> str:
        """Return what to say of a failure, in the language of the window."""
        ...

    def finish_typing(self) -> None:
        """Make an edit of what is being typed, wherever that is."""
        ...

    def choose_services(self, at: str = "") -> None:
        """Let the user choose translation services and enter what they need; `at` is the one that is shown first."""
        ...

    def remember(self) -> None:
        """Keep the settings."""
        ...
