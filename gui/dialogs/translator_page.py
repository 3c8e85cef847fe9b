"""One translation service in the window of services: what it is, what it needs, and what became of trying it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dwuglos.translators import Need, Translator
from gui.drafts.agreement import open_key
from gui.words import decimal, localized, say

USUAL_TALK = 20_000
"""Characters in a talk of some twenty minutes."""
USUAL_SENTENCES = 200
"""Sentences in it."""


class ServicePage(QWidget):
    """One service: what it is, what it needs, and what became of trying it."""

    trying = Signal(dict)
    """The user wants it tried, with what is in the fields."""
    listing = Signal(object, dict)
    """The user wants to know which values the service takes for a need, with what is in the fields."""

    def __init__(self, kind: type[Translator], values: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        self.fields: dict[str, QLineEdit] = {}
        self.lists: dict[str, QPushButton] = {}
        self._kept: dict[str, str] = {}
        self._trial_over = True
        heading = QLabel(f"<b>{localized(kind.title)}</b>", self)
        self.facts = _text(self)
        self.keeping = _text(self)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for need in kind.needs:
            self._add_field(form, need, values.get(need.name, ""))
        self.test = QPushButton(say("services", "&Test"), self)
        self.test.clicked.connect(lambda: self.trying.emit(self.values()))
        self.use = QPushButton(say("services", "&Use this service"), self)
        self.result = _text(self)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QHBoxLayout()
        buttons.addWidget(self.test)
        buttons.addWidget(self.use)
        buttons.addStretch(1)
        rows = QVBoxLayout(self)
        rows.addWidget(heading)
        rows.addWidget(self.facts)
        rows.addLayout(form)
        rows.addWidget(self.keeping)
        rows.addLayout(buttons)
        rows.addWidget(self.result)
        rows.addStretch(1)
        self._refresh()

    def _add_field(self, form: QFormLayout, need: Need, value: str) -> None:
        field = self.fields[need.name] = QLineEdit(value, self)
        field.setPlaceholderText(need.default)
        field.textChanged.connect(self._refresh)
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
        button.clicked.connect(lambda: self.listing.emit(need, self.values()))
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

    # Keys

    def show_keys(self, has_keyring: bool, secrets: Mapping[str, str]) -> None:
        """Show keys that were kept, but for those the user has typed anew meanwhile, and say where they are kept."""
        for need in self.kind.needs:
            if need.secret:
                self._kept[need.name] = secrets.get(need.name, "")
                if not self.fields[need.name].isModified():
                    self.fields[need.name].setText(self._kept[need.name])
        if self._kept:
            self.keeping.setText(_where_keys_are(has_keyring))

    def changed_keys(self) -> list[Need]:
        """Return the secrets that the user has changed."""
        secrets = [need for need in self.kind.needs if need.secret and self.fields[need.name].isModified()]
        return [need for need in secrets if self.values()[need.name] != self._kept.get(need.name, "")]

    # What is shown

    def show_used(self, used: bool) -> None:
        """Say whether drafts are made with it."""
        self.use.setEnabled(not used)
        self.use.setText(say("services", "Drafts are made with it") if used else say("services", "&Use this service"))

    def show_trial(self, result: str, over: bool) -> None:
        """Say what became of a trial, or that it is going on."""
        self.result.setText(result)
        self._trial_over = over
        self._refresh()

    def _refresh(self) -> None:
        made = self.kind(self.values())
        self.facts.setText("\n".join(_facts(made)))
        self.test.setEnabled(self._trial_over and not made.missing)
        for button in self.lists.values():
            button.setEnabled(self._trial_over)


def _facts(made: Translator) -> list[str]:
    """Say where text goes, what it costs, and what is taken at once."""
    facts = [localized(made.about)] if made.about else []
    if made.destination:
        facts += [say("services", "Online: the English text goes to {host}.").format(host=made.destination)]
    else:
        facts += [say("services", "On this computer: no text leaves it.")]
    if made.sends_key_openly:
        facts.append(open_key())
    facts.append(_cost(made))
    if made.limits.texts == 1:
        limits = say("services", "It takes one text at a time, of {characters} characters at most.")
    else:
        limits = say("services", "Limit per request: {texts} texts, {characters} characters in all.")
    facts.append(limits.format(texts=made.limits.texts, characters=made.limits.characters))
    if made.pause:
        facts.append(say("services", "Pause between requests: {seconds} s.").format(seconds=decimal(made.pause)))
    return facts


def _cost(made: Translator) -> str:
    if made.price is None and made.tokens(["text"]):
        return say(
            "services", "What it costs is unknown; enter the price of a million tokens to be told what a run costs."
        )
    if made.price is None:
        return say("services", "What it costs is unknown.")
    if not made.price:
        return say("services", "Free of charge.")
    if tokens := made.tokens(["x" * (USUAL_TALK // USUAL_SENTENCES)] * USUAL_SENTENCES):
        price = say("services", "About {price} € for a million tokens, {talk} € for a talk of twenty minutes.")
    else:
        price = say("services", "About {price} € for a million characters, {talk} € for a talk of twenty minutes.")
    talk = made.price * (tokens or USUAL_TALK) / 1_000_000
    return price.format(price=f"{made.price:g}", talk=decimal(talk, 2))


def _where_keys_are(has_keyring: bool) -> str:
    if has_keyring:
        return say("services", "The key is kept in the keyring of this computer.")
    return say(
        "services",
        "This computer has no keyring, so the key is kept until the program ends, and written down nowhere.",
    )


def _text(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


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
