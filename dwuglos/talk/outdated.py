"""Translations that need an update: their English was corrected after they were made.

The note of such a segment has a line with a sign and the English as it was. It goes when the segment is confirmed.
"""

from __future__ import annotations

from dwuglos.talk.transcript import Segment

SIGN = "↻ "
"""What the line of a note begins with that has the English from before a correction."""


def earlier_english(segment: Segment) -> str:
    """Return the English that the translation was made of; nothing where it is that of now."""
    return next((line.removeprefix(SIGN) for line in segment.note.split("\n") if line.startswith(SIGN)), "")


def needs_update(segment: Segment) -> bool:
    """Say whether the English was corrected since the segment was translated, and nobody has confirmed it anew."""
    return segment.state == "translated" and bool(earlier_english(segment))


def with_earlier_english(note: str, english: str) -> str:
    """Return a note with the English from before a correction, as its first line.

    One that stands there already stays: it is what the translation was made of.
    """
    if not english.strip() or any(line.startswith(SIGN) for line in note.split("\n")):
        return note
    return "\n".join(filter(None, (SIGN + " ".join(english.split()), note)))


def without_earlier_english(note: str) -> str:
    """Return a note without the line of an earlier English."""
    return note if SIGN not in note else "\n".join(line for line in note.split("\n") if not line.startswith(SIGN))
