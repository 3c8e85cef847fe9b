"""A check of the whole library, what it has found, and what is kept for no talk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.orphans import Orphans
from gui.failures import in_words
from gui.widgets.fitting import fit
from gui.widgets.plain_table import PlainTable
from gui.words import localized, say, whole

if TYPE_CHECKING:
    from dwuglos.store.verifying import Finding, Verdict
    from gui.tasks import Task, Tasks

STEPS = 100
SHOWN = 500
"""Findings that are shown; a library with more of them is beyond reading."""
TITLE_WIDTH = 220


class LibraryCheckDialog(QDialog):
    """Checks the library beside the work, or shows what a check before has found."""

    checked = Signal(object)
    """The check is over, with its Verdict."""
    talk_wanted = Signal(int)
    """The talk of a finding is to be opened."""
    backups_wanted = Signal()
    """What was found is to be mended."""

    def __init__(self, tasks: Tasks, parent: QWidget, verdict: Verdict | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._findings: Sequence[Finding] = ()
        self.table: PlainTable | None = None
        self.setWindowTitle(say("library check", "Check of the library"))
        fit(self, 760, 420)
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, STEPS)
        self.bar.setAccessibleName(say("library check", "Progress of the check"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.backups = buttons.addButton(say("library check", "&Backups…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.backups.clicked.connect(self._show_backups)
        self.backups.hide()
        self.orphans = Orphans(tasks, self)
        self.orphans.failed.connect(lambda error: self.about.setText(in_words(error)))
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self.about)
        self._rows.addWidget(self.bar)
        self._rows.addWidget(self.orphans, 1)
        self._rows.addStretch()
        self._rows.addWidget(buttons)
        if verdict is None:
            self._start(tasks)
        else:
            self._show(verdict)

    def _start(self, tasks: Tasks) -> None:
        self.about.setText(say("library check", "Every talk is looked through. You can go on working meanwhile."))
        address = tasks.library_address
        self._task = tasks.work(lambda tell, stop: _check(address, tell, stop), self._end, self._fail)
        self._task.end_with(self).progressed.connect(lambda share: self.bar.setValue(round(share * STEPS)))

    def done(self, result: int) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        super().done(result)

    def _end(self, verdict: Verdict) -> None:
        if self._task is not None:  # else nobody waits for it any more
            self._task = None
            self.checked.emit(verdict)
            self._show(verdict)

    def _fail(self, error: BaseException) -> None:
        if self._task is not None:
            self._task = None
            self.bar.hide()
            self.about.setText(in_words(error))

    def _show(self, verdict: Verdict) -> None:
        self.bar.hide()
        self.about.setText(_summary(verdict))
        self._findings = verdict.findings[:SHOWN]
        if not self._findings:  # else what is damaged may not say which recordings it needs
            self.orphans.look()
            return
        self.backups.show()
        headings = say("library check", "Talk"), say("library check", "Finding")
        rows = [(each.title or "–", localized(each.sentence)) for each in self._findings]
        self.table = PlainTable(headings, rows, 1, self)
        self.table.setAccessibleName(say("library check", "Findings"))
        self.table.setWordWrap(True)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, min(header.sectionSize(0), TITLE_WIDTH))
        fit_rows = QTimer(self.table, singleShot=True, interval=0)  # when all columns have their widths
        fit_rows.timeout.connect(self.table.resizeRowsToContents)
        header.sectionResized.connect(lambda *_: fit_rows.start())
        self.table.wanted.connect(self._open)
        self._rows.insertWidget(1, self.table, 1)
        hint = QLabel(say("library check", "Enter opens the talk of the chosen finding."), self)
        hint.setObjectName("faint")
        self._rows.insertWidget(2, hint)
        fit_rows.start()
        self.table.setFocus()

    def _show_backups(self) -> None:
        self.accept()
        self.backups_wanted.emit()

    def _open(self, row: int) -> None:
        talk = self._findings[row].talk
        if talk is not None:
            self.talk_wanted.emit(talk)
            self.accept()


def _summary(verdict: Verdict) -> str:
    counts = {name: whole(getattr(verdict, name)) for name in ("talks", "segments", "changes")}
    if not verdict.findings:
        sound = say(
            "library check",
            "The library is sound. Talks: {talks}, segments: {segments}, changes in their histories: {changes}.",
        )
        return sound.format(**counts)
    found = say(
        "library check",
        "Findings: {n}. Talks looked through: {talks}, segments: {segments}, changes in their histories: {changes}.",
    )
    more = len(verdict.findings) - SHOWN
    words = found.format(n=len(verdict.findings), **counts)
    if more > 0:
        rest = say("library check", "The first of them are shown; the job “verify” of the command line lists all.")
        return f"{words} {rest}"
    return words


def _check(address: str, tell: Callable[[object], object], stop: Event) -> Verdict:
    from dwuglos.store.library_check import verify
    from dwuglos.store.pace import Pace

    return verify(address, Pace(_seldom(tell), stop))


def _seldom(tell: Callable[[object], object]) -> Callable[[object], object]:
    """Return what tells of progress only where it can be seen: there are thousands of steps."""
    last = 0.0

    def tell_seldom(share: object) -> None:
        nonlocal last
        if isinstance(share, float) and share - last >= 1 / STEPS:
            last = share
            tell(share)

    return tell_seldom
