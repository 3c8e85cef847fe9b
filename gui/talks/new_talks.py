"""New talks, made of files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.importing.new_talk import BroughtIn, NewTalk
    from dwuglos.store.library import Library
    from gui.desk import Desk


class NewTalks(QObject):
    """Makes talks in the background, and opens them."""

    made = Signal(int, list)
    """With the id of the talk, and sentences that say what should be known of its files."""
    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.widget)
        self._desk = desk

    def ask(self, source: str = "") -> None:
        """Ask which files make a talk, and make it."""
        from gui.dialogs.new_talk import NewTalkDialog

        settings = self._desk.settings
        dialog = NewTalkDialog(self._desk.tasks, settings.last_folder, self._desk.widget, source)
        agreed = dialog.exec()
        dialog.deleteLater()
        if agreed:
            settings.last_folder = dialog.folder
            assert dialog.talk is not None, "what is agreed to has been read"
            self._keep(dialog.talk, dialog.title.text().strip())

    def _keep(self, talk: NewTalk, title: str) -> None:
        """Put a talk into the library as it was read: its files are not read once more."""
        from dwuglos.importing.new_talk import keep

        named = replace(talk, title=title) if title else talk
        self._start(lambda library: keep(library, named))

    def make(self, source: Path, translation: Path | None = None, title: str = "") -> None:
        """Make a talk of an English file, and perhaps a Polish one."""
        from dwuglos.importing.new_talk import bring_in

        self._start(lambda library: bring_in(library, source, translation, title))

    def bring_in(self, files: list[Path]) -> None:
        """Make a talk of files, or open the one that was made of them before."""
        from dwuglos.importing.new_talk import bring_in_together

        if files:
            self._start(lambda library: bring_in_together(library, files))

    def _start(self, work: Callable[[Library], BroughtIn]) -> None:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        self._desk.tasks.store(work, self._open, self._fail)

    def _open(self, talk: BroughtIn) -> None:
        QGuiApplication.restoreOverrideCursor()
        notices = [localized(notice) for notice in talk.notices]
        if talk.has_changed:
            notices.append(
                say("home", "The file has changed since this talk was made of it; the talk is as you left it.")
            )
        self.made.emit(talk.id, notices)

    def _fail(self, error: BaseException) -> None:
        QGuiApplication.restoreOverrideCursor()
        self.failed.emit(error)
