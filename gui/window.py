"""The main window: it puts the parts together, and hands on to them what commands ask for."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMenuBar, QStackedWidget, QWidget

from dwuglos import places
from dwuglos.settings import Settings
from gui.frame import Frame
from gui.look import placing
from gui.tasks import Tasks

# Nothing else of the window is imported before its first frame, which shows none of it: see `furnish`.
if TYPE_CHECKING:
    from gui.article.page import ArticlePage
    from gui.editor.page import EditorPage
    from gui.home.page import HomePage
    from gui.searching import TalkSearch
    from gui.session import Session

ICONS_AFTER_MS = 1200
"""Icons are loaded once the window has been usable for a while: loading them takes a third of a second."""


class Window(Frame):
    """One window, with the library or with one talk in it: the workplace of commands."""

    ready = Signal()
    """What was asked for at the start is on the screen."""

    def __init__(self, tasks: Tasks, settings: Settings) -> None:
        super().__init__(settings.window)
        self.tasks = tasks
        self.settings = settings
        self.is_furnished = self.is_started = False
        self.dropped.connect(self.bring_in)

    def furnish(self) -> None:
        """Put everything into the window, which is empty at first; once."""
        if self.is_furnished:
            return
        from gui.checking import Checking
        from gui.docks import Docks
        from gui.drafts.drafts import Drafts
        from gui.failures import in_words
        from gui.menus import Menus
        from gui.player.player import Player
        from gui.status import Status
        from gui.talks.library import LibraryTalks
        from gui.talks.new_talks import NewTalks
        from gui.talks.news import News
        from gui.talks.on_screen import TalkOnScreen
        from gui.talks.playback import TalkPlayback
        from gui.talks.renewing import Renewing
        from gui.talks.repetitions import Repetitions
        from gui.talks.rescued import Rescued
        from gui.trouble import Trouble
        from gui.widgets.notice_bar import Notices
        from gui.widgets.undo_keys import RedoKeys
        from gui.window_look import WindowLook

        self.is_furnished, self.words = True, in_words
        self.notices, self.status = Notices(self), Status(self)
        self.setStatusBar(self.status)
        self.player = Player(self.tasks, self.settings, self)
        self._playback, self._repetitions, self._renewing = TalkPlayback(self), Repetitions(self), Renewing(self)
        self._pages = QStackedWidget(self)
        self.library, self.new_talks = LibraryTalks(self, self._pages), NewTalks(self)
        self._talk = TalkOnScreen(self, self._pages)
        self.drafts, self.checking = Drafts(self), Checking(self, self._talk.open, self._show_backups)
        self.docks = Docks(self, self)
        self.look = WindowLook(self, self._talk, self._show_words_again)
        self._trouble = Trouble(self, self._talk, self._show_backups)
        self._news, self._rescued = News(self, self._talk), Rescued(self, self)
        # What is done to talks is done by these, and asked for here.
        self.refresh_home, self.open_talk, self.close_talk = self.library.refresh, self._talk.open, self._talk.close
        self.show_segments, self.show_article = self._talk.show_segments, self._talk.show_article
        self.save_what_is_open, self.check_again = self._talk.save, self._talk.check_again
        self.fill(self._pages, self.notices)
        self._redo_keys = RedoKeys(self)
        self.menus = Menus(self, self.menuBar())
        self._connect()

    def _connect_home(self, home: HomePage) -> None:
        home.table.addActions(self.menus.talk_list_actions())
        home.new_wanted.connect(lambda: self.new_talks.ask())
        home.file_wanted.connect(lambda: self.new_talks.choose())
        home.command_wanted.connect(lambda name: self.menus.action_named(name).trigger())
        home.changed.connect(self.menus.refresh_soon)

    def _show_words_again(self) -> None:
        from gui.menus import Menus

        self.setMenuBar(QMenuBar(self))
        self.menus = Menus(self, self.menuBar())
        if self.library.has_home:
            self.library.make_home()
        self._talk.show_again()
        self.docks.use_language()
        self.notices.use_language()
        self.menus.show_icons()

    def _connect(self) -> None:
        from gui.talks import speech

        self._trouble.over.connect(self.ready)
        self.ready.connect(self._news.start)
        self.ready.connect(self._rescued.look)
        self._talk.opened.connect(self._rescued.on_opened)
        self.status.stop_wanted.connect(self.drafts.stop)
        self.library.home_made.connect(self._connect_home)
        self.library.open_wanted.connect(self.open_talk)
        self.library.shown.connect(self.ready)
        self.new_talks.made.connect(lambda made, notices: self._talk.open(made.id, notices, made.is_article))
        self.new_talks.added.connect(self.library.tell_added)
        self.new_talks.recording_wanted.connect(lambda _: self.refresh_home())  # at the start nothing is on the screen
        self.new_talks.recording_wanted.connect(lambda recording: speech.ask(self, recording))
        parts = self._playback, self._repetitions, self._renewing
        for part in (*parts, self.docks):
            self._talk.opened.connect(part.open_talk)
        for part in (self.docks, *parts):
            self._talk.left.connect(part.leave_talk)
        self._talk.opened.connect(self.ready)
        self.docks.left.connect(self._talk.take_focus)
        self.docks.changed.connect(lambda: self.menus.refresh_soon())
        self.key_left.connect(lambda keys: self.menus.explain(keys))

    # Start and end

    def start(self, files: list[str]) -> None:
        """Show the talk of the given files, or all talks; called after the first frame."""
        from gui.backing_up import BackingUp

        self.is_started = True
        self.furnish()
        self.ready.connect(lambda: QTimer.singleShot(ICONS_AFTER_MS, self, lambda: self.menus.load_icons()))
        self.status.clear_talk()
        self.backing_up = BackingUp(self, self._show_backups)
        if files:
            self.bring_in([Path(file) for file in files])
        else:
            self.refresh_home()
        QTimer.singleShot(0, self, lambda: self.release_keys(self.menus.press))

    def _show_backups(self) -> None:
        self.menus.action_named("ShowBackups").trigger()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_furnished and not self._talk.leave():
            event.ignore()
            return
        if self.is_furnished:
            self.checking.stop()
            self._news.stop()
            self.player.close()
        if "search" in vars(self):
            self.search.clear()
        placing.keep(self, self.settings.window)
        self.remember()
        if self.is_started:
            self.backing_up.stop()
        self.tasks.close()

    def remember(self) -> None:
        """Keep the settings."""
        self.settings.save(places.settings())

    # Telling

    @property
    def widget(self) -> QWidget:
        """What dialogs stand in front of."""
        return self

    def tell(self, text: str) -> None:
        """Say something that is over when it is read."""
        self.notices.tell(text, about="told")

    def choose_services(self, at: str = "") -> None:
        """Let the user choose translation services and enter what they need; `at` is the one that is shown first."""
        from gui.dialogs.translators import choose_services

        choose_services(self, at)

    # Talks

    def bring_in(self, files: list[Path]) -> None:
        """Make a talk of files, or open the one that was made of them before."""
        self.furnish()  # a file may be dropped on the first frame
        self.new_talks.bring_in(files)

    # The open talk

    @property
    def session(self) -> Session | None:
        """The open talk, if one is."""
        return self._talk.session

    @property
    def home(self) -> HomePage:
        """The page with all talks."""
        return self.library.home

    @property
    def editor(self) -> EditorPage | None:
        """The page that shows its segments, while it is on the screen."""
        return self._talk.editor

    @property
    def article(self) -> ArticlePage | None:
        """The page that shows its article, while it is on the screen."""
        return self._talk.article

    def finish_typing(self) -> None:
        """Make an edit of what is being typed."""
        self._talk.finish_typing()
        self.docks.finish_typing()

    @cached_property
    def search(self) -> TalkSearch:
        """The search through the open talk, or through all talks."""
        from gui.talks.visiting import search_of

        return search_of(self, self._talk)
