"""The talk on the screen: opened, shown in its pages, told of when it is saved, and left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from dwuglos.errors import LibraryGone
from dwuglos.profiles import Profile
from dwuglos.talk.ignored import always
from gui import leaving, unfinished
from gui.check_work import Choices
from gui.grammar import GrammarReading
from gui.look import text_size
from gui.opening import Opened, open_talk
from gui.session import Session
from gui.talk_suggestions import SuggestionChoices
from gui.talks.lost_library import LostLibrary
from gui.term_history import TermHistory
from gui.words import localized, say

if TYPE_CHECKING:
    from gui.article.page import ArticlePage
    from gui.commands import Workplace
    from gui.editor.page import EditorPage
    from gui.talk_pages import PlaceInTalk, TalkPages

ABOUT_THE_LIBRARY = ("deleted", "news", "failed", "found")
"""What notices are about that stay when a talk is left; all others end with it."""


class TalkOnScreen(QObject):
    """At most one talk: its session, and its pages in the stack of the window."""

    opened = Signal()
    left = Signal()
    not_opened = Signal(object)

    def __init__(self, place: Workplace, stack: QStackedWidget) -> None:
        super().__init__(place.widget)
        self._place = place
        self._stack = stack
        self._opening: int | None = None
        self.session: Session | None = None
        self.pages: TalkPages | None = None
        self._grammar: GrammarReading | None = None
        self._term_history = TermHistory()
        self._troubles: set[str] = set()
        """What of dictionaries, rules and glossaries could not be used, as it was told."""
        self._return: PlaceInTalk | None = None
        """Where one was in the talk that is opened again."""
        self.lost = LostLibrary(place, self.go_on_with, self.take_focus, self)

    # Opening

    def open(self, id: int, notices: Sequence[str] = (), on_article: bool = False) -> None:
        """Leave the open talk and open another, on the page of its article if that is what one comes for."""
        if id == self._opening or not self.leave():
            return
        self._opening = id
        self._place.tasks.store(
            lambda library: open_talk(library, id), lambda opened: self._show(opened, notices, on_article), self._fail
        )

    def _fail(self, error: BaseException) -> None:
        self._opening = None
        self.not_opened.emit(error)

    def _show(self, opened: Opened, notices: Sequence[str], on_article: bool) -> None:
        self._opening = None
        if not self.leave():  # another one, that was asked for before this one was there
            if opened.lock is not None:
                opened.lock.release()
            return
        session = self.session = Session(opened, self._place.tasks, self.parent())
        session.terms.history = self._term_history
        self.lost.watch(session)
        self._place.library.note_damage(session.id, opened.stored.damage is not None)
        page = self.show_pages(session).editor
        session.cursor.moved.connect(self.show_where)
        session.history_changed.connect(self.show_where)
        session.saved.connect(self._on_saved)
        session.save_failed.connect(self._on_save_failed)
        session.message.connect(self._place.tell)
        session.read_only_changed.connect(self._on_read_only_changed)
        session.discards.added.connect(lambda discard: unfinished.tell_of_discard(self._place, session, discard))
        session.discards.taken.connect(self._place.status.clearMessage)
        for signal in (session.discards.added, session.discards.taken, session.suggestions.changed):
            signal.connect(lambda *_: self._place.menus.refresh_soon())
        session.texts_refused.connect(lambda texts: unfinished.offer_refused(self._place, session, texts))
        self._place.widget.setWindowTitle(f"{session.title} — Dwugłos")
        page.start()
        self._go_back()
        if on_article or (not len(session.transcript) and session.article.parts):
            self.show_article()
        self._tell_about(session, notices)
        session.findings.troubled.connect(self._on_checks_troubled)
        session.findings.use_later(self._choices())
        session.terms.changed.connect(lambda: session.findings.use_terms(session.terms.in_force))
        session.terms.failed.connect(lambda error: self._place.tell(self._place.words(error)))
        session.suggestions.use(SuggestionChoices.of(self._place.settings))
        self._grammar = GrammarReading(session)
        self._place.tasks.read(lambda library: library.ignored(session.id), session.findings.ignore)
        self._place.menus.refresh_soon()
        self.opened.emit()

    def _go_back(self) -> None:
        where, self._return = self._return, None
        if where is not None and self.pages is not None:
            self.pages.go_to_place(where)

    def go_on_with(self, id: int) -> None:
        """Show the open talk as another library has it, at the same place; nothing of it is left to be saved."""
        session = self.session
        if session is not None and self.pages is not None:
            where = self.pages.place()
            self._let_go(session)
            self._return = where
        self.open(id)

    def show_pages(self, session: Session) -> TalkPages:
        """Show a session in pages of its own, instead of any that were there."""
        from gui.talk_pages import TalkPages

        place, profile = self._place, self._place.settings.profile_in_force
        self._remove_pages()
        pages = self.pages = TalkPages(session, profile, place, self._stack)
        table = pages.editor.table
        table.column_layout.remember(place.settings.window)
        table.addActions(place.menus.context_actions())
        table.cell_menu.use(place.menus.cell_actions(), place.menus.refresh)
        for signal in (pages.switched, pages.typed):
            signal.connect(place.menus.refresh_soon)
        pages.article_made.connect(self._on_article_made)
        self._stack.addWidget(pages)
        self._stack.setCurrentWidget(pages)
        self.use_profile(profile)
        size = text_size.allowed(place.settings.text_size)
        text_size.use(size)
        pages.editor.use_text_size(size)
        pages.editor.show_in_lines(place.settings.in_lines)
        pages.editor.show_milliseconds(place.settings.milliseconds)
        pages.editor.table.let_arrows_leave(lambda: place.settings.arrows_leave)
        pages.editor.table.completion.is_wanted = lambda: place.settings.completes
        return pages

    def _on_article_made(self, page: ArticlePage) -> None:
        page.places.use_menus(self._place.menus)
        page.moved.connect(self._place.menus.refresh_soon)

    def show_again(self) -> None:
        """Show the talk in pages made anew, at the same place; as in another language."""
        if self.session is not None and self.pages is not None:
            self.session.claim.use_language()
            where = self.pages.place()
            self.show_pages(self.session).go_to_place(where)
            self.show_where()

    def _tell_about(self, session: Session, notices: Sequence[str]) -> None:
        place = self._place
        place.notices.take_back("failed")
        if notices:
            place.notices.tell(" ".join(notices), about="read")
        if session.read_only_reason:
            place.notices.tell(lambda: session.read_only_reason, kind="problem", about="read only")
            place.status.show_read_only()
            return
        place.status.show_saved(session.talk.saved_at)
        if session.talk.typings:
            unfinished.offer(place, session)

    # While it is open

    def show_title(self, title: str) -> None:
        """Show the open talk under a title that somebody else gave it."""
        if self.session is not None:
            self.session.title = self.session.talk.title = title
            self._place.widget.setWindowTitle(f"{title} — Dwugłos")

    def show_where(self) -> None:
        """Say which segment the cursor is in."""
        session = self.session
        if session is None:
            return
        segment = session.cursor.segment
        number = session.transcript.row_of(segment) + 1 if segment is not None else 0
        self._place.status.show_place(number, len(session.transcript))
        self._place.menus.refresh_soon()

    @property
    def editor(self) -> EditorPage | None:
        """The page that shows its segments, while it is on the screen."""
        return self.pages.editor if self.pages is not None and not self.pages.shows_article else None

    @property
    def article(self) -> ArticlePage | None:
        """The page that shows its article, while it is on the screen."""
        return self.pages.article if self.pages is not None and self.pages.shows_article else None

    def show_segments(self) -> EditorPage:
        """Show the segments."""
        assert self.pages is not None, "asked only while a talk is open"
        return self.pages.show_segments()

    def show_article(self) -> ArticlePage:
        """Show the article."""
        assert self.pages is not None, "asked only while a talk is open"
        return self.pages.show_article()

    def take_focus(self) -> None:
        """Put the cursor where work on the talk goes on."""
        if self.pages is not None:
            self.pages.take_focus()

    def use_theme(self) -> None:
        """Take the colours of the theme in force."""
        if self.pages is not None:
            self.pages.use_theme()

    def use_profile(self, profile: Profile) -> None:
        """Count by other limits, now and from now on."""
        settings = self._place.settings
        if settings.profile != profile.name:
            settings.profile = profile.name
            self._place.remember()
        if self.pages is not None:
            self.pages.editor.use_profile(profile)
            self._place.status.show_limits(localized(profile.title))
        if self.session is not None and self.session.findings.is_begun:
            self.check_again()

    def check_again(self) -> None:
        """Run the checks over the whole talk, by the choices of the settings as they are now."""
        if self.session is not None:
            self.session.findings.use(self._choices())
            self.session.suggestions.use(SuggestionChoices.of(self._place.settings))

    def _choices(self) -> Choices:
        settings = self._place.settings
        return Choices(
            settings.profile_in_force,
            dict(settings.checks),
            SuggestionChoices.of(settings).glossary,
            tuple(always(settings.ignored)),
            dict(settings.grammar),
            self.session.terms.in_force if self.session is not None else (),
        )

    def _on_checks_troubled(self, error: BaseException) -> None:
        """Tell each trouble once, though it is met whenever the talk is checked."""
        if str(error) in self._troubles:
            return
        self._troubles.add(str(error))
        self._place.notices.tell(lambda: self._place.words(error), kind="problem", about="checks")

    def use_text_size(self, size: int) -> None:
        """Show the texts in another size (in percent), now and from now on."""
        settings = self._place.settings
        if settings.text_size != size:
            settings.text_size = size
            self._place.remember()
            text_size.use(size)
            if self.pages is not None:
                self.pages.editor.use_text_size(size)

    def finish_typing(self) -> None:
        """Make an edit of what is being typed."""
        if self.pages is not None:
            self.pages.finish_typing()

    def save(self) -> bool:
        """Give the library what it does not have yet; say whether it has everything."""
        if self.session is None or self.session.is_saved:
            return True
        self.session.try_again()
        return False

    def _on_saved(self, at: int) -> None:
        self._place.status.show_saved(at)
        self._place.notices.take_back("unsaved")
        self.lost.drop_rescue()

    def _on_read_only_changed(self) -> None:
        if self.session is None:
            return
        self._place.notices.take_back("read only")
        self._place.tell(say("editor", "The other window has let this talk go; it can be edited here now."))
        self._place.status.show_saved(self.session.talk.saved_at)
        self._place.menus.refresh_soon()

    def _on_save_failed(self, error: BaseException) -> None:
        self._place.status.show_unsaved()
        session = self.session
        if isinstance(error, LibraryGone):
            self.lost.keep(error)
        elif session is not None:
            self._tell_unsaved(session, error)

    def _tell_unsaved(self, session: Session, error: BaseException) -> None:
        retry = [(lambda: say("editor", "Try again"), session.try_again)]
        self._place.notices.tell(lambda: self._place.words(error), retry, kind="problem", about="unsaved")

    # Leaving

    def close(self) -> None:
        """Go back to all talks."""
        id = self.session.id if self.session is not None else None
        if self.leave():
            self._stack.setCurrentWidget(self._place.home)
            self._place.widget.setWindowTitle("Dwugłos")
            self._place.refresh_home(id)

    def leave(self) -> bool:
        """Save what is open and let the talk go; False when the user would rather stay, or the window is gone."""
        session = self.session
        if session is None:
            return True
        self._place.finish_typing()
        if not leaving.may_leave(self._place, session, self.lost.rescue_words):
            return False
        if self.session is not session:  # left meanwhile, by another wish to leave it, or with the window
            return not self._place.tasks.is_closed
        self._let_go(session)
        return True

    def _let_go(self, session: Session) -> None:
        self.session = None
        self._place.library.note_errors(session.id, session.findings.errors())
        self.lost.leave()
        if self._grammar is not None:
            self._grammar.close()
            self._grammar = None
        session.close()
        self._place.drafts.leave(session)
        self._remove_pages()
        self._place.notices.take_back_all(but=ABOUT_THE_LIBRARY)
        self._place.status.clear_talk()
        self._place.menus.refresh_soon()
        self.left.emit()

    def _remove_pages(self) -> None:
        pages, self.pages = self.pages, None
        if pages is not None:
            self._stack.removeWidget(pages)
            pages.hide()
            pages.deleteLater()
