"""What is chosen of a published page beside its form: which text comes first, times, labels, and the video."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QWidget

from dwuglos.article.choices import PageChoices
from dwuglos.article.publications import Publication
from gui.words import later, say

_ORDERS = (
    ("source-first", later("publish", "English first")),
    ("target-first", later("publish", "Polish first")),
)
_TIMES = (
    ("auto", later("publish", "Times unless estimated")),
    ("all", later("publish", "With times")),
    ("none", later("publish", "Without times")),
)
_LABELS = (
    ("show", later("publish", "With labels")),
    ("hide", later("publish", "Without labels")),
)
_VIDEO = (
    ("link", later("publish", "A link: nothing from other sites")),
    ("thumbnail", later("publish", "A thumbnail from the site of the video")),
    ("player", later("publish", "A player from the site of the video")),
)


class PageForm(QObject):
    """Three boxes for the transcript in one row and one for the video; those a form has no use for are disabled."""

    changed = Signal()

    def __init__(self, choices: PageChoices, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.order = self._box(say("publish", "Order of the languages"), _ORDERS)
        self.times = self._box(say("publish", "Times in the transcript"), _TIMES)
        self.labels = self._box(say("publish", "Labels of sounds and speakers in the transcript"), _LABELS)
        self.video = self._box(say("publish", "Video"), _VIDEO)
        self._order_is_own = choices.order is not None
        _choose(self.order, choices.order or "source-first")
        _choose(self.times, choices.times)
        _choose(self.labels, choices.labels)
        _choose(self.video, choices.video)
        self.order.currentIndexChanged.connect(self._on_order)
        for box in (self.order, self.times, self.labels, self.video):
            box.currentIndexChanged.connect(self.changed)

    def _box(self, name: str, values: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox(self._parent)
        box.setAccessibleName(name)
        box.setToolTip(name)
        for value, title in values:
            box.addItem(say("publish", title), value)
        return box

    def add_to(self, form: QFormLayout) -> None:
        """Put the boxes into a form."""
        row = QHBoxLayout()
        for box in (self.order, self.times, self.labels):
            row.addWidget(box)
        row.addStretch(1)
        form.addRow(say("publish", "T&ranscript:"), row)
        form.labelForField(row).setBuddy(self.order)  # type: ignore[attr-defined]
        form.addRow(say("publish", "&Video:"), self.video)

    def show_form(self, publication: type[Publication]) -> None:
        """Offer what a publication has; where no order was chosen, show the one it has."""
        if not self._order_is_own:
            with QSignalBlocker(self.order):
                _choose(self.order, publication.order)
        for box in (self.order, self.times, self.labels):
            box.setEnabled(not publication.only_timeline)
        self.video.setEnabled(publication.shows_video)

    def choices(self) -> PageChoices:
        """Return what is chosen; the order only where somebody chose it."""
        order = self.order.currentData() if self._order_is_own else None
        return PageChoices(order, self.times.currentData(), self.labels.currentData(), self.video.currentData())

    def _on_order(self) -> None:
        self._order_is_own = True


def _choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
