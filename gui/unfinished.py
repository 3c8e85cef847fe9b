"""Text that was being typed when the program ended without being asked to: it is offered, not put back unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.words import say

if TYPE_CHECKING:
    from gui.commands import Workplace
    from gui.session import Session

_QUOTED = 100
"""Characters of the text that are shown."""


def offer(place: Workplace, session: Session) -> None:
    """Offer the last text back, where its segment is still there and says something else."""
    typing = session.typings[-1]
    segment = session.transcript.by_id(typing.segment)
    if segment is None or getattr(segment, typing.field) == typing.text:
        session.forget_typings()
        return
    row = session.transcript.row_of(typing.segment)
    message = say("editor", "When the program ended, you were typing into segment {number}: “{text}”")
    text = typing.text.replace("\n", " / ")
    message = message.format(number=row + 1, text=text if len(text) <= _QUOTED else text[: _QUOTED - 1] + "…")

    def put_back() -> None:
        if place.session is not session:
            return
        page = place.show_segments()
        page.show_segment(typing.segment)
        if page.table.go_to(typing.segment, edit=True, field=typing.field):
            cell = page.table.open_cell
            if cell is not None:
                cell.input.setPlainText(typing.text)
                cell.place_cursor(len(typing.text))

    choices = [
        (say("editor", "&Put it back"), put_back),
        (say("editor", "&Drop it"), session.forget_typings),
    ]
    place.notices.tell(message, choices, about="typing")
