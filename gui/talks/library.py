"""The talks in the library: shown on the home page, put aside, brought back, erased, renamed."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from dwuglos.errors import LibraryError
from gui.look import layout_memory
from gui.words import decimal, localized, say

if TYPE_CHECKING:
    from dwuglos.importing.bringing_in import BroughtIn
    from dwuglos.store.kept_files import KeptFile
    from dwuglos.store.library import Library
    from dwuglos.talk.stored_talk import TalkSummary
    from gui.desk import Desk
    from gui.home.page import HomePage


class LibraryTalks(QObject):
    """Does to whole talks what the user asks for, and shows the library as it is then."""

    home_made = Signal(object)
    """With the page of all talks, whenever there is another."""
    shown = Signal()
    open_wanted = Signal(int)

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(desk.widget)
        self._desk = desk
        self._stack = stack
        self._damaged: set[int] = set()
        self._home: HomePage | None = None

    @property
    def home(self) -> HomePage:
        """The page with all talks, made when it is first needed: who opens a talk at the start does not see it."""
        return self._home or self.make_home()

    @property
    def has_home(self) -> bool:
        """Whether the page with all talks was needed yet."""
        return self._home is not None

    def current(self) -> TalkSummary | None:
        """Return the talk that the cursor is on, while the page with all talks is on the screen."""
        return self._home.current() if self._home is not None and self._desk.session is None else None

    def chosen(self) -> list[TalkSummary]:
        """Return the talks that are chosen, likewise."""
        return self._home.chosen() if self._home is not None and self._desk.session is None else []

    def make_home(self) -> HomePage:
        """Make the page with all talks anew, as in another language, and return it."""
        from gui.home.page import HomePage  # not before it is needed

        before = self._home
        home = self._home = HomePage(self._desk.widget)
        self._stack.insertWidget(0, home)
        if before is not None:
            self._stack.removeWidget(before)  # shows the one in its place, where it was shown
            before.deleteLater()
        layout_memory.keep_header(home.table.horizontalHeader(), self._desk.settings.window, "talk columns")
        home.open_wanted.connect(self._open)
        home.deleted_wanted.connect(lambda _: self.refresh())
        home.talks.renamed.connect(self.rename)
        home.table.drag_begun.connect(lambda talks: self._drag(home, talks))
        self.home_made.emit(home)
        return home

    def refresh(self, select: int | None = None) -> None:
        """Read the talks again, and put the cursor on one of them."""

        def show(found: tuple[list[TalkSummary], bool]) -> None:
            home = self.home  # another language may have brought another meanwhile
            home.show_talks(self._marked(found[0]), select, has_deleted=found[1])
            if self._desk.session is None and not home.search.hasFocus():
                home.table.setFocus()
            self.shown.emit()

        self._read(show)

    def _read(self, show: Callable[[tuple[list[TalkSummary], bool]], object]) -> None:
        deleted = self.home.deleted.isChecked()
        self._desk.tasks.read(lambda library: (library.talks(deleted), library.has_deleted_talks()), show)

    def note_damage(self, id: int, is_damaged: bool) -> None:
        """Remember whether a talk was found damaged when it was read as a whole, which a list does not do."""
        (self._damaged.add if is_damaged else self._damaged.discard)(id)

    def _marked(self, talks: Sequence[TalkSummary]) -> list[TalkSummary]:
        errors = self._desk.settings.errors.get(self._desk.tasks.library_address, {})
        return [
            replace(talk, is_damaged=talk.is_damaged or talk.id in self._damaged, errors=_errors(talk, errors))
            for talk in talks
        ]

    def note_errors(self, id: int, errors: int | None) -> None:
        """Remember how many errors the checks have found in a talk that is left; None where that is not known."""
        found = self._desk.settings.errors.setdefault(self._desk.tasks.library_address, {})
        before = found.pop(str(id), None)
        if errors:
            found[str(id)] = [errors, time.time_ns() // 1_000_000]
        if before or errors:
            self._desk.remember()

    def follow(self) -> None:
        """Read the talks again because somebody else has written, and show them without disturbing anybody."""
        home, deleted = self.home, self.home.deleted.isChecked()

        def show(found: tuple[list[TalkSummary], bool]) -> None:
            if home is self.home and deleted == home.deleted.isChecked() and self._desk.session is None:
                home.follow(self._marked(found[0]), found[1])

        self._read(show)

    def delete(self, talks: Sequence[TalkSummary]) -> None:
        """Put talks aside, and offer to bring them back."""
        ids = [talk.id for talk in talks]

        def done(_: object) -> None:
            self.refresh()
            undo = (lambda: say("home", "Undo"), lambda: self.restore(ids))
            self._desk.notices.tell(lambda: _deleted(talks), [undo], about="deleted")

        self._each(ids, lambda library, id: library.delete_talk(id), done)

    def erase(self, ids: Sequence[int]) -> None:
        """Remove talks that were put aside for good, and offer to remove recordings that are kept for them alone."""
        address = self._desk.tasks.library_address
        left: list[KeptFile] = []

        def erase(library: Library, id: int) -> None:
            from dwuglos import places
            from dwuglos.store.kept_files import erase

            left.extend(erase(library, id, address, places.media()))

        def done(_: object) -> None:
            self.refresh()
            self._desk.notices.take_back("deleted")
            if left:
                self._offer_removal(left)

        self._each(ids, erase, done)

    def _offer_removal(self, left: Sequence[KeptFile]) -> None:
        size = sum(each.size for each in left) / 1_000_000

        def words() -> str:
            sentence = say("home", "Recordings still kept that came with deleted talks: {n} ({size} MB).")
            return sentence.format(n=len(left), size=decimal(size, 1))

        def remove(_progress: object, _cancelled: object) -> int:
            from dwuglos.store.kept_files import remove

            return remove(left)

        def drop() -> None:
            self._desk.tasks.quiet(remove)
            self._desk.notices.take_back("recordings")

        choice = (lambda: say("home", "Remove"), drop)
        self._desk.notices.tell(words, [choice], about="recordings", seconds=0)

    def restore(self, ids: Sequence[int]) -> None:
        """Bring back talks that were put aside."""
        self._each(ids, lambda library, id: library.restore_talk(id), lambda _: self.refresh(ids[0]))

    def _each(
        self, ids: Sequence[int], work: Callable[[Library, int], object], done: Callable[[object], object]
    ) -> None:
        """Do something to each of some talks; where it fails for one, the others are not left out."""

        def do(library: Library) -> LibraryError | None:
            errors = []
            for id in ids:
                try:
                    work(library, id)
                except LibraryError as error:
                    errors.append(error)
            return errors[0] if errors else None

        def tell(error: LibraryError | None) -> None:
            done(None)
            if error is not None:
                self._desk.notices.tell(lambda: self._desk.words(error), kind="problem", about="failed")

        self._desk.tasks.store(do, tell)

    def rename(self, id: int, title: str) -> None:
        """Give a talk another title."""
        self._desk.tasks.store(lambda library: library.rename_talk(id, title), lambda _: self.refresh(id))

    def tell_added(self, added: Sequence[BroughtIn]) -> None:
        """Show talks that came in together, and say what is to be said of their files."""
        self.refresh(added[-1].id)
        about = [notice for talk in added for notice in talk.notices]

        def words() -> str:
            number = say("home", "Talks added to the library: {n}.").format(n=len(added))
            return " ".join([number, *map(localized, about)])

        self._desk.notices.tell(words, about="added")

    def _drag(self, home: HomePage, talks: Sequence[TalkSummary]) -> None:
        from gui.talks import talk_files  # not before it is wanted

        chosen = [talk_files.ToSave(talk.id, talk.title) for talk in talks if not talk.deleted]
        talk_files.drag(self._desk, home.table, chosen)

    def _open(self, id: int) -> None:
        talk = self.home.current()
        if talk is not None and talk.deleted:
            self._desk.tell(say("home", "This talk is deleted; restore it to open it."))
        else:
            self.open_wanted.emit(id)


def _deleted(talks: Sequence[TalkSummary]) -> str:
    if len(talks) == 1:
        return say("home", "“{title}” was deleted.").format(title=talks[0].title)
    return say("home", "Deleted talks: {n}.").format(n=len(talks))


def _errors(talk: TalkSummary, found: Mapping[str, Sequence[int]]) -> int:
    """Return how many errors were found in a talk, if nobody has changed it since."""
    match found.get(str(talk.id)):
        case [int(errors), int(at)] if talk.changed <= at:
            return errors
    return 0
