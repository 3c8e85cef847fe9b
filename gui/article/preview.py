"""The page as it will look, kept up to date while one types: only the blocks that changed are drawn again.

The blocks are those of the published HTML (`dwuglos.article.publications.html.blocks`), so that what is seen is what is
written. Of a long transcript the beginning is shown; the file has all of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFrame, QTextFrameFormat
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from dwuglos import places
from dwuglos.article.choices import PageChoices
from dwuglos.article.page import page_of
from dwuglos.article.passages import Printing, printed_of, printing_of, settled
from dwuglos.article.publications import html
from dwuglos.article.publications.base import Press
from dwuglos.talk.article import Article
from gui.look import text_size, theme
from gui.session import Session
from gui.widgets.flowing_row import FlowingRow
from gui.words import say

_LARGER = 115
"""Percent of the size of other texts: a page is read, not worked at."""
SHOWN = 120
"""Segments of the transcript that are shown."""


class Preview(QWidget):
    """A heading with what can be done with the page, and the page."""

    def __init__(self, session: Session, choices: Callable[[], PageChoices], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._choices = choices
        self._article = session.article
        self._frames: dict[str, QTextFrame] = {}
        self._shown: dict[str, str] = {}
        self._printing: Printing | None = None
        self._printed: object = None
        self._passages: list[html.Block] | None = None
        self.browser = QPushButton(say("article", "Open in browser"), self)
        self.browser.setObjectName("plain")
        self.publish = QPushButton(say("article", "Publish…"), self)
        self.publish.setObjectName("primary")
        self.view = QTextBrowser(self)
        self.view.setOpenLinks(False)
        self.view.setAccessibleName(say("article", "Preview of the page"))
        self.view.setObjectName("preview")
        self.view.document().setDocumentMargin(24)
        self.view.document().setUndoRedoEnabled(False)
        text_size.watch_wheel(self.view)
        self._set_font()
        heading = QLabel(say("article", "Preview"), self)
        heading.setObjectName("subheading")
        heading.setMinimumWidth(1)  # on a small screen the buttons need the room
        top = QHBoxLayout()
        top.setContentsMargins(12, 6, 12, 6)
        top.setSpacing(8)
        top.addWidget(heading, 1)
        buttons = self._buttons = FlowingRow()
        buttons.setSpacing(8)
        buttons.addWidget(self.browser)
        buttons.addWidget(self.publish)
        top.addLayout(buttons)
        rows = self._rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(self.view, 1)
        self.view.anchorClicked.connect(self._on_link)

    def put_above(self, list_of_flaws: QWidget, button: QWidget, entered: Sequence[QWidget]) -> None:
        """Put a list between the heading and the page, and the button that opens it beside the heading.

        `entered` are the parts of the list that take the focus, in their order.
        """
        self._buttons.insert(0, button)
        self._rows.insertWidget(1, list_of_flaws)
        for one, following in pairwise((button, self.browser, self.publish, *entered, self.view)):
            QWidget.setTabOrder(one, following)

    def show_article(self, article: Article, with_segments: bool = False) -> None:
        """Show an article; `with_segments` when the transcript may have changed as well."""
        self._article = article
        blocks = self._blocks(article, with_segments)
        if [block.key for block in blocks] == list(self._shown):
            for key, text in blocks:
                if self._shown[key] != text:
                    self._draw(self._frames[key], text)
        else:
            self._draw_all(blocks)
        self._shown = {block.key: block.html for block in blocks}

    def _set_font(self) -> None:
        self.view.document().setDefaultFont(text_size.scaled(text_size.font(), _LARGER))

    def use_text_size(self) -> None:
        """Draw everything in the size of texts in force."""
        self._set_font()
        self.use_theme()

    def use_theme(self) -> None:
        """Draw everything in the colours of the theme in force."""
        self._shown = {}
        self.show_article(self._article)

    def _blocks(self, article: Article, with_segments: bool) -> list[html.Block]:
        session = self._session
        video, segments = session.talk.facts.video, session.transcript.segments
        choices = self._choices().in_order(html.Html.order)
        printed_by = (article.text("transcript"), article.text("link"), choices)
        if with_segments or self._printing is None or self._printed != printed_by:
            printed, like_all = printed_of(article, segments), settled(choices, segments)
            self._printing = printing_of(article, segments[:SHOWN], video, printed=printed, choices=like_all)
            self._printed, self._passages = printed_by, None
        page = page_of(article, session.transcript, session.title, video, printing=self._printing, choices=choices)
        blocks = html.blocks(page, Press(places.own_templates()), self._passages)
        self._passages = [block for block in blocks if block.of_transcript]
        left = len(session.transcript) - SHOWN
        if self._passages and left > 0:
            more = say("article", "… The rest of the transcript (segments: {left}) is in the published page.")
            more = more.format(left=left)
            blocks.append(html.Block("more", f"<p class='note'>{more}</p>"))
        return blocks

    def _draw_all(self, blocks: Sequence[html.Block]) -> None:
        place = self.view.verticalScrollBar().value()
        document = self.view.document()
        document.setDefaultStyleSheet(_style())
        document.clear()
        document.setDefaultStyleSheet(_style())
        self._frames.clear()
        cursor = QTextCursor(document)
        plain = QTextFrameFormat()
        for key, text in blocks:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            frame = cursor.insertFrame(plain)
            self._frames[key] = frame
            self._draw(frame, text)
        self.view.verticalScrollBar().setValue(place)

    @staticmethod
    def _draw(frame: QTextFrame, text: str) -> None:
        cursor = frame.firstCursorPosition()
        cursor.setPosition(frame.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        # The block that is left would hand on that it was of a list, or how its letters looked.
        cursor.setBlockFormat(QTextBlockFormat())
        cursor.setBlockCharFormat(QTextCharFormat())
        cursor.setCharFormat(QTextCharFormat())
        cursor.insertHtml(text)
        cursor.endEditBlock()

    def _on_link(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)


def _style() -> str:
    colours = theme.colours()
    h1, h2, lead = (round(pixels * text_size.in_force.percent / 100) for pixels in (22, 16, 15))
    return f"""
    body, p, li, td {{ color: {colours.text}; }}
    td, th {{ padding: 2px 8px 6px 0; }}
    h1 {{ font-size: {h1}px; font-weight: 700; }}
    h2, summary {{ font-size: {h2}px; font-weight: 600; }}
    a {{ color: {colours.accent}; text-decoration: none; }}
    .lead {{ font-size: {lead}px; font-weight: 600; }}
    .note, .meta, .numbers {{ color: {colours.faint}; }}
    """
