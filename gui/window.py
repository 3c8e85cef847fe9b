"""The main window: it puts the parts together, and gives commands what they ask for."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QMenuBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dwuglos import places, profiles
from dwuglos.profiles import Profile
from dwuglos.settings import Settings
from gui import language, leaving, unfinished
from gui.commands import file as file_menu
from gui.drafts.drafts import Drafts
from gui.home.page import HomePage
from gui.look import icons, layout_memory, theme
from gui.look.theme import Theme
from gui.menus import Menus
from gui.session import Opened, Session, open_talk
from gui.tasks import Tasks
from gui.widgets.notice_bar import Notices
from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.importing.new_talk import BroughtIn, HowToRead
    from dwuglos.talk.stored_talk import TalkSummary
    from gui.article.page import ArticlePage
    from gui.editor.page import EditorPage
    from gui.status import Status
    from gui.talk_pages import TalkPages

ICONS_AFTER_MS = 1200
"""Icons are loaded once the window has been usable for a while: loading them takes a third of a second."""


class Window(QMainWindow):
    """One window, with the library or with one talk in it."""

    ready = Signal()
    """What was asked for at the start is on the screen."""

    def __init__(self, tasks: Tasks, settings: Settings) -> None:
        super().__init__()
        self.tasks = tasks
        self.settings = settings
        self._session: Session | None = None
        self._talk: TalkPages | None = None
        self._opening: int | None = None
        self.setAcceptDrops(True)
        self.drafts = Drafts(self)
        self.notices = Notices(self)
        self._make_parts()
        self.tasks.failed.connect(self._on_failed)
        self.setWindowTitle("Dwugłos")
        self._place_window()

    def _make_parts(self) -> None:
        """Make what is made of words: the menus, and the page with all talks."""
        self.home = HomePage(self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.home)
        middle = QWidget(self)
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._pages, 1)
        rows.addWidget(self.notices)  # below, so that what is being read does not move when a notice comes or goes
        self.setCentralWidget(middle)
        self.menus = Menus(self, self.menuBar())
        self._add_home_actions()
        self._connect_home()
        layout_memory.keep_header(self.home.table.horizontalHeader(), self.settings.window, "talk columns")

    def _add_home_actions(self) -> None:
        for command in (
            file_menu.OpenTalk,
            file_menu.RenameTalk,
            file_menu.DuplicateTalk,
            file_menu.DeleteTalk,
            file_menu.RestoreTalk,
            file_menu.EraseTalk,
        ):
            self.home.table.addAction(self.menus.action(command))

    def _connect_home(self) -> None:
        self.home.open_wanted.connect(self._open_chosen)
        self.home.new_wanted.connect(lambda: self.ask_new_talk())
        self.home.paste_wanted.connect(lambda: self.menus.action(file_menu.NewFromClipboard).trigger())
        self.home.sample_wanted.connect(lambda: self.menus.action(file_menu.NewSample).trigger())
        self.home.changed.connect(self.menus.refresh_soon)
        self.home.deleted_wanted.connect(lambda _: self.refresh_home())
        self.home.talks.renamed.connect(self._rename)

    # Start and end

    def start(self, files: list[str]) -> None:
        """Show the talk of the given files, or all talks; called after the first frame."""
        self.ready.connect(lambda: QTimer.singleShot(ICONS_AFTER_MS, self, self._load_icons))
        self.status.clear_talk()
        if files:
            self.bring_in([Path(file) for file in files])
        else:
            self.refresh_home()

    def _load_icons(self) -> None:
        icons.load()
        self.menus.show_icons()

    def _place_window(self) -> None:
        free = self.screen().availableSize()
        self.resize(min(1180, free.width() - 20), min(760, free.height() - 60))
        stored = self.settings.window.get("geometry")
        if stored:
            self.restoreGeometry(QByteArray.fromBase64(stored.encode()))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leave_talk():
            event.ignore()
            return
        self.settings.window["geometry"] = bytes(self.saveGeometry().toBase64().data()).decode()
        self.remember()
        self.tasks.close()
        super().closeEvent(event)

    def quit(self) -> None:
        """Close the window, and with the last one the program."""
        self.close()

    def remember(self) -> None:
        """Keep the settings."""
        self.settings.save(places.settings())

    # Telling

    @property
    def widget(self) -> QWidget:
        """What dialogs stand in front of."""
        return self

    @property
    def status(self) -> Status:
        """The status bar; it is made after the first frame."""
        from gui.status import Status

        bar = self.statusBar()
        if not isinstance(bar, Status):
            bar = Status(self)
            bar.stop_wanted.connect(self.drafts.stop)
            self.setStatusBar(bar)
        return bar

    def tell(self, text: str) -> None:
        """Say something that is over when it is read."""
        self.notices.tell(text, about="told", seconds=8)

    def _on_failed(self, error: BaseException) -> None:
        QGuiApplication.restoreOverrideCursor()
        self.notices.tell(self.words(error), kind="problem", about="failed")
        if self._session is None and self.home.is_waiting:
            self.home.show_talks([])
        self.ready.emit()

    @staticmethod
    def words(error: BaseException) -> str:
        """Return what to say of a failure."""
        from dwuglos.errors import DwuglosError

        if isinstance(error, DwuglosError):
            return localized(error)
        message = say("failures", "Something went wrong that should not have ({kind}); please report it.")
        return message.format(kind=type(error).__name__)

    # The library

    def refresh_home(self, select: int | None = None) -> None:
        """Read the talks again, and put the cursor on one of them."""
        deleted = self.home.deleted.isChecked()

        def show(talks: list[TalkSummary]) -> None:
            self.home.show_talks(talks, select)
            if self._session is None and not self.home.search.hasFocus():
                self.home.table.setFocus()
            self.ready.emit()

        self.tasks.store(lambda library: library.talks(deleted), show)

    def delete_talk(self, id: int, title: str) -> None:
        """Put a talk aside, and offer to bring it back."""

        def done(_: None) -> None:
            self.refresh_home()
            message = say("home", "“{title}” was deleted.").format(title=title)
            self.notices.tell(message, [(say("home", "Undo"), lambda: self._restore(id))], about="deleted")

        self.tasks.store(lambda library: library.delete_talk(id), done)

    def erase_talk(self, id: int) -> None:
        """Remove a talk that was put aside for good."""

        def done(_: None) -> None:
            self.refresh_home()
            self.notices.take_back("deleted")

        self.tasks.store(lambda library: library.erase_talk(id), done)

    def _restore(self, id: int) -> None:
        self.tasks.store(lambda library: library.restore_talk(id), lambda _: self.refresh_home(id))

    def _rename(self, id: int, title: str) -> None:
        self.tasks.store(lambda library: library.rename_talk(id, title), lambda _: self.refresh_home(id))

    # New talks

    def ask_new_talk(self, source: str = "") -> None:
        """Ask which files make a talk, and make it."""
        from gui.dialogs.new_talk import NewTalkDialog

        dialog = NewTalkDialog(self.tasks, self.settings.last_folder, self, source)
        agreed = dialog.exec()
        dialog.deleteLater()
        if agreed:
            self.settings.last_folder = dialog.folder
            title = dialog.title.text().strip() or dialog.title.placeholderText()
            self.new_talk(*dialog.paths(), title, dialog.how())

    def new_talk(
        self,
        source: Path,
        translation: Path | None = None,
        title: str = "",
        how: Mapping[str, HowToRead] = MappingProxyType({}),
    ) -> None:
        """Make a talk of files in the background, and open it."""
        from dwuglos.importing.new_talk import bring_in

        QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        self.tasks.store(
            lambda library: bring_in(library, source, translation, title, **how),
            self._on_brought_in,
            self._on_not_brought_in,
        )

    def bring_in(self, files: list[Path]) -> None:
        """Make a talk of files, or open the one that was made of them before."""
        from dwuglos.importing.new_talk import bring_in_together

        if not files:
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        self.tasks.store(
            lambda library: bring_in_together(library, files), self._on_brought_in, self._on_not_brought_in
        )

    def _on_not_brought_in(self, error: BaseException) -> None:
        self._on_failed(error)
        if self._session is None:
            self.refresh_home()

    def _on_brought_in(self, talk: BroughtIn) -> None:
        QGuiApplication.restoreOverrideCursor()
        notices = [localized(notice) for notice in talk.notices]
        if talk.has_changed:
            notices.append(
                say("home", "The file has changed since this talk was made of it; the talk is as you left it.")
            )
        self.open_talk(talk.id, notices)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        # Not before the drop is over: reading a file may ask something, and the giver waits.
        QTimer.singleShot(0, self, lambda: self.bring_in(files))

    # The open talk

    @property
    def session(self) -> Session | None:
        """The open talk, if one is."""
        return self._session

    @property
    def editor(self) -> EditorPage | None:
        """The page that shows its segments, while it is on the screen."""
        return self._talk.editor if self._talk is not None and not self._talk.shows_article else None

    @property
    def article(self) -> ArticlePage | None:
        """The page that shows its article, while it is on the screen."""
        return self._talk.article if self._talk is not None and self._talk.shows_article else None

    def show_segments(self) -> EditorPage:
        """Show the segments of the open talk."""
        assert self._talk is not None, "asked only while a talk is open"
        return self._talk.show_segments()

    def show_article(self) -> ArticlePage:
        """Show the article of the open talk."""
        assert self._talk is not None, "asked only while a talk is open"
        return self._talk.show_article()

    def finish_typing(self) -> None:
        """Make an edit of what is being typed."""
        if self._talk is not None:
            self._talk.finish_typing()

    def open_talk(self, id: int, notices: list[str] | None = None) -> None:
        """Leave the open talk and open another."""
        if id == self._opening or not self._leave_talk():
            return
        self._opening = id
        self.tasks.store(
            lambda library: open_talk(library, id),
            lambda opened: self._show_talk(opened, notices or []),
            self._on_not_opened,
        )

    def _open_chosen(self, id: int) -> None:
        talk = self.home.current()
        if talk is not None and talk.deleted:
            self.tell(say("home", "This talk is deleted; restore it to open it."))
        else:
            self.open_talk(id)

    def _on_not_opened(self, error: BaseException) -> None:
        self._opening = None
        self._on_failed(error)
        if self._session is None:
            self.setWindowTitle("Dwugłos")
            self.refresh_home()

    def _show_talk(self, opened: Opened, notices: list[str]) -> None:
        self._opening = None
        if not self._leave_talk():  # another one, that was asked for before this one was there
            lock = opened[1]
            if lock is not None:
                lock.release()
            return
        session = self._session = Session(opened, self.tasks, self)
        page = self._show_pages(session).editor
        session.history_changed.connect(self._on_moved)
        session.saved.connect(self._on_saved)
        session.save_failed.connect(self._on_save_failed)
        session.message.connect(self.tell)
        self.setWindowTitle(f"{session.title} — Dwugłos")
        page.start()
        self._tell_about(session, notices)
        self.menus.refresh_soon()
        self.ready.emit()

    def _show_pages(self, session: Session) -> TalkPages:
        from gui.talk_pages import TalkPages

        talk = self._talk = TalkPages(session, profiles.by_name(self.settings.profile), self, self)
        page = talk.editor
        layout_memory.keep_header(page.table.horizontalHeader(), self.settings.window, "segment columns")
        page.table.addActions(self.menus.context_actions())
        session.cursor.moved.connect(self._on_moved)
        talk.switched.connect(self.menus.refresh_soon)
        self._pages.addWidget(talk)
        self._pages.setCurrentWidget(talk)
        self.use_profile(profiles.by_name(self.settings.profile))
        return talk

    def _tell_about(self, session: Session, notices: list[str]) -> None:
        self.notices.take_back("failed")
        if notices:
            self.notices.tell(" ".join(notices), about="read")
        if session.read_only_reason:
            self.notices.tell(session.read_only_reason, kind="problem", about="read only")
            self.status.show_read_only()
            return
        self.status.show_saved(session.saved_at)
        if session.typings:
            unfinished.offer(self, session)

    def close_talk(self) -> None:
        """Go back to all talks."""
        id = self._session.id if self._session is not None else None
        if self._leave_talk():
            self._pages.setCurrentWidget(self.home)
            self.setWindowTitle("Dwugłos")
            self.refresh_home(id)

    def _leave_talk(self) -> bool:
        """Save what is open and let the talk go; False when the user would rather stay."""
        session, page = self._session, self._talk
        if session is None or page is None:
            return True
        page.finish_typing()
        if not leaving.may_leave(self, session):
            return False
        self._session = self._talk = None
        session.close()
        self.drafts.leave(session)
        self._pages.removeWidget(page)
        page.hide()
        page.deleteLater()
        for about in ("read", "read only", "typing", "told", "unsaved", "drafted", "drafted article"):
            self.notices.take_back(about)
        self.status.clear_talk()
        self.menus.refresh_soon()
        return True

    def save_what_is_open(self) -> bool:
        """Give the library what it does not have yet; say whether it has everything."""
        if self._session is None or self._session.is_saved:
            return True
        self._session.try_again()
        return False

    def _on_moved(self) -> None:
        session, talk = self._session, self._talk
        if session is None or talk is None:
            return
        segment = talk.editor.table.current()
        number = session.transcript.row_of(segment.id) + 1 if segment is not None else 0
        self.status.show_place(number, len(session.transcript))
        self.menus.refresh_soon()

    def _on_saved(self, at: int) -> None:
        self.status.show_saved(at)
        self.notices.take_back("unsaved")

    def _on_save_failed(self, error: BaseException) -> None:
        self.status.show_unsaved()
        session = self._session
        retry = [(say("editor", "Try again"), session.try_again)] if session is not None else []
        self.notices.tell(self.words(error), retry, kind="problem", about="unsaved")

    # Look

    def use_theme(self, theme_: Theme) -> None:
        """Change the colours."""
        self.settings.theme = theme_
        self.remember()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, theme_)
        if self._talk is not None:
            self._talk.use_theme()
        self.menus.show_icons()

    def use_language(self) -> None:
        """Speak the language of the settings from now on. The talk, the cursor and a run of drafts stay as they are."""
        if language.in_force(self.settings.language) == language.spoken():
            return
        from gui.start.tour import Tour

        self.finish_typing()
        place = self._talk.place() if self._talk is not None else None
        talk, search, deleted = self.home.current_id(), self.home.search.text(), self.home.deleted.isChecked()
        for dialog in self.findChildren(QDialog):  # pages of help, and what was refused
            dialog.close()
        for tour in self.findChildren(Tour):
            tour.end()
        application = QApplication.instance()
        assert application is not None
        language.install(application, self.settings.language)
        self.setMenuBar(QMenuBar(self))
        self._make_parts()  # the others go with the widget in the middle
        if self._session is not None and place is not None:
            self._show_pages(self._session).go_to_place(place)
            self._on_moved()
        self.status.use_language()
        self.home.search.setText(search)
        self.home.deleted.setChecked(deleted)
        self.refresh_home(talk)
        self.menus.show_icons()

    def use_profile(self, profile: Profile) -> None:
        """Count by other limits."""
        if self.settings.profile != profile.name:
            self.settings.profile = profile.name
            self.remember()
        if self._talk is not None:
            self._talk.editor.use_profile(profile)
            self.status.show_limits(localized(profile.title))
