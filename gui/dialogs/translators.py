"""Which service makes drafts, what each needs, and whether it works."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dwuglos import keys
from dwuglos.errors import DwuglosError
from dwuglos.settings import Settings
from dwuglos.translators import TRANSLATORS, Need, Translator, values_for
from gui.tasks import Task, Tasks
from gui.words import decimal, localized, say

Secrets = dict[str, dict[str, str]]
Try = Callable[[Callable[[object], None], Event], tuple[str, str]]

USUAL_TALK = 20_000
"""Characters in a talk of some twenty minutes."""
USUAL_SENTENCES = 200
"""Sentences in it."""


class TranslatorsDialog(QDialog):
    """Shows every service and keeps, once it is accepted, what it was given; keys go into the keyring."""

    def __init__(self, tasks: Tasks, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._settings = settings
        self.chosen = settings.translator
        self.setWindowTitle(say("services", "Translation services"))
        self.resize(780, min(480, self.screen().availableSize().height() - 60))
        self.services = QListWidget(self)
        self.services.setAccessibleName(self.windowTitle())
        self.services.setFixedWidth(200)
        self._pages = QStackedWidget(self)
        self.pages: dict[str, ServicePage] = {}
        for kind in TRANSLATORS:
            page = self.pages[kind.name] = ServicePage(kind, values_for(kind, settings.services, secrets=False), self)
            page.trying.connect(self._try)
            page.use.clicked.connect(self._use)
            self._pages.addWidget(page)
            self.services.addItem(QListWidgetItem(localized(kind.title)))
        self._lay_out()
        self._running: Task | None = None
        self.services.currentRowChanged.connect(self._turn_to)
        names = list(self.pages)
        self.services.setCurrentRow(names.index(self.chosen) if self.chosen in names else 0)
        self._mark()
        self._read_keys()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        columns = QHBoxLayout()
        columns.addWidget(self.services)
        columns.addWidget(self._pages, 1)
        rows = QVBoxLayout(self)
        rows.addLayout(columns, 1)
        rows.addWidget(buttons)

    @property
    def page(self) -> ServicePage:
        """The service that is shown."""
        return list(self.pages.values())[self.services.currentRow()]

    def _turn_to(self, row: int) -> None:
        self._stop()
        self._pages.setCurrentIndex(row)

    # Keys

    def _read_keys(self) -> None:
        """Ask the keyring in the background: it may want a password first."""
        self._tasks.network(_keys_kept, self._show_keys)

    def _show_keys(self, read: tuple[bool, Secrets]) -> None:
        if not self._is_open:
            return
        has_keyring, secrets = read
        for name, page in self.pages.items():
            page.show_keys(has_keyring, secrets.get(name, {}))

    @property
    def _is_open(self) -> bool:
        return bool(self.pages)

    # Which one makes drafts

    def _use(self) -> None:
        self.chosen = self.page.kind.name
        self._mark()

    def _mark(self) -> None:
        for row, page in enumerate(self.pages.values()):
            used = page.kind.name == self.chosen
            page.show_used(used)
            title = localized(page.kind.title)
            self.services.item(row).setText(say("services", "{service} ✓").format(service=title) if used else title)

    # Whether it works

    def _try(self, values: dict[str, str]) -> None:
        from dwuglos.drafts.trial import try_out

        self._stop()
        page = self.page
        page.show_trial(say("services", "Translating one sentence…"), over=False)

        def done(answer: tuple[str, str]) -> None:
            result = say("services", "It works.\n{english}\n{polish}").format(english=answer[0], polish=answer[1])
            self._show_trial(task, page, result)

        def failed(error: BaseException) -> None:
            self._show_trial(task, page, _words(error))

        task = self._running = self._tasks.network(
            lambda _progress, cancelled: try_out(page.kind, values, cancelled), done, failed
        )

    def _show_trial(self, task: Task, page: ServicePage, result: str) -> None:
        if task is self._running:  # else nobody waits for it any more
            self._running = None
            page.show_trial(result, over=True)

    def _stop(self) -> None:
        """Leave a trial behind."""
        if self._running is not None:
            self._running.cancel()
            self._running = None
            for page in self.pages.values():
                page.show_trial("", over=True)

    # The end

    def accept(self) -> None:
        """Keep what was entered."""
        for name, page in self.pages.items():
            values = page.values()
            plain = {need.name: values[need.name] for need in page.kind.needs if not need.secret and values[need.name]}
            self._settings.services[name] = plain
            for need in page.changed_keys():
                keys.keep(name, need.name, values[need.name])
        self._settings.services = {name: values for name, values in self._settings.services.items() if values}
        self._settings.translator = self.chosen
        super().accept()

    def done(self, result: int) -> None:
        """Close, and wait for nothing."""
        self._stop()
        self.pages = {}
        super().done(result)


class ServicePage(QWidget):
    """One service: what it is, what it needs, and what became of trying it."""

    trying = Signal(dict)
    """The user wants it tried, with what is in the fields."""

    def __init__(self, kind: type[Translator], values: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        self.fields: dict[str, QLineEdit] = {}
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
        form.addRow(title + ":", row)

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


def _keys_kept(_progress: Callable[[object], None], _cancelled: Event) -> tuple[bool, Secrets]:
    """Return whether there is a keyring, and every key in it."""
    secrets = {
        kind.name: {need.name: keys.read(kind.name, need.name) for need in kind.needs if need.secret}
        for kind in TRANSLATORS
    }
    return keys.has_keyring(), secrets


def _facts(made: Translator) -> list[str]:
    """Say where text goes, what it costs, and what is taken at once."""
    facts = [localized(made.about)] if made.about else []
    if made.destination:
        facts += [say("services", "Online: the English text goes to {host}.").format(host=made.destination)]
    else:
        facts += [say("services", "On this computer: no text leaves it.")]
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


def _words(error: BaseException) -> str:
    if isinstance(error, DwuglosError):
        return localized(error)
    message = say("failures", "Something went wrong that should not have ({kind}); please report it.")
    return message.format(kind=type(error).__name__)


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
