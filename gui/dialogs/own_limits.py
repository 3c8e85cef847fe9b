"""The user's own limits for subtitles."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from dwuglos.profiles import RANGES, Profile
from gui.words import later, say


class _Limit(NamedTuple):
    """How one limit is asked for; `step` is what an arrow adds."""

    title: str
    unit: str = ""
    step: int = 1


_LIMITS = {
    "line_length": _Limit(later("limits", "&Characters in a line")),
    "lines": _Limit(later("limits", "&Lines")),
    "speed": _Limit(later("limits", "Characters &per second")),
    "shortest": _Limit(later("limits", "&Shortest time"), later("limits", "ms"), 100),
    "longest": _Limit(later("limits", "L&ongest time"), later("limits", "ms"), 100),
    "gap": _Limit(later("limits", "&Gap to the next"), later("limits", "ms"), 10),
}


class OwnLimitsDialog(QDialog):
    """The limits of a profile, to be changed; `limits` are those that were chosen."""

    def __init__(self, profile: Profile, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("limits", "Your own limits"))
        explanation = say("limits", "What passes one of these limits is marked in the table. A gap of 0 asks for none.")
        words = QLabel(explanation, self)
        words.setObjectName("faint")
        words.setWordWrap(True)
        self.fields = {name: self._field(name, getattr(profile, name)) for name in RANGES}
        form = QFormLayout()
        for name, field in self.fields.items():
            form.addRow(say("limits", _LIMITS[name].title), field)
        # The longest is never shorter than the shortest, whichever of them is changed.
        self.fields["shortest"].valueChanged.connect(self._raise_longest)
        self.fields["longest"].valueChanged.connect(self._lower_shortest)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(words)
        rows.addLayout(form)
        rows.addWidget(buttons)

    def _field(self, name: str, value: int) -> QSpinBox:
        limit, field = _LIMITS[name], QSpinBox(self)
        field.setRange(*RANGES[name])
        field.setSingleStep(limit.step)
        if limit.unit:
            field.setSuffix(f"\u00a0{say('limits', limit.unit)}")
        field.setValue(value)
        field.setKeyboardTracking(False)  # a number is half typed until the field is left
        field.setAccessibleName(say("limits", limit.title).replace("&", ""))
        return field

    def _raise_longest(self, shortest: int) -> None:
        longest = self.fields["longest"]
        longest.setValue(max(longest.value(), shortest))

    def _lower_shortest(self, longest: int) -> None:
        shortest = self.fields["shortest"]
        shortest.setValue(min(shortest.value(), longest))

    def limits(self) -> dict[str, int]:
        """Return what is in the fields."""
        return {name: field.value() for name, field in self.fields.items()}
