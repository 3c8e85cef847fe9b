"""The rows of the segment table as they are painted, sized and scrolled."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QPainter, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from dwuglos.profiles import Profile
from gui.editor.column_layout import ColumnLayout
from gui.editor.delegate import Emphasis, SegmentDelegate
from gui.editor.repainting import Repainting
from gui.editor.row_heights import RowHeights
from gui.editor.selected_rows import is_selected
from gui.editor.sentence_bracket import SentenceBracket
from gui.look.cell_look import PADDING, make_look
from gui.look.text_size import USUAL, scaled, watch_wheel
from gui.segment_model import SegmentModel
from gui.session import Session
from gui.widgets.context_menu import offer_own_actions
from gui.words import say


class SegmentView(QTableView):
    """Segments in rows of the heights that their texts need, painted straight from the segments."""

    def __init__(self, session: Session, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = SegmentModel(session, self)
        self.setModel(self.segments)
        self._delegate = SegmentDelegate(self.segments, session, profile, self)
        self.setItemDelegate(self._delegate)
        self.cell_menu = self._delegate.cell_menu
        watch_wheel(self)
        self._size = USUAL
        """Of the texts, in percent of the usual one."""
        self._bracket = SentenceBracket(self.segments)
        self._heights = RowHeights(self, self.segments, lambda: self._delegate.open_editor, lambda: self._delegate.look)
        self.setAccessibleName(say("editor", "Segments"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        offer_own_actions(self)
        # All of it is painted below, so that Qt moves what stays on the screen instead of having it painted again.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._prepare_headers()
        self._painting = Repainting(self, self.segments, self._heights, self._bracket)
        self.column_layout.settled.connect(self._painting.all)
        session.findings.changed.connect(self._on_found)
        self._terms = session.terms
        self._terms.found.connect(self._on_terms)
        self._terms.watch("the table")

    def _prepare_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(20)
        rows.setDefaultSectionSize(2 * self.fontMetrics().lineSpacing() + 2 * PADDING)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(36)
        # A selection of its own, which stays empty: it would be painted again with every other row that is selected.
        header.setSelectionModel(QItemSelectionModel(self.segments, header))
        self.column_layout = ColumnLayout(self, self.segments.columns)

    def _on_found(self, ids: Iterable[int] | None) -> None:
        self._painting.rows_of(ids)

    def _on_terms(self) -> None:
        if self._terms.segment is not None:
            self._painting.rows_of([self._terms.segment])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Do what Qt does, but do not paint all rows again: it would between any cell and the next, to show nothing."""
        index = self.currentIndex()
        if index.isValid():
            editable = bool(self.segments.flags(index) & Qt.ItemFlag.ItemIsEditable)
            self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, editable)
        else:
            super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Paint nothing again, as above."""

    def set_look(self, profile: Profile, find: str = "", **shown: bool) -> None:
        """Paint with the theme in force, the limits of a profile, what is looked for marked, and more as in `Look`."""
        self.segments.use_profile(profile)
        self._use_font()  # a style sheet that is changed, as with the theme, takes the fonts of widgets back
        self._delegate.set_look(make_look(QFont(self.font()), profile, find, **shown))
        self._painting.all()

    def use_text_size(self, size: int) -> None:
        """Show the texts in another size, in percent of the usual one; `set_look` follows."""
        self._size = size
        self._use_font()
        self.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().lineSpacing() + 2 * PADDING)
        self._heights.forget()
        self.column_layout.use_scale(size / 100)

    def _use_font(self) -> None:
        font = scaled(QApplication.font(self), self._size)
        if self.font() != font:
            self.setFont(font)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight straight from their segments.

        QTableView would go through an index, a style option and the style sheet for every cell, at twice the time.
        """
        self._painting.catch_up()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._delegate.background)
        width = self.viewport().width()
        current, is_chosen = self.currentIndex().row(), is_selected(self.selectionModel())
        region, editor = event.region(), self._delegate.open_editor
        if editor is not None:  # of the row below it, only what it does not hide: it is painted again with each letter
            region = region.subtracted(QRegion(editor.cover()))
        columns = self._columns(region.boundingRect())
        for row in self._heights.visible() if not region.isEmpty() else ():
            box = QRect(0, self.rowViewportPosition(row), width, self.rowHeight(row))
            if not region.intersects(box):
                continue
            lifted = Emphasis.CURRENT if row == current else Emphasis.SELECTED if is_chosen(row) else Emphasis.NONE
            self._delegate.paint_row(painter, row, box, columns, lifted, self._bracket.place(row))
        painter.end()

    def _columns(self, part: QRect) -> list[tuple[int, int]]:
        """Return the left edge and the width of each column; those beside a part of the view are as good as hidden."""
        places = [(self.columnViewportPosition(n), self.columnWidth(n)) for n in range(len(self.segments.columns))]
        return [(left, width if left <= part.right() and left + width > part.left() else 0) for left, width in places]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.column_layout.share_out()
        self._painting.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.column_layout.share_out()
        self._painting.fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._painting.scroll(dy)

    def verticalScrollbarValueChanged(self, value: int) -> None:
        """Do nothing: Qt would paint the rows again that come and go under the mouse, to show nothing."""

    def sizeHint(self) -> QSize:
        return QSize(900, 500)
