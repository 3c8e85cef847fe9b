"""What others do to the library while it is open here: noticed now and then, and shown.

A look is cheap: where nothing was written it is one question to the database, in the lane that reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from dwuglos.errors import LibraryGone, TalkNotFound
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.store.library import Library
    from dwuglos.talk.stored_talk import TalkSummary
    from gui.commands import Workplace
    from gui.session import Session
    from gui.talks.on_screen import TalkOnScreen

LOOK_MS = 2000
"""How soon it is seen what another program has written; at once when one comes back to the window."""


class Found(NamedTuple):
    """What a look found: what was written since the last one, if anything was."""

    data_version: int
    is_new: bool
    talk: TalkSummary | None
    """The open talk; None where none is, or where it is not in the library any more."""
    version: int


class News(QObject):
    """Looks for what others have written, and has the list of talks and the open talk follow."""

    def __init__(self, place: Workplace, talk: TalkOnScreen) -> None:
        super().__init__(talk)
        self._place = place
        self._talk = talk
        self._data_version: int | None = None
        self._about: tuple[Session | None, int] = (None, 0)
        """The session that was looked for last, and the version that it was to come to."""
        self._is_looking = self._is_gone = False
        self._soon = QTimer(self, interval=LOOK_MS)
        self._soon.timeout.connect(self.look)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication), "there is a window"
        application.applicationStateChanged.connect(self._on_application_state)

    def start(self) -> None:
        """Look from now on."""
        if not self._soon.isActive():
            self._soon.start()

    def stop(self) -> None:
        """Look no more."""
        self._soon.stop()

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self._soon.isActive():
            self.look()

    def look(self) -> None:
        """Look whether anybody has written, unless a look is under way."""
        if self._is_looking or not self._place.widget.isEnabled():
            return
        self._is_looking = True
        session, before = self._talk.session, self._data_version
        is_other = session is not self._about[0]

        def look(library: Library) -> Found:
            library.check_in_place()
            data_version = library.data_version()
            if data_version == before and not is_other:
                return Found(data_version, False, None, 0)
            if session is None:
                return Found(data_version, before is not None, None, 0)
            try:
                return Found(data_version, True, library.talk(session.id), library.version(session.id))
            except TalkNotFound:
                return Found(data_version, True, None, 0)

        self._place.tasks.read(look, lambda found: self._on_found(session, found), self._on_failed)

    def _on_found(self, session: Session | None, found: Found) -> None:
        self._is_looking = False
        self._data_version = found.data_version
        if self._is_gone:
            self._come_back()
        if session is not self._talk.session:
            return
        if session is None:
            self._about = (None, 0)
            if found.is_new or self._place.home.is_behind:
                self._place.library.follow()
        elif found.is_new:
            self._follow(session, found)

    def _follow(self, session: Session, found: Found) -> None:
        """Have the open talk follow; while something is being typed it waits for the end of that."""
        if found.talk is None:
            self._about = (session, 0)
            self._tell_erased(session)
            return
        if found.version not in (session.talk.version, self._about[1]):
            if not session.is_saved or (self._talk.pages is not None and self._talk.pages.is_typing):
                self._about = (None, 0)  # which has the next look see it again
                return
            session.catch_up()
        self._about = (session, found.version)
        if found.talk.title != session.title:
            self._talk.show_title(found.talk.title)
        self._tell_deleted(session, found.talk.deleted)

    def _tell_deleted(self, session: Session, is_deleted: bool) -> None:
        notices = self._place.notices
        if not is_deleted:
            notices.take_back("deleted elsewhere")
            return
        id = session.id

        def restore() -> None:
            self._place.tasks.store(lambda library: library.restore_talk(id))

        notices.tell(
            lambda: say("library", "This talk was deleted in another window or program. What you do here is kept."),
            [(lambda: say("library", "Rest&ore it"), restore)],
            kind="problem",
            about="deleted elsewhere",
        )

    def _tell_erased(self, session: Session) -> None:
        def add() -> None:
            self._place.finish_typing()
            talk = session.saving.in_hand()

            def put_in(library: Library) -> int:
                from dwuglos.store.lost_library import put_in

                return put_in(library, talk, talk.title).id

            self._place.tasks.store(put_in, self._talk.go_on_with)

        self._place.notices.tell(
            lambda: say("library", "This talk is not in the library any more; what you see is only here."),
            [(lambda: say("library", "Add it to the &library again"), add)],
            kind="problem",
            about="deleted elsewhere",
        )

    def _on_failed(self, error: BaseException) -> None:
        self._is_looking = False
        if not isinstance(error, LibraryGone):
            return
        # Who writes takes the library's log from where another file may stand, and puts it back.
        self._place.tasks.store(lambda library: library.check_in_place(), None, lambda _: None)
        if not self._is_gone:
            self._is_gone = True
            self._talk.lost.tell(error)

    def _come_back(self) -> None:
        """The library is where it was, or one in its place was taken up."""
        self._is_gone = False
        session = self._talk.session
        if session is None or session.is_saved:
            self._talk.lost.take_back()
        else:
            session.try_again()
