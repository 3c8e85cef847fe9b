"""What a panel is: a part of the window beside the talk, which can be docked, floated and hidden.

Adding a panel is one file in this folder with one class, and an instance of it in `PANELS`. From that list are made the
entries of the View menu, their keys, and the docks, in the order of the list; where several have the same area they
share it by tabs, but for one that is apart. A panel that somebody has not called costs nothing: `make` is called when
it is shown for the first time, and imports there what it needs. What a panel shows beyond a few lines has its own file
in `views/`.

A panel is made for the talk that is open: with another talk, or in another language, it is made anew. It asks its desk
for what it needs, and connects bound methods to the signals of the session, which Qt drops with the panel.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from gui.words import say

if TYPE_CHECKING:
    from gui.desk import Desk


class PanelView(QWidget):
    """What a panel shows; where it takes the focus, its focus proxy says."""

    done = Signal()
    """The user has done here what was to be done: the focus goes back to the talk."""

    def __init__(self) -> None:
        super().__init__()
        self.is_seen = False
        """Whether it is on the screen: a panel behind the tab of another is not, though Qt calls it visible."""

    def see(self, is_seen: bool) -> None:
        """Be on the screen, or no longer. What is looked up waits until it is, and is brought up to date then."""
        self.is_seen = is_seen
        if not is_seen:
            self.finish_typing()

    def sizeHint(self) -> QSize:
        return QSize(300, 200)

    def finish_typing(self) -> None:
        """Make an edit of what is being typed here."""


class Panel:
    """One panel; its class is named after what it is called in settings and in the list of keys."""

    title: ClassVar[str]
    """As in a menu, with & before the letter that chooses it; marked for the translators of "commands"."""
    tip: ClassVar[str]
    """What it shows, in a sentence, likewise."""
    keys: ClassVar[str]
    """In the notation of QKeySequence."""
    icon: ClassVar[str] = ""
    area: ClassVar[Qt.DockWidgetArea] = Qt.DockWidgetArea.RightDockWidgetArea
    """Where it is until the user puts it elsewhere."""
    size: ClassVar[int] = 300
    """Pixels it is wide there, or high where it is below."""
    is_apart: ClassVar[bool] = False
    """Whether it has its place to itself, before the others there: it is to be seen while one works in those."""

    @property
    def name(self) -> str:
        """What settings and keys know it by."""
        return type(self).__name__

    def obstacle(self, desk: Desk) -> str:
        """Say in a sentence why it cannot be shown now; nothing when it can. Most are about the open talk."""
        return "" if desk.session is not None else say("commands", "Open a talk first.")

    def make(self, desk: Desk) -> PanelView:
        """Return what it shows, made anew."""
        raise NotImplementedError
