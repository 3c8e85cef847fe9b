"""The pages of the open talk, its segments and its article, and the tabs between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from dwuglos.profiles import Profile
from gui.editor.page import EditorPage
from gui.session import Session
from gui.words import say

if TYPE_CHECKING:
    from gui.article.article_drafts import ArticleDesk
    from gui.article.page import ArticlePage

_SEGMENTS, _ARTICLE = range(2)


class PlaceInTalk(NamedTuple):
    """Where somebody is in a talk: what is shown of it, and what the cursor is in."""

    segment: int | None
    top: int
    """Pixels between the top of the table and that segment."""
    filter: int
    find: str
    find_where: int
    find_only: bool
    article_tab: int | None


class TalkPages(QWidget):
    """Shows one session, as segments or as an article; the article's page is made when it is first looked at."""

    switched = Signal()
    typed = Signal()
    """A letter came into the article; it is no edit yet."""

    article_made = Signal(object)
    """The page of the article is there from now on."""

    def __init__(self, session: Session, profile: Profile, desk: ArticleDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._article: ArticlePage | None = None
        self._shows_article = False  # kept, because every command asks at every step of the cursor
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(say("pages", "Pages of the talk"))
        self.tabs.addTab(say("pages", "Segments"))
        self.tabs.addTab(say("pages", "Article"))
        session.cursor.wanted.connect(self._on_wanted)  # before the page of segments hears of it, and moves there
        self._stack = QStackedWidget(self)
        # Below another parent at first, it would look all of its styles up twice.
        self.editor = EditorPage(session, profile, self._stack)
        self._stack.addWidget(self.editor)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.tabs)
        rows.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._on_tab)

    def start(self) -> None:
        """Put the cursor where work goes on."""
        self.editor.start()

    @property
    def shows_article(self) -> bool:
        """Whether the article is on the screen."""
        return self._shows_article

    @property
    def article(self) -> ArticlePage:
        """The article's page."""
        if self._article is None:
            from gui.article import article_drafts
            from gui.article.page import ArticlePage

            desk, session = self._desk, self._session
            self._article = ArticlePage(session, desk, self)
            self._article.summary_wanted.connect(lambda by: article_drafts.begin_summary(desk, session, by))
            self._article.timeline_wanted.connect(lambda by: article_drafts.begin_timeline(desk, session, by))
            self._article.typing.typed.connect(self.typed)
            self._article.segment_wanted.connect(self._session.cursor.go_to)
            self._stack.addWidget(self._article)
            self.article_made.emit(self._article)
        return self._article

    def show_segments(self) -> EditorPage:
        """Show the segments."""
        self.tabs.setCurrentIndex(_SEGMENTS)
        return self.editor

    def show_article(self) -> ArticlePage:
        """Show the article."""
        self.tabs.setCurrentIndex(_ARTICLE)
        return self.article

    def place(self) -> PlaceInTalk:
        """Return where one is."""
        page = self.editor
        current, finding = page.table.current(), page.find_bar
        return PlaceInTalk(
            current.id if current is not None else None,
            page.table.rowViewportPosition(page.table.currentIndex().row()),
            page.filters.chosen_number,
            finding.text,
            finding.where.currentIndex(),
            finding.only.isChecked(),
            self.article.tabs.currentIndex() if self.shows_article else None,
        )

    def go_to_place(self, place: PlaceInTalk) -> None:
        """Go where one was, in other pages of the same talk."""
        if place.filter:
            self.editor.filters.choose(place.filter)
        finding = self.editor.find_bar
        if place.find:
            finding.where.setCurrentIndex(place.find_where)
            finding.only.setChecked(place.find_only)
            finding.open_bar(place.find)
        if place.segment is not None and self.editor.table.go_to(place.segment):
            # Not before the table has its size.
            QTimer.singleShot(0, self.editor.table, lambda: self.editor.table.put_current_at(place.top))
        self.editor.table.setFocus()
        if place.article_tab is not None:
            self.show_article().tabs.setCurrentIndex(place.article_tab)

    @property
    def is_typing(self) -> bool:
        """Whether something is being typed that is no edit yet."""
        in_article = self._article is not None and self._article.typing.is_waiting
        return in_article or self.editor.table.open_cell is not None

    def finish_typing(self) -> None:
        """Make an edit of what is being typed."""
        self.editor.table.close_cell()
        if self._article is not None:
            self._article.finish_typing()

    def take_focus(self) -> None:
        """Put the cursor where work goes on: into the table, or the part of the article that was typed into last."""
        if self._shows_article:
            self.article.start()
        else:
            self.editor.table.setFocus()

    def use_theme(self) -> None:
        """Take the colours of the theme in force."""
        self.editor.use_theme()
        if self._article is not None:
            self._article.use_theme()

    def _on_tab(self, tab: int) -> None:
        self.finish_typing()
        self._shows_article = tab == _ARTICLE
        self._stack.setCurrentWidget(self.article if self._shows_article else self.editor)
        if not self.tabs.hasFocus():  # whoever looks through the tabs by keys is not about to type
            self.take_focus()
        self.switched.emit()

    def _on_wanted(self, _segment: int) -> None:
        self.show_segments()
