"""The talks in the library: shown on the home page, put aside, brought back, erased, renamed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from gui.home.page import HomePage
from gui.look import layout_memory
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.talk.stored_talk import TalkSummary
    from gui.desk import Desk


class LibraryTalks(QObject):
    """Does to whole talks what the user asks for, and shows the library as it is then."""

    shown = Signal()
    open_wanted = Signal(int)

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(desk.widget)
        self._desk = desk
        self._stack = stack
        self.make_home()
        """The page with all talks."""

    def make_home(self) -> HomePage:
        """Make the page with all talks anew, as in another language, and return it."""
        before = self._stack.widget(0)
        home = self.home = HomePage(self._desk.widget)
        self._stack.insertWidget(0, home)
        if before is not None:
            self._stack.removeWidget(before)  # shows the one in its place, where it was shown
            before.deleteLater()
        layout_memory.keep_header(home.table.horizontalHeader(), self._desk.settings.window, "talk columns")
        home.open_wanted.connect(self._open)
        home.deleted_wanted.connect(lambda _: self.refresh())
        home.talks.renamed.connect(self.rename)
        return home

    def refresh(self, select: int | None = None) -> None:
        """Read the talks again, and put the cursor on one of them."""
        deleted = self.home.deleted.isChecked()

        def show(talks: list[TalkSummary]) -> None:
            home = self.home  # another language may have brought another meanwhile
            home.show_talks(talks, select)
            if self._desk.session is None and not home.search.hasFocus():
                home.table.setFocus()
            self.shown.emit()

        self._desk.tasks.store(lambda library: library.talks(deleted), show)

    def delete(self, id: int, title: str) -> None:
        """Put a talk aside, and offer to bring it back."""

        def done(_: None) -> None:
            self.refresh()
            message = say("home", "“{title}” was deleted.").format(title=title)
            self._desk.notices.tell(message, [(say("home", "Undo"), lambda: self.restore(id))], about="deleted")

        self._desk.tasks.store(lambda library: library.delete_talk(id), done)

    def erase(self, id: int) -> None:
        """Remove a talk that was put aside for good."""

        def done(_: None) -> None:
            self.refresh()
            self._desk.notices.take_back("deleted")

        self._desk.tasks.store(lambda library: library.erase_talk(id), done)

    def restore(self, id: int) -> None:
        """Bring back a talk that was put aside."""
        self._desk.tasks.store(lambda library: library.restore_talk(id), lambda _: self.refresh(id))

    def rename(self, id: int, title: str) -> None:
        """Give a talk another title."""
        self._desk.tasks.store(lambda library: library.rename_talk(id, title), lambda _: self.refresh(id))

    def _open(self, id: int) -> None:
        talk = self.home.current()
        if talk is not None and talk.deleted:
            self._desk.tell(say("home", "This talk is deleted; restore it to open it."))
        else:
            self.open_wanted.emit(id)
