"""Writing an article in a window, for tests: what is typed, what is kept of it, what the page shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QToolButton

from dwuglos.store.library import Library
from dwuglos.talk.article import Part
from dwuglos.talk.article_edits import Drafted, accept_summary
from gui.article.entry_cell import EntryInput
from gui.article.page import ArticlePage
from gui.article.timeline_model import TEXT
from gui.commands import article as commands
from gui.widgets.notice_bar import NoticeBar
from tests.gui.desk import TALK, Desk


def kept(desk: Desk) -> list[Part]:
    """Return what another program would find in the library."""
    desk.wait_saved()
    with Library(desk.path) as library:
        return sorted(library.article(TALK), key=lambda part: (part.kind, part.rank))


def texts(desk: Desk, kind: str = "paragraph") -> list[str]:
    return [part.text for part in kept(desk) if part.kind == kind]


def write(desk: Desk, *paragraphs: str) -> None:
    for text in paragraphs:
        desk.run(commands.AddParagraph)
        desk.type(text)


def preview(page: ArticlePage) -> str:
    return page.preview.view.toPlainText()


def dismiss(desk: Desk) -> None:
    """Close every notice by its cross."""
    for bar in desk.window.notices.findChildren(NoticeBar):
        bar.findChild(QToolButton).click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert desk.told == ""


def draft_summary(desk: Desk, text: str = "Szkic.") -> None:
    """Let a draft arrive now."""
    session = desk.session
    assert session.do(accept_summary(session.article, [Drafted(text)], "extract"))


def open_cell(page: ArticlePage, column: int, row: int = 0) -> QLineEdit | EntryInput:
    """Open a cell of the timeline, and return what one types into."""
    page.tabs.setCurrentIndex(1)
    page.timeline.table.setFocus()
    page.timeline.table.edit(page.timeline.model.index(row, column))
    editors: list[QLineEdit | EntryInput] = page.timeline.table.findChildren(
        EntryInput if column == TEXT else QLineEdit
    )
    return editors[-1]


def written(box: QLineEdit | EntryInput, text: str) -> None:
    """Write as assistive technology does: no key is pressed."""
    QAccessible.queryAccessibleInterface(box).setText(QAccessible.Text.Value, text)
