"""Edits of all the segments of a sentence at once."""

from __future__ import annotations

from collections.abc import Sequence

from dwuglos.errors import InputError
from dwuglos.talk.edits import Edit, lay_sentence
from dwuglos.talk.transcript import Change, Segment, Transcript


def confirm_sentence(transcript: Transcript, ids: Sequence[int], texts: Sequence[str]) -> Edit | None:
    """Set the translations of the segments of a sentence and confirm them; a final segment that stays, stays final.

    A segment that is left without a translation stays untranslated. Raises InputError when none has one, or when a
    segment is no longer there.
    """
    laid = lay_sentence(transcript, ids, texts)
    new = {change.id: change.after for change in laid.changes} if laid is not None else {}
    changes: list[Change] = []
    is_translated = False
    for id in ids:
        before = transcript.by_id(id)
        after = new.get(id) or before
        if before is None or after is None:
            continue
        is_translated = is_translated or bool(after.target)
        if _confirmed(after) != before:
            changes.append(Change(before, _confirmed(after)))
    if not is_translated:
        raise InputError("This sentence has no translation to confirm yet.")
    return Edit("Confirm sentence", tuple(changes)) if changes else None


def _confirmed(segment: Segment) -> Segment:
    return segment._replace(state="reviewed") if segment.target and segment.state != "final" else segment
