"""What a service needs from the user, as a form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.translators import Need, Service


class NeedForm(QWidget):
    """A field for each need of a service; those in `others` have a field of another kind elsewhere."""

    edited = Signal()
    listing = Signal(object)
    """The user wants to know which values the service takes for a need."""

    def __init__(
        self, kind: type[Service], values: Mapping[str, str], parent: QWidget, others: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self.fields: dict[str, QLineEdit] = {}
        self.lists: dict[str, QPushButton] = {}
        self._needs = [need for need in kind.needs if need.name not in others]
        self._kept: dict[str, str] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for need in self._needs:
            self._add_field(form, need, values.get(need.name, ""))

    def _add_field(self, form: QFormLayout, need: Need, value: str) -> None:
        field = self.fields[need.name] = QLineEdit(value, self)
        field.setPlaceholderText(need.default)
        field.textChanged.connect(self.edited)
        title = localized(need.title)
        if not need.required:
            title = say("services", "{need} (optional)").format(need=title)
        field.setAccessibleName(title)
        row = QHBoxLayout()
        row.addWidget(field, 1)
        if need.secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
            row.addWidget(_show_button(field))
        if need.place:
            row.addWidget(_choose_button(field, title, need.place))
        if need.listed:
            row.addWidget(self._list_button(need, title))
        form.addRow(title + ":", row)

    def _list_button(self, need: Need, title: str) -> QPushButton:
        """Return a button that asks the service which values it takes."""
        button = self.lists[need.name] = QPushButton(say("services", "List…"), self)
        button.setAutoDefault(False)
        button.setAccessibleName(say("services", "List: {need}").format(need=title))
        button.clicked.connect(lambda: self.listing.emit(need))
        return button

    def offer(self, need: Need, names: Sequence[str]) -> None:
        """Let the user choose among the values of a need, all of them at first and those that fit while typing."""
        field = self.fields[need.name]
        completer = QCompleter(QStringListModel(list(names), field), field)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        field.setCompleter(completer)
        if names:
            field.setFocus()
            completer.setCompletionPrefix("")
            completer.complete()

    def values(self) -> dict[str, str]:
        """Return what is in the fields."""
        return {name: field.text().strip() for name, field in self.fields.items()}

    def plain_values(self) -> dict[str, str]:
        """Return what is in the fields and may be kept in a file: no secrets, and nothing empty."""
        values = self.values()
        return {need.name: values[need.name] for need in self._needs if not need.secret and values[need.name]}

    # Keys

    @property
    def has_secrets(self) -> bool:
        """Whether anything of it belongs into the keyring."""
        return any(need.secret for need in self._needs)

    def show_keys(self, secrets: Mapping[str, str]) -> None:
        """Show keys that were kept, but for those the user has typed anew meanwhile."""
        for need in self._needs:
            if need.secret:
                self._kept[need.name] = secrets.get(need.name, "")
                if not self.fields[need.name].isModified():
                    self.fields[need.name].setText(self._kept[need.name])

    def changed_keys(self) -> list[Need]:
        """Return the secrets that the user has changed."""
        secrets = [need for need in self._needs if need.secret and self.fields[need.name].isModified()]
        return [need for need in secrets if self.values()[need.name] != self._kept.get(need.name, "")]


def where_keys_are(has_keyring: bool) -> str:
    """Say where a key is kept."""
    if has_keyring:
        return say("services", "The key is kept in the keyring of this computer.")
    return say(
        "services",
        "This computer has no keyring, so the key is kept until the program ends, and written down nowhere.",
    )


def _choose_button(field: QLineEdit, title: str, place: str) -> QPushButton:
    """Return a button by which a file or a folder is chosen for a field."""
    button = QPushButton(say("services", "Choose…"), field.parentWidget())
    button.setAutoDefault(False)
    button.setAccessibleName(say("services", "Choose: {need}").format(need=title))
    button.clicked.connect(lambda: field.setText(_chosen(button, title, field.text(), place) or field.text()))
    return button


def _chosen(parent: QWidget, title: str, before: str, place: str) -> str:
    if place == "folder":
        return QFileDialog.getExistingDirectory(parent, title, before)
    return QFileDialog.getOpenFileName(parent, title, before)[0]


def _show_button(field: QLineEdit) -> QToolButton:
    """Return a button that shows what is in a field of secrets while it is down."""
    button = QToolButton(field.parentWidget())
    button.setText(say("services", "Show"))
    button.setCheckable(True)
    button.toggled.connect(
        lambda on: field.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
    )
    return button
