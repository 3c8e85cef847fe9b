"""The page on which an article is written: its parts on the left, the page as it will look on the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSplitter, QTabWidget, QVBoxLayout, QWidget

from dwuglos.article.publishing import Material
from dwuglos.talk import article_edits
from dwuglos.talk.article import Article, Field
from gui.article import publishing
from gui.article.fields import Fields
from gui.article.paragraphs import Paragraphs
from gui.article.part_input import PartInput
from gui.article.part_places import PartPlaces
from gui.article.preview import Preview
from gui.article.readiness import Readiness
from gui.article.timeline import Timeline
from gui.article.typing import Typing
from gui.look import layout_memory, text_size
from gui.session import Session
from gui.words import say

if TYPE_CHECKING:
    from gui.desk import Desk

SEGMENTS_MS = 150
"""How long to wait after a change of segments, of which a draft brings many, before times and marks are looked at."""


class ArticlePage(QWidget):
    """Shows the article of one session."""

    segment_wanted = Signal(int)
    summary_wanted = Signal(bool)
    """A draft of the summary is wanted; True for one by a language model. The same holds of the timeline."""
    timeline_wanted = Signal(bool)
    moved = Signal()
    """The cursor went to another part."""

    def __init__(self, session: Session, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self.typing = Typing(session, self)
        self.title = PartInput(say("article", "Title"), self)
        self.title.setPlaceholderText(say("article", "as the talk: {title}").format(title=session.title))
        self.lead = PartInput(say("article", "Lead"), self, lines=2)
        self.lead.setPlaceholderText(say("article", "One or two sentences that say what the talk is about"))
        self.paragraphs = Paragraphs(session, self.typing, self)
        self.timeline = Timeline(session, self.typing, self)
        self.fields = Fields(session, self.typing, self)
        self.preview = Preview(session, lambda: publishing.choices_of(desk), self)
        self.readiness = Readiness(self._material, self.preview)
        flaws = self.readiness
        self.preview.put_above(flaws, flaws.button, (flaws.close_list, flaws.list))
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self._scrolled(self._summary()), say("article", "Summary"))
        self.tabs.addTab(self._padded(self.timeline), say("article", "Timeline"))
        self.tabs.addTab(self._scrolled(self._padded(self.fields)), say("article", "Statistics and source"))
        self.places = PartPlaces(
            session, self.tabs, (self.title, self.lead), self.paragraphs, self.timeline, self.fields
        )
        halves = QSplitter(self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.tabs)
        halves.addWidget(self.preview)
        halves.setSizes([520, 640])
        layout_memory.keep_splitter(halves, desk.settings.window, "article halves")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(halves)
        self._segments_moved = QTimer(self, singleShot=True, interval=SEGMENTS_MS)
        self._segments_moved.timeout.connect(self._on_segments)
        self._is_stale = self._was_shown = False
        self._connect()
        self.refresh()

    def _summary(self) -> QWidget:
        inside = QWidget(self)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(12, 10, 12, 12)
        rows.setSpacing(4)
        for title, box in ((say("article", "Title"), self.title), (say("article", "Lead"), self.lead)):
            label = QLabel(title, inside)
            label.setBuddy(box)
            label.setObjectName("subheading")
            rows.addWidget(label)
            rows.addWidget(box)
        heading = QLabel(say("article", "Summary"), inside)
        heading.setObjectName("subheading")
        rows.addWidget(heading)
        rows.addWidget(self.paragraphs)
        rows.addStretch(1)
        return inside

    @staticmethod
    def _padded(widget: QWidget) -> QWidget:
        outside = QWidget()
        rows = QVBoxLayout(outside)
        rows.setContentsMargins(12, 10, 12, 12)
        rows.addWidget(widget)
        return outside

    @staticmethod
    def _scrolled(widget: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(widget)
        text_size.watch_wheel(area)
        area.viewport().setAutoFillBackground(False)
        widget.setAutoFillBackground(False)
        return area

    def _connect(self) -> None:
        session = self._session
        boxes: tuple[tuple[PartInput, Field], ...] = ((self.title, "title"), (self.lead, "lead"))
        for box, field in boxes:
            box.typed.connect(lambda text, field=field: self._on_typed(field, text))
            box.left.connect(self.typing.finish)
        self.typing.typed.connect(self._on_any_typed)
        self.readiness.wanted.connect(self.places.go_to_flaw)
        self.places.segment_wanted.connect(self.segment_wanted)
        for signal in (self.paragraphs.changes_wanted, self.timeline.changes_wanted):
            signal.connect(self.show_changes)
        self.timeline.segment_wanted.connect(self.segment_wanted)
        self.timeline.table.selectionModel().selectionChanged.connect(self.moved)
        self.tabs.currentChanged.connect(self.moved)
        self.paragraphs.offers.wanted.connect(self.summary_wanted)
        self.timeline.offers.wanted.connect(self.timeline_wanted)
        self.fields.file_wanted.connect(lambda: publishing.fill_from_file(self._desk, session))
        self.preview.browser.clicked.connect(lambda: self._after_typing(publishing.open_in_browser))
        self.preview.publish.clicked.connect(self.publish)
        text_size.in_force.changed.connect(self.use_text_size)
        # Bound methods, which Qt drops with the page: lambdas would be called when it is gone.
        session.article_changed.connect(self._on_article_changed)
        session.read_only_changed.connect(self._on_read_only_changed)
        for signal in (session.rows_inserted, session.rows_removed, session.rows_changed):
            signal.connect(self._on_segments_changed)

    def _on_read_only_changed(self) -> None:
        self.fields.show_editability()
        self.timeline.show_editability()
        self.refresh()

    def _on_article_changed(self, _changes: object) -> None:
        self.refresh()

    def _on_segments_changed(self, *_rows: int) -> None:
        self._segments_moved.start()

    def _after_typing(self, job: Callable[[Desk, Session], None]) -> None:
        self.finish_typing()
        job(self._desk, self._session)

    def _on_typed(self, field: Field, text: str) -> None:
        self.typing.type(field, lambda article: article_edits.set_field(article, field, text))

    def _on_any_typed(self) -> None:
        self.preview.show_article(self.typing.draft())
        self._look_soon()

    def _material(self) -> Material:
        """Return what would be published, what is being typed included: to look at now, as it goes on changing."""
        session = self._session
        return Material(self.typing.draft(), session.transcript, session.title, session.talk.facts.video)

    def _look_soon(self) -> None:
        if self.isVisible():
            self.readiness.look_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.readiness.look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.readiness.stop()

    def publish(self) -> None:
        """Publish the article, or go to what is not ready."""
        self.finish_typing()
        unready = publishing.publish(self._desk, self._session)
        if unready is not None:
            self.places.go_to_flaw(unready)
        self.preview.show_article(self.typing.draft())  # which may be another by what was chosen

    @property
    def article(self) -> Article:
        """The article as it is, what is being typed included."""
        return self.typing.draft()

    def start(self) -> None:
        """Show it as it is now, with the cursor where work goes on."""
        if self._is_stale:
            self._on_segments()
        here = self.focusWidget()
        if here is None or not self._was_shown:
            here = self.paragraphs.boxes[0].input if self.paragraphs.boxes else self.title
        here.setFocus()
        self._was_shown = True

    def refresh(self) -> None:
        """Show the article as it is now."""
        article = self._session.article
        boxes: tuple[tuple[PartInput, Field], ...] = ((self.title, "title"), (self.lead, "lead"))
        for box, field in boxes:
            # A space at the end is no part of the field, and yet the next word is typed behind it.
            if not self.typing.holds(field) and box.text().strip() != article.text(field):
                box.set_text(article.text(field))
            box.setReadOnly(bool(self._session.read_only_reason))
        self.paragraphs.refresh()
        self.timeline.refresh()
        self.fields.refresh()
        self.preview.show_article(self.typing.draft())
        self._look_soon()

    def show_changes(self, id: int) -> None:
        """Show what has changed in the segments that a part was drafted from."""
        publishing.show_changes(self._desk, self._session, id)

    def finish_typing(self) -> None:
        """Make an edit of what is being typed."""
        self.timeline.finish_typing()
        self.typing.finish()

    def use_theme(self) -> None:
        """Take the colours of the theme in force."""
        self.preview.use_theme()
        self.timeline.refresh()

    def use_text_size(self) -> None:
        """Show texts in the size in force."""
        self.preview.use_text_size()
        self.timeline.refresh()

    def _on_segments(self) -> None:
        self._is_stale = not self.isVisible()  # looked at when the page is shown again
        if self.isVisible():
            self.paragraphs.refresh()
            self.timeline.refresh()
            self.timeline.segments.refresh()
            self.fields.refresh()
            self.preview.show_article(self.typing.draft(), with_segments=True)
            self.readiness.look_soon()
