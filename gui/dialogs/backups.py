"""The backups of the library: what each holds, and the way back to it, of the whole library or of one talk."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.backing_up import REST
from gui.dialogs import backup_jobs
from gui.dialogs.backup_deeds import BackupDeeds
from gui.dialogs.backup_place import BackupPlace
from gui.dialogs.backup_rows import (
    BACKUP_HEADS,
    STATE_COLUMN,
    TALK_HEADS,
    backup_rows,
    is_damaged,
    state,
    talk_rows,
    when,
)
from gui.widgets.fitting import fit
from gui.widgets.plain_table import PlainTable
from gui.widgets.work_line import WorkLine
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.store.backups import Listed
    from dwuglos.talk.stored_talk import TalkSummary
    from gui.desk import Desk
    from gui.tasks import Task


class BackupsDialog(QDialog):
    """Shows the backups; `leave` closes the open talk before the library is replaced, and says whether it could."""

    restored = Signal()
    """The library holds something else now."""
    brought = Signal(int)
    """A talk was brought back, as the one of this id."""

    def __init__(self, desk: Desk, leave: Callable[[], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: backup_jobs.Found | None = None
        self._checked: dict[Path, bool] = {}
        self._talks: list[TalkSummary] = []
        self._checks: Task | None = None
        self._deeds = BackupDeeds(desk, leave, self)
        self.setWindowTitle(say("backups", "Backups"))
        fit(self, 940, 620)
        self._make_widgets()
        self._lay_out()
        self._connect()
        self.table.setFocus()
        self.load()

    def _make_widgets(self) -> None:
        self.about, self.outcome, self.inside = self._label(), self._label(), self._label()
        self.inside.setObjectName("subheading")
        self.place = BackupPlace(self._desk.settings, self)
        self.table = PlainTable([say("backups", head) for head in BACKUP_HEADS], [], 1, self)
        self.table.setAccessibleName(say("backups", "Backups"))
        self.talks = PlainTable([say("backups", head) for head in TALK_HEADS], [], 0, self)
        self.talks.setAccessibleName(say("backups", "Talks in the chosen backup"))
        self.work = WorkLine(self)
        self.make = QPushButton(say("backups", "Back up &now"), self)
        self.salvage = QPushButton(say("backups", "Sal&vage…"), self)
        self.whole = QPushButton(say("backups", "&Restore the whole library…"), self)
        self.one = QPushButton(say("backups", "Bring the &talk back as a copy"), self)
        self.close_ = QPushButton(say("backups", "C&lose"), self)
        self.salvage.setToolTip(say("backups", "Put what can be read of what is damaged into a new library."))

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.make, self.salvage, self.whole, self.one, self.close_):
            button.setAutoDefault(False)  # Enter in a table restores nothing
            if button is self.whole:
                buttons.addStretch(1)
            buttons.addWidget(button)
        rows = QVBoxLayout(self)
        for widget, stretch in (
            (self.about, 0),
            (self.place, 0),
            (self.table, 3),
            (self.inside, 0),
            (self.talks, 2),
            (self.outcome, 0),
            (self.work, 0),
        ):
            rows.addWidget(widget, stretch)
        rows.addLayout(buttons)

    def _connect(self) -> None:
        self.table.itemSelectionChanged.connect(self._show_talks)
        self.talks.itemSelectionChanged.connect(self._refresh)
        self.place.changed.connect(self._on_place_changed)
        self.make.clicked.connect(self._deeds.make)
        self.salvage.clicked.connect(self._salvage)
        self.whole.clicked.connect(self._restore)
        self.one.clicked.connect(self._bring_back)
        self.close_.clicked.connect(self.reject)
        self.finished.connect(self._close)
        self.work.stop_wanted.connect(self._deeds.stop)
        self._deeds.began.connect(self._on_began)
        self._deeds.progressed.connect(self.work.show_share)
        self._deeds.ended.connect(self._on_ended)
        self._deeds.restored.connect(self.restored)
        self._deeds.brought.connect(self.brought)

    # What there is

    def load(self) -> None:
        """Look anew at what there is."""
        self.inside.setText(say("backups", "Looking for backups…"))
        find = backup_jobs.finding(self._desk.tasks.library_address, self._desk.settings)
        self._desk.tasks.latest("backups", self._desk.tasks.work, find, self._show, self._on_not_found)
        self._refresh()

    def _on_not_found(self, error: BaseException) -> None:
        self.inside.clear()
        self.outcome.setText(self._desk.words(error))
        self._refresh()

    def _show(self, found: backup_jobs.Found) -> None:
        before = self.chosen
        self._found = found
        self.place.show_folder(found.folder)
        self._show_library()
        self.table.show_rows(backup_rows(found.listed, self._checked, time.time_ns() // 1_000_000))
        rows = [row for row, each in enumerate(found.listed) if before and each.backup.path == before.backup.path]
        if rows:
            self.table.setCurrentCell(rows[0], 0)
        elif not found.listed:
            self._show_talks()
        self._check(found)
        self._refresh()

    def _show_library(self) -> None:
        found = self._found
        assert found is not None, "shown only then"
        self.about.setText(backup_jobs.words_of(found, self._checked.get(found.library)))

    def _check(self, found: backup_jobs.Found) -> None:
        """Look through the library and its backups, one after another, while nobody waits for it."""
        self._drop_checks()
        paths = [path for path in (found.library, *found.paths) if path not in self._checked]
        work = backup_jobs.checking(paths, found.library, REST)
        task = self._checks = self._desk.tasks.quiet(work, None, lambda _: None)
        task.end_with(self).progressed.connect(
            lambda outcome: self._on_checked(outcome) if task is self._checks else None
        )

    def _drop_checks(self) -> None:
        """Hear no more of checks that are under way: what they look at may be another since."""
        if self._checks is not None:
            self._checks.cancel()
            self._checks = None

    def _on_checked(self, outcome: object) -> None:
        if self._found is None or not isinstance(outcome, tuple):
            return
        path, is_sound = outcome
        self._checked[path] = is_sound
        if path == self._found.library:
            self._show_library()
        for row, each in enumerate(self._found.listed):
            if each.backup.path == path:
                self.table.show_text(row, STATE_COLUMN, state(each, self._checked))
                if each is self.chosen and self._talks:
                    self._show_heading()
        self._refresh()

    @property
    def chosen(self) -> Listed | None:
        """The backup that is chosen."""
        row = self.table.currentRow()
        return self._found.listed[row] if self._found is not None and 0 <= row < len(self._found.listed) else None

    @property
    def chosen_talk(self) -> TalkSummary | None:
        """The talk that is chosen of those in the backup."""
        row = self.talks.currentRow()
        return self._talks[row] if 0 <= row < len(self._talks) else None

    def _show_talks(self) -> None:
        self._talks = []
        self.talks.show_rows([])
        self._desk.tasks.drop("backup talks")
        chosen = self.chosen
        if chosen is None:
            self.inside.setText(say("backups", "There are no backups yet; “Back up now” makes the first one."))
        elif chosen.contents is None:
            self.inside.setText(say("backups", "This backup cannot be read; the salvage may get something out of it."))
        else:
            self.inside.setText(say("backups", "Reading the backup of {when}…").format(when=when(chosen.backup.made)))
            find = backup_jobs.talks_in(chosen.backup.path)
            self._desk.tasks.latest("backup talks", self._desk.tasks.work, find, self._on_talks, self._on_no_talks)
        self._refresh()

    def _on_talks(self, talks: list[TalkSummary]) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        self._talks = talks
        self.talks.show_rows(talk_rows(talks))
        self._show_heading()
        self._refresh()

    def _show_heading(self) -> None:
        """Say what the lower table is of, once its talks are there."""
        chosen = self.chosen
        if chosen is None or chosen.contents is None:
            return
        if is_damaged(chosen, self._checked):
            words = say("backups", "The backup of {when} is damaged; this is what can be read of it at once.")
        elif self._talks:
            words = say("backups", "Talks in the backup of {when}")
        else:
            words = say("backups", "No talks on {when}.")
        self.inside.setText(words.format(when=when(chosen.backup.made)))

    def _on_no_talks(self, error: BaseException) -> None:
        self.inside.setText(self._desk.words(error))

    def _refresh(self) -> None:
        found, chosen, is_free = self._found, self.chosen, not self._deeds.is_busy
        is_there = is_free and found is not None
        is_usable = is_there and chosen is not None and not is_damaged(chosen, self._checked)
        may_write = found is not None and not found.is_read_only
        self.make.setEnabled(is_there)
        self.place.setEnabled(is_there)
        self.whole.setEnabled(is_usable and may_write)
        self.one.setEnabled(is_usable and may_write and self.chosen_talk is not None)
        self.salvage.setEnabled(is_free and self._damaged() is not None)
        self.outcome.setVisible(bool(self.outcome.text()))

    def _damaged(self) -> Path | None:
        """Return what is damaged and can be salvaged: the chosen backup, or else the library."""
        found, chosen = self._found, self.chosen
        if chosen is not None and is_damaged(chosen, self._checked):
            return chosen.backup.path
        if found is None or not found.is_there:
            return None
        return found.library if found.contents is None or self._checked.get(found.library) is False else None

    # What is done

    def _restore(self) -> None:
        if self.chosen is not None:
            self._deeds.restore(self.chosen)

    def _bring_back(self) -> None:
        if self.chosen is not None and self.chosen_talk is not None:
            self._deeds.bring_back(self.chosen.backup, self.chosen_talk)

    def _salvage(self) -> None:
        damaged = self._damaged()
        if damaged is not None and self._found is not None:
            self._deeds.salvage(damaged, self._found.library)

    def _on_place_changed(self) -> None:
        self._desk.remember()
        self.load()

    def _on_began(self, text: str) -> None:
        self.outcome.clear()
        self.work.begin(text)
        self._refresh()

    def _on_ended(self, words: str) -> None:
        self.work.hide()
        self.outcome.setText(words)
        self._drop_checks()
        if self._found is not None:
            self._checked.pop(self._found.library, None)
        self.load()

    def reject(self) -> None:
        """Close the window; what is being done is stopped first, and leaves everything as it was."""
        if self._deeds.is_busy:
            self._deeds.stop()
            self._deeds.ended.connect(lambda _: super(BackupsDialog, self).reject())
        else:
            super().reject()

    def _close(self) -> None:
        for key in ("backups", "backup talks"):
            self._desk.tasks.drop(key)
        self._drop_checks()
