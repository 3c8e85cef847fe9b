"""The segments of a sentence, with the parts of its translation as they will be read."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QHeaderView,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from dwuglos.layout import break_lines
from dwuglos.profiles import Profile
from dwuglos.sentences.whole_sentence import WholeSentence
from gui.cells.figures import Figure, lengths, speed
from gui.look import text_size, theme
from gui.look.cell_look import PADDING
from gui.widgets.coloured_cells import ColouredCells
from gui.widgets.settling import when_settled
from gui.words import say, timecode

_TIME, _ENGLISH, _POLISH, _LENGTH, _SPEED, _BREAK = range(6)
_TEXTS = (_ENGLISH, _POLISH)


class _RoomyCells(ColouredCells):
    """Leaves some room between the rows."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index).grownBy(QMargins(0, 0, 0, PADDING))


class SentenceParts(QTableWidget):
    """The segments of the sentence with their parts; Alt+Left and Alt+Right mean the break after the chosen one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, 6, parent)
        about_pins = QTableWidgetItem()
        about_pins.setToolTip(say("sentence", "A pinned break stays between the same words when the text changes."))
        self.setHorizontalHeaderItem(_BREAK, about_pins)
        self.setHorizontalHeaderLabels(
            [
                say("sentence", "Time"),
                say("sentence", "English"),
                say("sentence", "Polish"),
                say("sentence", "Characters"),
                say("sentence", "CPS"),
                say("sentence", "Break after"),
            ]
        )
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in ((_TIME, 70), (_LENGTH, 110), (_SPEED, 90), (_BREAK, 90)):
            header.resizeSection(column, width)
        for column in _TEXTS:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        when_settled(header, self._fit_rows)
        self.setItemDelegate(_RoomyCells(self))
        text_size.watch_wheel(self)

    def begin(self, sentence: WholeSentence) -> None:
        """Show the segments of a sentence; `show_sentence` follows."""
        self.setRowCount(len(sentence.segments))
        for row, segment in enumerate(sentence.segments):
            self._say(row, _TIME, timecode(segment.start))
            self._say(row, _ENGLISH, segment.source)

    def _fit_rows(self) -> None:
        self.resizeRowsToContents()
        self.scrollTo(self.currentIndex())

    def show_sentence(self, sentence: WholeSentence, profile: Profile) -> None:
        """Show each part as the lines it will be read in, its figures, and whether the break after it was moved."""
        pairs = zip(sentence.segments, sentence.texts(), strict=True)
        for row, (segment, text) in enumerate(pairs):
            lines = break_lines(text, profile.line_length, profile.lines)
            counted = lengths(lines, profile) if text else []
            pace = speed(lines, segment.duration, profile) if text else None
            self._say(row, _POLISH, lines)
            self._figure(row, _LENGTH, counted, say("sentence", "{figures} / {limit}"), profile.line_length)
            self._figure(row, _SPEED, [pace] if pace else [], say("sentence", "{figures} / {limit}"), profile.speed)
            self._say(row, _BREAK, say("sentence", "pinned") if row in sentence.pins else "")
        self.resizeRowsToContents()

    def _figure(self, row: int, column: int, figures: list[Figure], words: str, limit: int) -> None:
        text = "·".join(figure.text for figure in figures)
        with_limit = words.format(figures=text, limit=limit) if limit else text
        item = self._say(row, column, with_limit if text else "")
        colours = theme.colours()
        is_over = any(figure.is_over for figure in figures)
        item.setForeground(QColor(colours.warning if is_over else colours.faint))
        font = item.font()
        font.setBold(is_over)
        item.setFont(font)

    def _say(self, row: int, column: int, text: str) -> QTableWidgetItem:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self.setItem(row, column, item)
        if column in _TEXTS:
            item.setFont(text_size.font())
        item.setText(text)
        return item

    def use_text_size(self) -> None:
        """Show the texts in the size in force; figures stay as they are."""
        for row in range(self.rowCount()):
            for item in (self.item(row, column) for column in _TEXTS):
                if item is not None:
                    item.setFont(text_size.font())
        self._fit_rows()
