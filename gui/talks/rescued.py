"""Talks that were kept while their library could not be written to, offered at the next start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dwuglos import places
from gui.talks.last_step import tell_step
from gui.widgets.question import is_wanted
from gui.words import moment, say

if TYPE_CHECKING:
    from dwuglos.store.library import Library
    from dwuglos.store.rescue import RescuedTalk
    from dwuglos.talk.edits import Edit
    from dwuglos.talk.stored_talk import StoredTalk
    from gui.commands import Workplace
    from gui.session import Session
    from gui.widgets.notice_bar import Choice

ABOUT = "rescued"


def folder() -> Path:
    """Return the folder of such talks, beside the settings; it need not exist."""
    return places.settings().parent / "rescued"


class Rescued(QObject):
    """Looks for them once, in the background, and offers one after another."""

    def __init__(self, place: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._has_looked = False
        self._wanted: RescuedTalk | None = None
        """What is brought back as soon as its talk is open."""

    def look(self) -> None:
        """Look for kept talks, the first time it is asked."""
        if self._has_looked:
            return
        self._has_looked = True
        if not folder().is_dir():
            return

        def look(library: Library) -> list[RescuedTalk]:
            from dwuglos.store.rescue import rescued_talks

            return rescued_talks(folder(), library)

        self._place.tasks.read(look, self._on_found, lambda _: None)

    def _on_found(self, found: list[RescuedTalk]) -> None:
        damaged = [each for each in found if each.is_damaged]
        if damaged:
            files = ", ".join(str(each.path) for each in damaged)
            self._place.notices.tell(lambda: _of_damaged(files), kind="problem", about="rescued and damaged")
        self._offer([each for each in found if not each.is_damaged])

    def _offer(self, found: list[RescuedTalk]) -> None:
        if not found:
            return
        rescued, others = found[0], found[1:]
        choices: list[Choice] = []
        if rescued.fits:
            choices.append(
                (lambda: say("rescue", "&Bring the changes back"), lambda: self._bring_back(rescued, others))
            )
        choices += [
            (lambda: say("rescue", "Add it as a cop&y"), lambda: self._add(rescued, others)),
            (lambda: say("rescue", "Delete &it…"), lambda: self._delete(rescued, others)),
        ]
        self._place.notices.tell(lambda: _of_rescued(rescued), choices, kind="problem", about=ABOUT)

    def _delete(self, rescued: RescuedTalk, others: list[RescuedTalk]) -> None:
        question = say("rescue", "Delete what was kept of “{title}”? It cannot be restored.").format(
            title=rescued.title
        )
        title = say("rescue", "Delete a kept talk")
        if not is_wanted(self._place.widget, title, question, say("rescue", "&Delete"), harmful=True):
            self._offer([rescued, *others])
            return
        self._remove(rescued)
        self._offer(others)

    def _remove(self, rescued: RescuedTalk) -> None:
        def remove(*_: object) -> None:
            from dwuglos.store.rescue import remove

            remove(rescued.path)

        self._place.tasks.work(remove)

    def _add(self, rescued: RescuedTalk, others: list[RescuedTalk]) -> None:
        title = say("library", "{title} (kept copy)").format(title=rescued.title)

        def add(library: Library) -> int | None:
            from dwuglos.store.rescue import read_rescued

            kept = read_rescued(rescued.path)
            return None if kept is None else library.add_talk(title, kept.segments, "", "", kept.facts, kept.article)

        def done(id: int | None) -> None:
            if id is None:
                self._on_found([rescued._replace(is_damaged=True), *others])
                return
            self._remove(rescued)
            if self._place.session is None:
                self._place.refresh_home(id)
            choices = [(lambda: say("rescue", "Open it"), lambda: self._place.open_talk(id))]
            words = say("rescue", "“{title}” is in the library now.").format(title=title)
            self._place.notices.tell(words, choices, about="told")
            self._offer(others)

        self._place.tasks.store(add, done)

    def _bring_back(self, rescued: RescuedTalk, others: list[RescuedTalk]) -> None:
        self._offer(others)
        self._wanted = rescued
        session = self._place.session
        if session is not None and session.id == rescued.talk:
            self.on_opened()
        elif rescued.talk is not None:
            self._place.open_talk(rescued.talk)

    def on_opened(self) -> None:
        """Bring back what is wanted, where it is of the talk that was opened."""
        rescued, session = self._wanted, self._place.session
        if rescued is None or session is None or session.id != rescued.talk:
            return
        self._wanted = None

        def read(*_: object) -> StoredTalk | None:
            from dwuglos.store.rescue import read_rescued

            return read_rescued(rescued.path)

        def done(kept: StoredTalk | None) -> None:
            if kept is None:
                self._on_found([rescued._replace(is_damaged=True)])
            elif self._place.session is session:
                self._do(session, rescued, kept)

        self._place.tasks.work(read, done)

    def _do(self, session: Session, rescued: RescuedTalk, kept: StoredTalk) -> None:
        from dwuglos.store.rescue import bringing_back

        self._place.finish_typing()
        edit = bringing_back(kept, session.transcript, session.article)
        if not session.do(edit):
            if edit is not None:
                self._offer([rescued])
            return

        def remove(_: object) -> None:
            if session.is_saved:
                session.saved.disconnect(remove)
                self._remove(rescued)

        session.saved.connect(remove)
        self._show(session, edit)

    def _show(self, session: Session, edit: Edit | None) -> None:
        """Go to the first segment that was brought back, and say how many there are."""
        changes = edit.changes if edit is not None else ()
        if changes:
            session.cursor.go_to(changes[0].id)
        n = len(changes) + (len(edit.parts) if edit is not None else 0)
        tell_step(self._place, session, lambda: say("rescue", "Changes brought back: {n}.").format(n=n))


def _of_damaged(files: str) -> str:
    message = say(
        "rescue",
        "A talk that was kept while its library could not be written to is damaged and cannot be brought back; it was "
        "left where it is: {files}",
    )
    return message.format(files=files)


def _of_rescued(rescued: RescuedTalk) -> str:
    facts = {"title": rescued.title, "time": moment(rescued.at), "n": rescued.segments}
    if rescued.talk is None:
        message = say(
            "rescue",
            "“{title}” was kept ({time}) while its library could not be written to, and this library does not have it. "
            "Segments: {n}.",
        )
        return message.format(**facts)
    message = say(
        "rescue",
        "“{title}” was kept ({time}) while the library could not be written to. What differs from the library: {n}.",
    )
    return message.format(**facts | {"n": rescued.differing})
