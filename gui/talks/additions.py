"""A file brought in while a talk is open, which may belong to it: its Polish, its English, facts about its video."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from dwuglos.talk.transcript import Transcript
from gui.article.publishing import take_facts
from gui.dialogs.reimport import take_correction
from gui.talks import reviews
from gui.talks.last_step import tell_step
from gui.widgets.question import choose, is_wanted
from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.importing.additions import Addition, Laid
    from gui.desk import Desk
    from gui.session import Session


def offer(desk: Desk, session: Session, path: Path, make: Callable[[bool], object]) -> None:
    """Look what a file is to the open talk, and ask what to do with it; what is in a review of a talk is shown.

    `make` makes a new talk of it, of a Polish text if it is called with True; it is called at once where the file is
    nothing to the open talk.
    """
    from dwuglos.importing.additions import addition_in
    from dwuglos.importing.corrections import is_correction

    def decide(addition: Addition | Literal["correction"] | None) -> None:
        if addition is None or desk.session is not session:
            make(False)
        elif addition == "correction":
            _offer_correction(desk, session, path, lambda: make(False))
        elif addition.video is not None:
            _offer_facts(desk, session, path)
        else:
            _offer_polish(desk, session, path, addition, lambda: make(True))

    segments = list(session.transcript)

    def find() -> Addition | Literal["correction"] | None:
        addition = addition_in(path)
        return "correction" if addition is None and is_correction(path, segments) else addition

    def look() -> None:
        desk.tasks.work(lambda _progress, _cancelled: find(), decide)

    reviews.offer(desk, session, path, look)


def _offer_correction(desk: Desk, session: Session, path: Path, make: Callable[[], object]) -> None:
    question = say("new talk", "{file} has the English of “{title}”, which is open, with corrections. Take these over?")
    buttons = [say("new talk", "&See the corrections…")]
    if str(path.absolute()) != session.source_path:  # a talk of that very file is the open one
        buttons.append(say("new talk", "Make a &new talk"))
    title = say("new talk", "A corrected transcript")
    chosen = choose(desk.widget, title, question.format(file=path.name, title=session.title), buttons)
    if chosen == 0:
        take_correction(desk, path)
    elif chosen == 1:
        make()


def _offer_facts(desk: Desk, session: Session, path: Path) -> None:
    question = say("new talk", "{file} holds facts about a video. Is it the video of “{title}”?")
    title, button = say("new talk", "Facts about a video"), say("new talk", "Take them for this talk")
    if is_wanted(desk.widget, title, question.format(file=path.name, title=session.title), button):
        take_facts(desk, session, path)


def _offer_polish(desk: Desk, session: Session, path: Path, addition: Addition, make: Callable[[], object]) -> None:
    question = say("new talk", "{file} is in Polish. Lay it over “{title}”, which is open, or make a new talk of it?")
    buttons = [say("new talk", "&Lay it over this talk"), say("new talk", "Make a &new talk")]
    chosen = choose(
        desk.widget, say("new talk", "A Polish file"), question.format(file=path.name, title=session.title), buttons
    )
    if chosen == 0:
        _lay(desk, session, addition)
    elif chosen == 1:
        make()


def _lay(desk: Desk, session: Session, addition: Addition) -> None:
    """Lay the text over the talk, as one step; it is paired in the background."""
    from dwuglos.importing.additions import lay

    desk.finish_typing()
    segments = Transcript(list(session.transcript))

    def done(laid: Laid) -> None:
        if desk.session is not session:
            return  # another talk is open by now

        def outcome() -> str:
            return localized(*laid.notices, *addition.notices)

        if session.do(laid.edit):
            tell_step(desk, session, outcome)
        elif laid.edit is None:
            desk.notices.tell(outcome, about="read")

    def fail(error: BaseException) -> None:
        desk.notices.tell(lambda: desk.words(error), kind="problem", about="read")

    desk.tasks.work(lambda _progress, _cancelled: lay(addition.cues, segments), done, fail)
