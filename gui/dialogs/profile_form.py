"""The limits of one profile for subtitles, with its name, to be changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dwuglos.profiles import NEEDED, RANGES, TITLE_LENGTH, Profile
from gui.dialogs.export import TYPOGRAPHY
from gui.words import later, localized, say


class Limit(NamedTuple):
    """How one limit is asked for; `step` is what an arrow adds."""

    title: str
    unit: str = ""
    step: int = 1


LIMITS = {
    "line_length": Limit(later("limits", "&Characters in a line")),
    "lines": Limit(later("limits", "&Lines")),
    "speed": Limit(later("limits", "Characters &per second")),
    "shortest": Limit(later("limits", "&Shortest time"), later("limits", "ms"), 100),
    "longest": Limit(later("limits", "L&ongest time"), later("limits", "ms"), 100),
    "gap": Limit(later("limits", "&Gap to the next"), later("limits", "ms"), 10),
}
"""The limits that something counts by, in the order they are shown."""


class LimitBox(QSpinBox):
    """A number in the range of a limit, or below it the words for none, where there may be none."""

    def __init__(self, name: str, value: int, parent: QWidget) -> None:
        super().__init__(parent)
        limit = LIMITS[name]
        self._least, most = RANGES[name]
        if name in NEEDED:
            self.setMinimum(self._least)
        else:
            self.setMinimum(0)
            self.setSpecialValueText(say("limits", "none"))
        self.setMaximum(most)
        self.setSingleStep(limit.step)
        if limit.unit:
            self.setSuffix(f"\u00a0{say('limits', limit.unit)}")
        self.setValue(value)
        self.setKeyboardTracking(False)  # a number is half typed until the field is left
        self.setAccessibleName(say("limits", limit.title).replace("&", ""))
        self.valueChanged.connect(self._stay_in_range)

    def _stay_in_range(self, value: int) -> None:
        if 0 < value < self._least:
            self.setValue(self._least)

    def stepBy(self, steps: int) -> None:
        if steps < 0 and self.value() + steps * self.singleStep() < self._least:
            self.setValue(self.minimum() if self.value() == self._least else self._least)
        else:
            super().stepBy(steps)


class ProfileForm(QDialog):
    """Asks for a name and limits; `profile` is what was chosen. `taken` are the titles of other profiles."""

    def __init__(self, profile: Profile, taken: Iterable[str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._taken = {title.casefold() for title in taken}
        self.setWindowTitle(say("limits", "Your own limits"))
        explanation = say("limits", "What passes one of these limits is marked in the table.")
        words = QLabel(explanation, self)
        words.setObjectName("faint")
        words.setWordWrap(True)
        self.title = QLineEdit(localized(profile.title), self)
        self.title.setMaxLength(TITLE_LENGTH)
        self.fields = {name: LimitBox(name, getattr(profile, name), self) for name in LIMITS}
        self.chained = QCheckBox(say("limits", "Su&btitles may touch, with no gap at all"), self)
        self.chained.setChecked(profile.chained)
        self.typography = QComboBox(self)
        for name, title in TYPOGRAPHY:
            self.typography.addItem(say("export", title), name)
        self.typography.setCurrentIndex(self.typography.findData(profile.typography))
        self.trouble = QLabel(self)
        self.trouble.setObjectName("over")
        self.trouble.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        rows = QVBoxLayout(self)
        rows.addWidget(words)
        rows.addLayout(self._form())
        rows.addWidget(self.trouble)
        rows.addWidget(self.buttons)
        self._connect()
        self.title.selectAll()
        self._on_title()

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.addRow(say("limits", "&Name"), self.title)
        for name, field in self.fields.items():
            form.addRow(say("limits", LIMITS[name].title), field)
        form.addRow("", self.chained)
        form.addRow(say("limits", "&Typography of exports"), self.typography)
        return form

    def _connect(self) -> None:
        # The longest is never shorter than the shortest, whichever of them is changed.
        self.fields["shortest"].valueChanged.connect(self._raise_longest)
        self.fields["longest"].valueChanged.connect(self._lower_shortest)
        self.fields["gap"].valueChanged.connect(self._show_gap)
        self.title.textChanged.connect(self._on_title)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show_gap()

    def _on_title(self) -> None:
        title = " ".join(self.title.text().split())
        is_taken = title.casefold() in self._taken
        self.trouble.setText(say("limits", "Other limits have this name; choose another.") if is_taken else "")
        self.trouble.setVisible(is_taken)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(title) and not is_taken)

    def _show_gap(self) -> None:
        self.chained.setEnabled(self.fields["gap"].value() > 0)

    def _raise_longest(self, shortest: int) -> None:
        longest = self.fields["longest"]
        if longest.value():
            longest.setValue(max(longest.value(), shortest))

    def _lower_shortest(self, longest: int) -> None:
        shortest = self.fields["shortest"]
        if longest:
            shortest.setValue(min(shortest.value(), longest))

    def profile(self) -> Profile:
        """Return the profile with what is in the fields, under the name it had."""
        value = {name: field.value() for name, field in self.fields.items()}
        return replace(
            self._profile,
            title=" ".join(self.title.text().split()),
            line_length=value["line_length"],
            lines=value["lines"],
            speed=value["speed"],
            shortest=value["shortest"],
            longest=value["longest"],
            gap=value["gap"],
            chained=self.chained.isChecked(),
            typography=self.typography.currentData(),
        )
