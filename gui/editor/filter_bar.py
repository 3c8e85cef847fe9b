"""Which segments are shown, and how many there are of each kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from dwuglos.talk.transcript import State
from gui.filters import Filter
from gui.look import theme
from gui.widgets.flowing_row import FlowingRow
from gui.widgets.progress_line import ProgressLine
from gui.widgets.steady_text import fit_again, show_steadily
from gui.words import say


class FilterBar(QWidget):
    """A row of filters with counts, and the progress of the whole talk."""

    chosen = Signal()

    def __init__(self, filters: Sequence[type[Filter]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = filters
        self._titles = [say("filters", each.title) for each in filters]
        self._counts: Sequence[int] = [0] * len(filters)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(4)
        self._group = QButtonGroup(self)
        chips = FlowingRow()  # in a narrow window they go on below
        chips.setSpacing(4)
        for n, title in enumerate(self._titles):
            button = QToolButton(self)
            button.setObjectName("chip")
            button.setCheckable(True)
            button.setChecked(n == 0)
            button.setText(title)
            self._group.addButton(button, n)
            chips.addWidget(button)
        row.addLayout(chips, 1)
        self.line = ProgressLine(self)
        self.share = QLabel(self)
        self._percent = 0
        row.addWidget(self.line)
        row.addWidget(self.share)
        self._group.idClicked.connect(self._on_clicked)
        self._hide_rare()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._fit_again)  # once the buttons have changed as well

    def _fit_again(self) -> None:
        self.share.setText(self._share(100))
        fit_again(*self._group.buttons(), self.share)
        self.share.setText(self._share(self._percent))

    @property
    def chosen_number(self) -> int:
        """Which filter is chosen, counted from 0."""
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Choose a filter as if it were clicked."""
        self._group.button(number).click()

    def _on_clicked(self) -> None:
        self._hide_rare()
        self.chosen.emit()

    def show_counts(self, counts: Sequence[int]) -> None:
        """Show how many segments pass each filter; a rare one that none passes is there only while it is chosen."""
        self._counts = counts
        for n, (title, count) in enumerate(zip(self._titles, counts, strict=True)):
            show_steadily(self._group.button(n), f"{title}  {count}")
        self._hide_rare()

    def _hide_rare(self) -> None:
        for n, (kind, count) in enumerate(zip(self._filters, self._counts, strict=True)):
            if kind.is_rare:
                self._group.button(n).setVisible(count > 0 or n == self.chosen_number)

    def show_progress(self, counts: Mapping[State, int]) -> None:
        """Show how much of the talk is done."""
        total = sum(counts.values())
        confirmed = counts["reviewed"] + counts["final"]
        share, translated = (confirmed / total, 1 - counts["initial"] / total) if total else (0.0, 0.0)
        self.line.show_shares(share, translated)
        self._percent = int(share * 100)  # rounded down: 100% is said when all is confirmed, not before
        text = self._share(self._percent)
        if text != self.share.text():
            show_steadily(self.share, self._share(100))  # the room for it from the beginning: chips stay in their rows
            self.share.setText(text)

    def _share(self, percent: int) -> str:
        return say("filters", "{share}% confirmed").format(share=percent)

    def use_theme(self) -> None:
        """Take the colours of the theme in force."""
        colours = theme.colours()
        self.line.colours = (QColor(colours.good), QColor(colours.accent), QColor(colours.raised))
        self.line.update()
