"""New talks made of speech, and segments of a talk recognised again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from gui.words import decimal, localized, say

if TYPE_CHECKING:
    from dwuglos.importing.bringing_in import BroughtIn
    from dwuglos.importing.new_talk import NewTalk
    from dwuglos.recognisers import Recogniser, Word
    from dwuglos.store.library import Library
    from dwuglos.talk.transcript import Segment
    from dwuglos.transcribing.journal import Journal
    from gui.commands.base import Workplace
    from gui.dialogs.new_speech import NewSpeechDialog
    from gui.session import Session


_AGAIN = "recognise again"
_BEFORE = 4
"""Segments before one that the recogniser is told, so that it goes on with their names and their spelling."""


def ask(place: Workplace, recording: str = "") -> NewSpeechDialog:
    """Show the dialog in which a recording becomes a talk; the one that is open already, if there is one."""
    from gui.dialogs.new_speech import NewSpeechDialog
    from gui.player.sleep import SleepGuard

    dialog = place.widget.findChild(NewSpeechDialog)
    if dialog is None:
        dialog = NewSpeechDialog(place, recording)
        dialog.recognised.connect(partial(_keep, place))
        guard = SleepGuard(place.tasks, "recognising")
        dialog.busy.connect(lambda is_on: guard.keep_awake(is_on, say("speech", "Speech is being recognised")))
        dialog.finished.connect(lambda: guard.keep_awake(False))
        dialog.finished.connect(dialog.deleteLater)
    elif recording and not dialog.is_running:
        dialog.path.setText(recording)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog


def _keep(place: Workplace, new: NewTalk, journal: Journal) -> None:
    """Put a new talk into the library, and open it where no other one is open."""
    from dwuglos.importing.bringing_in import keep

    def put(library: Library) -> BroughtIn:
        made = keep(library, new)
        journal.forget()
        return made

    def done(made: BroughtIn) -> None:
        if place.session is None:
            place.new_talks.made.emit(made, [localized(notice) for notice in made.notices])
        else:
            words = partial(_made_words, new.title)
            choice = (lambda: say("speech", "Open it"), lambda: place.open_talk(made.id))
            place.notices.tell(words, [choice], about="speech")

    place.tasks.store(put, done)


def _made_words(title: str) -> str:
    return say("speech", "The talk “{title}” was made of speech.").format(title=title)


# A segment again


def recognise_again(place: Workplace, session: Session, segment: Segment) -> None:
    """Recognise a segment anew in the background, and show what comes beside what is there."""
    from dwuglos.recognisers import RECOGNISERS, prepared
    from dwuglos.translators import values_for

    chosen, services = place.settings.recogniser, place.settings.services
    kind = next((each for each in RECOGNISERS if each.name == chosen), RECOGNISERS[0])
    media, source = session.talk.facts.media, session.source_path
    assert media is not None, "asked only where there is a recording"
    row = session.transcript.row_of(segment.id)
    before = " ".join(each.source for each in session.transcript.segments[max(row - _BEFORE, 0) : row])
    if not _may_send(place, kind(values_for(kind, services, secrets=False)), segment):
        return

    def work(_progress: object, cancelled: Event) -> tuple[Word, ...]:
        from dwuglos.errors import MediaError
        from dwuglos.media.files import find
        from dwuglos.transcribing.recognition import heard_again

        found = find(media, source)
        if found is None:
            raise MediaError("“{name}” is not there any more; choose the file again.", name=Path(media.path).name)
        recogniser = prepared(kind, values_for(kind, services))
        try:
            return heard_again(Path(found.path), segment, before, recogniser, cancelled)
        finally:
            recogniser.close()

    def done(words: tuple[Word, ...]) -> None:
        place.notices.take_back("speech")
        if place.session is session:
            _propose(place, session, segment, words)

    def fail(error: BaseException) -> None:
        place.notices.tell(lambda: place.words(error), kind="problem", about="speech")

    def leave() -> None:
        place.tasks.drop(_AGAIN)
        place.notices.take_back("speech")

    place.tasks.latest(_AGAIN, place.tasks.network, work, done, fail)
    stop = (lambda: say("speech", "Stop"), leave)
    place.notices.tell(lambda: say("speech", "Recognising the segment again…"), [stop], about="speech", seconds=0)


def _may_send(place: Workplace, recogniser: Recogniser, segment: Segment) -> bool:
    """Say where the sound goes, once for each service, and each time where it may cost something; False to leave it."""
    from gui.drafts.agreement import agreement_to
    from gui.widgets.question import is_wanted

    agreed, agreements = agreement_to(recogniser.name, recogniser), place.settings.services_told
    if not recogniser.destination or (agreed in agreements and recogniser.price == 0):
        return True
    question = say("speech", "The sound of this segment ({seconds} s) will be sent to {service} at {host}.").format(
        seconds=decimal((segment.duration or 0) / 1000),
        service=localized(recogniser.title),
        host=recogniser.destination,
    )
    title = say("speech", "Recognise the segment again")
    if not is_wanted(place.widget, title, question, say("speech", "Send and reco&gnise")):
        return False
    if agreed not in agreements:
        agreements.append(agreed)
        place.remember()
    return True


def _propose(place: Workplace, session: Session, then: Segment, words: tuple[Word, ...]) -> None:
    from dwuglos.formats.whisper import extra_of
    from dwuglos.talk.source_edits import take_recognition
    from gui.dialogs.proposals import Proposal, ProposalsDialog

    text = " ".join(word.text for word in words)
    if text == " ".join(then.source.split()):
        place.tell(say("speech", "The same words were recognised again."))
        return
    title = say("speech", "Recognised again")
    dialog = ProposalsDialog(title, [Proposal(say("speech", "English"), then.source, text)], place.widget)
    agreed = dialog.exec()
    dialog.deleteLater()
    if agreed and place.session is session:
        session.attempt(lambda transcript: take_recognition(transcript, then, text, extra_of(words)))
