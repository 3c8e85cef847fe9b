"""Whole talks saved as files: where the user wants them, or for a while, to be dragged out of the list."""

from __future__ import annotations

import atexit
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QFileDialog

from dwuglos.talk.file_layout import ENDING
from gui.widgets.question import choose, may_replace
from gui.words import decimal, say

if TYPE_CHECKING:
    from dwuglos.store.library import Library
    from dwuglos.talk.whole_talk import WholeTalk
    from gui.desk import Desk
    from gui.home.talk_table import TalkTable


class ToSave(NamedTuple):
    """A talk that is to be a file."""

    id: int
    title: str


class SavedFiles(NamedTuple):
    """The files that were written, what could not be, and what is damaged in a talk that was."""

    paths: list[Path]
    failures: list[BaseException]


Place = Callable[[str], Path]
"""Says where the file of a talk goes, by its title; in the lane in which it is written."""


def ask_and_save(desk: Desk, talks: Sequence[ToSave]) -> None:
    """Ask where the files of talks go, and write them: of one its name, of several their folder."""
    from dwuglos.exporting.talk_files import file_name, free_path

    folder = desk.settings.last_folder or str(Path.home())
    if len(talks) == 1:
        path = _chosen_path(desk, Path(folder) / file_name(talks[0].title))
        if path is None:
            return
        desk.settings.last_folder = str(path.parent)
        desk.remember()
        _ask_and_save_one(desk, talks[0], path)
        return
    name = QFileDialog.getExistingDirectory(desk.widget, say("talk files", "Folder for the talks"), folder)
    if not name:
        return
    chosen, place = Path(name), lambda title: free_path(Path(name), title)
    desk.settings.last_folder = str(chosen)
    desk.remember()
    save_each(desk, talks, place, lambda saved: _tell(desk, saved))


def _ask_and_save_one(desk: Desk, talk: ToSave, path: Path) -> None:
    """Ask whether the video goes along, where there is one, and write the file."""

    def there(library: Library) -> tuple[Path, int] | None:
        media = library.facts(talk.id).media
        film = None if media is None else Path(media.path)
        return (film, film.stat().st_size) if film is not None and film.is_file() else None

    def ask(found: tuple[Path, int] | None) -> None:
        film: Path | None = None
        if found is not None:
            title, question = say("talk files", "Save talk as a file"), _question(*found)
            buttons = (say("talk files", "&Without it"), say("talk files", "W&ith it"))
            chosen = choose(desk.widget, title, question, buttons)
            if chosen is None:
                return
            film = found[0] if chosen else None
        save_each(desk, [talk], lambda _title: path, lambda saved: _tell(desk, saved), film)

    desk.tasks.read(there, ask)


def _question(film: Path, size: int) -> str:
    question = say("talk files", "Put {file} into the file, too? It takes {size} MB.")
    return question.format(file=film.name, size=decimal(size / 1e6))


def _chosen_path(desk: Desk, proposal: Path) -> Path | None:
    title, kinds = say("talk files", "Save talk as a file"), say("talk files", "Talks (*.dwuglos)")
    name, _ = QFileDialog.getSaveFileName(desk.widget, title, str(proposal), kinds)
    if not name or name.lower().endswith(ENDING):
        return Path(name) if name else None
    path = Path(name + ENDING)  # which the file dialog did not know of
    return path if may_replace(desk.widget, title, path) else None


def save_each(
    desk: Desk,
    talks: Sequence[ToSave],
    place: Place,
    done: Callable[[SavedFiles], object],
    film: Path | None = None,
) -> None:
    """Write the files of talks one after another, each read in the read lane, so that no save waits for it.

    A `film` is put into the file.
    """
    saved = SavedFiles([], [])
    waiting = list(talks)

    def go_on() -> None:
        if not waiting:
            done(saved)
            return
        talk = waiting.pop(0)
        desk.tasks.read(lambda library: library.whole_talk(talk.id), lambda whole: write(talk, whole), fail)

    def write(talk: ToSave, whole: WholeTalk) -> None:
        if whole.damage is not None:
            saved.failures.append(whole.damage)
        desk.tasks.work(lambda _, cancelled: _write(whole, place(talk.title), film, cancelled.is_set), keep, fail)

    def keep(path: Path) -> None:
        saved.paths.append(path)
        go_on()

    def fail(error: BaseException) -> None:
        saved.failures.append(error)
        go_on()

    go_on()


def _write(whole: WholeTalk, path: Path, film: Path | None, cancelled: Callable[[], bool]) -> Path:
    if film is not None:
        from dwuglos.exporting.talk_media import save_with_media

        save_with_media(whole, film, path, cancelled)
        return path
    from dwuglos.exporting import save
    from dwuglos.exporting.talk_files import pack

    save(pack(whole), path)
    return path


def _tell(desk: Desk, saved: SavedFiles) -> None:
    if saved.paths:
        names = ", ".join(map(str, saved.paths[:5])) + (" …" if len(saved.paths) > 5 else "")
        desk.notices.tell(
            lambda: say("talk files", "Talks saved as files: {n} ({paths})").format(n=len(saved.paths), paths=names),
            about="talk files",
        )
    if saved.failures:
        _tell_failure(desk, saved.failures[0])


def _tell_failure(desk: Desk, error: BaseException) -> None:
    desk.notices.tell(lambda: desk.words(error), kind="problem", about="talk files failed")


def drag(desk: Desk, table: TalkTable, talks: Sequence[ToSave]) -> None:
    """Write the files of talks into a folder of their own, and let the list drag them out."""
    from dwuglos.exporting.talk_files import free_path

    folder = Path(mkdtemp(dir=_dragged()))

    def go(saved: SavedFiles) -> None:
        for failure in saved.failures[:1]:
            _tell_failure(desk, failure)
        if saved.paths:
            table.drag(saved.paths)

    save_each(desk, talks, lambda title: free_path(folder, title), go)


@cache
def _dragged() -> str:
    """Return a folder that is there until the program ends: who takes a file may copy it long after it was dropped."""
    folder = TemporaryDirectory(prefix="dwuglos-", ignore_cleanup_errors=True)
    atexit.register(folder.cleanup)
    return folder.name
