"""Which segments are shown: by state, and how many of each there are."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from dwuglos.talk.transcript import State
from gui.look import theme
from gui.widgets.progress_line import ProgressLine
from gui.widgets.steady_text import fit_again, show_steadily
from gui.words import later, say


class Choice(NamedTuple):
    """A filter by state; none means all."""

    title: str
    states: tuple[State, ...]


CHOICES = (
    Choice(later("filters", "All"), ()),
    Choice(later("filters", "Untranslated"), ("initial",)),
    Choice(later("filters", "Drafts"), ("translated",)),
    Choice(later("filters", "Confirmed"), ("reviewed", "final")),
)


class FilterBar(QWidget):
    """A row of filters with counts, and the progress of the whole talk."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 12, 8)
        row.setSpacing(6)
        self._group = QButtonGroup(self)
        for n, choice in enumerate(CHOICES):
            button = QToolButton(self)
            button.setObjectName("chip")
            button.setCheckable(True)
            button.setChecked(n == 0)
            button.setText(say("filters", choice.title))
            self._group.addButton(button, n)
            row.addWidget(button)
        row.addStretch(1)
        self.line = ProgressLine(self)
        self.share = QLabel(self)
        row.addWidget(self.line)
        row.addWidget(self.share)
        self._group.idClicked.connect(lambda _: self.chosen.emit())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._fit_again)  # once the buttons have changed as well

    def _fit_again(self) -> None:
        fit_again(*self._group.buttons(), self.share)

    @property
    def states(self) -> tuple[State, ...]:
        """The states that are shown; none means all."""
        return CHOICES[self._group.checkedId()].states

    @property
    def chosen_number(self) -> int:
        """Which filter is chosen, counted from 0."""
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Choose a filter as if it were clicked."""
        self._group.button(number).click()

    def show_counts(self, counts: dict[State, int]) -> None:
        """Show how many segments there are of each kind."""
        total = sum(counts.values())
        for n, choice in enumerate(CHOICES):
            count = sum(counts[state] for state in choice.states) if choice.states else total
            show_steadily(self._group.button(n), f"{say('filters', choice.title)}  {count}")
        confirmed = counts["reviewed"] + counts["final"]
        share, translated = (confirmed / total, 1 - counts["initial"] / total) if total else (0.0, 0.0)
        self.line.show_shares(share, translated)
        # Rounded down: 100 % is said when all is confirmed, not before.
        show_steadily(self.share, say("filters", "{share} % confirmed").format(share=int(share * 100)))

    def use_theme(self) -> None:
        """Take the colours of the theme in force."""
        colours = theme.colours()
        self.line.colours = (QColor(colours.good), QColor(colours.accent), QColor(colours.raised))
        self.line.update()
