"""What a language model is told of the open talk: looked at, changed, and its synopsis written by the model."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from gui.desk import Desk
from gui.drafts import model_runs
from gui.drafts.model_runs import Question, Words
from gui.session import Session
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.models.asking import Model
    from dwuglos.talk.brief import Brief

TOLD = "synopsis"
"""What notices are about that tell what became of a synopsis."""


def show_brief(desk: Desk, session: Session) -> None:
    """Let the user look at what is told of the open talk, and change it."""
    desk.tasks.read(lambda library: library.brief(session.id), lambda brief: _show(desk, session, brief))


def _show(desk: Desk, session: Session, brief: Brief, proposal: str = "") -> None:
    if desk.session is not session:
        return
    from gui.dialogs.brief import BriefDialog

    desk.notices.take_back(TOLD)
    dialog = BriefDialog(desk.settings, brief, desk.widget, proposal)
    wishes: list[bool] = []
    dialog.writing_wanted.connect(lambda: wishes.append(True))
    is_accepted, new = bool(dialog.exec()), dialog.brief
    dialog.deleteLater()
    if not is_accepted or desk.session is not session:
        return
    desk.remember()
    if new != brief:
        session.keep_brief(new)
    if wishes:
        _write(desk, session, new)


def _write(desk: Desk, session: Session, brief: Brief) -> None:
    """Let the model write the synopsis; where there is one, what it writes is only proposed."""
    from dwuglos.drafts.synopsis import ASKED_FOR, synopsis_by_model, text_of

    segments, title = list(session.transcript.segments), session.title

    def ask(model: Model) -> str:
        return synopsis_by_model(model, segments, title)

    def done(synopsis: str, _moved_on: bool) -> None:
        if not brief.synopsis and not session.talk.facts.synopsis:
            session.keep_brief(brief._replace(synopsis=synopsis))
            message = say("brief", "The synopsis is written; it goes along with drafts from now on.")
            show = partial(show_brief, desk, session)
        else:
            message = say("brief", "The model proposes another synopsis; the present one stays until you take it.")
            show = partial(_propose, desk, session, synopsis)
        desk.notices.tell(message, [(lambda: say("brief", "S&how it"), show)], about=TOLD, seconds=0)

    sent = len(text_of(segments))
    question = Question("talk", sent, ASKED_FOR, ask, done, words=_words(), engine=TOLD, subject=TOLD)
    model_runs.ask(desk, session, question)


def _propose(desk: Desk, session: Session, synopsis: str) -> None:
    desk.tasks.read(
        lambda library: library.brief(session.id), lambda brief: _show(desk, session, brief, proposal=synopsis)
    )


def _words() -> Words:
    return Words(
        lambda: say("brief", "Synopsis by the language model"),
        lambda: say("brief", "The English text of “{title}” will be sent to the language model at {host}. Send it?"),
        lambda: say("brief", "The synopsis is being written…"),
        lambda _number, _of: say("brief", "The synopsis is being written…"),
    )
