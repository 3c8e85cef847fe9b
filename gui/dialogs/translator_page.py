"""One translation service in the window of services: what it is, what it needs, and what became of trying it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dwuglos.translators import Need, Translator
from gui.dialogs.need_form import NeedForm, where_keys_are
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
        self._trial_over = True
        heading = QLabel(f"<b>{localized(kind.title)}</b>", self)
        self.facts = _text(self)
        self.keeping = _text(self)
        self.form = NeedForm(kind, values, self)
        self.fields, self.lists = self.form.fields, self.form.lists
        self.form.edited.connect(self._refresh)
        self.form.listing.connect(lambda need: self.listing.emit(need, self.values()))
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
        rows.addWidget(self.form)
        rows.addWidget(self.keeping)
        rows.addLayout(buttons)
        rows.addWidget(self.result)
        rows.addStretch(1)
        self._refresh()

    def offer(self, need: Need, names: Sequence[str]) -> None:
        """Let the user choose among the values of a need."""
        self.form.offer(need, names)

    def values(self) -> dict[str, str]:
        """Return what is in the fields."""
        return self.form.values()

    # Keys

    def show_keys(self, has_keyring: bool, secrets: Mapping[str, str]) -> None:
        """Show keys that were kept, and say where they are kept."""
        self.form.show_keys(secrets)
        if self.form.has_secrets:
            self.keeping.setText(where_keys_are(has_keyring))

    def changed_keys(self) -> list[Need]:
        """Return the secrets that the user has changed."""
        return self.form.changed_keys()

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


def _text(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
