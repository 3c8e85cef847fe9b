"""What may have to be corrected about the files of a new talk, once they were looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from dwuglos.formats import by_name
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.importing.new_talk import NewTalk

FRAME_RATES = ("23.976", "24", "25", "29.97", "30")


class Corrections(QWidget):
    """What may have to be corrected once files were read; only what can matter for them is shown.

    `read` is called when one is made.
    """

    def __init__(self, read: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._file = ""
        self.english_part, self.polish_part, self.pairing, self.frame_rate = (QComboBox(self) for _ in range(4))
        self.pairing.addItem(say("new talk", "By their times"), False)
        self.pairing.addItem(say("new talk", "In order, first with first"), True)
        for box in (self.english_part, self.polish_part):  # names of files may be longer than the window
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(18)
        self.frame_rate.setEditable(True)
        self.frame_rate.addItems(FRAME_RATES)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._labels = {
            box: self._label(title, box, row)
            for title, box in (
                (say("new talk", "E&nglish in it:"), self.english_part),
                (say("new talk", "Po&lish in it:"), self.polish_part),
                (say("new talk", "Pai&red:"), self.pairing),
                (say("new talk", "&Frames per second:"), self.frame_rate),
            )
        }
        row.addStretch(1)
        for box in self.boxes():
            self._show(box, False)
            box.currentTextChanged.connect(lambda _: read())

    def _label(self, title: str, box: QComboBox, row: QHBoxLayout) -> QLabel:
        label = QLabel(title, self)
        label.setBuddy(box)
        row.addWidget(label)
        row.addWidget(box)
        return label

    def boxes(self) -> tuple[QComboBox, ...]:
        """Return its boxes from left to right."""
        return self.english_part, self.polish_part, self.pairing, self.frame_rate

    def parts_of(self, file: str) -> tuple[str | None, str | None]:
        """Return which parts of a ZIP or folder were chosen; None, None where that file offered none yet."""
        if file != self._file or not self.english_part.count():
            return None, None
        return self.english_part.currentData(), self.polish_part.currentData()

    def rate(self) -> float | None:
        """Return the frames per second, None for what cannot be one."""
        try:
            rate = float(self.frame_rate.currentText().replace(",", "."))
        except ValueError:
            return None
        return rate if 1 <= rate <= 1000 else None

    def offer(self, new: NewTalk, file: str) -> None:
        """Show what can be corrected about files, and what was taken at first."""
        self._file = file
        names = [found.name for found in new.found]
        polish = names[1] if len(names) > 1 and names[1] in new.parts else ""
        self._fill(self.english_part, list(new.parts), names[0] if names else "")
        self._fill(self.polish_part, ["", *new.parts] if new.parts else [], polish)
        self._show(self.pairing, len(names) > 1)
        self._show(self.frame_rate, any(by_name(found.format).asks_frame_rate for found in new.found))

    def _fill(self, box: QComboBox, names: list[str], chosen: str) -> None:
        with QSignalBlocker(box):
            box.clear()
            for name in names:
                box.addItem(name or say("new talk", "None"), name)
            box.setCurrentIndex(box.findData(chosen))
        self._show(box, len(names) > 1)

    def _show(self, box: QComboBox, is_wanted: bool) -> None:
        box.setVisible(is_wanted)
        self._labels[box].setVisible(is_wanted)
