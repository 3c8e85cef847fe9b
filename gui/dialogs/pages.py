"""Pages to read: help, and what is new. They stay open beside the work, and are searched."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from dwuglos import places
from dwuglos.language.matching import fold
from gui.look import theme
from gui.widgets.following import follow_selection
from gui.widgets.search_line import SearchLine
from gui.words import say

_KEY = re.compile(r"\{(\w+)\}")


class Page(NamedTuple):
    """A title and what stands below it, in Markdown."""

    title: str
    text: str

    def holds(self, wanted: str) -> bool:
        """Say whether every word that is wanted stands somewhere in it, whatever its case and diacritics."""
        folded = fold(self.text)
        return all(word in folded for word in fold(wanted).split())


def help_pages(language: str, keys: Callable[[str], str]) -> list[Page]:
    """Return the help in a language, in its order; `keys` gives the keys of a command by its name."""
    files = sorted((places.help_pages() / language).glob("*.md"))
    return [_page(file, keys) for file in files]


def _page(file: Path, keys: Callable[[str], str]) -> Page:
    text = file.read_text("utf-8")
    title = text.partition("\n")[0].removeprefix("# ").strip()
    return Page(title, _KEY.sub(lambda found: f"**{keys(found[1])}**", text))


def news(language: str) -> list[Page]:
    """Return what every version brought, the newest first, from the changelog in a language.

    The English one where there is none in that; no pages where there is neither.
    """
    own = places.help_pages() / f"CHANGELOG.{language}.md"
    try:
        text = (own if own.is_file() else places.changelog()).read_text("utf-8")
    except OSError:
        return []
    parts = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    return [Page(part.partition("\n")[0].strip(), f"# {part}") for part in parts]


class PagesDialog(QDialog):
    """Titles on the left, a page on the right, a search above."""

    def __init__(self, title: str, pages: Sequence[Page], parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = pages
        self.setWindowTitle(title)
        self.resize(min(820, parent.width() - 20), min(580, parent.height() - 20))
        self.search = SearchLine(say("pages", "Search these pages"), self)
        self.nothing = QLabel(say("pages", "No page contains these words."), self)
        self.nothing.setObjectName("faint")
        self.titles = QListWidget(self)
        self.titles.setAccessibleName(say("pages", "Pages"))
        self.titles.setSpacing(3)
        self.titles.setWordWrap(True)
        self.titles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.titles.setResizeMode(QListWidget.ResizeMode.Adjust)
        follow_selection(self.titles)
        self.text = QTextBrowser(self)
        self.text.document().setDocumentMargin(14)
        self.text.setOpenExternalLinks(True)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._lay_out()
        self.search.textChanged.connect(self._look)
        self.search.returnPressed.connect(self.titles.setFocus)
        self.titles.currentRowChanged.connect(lambda _: self._show())
        self._look("")
        self.search.setFocus()

    def _lay_out(self) -> None:
        beside = QSplitter(Qt.Orientation.Horizontal, self)
        beside.addWidget(self.titles)
        beside.addWidget(self.text)
        beside.setStretchFactor(1, 1)
        beside.setSizes([240, 570])
        beside.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter goes to what is found
        rows = QVBoxLayout(self)
        rows.addWidget(self.search)
        rows.addWidget(self.nothing)
        rows.addWidget(beside, 1)
        rows.addWidget(buttons)

    def _look(self, wanted: str) -> None:
        """Keep the titles of pages that hold what is wanted."""
        current = self.titles.currentItem()
        before = current.data(Qt.ItemDataRole.UserRole) if current is not None else 0
        self.titles.blockSignals(True)
        self.titles.clear()
        for n, page in enumerate(self._pages):
            if page.holds(wanted):
                item = QListWidgetItem(page.title, self.titles)
                item.setData(Qt.ItemDataRole.UserRole, n)
                if n <= before:
                    self.titles.setCurrentItem(item)
        if self.titles.currentRow() < 0:
            self.titles.setCurrentRow(0)
        self.titles.blockSignals(False)
        self.nothing.setVisible(self.titles.count() == 0)
        self._show()

    def _show(self) -> None:
        item = self.titles.currentItem()
        if item is None:
            self.text.clear()
            return
        page = self._pages[item.data(Qt.ItemDataRole.UserRole)]
        self.text.setMarkdown(page.text)
        self.text.setAccessibleName(page.title)
        self._mark()

    def _mark(self) -> None:
        """Mark what is looked for, and scroll to the first place."""
        document, marks = self.text.document(), list[QTextEdit.ExtraSelection]()
        for word in self.search.text().split():
            found = document.find(word, QTextCursor(document), QTextDocument.FindFlag(0))
            while not found.isNull():
                marks.append(_marked(found))
                found = document.find(word, found, QTextDocument.FindFlag(0))
        self.text.setExtraSelections(marks)
        if marks:
            self.text.setTextCursor(_at_start(marks))


def _marked(place: QTextCursor) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = QTextCursor(place)
    mark.format = QTextCharFormat()
    mark.format.setBackground(QColor(theme.colours().match))
    return mark


def _at_start(marks: Sequence[QTextEdit.ExtraSelection]) -> QTextCursor:
    first: QTextCursor = min((mark.cursor for mark in marks), key=QTextCursor.position)
    cursor = QTextCursor(first)
    cursor.setPosition(cursor.selectionStart())
    return cursor
