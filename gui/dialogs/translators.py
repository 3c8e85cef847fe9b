"""Which service makes drafts, what each needs, and whether it works."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dwuglos import keys
from dwuglos.errors import DwuglosError
from dwuglos.settings import Settings
from dwuglos.translators import TRANSLATORS, Need, values_for
from gui.desk import Desk
from gui.dialogs.translator_page import ServicePage
from gui.tasks import Task, Tasks
from gui.words import localized, say

Secrets = dict[str, dict[str, str]]
Try = Callable[[Callable[[object], None], Event], tuple[str, str]]


def choose_services(desk: Desk, at: str = "") -> None:
    """Let the user choose the service that makes drafts, and enter what each needs; `at` is the one shown first."""
    dialog = TranslatorsDialog(desk.tasks, desk.settings, desk.widget, at)
    agreed = dialog.exec()
    dialog.deleteLater()
    if agreed:
        desk.remember()


class TranslatorsDialog(QDialog):
    """Shows every service and keeps, once it is accepted, what it was given; keys go into the keyring."""

    def __init__(self, tasks: Tasks, settings: Settings, parent: QWidget, at: str = "") -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._settings = settings
        self.chosen = settings.translator
        self.setWindowTitle(say("services", "Translation services"))
        self.resize(780, min(520, self.screen().availableSize().height() - 60))
        self.services = QListWidget(self)
        self.services.setAccessibleName(self.windowTitle())
        self.services.setFixedWidth(200)
        self._pages = QStackedWidget(self)
        self.pages: dict[str, ServicePage] = {}
        for kind in TRANSLATORS:
            page = self.pages[kind.name] = ServicePage(kind, values_for(kind, settings.services, secrets=False), self)
            page.trying.connect(self._try)
            page.listing.connect(self._list)
            page.use.clicked.connect(self._use)
            self._pages.addWidget(page)
            self.services.addItem(QListWidgetItem(localized(kind.title)))
        self._lay_out()
        self._running: Task | None = None
        self.services.currentRowChanged.connect(self._turn_to)
        names, first = list(self.pages), at or self.chosen
        self.services.setCurrentRow(names.index(first) if first in names else 0)
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

    def _list(self, need: Need, values: dict[str, str]) -> None:
        """Ask the service which values it takes, in the background; turning to another leaves it behind."""
        self._stop()
        page = self.page
        page.show_trial(say("services", "Asking {service}…").format(service=localized(page.kind.title)), over=False)

        def done(names: list[str]) -> None:
            if task is self._running:
                message = "" if names else say("services", "It gives no list; type the name.")
                self._show_trial(task, page, message)
                page.offer(need, names)

        task = self._running = self._tasks.network(
            lambda _progress, cancelled: page.kind(values).values_of(need, cancelled),
            done,
            lambda error: self._show_trial(task, page, _words(error)),
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


def _keys_kept(_progress: Callable[[object], None], _cancelled: Event) -> tuple[bool, Secrets]:
    """Return whether there is a keyring, and every key in it."""
    secrets = {
        kind.name: {need.name: keys.read(kind.name, need.name) for need in kind.needs if need.secret}
        for kind in TRANSLATORS
    }
    return keys.has_keyring(), secrets


def _words(error: BaseException) -> str:
    if isinstance(error, DwuglosError):
        return localized(error)
    message = say("failures", "Something went wrong that should not have ({kind}); please report it.")
    return message.format(kind=type(error).__name__)
