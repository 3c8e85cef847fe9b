"""Forms of changes that give segments room, each within the limits in force: gaps, reading time, overlaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFormLayout, QSpinBox, QVBoxLayout, QWidget

from dwuglos.timing.gaps import close_gaps
from dwuglos.timing.overlaps import remove_overlaps
from dwuglos.timing.reading_time import extend
from gui.dialogs.times.form import Form, Recipe
from gui.words import later, say

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.session import Session


class CloseGapsForm(Form):
    """Up to which length gaps are closed."""

    title = later("times", "Close gaps")
    about = later(
        "times",
        "Lets a segment stay until the next one, or until the least gap before it, where little time is between.",
    )
    verb = later("times", "&Close gaps")

    def __init__(self, desk: Desk, session: Session, parent: QWidget) -> None:
        super().__init__(desk, session, parent)
        self.below = milliseconds(self, 500, 10_000, 100)
        _lay_out(self, say("times", "Gaps &shorter than:"), self.below)

    def begin(self) -> None:
        self.below.setFocus()
        self.below.selectAll()

    def recipe(self) -> Recipe:
        below, profile = self.below.value(), self.profile
        return lambda segments, ids: close_gaps(segments, ids, below, profile)


class ExtendForm(Form):
    """How much earlier segments may begin so that they can be read."""

    title = later("times", "Extend for reading")
    about = later(
        "times",
        "Lets segments that have to be read too fast, or are there too short a time, stay as long as there is room.",
    )
    verb = later("times", "&Extend")

    def __init__(self, desk: Desk, session: Session, parent: QWidget) -> None:
        super().__init__(desk, session, parent)
        self.earlier = milliseconds(self, 0, 5_000, 50)
        _lay_out(self, say("times", "They may also &begin earlier, by up to:"), self.earlier)

    def begin(self) -> None:
        self.earlier.setFocus()
        self.earlier.selectAll()

    def recipe(self) -> Recipe:
        earlier, profile = self.earlier.value(), self.profile
        return lambda segments, ids: extend(segments, ids, profile, earlier)


class OverlapsForm(Form):
    """Nothing is asked but of which segments."""

    title = later("times", "Remove overlaps")
    about = later(
        "times",
        "Lets a segment end before the next one begins, or the next one begin later, where it would be too short.",
    )
    verb = later("times", "&Remove overlaps")

    def __init__(self, desk: Desk, session: Session, parent: QWidget) -> None:
        super().__init__(desk, session, parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.limits())

    def recipe(self) -> Recipe:
        profile = self.profile
        return lambda segments, ids: remove_overlaps(segments, ids, profile)


def milliseconds(form: Form, value: int, most: int, step: int) -> QSpinBox:
    """Return a field for so many ms."""
    box = QSpinBox(form)
    box.setRange(0, most)
    box.setSingleStep(step)
    box.setSuffix(f"\u00a0{say('limits', 'ms')}")
    box.setValue(value)
    box.valueChanged.connect(lambda _: form.changed.emit())
    return box


def _lay_out(form: Form, title: str, field: QWidget) -> None:
    rows = QFormLayout(form)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    rows.addRow(title, field)
    rows.addRow(form.limits())
