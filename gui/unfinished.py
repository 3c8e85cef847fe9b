"""Text that became no edit: typed when the program was ended, or refused because somebody else was first.

It is offered, not put back unasked.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from gui.words import say

if TYPE_CHECKING:
    from dwuglos.talk.edits import Field
    from dwuglos.talk.refused_texts import RefusedText
    from dwuglos.talk.stored_talk import Typing
    from gui.commands import Workplace
    from gui.session import Session

_QUOTED = 100
"""Characters of the text that are shown."""


def offer(place: Workplace, session: Session, typings: Sequence[Typing] | None = None) -> None:
    """Offer texts back, the last first and one after another, whose segments are still there and say something else."""
    typings = session.typings if typings is None else typings
    if not typings or place.session is not session:
        return
    typing, others = typings[-1], typings[:-1]
    segment = session.transcript.by_id(typing.segment)
    if segment is None or getattr(segment, typing.field) == typing.text:
        session.stop_typing(typing.segment, became_edit=False)
        offer(place, session, others)
        return
    row = session.transcript.row_of(typing.segment)
    message = say("editor", "When the program ended, you were typing into segment {number}: “{text}”")
    message = message.format(number=row + 1, text=_quoted(typing.text))

    def put_back() -> None:
        _put_back(place, session, typing.segment, typing.field, typing.text)
        offer(place, session, others)

    def drop() -> None:
        session.stop_typing(typing.segment, became_edit=False)
        offer(place, session, others)

    choices = [(say("editor", "&Put it back"), put_back), (say("editor", "&Discard it"), drop)]
    place.notices.tell(message, choices, about="typing")


def offer_refused(place: Workplace, session: Session, texts: list[RefusedText]) -> None:
    """Say that somebody else was first, and offer each text that has no place any more, one after another.

    `texts` are those that nothing was done about yet; one is taken from them when something is.
    """
    if not texts:
        message = say("editor", "Somebody else has changed the same segments; your last changes of them were not made.")
        place.notices.tell(message, kind="problem", about="refused")
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
    keep = (say("editor", "&Put it back"), put_back) if is_in_place else (say("editor", "&Copy it"), copy)
    choices = [keep, (say("editor", "&Discard it"), drop)]
    place.notices.tell(_of_refused(session, segment, text), choices, kind="problem", about="refused")


def _of_refused(session: Session, segment: int | None, text: str) -> str:
    if segment is None:
        message = say("editor", "Somebody else has changed what your text belongs to; it is kept: “{text}”")
        return message.format(text=_quoted(text))
    message = say("editor", "Somebody else has changed segment {number} before you; your text is kept: “{text}”")
    return message.format(number=session.transcript.row_of(segment) + 1, text=_quoted(text))


def _quoted(text: str) -> str:
    text = text.replace("\n", " / ")
    return text if len(text) <= _QUOTED else text[: _QUOTED - 1] + "…"


def _put_back(place: Workplace, session: Session, segment: int, field: Field, text: str) -> None:
    """Open the segment with the text in it, as if it had just been typed."""
    if place.session is not session:
        return
    page = place.show_segments()
    page.show_segment(segment)
    if page.table.go_to(segment, edit=True, field=field):
        cell = page.table.open_cell
        if cell is not None:
            cell.input.setPlainText(text)
            cell.place_cursor(len(text))
