"""One recogniser in the dialog of a new talk from speech: what it is, where sound goes, and what it needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dwuglos import keys
from dwuglos.errors import DwuglosError
from gui.dialogs.need_form import NeedForm, where_keys_are
from gui.drafts.agreement import open_key
from gui.words import decimal, localized, say

if TYPE_CHECKING:
    from dwuglos.recognisers import Recogniser
    from dwuglos.translators import Need
    from gui.dialogs.speech_model import SpeechModelBox
    from gui.tasks import Task, Tasks


class RecogniserPage(QWidget):
    """What is entered here is kept when the recogniser is used."""

    changed = Signal()
    grown = Signal()
    """It says more or less than before, and wants room for it."""

    def __init__(
        self,
        kind: type[Recogniser],
        values: Mapping[str, str],
        tasks: Tasks,
        words: Callable[[BaseException], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self._tasks, self._words = tasks, words
        self._listing: Task | None = None
        self.models: dict[str, SpeechModelBox] = {}
        self.facts, self.keeping, self.result = _label(self), _label(self), _label(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.facts)
        for need in kind.needs:
            if need.place == "speech model":
                from gui.dialogs.speech_model import SpeechModelBox

                box = self.models[need.name] = SpeechModelBox(tasks, words, values.get(need.name, ""), self)
                box.changed.connect(self._refresh)
                rows.addWidget(box)
        self.form = NeedForm(kind, values, self, others=list(self.models))
        self.form.edited.connect(self._refresh)
        self.form.listing.connect(self._list)
        rows.addWidget(self.form)
        rows.addWidget(self.keeping)
        rows.addWidget(self.result)
        self.result.hide()
        rows.addStretch(1)
        self._refresh()

    def values(self) -> dict[str, str]:
        """Return what is entered."""
        return self.form.values() | {name: box.value() for name, box in self.models.items()}

    def recogniser(self) -> Recogniser:
        """Return the recogniser with what is entered. Raises InputError, which says what is missing."""
        from dwuglos.recognisers import prepared

        return prepared(self.kind, self.values())

    def obstacle(self) -> str:
        """Say what keeps it from working; nothing where it can."""
        try:
            self.recogniser().close()
        except DwuglosError as error:
            return localized(error)
        return ""

    def show_keys(self, has_keyring: bool, secrets: Mapping[str, str]) -> None:
        """Show keys that were kept, and say where they are kept."""
        self.form.show_keys(secrets)
        if self.form.has_secrets:
            self.keeping.setText(where_keys_are(has_keyring))

    def kept(self) -> dict[str, str]:
        """Put new keys into the keyring, and return what else is entered, for the settings."""
        for need in self.form.changed_keys():
            keys.keep(self.kind.name, need.name, self.form.values()[need.name])
        return self.form.plain_values() | {name: box.value() for name, box in self.models.items()}

    # Which values the service takes

    def _list(self, need: Need) -> None:
        """Ask the service which values it takes, in the background."""
        self.leave_list()
        self._say(say("services", "Asking {service}…").format(service=localized(self.kind.title)))
        values = self.values()

        def done(names: list[str]) -> None:
            if task is self._listing:
                self._end_list("" if names else say("services", "It gives no list; type the name."))
                self.form.offer(need, names)

        def failed(error: BaseException) -> None:
            if task is self._listing:
                self._end_list(self._words(error))

        task = self._listing = self._tasks.network(
            lambda _progress, cancelled: self.kind(values).values_of(need, cancelled), done, failed
        )
        self._show_possible()

    def leave_list(self) -> None:
        """Wait no longer for a list."""
        if self._listing is not None:
            self._listing.cancel()
            self._end_list("")

    def _end_list(self, words: str) -> None:
        self._listing = None
        self._show_possible()
        self._say(words)

    def _show_possible(self) -> None:
        for button in self.form.lists.values():
            button.setEnabled(self._listing is None)

    def _say(self, words: str) -> None:
        self.result.setText(words)
        self.result.setVisible(bool(words))
        self.grown.emit()

    def leave(self) -> None:
        """Stop what is under way."""
        self.leave_list()
        for box in self.models.values():
            box.leave()

    def _refresh(self) -> None:
        self.facts.setText("\n".join(_facts(self.kind(self.values()))))
        self.changed.emit()


def _facts(made: Recogniser) -> list[str]:
    """Say what it is, where the sound goes, and what it costs."""
    facts = [localized(made.about)]
    if made.destination:
        facts.append(say("speech", "Online: the sound goes to {host}.").format(host=made.destination))
    else:
        facts.append(say("speech", "On this computer: no sound leaves it."))
    if made.sends_key_openly:
        facts.append(open_key())
    if made.price is None:
        facts.append(say("speech", "What it costs is unknown; enter the price of an hour to see it here."))
    elif made.price:
        price = say("speech", "An hour of sound costs about {price} €.")
        facts.append(price.format(price=decimal(made.price, 2)))
    return facts


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
