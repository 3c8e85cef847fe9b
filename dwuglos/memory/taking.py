"""A match, or a machine's proposal, taken as the translation of a segment: a draft, which a person has to confirm."""

from __future__ import annotations

from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change, Transcript, storable

ORIGIN = "memory"


def take(transcript: Transcript, id: int, text: str, origin: str = ORIGIN) -> Edit | None:
    """Give a segment the Polish of a suggestion; None where it has that, or is there no longer."""
    segment = transcript.by_id(id)
    wanted = storable(text)
    if segment is None or segment.target == wanted:
        return None
    return Edit(
        "Take suggestion", (Change(segment, segment._replace(target=wanted, state="translated", origin=origin)),)
    )
