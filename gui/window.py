"""The main window: it puts the parts together, and hands on to them what commands ask for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMenuBar, QStackedWidget, QWidget

from dwuglos import places
from dwuglos.errors import LibraryDamaged, LibraryGone
from dwuglos.settings import Settings
from gui.frame import Frame
from gui.look import placing, theme
from gui.look.theme import Theme
from gui.tasks import Tasks

# Nothing else of the window is imported before its first frame, which shows none of it: see `furnish`.
if TYPE_CHECKING:
    from dwuglos.errors import Notice
    from dwuglos.profiles import Profile
    from gui.article.page import ArticlePage
    from gui.editor.page import EditorPage
    from gui.home.page import HomePage
    from gui.searching import TalkSearch
    from gui.session import Session
    from gui.widgets.notice_bar import Choice

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
        from gui.look import text_size
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
        from gui.widgets.notice_bar import Notices
        from gui.widgets.undo_keys import RedoKeys

        self.is_furnished = True
        self.notices, self.status = Notices(self), Status(self)
        self.setStatusBar(self.status)
        self.player = Player(self.tasks, self.settings, self)
        self._playback, self._repetitions, self._renewing = TalkPlayback(self), Repetitions(self), Renewing(self)
        self._pages = QStackedWidget(self)
        self.library, self.new_talks = LibraryTalks(self, self._pages), NewTalks(self)
        self.drafts, self.checking = Drafts(self), Checking(self, self.open_talk, self._show_backups)
        self.docks, self._talk = Docks(self, self), TalkOnScreen(self, self._pages)
        self._news, self._rescued = News(self, self._talk), Rescued(self, self)
        self.fill(self._pages, self.notices)
        self._redo_keys = RedoKeys(self)
        text_size.in_force.wanted.connect(self._on_size_wanted)
        self._show_words()
        self._connect()

    def _show_words(self) -> None:
        """Put up what is made of words; the page with all talks is, too, where it was needed before."""
        from gui.menus import Menus

        self.menus = Menus(self, self.menuBar())

    def _connect_home(self, home: HomePage) -> None:
        home.table.addActions(self.menus.talk_list_actions())
        home.new_wanted.connect(lambda: self.new_talks.ask())
        home.file_wanted.connect(lambda: self.new_talks.choose())
        home.command_wanted.connect(lambda name: self.menus.action_named(name).trigger())
        home.changed.connect(self.menus.refresh_soon)

    def _show_words_again(self) -> None:
        self.setMenuBar(QMenuBar(self))
        self._show_words()
        if self.library.has_home:
            self.library.make_home()
        self._talk.show_again()
        self.docks.use_language()
        self.notices.use_language()
        self.menus.show_icons()

    def _connect(self) -> None:
        self.tasks.failed.connect(self._on_failed)
        self.tasks.noticed.connect(self._on_noticed)
        self.ready.connect(self._news.start)
        self.ready.connect(self._rescued.look)
        self._talk.opened.connect(self._rescued.on_opened)
        self.status.stop_wanted.connect(self.drafts.stop)
        self.library.home_made.connect(self._connect_home)
        self.library.open_wanted.connect(self.open_talk)
        self.library.shown.connect(self.ready)
        self.new_talks.made.connect(lambda made, notices: self._talk.open(made.id, notices, made.is_article))
        self.new_talks.added.connect(self.library.tell_added)
        self.new_talks.recording_wanted.connect(self._recognise)
        self._talk.opened.connect(self._playback.open_talk)
        self._talk.opened.connect(self._repetitions.open_talk)
        self._talk.opened.connect(self._renewing.open_talk)
        self._talk.opened.connect(self.docks.open_talk)
        self._talk.opened.connect(self.ready)
        self._talk.left.connect(self.docks.leave_talk)
        self._talk.left.connect(self._playback.leave_talk)
        self._talk.left.connect(self._repetitions.leave_talk)
        self._talk.left.connect(self._renewing.leave_talk)
        self.player.failed.connect(self._on_failed)
        self.docks.left.connect(self._talk.take_focus)
        self.docks.changed.connect(lambda: self.menus.refresh_soon())
        self.key_left.connect(lambda keys: self.menus.explain(keys))
        for failed in (self.new_talks.failed, self._talk.not_opened):
            failed.connect(self._on_nothing_opened)

    # Start and end

    def start(self, files: list[str]) -> None:
        """Show the talk of the given files, or all talks; called after the first frame."""
        self.is_started = True
        self.furnish()
        self.ready.connect(lambda: QTimer.singleShot(ICONS_AFTER_MS, self, lambda: self.menus.load_icons()))
        self.status.clear_talk()
        self._back_up()
        if files:
            self.bring_in([Path(file) for file in files])
        else:
            self.refresh_home()
        QTimer.singleShot(0, self, lambda: self.release_keys(self.menus.press))

    def _back_up(self) -> None:
        from gui.backing_up import BackingUp

        self.backing_up = BackingUp(self, self._show_backups)

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

    def words(self, error: BaseException) -> str:
        """Return what to say of a failure."""
        from gui.failures import in_words

        return in_words(error)

    def choose_services(self, at: str = "") -> None:
        """Let the user choose translation services and enter what they need; `at` is the one that is shown first."""
        from gui.dialogs.translators import choose_services

        choose_services(self, at)

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, LibraryGone):
            self._talk.lost.tell(error)
        else:
            self.notices.tell(lambda: self.words(error), self._ways_out(error), kind="problem", about="failed")
        if self.session is None and self.home.is_waiting:
            self.home.show_talks([])
        self.ready.emit()

    def _ways_out(self, error: BaseException) -> list[Choice]:
        """Return what can be done about a failure."""
        from gui.words import say

        return [(lambda: say("backups", "Backups…"), self._show_backups)] if isinstance(error, LibraryDamaged) else []

    def _on_noticed(self, found: Notice) -> None:
        from gui.words import localized

        self.notices.tell(lambda: localized(found), kind="problem", about="found")

    def _on_nothing_opened(self, error: BaseException) -> None:
        self._on_failed(error)
        if self.session is None:
            self.setWindowTitle("Dwugłos")
            self.refresh_home()

    # Talks

    def refresh_home(self, select: int | None = None) -> None:
        """Read the talks again, and put the cursor on one of them."""
        self.library.refresh(select)

    def bring_in(self, files: list[Path]) -> None:
        """Make a talk of files, or open the one that was made of them before."""
        self.furnish()  # a file may be dropped on the first frame
        self.new_talks.bring_in(files)

    def _recognise(self, recording: str) -> None:
        from gui.talks import speech

        self.refresh_home()  # at the start nothing is on the screen yet
        speech.ask(self, recording)

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

    def open_talk(self, id: int, notices: Sequence[str] = ()) -> None:
        """Leave the open talk and open another."""
        self._talk.open(id, notices)

    def close_talk(self) -> None:
        """Go back to all talks."""
        self._talk.close()

    def show_segments(self) -> EditorPage:
        """Show the segments of the open talk."""
        return self._talk.show_segments()

    def show_article(self) -> ArticlePage:
        """Show the article of the open talk."""
        return self._talk.show_article()

    def finish_typing(self) -> None:
        """Make an edit of what is being typed."""
        self._talk.finish_typing()
        self.docks.finish_typing()

    def save_what_is_open(self) -> bool:
        """Give the library what it does not have yet; say whether it has everything."""
        return self._talk.save()

    # Look

    def use_theme(self, theme_: Theme) -> None:
        """Change the colours."""
        self.settings.theme = theme_
        self.remember()
        theme.use(theme_)
        self._talk.use_theme()
        self.menus.show_icons()

    def use_language(self) -> None:
        """Speak the language of the settings from now on."""
        from gui.changing_language import change_language

        change_language(self, self._show_words_again)

    def use_text_size(self, size: int) -> None:
        """Show the texts of talks in another size, in percent of the usual one."""
        self._talk.use_text_size(size)

    def _on_size_wanted(self, steps: int) -> None:
        from gui.look.text_size import beside

        self.use_text_size(beside(self.settings.text_size, steps))

    def check_again(self) -> None:
        """Run the checks over the whole talk that is open."""
        self._talk.check_again()

    @cached_property
    def search(self) -> TalkSearch:
        """The search through the open talk, or through all talks."""
        from gui.talks.visiting import search_of

        return search_of(self, self._talk)

    def use_profile(self, profile: Profile) -> None:
        """Count by other limits."""
        self._talk.use_profile(profile)
