"""The library's file is gone, or another stands in its place: what can be done then, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dwuglos.errors import LibraryGone, LibraryReplaced
from gui.rescue import Rescue
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.store.library import Library
    from dwuglos.store.lost_library import TalkInHand, TalkThere
    from gui.commands import Workplace
    from gui.session import Session
    from gui.widgets.notice_bar import Choice

ABOUT = "unsaved"
"""What its notice is about: the same as that of any other change that cannot be saved."""


class LostLibrary(QObject):
    """Says that the library is gone, and offers to go on in a new one or in the one that is there.

    While either is under way the window takes no keys: what is done to the talk then would be in neither library.
    """

    def __init__(
        self, place: Workplace, go_on_with: Callable[[int], object], take_focus: Callable[[], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._go_on_with = go_on_with
        self._take_focus = take_focus
        self._rescue: Rescue | None = None
        self._shown = ""

    def watch(self, session: Session) -> None:
        """Be ready to keep a talk that was opened."""
        self._rescue = Rescue(session, self._place.tasks)

    def keep(self, error: LibraryGone) -> None:
        """Keep the open talk in a file of its own, as its changes cannot be saved, and say so."""
        self.tell(error)
        if self._rescue is not None:
            self._rescue.keep(lambda: self.tell(error))

    def leave(self) -> None:
        """Let the file go: the talk is left. Where changes are in it alone, it is offered at the next start."""
        if self._rescue is not None:
            self._rescue.release()

    def drop_rescue(self) -> None:
        """Take that file away where the library has everything."""
        if self._rescue is not None:
            self._rescue.drop_if_saved()

    def rescue_words(self) -> str:
        """Say where the open talk is kept; nothing where it is not."""
        return self._rescue.words() if self._rescue is not None else ""

    def tell(self, error: LibraryGone) -> None:
        """Say what has happened to the file, and offer what can be done."""

        session = self._place.session

        def words() -> str:
            if session is None and isinstance(error, LibraryReplaced):
                message = say(
                    "library",
                    "The library {library} was restored or replaced meanwhile, by another window or program. No talk "
                    "is open here; take up the one that is there to see what it holds.",
                )
                return message.format(library=self._place.tasks.library_address)
            return " ".join(filter(None, (self._place.words(error), self.rescue_words())))

        shown = words()
        if shown == self._shown and self._place.notices.tells_about(ABOUT):
            return  # and nobody is told again and again, with each key
        self._shown = shown
        choices: list[Choice] = [(lambda: say("library", "Save as a &new library…"), lambda: self.save_as_new(error))]
        if isinstance(error, LibraryReplaced):
            choices.append((lambda: say("library", "Take &up the one that is there"), lambda: self.take_up(error)))
        if session is not None:
            choices.insert(0, (lambda: say("editor", "Try again"), session.try_again))
        self._place.notices.tell(words, choices, kind="problem", about=ABOUT)

    def take_back(self) -> None:
        """Say no more that it is gone."""
        self._place.notices.take_back(ABOUT)

    def save_as_new(self, error: LibraryGone) -> None:
        """Ask for a file, and put everything into a new library there: what can be read, and the open talk."""
        self._place.finish_typing()
        path = self._choose_file()
        if path is None:
            self.tell(error)
            return
        talk = self._in_hand()

        def save(library: Library | None, open_other: Callable[[], Library]) -> TalkThere | None:
            from dwuglos.store.lost_library import save_as_new

            there = save_as_new(library, path, talk)
            open_other()
            return there

        def words(_: TalkThere | None) -> str:
            message = say(
                "library",
                "Everything is in the new library {file}, and the window goes on there. To open it next time, name it "
                "with --library, or put it where the old one was.",
            )
            if not error.is_whole:
                message = say(
                    "library",
                    "The open talk is in the new library {file}, and the window goes on there; the other talks could "
                    "not be read any more. To open it next time, name it with --library.",
                )
            return message.format(file=path)

        self._move(error, str(path), save, words)

    def take_up(self, error: LibraryGone) -> None:
        """Go on with the library that stands in the place of the old one; the open talk is put into it."""
        self._place.finish_typing()
        talk = self._in_hand()
        title = say("library", "{title} (kept copy)").format(title=talk.title) if talk is not None else ""

        def put_in(_: Library | None, open_other: Callable[[], Library]) -> TalkThere | None:
            from dwuglos.store.lost_library import put_in

            other = open_other()
            return put_in(other, talk, title) if talk is not None else None

        def words(there: TalkThere | None) -> str:
            if there is None:
                return say("library", "The window goes on with the library that is there now.")
            if there.is_same:
                return say("library", "The window goes on with the library that is there now; it has all your changes.")
            message = say(
                "library", "The window goes on with the library that is there now; your talk was added as “{title}”."
            )
            return message.format(title=title)

        self._move(error, self._place.tasks.library_address, put_in, words)

    def _in_hand(self) -> TalkInHand | None:
        session = self._place.session
        return session.saving.in_hand() if session is not None else None

    def _choose_file(self) -> Path | None:
        place, was_in = self._place, Path(self._place.tasks.library_address)
        proposal = was_in.with_name(f"{was_in.stem}-2{was_in.suffix or '.db'}")
        from PySide6.QtWidgets import QFileDialog  # not while a talk is opened

        chosen, _ = QFileDialog.getSaveFileName(
            place.widget,
            say("library", "Save as a new library"),
            str(proposal),
            say("library", "Libraries (*.db)"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # no file is ever replaced
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(".db")

    def _move(
        self,
        error: LibraryGone,
        address: str,
        work: Callable[[Library | None, Callable[[], Library]], TalkThere | None],
        words: Callable[[TalkThere | None], str],
    ) -> None:
        place = self._place
        place.widget.setEnabled(False)

        def done(there: TalkThere | None) -> None:
            place.widget.setEnabled(True)
            self.take_back()
            place.notices.take_back("failed")
            if there is not None:
                if self._rescue is not None:
                    self._rescue.end()
                self._go_on_with(there.id)
            else:
                place.refresh_home()
            place.notices.tell(lambda: words(there), about="news", seconds=0)

        def fail(failure: BaseException) -> None:
            place.widget.setEnabled(True)
            self._take_focus()
            self.tell(error)
            place.notices.tell(lambda: place.words(failure), kind="problem", about="failed")

        place.tasks.move(address, work, error.is_whole, done, fail)
