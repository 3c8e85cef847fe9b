"""Which checks are run, how grave it is what they find, and whether confirming puts right what it can."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dwuglos.checks import CHECKS, Check
from dwuglos.checks.parts.requirements import SEVERITIES
from dwuglos.checks.results.choices import OFF, options_of
from dwuglos.settings import Settings
from gui.widgets.fitting import fit
from gui.words import localized, say


class ChecksDialog(QDialog):
    """Shows every check with what is chosen for it; `take` writes the choices into settings."""

    def __init__(self, settings: Settings, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("checks", "Checks"))
        fit(self, 620, 560)
        self.boxes: dict[str, QComboBox] = {}
        self._profile = settings.profile_in_force
        about = say("checks", "What is not chosen here follows the limits in force: {profile}.")
        self.about = QLabel(about.format(profile=localized(self._profile.title)), self)
        self.about.setWordWrap(True)
        self.put_right = QCheckBox(say("checks", "On confirming, put &spaces and typography right"), self)
        self.put_right.setToolTip(
            say("checks", "Double spaces, dashes, quotation marks and ellipses, as the limits in force want them.")
        )
        self.put_right.setChecked(settings.put_right)
        self.reset = QPushButton(say("checks", "&As the limits want"), self)
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._reset)
        self._lay_out(settings)

    def _lay_out(self, settings: Settings) -> None:
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setColumnStretch(0, 1)
        for row, check in enumerate(CHECKS):
            label, box = QLabel(localized(check.title), page), self._box(check, settings.checks.get(check.name, ""))
            box.setAccessibleName(label.text())
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
            self.boxes[check.name] = box
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        buttons = QDialogButtonBox(self)
        buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.reset, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        for part in (self.about, area, self.put_right, buttons):
            rows.addWidget(part, 1 if part is area else 0)

    def _box(self, check: type[Check], chosen: str) -> QComboBox:
        box = QComboBox(self)
        usual = check(options_of(self._profile, {})).severity
        words = say("checks", "As the limits want ({severity})")
        box.addItem(words.format(severity=localized(SEVERITIES[usual]).lower()), "")
        for severity, title in SEVERITIES.items():
            box.addItem(localized(title), severity)
        box.addItem(say("checks", "Off"), OFF)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        return box

    def _reset(self) -> None:
        for box in self.boxes.values():
            box.setCurrentIndex(0)

    def take(self, settings: Settings) -> None:
        """Write what was chosen into settings; choices for checks of another version stay there."""
        chosen = {name: box.currentData() for name, box in self.boxes.items()}
        others = {name: choice for name, choice in settings.checks.items() if name not in chosen}
        settings.checks = others | {name: choice for name, choice in chosen.items() if choice}
        settings.put_right = self.put_right.isChecked()
