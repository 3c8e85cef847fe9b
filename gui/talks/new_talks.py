"""New talks, made of files."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from dwuglos.talk.media import is_media
from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.importing.bringing_in import BroughtIn, Candidate
    from dwuglos.importing.new_talk import NewTalk
    from gui.desk import Desk


class NewTalks(QObject):
    """Makes talks in the background, one after another, and opens them.

    Files are read in the work lane; the store lane, on which every save waits, only looks for a talk that was made of
    them before, and puts in the new one.
    """

    made = Signal(object, list)
    """With what was brought in (a BroughtIn), and sentences that say what should be known of its files."""
    added = Signal(list)
    """With all that was brought in together (BroughtIn), where none of it is to be opened."""
    recording_wanted = Signal(str)
    """A recording is to become a talk, which takes somebody who recognises speech."""
    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.widget)
        self._desk = desk
        self._waiting: deque[Callable[[], object]] = deque()
        self._is_busy = False

    def ask(self, files: Sequence[str] = (), is_copied: bool = False) -> None:
        """Ask which files make a talk, and make it; one that `is_copied` holds only for a while what was copied.

        Of talk files there is nothing to be asked.
        """
        if files and all(map(_is_talk_file, map(Path, files))):
            self.bring_in([Path(file) for file in files])
            return
        if len(files) == 1 and is_media(Path(files[0])):
            self.recording_wanted.emit(files[0])
            return
        from gui.dialogs.new_talk import NewTalkDialog

        settings = self._desk.settings
        dialog = NewTalkDialog(self._desk.tasks, settings.last_folder, self._desk.widget, files, is_copied)
        agreed = dialog.exec()
        dialog.deleteLater()
        if agreed:
            settings.last_folder = dialog.folder
            assert dialog.talk is not None, "what is agreed to has been read"
            title, talk = dialog.title.text().strip(), dialog.talk
            # As it was read: its files are not read once more, and that of a copied text is gone.
            self._begin(lambda: self._keep(replace(talk, title=title) if title else talk))

    def choose(self) -> None:
        """Ask for files first, and then how they make a talk."""
        from gui.dialogs.new_talk import choose_files

        files = choose_files(self._desk.widget, self._desk.settings.last_folder)
        if files:
            self._desk.settings.last_folder = str(Path(files[0]).parent)
            self.ask(files)

    def make(self, source: Path, translation: Path | None = None, title: str = "") -> None:
        """Make a talk of an English file, and perhaps a Polish one."""
        from dwuglos.importing.bringing_in import candidate

        wanted = candidate(source, translation, title)
        self._begin(lambda: self._look_for(wanted))

    def bring_in(self, files: list[Path]) -> None:
        """Make a talk of files, or open the one that was made of them before; ask where one may belong to the open.

        Each talk file becomes a talk of its own, whatever comes with it.
        """
        whole = [file for file in files if _is_talk_file(file)]
        files = [file for file in files if file not in whole]
        if len(whole) == 1 and not files:
            self._begin(lambda: self._read(_talk_file(whole[0])))
        elif whole:
            self._add_all(whole)
        session = self._desk.session
        if len(files) == 1 and session is not None and is_media(files[0]):
            self._desk.player.attach(files[0])
        elif len(files) == 1 and is_media(files[0]):
            self.recording_wanted.emit(str(files[0]))
        elif len(files) == 1 and session is not None and not session.read_only_reason:
            from gui.talks import additions

            file = files[0]
            additions.offer(self._desk, session, file, lambda is_polish: self._bring_in_alone(file, is_polish))
        elif len(files) == 1:
            from gui.talks import reviews

            reviews.tell_or(self._desk, files[0], lambda: self._look_at(files))
        elif files:
            self._look_at(files)

    def _bring_in_alone(self, file: Path, is_polish: bool) -> None:
        if not is_polish:
            self._look_at([file])
            return
        from dwuglos.importing.bringing_in import candidate
        from dwuglos.importing.new_talk import HowToRead

        wanted = candidate(file, how=HowToRead(is_polish=True))
        self._begin(lambda: self._look_for(wanted))

    def _add_all(self, files: Sequence[Path]) -> None:
        """Put talk files into the library, and open none of them."""
        from dwuglos.importing.bringing_in import keep as put
        from dwuglos.importing.bringing_in import read

        added: list[BroughtIn] = []

        def add(file: Path) -> None:
            def keep(new: NewTalk) -> None:
                self._desk.tasks.store(lambda library: put(library, new), done, fail)

            def done(talk: BroughtIn) -> None:
                added.append(talk)
                end()

            def fail(error: BaseException) -> None:
                self.failed.emit(error)
                end()

            def end() -> None:
                self._go_on()
                if file is files[-1] and added:
                    self.added.emit(added)

            self._desk.tasks.work(lambda *_: read(_talk_file(file)), keep, fail)

        for file in files:
            self._begin(partial(add, file))

    # The steps, each in its lane

    def _look_at(self, files: Sequence[Path]) -> None:
        from dwuglos.importing.bringing_in import look_at

        self._begin(lambda: self._desk.tasks.work(lambda *_: look_at(files), self._look_for, self._fail))

    def _look_for(self, wanted: Candidate) -> None:
        from dwuglos.importing.bringing_in import talk_made_of

        def go_on(found: BroughtIn | None) -> None:
            self._open(found) if found is not None else self._read(wanted)

        self._desk.tasks.store(lambda library: talk_made_of(library, wanted), go_on, self._fail)

    def _read(self, wanted: Candidate) -> None:
        from dwuglos.importing.bringing_in import read

        self._desk.tasks.work(lambda *_: read(wanted), self._keep, self._fail)

    def _keep(self, new: NewTalk) -> None:
        from dwuglos.importing.bringing_in import keep

        self._desk.tasks.store(lambda library: keep(library, new), self._open, self._fail)

    # One after another

    def _begin(self, step: Callable[[], object]) -> None:
        self._waiting.append(step)
        if not self._is_busy:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
            self._go_on()

    def _go_on(self) -> None:
        self._is_busy = bool(self._waiting)
        if self._waiting:
            self._waiting.popleft()()
        else:
            QGuiApplication.restoreOverrideCursor()

    def _open(self, talk: BroughtIn) -> None:
        self._go_on()
        notices = [localized(notice) for notice in talk.notices]
        if talk.has_changed:
            notices.append(
                say("home", "The file has changed since this talk was made of it; the talk is as you left it.")
            )
        self.made.emit(talk, notices)

    def _fail(self, error: BaseException) -> None:
        self._go_on()
        self.failed.emit(error)


def _is_talk_file(file: Path) -> bool:
    """Say whether a file is called as a whole talk is; nothing on a disk is looked at here."""
    from dwuglos.talk.file_layout import ENDING

    return file.suffix.lower() == ENDING


def _talk_file(file: Path) -> Candidate:
    from dwuglos.importing.bringing_in import Candidate

    return Candidate(file, is_new=True)
