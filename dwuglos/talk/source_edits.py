"""Edits of the English that a machine proposed and a person has looked at.

As in `dwuglos.talk.edits`, a function returns an edit and changes nothing; None where nothing is to change.
"""

from __future__ import annotations

from dwuglos.errors import InputError
from dwuglos.talk.edits import Edit
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import Change, Segment, State, Transcript, storable


def take_recognition(transcript: Transcript, then: Segment, text: str, extra: str) -> Edit | None:
    """Set the English of a segment to what was recognised anew, with the times of its words (`extra`).

    `then` is the segment as it was when it was listened to. A confirmed translation must be confirmed again. Raises
    InputError when the segment is gone, or has another English or other times by now.
    """
    segment = transcript.by_id(then.id)
    if segment is None:
        raise InputError("That segment is no longer there.")
    if (segment.source, segment.start, segment.end) != (then.source, then.start, then.end):
        raise InputError("This segment has changed since it was listened to; nothing was done.")
    if text == segment.source:
        return None
    state: State = "translated" if segment.state in CONFIRMED else segment.state
    after = segment._replace(source=storable(text), state=state, extra=extra)
    return Edit("Recognise again", (Change(segment, after),))
