"""The limits for subtitles: those of publishers and the user's own, made of one another, and shared as files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dwuglos import exporting, profiles
from dwuglos.errors import InputError
from dwuglos.profiles import PROFILES, Profile
from gui.dialogs.export import TYPOGRAPHY
from gui.dialogs.profile_form import LIMITS, ProfileForm
from gui.widgets.fitting import fit
from gui.widgets.flowing_row import FlowingRow
from gui.words import localized, say

_LIST_WIDTH = 240
"""Pixels the list is wide at first."""


class LimitsDialog(QDialog):
    """Asks by which limits to count; `chosen` are these, and `stored` the user's own as settings keep them."""

    def __init__(self, stored: profiles.Stored, chosen: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._own = list(profiles.own(stored))
        self.setWindowTitle(say("limits", "Limits for subtitles"))
        fit(self, 720, 460)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.trouble = QLabel(self)
        self.trouble.setWordWrap(True)
        self.copy = self._button(say("limits", "&New from these…"), self._copy)
        self.edit = self._button(say("limits", "&Edit…"), self._edit)
        self.delete = self._button(say("limits", "&Delete"), self._delete)
        self.save = self._button(say("limits", "&Save to file…"), self._save)
        self.load = self._button(say("limits", "&Read from file…"), self._load)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_chosen)
        self.list.itemDoubleClicked.connect(lambda _: self.accept())
        self._fill(chosen)

    def _button(self, title: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(title, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: do())
        return button

    def _lay_out(self) -> None:
        halves = QHBoxLayout()
        halves.addWidget(self.list)
        halves.addWidget(self.about, 1)
        halves.setSpacing(16)
        self.list.setFixedWidth(_LIST_WIDTH)
        tools = FlowingRow()
        tools.setSpacing(6)
        for button in (self.copy, self.edit, self.delete, self.save, self.load):
            tools.addWidget(button)
        buttons = QDialogButtonBox(self)
        use = buttons.addButton(say("limits", "Co&unt by these"), QDialogButtonBox.ButtonRole.AcceptRole)
        use.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addLayout(halves, 1)
        rows.addLayout(tools)
        rows.addWidget(self.trouble)
        rows.addWidget(buttons)

    # What there is

    @property
    def chosen(self) -> Profile:
        """The profile that is chosen."""
        return self._all()[max(self.list.currentRow(), 0)]

    def stored(self) -> dict[str, dict[str, object]]:
        """Return the user's own profiles as settings keep them."""
        return {profile.name: profiles.as_data(profile) for profile in self._own}

    def _all(self) -> list[Profile]:
        return [*PROFILES, *self._own]

    def _fill(self, chosen: str) -> None:
        names = [profile.name for profile in self._all()]
        self.list.blockSignals(True)
        self.list.clear()
        for profile in self._all():
            item = QListWidgetItem(localized(profile.title))
            item.setToolTip(item.text())
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(names.index(chosen) if chosen in names else 0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        profile = self.chosen
        self.about.setText("\n".join(described(profile)))
        is_own = profile not in PROFILES
        self.edit.setEnabled(is_own)
        self.delete.setEnabled(is_own)
        self.trouble.setText("")
        self.trouble.hide()

    # What is done

    def _copy(self) -> None:
        profile = self.chosen
        copy = say("limits", "{title} (copy)").format(title=localized(profile.title))
        title = profiles.free_title(copy, self._all())
        self._ask(profiles.named(profile, title, self._all()), None)

    def _edit(self) -> None:
        self._ask(self.chosen, self.chosen)

    def _ask(self, profile: Profile, instead_of: Profile | None) -> None:
        others = [each for each in self._all() if each is not instead_of]
        form = ProfileForm(profile, [localized(each.title) for each in others], self)
        agreed = form.exec()
        form.deleteLater()
        if agreed:
            changed = form.profile()
            if changed.title != localized(profile.title):
                changed = profiles.named(changed, changed.title, others)
            self._put(changed, instead_of)

    def _put(self, profile: Profile, instead_of: Profile | None = None) -> None:
        if instead_of is None:
            self._own.append(profile)
        else:
            self._own[self._own.index(instead_of)] = profile
        self._fill(profile.name)

    def _delete(self) -> None:
        row, profile = self.list.currentRow(), self.chosen
        self._own.remove(profile)
        self._fill(self._all()[min(row, len(self._all()) - 1)].name)

    # Files

    def _save(self) -> None:
        profile = self.chosen
        title, kinds = say("limits", "Save limits to a file"), say("limits", "Limits for subtitles (*.json)")
        name, _ = QFileDialog.getSaveFileName(self, title, str(Path.home() / f"{profile.name}.json"), kinds)
        if not name:
            return
        try:
            exporting.save(profiles.write(profile).encode(), Path(name))
        except InputError as error:
            self._say(localized(error), is_trouble=True)
        else:
            self._say(say("limits", "Saved: {path}").format(path=name))

    def _load(self) -> None:
        title, kinds = say("limits", "Read limits from a file"), say("limits", "Limits for subtitles (*.json)")
        name, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if not name:
            return
        try:
            profile = profiles.load(Path(name))
        except InputError as error:
            self._say(localized(error), is_trouble=True)
        else:
            self._put(profiles.named(profile, profiles.free_title(profile.title, self._all()), self._all()))

    def _say(self, message: str, *, is_trouble: bool = False) -> None:
        self.trouble.setObjectName("over" if is_trouble else "")
        self.trouble.style().polish(self.trouble)
        self.trouble.setText(message)
        self.trouble.show()


def described(profile: Profile) -> list[str]:
    """Return what a profile limits, a line each."""
    lines = [say("limits", "Limits for subtitles: {title}").format(title=localized(profile.title)), ""]
    for name, limit in LIMITS.items():
        title, value, unit = say("limits", limit.title).replace("&", ""), getattr(profile, name), limit.unit
        if value:
            number = f"{value}\u00a0{say('limits', unit)}" if unit else str(value)
            lines.append(say("limits", "{title}: {number}").format(title=title, number=number))
        else:
            lines.append(say("limits", "{title}: none").format(title=title))
    if profile.gap and profile.chained:
        lines.append(say("limits", "Subtitles may touch, with no gap at all"))
    typography = next(words for name, words in TYPOGRAPHY if name == profile.typography)
    lines.append(say("limits", "Typography of exports: {words}").format(words=say("export", typography)))
    return lines
