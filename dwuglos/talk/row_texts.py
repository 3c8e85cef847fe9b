"""Texts of several segments, put in at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from dwuglos.errors import InputError
from dwuglos.talk.edits import Edit, Field, set_source, set_target
from dwuglos.talk.transcript import Change, Segment, Transcript

Texts = Mapping[Field, str]
"""What is put into one segment: one of its texts, or both."""


_LEAST = 400
"""Characters of a text that may be the translation of a whole talk."""
_PART = 0.4
"""How long such a text is at least beside the English of the talk."""
_TOO_LONG = 1.6
"""How much longer than the English of its rows a text is that was not written for these rows."""


def is_whole_translation(segments: Sequence[Segment], ids: Collection[int], rows: Sequence[Texts]) -> bool:
    """Return whether rows of Polish look like a translation of the whole talk that does not fit the segments `ids`."""
    length = sum(len(row.get("target", "")) for row in rows)
    whole = sum(len(each.source) for each in segments)
    if not whole or any("source" in row for row in rows) or length < max(_LEAST, _PART * whole):
        return False
    taking = [len(each.source) for each in segments if each.id in ids][: len(rows)]
    return len(rows) > len(taking) or length > _TOO_LONG * sum(taking)


def put_texts(transcript: Transcript, ids: Sequence[int], rows: Sequence[Texts], label: str) -> Edit | None:
    """Return one edit that puts a row of texts into each segment, as if a person had typed them.

    Raises InputError when a segment is gone, or when there are more rows than segments.
    """
    if len(rows) > len(ids):
        message = "There are more rows to paste ({rows}) than segments to take them ({left}); nothing was changed."
        raise InputError(message, rows=len(rows), left=len(ids))
    segments = [segment for segment in map(transcript.by_id, ids[: len(rows)]) if segment is not None]
    if len(segments) < len(rows):
        raise InputError("That segment is no longer there.")
    trial = Transcript(segments)
    for segment, texts in zip(segments, rows, strict=True):
        for field, text in texts.items():
            edit = (set_source if field == "source" else set_target)(trial, segment.id, text)
            if edit is not None:
                edit.apply(trial)
    changes = tuple(Change(before, trial.by_id(before.id)) for before in segments)
    changed = tuple(change for change in changes if change.before != change.after)
    return Edit(label, changed) if changed else None
