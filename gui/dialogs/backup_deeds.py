"""What can be done with backups: made, restored, a talk brought back; and what is damaged salvaged."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dwuglos.errors import Cancelled
from gui.dialogs.backup_rows import when
from gui.dialogs.salvage import SalvageDialog
from gui.widgets.question import is_wanted
from gui.words import say, whole

if TYPE_CHECKING:
    from dwuglos.store.backup_plan import Backup
    from dwuglos.store.backups import Listed
    from dwuglos.store.library import Library
    from dwuglos.store.restoring import Restored
    from dwuglos.store.salvage import Salvage
    from dwuglos.talk.stored_talk import TalkSummary
    from dwuglos.talk.whole_talk import WholeTalk
    from gui.desk import Desk
    from gui.tasks import Task

Lane = Callable[[Any, Any, Any], "Task"]


class BackupDeeds(QObject):
    """Does one thing at a time, off the main thread; `leave` closes the open talk, and says whether it could."""

    began = Signal(str)
    progressed = Signal(object)
    ended = Signal(str)
    """With what is to be said of it; nothing where it was stopped."""
    restored = Signal()
    brought = Signal(int)

    def __init__(self, desk: Desk, leave: Callable[[], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._leave, self._widget = desk, leave, parent
        self._task: Task | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._task is not None

    def stop(self) -> None:
        """Stop what is being done, which then leaves everything as it was."""
        if self._task is not None:
            self._task.cancel()

    def make(self) -> None:
        """Make a backup now."""
        address, settings = self._desk.tasks.library_address, self._desk.settings

        def work(tell: Callable[[object], None], stop: Event) -> Backup:
            from dwuglos.store.backups import backups_of
            from dwuglos.store.pace import Pace

            return backups_of(address, settings).make("hand", Pace(tell, stop))

        def done(backup: Backup) -> None:
            self._end(say("backups", "Backed up as {file}.").format(file=backup.path.name))

        self._run(say("backups", "Backing up…"), self._desk.tasks.work, work, done)

    def restore(self, listed: Listed) -> None:
        """Let the library hold what a backup holds, when the user agrees."""
        held = listed.contents
        assert held is not None, "offered only of one that can be read"
        question = say(
            "backups",
            "Restore the library as it was on {when} (talks: {talks}, segments: {segments})? What it holds now is kept "
            "as a backup first. An open talk is closed.",
        ).format(when=when(listed.backup.made), talks=whole(held.talks), segments=whole(held.segments))
        title = say("backups", "Restore the whole library")
        if is_wanted(self._widget, title, question, say("backups", "&Restore"), harmful=True):
            self._replace(listed.backup.path, lambda: None)

    def _replace(self, path: Path, after: Callable[[], object]) -> None:
        if not self._leave():
            return
        address, settings = self._desk.tasks.library_address, self._desk.settings

        def work(tell: Callable[[object], None], stop: Event) -> Restored:
            from dwuglos.store import restoring
            from dwuglos.store.backups import backups_of
            from dwuglos.store.pace import Pace

            return restoring.restore(backups_of(address, settings), path, Pace(tell, stop))

        def done(restored: Restored) -> None:
            after()
            self._end(_words(restored))
            self.restored.emit()

        self._run(say("backups", "Restoring…"), self._desk.tasks.alone, work, done)

    def bring_back(self, backup: Backup, talk: TalkSummary) -> None:
        """Add a talk of a backup to the library, beside the present one."""
        title = say("backups", "{title} (from {when})").format(title=talk.title, when=when(backup.made))
        path, id = backup.path, talk.id

        def work(tell: Callable[[object], None], stop: Event) -> WholeTalk:
            from dwuglos.store import restoring
            from dwuglos.store.pace import Pace

            return restoring.talk_in(path, id, Pace(tell, stop))

        def done(whole: WholeTalk) -> None:
            def add(library: Library) -> tuple[int, str]:
                free = library.free_title(title)
                return library.add_whole_talk(whole, free), free

            self._desk.tasks.store(add, added, self._fail)

        def added(new: tuple[int, str]) -> None:
            id, title = new
            self._end(say("backups", "“{title}” is in the library now.").format(title=title))
            self.brought.emit(id)

        self._run(say("backups", "Bringing the talk back…"), self._desk.tasks.work, work, done)

    def salvage(self, damaged: Path, library: Path) -> None:
        """Put what can be read of a damaged library, or backup, into a new library beside the present one."""
        moment = datetime.fromtimestamp(time.time(), UTC)
        new = library.with_name(f"{library.stem}-salvaged-{moment:%Y%m%dT%H%M%S}Z{library.suffix}")
        nameless = say("backups", "Talk {id} (title lost)")
        is_library = damaged == library
        if is_library and not self._leave():
            return

        def work(tell: Callable[[object], None], stop: Event) -> Salvage:
            from dwuglos.store.pace import Pace
            from dwuglos.store.salvage import salvage

            return salvage(damaged, new, nameless, Pace(tell, stop))

        lane = self._desk.tasks.alone if is_library else self._desk.tasks.work
        self._run(say("backups", "Salvaging…"), lane, work, self._show_salvage)

    def _show_salvage(self, salvage: Salvage) -> None:
        self._end(say("backups", "What could be read is in the new library {file}.").format(file=salvage.path))
        dialog = SalvageDialog(salvage, self._widget)
        wanted = dialog.exec()
        dialog.deleteLater()
        if wanted:
            self._replace(salvage.path, lambda: salvage.path.unlink(missing_ok=True))

    def _run(self, text: str, lane: Lane, work: Callable[..., Any], done: Callable[[Any], object]) -> None:
        self._task = lane(work, done, self._fail)
        self._task.progressed.connect(self.progressed)
        self._task.end_with(self).stopped.connect(lambda: self._end(""))
        self.began.emit(text)

    def _end(self, words: str) -> None:
        self._task = None
        self.ended.emit(words)

    def _fail(self, error: BaseException) -> None:
        self._end("" if isinstance(error, Cancelled) else self._desk.words(error))


def _words(restored: Restored) -> str:
    done = say("backups", "The library is restored.")
    if restored.kept is None:
        return done
    if restored.was_damaged:
        kept = say("backups", "The damaged one is kept as {file}.")
    else:
        kept = say("backups", "What it held before is kept as the backup {file}.")
    return " ".join((done, kept.format(file=restored.kept.name)))
