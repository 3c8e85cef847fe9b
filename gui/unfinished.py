"""Text that became no edit: typed when the program was ended, or refused because somebody else was first.

It is offered, not put back unasked.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QKeySequence

from gui.words import say

if TYPE_CHECKING:
    from dwuglos.talk.edits import Field
    from dwuglos.talk.refused_texts import RefusedText
    from dwuglos.talk.stored_talk import Typing
    from gui.commands import Workplace
    from gui.discards import Discard
    from gui.session import Session
    from gui.widgets.notice_bar import Choice

_QUOTED = 100
"""Characters of the text that are shown."""


def offer(place: Workplace, session: Session, typings: Sequence[Typing] | None = None) -> None:
    """Offer texts back, the last first and one after another, whose segments are still there and say something else."""
    typings = session.talk.typings if typings is None else typings
    if not typings or place.session is not session:
        return
    typing, others = typings[-1], typings[:-1]
    if _text_there(session, typing) in (None, typing.text):
        session.stop_typing(typing.segment, became_edit=False)
        offer(place, session, others)
        return
    number = session.transcript.row_of(typing.segment) + 1

    def words() -> str:
        message = say("editor", "When the program ended, you were typing into segment {number}: “{text}”")
        if typing.field == "sentence":
            message = say(
                "editor", "When the program ended, you were typing the sentence of segment {number}: “{text}”"
            )
        return message.format(number=number, text=_quoted(typing.text))

    def put_back() -> None:
        if typing.field == "sentence":
            _put_back_sentence(place, session, typing.segment, typing.text)
        else:
            _put_back(place, session, typing.segment, typing.field, typing.text)
        offer(place, session, others)

    def drop() -> None:
        session.stop_typing(typing.segment, became_edit=False)
        offer(place, session, others)

    choices = [(lambda: say("editor", "&Put it back"), put_back), (lambda: say("editor", "&Discard it"), drop)]
    place.notices.tell(words, choices, about="typing", seconds=0)


def _text_there(session: Session, typing: Typing) -> str | None:
    """Return what stands where a text was typed; None where its segment is gone."""
    segment = session.transcript.by_id(typing.segment)
    if segment is None:
        return None
    if typing.field != "sentence":
        return segment.source if typing.field == "source" else segment.target
    from gui.editor.sentence_editing import sentence_of

    sentence = sentence_of(session, typing.segment)
    return sentence.text if sentence is not None else None


def offer_refused(place: Workplace, session: Session, texts: list[RefusedText]) -> None:
    """Say that somebody else was first, and offer each text that has no place any more, one after another.

    `texts` are those that nothing was done about yet; one is taken from them when something is.
    """
    if not texts:
        place.notices.tell(_of_changes, kind="problem", about="refused")
        return
    refused = texts[0]
    segment, field, text = refused
    if segment is not None and session.transcript.by_id(segment) is None:
        segment = None  # by now

    def go_on() -> None:
        texts.remove(refused)
        if texts and place.session is session:
            offer_refused(place, session, texts)

    def put_back() -> None:
        if segment is not None and (field == "source" or field == "target"):
            _put_back(place, session, segment, field, text)
        go_on()

    def copy() -> None:
        QGuiApplication.clipboard().setText(text)
        go_on()

    def drop() -> None:
        if segment is not None:
            session.stop_typing(segment, became_edit=False)
        go_on()

    is_in_place = segment is not None and field in ("source", "target")
    put: Choice = (lambda: say("editor", "&Put it back"), put_back)
    keep: Choice = put if is_in_place else (lambda: say("editor", "&Copy it"), copy)
    _tell_refused(place, session, segment, text, [keep, (lambda: say("editor", "&Discard it"), drop)])


def _tell_refused(
    place: Workplace, session: Session, segment: int | None, text: str, choices: Sequence[Choice]
) -> None:
    number = session.transcript.row_of(segment) + 1 if segment is not None else None
    place.notices.tell(lambda: _of_refused(number, text), choices, kind="problem", about="refused")


def _of_changes() -> str:
    return say("editor", "Somebody else has changed the same segments; your last changes of them were not made.")


def _of_refused(number: int | None, text: str) -> str:
    if number is None:
        message = say("editor", "Somebody else has changed what your text belongs to; it is kept: “{text}”")
        return message.format(text=_quoted(text))
    message = say("editor", "Somebody else has changed segment {number} before you; your text is kept: “{text}”")
    return message.format(number=number, text=_quoted(text))


def _quoted(text: str) -> str:
    text = text.replace("\n", " / ")
    return text if len(text) <= _QUOTED else text[: _QUOTED - 1] + "…"


def _put_back(place: Workplace, session: Session, segment: int, field: Field, text: str) -> None:
    """Open the segment with the text in it, as if it had just been typed."""
    if place.session is session:
        place.show_segments().put_back(segment, field, text)


def _put_back_sentence(place: Workplace, session: Session, segment: int, text: str) -> None:
    """Open the sentence that begins with a segment, with the text in it."""
    if place.session is not session:
        return
    from gui.editor.sentence_editing import edit_sentences

    page = place.show_segments()
    page.take_to(segment)
    edit_sentences(place, page, session, segment, text)


def tell_of_discard(place: Workplace, session: Session, discard: Discard) -> None:
    """Say in passing what Escape gave up, and which key brings it back."""
    if place.session is session:
        key = place.menus.action_named("Undo").shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        message = say("editor", "Given up: “{text}”. {key} brings it back.")
        place.status.tell_in_passing(message.format(text=_quoted(discard.text), key=key))
